// Generated from proto/cosmos/crypto/multisig/v1beta1/multisig.proto by `npm run proto`. Do not edit.
import { EMPTY_BYTES, message, type MessageType } from "#wire";

/** MultiSignature is the signatures of the keys that signed, in key order. */
export interface MultiSignature {
  readonly signatures: readonly Uint8Array[];
}
const MultiSignature_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of cosmos.crypto.multisig.v1beta1.MultiSignature. */
export const MultiSignature: MessageType<MultiSignature> = message<MultiSignature>({
  typeName: "cosmos.crypto.multisig.v1beta1.MultiSignature",
  options: {},
  fields: [
    { number: 1, name: "signatures", key: "signatures", type: { kind: "scalar", scalar: "bytes" }, repeated: true, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ signatures: p.signatures ?? [] }),
  write: (m, w) => {
    for (const v of m.signatures) w.uint32(10).bytes(v);
  },
  read: (r) => {
    const signatures_: Uint8Array[] = [];
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: signatures_.push(r.bytes()); break;
        default: r.other(tag, MultiSignature_numbers);
      }
    }
    return { signatures: signatures_ };
  },
});

/** CompactBitArray says which keys signed, highest bit first; extra_bits_stored counts the bits used of the last byte. */
export interface CompactBitArray {
  readonly extraBitsStored: number;
  readonly elems: Uint8Array;
}
const CompactBitArray_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of cosmos.crypto.multisig.v1beta1.CompactBitArray. */
export const CompactBitArray: MessageType<CompactBitArray> = message<CompactBitArray>({
  typeName: "cosmos.crypto.multisig.v1beta1.CompactBitArray",
  options: {},
  fields: [
    { number: 1, name: "extra_bits_stored", key: "extraBitsStored", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "elems", key: "elems", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ extraBitsStored: p.extraBitsStored ?? 0, elems: p.elems ?? EMPTY_BYTES }),
  write: (m, w) => {
    if (m.extraBitsStored !== 0) w.uint32(8).uint32(m.extraBitsStored);
    if (m.elems.length > 0) w.uint32(18).bytes(m.elems);
  },
  read: (r) => {
    let extraBitsStored_: number = 0;
    let elems_: Uint8Array = EMPTY_BYTES;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: extraBitsStored_ = r.uint32(); break;
        case 18: elems_ = r.bytes(); break;
        default: r.other(tag, CompactBitArray_numbers);
      }
    }
    return { extraBitsStored: extraBitsStored_, elems: elems_ };
  },
});

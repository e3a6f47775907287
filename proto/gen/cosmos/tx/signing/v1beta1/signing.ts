// Generated from proto/cosmos/tx/signing/v1beta1/signing.proto by `npm run proto`. Do not edit.
import { EMPTY_BYTES, message, type EnumType, type MessageType } from "#wire";
import { CompactBitArray } from "#proto/cosmos/crypto/multisig/v1beta1/multisig.ts";
import { Any } from "#proto/google/protobuf/any.ts";

/** SignMode says which bytes a signature covers. */
export const SignMode = {
  SIGN_MODE_UNSPECIFIED: 0,
  SIGN_MODE_DIRECT: 1,
  SIGN_MODE_TEXTUAL: 2,
  SIGN_MODE_DIRECT_AUX: 3,
  SIGN_MODE_LEGACY_AMINO_JSON: 127,
  SIGN_MODE_EIP_191: 191,
} as const;
/** Description of cosmos.tx.signing.v1beta1.SignMode. */
export const SignModeEnum: EnumType = { typeName: "cosmos.tx.signing.v1beta1.SignMode", values: SignMode };

/** SignatureDescriptors is a list of signatures with their keys. */
export interface SignatureDescriptors {
  readonly signatures: readonly SignatureDescriptor[];
}
const SignatureDescriptors_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of cosmos.tx.signing.v1beta1.SignatureDescriptors. */
export const SignatureDescriptors: MessageType<SignatureDescriptors> = message<SignatureDescriptors>({
  typeName: "cosmos.tx.signing.v1beta1.SignatureDescriptors",
  options: {},
  fields: [
    { number: 1, name: "signatures", key: "signatures", type: { kind: "message", type: () => SignatureDescriptor }, repeated: true, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ signatures: p.signatures ?? [] }),
  write: (m, w) => {
    for (const v of m.signatures) { const mark = w.uint32(10).fork(); SignatureDescriptor.write(v, w); w.join(mark); }
  },
  read: (r) => {
    const signatures_: SignatureDescriptor[] = [];
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: signatures_.push(r.nested(SignatureDescriptor.read)); break;
        default: r.other(tag, SignatureDescriptors_numbers);
      }
    }
    return { signatures: signatures_ };
  },
});

/** SignatureDescriptor is a signature with its key and sequence, as offline signers exchange it. */
export interface SignatureDescriptor {
  readonly publicKey: Any | undefined;
  readonly data: SignatureDescriptor_Data | undefined;
  readonly sequence: bigint;
}
const SignatureDescriptor_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of cosmos.tx.signing.v1beta1.SignatureDescriptor. */
export const SignatureDescriptor: MessageType<SignatureDescriptor> = message<SignatureDescriptor>({
  typeName: "cosmos.tx.signing.v1beta1.SignatureDescriptor",
  options: {},
  fields: [
    { number: 1, name: "public_key", key: "publicKey", type: { kind: "message", type: () => Any }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "data", key: "data", type: { kind: "message", type: () => SignatureDescriptor_Data }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "sequence", key: "sequence", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ publicKey: p.publicKey ?? undefined, data: p.data ?? undefined, sequence: p.sequence ?? 0n }),
  write: (m, w) => {
    if (m.publicKey !== undefined) { const mark = w.uint32(10).fork(); Any.write(m.publicKey, w); w.join(mark); }
    if (m.data !== undefined) { const mark = w.uint32(18).fork(); SignatureDescriptor_Data.write(m.data, w); w.join(mark); }
    if (m.sequence !== 0n) w.uint32(24).uint64(m.sequence);
  },
  read: (r) => {
    let publicKey_: Any | undefined = undefined;
    let data_: SignatureDescriptor_Data | undefined = undefined;
    let sequence_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: publicKey_ = r.nested(Any.read); break;
        case 18: data_ = r.nested(SignatureDescriptor_Data.read); break;
        case 24: sequence_ = r.uint64(); break;
        default: r.other(tag, SignatureDescriptor_numbers);
      }
    }
    return { publicKey: publicKey_, data: data_, sequence: sequence_ };
  },
});

/** Data is one signature or several below a multisig key. */
export interface SignatureDescriptor_Data {
  readonly sum: { readonly kind: "single"; readonly value: SignatureDescriptor_Data_Single } | { readonly kind: "multi"; readonly value: SignatureDescriptor_Data_Multi } | undefined;
}
const SignatureDescriptor_Data_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of cosmos.tx.signing.v1beta1.SignatureDescriptor.Data. */
export const SignatureDescriptor_Data: MessageType<SignatureDescriptor_Data> = message<SignatureDescriptor_Data>({
  typeName: "cosmos.tx.signing.v1beta1.SignatureDescriptor.Data",
  options: {},
  fields: [
    { number: 1, name: "single", key: "single", type: { kind: "message", type: () => SignatureDescriptor_Data_Single }, repeated: false, required: false, oneof: "sum", options: {} },
    { number: 2, name: "multi", key: "multi", type: { kind: "message", type: () => SignatureDescriptor_Data_Multi }, repeated: false, required: false, oneof: "sum", options: {} },
  ],
  create: (p) => ({ sum: p.sum }),
  write: (m, w) => {
    if (m.sum?.kind === "single") { const mark = w.uint32(10).fork(); SignatureDescriptor_Data_Single.write(m.sum.value, w); w.join(mark); }
    if (m.sum?.kind === "multi") { const mark = w.uint32(18).fork(); SignatureDescriptor_Data_Multi.write(m.sum.value, w); w.join(mark); }
  },
  read: (r) => {
    let sum: SignatureDescriptor_Data["sum"];
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: sum = { kind: "single", value: r.nested(SignatureDescriptor_Data_Single.read) }; break;
        case 18: sum = { kind: "multi", value: r.nested(SignatureDescriptor_Data_Multi.read) }; break;
        default: r.other(tag, SignatureDescriptor_Data_numbers);
      }
    }
    return { sum };
  },
});

/** Single is the signature of one key. */
export interface SignatureDescriptor_Data_Single {
  readonly mode: number;
  readonly signature: Uint8Array;
}
const SignatureDescriptor_Data_Single_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of cosmos.tx.signing.v1beta1.SignatureDescriptor.Data.Single. */
export const SignatureDescriptor_Data_Single: MessageType<SignatureDescriptor_Data_Single> = message<SignatureDescriptor_Data_Single>({
  typeName: "cosmos.tx.signing.v1beta1.SignatureDescriptor.Data.Single",
  options: {},
  fields: [
    { number: 1, name: "mode", key: "mode", type: { kind: "enum", type: SignModeEnum }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "signature", key: "signature", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ mode: p.mode ?? 0, signature: p.signature ?? EMPTY_BYTES }),
  write: (m, w) => {
    if (m.mode !== 0) w.uint32(8).int32(m.mode);
    if (m.signature.length > 0) w.uint32(18).bytes(m.signature);
  },
  read: (r) => {
    let mode_: number = 0;
    let signature_: Uint8Array = EMPTY_BYTES;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: mode_ = r.int32(); break;
        case 18: signature_ = r.bytes(); break;
        default: r.other(tag, SignatureDescriptor_Data_Single_numbers);
      }
    }
    return { mode: mode_, signature: signature_ };
  },
});

/** Multi is the signatures below a multisig key. */
export interface SignatureDescriptor_Data_Multi {
  readonly bitarray: CompactBitArray | undefined;
  readonly signatures: readonly SignatureDescriptor_Data[];
}
const SignatureDescriptor_Data_Multi_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of cosmos.tx.signing.v1beta1.SignatureDescriptor.Data.Multi. */
export const SignatureDescriptor_Data_Multi: MessageType<SignatureDescriptor_Data_Multi> = message<SignatureDescriptor_Data_Multi>({
  typeName: "cosmos.tx.signing.v1beta1.SignatureDescriptor.Data.Multi",
  options: {},
  fields: [
    { number: 1, name: "bitarray", key: "bitarray", type: { kind: "message", type: () => CompactBitArray }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "signatures", key: "signatures", type: { kind: "message", type: () => SignatureDescriptor_Data }, repeated: true, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ bitarray: p.bitarray ?? undefined, signatures: p.signatures ?? [] }),
  write: (m, w) => {
    if (m.bitarray !== undefined) { const mark = w.uint32(10).fork(); CompactBitArray.write(m.bitarray, w); w.join(mark); }
    for (const v of m.signatures) { const mark = w.uint32(18).fork(); SignatureDescriptor_Data.write(v, w); w.join(mark); }
  },
  read: (r) => {
    let bitarray_: CompactBitArray | undefined = undefined;
    const signatures_: SignatureDescriptor_Data[] = [];
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: bitarray_ = r.nested(CompactBitArray.read); break;
        case 18: signatures_.push(r.nested(SignatureDescriptor_Data.read)); break;
        default: r.other(tag, SignatureDescriptor_Data_Multi_numbers);
      }
    }
    return { bitarray: bitarray_, signatures: signatures_ };
  },
});

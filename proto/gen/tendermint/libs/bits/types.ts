// Generated from proto/tendermint/libs/bits/types.proto by `npm run proto`. Do not edit.
import { message, type MessageType } from "#wire";

/** BitArray is a sized set of bits, 64 to an element, lowest bit first. */
export interface BitArray {
  readonly bits: bigint;
  readonly elems: readonly bigint[];
}
const BitArray_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tendermint.libs.bits.BitArray. */
export const BitArray: MessageType<BitArray> = message<BitArray>({
  typeName: "tendermint.libs.bits.BitArray",
  options: {},
  fields: [
    { number: 1, name: "bits", key: "bits", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "elems", key: "elems", type: { kind: "scalar", scalar: "uint64" }, repeated: true, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ bits: p.bits ?? 0n, elems: p.elems ?? [] }),
  write: (m, w) => {
    if (m.bits !== 0n) w.uint32(8).uint64(m.bits);
    if (m.elems.length > 0) { const mark = w.uint32(18).fork(); for (const v of m.elems) w.uint64(v); w.join(mark); }
  },
  read: (r) => {
    let bits_: bigint = 0n;
    const elems_: bigint[] = [];
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: bits_ = r.int64(); break;
        case 16: elems_.push(r.uint64()); break;
        case 18: r.packed(elems_, (r) => r.uint64()); break;
        default: r.other(tag, BitArray_numbers);
      }
    }
    return { bits: bits_, elems: elems_ };
  },
});

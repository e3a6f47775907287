// Generated from proto/tributary/merkle/v1/sum.proto by `npm run proto`. Do not edit.
import { EMPTY_BYTES, message, readInt, type MessageType } from "#wire";

/** SumRoot commits to a list of leaves and to the total of their amounts. */
export interface SumRoot {
  readonly hash: Uint8Array;
  readonly sum: bigint;
  readonly count: bigint;
}
const SumRoot_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tributary.merkle.v1.SumRoot. */
export const SumRoot: MessageType<SumRoot> = message<SumRoot>({
  typeName: "tributary.merkle.v1.SumRoot",
  options: {},
  fields: [
    { number: 1, name: "hash", key: "hash", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "sum", key: "sum", type: { kind: "int" }, repeated: false, required: true, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.Int", "amino.dont_omitempty": true } },
    { number: 3, name: "count", key: "count", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ hash: p.hash ?? EMPTY_BYTES, sum: p.sum ?? 0n, count: p.count ?? 0n }),
  write: (m, w) => {
    if (m.hash.length > 0) w.uint32(10).bytes(m.hash);
    w.uint32(18).string(m.sum.toString());
    if (m.count !== 0n) w.uint32(24).uint64(m.count);
  },
  read: (r) => {
    let hash_: Uint8Array = EMPTY_BYTES;
    let sum_: bigint = 0n;
    let count_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: hash_ = r.bytes(); break;
        case 18: sum_ = readInt(r); break;
        case 24: count_ = r.uint64(); break;
        default: r.other(tag, SumRoot_numbers);
      }
    }
    return { hash: hash_, sum: sum_, count: count_ };
  },
});

/** SumProof leads from the leaf at an index, counted from 0, to a SumRoot. */
export interface SumProof {
  readonly index: bigint;
  readonly siblings: readonly Uint8Array[];
}
const SumProof_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.merkle.v1.SumProof. */
export const SumProof: MessageType<SumProof> = message<SumProof>({
  typeName: "tributary.merkle.v1.SumProof",
  options: {},
  fields: [
    { number: 1, name: "index", key: "index", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "siblings", key: "siblings", type: { kind: "scalar", scalar: "bytes" }, repeated: true, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ index: p.index ?? 0n, siblings: p.siblings ?? [] }),
  write: (m, w) => {
    if (m.index !== 0n) w.uint32(8).uint64(m.index);
    for (const v of m.siblings) w.uint32(18).bytes(v);
  },
  read: (r) => {
    let index_: bigint = 0n;
    const siblings_: Uint8Array[] = [];
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: index_ = r.uint64(); break;
        case 18: siblings_.push(r.bytes()); break;
        default: r.other(tag, SumProof_numbers);
      }
    }
    return { index: index_, siblings: siblings_ };
  },
});

// Generated from proto/tributary/merkle/v1/range.proto by `npm run proto`. Do not edit.
import { EMPTY_BYTES, message, type MessageType } from "#wire";

/** RangeOpening shows neighbouring leaves of a tree over positions. */
export interface RangeOpening {
  readonly start: number;
  readonly total: number;
  readonly leaves: readonly Uint8Array[];
  readonly siblings: Uint8Array;
}
const RangeOpening_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4]);
/** Codec of tributary.merkle.v1.RangeOpening. */
export const RangeOpening: MessageType<RangeOpening> = message<RangeOpening>({
  typeName: "tributary.merkle.v1.RangeOpening",
  options: {},
  fields: [
    { number: 1, name: "start", key: "start", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "total", key: "total", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "leaves", key: "leaves", type: { kind: "scalar", scalar: "bytes" }, repeated: true, required: false, oneof: undefined, options: {} },
    { number: 4, name: "siblings", key: "siblings", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ start: p.start ?? 0, total: p.total ?? 0, leaves: p.leaves ?? [], siblings: p.siblings ?? EMPTY_BYTES }),
  write: (m, w) => {
    if (m.start !== 0) w.uint32(8).uint32(m.start);
    if (m.total !== 0) w.uint32(16).uint32(m.total);
    for (const v of m.leaves) w.uint32(26).bytes(v);
    if (m.siblings.length > 0) w.uint32(34).bytes(m.siblings);
  },
  read: (r) => {
    let start_: number = 0;
    let total_: number = 0;
    const leaves_: Uint8Array[] = [];
    let siblings_: Uint8Array = EMPTY_BYTES;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: start_ = r.uint32(); break;
        case 16: total_ = r.uint32(); break;
        case 26: leaves_.push(r.bytes()); break;
        case 34: siblings_ = r.bytes(); break;
        default: r.other(tag, RangeOpening_numbers);
      }
    }
    return { start: start_, total: total_, leaves: leaves_, siblings: siblings_ };
  },
});

/** SumLeaf is a leaf of a Merkle-sum tree. */
export interface SumLeaf {
  readonly id: Uint8Array;
  readonly amount: Uint8Array;
}
const SumLeaf_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.merkle.v1.SumLeaf. */
export const SumLeaf: MessageType<SumLeaf> = message<SumLeaf>({
  typeName: "tributary.merkle.v1.SumLeaf",
  options: {},
  fields: [
    { number: 1, name: "id", key: "id", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "amount", key: "amount", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ id: p.id ?? EMPTY_BYTES, amount: p.amount ?? EMPTY_BYTES }),
  write: (m, w) => {
    if (m.id.length > 0) w.uint32(10).bytes(m.id);
    if (m.amount.length > 0) w.uint32(18).bytes(m.amount);
  },
  read: (r) => {
    let id_: Uint8Array = EMPTY_BYTES;
    let amount_: Uint8Array = EMPTY_BYTES;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: id_ = r.bytes(); break;
        case 18: amount_ = r.bytes(); break;
        default: r.other(tag, SumLeaf_numbers);
      }
    }
    return { id: id_, amount: amount_ };
  },
});

/** SumRange shows neighbouring leaves under a SumRoot. */
export interface SumRange {
  readonly start: number;
  readonly leaves: readonly SumLeaf[];
  readonly siblings: readonly Uint8Array[];
}
const SumRange_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tributary.merkle.v1.SumRange. */
export const SumRange: MessageType<SumRange> = message<SumRange>({
  typeName: "tributary.merkle.v1.SumRange",
  options: {},
  fields: [
    { number: 1, name: "start", key: "start", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "leaves", key: "leaves", type: { kind: "message", type: () => SumLeaf }, repeated: true, required: false, oneof: undefined, options: {} },
    { number: 3, name: "siblings", key: "siblings", type: { kind: "scalar", scalar: "bytes" }, repeated: true, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ start: p.start ?? 0, leaves: p.leaves ?? [], siblings: p.siblings ?? [] }),
  write: (m, w) => {
    if (m.start !== 0) w.uint32(8).uint32(m.start);
    for (const v of m.leaves) { const mark = w.uint32(18).fork(); SumLeaf.write(v, w); w.join(mark); }
    for (const v of m.siblings) w.uint32(26).bytes(v);
  },
  read: (r) => {
    let start_: number = 0;
    const leaves_: SumLeaf[] = [];
    const siblings_: Uint8Array[] = [];
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: start_ = r.uint32(); break;
        case 18: leaves_.push(r.nested(SumLeaf.read)); break;
        case 26: siblings_.push(r.bytes()); break;
        default: r.other(tag, SumRange_numbers);
      }
    }
    return { start: start_, leaves: leaves_, siblings: siblings_ };
  },
});

/** SumNode is one child of a node of a Merkle-sum tree. */
export interface SumNode {
  readonly hash: Uint8Array;
  readonly sum: Uint8Array;
}
const SumNode_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.merkle.v1.SumNode. */
export const SumNode: MessageType<SumNode> = message<SumNode>({
  typeName: "tributary.merkle.v1.SumNode",
  options: {},
  fields: [
    { number: 1, name: "hash", key: "hash", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "sum", key: "sum", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ hash: p.hash ?? EMPTY_BYTES, sum: p.sum ?? EMPTY_BYTES }),
  write: (m, w) => {
    if (m.hash.length > 0) w.uint32(10).bytes(m.hash);
    if (m.sum.length > 0) w.uint32(18).bytes(m.sum);
  },
  read: (r) => {
    let hash_: Uint8Array = EMPTY_BYTES;
    let sum_: Uint8Array = EMPTY_BYTES;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: hash_ = r.bytes(); break;
        case 18: sum_ = r.bytes(); break;
        default: r.other(tag, SumNode_numbers);
      }
    }
    return { hash: hash_, sum: sum_ };
  },
});

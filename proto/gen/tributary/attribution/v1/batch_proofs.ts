// Generated from proto/tributary/attribution/v1/batch_proofs.proto by `npm run proto`. Do not edit.
import { EMPTY_BYTES, message, type MessageType } from "#wire";
import { RangeOpening, SumLeaf, SumNode, SumRange } from "#proto/tributary/merkle/v1/range.ts";

/** BatchProof refutes a batch: its pairs of contributor and use, their sums, or a use that was paid for before. */
export interface BatchProof {
  readonly proof: { readonly kind: "unsorted"; readonly value: UnsortedLeaves } | { readonly kind: "sum"; readonly value: WrongNodeSum } | { readonly kind: "pair"; readonly value: WrongPair } | { readonly kind: "missing"; readonly value: MissingPair } | { readonly kind: "reused"; readonly value: ReusedReceipt } | undefined;
}
const BatchProof_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5]);
/** Codec of tributary.attribution.v1.BatchProof. */
export const BatchProof: MessageType<BatchProof> = message<BatchProof>({
  typeName: "tributary.attribution.v1.BatchProof",
  options: {},
  fields: [
    { number: 1, name: "unsorted", key: "unsorted", type: { kind: "message", type: () => UnsortedLeaves }, repeated: false, required: false, oneof: "proof", options: {} },
    { number: 2, name: "sum", key: "sum", type: { kind: "message", type: () => WrongNodeSum }, repeated: false, required: false, oneof: "proof", options: {} },
    { number: 3, name: "pair", key: "pair", type: { kind: "message", type: () => WrongPair }, repeated: false, required: false, oneof: "proof", options: {} },
    { number: 4, name: "missing", key: "missing", type: { kind: "message", type: () => MissingPair }, repeated: false, required: false, oneof: "proof", options: {} },
    { number: 5, name: "reused", key: "reused", type: { kind: "message", type: () => ReusedReceipt }, repeated: false, required: false, oneof: "proof", options: {} },
  ],
  create: (p) => ({ proof: p.proof }),
  write: (m, w) => {
    if (m.proof?.kind === "unsorted") { const mark = w.uint32(10).fork(); UnsortedLeaves.write(m.proof.value, w); w.join(mark); }
    if (m.proof?.kind === "sum") { const mark = w.uint32(18).fork(); WrongNodeSum.write(m.proof.value, w); w.join(mark); }
    if (m.proof?.kind === "pair") { const mark = w.uint32(26).fork(); WrongPair.write(m.proof.value, w); w.join(mark); }
    if (m.proof?.kind === "missing") { const mark = w.uint32(34).fork(); MissingPair.write(m.proof.value, w); w.join(mark); }
    if (m.proof?.kind === "reused") { const mark = w.uint32(42).fork(); ReusedReceipt.write(m.proof.value, w); w.join(mark); }
  },
  read: (r) => {
    let proof: BatchProof["proof"];
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: proof = { kind: "unsorted", value: r.nested(UnsortedLeaves.read) }; break;
        case 18: proof = { kind: "sum", value: r.nested(WrongNodeSum.read) }; break;
        case 26: proof = { kind: "pair", value: r.nested(WrongPair.read) }; break;
        case 34: proof = { kind: "missing", value: r.nested(MissingPair.read) }; break;
        case 42: proof = { kind: "reused", value: r.nested(ReusedReceipt.read) }; break;
        default: r.other(tag, BatchProof_numbers);
      }
    }
    return { proof };
  },
});

/** DistributionProof refutes who is owed what. */
export interface DistributionProof {
  readonly proof: { readonly kind: "unsorted"; readonly value: UnsortedLeaves } | { readonly kind: "sum"; readonly value: WrongNodeSum } | { readonly kind: "owed"; readonly value: WrongOwed } | undefined;
}
const DistributionProof_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tributary.attribution.v1.DistributionProof. */
export const DistributionProof: MessageType<DistributionProof> = message<DistributionProof>({
  typeName: "tributary.attribution.v1.DistributionProof",
  options: {},
  fields: [
    { number: 1, name: "unsorted", key: "unsorted", type: { kind: "message", type: () => UnsortedLeaves }, repeated: false, required: false, oneof: "proof", options: {} },
    { number: 2, name: "sum", key: "sum", type: { kind: "message", type: () => WrongNodeSum }, repeated: false, required: false, oneof: "proof", options: {} },
    { number: 3, name: "owed", key: "owed", type: { kind: "message", type: () => WrongOwed }, repeated: false, required: false, oneof: "proof", options: {} },
  ],
  create: (p) => ({ proof: p.proof }),
  write: (m, w) => {
    if (m.proof?.kind === "unsorted") { const mark = w.uint32(10).fork(); UnsortedLeaves.write(m.proof.value, w); w.join(mark); }
    if (m.proof?.kind === "sum") { const mark = w.uint32(18).fork(); WrongNodeSum.write(m.proof.value, w); w.join(mark); }
    if (m.proof?.kind === "owed") { const mark = w.uint32(26).fork(); WrongOwed.write(m.proof.value, w); w.join(mark); }
  },
  read: (r) => {
    let proof: DistributionProof["proof"];
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: proof = { kind: "unsorted", value: r.nested(UnsortedLeaves.read) }; break;
        case 18: proof = { kind: "sum", value: r.nested(WrongNodeSum.read) }; break;
        case 26: proof = { kind: "owed", value: r.nested(WrongOwed.read) }; break;
        default: r.other(tag, DistributionProof_numbers);
      }
    }
    return { proof };
  },
});

/** UnsortedLeaves shows two neighbouring leaves whose ids do not rise, or a leaf whose id is malformed. */
export interface UnsortedLeaves {
  readonly leaves: SumRange;
}
const UnsortedLeaves_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of tributary.attribution.v1.UnsortedLeaves. */
export const UnsortedLeaves: MessageType<UnsortedLeaves> = message<UnsortedLeaves>({
  typeName: "tributary.attribution.v1.UnsortedLeaves",
  options: {},
  fields: [
    { number: 1, name: "leaves", key: "leaves", type: { kind: "message", type: () => SumRange }, repeated: false, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ leaves: p.leaves ?? SumRange.create() }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); SumRange.write(m.leaves, w); w.join(mark); }
  },
  read: (r) => {
    let leaves_: SumRange = SumRange.create();
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: leaves_ = r.nested(SumRange.read); break;
        default: r.other(tag, UnsortedLeaves_numbers);
      }
    }
    return { leaves: leaves_ };
  },
});

/** WrongNodeSum shows a node whose sum is not that of what it commits to: two children, or a leaf. */
export interface WrongNodeSum {
  readonly level: number;
  readonly index: number;
  readonly claimedSum: Uint8Array;
  readonly left: SumNode | undefined;
  readonly right: SumNode | undefined;
  readonly leaf: SumLeaf | undefined;
  readonly siblings: readonly Uint8Array[];
}
const WrongNodeSum_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6, 7]);
/** Codec of tributary.attribution.v1.WrongNodeSum. */
export const WrongNodeSum: MessageType<WrongNodeSum> = message<WrongNodeSum>({
  typeName: "tributary.attribution.v1.WrongNodeSum",
  options: {},
  fields: [
    { number: 1, name: "level", key: "level", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "index", key: "index", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "claimed_sum", key: "claimedSum", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "left", key: "left", type: { kind: "message", type: () => SumNode }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "right", key: "right", type: { kind: "message", type: () => SumNode }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 6, name: "leaf", key: "leaf", type: { kind: "message", type: () => SumLeaf }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 7, name: "siblings", key: "siblings", type: { kind: "scalar", scalar: "bytes" }, repeated: true, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ level: p.level ?? 0, index: p.index ?? 0, claimedSum: p.claimedSum ?? EMPTY_BYTES, left: p.left ?? undefined, right: p.right ?? undefined, leaf: p.leaf ?? undefined, siblings: p.siblings ?? [] }),
  write: (m, w) => {
    if (m.level !== 0) w.uint32(8).uint32(m.level);
    if (m.index !== 0) w.uint32(16).uint32(m.index);
    if (m.claimedSum.length > 0) w.uint32(26).bytes(m.claimedSum);
    if (m.left !== undefined) { const mark = w.uint32(34).fork(); SumNode.write(m.left, w); w.join(mark); }
    if (m.right !== undefined) { const mark = w.uint32(42).fork(); SumNode.write(m.right, w); w.join(mark); }
    if (m.leaf !== undefined) { const mark = w.uint32(50).fork(); SumLeaf.write(m.leaf, w); w.join(mark); }
    for (const v of m.siblings) w.uint32(58).bytes(v);
  },
  read: (r) => {
    let level_: number = 0;
    let index_: number = 0;
    let claimedSum_: Uint8Array = EMPTY_BYTES;
    let left_: SumNode | undefined = undefined;
    let right_: SumNode | undefined = undefined;
    let leaf_: SumLeaf | undefined = undefined;
    const siblings_: Uint8Array[] = [];
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: level_ = r.uint32(); break;
        case 16: index_ = r.uint32(); break;
        case 26: claimedSum_ = r.bytes(); break;
        case 34: left_ = r.nested(SumNode.read); break;
        case 42: right_ = r.nested(SumNode.read); break;
        case 50: leaf_ = r.nested(SumLeaf.read); break;
        case 58: siblings_.push(r.bytes()); break;
        default: r.other(tag, WrongNodeSum_numbers);
      }
    }
    return { level: level_, index: index_, claimedSum: claimedSum_, left: left_, right: right_, leaf: leaf_, siblings: siblings_ };
  },
});

/** UseShare shows a use, one of its parts and the receivers of that, from which every amount of the part follows. */
export interface UseShare {
  readonly use: RangeOpening;
  readonly part: RangeOpening;
  readonly receivers: Uint8Array;
}
const UseShare_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tributary.attribution.v1.UseShare. */
export const UseShare: MessageType<UseShare> = message<UseShare>({
  typeName: "tributary.attribution.v1.UseShare",
  options: {},
  fields: [
    { number: 1, name: "use", key: "use", type: { kind: "message", type: () => RangeOpening }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 2, name: "part", key: "part", type: { kind: "message", type: () => RangeOpening }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 3, name: "receivers", key: "receivers", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ use: p.use ?? RangeOpening.create(), part: p.part ?? RangeOpening.create(), receivers: p.receivers ?? EMPTY_BYTES }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); RangeOpening.write(m.use, w); w.join(mark); }
    { const mark = w.uint32(18).fork(); RangeOpening.write(m.part, w); w.join(mark); }
    if (m.receivers.length > 0) w.uint32(26).bytes(m.receivers);
  },
  read: (r) => {
    let use_: RangeOpening = RangeOpening.create();
    let part_: RangeOpening = RangeOpening.create();
    let receivers_: Uint8Array = EMPTY_BYTES;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: use_ = r.nested(RangeOpening.read); break;
        case 18: part_ = r.nested(RangeOpening.read); break;
        case 26: receivers_ = r.bytes(); break;
        default: r.other(tag, UseShare_numbers);
      }
    }
    return { use: use_, part: part_, receivers: receivers_ };
  },
});

/** WrongPair shows a pair whose amount is not what the use itself gives the contributor. */
export interface WrongPair {
  readonly pair: SumRange;
  readonly share: UseShare | undefined;
}
const WrongPair_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.attribution.v1.WrongPair. */
export const WrongPair: MessageType<WrongPair> = message<WrongPair>({
  typeName: "tributary.attribution.v1.WrongPair",
  options: {},
  fields: [
    { number: 1, name: "pair", key: "pair", type: { kind: "message", type: () => SumRange }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 2, name: "share", key: "share", type: { kind: "message", type: () => UseShare }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ pair: p.pair ?? SumRange.create(), share: p.share ?? undefined }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); SumRange.write(m.pair, w); w.join(mark); }
    if (m.share !== undefined) { const mark = w.uint32(18).fork(); UseShare.write(m.share, w); w.join(mark); }
  },
  read: (r) => {
    let pair_: SumRange = SumRange.create();
    let share_: UseShare | undefined = undefined;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: pair_ = r.nested(SumRange.read); break;
        case 18: share_ = r.nested(UseShare.read); break;
        default: r.other(tag, WrongPair_numbers);
      }
    }
    return { pair: pair_, share: share_ };
  },
});

/** MissingPair shows a contributor to whom a use gives something, and the neighbouring pairs between which that should be. */
export interface MissingPair {
  readonly share: UseShare;
  readonly contributor: Uint8Array;
  readonly neighbours: SumRange;
}
const MissingPair_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tributary.attribution.v1.MissingPair. */
export const MissingPair: MessageType<MissingPair> = message<MissingPair>({
  typeName: "tributary.attribution.v1.MissingPair",
  options: {},
  fields: [
    { number: 1, name: "share", key: "share", type: { kind: "message", type: () => UseShare }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 2, name: "contributor", key: "contributor", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "neighbours", key: "neighbours", type: { kind: "message", type: () => SumRange }, repeated: false, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ share: p.share ?? UseShare.create(), contributor: p.contributor ?? EMPTY_BYTES, neighbours: p.neighbours ?? SumRange.create() }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); UseShare.write(m.share, w); w.join(mark); }
    if (m.contributor.length > 0) w.uint32(18).bytes(m.contributor);
    { const mark = w.uint32(26).fork(); SumRange.write(m.neighbours, w); w.join(mark); }
  },
  read: (r) => {
    let share_: UseShare = UseShare.create();
    let contributor_: Uint8Array = EMPTY_BYTES;
    let neighbours_: SumRange = SumRange.create();
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: share_ = r.nested(UseShare.read); break;
        case 18: contributor_ = r.bytes(); break;
        case 26: neighbours_ = r.nested(SumRange.read); break;
        default: r.other(tag, MissingPair_numbers);
      }
    }
    return { share: share_, contributor: contributor_, neighbours: neighbours_ };
  },
});

/** ReusedReceipt shows one receipt in two batches, or twice in one. */
export interface ReusedReceipt {
  readonly use: RangeOpening;
  readonly earlier: RangeOpening;
}
const ReusedReceipt_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.attribution.v1.ReusedReceipt. */
export const ReusedReceipt: MessageType<ReusedReceipt> = message<ReusedReceipt>({
  typeName: "tributary.attribution.v1.ReusedReceipt",
  options: {},
  fields: [
    { number: 1, name: "use", key: "use", type: { kind: "message", type: () => RangeOpening }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 2, name: "earlier", key: "earlier", type: { kind: "message", type: () => RangeOpening }, repeated: false, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ use: p.use ?? RangeOpening.create(), earlier: p.earlier ?? RangeOpening.create() }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); RangeOpening.write(m.use, w); w.join(mark); }
    { const mark = w.uint32(18).fork(); RangeOpening.write(m.earlier, w); w.join(mark); }
  },
  read: (r) => {
    let use_: RangeOpening = RangeOpening.create();
    let earlier_: RangeOpening = RangeOpening.create();
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: use_ = r.nested(RangeOpening.read); break;
        case 18: earlier_ = r.nested(RangeOpening.read); break;
        default: r.other(tag, ReusedReceipt_numbers);
      }
    }
    return { use: use_, earlier: earlier_ };
  },
});

/** BatchRange sums the pairs of one contributor in one batch. */
export interface BatchRange {
  readonly low: SumRange;
  readonly high: SumRange;
}
const BatchRange_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.attribution.v1.BatchRange. */
export const BatchRange: MessageType<BatchRange> = message<BatchRange>({
  typeName: "tributary.attribution.v1.BatchRange",
  options: {},
  fields: [
    { number: 1, name: "low", key: "low", type: { kind: "message", type: () => SumRange }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 2, name: "high", key: "high", type: { kind: "message", type: () => SumRange }, repeated: false, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ low: p.low ?? SumRange.create(), high: p.high ?? SumRange.create() }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); SumRange.write(m.low, w); w.join(mark); }
    { const mark = w.uint32(18).fork(); SumRange.write(m.high, w); w.join(mark); }
  },
  read: (r) => {
    let low_: SumRange = SumRange.create();
    let high_: SumRange = SumRange.create();
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: low_ = r.nested(SumRange.read); break;
        case 18: high_ = r.nested(SumRange.read); break;
        default: r.other(tag, BatchRange_numbers);
      }
    }
    return { low: low_, high: high_ };
  },
});

/** WrongOwed shows a contributor who is owed something else than before and what the batches since then gave. */
export interface WrongOwed {
  readonly contributor: Uint8Array;
  readonly owed: SumRange;
  readonly before: SumRange;
  readonly batches: readonly BatchRange[];
}
const WrongOwed_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4]);
/** Codec of tributary.attribution.v1.WrongOwed. */
export const WrongOwed: MessageType<WrongOwed> = message<WrongOwed>({
  typeName: "tributary.attribution.v1.WrongOwed",
  options: {},
  fields: [
    { number: 1, name: "contributor", key: "contributor", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "owed", key: "owed", type: { kind: "message", type: () => SumRange }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 3, name: "before", key: "before", type: { kind: "message", type: () => SumRange }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 4, name: "batches", key: "batches", type: { kind: "message", type: () => BatchRange }, repeated: true, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ contributor: p.contributor ?? EMPTY_BYTES, owed: p.owed ?? SumRange.create(), before: p.before ?? SumRange.create(), batches: p.batches ?? [] }),
  write: (m, w) => {
    if (m.contributor.length > 0) w.uint32(10).bytes(m.contributor);
    { const mark = w.uint32(18).fork(); SumRange.write(m.owed, w); w.join(mark); }
    { const mark = w.uint32(26).fork(); SumRange.write(m.before, w); w.join(mark); }
    for (const v of m.batches) { const mark = w.uint32(34).fork(); BatchRange.write(v, w); w.join(mark); }
  },
  read: (r) => {
    let contributor_: Uint8Array = EMPTY_BYTES;
    let owed_: SumRange = SumRange.create();
    let before_: SumRange = SumRange.create();
    const batches_: BatchRange[] = [];
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: contributor_ = r.bytes(); break;
        case 18: owed_ = r.nested(SumRange.read); break;
        case 26: before_ = r.nested(SumRange.read); break;
        case 34: batches_.push(r.nested(BatchRange.read)); break;
        default: r.other(tag, WrongOwed_numbers);
      }
    }
    return { contributor: contributor_, owed: owed_, before: before_, batches: batches_ };
  },
});

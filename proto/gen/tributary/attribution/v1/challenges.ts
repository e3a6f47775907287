// Generated from proto/tributary/attribution/v1/challenges.proto by `npm run proto`. Do not edit.
import { EMPTY_BYTES, message, type EnumType, type MessageType } from "#wire";
import { BatchProof, DistributionProof, WrongNodeSum } from "#proto/tributary/attribution/v1/batch_proofs.ts";
import { NeighbourGates, NeighbourProof } from "#proto/tributary/attribution/v1/neighbours.ts";
import { QueryOpening, QuestionOpening, RankProof } from "#proto/tributary/attribution/v1/ranks.ts";
import { WrongOwner, WrongReceivers } from "#proto/tributary/attribution/v1/receivers.ts";
import { RidgeContributorOpening, RidgeEvidence, RidgeLeftOutRow, RidgeNodeRow, RidgeProof, RidgeRow } from "#proto/tributary/attribution/v1/ridge.ts";
import { SpanIndexProof, SpanOutput, SpanProof, SpanSegments } from "#proto/tributary/attribution/v1/spans.ts";
import { RangeOpening, SumRange } from "#proto/tributary/merkle/v1/range.ts";

/** EarningsTree is one of the three trees of a measurement. */
export const EarningsTree = {
  EARNINGS_TREE_SORTED: 0,
  EARNINGS_TREE_RANKED: 1,
  EARNINGS_TREE_SQUARES: 2,
} as const;
/** Description of tributary.attribution.v1.EarningsTree. */
export const EarningsTreeEnum: EnumType = { typeName: "tributary.attribution.v1.EarningsTree", values: EarningsTree };

/** ChallengeProof is any proof that a claim is wrong, at most 5 KB. */
export interface ChallengeProof {
  readonly proof: { readonly kind: "batch"; readonly value: BatchProof } | { readonly kind: "use"; readonly value: UseProof } | { readonly kind: "head"; readonly value: RidgeProof } | { readonly kind: "items"; readonly value: NeighbourProof } | { readonly kind: "index"; readonly value: SpanIndexProof } | { readonly kind: "ranks"; readonly value: RankProof } | { readonly kind: "distribution"; readonly value: DistributionProof } | { readonly kind: "concentration"; readonly value: ConcentrationProof } | undefined;
}
const ChallengeProof_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6, 7, 8]);
/** Codec of tributary.attribution.v1.ChallengeProof. */
export const ChallengeProof: MessageType<ChallengeProof> = message<ChallengeProof>({
  typeName: "tributary.attribution.v1.ChallengeProof",
  options: {},
  fields: [
    { number: 1, name: "batch", key: "batch", type: { kind: "message", type: () => BatchProof }, repeated: false, required: false, oneof: "proof", options: {} },
    { number: 2, name: "use", key: "use", type: { kind: "message", type: () => UseProof }, repeated: false, required: false, oneof: "proof", options: {} },
    { number: 3, name: "head", key: "head", type: { kind: "message", type: () => RidgeProof }, repeated: false, required: false, oneof: "proof", options: {} },
    { number: 4, name: "items", key: "items", type: { kind: "message", type: () => NeighbourProof }, repeated: false, required: false, oneof: "proof", options: {} },
    { number: 5, name: "index", key: "index", type: { kind: "message", type: () => SpanIndexProof }, repeated: false, required: false, oneof: "proof", options: {} },
    { number: 6, name: "ranks", key: "ranks", type: { kind: "message", type: () => RankProof }, repeated: false, required: false, oneof: "proof", options: {} },
    { number: 7, name: "distribution", key: "distribution", type: { kind: "message", type: () => DistributionProof }, repeated: false, required: false, oneof: "proof", options: {} },
    { number: 8, name: "concentration", key: "concentration", type: { kind: "message", type: () => ConcentrationProof }, repeated: false, required: false, oneof: "proof", options: {} },
  ],
  create: (p) => ({ proof: p.proof }),
  write: (m, w) => {
    if (m.proof?.kind === "batch") { const mark = w.uint32(10).fork(); BatchProof.write(m.proof.value, w); w.join(mark); }
    if (m.proof?.kind === "use") { const mark = w.uint32(18).fork(); UseProof.write(m.proof.value, w); w.join(mark); }
    if (m.proof?.kind === "head") { const mark = w.uint32(26).fork(); RidgeProof.write(m.proof.value, w); w.join(mark); }
    if (m.proof?.kind === "items") { const mark = w.uint32(34).fork(); NeighbourProof.write(m.proof.value, w); w.join(mark); }
    if (m.proof?.kind === "index") { const mark = w.uint32(42).fork(); SpanIndexProof.write(m.proof.value, w); w.join(mark); }
    if (m.proof?.kind === "ranks") { const mark = w.uint32(50).fork(); RankProof.write(m.proof.value, w); w.join(mark); }
    if (m.proof?.kind === "distribution") { const mark = w.uint32(58).fork(); DistributionProof.write(m.proof.value, w); w.join(mark); }
    if (m.proof?.kind === "concentration") { const mark = w.uint32(66).fork(); ConcentrationProof.write(m.proof.value, w); w.join(mark); }
  },
  read: (r) => {
    let proof: ChallengeProof["proof"];
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: proof = { kind: "batch", value: r.nested(BatchProof.read) }; break;
        case 18: proof = { kind: "use", value: r.nested(UseProof.read) }; break;
        case 26: proof = { kind: "head", value: r.nested(RidgeProof.read) }; break;
        case 34: proof = { kind: "items", value: r.nested(NeighbourProof.read) }; break;
        case 42: proof = { kind: "index", value: r.nested(SpanIndexProof.read) }; break;
        case 50: proof = { kind: "ranks", value: r.nested(RankProof.read) }; break;
        case 58: proof = { kind: "distribution", value: r.nested(DistributionProof.read) }; break;
        case 66: proof = { kind: "concentration", value: r.nested(ConcentrationProof.read) }; break;
        default: r.other(tag, ChallengeProof_numbers);
      }
    }
    return { proof };
  },
});

/** UseProof shows a use of a batch, and what is wrong with it. */
export interface UseProof {
  readonly use: RangeOpening;
  readonly part: RangeOpening | undefined;
  readonly proof: { readonly kind: "itself"; readonly value: UseItself } | { readonly kind: "fees"; readonly value: UseFees } | { readonly kind: "receivers"; readonly value: WrongReceivers } | { readonly kind: "owner"; readonly value: WrongOwner } | { readonly kind: "neighbours"; readonly value: NeighbourProof } | { readonly kind: "spans"; readonly value: SpanProof } | { readonly kind: "ridge"; readonly value: RidgeProof } | { readonly kind: "draw"; readonly value: WrongDraw } | { readonly kind: "unsigned"; readonly value: UnsignedUse } | undefined;
}
const UseProof_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
/** Codec of tributary.attribution.v1.UseProof. */
export const UseProof: MessageType<UseProof> = message<UseProof>({
  typeName: "tributary.attribution.v1.UseProof",
  options: {},
  fields: [
    { number: 1, name: "use", key: "use", type: { kind: "message", type: () => RangeOpening }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 2, name: "part", key: "part", type: { kind: "message", type: () => RangeOpening }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "itself", key: "itself", type: { kind: "message", type: () => UseItself }, repeated: false, required: false, oneof: "proof", options: {} },
    { number: 4, name: "fees", key: "fees", type: { kind: "message", type: () => UseFees }, repeated: false, required: false, oneof: "proof", options: {} },
    { number: 5, name: "receivers", key: "receivers", type: { kind: "message", type: () => WrongReceivers }, repeated: false, required: false, oneof: "proof", options: {} },
    { number: 6, name: "owner", key: "owner", type: { kind: "message", type: () => WrongOwner }, repeated: false, required: false, oneof: "proof", options: {} },
    { number: 7, name: "neighbours", key: "neighbours", type: { kind: "message", type: () => NeighbourProof }, repeated: false, required: false, oneof: "proof", options: {} },
    { number: 8, name: "spans", key: "spans", type: { kind: "message", type: () => SpanProof }, repeated: false, required: false, oneof: "proof", options: {} },
    { number: 9, name: "ridge", key: "ridge", type: { kind: "message", type: () => RidgeProof }, repeated: false, required: false, oneof: "proof", options: {} },
    { number: 10, name: "draw", key: "draw", type: { kind: "message", type: () => WrongDraw }, repeated: false, required: false, oneof: "proof", options: {} },
    { number: 11, name: "unsigned", key: "unsigned", type: { kind: "message", type: () => UnsignedUse }, repeated: false, required: false, oneof: "proof", options: {} },
  ],
  create: (p) => ({ use: p.use ?? RangeOpening.create(), part: p.part ?? undefined, proof: p.proof }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); RangeOpening.write(m.use, w); w.join(mark); }
    if (m.part !== undefined) { const mark = w.uint32(18).fork(); RangeOpening.write(m.part, w); w.join(mark); }
    if (m.proof?.kind === "itself") { const mark = w.uint32(26).fork(); UseItself.write(m.proof.value, w); w.join(mark); }
    if (m.proof?.kind === "fees") { const mark = w.uint32(34).fork(); UseFees.write(m.proof.value, w); w.join(mark); }
    if (m.proof?.kind === "receivers") { const mark = w.uint32(42).fork(); WrongReceivers.write(m.proof.value, w); w.join(mark); }
    if (m.proof?.kind === "owner") { const mark = w.uint32(50).fork(); WrongOwner.write(m.proof.value, w); w.join(mark); }
    if (m.proof?.kind === "neighbours") { const mark = w.uint32(58).fork(); NeighbourProof.write(m.proof.value, w); w.join(mark); }
    if (m.proof?.kind === "spans") { const mark = w.uint32(66).fork(); SpanProof.write(m.proof.value, w); w.join(mark); }
    if (m.proof?.kind === "ridge") { const mark = w.uint32(74).fork(); RidgeProof.write(m.proof.value, w); w.join(mark); }
    if (m.proof?.kind === "draw") { const mark = w.uint32(82).fork(); WrongDraw.write(m.proof.value, w); w.join(mark); }
    if (m.proof?.kind === "unsigned") { const mark = w.uint32(90).fork(); UnsignedUse.write(m.proof.value, w); w.join(mark); }
  },
  read: (r) => {
    let use_: RangeOpening = RangeOpening.create();
    let part_: RangeOpening | undefined = undefined;
    let proof: UseProof["proof"];
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: use_ = r.nested(RangeOpening.read); break;
        case 18: part_ = r.nested(RangeOpening.read); break;
        case 26: proof = { kind: "itself", value: r.nested(UseItself.read) }; break;
        case 34: proof = { kind: "fees", value: r.nested(UseFees.read) }; break;
        case 42: proof = { kind: "receivers", value: r.nested(WrongReceivers.read) }; break;
        case 50: proof = { kind: "owner", value: r.nested(WrongOwner.read) }; break;
        case 58: proof = { kind: "neighbours", value: r.nested(NeighbourProof.read) }; break;
        case 66: proof = { kind: "spans", value: r.nested(SpanProof.read) }; break;
        case 74: proof = { kind: "ridge", value: r.nested(RidgeProof.read) }; break;
        case 82: proof = { kind: "draw", value: r.nested(WrongDraw.read) }; break;
        case 90: proof = { kind: "unsigned", value: r.nested(UnsignedUse.read) }; break;
        default: r.other(tag, UseProof_numbers);
      }
    }
    return { use: use_, part: part_, proof };
  },
});

/** UseItself says that the openings alone are enough: another number of uses than the batch says, a malformed leaf, a fee above the dearest, other datanets than the batch pays by evidence, or an artefact that is not the batch's for a datanet. */
export interface UseItself {

}
const UseItself_numbers: ReadonlySet<number> = new Set<number>([]);
/** Codec of tributary.attribution.v1.UseItself. */
export const UseItself: MessageType<UseItself> = message<UseItself>({
  typeName: "tributary.attribution.v1.UseItself",
  options: {},
  fields: [],
  create: () => ({}),
  write: () => {},
  read: (r) => {
    
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        
        default: r.other(tag, UseItself_numbers);
      }
    }
    return {  };
  },
});

/** UseFees says that fees or sequences of the uses shown do not follow each other, or not the settlement that paid for them. */
export interface UseFees {
  readonly settlement: bigint;
}
const UseFees_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of tributary.attribution.v1.UseFees. */
export const UseFees: MessageType<UseFees> = message<UseFees>({
  typeName: "tributary.attribution.v1.UseFees",
  options: {},
  fields: [
    { number: 1, name: "settlement", key: "settlement", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ settlement: p.settlement ?? 0n }),
  write: (m, w) => {
    if (m.settlement !== 0n) w.uint32(8).uint64(m.settlement);
  },
  read: (r) => {
    let settlement_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: settlement_ = r.uint64(); break;
        default: r.other(tag, UseFees_numbers);
      }
    }
    return { settlement: settlement_ };
  },
});

/** UnsignedUse shows what the client signed as asked and answered by the receipt that paid for the use, which is something else. */
export interface UnsignedUse {
  readonly settlement: bigint;
  readonly commitments: Uint8Array;
  readonly aunts: Uint8Array;
}
const UnsignedUse_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tributary.attribution.v1.UnsignedUse. */
export const UnsignedUse: MessageType<UnsignedUse> = message<UnsignedUse>({
  typeName: "tributary.attribution.v1.UnsignedUse",
  options: {},
  fields: [
    { number: 1, name: "settlement", key: "settlement", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "commitments", key: "commitments", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "aunts", key: "aunts", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ settlement: p.settlement ?? 0n, commitments: p.commitments ?? EMPTY_BYTES, aunts: p.aunts ?? EMPTY_BYTES }),
  write: (m, w) => {
    if (m.settlement !== 0n) w.uint32(8).uint64(m.settlement);
    if (m.commitments.length > 0) w.uint32(18).bytes(m.commitments);
    if (m.aunts.length > 0) w.uint32(26).bytes(m.aunts);
  },
  read: (r) => {
    let settlement_: bigint = 0n;
    let commitments_: Uint8Array = EMPTY_BYTES;
    let aunts_: Uint8Array = EMPTY_BYTES;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: settlement_ = r.uint64(); break;
        case 18: commitments_ = r.bytes(); break;
        case 26: aunts_ = r.bytes(); break;
        default: r.other(tag, UnsignedUse_numbers);
      }
    }
    return { settlement: settlement_, commitments: commitments_, aunts: aunts_ };
  },
});

/** WrongDraw says that the drawn uses shown are not what was drawn: a use that was not, out of order, with other fees before it than those of the drawn uses, or what is named here. */
export interface WrongDraw {
  readonly fault: { readonly kind: "skipped"; readonly value: bigint } | { readonly kind: "committed"; readonly value: RangeOpening } | undefined;
}
const WrongDraw_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.attribution.v1.WrongDraw. */
export const WrongDraw: MessageType<WrongDraw> = message<WrongDraw>({
  typeName: "tributary.attribution.v1.WrongDraw",
  options: {},
  fields: [
    { number: 1, name: "skipped", key: "skipped", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: "fault", options: {} },
    { number: 2, name: "committed", key: "committed", type: { kind: "message", type: () => RangeOpening }, repeated: false, required: false, oneof: "fault", options: {} },
  ],
  create: (p) => ({ fault: p.fault }),
  write: (m, w) => {
    if (m.fault?.kind === "skipped") w.uint32(8).uint64(m.fault.value);
    if (m.fault?.kind === "committed") { const mark = w.uint32(18).fork(); RangeOpening.write(m.fault.value, w); w.join(mark); }
  },
  read: (r) => {
    let fault: WrongDraw["fault"];
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: fault = { kind: "skipped", value: r.uint64() }; break;
        case 18: fault = { kind: "committed", value: r.nested(RangeOpening.read) }; break;
        default: r.other(tag, WrongDraw_numbers);
      }
    }
    return { fault };
  },
});

/** ConcentrationProof refutes a measurement. */
export interface ConcentrationProof {
  readonly proof: { readonly kind: "unsorted"; readonly value: UnsortedEarnings } | { readonly kind: "sum"; readonly value: WrongEarningsSum } | { readonly kind: "earnings"; readonly value: WrongEarnings } | { readonly kind: "majority"; readonly value: WrongMajority } | { readonly kind: "repeatedContributor"; readonly value: RepeatedContributor } | undefined;
}
const ConcentrationProof_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5]);
/** Codec of tributary.attribution.v1.ConcentrationProof. */
export const ConcentrationProof: MessageType<ConcentrationProof> = message<ConcentrationProof>({
  typeName: "tributary.attribution.v1.ConcentrationProof",
  options: {},
  fields: [
    { number: 1, name: "unsorted", key: "unsorted", type: { kind: "message", type: () => UnsortedEarnings }, repeated: false, required: false, oneof: "proof", options: {} },
    { number: 2, name: "sum", key: "sum", type: { kind: "message", type: () => WrongEarningsSum }, repeated: false, required: false, oneof: "proof", options: {} },
    { number: 3, name: "earnings", key: "earnings", type: { kind: "message", type: () => WrongEarnings }, repeated: false, required: false, oneof: "proof", options: {} },
    { number: 4, name: "majority", key: "majority", type: { kind: "message", type: () => WrongMajority }, repeated: false, required: false, oneof: "proof", options: {} },
    { number: 5, name: "repeated_contributor", key: "repeatedContributor", type: { kind: "message", type: () => RepeatedContributor }, repeated: false, required: false, oneof: "proof", options: {} },
  ],
  create: (p) => ({ proof: p.proof }),
  write: (m, w) => {
    if (m.proof?.kind === "unsorted") { const mark = w.uint32(10).fork(); UnsortedEarnings.write(m.proof.value, w); w.join(mark); }
    if (m.proof?.kind === "sum") { const mark = w.uint32(18).fork(); WrongEarningsSum.write(m.proof.value, w); w.join(mark); }
    if (m.proof?.kind === "earnings") { const mark = w.uint32(26).fork(); WrongEarnings.write(m.proof.value, w); w.join(mark); }
    if (m.proof?.kind === "majority") { const mark = w.uint32(34).fork(); WrongMajority.write(m.proof.value, w); w.join(mark); }
    if (m.proof?.kind === "repeatedContributor") { const mark = w.uint32(42).fork(); RepeatedContributor.write(m.proof.value, w); w.join(mark); }
  },
  read: (r) => {
    let proof: ConcentrationProof["proof"];
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: proof = { kind: "unsorted", value: r.nested(UnsortedEarnings.read) }; break;
        case 18: proof = { kind: "sum", value: r.nested(WrongEarningsSum.read) }; break;
        case 26: proof = { kind: "earnings", value: r.nested(WrongEarnings.read) }; break;
        case 34: proof = { kind: "majority", value: r.nested(WrongMajority.read) }; break;
        case 42: proof = { kind: "repeatedContributor", value: r.nested(RepeatedContributor.read) }; break;
        default: r.other(tag, ConcentrationProof_numbers);
      }
    }
    return { proof };
  },
});

/** UnsortedEarnings shows leaves that are malformed, out of order, or have another amount than the sorted tree says. */
export interface UnsortedEarnings {
  readonly sorted: SumRange;
  readonly tree: number;
  readonly other: SumRange | undefined;
}
const UnsortedEarnings_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tributary.attribution.v1.UnsortedEarnings. */
export const UnsortedEarnings: MessageType<UnsortedEarnings> = message<UnsortedEarnings>({
  typeName: "tributary.attribution.v1.UnsortedEarnings",
  options: {},
  fields: [
    { number: 1, name: "sorted", key: "sorted", type: { kind: "message", type: () => SumRange }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 2, name: "tree", key: "tree", type: { kind: "enum", type: EarningsTreeEnum }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "other", key: "other", type: { kind: "message", type: () => SumRange }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ sorted: p.sorted ?? SumRange.create(), tree: p.tree ?? 0, other: p.other ?? undefined }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); SumRange.write(m.sorted, w); w.join(mark); }
    if (m.tree !== 0) w.uint32(16).int32(m.tree);
    if (m.other !== undefined) { const mark = w.uint32(26).fork(); SumRange.write(m.other, w); w.join(mark); }
  },
  read: (r) => {
    let sorted_: SumRange = SumRange.create();
    let tree_: number = 0;
    let other_: SumRange | undefined = undefined;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: sorted_ = r.nested(SumRange.read); break;
        case 16: tree_ = r.int32(); break;
        case 26: other_ = r.nested(SumRange.read); break;
        default: r.other(tag, UnsortedEarnings_numbers);
      }
    }
    return { sorted: sorted_, tree: tree_, other: other_ };
  },
});

/** WrongEarningsSum shows a node of one of the trees whose sum is wrong. */
export interface WrongEarningsSum {
  readonly tree: number;
  readonly sum: WrongNodeSum;
}
const WrongEarningsSum_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.attribution.v1.WrongEarningsSum. */
export const WrongEarningsSum: MessageType<WrongEarningsSum> = message<WrongEarningsSum>({
  typeName: "tributary.attribution.v1.WrongEarningsSum",
  options: {},
  fields: [
    { number: 1, name: "tree", key: "tree", type: { kind: "enum", type: EarningsTreeEnum }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "sum", key: "sum", type: { kind: "message", type: () => WrongNodeSum }, repeated: false, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ tree: p.tree ?? 0, sum: p.sum ?? WrongNodeSum.create() }),
  write: (m, w) => {
    if (m.tree !== 0) w.uint32(8).int32(m.tree);
    { const mark = w.uint32(18).fork(); WrongNodeSum.write(m.sum, w); w.join(mark); }
  },
  read: (r) => {
    let tree_: number = 0;
    let sum_: WrongNodeSum = WrongNodeSum.create();
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: tree_ = r.int32(); break;
        case 18: sum_ = r.nested(WrongNodeSum.read); break;
        default: r.other(tag, WrongEarningsSum_numbers);
      }
    }
    return { tree: tree_, sum: sum_ };
  },
});

/** WrongEarnings shows a contributor who is owed another amount by the distribution. */
export interface WrongEarnings {
  readonly sorted: SumRange;
  readonly owed: SumRange;
}
const WrongEarnings_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.attribution.v1.WrongEarnings. */
export const WrongEarnings: MessageType<WrongEarnings> = message<WrongEarnings>({
  typeName: "tributary.attribution.v1.WrongEarnings",
  options: {},
  fields: [
    { number: 1, name: "sorted", key: "sorted", type: { kind: "message", type: () => SumRange }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 2, name: "owed", key: "owed", type: { kind: "message", type: () => SumRange }, repeated: false, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ sorted: p.sorted ?? SumRange.create(), owed: p.owed ?? SumRange.create() }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); SumRange.write(m.sorted, w); w.join(mark); }
    { const mark = w.uint32(18).fork(); SumRange.write(m.owed, w); w.join(mark); }
  },
  read: (r) => {
    let sorted_: SumRange = SumRange.create();
    let owed_: SumRange = SumRange.create();
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: sorted_ = r.nested(SumRange.read); break;
        case 18: owed_ = r.nested(SumRange.read); break;
        default: r.other(tag, WrongEarnings_numbers);
      }
    }
    return { sorted: sorted_, owed: owed_ };
  },
});

/** WrongMajority shows the leaf at which the majority is said to begin: it begins before or after it. */
export interface WrongMajority {
  readonly sorted: SumRange;
}
const WrongMajority_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of tributary.attribution.v1.WrongMajority. */
export const WrongMajority: MessageType<WrongMajority> = message<WrongMajority>({
  typeName: "tributary.attribution.v1.WrongMajority",
  options: {},
  fields: [
    { number: 1, name: "sorted", key: "sorted", type: { kind: "message", type: () => SumRange }, repeated: false, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ sorted: p.sorted ?? SumRange.create() }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); SumRange.write(m.sorted, w); w.join(mark); }
  },
  read: (r) => {
    let sorted_: SumRange = SumRange.create();
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: sorted_ = r.nested(SumRange.read); break;
        default: r.other(tag, WrongMajority_numbers);
      }
    }
    return { sorted: sorted_ };
  },
});

/** RepeatedContributor shows a contributor at two ranks. */
export interface RepeatedContributor {
  readonly first: SumRange;
  readonly second: SumRange;
}
const RepeatedContributor_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.attribution.v1.RepeatedContributor. */
export const RepeatedContributor: MessageType<RepeatedContributor> = message<RepeatedContributor>({
  typeName: "tributary.attribution.v1.RepeatedContributor",
  options: {},
  fields: [
    { number: 1, name: "first", key: "first", type: { kind: "message", type: () => SumRange }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 2, name: "second", key: "second", type: { kind: "message", type: () => SumRange }, repeated: false, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ first: p.first ?? SumRange.create(), second: p.second ?? SumRange.create() }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); SumRange.write(m.first, w); w.join(mark); }
    { const mark = w.uint32(18).fork(); SumRange.write(m.second, w); w.join(mark); }
  },
  read: (r) => {
    let first_: SumRange = SumRange.create();
    let second_: SumRange = SumRange.create();
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: first_ = r.nested(SumRange.read); break;
        case 18: second_ = r.nested(SumRange.read); break;
        default: r.other(tag, RepeatedContributor_numbers);
      }
    }
    return { first: first_, second: second_ };
  },
});

/** Opening answers a request with bytes under a commitment. */
export interface Opening {
  readonly bytes: { readonly kind: "leaves"; readonly value: RangeOpening } | { readonly kind: "sums"; readonly value: SumRange } | { readonly kind: "row"; readonly value: RidgeRow } | { readonly kind: "contributor"; readonly value: RidgeContributorOpening } | { readonly kind: "evidence"; readonly value: OpenedEvidence } | { readonly kind: "receivers"; readonly value: OpenedReceivers } | { readonly kind: "leftOut"; readonly value: RidgeLeftOutRow } | { readonly kind: "node"; readonly value: RidgeNodeRow } | { readonly kind: "question"; readonly value: QuestionOpening } | { readonly kind: "score"; readonly value: OpenedScore } | { readonly kind: "retraining"; readonly value: OpenedRetraining } | { readonly kind: "retrainedNode"; readonly value: OpenedRetrainedNode } | { readonly kind: "votes"; readonly value: OpenedVotes } | { readonly kind: "resampleSums"; readonly value: Uint8Array } | { readonly kind: "signedTokens"; readonly value: OpenedSignedTokens } | undefined;
}
const Opening_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6, 7, 9, 10, 11, 12, 13, 14, 15, 16]);
/** Codec of tributary.attribution.v1.Opening. */
export const Opening: MessageType<Opening> = message<Opening>({
  typeName: "tributary.attribution.v1.Opening",
  options: {},
  fields: [
    { number: 1, name: "leaves", key: "leaves", type: { kind: "message", type: () => RangeOpening }, repeated: false, required: false, oneof: "bytes", options: {} },
    { number: 2, name: "sums", key: "sums", type: { kind: "message", type: () => SumRange }, repeated: false, required: false, oneof: "bytes", options: {} },
    { number: 3, name: "row", key: "row", type: { kind: "message", type: () => RidgeRow }, repeated: false, required: false, oneof: "bytes", options: {} },
    { number: 4, name: "contributor", key: "contributor", type: { kind: "message", type: () => RidgeContributorOpening }, repeated: false, required: false, oneof: "bytes", options: {} },
    { number: 5, name: "evidence", key: "evidence", type: { kind: "message", type: () => OpenedEvidence }, repeated: false, required: false, oneof: "bytes", options: {} },
    { number: 6, name: "receivers", key: "receivers", type: { kind: "message", type: () => OpenedReceivers }, repeated: false, required: false, oneof: "bytes", options: {} },
    { number: 7, name: "left_out", key: "leftOut", type: { kind: "message", type: () => RidgeLeftOutRow }, repeated: false, required: false, oneof: "bytes", options: {} },
    { number: 9, name: "node", key: "node", type: { kind: "message", type: () => RidgeNodeRow }, repeated: false, required: false, oneof: "bytes", options: {} },
    { number: 10, name: "question", key: "question", type: { kind: "message", type: () => QuestionOpening }, repeated: false, required: false, oneof: "bytes", options: {} },
    { number: 11, name: "score", key: "score", type: { kind: "message", type: () => OpenedScore }, repeated: false, required: false, oneof: "bytes", options: {} },
    { number: 12, name: "retraining", key: "retraining", type: { kind: "message", type: () => OpenedRetraining }, repeated: false, required: false, oneof: "bytes", options: {} },
    { number: 13, name: "retrained_node", key: "retrainedNode", type: { kind: "message", type: () => OpenedRetrainedNode }, repeated: false, required: false, oneof: "bytes", options: {} },
    { number: 14, name: "votes", key: "votes", type: { kind: "message", type: () => OpenedVotes }, repeated: false, required: false, oneof: "bytes", options: {} },
    { number: 15, name: "resample_sums", key: "resampleSums", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: "bytes", options: {} },
    { number: 16, name: "signed_tokens", key: "signedTokens", type: { kind: "message", type: () => OpenedSignedTokens }, repeated: false, required: false, oneof: "bytes", options: {} },
  ],
  create: (p) => ({ bytes: p.bytes }),
  write: (m, w) => {
    if (m.bytes?.kind === "leaves") { const mark = w.uint32(10).fork(); RangeOpening.write(m.bytes.value, w); w.join(mark); }
    if (m.bytes?.kind === "sums") { const mark = w.uint32(18).fork(); SumRange.write(m.bytes.value, w); w.join(mark); }
    if (m.bytes?.kind === "row") { const mark = w.uint32(26).fork(); RidgeRow.write(m.bytes.value, w); w.join(mark); }
    if (m.bytes?.kind === "contributor") { const mark = w.uint32(34).fork(); RidgeContributorOpening.write(m.bytes.value, w); w.join(mark); }
    if (m.bytes?.kind === "evidence") { const mark = w.uint32(42).fork(); OpenedEvidence.write(m.bytes.value, w); w.join(mark); }
    if (m.bytes?.kind === "receivers") { const mark = w.uint32(50).fork(); OpenedReceivers.write(m.bytes.value, w); w.join(mark); }
    if (m.bytes?.kind === "leftOut") { const mark = w.uint32(58).fork(); RidgeLeftOutRow.write(m.bytes.value, w); w.join(mark); }
    if (m.bytes?.kind === "node") { const mark = w.uint32(74).fork(); RidgeNodeRow.write(m.bytes.value, w); w.join(mark); }
    if (m.bytes?.kind === "question") { const mark = w.uint32(82).fork(); QuestionOpening.write(m.bytes.value, w); w.join(mark); }
    if (m.bytes?.kind === "score") { const mark = w.uint32(90).fork(); OpenedScore.write(m.bytes.value, w); w.join(mark); }
    if (m.bytes?.kind === "retraining") { const mark = w.uint32(98).fork(); OpenedRetraining.write(m.bytes.value, w); w.join(mark); }
    if (m.bytes?.kind === "retrainedNode") { const mark = w.uint32(106).fork(); OpenedRetrainedNode.write(m.bytes.value, w); w.join(mark); }
    if (m.bytes?.kind === "votes") { const mark = w.uint32(114).fork(); OpenedVotes.write(m.bytes.value, w); w.join(mark); }
    if (m.bytes?.kind === "resampleSums") w.uint32(122).bytes(m.bytes.value);
    if (m.bytes?.kind === "signedTokens") { const mark = w.uint32(130).fork(); OpenedSignedTokens.write(m.bytes.value, w); w.join(mark); }
  },
  read: (r) => {
    let bytes: Opening["bytes"];
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: bytes = { kind: "leaves", value: r.nested(RangeOpening.read) }; break;
        case 18: bytes = { kind: "sums", value: r.nested(SumRange.read) }; break;
        case 26: bytes = { kind: "row", value: r.nested(RidgeRow.read) }; break;
        case 34: bytes = { kind: "contributor", value: r.nested(RidgeContributorOpening.read) }; break;
        case 42: bytes = { kind: "evidence", value: r.nested(OpenedEvidence.read) }; break;
        case 50: bytes = { kind: "receivers", value: r.nested(OpenedReceivers.read) }; break;
        case 58: bytes = { kind: "leftOut", value: r.nested(RidgeLeftOutRow.read) }; break;
        case 74: bytes = { kind: "node", value: r.nested(RidgeNodeRow.read) }; break;
        case 82: bytes = { kind: "question", value: r.nested(QuestionOpening.read) }; break;
        case 90: bytes = { kind: "score", value: r.nested(OpenedScore.read) }; break;
        case 98: bytes = { kind: "retraining", value: r.nested(OpenedRetraining.read) }; break;
        case 106: bytes = { kind: "retrainedNode", value: r.nested(OpenedRetrainedNode.read) }; break;
        case 114: bytes = { kind: "votes", value: r.nested(OpenedVotes.read) }; break;
        case 122: bytes = { kind: "resampleSums", value: r.bytes() }; break;
        case 130: bytes = { kind: "signedTokens", value: r.nested(OpenedSignedTokens.read) }; break;
        default: r.other(tag, Opening_numbers);
      }
    }
    return { bytes };
  },
});

/** OpenedSignedTokens shows a use and what its client signed of its output in the ids of a datanet; nothing where the use's part in it does not rest on an index of text. */
export interface OpenedSignedTokens {
  readonly use: RangeOpening;
  readonly part: RangeOpening;
  readonly signed: RangeOpening | undefined;
  readonly ids: RangeOpening | undefined;
}
const OpenedSignedTokens_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4]);
/** Codec of tributary.attribution.v1.OpenedSignedTokens. */
export const OpenedSignedTokens: MessageType<OpenedSignedTokens> = message<OpenedSignedTokens>({
  typeName: "tributary.attribution.v1.OpenedSignedTokens",
  options: {},
  fields: [
    { number: 1, name: "use", key: "use", type: { kind: "message", type: () => RangeOpening }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 2, name: "part", key: "part", type: { kind: "message", type: () => RangeOpening }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 3, name: "signed", key: "signed", type: { kind: "message", type: () => RangeOpening }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "ids", key: "ids", type: { kind: "message", type: () => RangeOpening }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ use: p.use ?? RangeOpening.create(), part: p.part ?? RangeOpening.create(), signed: p.signed ?? undefined, ids: p.ids ?? undefined }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); RangeOpening.write(m.use, w); w.join(mark); }
    { const mark = w.uint32(18).fork(); RangeOpening.write(m.part, w); w.join(mark); }
    if (m.signed !== undefined) { const mark = w.uint32(26).fork(); RangeOpening.write(m.signed, w); w.join(mark); }
    if (m.ids !== undefined) { const mark = w.uint32(34).fork(); RangeOpening.write(m.ids, w); w.join(mark); }
  },
  read: (r) => {
    let use_: RangeOpening = RangeOpening.create();
    let part_: RangeOpening = RangeOpening.create();
    let signed_: RangeOpening | undefined = undefined;
    let ids_: RangeOpening | undefined = undefined;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: use_ = r.nested(RangeOpening.read); break;
        case 18: part_ = r.nested(RangeOpening.read); break;
        case 26: signed_ = r.nested(RangeOpening.read); break;
        case 34: ids_ = r.nested(RangeOpening.read); break;
        default: r.other(tag, OpenedSignedTokens_numbers);
      }
    }
    return { use: use_, part: part_, signed: signed_, ids: ids_ };
  },
});

/** OpenedScore shows a query and the numbers that its score follows from. */
export interface OpenedScore {
  readonly query: QueryOpening;
  readonly values: Uint8Array;
  readonly contributions: Uint8Array;
}
const OpenedScore_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tributary.attribution.v1.OpenedScore. */
export const OpenedScore: MessageType<OpenedScore> = message<OpenedScore>({
  typeName: "tributary.attribution.v1.OpenedScore",
  options: {},
  fields: [
    { number: 1, name: "query", key: "query", type: { kind: "message", type: () => QueryOpening }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 2, name: "values", key: "values", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "contributions", key: "contributions", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ query: p.query ?? QueryOpening.create(), values: p.values ?? EMPTY_BYTES, contributions: p.contributions ?? EMPTY_BYTES }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); QueryOpening.write(m.query, w); w.join(mark); }
    if (m.values.length > 0) w.uint32(18).bytes(m.values);
    if (m.contributions.length > 0) w.uint32(26).bytes(m.contributions);
  },
  read: (r) => {
    let query_: QueryOpening = QueryOpening.create();
    let values_: Uint8Array = EMPTY_BYTES;
    let contributions_: Uint8Array = EMPTY_BYTES;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: query_ = r.nested(QueryOpening.read); break;
        case 18: values_ = r.bytes(); break;
        case 26: contributions_ = r.bytes(); break;
        default: r.other(tag, OpenedScore_numbers);
      }
    }
    return { query: query_, values: values_, contributions: contributions_ };
  },
});

/** OpenedRetraining shows the weights of a class that were retrained on a subset. */
export interface OpenedRetraining {
  readonly head: RangeOpening;
  readonly weights: RidgeRow;
}
const OpenedRetraining_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.attribution.v1.OpenedRetraining. */
export const OpenedRetraining: MessageType<OpenedRetraining> = message<OpenedRetraining>({
  typeName: "tributary.attribution.v1.OpenedRetraining",
  options: {},
  fields: [
    { number: 1, name: "head", key: "head", type: { kind: "message", type: () => RangeOpening }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 2, name: "weights", key: "weights", type: { kind: "message", type: () => RidgeRow }, repeated: false, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ head: p.head ?? RangeOpening.create(), weights: p.weights ?? RidgeRow.create() }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); RangeOpening.write(m.head, w); w.join(mark); }
    { const mark = w.uint32(18).fork(); RidgeRow.write(m.weights, w); w.join(mark); }
  },
  read: (r) => {
    let head_: RangeOpening = RangeOpening.create();
    let weights_: RidgeRow = RidgeRow.create();
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: head_ = r.nested(RangeOpening.read); break;
        case 18: weights_ = r.nested(RidgeRow.read); break;
        default: r.other(tag, OpenedRetraining_numbers);
      }
    }
    return { head: head_, weights: weights_ };
  },
});

/** OpenedRetrainedNode shows a row of a node of a subset's statistics. */
export interface OpenedRetrainedNode {
  readonly head: RangeOpening;
  readonly node: RidgeNodeRow;
}
const OpenedRetrainedNode_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.attribution.v1.OpenedRetrainedNode. */
export const OpenedRetrainedNode: MessageType<OpenedRetrainedNode> = message<OpenedRetrainedNode>({
  typeName: "tributary.attribution.v1.OpenedRetrainedNode",
  options: {},
  fields: [
    { number: 1, name: "head", key: "head", type: { kind: "message", type: () => RangeOpening }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 2, name: "node", key: "node", type: { kind: "message", type: () => RidgeNodeRow }, repeated: false, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ head: p.head ?? RangeOpening.create(), node: p.node ?? RidgeNodeRow.create() }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); RangeOpening.write(m.head, w); w.join(mark); }
    { const mark = w.uint32(18).fork(); RidgeNodeRow.write(m.node, w); w.join(mark); }
  },
  read: (r) => {
    let head_: RangeOpening = RangeOpening.create();
    let node_: RidgeNodeRow = RidgeNodeRow.create();
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: head_ = r.nested(RangeOpening.read); break;
        case 18: node_ = r.nested(RidgeNodeRow.read); break;
        default: r.other(tag, OpenedRetrainedNode_numbers);
      }
    }
    return { head: head_, node: node_ };
  },
});

/** OpenedVotes shows a question's nearest items and the numbers that follow from them. */
export interface OpenedVotes {
  readonly question: RangeOpening;
  readonly entries: Uint8Array;
  readonly weightsHash: Uint8Array;
  readonly values: Uint8Array;
  readonly contributions: Uint8Array;
}
const OpenedVotes_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5]);
/** Codec of tributary.attribution.v1.OpenedVotes. */
export const OpenedVotes: MessageType<OpenedVotes> = message<OpenedVotes>({
  typeName: "tributary.attribution.v1.OpenedVotes",
  options: {},
  fields: [
    { number: 1, name: "question", key: "question", type: { kind: "message", type: () => RangeOpening }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 2, name: "entries", key: "entries", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "weights_hash", key: "weightsHash", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "values", key: "values", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "contributions", key: "contributions", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ question: p.question ?? RangeOpening.create(), entries: p.entries ?? EMPTY_BYTES, weightsHash: p.weightsHash ?? EMPTY_BYTES, values: p.values ?? EMPTY_BYTES, contributions: p.contributions ?? EMPTY_BYTES }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); RangeOpening.write(m.question, w); w.join(mark); }
    if (m.entries.length > 0) w.uint32(18).bytes(m.entries);
    if (m.weightsHash.length > 0) w.uint32(26).bytes(m.weightsHash);
    if (m.values.length > 0) w.uint32(34).bytes(m.values);
    if (m.contributions.length > 0) w.uint32(42).bytes(m.contributions);
  },
  read: (r) => {
    let question_: RangeOpening = RangeOpening.create();
    let entries_: Uint8Array = EMPTY_BYTES;
    let weightsHash_: Uint8Array = EMPTY_BYTES;
    let values_: Uint8Array = EMPTY_BYTES;
    let contributions_: Uint8Array = EMPTY_BYTES;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: question_ = r.nested(RangeOpening.read); break;
        case 18: entries_ = r.bytes(); break;
        case 26: weightsHash_ = r.bytes(); break;
        case 34: values_ = r.bytes(); break;
        case 42: contributions_ = r.bytes(); break;
        default: r.other(tag, OpenedVotes_numbers);
      }
    }
    return { question: question_, entries: entries_, weightsHash: weightsHash_, values: values_, contributions: contributions_ };
  },
});

/** OpenedReceivers shows a use and the receivers of its part in a datanet. */
export interface OpenedReceivers {
  readonly use: RangeOpening;
  readonly part: RangeOpening;
  readonly receivers: Uint8Array;
}
const OpenedReceivers_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tributary.attribution.v1.OpenedReceivers. */
export const OpenedReceivers: MessageType<OpenedReceivers> = message<OpenedReceivers>({
  typeName: "tributary.attribution.v1.OpenedReceivers",
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
        default: r.other(tag, OpenedReceivers_numbers);
      }
    }
    return { use: use_, part: part_, receivers: receivers_ };
  },
});

/** OpenedNeighbours shows entries of the list of nearest items that a use committed to, and all gates. */
export interface OpenedNeighbours {
  readonly entries: RangeOpening;
  readonly gates: NeighbourGates;
}
const OpenedNeighbours_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.attribution.v1.OpenedNeighbours. */
export const OpenedNeighbours: MessageType<OpenedNeighbours> = message<OpenedNeighbours>({
  typeName: "tributary.attribution.v1.OpenedNeighbours",
  options: {},
  fields: [
    { number: 1, name: "entries", key: "entries", type: { kind: "message", type: () => RangeOpening }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 2, name: "gates", key: "gates", type: { kind: "message", type: () => NeighbourGates }, repeated: false, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ entries: p.entries ?? RangeOpening.create(), gates: p.gates ?? NeighbourGates.create() }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); RangeOpening.write(m.entries, w); w.join(mark); }
    { const mark = w.uint32(18).fork(); NeighbourGates.write(m.gates, w); w.join(mark); }
  },
  read: (r) => {
    let entries_: RangeOpening = RangeOpening.create();
    let gates_: NeighbourGates = NeighbourGates.create();
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: entries_ = r.nested(RangeOpening.read); break;
        case 18: gates_ = r.nested(NeighbourGates.read); break;
        default: r.other(tag, OpenedNeighbours_numbers);
      }
    }
    return { entries: entries_, gates: gates_ };
  },
});

/** OpenedEvidence shows a use and what the evidence root of its part in a datanet commits to; nothing where the part is founded on no artefact, or segments are asked for that its method does not have. */
export interface OpenedEvidence {
  readonly use: RangeOpening;
  readonly part: RangeOpening;
  readonly content: { readonly kind: "output"; readonly value: SpanOutput } | { readonly kind: "ridge"; readonly value: RidgeEvidence } | { readonly kind: "segments"; readonly value: SpanSegments } | { readonly kind: "neighbours"; readonly value: OpenedNeighbours } | undefined;
}
const OpenedEvidence_numbers: ReadonlySet<number> = new Set<number>([1, 3, 4, 5, 6, 7]);
/** Codec of tributary.attribution.v1.OpenedEvidence. */
export const OpenedEvidence: MessageType<OpenedEvidence> = message<OpenedEvidence>({
  typeName: "tributary.attribution.v1.OpenedEvidence",
  options: {},
  fields: [
    { number: 1, name: "use", key: "use", type: { kind: "message", type: () => RangeOpening }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 3, name: "output", key: "output", type: { kind: "message", type: () => SpanOutput }, repeated: false, required: false, oneof: "content", options: {} },
    { number: 4, name: "ridge", key: "ridge", type: { kind: "message", type: () => RidgeEvidence }, repeated: false, required: false, oneof: "content", options: {} },
    { number: 5, name: "part", key: "part", type: { kind: "message", type: () => RangeOpening }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 6, name: "segments", key: "segments", type: { kind: "message", type: () => SpanSegments }, repeated: false, required: false, oneof: "content", options: {} },
    { number: 7, name: "neighbours", key: "neighbours", type: { kind: "message", type: () => OpenedNeighbours }, repeated: false, required: false, oneof: "content", options: {} },
  ],
  create: (p) => ({ use: p.use ?? RangeOpening.create(), part: p.part ?? RangeOpening.create(), content: p.content }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); RangeOpening.write(m.use, w); w.join(mark); }
    if (m.content?.kind === "output") { const mark = w.uint32(26).fork(); SpanOutput.write(m.content.value, w); w.join(mark); }
    if (m.content?.kind === "ridge") { const mark = w.uint32(34).fork(); RidgeEvidence.write(m.content.value, w); w.join(mark); }
    { const mark = w.uint32(42).fork(); RangeOpening.write(m.part, w); w.join(mark); }
    if (m.content?.kind === "segments") { const mark = w.uint32(50).fork(); SpanSegments.write(m.content.value, w); w.join(mark); }
    if (m.content?.kind === "neighbours") { const mark = w.uint32(58).fork(); OpenedNeighbours.write(m.content.value, w); w.join(mark); }
  },
  read: (r) => {
    let use_: RangeOpening = RangeOpening.create();
    let part_: RangeOpening = RangeOpening.create();
    let content: OpenedEvidence["content"];
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: use_ = r.nested(RangeOpening.read); break;
        case 26: content = { kind: "output", value: r.nested(SpanOutput.read) }; break;
        case 34: content = { kind: "ridge", value: r.nested(RidgeEvidence.read) }; break;
        case 42: part_ = r.nested(RangeOpening.read); break;
        case 50: content = { kind: "segments", value: r.nested(SpanSegments.read) }; break;
        case 58: content = { kind: "neighbours", value: r.nested(OpenedNeighbours.read) }; break;
        default: r.other(tag, OpenedEvidence_numbers);
      }
    }
    return { use: use_, part: part_, content };
  },
});

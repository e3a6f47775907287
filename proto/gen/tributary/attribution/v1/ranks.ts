// Generated from proto/tributary/attribution/v1/ranks.proto by `npm run proto`. Do not edit.
import { EMPTY_BYTES, message, type EnumType, type MessageType } from "#wire";
import { NeighbourProof, NeighbourQuery } from "#proto/tributary/attribution/v1/neighbours.ts";
import { RidgeContributorOpening, RidgeEntryProof, RidgeLeafProof, RidgeResidualProof, RidgeRow, RidgeSumProof } from "#proto/tributary/attribution/v1/ridge.ts";
import { RangeOpening, SumRange } from "#proto/tributary/merkle/v1/range.ts";
import { SumRoot } from "#proto/tributary/merkle/v1/sum.ts";

/** ScoreTree is one of the certificate's trees with sums. */
export const ScoreTree = {
  SCORE_TREE_UNSPECIFIED: 0,
  SCORE_TREE_QUERIES: 1,
  SCORE_TREE_RESAMPLES: 2,
  SCORE_TREE_MERITS: 3,
  SCORE_TREE_IMPROVEMENTS: 4,
} as const;
/** Description of tributary.attribution.v1.ScoreTree. */
export const ScoreTreeEnum: EnumType = { typeName: "tributary.attribution.v1.ScoreTree", values: ScoreTree };

/** Quality is a certificate of how well attribution predicts retraining, in basis points, with what makes every number of it checkable. */
export interface Quality {
  readonly modelId: bigint;
  readonly version: bigint;
  readonly method: number;
  readonly subsets: number;
  readonly queries: number;
  readonly contributors: number;
  readonly beaconHeight: bigint;
  readonly seed: Uint8Array;
  readonly queryRoot: SumRoot;
  readonly resampleRoot: SumRoot;
  readonly sumsHash: Uint8Array;
  readonly ldsBps: number;
  readonly ldsLowBps: number;
  readonly leaveOneOutBps: number;
  readonly topBps: number;
  readonly spanRecallBps: number;
  readonly spanPrecisionBps: number;
  readonly manipulationGainBps: number;
  readonly grade: number;
  readonly evaluationRoot: Uint8Array;
  readonly artefactId: bigint;
  readonly retrainedRoot: Uint8Array;
  readonly merits: SumRoot;
  readonly questionsRoot: Uint8Array;
  readonly together: number;
  readonly batchId: bigint;
  readonly improvements: SumRoot | undefined;
  readonly gatesRoot: Uint8Array;
}
const Quality_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28]);
/** Codec of tributary.attribution.v1.Quality. */
export const Quality: MessageType<Quality> = message<Quality>({
  typeName: "tributary.attribution.v1.Quality",
  options: {},
  fields: [
    { number: 1, name: "model_id", key: "modelId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "version", key: "version", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "method", key: "method", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "subsets", key: "subsets", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "queries", key: "queries", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 6, name: "contributors", key: "contributors", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 7, name: "beacon_height", key: "beaconHeight", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 8, name: "seed", key: "seed", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 9, name: "query_root", key: "queryRoot", type: { kind: "message", type: () => SumRoot }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 10, name: "resample_root", key: "resampleRoot", type: { kind: "message", type: () => SumRoot }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 11, name: "sums_hash", key: "sumsHash", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 12, name: "lds_bps", key: "ldsBps", type: { kind: "scalar", scalar: "int32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 13, name: "lds_low_bps", key: "ldsLowBps", type: { kind: "scalar", scalar: "int32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 14, name: "leave_one_out_bps", key: "leaveOneOutBps", type: { kind: "scalar", scalar: "int32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 15, name: "top_bps", key: "topBps", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 16, name: "span_recall_bps", key: "spanRecallBps", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 17, name: "span_precision_bps", key: "spanPrecisionBps", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 18, name: "manipulation_gain_bps", key: "manipulationGainBps", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 19, name: "grade", key: "grade", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 20, name: "evaluation_root", key: "evaluationRoot", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 21, name: "artefact_id", key: "artefactId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 22, name: "retrained_root", key: "retrainedRoot", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 23, name: "merits", key: "merits", type: { kind: "message", type: () => SumRoot }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 24, name: "questions_root", key: "questionsRoot", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 25, name: "together", key: "together", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 26, name: "batch_id", key: "batchId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 27, name: "improvements", key: "improvements", type: { kind: "message", type: () => SumRoot }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 28, name: "gates_root", key: "gatesRoot", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ modelId: p.modelId ?? 0n, version: p.version ?? 0n, method: p.method ?? 0, subsets: p.subsets ?? 0, queries: p.queries ?? 0, contributors: p.contributors ?? 0, beaconHeight: p.beaconHeight ?? 0n, seed: p.seed ?? EMPTY_BYTES, queryRoot: p.queryRoot ?? SumRoot.create(), resampleRoot: p.resampleRoot ?? SumRoot.create(), sumsHash: p.sumsHash ?? EMPTY_BYTES, ldsBps: p.ldsBps ?? 0, ldsLowBps: p.ldsLowBps ?? 0, leaveOneOutBps: p.leaveOneOutBps ?? 0, topBps: p.topBps ?? 0, spanRecallBps: p.spanRecallBps ?? 0, spanPrecisionBps: p.spanPrecisionBps ?? 0, manipulationGainBps: p.manipulationGainBps ?? 0, grade: p.grade ?? 0, evaluationRoot: p.evaluationRoot ?? EMPTY_BYTES, artefactId: p.artefactId ?? 0n, retrainedRoot: p.retrainedRoot ?? EMPTY_BYTES, merits: p.merits ?? SumRoot.create(), questionsRoot: p.questionsRoot ?? EMPTY_BYTES, together: p.together ?? 0, batchId: p.batchId ?? 0n, improvements: p.improvements ?? undefined, gatesRoot: p.gatesRoot ?? EMPTY_BYTES }),
  write: (m, w) => {
    if (m.modelId !== 0n) w.uint32(8).uint64(m.modelId);
    if (m.version !== 0n) w.uint32(16).uint64(m.version);
    if (m.method !== 0) w.uint32(24).uint32(m.method);
    if (m.subsets !== 0) w.uint32(32).uint32(m.subsets);
    if (m.queries !== 0) w.uint32(40).uint32(m.queries);
    if (m.contributors !== 0) w.uint32(48).uint32(m.contributors);
    if (m.beaconHeight !== 0n) w.uint32(56).uint64(m.beaconHeight);
    if (m.seed.length > 0) w.uint32(66).bytes(m.seed);
    { const mark = w.uint32(74).fork(); SumRoot.write(m.queryRoot, w); w.join(mark); }
    { const mark = w.uint32(82).fork(); SumRoot.write(m.resampleRoot, w); w.join(mark); }
    if (m.sumsHash.length > 0) w.uint32(90).bytes(m.sumsHash);
    if (m.ldsBps !== 0) w.uint32(96).int32(m.ldsBps);
    if (m.ldsLowBps !== 0) w.uint32(104).int32(m.ldsLowBps);
    if (m.leaveOneOutBps !== 0) w.uint32(112).int32(m.leaveOneOutBps);
    if (m.topBps !== 0) w.uint32(120).uint32(m.topBps);
    if (m.spanRecallBps !== 0) w.uint32(128).uint32(m.spanRecallBps);
    if (m.spanPrecisionBps !== 0) w.uint32(136).uint32(m.spanPrecisionBps);
    if (m.manipulationGainBps !== 0) w.uint32(144).uint32(m.manipulationGainBps);
    if (m.grade !== 0) w.uint32(152).uint32(m.grade);
    if (m.evaluationRoot.length > 0) w.uint32(162).bytes(m.evaluationRoot);
    if (m.artefactId !== 0n) w.uint32(168).uint64(m.artefactId);
    if (m.retrainedRoot.length > 0) w.uint32(178).bytes(m.retrainedRoot);
    { const mark = w.uint32(186).fork(); SumRoot.write(m.merits, w); w.join(mark); }
    if (m.questionsRoot.length > 0) w.uint32(194).bytes(m.questionsRoot);
    if (m.together !== 0) w.uint32(200).uint32(m.together);
    if (m.batchId !== 0n) w.uint32(208).uint64(m.batchId);
    if (m.improvements !== undefined) { const mark = w.uint32(218).fork(); SumRoot.write(m.improvements, w); w.join(mark); }
    if (m.gatesRoot.length > 0) w.uint32(226).bytes(m.gatesRoot);
  },
  read: (r) => {
    let modelId_: bigint = 0n;
    let version_: bigint = 0n;
    let method_: number = 0;
    let subsets_: number = 0;
    let queries_: number = 0;
    let contributors_: number = 0;
    let beaconHeight_: bigint = 0n;
    let seed_: Uint8Array = EMPTY_BYTES;
    let queryRoot_: SumRoot = SumRoot.create();
    let resampleRoot_: SumRoot = SumRoot.create();
    let sumsHash_: Uint8Array = EMPTY_BYTES;
    let ldsBps_: number = 0;
    let ldsLowBps_: number = 0;
    let leaveOneOutBps_: number = 0;
    let topBps_: number = 0;
    let spanRecallBps_: number = 0;
    let spanPrecisionBps_: number = 0;
    let manipulationGainBps_: number = 0;
    let grade_: number = 0;
    let evaluationRoot_: Uint8Array = EMPTY_BYTES;
    let artefactId_: bigint = 0n;
    let retrainedRoot_: Uint8Array = EMPTY_BYTES;
    let merits_: SumRoot = SumRoot.create();
    let questionsRoot_: Uint8Array = EMPTY_BYTES;
    let together_: number = 0;
    let batchId_: bigint = 0n;
    let improvements_: SumRoot | undefined = undefined;
    let gatesRoot_: Uint8Array = EMPTY_BYTES;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: modelId_ = r.uint64(); break;
        case 16: version_ = r.uint64(); break;
        case 24: method_ = r.uint32(); break;
        case 32: subsets_ = r.uint32(); break;
        case 40: queries_ = r.uint32(); break;
        case 48: contributors_ = r.uint32(); break;
        case 56: beaconHeight_ = r.int64(); break;
        case 66: seed_ = r.bytes(); break;
        case 74: queryRoot_ = r.nested(SumRoot.read); break;
        case 82: resampleRoot_ = r.nested(SumRoot.read); break;
        case 90: sumsHash_ = r.bytes(); break;
        case 96: ldsBps_ = r.int32(); break;
        case 104: ldsLowBps_ = r.int32(); break;
        case 112: leaveOneOutBps_ = r.int32(); break;
        case 120: topBps_ = r.uint32(); break;
        case 128: spanRecallBps_ = r.uint32(); break;
        case 136: spanPrecisionBps_ = r.uint32(); break;
        case 144: manipulationGainBps_ = r.uint32(); break;
        case 152: grade_ = r.uint32(); break;
        case 162: evaluationRoot_ = r.bytes(); break;
        case 168: artefactId_ = r.uint64(); break;
        case 178: retrainedRoot_ = r.bytes(); break;
        case 186: merits_ = r.nested(SumRoot.read); break;
        case 194: questionsRoot_ = r.bytes(); break;
        case 200: together_ = r.uint32(); break;
        case 208: batchId_ = r.uint64(); break;
        case 218: improvements_ = r.nested(SumRoot.read); break;
        case 226: gatesRoot_ = r.bytes(); break;
        default: r.other(tag, Quality_numbers);
      }
    }
    return { modelId: modelId_, version: version_, method: method_, subsets: subsets_, queries: queries_, contributors: contributors_, beaconHeight: beaconHeight_, seed: seed_, queryRoot: queryRoot_, resampleRoot: resampleRoot_, sumsHash: sumsHash_, ldsBps: ldsBps_, ldsLowBps: ldsLowBps_, leaveOneOutBps: leaveOneOutBps_, topBps: topBps_, spanRecallBps: spanRecallBps_, spanPrecisionBps: spanPrecisionBps_, manipulationGainBps: manipulationGainBps_, grade: grade_, evaluationRoot: evaluationRoot_, artefactId: artefactId_, retrainedRoot: retrainedRoot_, merits: merits_, questionsRoot: questionsRoot_, together: together_, batchId: batchId_, improvements: improvements_, gatesRoot: gatesRoot_ };
  },
});

/** RankProof refutes a number of a certificate. */
export interface RankProof {
  readonly proof: { readonly kind: "score"; readonly value: WrongScore } | { readonly kind: "prediction"; readonly value: WrongPrediction } | { readonly kind: "resample"; readonly value: WrongResample } | { readonly kind: "sum"; readonly value: WrongResampleSum } | { readonly kind: "bound"; readonly value: WrongLowerBound } | { readonly kind: "unsorted"; readonly value: UnsortedScores } | { readonly kind: "merit"; readonly value: WrongMerit } | { readonly kind: "retraining"; readonly value: WrongRetraining } | { readonly kind: "answer"; readonly value: WrongAnswer } | { readonly kind: "contribution"; readonly value: WrongContribution } | { readonly kind: "votes"; readonly value: WrongVotes } | { readonly kind: "group"; readonly value: WrongGroup } | { readonly kind: "list"; readonly value: WrongList } | { readonly kind: "question"; readonly value: WrongQuestion } | { readonly kind: "improvement"; readonly value: WrongImprovement } | { readonly kind: "gate"; readonly value: WrongGate } | undefined;
}
const RankProof_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16]);
/** Codec of tributary.attribution.v1.RankProof. */
export const RankProof: MessageType<RankProof> = message<RankProof>({
  typeName: "tributary.attribution.v1.RankProof",
  options: {},
  fields: [
    { number: 1, name: "score", key: "score", type: { kind: "message", type: () => WrongScore }, repeated: false, required: false, oneof: "proof", options: {} },
    { number: 2, name: "prediction", key: "prediction", type: { kind: "message", type: () => WrongPrediction }, repeated: false, required: false, oneof: "proof", options: {} },
    { number: 3, name: "resample", key: "resample", type: { kind: "message", type: () => WrongResample }, repeated: false, required: false, oneof: "proof", options: {} },
    { number: 4, name: "sum", key: "sum", type: { kind: "message", type: () => WrongResampleSum }, repeated: false, required: false, oneof: "proof", options: {} },
    { number: 5, name: "bound", key: "bound", type: { kind: "message", type: () => WrongLowerBound }, repeated: false, required: false, oneof: "proof", options: {} },
    { number: 6, name: "unsorted", key: "unsorted", type: { kind: "message", type: () => UnsortedScores }, repeated: false, required: false, oneof: "proof", options: {} },
    { number: 7, name: "merit", key: "merit", type: { kind: "message", type: () => WrongMerit }, repeated: false, required: false, oneof: "proof", options: {} },
    { number: 8, name: "retraining", key: "retraining", type: { kind: "message", type: () => WrongRetraining }, repeated: false, required: false, oneof: "proof", options: {} },
    { number: 9, name: "answer", key: "answer", type: { kind: "message", type: () => WrongAnswer }, repeated: false, required: false, oneof: "proof", options: {} },
    { number: 10, name: "contribution", key: "contribution", type: { kind: "message", type: () => WrongContribution }, repeated: false, required: false, oneof: "proof", options: {} },
    { number: 11, name: "votes", key: "votes", type: { kind: "message", type: () => WrongVotes }, repeated: false, required: false, oneof: "proof", options: {} },
    { number: 12, name: "group", key: "group", type: { kind: "message", type: () => WrongGroup }, repeated: false, required: false, oneof: "proof", options: {} },
    { number: 13, name: "list", key: "list", type: { kind: "message", type: () => WrongList }, repeated: false, required: false, oneof: "proof", options: {} },
    { number: 14, name: "question", key: "question", type: { kind: "message", type: () => WrongQuestion }, repeated: false, required: false, oneof: "proof", options: {} },
    { number: 15, name: "improvement", key: "improvement", type: { kind: "message", type: () => WrongImprovement }, repeated: false, required: false, oneof: "proof", options: {} },
    { number: 16, name: "gate", key: "gate", type: { kind: "message", type: () => WrongGate }, repeated: false, required: false, oneof: "proof", options: {} },
  ],
  create: (p) => ({ proof: p.proof }),
  write: (m, w) => {
    if (m.proof?.kind === "score") { const mark = w.uint32(10).fork(); WrongScore.write(m.proof.value, w); w.join(mark); }
    if (m.proof?.kind === "prediction") { const mark = w.uint32(18).fork(); WrongPrediction.write(m.proof.value, w); w.join(mark); }
    if (m.proof?.kind === "resample") { const mark = w.uint32(26).fork(); WrongResample.write(m.proof.value, w); w.join(mark); }
    if (m.proof?.kind === "sum") { const mark = w.uint32(34).fork(); WrongResampleSum.write(m.proof.value, w); w.join(mark); }
    if (m.proof?.kind === "bound") { const mark = w.uint32(42).fork(); WrongLowerBound.write(m.proof.value, w); w.join(mark); }
    if (m.proof?.kind === "unsorted") { const mark = w.uint32(50).fork(); UnsortedScores.write(m.proof.value, w); w.join(mark); }
    if (m.proof?.kind === "merit") { const mark = w.uint32(58).fork(); WrongMerit.write(m.proof.value, w); w.join(mark); }
    if (m.proof?.kind === "retraining") { const mark = w.uint32(66).fork(); WrongRetraining.write(m.proof.value, w); w.join(mark); }
    if (m.proof?.kind === "answer") { const mark = w.uint32(74).fork(); WrongAnswer.write(m.proof.value, w); w.join(mark); }
    if (m.proof?.kind === "contribution") { const mark = w.uint32(82).fork(); WrongContribution.write(m.proof.value, w); w.join(mark); }
    if (m.proof?.kind === "votes") { const mark = w.uint32(90).fork(); WrongVotes.write(m.proof.value, w); w.join(mark); }
    if (m.proof?.kind === "group") { const mark = w.uint32(98).fork(); WrongGroup.write(m.proof.value, w); w.join(mark); }
    if (m.proof?.kind === "list") { const mark = w.uint32(106).fork(); WrongList.write(m.proof.value, w); w.join(mark); }
    if (m.proof?.kind === "question") { const mark = w.uint32(114).fork(); WrongQuestion.write(m.proof.value, w); w.join(mark); }
    if (m.proof?.kind === "improvement") { const mark = w.uint32(122).fork(); WrongImprovement.write(m.proof.value, w); w.join(mark); }
    if (m.proof?.kind === "gate") { const mark = w.uint32(130).fork(); WrongGate.write(m.proof.value, w); w.join(mark); }
  },
  read: (r) => {
    let proof: RankProof["proof"];
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: proof = { kind: "score", value: r.nested(WrongScore.read) }; break;
        case 18: proof = { kind: "prediction", value: r.nested(WrongPrediction.read) }; break;
        case 26: proof = { kind: "resample", value: r.nested(WrongResample.read) }; break;
        case 34: proof = { kind: "sum", value: r.nested(WrongResampleSum.read) }; break;
        case 42: proof = { kind: "bound", value: r.nested(WrongLowerBound.read) }; break;
        case 50: proof = { kind: "unsorted", value: r.nested(UnsortedScores.read) }; break;
        case 58: proof = { kind: "merit", value: r.nested(WrongMerit.read) }; break;
        case 66: proof = { kind: "retraining", value: r.nested(WrongRetraining.read) }; break;
        case 74: proof = { kind: "answer", value: r.nested(WrongAnswer.read) }; break;
        case 82: proof = { kind: "contribution", value: r.nested(WrongContribution.read) }; break;
        case 90: proof = { kind: "votes", value: r.nested(WrongVotes.read) }; break;
        case 98: proof = { kind: "group", value: r.nested(WrongGroup.read) }; break;
        case 106: proof = { kind: "list", value: r.nested(WrongList.read) }; break;
        case 114: proof = { kind: "question", value: r.nested(WrongQuestion.read) }; break;
        case 122: proof = { kind: "improvement", value: r.nested(WrongImprovement.read) }; break;
        case 130: proof = { kind: "gate", value: r.nested(WrongGate.read) }; break;
        default: r.other(tag, RankProof_numbers);
      }
    }
    return { proof };
  },
});

/** QueryOpening shows a query's leaf and what it commits to. */
export interface QueryOpening {
  readonly leaf: SumRange;
  readonly valuesRoot: Uint8Array;
  readonly contributionsRoot: Uint8Array;
}
const QueryOpening_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tributary.attribution.v1.QueryOpening. */
export const QueryOpening: MessageType<QueryOpening> = message<QueryOpening>({
  typeName: "tributary.attribution.v1.QueryOpening",
  options: {},
  fields: [
    { number: 1, name: "leaf", key: "leaf", type: { kind: "message", type: () => SumRange }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 2, name: "values_root", key: "valuesRoot", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "contributions_root", key: "contributionsRoot", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ leaf: p.leaf ?? SumRange.create(), valuesRoot: p.valuesRoot ?? EMPTY_BYTES, contributionsRoot: p.contributionsRoot ?? EMPTY_BYTES }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); SumRange.write(m.leaf, w); w.join(mark); }
    if (m.valuesRoot.length > 0) w.uint32(18).bytes(m.valuesRoot);
    if (m.contributionsRoot.length > 0) w.uint32(26).bytes(m.contributionsRoot);
  },
  read: (r) => {
    let leaf_: SumRange = SumRange.create();
    let valuesRoot_: Uint8Array = EMPTY_BYTES;
    let contributionsRoot_: Uint8Array = EMPTY_BYTES;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: leaf_ = r.nested(SumRange.read); break;
        case 18: valuesRoot_ = r.bytes(); break;
        case 26: contributionsRoot_ = r.bytes(); break;
        default: r.other(tag, QueryOpening_numbers);
      }
    }
    return { leaf: leaf_, valuesRoot: valuesRoot_, contributionsRoot: contributionsRoot_ };
  },
});

/** WrongScore shows a query's values, whose rank correlation is another than the leaf says. */
export interface WrongScore {
  readonly query: QueryOpening;
  readonly values: Uint8Array;
}
const WrongScore_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.attribution.v1.WrongScore. */
export const WrongScore: MessageType<WrongScore> = message<WrongScore>({
  typeName: "tributary.attribution.v1.WrongScore",
  options: {},
  fields: [
    { number: 1, name: "query", key: "query", type: { kind: "message", type: () => QueryOpening }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 2, name: "values", key: "values", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ query: p.query ?? QueryOpening.create(), values: p.values ?? EMPTY_BYTES }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); QueryOpening.write(m.query, w); w.join(mark); }
    if (m.values.length > 0) w.uint32(18).bytes(m.values);
  },
  read: (r) => {
    let query_: QueryOpening = QueryOpening.create();
    let values_: Uint8Array = EMPTY_BYTES;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: query_ = r.nested(QueryOpening.read); break;
        case 18: values_ = r.bytes(); break;
        default: r.other(tag, WrongScore_numbers);
      }
    }
    return { query: query_, values: values_ };
  },
});

/** WrongPrediction shows a query's contributions, which sum up to something else over the contributors of a subset. */
export interface WrongPrediction {
  readonly query: QueryOpening;
  readonly value: RangeOpening;
  readonly contributions: Uint8Array;
}
const WrongPrediction_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tributary.attribution.v1.WrongPrediction. */
export const WrongPrediction: MessageType<WrongPrediction> = message<WrongPrediction>({
  typeName: "tributary.attribution.v1.WrongPrediction",
  options: {},
  fields: [
    { number: 1, name: "query", key: "query", type: { kind: "message", type: () => QueryOpening }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 2, name: "value", key: "value", type: { kind: "message", type: () => RangeOpening }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 3, name: "contributions", key: "contributions", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ query: p.query ?? QueryOpening.create(), value: p.value ?? RangeOpening.create(), contributions: p.contributions ?? EMPTY_BYTES }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); QueryOpening.write(m.query, w); w.join(mark); }
    { const mark = w.uint32(18).fork(); RangeOpening.write(m.value, w); w.join(mark); }
    if (m.contributions.length > 0) w.uint32(26).bytes(m.contributions);
  },
  read: (r) => {
    let query_: QueryOpening = QueryOpening.create();
    let value_: RangeOpening = RangeOpening.create();
    let contributions_: Uint8Array = EMPTY_BYTES;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: query_ = r.nested(QueryOpening.read); break;
        case 18: value_ = r.nested(RangeOpening.read); break;
        case 26: contributions_ = r.bytes(); break;
        default: r.other(tag, WrongPrediction_numbers);
      }
    }
    return { query: query_, value: value_, contributions: contributions_ };
  },
});

/** WrongResample shows a draw whose score is another than the leaf says. */
export interface WrongResample {
  readonly draw: SumRange;
  readonly query: QueryOpening;
  readonly values: Uint8Array;
}
const WrongResample_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tributary.attribution.v1.WrongResample. */
export const WrongResample: MessageType<WrongResample> = message<WrongResample>({
  typeName: "tributary.attribution.v1.WrongResample",
  options: {},
  fields: [
    { number: 1, name: "draw", key: "draw", type: { kind: "message", type: () => SumRange }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 2, name: "query", key: "query", type: { kind: "message", type: () => QueryOpening }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 3, name: "values", key: "values", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ draw: p.draw ?? SumRange.create(), query: p.query ?? QueryOpening.create(), values: p.values ?? EMPTY_BYTES }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); SumRange.write(m.draw, w); w.join(mark); }
    { const mark = w.uint32(18).fork(); QueryOpening.write(m.query, w); w.join(mark); }
    if (m.values.length > 0) w.uint32(26).bytes(m.values);
  },
  read: (r) => {
    let draw_: SumRange = SumRange.create();
    let query_: QueryOpening = QueryOpening.create();
    let values_: Uint8Array = EMPTY_BYTES;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: draw_ = r.nested(SumRange.read); break;
        case 18: query_ = r.nested(QueryOpening.read); break;
        case 26: values_ = r.bytes(); break;
        default: r.other(tag, WrongResample_numbers);
      }
    }
    return { draw: draw_, query: query_, values: values_ };
  },
});

/** WrongResampleSum shows a resample whose draws sum up to something else than the certificate's sums say. */
export interface WrongResampleSum {
  readonly resample: number;
  readonly sums: Uint8Array;
  readonly first: SumRange;
  readonly last: SumRange;
}
const WrongResampleSum_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4]);
/** Codec of tributary.attribution.v1.WrongResampleSum. */
export const WrongResampleSum: MessageType<WrongResampleSum> = message<WrongResampleSum>({
  typeName: "tributary.attribution.v1.WrongResampleSum",
  options: {},
  fields: [
    { number: 1, name: "resample", key: "resample", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "sums", key: "sums", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "first", key: "first", type: { kind: "message", type: () => SumRange }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 4, name: "last", key: "last", type: { kind: "message", type: () => SumRange }, repeated: false, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ resample: p.resample ?? 0, sums: p.sums ?? EMPTY_BYTES, first: p.first ?? SumRange.create(), last: p.last ?? SumRange.create() }),
  write: (m, w) => {
    if (m.resample !== 0) w.uint32(8).uint32(m.resample);
    if (m.sums.length > 0) w.uint32(18).bytes(m.sums);
    { const mark = w.uint32(26).fork(); SumRange.write(m.first, w); w.join(mark); }
    { const mark = w.uint32(34).fork(); SumRange.write(m.last, w); w.join(mark); }
  },
  read: (r) => {
    let resample_: number = 0;
    let sums_: Uint8Array = EMPTY_BYTES;
    let first_: SumRange = SumRange.create();
    let last_: SumRange = SumRange.create();
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: resample_ = r.uint32(); break;
        case 18: sums_ = r.bytes(); break;
        case 26: first_ = r.nested(SumRange.read); break;
        case 34: last_ = r.nested(SumRange.read); break;
        default: r.other(tag, WrongResampleSum_numbers);
      }
    }
    return { resample: resample_, sums: sums_, first: first_, last: last_ };
  },
});

/** WrongLowerBound shows the sums of all resamples, whose lower bound is another. */
export interface WrongLowerBound {
  readonly sums: Uint8Array;
}
const WrongLowerBound_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of tributary.attribution.v1.WrongLowerBound. */
export const WrongLowerBound: MessageType<WrongLowerBound> = message<WrongLowerBound>({
  typeName: "tributary.attribution.v1.WrongLowerBound",
  options: {},
  fields: [
    { number: 1, name: "sums", key: "sums", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ sums: p.sums ?? EMPTY_BYTES }),
  write: (m, w) => {
    if (m.sums.length > 0) w.uint32(10).bytes(m.sums);
  },
  read: (r) => {
    let sums_: Uint8Array = EMPTY_BYTES;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: sums_ = r.bytes(); break;
        default: r.other(tag, WrongLowerBound_numbers);
      }
    }
    return { sums: sums_ };
  },
});

/** UnsortedScores shows a leaf that is malformed or not where its numbers say. */
export interface UnsortedScores {
  readonly tree: number;
  readonly leaf: SumRange;
}
const UnsortedScores_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.attribution.v1.UnsortedScores. */
export const UnsortedScores: MessageType<UnsortedScores> = message<UnsortedScores>({
  typeName: "tributary.attribution.v1.UnsortedScores",
  options: {},
  fields: [
    { number: 1, name: "tree", key: "tree", type: { kind: "enum", type: ScoreTreeEnum }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "leaf", key: "leaf", type: { kind: "message", type: () => SumRange }, repeated: false, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ tree: p.tree ?? 0, leaf: p.leaf ?? SumRange.create() }),
  write: (m, w) => {
    if (m.tree !== 0) w.uint32(8).int32(m.tree);
    { const mark = w.uint32(18).fork(); SumRange.write(m.leaf, w); w.join(mark); }
  },
  read: (r) => {
    let tree_: number = 0;
    let leaf_: SumRange = SumRange.create();
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: tree_ = r.int32(); break;
        case 18: leaf_ = r.nested(SumRange.read); break;
        default: r.other(tag, UnsortedScores_numbers);
      }
    }
    return { tree: tree_, leaf: leaf_ };
  },
});

/** WrongMerit shows a merit that is not what the query says of the contributor. */
export interface WrongMerit {
  readonly merit: SumRange;
  readonly query: QueryOpening;
  readonly contribution: RangeOpening;
}
const WrongMerit_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tributary.attribution.v1.WrongMerit. */
export const WrongMerit: MessageType<WrongMerit> = message<WrongMerit>({
  typeName: "tributary.attribution.v1.WrongMerit",
  options: {},
  fields: [
    { number: 1, name: "merit", key: "merit", type: { kind: "message", type: () => SumRange }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 2, name: "query", key: "query", type: { kind: "message", type: () => QueryOpening }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 3, name: "contribution", key: "contribution", type: { kind: "message", type: () => RangeOpening }, repeated: false, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ merit: p.merit ?? SumRange.create(), query: p.query ?? QueryOpening.create(), contribution: p.contribution ?? RangeOpening.create() }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); SumRange.write(m.merit, w); w.join(mark); }
    { const mark = w.uint32(18).fork(); QueryOpening.write(m.query, w); w.join(mark); }
    { const mark = w.uint32(26).fork(); RangeOpening.write(m.contribution, w); w.join(mark); }
  },
  read: (r) => {
    let merit_: SumRange = SumRange.create();
    let query_: QueryOpening = QueryOpening.create();
    let contribution_: RangeOpening = RangeOpening.create();
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: merit_ = r.nested(SumRange.read); break;
        case 18: query_ = r.nested(QueryOpening.read); break;
        case 26: contribution_ = r.nested(RangeOpening.read); break;
        default: r.other(tag, WrongMerit_numbers);
      }
    }
    return { merit: merit_, query: query_, contribution: contribution_ };
  },
});

/** WrongImprovement shows an improvement that does not follow from what the query says of the contributor. */
export interface WrongImprovement {
  readonly improvement: SumRange;
  readonly query: QueryOpening;
  readonly contribution: RangeOpening;
  readonly question: QuestionOpening | undefined;
  readonly weights: RidgeRow | undefined;
}
const WrongImprovement_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5]);
/** Codec of tributary.attribution.v1.WrongImprovement. */
export const WrongImprovement: MessageType<WrongImprovement> = message<WrongImprovement>({
  typeName: "tributary.attribution.v1.WrongImprovement",
  options: {},
  fields: [
    { number: 1, name: "improvement", key: "improvement", type: { kind: "message", type: () => SumRange }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 2, name: "query", key: "query", type: { kind: "message", type: () => QueryOpening }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 3, name: "contribution", key: "contribution", type: { kind: "message", type: () => RangeOpening }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 4, name: "question", key: "question", type: { kind: "message", type: () => QuestionOpening }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "weights", key: "weights", type: { kind: "message", type: () => RidgeRow }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ improvement: p.improvement ?? SumRange.create(), query: p.query ?? QueryOpening.create(), contribution: p.contribution ?? RangeOpening.create(), question: p.question ?? undefined, weights: p.weights ?? undefined }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); SumRange.write(m.improvement, w); w.join(mark); }
    { const mark = w.uint32(18).fork(); QueryOpening.write(m.query, w); w.join(mark); }
    { const mark = w.uint32(26).fork(); RangeOpening.write(m.contribution, w); w.join(mark); }
    if (m.question !== undefined) { const mark = w.uint32(34).fork(); QuestionOpening.write(m.question, w); w.join(mark); }
    if (m.weights !== undefined) { const mark = w.uint32(42).fork(); RidgeRow.write(m.weights, w); w.join(mark); }
  },
  read: (r) => {
    let improvement_: SumRange = SumRange.create();
    let query_: QueryOpening = QueryOpening.create();
    let contribution_: RangeOpening = RangeOpening.create();
    let question_: QuestionOpening | undefined = undefined;
    let weights_: RidgeRow | undefined = undefined;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: improvement_ = r.nested(SumRange.read); break;
        case 18: query_ = r.nested(QueryOpening.read); break;
        case 26: contribution_ = r.nested(RangeOpening.read); break;
        case 34: question_ = r.nested(QuestionOpening.read); break;
        case 42: weights_ = r.nested(RidgeRow.read); break;
        default: r.other(tag, WrongImprovement_numbers);
      }
    }
    return { improvement: improvement_, query: query_, contribution: contribution_, question: question_, weights: weights_ };
  },
});

/** WrongGate shows the gate of a contributor that does not follow from its improvements. */
export interface WrongGate {
  readonly gate: RangeOpening;
  readonly first: SumRange;
  readonly last: SumRange;
}
const WrongGate_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tributary.attribution.v1.WrongGate. */
export const WrongGate: MessageType<WrongGate> = message<WrongGate>({
  typeName: "tributary.attribution.v1.WrongGate",
  options: {},
  fields: [
    { number: 1, name: "gate", key: "gate", type: { kind: "message", type: () => RangeOpening }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 2, name: "first", key: "first", type: { kind: "message", type: () => SumRange }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 3, name: "last", key: "last", type: { kind: "message", type: () => SumRange }, repeated: false, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ gate: p.gate ?? RangeOpening.create(), first: p.first ?? SumRange.create(), last: p.last ?? SumRange.create() }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); RangeOpening.write(m.gate, w); w.join(mark); }
    { const mark = w.uint32(18).fork(); SumRange.write(m.first, w); w.join(mark); }
    { const mark = w.uint32(26).fork(); SumRange.write(m.last, w); w.join(mark); }
  },
  read: (r) => {
    let gate_: RangeOpening = RangeOpening.create();
    let first_: SumRange = SumRange.create();
    let last_: SumRange = SumRange.create();
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: gate_ = r.nested(RangeOpening.read); break;
        case 18: first_ = r.nested(SumRange.read); break;
        case 26: last_ = r.nested(SumRange.read); break;
        default: r.other(tag, WrongGate_numbers);
      }
    }
    return { gate: gate_, first: first_, last: last_ };
  },
});

/** WrongRetraining shows that what was retrained on a subset is not the sum of its members' statistics, or does not solve it. */
export interface WrongRetraining {
  readonly head: RangeOpening;
  readonly proof: { readonly kind: "gramSum"; readonly value: RidgeSumProof } | { readonly kind: "entry"; readonly value: RidgeEntryProof } | { readonly kind: "residual"; readonly value: RidgeResidualProof } | { readonly kind: "shape"; readonly value: RidgeLeafProof } | undefined;
}
const WrongRetraining_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5]);
/** Codec of tributary.attribution.v1.WrongRetraining. */
export const WrongRetraining: MessageType<WrongRetraining> = message<WrongRetraining>({
  typeName: "tributary.attribution.v1.WrongRetraining",
  options: {},
  fields: [
    { number: 1, name: "head", key: "head", type: { kind: "message", type: () => RangeOpening }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 2, name: "gram_sum", key: "gramSum", type: { kind: "message", type: () => RidgeSumProof }, repeated: false, required: false, oneof: "proof", options: {} },
    { number: 3, name: "entry", key: "entry", type: { kind: "message", type: () => RidgeEntryProof }, repeated: false, required: false, oneof: "proof", options: {} },
    { number: 4, name: "residual", key: "residual", type: { kind: "message", type: () => RidgeResidualProof }, repeated: false, required: false, oneof: "proof", options: {} },
    { number: 5, name: "shape", key: "shape", type: { kind: "message", type: () => RidgeLeafProof }, repeated: false, required: false, oneof: "proof", options: {} },
  ],
  create: (p) => ({ head: p.head ?? RangeOpening.create(), proof: p.proof }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); RangeOpening.write(m.head, w); w.join(mark); }
    if (m.proof?.kind === "gramSum") { const mark = w.uint32(18).fork(); RidgeSumProof.write(m.proof.value, w); w.join(mark); }
    if (m.proof?.kind === "entry") { const mark = w.uint32(26).fork(); RidgeEntryProof.write(m.proof.value, w); w.join(mark); }
    if (m.proof?.kind === "residual") { const mark = w.uint32(34).fork(); RidgeResidualProof.write(m.proof.value, w); w.join(mark); }
    if (m.proof?.kind === "shape") { const mark = w.uint32(42).fork(); RidgeLeafProof.write(m.proof.value, w); w.join(mark); }
  },
  read: (r) => {
    let head_: RangeOpening = RangeOpening.create();
    let proof: WrongRetraining["proof"];
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: head_ = r.nested(RangeOpening.read); break;
        case 18: proof = { kind: "gramSum", value: r.nested(RidgeSumProof.read) }; break;
        case 26: proof = { kind: "entry", value: r.nested(RidgeEntryProof.read) }; break;
        case 34: proof = { kind: "residual", value: r.nested(RidgeResidualProof.read) }; break;
        case 42: proof = { kind: "shape", value: r.nested(RidgeLeafProof.read) }; break;
        default: r.other(tag, WrongRetraining_numbers);
      }
    }
    return { head: head_, proof };
  },
});

/** QuestionOpening shows a question of the evaluation. */
export interface QuestionOpening {
  readonly leaf: RangeOpening;
  readonly question: NeighbourQuery;
}
const QuestionOpening_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.attribution.v1.QuestionOpening. */
export const QuestionOpening: MessageType<QuestionOpening> = message<QuestionOpening>({
  typeName: "tributary.attribution.v1.QuestionOpening",
  options: {},
  fields: [
    { number: 1, name: "leaf", key: "leaf", type: { kind: "message", type: () => RangeOpening }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 2, name: "question", key: "question", type: { kind: "message", type: () => NeighbourQuery }, repeated: false, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ leaf: p.leaf ?? RangeOpening.create(), question: p.question ?? NeighbourQuery.create() }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); RangeOpening.write(m.leaf, w); w.join(mark); }
    { const mark = w.uint32(18).fork(); NeighbourQuery.write(m.question, w); w.join(mark); }
  },
  read: (r) => {
    let leaf_: RangeOpening = RangeOpening.create();
    let question_: NeighbourQuery = NeighbourQuery.create();
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: leaf_ = r.nested(RangeOpening.read); break;
        case 18: question_ = r.nested(NeighbourQuery.read); break;
        default: r.other(tag, QuestionOpening_numbers);
      }
    }
    return { leaf: leaf_, question: question_ };
  },
});

/** WrongQuestion shows a question of the evaluation, and the use that was drawn in its place, which asked another. */
export interface WrongQuestion {
  readonly evaluation: RangeOpening;
  readonly use: RangeOpening;
}
const WrongQuestion_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.attribution.v1.WrongQuestion. */
export const WrongQuestion: MessageType<WrongQuestion> = message<WrongQuestion>({
  typeName: "tributary.attribution.v1.WrongQuestion",
  options: {},
  fields: [
    { number: 1, name: "evaluation", key: "evaluation", type: { kind: "message", type: () => RangeOpening }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 2, name: "use", key: "use", type: { kind: "message", type: () => RangeOpening }, repeated: false, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ evaluation: p.evaluation ?? RangeOpening.create(), use: p.use ?? RangeOpening.create() }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); RangeOpening.write(m.evaluation, w); w.join(mark); }
    { const mark = w.uint32(18).fork(); RangeOpening.write(m.use, w); w.join(mark); }
  },
  read: (r) => {
    let evaluation_: RangeOpening = RangeOpening.create();
    let use_: RangeOpening = RangeOpening.create();
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: evaluation_ = r.nested(RangeOpening.read); break;
        case 18: use_ = r.nested(RangeOpening.read); break;
        default: r.other(tag, WrongQuestion_numbers);
      }
    }
    return { evaluation: evaluation_, use: use_ };
  },
});

/** WrongAnswer shows that the head retrained on a subset answers a query with something else. */
export interface WrongAnswer {
  readonly query: QueryOpening;
  readonly value: RangeOpening;
  readonly question: QuestionOpening;
  readonly head: RangeOpening;
  readonly weights: RidgeRow;
}
const WrongAnswer_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5]);
/** Codec of tributary.attribution.v1.WrongAnswer. */
export const WrongAnswer: MessageType<WrongAnswer> = message<WrongAnswer>({
  typeName: "tributary.attribution.v1.WrongAnswer",
  options: {},
  fields: [
    { number: 1, name: "query", key: "query", type: { kind: "message", type: () => QueryOpening }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 2, name: "value", key: "value", type: { kind: "message", type: () => RangeOpening }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 3, name: "question", key: "question", type: { kind: "message", type: () => QuestionOpening }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 4, name: "head", key: "head", type: { kind: "message", type: () => RangeOpening }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 5, name: "weights", key: "weights", type: { kind: "message", type: () => RidgeRow }, repeated: false, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ query: p.query ?? QueryOpening.create(), value: p.value ?? RangeOpening.create(), question: p.question ?? QuestionOpening.create(), head: p.head ?? RangeOpening.create(), weights: p.weights ?? RidgeRow.create() }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); QueryOpening.write(m.query, w); w.join(mark); }
    { const mark = w.uint32(18).fork(); RangeOpening.write(m.value, w); w.join(mark); }
    { const mark = w.uint32(26).fork(); QuestionOpening.write(m.question, w); w.join(mark); }
    { const mark = w.uint32(34).fork(); RangeOpening.write(m.head, w); w.join(mark); }
    { const mark = w.uint32(42).fork(); RidgeRow.write(m.weights, w); w.join(mark); }
  },
  read: (r) => {
    let query_: QueryOpening = QueryOpening.create();
    let value_: RangeOpening = RangeOpening.create();
    let question_: QuestionOpening = QuestionOpening.create();
    let head_: RangeOpening = RangeOpening.create();
    let weights_: RidgeRow = RidgeRow.create();
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: query_ = r.nested(QueryOpening.read); break;
        case 18: value_ = r.nested(RangeOpening.read); break;
        case 26: question_ = r.nested(QuestionOpening.read); break;
        case 34: head_ = r.nested(RangeOpening.read); break;
        case 42: weights_ = r.nested(RidgeRow.read); break;
        default: r.other(tag, WrongAnswer_numbers);
      }
    }
    return { query: query_, value: value_, question: question_, head: head_, weights: weights_ };
  },
});

/** WrongContribution shows that the answer without a contributor differs by something else from the answer. */
export interface WrongContribution {
  readonly query: QueryOpening;
  readonly contribution: RangeOpening;
  readonly question: QuestionOpening;
  readonly opening: RidgeContributorOpening;
  readonly weights: RidgeRow;
  readonly leftOut: RidgeRow;
}
const WrongContribution_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6]);
/** Codec of tributary.attribution.v1.WrongContribution. */
export const WrongContribution: MessageType<WrongContribution> = message<WrongContribution>({
  typeName: "tributary.attribution.v1.WrongContribution",
  options: {},
  fields: [
    { number: 1, name: "query", key: "query", type: { kind: "message", type: () => QueryOpening }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 2, name: "contribution", key: "contribution", type: { kind: "message", type: () => RangeOpening }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 3, name: "question", key: "question", type: { kind: "message", type: () => QuestionOpening }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 4, name: "opening", key: "opening", type: { kind: "message", type: () => RidgeContributorOpening }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 5, name: "weights", key: "weights", type: { kind: "message", type: () => RidgeRow }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 6, name: "left_out", key: "leftOut", type: { kind: "message", type: () => RidgeRow }, repeated: false, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ query: p.query ?? QueryOpening.create(), contribution: p.contribution ?? RangeOpening.create(), question: p.question ?? QuestionOpening.create(), opening: p.opening ?? RidgeContributorOpening.create(), weights: p.weights ?? RidgeRow.create(), leftOut: p.leftOut ?? RidgeRow.create() }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); QueryOpening.write(m.query, w); w.join(mark); }
    { const mark = w.uint32(18).fork(); RangeOpening.write(m.contribution, w); w.join(mark); }
    { const mark = w.uint32(26).fork(); QuestionOpening.write(m.question, w); w.join(mark); }
    { const mark = w.uint32(34).fork(); RidgeContributorOpening.write(m.opening, w); w.join(mark); }
    { const mark = w.uint32(42).fork(); RidgeRow.write(m.weights, w); w.join(mark); }
    { const mark = w.uint32(50).fork(); RidgeRow.write(m.leftOut, w); w.join(mark); }
  },
  read: (r) => {
    let query_: QueryOpening = QueryOpening.create();
    let contribution_: RangeOpening = RangeOpening.create();
    let question_: QuestionOpening = QuestionOpening.create();
    let opening_: RidgeContributorOpening = RidgeContributorOpening.create();
    let weights_: RidgeRow = RidgeRow.create();
    let leftOut_: RidgeRow = RidgeRow.create();
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: query_ = r.nested(QueryOpening.read); break;
        case 18: contribution_ = r.nested(RangeOpening.read); break;
        case 26: question_ = r.nested(QuestionOpening.read); break;
        case 34: opening_ = r.nested(RidgeContributorOpening.read); break;
        case 42: weights_ = r.nested(RidgeRow.read); break;
        case 50: leftOut_ = r.nested(RidgeRow.read); break;
        default: r.other(tag, WrongContribution_numbers);
      }
    }
    return { query: query_, contribution: contribution_, question: question_, opening: opening_, weights: weights_, leftOut: leftOut_ };
  },
});

/** WrongVotes shows the list of a question's nearest items, from which another value or contribution follows. */
export interface WrongVotes {
  readonly question: RangeOpening;
  readonly entries: Uint8Array;
  readonly weightsHash: Uint8Array;
  readonly value: RangeOpening | undefined;
  readonly contribution: RangeOpening | undefined;
}
const WrongVotes_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5]);
/** Codec of tributary.attribution.v1.WrongVotes. */
export const WrongVotes: MessageType<WrongVotes> = message<WrongVotes>({
  typeName: "tributary.attribution.v1.WrongVotes",
  options: {},
  fields: [
    { number: 1, name: "question", key: "question", type: { kind: "message", type: () => RangeOpening }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 2, name: "entries", key: "entries", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "weights_hash", key: "weightsHash", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "value", key: "value", type: { kind: "message", type: () => RangeOpening }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "contribution", key: "contribution", type: { kind: "message", type: () => RangeOpening }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ question: p.question ?? RangeOpening.create(), entries: p.entries ?? EMPTY_BYTES, weightsHash: p.weightsHash ?? EMPTY_BYTES, value: p.value ?? undefined, contribution: p.contribution ?? undefined }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); RangeOpening.write(m.question, w); w.join(mark); }
    if (m.entries.length > 0) w.uint32(18).bytes(m.entries);
    if (m.weightsHash.length > 0) w.uint32(26).bytes(m.weightsHash);
    if (m.value !== undefined) { const mark = w.uint32(34).fork(); RangeOpening.write(m.value, w); w.join(mark); }
    if (m.contribution !== undefined) { const mark = w.uint32(42).fork(); RangeOpening.write(m.contribution, w); w.join(mark); }
  },
  read: (r) => {
    let question_: RangeOpening = RangeOpening.create();
    let entries_: Uint8Array = EMPTY_BYTES;
    let weightsHash_: Uint8Array = EMPTY_BYTES;
    let value_: RangeOpening | undefined = undefined;
    let contribution_: RangeOpening | undefined = undefined;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: question_ = r.nested(RangeOpening.read); break;
        case 18: entries_ = r.bytes(); break;
        case 26: weightsHash_ = r.bytes(); break;
        case 34: value_ = r.nested(RangeOpening.read); break;
        case 42: contribution_ = r.nested(RangeOpening.read); break;
        default: r.other(tag, WrongVotes_numbers);
      }
    }
    return { question: question_, entries: entries_, weightsHash: weightsHash_, value: value_, contribution: contribution_ };
  },
});

/** WrongGroup shows a value or a contribution of a query that is not the sum of its questions'. */
export interface WrongGroup {
  readonly query: QueryOpening;
  readonly questions: RangeOpening;
  readonly isContribution: boolean;
  readonly sum: RangeOpening;
  readonly parts: readonly RangeOpening[];
}
const WrongGroup_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5]);
/** Codec of tributary.attribution.v1.WrongGroup. */
export const WrongGroup: MessageType<WrongGroup> = message<WrongGroup>({
  typeName: "tributary.attribution.v1.WrongGroup",
  options: {},
  fields: [
    { number: 1, name: "query", key: "query", type: { kind: "message", type: () => QueryOpening }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 2, name: "questions", key: "questions", type: { kind: "message", type: () => RangeOpening }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 3, name: "is_contribution", key: "isContribution", type: { kind: "scalar", scalar: "bool" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "sum", key: "sum", type: { kind: "message", type: () => RangeOpening }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 5, name: "parts", key: "parts", type: { kind: "message", type: () => RangeOpening }, repeated: true, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ query: p.query ?? QueryOpening.create(), questions: p.questions ?? RangeOpening.create(), isContribution: p.isContribution ?? false, sum: p.sum ?? RangeOpening.create(), parts: p.parts ?? [] }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); QueryOpening.write(m.query, w); w.join(mark); }
    { const mark = w.uint32(18).fork(); RangeOpening.write(m.questions, w); w.join(mark); }
    if (m.isContribution) w.uint32(24).bool(m.isContribution);
    { const mark = w.uint32(34).fork(); RangeOpening.write(m.sum, w); w.join(mark); }
    for (const v of m.parts) { const mark = w.uint32(42).fork(); RangeOpening.write(v, w); w.join(mark); }
  },
  read: (r) => {
    let query_: QueryOpening = QueryOpening.create();
    let questions_: RangeOpening = RangeOpening.create();
    let isContribution_: boolean = false;
    let sum_: RangeOpening = RangeOpening.create();
    const parts_: RangeOpening[] = [];
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: query_ = r.nested(QueryOpening.read); break;
        case 18: questions_ = r.nested(RangeOpening.read); break;
        case 24: isContribution_ = r.bool(); break;
        case 34: sum_ = r.nested(RangeOpening.read); break;
        case 42: parts_.push(r.nested(RangeOpening.read)); break;
        default: r.other(tag, WrongGroup_numbers);
      }
    }
    return { query: query_, questions: questions_, isContribution: isContribution_, sum: sum_, parts: parts_ };
  },
});

/** WrongList refutes the list of a question's nearest items as it would that of a use. */
export interface WrongList {
  readonly question: RangeOpening;
  readonly evaluation: RangeOpening;
  readonly proof: NeighbourProof;
}
const WrongList_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tributary.attribution.v1.WrongList. */
export const WrongList: MessageType<WrongList> = message<WrongList>({
  typeName: "tributary.attribution.v1.WrongList",
  options: {},
  fields: [
    { number: 1, name: "question", key: "question", type: { kind: "message", type: () => RangeOpening }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 2, name: "evaluation", key: "evaluation", type: { kind: "message", type: () => RangeOpening }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 3, name: "proof", key: "proof", type: { kind: "message", type: () => NeighbourProof }, repeated: false, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ question: p.question ?? RangeOpening.create(), evaluation: p.evaluation ?? RangeOpening.create(), proof: p.proof ?? NeighbourProof.create() }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); RangeOpening.write(m.question, w); w.join(mark); }
    { const mark = w.uint32(18).fork(); RangeOpening.write(m.evaluation, w); w.join(mark); }
    { const mark = w.uint32(26).fork(); NeighbourProof.write(m.proof, w); w.join(mark); }
  },
  read: (r) => {
    let question_: RangeOpening = RangeOpening.create();
    let evaluation_: RangeOpening = RangeOpening.create();
    let proof_: NeighbourProof = NeighbourProof.create();
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: question_ = r.nested(RangeOpening.read); break;
        case 18: evaluation_ = r.nested(RangeOpening.read); break;
        case 26: proof_ = r.nested(NeighbourProof.read); break;
        default: r.other(tag, WrongList_numbers);
      }
    }
    return { question: question_, evaluation: evaluation_, proof: proof_ };
  },
});

// Generated from proto/tributary/attribution/v1/ranks.proto by `npm run proto`. Do not edit.
import { EMPTY_BYTES, message, type MessageType } from "#wire";
import { SumRange } from "#proto/tributary/merkle/v1/range.ts";
import { SumRoot } from "#proto/tributary/merkle/v1/sum.ts";

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
}
const Quality_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20]);
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
  ],
  create: (p) => ({ modelId: p.modelId ?? 0n, version: p.version ?? 0n, method: p.method ?? 0, subsets: p.subsets ?? 0, queries: p.queries ?? 0, contributors: p.contributors ?? 0, beaconHeight: p.beaconHeight ?? 0n, seed: p.seed ?? EMPTY_BYTES, queryRoot: p.queryRoot ?? SumRoot.create(), resampleRoot: p.resampleRoot ?? SumRoot.create(), sumsHash: p.sumsHash ?? EMPTY_BYTES, ldsBps: p.ldsBps ?? 0, ldsLowBps: p.ldsLowBps ?? 0, leaveOneOutBps: p.leaveOneOutBps ?? 0, topBps: p.topBps ?? 0, spanRecallBps: p.spanRecallBps ?? 0, spanPrecisionBps: p.spanPrecisionBps ?? 0, manipulationGainBps: p.manipulationGainBps ?? 0, grade: p.grade ?? 0, evaluationRoot: p.evaluationRoot ?? EMPTY_BYTES }),
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
        default: r.other(tag, Quality_numbers);
      }
    }
    return { modelId: modelId_, version: version_, method: method_, subsets: subsets_, queries: queries_, contributors: contributors_, beaconHeight: beaconHeight_, seed: seed_, queryRoot: queryRoot_, resampleRoot: resampleRoot_, sumsHash: sumsHash_, ldsBps: ldsBps_, ldsLowBps: ldsLowBps_, leaveOneOutBps: leaveOneOutBps_, topBps: topBps_, spanRecallBps: spanRecallBps_, spanPrecisionBps: spanPrecisionBps_, manipulationGainBps: manipulationGainBps_, grade: grade_, evaluationRoot: evaluationRoot_ };
  },
});

/** RankProof refutes a number of a certificate. */
export interface RankProof {
  readonly proof: { readonly kind: "score"; readonly value: WrongScore } | { readonly kind: "prediction"; readonly value: WrongPrediction } | { readonly kind: "resample"; readonly value: WrongResample } | { readonly kind: "sum"; readonly value: WrongResampleSum } | { readonly kind: "bound"; readonly value: WrongLowerBound } | { readonly kind: "unsorted"; readonly value: UnsortedScores } | undefined;
}
const RankProof_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6]);
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
  ],
  create: (p) => ({ proof: p.proof }),
  write: (m, w) => {
    if (m.proof?.kind === "score") { const mark = w.uint32(10).fork(); WrongScore.write(m.proof.value, w); w.join(mark); }
    if (m.proof?.kind === "prediction") { const mark = w.uint32(18).fork(); WrongPrediction.write(m.proof.value, w); w.join(mark); }
    if (m.proof?.kind === "resample") { const mark = w.uint32(26).fork(); WrongResample.write(m.proof.value, w); w.join(mark); }
    if (m.proof?.kind === "sum") { const mark = w.uint32(34).fork(); WrongResampleSum.write(m.proof.value, w); w.join(mark); }
    if (m.proof?.kind === "bound") { const mark = w.uint32(42).fork(); WrongLowerBound.write(m.proof.value, w); w.join(mark); }
    if (m.proof?.kind === "unsorted") { const mark = w.uint32(50).fork(); UnsortedScores.write(m.proof.value, w); w.join(mark); }
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
        default: r.other(tag, RankProof_numbers);
      }
    }
    return { proof };
  },
});

/** WrongScore shows a query's outputs and predictions, whose rank correlation is another than the leaf says. */
export interface WrongScore {
  readonly leaf: SumRange;
  readonly values: Uint8Array;
  readonly contributionsHash: Uint8Array;
}
const WrongScore_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tributary.attribution.v1.WrongScore. */
export const WrongScore: MessageType<WrongScore> = message<WrongScore>({
  typeName: "tributary.attribution.v1.WrongScore",
  options: {},
  fields: [
    { number: 1, name: "leaf", key: "leaf", type: { kind: "message", type: () => SumRange }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 2, name: "values", key: "values", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "contributions_hash", key: "contributionsHash", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ leaf: p.leaf ?? SumRange.create(), values: p.values ?? EMPTY_BYTES, contributionsHash: p.contributionsHash ?? EMPTY_BYTES }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); SumRange.write(m.leaf, w); w.join(mark); }
    if (m.values.length > 0) w.uint32(18).bytes(m.values);
    if (m.contributionsHash.length > 0) w.uint32(26).bytes(m.contributionsHash);
  },
  read: (r) => {
    let leaf_: SumRange = SumRange.create();
    let values_: Uint8Array = EMPTY_BYTES;
    let contributionsHash_: Uint8Array = EMPTY_BYTES;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: leaf_ = r.nested(SumRange.read); break;
        case 18: values_ = r.bytes(); break;
        case 26: contributionsHash_ = r.bytes(); break;
        default: r.other(tag, WrongScore_numbers);
      }
    }
    return { leaf: leaf_, values: values_, contributionsHash: contributionsHash_ };
  },
});

/** WrongPrediction shows a query's contributions, which sum up to something else over the contributors of a subset. */
export interface WrongPrediction {
  readonly leaf: SumRange;
  readonly values: Uint8Array;
  readonly contributions: Uint8Array;
  readonly subset: number;
}
const WrongPrediction_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4]);
/** Codec of tributary.attribution.v1.WrongPrediction. */
export const WrongPrediction: MessageType<WrongPrediction> = message<WrongPrediction>({
  typeName: "tributary.attribution.v1.WrongPrediction",
  options: {},
  fields: [
    { number: 1, name: "leaf", key: "leaf", type: { kind: "message", type: () => SumRange }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 2, name: "values", key: "values", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "contributions", key: "contributions", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "subset", key: "subset", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ leaf: p.leaf ?? SumRange.create(), values: p.values ?? EMPTY_BYTES, contributions: p.contributions ?? EMPTY_BYTES, subset: p.subset ?? 0 }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); SumRange.write(m.leaf, w); w.join(mark); }
    if (m.values.length > 0) w.uint32(18).bytes(m.values);
    if (m.contributions.length > 0) w.uint32(26).bytes(m.contributions);
    if (m.subset !== 0) w.uint32(32).uint32(m.subset);
  },
  read: (r) => {
    let leaf_: SumRange = SumRange.create();
    let values_: Uint8Array = EMPTY_BYTES;
    let contributions_: Uint8Array = EMPTY_BYTES;
    let subset_: number = 0;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: leaf_ = r.nested(SumRange.read); break;
        case 18: values_ = r.bytes(); break;
        case 26: contributions_ = r.bytes(); break;
        case 32: subset_ = r.uint32(); break;
        default: r.other(tag, WrongPrediction_numbers);
      }
    }
    return { leaf: leaf_, values: values_, contributions: contributions_, subset: subset_ };
  },
});

/** WrongResample shows a draw whose score is another than the leaf says. */
export interface WrongResample {
  readonly draw: SumRange;
  readonly leaf: SumRange;
  readonly values: Uint8Array;
  readonly contributionsHash: Uint8Array;
}
const WrongResample_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4]);
/** Codec of tributary.attribution.v1.WrongResample. */
export const WrongResample: MessageType<WrongResample> = message<WrongResample>({
  typeName: "tributary.attribution.v1.WrongResample",
  options: {},
  fields: [
    { number: 1, name: "draw", key: "draw", type: { kind: "message", type: () => SumRange }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 2, name: "leaf", key: "leaf", type: { kind: "message", type: () => SumRange }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 3, name: "values", key: "values", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "contributions_hash", key: "contributionsHash", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ draw: p.draw ?? SumRange.create(), leaf: p.leaf ?? SumRange.create(), values: p.values ?? EMPTY_BYTES, contributionsHash: p.contributionsHash ?? EMPTY_BYTES }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); SumRange.write(m.draw, w); w.join(mark); }
    { const mark = w.uint32(18).fork(); SumRange.write(m.leaf, w); w.join(mark); }
    if (m.values.length > 0) w.uint32(26).bytes(m.values);
    if (m.contributionsHash.length > 0) w.uint32(34).bytes(m.contributionsHash);
  },
  read: (r) => {
    let draw_: SumRange = SumRange.create();
    let leaf_: SumRange = SumRange.create();
    let values_: Uint8Array = EMPTY_BYTES;
    let contributionsHash_: Uint8Array = EMPTY_BYTES;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: draw_ = r.nested(SumRange.read); break;
        case 18: leaf_ = r.nested(SumRange.read); break;
        case 26: values_ = r.bytes(); break;
        case 34: contributionsHash_ = r.bytes(); break;
        default: r.other(tag, WrongResample_numbers);
      }
    }
    return { draw: draw_, leaf: leaf_, values: values_, contributionsHash: contributionsHash_ };
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

/** UnsortedScores shows a leaf of either tree that is malformed or not where its numbers say. */
export interface UnsortedScores {
  readonly isResample: boolean;
  readonly leaf: SumRange;
}
const UnsortedScores_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.attribution.v1.UnsortedScores. */
export const UnsortedScores: MessageType<UnsortedScores> = message<UnsortedScores>({
  typeName: "tributary.attribution.v1.UnsortedScores",
  options: {},
  fields: [
    { number: 1, name: "is_resample", key: "isResample", type: { kind: "scalar", scalar: "bool" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "leaf", key: "leaf", type: { kind: "message", type: () => SumRange }, repeated: false, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ isResample: p.isResample ?? false, leaf: p.leaf ?? SumRange.create() }),
  write: (m, w) => {
    if (m.isResample) w.uint32(8).bool(m.isResample);
    { const mark = w.uint32(18).fork(); SumRange.write(m.leaf, w); w.join(mark); }
  },
  read: (r) => {
    let isResample_: boolean = false;
    let leaf_: SumRange = SumRange.create();
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: isResample_ = r.bool(); break;
        case 18: leaf_ = r.nested(SumRange.read); break;
        default: r.other(tag, UnsortedScores_numbers);
      }
    }
    return { isResample: isResample_, leaf: leaf_ };
  },
});

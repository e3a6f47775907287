// Generated from proto/tributary/attribution/v1/types.proto by `npm run proto`. Do not edit.
import { EMPTY_BYTES, message, readInt, type EnumType, type MessageType } from "#wire";
import { Coin } from "#proto/cosmos/base/v1beta1/coin.ts";
import { Quality } from "#proto/tributary/attribution/v1/ranks.ts";
import { RidgeHead } from "#proto/tributary/attribution/v1/ridge.ts";
import { SpanShard } from "#proto/tributary/attribution/v1/spans.ts";
import { SumRoot } from "#proto/tributary/merkle/v1/sum.ts";
import { Waterfall } from "#proto/tributary/rewards/v1/types.ts";

/** Method is a way to say whose data an answer came from. */
export const Method = {
  METHOD_UNSPECIFIED: 0,
  METHOD_RIDGE_HEAD: 1,
  METHOD_KNN_BANZHAF: 2,
  METHOD_SPANS: 3,
  METHOD_GRADIENT_SKETCH: 4,
} as const;
/** Description of tributary.attribution.v1.Method. */
export const MethodEnum: EnumType = { typeName: "tributary.attribution.v1.Method", values: Method };

/** BatchState is where a batch is on its way to payment. */
export const BatchState = {
  BATCH_STATE_UNSPECIFIED: 0,
  BATCH_STATE_SUBMITTED: 1,
  BATCH_STATE_SAMPLED: 2,
  BATCH_STATE_WINDOW: 3,
  BATCH_STATE_FINAL: 4,
  BATCH_STATE_FAILED: 5,
} as const;
/** Description of tributary.attribution.v1.BatchState. */
export const BatchStateEnum: EnumType = { typeName: "tributary.attribution.v1.BatchState", values: BatchState };

/** DistributionState says whether a distribution may be claimed against. */
export const DistributionState = {
  DISTRIBUTION_STATE_UNSPECIFIED: 0,
  DISTRIBUTION_STATE_POSTED: 1,
  DISTRIBUTION_STATE_FAILED: 2,
} as const;
/** Description of tributary.attribution.v1.DistributionState. */
export const DistributionStateEnum: EnumType = { typeName: "tributary.attribution.v1.DistributionState", values: DistributionState };

/** ArtefactState says whether proofs may be checked against an artefact. */
export const ArtefactState = {
  ARTEFACT_STATE_UNSPECIFIED: 0,
  ARTEFACT_STATE_COMMITTED: 1,
  ARTEFACT_STATE_FAILED: 2,
} as const;
/** Description of tributary.attribution.v1.ArtefactState. */
export const ArtefactStateEnum: EnumType = { typeName: "tributary.attribution.v1.ArtefactState", values: ArtefactState };

/** CertificateState says whether a certificate counts. */
export const CertificateState = {
  CERTIFICATE_STATE_UNSPECIFIED: 0,
  CERTIFICATE_STATE_SUBMITTED: 1,
  CERTIFICATE_STATE_REFUTED: 2,
} as const;
/** Description of tributary.attribution.v1.CertificateState. */
export const CertificateStateEnum: EnumType = { typeName: "tributary.attribution.v1.CertificateState", values: CertificateState };

/** OpenedTree says of which commitment bytes are requested. */
export const OpenedTree = {
  OPENED_TREE_UNSPECIFIED: 0,
  OPENED_TREE_USES: 1,
  OPENED_TREE_PAIRS: 2,
  OPENED_TREE_EVIDENCE: 3,
  OPENED_TREE_ITEMS: 4,
  OPENED_TREE_TEXT: 5,
  OPENED_TREE_RANKS: 6,
  OPENED_TREE_POSITIONS: 7,
  OPENED_TREE_DOCUMENTS: 8,
  OPENED_TREE_WEIGHTS: 9,
  OPENED_TREE_CONTRIBUTORS: 10,
  OPENED_TREE_OWNERS: 11,
  OPENED_TREE_RECEIVERS: 12,
  OPENED_TREE_SEGMENTS: 13,
  OPENED_TREE_STATES: 14,
  OPENED_TREE_LEFT_OUT: 15,
  OPENED_TREE_GATES: 16,
  OPENED_TREE_STATISTICS: 17,
  OPENED_TREE_DRAWN: 18,
  OPENED_TREE_OWED: 19,
  OPENED_TREE_EVALUATION: 20,
  OPENED_TREE_SCORES: 21,
  OPENED_TREE_RESAMPLES: 22,
  OPENED_TREE_MERITS: 23,
  OPENED_TREE_SUMS: 24,
  OPENED_TREE_RETRAINED: 25,
  OPENED_TREE_RETRAINED_STATISTICS: 26,
  OPENED_TREE_QUESTIONS: 27,
  OPENED_TREE_SIGNED_TOKENS: 28,
  OPENED_TREE_IMPROVEMENTS: 29,
} as const;
/** Description of tributary.attribution.v1.OpenedTree. */
export const OpenedTreeEnum: EnumType = { typeName: "tributary.attribution.v1.OpenedTree", values: OpenedTree };

/** ForcedErrorState is where a forced error is. */
export const ForcedErrorState = {
  FORCED_ERROR_STATE_UNSPECIFIED: 0,
  FORCED_ERROR_STATE_DRAWING: 1,
  FORCED_ERROR_STATE_ASSIGNED: 2,
  FORCED_ERROR_STATE_COMMITTED: 3,
} as const;
/** Description of tributary.attribution.v1.ForcedErrorState. */
export const ForcedErrorStateEnum: EnumType = { typeName: "tributary.attribution.v1.ForcedErrorState", values: ForcedErrorState };

/** Params are the terms under which attribution is claimed; windows count blocks. */
export interface Params {
  readonly attributorBondMin: Coin;
  readonly unbondingWindow: bigint;
  readonly challengeWindow: bigint;
  readonly batchSettlementsMax: bigint;
  readonly batchUsesMin: bigint;
  readonly itemCapBps: number;
  readonly familyCapBps: number;
  readonly sharesPerUseMax: number;
  readonly boilerplateFamilies: number;
  readonly spanBitsMin: number;
  readonly uncertifiedKappaBps: number;
  readonly methods: readonly MethodSpec[];
  readonly sampleCount: number;
  readonly sampleWindow: bigint;
  readonly auditBps: number;
  readonly bondSafety: number;
  readonly claimBond: bigint;
  readonly challengeGasPrice: number;
  readonly commitWindow: bigint;
  readonly openWindow: bigint;
  readonly certificateEpochs: number;
  readonly dataChangeBps: number;
  readonly forcedErrorInterval: bigint;
  readonly forcedErrorWindow: bigint;
  readonly auditorsPerError: number;
  readonly auditorMissBps: number;
  readonly artefactsRequired: boolean;
  readonly settleBpsMin: number;
  readonly attestedKappaMaxBps: number;
  readonly unattestedKappaMaxBps: number;
  readonly attestorsMin: number;
}
const Params_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31]);
/** Codec of tributary.attribution.v1.Params. */
export const Params: MessageType<Params> = message<Params>({
  typeName: "tributary.attribution.v1.Params",
  options: { "amino.name": "tributary/x/attribution/Params" },
  fields: [
    { number: 1, name: "attributor_bond_min", key: "attributorBondMin", type: { kind: "message", type: () => Coin }, repeated: false, required: true, oneof: undefined, options: { "amino.dont_omitempty": true } },
    { number: 2, name: "unbonding_window", key: "unbondingWindow", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "challenge_window", key: "challengeWindow", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "batch_settlements_max", key: "batchSettlementsMax", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "batch_uses_min", key: "batchUsesMin", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 6, name: "item_cap_bps", key: "itemCapBps", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 7, name: "family_cap_bps", key: "familyCapBps", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 8, name: "shares_per_use_max", key: "sharesPerUseMax", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 9, name: "boilerplate_families", key: "boilerplateFamilies", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 10, name: "span_bits_min", key: "spanBitsMin", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 11, name: "uncertified_kappa_bps", key: "uncertifiedKappaBps", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 12, name: "methods", key: "methods", type: { kind: "message", type: () => MethodSpec }, repeated: true, required: true, oneof: undefined, options: { "amino.dont_omitempty": true } },
    { number: 13, name: "sample_count", key: "sampleCount", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 14, name: "sample_window", key: "sampleWindow", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 15, name: "audit_bps", key: "auditBps", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 16, name: "bond_safety", key: "bondSafety", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 17, name: "claim_bond", key: "claimBond", type: { kind: "int" }, repeated: false, required: true, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.Int", "amino.dont_omitempty": true } },
    { number: 18, name: "challenge_gas_price", key: "challengeGasPrice", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 19, name: "commit_window", key: "commitWindow", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 20, name: "open_window", key: "openWindow", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 21, name: "certificate_epochs", key: "certificateEpochs", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 22, name: "data_change_bps", key: "dataChangeBps", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 23, name: "forced_error_interval", key: "forcedErrorInterval", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 24, name: "forced_error_window", key: "forcedErrorWindow", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 25, name: "auditors_per_error", key: "auditorsPerError", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 26, name: "auditor_miss_bps", key: "auditorMissBps", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 27, name: "artefacts_required", key: "artefactsRequired", type: { kind: "scalar", scalar: "bool" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 28, name: "settle_bps_min", key: "settleBpsMin", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 29, name: "attested_kappa_max_bps", key: "attestedKappaMaxBps", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 30, name: "unattested_kappa_max_bps", key: "unattestedKappaMaxBps", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 31, name: "attestors_min", key: "attestorsMin", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ attributorBondMin: p.attributorBondMin ?? Coin.create(), unbondingWindow: p.unbondingWindow ?? 0n, challengeWindow: p.challengeWindow ?? 0n, batchSettlementsMax: p.batchSettlementsMax ?? 0n, batchUsesMin: p.batchUsesMin ?? 0n, itemCapBps: p.itemCapBps ?? 0, familyCapBps: p.familyCapBps ?? 0, sharesPerUseMax: p.sharesPerUseMax ?? 0, boilerplateFamilies: p.boilerplateFamilies ?? 0, spanBitsMin: p.spanBitsMin ?? 0, uncertifiedKappaBps: p.uncertifiedKappaBps ?? 0, methods: p.methods ?? [], sampleCount: p.sampleCount ?? 0, sampleWindow: p.sampleWindow ?? 0n, auditBps: p.auditBps ?? 0, bondSafety: p.bondSafety ?? 0, claimBond: p.claimBond ?? 0n, challengeGasPrice: p.challengeGasPrice ?? 0, commitWindow: p.commitWindow ?? 0n, openWindow: p.openWindow ?? 0n, certificateEpochs: p.certificateEpochs ?? 0, dataChangeBps: p.dataChangeBps ?? 0, forcedErrorInterval: p.forcedErrorInterval ?? 0n, forcedErrorWindow: p.forcedErrorWindow ?? 0n, auditorsPerError: p.auditorsPerError ?? 0, auditorMissBps: p.auditorMissBps ?? 0, artefactsRequired: p.artefactsRequired ?? false, settleBpsMin: p.settleBpsMin ?? 0, attestedKappaMaxBps: p.attestedKappaMaxBps ?? 0, unattestedKappaMaxBps: p.unattestedKappaMaxBps ?? 0, attestorsMin: p.attestorsMin ?? 0 }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); Coin.write(m.attributorBondMin, w); w.join(mark); }
    if (m.unbondingWindow !== 0n) w.uint32(16).uint64(m.unbondingWindow);
    if (m.challengeWindow !== 0n) w.uint32(24).uint64(m.challengeWindow);
    if (m.batchSettlementsMax !== 0n) w.uint32(32).uint64(m.batchSettlementsMax);
    if (m.batchUsesMin !== 0n) w.uint32(40).uint64(m.batchUsesMin);
    if (m.itemCapBps !== 0) w.uint32(48).uint32(m.itemCapBps);
    if (m.familyCapBps !== 0) w.uint32(56).uint32(m.familyCapBps);
    if (m.sharesPerUseMax !== 0) w.uint32(64).uint32(m.sharesPerUseMax);
    if (m.boilerplateFamilies !== 0) w.uint32(72).uint32(m.boilerplateFamilies);
    if (m.spanBitsMin !== 0) w.uint32(80).uint32(m.spanBitsMin);
    if (m.uncertifiedKappaBps !== 0) w.uint32(88).uint32(m.uncertifiedKappaBps);
    for (const v of m.methods) { const mark = w.uint32(98).fork(); MethodSpec.write(v, w); w.join(mark); }
    if (m.sampleCount !== 0) w.uint32(104).uint32(m.sampleCount);
    if (m.sampleWindow !== 0n) w.uint32(112).uint64(m.sampleWindow);
    if (m.auditBps !== 0) w.uint32(120).uint32(m.auditBps);
    if (m.bondSafety !== 0) w.uint32(128).uint32(m.bondSafety);
    w.uint32(138).string(m.claimBond.toString());
    if (m.challengeGasPrice !== 0) w.uint32(144).uint32(m.challengeGasPrice);
    if (m.commitWindow !== 0n) w.uint32(152).uint64(m.commitWindow);
    if (m.openWindow !== 0n) w.uint32(160).uint64(m.openWindow);
    if (m.certificateEpochs !== 0) w.uint32(168).uint32(m.certificateEpochs);
    if (m.dataChangeBps !== 0) w.uint32(176).uint32(m.dataChangeBps);
    if (m.forcedErrorInterval !== 0n) w.uint32(184).uint64(m.forcedErrorInterval);
    if (m.forcedErrorWindow !== 0n) w.uint32(192).uint64(m.forcedErrorWindow);
    if (m.auditorsPerError !== 0) w.uint32(200).uint32(m.auditorsPerError);
    if (m.auditorMissBps !== 0) w.uint32(208).uint32(m.auditorMissBps);
    if (m.artefactsRequired) w.uint32(216).bool(m.artefactsRequired);
    if (m.settleBpsMin !== 0) w.uint32(224).uint32(m.settleBpsMin);
    if (m.attestedKappaMaxBps !== 0) w.uint32(232).uint32(m.attestedKappaMaxBps);
    if (m.unattestedKappaMaxBps !== 0) w.uint32(240).uint32(m.unattestedKappaMaxBps);
    if (m.attestorsMin !== 0) w.uint32(248).uint32(m.attestorsMin);
  },
  read: (r) => {
    let attributorBondMin_: Coin = Coin.create();
    let unbondingWindow_: bigint = 0n;
    let challengeWindow_: bigint = 0n;
    let batchSettlementsMax_: bigint = 0n;
    let batchUsesMin_: bigint = 0n;
    let itemCapBps_: number = 0;
    let familyCapBps_: number = 0;
    let sharesPerUseMax_: number = 0;
    let boilerplateFamilies_: number = 0;
    let spanBitsMin_: number = 0;
    let uncertifiedKappaBps_: number = 0;
    const methods_: MethodSpec[] = [];
    let sampleCount_: number = 0;
    let sampleWindow_: bigint = 0n;
    let auditBps_: number = 0;
    let bondSafety_: number = 0;
    let claimBond_: bigint = 0n;
    let challengeGasPrice_: number = 0;
    let commitWindow_: bigint = 0n;
    let openWindow_: bigint = 0n;
    let certificateEpochs_: number = 0;
    let dataChangeBps_: number = 0;
    let forcedErrorInterval_: bigint = 0n;
    let forcedErrorWindow_: bigint = 0n;
    let auditorsPerError_: number = 0;
    let auditorMissBps_: number = 0;
    let artefactsRequired_: boolean = false;
    let settleBpsMin_: number = 0;
    let attestedKappaMaxBps_: number = 0;
    let unattestedKappaMaxBps_: number = 0;
    let attestorsMin_: number = 0;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: attributorBondMin_ = r.nested(Coin.read); break;
        case 16: unbondingWindow_ = r.uint64(); break;
        case 24: challengeWindow_ = r.uint64(); break;
        case 32: batchSettlementsMax_ = r.uint64(); break;
        case 40: batchUsesMin_ = r.uint64(); break;
        case 48: itemCapBps_ = r.uint32(); break;
        case 56: familyCapBps_ = r.uint32(); break;
        case 64: sharesPerUseMax_ = r.uint32(); break;
        case 72: boilerplateFamilies_ = r.uint32(); break;
        case 80: spanBitsMin_ = r.uint32(); break;
        case 88: uncertifiedKappaBps_ = r.uint32(); break;
        case 98: methods_.push(r.nested(MethodSpec.read)); break;
        case 104: sampleCount_ = r.uint32(); break;
        case 112: sampleWindow_ = r.uint64(); break;
        case 120: auditBps_ = r.uint32(); break;
        case 128: bondSafety_ = r.uint32(); break;
        case 138: claimBond_ = readInt(r); break;
        case 144: challengeGasPrice_ = r.uint32(); break;
        case 152: commitWindow_ = r.uint64(); break;
        case 160: openWindow_ = r.uint64(); break;
        case 168: certificateEpochs_ = r.uint32(); break;
        case 176: dataChangeBps_ = r.uint32(); break;
        case 184: forcedErrorInterval_ = r.uint64(); break;
        case 192: forcedErrorWindow_ = r.uint64(); break;
        case 200: auditorsPerError_ = r.uint32(); break;
        case 208: auditorMissBps_ = r.uint32(); break;
        case 216: artefactsRequired_ = r.bool(); break;
        case 224: settleBpsMin_ = r.uint32(); break;
        case 232: attestedKappaMaxBps_ = r.uint32(); break;
        case 240: unattestedKappaMaxBps_ = r.uint32(); break;
        case 248: attestorsMin_ = r.uint32(); break;
        default: r.other(tag, Params_numbers);
      }
    }
    return { attributorBondMin: attributorBondMin_, unbondingWindow: unbondingWindow_, challengeWindow: challengeWindow_, batchSettlementsMax: batchSettlementsMax_, batchUsesMin: batchUsesMin_, itemCapBps: itemCapBps_, familyCapBps: familyCapBps_, sharesPerUseMax: sharesPerUseMax_, boilerplateFamilies: boilerplateFamilies_, spanBitsMin: spanBitsMin_, uncertifiedKappaBps: uncertifiedKappaBps_, methods: methods_, sampleCount: sampleCount_, sampleWindow: sampleWindow_, auditBps: auditBps_, bondSafety: bondSafety_, claimBond: claimBond_, challengeGasPrice: challengeGasPrice_, commitWindow: commitWindow_, openWindow: openWindow_, certificateEpochs: certificateEpochs_, dataChangeBps: dataChangeBps_, forcedErrorInterval: forcedErrorInterval_, forcedErrorWindow: forcedErrorWindow_, auditorsPerError: auditorsPerError_, auditorMissBps: auditorMissBps_, artefactsRequired: artefactsRequired_, settleBpsMin: settleBpsMin_, attestedKappaMaxBps: attestedKappaMaxBps_, unattestedKappaMaxBps: unattestedKappaMaxBps_, attestorsMin: attestorsMin_ };
  },
});

/** MethodSpec says which version of a method's kernel the chain checks, and whether new batches may use it. */
export interface MethodSpec {
  readonly method: number;
  readonly kernelVersion: number;
  readonly enabled: boolean;
}
const MethodSpec_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tributary.attribution.v1.MethodSpec. */
export const MethodSpec: MessageType<MethodSpec> = message<MethodSpec>({
  typeName: "tributary.attribution.v1.MethodSpec",
  options: {},
  fields: [
    { number: 1, name: "method", key: "method", type: { kind: "enum", type: MethodEnum }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "kernel_version", key: "kernelVersion", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "enabled", key: "enabled", type: { kind: "scalar", scalar: "bool" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ method: p.method ?? 0, kernelVersion: p.kernelVersion ?? 0, enabled: p.enabled ?? false }),
  write: (m, w) => {
    if (m.method !== 0) w.uint32(8).int32(m.method);
    if (m.kernelVersion !== 0) w.uint32(16).uint32(m.kernelVersion);
    if (m.enabled) w.uint32(24).bool(m.enabled);
  },
  read: (r) => {
    let method_: number = 0;
    let kernelVersion_: number = 0;
    let enabled_: boolean = false;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: method_ = r.int32(); break;
        case 16: kernelVersion_ = r.uint32(); break;
        case 24: enabled_ = r.bool(); break;
        default: r.other(tag, MethodSpec_numbers);
      }
    }
    return { method: method_, kernelVersion: kernelVersion_, enabled: enabled_ };
  },
});

/** Attributor is an account that computes attribution and answers for it with a bond. */
export interface Attributor {
  readonly address: string;
  readonly bond: Coin;
  readonly registeredHeight: bigint;
  readonly unbondingHeight: bigint;
  readonly liableHeight: bigint;
  readonly methods: readonly number[];
  readonly endpoint: string;
  readonly locked: bigint;
  readonly failedClaims: bigint;
  readonly openRequests: number;
}
const Attributor_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
/** Codec of tributary.attribution.v1.Attributor. */
export const Attributor: MessageType<Attributor> = message<Attributor>({
  typeName: "tributary.attribution.v1.Attributor",
  options: {},
  fields: [
    { number: 1, name: "address", key: "address", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "bond", key: "bond", type: { kind: "message", type: () => Coin }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 3, name: "registered_height", key: "registeredHeight", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "unbonding_height", key: "unbondingHeight", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "liable_height", key: "liableHeight", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 6, name: "methods", key: "methods", type: { kind: "enum", type: MethodEnum }, repeated: true, required: false, oneof: undefined, options: {} },
    { number: 7, name: "endpoint", key: "endpoint", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 8, name: "locked", key: "locked", type: { kind: "int" }, repeated: false, required: true, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.Int" } },
    { number: 9, name: "failed_claims", key: "failedClaims", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 10, name: "open_requests", key: "openRequests", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ address: p.address ?? "", bond: p.bond ?? Coin.create(), registeredHeight: p.registeredHeight ?? 0n, unbondingHeight: p.unbondingHeight ?? 0n, liableHeight: p.liableHeight ?? 0n, methods: p.methods ?? [], endpoint: p.endpoint ?? "", locked: p.locked ?? 0n, failedClaims: p.failedClaims ?? 0n, openRequests: p.openRequests ?? 0 }),
  write: (m, w) => {
    if (m.address !== "") w.uint32(10).string(m.address);
    { const mark = w.uint32(18).fork(); Coin.write(m.bond, w); w.join(mark); }
    if (m.registeredHeight !== 0n) w.uint32(24).uint64(m.registeredHeight);
    if (m.unbondingHeight !== 0n) w.uint32(32).uint64(m.unbondingHeight);
    if (m.liableHeight !== 0n) w.uint32(40).uint64(m.liableHeight);
    if (m.methods.length > 0) { const mark = w.uint32(50).fork(); for (const v of m.methods) w.int32(v); w.join(mark); }
    if (m.endpoint !== "") w.uint32(58).string(m.endpoint);
    w.uint32(66).string(m.locked.toString());
    if (m.failedClaims !== 0n) w.uint32(72).uint64(m.failedClaims);
    if (m.openRequests !== 0) w.uint32(80).uint32(m.openRequests);
  },
  read: (r) => {
    let address_: string = "";
    let bond_: Coin = Coin.create();
    let registeredHeight_: bigint = 0n;
    let unbondingHeight_: bigint = 0n;
    let liableHeight_: bigint = 0n;
    const methods_: number[] = [];
    let endpoint_: string = "";
    let locked_: bigint = 0n;
    let failedClaims_: bigint = 0n;
    let openRequests_: number = 0;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: address_ = r.string(); break;
        case 18: bond_ = r.nested(Coin.read); break;
        case 24: registeredHeight_ = r.int64(); break;
        case 32: unbondingHeight_ = r.int64(); break;
        case 40: liableHeight_ = r.int64(); break;
        case 48: methods_.push(r.int32()); break;
        case 50: r.packed(methods_, (r) => r.int32()); break;
        case 58: endpoint_ = r.string(); break;
        case 66: locked_ = readInt(r); break;
        case 72: failedClaims_ = r.uint64(); break;
        case 80: openRequests_ = r.uint32(); break;
        default: r.other(tag, Attributor_numbers);
      }
    }
    return { address: address_, bond: bond_, registeredHeight: registeredHeight_, unbondingHeight: unbondingHeight_, liableHeight: liableHeight_, methods: methods_, endpoint: endpoint_, locked: locked_, failedClaims: failedClaims_, openRequests: openRequests_ };
  },
});

/** Batch is the attribution of a run of a model version's settlements; no settlement is in two batches. */
export interface Batch {
  readonly id: bigint;
  readonly attributor: string;
  readonly modelId: bigint;
  readonly version: bigint;
  readonly firstSettlement: bigint;
  readonly lastSettlement: bigint;
  readonly state: number;
  readonly receiptsRoot: Uint8Array;
  readonly uses: bigint;
  readonly fees: Coin;
  readonly shares: SumRoot;
  readonly method: number;
  readonly kappaBps: number;
  readonly submittedHeight: bigint;
  readonly windowEndHeight: bigint;
  readonly decidedHeight: bigint;
  readonly serving: bigint;
  readonly waterfall: Waterfall;
  readonly artefactIds: readonly bigint[];
  readonly useFeeMax: bigint;
  readonly bond: bigint;
  readonly sampleHeight: bigint;
  readonly sampleDeadline: bigint;
  readonly sampleCount: number;
  readonly sampleOpened: number;
  readonly requestsEndHeight: bigint;
  readonly failure: string;
  readonly parts: readonly DatanetPart[];
  readonly familiesHeight: bigint;
  readonly sharesPerUseMax: number;
  readonly familyCapBps: number;
  readonly settleBps: number;
  readonly drawn: DrawnUses | undefined;
  readonly gateCertificateIds: readonly bigint[];
}
const Batch_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34]);
/** Codec of tributary.attribution.v1.Batch. */
export const Batch: MessageType<Batch> = message<Batch>({
  typeName: "tributary.attribution.v1.Batch",
  options: {},
  fields: [
    { number: 1, name: "id", key: "id", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "attributor", key: "attributor", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 3, name: "model_id", key: "modelId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "version", key: "version", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "first_settlement", key: "firstSettlement", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 6, name: "last_settlement", key: "lastSettlement", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 7, name: "state", key: "state", type: { kind: "enum", type: BatchStateEnum }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 8, name: "receipts_root", key: "receiptsRoot", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 9, name: "uses", key: "uses", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 10, name: "fees", key: "fees", type: { kind: "message", type: () => Coin }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 11, name: "shares", key: "shares", type: { kind: "message", type: () => SumRoot }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 12, name: "method", key: "method", type: { kind: "enum", type: MethodEnum }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 13, name: "kappa_bps", key: "kappaBps", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 14, name: "submitted_height", key: "submittedHeight", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 15, name: "window_end_height", key: "windowEndHeight", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 16, name: "decided_height", key: "decidedHeight", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 17, name: "serving", key: "serving", type: { kind: "int" }, repeated: false, required: true, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.Int" } },
    { number: 18, name: "waterfall", key: "waterfall", type: { kind: "message", type: () => Waterfall }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 19, name: "artefact_ids", key: "artefactIds", type: { kind: "scalar", scalar: "uint64" }, repeated: true, required: false, oneof: undefined, options: {} },
    { number: 20, name: "use_fee_max", key: "useFeeMax", type: { kind: "int" }, repeated: false, required: true, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.Int" } },
    { number: 21, name: "bond", key: "bond", type: { kind: "int" }, repeated: false, required: true, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.Int" } },
    { number: 22, name: "sample_height", key: "sampleHeight", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 23, name: "sample_deadline", key: "sampleDeadline", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 24, name: "sample_count", key: "sampleCount", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 25, name: "sample_opened", key: "sampleOpened", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 26, name: "requests_end_height", key: "requestsEndHeight", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 27, name: "failure", key: "failure", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 28, name: "parts", key: "parts", type: { kind: "message", type: () => DatanetPart }, repeated: true, required: true, oneof: undefined, options: {} },
    { number: 29, name: "families_height", key: "familiesHeight", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 30, name: "shares_per_use_max", key: "sharesPerUseMax", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 31, name: "family_cap_bps", key: "familyCapBps", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 32, name: "settle_bps", key: "settleBps", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 33, name: "drawn", key: "drawn", type: { kind: "message", type: () => DrawnUses }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 34, name: "gate_certificate_ids", key: "gateCertificateIds", type: { kind: "scalar", scalar: "uint64" }, repeated: true, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ id: p.id ?? 0n, attributor: p.attributor ?? "", modelId: p.modelId ?? 0n, version: p.version ?? 0n, firstSettlement: p.firstSettlement ?? 0n, lastSettlement: p.lastSettlement ?? 0n, state: p.state ?? 0, receiptsRoot: p.receiptsRoot ?? EMPTY_BYTES, uses: p.uses ?? 0n, fees: p.fees ?? Coin.create(), shares: p.shares ?? SumRoot.create(), method: p.method ?? 0, kappaBps: p.kappaBps ?? 0, submittedHeight: p.submittedHeight ?? 0n, windowEndHeight: p.windowEndHeight ?? 0n, decidedHeight: p.decidedHeight ?? 0n, serving: p.serving ?? 0n, waterfall: p.waterfall ?? Waterfall.create(), artefactIds: p.artefactIds ?? [], useFeeMax: p.useFeeMax ?? 0n, bond: p.bond ?? 0n, sampleHeight: p.sampleHeight ?? 0n, sampleDeadline: p.sampleDeadline ?? 0n, sampleCount: p.sampleCount ?? 0, sampleOpened: p.sampleOpened ?? 0, requestsEndHeight: p.requestsEndHeight ?? 0n, failure: p.failure ?? "", parts: p.parts ?? [], familiesHeight: p.familiesHeight ?? 0n, sharesPerUseMax: p.sharesPerUseMax ?? 0, familyCapBps: p.familyCapBps ?? 0, settleBps: p.settleBps ?? 0, drawn: p.drawn ?? undefined, gateCertificateIds: p.gateCertificateIds ?? [] }),
  write: (m, w) => {
    if (m.id !== 0n) w.uint32(8).uint64(m.id);
    if (m.attributor !== "") w.uint32(18).string(m.attributor);
    if (m.modelId !== 0n) w.uint32(24).uint64(m.modelId);
    if (m.version !== 0n) w.uint32(32).uint64(m.version);
    if (m.firstSettlement !== 0n) w.uint32(40).uint64(m.firstSettlement);
    if (m.lastSettlement !== 0n) w.uint32(48).uint64(m.lastSettlement);
    if (m.state !== 0) w.uint32(56).int32(m.state);
    if (m.receiptsRoot.length > 0) w.uint32(66).bytes(m.receiptsRoot);
    if (m.uses !== 0n) w.uint32(72).uint64(m.uses);
    { const mark = w.uint32(82).fork(); Coin.write(m.fees, w); w.join(mark); }
    { const mark = w.uint32(90).fork(); SumRoot.write(m.shares, w); w.join(mark); }
    if (m.method !== 0) w.uint32(96).int32(m.method);
    if (m.kappaBps !== 0) w.uint32(104).uint32(m.kappaBps);
    if (m.submittedHeight !== 0n) w.uint32(112).uint64(m.submittedHeight);
    if (m.windowEndHeight !== 0n) w.uint32(120).uint64(m.windowEndHeight);
    if (m.decidedHeight !== 0n) w.uint32(128).uint64(m.decidedHeight);
    w.uint32(138).string(m.serving.toString());
    { const mark = w.uint32(146).fork(); Waterfall.write(m.waterfall, w); w.join(mark); }
    if (m.artefactIds.length > 0) { const mark = w.uint32(154).fork(); for (const v of m.artefactIds) w.uint64(v); w.join(mark); }
    w.uint32(162).string(m.useFeeMax.toString());
    w.uint32(170).string(m.bond.toString());
    if (m.sampleHeight !== 0n) w.uint32(176).uint64(m.sampleHeight);
    if (m.sampleDeadline !== 0n) w.uint32(184).uint64(m.sampleDeadline);
    if (m.sampleCount !== 0) w.uint32(192).uint32(m.sampleCount);
    if (m.sampleOpened !== 0) w.uint32(200).uint32(m.sampleOpened);
    if (m.requestsEndHeight !== 0n) w.uint32(208).uint64(m.requestsEndHeight);
    if (m.failure !== "") w.uint32(218).string(m.failure);
    for (const v of m.parts) { const mark = w.uint32(226).fork(); DatanetPart.write(v, w); w.join(mark); }
    if (m.familiesHeight !== 0n) w.uint32(232).uint64(m.familiesHeight);
    if (m.sharesPerUseMax !== 0) w.uint32(240).uint32(m.sharesPerUseMax);
    if (m.familyCapBps !== 0) w.uint32(248).uint32(m.familyCapBps);
    if (m.settleBps !== 0) w.uint32(256).uint32(m.settleBps);
    if (m.drawn !== undefined) { const mark = w.uint32(266).fork(); DrawnUses.write(m.drawn, w); w.join(mark); }
    if (m.gateCertificateIds.length > 0) { const mark = w.uint32(274).fork(); for (const v of m.gateCertificateIds) w.uint64(v); w.join(mark); }
  },
  read: (r) => {
    let id_: bigint = 0n;
    let attributor_: string = "";
    let modelId_: bigint = 0n;
    let version_: bigint = 0n;
    let firstSettlement_: bigint = 0n;
    let lastSettlement_: bigint = 0n;
    let state_: number = 0;
    let receiptsRoot_: Uint8Array = EMPTY_BYTES;
    let uses_: bigint = 0n;
    let fees_: Coin = Coin.create();
    let shares_: SumRoot = SumRoot.create();
    let method_: number = 0;
    let kappaBps_: number = 0;
    let submittedHeight_: bigint = 0n;
    let windowEndHeight_: bigint = 0n;
    let decidedHeight_: bigint = 0n;
    let serving_: bigint = 0n;
    let waterfall_: Waterfall = Waterfall.create();
    const artefactIds_: bigint[] = [];
    let useFeeMax_: bigint = 0n;
    let bond_: bigint = 0n;
    let sampleHeight_: bigint = 0n;
    let sampleDeadline_: bigint = 0n;
    let sampleCount_: number = 0;
    let sampleOpened_: number = 0;
    let requestsEndHeight_: bigint = 0n;
    let failure_: string = "";
    const parts_: DatanetPart[] = [];
    let familiesHeight_: bigint = 0n;
    let sharesPerUseMax_: number = 0;
    let familyCapBps_: number = 0;
    let settleBps_: number = 0;
    let drawn_: DrawnUses | undefined = undefined;
    const gateCertificateIds_: bigint[] = [];
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: id_ = r.uint64(); break;
        case 18: attributor_ = r.string(); break;
        case 24: modelId_ = r.uint64(); break;
        case 32: version_ = r.uint64(); break;
        case 40: firstSettlement_ = r.uint64(); break;
        case 48: lastSettlement_ = r.uint64(); break;
        case 56: state_ = r.int32(); break;
        case 66: receiptsRoot_ = r.bytes(); break;
        case 72: uses_ = r.uint64(); break;
        case 82: fees_ = r.nested(Coin.read); break;
        case 90: shares_ = r.nested(SumRoot.read); break;
        case 96: method_ = r.int32(); break;
        case 104: kappaBps_ = r.uint32(); break;
        case 112: submittedHeight_ = r.int64(); break;
        case 120: windowEndHeight_ = r.int64(); break;
        case 128: decidedHeight_ = r.int64(); break;
        case 138: serving_ = readInt(r); break;
        case 146: waterfall_ = r.nested(Waterfall.read); break;
        case 152: artefactIds_.push(r.uint64()); break;
        case 154: r.packed(artefactIds_, (r) => r.uint64()); break;
        case 162: useFeeMax_ = readInt(r); break;
        case 170: bond_ = readInt(r); break;
        case 176: sampleHeight_ = r.int64(); break;
        case 184: sampleDeadline_ = r.int64(); break;
        case 192: sampleCount_ = r.uint32(); break;
        case 200: sampleOpened_ = r.uint32(); break;
        case 208: requestsEndHeight_ = r.int64(); break;
        case 218: failure_ = r.string(); break;
        case 226: parts_.push(r.nested(DatanetPart.read)); break;
        case 232: familiesHeight_ = r.int64(); break;
        case 240: sharesPerUseMax_ = r.uint32(); break;
        case 248: familyCapBps_ = r.uint32(); break;
        case 256: settleBps_ = r.uint32(); break;
        case 266: drawn_ = r.nested(DrawnUses.read); break;
        case 272: gateCertificateIds_.push(r.uint64()); break;
        case 274: r.packed(gateCertificateIds_, (r) => r.uint64()); break;
        default: r.other(tag, Batch_numbers);
      }
    }
    return { id: id_, attributor: attributor_, modelId: modelId_, version: version_, firstSettlement: firstSettlement_, lastSettlement: lastSettlement_, state: state_, receiptsRoot: receiptsRoot_, uses: uses_, fees: fees_, shares: shares_, method: method_, kappaBps: kappaBps_, submittedHeight: submittedHeight_, windowEndHeight: windowEndHeight_, decidedHeight: decidedHeight_, serving: serving_, waterfall: waterfall_, artefactIds: artefactIds_, useFeeMax: useFeeMax_, bond: bond_, sampleHeight: sampleHeight_, sampleDeadline: sampleDeadline_, sampleCount: sampleCount_, sampleOpened: sampleOpened_, requestsEndHeight: requestsEndHeight_, failure: failure_, parts: parts_, familiesHeight: familiesHeight_, sharesPerUseMax: sharesPerUseMax_, familyCapBps: familyCapBps_, settleBps: settleBps_, drawn: drawn_, gateCertificateIds: gateCertificateIds_ };
  },
});

/** DrawnUses are the uses of a batch that a random value drew. */
export interface DrawnUses {
  readonly root: Uint8Array;
  readonly uses: bigint;
  readonly fees: bigint;
  readonly random: Uint8Array;
}
const DrawnUses_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4]);
/** Codec of tributary.attribution.v1.DrawnUses. */
export const DrawnUses: MessageType<DrawnUses> = message<DrawnUses>({
  typeName: "tributary.attribution.v1.DrawnUses",
  options: {},
  fields: [
    { number: 1, name: "root", key: "root", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "uses", key: "uses", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "fees", key: "fees", type: { kind: "int" }, repeated: false, required: true, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.Int" } },
    { number: 4, name: "random", key: "random", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ root: p.root ?? EMPTY_BYTES, uses: p.uses ?? 0n, fees: p.fees ?? 0n, random: p.random ?? EMPTY_BYTES }),
  write: (m, w) => {
    if (m.root.length > 0) w.uint32(10).bytes(m.root);
    if (m.uses !== 0n) w.uint32(16).uint64(m.uses);
    w.uint32(26).string(m.fees.toString());
    if (m.random.length > 0) w.uint32(34).bytes(m.random);
  },
  read: (r) => {
    let root_: Uint8Array = EMPTY_BYTES;
    let uses_: bigint = 0n;
    let fees_: bigint = 0n;
    let random_: Uint8Array = EMPTY_BYTES;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: root_ = r.bytes(); break;
        case 16: uses_ = r.uint64(); break;
        case 26: fees_ = readInt(r); break;
        case 34: random_ = r.bytes(); break;
        default: r.other(tag, DrawnUses_numbers);
      }
    }
    return { root: root_, uses: uses_, fees: fees_, random: random_ };
  },
});

/** DatanetPart is what a batch gives a datanet's contributors by evidence. */
export interface DatanetPart {
  readonly datanetId: bigint;
  readonly amount: bigint;
}
const DatanetPart_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.attribution.v1.DatanetPart. */
export const DatanetPart: MessageType<DatanetPart> = message<DatanetPart>({
  typeName: "tributary.attribution.v1.DatanetPart",
  options: {},
  fields: [
    { number: 1, name: "datanet_id", key: "datanetId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "amount", key: "amount", type: { kind: "int" }, repeated: false, required: true, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.Int" } },
  ],
  create: (p) => ({ datanetId: p.datanetId ?? 0n, amount: p.amount ?? 0n }),
  write: (m, w) => {
    if (m.datanetId !== 0n) w.uint32(8).uint64(m.datanetId);
    w.uint32(18).string(m.amount.toString());
  },
  read: (r) => {
    let datanetId_: bigint = 0n;
    let amount_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: datanetId_ = r.uint64(); break;
        case 18: amount_ = readInt(r); break;
        default: r.other(tag, DatanetPart_numbers);
      }
    }
    return { datanetId: datanetId_, amount: amount_ };
  },
});

/** BatchCursor is the last settlement of a model version that a batch has taken. */
export interface BatchCursor {
  readonly modelId: bigint;
  readonly version: bigint;
  readonly lastSettlement: bigint;
}
const BatchCursor_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tributary.attribution.v1.BatchCursor. */
export const BatchCursor: MessageType<BatchCursor> = message<BatchCursor>({
  typeName: "tributary.attribution.v1.BatchCursor",
  options: {},
  fields: [
    { number: 1, name: "model_id", key: "modelId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "version", key: "version", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "last_settlement", key: "lastSettlement", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ modelId: p.modelId ?? 0n, version: p.version ?? 0n, lastSettlement: p.lastSettlement ?? 0n }),
  write: (m, w) => {
    if (m.modelId !== 0n) w.uint32(8).uint64(m.modelId);
    if (m.version !== 0n) w.uint32(16).uint64(m.version);
    if (m.lastSettlement !== 0n) w.uint32(24).uint64(m.lastSettlement);
  },
  read: (r) => {
    let modelId_: bigint = 0n;
    let version_: bigint = 0n;
    let lastSettlement_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: modelId_ = r.uint64(); break;
        case 16: version_ = r.uint64(); break;
        case 24: lastSettlement_ = r.uint64(); break;
        default: r.other(tag, BatchCursor_numbers);
      }
    }
    return { modelId: modelId_, version: version_, lastSettlement: lastSettlement_ };
  },
});

/** DistributionRoot is who is owed what of a datanet's earnings in one denomination, from the beginning until now. */
export interface DistributionRoot {
  readonly datanetId: bigint;
  readonly denom: string;
  readonly number: bigint;
  readonly attributor: string;
  readonly root: SumRoot;
  readonly throughDeposit: bigint;
  readonly state: number;
  readonly postedHeight: bigint;
  readonly finalHeight: bigint;
  readonly previous: bigint;
  readonly bond: bigint;
  readonly failure: string;
}
const DistributionRoot_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
/** Codec of tributary.attribution.v1.DistributionRoot. */
export const DistributionRoot: MessageType<DistributionRoot> = message<DistributionRoot>({
  typeName: "tributary.attribution.v1.DistributionRoot",
  options: {},
  fields: [
    { number: 1, name: "datanet_id", key: "datanetId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "denom", key: "denom", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "number", key: "number", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "attributor", key: "attributor", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 5, name: "root", key: "root", type: { kind: "message", type: () => SumRoot }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 6, name: "through_deposit", key: "throughDeposit", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 7, name: "state", key: "state", type: { kind: "enum", type: DistributionStateEnum }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 8, name: "posted_height", key: "postedHeight", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 9, name: "final_height", key: "finalHeight", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 10, name: "previous", key: "previous", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 11, name: "bond", key: "bond", type: { kind: "int" }, repeated: false, required: true, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.Int" } },
    { number: 12, name: "failure", key: "failure", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ datanetId: p.datanetId ?? 0n, denom: p.denom ?? "", number: p.number ?? 0n, attributor: p.attributor ?? "", root: p.root ?? SumRoot.create(), throughDeposit: p.throughDeposit ?? 0n, state: p.state ?? 0, postedHeight: p.postedHeight ?? 0n, finalHeight: p.finalHeight ?? 0n, previous: p.previous ?? 0n, bond: p.bond ?? 0n, failure: p.failure ?? "" }),
  write: (m, w) => {
    if (m.datanetId !== 0n) w.uint32(8).uint64(m.datanetId);
    if (m.denom !== "") w.uint32(18).string(m.denom);
    if (m.number !== 0n) w.uint32(24).uint64(m.number);
    if (m.attributor !== "") w.uint32(34).string(m.attributor);
    { const mark = w.uint32(42).fork(); SumRoot.write(m.root, w); w.join(mark); }
    if (m.throughDeposit !== 0n) w.uint32(48).uint64(m.throughDeposit);
    if (m.state !== 0) w.uint32(56).int32(m.state);
    if (m.postedHeight !== 0n) w.uint32(64).uint64(m.postedHeight);
    if (m.finalHeight !== 0n) w.uint32(72).uint64(m.finalHeight);
    if (m.previous !== 0n) w.uint32(80).uint64(m.previous);
    w.uint32(90).string(m.bond.toString());
    if (m.failure !== "") w.uint32(98).string(m.failure);
  },
  read: (r) => {
    let datanetId_: bigint = 0n;
    let denom_: string = "";
    let number_: bigint = 0n;
    let attributor_: string = "";
    let root_: SumRoot = SumRoot.create();
    let throughDeposit_: bigint = 0n;
    let state_: number = 0;
    let postedHeight_: bigint = 0n;
    let finalHeight_: bigint = 0n;
    let previous_: bigint = 0n;
    let bond_: bigint = 0n;
    let failure_: string = "";
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: datanetId_ = r.uint64(); break;
        case 18: denom_ = r.string(); break;
        case 24: number_ = r.uint64(); break;
        case 34: attributor_ = r.string(); break;
        case 42: root_ = r.nested(SumRoot.read); break;
        case 48: throughDeposit_ = r.uint64(); break;
        case 56: state_ = r.int32(); break;
        case 64: postedHeight_ = r.int64(); break;
        case 72: finalHeight_ = r.int64(); break;
        case 80: previous_ = r.uint64(); break;
        case 90: bond_ = readInt(r); break;
        case 98: failure_ = r.string(); break;
        default: r.other(tag, DistributionRoot_numbers);
      }
    }
    return { datanetId: datanetId_, denom: denom_, number: number_, attributor: attributor_, root: root_, throughDeposit: throughDeposit_, state: state_, postedHeight: postedHeight_, finalHeight: finalHeight_, previous: previous_, bond: bond_, failure: failure_ };
  },
});

/** Artefact is what the evidence of batches is computed from and checked against: a trained head, an index of items, an index of text. */
export interface Artefact {
  readonly id: bigint;
  readonly attributor: string;
  readonly modelId: bigint;
  readonly version: bigint;
  readonly datanetId: bigint;
  readonly datanetVersion: bigint;
  readonly method: number;
  readonly state: number;
  readonly committedHeight: bigint;
  readonly finalHeight: bigint;
  readonly bond: bigint;
  readonly failure: string;
  readonly content: { readonly kind: "ridge"; readonly value: RidgeArtefact } | { readonly kind: "neighbours"; readonly value: NeighbourArtefact } | { readonly kind: "spans"; readonly value: SpanArtefact } | { readonly kind: "gradients"; readonly value: RidgeArtefact } | undefined;
}
const Artefact_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16]);
/** Codec of tributary.attribution.v1.Artefact. */
export const Artefact: MessageType<Artefact> = message<Artefact>({
  typeName: "tributary.attribution.v1.Artefact",
  options: {},
  fields: [
    { number: 1, name: "id", key: "id", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "attributor", key: "attributor", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 3, name: "model_id", key: "modelId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "version", key: "version", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "datanet_id", key: "datanetId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 6, name: "datanet_version", key: "datanetVersion", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 7, name: "method", key: "method", type: { kind: "enum", type: MethodEnum }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 8, name: "state", key: "state", type: { kind: "enum", type: ArtefactStateEnum }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 9, name: "committed_height", key: "committedHeight", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 10, name: "final_height", key: "finalHeight", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 11, name: "bond", key: "bond", type: { kind: "int" }, repeated: false, required: true, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.Int" } },
    { number: 12, name: "failure", key: "failure", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 13, name: "ridge", key: "ridge", type: { kind: "message", type: () => RidgeArtefact }, repeated: false, required: false, oneof: "content", options: {} },
    { number: 14, name: "neighbours", key: "neighbours", type: { kind: "message", type: () => NeighbourArtefact }, repeated: false, required: false, oneof: "content", options: {} },
    { number: 15, name: "spans", key: "spans", type: { kind: "message", type: () => SpanArtefact }, repeated: false, required: false, oneof: "content", options: {} },
    { number: 16, name: "gradients", key: "gradients", type: { kind: "message", type: () => RidgeArtefact }, repeated: false, required: false, oneof: "content", options: {} },
  ],
  create: (p) => ({ id: p.id ?? 0n, attributor: p.attributor ?? "", modelId: p.modelId ?? 0n, version: p.version ?? 0n, datanetId: p.datanetId ?? 0n, datanetVersion: p.datanetVersion ?? 0n, method: p.method ?? 0, state: p.state ?? 0, committedHeight: p.committedHeight ?? 0n, finalHeight: p.finalHeight ?? 0n, bond: p.bond ?? 0n, failure: p.failure ?? "", content: p.content }),
  write: (m, w) => {
    if (m.id !== 0n) w.uint32(8).uint64(m.id);
    if (m.attributor !== "") w.uint32(18).string(m.attributor);
    if (m.modelId !== 0n) w.uint32(24).uint64(m.modelId);
    if (m.version !== 0n) w.uint32(32).uint64(m.version);
    if (m.datanetId !== 0n) w.uint32(40).uint64(m.datanetId);
    if (m.datanetVersion !== 0n) w.uint32(48).uint64(m.datanetVersion);
    if (m.method !== 0) w.uint32(56).int32(m.method);
    if (m.state !== 0) w.uint32(64).int32(m.state);
    if (m.committedHeight !== 0n) w.uint32(72).uint64(m.committedHeight);
    if (m.finalHeight !== 0n) w.uint32(80).uint64(m.finalHeight);
    w.uint32(90).string(m.bond.toString());
    if (m.failure !== "") w.uint32(98).string(m.failure);
    if (m.content?.kind === "ridge") { const mark = w.uint32(106).fork(); RidgeArtefact.write(m.content.value, w); w.join(mark); }
    if (m.content?.kind === "neighbours") { const mark = w.uint32(114).fork(); NeighbourArtefact.write(m.content.value, w); w.join(mark); }
    if (m.content?.kind === "spans") { const mark = w.uint32(122).fork(); SpanArtefact.write(m.content.value, w); w.join(mark); }
    if (m.content?.kind === "gradients") { const mark = w.uint32(130).fork(); RidgeArtefact.write(m.content.value, w); w.join(mark); }
  },
  read: (r) => {
    let id_: bigint = 0n;
    let attributor_: string = "";
    let modelId_: bigint = 0n;
    let version_: bigint = 0n;
    let datanetId_: bigint = 0n;
    let datanetVersion_: bigint = 0n;
    let method_: number = 0;
    let state_: number = 0;
    let committedHeight_: bigint = 0n;
    let finalHeight_: bigint = 0n;
    let bond_: bigint = 0n;
    let failure_: string = "";
    let content: Artefact["content"];
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: id_ = r.uint64(); break;
        case 18: attributor_ = r.string(); break;
        case 24: modelId_ = r.uint64(); break;
        case 32: version_ = r.uint64(); break;
        case 40: datanetId_ = r.uint64(); break;
        case 48: datanetVersion_ = r.uint64(); break;
        case 56: method_ = r.int32(); break;
        case 64: state_ = r.int32(); break;
        case 72: committedHeight_ = r.int64(); break;
        case 80: finalHeight_ = r.int64(); break;
        case 90: bond_ = readInt(r); break;
        case 98: failure_ = r.string(); break;
        case 106: content = { kind: "ridge", value: r.nested(RidgeArtefact.read) }; break;
        case 114: content = { kind: "neighbours", value: r.nested(NeighbourArtefact.read) }; break;
        case 122: content = { kind: "spans", value: r.nested(SpanArtefact.read) }; break;
        case 130: content = { kind: "gradients", value: r.nested(RidgeArtefact.read) }; break;
        default: r.other(tag, Artefact_numbers);
      }
    }
    return { id: id_, attributor: attributor_, modelId: modelId_, version: version_, datanetId: datanetId_, datanetVersion: datanetVersion_, method: method_, state: state_, committedHeight: committedHeight_, finalHeight: finalHeight_, bond: bond_, failure: failure_, content };
  },
});

/** RidgeArtefact is a head. */
export interface RidgeArtefact {
  readonly head: RidgeHead;
}
const RidgeArtefact_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of tributary.attribution.v1.RidgeArtefact. */
export const RidgeArtefact: MessageType<RidgeArtefact> = message<RidgeArtefact>({
  typeName: "tributary.attribution.v1.RidgeArtefact",
  options: {},
  fields: [
    { number: 1, name: "head", key: "head", type: { kind: "message", type: () => RidgeHead }, repeated: false, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ head: p.head ?? RidgeHead.create() }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); RidgeHead.write(m.head, w); w.join(mark); }
  },
  read: (r) => {
    let head_: RidgeHead = RidgeHead.create();
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: head_ = r.nested(RidgeHead.read); break;
        default: r.other(tag, RidgeArtefact_numbers);
      }
    }
    return { head: head_ };
  },
});

/** NeighbourArtefact is an index of embedded items and how many neighbours are listed and vote. */
export interface NeighbourArtefact {
  readonly root: Uint8Array;
  readonly items: number;
  readonly dimension: number;
  readonly neighbours: number;
  readonly nearest: number;
  readonly classes: number;
  readonly ownersRoot: Uint8Array;
  readonly owners: number;
}
const NeighbourArtefact_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6, 7, 8]);
/** Codec of tributary.attribution.v1.NeighbourArtefact. */
export const NeighbourArtefact: MessageType<NeighbourArtefact> = message<NeighbourArtefact>({
  typeName: "tributary.attribution.v1.NeighbourArtefact",
  options: {},
  fields: [
    { number: 1, name: "root", key: "root", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "items", key: "items", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "dimension", key: "dimension", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "neighbours", key: "neighbours", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "nearest", key: "nearest", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 6, name: "classes", key: "classes", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 7, name: "owners_root", key: "ownersRoot", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 8, name: "owners", key: "owners", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ root: p.root ?? EMPTY_BYTES, items: p.items ?? 0, dimension: p.dimension ?? 0, neighbours: p.neighbours ?? 0, nearest: p.nearest ?? 0, classes: p.classes ?? 0, ownersRoot: p.ownersRoot ?? EMPTY_BYTES, owners: p.owners ?? 0 }),
  write: (m, w) => {
    if (m.root.length > 0) w.uint32(10).bytes(m.root);
    if (m.items !== 0) w.uint32(16).uint32(m.items);
    if (m.dimension !== 0) w.uint32(24).uint32(m.dimension);
    if (m.neighbours !== 0) w.uint32(32).uint32(m.neighbours);
    if (m.nearest !== 0) w.uint32(40).uint32(m.nearest);
    if (m.classes !== 0) w.uint32(48).uint32(m.classes);
    if (m.ownersRoot.length > 0) w.uint32(58).bytes(m.ownersRoot);
    if (m.owners !== 0) w.uint32(64).uint32(m.owners);
  },
  read: (r) => {
    let root_: Uint8Array = EMPTY_BYTES;
    let items_: number = 0;
    let dimension_: number = 0;
    let neighbours_: number = 0;
    let nearest_: number = 0;
    let classes_: number = 0;
    let ownersRoot_: Uint8Array = EMPTY_BYTES;
    let owners_: number = 0;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: root_ = r.bytes(); break;
        case 16: items_ = r.uint32(); break;
        case 24: dimension_ = r.uint32(); break;
        case 32: neighbours_ = r.uint32(); break;
        case 40: nearest_ = r.uint32(); break;
        case 48: classes_ = r.uint32(); break;
        case 58: ownersRoot_ = r.bytes(); break;
        case 64: owners_ = r.uint32(); break;
        default: r.other(tag, NeighbourArtefact_numbers);
      }
    }
    return { root: root_, items: items_, dimension: dimension_, neighbours: neighbours_, nearest: nearest_, classes: classes_, ownersRoot: ownersRoot_, owners: owners_ };
  },
});

/** SpanArtefact is an index of text and when a run of tokens counts. */
export interface SpanArtefact {
  readonly shard: SpanShard;
  readonly tokensMin: number;
  readonly bitsMin: number;
  readonly familiesMax: number;
  readonly familiesHeight: bigint;
}
const SpanArtefact_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5]);
/** Codec of tributary.attribution.v1.SpanArtefact. */
export const SpanArtefact: MessageType<SpanArtefact> = message<SpanArtefact>({
  typeName: "tributary.attribution.v1.SpanArtefact",
  options: {},
  fields: [
    { number: 1, name: "shard", key: "shard", type: { kind: "message", type: () => SpanShard }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 2, name: "tokens_min", key: "tokensMin", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "bits_min", key: "bitsMin", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "families_max", key: "familiesMax", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "families_height", key: "familiesHeight", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ shard: p.shard ?? SpanShard.create(), tokensMin: p.tokensMin ?? 0, bitsMin: p.bitsMin ?? 0, familiesMax: p.familiesMax ?? 0, familiesHeight: p.familiesHeight ?? 0n }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); SpanShard.write(m.shard, w); w.join(mark); }
    if (m.tokensMin !== 0) w.uint32(16).uint32(m.tokensMin);
    if (m.bitsMin !== 0) w.uint32(24).uint32(m.bitsMin);
    if (m.familiesMax !== 0) w.uint32(32).uint32(m.familiesMax);
    if (m.familiesHeight !== 0n) w.uint32(40).uint64(m.familiesHeight);
  },
  read: (r) => {
    let shard_: SpanShard = SpanShard.create();
    let tokensMin_: number = 0;
    let bitsMin_: number = 0;
    let familiesMax_: number = 0;
    let familiesHeight_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: shard_ = r.nested(SpanShard.read); break;
        case 16: tokensMin_ = r.uint32(); break;
        case 24: bitsMin_ = r.uint32(); break;
        case 32: familiesMax_ = r.uint32(); break;
        case 40: familiesHeight_ = r.int64(); break;
        default: r.other(tag, SpanArtefact_numbers);
      }
    }
    return { shard: shard_, tokensMin: tokensMin_, bitsMin: bitsMin_, familiesMax: familiesMax_, familiesHeight: familiesHeight_ };
  },
});

/** Evaluation commits to what a certificate will be measured on, before the random value of a later height is known. */
export interface Evaluation {
  readonly attributor: string;
  readonly modelId: bigint;
  readonly version: bigint;
  readonly root: Uint8Array;
  readonly committedHeight: bigint;
  readonly seedHeight: bigint;
  readonly epoch: bigint;
  readonly batchId: bigint;
}
const Evaluation_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6, 7, 8]);
/** Codec of tributary.attribution.v1.Evaluation. */
export const Evaluation: MessageType<Evaluation> = message<Evaluation>({
  typeName: "tributary.attribution.v1.Evaluation",
  options: {},
  fields: [
    { number: 1, name: "attributor", key: "attributor", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "model_id", key: "modelId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "version", key: "version", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "root", key: "root", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "committed_height", key: "committedHeight", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 6, name: "seed_height", key: "seedHeight", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 7, name: "epoch", key: "epoch", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 8, name: "batch_id", key: "batchId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ attributor: p.attributor ?? "", modelId: p.modelId ?? 0n, version: p.version ?? 0n, root: p.root ?? EMPTY_BYTES, committedHeight: p.committedHeight ?? 0n, seedHeight: p.seedHeight ?? 0n, epoch: p.epoch ?? 0n, batchId: p.batchId ?? 0n }),
  write: (m, w) => {
    if (m.attributor !== "") w.uint32(10).string(m.attributor);
    if (m.modelId !== 0n) w.uint32(16).uint64(m.modelId);
    if (m.version !== 0n) w.uint32(24).uint64(m.version);
    if (m.root.length > 0) w.uint32(34).bytes(m.root);
    if (m.committedHeight !== 0n) w.uint32(40).uint64(m.committedHeight);
    if (m.seedHeight !== 0n) w.uint32(48).uint64(m.seedHeight);
    if (m.epoch !== 0n) w.uint32(56).uint64(m.epoch);
    if (m.batchId !== 0n) w.uint32(64).uint64(m.batchId);
  },
  read: (r) => {
    let attributor_: string = "";
    let modelId_: bigint = 0n;
    let version_: bigint = 0n;
    let root_: Uint8Array = EMPTY_BYTES;
    let committedHeight_: bigint = 0n;
    let seedHeight_: bigint = 0n;
    let epoch_: bigint = 0n;
    let batchId_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: attributor_ = r.string(); break;
        case 16: modelId_ = r.uint64(); break;
        case 24: version_ = r.uint64(); break;
        case 34: root_ = r.bytes(); break;
        case 40: committedHeight_ = r.int64(); break;
        case 48: seedHeight_ = r.int64(); break;
        case 56: epoch_ = r.uint64(); break;
        case 64: batchId_ = r.uint64(); break;
        default: r.other(tag, Evaluation_numbers);
      }
    }
    return { attributor: attributor_, modelId: modelId_, version: version_, root: root_, committedHeight: committedHeight_, seedHeight: seedHeight_, epoch: epoch_, batchId: batchId_ };
  },
});

/** Certificate says how well the attribution of a model version predicts retraining. */
export interface Certificate {
  readonly id: bigint;
  readonly attributor: string;
  readonly quality: Quality;
  readonly state: number;
  readonly submittedHeight: bigint;
  readonly finalHeight: bigint;
  readonly epoch: bigint;
  readonly bond: bigint;
  readonly failure: string;
  readonly refreshes: bigint;
  readonly attestors: readonly string[];
  readonly isGating: boolean;
}
const Certificate_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
/** Codec of tributary.attribution.v1.Certificate. */
export const Certificate: MessageType<Certificate> = message<Certificate>({
  typeName: "tributary.attribution.v1.Certificate",
  options: {},
  fields: [
    { number: 1, name: "id", key: "id", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "attributor", key: "attributor", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 3, name: "quality", key: "quality", type: { kind: "message", type: () => Quality }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 4, name: "state", key: "state", type: { kind: "enum", type: CertificateStateEnum }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "submitted_height", key: "submittedHeight", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 6, name: "final_height", key: "finalHeight", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 7, name: "epoch", key: "epoch", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 8, name: "bond", key: "bond", type: { kind: "int" }, repeated: false, required: true, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.Int" } },
    { number: 9, name: "failure", key: "failure", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 10, name: "refreshes", key: "refreshes", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 11, name: "attestors", key: "attestors", type: { kind: "scalar", scalar: "string" }, repeated: true, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 12, name: "is_gating", key: "isGating", type: { kind: "scalar", scalar: "bool" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ id: p.id ?? 0n, attributor: p.attributor ?? "", quality: p.quality ?? Quality.create(), state: p.state ?? 0, submittedHeight: p.submittedHeight ?? 0n, finalHeight: p.finalHeight ?? 0n, epoch: p.epoch ?? 0n, bond: p.bond ?? 0n, failure: p.failure ?? "", refreshes: p.refreshes ?? 0n, attestors: p.attestors ?? [], isGating: p.isGating ?? false }),
  write: (m, w) => {
    if (m.id !== 0n) w.uint32(8).uint64(m.id);
    if (m.attributor !== "") w.uint32(18).string(m.attributor);
    { const mark = w.uint32(26).fork(); Quality.write(m.quality, w); w.join(mark); }
    if (m.state !== 0) w.uint32(32).int32(m.state);
    if (m.submittedHeight !== 0n) w.uint32(40).uint64(m.submittedHeight);
    if (m.finalHeight !== 0n) w.uint32(48).uint64(m.finalHeight);
    if (m.epoch !== 0n) w.uint32(56).uint64(m.epoch);
    w.uint32(66).string(m.bond.toString());
    if (m.failure !== "") w.uint32(74).string(m.failure);
    if (m.refreshes !== 0n) w.uint32(80).uint64(m.refreshes);
    for (const v of m.attestors) w.uint32(90).string(v);
    if (m.isGating) w.uint32(96).bool(m.isGating);
  },
  read: (r) => {
    let id_: bigint = 0n;
    let attributor_: string = "";
    let quality_: Quality = Quality.create();
    let state_: number = 0;
    let submittedHeight_: bigint = 0n;
    let finalHeight_: bigint = 0n;
    let epoch_: bigint = 0n;
    let bond_: bigint = 0n;
    let failure_: string = "";
    let refreshes_: bigint = 0n;
    const attestors_: string[] = [];
    let isGating_: boolean = false;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: id_ = r.uint64(); break;
        case 18: attributor_ = r.string(); break;
        case 26: quality_ = r.nested(Quality.read); break;
        case 32: state_ = r.int32(); break;
        case 40: submittedHeight_ = r.int64(); break;
        case 48: finalHeight_ = r.int64(); break;
        case 56: epoch_ = r.uint64(); break;
        case 66: bond_ = readInt(r); break;
        case 74: failure_ = r.string(); break;
        case 80: refreshes_ = r.uint64(); break;
        case 90: attestors_.push(r.string()); break;
        case 96: isGating_ = r.bool(); break;
        default: r.other(tag, Certificate_numbers);
      }
    }
    return { id: id_, attributor: attributor_, quality: quality_, state: state_, submittedHeight: submittedHeight_, finalHeight: finalHeight_, epoch: epoch_, bond: bond_, failure: failure_, refreshes: refreshes_, attestors: attestors_, isGating: isGating_ };
  },
});

/** Target names a claim that can be challenged. */
export interface Target {
  readonly claim: { readonly kind: "batchId"; readonly value: bigint } | { readonly kind: "artefactId"; readonly value: bigint } | { readonly kind: "certificateId"; readonly value: bigint } | { readonly kind: "distribution"; readonly value: DistributionKey } | { readonly kind: "concentration"; readonly value: ConcentrationKey } | undefined;
}
const Target_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5]);
/** Codec of tributary.attribution.v1.Target. */
export const Target: MessageType<Target> = message<Target>({
  typeName: "tributary.attribution.v1.Target",
  options: {},
  fields: [
    { number: 1, name: "batch_id", key: "batchId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: "claim", options: {} },
    { number: 2, name: "artefact_id", key: "artefactId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: "claim", options: {} },
    { number: 3, name: "certificate_id", key: "certificateId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: "claim", options: {} },
    { number: 4, name: "distribution", key: "distribution", type: { kind: "message", type: () => DistributionKey }, repeated: false, required: false, oneof: "claim", options: {} },
    { number: 5, name: "concentration", key: "concentration", type: { kind: "message", type: () => ConcentrationKey }, repeated: false, required: false, oneof: "claim", options: {} },
  ],
  create: (p) => ({ claim: p.claim }),
  write: (m, w) => {
    if (m.claim?.kind === "batchId") w.uint32(8).uint64(m.claim.value);
    if (m.claim?.kind === "artefactId") w.uint32(16).uint64(m.claim.value);
    if (m.claim?.kind === "certificateId") w.uint32(24).uint64(m.claim.value);
    if (m.claim?.kind === "distribution") { const mark = w.uint32(34).fork(); DistributionKey.write(m.claim.value, w); w.join(mark); }
    if (m.claim?.kind === "concentration") { const mark = w.uint32(42).fork(); ConcentrationKey.write(m.claim.value, w); w.join(mark); }
  },
  read: (r) => {
    let claim: Target["claim"];
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: claim = { kind: "batchId", value: r.uint64() }; break;
        case 16: claim = { kind: "artefactId", value: r.uint64() }; break;
        case 24: claim = { kind: "certificateId", value: r.uint64() }; break;
        case 34: claim = { kind: "distribution", value: r.nested(DistributionKey.read) }; break;
        case 42: claim = { kind: "concentration", value: r.nested(ConcentrationKey.read) }; break;
        default: r.other(tag, Target_numbers);
      }
    }
    return { claim };
  },
});

/** DistributionKey names a distribution. */
export interface DistributionKey {
  readonly datanetId: bigint;
  readonly denom: string;
  readonly number: bigint;
}
const DistributionKey_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tributary.attribution.v1.DistributionKey. */
export const DistributionKey: MessageType<DistributionKey> = message<DistributionKey>({
  typeName: "tributary.attribution.v1.DistributionKey",
  options: {},
  fields: [
    { number: 1, name: "datanet_id", key: "datanetId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "denom", key: "denom", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "number", key: "number", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ datanetId: p.datanetId ?? 0n, denom: p.denom ?? "", number: p.number ?? 0n }),
  write: (m, w) => {
    if (m.datanetId !== 0n) w.uint32(8).uint64(m.datanetId);
    if (m.denom !== "") w.uint32(18).string(m.denom);
    if (m.number !== 0n) w.uint32(24).uint64(m.number);
  },
  read: (r) => {
    let datanetId_: bigint = 0n;
    let denom_: string = "";
    let number_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: datanetId_ = r.uint64(); break;
        case 18: denom_ = r.string(); break;
        case 24: number_ = r.uint64(); break;
        default: r.other(tag, DistributionKey_numbers);
      }
    }
    return { datanetId: datanetId_, denom: denom_, number: number_ };
  },
});

/** ChallengeCommitment is a challenge whose proof nobody can steal, because it is still secret. */
export interface ChallengeCommitment {
  readonly challenger: string;
  readonly target: Target;
  readonly hash: Uint8Array;
  readonly height: bigint;
  readonly expiryHeight: bigint;
  readonly deposit: Coin;
}
const ChallengeCommitment_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6]);
/** Codec of tributary.attribution.v1.ChallengeCommitment. */
export const ChallengeCommitment: MessageType<ChallengeCommitment> = message<ChallengeCommitment>({
  typeName: "tributary.attribution.v1.ChallengeCommitment",
  options: {},
  fields: [
    { number: 1, name: "challenger", key: "challenger", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "target", key: "target", type: { kind: "message", type: () => Target }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 3, name: "hash", key: "hash", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "height", key: "height", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "expiry_height", key: "expiryHeight", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 6, name: "deposit", key: "deposit", type: { kind: "message", type: () => Coin }, repeated: false, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ challenger: p.challenger ?? "", target: p.target ?? Target.create(), hash: p.hash ?? EMPTY_BYTES, height: p.height ?? 0n, expiryHeight: p.expiryHeight ?? 0n, deposit: p.deposit ?? Coin.create() }),
  write: (m, w) => {
    if (m.challenger !== "") w.uint32(10).string(m.challenger);
    { const mark = w.uint32(18).fork(); Target.write(m.target, w); w.join(mark); }
    if (m.hash.length > 0) w.uint32(26).bytes(m.hash);
    if (m.height !== 0n) w.uint32(32).uint64(m.height);
    if (m.expiryHeight !== 0n) w.uint32(40).uint64(m.expiryHeight);
    { const mark = w.uint32(50).fork(); Coin.write(m.deposit, w); w.join(mark); }
  },
  read: (r) => {
    let challenger_: string = "";
    let target_: Target = Target.create();
    let hash_: Uint8Array = EMPTY_BYTES;
    let height_: bigint = 0n;
    let expiryHeight_: bigint = 0n;
    let deposit_: Coin = Coin.create();
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: challenger_ = r.string(); break;
        case 18: target_ = r.nested(Target.read); break;
        case 26: hash_ = r.bytes(); break;
        case 32: height_ = r.int64(); break;
        case 40: expiryHeight_ = r.int64(); break;
        case 50: deposit_ = r.nested(Coin.read); break;
        default: r.other(tag, ChallengeCommitment_numbers);
      }
    }
    return { challenger: challenger_, target: target_, hash: hash_, height: height_, expiryHeight: expiryHeight_, deposit: deposit_ };
  },
});

/** PendingSlash is a bond that was lost while somebody had committed to a proof: the first committed proof has the reward. */
export interface PendingSlash {
  readonly target: Target;
  readonly attributor: string;
  readonly coin: Coin;
  readonly challenger: string;
  readonly expiryHeight: bigint;
}
const PendingSlash_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5]);
/** Codec of tributary.attribution.v1.PendingSlash. */
export const PendingSlash: MessageType<PendingSlash> = message<PendingSlash>({
  typeName: "tributary.attribution.v1.PendingSlash",
  options: {},
  fields: [
    { number: 1, name: "target", key: "target", type: { kind: "message", type: () => Target }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 2, name: "attributor", key: "attributor", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 3, name: "coin", key: "coin", type: { kind: "message", type: () => Coin }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 4, name: "challenger", key: "challenger", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 5, name: "expiry_height", key: "expiryHeight", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ target: p.target ?? Target.create(), attributor: p.attributor ?? "", coin: p.coin ?? Coin.create(), challenger: p.challenger ?? "", expiryHeight: p.expiryHeight ?? 0n }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); Target.write(m.target, w); w.join(mark); }
    if (m.attributor !== "") w.uint32(18).string(m.attributor);
    { const mark = w.uint32(26).fork(); Coin.write(m.coin, w); w.join(mark); }
    if (m.challenger !== "") w.uint32(34).string(m.challenger);
    if (m.expiryHeight !== 0n) w.uint32(40).uint64(m.expiryHeight);
  },
  read: (r) => {
    let target_: Target = Target.create();
    let attributor_: string = "";
    let coin_: Coin = Coin.create();
    let challenger_: string = "";
    let expiryHeight_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: target_ = r.nested(Target.read); break;
        case 18: attributor_ = r.string(); break;
        case 26: coin_ = r.nested(Coin.read); break;
        case 34: challenger_ = r.string(); break;
        case 40: expiryHeight_ = r.int64(); break;
        default: r.other(tag, PendingSlash_numbers);
      }
    }
    return { target: target_, attributor: attributor_, coin: coin_, challenger: challenger_, expiryHeight: expiryHeight_ };
  },
});

/** Unlock is what of a bond is free again at a height. */
export interface Unlock {
  readonly height: bigint;
  readonly attributor: string;
  readonly amount: bigint;
}
const Unlock_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tributary.attribution.v1.Unlock. */
export const Unlock: MessageType<Unlock> = message<Unlock>({
  typeName: "tributary.attribution.v1.Unlock",
  options: {},
  fields: [
    { number: 1, name: "height", key: "height", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "attributor", key: "attributor", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 3, name: "amount", key: "amount", type: { kind: "int" }, repeated: false, required: true, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.Int" } },
  ],
  create: (p) => ({ height: p.height ?? 0n, attributor: p.attributor ?? "", amount: p.amount ?? 0n }),
  write: (m, w) => {
    if (m.height !== 0n) w.uint32(8).uint64(m.height);
    if (m.attributor !== "") w.uint32(18).string(m.attributor);
    w.uint32(26).string(m.amount.toString());
  },
  read: (r) => {
    let height_: bigint = 0n;
    let attributor_: string = "";
    let amount_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: height_ = r.int64(); break;
        case 18: attributor_ = r.string(); break;
        case 26: amount_ = readInt(r); break;
        default: r.other(tag, Unlock_numbers);
      }
    }
    return { height: height_, attributor: attributor_, amount: amount_ };
  },
});

/** OpenRequest asks an attributor for bytes under one of its commitments. */
export interface OpenRequest {
  readonly id: bigint;
  readonly requester: string;
  readonly attributor: string;
  readonly target: Target;
  readonly tree: number;
  readonly index: bigint;
  readonly part: number;
  readonly deadline: bigint;
  readonly deposit: Coin;
  readonly datanetId: bigint;
  readonly artefactId: bigint;
}
const OpenRequest_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
/** Codec of tributary.attribution.v1.OpenRequest. */
export const OpenRequest: MessageType<OpenRequest> = message<OpenRequest>({
  typeName: "tributary.attribution.v1.OpenRequest",
  options: {},
  fields: [
    { number: 1, name: "id", key: "id", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "requester", key: "requester", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 3, name: "attributor", key: "attributor", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 4, name: "target", key: "target", type: { kind: "message", type: () => Target }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 5, name: "tree", key: "tree", type: { kind: "enum", type: OpenedTreeEnum }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 6, name: "index", key: "index", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 7, name: "part", key: "part", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 8, name: "deadline", key: "deadline", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 9, name: "deposit", key: "deposit", type: { kind: "message", type: () => Coin }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 10, name: "datanet_id", key: "datanetId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 11, name: "artefact_id", key: "artefactId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ id: p.id ?? 0n, requester: p.requester ?? "", attributor: p.attributor ?? "", target: p.target ?? Target.create(), tree: p.tree ?? 0, index: p.index ?? 0n, part: p.part ?? 0, deadline: p.deadline ?? 0n, deposit: p.deposit ?? Coin.create(), datanetId: p.datanetId ?? 0n, artefactId: p.artefactId ?? 0n }),
  write: (m, w) => {
    if (m.id !== 0n) w.uint32(8).uint64(m.id);
    if (m.requester !== "") w.uint32(18).string(m.requester);
    if (m.attributor !== "") w.uint32(26).string(m.attributor);
    { const mark = w.uint32(34).fork(); Target.write(m.target, w); w.join(mark); }
    if (m.tree !== 0) w.uint32(40).int32(m.tree);
    if (m.index !== 0n) w.uint32(48).uint64(m.index);
    if (m.part !== 0) w.uint32(56).uint32(m.part);
    if (m.deadline !== 0n) w.uint32(64).uint64(m.deadline);
    { const mark = w.uint32(74).fork(); Coin.write(m.deposit, w); w.join(mark); }
    if (m.datanetId !== 0n) w.uint32(80).uint64(m.datanetId);
    if (m.artefactId !== 0n) w.uint32(88).uint64(m.artefactId);
  },
  read: (r) => {
    let id_: bigint = 0n;
    let requester_: string = "";
    let attributor_: string = "";
    let target_: Target = Target.create();
    let tree_: number = 0;
    let index_: bigint = 0n;
    let part_: number = 0;
    let deadline_: bigint = 0n;
    let deposit_: Coin = Coin.create();
    let datanetId_: bigint = 0n;
    let artefactId_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: id_ = r.uint64(); break;
        case 18: requester_ = r.string(); break;
        case 26: attributor_ = r.string(); break;
        case 34: target_ = r.nested(Target.read); break;
        case 40: tree_ = r.int32(); break;
        case 48: index_ = r.uint64(); break;
        case 56: part_ = r.uint32(); break;
        case 64: deadline_ = r.int64(); break;
        case 74: deposit_ = r.nested(Coin.read); break;
        case 80: datanetId_ = r.uint64(); break;
        case 88: artefactId_ = r.uint64(); break;
        default: r.other(tag, OpenRequest_numbers);
      }
    }
    return { id: id_, requester: requester_, attributor: attributor_, target: target_, tree: tree_, index: index_, part: part_, deadline: deadline_, deposit: deposit_, datanetId: datanetId_, artefactId: artefactId_ };
  },
});

/** ForcedError makes an attributor err on purpose, so that auditors always have something to find. */
export interface ForcedError {
  readonly state: number;
  readonly seedHeight: bigint;
  readonly attributor: string;
  readonly auditors: readonly string[];
  readonly deadline: bigint;
  readonly commitment: Uint8Array;
  readonly batchId: bigint;
  readonly finder: string;
  readonly use: bigint;
}
const ForcedError_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6, 7, 8, 9]);
/** Codec of tributary.attribution.v1.ForcedError. */
export const ForcedError: MessageType<ForcedError> = message<ForcedError>({
  typeName: "tributary.attribution.v1.ForcedError",
  options: {},
  fields: [
    { number: 1, name: "state", key: "state", type: { kind: "enum", type: ForcedErrorStateEnum }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "seed_height", key: "seedHeight", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "attributor", key: "attributor", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 4, name: "auditors", key: "auditors", type: { kind: "scalar", scalar: "string" }, repeated: true, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 5, name: "deadline", key: "deadline", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 6, name: "commitment", key: "commitment", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 7, name: "batch_id", key: "batchId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 8, name: "finder", key: "finder", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 9, name: "use", key: "use", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ state: p.state ?? 0, seedHeight: p.seedHeight ?? 0n, attributor: p.attributor ?? "", auditors: p.auditors ?? [], deadline: p.deadline ?? 0n, commitment: p.commitment ?? EMPTY_BYTES, batchId: p.batchId ?? 0n, finder: p.finder ?? "", use: p.use ?? 0n }),
  write: (m, w) => {
    if (m.state !== 0) w.uint32(8).int32(m.state);
    if (m.seedHeight !== 0n) w.uint32(16).uint64(m.seedHeight);
    if (m.attributor !== "") w.uint32(26).string(m.attributor);
    for (const v of m.auditors) w.uint32(34).string(v);
    if (m.deadline !== 0n) w.uint32(40).uint64(m.deadline);
    if (m.commitment.length > 0) w.uint32(50).bytes(m.commitment);
    if (m.batchId !== 0n) w.uint32(56).uint64(m.batchId);
    if (m.finder !== "") w.uint32(66).string(m.finder);
    if (m.use !== 0n) w.uint32(72).uint64(m.use);
  },
  read: (r) => {
    let state_: number = 0;
    let seedHeight_: bigint = 0n;
    let attributor_: string = "";
    const auditors_: string[] = [];
    let deadline_: bigint = 0n;
    let commitment_: Uint8Array = EMPTY_BYTES;
    let batchId_: bigint = 0n;
    let finder_: string = "";
    let use_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: state_ = r.int32(); break;
        case 16: seedHeight_ = r.int64(); break;
        case 26: attributor_ = r.string(); break;
        case 34: auditors_.push(r.string()); break;
        case 40: deadline_ = r.int64(); break;
        case 50: commitment_ = r.bytes(); break;
        case 56: batchId_ = r.uint64(); break;
        case 66: finder_ = r.string(); break;
        case 72: use_ = r.uint64(); break;
        default: r.other(tag, ForcedError_numbers);
      }
    }
    return { state: state_, seedHeight: seedHeight_, attributor: attributor_, auditors: auditors_, deadline: deadline_, commitment: commitment_, batchId: batchId_, finder: finder_, use: use_ };
  },
});

/** ConcentrationKey names a measurement. */
export interface ConcentrationKey {
  readonly datanetId: bigint;
  readonly denom: string;
  readonly epoch: bigint;
}
const ConcentrationKey_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tributary.attribution.v1.ConcentrationKey. */
export const ConcentrationKey: MessageType<ConcentrationKey> = message<ConcentrationKey>({
  typeName: "tributary.attribution.v1.ConcentrationKey",
  options: {},
  fields: [
    { number: 1, name: "datanet_id", key: "datanetId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "denom", key: "denom", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "epoch", key: "epoch", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ datanetId: p.datanetId ?? 0n, denom: p.denom ?? "", epoch: p.epoch ?? 0n }),
  write: (m, w) => {
    if (m.datanetId !== 0n) w.uint32(8).uint64(m.datanetId);
    if (m.denom !== "") w.uint32(18).string(m.denom);
    if (m.epoch !== 0n) w.uint32(24).uint64(m.epoch);
  },
  read: (r) => {
    let datanetId_: bigint = 0n;
    let denom_: string = "";
    let epoch_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: datanetId_ = r.uint64(); break;
        case 18: denom_ = r.string(); break;
        case 24: epoch_ = r.uint64(); break;
        default: r.other(tag, ConcentrationKey_numbers);
      }
    }
    return { datanetId: datanetId_, denom: denom_, epoch: epoch_ };
  },
});

/** Concentration says how unevenly a datanet's earnings are spread over contributors. */
export interface Concentration {
  readonly key: ConcentrationKey;
  readonly attributor: string;
  readonly distribution: bigint;
  readonly sorted: SumRoot;
  readonly ranked: SumRoot;
  readonly squares: SumRoot;
  readonly giniBps: number;
  readonly hhiBps: number;
  readonly nakamoto: number;
  readonly postedHeight: bigint;
  readonly finalHeight: bigint;
  readonly bond: bigint;
  readonly isFinal: boolean;
}
const Concentration_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
/** Codec of tributary.attribution.v1.Concentration. */
export const Concentration: MessageType<Concentration> = message<Concentration>({
  typeName: "tributary.attribution.v1.Concentration",
  options: {},
  fields: [
    { number: 1, name: "key", key: "key", type: { kind: "message", type: () => ConcentrationKey }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 2, name: "attributor", key: "attributor", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 3, name: "distribution", key: "distribution", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "sorted", key: "sorted", type: { kind: "message", type: () => SumRoot }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 5, name: "ranked", key: "ranked", type: { kind: "message", type: () => SumRoot }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 6, name: "squares", key: "squares", type: { kind: "message", type: () => SumRoot }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 7, name: "gini_bps", key: "giniBps", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 8, name: "hhi_bps", key: "hhiBps", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 9, name: "nakamoto", key: "nakamoto", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 10, name: "posted_height", key: "postedHeight", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 11, name: "final_height", key: "finalHeight", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 12, name: "bond", key: "bond", type: { kind: "int" }, repeated: false, required: true, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.Int" } },
    { number: 13, name: "is_final", key: "isFinal", type: { kind: "scalar", scalar: "bool" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ key: p.key ?? ConcentrationKey.create(), attributor: p.attributor ?? "", distribution: p.distribution ?? 0n, sorted: p.sorted ?? SumRoot.create(), ranked: p.ranked ?? SumRoot.create(), squares: p.squares ?? SumRoot.create(), giniBps: p.giniBps ?? 0, hhiBps: p.hhiBps ?? 0, nakamoto: p.nakamoto ?? 0, postedHeight: p.postedHeight ?? 0n, finalHeight: p.finalHeight ?? 0n, bond: p.bond ?? 0n, isFinal: p.isFinal ?? false }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); ConcentrationKey.write(m.key, w); w.join(mark); }
    if (m.attributor !== "") w.uint32(18).string(m.attributor);
    if (m.distribution !== 0n) w.uint32(24).uint64(m.distribution);
    { const mark = w.uint32(34).fork(); SumRoot.write(m.sorted, w); w.join(mark); }
    { const mark = w.uint32(42).fork(); SumRoot.write(m.ranked, w); w.join(mark); }
    { const mark = w.uint32(50).fork(); SumRoot.write(m.squares, w); w.join(mark); }
    if (m.giniBps !== 0) w.uint32(56).uint32(m.giniBps);
    if (m.hhiBps !== 0) w.uint32(64).uint32(m.hhiBps);
    if (m.nakamoto !== 0) w.uint32(72).uint32(m.nakamoto);
    if (m.postedHeight !== 0n) w.uint32(80).uint64(m.postedHeight);
    if (m.finalHeight !== 0n) w.uint32(88).uint64(m.finalHeight);
    w.uint32(98).string(m.bond.toString());
    if (m.isFinal) w.uint32(104).bool(m.isFinal);
  },
  read: (r) => {
    let key_: ConcentrationKey = ConcentrationKey.create();
    let attributor_: string = "";
    let distribution_: bigint = 0n;
    let sorted_: SumRoot = SumRoot.create();
    let ranked_: SumRoot = SumRoot.create();
    let squares_: SumRoot = SumRoot.create();
    let giniBps_: number = 0;
    let hhiBps_: number = 0;
    let nakamoto_: number = 0;
    let postedHeight_: bigint = 0n;
    let finalHeight_: bigint = 0n;
    let bond_: bigint = 0n;
    let isFinal_: boolean = false;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: key_ = r.nested(ConcentrationKey.read); break;
        case 18: attributor_ = r.string(); break;
        case 24: distribution_ = r.uint64(); break;
        case 34: sorted_ = r.nested(SumRoot.read); break;
        case 42: ranked_ = r.nested(SumRoot.read); break;
        case 50: squares_ = r.nested(SumRoot.read); break;
        case 56: giniBps_ = r.uint32(); break;
        case 64: hhiBps_ = r.uint32(); break;
        case 72: nakamoto_ = r.uint32(); break;
        case 80: postedHeight_ = r.int64(); break;
        case 88: finalHeight_ = r.int64(); break;
        case 98: bond_ = readInt(r); break;
        case 104: isFinal_ = r.bool(); break;
        default: r.other(tag, Concentration_numbers);
      }
    }
    return { key: key_, attributor: attributor_, distribution: distribution_, sorted: sorted_, ranked: ranked_, squares: squares_, giniBps: giniBps_, hhiBps: hhiBps_, nakamoto: nakamoto_, postedHeight: postedHeight_, finalHeight: finalHeight_, bond: bond_, isFinal: isFinal_ };
  },
});

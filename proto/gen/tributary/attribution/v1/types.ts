// Generated from proto/tributary/attribution/v1/types.proto by `npm run proto`. Do not edit.
import { EMPTY_BYTES, message, readInt, type EnumType, type MessageType } from "#wire";
import { Coin } from "#proto/cosmos/base/v1beta1/coin.ts";
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
}
const Params_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
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
  ],
  create: (p) => ({ attributorBondMin: p.attributorBondMin ?? Coin.create(), unbondingWindow: p.unbondingWindow ?? 0n, challengeWindow: p.challengeWindow ?? 0n, batchSettlementsMax: p.batchSettlementsMax ?? 0n, batchUsesMin: p.batchUsesMin ?? 0n, itemCapBps: p.itemCapBps ?? 0, familyCapBps: p.familyCapBps ?? 0, sharesPerUseMax: p.sharesPerUseMax ?? 0, boilerplateFamilies: p.boilerplateFamilies ?? 0, spanBitsMin: p.spanBitsMin ?? 0, uncertifiedKappaBps: p.uncertifiedKappaBps ?? 0, methods: p.methods ?? [] }),
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
        default: r.other(tag, Params_numbers);
      }
    }
    return { attributorBondMin: attributorBondMin_, unbondingWindow: unbondingWindow_, challengeWindow: challengeWindow_, batchSettlementsMax: batchSettlementsMax_, batchUsesMin: batchUsesMin_, itemCapBps: itemCapBps_, familyCapBps: familyCapBps_, sharesPerUseMax: sharesPerUseMax_, boilerplateFamilies: boilerplateFamilies_, spanBitsMin: spanBitsMin_, uncertifiedKappaBps: uncertifiedKappaBps_, methods: methods_ };
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
}
const Attributor_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6, 7]);
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
  ],
  create: (p) => ({ address: p.address ?? "", bond: p.bond ?? Coin.create(), registeredHeight: p.registeredHeight ?? 0n, unbondingHeight: p.unbondingHeight ?? 0n, liableHeight: p.liableHeight ?? 0n, methods: p.methods ?? [], endpoint: p.endpoint ?? "" }),
  write: (m, w) => {
    if (m.address !== "") w.uint32(10).string(m.address);
    { const mark = w.uint32(18).fork(); Coin.write(m.bond, w); w.join(mark); }
    if (m.registeredHeight !== 0n) w.uint32(24).uint64(m.registeredHeight);
    if (m.unbondingHeight !== 0n) w.uint32(32).uint64(m.unbondingHeight);
    if (m.liableHeight !== 0n) w.uint32(40).uint64(m.liableHeight);
    if (m.methods.length > 0) { const mark = w.uint32(50).fork(); for (const v of m.methods) w.int32(v); w.join(mark); }
    if (m.endpoint !== "") w.uint32(58).string(m.endpoint);
  },
  read: (r) => {
    let address_: string = "";
    let bond_: Coin = Coin.create();
    let registeredHeight_: bigint = 0n;
    let unbondingHeight_: bigint = 0n;
    let liableHeight_: bigint = 0n;
    const methods_: number[] = [];
    let endpoint_: string = "";
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
        default: r.other(tag, Attributor_numbers);
      }
    }
    return { address: address_, bond: bond_, registeredHeight: registeredHeight_, unbondingHeight: unbondingHeight_, liableHeight: liableHeight_, methods: methods_, endpoint: endpoint_ };
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
}
const Batch_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18]);
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
  ],
  create: (p) => ({ id: p.id ?? 0n, attributor: p.attributor ?? "", modelId: p.modelId ?? 0n, version: p.version ?? 0n, firstSettlement: p.firstSettlement ?? 0n, lastSettlement: p.lastSettlement ?? 0n, state: p.state ?? 0, receiptsRoot: p.receiptsRoot ?? EMPTY_BYTES, uses: p.uses ?? 0n, fees: p.fees ?? Coin.create(), shares: p.shares ?? SumRoot.create(), method: p.method ?? 0, kappaBps: p.kappaBps ?? 0, submittedHeight: p.submittedHeight ?? 0n, windowEndHeight: p.windowEndHeight ?? 0n, decidedHeight: p.decidedHeight ?? 0n, serving: p.serving ?? 0n, waterfall: p.waterfall ?? Waterfall.create() }),
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
        default: r.other(tag, Batch_numbers);
      }
    }
    return { id: id_, attributor: attributor_, modelId: modelId_, version: version_, firstSettlement: firstSettlement_, lastSettlement: lastSettlement_, state: state_, receiptsRoot: receiptsRoot_, uses: uses_, fees: fees_, shares: shares_, method: method_, kappaBps: kappaBps_, submittedHeight: submittedHeight_, windowEndHeight: windowEndHeight_, decidedHeight: decidedHeight_, serving: serving_, waterfall: waterfall_ };
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
}
const DistributionRoot_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6, 7, 8, 9]);
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
  ],
  create: (p) => ({ datanetId: p.datanetId ?? 0n, denom: p.denom ?? "", number: p.number ?? 0n, attributor: p.attributor ?? "", root: p.root ?? SumRoot.create(), throughDeposit: p.throughDeposit ?? 0n, state: p.state ?? 0, postedHeight: p.postedHeight ?? 0n, finalHeight: p.finalHeight ?? 0n }),
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
        default: r.other(tag, DistributionRoot_numbers);
      }
    }
    return { datanetId: datanetId_, denom: denom_, number: number_, attributor: attributor_, root: root_, throughDeposit: throughDeposit_, state: state_, postedHeight: postedHeight_, finalHeight: finalHeight_ };
  },
});

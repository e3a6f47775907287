// Generated from proto/tributary/attribution/v1/tx.proto by `npm run proto`. Do not edit.
import { EMPTY_BYTES, message, readInt, type MessageType, type Rpc, type ServiceType } from "#wire";
import { Coin } from "#proto/cosmos/base/v1beta1/coin.ts";
import { ChallengeProof, Opening } from "#proto/tributary/attribution/v1/challenges.ts";
import { Quality } from "#proto/tributary/attribution/v1/ranks.ts";
import { RidgeContributorOpening } from "#proto/tributary/attribution/v1/ridge.ts";
import { BatchStateEnum, MethodEnum, NeighbourArtefact, OpenedTreeEnum, Params, RidgeArtefact, SpanArtefact, Target } from "#proto/tributary/attribution/v1/types.ts";
import { RangeOpening, SumRange } from "#proto/tributary/merkle/v1/range.ts";
import { SumRoot } from "#proto/tributary/merkle/v1/sum.ts";

/** MsgRegisterAttributor bonds the signer; a second one adds to the bond and replaces the rest. */
export interface MsgRegisterAttributor {
  readonly attributor: string;
  readonly bond: Coin;
  readonly methods: readonly number[];
  readonly endpoint: string;
}
const MsgRegisterAttributor_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4]);
/** Codec of tributary.attribution.v1.MsgRegisterAttributor. */
export const MsgRegisterAttributor: MessageType<MsgRegisterAttributor> = message<MsgRegisterAttributor>({
  typeName: "tributary.attribution.v1.MsgRegisterAttributor",
  options: { "amino.name": "tributary/MsgRegisterAttributor", "cosmos.msg.v1.signer": "attributor" },
  fields: [
    { number: 1, name: "attributor", key: "attributor", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "bond", key: "bond", type: { kind: "message", type: () => Coin }, repeated: false, required: true, oneof: undefined, options: { "amino.dont_omitempty": true } },
    { number: 3, name: "methods", key: "methods", type: { kind: "enum", type: MethodEnum }, repeated: true, required: false, oneof: undefined, options: {} },
    { number: 4, name: "endpoint", key: "endpoint", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ attributor: p.attributor ?? "", bond: p.bond ?? Coin.create(), methods: p.methods ?? [], endpoint: p.endpoint ?? "" }),
  write: (m, w) => {
    if (m.attributor !== "") w.uint32(10).string(m.attributor);
    { const mark = w.uint32(18).fork(); Coin.write(m.bond, w); w.join(mark); }
    if (m.methods.length > 0) { const mark = w.uint32(26).fork(); for (const v of m.methods) w.int32(v); w.join(mark); }
    if (m.endpoint !== "") w.uint32(34).string(m.endpoint);
  },
  read: (r) => {
    let attributor_: string = "";
    let bond_: Coin = Coin.create();
    const methods_: number[] = [];
    let endpoint_: string = "";
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: attributor_ = r.string(); break;
        case 18: bond_ = r.nested(Coin.read); break;
        case 24: methods_.push(r.int32()); break;
        case 26: r.packed(methods_, (r) => r.int32()); break;
        case 34: endpoint_ = r.string(); break;
        default: r.other(tag, MsgRegisterAttributor_numbers);
      }
    }
    return { attributor: attributor_, bond: bond_, methods: methods_, endpoint: endpoint_ };
  },
});

/** MsgRegisterAttributorResponse is empty. */
export interface MsgRegisterAttributorResponse {

}
const MsgRegisterAttributorResponse_numbers: ReadonlySet<number> = new Set<number>([]);
/** Codec of tributary.attribution.v1.MsgRegisterAttributorResponse. */
export const MsgRegisterAttributorResponse: MessageType<MsgRegisterAttributorResponse> = message<MsgRegisterAttributorResponse>({
  typeName: "tributary.attribution.v1.MsgRegisterAttributorResponse",
  options: {},
  fields: [],
  create: () => ({}),
  write: () => {},
  read: (r) => {
    
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        
        default: r.other(tag, MsgRegisterAttributorResponse_numbers);
      }
    }
    return {  };
  },
});

/** MsgUnbondAttributor stops an attributor; its bond stays liable until the unbonding height. */
export interface MsgUnbondAttributor {
  readonly attributor: string;
}
const MsgUnbondAttributor_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of tributary.attribution.v1.MsgUnbondAttributor. */
export const MsgUnbondAttributor: MessageType<MsgUnbondAttributor> = message<MsgUnbondAttributor>({
  typeName: "tributary.attribution.v1.MsgUnbondAttributor",
  options: { "amino.name": "tributary/MsgUnbondAttributor", "cosmos.msg.v1.signer": "attributor" },
  fields: [
    { number: 1, name: "attributor", key: "attributor", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
  ],
  create: (p) => ({ attributor: p.attributor ?? "" }),
  write: (m, w) => {
    if (m.attributor !== "") w.uint32(10).string(m.attributor);
  },
  read: (r) => {
    let attributor_: string = "";
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: attributor_ = r.string(); break;
        default: r.other(tag, MsgUnbondAttributor_numbers);
      }
    }
    return { attributor: attributor_ };
  },
});

/** MsgUnbondAttributorResponse says when the bond is paid back. */
export interface MsgUnbondAttributorResponse {
  readonly unbondingHeight: bigint;
}
const MsgUnbondAttributorResponse_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of tributary.attribution.v1.MsgUnbondAttributorResponse. */
export const MsgUnbondAttributorResponse: MessageType<MsgUnbondAttributorResponse> = message<MsgUnbondAttributorResponse>({
  typeName: "tributary.attribution.v1.MsgUnbondAttributorResponse",
  options: {},
  fields: [
    { number: 1, name: "unbonding_height", key: "unbondingHeight", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ unbondingHeight: p.unbondingHeight ?? 0n }),
  write: (m, w) => {
    if (m.unbondingHeight !== 0n) w.uint32(8).uint64(m.unbondingHeight);
  },
  read: (r) => {
    let unbondingHeight_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: unbondingHeight_ = r.int64(); break;
        default: r.other(tag, MsgUnbondAttributorResponse_numbers);
      }
    }
    return { unbondingHeight: unbondingHeight_ };
  },
});

/** MsgSubmitBatch commits to the attribution of settlements; fees and the shares' sum must be exact. */
export interface MsgSubmitBatch {
  readonly attributor: string;
  readonly modelId: bigint;
  readonly version: bigint;
  readonly firstSettlement: bigint;
  readonly lastSettlement: bigint;
  readonly receiptsRoot: Uint8Array;
  readonly uses: bigint;
  readonly fees: Coin;
  readonly shares: SumRoot;
  readonly method: number;
  readonly artefactIds: readonly bigint[];
  readonly useFeeMax: bigint;
  readonly familiesHeight: bigint;
  readonly settleBps: number;
  readonly sharesPerUseMax: number;
  readonly familyCapBps: number;
}
const MsgSubmitBatch_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16]);
/** Codec of tributary.attribution.v1.MsgSubmitBatch. */
export const MsgSubmitBatch: MessageType<MsgSubmitBatch> = message<MsgSubmitBatch>({
  typeName: "tributary.attribution.v1.MsgSubmitBatch",
  options: { "amino.name": "tributary/MsgSubmitBatch", "cosmos.msg.v1.signer": "attributor" },
  fields: [
    { number: 1, name: "attributor", key: "attributor", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "model_id", key: "modelId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "version", key: "version", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "first_settlement", key: "firstSettlement", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "last_settlement", key: "lastSettlement", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 6, name: "receipts_root", key: "receiptsRoot", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 7, name: "uses", key: "uses", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 8, name: "fees", key: "fees", type: { kind: "message", type: () => Coin }, repeated: false, required: true, oneof: undefined, options: { "amino.dont_omitempty": true } },
    { number: 9, name: "shares", key: "shares", type: { kind: "message", type: () => SumRoot }, repeated: false, required: true, oneof: undefined, options: { "amino.dont_omitempty": true } },
    { number: 10, name: "method", key: "method", type: { kind: "enum", type: MethodEnum }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 11, name: "artefact_ids", key: "artefactIds", type: { kind: "scalar", scalar: "uint64" }, repeated: true, required: false, oneof: undefined, options: {} },
    { number: 12, name: "use_fee_max", key: "useFeeMax", type: { kind: "int" }, repeated: false, required: true, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.Int" } },
    { number: 13, name: "families_height", key: "familiesHeight", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 14, name: "settle_bps", key: "settleBps", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 15, name: "shares_per_use_max", key: "sharesPerUseMax", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 16, name: "family_cap_bps", key: "familyCapBps", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ attributor: p.attributor ?? "", modelId: p.modelId ?? 0n, version: p.version ?? 0n, firstSettlement: p.firstSettlement ?? 0n, lastSettlement: p.lastSettlement ?? 0n, receiptsRoot: p.receiptsRoot ?? EMPTY_BYTES, uses: p.uses ?? 0n, fees: p.fees ?? Coin.create(), shares: p.shares ?? SumRoot.create(), method: p.method ?? 0, artefactIds: p.artefactIds ?? [], useFeeMax: p.useFeeMax ?? 0n, familiesHeight: p.familiesHeight ?? 0n, settleBps: p.settleBps ?? 0, sharesPerUseMax: p.sharesPerUseMax ?? 0, familyCapBps: p.familyCapBps ?? 0 }),
  write: (m, w) => {
    if (m.attributor !== "") w.uint32(10).string(m.attributor);
    if (m.modelId !== 0n) w.uint32(16).uint64(m.modelId);
    if (m.version !== 0n) w.uint32(24).uint64(m.version);
    if (m.firstSettlement !== 0n) w.uint32(32).uint64(m.firstSettlement);
    if (m.lastSettlement !== 0n) w.uint32(40).uint64(m.lastSettlement);
    if (m.receiptsRoot.length > 0) w.uint32(50).bytes(m.receiptsRoot);
    if (m.uses !== 0n) w.uint32(56).uint64(m.uses);
    { const mark = w.uint32(66).fork(); Coin.write(m.fees, w); w.join(mark); }
    { const mark = w.uint32(74).fork(); SumRoot.write(m.shares, w); w.join(mark); }
    if (m.method !== 0) w.uint32(80).int32(m.method);
    if (m.artefactIds.length > 0) { const mark = w.uint32(90).fork(); for (const v of m.artefactIds) w.uint64(v); w.join(mark); }
    w.uint32(98).string(m.useFeeMax.toString());
    if (m.familiesHeight !== 0n) w.uint32(104).uint64(m.familiesHeight);
    if (m.settleBps !== 0) w.uint32(112).uint32(m.settleBps);
    if (m.sharesPerUseMax !== 0) w.uint32(120).uint32(m.sharesPerUseMax);
    if (m.familyCapBps !== 0) w.uint32(128).uint32(m.familyCapBps);
  },
  read: (r) => {
    let attributor_: string = "";
    let modelId_: bigint = 0n;
    let version_: bigint = 0n;
    let firstSettlement_: bigint = 0n;
    let lastSettlement_: bigint = 0n;
    let receiptsRoot_: Uint8Array = EMPTY_BYTES;
    let uses_: bigint = 0n;
    let fees_: Coin = Coin.create();
    let shares_: SumRoot = SumRoot.create();
    let method_: number = 0;
    const artefactIds_: bigint[] = [];
    let useFeeMax_: bigint = 0n;
    let familiesHeight_: bigint = 0n;
    let settleBps_: number = 0;
    let sharesPerUseMax_: number = 0;
    let familyCapBps_: number = 0;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: attributor_ = r.string(); break;
        case 16: modelId_ = r.uint64(); break;
        case 24: version_ = r.uint64(); break;
        case 32: firstSettlement_ = r.uint64(); break;
        case 40: lastSettlement_ = r.uint64(); break;
        case 50: receiptsRoot_ = r.bytes(); break;
        case 56: uses_ = r.uint64(); break;
        case 66: fees_ = r.nested(Coin.read); break;
        case 74: shares_ = r.nested(SumRoot.read); break;
        case 80: method_ = r.int32(); break;
        case 88: artefactIds_.push(r.uint64()); break;
        case 90: r.packed(artefactIds_, (r) => r.uint64()); break;
        case 98: useFeeMax_ = readInt(r); break;
        case 104: familiesHeight_ = r.int64(); break;
        case 112: settleBps_ = r.uint32(); break;
        case 120: sharesPerUseMax_ = r.uint32(); break;
        case 128: familyCapBps_ = r.uint32(); break;
        default: r.other(tag, MsgSubmitBatch_numbers);
      }
    }
    return { attributor: attributor_, modelId: modelId_, version: version_, firstSettlement: firstSettlement_, lastSettlement: lastSettlement_, receiptsRoot: receiptsRoot_, uses: uses_, fees: fees_, shares: shares_, method: method_, artefactIds: artefactIds_, useFeeMax: useFeeMax_, familiesHeight: familiesHeight_, settleBps: settleBps_, sharesPerUseMax: sharesPerUseMax_, familyCapBps: familyCapBps_ };
  },
});

/** MsgSubmitBatchResponse names the batch and the first height at which it can become final. */
export interface MsgSubmitBatchResponse {
  readonly batchId: bigint;
  readonly windowEndHeight: bigint;
}
const MsgSubmitBatchResponse_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.attribution.v1.MsgSubmitBatchResponse. */
export const MsgSubmitBatchResponse: MessageType<MsgSubmitBatchResponse> = message<MsgSubmitBatchResponse>({
  typeName: "tributary.attribution.v1.MsgSubmitBatchResponse",
  options: {},
  fields: [
    { number: 1, name: "batch_id", key: "batchId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "window_end_height", key: "windowEndHeight", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ batchId: p.batchId ?? 0n, windowEndHeight: p.windowEndHeight ?? 0n }),
  write: (m, w) => {
    if (m.batchId !== 0n) w.uint32(8).uint64(m.batchId);
    if (m.windowEndHeight !== 0n) w.uint32(16).uint64(m.windowEndHeight);
  },
  read: (r) => {
    let batchId_: bigint = 0n;
    let windowEndHeight_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: batchId_ = r.uint64(); break;
        case 16: windowEndHeight_ = r.int64(); break;
        default: r.other(tag, MsgSubmitBatchResponse_numbers);
      }
    }
    return { batchId: batchId_, windowEndHeight: windowEndHeight_ };
  },
});

/** MsgSettleSample commits to the attribution of the uses of a batch that a random value drew; they divide what the batch gives by evidence between them, and the shares' sum must be exact. */
export interface MsgSettleSample {
  readonly attributor: string;
  readonly batchId: bigint;
  readonly root: Uint8Array;
  readonly uses: bigint;
  readonly fees: bigint;
  readonly shares: SumRoot;
  readonly artefactIds: readonly bigint[];
  readonly familiesHeight: bigint;
}
const MsgSettleSample_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6, 7, 8]);
/** Codec of tributary.attribution.v1.MsgSettleSample. */
export const MsgSettleSample: MessageType<MsgSettleSample> = message<MsgSettleSample>({
  typeName: "tributary.attribution.v1.MsgSettleSample",
  options: { "amino.name": "tributary/MsgSettleSample", "cosmos.msg.v1.signer": "attributor" },
  fields: [
    { number: 1, name: "attributor", key: "attributor", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "batch_id", key: "batchId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "root", key: "root", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "uses", key: "uses", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "fees", key: "fees", type: { kind: "int" }, repeated: false, required: true, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.Int" } },
    { number: 6, name: "shares", key: "shares", type: { kind: "message", type: () => SumRoot }, repeated: false, required: true, oneof: undefined, options: { "amino.dont_omitempty": true } },
    { number: 7, name: "artefact_ids", key: "artefactIds", type: { kind: "scalar", scalar: "uint64" }, repeated: true, required: false, oneof: undefined, options: {} },
    { number: 8, name: "families_height", key: "familiesHeight", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ attributor: p.attributor ?? "", batchId: p.batchId ?? 0n, root: p.root ?? EMPTY_BYTES, uses: p.uses ?? 0n, fees: p.fees ?? 0n, shares: p.shares ?? SumRoot.create(), artefactIds: p.artefactIds ?? [], familiesHeight: p.familiesHeight ?? 0n }),
  write: (m, w) => {
    if (m.attributor !== "") w.uint32(10).string(m.attributor);
    if (m.batchId !== 0n) w.uint32(16).uint64(m.batchId);
    if (m.root.length > 0) w.uint32(26).bytes(m.root);
    if (m.uses !== 0n) w.uint32(32).uint64(m.uses);
    w.uint32(42).string(m.fees.toString());
    { const mark = w.uint32(50).fork(); SumRoot.write(m.shares, w); w.join(mark); }
    if (m.artefactIds.length > 0) { const mark = w.uint32(58).fork(); for (const v of m.artefactIds) w.uint64(v); w.join(mark); }
    if (m.familiesHeight !== 0n) w.uint32(64).uint64(m.familiesHeight);
  },
  read: (r) => {
    let attributor_: string = "";
    let batchId_: bigint = 0n;
    let root_: Uint8Array = EMPTY_BYTES;
    let uses_: bigint = 0n;
    let fees_: bigint = 0n;
    let shares_: SumRoot = SumRoot.create();
    const artefactIds_: bigint[] = [];
    let familiesHeight_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: attributor_ = r.string(); break;
        case 16: batchId_ = r.uint64(); break;
        case 26: root_ = r.bytes(); break;
        case 32: uses_ = r.uint64(); break;
        case 42: fees_ = readInt(r); break;
        case 50: shares_ = r.nested(SumRoot.read); break;
        case 56: artefactIds_.push(r.uint64()); break;
        case 58: r.packed(artefactIds_, (r) => r.uint64()); break;
        case 64: familiesHeight_ = r.int64(); break;
        default: r.other(tag, MsgSettleSample_numbers);
      }
    }
    return { attributor: attributor_, batchId: batchId_, root: root_, uses: uses_, fees: fees_, shares: shares_, artefactIds: artefactIds_, familiesHeight: familiesHeight_ };
  },
});

/** MsgSettleSampleResponse is the batch's state, and the end of its window once that has begun. */
export interface MsgSettleSampleResponse {
  readonly state: number;
  readonly windowEndHeight: bigint;
}
const MsgSettleSampleResponse_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.attribution.v1.MsgSettleSampleResponse. */
export const MsgSettleSampleResponse: MessageType<MsgSettleSampleResponse> = message<MsgSettleSampleResponse>({
  typeName: "tributary.attribution.v1.MsgSettleSampleResponse",
  options: {},
  fields: [
    { number: 1, name: "state", key: "state", type: { kind: "enum", type: BatchStateEnum }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "window_end_height", key: "windowEndHeight", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ state: p.state ?? 0, windowEndHeight: p.windowEndHeight ?? 0n }),
  write: (m, w) => {
    if (m.state !== 0) w.uint32(8).int32(m.state);
    if (m.windowEndHeight !== 0n) w.uint32(16).uint64(m.windowEndHeight);
  },
  read: (r) => {
    let state_: number = 0;
    let windowEndHeight_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: state_ = r.int32(); break;
        case 16: windowEndHeight_ = r.int64(); break;
        default: r.other(tag, MsgSettleSampleResponse_numbers);
      }
    }
    return { state: state_, windowEndHeight: windowEndHeight_ };
  },
});

/** MsgSubmitDistribution posts a cumulative root; its sum must be what was deposited up to through_deposit. */
export interface MsgSubmitDistribution {
  readonly attributor: string;
  readonly datanetId: bigint;
  readonly denom: string;
  readonly root: SumRoot;
  readonly throughDeposit: bigint;
  readonly previous: bigint;
}
const MsgSubmitDistribution_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6]);
/** Codec of tributary.attribution.v1.MsgSubmitDistribution. */
export const MsgSubmitDistribution: MessageType<MsgSubmitDistribution> = message<MsgSubmitDistribution>({
  typeName: "tributary.attribution.v1.MsgSubmitDistribution",
  options: { "amino.name": "tributary/MsgSubmitDistribution", "cosmos.msg.v1.signer": "attributor" },
  fields: [
    { number: 1, name: "attributor", key: "attributor", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "datanet_id", key: "datanetId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "denom", key: "denom", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "root", key: "root", type: { kind: "message", type: () => SumRoot }, repeated: false, required: true, oneof: undefined, options: { "amino.dont_omitempty": true } },
    { number: 5, name: "through_deposit", key: "throughDeposit", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 6, name: "previous", key: "previous", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ attributor: p.attributor ?? "", datanetId: p.datanetId ?? 0n, denom: p.denom ?? "", root: p.root ?? SumRoot.create(), throughDeposit: p.throughDeposit ?? 0n, previous: p.previous ?? 0n }),
  write: (m, w) => {
    if (m.attributor !== "") w.uint32(10).string(m.attributor);
    if (m.datanetId !== 0n) w.uint32(16).uint64(m.datanetId);
    if (m.denom !== "") w.uint32(26).string(m.denom);
    { const mark = w.uint32(34).fork(); SumRoot.write(m.root, w); w.join(mark); }
    if (m.throughDeposit !== 0n) w.uint32(40).uint64(m.throughDeposit);
    if (m.previous !== 0n) w.uint32(48).uint64(m.previous);
  },
  read: (r) => {
    let attributor_: string = "";
    let datanetId_: bigint = 0n;
    let denom_: string = "";
    let root_: SumRoot = SumRoot.create();
    let throughDeposit_: bigint = 0n;
    let previous_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: attributor_ = r.string(); break;
        case 16: datanetId_ = r.uint64(); break;
        case 26: denom_ = r.string(); break;
        case 34: root_ = r.nested(SumRoot.read); break;
        case 40: throughDeposit_ = r.uint64(); break;
        case 48: previous_ = r.uint64(); break;
        default: r.other(tag, MsgSubmitDistribution_numbers);
      }
    }
    return { attributor: attributor_, datanetId: datanetId_, denom: denom_, root: root_, throughDeposit: throughDeposit_, previous: previous_ };
  },
});

/** MsgSubmitDistributionResponse numbers the distribution and says from when it can be claimed against. */
export interface MsgSubmitDistributionResponse {
  readonly number: bigint;
  readonly finalHeight: bigint;
}
const MsgSubmitDistributionResponse_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.attribution.v1.MsgSubmitDistributionResponse. */
export const MsgSubmitDistributionResponse: MessageType<MsgSubmitDistributionResponse> = message<MsgSubmitDistributionResponse>({
  typeName: "tributary.attribution.v1.MsgSubmitDistributionResponse",
  options: {},
  fields: [
    { number: 1, name: "number", key: "number", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "final_height", key: "finalHeight", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ number: p.number ?? 0n, finalHeight: p.finalHeight ?? 0n }),
  write: (m, w) => {
    if (m.number !== 0n) w.uint32(8).uint64(m.number);
    if (m.finalHeight !== 0n) w.uint32(16).uint64(m.finalHeight);
  },
  read: (r) => {
    let number_: bigint = 0n;
    let finalHeight_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: number_ = r.uint64(); break;
        case 16: finalHeight_ = r.int64(); break;
        default: r.other(tag, MsgSubmitDistributionResponse_numbers);
      }
    }
    return { number: number_, finalHeight: finalHeight_ };
  },
});

/** MsgFinalizeBatch asks for a batch whose window has passed to be paid out. */
export interface MsgFinalizeBatch {
  readonly sender: string;
  readonly batchId: bigint;
}
const MsgFinalizeBatch_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.attribution.v1.MsgFinalizeBatch. */
export const MsgFinalizeBatch: MessageType<MsgFinalizeBatch> = message<MsgFinalizeBatch>({
  typeName: "tributary.attribution.v1.MsgFinalizeBatch",
  options: { "amino.name": "tributary/MsgFinalizeBatch", "cosmos.msg.v1.signer": "sender" },
  fields: [
    { number: 1, name: "sender", key: "sender", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "batch_id", key: "batchId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ sender: p.sender ?? "", batchId: p.batchId ?? 0n }),
  write: (m, w) => {
    if (m.sender !== "") w.uint32(10).string(m.sender);
    if (m.batchId !== 0n) w.uint32(16).uint64(m.batchId);
  },
  read: (r) => {
    let sender_: string = "";
    let batchId_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: sender_ = r.string(); break;
        case 16: batchId_ = r.uint64(); break;
        default: r.other(tag, MsgFinalizeBatch_numbers);
      }
    }
    return { sender: sender_, batchId: batchId_ };
  },
});

/** MsgFinalizeBatchResponse is the batch's state after it. */
export interface MsgFinalizeBatchResponse {
  readonly state: number;
}
const MsgFinalizeBatchResponse_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of tributary.attribution.v1.MsgFinalizeBatchResponse. */
export const MsgFinalizeBatchResponse: MessageType<MsgFinalizeBatchResponse> = message<MsgFinalizeBatchResponse>({
  typeName: "tributary.attribution.v1.MsgFinalizeBatchResponse",
  options: {},
  fields: [
    { number: 1, name: "state", key: "state", type: { kind: "enum", type: BatchStateEnum }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ state: p.state ?? 0 }),
  write: (m, w) => {
    if (m.state !== 0) w.uint32(8).int32(m.state);
  },
  read: (r) => {
    let state_: number = 0;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: state_ = r.int32(); break;
        default: r.other(tag, MsgFinalizeBatchResponse_numbers);
      }
    }
    return { state: state_ };
  },
});

/** MsgUpdateParams replaces the parameters; only governance may sign it. */
export interface MsgUpdateParams {
  readonly authority: string;
  readonly params: Params;
}
const MsgUpdateParams_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.attribution.v1.MsgUpdateParams. */
export const MsgUpdateParams: MessageType<MsgUpdateParams> = message<MsgUpdateParams>({
  typeName: "tributary.attribution.v1.MsgUpdateParams",
  options: { "amino.name": "tributary/x/attribution/MsgUpdateParams", "cosmos.msg.v1.signer": "authority" },
  fields: [
    { number: 1, name: "authority", key: "authority", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "params", key: "params", type: { kind: "message", type: () => Params }, repeated: false, required: true, oneof: undefined, options: { "amino.dont_omitempty": true } },
  ],
  create: (p) => ({ authority: p.authority ?? "", params: p.params ?? Params.create() }),
  write: (m, w) => {
    if (m.authority !== "") w.uint32(10).string(m.authority);
    { const mark = w.uint32(18).fork(); Params.write(m.params, w); w.join(mark); }
  },
  read: (r) => {
    let authority_: string = "";
    let params_: Params = Params.create();
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: authority_ = r.string(); break;
        case 18: params_ = r.nested(Params.read); break;
        default: r.other(tag, MsgUpdateParams_numbers);
      }
    }
    return { authority: authority_, params: params_ };
  },
});

/** MsgUpdateParamsResponse is empty. */
export interface MsgUpdateParamsResponse {

}
const MsgUpdateParamsResponse_numbers: ReadonlySet<number> = new Set<number>([]);
/** Codec of tributary.attribution.v1.MsgUpdateParamsResponse. */
export const MsgUpdateParamsResponse: MessageType<MsgUpdateParamsResponse> = message<MsgUpdateParamsResponse>({
  typeName: "tributary.attribution.v1.MsgUpdateParamsResponse",
  options: {},
  fields: [],
  create: () => ({}),
  write: () => {},
  read: (r) => {
    
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        
        default: r.other(tag, MsgUpdateParamsResponse_numbers);
      }
    }
    return {  };
  },
});

/** MsgCommitArtefact commits to a head or an index, which batches may name when its window has passed. */
export interface MsgCommitArtefact {
  readonly attributor: string;
  readonly modelId: bigint;
  readonly version: bigint;
  readonly datanetId: bigint;
  readonly datanetVersion: bigint;
  readonly content: { readonly kind: "ridge"; readonly value: RidgeArtefact } | { readonly kind: "neighbours"; readonly value: NeighbourArtefact } | { readonly kind: "spans"; readonly value: SpanArtefact } | { readonly kind: "gradients"; readonly value: RidgeArtefact } | undefined;
}
const MsgCommitArtefact_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6, 7, 8, 9]);
/** Codec of tributary.attribution.v1.MsgCommitArtefact. */
export const MsgCommitArtefact: MessageType<MsgCommitArtefact> = message<MsgCommitArtefact>({
  typeName: "tributary.attribution.v1.MsgCommitArtefact",
  options: { "amino.name": "tributary/MsgCommitArtefact", "cosmos.msg.v1.signer": "attributor" },
  fields: [
    { number: 1, name: "attributor", key: "attributor", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "model_id", key: "modelId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "version", key: "version", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "datanet_id", key: "datanetId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "datanet_version", key: "datanetVersion", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 6, name: "ridge", key: "ridge", type: { kind: "message", type: () => RidgeArtefact }, repeated: false, required: false, oneof: "content", options: {} },
    { number: 7, name: "neighbours", key: "neighbours", type: { kind: "message", type: () => NeighbourArtefact }, repeated: false, required: false, oneof: "content", options: {} },
    { number: 8, name: "spans", key: "spans", type: { kind: "message", type: () => SpanArtefact }, repeated: false, required: false, oneof: "content", options: {} },
    { number: 9, name: "gradients", key: "gradients", type: { kind: "message", type: () => RidgeArtefact }, repeated: false, required: false, oneof: "content", options: {} },
  ],
  create: (p) => ({ attributor: p.attributor ?? "", modelId: p.modelId ?? 0n, version: p.version ?? 0n, datanetId: p.datanetId ?? 0n, datanetVersion: p.datanetVersion ?? 0n, content: p.content }),
  write: (m, w) => {
    if (m.attributor !== "") w.uint32(10).string(m.attributor);
    if (m.modelId !== 0n) w.uint32(16).uint64(m.modelId);
    if (m.version !== 0n) w.uint32(24).uint64(m.version);
    if (m.datanetId !== 0n) w.uint32(32).uint64(m.datanetId);
    if (m.datanetVersion !== 0n) w.uint32(40).uint64(m.datanetVersion);
    if (m.content?.kind === "ridge") { const mark = w.uint32(50).fork(); RidgeArtefact.write(m.content.value, w); w.join(mark); }
    if (m.content?.kind === "neighbours") { const mark = w.uint32(58).fork(); NeighbourArtefact.write(m.content.value, w); w.join(mark); }
    if (m.content?.kind === "spans") { const mark = w.uint32(66).fork(); SpanArtefact.write(m.content.value, w); w.join(mark); }
    if (m.content?.kind === "gradients") { const mark = w.uint32(74).fork(); RidgeArtefact.write(m.content.value, w); w.join(mark); }
  },
  read: (r) => {
    let attributor_: string = "";
    let modelId_: bigint = 0n;
    let version_: bigint = 0n;
    let datanetId_: bigint = 0n;
    let datanetVersion_: bigint = 0n;
    let content: MsgCommitArtefact["content"];
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: attributor_ = r.string(); break;
        case 16: modelId_ = r.uint64(); break;
        case 24: version_ = r.uint64(); break;
        case 32: datanetId_ = r.uint64(); break;
        case 40: datanetVersion_ = r.uint64(); break;
        case 50: content = { kind: "ridge", value: r.nested(RidgeArtefact.read) }; break;
        case 58: content = { kind: "neighbours", value: r.nested(NeighbourArtefact.read) }; break;
        case 66: content = { kind: "spans", value: r.nested(SpanArtefact.read) }; break;
        case 74: content = { kind: "gradients", value: r.nested(RidgeArtefact.read) }; break;
        default: r.other(tag, MsgCommitArtefact_numbers);
      }
    }
    return { attributor: attributor_, modelId: modelId_, version: version_, datanetId: datanetId_, datanetVersion: datanetVersion_, content };
  },
});

/** MsgCommitArtefactResponse names the artefact and says from when batches may name it. */
export interface MsgCommitArtefactResponse {
  readonly artefactId: bigint;
  readonly finalHeight: bigint;
}
const MsgCommitArtefactResponse_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.attribution.v1.MsgCommitArtefactResponse. */
export const MsgCommitArtefactResponse: MessageType<MsgCommitArtefactResponse> = message<MsgCommitArtefactResponse>({
  typeName: "tributary.attribution.v1.MsgCommitArtefactResponse",
  options: {},
  fields: [
    { number: 1, name: "artefact_id", key: "artefactId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "final_height", key: "finalHeight", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ artefactId: p.artefactId ?? 0n, finalHeight: p.finalHeight ?? 0n }),
  write: (m, w) => {
    if (m.artefactId !== 0n) w.uint32(8).uint64(m.artefactId);
    if (m.finalHeight !== 0n) w.uint32(16).uint64(m.finalHeight);
  },
  read: (r) => {
    let artefactId_: bigint = 0n;
    let finalHeight_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: artefactId_ = r.uint64(); break;
        case 16: finalHeight_ = r.int64(); break;
        default: r.other(tag, MsgCommitArtefactResponse_numbers);
      }
    }
    return { artefactId: artefactId_, finalHeight: finalHeight_ };
  },
});

/** MsgOpenSampledLeaves opens some of the uses that a random value named. */
export interface MsgOpenSampledLeaves {
  readonly attributor: string;
  readonly batchId: bigint;
  readonly openings: readonly RangeOpening[];
}
const MsgOpenSampledLeaves_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tributary.attribution.v1.MsgOpenSampledLeaves. */
export const MsgOpenSampledLeaves: MessageType<MsgOpenSampledLeaves> = message<MsgOpenSampledLeaves>({
  typeName: "tributary.attribution.v1.MsgOpenSampledLeaves",
  options: { "amino.name": "tributary/MsgOpenSampledLeaves", "cosmos.msg.v1.signer": "attributor" },
  fields: [
    { number: 1, name: "attributor", key: "attributor", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "batch_id", key: "batchId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "openings", key: "openings", type: { kind: "message", type: () => RangeOpening }, repeated: true, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ attributor: p.attributor ?? "", batchId: p.batchId ?? 0n, openings: p.openings ?? [] }),
  write: (m, w) => {
    if (m.attributor !== "") w.uint32(10).string(m.attributor);
    if (m.batchId !== 0n) w.uint32(16).uint64(m.batchId);
    for (const v of m.openings) { const mark = w.uint32(26).fork(); RangeOpening.write(v, w); w.join(mark); }
  },
  read: (r) => {
    let attributor_: string = "";
    let batchId_: bigint = 0n;
    const openings_: RangeOpening[] = [];
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: attributor_ = r.string(); break;
        case 16: batchId_ = r.uint64(); break;
        case 26: openings_.push(r.nested(RangeOpening.read)); break;
        default: r.other(tag, MsgOpenSampledLeaves_numbers);
      }
    }
    return { attributor: attributor_, batchId: batchId_, openings: openings_ };
  },
});

/** MsgOpenSampledLeavesResponse is the batch's state after it. */
export interface MsgOpenSampledLeavesResponse {
  readonly state: number;
  readonly windowEndHeight: bigint;
}
const MsgOpenSampledLeavesResponse_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.attribution.v1.MsgOpenSampledLeavesResponse. */
export const MsgOpenSampledLeavesResponse: MessageType<MsgOpenSampledLeavesResponse> = message<MsgOpenSampledLeavesResponse>({
  typeName: "tributary.attribution.v1.MsgOpenSampledLeavesResponse",
  options: {},
  fields: [
    { number: 1, name: "state", key: "state", type: { kind: "enum", type: BatchStateEnum }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "window_end_height", key: "windowEndHeight", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ state: p.state ?? 0, windowEndHeight: p.windowEndHeight ?? 0n }),
  write: (m, w) => {
    if (m.state !== 0) w.uint32(8).int32(m.state);
    if (m.windowEndHeight !== 0n) w.uint32(16).uint64(m.windowEndHeight);
  },
  read: (r) => {
    let state_: number = 0;
    let windowEndHeight_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: state_ = r.int32(); break;
        case 16: windowEndHeight_ = r.int64(); break;
        default: r.other(tag, MsgOpenSampledLeavesResponse_numbers);
      }
    }
    return { state: state_, windowEndHeight: windowEndHeight_ };
  },
});

/** MsgCommitChallenge commits to a proof, so that nobody who sees it can be before its finder. */
export interface MsgCommitChallenge {
  readonly challenger: string;
  readonly target: Target;
  readonly hash: Uint8Array;
}
const MsgCommitChallenge_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tributary.attribution.v1.MsgCommitChallenge. */
export const MsgCommitChallenge: MessageType<MsgCommitChallenge> = message<MsgCommitChallenge>({
  typeName: "tributary.attribution.v1.MsgCommitChallenge",
  options: { "amino.name": "tributary/MsgCommitChallenge", "cosmos.msg.v1.signer": "challenger" },
  fields: [
    { number: 1, name: "challenger", key: "challenger", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "target", key: "target", type: { kind: "message", type: () => Target }, repeated: false, required: true, oneof: undefined, options: { "amino.dont_omitempty": true } },
    { number: 3, name: "hash", key: "hash", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ challenger: p.challenger ?? "", target: p.target ?? Target.create(), hash: p.hash ?? EMPTY_BYTES }),
  write: (m, w) => {
    if (m.challenger !== "") w.uint32(10).string(m.challenger);
    { const mark = w.uint32(18).fork(); Target.write(m.target, w); w.join(mark); }
    if (m.hash.length > 0) w.uint32(26).bytes(m.hash);
  },
  read: (r) => {
    let challenger_: string = "";
    let target_: Target = Target.create();
    let hash_: Uint8Array = EMPTY_BYTES;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: challenger_ = r.string(); break;
        case 18: target_ = r.nested(Target.read); break;
        case 26: hash_ = r.bytes(); break;
        default: r.other(tag, MsgCommitChallenge_numbers);
      }
    }
    return { challenger: challenger_, target: target_, hash: hash_ };
  },
});

/** MsgCommitChallengeResponse says until when the proof must follow. */
export interface MsgCommitChallengeResponse {
  readonly expiryHeight: bigint;
}
const MsgCommitChallengeResponse_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of tributary.attribution.v1.MsgCommitChallengeResponse. */
export const MsgCommitChallengeResponse: MessageType<MsgCommitChallengeResponse> = message<MsgCommitChallengeResponse>({
  typeName: "tributary.attribution.v1.MsgCommitChallengeResponse",
  options: {},
  fields: [
    { number: 1, name: "expiry_height", key: "expiryHeight", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ expiryHeight: p.expiryHeight ?? 0n }),
  write: (m, w) => {
    if (m.expiryHeight !== 0n) w.uint32(8).uint64(m.expiryHeight);
  },
  read: (r) => {
    let expiryHeight_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: expiryHeight_ = r.int64(); break;
        default: r.other(tag, MsgCommitChallengeResponse_numbers);
      }
    }
    return { expiryHeight: expiryHeight_ };
  },
});

/** MsgChallenge shows that a claim is wrong. */
export interface MsgChallenge {
  readonly challenger: string;
  readonly target: Target;
  readonly proof: ChallengeProof;
  readonly salt: Uint8Array;
  readonly earlierBatchId: bigint;
}
const MsgChallenge_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5]);
/** Codec of tributary.attribution.v1.MsgChallenge. */
export const MsgChallenge: MessageType<MsgChallenge> = message<MsgChallenge>({
  typeName: "tributary.attribution.v1.MsgChallenge",
  options: { "amino.name": "tributary/MsgChallenge", "cosmos.msg.v1.signer": "challenger" },
  fields: [
    { number: 1, name: "challenger", key: "challenger", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "target", key: "target", type: { kind: "message", type: () => Target }, repeated: false, required: true, oneof: undefined, options: { "amino.dont_omitempty": true } },
    { number: 3, name: "proof", key: "proof", type: { kind: "message", type: () => ChallengeProof }, repeated: false, required: true, oneof: undefined, options: { "amino.dont_omitempty": true } },
    { number: 4, name: "salt", key: "salt", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "earlier_batch_id", key: "earlierBatchId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ challenger: p.challenger ?? "", target: p.target ?? Target.create(), proof: p.proof ?? ChallengeProof.create(), salt: p.salt ?? EMPTY_BYTES, earlierBatchId: p.earlierBatchId ?? 0n }),
  write: (m, w) => {
    if (m.challenger !== "") w.uint32(10).string(m.challenger);
    { const mark = w.uint32(18).fork(); Target.write(m.target, w); w.join(mark); }
    { const mark = w.uint32(26).fork(); ChallengeProof.write(m.proof, w); w.join(mark); }
    if (m.salt.length > 0) w.uint32(34).bytes(m.salt);
    if (m.earlierBatchId !== 0n) w.uint32(40).uint64(m.earlierBatchId);
  },
  read: (r) => {
    let challenger_: string = "";
    let target_: Target = Target.create();
    let proof_: ChallengeProof = ChallengeProof.create();
    let salt_: Uint8Array = EMPTY_BYTES;
    let earlierBatchId_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: challenger_ = r.string(); break;
        case 18: target_ = r.nested(Target.read); break;
        case 26: proof_ = r.nested(ChallengeProof.read); break;
        case 34: salt_ = r.bytes(); break;
        case 40: earlierBatchId_ = r.uint64(); break;
        default: r.other(tag, MsgChallenge_numbers);
      }
    }
    return { challenger: challenger_, target: target_, proof: proof_, salt: salt_, earlierBatchId: earlierBatchId_ };
  },
});

/** MsgChallengeResponse says whether the claim was proven wrong. */
export interface MsgChallengeResponse {
  readonly upheld: boolean;
  readonly reason: string;
}
const MsgChallengeResponse_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.attribution.v1.MsgChallengeResponse. */
export const MsgChallengeResponse: MessageType<MsgChallengeResponse> = message<MsgChallengeResponse>({
  typeName: "tributary.attribution.v1.MsgChallengeResponse",
  options: {},
  fields: [
    { number: 1, name: "upheld", key: "upheld", type: { kind: "scalar", scalar: "bool" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "reason", key: "reason", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ upheld: p.upheld ?? false, reason: p.reason ?? "" }),
  write: (m, w) => {
    if (m.upheld) w.uint32(8).bool(m.upheld);
    if (m.reason !== "") w.uint32(18).string(m.reason);
  },
  read: (r) => {
    let upheld_: boolean = false;
    let reason_: string = "";
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: upheld_ = r.bool(); break;
        case 18: reason_ = r.string(); break;
        default: r.other(tag, MsgChallengeResponse_numbers);
      }
    }
    return { upheld: upheld_, reason: reason_ };
  },
});

/** MsgOpenRequest asks for bytes; the deposit pays the attributor for them. */
export interface MsgOpenRequest {
  readonly requester: string;
  readonly target: Target;
  readonly tree: number;
  readonly index: bigint;
  readonly part: number;
  readonly datanetId: bigint;
  readonly artefactId: bigint;
}
const MsgOpenRequest_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6, 7]);
/** Codec of tributary.attribution.v1.MsgOpenRequest. */
export const MsgOpenRequest: MessageType<MsgOpenRequest> = message<MsgOpenRequest>({
  typeName: "tributary.attribution.v1.MsgOpenRequest",
  options: { "amino.name": "tributary/MsgOpenRequest", "cosmos.msg.v1.signer": "requester" },
  fields: [
    { number: 1, name: "requester", key: "requester", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "target", key: "target", type: { kind: "message", type: () => Target }, repeated: false, required: true, oneof: undefined, options: { "amino.dont_omitempty": true } },
    { number: 3, name: "tree", key: "tree", type: { kind: "enum", type: OpenedTreeEnum }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "index", key: "index", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "part", key: "part", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 6, name: "datanet_id", key: "datanetId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 7, name: "artefact_id", key: "artefactId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ requester: p.requester ?? "", target: p.target ?? Target.create(), tree: p.tree ?? 0, index: p.index ?? 0n, part: p.part ?? 0, datanetId: p.datanetId ?? 0n, artefactId: p.artefactId ?? 0n }),
  write: (m, w) => {
    if (m.requester !== "") w.uint32(10).string(m.requester);
    { const mark = w.uint32(18).fork(); Target.write(m.target, w); w.join(mark); }
    if (m.tree !== 0) w.uint32(24).int32(m.tree);
    if (m.index !== 0n) w.uint32(32).uint64(m.index);
    if (m.part !== 0) w.uint32(40).uint32(m.part);
    if (m.datanetId !== 0n) w.uint32(48).uint64(m.datanetId);
    if (m.artefactId !== 0n) w.uint32(56).uint64(m.artefactId);
  },
  read: (r) => {
    let requester_: string = "";
    let target_: Target = Target.create();
    let tree_: number = 0;
    let index_: bigint = 0n;
    let part_: number = 0;
    let datanetId_: bigint = 0n;
    let artefactId_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: requester_ = r.string(); break;
        case 18: target_ = r.nested(Target.read); break;
        case 24: tree_ = r.int32(); break;
        case 32: index_ = r.uint64(); break;
        case 40: part_ = r.uint32(); break;
        case 48: datanetId_ = r.uint64(); break;
        case 56: artefactId_ = r.uint64(); break;
        default: r.other(tag, MsgOpenRequest_numbers);
      }
    }
    return { requester: requester_, target: target_, tree: tree_, index: index_, part: part_, datanetId: datanetId_, artefactId: artefactId_ };
  },
});

/** MsgOpenRequestResponse names the request. */
export interface MsgOpenRequestResponse {
  readonly requestId: bigint;
  readonly deadline: bigint;
}
const MsgOpenRequestResponse_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.attribution.v1.MsgOpenRequestResponse. */
export const MsgOpenRequestResponse: MessageType<MsgOpenRequestResponse> = message<MsgOpenRequestResponse>({
  typeName: "tributary.attribution.v1.MsgOpenRequestResponse",
  options: {},
  fields: [
    { number: 1, name: "request_id", key: "requestId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "deadline", key: "deadline", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ requestId: p.requestId ?? 0n, deadline: p.deadline ?? 0n }),
  write: (m, w) => {
    if (m.requestId !== 0n) w.uint32(8).uint64(m.requestId);
    if (m.deadline !== 0n) w.uint32(16).uint64(m.deadline);
  },
  read: (r) => {
    let requestId_: bigint = 0n;
    let deadline_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: requestId_ = r.uint64(); break;
        case 16: deadline_ = r.int64(); break;
        default: r.other(tag, MsgOpenRequestResponse_numbers);
      }
    }
    return { requestId: requestId_, deadline: deadline_ };
  },
});

/** MsgAnswerOpenRequest publishes requested bytes, at most 8 KB. */
export interface MsgAnswerOpenRequest {
  readonly attributor: string;
  readonly requestId: bigint;
  readonly opening: Opening;
}
const MsgAnswerOpenRequest_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tributary.attribution.v1.MsgAnswerOpenRequest. */
export const MsgAnswerOpenRequest: MessageType<MsgAnswerOpenRequest> = message<MsgAnswerOpenRequest>({
  typeName: "tributary.attribution.v1.MsgAnswerOpenRequest",
  options: { "amino.name": "tributary/MsgAnswerOpenRequest", "cosmos.msg.v1.signer": "attributor" },
  fields: [
    { number: 1, name: "attributor", key: "attributor", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "request_id", key: "requestId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "opening", key: "opening", type: { kind: "message", type: () => Opening }, repeated: false, required: true, oneof: undefined, options: { "amino.dont_omitempty": true } },
  ],
  create: (p) => ({ attributor: p.attributor ?? "", requestId: p.requestId ?? 0n, opening: p.opening ?? Opening.create() }),
  write: (m, w) => {
    if (m.attributor !== "") w.uint32(10).string(m.attributor);
    if (m.requestId !== 0n) w.uint32(16).uint64(m.requestId);
    { const mark = w.uint32(26).fork(); Opening.write(m.opening, w); w.join(mark); }
  },
  read: (r) => {
    let attributor_: string = "";
    let requestId_: bigint = 0n;
    let opening_: Opening = Opening.create();
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: attributor_ = r.string(); break;
        case 16: requestId_ = r.uint64(); break;
        case 26: opening_ = r.nested(Opening.read); break;
        default: r.other(tag, MsgAnswerOpenRequest_numbers);
      }
    }
    return { attributor: attributor_, requestId: requestId_, opening: opening_ };
  },
});

/** MsgAnswerOpenRequestResponse is empty. */
export interface MsgAnswerOpenRequestResponse {

}
const MsgAnswerOpenRequestResponse_numbers: ReadonlySet<number> = new Set<number>([]);
/** Codec of tributary.attribution.v1.MsgAnswerOpenRequestResponse. */
export const MsgAnswerOpenRequestResponse: MessageType<MsgAnswerOpenRequestResponse> = message<MsgAnswerOpenRequestResponse>({
  typeName: "tributary.attribution.v1.MsgAnswerOpenRequestResponse",
  options: {},
  fields: [],
  create: () => ({}),
  write: () => {},
  read: (r) => {
    
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        
        default: r.other(tag, MsgAnswerOpenRequestResponse_numbers);
      }
    }
    return {  };
  },
});

/** MsgCommitEvaluation commits to the evaluation data of a certificate; the random value of a later height seeds it. */
export interface MsgCommitEvaluation {
  readonly attributor: string;
  readonly modelId: bigint;
  readonly version: bigint;
  readonly root: Uint8Array;
  readonly batchId: bigint;
}
const MsgCommitEvaluation_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5]);
/** Codec of tributary.attribution.v1.MsgCommitEvaluation. */
export const MsgCommitEvaluation: MessageType<MsgCommitEvaluation> = message<MsgCommitEvaluation>({
  typeName: "tributary.attribution.v1.MsgCommitEvaluation",
  options: { "amino.name": "tributary/MsgCommitEvaluation", "cosmos.msg.v1.signer": "attributor" },
  fields: [
    { number: 1, name: "attributor", key: "attributor", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "model_id", key: "modelId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "version", key: "version", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "root", key: "root", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "batch_id", key: "batchId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ attributor: p.attributor ?? "", modelId: p.modelId ?? 0n, version: p.version ?? 0n, root: p.root ?? EMPTY_BYTES, batchId: p.batchId ?? 0n }),
  write: (m, w) => {
    if (m.attributor !== "") w.uint32(10).string(m.attributor);
    if (m.modelId !== 0n) w.uint32(16).uint64(m.modelId);
    if (m.version !== 0n) w.uint32(24).uint64(m.version);
    if (m.root.length > 0) w.uint32(34).bytes(m.root);
    if (m.batchId !== 0n) w.uint32(40).uint64(m.batchId);
  },
  read: (r) => {
    let attributor_: string = "";
    let modelId_: bigint = 0n;
    let version_: bigint = 0n;
    let root_: Uint8Array = EMPTY_BYTES;
    let batchId_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: attributor_ = r.string(); break;
        case 16: modelId_ = r.uint64(); break;
        case 24: version_ = r.uint64(); break;
        case 34: root_ = r.bytes(); break;
        case 40: batchId_ = r.uint64(); break;
        default: r.other(tag, MsgCommitEvaluation_numbers);
      }
    }
    return { attributor: attributor_, modelId: modelId_, version: version_, root: root_, batchId: batchId_ };
  },
});

/** MsgCommitEvaluationResponse names the height of the seed. */
export interface MsgCommitEvaluationResponse {
  readonly seedHeight: bigint;
}
const MsgCommitEvaluationResponse_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of tributary.attribution.v1.MsgCommitEvaluationResponse. */
export const MsgCommitEvaluationResponse: MessageType<MsgCommitEvaluationResponse> = message<MsgCommitEvaluationResponse>({
  typeName: "tributary.attribution.v1.MsgCommitEvaluationResponse",
  options: {},
  fields: [
    { number: 1, name: "seed_height", key: "seedHeight", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ seedHeight: p.seedHeight ?? 0n }),
  write: (m, w) => {
    if (m.seedHeight !== 0n) w.uint32(8).uint64(m.seedHeight);
  },
  read: (r) => {
    let seedHeight_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: seedHeight_ = r.int64(); break;
        default: r.other(tag, MsgCommitEvaluationResponse_numbers);
      }
    }
    return { seedHeight: seedHeight_ };
  },
});

/** MsgSubmitCertificate publishes a measurement and everything that makes it checkable. */
export interface MsgSubmitCertificate {
  readonly attributor: string;
  readonly quality: Quality;
}
const MsgSubmitCertificate_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.attribution.v1.MsgSubmitCertificate. */
export const MsgSubmitCertificate: MessageType<MsgSubmitCertificate> = message<MsgSubmitCertificate>({
  typeName: "tributary.attribution.v1.MsgSubmitCertificate",
  options: { "amino.name": "tributary/MsgSubmitCertificate", "cosmos.msg.v1.signer": "attributor" },
  fields: [
    { number: 1, name: "attributor", key: "attributor", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "quality", key: "quality", type: { kind: "message", type: () => Quality }, repeated: false, required: true, oneof: undefined, options: { "amino.dont_omitempty": true } },
  ],
  create: (p) => ({ attributor: p.attributor ?? "", quality: p.quality ?? Quality.create() }),
  write: (m, w) => {
    if (m.attributor !== "") w.uint32(10).string(m.attributor);
    { const mark = w.uint32(18).fork(); Quality.write(m.quality, w); w.join(mark); }
  },
  read: (r) => {
    let attributor_: string = "";
    let quality_: Quality = Quality.create();
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: attributor_ = r.string(); break;
        case 18: quality_ = r.nested(Quality.read); break;
        default: r.other(tag, MsgSubmitCertificate_numbers);
      }
    }
    return { attributor: attributor_, quality: quality_ };
  },
});

/** MsgSubmitCertificateResponse names the certificate and says from when it counts. */
export interface MsgSubmitCertificateResponse {
  readonly certificateId: bigint;
  readonly finalHeight: bigint;
}
const MsgSubmitCertificateResponse_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.attribution.v1.MsgSubmitCertificateResponse. */
export const MsgSubmitCertificateResponse: MessageType<MsgSubmitCertificateResponse> = message<MsgSubmitCertificateResponse>({
  typeName: "tributary.attribution.v1.MsgSubmitCertificateResponse",
  options: {},
  fields: [
    { number: 1, name: "certificate_id", key: "certificateId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "final_height", key: "finalHeight", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ certificateId: p.certificateId ?? 0n, finalHeight: p.finalHeight ?? 0n }),
  write: (m, w) => {
    if (m.certificateId !== 0n) w.uint32(8).uint64(m.certificateId);
    if (m.finalHeight !== 0n) w.uint32(16).uint64(m.finalHeight);
  },
  read: (r) => {
    let certificateId_: bigint = 0n;
    let finalHeight_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: certificateId_ = r.uint64(); break;
        case 16: finalHeight_ = r.int64(); break;
        default: r.other(tag, MsgSubmitCertificateResponse_numbers);
      }
    }
    return { certificateId: certificateId_, finalHeight: finalHeight_ };
  },
});

/** MsgRefreshCertificate measures again; only the certificate's attributor may. */
export interface MsgRefreshCertificate {
  readonly attributor: string;
  readonly certificateId: bigint;
  readonly quality: Quality;
}
const MsgRefreshCertificate_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tributary.attribution.v1.MsgRefreshCertificate. */
export const MsgRefreshCertificate: MessageType<MsgRefreshCertificate> = message<MsgRefreshCertificate>({
  typeName: "tributary.attribution.v1.MsgRefreshCertificate",
  options: { "amino.name": "tributary/MsgRefreshCertificate", "cosmos.msg.v1.signer": "attributor" },
  fields: [
    { number: 1, name: "attributor", key: "attributor", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "certificate_id", key: "certificateId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "quality", key: "quality", type: { kind: "message", type: () => Quality }, repeated: false, required: true, oneof: undefined, options: { "amino.dont_omitempty": true } },
  ],
  create: (p) => ({ attributor: p.attributor ?? "", certificateId: p.certificateId ?? 0n, quality: p.quality ?? Quality.create() }),
  write: (m, w) => {
    if (m.attributor !== "") w.uint32(10).string(m.attributor);
    if (m.certificateId !== 0n) w.uint32(16).uint64(m.certificateId);
    { const mark = w.uint32(26).fork(); Quality.write(m.quality, w); w.join(mark); }
  },
  read: (r) => {
    let attributor_: string = "";
    let certificateId_: bigint = 0n;
    let quality_: Quality = Quality.create();
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: attributor_ = r.string(); break;
        case 16: certificateId_ = r.uint64(); break;
        case 26: quality_ = r.nested(Quality.read); break;
        default: r.other(tag, MsgRefreshCertificate_numbers);
      }
    }
    return { attributor: attributor_, certificateId: certificateId_, quality: quality_ };
  },
});

/** MsgRefreshCertificateResponse names the new certificate. */
export interface MsgRefreshCertificateResponse {
  readonly certificateId: bigint;
  readonly finalHeight: bigint;
}
const MsgRefreshCertificateResponse_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.attribution.v1.MsgRefreshCertificateResponse. */
export const MsgRefreshCertificateResponse: MessageType<MsgRefreshCertificateResponse> = message<MsgRefreshCertificateResponse>({
  typeName: "tributary.attribution.v1.MsgRefreshCertificateResponse",
  options: {},
  fields: [
    { number: 1, name: "certificate_id", key: "certificateId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "final_height", key: "finalHeight", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ certificateId: p.certificateId ?? 0n, finalHeight: p.finalHeight ?? 0n }),
  write: (m, w) => {
    if (m.certificateId !== 0n) w.uint32(8).uint64(m.certificateId);
    if (m.finalHeight !== 0n) w.uint32(16).uint64(m.finalHeight);
  },
  read: (r) => {
    let certificateId_: bigint = 0n;
    let finalHeight_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: certificateId_ = r.uint64(); break;
        case 16: finalHeight_ = r.int64(); break;
        default: r.other(tag, MsgRefreshCertificateResponse_numbers);
      }
    }
    return { certificateId: certificateId_, finalHeight: finalHeight_ };
  },
});

/** MsgAttestCertificate puts the signer's own bond behind a certificate that no proof can refute; it fails with it. */
export interface MsgAttestCertificate {
  readonly attestor: string;
  readonly certificateId: bigint;
}
const MsgAttestCertificate_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.attribution.v1.MsgAttestCertificate. */
export const MsgAttestCertificate: MessageType<MsgAttestCertificate> = message<MsgAttestCertificate>({
  typeName: "tributary.attribution.v1.MsgAttestCertificate",
  options: { "amino.name": "tributary/MsgAttestCertificate", "cosmos.msg.v1.signer": "attestor" },
  fields: [
    { number: 1, name: "attestor", key: "attestor", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "certificate_id", key: "certificateId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ attestor: p.attestor ?? "", certificateId: p.certificateId ?? 0n }),
  write: (m, w) => {
    if (m.attestor !== "") w.uint32(10).string(m.attestor);
    if (m.certificateId !== 0n) w.uint32(16).uint64(m.certificateId);
  },
  read: (r) => {
    let attestor_: string = "";
    let certificateId_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: attestor_ = r.string(); break;
        case 16: certificateId_ = r.uint64(); break;
        default: r.other(tag, MsgAttestCertificate_numbers);
      }
    }
    return { attestor: attestor_, certificateId: certificateId_ };
  },
});

/** MsgAttestCertificateResponse says how many attest to it by now. */
export interface MsgAttestCertificateResponse {
  readonly attestors: number;
}
const MsgAttestCertificateResponse_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of tributary.attribution.v1.MsgAttestCertificateResponse. */
export const MsgAttestCertificateResponse: MessageType<MsgAttestCertificateResponse> = message<MsgAttestCertificateResponse>({
  typeName: "tributary.attribution.v1.MsgAttestCertificateResponse",
  options: {},
  fields: [
    { number: 1, name: "attestors", key: "attestors", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ attestors: p.attestors ?? 0 }),
  write: (m, w) => {
    if (m.attestors !== 0) w.uint32(8).uint32(m.attestors);
  },
  read: (r) => {
    let attestors_: number = 0;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: attestors_ = r.uint32(); break;
        default: r.other(tag, MsgAttestCertificateResponse_numbers);
      }
    }
    return { attestors: attestors_ };
  },
});

/** MsgShowMerit sums up what a certificate in force says of a bundle's contributor; anyone may send it. */
export interface MsgShowMerit {
  readonly sender: string;
  readonly certificateId: bigint;
  readonly bundleId: bigint;
  readonly first: SumRange;
  readonly last: SumRange;
  readonly contributor: { readonly kind: "member"; readonly value: RidgeContributorOpening } | { readonly kind: "owner"; readonly value: RangeOpening } | undefined;
}
const MsgShowMerit_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6, 7]);
/** Codec of tributary.attribution.v1.MsgShowMerit. */
export const MsgShowMerit: MessageType<MsgShowMerit> = message<MsgShowMerit>({
  typeName: "tributary.attribution.v1.MsgShowMerit",
  options: { "amino.name": "tributary/MsgShowMerit", "cosmos.msg.v1.signer": "sender" },
  fields: [
    { number: 1, name: "sender", key: "sender", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "certificate_id", key: "certificateId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "bundle_id", key: "bundleId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "member", key: "member", type: { kind: "message", type: () => RidgeContributorOpening }, repeated: false, required: false, oneof: "contributor", options: {} },
    { number: 5, name: "owner", key: "owner", type: { kind: "message", type: () => RangeOpening }, repeated: false, required: false, oneof: "contributor", options: {} },
    { number: 6, name: "first", key: "first", type: { kind: "message", type: () => SumRange }, repeated: false, required: true, oneof: undefined, options: { "amino.dont_omitempty": true } },
    { number: 7, name: "last", key: "last", type: { kind: "message", type: () => SumRange }, repeated: false, required: true, oneof: undefined, options: { "amino.dont_omitempty": true } },
  ],
  create: (p) => ({ sender: p.sender ?? "", certificateId: p.certificateId ?? 0n, bundleId: p.bundleId ?? 0n, first: p.first ?? SumRange.create(), last: p.last ?? SumRange.create(), contributor: p.contributor }),
  write: (m, w) => {
    if (m.sender !== "") w.uint32(10).string(m.sender);
    if (m.certificateId !== 0n) w.uint32(16).uint64(m.certificateId);
    if (m.bundleId !== 0n) w.uint32(24).uint64(m.bundleId);
    if (m.contributor?.kind === "member") { const mark = w.uint32(34).fork(); RidgeContributorOpening.write(m.contributor.value, w); w.join(mark); }
    if (m.contributor?.kind === "owner") { const mark = w.uint32(42).fork(); RangeOpening.write(m.contributor.value, w); w.join(mark); }
    { const mark = w.uint32(50).fork(); SumRange.write(m.first, w); w.join(mark); }
    { const mark = w.uint32(58).fork(); SumRange.write(m.last, w); w.join(mark); }
  },
  read: (r) => {
    let sender_: string = "";
    let certificateId_: bigint = 0n;
    let bundleId_: bigint = 0n;
    let first_: SumRange = SumRange.create();
    let last_: SumRange = SumRange.create();
    let contributor: MsgShowMerit["contributor"];
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: sender_ = r.string(); break;
        case 16: certificateId_ = r.uint64(); break;
        case 24: bundleId_ = r.uint64(); break;
        case 34: contributor = { kind: "member", value: r.nested(RidgeContributorOpening.read) }; break;
        case 42: contributor = { kind: "owner", value: r.nested(RangeOpening.read) }; break;
        case 50: first_ = r.nested(SumRange.read); break;
        case 58: last_ = r.nested(SumRange.read); break;
        default: r.other(tag, MsgShowMerit_numbers);
      }
    }
    return { sender: sender_, certificateId: certificateId_, bundleId: bundleId_, first: first_, last: last_, contributor };
  },
});

/** MsgShowMeritResponse is what the contributor adds to the right answers of all queries together, in the method's units. */
export interface MsgShowMeritResponse {
  readonly merit: bigint;
}
const MsgShowMeritResponse_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of tributary.attribution.v1.MsgShowMeritResponse. */
export const MsgShowMeritResponse: MessageType<MsgShowMeritResponse> = message<MsgShowMeritResponse>({
  typeName: "tributary.attribution.v1.MsgShowMeritResponse",
  options: {},
  fields: [
    { number: 1, name: "merit", key: "merit", type: { kind: "int" }, repeated: false, required: true, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.Int" } },
  ],
  create: (p) => ({ merit: p.merit ?? 0n }),
  write: (m, w) => {
    w.uint32(10).string(m.merit.toString());
  },
  read: (r) => {
    let merit_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: merit_ = readInt(r); break;
        default: r.other(tag, MsgShowMeritResponse_numbers);
      }
    }
    return { merit: merit_ };
  },
});

/** MsgCommitForcedError commits to the use that will be wrong. */
export interface MsgCommitForcedError {
  readonly attributor: string;
  readonly commitment: Uint8Array;
}
const MsgCommitForcedError_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.attribution.v1.MsgCommitForcedError. */
export const MsgCommitForcedError: MessageType<MsgCommitForcedError> = message<MsgCommitForcedError>({
  typeName: "tributary.attribution.v1.MsgCommitForcedError",
  options: { "amino.name": "tributary/MsgCommitForcedError", "cosmos.msg.v1.signer": "attributor" },
  fields: [
    { number: 1, name: "attributor", key: "attributor", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "commitment", key: "commitment", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ attributor: p.attributor ?? "", commitment: p.commitment ?? EMPTY_BYTES }),
  write: (m, w) => {
    if (m.attributor !== "") w.uint32(10).string(m.attributor);
    if (m.commitment.length > 0) w.uint32(18).bytes(m.commitment);
  },
  read: (r) => {
    let attributor_: string = "";
    let commitment_: Uint8Array = EMPTY_BYTES;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: attributor_ = r.string(); break;
        case 18: commitment_ = r.bytes(); break;
        default: r.other(tag, MsgCommitForcedError_numbers);
      }
    }
    return { attributor: attributor_, commitment: commitment_ };
  },
});

/** MsgCommitForcedErrorResponse is empty. */
export interface MsgCommitForcedErrorResponse {

}
const MsgCommitForcedErrorResponse_numbers: ReadonlySet<number> = new Set<number>([]);
/** Codec of tributary.attribution.v1.MsgCommitForcedErrorResponse. */
export const MsgCommitForcedErrorResponse: MessageType<MsgCommitForcedErrorResponse> = message<MsgCommitForcedErrorResponse>({
  typeName: "tributary.attribution.v1.MsgCommitForcedErrorResponse",
  options: {},
  fields: [],
  create: () => ({}),
  write: () => {},
  read: (r) => {
    
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        
        default: r.other(tag, MsgCommitForcedErrorResponse_numbers);
      }
    }
    return {  };
  },
});

/** MsgRevealForcedError shows which use was wrong on purpose. */
export interface MsgRevealForcedError {
  readonly attributor: string;
  readonly batchId: bigint;
  readonly use: bigint;
  readonly salt: Uint8Array;
}
const MsgRevealForcedError_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4]);
/** Codec of tributary.attribution.v1.MsgRevealForcedError. */
export const MsgRevealForcedError: MessageType<MsgRevealForcedError> = message<MsgRevealForcedError>({
  typeName: "tributary.attribution.v1.MsgRevealForcedError",
  options: { "amino.name": "tributary/MsgRevealForcedError", "cosmos.msg.v1.signer": "attributor" },
  fields: [
    { number: 1, name: "attributor", key: "attributor", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "batch_id", key: "batchId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "use", key: "use", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "salt", key: "salt", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ attributor: p.attributor ?? "", batchId: p.batchId ?? 0n, use: p.use ?? 0n, salt: p.salt ?? EMPTY_BYTES }),
  write: (m, w) => {
    if (m.attributor !== "") w.uint32(10).string(m.attributor);
    if (m.batchId !== 0n) w.uint32(16).uint64(m.batchId);
    if (m.use !== 0n) w.uint32(24).uint64(m.use);
    if (m.salt.length > 0) w.uint32(34).bytes(m.salt);
  },
  read: (r) => {
    let attributor_: string = "";
    let batchId_: bigint = 0n;
    let use_: bigint = 0n;
    let salt_: Uint8Array = EMPTY_BYTES;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: attributor_ = r.string(); break;
        case 16: batchId_ = r.uint64(); break;
        case 24: use_ = r.uint64(); break;
        case 34: salt_ = r.bytes(); break;
        default: r.other(tag, MsgRevealForcedError_numbers);
      }
    }
    return { attributor: attributor_, batchId: batchId_, use: use_, salt: salt_ };
  },
});

/** MsgRevealForcedErrorResponse is empty. */
export interface MsgRevealForcedErrorResponse {

}
const MsgRevealForcedErrorResponse_numbers: ReadonlySet<number> = new Set<number>([]);
/** Codec of tributary.attribution.v1.MsgRevealForcedErrorResponse. */
export const MsgRevealForcedErrorResponse: MessageType<MsgRevealForcedErrorResponse> = message<MsgRevealForcedErrorResponse>({
  typeName: "tributary.attribution.v1.MsgRevealForcedErrorResponse",
  options: {},
  fields: [],
  create: () => ({}),
  write: () => {},
  read: (r) => {
    
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        
        default: r.other(tag, MsgRevealForcedErrorResponse_numbers);
      }
    }
    return {  };
  },
});

/** MsgFundJackpot gives money to whoever finds the next forced error. */
export interface MsgFundJackpot {
  readonly sender: string;
  readonly amount: Coin;
}
const MsgFundJackpot_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.attribution.v1.MsgFundJackpot. */
export const MsgFundJackpot: MessageType<MsgFundJackpot> = message<MsgFundJackpot>({
  typeName: "tributary.attribution.v1.MsgFundJackpot",
  options: { "amino.name": "tributary/MsgFundJackpot", "cosmos.msg.v1.signer": "sender" },
  fields: [
    { number: 1, name: "sender", key: "sender", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "amount", key: "amount", type: { kind: "message", type: () => Coin }, repeated: false, required: true, oneof: undefined, options: { "amino.dont_omitempty": true } },
  ],
  create: (p) => ({ sender: p.sender ?? "", amount: p.amount ?? Coin.create() }),
  write: (m, w) => {
    if (m.sender !== "") w.uint32(10).string(m.sender);
    { const mark = w.uint32(18).fork(); Coin.write(m.amount, w); w.join(mark); }
  },
  read: (r) => {
    let sender_: string = "";
    let amount_: Coin = Coin.create();
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: sender_ = r.string(); break;
        case 18: amount_ = r.nested(Coin.read); break;
        default: r.other(tag, MsgFundJackpot_numbers);
      }
    }
    return { sender: sender_, amount: amount_ };
  },
});

/** MsgFundJackpotResponse is empty. */
export interface MsgFundJackpotResponse {

}
const MsgFundJackpotResponse_numbers: ReadonlySet<number> = new Set<number>([]);
/** Codec of tributary.attribution.v1.MsgFundJackpotResponse. */
export const MsgFundJackpotResponse: MessageType<MsgFundJackpotResponse> = message<MsgFundJackpotResponse>({
  typeName: "tributary.attribution.v1.MsgFundJackpotResponse",
  options: {},
  fields: [],
  create: () => ({}),
  write: () => {},
  read: (r) => {
    
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        
        default: r.other(tag, MsgFundJackpotResponse_numbers);
      }
    }
    return {  };
  },
});

/** MsgPostConcentration measures the newest claimable distribution of a pool in this epoch. */
export interface MsgPostConcentration {
  readonly attributor: string;
  readonly datanetId: bigint;
  readonly denom: string;
  readonly sorted: SumRoot;
  readonly ranked: SumRoot;
  readonly squares: SumRoot;
  readonly giniBps: number;
  readonly hhiBps: number;
  readonly nakamoto: number;
}
const MsgPostConcentration_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6, 7, 8, 9]);
/** Codec of tributary.attribution.v1.MsgPostConcentration. */
export const MsgPostConcentration: MessageType<MsgPostConcentration> = message<MsgPostConcentration>({
  typeName: "tributary.attribution.v1.MsgPostConcentration",
  options: { "amino.name": "tributary/MsgPostConcentration", "cosmos.msg.v1.signer": "attributor" },
  fields: [
    { number: 1, name: "attributor", key: "attributor", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "datanet_id", key: "datanetId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "denom", key: "denom", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "sorted", key: "sorted", type: { kind: "message", type: () => SumRoot }, repeated: false, required: true, oneof: undefined, options: { "amino.dont_omitempty": true } },
    { number: 5, name: "ranked", key: "ranked", type: { kind: "message", type: () => SumRoot }, repeated: false, required: true, oneof: undefined, options: { "amino.dont_omitempty": true } },
    { number: 6, name: "squares", key: "squares", type: { kind: "message", type: () => SumRoot }, repeated: false, required: true, oneof: undefined, options: { "amino.dont_omitempty": true } },
    { number: 7, name: "gini_bps", key: "giniBps", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 8, name: "hhi_bps", key: "hhiBps", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 9, name: "nakamoto", key: "nakamoto", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ attributor: p.attributor ?? "", datanetId: p.datanetId ?? 0n, denom: p.denom ?? "", sorted: p.sorted ?? SumRoot.create(), ranked: p.ranked ?? SumRoot.create(), squares: p.squares ?? SumRoot.create(), giniBps: p.giniBps ?? 0, hhiBps: p.hhiBps ?? 0, nakamoto: p.nakamoto ?? 0 }),
  write: (m, w) => {
    if (m.attributor !== "") w.uint32(10).string(m.attributor);
    if (m.datanetId !== 0n) w.uint32(16).uint64(m.datanetId);
    if (m.denom !== "") w.uint32(26).string(m.denom);
    { const mark = w.uint32(34).fork(); SumRoot.write(m.sorted, w); w.join(mark); }
    { const mark = w.uint32(42).fork(); SumRoot.write(m.ranked, w); w.join(mark); }
    { const mark = w.uint32(50).fork(); SumRoot.write(m.squares, w); w.join(mark); }
    if (m.giniBps !== 0) w.uint32(56).uint32(m.giniBps);
    if (m.hhiBps !== 0) w.uint32(64).uint32(m.hhiBps);
    if (m.nakamoto !== 0) w.uint32(72).uint32(m.nakamoto);
  },
  read: (r) => {
    let attributor_: string = "";
    let datanetId_: bigint = 0n;
    let denom_: string = "";
    let sorted_: SumRoot = SumRoot.create();
    let ranked_: SumRoot = SumRoot.create();
    let squares_: SumRoot = SumRoot.create();
    let giniBps_: number = 0;
    let hhiBps_: number = 0;
    let nakamoto_: number = 0;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: attributor_ = r.string(); break;
        case 16: datanetId_ = r.uint64(); break;
        case 26: denom_ = r.string(); break;
        case 34: sorted_ = r.nested(SumRoot.read); break;
        case 42: ranked_ = r.nested(SumRoot.read); break;
        case 50: squares_ = r.nested(SumRoot.read); break;
        case 56: giniBps_ = r.uint32(); break;
        case 64: hhiBps_ = r.uint32(); break;
        case 72: nakamoto_ = r.uint32(); break;
        default: r.other(tag, MsgPostConcentration_numbers);
      }
    }
    return { attributor: attributor_, datanetId: datanetId_, denom: denom_, sorted: sorted_, ranked: ranked_, squares: squares_, giniBps: giniBps_, hhiBps: hhiBps_, nakamoto: nakamoto_ };
  },
});

/** MsgPostConcentrationResponse names the epoch that was measured. */
export interface MsgPostConcentrationResponse {
  readonly epoch: bigint;
  readonly finalHeight: bigint;
}
const MsgPostConcentrationResponse_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.attribution.v1.MsgPostConcentrationResponse. */
export const MsgPostConcentrationResponse: MessageType<MsgPostConcentrationResponse> = message<MsgPostConcentrationResponse>({
  typeName: "tributary.attribution.v1.MsgPostConcentrationResponse",
  options: {},
  fields: [
    { number: 1, name: "epoch", key: "epoch", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "final_height", key: "finalHeight", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ epoch: p.epoch ?? 0n, finalHeight: p.finalHeight ?? 0n }),
  write: (m, w) => {
    if (m.epoch !== 0n) w.uint32(8).uint64(m.epoch);
    if (m.finalHeight !== 0n) w.uint32(16).uint64(m.finalHeight);
  },
  read: (r) => {
    let epoch_: bigint = 0n;
    let finalHeight_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: epoch_ = r.uint64(); break;
        case 16: finalHeight_ = r.int64(); break;
        default: r.other(tag, MsgPostConcentrationResponse_numbers);
      }
    }
    return { epoch: epoch_, finalHeight: finalHeight_ };
  },
});

/** Msg claims attribution and makes it final. */
export interface MsgMethods {
  readonly registerAttributor: Rpc<MsgRegisterAttributor, MsgRegisterAttributorResponse>;
  readonly unbondAttributor: Rpc<MsgUnbondAttributor, MsgUnbondAttributorResponse>;
  readonly submitBatch: Rpc<MsgSubmitBatch, MsgSubmitBatchResponse>;
  readonly settleSample: Rpc<MsgSettleSample, MsgSettleSampleResponse>;
  readonly submitDistribution: Rpc<MsgSubmitDistribution, MsgSubmitDistributionResponse>;
  readonly finalizeBatch: Rpc<MsgFinalizeBatch, MsgFinalizeBatchResponse>;
  readonly commitArtefact: Rpc<MsgCommitArtefact, MsgCommitArtefactResponse>;
  readonly openSampledLeaves: Rpc<MsgOpenSampledLeaves, MsgOpenSampledLeavesResponse>;
  readonly commitChallenge: Rpc<MsgCommitChallenge, MsgCommitChallengeResponse>;
  readonly challenge: Rpc<MsgChallenge, MsgChallengeResponse>;
  readonly openRequest: Rpc<MsgOpenRequest, MsgOpenRequestResponse>;
  readonly answerOpenRequest: Rpc<MsgAnswerOpenRequest, MsgAnswerOpenRequestResponse>;
  readonly commitEvaluation: Rpc<MsgCommitEvaluation, MsgCommitEvaluationResponse>;
  readonly submitCertificate: Rpc<MsgSubmitCertificate, MsgSubmitCertificateResponse>;
  readonly refreshCertificate: Rpc<MsgRefreshCertificate, MsgRefreshCertificateResponse>;
  readonly attestCertificate: Rpc<MsgAttestCertificate, MsgAttestCertificateResponse>;
  readonly showMerit: Rpc<MsgShowMerit, MsgShowMeritResponse>;
  readonly commitForcedError: Rpc<MsgCommitForcedError, MsgCommitForcedErrorResponse>;
  readonly revealForcedError: Rpc<MsgRevealForcedError, MsgRevealForcedErrorResponse>;
  readonly fundJackpot: Rpc<MsgFundJackpot, MsgFundJackpotResponse>;
  readonly postConcentration: Rpc<MsgPostConcentration, MsgPostConcentrationResponse>;
  readonly updateParams: Rpc<MsgUpdateParams, MsgUpdateParamsResponse>;
}
/** Description of tributary.attribution.v1.Msg. */
export const Msg: ServiceType<MsgMethods> = {
  typeName: "tributary.attribution.v1.Msg",
  methods: {
    registerAttributor: { name: "RegisterAttributor", path: "/tributary.attribution.v1.Msg/RegisterAttributor", request: MsgRegisterAttributor, response: MsgRegisterAttributorResponse, http: [] },
    unbondAttributor: { name: "UnbondAttributor", path: "/tributary.attribution.v1.Msg/UnbondAttributor", request: MsgUnbondAttributor, response: MsgUnbondAttributorResponse, http: [] },
    submitBatch: { name: "SubmitBatch", path: "/tributary.attribution.v1.Msg/SubmitBatch", request: MsgSubmitBatch, response: MsgSubmitBatchResponse, http: [] },
    settleSample: { name: "SettleSample", path: "/tributary.attribution.v1.Msg/SettleSample", request: MsgSettleSample, response: MsgSettleSampleResponse, http: [] },
    submitDistribution: { name: "SubmitDistribution", path: "/tributary.attribution.v1.Msg/SubmitDistribution", request: MsgSubmitDistribution, response: MsgSubmitDistributionResponse, http: [] },
    finalizeBatch: { name: "FinalizeBatch", path: "/tributary.attribution.v1.Msg/FinalizeBatch", request: MsgFinalizeBatch, response: MsgFinalizeBatchResponse, http: [] },
    commitArtefact: { name: "CommitArtefact", path: "/tributary.attribution.v1.Msg/CommitArtefact", request: MsgCommitArtefact, response: MsgCommitArtefactResponse, http: [] },
    openSampledLeaves: { name: "OpenSampledLeaves", path: "/tributary.attribution.v1.Msg/OpenSampledLeaves", request: MsgOpenSampledLeaves, response: MsgOpenSampledLeavesResponse, http: [] },
    commitChallenge: { name: "CommitChallenge", path: "/tributary.attribution.v1.Msg/CommitChallenge", request: MsgCommitChallenge, response: MsgCommitChallengeResponse, http: [] },
    challenge: { name: "Challenge", path: "/tributary.attribution.v1.Msg/Challenge", request: MsgChallenge, response: MsgChallengeResponse, http: [] },
    openRequest: { name: "OpenRequest", path: "/tributary.attribution.v1.Msg/OpenRequest", request: MsgOpenRequest, response: MsgOpenRequestResponse, http: [] },
    answerOpenRequest: { name: "AnswerOpenRequest", path: "/tributary.attribution.v1.Msg/AnswerOpenRequest", request: MsgAnswerOpenRequest, response: MsgAnswerOpenRequestResponse, http: [] },
    commitEvaluation: { name: "CommitEvaluation", path: "/tributary.attribution.v1.Msg/CommitEvaluation", request: MsgCommitEvaluation, response: MsgCommitEvaluationResponse, http: [] },
    submitCertificate: { name: "SubmitCertificate", path: "/tributary.attribution.v1.Msg/SubmitCertificate", request: MsgSubmitCertificate, response: MsgSubmitCertificateResponse, http: [] },
    refreshCertificate: { name: "RefreshCertificate", path: "/tributary.attribution.v1.Msg/RefreshCertificate", request: MsgRefreshCertificate, response: MsgRefreshCertificateResponse, http: [] },
    attestCertificate: { name: "AttestCertificate", path: "/tributary.attribution.v1.Msg/AttestCertificate", request: MsgAttestCertificate, response: MsgAttestCertificateResponse, http: [] },
    showMerit: { name: "ShowMerit", path: "/tributary.attribution.v1.Msg/ShowMerit", request: MsgShowMerit, response: MsgShowMeritResponse, http: [] },
    commitForcedError: { name: "CommitForcedError", path: "/tributary.attribution.v1.Msg/CommitForcedError", request: MsgCommitForcedError, response: MsgCommitForcedErrorResponse, http: [] },
    revealForcedError: { name: "RevealForcedError", path: "/tributary.attribution.v1.Msg/RevealForcedError", request: MsgRevealForcedError, response: MsgRevealForcedErrorResponse, http: [] },
    fundJackpot: { name: "FundJackpot", path: "/tributary.attribution.v1.Msg/FundJackpot", request: MsgFundJackpot, response: MsgFundJackpotResponse, http: [] },
    postConcentration: { name: "PostConcentration", path: "/tributary.attribution.v1.Msg/PostConcentration", request: MsgPostConcentration, response: MsgPostConcentrationResponse, http: [] },
    updateParams: { name: "UpdateParams", path: "/tributary.attribution.v1.Msg/UpdateParams", request: MsgUpdateParams, response: MsgUpdateParamsResponse, http: [] },
  },
};

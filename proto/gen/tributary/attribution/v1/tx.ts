// Generated from proto/tributary/attribution/v1/tx.proto by `npm run proto`. Do not edit.
import { EMPTY_BYTES, message, type MessageType, type Rpc, type ServiceType } from "#wire";
import { Coin } from "#proto/cosmos/base/v1beta1/coin.ts";
import { BatchStateEnum, MethodEnum, Params } from "#proto/tributary/attribution/v1/types.ts";
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
}
const MsgSubmitBatch_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
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
  ],
  create: (p) => ({ attributor: p.attributor ?? "", modelId: p.modelId ?? 0n, version: p.version ?? 0n, firstSettlement: p.firstSettlement ?? 0n, lastSettlement: p.lastSettlement ?? 0n, receiptsRoot: p.receiptsRoot ?? EMPTY_BYTES, uses: p.uses ?? 0n, fees: p.fees ?? Coin.create(), shares: p.shares ?? SumRoot.create(), method: p.method ?? 0 }),
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
        default: r.other(tag, MsgSubmitBatch_numbers);
      }
    }
    return { attributor: attributor_, modelId: modelId_, version: version_, firstSettlement: firstSettlement_, lastSettlement: lastSettlement_, receiptsRoot: receiptsRoot_, uses: uses_, fees: fees_, shares: shares_, method: method_ };
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

/** MsgSubmitDistribution posts a cumulative root; its sum must be what was deposited up to through_deposit. */
export interface MsgSubmitDistribution {
  readonly attributor: string;
  readonly datanetId: bigint;
  readonly denom: string;
  readonly root: SumRoot;
  readonly throughDeposit: bigint;
}
const MsgSubmitDistribution_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5]);
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
  ],
  create: (p) => ({ attributor: p.attributor ?? "", datanetId: p.datanetId ?? 0n, denom: p.denom ?? "", root: p.root ?? SumRoot.create(), throughDeposit: p.throughDeposit ?? 0n }),
  write: (m, w) => {
    if (m.attributor !== "") w.uint32(10).string(m.attributor);
    if (m.datanetId !== 0n) w.uint32(16).uint64(m.datanetId);
    if (m.denom !== "") w.uint32(26).string(m.denom);
    { const mark = w.uint32(34).fork(); SumRoot.write(m.root, w); w.join(mark); }
    if (m.throughDeposit !== 0n) w.uint32(40).uint64(m.throughDeposit);
  },
  read: (r) => {
    let attributor_: string = "";
    let datanetId_: bigint = 0n;
    let denom_: string = "";
    let root_: SumRoot = SumRoot.create();
    let throughDeposit_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: attributor_ = r.string(); break;
        case 16: datanetId_ = r.uint64(); break;
        case 26: denom_ = r.string(); break;
        case 34: root_ = r.nested(SumRoot.read); break;
        case 40: throughDeposit_ = r.uint64(); break;
        default: r.other(tag, MsgSubmitDistribution_numbers);
      }
    }
    return { attributor: attributor_, datanetId: datanetId_, denom: denom_, root: root_, throughDeposit: throughDeposit_ };
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

/** Msg claims attribution and makes it final. */
export interface MsgMethods {
  readonly registerAttributor: Rpc<MsgRegisterAttributor, MsgRegisterAttributorResponse>;
  readonly unbondAttributor: Rpc<MsgUnbondAttributor, MsgUnbondAttributorResponse>;
  readonly submitBatch: Rpc<MsgSubmitBatch, MsgSubmitBatchResponse>;
  readonly submitDistribution: Rpc<MsgSubmitDistribution, MsgSubmitDistributionResponse>;
  readonly finalizeBatch: Rpc<MsgFinalizeBatch, MsgFinalizeBatchResponse>;
  readonly updateParams: Rpc<MsgUpdateParams, MsgUpdateParamsResponse>;
}
/** Description of tributary.attribution.v1.Msg. */
export const Msg: ServiceType<MsgMethods> = {
  typeName: "tributary.attribution.v1.Msg",
  methods: {
    registerAttributor: { name: "RegisterAttributor", path: "/tributary.attribution.v1.Msg/RegisterAttributor", request: MsgRegisterAttributor, response: MsgRegisterAttributorResponse, http: [] },
    unbondAttributor: { name: "UnbondAttributor", path: "/tributary.attribution.v1.Msg/UnbondAttributor", request: MsgUnbondAttributor, response: MsgUnbondAttributorResponse, http: [] },
    submitBatch: { name: "SubmitBatch", path: "/tributary.attribution.v1.Msg/SubmitBatch", request: MsgSubmitBatch, response: MsgSubmitBatchResponse, http: [] },
    submitDistribution: { name: "SubmitDistribution", path: "/tributary.attribution.v1.Msg/SubmitDistribution", request: MsgSubmitDistribution, response: MsgSubmitDistributionResponse, http: [] },
    finalizeBatch: { name: "FinalizeBatch", path: "/tributary.attribution.v1.Msg/FinalizeBatch", request: MsgFinalizeBatch, response: MsgFinalizeBatchResponse, http: [] },
    updateParams: { name: "UpdateParams", path: "/tributary.attribution.v1.Msg/UpdateParams", request: MsgUpdateParams, response: MsgUpdateParamsResponse, http: [] },
  },
};

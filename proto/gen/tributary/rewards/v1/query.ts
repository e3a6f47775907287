// Generated from proto/tributary/rewards/v1/query.proto by `npm run proto`. Do not edit.
import { message, readInt, type EnumType, type MessageType, type Rpc, type ServiceType } from "#wire";
import { PageRequest, PageResponse } from "#proto/cosmos/base/query/v1beta1/pagination.ts";
import { Coin } from "#proto/cosmos/base/v1beta1/coin.ts";
import { BurnLedger, Claimed, ModelPot, Params, Payout, Pool, PoolDeposit, PoolKindEnum, Position } from "#proto/tributary/rewards/v1/types.ts";

/** WaterfallRole says why a line of a waterfall is paid. */
export const WaterfallRole = {
  WATERFALL_ROLE_UNSPECIFIED: 0,
  WATERFALL_ROLE_BURN: 1,
  WATERFALL_ROLE_VALIDATORS: 2,
  WATERFALL_ROLE_AUDITORS: 3,
  WATERFALL_ROLE_COMMONS: 4,
  WATERFALL_ROLE_SERVING: 5,
  WATERFALL_ROLE_ROYALTY: 6,
  WATERFALL_ROLE_DATA: 7,
} as const;
/** Description of tributary.rewards.v1.WaterfallRole. */
export const WaterfallRoleEnum: EnumType = { typeName: "tributary.rewards.v1.WaterfallRole", values: WaterfallRole };

/** QueryParamsRequest asks for the parameters. */
export interface QueryParamsRequest {

}
const QueryParamsRequest_numbers: ReadonlySet<number> = new Set<number>([]);
/** Codec of tributary.rewards.v1.QueryParamsRequest. */
export const QueryParamsRequest: MessageType<QueryParamsRequest> = message<QueryParamsRequest>({
  typeName: "tributary.rewards.v1.QueryParamsRequest",
  options: {},
  fields: [],
  create: () => ({}),
  write: () => {},
  read: (r) => {
    
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        
        default: r.other(tag, QueryParamsRequest_numbers);
      }
    }
    return {  };
  },
});

/** QueryParamsResponse is the parameters. */
export interface QueryParamsResponse {
  readonly params: Params;
}
const QueryParamsResponse_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of tributary.rewards.v1.QueryParamsResponse. */
export const QueryParamsResponse: MessageType<QueryParamsResponse> = message<QueryParamsResponse>({
  typeName: "tributary.rewards.v1.QueryParamsResponse",
  options: {},
  fields: [
    { number: 1, name: "params", key: "params", type: { kind: "message", type: () => Params }, repeated: false, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ params: p.params ?? Params.create() }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); Params.write(m.params, w); w.join(mark); }
  },
  read: (r) => {
    let params_: Params = Params.create();
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: params_ = r.nested(Params.read); break;
        default: r.other(tag, QueryParamsResponse_numbers);
      }
    }
    return { params: params_ };
  },
});

/** QueryPendingRequest names an account. */
export interface QueryPendingRequest {
  readonly address: string;
}
const QueryPendingRequest_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of tributary.rewards.v1.QueryPendingRequest. */
export const QueryPendingRequest: MessageType<QueryPendingRequest> = message<QueryPendingRequest>({
  typeName: "tributary.rewards.v1.QueryPendingRequest",
  options: {},
  fields: [
    { number: 1, name: "address", key: "address", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
  ],
  create: (p) => ({ address: p.address ?? "" }),
  write: (m, w) => {
    if (m.address !== "") w.uint32(10).string(m.address);
  },
  read: (r) => {
    let address_: string = "";
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: address_ = r.string(); break;
        default: r.other(tag, QueryPendingRequest_numbers);
      }
    }
    return { address: address_ };
  },
});

/** QueryPendingResponse is the account's positions and its claims so far. */
export interface QueryPendingResponse {
  readonly positions: readonly Position[];
  readonly claimed: readonly Claimed[];
}
const QueryPendingResponse_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.rewards.v1.QueryPendingResponse. */
export const QueryPendingResponse: MessageType<QueryPendingResponse> = message<QueryPendingResponse>({
  typeName: "tributary.rewards.v1.QueryPendingResponse",
  options: {},
  fields: [
    { number: 1, name: "positions", key: "positions", type: { kind: "message", type: () => Position }, repeated: true, required: true, oneof: undefined, options: {} },
    { number: 2, name: "claimed", key: "claimed", type: { kind: "message", type: () => Claimed }, repeated: true, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ positions: p.positions ?? [], claimed: p.claimed ?? [] }),
  write: (m, w) => {
    for (const v of m.positions) { const mark = w.uint32(10).fork(); Position.write(v, w); w.join(mark); }
    for (const v of m.claimed) { const mark = w.uint32(18).fork(); Claimed.write(v, w); w.join(mark); }
  },
  read: (r) => {
    const positions_: Position[] = [];
    const claimed_: Claimed[] = [];
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: positions_.push(r.nested(Position.read)); break;
        case 18: claimed_.push(r.nested(Claimed.read)); break;
        default: r.other(tag, QueryPendingResponse_numbers);
      }
    }
    return { positions: positions_, claimed: claimed_ };
  },
});

/** QueryPoolRequest names a pool. */
export interface QueryPoolRequest {
  readonly kind: number;
  readonly datanetId: bigint;
  readonly denom: string;
}
const QueryPoolRequest_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tributary.rewards.v1.QueryPoolRequest. */
export const QueryPoolRequest: MessageType<QueryPoolRequest> = message<QueryPoolRequest>({
  typeName: "tributary.rewards.v1.QueryPoolRequest",
  options: {},
  fields: [
    { number: 1, name: "kind", key: "kind", type: { kind: "enum", type: PoolKindEnum }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "datanet_id", key: "datanetId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "denom", key: "denom", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ kind: p.kind ?? 0, datanetId: p.datanetId ?? 0n, denom: p.denom ?? "" }),
  write: (m, w) => {
    if (m.kind !== 0) w.uint32(8).int32(m.kind);
    if (m.datanetId !== 0n) w.uint32(16).uint64(m.datanetId);
    if (m.denom !== "") w.uint32(26).string(m.denom);
  },
  read: (r) => {
    let kind_: number = 0;
    let datanetId_: bigint = 0n;
    let denom_: string = "";
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: kind_ = r.int32(); break;
        case 16: datanetId_ = r.uint64(); break;
        case 26: denom_ = r.string(); break;
        default: r.other(tag, QueryPoolRequest_numbers);
      }
    }
    return { kind: kind_, datanetId: datanetId_, denom: denom_ };
  },
});

/** QueryPoolResponse is the pool. */
export interface QueryPoolResponse {
  readonly pool: Pool;
}
const QueryPoolResponse_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of tributary.rewards.v1.QueryPoolResponse. */
export const QueryPoolResponse: MessageType<QueryPoolResponse> = message<QueryPoolResponse>({
  typeName: "tributary.rewards.v1.QueryPoolResponse",
  options: {},
  fields: [
    { number: 1, name: "pool", key: "pool", type: { kind: "message", type: () => Pool }, repeated: false, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ pool: p.pool ?? Pool.create() }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); Pool.write(m.pool, w); w.join(mark); }
  },
  read: (r) => {
    let pool_: Pool = Pool.create();
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: pool_ = r.nested(Pool.read); break;
        default: r.other(tag, QueryPoolResponse_numbers);
      }
    }
    return { pool: pool_ };
  },
});

/** QueryPoolsRequest asks for a page of pools. */
export interface QueryPoolsRequest {
  readonly pagination: PageRequest | undefined;
}
const QueryPoolsRequest_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of tributary.rewards.v1.QueryPoolsRequest. */
export const QueryPoolsRequest: MessageType<QueryPoolsRequest> = message<QueryPoolsRequest>({
  typeName: "tributary.rewards.v1.QueryPoolsRequest",
  options: {},
  fields: [
    { number: 1, name: "pagination", key: "pagination", type: { kind: "message", type: () => PageRequest }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ pagination: p.pagination ?? undefined }),
  write: (m, w) => {
    if (m.pagination !== undefined) { const mark = w.uint32(10).fork(); PageRequest.write(m.pagination, w); w.join(mark); }
  },
  read: (r) => {
    let pagination_: PageRequest | undefined = undefined;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: pagination_ = r.nested(PageRequest.read); break;
        default: r.other(tag, QueryPoolsRequest_numbers);
      }
    }
    return { pagination: pagination_ };
  },
});

/** QueryPoolsResponse is a page of pools. */
export interface QueryPoolsResponse {
  readonly pools: readonly Pool[];
  readonly pagination: PageResponse | undefined;
}
const QueryPoolsResponse_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.rewards.v1.QueryPoolsResponse. */
export const QueryPoolsResponse: MessageType<QueryPoolsResponse> = message<QueryPoolsResponse>({
  typeName: "tributary.rewards.v1.QueryPoolsResponse",
  options: {},
  fields: [
    { number: 1, name: "pools", key: "pools", type: { kind: "message", type: () => Pool }, repeated: true, required: true, oneof: undefined, options: {} },
    { number: 2, name: "pagination", key: "pagination", type: { kind: "message", type: () => PageResponse }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ pools: p.pools ?? [], pagination: p.pagination ?? undefined }),
  write: (m, w) => {
    for (const v of m.pools) { const mark = w.uint32(10).fork(); Pool.write(v, w); w.join(mark); }
    if (m.pagination !== undefined) { const mark = w.uint32(18).fork(); PageResponse.write(m.pagination, w); w.join(mark); }
  },
  read: (r) => {
    const pools_: Pool[] = [];
    let pagination_: PageResponse | undefined = undefined;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: pools_.push(r.nested(Pool.read)); break;
        case 18: pagination_ = r.nested(PageResponse.read); break;
        default: r.other(tag, QueryPoolsResponse_numbers);
      }
    }
    return { pools: pools_, pagination: pagination_ };
  },
});

/** QueryPoolDepositsRequest names a datanet and a denomination. */
export interface QueryPoolDepositsRequest {
  readonly datanetId: bigint;
  readonly denom: string;
  readonly pagination: PageRequest | undefined;
}
const QueryPoolDepositsRequest_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tributary.rewards.v1.QueryPoolDepositsRequest. */
export const QueryPoolDepositsRequest: MessageType<QueryPoolDepositsRequest> = message<QueryPoolDepositsRequest>({
  typeName: "tributary.rewards.v1.QueryPoolDepositsRequest",
  options: {},
  fields: [
    { number: 1, name: "datanet_id", key: "datanetId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "denom", key: "denom", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "pagination", key: "pagination", type: { kind: "message", type: () => PageRequest }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ datanetId: p.datanetId ?? 0n, denom: p.denom ?? "", pagination: p.pagination ?? undefined }),
  write: (m, w) => {
    if (m.datanetId !== 0n) w.uint32(8).uint64(m.datanetId);
    if (m.denom !== "") w.uint32(18).string(m.denom);
    if (m.pagination !== undefined) { const mark = w.uint32(26).fork(); PageRequest.write(m.pagination, w); w.join(mark); }
  },
  read: (r) => {
    let datanetId_: bigint = 0n;
    let denom_: string = "";
    let pagination_: PageRequest | undefined = undefined;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: datanetId_ = r.uint64(); break;
        case 18: denom_ = r.string(); break;
        case 26: pagination_ = r.nested(PageRequest.read); break;
        default: r.other(tag, QueryPoolDepositsRequest_numbers);
      }
    }
    return { datanetId: datanetId_, denom: denom_, pagination: pagination_ };
  },
});

/** QueryPoolDepositsResponse is a page of deposits. */
export interface QueryPoolDepositsResponse {
  readonly deposits: readonly PoolDeposit[];
  readonly pagination: PageResponse | undefined;
}
const QueryPoolDepositsResponse_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.rewards.v1.QueryPoolDepositsResponse. */
export const QueryPoolDepositsResponse: MessageType<QueryPoolDepositsResponse> = message<QueryPoolDepositsResponse>({
  typeName: "tributary.rewards.v1.QueryPoolDepositsResponse",
  options: {},
  fields: [
    { number: 1, name: "deposits", key: "deposits", type: { kind: "message", type: () => PoolDeposit }, repeated: true, required: true, oneof: undefined, options: {} },
    { number: 2, name: "pagination", key: "pagination", type: { kind: "message", type: () => PageResponse }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ deposits: p.deposits ?? [], pagination: p.pagination ?? undefined }),
  write: (m, w) => {
    for (const v of m.deposits) { const mark = w.uint32(10).fork(); PoolDeposit.write(v, w); w.join(mark); }
    if (m.pagination !== undefined) { const mark = w.uint32(18).fork(); PageResponse.write(m.pagination, w); w.join(mark); }
  },
  read: (r) => {
    const deposits_: PoolDeposit[] = [];
    let pagination_: PageResponse | undefined = undefined;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: deposits_.push(r.nested(PoolDeposit.read)); break;
        case 18: pagination_ = r.nested(PageResponse.read); break;
        default: r.other(tag, QueryPoolDepositsResponse_numbers);
      }
    }
    return { deposits: deposits_, pagination: pagination_ };
  },
});

/** QueryModelPotRequest names a version. */
export interface QueryModelPotRequest {
  readonly modelId: bigint;
  readonly version: bigint;
}
const QueryModelPotRequest_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.rewards.v1.QueryModelPotRequest. */
export const QueryModelPotRequest: MessageType<QueryModelPotRequest> = message<QueryModelPotRequest>({
  typeName: "tributary.rewards.v1.QueryModelPotRequest",
  options: {},
  fields: [
    { number: 1, name: "model_id", key: "modelId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "version", key: "version", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ modelId: p.modelId ?? 0n, version: p.version ?? 0n }),
  write: (m, w) => {
    if (m.modelId !== 0n) w.uint32(8).uint64(m.modelId);
    if (m.version !== 0n) w.uint32(16).uint64(m.version);
  },
  read: (r) => {
    let modelId_: bigint = 0n;
    let version_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: modelId_ = r.uint64(); break;
        case 16: version_ = r.uint64(); break;
        default: r.other(tag, QueryModelPotRequest_numbers);
      }
    }
    return { modelId: modelId_, version: version_ };
  },
});

/** QueryModelPotResponse is the pot in each denomination. */
export interface QueryModelPotResponse {
  readonly pots: readonly ModelPot[];
}
const QueryModelPotResponse_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of tributary.rewards.v1.QueryModelPotResponse. */
export const QueryModelPotResponse: MessageType<QueryModelPotResponse> = message<QueryModelPotResponse>({
  typeName: "tributary.rewards.v1.QueryModelPotResponse",
  options: {},
  fields: [
    { number: 1, name: "pots", key: "pots", type: { kind: "message", type: () => ModelPot }, repeated: true, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ pots: p.pots ?? [] }),
  write: (m, w) => {
    for (const v of m.pots) { const mark = w.uint32(10).fork(); ModelPot.write(v, w); w.join(mark); }
  },
  read: (r) => {
    const pots_: ModelPot[] = [];
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: pots_.push(r.nested(ModelPot.read)); break;
        default: r.other(tag, QueryModelPotResponse_numbers);
      }
    }
    return { pots: pots_ };
  },
});

/** QueryWaterfallRequest names a version and an amount in its price's denomination. */
export interface QueryWaterfallRequest {
  readonly modelId: bigint;
  readonly version: bigint;
  readonly amount: bigint;
}
const QueryWaterfallRequest_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tributary.rewards.v1.QueryWaterfallRequest. */
export const QueryWaterfallRequest: MessageType<QueryWaterfallRequest> = message<QueryWaterfallRequest>({
  typeName: "tributary.rewards.v1.QueryWaterfallRequest",
  options: {},
  fields: [
    { number: 1, name: "model_id", key: "modelId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "version", key: "version", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "amount", key: "amount", type: { kind: "int" }, repeated: false, required: true, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.Int" } },
  ],
  create: (p) => ({ modelId: p.modelId ?? 0n, version: p.version ?? 0n, amount: p.amount ?? 0n }),
  write: (m, w) => {
    if (m.modelId !== 0n) w.uint32(8).uint64(m.modelId);
    if (m.version !== 0n) w.uint32(16).uint64(m.version);
    w.uint32(26).string(m.amount.toString());
  },
  read: (r) => {
    let modelId_: bigint = 0n;
    let version_: bigint = 0n;
    let amount_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: modelId_ = r.uint64(); break;
        case 16: version_ = r.uint64(); break;
        case 26: amount_ = readInt(r); break;
        default: r.other(tag, QueryWaterfallRequest_numbers);
      }
    }
    return { modelId: modelId_, version: version_, amount: amount_ };
  },
});

/** WaterfallLine is one part of the amount and who gets it. */
export interface WaterfallLine {
  readonly role: number;
  readonly payee: string;
  readonly datanetId: bigint;
  readonly amount: Coin;
}
const WaterfallLine_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4]);
/** Codec of tributary.rewards.v1.WaterfallLine. */
export const WaterfallLine: MessageType<WaterfallLine> = message<WaterfallLine>({
  typeName: "tributary.rewards.v1.WaterfallLine",
  options: {},
  fields: [
    { number: 1, name: "role", key: "role", type: { kind: "enum", type: WaterfallRoleEnum }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "payee", key: "payee", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 3, name: "datanet_id", key: "datanetId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "amount", key: "amount", type: { kind: "message", type: () => Coin }, repeated: false, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ role: p.role ?? 0, payee: p.payee ?? "", datanetId: p.datanetId ?? 0n, amount: p.amount ?? Coin.create() }),
  write: (m, w) => {
    if (m.role !== 0) w.uint32(8).int32(m.role);
    if (m.payee !== "") w.uint32(18).string(m.payee);
    if (m.datanetId !== 0n) w.uint32(24).uint64(m.datanetId);
    { const mark = w.uint32(34).fork(); Coin.write(m.amount, w); w.join(mark); }
  },
  read: (r) => {
    let role_: number = 0;
    let payee_: string = "";
    let datanetId_: bigint = 0n;
    let amount_: Coin = Coin.create();
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: role_ = r.int32(); break;
        case 18: payee_ = r.string(); break;
        case 24: datanetId_ = r.uint64(); break;
        case 34: amount_ = r.nested(Coin.read); break;
        default: r.other(tag, WaterfallLine_numbers);
      }
    }
    return { role: role_, payee: payee_, datanetId: datanetId_, amount: amount_ };
  },
});

/** QueryWaterfallResponse is the parts, which add up to the amount. */
export interface QueryWaterfallResponse {
  readonly lines: readonly WaterfallLine[];
}
const QueryWaterfallResponse_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of tributary.rewards.v1.QueryWaterfallResponse. */
export const QueryWaterfallResponse: MessageType<QueryWaterfallResponse> = message<QueryWaterfallResponse>({
  typeName: "tributary.rewards.v1.QueryWaterfallResponse",
  options: {},
  fields: [
    { number: 1, name: "lines", key: "lines", type: { kind: "message", type: () => WaterfallLine }, repeated: true, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ lines: p.lines ?? [] }),
  write: (m, w) => {
    for (const v of m.lines) { const mark = w.uint32(10).fork(); WaterfallLine.write(v, w); w.join(mark); }
  },
  read: (r) => {
    const lines_: WaterfallLine[] = [];
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: lines_.push(r.nested(WaterfallLine.read)); break;
        default: r.other(tag, QueryWaterfallResponse_numbers);
      }
    }
    return { lines: lines_ };
  },
});

/** QueryClaimedRequest names a contributor of a datanet. */
export interface QueryClaimedRequest {
  readonly datanetId: bigint;
  readonly contributor: string;
}
const QueryClaimedRequest_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.rewards.v1.QueryClaimedRequest. */
export const QueryClaimedRequest: MessageType<QueryClaimedRequest> = message<QueryClaimedRequest>({
  typeName: "tributary.rewards.v1.QueryClaimedRequest",
  options: {},
  fields: [
    { number: 1, name: "datanet_id", key: "datanetId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "contributor", key: "contributor", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
  ],
  create: (p) => ({ datanetId: p.datanetId ?? 0n, contributor: p.contributor ?? "" }),
  write: (m, w) => {
    if (m.datanetId !== 0n) w.uint32(8).uint64(m.datanetId);
    if (m.contributor !== "") w.uint32(18).string(m.contributor);
  },
  read: (r) => {
    let datanetId_: bigint = 0n;
    let contributor_: string = "";
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: datanetId_ = r.uint64(); break;
        case 18: contributor_ = r.string(); break;
        default: r.other(tag, QueryClaimedRequest_numbers);
      }
    }
    return { datanetId: datanetId_, contributor: contributor_ };
  },
});

/** QueryClaimedResponse is what was claimed in each denomination. */
export interface QueryClaimedResponse {
  readonly claimed: readonly Claimed[];
}
const QueryClaimedResponse_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of tributary.rewards.v1.QueryClaimedResponse. */
export const QueryClaimedResponse: MessageType<QueryClaimedResponse> = message<QueryClaimedResponse>({
  typeName: "tributary.rewards.v1.QueryClaimedResponse",
  options: {},
  fields: [
    { number: 1, name: "claimed", key: "claimed", type: { kind: "message", type: () => Claimed }, repeated: true, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ claimed: p.claimed ?? [] }),
  write: (m, w) => {
    for (const v of m.claimed) { const mark = w.uint32(10).fork(); Claimed.write(v, w); w.join(mark); }
  },
  read: (r) => {
    const claimed_: Claimed[] = [];
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: claimed_.push(r.nested(Claimed.read)); break;
        default: r.other(tag, QueryClaimedResponse_numbers);
      }
    }
    return { claimed: claimed_ };
  },
});

/** QueryBurnLedgerRequest asks for all burns. */
export interface QueryBurnLedgerRequest {

}
const QueryBurnLedgerRequest_numbers: ReadonlySet<number> = new Set<number>([]);
/** Codec of tributary.rewards.v1.QueryBurnLedgerRequest. */
export const QueryBurnLedgerRequest: MessageType<QueryBurnLedgerRequest> = message<QueryBurnLedgerRequest>({
  typeName: "tributary.rewards.v1.QueryBurnLedgerRequest",
  options: {},
  fields: [],
  create: () => ({}),
  write: () => {},
  read: (r) => {
    
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        
        default: r.other(tag, QueryBurnLedgerRequest_numbers);
      }
    }
    return {  };
  },
});

/** QueryBurnLedgerResponse is the total of each denomination. */
export interface QueryBurnLedgerResponse {
  readonly ledgers: readonly BurnLedger[];
}
const QueryBurnLedgerResponse_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of tributary.rewards.v1.QueryBurnLedgerResponse. */
export const QueryBurnLedgerResponse: MessageType<QueryBurnLedgerResponse> = message<QueryBurnLedgerResponse>({
  typeName: "tributary.rewards.v1.QueryBurnLedgerResponse",
  options: {},
  fields: [
    { number: 1, name: "ledgers", key: "ledgers", type: { kind: "message", type: () => BurnLedger }, repeated: true, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ ledgers: p.ledgers ?? [] }),
  write: (m, w) => {
    for (const v of m.ledgers) { const mark = w.uint32(10).fork(); BurnLedger.write(v, w); w.join(mark); }
  },
  read: (r) => {
    const ledgers_: BurnLedger[] = [];
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: ledgers_.push(r.nested(BurnLedger.read)); break;
        default: r.other(tag, QueryBurnLedgerResponse_numbers);
      }
    }
    return { ledgers: ledgers_ };
  },
});

/** QueryPayoutRequest names an owner. */
export interface QueryPayoutRequest {
  readonly address: string;
}
const QueryPayoutRequest_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of tributary.rewards.v1.QueryPayoutRequest. */
export const QueryPayoutRequest: MessageType<QueryPayoutRequest> = message<QueryPayoutRequest>({
  typeName: "tributary.rewards.v1.QueryPayoutRequest",
  options: {},
  fields: [
    { number: 1, name: "address", key: "address", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
  ],
  create: (p) => ({ address: p.address ?? "" }),
  write: (m, w) => {
    if (m.address !== "") w.uint32(10).string(m.address);
  },
  read: (r) => {
    let address_: string = "";
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: address_ = r.string(); break;
        default: r.other(tag, QueryPayoutRequest_numbers);
      }
    }
    return { address: address_ };
  },
});

/** QueryPayoutResponse is where the owner is paid; its own address when nothing else is set. */
export interface QueryPayoutResponse {
  readonly payout: Payout;
}
const QueryPayoutResponse_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of tributary.rewards.v1.QueryPayoutResponse. */
export const QueryPayoutResponse: MessageType<QueryPayoutResponse> = message<QueryPayoutResponse>({
  typeName: "tributary.rewards.v1.QueryPayoutResponse",
  options: {},
  fields: [
    { number: 1, name: "payout", key: "payout", type: { kind: "message", type: () => Payout }, repeated: false, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ payout: p.payout ?? Payout.create() }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); Payout.write(m.payout, w); w.join(mark); }
  },
  read: (r) => {
    let payout_: Payout = Payout.create();
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: payout_ = r.nested(Payout.read); break;
        default: r.other(tag, QueryPayoutResponse_numbers);
      }
    }
    return { payout: payout_ };
  },
});

/** Query reads what is owed, paid and burned. */
export interface QueryMethods {
  readonly params: Rpc<QueryParamsRequest, QueryParamsResponse>;
  readonly pending: Rpc<QueryPendingRequest, QueryPendingResponse>;
  readonly pool: Rpc<QueryPoolRequest, QueryPoolResponse>;
  readonly pools: Rpc<QueryPoolsRequest, QueryPoolsResponse>;
  readonly poolDeposits: Rpc<QueryPoolDepositsRequest, QueryPoolDepositsResponse>;
  readonly modelPot: Rpc<QueryModelPotRequest, QueryModelPotResponse>;
  readonly waterfall: Rpc<QueryWaterfallRequest, QueryWaterfallResponse>;
  readonly claimed: Rpc<QueryClaimedRequest, QueryClaimedResponse>;
  readonly burnLedger: Rpc<QueryBurnLedgerRequest, QueryBurnLedgerResponse>;
  readonly payout: Rpc<QueryPayoutRequest, QueryPayoutResponse>;
}
/** Description of tributary.rewards.v1.Query. */
export const Query: ServiceType<QueryMethods> = {
  typeName: "tributary.rewards.v1.Query",
  methods: {
    params: { name: "Params", path: "/tributary.rewards.v1.Query/Params", request: QueryParamsRequest, response: QueryParamsResponse, http: [{ method: "GET", path: "/tributary/rewards/v1/params" }] },
    pending: { name: "Pending", path: "/tributary.rewards.v1.Query/Pending", request: QueryPendingRequest, response: QueryPendingResponse, http: [{ method: "GET", path: "/tributary/rewards/v1/accounts/{address}/pending" }] },
    pool: { name: "Pool", path: "/tributary.rewards.v1.Query/Pool", request: QueryPoolRequest, response: QueryPoolResponse, http: [{ method: "GET", path: "/tributary/rewards/v1/pool" }] },
    pools: { name: "Pools", path: "/tributary.rewards.v1.Query/Pools", request: QueryPoolsRequest, response: QueryPoolsResponse, http: [{ method: "GET", path: "/tributary/rewards/v1/pools" }] },
    poolDeposits: { name: "PoolDeposits", path: "/tributary.rewards.v1.Query/PoolDeposits", request: QueryPoolDepositsRequest, response: QueryPoolDepositsResponse, http: [{ method: "GET", path: "/tributary/rewards/v1/datanets/{datanet_id}/deposits" }] },
    modelPot: { name: "ModelPot", path: "/tributary.rewards.v1.Query/ModelPot", request: QueryModelPotRequest, response: QueryModelPotResponse, http: [{ method: "GET", path: "/tributary/rewards/v1/models/{model_id}/versions/{version}/pot" }] },
    waterfall: { name: "Waterfall", path: "/tributary.rewards.v1.Query/Waterfall", request: QueryWaterfallRequest, response: QueryWaterfallResponse, http: [{ method: "GET", path: "/tributary/rewards/v1/models/{model_id}/versions/{version}/waterfall" }] },
    claimed: { name: "Claimed", path: "/tributary.rewards.v1.Query/Claimed", request: QueryClaimedRequest, response: QueryClaimedResponse, http: [{ method: "GET", path: "/tributary/rewards/v1/datanets/{datanet_id}/claimed/{contributor}" }] },
    burnLedger: { name: "BurnLedger", path: "/tributary.rewards.v1.Query/BurnLedger", request: QueryBurnLedgerRequest, response: QueryBurnLedgerResponse, http: [{ method: "GET", path: "/tributary/rewards/v1/burn_ledger" }] },
    payout: { name: "Payout", path: "/tributary.rewards.v1.Query/Payout", request: QueryPayoutRequest, response: QueryPayoutResponse, http: [{ method: "GET", path: "/tributary/rewards/v1/accounts/{address}/payout" }] },
  },
};

// Generated from proto/tributary/rewards/v1/query.proto by `npm run proto`. Do not edit.
import { message, readInt, type EnumType, type MessageType, type Rpc, type ServiceType } from "#wire";
import { PageRequest, PageResponse } from "#proto/cosmos/base/query/v1beta1/pagination.ts";
import { Coin } from "#proto/cosmos/base/v1beta1/coin.ts";
import { Book, BundlePosition, BurnLedger, Claimed, CommonsPart, Dealing, Dispute, Division, EpochStats, Escrow, ModelPot, Params, PayLater, Payout, Pool, PoolDeposit, PoolKindEnum, Position, PriorDeposit, PriorPool, Reputation, Sponsor, Subsidy, Transfer } from "#proto/tributary/rewards/v1/types.ts";

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

/** QueryPriorPoolRequest names a frozen version and a denomination. */
export interface QueryPriorPoolRequest {
  readonly datanetId: bigint;
  readonly datanetVersion: bigint;
  readonly denom: string;
}
const QueryPriorPoolRequest_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tributary.rewards.v1.QueryPriorPoolRequest. */
export const QueryPriorPoolRequest: MessageType<QueryPriorPoolRequest> = message<QueryPriorPoolRequest>({
  typeName: "tributary.rewards.v1.QueryPriorPoolRequest",
  options: {},
  fields: [
    { number: 1, name: "datanet_id", key: "datanetId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "datanet_version", key: "datanetVersion", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "denom", key: "denom", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ datanetId: p.datanetId ?? 0n, datanetVersion: p.datanetVersion ?? 0n, denom: p.denom ?? "" }),
  write: (m, w) => {
    if (m.datanetId !== 0n) w.uint32(8).uint64(m.datanetId);
    if (m.datanetVersion !== 0n) w.uint32(16).uint64(m.datanetVersion);
    if (m.denom !== "") w.uint32(26).string(m.denom);
  },
  read: (r) => {
    let datanetId_: bigint = 0n;
    let datanetVersion_: bigint = 0n;
    let denom_: string = "";
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: datanetId_ = r.uint64(); break;
        case 16: datanetVersion_ = r.uint64(); break;
        case 26: denom_ = r.string(); break;
        default: r.other(tag, QueryPriorPoolRequest_numbers);
      }
    }
    return { datanetId: datanetId_, datanetVersion: datanetVersion_, denom: denom_ };
  },
});

/** QueryPriorPoolResponse is the pool. */
export interface QueryPriorPoolResponse {
  readonly pool: PriorPool;
}
const QueryPriorPoolResponse_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of tributary.rewards.v1.QueryPriorPoolResponse. */
export const QueryPriorPoolResponse: MessageType<QueryPriorPoolResponse> = message<QueryPriorPoolResponse>({
  typeName: "tributary.rewards.v1.QueryPriorPoolResponse",
  options: {},
  fields: [
    { number: 1, name: "pool", key: "pool", type: { kind: "message", type: () => PriorPool }, repeated: false, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ pool: p.pool ?? PriorPool.create() }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); PriorPool.write(m.pool, w); w.join(mark); }
  },
  read: (r) => {
    let pool_: PriorPool = PriorPool.create();
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: pool_ = r.nested(PriorPool.read); break;
        default: r.other(tag, QueryPriorPoolResponse_numbers);
      }
    }
    return { pool: pool_ };
  },
});

/** QueryBundlePositionsRequest names a bundle. */
export interface QueryBundlePositionsRequest {
  readonly bundleId: bigint;
}
const QueryBundlePositionsRequest_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of tributary.rewards.v1.QueryBundlePositionsRequest. */
export const QueryBundlePositionsRequest: MessageType<QueryBundlePositionsRequest> = message<QueryBundlePositionsRequest>({
  typeName: "tributary.rewards.v1.QueryBundlePositionsRequest",
  options: {},
  fields: [
    { number: 1, name: "bundle_id", key: "bundleId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ bundleId: p.bundleId ?? 0n }),
  write: (m, w) => {
    if (m.bundleId !== 0n) w.uint32(8).uint64(m.bundleId);
  },
  read: (r) => {
    let bundleId_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: bundleId_ = r.uint64(); break;
        default: r.other(tag, QueryBundlePositionsRequest_numbers);
      }
    }
    return { bundleId: bundleId_ };
  },
});

/** QueryBundlePositionsResponse is a position for each version and denomination that paid it. */
export interface QueryBundlePositionsResponse {
  readonly positions: readonly BundlePosition[];
}
const QueryBundlePositionsResponse_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of tributary.rewards.v1.QueryBundlePositionsResponse. */
export const QueryBundlePositionsResponse: MessageType<QueryBundlePositionsResponse> = message<QueryBundlePositionsResponse>({
  typeName: "tributary.rewards.v1.QueryBundlePositionsResponse",
  options: {},
  fields: [
    { number: 1, name: "positions", key: "positions", type: { kind: "message", type: () => BundlePosition }, repeated: true, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ positions: p.positions ?? [] }),
  write: (m, w) => {
    for (const v of m.positions) { const mark = w.uint32(10).fork(); BundlePosition.write(v, w); w.join(mark); }
  },
  read: (r) => {
    const positions_: BundlePosition[] = [];
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: positions_.push(r.nested(BundlePosition.read)); break;
        default: r.other(tag, QueryBundlePositionsResponse_numbers);
      }
    }
    return { positions: positions_ };
  },
});

/** QueryDivisionRequest names a batch. */
export interface QueryDivisionRequest {
  readonly batchId: bigint;
}
const QueryDivisionRequest_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of tributary.rewards.v1.QueryDivisionRequest. */
export const QueryDivisionRequest: MessageType<QueryDivisionRequest> = message<QueryDivisionRequest>({
  typeName: "tributary.rewards.v1.QueryDivisionRequest",
  options: {},
  fields: [
    { number: 1, name: "batch_id", key: "batchId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ batchId: p.batchId ?? 0n }),
  write: (m, w) => {
    if (m.batchId !== 0n) w.uint32(8).uint64(m.batchId);
  },
  read: (r) => {
    let batchId_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: batchId_ = r.uint64(); break;
        default: r.other(tag, QueryDivisionRequest_numbers);
      }
    }
    return { batchId: batchId_ };
  },
});

/** QueryDivisionResponse is its division. */
export interface QueryDivisionResponse {
  readonly division: Division;
}
const QueryDivisionResponse_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of tributary.rewards.v1.QueryDivisionResponse. */
export const QueryDivisionResponse: MessageType<QueryDivisionResponse> = message<QueryDivisionResponse>({
  typeName: "tributary.rewards.v1.QueryDivisionResponse",
  options: {},
  fields: [
    { number: 1, name: "division", key: "division", type: { kind: "message", type: () => Division }, repeated: false, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ division: p.division ?? Division.create() }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); Division.write(m.division, w); w.join(mark); }
  },
  read: (r) => {
    let division_: Division = Division.create();
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: division_ = r.nested(Division.read); break;
        default: r.other(tag, QueryDivisionResponse_numbers);
      }
    }
    return { division: division_ };
  },
});

/** QueryExplainRequest names a contributor, or a bundle and a frozen version, and a denomination. */
export interface QueryExplainRequest {
  readonly datanetId: bigint;
  readonly denom: string;
  readonly contributor: string;
  readonly bundleId: bigint;
  readonly datanetVersion: bigint;
  readonly pagination: PageRequest | undefined;
}
const QueryExplainRequest_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6]);
/** Codec of tributary.rewards.v1.QueryExplainRequest. */
export const QueryExplainRequest: MessageType<QueryExplainRequest> = message<QueryExplainRequest>({
  typeName: "tributary.rewards.v1.QueryExplainRequest",
  options: {},
  fields: [
    { number: 1, name: "datanet_id", key: "datanetId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "denom", key: "denom", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "contributor", key: "contributor", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 4, name: "bundle_id", key: "bundleId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "datanet_version", key: "datanetVersion", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 6, name: "pagination", key: "pagination", type: { kind: "message", type: () => PageRequest }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ datanetId: p.datanetId ?? 0n, denom: p.denom ?? "", contributor: p.contributor ?? "", bundleId: p.bundleId ?? 0n, datanetVersion: p.datanetVersion ?? 0n, pagination: p.pagination ?? undefined }),
  write: (m, w) => {
    if (m.datanetId !== 0n) w.uint32(8).uint64(m.datanetId);
    if (m.denom !== "") w.uint32(18).string(m.denom);
    if (m.contributor !== "") w.uint32(26).string(m.contributor);
    if (m.bundleId !== 0n) w.uint32(32).uint64(m.bundleId);
    if (m.datanetVersion !== 0n) w.uint32(40).uint64(m.datanetVersion);
    if (m.pagination !== undefined) { const mark = w.uint32(50).fork(); PageRequest.write(m.pagination, w); w.join(mark); }
  },
  read: (r) => {
    let datanetId_: bigint = 0n;
    let denom_: string = "";
    let contributor_: string = "";
    let bundleId_: bigint = 0n;
    let datanetVersion_: bigint = 0n;
    let pagination_: PageRequest | undefined = undefined;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: datanetId_ = r.uint64(); break;
        case 18: denom_ = r.string(); break;
        case 26: contributor_ = r.string(); break;
        case 32: bundleId_ = r.uint64(); break;
        case 40: datanetVersion_ = r.uint64(); break;
        case 50: pagination_ = r.nested(PageRequest.read); break;
        default: r.other(tag, QueryExplainRequest_numbers);
      }
    }
    return { datanetId: datanetId_, denom: denom_, contributor: contributor_, bundleId: bundleId_, datanetVersion: datanetVersion_, pagination: pagination_ };
  },
});

/** QueryExplainResponse is what the payment follows from; of the two halves the one that was asked for is set. */
export interface QueryExplainResponse {
  readonly deposits: readonly PoolDeposit[];
  readonly claimed: Claimed | undefined;
  readonly priorDeposits: readonly PriorDeposit[];
  readonly shares: bigint;
  readonly weight: bigint;
  readonly position: BundlePosition | undefined;
  readonly before: PriorDeposit | undefined;
  readonly divisions: readonly Division[];
  readonly pagination: PageResponse | undefined;
}
const QueryExplainResponse_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6, 7, 8, 9]);
/** Codec of tributary.rewards.v1.QueryExplainResponse. */
export const QueryExplainResponse: MessageType<QueryExplainResponse> = message<QueryExplainResponse>({
  typeName: "tributary.rewards.v1.QueryExplainResponse",
  options: {},
  fields: [
    { number: 1, name: "deposits", key: "deposits", type: { kind: "message", type: () => PoolDeposit }, repeated: true, required: true, oneof: undefined, options: {} },
    { number: 2, name: "claimed", key: "claimed", type: { kind: "message", type: () => Claimed }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "prior_deposits", key: "priorDeposits", type: { kind: "message", type: () => PriorDeposit }, repeated: true, required: true, oneof: undefined, options: {} },
    { number: 4, name: "shares", key: "shares", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "weight", key: "weight", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 6, name: "position", key: "position", type: { kind: "message", type: () => BundlePosition }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 7, name: "before", key: "before", type: { kind: "message", type: () => PriorDeposit }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 8, name: "divisions", key: "divisions", type: { kind: "message", type: () => Division }, repeated: true, required: true, oneof: undefined, options: {} },
    { number: 9, name: "pagination", key: "pagination", type: { kind: "message", type: () => PageResponse }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ deposits: p.deposits ?? [], claimed: p.claimed ?? undefined, priorDeposits: p.priorDeposits ?? [], shares: p.shares ?? 0n, weight: p.weight ?? 0n, position: p.position ?? undefined, before: p.before ?? undefined, divisions: p.divisions ?? [], pagination: p.pagination ?? undefined }),
  write: (m, w) => {
    for (const v of m.deposits) { const mark = w.uint32(10).fork(); PoolDeposit.write(v, w); w.join(mark); }
    if (m.claimed !== undefined) { const mark = w.uint32(18).fork(); Claimed.write(m.claimed, w); w.join(mark); }
    for (const v of m.priorDeposits) { const mark = w.uint32(26).fork(); PriorDeposit.write(v, w); w.join(mark); }
    if (m.shares !== 0n) w.uint32(32).uint64(m.shares);
    if (m.weight !== 0n) w.uint32(40).uint64(m.weight);
    if (m.position !== undefined) { const mark = w.uint32(50).fork(); BundlePosition.write(m.position, w); w.join(mark); }
    if (m.before !== undefined) { const mark = w.uint32(58).fork(); PriorDeposit.write(m.before, w); w.join(mark); }
    for (const v of m.divisions) { const mark = w.uint32(66).fork(); Division.write(v, w); w.join(mark); }
    if (m.pagination !== undefined) { const mark = w.uint32(74).fork(); PageResponse.write(m.pagination, w); w.join(mark); }
  },
  read: (r) => {
    const deposits_: PoolDeposit[] = [];
    let claimed_: Claimed | undefined = undefined;
    const priorDeposits_: PriorDeposit[] = [];
    let shares_: bigint = 0n;
    let weight_: bigint = 0n;
    let position_: BundlePosition | undefined = undefined;
    let before_: PriorDeposit | undefined = undefined;
    const divisions_: Division[] = [];
    let pagination_: PageResponse | undefined = undefined;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: deposits_.push(r.nested(PoolDeposit.read)); break;
        case 18: claimed_ = r.nested(Claimed.read); break;
        case 26: priorDeposits_.push(r.nested(PriorDeposit.read)); break;
        case 32: shares_ = r.uint64(); break;
        case 40: weight_ = r.uint64(); break;
        case 50: position_ = r.nested(BundlePosition.read); break;
        case 58: before_ = r.nested(PriorDeposit.read); break;
        case 66: divisions_.push(r.nested(Division.read)); break;
        case 74: pagination_ = r.nested(PageResponse.read); break;
        default: r.other(tag, QueryExplainResponse_numbers);
      }
    }
    return { deposits: deposits_, claimed: claimed_, priorDeposits: priorDeposits_, shares: shares_, weight: weight_, position: position_, before: before_, divisions: divisions_, pagination: pagination_ };
  },
});

/** QueryTransfersRequest names an account. */
export interface QueryTransfersRequest {
  readonly owner: string;
}
const QueryTransfersRequest_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of tributary.rewards.v1.QueryTransfersRequest. */
export const QueryTransfersRequest: MessageType<QueryTransfersRequest> = message<QueryTransfersRequest>({
  typeName: "tributary.rewards.v1.QueryTransfersRequest",
  options: {},
  fields: [
    { number: 1, name: "owner", key: "owner", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
  ],
  create: (p) => ({ owner: p.owner ?? "" }),
  write: (m, w) => {
    if (m.owner !== "") w.uint32(10).string(m.owner);
  },
  read: (r) => {
    let owner_: string = "";
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: owner_ = r.string(); break;
        default: r.other(tag, QueryTransfersRequest_numbers);
      }
    }
    return { owner: owner_ };
  },
});

/** QueryTransfersResponse is its transfers, those that have ended included. */
export interface QueryTransfersResponse {
  readonly transfers: readonly Transfer[];
}
const QueryTransfersResponse_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of tributary.rewards.v1.QueryTransfersResponse. */
export const QueryTransfersResponse: MessageType<QueryTransfersResponse> = message<QueryTransfersResponse>({
  typeName: "tributary.rewards.v1.QueryTransfersResponse",
  options: {},
  fields: [
    { number: 1, name: "transfers", key: "transfers", type: { kind: "message", type: () => Transfer }, repeated: true, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ transfers: p.transfers ?? [] }),
  write: (m, w) => {
    for (const v of m.transfers) { const mark = w.uint32(10).fork(); Transfer.write(v, w); w.join(mark); }
  },
  read: (r) => {
    const transfers_: Transfer[] = [];
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: transfers_.push(r.nested(Transfer.read)); break;
        default: r.other(tag, QueryTransfersResponse_numbers);
      }
    }
    return { transfers: transfers_ };
  },
});

/** QueryDisputeRequest names a dispute. */
export interface QueryDisputeRequest {
  readonly disputeId: bigint;
  readonly pagination: PageRequest | undefined;
}
const QueryDisputeRequest_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.rewards.v1.QueryDisputeRequest. */
export const QueryDisputeRequest: MessageType<QueryDisputeRequest> = message<QueryDisputeRequest>({
  typeName: "tributary.rewards.v1.QueryDisputeRequest",
  options: {},
  fields: [
    { number: 1, name: "dispute_id", key: "disputeId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "pagination", key: "pagination", type: { kind: "message", type: () => PageRequest }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ disputeId: p.disputeId ?? 0n, pagination: p.pagination ?? undefined }),
  write: (m, w) => {
    if (m.disputeId !== 0n) w.uint32(8).uint64(m.disputeId);
    if (m.pagination !== undefined) { const mark = w.uint32(18).fork(); PageRequest.write(m.pagination, w); w.join(mark); }
  },
  read: (r) => {
    let disputeId_: bigint = 0n;
    let pagination_: PageRequest | undefined = undefined;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: disputeId_ = r.uint64(); break;
        case 18: pagination_ = r.nested(PageRequest.read); break;
        default: r.other(tag, QueryDisputeRequest_numbers);
      }
    }
    return { disputeId: disputeId_, pagination: pagination_ };
  },
});

/** QueryDisputeResponse is the dispute and a page of its escrows. */
export interface QueryDisputeResponse {
  readonly dispute: Dispute;
  readonly escrows: readonly Escrow[];
  readonly pagination: PageResponse | undefined;
}
const QueryDisputeResponse_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tributary.rewards.v1.QueryDisputeResponse. */
export const QueryDisputeResponse: MessageType<QueryDisputeResponse> = message<QueryDisputeResponse>({
  typeName: "tributary.rewards.v1.QueryDisputeResponse",
  options: {},
  fields: [
    { number: 1, name: "dispute", key: "dispute", type: { kind: "message", type: () => Dispute }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 2, name: "escrows", key: "escrows", type: { kind: "message", type: () => Escrow }, repeated: true, required: true, oneof: undefined, options: {} },
    { number: 3, name: "pagination", key: "pagination", type: { kind: "message", type: () => PageResponse }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ dispute: p.dispute ?? Dispute.create(), escrows: p.escrows ?? [], pagination: p.pagination ?? undefined }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); Dispute.write(m.dispute, w); w.join(mark); }
    for (const v of m.escrows) { const mark = w.uint32(18).fork(); Escrow.write(v, w); w.join(mark); }
    if (m.pagination !== undefined) { const mark = w.uint32(26).fork(); PageResponse.write(m.pagination, w); w.join(mark); }
  },
  read: (r) => {
    let dispute_: Dispute = Dispute.create();
    const escrows_: Escrow[] = [];
    let pagination_: PageResponse | undefined = undefined;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: dispute_ = r.nested(Dispute.read); break;
        case 18: escrows_.push(r.nested(Escrow.read)); break;
        case 26: pagination_ = r.nested(PageResponse.read); break;
        default: r.other(tag, QueryDisputeResponse_numbers);
      }
    }
    return { dispute: dispute_, escrows: escrows_, pagination: pagination_ };
  },
});

/** QueryDisputesRequest asks for a page of disputes. */
export interface QueryDisputesRequest {
  readonly pagination: PageRequest | undefined;
}
const QueryDisputesRequest_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of tributary.rewards.v1.QueryDisputesRequest. */
export const QueryDisputesRequest: MessageType<QueryDisputesRequest> = message<QueryDisputesRequest>({
  typeName: "tributary.rewards.v1.QueryDisputesRequest",
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
        default: r.other(tag, QueryDisputesRequest_numbers);
      }
    }
    return { pagination: pagination_ };
  },
});

/** QueryDisputesResponse is a page of disputes. */
export interface QueryDisputesResponse {
  readonly disputes: readonly Dispute[];
  readonly pagination: PageResponse | undefined;
}
const QueryDisputesResponse_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.rewards.v1.QueryDisputesResponse. */
export const QueryDisputesResponse: MessageType<QueryDisputesResponse> = message<QueryDisputesResponse>({
  typeName: "tributary.rewards.v1.QueryDisputesResponse",
  options: {},
  fields: [
    { number: 1, name: "disputes", key: "disputes", type: { kind: "message", type: () => Dispute }, repeated: true, required: true, oneof: undefined, options: {} },
    { number: 2, name: "pagination", key: "pagination", type: { kind: "message", type: () => PageResponse }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ disputes: p.disputes ?? [], pagination: p.pagination ?? undefined }),
  write: (m, w) => {
    for (const v of m.disputes) { const mark = w.uint32(10).fork(); Dispute.write(v, w); w.join(mark); }
    if (m.pagination !== undefined) { const mark = w.uint32(18).fork(); PageResponse.write(m.pagination, w); w.join(mark); }
  },
  read: (r) => {
    const disputes_: Dispute[] = [];
    let pagination_: PageResponse | undefined = undefined;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: disputes_.push(r.nested(Dispute.read)); break;
        case 18: pagination_ = r.nested(PageResponse.read); break;
        default: r.other(tag, QueryDisputesResponse_numbers);
      }
    }
    return { disputes: disputes_, pagination: pagination_ };
  },
});

/** QuerySponsorsRequest names a model. */
export interface QuerySponsorsRequest {
  readonly modelId: bigint;
}
const QuerySponsorsRequest_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of tributary.rewards.v1.QuerySponsorsRequest. */
export const QuerySponsorsRequest: MessageType<QuerySponsorsRequest> = message<QuerySponsorsRequest>({
  typeName: "tributary.rewards.v1.QuerySponsorsRequest",
  options: {},
  fields: [
    { number: 1, name: "model_id", key: "modelId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ modelId: p.modelId ?? 0n }),
  write: (m, w) => {
    if (m.modelId !== 0n) w.uint32(8).uint64(m.modelId);
  },
  read: (r) => {
    let modelId_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: modelId_ = r.uint64(); break;
        default: r.other(tag, QuerySponsorsRequest_numbers);
      }
    }
    return { modelId: modelId_ };
  },
});

/** QuerySponsorsResponse is its sponsors, and what they added in the epochs kept. */
export interface QuerySponsorsResponse {
  readonly sponsors: readonly Sponsor[];
  readonly subsidies: readonly Subsidy[];
}
const QuerySponsorsResponse_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.rewards.v1.QuerySponsorsResponse. */
export const QuerySponsorsResponse: MessageType<QuerySponsorsResponse> = message<QuerySponsorsResponse>({
  typeName: "tributary.rewards.v1.QuerySponsorsResponse",
  options: {},
  fields: [
    { number: 1, name: "sponsors", key: "sponsors", type: { kind: "message", type: () => Sponsor }, repeated: true, required: true, oneof: undefined, options: {} },
    { number: 2, name: "subsidies", key: "subsidies", type: { kind: "message", type: () => Subsidy }, repeated: true, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ sponsors: p.sponsors ?? [], subsidies: p.subsidies ?? [] }),
  write: (m, w) => {
    for (const v of m.sponsors) { const mark = w.uint32(10).fork(); Sponsor.write(v, w); w.join(mark); }
    for (const v of m.subsidies) { const mark = w.uint32(18).fork(); Subsidy.write(v, w); w.join(mark); }
  },
  read: (r) => {
    const sponsors_: Sponsor[] = [];
    const subsidies_: Subsidy[] = [];
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: sponsors_.push(r.nested(Sponsor.read)); break;
        case 18: subsidies_.push(r.nested(Subsidy.read)); break;
        default: r.other(tag, QuerySponsorsResponse_numbers);
      }
    }
    return { sponsors: sponsors_, subsidies: subsidies_ };
  },
});

/** QueryPayLaterRequest names an account. */
export interface QueryPayLaterRequest {
  readonly debtor: string;
}
const QueryPayLaterRequest_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of tributary.rewards.v1.QueryPayLaterRequest. */
export const QueryPayLaterRequest: MessageType<QueryPayLaterRequest> = message<QueryPayLaterRequest>({
  typeName: "tributary.rewards.v1.QueryPayLaterRequest",
  options: {},
  fields: [
    { number: 1, name: "debtor", key: "debtor", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
  ],
  create: (p) => ({ debtor: p.debtor ?? "" }),
  write: (m, w) => {
    if (m.debtor !== "") w.uint32(10).string(m.debtor);
  },
  read: (r) => {
    let debtor_: string = "";
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: debtor_ = r.string(); break;
        default: r.other(tag, QueryPayLaterRequest_numbers);
      }
    }
    return { debtor: debtor_ };
  },
});

/** QueryPayLaterResponse is its promises, one for each denomination. */
export interface QueryPayLaterResponse {
  readonly promises: readonly PayLater[];
}
const QueryPayLaterResponse_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of tributary.rewards.v1.QueryPayLaterResponse. */
export const QueryPayLaterResponse: MessageType<QueryPayLaterResponse> = message<QueryPayLaterResponse>({
  typeName: "tributary.rewards.v1.QueryPayLaterResponse",
  options: {},
  fields: [
    { number: 1, name: "promises", key: "promises", type: { kind: "message", type: () => PayLater }, repeated: true, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ promises: p.promises ?? [] }),
  write: (m, w) => {
    for (const v of m.promises) { const mark = w.uint32(10).fork(); PayLater.write(v, w); w.join(mark); }
  },
  read: (r) => {
    const promises_: PayLater[] = [];
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: promises_.push(r.nested(PayLater.read)); break;
        default: r.other(tag, QueryPayLaterResponse_numbers);
      }
    }
    return { promises: promises_ };
  },
});

/** QueryReputationRequest names an account. */
export interface QueryReputationRequest {
  readonly address: string;
}
const QueryReputationRequest_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of tributary.rewards.v1.QueryReputationRequest. */
export const QueryReputationRequest: MessageType<QueryReputationRequest> = message<QueryReputationRequest>({
  typeName: "tributary.rewards.v1.QueryReputationRequest",
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
        default: r.other(tag, QueryReputationRequest_numbers);
      }
    }
    return { address: address_ };
  },
});

/** QueryReputationResponse is its reputation in this epoch. */
export interface QueryReputationResponse {
  readonly reputation: Reputation;
}
const QueryReputationResponse_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of tributary.rewards.v1.QueryReputationResponse. */
export const QueryReputationResponse: MessageType<QueryReputationResponse> = message<QueryReputationResponse>({
  typeName: "tributary.rewards.v1.QueryReputationResponse",
  options: {},
  fields: [
    { number: 1, name: "reputation", key: "reputation", type: { kind: "message", type: () => Reputation }, repeated: false, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ reputation: p.reputation ?? Reputation.create() }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); Reputation.write(m.reputation, w); w.join(mark); }
  },
  read: (r) => {
    let reputation_: Reputation = Reputation.create();
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: reputation_ = r.nested(Reputation.read); break;
        default: r.other(tag, QueryReputationResponse_numbers);
      }
    }
    return { reputation: reputation_ };
  },
});

/** QueryEpochsRequest asks for the epoch. */
export interface QueryEpochsRequest {

}
const QueryEpochsRequest_numbers: ReadonlySet<number> = new Set<number>([]);
/** Codec of tributary.rewards.v1.QueryEpochsRequest. */
export const QueryEpochsRequest: MessageType<QueryEpochsRequest> = message<QueryEpochsRequest>({
  typeName: "tributary.rewards.v1.QueryEpochsRequest",
  options: {},
  fields: [],
  create: () => ({}),
  write: () => {},
  read: (r) => {
    
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        
        default: r.other(tag, QueryEpochsRequest_numbers);
      }
    }
    return {  };
  },
});

/** QueryEpochsResponse is the epoch and the statistics of it and those before. */
export interface QueryEpochsResponse {
  readonly epoch: bigint;
  readonly stats: readonly EpochStats[];
}
const QueryEpochsResponse_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.rewards.v1.QueryEpochsResponse. */
export const QueryEpochsResponse: MessageType<QueryEpochsResponse> = message<QueryEpochsResponse>({
  typeName: "tributary.rewards.v1.QueryEpochsResponse",
  options: {},
  fields: [
    { number: 1, name: "epoch", key: "epoch", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "stats", key: "stats", type: { kind: "message", type: () => EpochStats }, repeated: true, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ epoch: p.epoch ?? 0n, stats: p.stats ?? [] }),
  write: (m, w) => {
    if (m.epoch !== 0n) w.uint32(8).uint64(m.epoch);
    for (const v of m.stats) { const mark = w.uint32(18).fork(); EpochStats.write(v, w); w.join(mark); }
  },
  read: (r) => {
    let epoch_: bigint = 0n;
    const stats_: EpochStats[] = [];
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: epoch_ = r.uint64(); break;
        case 18: stats_.push(r.nested(EpochStats.read)); break;
        default: r.other(tag, QueryEpochsResponse_numbers);
      }
    }
    return { epoch: epoch_, stats: stats_ };
  },
});

/** QuerySolvencyRequest asks for the balance. */
export interface QuerySolvencyRequest {

}
const QuerySolvencyRequest_numbers: ReadonlySet<number> = new Set<number>([]);
/** Codec of tributary.rewards.v1.QuerySolvencyRequest. */
export const QuerySolvencyRequest: MessageType<QuerySolvencyRequest> = message<QuerySolvencyRequest>({
  typeName: "tributary.rewards.v1.QuerySolvencyRequest",
  options: {},
  fields: [],
  create: () => ({}),
  write: () => {},
  read: (r) => {
    
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        
        default: r.other(tag, QuerySolvencyRequest_numbers);
      }
    }
    return {  };
  },
});

/** QuerySolvencyResponse is assets and liabilities, which are equal. */
export interface QuerySolvencyResponse {
  readonly assets: readonly Coin[];
  readonly books: readonly Book[];
}
const QuerySolvencyResponse_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.rewards.v1.QuerySolvencyResponse. */
export const QuerySolvencyResponse: MessageType<QuerySolvencyResponse> = message<QuerySolvencyResponse>({
  typeName: "tributary.rewards.v1.QuerySolvencyResponse",
  options: {},
  fields: [
    { number: 1, name: "assets", key: "assets", type: { kind: "message", type: () => Coin }, repeated: true, required: true, oneof: undefined, options: {} },
    { number: 2, name: "books", key: "books", type: { kind: "message", type: () => Book }, repeated: true, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ assets: p.assets ?? [], books: p.books ?? [] }),
  write: (m, w) => {
    for (const v of m.assets) { const mark = w.uint32(10).fork(); Coin.write(v, w); w.join(mark); }
    for (const v of m.books) { const mark = w.uint32(18).fork(); Book.write(v, w); w.join(mark); }
  },
  read: (r) => {
    const assets_: Coin[] = [];
    const books_: Book[] = [];
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: assets_.push(r.nested(Coin.read)); break;
        case 18: books_.push(r.nested(Book.read)); break;
        default: r.other(tag, QuerySolvencyResponse_numbers);
      }
    }
    return { assets: assets_, books: books_ };
  },
});

/** QueryCommonsPartRequest names a datanet and a denomination. */
export interface QueryCommonsPartRequest {
  readonly datanetId: bigint;
  readonly denom: string;
  readonly pagination: PageRequest | undefined;
}
const QueryCommonsPartRequest_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tributary.rewards.v1.QueryCommonsPartRequest. */
export const QueryCommonsPartRequest: MessageType<QueryCommonsPartRequest> = message<QueryCommonsPartRequest>({
  typeName: "tributary.rewards.v1.QueryCommonsPartRequest",
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
        default: r.other(tag, QueryCommonsPartRequest_numbers);
      }
    }
    return { datanetId: datanetId_, denom: denom_, pagination: pagination_ };
  },
});

/** QueryCommonsPartResponse is the part in force and a page of its changes. */
export interface QueryCommonsPartResponse {
  readonly bps: number;
  readonly changes: readonly CommonsPart[];
  readonly pagination: PageResponse | undefined;
}
const QueryCommonsPartResponse_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tributary.rewards.v1.QueryCommonsPartResponse. */
export const QueryCommonsPartResponse: MessageType<QueryCommonsPartResponse> = message<QueryCommonsPartResponse>({
  typeName: "tributary.rewards.v1.QueryCommonsPartResponse",
  options: {},
  fields: [
    { number: 1, name: "bps", key: "bps", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "changes", key: "changes", type: { kind: "message", type: () => CommonsPart }, repeated: true, required: true, oneof: undefined, options: {} },
    { number: 3, name: "pagination", key: "pagination", type: { kind: "message", type: () => PageResponse }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ bps: p.bps ?? 0, changes: p.changes ?? [], pagination: p.pagination ?? undefined }),
  write: (m, w) => {
    if (m.bps !== 0) w.uint32(8).uint32(m.bps);
    for (const v of m.changes) { const mark = w.uint32(18).fork(); CommonsPart.write(v, w); w.join(mark); }
    if (m.pagination !== undefined) { const mark = w.uint32(26).fork(); PageResponse.write(m.pagination, w); w.join(mark); }
  },
  read: (r) => {
    let bps_: number = 0;
    const changes_: CommonsPart[] = [];
    let pagination_: PageResponse | undefined = undefined;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: bps_ = r.uint32(); break;
        case 18: changes_.push(r.nested(CommonsPart.read)); break;
        case 26: pagination_ = r.nested(PageResponse.read); break;
        default: r.other(tag, QueryCommonsPartResponse_numbers);
      }
    }
    return { bps: bps_, changes: changes_, pagination: pagination_ };
  },
});

/** QueryDealingsRequest names a datanet. */
export interface QueryDealingsRequest {
  readonly datanetId: bigint;
  readonly pagination: PageRequest | undefined;
}
const QueryDealingsRequest_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.rewards.v1.QueryDealingsRequest. */
export const QueryDealingsRequest: MessageType<QueryDealingsRequest> = message<QueryDealingsRequest>({
  typeName: "tributary.rewards.v1.QueryDealingsRequest",
  options: {},
  fields: [
    { number: 1, name: "datanet_id", key: "datanetId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "pagination", key: "pagination", type: { kind: "message", type: () => PageRequest }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ datanetId: p.datanetId ?? 0n, pagination: p.pagination ?? undefined }),
  write: (m, w) => {
    if (m.datanetId !== 0n) w.uint32(8).uint64(m.datanetId);
    if (m.pagination !== undefined) { const mark = w.uint32(18).fork(); PageRequest.write(m.pagination, w); w.join(mark); }
  },
  read: (r) => {
    let datanetId_: bigint = 0n;
    let pagination_: PageRequest | undefined = undefined;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: datanetId_ = r.uint64(); break;
        case 18: pagination_ = r.nested(PageRequest.read); break;
        default: r.other(tag, QueryDealingsRequest_numbers);
      }
    }
    return { datanetId: datanetId_, pagination: pagination_ };
  },
});

/** QueryDealingsResponse is a page of dealings. */
export interface QueryDealingsResponse {
  readonly dealings: readonly Dealing[];
  readonly pagination: PageResponse | undefined;
}
const QueryDealingsResponse_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.rewards.v1.QueryDealingsResponse. */
export const QueryDealingsResponse: MessageType<QueryDealingsResponse> = message<QueryDealingsResponse>({
  typeName: "tributary.rewards.v1.QueryDealingsResponse",
  options: {},
  fields: [
    { number: 1, name: "dealings", key: "dealings", type: { kind: "message", type: () => Dealing }, repeated: true, required: true, oneof: undefined, options: {} },
    { number: 2, name: "pagination", key: "pagination", type: { kind: "message", type: () => PageResponse }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ dealings: p.dealings ?? [], pagination: p.pagination ?? undefined }),
  write: (m, w) => {
    for (const v of m.dealings) { const mark = w.uint32(10).fork(); Dealing.write(v, w); w.join(mark); }
    if (m.pagination !== undefined) { const mark = w.uint32(18).fork(); PageResponse.write(m.pagination, w); w.join(mark); }
  },
  read: (r) => {
    const dealings_: Dealing[] = [];
    let pagination_: PageResponse | undefined = undefined;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: dealings_.push(r.nested(Dealing.read)); break;
        case 18: pagination_ = r.nested(PageResponse.read); break;
        default: r.other(tag, QueryDealingsResponse_numbers);
      }
    }
    return { dealings: dealings_, pagination: pagination_ };
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
  readonly priorPool: Rpc<QueryPriorPoolRequest, QueryPriorPoolResponse>;
  readonly bundlePositions: Rpc<QueryBundlePositionsRequest, QueryBundlePositionsResponse>;
  readonly division: Rpc<QueryDivisionRequest, QueryDivisionResponse>;
  readonly explain: Rpc<QueryExplainRequest, QueryExplainResponse>;
  readonly transfers: Rpc<QueryTransfersRequest, QueryTransfersResponse>;
  readonly dispute: Rpc<QueryDisputeRequest, QueryDisputeResponse>;
  readonly disputes: Rpc<QueryDisputesRequest, QueryDisputesResponse>;
  readonly sponsors: Rpc<QuerySponsorsRequest, QuerySponsorsResponse>;
  readonly payLater: Rpc<QueryPayLaterRequest, QueryPayLaterResponse>;
  readonly reputation: Rpc<QueryReputationRequest, QueryReputationResponse>;
  readonly epochs: Rpc<QueryEpochsRequest, QueryEpochsResponse>;
  readonly commonsPart: Rpc<QueryCommonsPartRequest, QueryCommonsPartResponse>;
  readonly dealings: Rpc<QueryDealingsRequest, QueryDealingsResponse>;
  readonly solvency: Rpc<QuerySolvencyRequest, QuerySolvencyResponse>;
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
    priorPool: { name: "PriorPool", path: "/tributary.rewards.v1.Query/PriorPool", request: QueryPriorPoolRequest, response: QueryPriorPoolResponse, http: [{ method: "GET", path: "/tributary/rewards/v1/datanets/{datanet_id}/versions/{datanet_version}/prior" }] },
    bundlePositions: { name: "BundlePositions", path: "/tributary.rewards.v1.Query/BundlePositions", request: QueryBundlePositionsRequest, response: QueryBundlePositionsResponse, http: [{ method: "GET", path: "/tributary/rewards/v1/bundles/{bundle_id}/positions" }] },
    division: { name: "Division", path: "/tributary.rewards.v1.Query/Division", request: QueryDivisionRequest, response: QueryDivisionResponse, http: [{ method: "GET", path: "/tributary/rewards/v1/batches/{batch_id}/division" }] },
    explain: { name: "Explain", path: "/tributary.rewards.v1.Query/Explain", request: QueryExplainRequest, response: QueryExplainResponse, http: [{ method: "GET", path: "/tributary/rewards/v1/datanets/{datanet_id}/explain" }] },
    transfers: { name: "Transfers", path: "/tributary.rewards.v1.Query/Transfers", request: QueryTransfersRequest, response: QueryTransfersResponse, http: [{ method: "GET", path: "/tributary/rewards/v1/accounts/{owner}/transfers" }] },
    dispute: { name: "Dispute", path: "/tributary.rewards.v1.Query/Dispute", request: QueryDisputeRequest, response: QueryDisputeResponse, http: [{ method: "GET", path: "/tributary/rewards/v1/disputes/{dispute_id}" }] },
    disputes: { name: "Disputes", path: "/tributary.rewards.v1.Query/Disputes", request: QueryDisputesRequest, response: QueryDisputesResponse, http: [{ method: "GET", path: "/tributary/rewards/v1/disputes" }] },
    sponsors: { name: "Sponsors", path: "/tributary.rewards.v1.Query/Sponsors", request: QuerySponsorsRequest, response: QuerySponsorsResponse, http: [{ method: "GET", path: "/tributary/rewards/v1/models/{model_id}/sponsors" }] },
    payLater: { name: "PayLater", path: "/tributary.rewards.v1.Query/PayLater", request: QueryPayLaterRequest, response: QueryPayLaterResponse, http: [{ method: "GET", path: "/tributary/rewards/v1/accounts/{debtor}/pay_later" }] },
    reputation: { name: "Reputation", path: "/tributary.rewards.v1.Query/Reputation", request: QueryReputationRequest, response: QueryReputationResponse, http: [{ method: "GET", path: "/tributary/rewards/v1/accounts/{address}/reputation" }] },
    epochs: { name: "Epochs", path: "/tributary.rewards.v1.Query/Epochs", request: QueryEpochsRequest, response: QueryEpochsResponse, http: [{ method: "GET", path: "/tributary/rewards/v1/epochs" }] },
    commonsPart: { name: "CommonsPart", path: "/tributary.rewards.v1.Query/CommonsPart", request: QueryCommonsPartRequest, response: QueryCommonsPartResponse, http: [{ method: "GET", path: "/tributary/rewards/v1/datanets/{datanet_id}/commons_part" }] },
    dealings: { name: "Dealings", path: "/tributary.rewards.v1.Query/Dealings", request: QueryDealingsRequest, response: QueryDealingsResponse, http: [{ method: "GET", path: "/tributary/rewards/v1/datanets/{datanet_id}/dealings" }] },
    solvency: { name: "Solvency", path: "/tributary.rewards.v1.Query/Solvency", request: QuerySolvencyRequest, response: QuerySolvencyResponse, http: [{ method: "GET", path: "/tributary/rewards/v1/solvency" }] },
  },
};

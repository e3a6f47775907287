// Generated from proto/cosmos/bank/v1beta1/query.proto by `npm run proto`. Do not edit.
import { message, type MessageType, type Rpc, type ServiceType } from "#wire";
import { Metadata, Params, SendEnabled } from "#proto/cosmos/bank/v1beta1/bank.ts";
import { PageRequest, PageResponse } from "#proto/cosmos/base/query/v1beta1/pagination.ts";
import { Coin } from "#proto/cosmos/base/v1beta1/coin.ts";

/** QueryBalanceRequest names an account and a denomination. */
export interface QueryBalanceRequest {
  readonly address: string;
  readonly denom: string;
}
const QueryBalanceRequest_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of cosmos.bank.v1beta1.QueryBalanceRequest. */
export const QueryBalanceRequest: MessageType<QueryBalanceRequest> = message<QueryBalanceRequest>({
  typeName: "cosmos.bank.v1beta1.QueryBalanceRequest",
  options: {},
  fields: [
    { number: 1, name: "address", key: "address", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "denom", key: "denom", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ address: p.address ?? "", denom: p.denom ?? "" }),
  write: (m, w) => {
    if (m.address !== "") w.uint32(10).string(m.address);
    if (m.denom !== "") w.uint32(18).string(m.denom);
  },
  read: (r) => {
    let address_: string = "";
    let denom_: string = "";
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: address_ = r.string(); break;
        case 18: denom_ = r.string(); break;
        default: r.other(tag, QueryBalanceRequest_numbers);
      }
    }
    return { address: address_, denom: denom_ };
  },
});

/** QueryBalanceResponse is the balance. */
export interface QueryBalanceResponse {
  readonly balance: Coin | undefined;
}
const QueryBalanceResponse_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of cosmos.bank.v1beta1.QueryBalanceResponse. */
export const QueryBalanceResponse: MessageType<QueryBalanceResponse> = message<QueryBalanceResponse>({
  typeName: "cosmos.bank.v1beta1.QueryBalanceResponse",
  options: {},
  fields: [
    { number: 1, name: "balance", key: "balance", type: { kind: "message", type: () => Coin }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ balance: p.balance ?? undefined }),
  write: (m, w) => {
    if (m.balance !== undefined) { const mark = w.uint32(10).fork(); Coin.write(m.balance, w); w.join(mark); }
  },
  read: (r) => {
    let balance_: Coin | undefined = undefined;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: balance_ = r.nested(Coin.read); break;
        default: r.other(tag, QueryBalanceResponse_numbers);
      }
    }
    return { balance: balance_ };
  },
});

/** QueryAllBalancesRequest names an account. */
export interface QueryAllBalancesRequest {
  readonly address: string;
  readonly pagination: PageRequest | undefined;
  readonly resolveDenom: boolean;
}
const QueryAllBalancesRequest_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of cosmos.bank.v1beta1.QueryAllBalancesRequest. */
export const QueryAllBalancesRequest: MessageType<QueryAllBalancesRequest> = message<QueryAllBalancesRequest>({
  typeName: "cosmos.bank.v1beta1.QueryAllBalancesRequest",
  options: {},
  fields: [
    { number: 1, name: "address", key: "address", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "pagination", key: "pagination", type: { kind: "message", type: () => PageRequest }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "resolve_denom", key: "resolveDenom", type: { kind: "scalar", scalar: "bool" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ address: p.address ?? "", pagination: p.pagination ?? undefined, resolveDenom: p.resolveDenom ?? false }),
  write: (m, w) => {
    if (m.address !== "") w.uint32(10).string(m.address);
    if (m.pagination !== undefined) { const mark = w.uint32(18).fork(); PageRequest.write(m.pagination, w); w.join(mark); }
    if (m.resolveDenom) w.uint32(24).bool(m.resolveDenom);
  },
  read: (r) => {
    let address_: string = "";
    let pagination_: PageRequest | undefined = undefined;
    let resolveDenom_: boolean = false;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: address_ = r.string(); break;
        case 18: pagination_ = r.nested(PageRequest.read); break;
        case 24: resolveDenom_ = r.bool(); break;
        default: r.other(tag, QueryAllBalancesRequest_numbers);
      }
    }
    return { address: address_, pagination: pagination_, resolveDenom: resolveDenom_ };
  },
});

/** QueryAllBalancesResponse is a page of balances. */
export interface QueryAllBalancesResponse {
  readonly balances: readonly Coin[];
  readonly pagination: PageResponse | undefined;
}
const QueryAllBalancesResponse_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of cosmos.bank.v1beta1.QueryAllBalancesResponse. */
export const QueryAllBalancesResponse: MessageType<QueryAllBalancesResponse> = message<QueryAllBalancesResponse>({
  typeName: "cosmos.bank.v1beta1.QueryAllBalancesResponse",
  options: {},
  fields: [
    { number: 1, name: "balances", key: "balances", type: { kind: "message", type: () => Coin }, repeated: true, required: true, oneof: undefined, options: { "amino.dont_omitempty": true, "amino.encoding": "legacy_coins" } },
    { number: 2, name: "pagination", key: "pagination", type: { kind: "message", type: () => PageResponse }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ balances: p.balances ?? [], pagination: p.pagination ?? undefined }),
  write: (m, w) => {
    for (const v of m.balances) { const mark = w.uint32(10).fork(); Coin.write(v, w); w.join(mark); }
    if (m.pagination !== undefined) { const mark = w.uint32(18).fork(); PageResponse.write(m.pagination, w); w.join(mark); }
  },
  read: (r) => {
    const balances_: Coin[] = [];
    let pagination_: PageResponse | undefined = undefined;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: balances_.push(r.nested(Coin.read)); break;
        case 18: pagination_ = r.nested(PageResponse.read); break;
        default: r.other(tag, QueryAllBalancesResponse_numbers);
      }
    }
    return { balances: balances_, pagination: pagination_ };
  },
});

/** QuerySpendableBalancesRequest names an account. */
export interface QuerySpendableBalancesRequest {
  readonly address: string;
  readonly pagination: PageRequest | undefined;
}
const QuerySpendableBalancesRequest_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of cosmos.bank.v1beta1.QuerySpendableBalancesRequest. */
export const QuerySpendableBalancesRequest: MessageType<QuerySpendableBalancesRequest> = message<QuerySpendableBalancesRequest>({
  typeName: "cosmos.bank.v1beta1.QuerySpendableBalancesRequest",
  options: {},
  fields: [
    { number: 1, name: "address", key: "address", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "pagination", key: "pagination", type: { kind: "message", type: () => PageRequest }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ address: p.address ?? "", pagination: p.pagination ?? undefined }),
  write: (m, w) => {
    if (m.address !== "") w.uint32(10).string(m.address);
    if (m.pagination !== undefined) { const mark = w.uint32(18).fork(); PageRequest.write(m.pagination, w); w.join(mark); }
  },
  read: (r) => {
    let address_: string = "";
    let pagination_: PageRequest | undefined = undefined;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: address_ = r.string(); break;
        case 18: pagination_ = r.nested(PageRequest.read); break;
        default: r.other(tag, QuerySpendableBalancesRequest_numbers);
      }
    }
    return { address: address_, pagination: pagination_ };
  },
});

/** QuerySpendableBalancesResponse is a page of spendable balances. */
export interface QuerySpendableBalancesResponse {
  readonly balances: readonly Coin[];
  readonly pagination: PageResponse | undefined;
}
const QuerySpendableBalancesResponse_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of cosmos.bank.v1beta1.QuerySpendableBalancesResponse. */
export const QuerySpendableBalancesResponse: MessageType<QuerySpendableBalancesResponse> = message<QuerySpendableBalancesResponse>({
  typeName: "cosmos.bank.v1beta1.QuerySpendableBalancesResponse",
  options: {},
  fields: [
    { number: 1, name: "balances", key: "balances", type: { kind: "message", type: () => Coin }, repeated: true, required: true, oneof: undefined, options: { "amino.dont_omitempty": true, "amino.encoding": "legacy_coins" } },
    { number: 2, name: "pagination", key: "pagination", type: { kind: "message", type: () => PageResponse }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ balances: p.balances ?? [], pagination: p.pagination ?? undefined }),
  write: (m, w) => {
    for (const v of m.balances) { const mark = w.uint32(10).fork(); Coin.write(v, w); w.join(mark); }
    if (m.pagination !== undefined) { const mark = w.uint32(18).fork(); PageResponse.write(m.pagination, w); w.join(mark); }
  },
  read: (r) => {
    const balances_: Coin[] = [];
    let pagination_: PageResponse | undefined = undefined;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: balances_.push(r.nested(Coin.read)); break;
        case 18: pagination_ = r.nested(PageResponse.read); break;
        default: r.other(tag, QuerySpendableBalancesResponse_numbers);
      }
    }
    return { balances: balances_, pagination: pagination_ };
  },
});

/** QuerySpendableBalanceByDenomRequest names an account and a denomination. */
export interface QuerySpendableBalanceByDenomRequest {
  readonly address: string;
  readonly denom: string;
}
const QuerySpendableBalanceByDenomRequest_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of cosmos.bank.v1beta1.QuerySpendableBalanceByDenomRequest. */
export const QuerySpendableBalanceByDenomRequest: MessageType<QuerySpendableBalanceByDenomRequest> = message<QuerySpendableBalanceByDenomRequest>({
  typeName: "cosmos.bank.v1beta1.QuerySpendableBalanceByDenomRequest",
  options: {},
  fields: [
    { number: 1, name: "address", key: "address", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "denom", key: "denom", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ address: p.address ?? "", denom: p.denom ?? "" }),
  write: (m, w) => {
    if (m.address !== "") w.uint32(10).string(m.address);
    if (m.denom !== "") w.uint32(18).string(m.denom);
  },
  read: (r) => {
    let address_: string = "";
    let denom_: string = "";
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: address_ = r.string(); break;
        case 18: denom_ = r.string(); break;
        default: r.other(tag, QuerySpendableBalanceByDenomRequest_numbers);
      }
    }
    return { address: address_, denom: denom_ };
  },
});

/** QuerySpendableBalanceByDenomResponse is the spendable balance. */
export interface QuerySpendableBalanceByDenomResponse {
  readonly balance: Coin | undefined;
}
const QuerySpendableBalanceByDenomResponse_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of cosmos.bank.v1beta1.QuerySpendableBalanceByDenomResponse. */
export const QuerySpendableBalanceByDenomResponse: MessageType<QuerySpendableBalanceByDenomResponse> = message<QuerySpendableBalanceByDenomResponse>({
  typeName: "cosmos.bank.v1beta1.QuerySpendableBalanceByDenomResponse",
  options: {},
  fields: [
    { number: 1, name: "balance", key: "balance", type: { kind: "message", type: () => Coin }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ balance: p.balance ?? undefined }),
  write: (m, w) => {
    if (m.balance !== undefined) { const mark = w.uint32(10).fork(); Coin.write(m.balance, w); w.join(mark); }
  },
  read: (r) => {
    let balance_: Coin | undefined = undefined;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: balance_ = r.nested(Coin.read); break;
        default: r.other(tag, QuerySpendableBalanceByDenomResponse_numbers);
      }
    }
    return { balance: balance_ };
  },
});

/** QueryTotalSupplyRequest asks for a page of the supply. */
export interface QueryTotalSupplyRequest {
  readonly pagination: PageRequest | undefined;
}
const QueryTotalSupplyRequest_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of cosmos.bank.v1beta1.QueryTotalSupplyRequest. */
export const QueryTotalSupplyRequest: MessageType<QueryTotalSupplyRequest> = message<QueryTotalSupplyRequest>({
  typeName: "cosmos.bank.v1beta1.QueryTotalSupplyRequest",
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
        default: r.other(tag, QueryTotalSupplyRequest_numbers);
      }
    }
    return { pagination: pagination_ };
  },
});

/** QueryTotalSupplyResponse is a page of the supply. */
export interface QueryTotalSupplyResponse {
  readonly supply: readonly Coin[];
  readonly pagination: PageResponse | undefined;
}
const QueryTotalSupplyResponse_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of cosmos.bank.v1beta1.QueryTotalSupplyResponse. */
export const QueryTotalSupplyResponse: MessageType<QueryTotalSupplyResponse> = message<QueryTotalSupplyResponse>({
  typeName: "cosmos.bank.v1beta1.QueryTotalSupplyResponse",
  options: {},
  fields: [
    { number: 1, name: "supply", key: "supply", type: { kind: "message", type: () => Coin }, repeated: true, required: true, oneof: undefined, options: { "amino.dont_omitempty": true, "amino.encoding": "legacy_coins" } },
    { number: 2, name: "pagination", key: "pagination", type: { kind: "message", type: () => PageResponse }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ supply: p.supply ?? [], pagination: p.pagination ?? undefined }),
  write: (m, w) => {
    for (const v of m.supply) { const mark = w.uint32(10).fork(); Coin.write(v, w); w.join(mark); }
    if (m.pagination !== undefined) { const mark = w.uint32(18).fork(); PageResponse.write(m.pagination, w); w.join(mark); }
  },
  read: (r) => {
    const supply_: Coin[] = [];
    let pagination_: PageResponse | undefined = undefined;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: supply_.push(r.nested(Coin.read)); break;
        case 18: pagination_ = r.nested(PageResponse.read); break;
        default: r.other(tag, QueryTotalSupplyResponse_numbers);
      }
    }
    return { supply: supply_, pagination: pagination_ };
  },
});

/** QuerySupplyOfRequest names a denomination. */
export interface QuerySupplyOfRequest {
  readonly denom: string;
}
const QuerySupplyOfRequest_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of cosmos.bank.v1beta1.QuerySupplyOfRequest. */
export const QuerySupplyOfRequest: MessageType<QuerySupplyOfRequest> = message<QuerySupplyOfRequest>({
  typeName: "cosmos.bank.v1beta1.QuerySupplyOfRequest",
  options: {},
  fields: [
    { number: 1, name: "denom", key: "denom", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ denom: p.denom ?? "" }),
  write: (m, w) => {
    if (m.denom !== "") w.uint32(10).string(m.denom);
  },
  read: (r) => {
    let denom_: string = "";
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: denom_ = r.string(); break;
        default: r.other(tag, QuerySupplyOfRequest_numbers);
      }
    }
    return { denom: denom_ };
  },
});

/** QuerySupplyOfResponse is its supply. */
export interface QuerySupplyOfResponse {
  readonly amount: Coin;
}
const QuerySupplyOfResponse_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of cosmos.bank.v1beta1.QuerySupplyOfResponse. */
export const QuerySupplyOfResponse: MessageType<QuerySupplyOfResponse> = message<QuerySupplyOfResponse>({
  typeName: "cosmos.bank.v1beta1.QuerySupplyOfResponse",
  options: {},
  fields: [
    { number: 1, name: "amount", key: "amount", type: { kind: "message", type: () => Coin }, repeated: false, required: true, oneof: undefined, options: { "amino.dont_omitempty": true } },
  ],
  create: (p) => ({ amount: p.amount ?? Coin.create() }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); Coin.write(m.amount, w); w.join(mark); }
  },
  read: (r) => {
    let amount_: Coin = Coin.create();
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: amount_ = r.nested(Coin.read); break;
        default: r.other(tag, QuerySupplyOfResponse_numbers);
      }
    }
    return { amount: amount_ };
  },
});

/** QueryParamsRequest asks for the parameters. */
export interface QueryParamsRequest {

}
const QueryParamsRequest_numbers: ReadonlySet<number> = new Set<number>([]);
/** Codec of cosmos.bank.v1beta1.QueryParamsRequest. */
export const QueryParamsRequest: MessageType<QueryParamsRequest> = message<QueryParamsRequest>({
  typeName: "cosmos.bank.v1beta1.QueryParamsRequest",
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
/** Codec of cosmos.bank.v1beta1.QueryParamsResponse. */
export const QueryParamsResponse: MessageType<QueryParamsResponse> = message<QueryParamsResponse>({
  typeName: "cosmos.bank.v1beta1.QueryParamsResponse",
  options: {},
  fields: [
    { number: 1, name: "params", key: "params", type: { kind: "message", type: () => Params }, repeated: false, required: true, oneof: undefined, options: { "amino.dont_omitempty": true } },
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

/** QueryDenomsMetadataRequest asks for a page of denominations. */
export interface QueryDenomsMetadataRequest {
  readonly pagination: PageRequest | undefined;
}
const QueryDenomsMetadataRequest_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of cosmos.bank.v1beta1.QueryDenomsMetadataRequest. */
export const QueryDenomsMetadataRequest: MessageType<QueryDenomsMetadataRequest> = message<QueryDenomsMetadataRequest>({
  typeName: "cosmos.bank.v1beta1.QueryDenomsMetadataRequest",
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
        default: r.other(tag, QueryDenomsMetadataRequest_numbers);
      }
    }
    return { pagination: pagination_ };
  },
});

/** QueryDenomsMetadataResponse is a page of denominations. */
export interface QueryDenomsMetadataResponse {
  readonly metadatas: readonly Metadata[];
  readonly pagination: PageResponse | undefined;
}
const QueryDenomsMetadataResponse_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of cosmos.bank.v1beta1.QueryDenomsMetadataResponse. */
export const QueryDenomsMetadataResponse: MessageType<QueryDenomsMetadataResponse> = message<QueryDenomsMetadataResponse>({
  typeName: "cosmos.bank.v1beta1.QueryDenomsMetadataResponse",
  options: {},
  fields: [
    { number: 1, name: "metadatas", key: "metadatas", type: { kind: "message", type: () => Metadata }, repeated: true, required: true, oneof: undefined, options: { "amino.dont_omitempty": true } },
    { number: 2, name: "pagination", key: "pagination", type: { kind: "message", type: () => PageResponse }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ metadatas: p.metadatas ?? [], pagination: p.pagination ?? undefined }),
  write: (m, w) => {
    for (const v of m.metadatas) { const mark = w.uint32(10).fork(); Metadata.write(v, w); w.join(mark); }
    if (m.pagination !== undefined) { const mark = w.uint32(18).fork(); PageResponse.write(m.pagination, w); w.join(mark); }
  },
  read: (r) => {
    const metadatas_: Metadata[] = [];
    let pagination_: PageResponse | undefined = undefined;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: metadatas_.push(r.nested(Metadata.read)); break;
        case 18: pagination_ = r.nested(PageResponse.read); break;
        default: r.other(tag, QueryDenomsMetadataResponse_numbers);
      }
    }
    return { metadatas: metadatas_, pagination: pagination_ };
  },
});

/** QueryDenomMetadataRequest names a denomination. */
export interface QueryDenomMetadataRequest {
  readonly denom: string;
}
const QueryDenomMetadataRequest_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of cosmos.bank.v1beta1.QueryDenomMetadataRequest. */
export const QueryDenomMetadataRequest: MessageType<QueryDenomMetadataRequest> = message<QueryDenomMetadataRequest>({
  typeName: "cosmos.bank.v1beta1.QueryDenomMetadataRequest",
  options: {},
  fields: [
    { number: 1, name: "denom", key: "denom", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ denom: p.denom ?? "" }),
  write: (m, w) => {
    if (m.denom !== "") w.uint32(10).string(m.denom);
  },
  read: (r) => {
    let denom_: string = "";
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: denom_ = r.string(); break;
        default: r.other(tag, QueryDenomMetadataRequest_numbers);
      }
    }
    return { denom: denom_ };
  },
});

/** QueryDenomMetadataResponse is what is known of it. */
export interface QueryDenomMetadataResponse {
  readonly metadata: Metadata;
}
const QueryDenomMetadataResponse_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of cosmos.bank.v1beta1.QueryDenomMetadataResponse. */
export const QueryDenomMetadataResponse: MessageType<QueryDenomMetadataResponse> = message<QueryDenomMetadataResponse>({
  typeName: "cosmos.bank.v1beta1.QueryDenomMetadataResponse",
  options: {},
  fields: [
    { number: 1, name: "metadata", key: "metadata", type: { kind: "message", type: () => Metadata }, repeated: false, required: true, oneof: undefined, options: { "amino.dont_omitempty": true } },
  ],
  create: (p) => ({ metadata: p.metadata ?? Metadata.create() }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); Metadata.write(m.metadata, w); w.join(mark); }
  },
  read: (r) => {
    let metadata_: Metadata = Metadata.create();
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: metadata_ = r.nested(Metadata.read); break;
        default: r.other(tag, QueryDenomMetadataResponse_numbers);
      }
    }
    return { metadata: metadata_ };
  },
});

/** QueryDenomMetadataByQueryStringRequest names a denomination. */
export interface QueryDenomMetadataByQueryStringRequest {
  readonly denom: string;
}
const QueryDenomMetadataByQueryStringRequest_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of cosmos.bank.v1beta1.QueryDenomMetadataByQueryStringRequest. */
export const QueryDenomMetadataByQueryStringRequest: MessageType<QueryDenomMetadataByQueryStringRequest> = message<QueryDenomMetadataByQueryStringRequest>({
  typeName: "cosmos.bank.v1beta1.QueryDenomMetadataByQueryStringRequest",
  options: {},
  fields: [
    { number: 1, name: "denom", key: "denom", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ denom: p.denom ?? "" }),
  write: (m, w) => {
    if (m.denom !== "") w.uint32(10).string(m.denom);
  },
  read: (r) => {
    let denom_: string = "";
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: denom_ = r.string(); break;
        default: r.other(tag, QueryDenomMetadataByQueryStringRequest_numbers);
      }
    }
    return { denom: denom_ };
  },
});

/** QueryDenomMetadataByQueryStringResponse is what is known of it. */
export interface QueryDenomMetadataByQueryStringResponse {
  readonly metadata: Metadata;
}
const QueryDenomMetadataByQueryStringResponse_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of cosmos.bank.v1beta1.QueryDenomMetadataByQueryStringResponse. */
export const QueryDenomMetadataByQueryStringResponse: MessageType<QueryDenomMetadataByQueryStringResponse> = message<QueryDenomMetadataByQueryStringResponse>({
  typeName: "cosmos.bank.v1beta1.QueryDenomMetadataByQueryStringResponse",
  options: {},
  fields: [
    { number: 1, name: "metadata", key: "metadata", type: { kind: "message", type: () => Metadata }, repeated: false, required: true, oneof: undefined, options: { "amino.dont_omitempty": true } },
  ],
  create: (p) => ({ metadata: p.metadata ?? Metadata.create() }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); Metadata.write(m.metadata, w); w.join(mark); }
  },
  read: (r) => {
    let metadata_: Metadata = Metadata.create();
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: metadata_ = r.nested(Metadata.read); break;
        default: r.other(tag, QueryDenomMetadataByQueryStringResponse_numbers);
      }
    }
    return { metadata: metadata_ };
  },
});

/** QueryDenomOwnersRequest names a denomination. */
export interface QueryDenomOwnersRequest {
  readonly denom: string;
  readonly pagination: PageRequest | undefined;
}
const QueryDenomOwnersRequest_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of cosmos.bank.v1beta1.QueryDenomOwnersRequest. */
export const QueryDenomOwnersRequest: MessageType<QueryDenomOwnersRequest> = message<QueryDenomOwnersRequest>({
  typeName: "cosmos.bank.v1beta1.QueryDenomOwnersRequest",
  options: {},
  fields: [
    { number: 1, name: "denom", key: "denom", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "pagination", key: "pagination", type: { kind: "message", type: () => PageRequest }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ denom: p.denom ?? "", pagination: p.pagination ?? undefined }),
  write: (m, w) => {
    if (m.denom !== "") w.uint32(10).string(m.denom);
    if (m.pagination !== undefined) { const mark = w.uint32(18).fork(); PageRequest.write(m.pagination, w); w.join(mark); }
  },
  read: (r) => {
    let denom_: string = "";
    let pagination_: PageRequest | undefined = undefined;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: denom_ = r.string(); break;
        case 18: pagination_ = r.nested(PageRequest.read); break;
        default: r.other(tag, QueryDenomOwnersRequest_numbers);
      }
    }
    return { denom: denom_, pagination: pagination_ };
  },
});

/** DenomOwner is an account with its balance of the denomination. */
export interface DenomOwner {
  readonly address: string;
  readonly balance: Coin;
}
const DenomOwner_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of cosmos.bank.v1beta1.DenomOwner. */
export const DenomOwner: MessageType<DenomOwner> = message<DenomOwner>({
  typeName: "cosmos.bank.v1beta1.DenomOwner",
  options: {},
  fields: [
    { number: 1, name: "address", key: "address", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "balance", key: "balance", type: { kind: "message", type: () => Coin }, repeated: false, required: true, oneof: undefined, options: { "amino.dont_omitempty": true } },
  ],
  create: (p) => ({ address: p.address ?? "", balance: p.balance ?? Coin.create() }),
  write: (m, w) => {
    if (m.address !== "") w.uint32(10).string(m.address);
    { const mark = w.uint32(18).fork(); Coin.write(m.balance, w); w.join(mark); }
  },
  read: (r) => {
    let address_: string = "";
    let balance_: Coin = Coin.create();
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: address_ = r.string(); break;
        case 18: balance_ = r.nested(Coin.read); break;
        default: r.other(tag, DenomOwner_numbers);
      }
    }
    return { address: address_, balance: balance_ };
  },
});

/** QueryDenomOwnersResponse is a page of owners. */
export interface QueryDenomOwnersResponse {
  readonly denomOwners: readonly DenomOwner[];
  readonly pagination: PageResponse | undefined;
}
const QueryDenomOwnersResponse_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of cosmos.bank.v1beta1.QueryDenomOwnersResponse. */
export const QueryDenomOwnersResponse: MessageType<QueryDenomOwnersResponse> = message<QueryDenomOwnersResponse>({
  typeName: "cosmos.bank.v1beta1.QueryDenomOwnersResponse",
  options: {},
  fields: [
    { number: 1, name: "denom_owners", key: "denomOwners", type: { kind: "message", type: () => DenomOwner }, repeated: true, required: false, oneof: undefined, options: {} },
    { number: 2, name: "pagination", key: "pagination", type: { kind: "message", type: () => PageResponse }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ denomOwners: p.denomOwners ?? [], pagination: p.pagination ?? undefined }),
  write: (m, w) => {
    for (const v of m.denomOwners) { const mark = w.uint32(10).fork(); DenomOwner.write(v, w); w.join(mark); }
    if (m.pagination !== undefined) { const mark = w.uint32(18).fork(); PageResponse.write(m.pagination, w); w.join(mark); }
  },
  read: (r) => {
    const denomOwners_: DenomOwner[] = [];
    let pagination_: PageResponse | undefined = undefined;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: denomOwners_.push(r.nested(DenomOwner.read)); break;
        case 18: pagination_ = r.nested(PageResponse.read); break;
        default: r.other(tag, QueryDenomOwnersResponse_numbers);
      }
    }
    return { denomOwners: denomOwners_, pagination: pagination_ };
  },
});

/** QueryDenomOwnersByQueryRequest names a denomination. */
export interface QueryDenomOwnersByQueryRequest {
  readonly denom: string;
  readonly pagination: PageRequest | undefined;
}
const QueryDenomOwnersByQueryRequest_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of cosmos.bank.v1beta1.QueryDenomOwnersByQueryRequest. */
export const QueryDenomOwnersByQueryRequest: MessageType<QueryDenomOwnersByQueryRequest> = message<QueryDenomOwnersByQueryRequest>({
  typeName: "cosmos.bank.v1beta1.QueryDenomOwnersByQueryRequest",
  options: {},
  fields: [
    { number: 1, name: "denom", key: "denom", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "pagination", key: "pagination", type: { kind: "message", type: () => PageRequest }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ denom: p.denom ?? "", pagination: p.pagination ?? undefined }),
  write: (m, w) => {
    if (m.denom !== "") w.uint32(10).string(m.denom);
    if (m.pagination !== undefined) { const mark = w.uint32(18).fork(); PageRequest.write(m.pagination, w); w.join(mark); }
  },
  read: (r) => {
    let denom_: string = "";
    let pagination_: PageRequest | undefined = undefined;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: denom_ = r.string(); break;
        case 18: pagination_ = r.nested(PageRequest.read); break;
        default: r.other(tag, QueryDenomOwnersByQueryRequest_numbers);
      }
    }
    return { denom: denom_, pagination: pagination_ };
  },
});

/** QueryDenomOwnersByQueryResponse is a page of owners. */
export interface QueryDenomOwnersByQueryResponse {
  readonly denomOwners: readonly DenomOwner[];
  readonly pagination: PageResponse | undefined;
}
const QueryDenomOwnersByQueryResponse_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of cosmos.bank.v1beta1.QueryDenomOwnersByQueryResponse. */
export const QueryDenomOwnersByQueryResponse: MessageType<QueryDenomOwnersByQueryResponse> = message<QueryDenomOwnersByQueryResponse>({
  typeName: "cosmos.bank.v1beta1.QueryDenomOwnersByQueryResponse",
  options: {},
  fields: [
    { number: 1, name: "denom_owners", key: "denomOwners", type: { kind: "message", type: () => DenomOwner }, repeated: true, required: false, oneof: undefined, options: {} },
    { number: 2, name: "pagination", key: "pagination", type: { kind: "message", type: () => PageResponse }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ denomOwners: p.denomOwners ?? [], pagination: p.pagination ?? undefined }),
  write: (m, w) => {
    for (const v of m.denomOwners) { const mark = w.uint32(10).fork(); DenomOwner.write(v, w); w.join(mark); }
    if (m.pagination !== undefined) { const mark = w.uint32(18).fork(); PageResponse.write(m.pagination, w); w.join(mark); }
  },
  read: (r) => {
    const denomOwners_: DenomOwner[] = [];
    let pagination_: PageResponse | undefined = undefined;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: denomOwners_.push(r.nested(DenomOwner.read)); break;
        case 18: pagination_ = r.nested(PageResponse.read); break;
        default: r.other(tag, QueryDenomOwnersByQueryResponse_numbers);
      }
    }
    return { denomOwners: denomOwners_, pagination: pagination_ };
  },
});

/** QuerySendEnabledRequest names denominations, or none for all. */
export interface QuerySendEnabledRequest {
  readonly denoms: readonly string[];
  readonly pagination: PageRequest | undefined;
}
const QuerySendEnabledRequest_numbers: ReadonlySet<number> = new Set<number>([1, 99]);
/** Codec of cosmos.bank.v1beta1.QuerySendEnabledRequest. */
export const QuerySendEnabledRequest: MessageType<QuerySendEnabledRequest> = message<QuerySendEnabledRequest>({
  typeName: "cosmos.bank.v1beta1.QuerySendEnabledRequest",
  options: {},
  fields: [
    { number: 1, name: "denoms", key: "denoms", type: { kind: "scalar", scalar: "string" }, repeated: true, required: false, oneof: undefined, options: {} },
    { number: 99, name: "pagination", key: "pagination", type: { kind: "message", type: () => PageRequest }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ denoms: p.denoms ?? [], pagination: p.pagination ?? undefined }),
  write: (m, w) => {
    for (const v of m.denoms) w.uint32(10).string(v);
    if (m.pagination !== undefined) { const mark = w.uint32(794).fork(); PageRequest.write(m.pagination, w); w.join(mark); }
  },
  read: (r) => {
    const denoms_: string[] = [];
    let pagination_: PageRequest | undefined = undefined;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: denoms_.push(r.string()); break;
        case 794: pagination_ = r.nested(PageRequest.read); break;
        default: r.other(tag, QuerySendEnabledRequest_numbers);
      }
    }
    return { denoms: denoms_, pagination: pagination_ };
  },
});

/** QuerySendEnabledResponse is a page of the explicit settings. */
export interface QuerySendEnabledResponse {
  readonly sendEnabled: readonly SendEnabled[];
  readonly pagination: PageResponse | undefined;
}
const QuerySendEnabledResponse_numbers: ReadonlySet<number> = new Set<number>([1, 99]);
/** Codec of cosmos.bank.v1beta1.QuerySendEnabledResponse. */
export const QuerySendEnabledResponse: MessageType<QuerySendEnabledResponse> = message<QuerySendEnabledResponse>({
  typeName: "cosmos.bank.v1beta1.QuerySendEnabledResponse",
  options: {},
  fields: [
    { number: 1, name: "send_enabled", key: "sendEnabled", type: { kind: "message", type: () => SendEnabled }, repeated: true, required: false, oneof: undefined, options: {} },
    { number: 99, name: "pagination", key: "pagination", type: { kind: "message", type: () => PageResponse }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ sendEnabled: p.sendEnabled ?? [], pagination: p.pagination ?? undefined }),
  write: (m, w) => {
    for (const v of m.sendEnabled) { const mark = w.uint32(10).fork(); SendEnabled.write(v, w); w.join(mark); }
    if (m.pagination !== undefined) { const mark = w.uint32(794).fork(); PageResponse.write(m.pagination, w); w.join(mark); }
  },
  read: (r) => {
    const sendEnabled_: SendEnabled[] = [];
    let pagination_: PageResponse | undefined = undefined;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: sendEnabled_.push(r.nested(SendEnabled.read)); break;
        case 794: pagination_ = r.nested(PageResponse.read); break;
        default: r.other(tag, QuerySendEnabledResponse_numbers);
      }
    }
    return { sendEnabled: sendEnabled_, pagination: pagination_ };
  },
});

/** Query reads balances, supply and denominations. */
export interface QueryMethods {
  readonly balance: Rpc<QueryBalanceRequest, QueryBalanceResponse>;
  readonly allBalances: Rpc<QueryAllBalancesRequest, QueryAllBalancesResponse>;
  readonly spendableBalances: Rpc<QuerySpendableBalancesRequest, QuerySpendableBalancesResponse>;
  readonly spendableBalanceByDenom: Rpc<QuerySpendableBalanceByDenomRequest, QuerySpendableBalanceByDenomResponse>;
  readonly totalSupply: Rpc<QueryTotalSupplyRequest, QueryTotalSupplyResponse>;
  readonly supplyOf: Rpc<QuerySupplyOfRequest, QuerySupplyOfResponse>;
  readonly params: Rpc<QueryParamsRequest, QueryParamsResponse>;
  readonly denomsMetadata: Rpc<QueryDenomsMetadataRequest, QueryDenomsMetadataResponse>;
  readonly denomMetadata: Rpc<QueryDenomMetadataRequest, QueryDenomMetadataResponse>;
  readonly denomMetadataByQueryString: Rpc<QueryDenomMetadataByQueryStringRequest, QueryDenomMetadataByQueryStringResponse>;
  readonly denomOwners: Rpc<QueryDenomOwnersRequest, QueryDenomOwnersResponse>;
  readonly denomOwnersByQuery: Rpc<QueryDenomOwnersByQueryRequest, QueryDenomOwnersByQueryResponse>;
  readonly sendEnabled: Rpc<QuerySendEnabledRequest, QuerySendEnabledResponse>;
}
/** Description of cosmos.bank.v1beta1.Query. */
export const Query: ServiceType<QueryMethods> = {
  typeName: "cosmos.bank.v1beta1.Query",
  methods: {
    balance: { name: "Balance", path: "/cosmos.bank.v1beta1.Query/Balance", request: QueryBalanceRequest, response: QueryBalanceResponse, http: [{ method: "GET", path: "/cosmos/bank/v1beta1/balances/{address}/by_denom" }] },
    allBalances: { name: "AllBalances", path: "/cosmos.bank.v1beta1.Query/AllBalances", request: QueryAllBalancesRequest, response: QueryAllBalancesResponse, http: [{ method: "GET", path: "/cosmos/bank/v1beta1/balances/{address}" }] },
    spendableBalances: { name: "SpendableBalances", path: "/cosmos.bank.v1beta1.Query/SpendableBalances", request: QuerySpendableBalancesRequest, response: QuerySpendableBalancesResponse, http: [{ method: "GET", path: "/cosmos/bank/v1beta1/spendable_balances/{address}" }] },
    spendableBalanceByDenom: { name: "SpendableBalanceByDenom", path: "/cosmos.bank.v1beta1.Query/SpendableBalanceByDenom", request: QuerySpendableBalanceByDenomRequest, response: QuerySpendableBalanceByDenomResponse, http: [{ method: "GET", path: "/cosmos/bank/v1beta1/spendable_balances/{address}/by_denom" }] },
    totalSupply: { name: "TotalSupply", path: "/cosmos.bank.v1beta1.Query/TotalSupply", request: QueryTotalSupplyRequest, response: QueryTotalSupplyResponse, http: [{ method: "GET", path: "/cosmos/bank/v1beta1/supply" }] },
    supplyOf: { name: "SupplyOf", path: "/cosmos.bank.v1beta1.Query/SupplyOf", request: QuerySupplyOfRequest, response: QuerySupplyOfResponse, http: [{ method: "GET", path: "/cosmos/bank/v1beta1/supply/by_denom" }] },
    params: { name: "Params", path: "/cosmos.bank.v1beta1.Query/Params", request: QueryParamsRequest, response: QueryParamsResponse, http: [{ method: "GET", path: "/cosmos/bank/v1beta1/params" }] },
    denomsMetadata: { name: "DenomsMetadata", path: "/cosmos.bank.v1beta1.Query/DenomsMetadata", request: QueryDenomsMetadataRequest, response: QueryDenomsMetadataResponse, http: [{ method: "GET", path: "/cosmos/bank/v1beta1/denoms_metadata" }] },
    denomMetadata: { name: "DenomMetadata", path: "/cosmos.bank.v1beta1.Query/DenomMetadata", request: QueryDenomMetadataRequest, response: QueryDenomMetadataResponse, http: [{ method: "GET", path: "/cosmos/bank/v1beta1/denoms_metadata/{denom=**}" }] },
    denomMetadataByQueryString: { name: "DenomMetadataByQueryString", path: "/cosmos.bank.v1beta1.Query/DenomMetadataByQueryString", request: QueryDenomMetadataByQueryStringRequest, response: QueryDenomMetadataByQueryStringResponse, http: [{ method: "GET", path: "/cosmos/bank/v1beta1/denoms_metadata_by_query_string" }] },
    denomOwners: { name: "DenomOwners", path: "/cosmos.bank.v1beta1.Query/DenomOwners", request: QueryDenomOwnersRequest, response: QueryDenomOwnersResponse, http: [{ method: "GET", path: "/cosmos/bank/v1beta1/denom_owners/{denom=**}" }] },
    denomOwnersByQuery: { name: "DenomOwnersByQuery", path: "/cosmos.bank.v1beta1.Query/DenomOwnersByQuery", request: QueryDenomOwnersByQueryRequest, response: QueryDenomOwnersByQueryResponse, http: [{ method: "GET", path: "/cosmos/bank/v1beta1/denom_owners_by_query" }] },
    sendEnabled: { name: "SendEnabled", path: "/cosmos.bank.v1beta1.Query/SendEnabled", request: QuerySendEnabledRequest, response: QuerySendEnabledResponse, http: [{ method: "GET", path: "/cosmos/bank/v1beta1/send_enabled" }] },
  },
};

// Generated from proto/cosmos/auth/v1beta1/query.proto by `npm run proto`. Do not edit.
import { EMPTY_BYTES, message, type MessageType, type Rpc, type ServiceType } from "#wire";
import { BaseAccount, Params } from "#proto/cosmos/auth/v1beta1/auth.ts";
import { PageRequest, PageResponse } from "#proto/cosmos/base/query/v1beta1/pagination.ts";
import { Any } from "#proto/google/protobuf/any.ts";

/** QueryAccountsRequest asks for a page of accounts. */
export interface QueryAccountsRequest {
  readonly pagination: PageRequest | undefined;
}
const QueryAccountsRequest_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of cosmos.auth.v1beta1.QueryAccountsRequest. */
export const QueryAccountsRequest: MessageType<QueryAccountsRequest> = message<QueryAccountsRequest>({
  typeName: "cosmos.auth.v1beta1.QueryAccountsRequest",
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
        default: r.other(tag, QueryAccountsRequest_numbers);
      }
    }
    return { pagination: pagination_ };
  },
});

/** QueryAccountsResponse is a page of accounts. */
export interface QueryAccountsResponse {
  readonly accounts: readonly Any[];
  readonly pagination: PageResponse | undefined;
}
const QueryAccountsResponse_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of cosmos.auth.v1beta1.QueryAccountsResponse. */
export const QueryAccountsResponse: MessageType<QueryAccountsResponse> = message<QueryAccountsResponse>({
  typeName: "cosmos.auth.v1beta1.QueryAccountsResponse",
  options: {},
  fields: [
    { number: 1, name: "accounts", key: "accounts", type: { kind: "message", type: () => Any }, repeated: true, required: false, oneof: undefined, options: { "cosmos_proto.accepts_interface": "cosmos.auth.v1beta1.AccountI" } },
    { number: 2, name: "pagination", key: "pagination", type: { kind: "message", type: () => PageResponse }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ accounts: p.accounts ?? [], pagination: p.pagination ?? undefined }),
  write: (m, w) => {
    for (const v of m.accounts) { const mark = w.uint32(10).fork(); Any.write(v, w); w.join(mark); }
    if (m.pagination !== undefined) { const mark = w.uint32(18).fork(); PageResponse.write(m.pagination, w); w.join(mark); }
  },
  read: (r) => {
    const accounts_: Any[] = [];
    let pagination_: PageResponse | undefined = undefined;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: accounts_.push(r.nested(Any.read)); break;
        case 18: pagination_ = r.nested(PageResponse.read); break;
        default: r.other(tag, QueryAccountsResponse_numbers);
      }
    }
    return { accounts: accounts_, pagination: pagination_ };
  },
});

/** QueryAccountRequest names an address. */
export interface QueryAccountRequest {
  readonly address: string;
}
const QueryAccountRequest_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of cosmos.auth.v1beta1.QueryAccountRequest. */
export const QueryAccountRequest: MessageType<QueryAccountRequest> = message<QueryAccountRequest>({
  typeName: "cosmos.auth.v1beta1.QueryAccountRequest",
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
        default: r.other(tag, QueryAccountRequest_numbers);
      }
    }
    return { address: address_ };
  },
});

/** QueryAccountResponse is its account. */
export interface QueryAccountResponse {
  readonly account: Any | undefined;
}
const QueryAccountResponse_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of cosmos.auth.v1beta1.QueryAccountResponse. */
export const QueryAccountResponse: MessageType<QueryAccountResponse> = message<QueryAccountResponse>({
  typeName: "cosmos.auth.v1beta1.QueryAccountResponse",
  options: {},
  fields: [
    { number: 1, name: "account", key: "account", type: { kind: "message", type: () => Any }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.accepts_interface": "cosmos.auth.v1beta1.AccountI" } },
  ],
  create: (p) => ({ account: p.account ?? undefined }),
  write: (m, w) => {
    if (m.account !== undefined) { const mark = w.uint32(10).fork(); Any.write(m.account, w); w.join(mark); }
  },
  read: (r) => {
    let account_: Any | undefined = undefined;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: account_ = r.nested(Any.read); break;
        default: r.other(tag, QueryAccountResponse_numbers);
      }
    }
    return { account: account_ };
  },
});

/** QueryParamsRequest asks for the parameters. */
export interface QueryParamsRequest {

}
const QueryParamsRequest_numbers: ReadonlySet<number> = new Set<number>([]);
/** Codec of cosmos.auth.v1beta1.QueryParamsRequest. */
export const QueryParamsRequest: MessageType<QueryParamsRequest> = message<QueryParamsRequest>({
  typeName: "cosmos.auth.v1beta1.QueryParamsRequest",
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
/** Codec of cosmos.auth.v1beta1.QueryParamsResponse. */
export const QueryParamsResponse: MessageType<QueryParamsResponse> = message<QueryParamsResponse>({
  typeName: "cosmos.auth.v1beta1.QueryParamsResponse",
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

/** QueryModuleAccountsRequest asks for the modules' accounts. */
export interface QueryModuleAccountsRequest {

}
const QueryModuleAccountsRequest_numbers: ReadonlySet<number> = new Set<number>([]);
/** Codec of cosmos.auth.v1beta1.QueryModuleAccountsRequest. */
export const QueryModuleAccountsRequest: MessageType<QueryModuleAccountsRequest> = message<QueryModuleAccountsRequest>({
  typeName: "cosmos.auth.v1beta1.QueryModuleAccountsRequest",
  options: {},
  fields: [],
  create: () => ({}),
  write: () => {},
  read: (r) => {
    
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        
        default: r.other(tag, QueryModuleAccountsRequest_numbers);
      }
    }
    return {  };
  },
});

/** QueryModuleAccountsResponse is the modules' accounts. */
export interface QueryModuleAccountsResponse {
  readonly accounts: readonly Any[];
}
const QueryModuleAccountsResponse_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of cosmos.auth.v1beta1.QueryModuleAccountsResponse. */
export const QueryModuleAccountsResponse: MessageType<QueryModuleAccountsResponse> = message<QueryModuleAccountsResponse>({
  typeName: "cosmos.auth.v1beta1.QueryModuleAccountsResponse",
  options: {},
  fields: [
    { number: 1, name: "accounts", key: "accounts", type: { kind: "message", type: () => Any }, repeated: true, required: false, oneof: undefined, options: { "cosmos_proto.accepts_interface": "cosmos.auth.v1beta1.ModuleAccountI" } },
  ],
  create: (p) => ({ accounts: p.accounts ?? [] }),
  write: (m, w) => {
    for (const v of m.accounts) { const mark = w.uint32(10).fork(); Any.write(v, w); w.join(mark); }
  },
  read: (r) => {
    const accounts_: Any[] = [];
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: accounts_.push(r.nested(Any.read)); break;
        default: r.other(tag, QueryModuleAccountsResponse_numbers);
      }
    }
    return { accounts: accounts_ };
  },
});

/** QueryModuleAccountByNameRequest names a module. */
export interface QueryModuleAccountByNameRequest {
  readonly name: string;
}
const QueryModuleAccountByNameRequest_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of cosmos.auth.v1beta1.QueryModuleAccountByNameRequest. */
export const QueryModuleAccountByNameRequest: MessageType<QueryModuleAccountByNameRequest> = message<QueryModuleAccountByNameRequest>({
  typeName: "cosmos.auth.v1beta1.QueryModuleAccountByNameRequest",
  options: {},
  fields: [
    { number: 1, name: "name", key: "name", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ name: p.name ?? "" }),
  write: (m, w) => {
    if (m.name !== "") w.uint32(10).string(m.name);
  },
  read: (r) => {
    let name_: string = "";
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: name_ = r.string(); break;
        default: r.other(tag, QueryModuleAccountByNameRequest_numbers);
      }
    }
    return { name: name_ };
  },
});

/** QueryModuleAccountByNameResponse is its account. */
export interface QueryModuleAccountByNameResponse {
  readonly account: Any | undefined;
}
const QueryModuleAccountByNameResponse_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of cosmos.auth.v1beta1.QueryModuleAccountByNameResponse. */
export const QueryModuleAccountByNameResponse: MessageType<QueryModuleAccountByNameResponse> = message<QueryModuleAccountByNameResponse>({
  typeName: "cosmos.auth.v1beta1.QueryModuleAccountByNameResponse",
  options: {},
  fields: [
    { number: 1, name: "account", key: "account", type: { kind: "message", type: () => Any }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.accepts_interface": "cosmos.auth.v1beta1.ModuleAccountI" } },
  ],
  create: (p) => ({ account: p.account ?? undefined }),
  write: (m, w) => {
    if (m.account !== undefined) { const mark = w.uint32(10).fork(); Any.write(m.account, w); w.join(mark); }
  },
  read: (r) => {
    let account_: Any | undefined = undefined;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: account_ = r.nested(Any.read); break;
        default: r.other(tag, QueryModuleAccountByNameResponse_numbers);
      }
    }
    return { account: account_ };
  },
});

/** Bech32PrefixRequest asks for the address prefix. */
export interface Bech32PrefixRequest {

}
const Bech32PrefixRequest_numbers: ReadonlySet<number> = new Set<number>([]);
/** Codec of cosmos.auth.v1beta1.Bech32PrefixRequest. */
export const Bech32PrefixRequest: MessageType<Bech32PrefixRequest> = message<Bech32PrefixRequest>({
  typeName: "cosmos.auth.v1beta1.Bech32PrefixRequest",
  options: {},
  fields: [],
  create: () => ({}),
  write: () => {},
  read: (r) => {
    
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        
        default: r.other(tag, Bech32PrefixRequest_numbers);
      }
    }
    return {  };
  },
});

/** Bech32PrefixResponse is the address prefix. */
export interface Bech32PrefixResponse {
  readonly bech32Prefix: string;
}
const Bech32PrefixResponse_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of cosmos.auth.v1beta1.Bech32PrefixResponse. */
export const Bech32PrefixResponse: MessageType<Bech32PrefixResponse> = message<Bech32PrefixResponse>({
  typeName: "cosmos.auth.v1beta1.Bech32PrefixResponse",
  options: {},
  fields: [
    { number: 1, name: "bech32_prefix", key: "bech32Prefix", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ bech32Prefix: p.bech32Prefix ?? "" }),
  write: (m, w) => {
    if (m.bech32Prefix !== "") w.uint32(10).string(m.bech32Prefix);
  },
  read: (r) => {
    let bech32Prefix_: string = "";
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: bech32Prefix_ = r.string(); break;
        default: r.other(tag, Bech32PrefixResponse_numbers);
      }
    }
    return { bech32Prefix: bech32Prefix_ };
  },
});

/** AddressBytesToStringRequest is raw address bytes. */
export interface AddressBytesToStringRequest {
  readonly addressBytes: Uint8Array;
}
const AddressBytesToStringRequest_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of cosmos.auth.v1beta1.AddressBytesToStringRequest. */
export const AddressBytesToStringRequest: MessageType<AddressBytesToStringRequest> = message<AddressBytesToStringRequest>({
  typeName: "cosmos.auth.v1beta1.AddressBytesToStringRequest",
  options: {},
  fields: [
    { number: 1, name: "address_bytes", key: "addressBytes", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ addressBytes: p.addressBytes ?? EMPTY_BYTES }),
  write: (m, w) => {
    if (m.addressBytes.length > 0) w.uint32(10).bytes(m.addressBytes);
  },
  read: (r) => {
    let addressBytes_: Uint8Array = EMPTY_BYTES;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: addressBytes_ = r.bytes(); break;
        default: r.other(tag, AddressBytesToStringRequest_numbers);
      }
    }
    return { addressBytes: addressBytes_ };
  },
});

/** AddressBytesToStringResponse is their bech32 form. */
export interface AddressBytesToStringResponse {
  readonly addressString: string;
}
const AddressBytesToStringResponse_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of cosmos.auth.v1beta1.AddressBytesToStringResponse. */
export const AddressBytesToStringResponse: MessageType<AddressBytesToStringResponse> = message<AddressBytesToStringResponse>({
  typeName: "cosmos.auth.v1beta1.AddressBytesToStringResponse",
  options: {},
  fields: [
    { number: 1, name: "address_string", key: "addressString", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ addressString: p.addressString ?? "" }),
  write: (m, w) => {
    if (m.addressString !== "") w.uint32(10).string(m.addressString);
  },
  read: (r) => {
    let addressString_: string = "";
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: addressString_ = r.string(); break;
        default: r.other(tag, AddressBytesToStringResponse_numbers);
      }
    }
    return { addressString: addressString_ };
  },
});

/** AddressStringToBytesRequest is a bech32 address. */
export interface AddressStringToBytesRequest {
  readonly addressString: string;
}
const AddressStringToBytesRequest_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of cosmos.auth.v1beta1.AddressStringToBytesRequest. */
export const AddressStringToBytesRequest: MessageType<AddressStringToBytesRequest> = message<AddressStringToBytesRequest>({
  typeName: "cosmos.auth.v1beta1.AddressStringToBytesRequest",
  options: {},
  fields: [
    { number: 1, name: "address_string", key: "addressString", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ addressString: p.addressString ?? "" }),
  write: (m, w) => {
    if (m.addressString !== "") w.uint32(10).string(m.addressString);
  },
  read: (r) => {
    let addressString_: string = "";
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: addressString_ = r.string(); break;
        default: r.other(tag, AddressStringToBytesRequest_numbers);
      }
    }
    return { addressString: addressString_ };
  },
});

/** AddressStringToBytesResponse is its bytes. */
export interface AddressStringToBytesResponse {
  readonly addressBytes: Uint8Array;
}
const AddressStringToBytesResponse_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of cosmos.auth.v1beta1.AddressStringToBytesResponse. */
export const AddressStringToBytesResponse: MessageType<AddressStringToBytesResponse> = message<AddressStringToBytesResponse>({
  typeName: "cosmos.auth.v1beta1.AddressStringToBytesResponse",
  options: {},
  fields: [
    { number: 1, name: "address_bytes", key: "addressBytes", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ addressBytes: p.addressBytes ?? EMPTY_BYTES }),
  write: (m, w) => {
    if (m.addressBytes.length > 0) w.uint32(10).bytes(m.addressBytes);
  },
  read: (r) => {
    let addressBytes_: Uint8Array = EMPTY_BYTES;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: addressBytes_ = r.bytes(); break;
        default: r.other(tag, AddressStringToBytesResponse_numbers);
      }
    }
    return { addressBytes: addressBytes_ };
  },
});

/** QueryAccountAddressByIDRequest names an account by number. */
export interface QueryAccountAddressByIDRequest {
  readonly id: bigint;
  readonly accountId: bigint;
}
const QueryAccountAddressByIDRequest_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of cosmos.auth.v1beta1.QueryAccountAddressByIDRequest. */
export const QueryAccountAddressByIDRequest: MessageType<QueryAccountAddressByIDRequest> = message<QueryAccountAddressByIDRequest>({
  typeName: "cosmos.auth.v1beta1.QueryAccountAddressByIDRequest",
  options: {},
  fields: [
    { number: 1, name: "id", key: "id", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "account_id", key: "accountId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ id: p.id ?? 0n, accountId: p.accountId ?? 0n }),
  write: (m, w) => {
    if (m.id !== 0n) w.uint32(8).uint64(m.id);
    if (m.accountId !== 0n) w.uint32(16).uint64(m.accountId);
  },
  read: (r) => {
    let id_: bigint = 0n;
    let accountId_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: id_ = r.int64(); break;
        case 16: accountId_ = r.uint64(); break;
        default: r.other(tag, QueryAccountAddressByIDRequest_numbers);
      }
    }
    return { id: id_, accountId: accountId_ };
  },
});

/** QueryAccountAddressByIDResponse is its address. */
export interface QueryAccountAddressByIDResponse {
  readonly accountAddress: string;
}
const QueryAccountAddressByIDResponse_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of cosmos.auth.v1beta1.QueryAccountAddressByIDResponse. */
export const QueryAccountAddressByIDResponse: MessageType<QueryAccountAddressByIDResponse> = message<QueryAccountAddressByIDResponse>({
  typeName: "cosmos.auth.v1beta1.QueryAccountAddressByIDResponse",
  options: {},
  fields: [
    { number: 1, name: "account_address", key: "accountAddress", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
  ],
  create: (p) => ({ accountAddress: p.accountAddress ?? "" }),
  write: (m, w) => {
    if (m.accountAddress !== "") w.uint32(10).string(m.accountAddress);
  },
  read: (r) => {
    let accountAddress_: string = "";
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: accountAddress_ = r.string(); break;
        default: r.other(tag, QueryAccountAddressByIDResponse_numbers);
      }
    }
    return { accountAddress: accountAddress_ };
  },
});

/** QueryAccountInfoRequest names an address. */
export interface QueryAccountInfoRequest {
  readonly address: string;
}
const QueryAccountInfoRequest_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of cosmos.auth.v1beta1.QueryAccountInfoRequest. */
export const QueryAccountInfoRequest: MessageType<QueryAccountInfoRequest> = message<QueryAccountInfoRequest>({
  typeName: "cosmos.auth.v1beta1.QueryAccountInfoRequest",
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
        default: r.other(tag, QueryAccountInfoRequest_numbers);
      }
    }
    return { address: address_ };
  },
});

/** QueryAccountInfoResponse is the key, number and sequence of an account of any kind. */
export interface QueryAccountInfoResponse {
  readonly info: BaseAccount | undefined;
}
const QueryAccountInfoResponse_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of cosmos.auth.v1beta1.QueryAccountInfoResponse. */
export const QueryAccountInfoResponse: MessageType<QueryAccountInfoResponse> = message<QueryAccountInfoResponse>({
  typeName: "cosmos.auth.v1beta1.QueryAccountInfoResponse",
  options: {},
  fields: [
    { number: 1, name: "info", key: "info", type: { kind: "message", type: () => BaseAccount }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ info: p.info ?? undefined }),
  write: (m, w) => {
    if (m.info !== undefined) { const mark = w.uint32(10).fork(); BaseAccount.write(m.info, w); w.join(mark); }
  },
  read: (r) => {
    let info_: BaseAccount | undefined = undefined;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: info_ = r.nested(BaseAccount.read); break;
        default: r.other(tag, QueryAccountInfoResponse_numbers);
      }
    }
    return { info: info_ };
  },
});

/** Query reads accounts. */
export interface QueryMethods {
  readonly accounts: Rpc<QueryAccountsRequest, QueryAccountsResponse>;
  readonly account: Rpc<QueryAccountRequest, QueryAccountResponse>;
  readonly accountAddressByID: Rpc<QueryAccountAddressByIDRequest, QueryAccountAddressByIDResponse>;
  readonly params: Rpc<QueryParamsRequest, QueryParamsResponse>;
  readonly moduleAccounts: Rpc<QueryModuleAccountsRequest, QueryModuleAccountsResponse>;
  readonly moduleAccountByName: Rpc<QueryModuleAccountByNameRequest, QueryModuleAccountByNameResponse>;
  readonly bech32Prefix: Rpc<Bech32PrefixRequest, Bech32PrefixResponse>;
  readonly addressBytesToString: Rpc<AddressBytesToStringRequest, AddressBytesToStringResponse>;
  readonly addressStringToBytes: Rpc<AddressStringToBytesRequest, AddressStringToBytesResponse>;
  readonly accountInfo: Rpc<QueryAccountInfoRequest, QueryAccountInfoResponse>;
}
/** Description of cosmos.auth.v1beta1.Query. */
export const Query: ServiceType<QueryMethods> = {
  typeName: "cosmos.auth.v1beta1.Query",
  methods: {
    accounts: { name: "Accounts", path: "/cosmos.auth.v1beta1.Query/Accounts", request: QueryAccountsRequest, response: QueryAccountsResponse, http: [{ method: "GET", path: "/cosmos/auth/v1beta1/accounts" }] },
    account: { name: "Account", path: "/cosmos.auth.v1beta1.Query/Account", request: QueryAccountRequest, response: QueryAccountResponse, http: [{ method: "GET", path: "/cosmos/auth/v1beta1/accounts/{address}" }] },
    accountAddressByID: { name: "AccountAddressByID", path: "/cosmos.auth.v1beta1.Query/AccountAddressByID", request: QueryAccountAddressByIDRequest, response: QueryAccountAddressByIDResponse, http: [{ method: "GET", path: "/cosmos/auth/v1beta1/address_by_id/{id}" }] },
    params: { name: "Params", path: "/cosmos.auth.v1beta1.Query/Params", request: QueryParamsRequest, response: QueryParamsResponse, http: [{ method: "GET", path: "/cosmos/auth/v1beta1/params" }] },
    moduleAccounts: { name: "ModuleAccounts", path: "/cosmos.auth.v1beta1.Query/ModuleAccounts", request: QueryModuleAccountsRequest, response: QueryModuleAccountsResponse, http: [{ method: "GET", path: "/cosmos/auth/v1beta1/module_accounts" }] },
    moduleAccountByName: { name: "ModuleAccountByName", path: "/cosmos.auth.v1beta1.Query/ModuleAccountByName", request: QueryModuleAccountByNameRequest, response: QueryModuleAccountByNameResponse, http: [{ method: "GET", path: "/cosmos/auth/v1beta1/module_accounts/{name}" }] },
    bech32Prefix: { name: "Bech32Prefix", path: "/cosmos.auth.v1beta1.Query/Bech32Prefix", request: Bech32PrefixRequest, response: Bech32PrefixResponse, http: [{ method: "GET", path: "/cosmos/auth/v1beta1/bech32" }] },
    addressBytesToString: { name: "AddressBytesToString", path: "/cosmos.auth.v1beta1.Query/AddressBytesToString", request: AddressBytesToStringRequest, response: AddressBytesToStringResponse, http: [{ method: "GET", path: "/cosmos/auth/v1beta1/bech32/{address_bytes}" }] },
    addressStringToBytes: { name: "AddressStringToBytes", path: "/cosmos.auth.v1beta1.Query/AddressStringToBytes", request: AddressStringToBytesRequest, response: AddressStringToBytesResponse, http: [{ method: "GET", path: "/cosmos/auth/v1beta1/bech32/{address_string}" }] },
    accountInfo: { name: "AccountInfo", path: "/cosmos.auth.v1beta1.Query/AccountInfo", request: QueryAccountInfoRequest, response: QueryAccountInfoResponse, http: [{ method: "GET", path: "/cosmos/auth/v1beta1/account_info/{address}" }] },
  },
};

// Generated from proto/cosmos/slashing/v1beta1/query.proto by `npm run proto`. Do not edit.
import { message, type MessageType, type Rpc, type ServiceType } from "#wire";
import { PageRequest, PageResponse } from "#proto/cosmos/base/query/v1beta1/pagination.ts";
import { Params, ValidatorSigningInfo } from "#proto/cosmos/slashing/v1beta1/slashing.ts";

/** QueryParamsRequest asks for the parameters. */
export interface QueryParamsRequest {

}
const QueryParamsRequest_numbers: ReadonlySet<number> = new Set<number>([]);
/** Codec of cosmos.slashing.v1beta1.QueryParamsRequest. */
export const QueryParamsRequest: MessageType<QueryParamsRequest> = message<QueryParamsRequest>({
  typeName: "cosmos.slashing.v1beta1.QueryParamsRequest",
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
/** Codec of cosmos.slashing.v1beta1.QueryParamsResponse. */
export const QueryParamsResponse: MessageType<QueryParamsResponse> = message<QueryParamsResponse>({
  typeName: "cosmos.slashing.v1beta1.QueryParamsResponse",
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

/** QuerySigningInfoRequest names a validator by its consensus address. */
export interface QuerySigningInfoRequest {
  readonly consAddress: string;
}
const QuerySigningInfoRequest_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of cosmos.slashing.v1beta1.QuerySigningInfoRequest. */
export const QuerySigningInfoRequest: MessageType<QuerySigningInfoRequest> = message<QuerySigningInfoRequest>({
  typeName: "cosmos.slashing.v1beta1.QuerySigningInfoRequest",
  options: {},
  fields: [
    { number: 1, name: "cons_address", key: "consAddress", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.ConsensusAddressString" } },
  ],
  create: (p) => ({ consAddress: p.consAddress ?? "" }),
  write: (m, w) => {
    if (m.consAddress !== "") w.uint32(10).string(m.consAddress);
  },
  read: (r) => {
    let consAddress_: string = "";
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: consAddress_ = r.string(); break;
        default: r.other(tag, QuerySigningInfoRequest_numbers);
      }
    }
    return { consAddress: consAddress_ };
  },
});

/** QuerySigningInfoResponse is the validator's signing info. */
export interface QuerySigningInfoResponse {
  readonly valSigningInfo: ValidatorSigningInfo;
}
const QuerySigningInfoResponse_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of cosmos.slashing.v1beta1.QuerySigningInfoResponse. */
export const QuerySigningInfoResponse: MessageType<QuerySigningInfoResponse> = message<QuerySigningInfoResponse>({
  typeName: "cosmos.slashing.v1beta1.QuerySigningInfoResponse",
  options: {},
  fields: [
    { number: 1, name: "val_signing_info", key: "valSigningInfo", type: { kind: "message", type: () => ValidatorSigningInfo }, repeated: false, required: true, oneof: undefined, options: { "amino.dont_omitempty": true } },
  ],
  create: (p) => ({ valSigningInfo: p.valSigningInfo ?? ValidatorSigningInfo.create() }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); ValidatorSigningInfo.write(m.valSigningInfo, w); w.join(mark); }
  },
  read: (r) => {
    let valSigningInfo_: ValidatorSigningInfo = ValidatorSigningInfo.create();
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: valSigningInfo_ = r.nested(ValidatorSigningInfo.read); break;
        default: r.other(tag, QuerySigningInfoResponse_numbers);
      }
    }
    return { valSigningInfo: valSigningInfo_ };
  },
});

/** QuerySigningInfosRequest asks for a page of signing infos. */
export interface QuerySigningInfosRequest {
  readonly pagination: PageRequest | undefined;
}
const QuerySigningInfosRequest_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of cosmos.slashing.v1beta1.QuerySigningInfosRequest. */
export const QuerySigningInfosRequest: MessageType<QuerySigningInfosRequest> = message<QuerySigningInfosRequest>({
  typeName: "cosmos.slashing.v1beta1.QuerySigningInfosRequest",
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
        default: r.other(tag, QuerySigningInfosRequest_numbers);
      }
    }
    return { pagination: pagination_ };
  },
});

/** QuerySigningInfosResponse is a page of signing infos. */
export interface QuerySigningInfosResponse {
  readonly info: readonly ValidatorSigningInfo[];
  readonly pagination: PageResponse | undefined;
}
const QuerySigningInfosResponse_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of cosmos.slashing.v1beta1.QuerySigningInfosResponse. */
export const QuerySigningInfosResponse: MessageType<QuerySigningInfosResponse> = message<QuerySigningInfosResponse>({
  typeName: "cosmos.slashing.v1beta1.QuerySigningInfosResponse",
  options: {},
  fields: [
    { number: 1, name: "info", key: "info", type: { kind: "message", type: () => ValidatorSigningInfo }, repeated: true, required: true, oneof: undefined, options: { "amino.dont_omitempty": true } },
    { number: 2, name: "pagination", key: "pagination", type: { kind: "message", type: () => PageResponse }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ info: p.info ?? [], pagination: p.pagination ?? undefined }),
  write: (m, w) => {
    for (const v of m.info) { const mark = w.uint32(10).fork(); ValidatorSigningInfo.write(v, w); w.join(mark); }
    if (m.pagination !== undefined) { const mark = w.uint32(18).fork(); PageResponse.write(m.pagination, w); w.join(mark); }
  },
  read: (r) => {
    const info_: ValidatorSigningInfo[] = [];
    let pagination_: PageResponse | undefined = undefined;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: info_.push(r.nested(ValidatorSigningInfo.read)); break;
        case 18: pagination_ = r.nested(PageResponse.read); break;
        default: r.other(tag, QuerySigningInfosResponse_numbers);
      }
    }
    return { info: info_, pagination: pagination_ };
  },
});

/** Query reads how well validators sign. */
export interface QueryMethods {
  readonly params: Rpc<QueryParamsRequest, QueryParamsResponse>;
  readonly signingInfo: Rpc<QuerySigningInfoRequest, QuerySigningInfoResponse>;
  readonly signingInfos: Rpc<QuerySigningInfosRequest, QuerySigningInfosResponse>;
}
/** Description of cosmos.slashing.v1beta1.Query. */
export const Query: ServiceType<QueryMethods> = {
  typeName: "cosmos.slashing.v1beta1.Query",
  methods: {
    params: { name: "Params", path: "/cosmos.slashing.v1beta1.Query/Params", request: QueryParamsRequest, response: QueryParamsResponse, http: [{ method: "GET", path: "/cosmos/slashing/v1beta1/params" }] },
    signingInfo: { name: "SigningInfo", path: "/cosmos.slashing.v1beta1.Query/SigningInfo", request: QuerySigningInfoRequest, response: QuerySigningInfoResponse, http: [{ method: "GET", path: "/cosmos/slashing/v1beta1/signing_infos/{cons_address}" }] },
    signingInfos: { name: "SigningInfos", path: "/cosmos.slashing.v1beta1.Query/SigningInfos", request: QuerySigningInfosRequest, response: QuerySigningInfosResponse, http: [{ method: "GET", path: "/cosmos/slashing/v1beta1/signing_infos" }] },
  },
};

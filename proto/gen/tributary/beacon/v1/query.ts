// Generated from proto/tributary/beacon/v1/query.proto by `npm run proto`. Do not edit.
import { message, type MessageType, type Rpc, type ServiceType } from "#wire";
import { PageRequest, PageResponse } from "#proto/cosmos/base/query/v1beta1/pagination.ts";
import { Commitment, Params, Pending, Value, Voter } from "#proto/tributary/beacon/v1/types.ts";

/** QueryParamsRequest asks for the parameters. */
export interface QueryParamsRequest {

}
const QueryParamsRequest_numbers: ReadonlySet<number> = new Set<number>([]);
/** Codec of tributary.beacon.v1.QueryParamsRequest. */
export const QueryParamsRequest: MessageType<QueryParamsRequest> = message<QueryParamsRequest>({
  typeName: "tributary.beacon.v1.QueryParamsRequest",
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
/** Codec of tributary.beacon.v1.QueryParamsResponse. */
export const QueryParamsResponse: MessageType<QueryParamsResponse> = message<QueryParamsResponse>({
  typeName: "tributary.beacon.v1.QueryParamsResponse",
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

/** QueryLatestRequest asks for the newest value. */
export interface QueryLatestRequest {

}
const QueryLatestRequest_numbers: ReadonlySet<number> = new Set<number>([]);
/** Codec of tributary.beacon.v1.QueryLatestRequest. */
export const QueryLatestRequest: MessageType<QueryLatestRequest> = message<QueryLatestRequest>({
  typeName: "tributary.beacon.v1.QueryLatestRequest",
  options: {},
  fields: [],
  create: () => ({}),
  write: () => {},
  read: (r) => {
    
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        
        default: r.other(tag, QueryLatestRequest_numbers);
      }
    }
    return {  };
  },
});

/** QueryLatestResponse is the value. */
export interface QueryLatestResponse {
  readonly value: Value;
}
const QueryLatestResponse_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of tributary.beacon.v1.QueryLatestResponse. */
export const QueryLatestResponse: MessageType<QueryLatestResponse> = message<QueryLatestResponse>({
  typeName: "tributary.beacon.v1.QueryLatestResponse",
  options: {},
  fields: [
    { number: 1, name: "value", key: "value", type: { kind: "message", type: () => Value }, repeated: false, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ value: p.value ?? Value.create() }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); Value.write(m.value, w); w.join(mark); }
  },
  read: (r) => {
    let value_: Value = Value.create();
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: value_ = r.nested(Value.read); break;
        default: r.other(tag, QueryLatestResponse_numbers);
      }
    }
    return { value: value_ };
  },
});

/** QueryValueRequest names a height. */
export interface QueryValueRequest {
  readonly height: bigint;
}
const QueryValueRequest_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of tributary.beacon.v1.QueryValueRequest. */
export const QueryValueRequest: MessageType<QueryValueRequest> = message<QueryValueRequest>({
  typeName: "tributary.beacon.v1.QueryValueRequest",
  options: {},
  fields: [
    { number: 1, name: "height", key: "height", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ height: p.height ?? 0n }),
  write: (m, w) => {
    if (m.height !== 0n) w.uint32(8).uint64(m.height);
  },
  read: (r) => {
    let height_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: height_ = r.int64(); break;
        default: r.other(tag, QueryValueRequest_numbers);
      }
    }
    return { height: height_ };
  },
});

/** QueryValueResponse is its value. */
export interface QueryValueResponse {
  readonly value: Value;
}
const QueryValueResponse_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of tributary.beacon.v1.QueryValueResponse. */
export const QueryValueResponse: MessageType<QueryValueResponse> = message<QueryValueResponse>({
  typeName: "tributary.beacon.v1.QueryValueResponse",
  options: {},
  fields: [
    { number: 1, name: "value", key: "value", type: { kind: "message", type: () => Value }, repeated: false, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ value: p.value ?? Value.create() }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); Value.write(m.value, w); w.join(mark); }
  },
  read: (r) => {
    let value_: Value = Value.create();
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: value_ = r.nested(Value.read); break;
        default: r.other(tag, QueryValueResponse_numbers);
      }
    }
    return { value: value_ };
  },
});

/** QueryPendingRequest asks for a page of heights. */
export interface QueryPendingRequest {
  readonly pagination: PageRequest | undefined;
}
const QueryPendingRequest_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of tributary.beacon.v1.QueryPendingRequest. */
export const QueryPendingRequest: MessageType<QueryPendingRequest> = message<QueryPendingRequest>({
  typeName: "tributary.beacon.v1.QueryPendingRequest",
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
        default: r.other(tag, QueryPendingRequest_numbers);
      }
    }
    return { pagination: pagination_ };
  },
});

/** QueryPendingResponse is a page of heights with what was revealed for them. */
export interface QueryPendingResponse {
  readonly pending: readonly Pending[];
  readonly pagination: PageResponse | undefined;
}
const QueryPendingResponse_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.beacon.v1.QueryPendingResponse. */
export const QueryPendingResponse: MessageType<QueryPendingResponse> = message<QueryPendingResponse>({
  typeName: "tributary.beacon.v1.QueryPendingResponse",
  options: {},
  fields: [
    { number: 1, name: "pending", key: "pending", type: { kind: "message", type: () => Pending }, repeated: true, required: true, oneof: undefined, options: {} },
    { number: 2, name: "pagination", key: "pagination", type: { kind: "message", type: () => PageResponse }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ pending: p.pending ?? [], pagination: p.pagination ?? undefined }),
  write: (m, w) => {
    for (const v of m.pending) { const mark = w.uint32(10).fork(); Pending.write(v, w); w.join(mark); }
    if (m.pagination !== undefined) { const mark = w.uint32(18).fork(); PageResponse.write(m.pagination, w); w.join(mark); }
  },
  read: (r) => {
    const pending_: Pending[] = [];
    let pagination_: PageResponse | undefined = undefined;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: pending_.push(r.nested(Pending.read)); break;
        case 18: pagination_ = r.nested(PageResponse.read); break;
        default: r.other(tag, QueryPendingResponse_numbers);
      }
    }
    return { pending: pending_, pagination: pagination_ };
  },
});

/** QueryVoterRequest names a validator by its consensus address. */
export interface QueryVoterRequest {
  readonly validator: string;
}
const QueryVoterRequest_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of tributary.beacon.v1.QueryVoterRequest. */
export const QueryVoterRequest: MessageType<QueryVoterRequest> = message<QueryVoterRequest>({
  typeName: "tributary.beacon.v1.QueryVoterRequest",
  options: {},
  fields: [
    { number: 1, name: "validator", key: "validator", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.ConsensusAddressString" } },
  ],
  create: (p) => ({ validator: p.validator ?? "" }),
  write: (m, w) => {
    if (m.validator !== "") w.uint32(10).string(m.validator);
  },
  read: (r) => {
    let validator_: string = "";
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: validator_ = r.string(); break;
        default: r.other(tag, QueryVoterRequest_numbers);
      }
    }
    return { validator: validator_ };
  },
});

/** QueryVoterResponse is what is known of it. */
export interface QueryVoterResponse {
  readonly voter: Voter;
}
const QueryVoterResponse_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of tributary.beacon.v1.QueryVoterResponse. */
export const QueryVoterResponse: MessageType<QueryVoterResponse> = message<QueryVoterResponse>({
  typeName: "tributary.beacon.v1.QueryVoterResponse",
  options: {},
  fields: [
    { number: 1, name: "voter", key: "voter", type: { kind: "message", type: () => Voter }, repeated: false, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ voter: p.voter ?? Voter.create() }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); Voter.write(m.voter, w); w.join(mark); }
  },
  read: (r) => {
    let voter_: Voter = Voter.create();
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: voter_ = r.nested(Voter.read); break;
        default: r.other(tag, QueryVoterResponse_numbers);
      }
    }
    return { voter: voter_ };
  },
});

/** QueryVotersRequest asks for a page of validators. */
export interface QueryVotersRequest {
  readonly pagination: PageRequest | undefined;
}
const QueryVotersRequest_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of tributary.beacon.v1.QueryVotersRequest. */
export const QueryVotersRequest: MessageType<QueryVotersRequest> = message<QueryVotersRequest>({
  typeName: "tributary.beacon.v1.QueryVotersRequest",
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
        default: r.other(tag, QueryVotersRequest_numbers);
      }
    }
    return { pagination: pagination_ };
  },
});

/** QueryVotersResponse is a page of validators. */
export interface QueryVotersResponse {
  readonly voters: readonly Voter[];
  readonly pagination: PageResponse | undefined;
}
const QueryVotersResponse_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.beacon.v1.QueryVotersResponse. */
export const QueryVotersResponse: MessageType<QueryVotersResponse> = message<QueryVotersResponse>({
  typeName: "tributary.beacon.v1.QueryVotersResponse",
  options: {},
  fields: [
    { number: 1, name: "voters", key: "voters", type: { kind: "message", type: () => Voter }, repeated: true, required: true, oneof: undefined, options: {} },
    { number: 2, name: "pagination", key: "pagination", type: { kind: "message", type: () => PageResponse }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ voters: p.voters ?? [], pagination: p.pagination ?? undefined }),
  write: (m, w) => {
    for (const v of m.voters) { const mark = w.uint32(10).fork(); Voter.write(v, w); w.join(mark); }
    if (m.pagination !== undefined) { const mark = w.uint32(18).fork(); PageResponse.write(m.pagination, w); w.join(mark); }
  },
  read: (r) => {
    const voters_: Voter[] = [];
    let pagination_: PageResponse | undefined = undefined;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: voters_.push(r.nested(Voter.read)); break;
        case 18: pagination_ = r.nested(PageResponse.read); break;
        default: r.other(tag, QueryVotersResponse_numbers);
      }
    }
    return { voters: voters_, pagination: pagination_ };
  },
});

/** QueryCommitmentsRequest names a height. */
export interface QueryCommitmentsRequest {
  readonly targetHeight: bigint;
  readonly pagination: PageRequest | undefined;
}
const QueryCommitmentsRequest_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.beacon.v1.QueryCommitmentsRequest. */
export const QueryCommitmentsRequest: MessageType<QueryCommitmentsRequest> = message<QueryCommitmentsRequest>({
  typeName: "tributary.beacon.v1.QueryCommitmentsRequest",
  options: {},
  fields: [
    { number: 1, name: "target_height", key: "targetHeight", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "pagination", key: "pagination", type: { kind: "message", type: () => PageRequest }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ targetHeight: p.targetHeight ?? 0n, pagination: p.pagination ?? undefined }),
  write: (m, w) => {
    if (m.targetHeight !== 0n) w.uint32(8).uint64(m.targetHeight);
    if (m.pagination !== undefined) { const mark = w.uint32(18).fork(); PageRequest.write(m.pagination, w); w.join(mark); }
  },
  read: (r) => {
    let targetHeight_: bigint = 0n;
    let pagination_: PageRequest | undefined = undefined;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: targetHeight_ = r.int64(); break;
        case 18: pagination_ = r.nested(PageRequest.read); break;
        default: r.other(tag, QueryCommitmentsRequest_numbers);
      }
    }
    return { targetHeight: targetHeight_, pagination: pagination_ };
  },
});

/** QueryCommitmentsResponse is a page of its commitments. */
export interface QueryCommitmentsResponse {
  readonly commitments: readonly Commitment[];
  readonly pagination: PageResponse | undefined;
}
const QueryCommitmentsResponse_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.beacon.v1.QueryCommitmentsResponse. */
export const QueryCommitmentsResponse: MessageType<QueryCommitmentsResponse> = message<QueryCommitmentsResponse>({
  typeName: "tributary.beacon.v1.QueryCommitmentsResponse",
  options: {},
  fields: [
    { number: 1, name: "commitments", key: "commitments", type: { kind: "message", type: () => Commitment }, repeated: true, required: true, oneof: undefined, options: {} },
    { number: 2, name: "pagination", key: "pagination", type: { kind: "message", type: () => PageResponse }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ commitments: p.commitments ?? [], pagination: p.pagination ?? undefined }),
  write: (m, w) => {
    for (const v of m.commitments) { const mark = w.uint32(10).fork(); Commitment.write(v, w); w.join(mark); }
    if (m.pagination !== undefined) { const mark = w.uint32(18).fork(); PageResponse.write(m.pagination, w); w.join(mark); }
  },
  read: (r) => {
    const commitments_: Commitment[] = [];
    let pagination_: PageResponse | undefined = undefined;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: commitments_.push(r.nested(Commitment.read)); break;
        case 18: pagination_ = r.nested(PageResponse.read); break;
        default: r.other(tag, QueryCommitmentsResponse_numbers);
      }
    }
    return { commitments: commitments_, pagination: pagination_ };
  },
});

/** Query reads values, voters and commitments. */
export interface QueryMethods {
  readonly params: Rpc<QueryParamsRequest, QueryParamsResponse>;
  readonly latest: Rpc<QueryLatestRequest, QueryLatestResponse>;
  readonly value: Rpc<QueryValueRequest, QueryValueResponse>;
  readonly pending: Rpc<QueryPendingRequest, QueryPendingResponse>;
  readonly voter: Rpc<QueryVoterRequest, QueryVoterResponse>;
  readonly voters: Rpc<QueryVotersRequest, QueryVotersResponse>;
  readonly commitments: Rpc<QueryCommitmentsRequest, QueryCommitmentsResponse>;
}
/** Description of tributary.beacon.v1.Query. */
export const Query: ServiceType<QueryMethods> = {
  typeName: "tributary.beacon.v1.Query",
  methods: {
    params: { name: "Params", path: "/tributary.beacon.v1.Query/Params", request: QueryParamsRequest, response: QueryParamsResponse, http: [{ method: "GET", path: "/tributary/beacon/v1/params" }] },
    latest: { name: "Latest", path: "/tributary.beacon.v1.Query/Latest", request: QueryLatestRequest, response: QueryLatestResponse, http: [{ method: "GET", path: "/tributary/beacon/v1/values/latest" }] },
    value: { name: "Value", path: "/tributary.beacon.v1.Query/Value", request: QueryValueRequest, response: QueryValueResponse, http: [{ method: "GET", path: "/tributary/beacon/v1/values/{height}" }] },
    pending: { name: "Pending", path: "/tributary.beacon.v1.Query/Pending", request: QueryPendingRequest, response: QueryPendingResponse, http: [{ method: "GET", path: "/tributary/beacon/v1/pending" }] },
    voter: { name: "Voter", path: "/tributary.beacon.v1.Query/Voter", request: QueryVoterRequest, response: QueryVoterResponse, http: [{ method: "GET", path: "/tributary/beacon/v1/voters/{validator}" }] },
    voters: { name: "Voters", path: "/tributary.beacon.v1.Query/Voters", request: QueryVotersRequest, response: QueryVotersResponse, http: [{ method: "GET", path: "/tributary/beacon/v1/voters" }] },
    commitments: { name: "Commitments", path: "/tributary.beacon.v1.Query/Commitments", request: QueryCommitmentsRequest, response: QueryCommitmentsResponse, http: [{ method: "GET", path: "/tributary/beacon/v1/commitments/{target_height}" }] },
  },
};

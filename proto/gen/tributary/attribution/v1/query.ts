// Generated from proto/tributary/attribution/v1/query.proto by `npm run proto`. Do not edit.
import { message, type MessageType, type Rpc, type ServiceType } from "#wire";
import { PageRequest, PageResponse } from "#proto/cosmos/base/query/v1beta1/pagination.ts";
import { Attributor, Batch, DistributionRoot, Params } from "#proto/tributary/attribution/v1/types.ts";

/** QueryParamsRequest asks for the parameters. */
export interface QueryParamsRequest {

}
const QueryParamsRequest_numbers: ReadonlySet<number> = new Set<number>([]);
/** Codec of tributary.attribution.v1.QueryParamsRequest. */
export const QueryParamsRequest: MessageType<QueryParamsRequest> = message<QueryParamsRequest>({
  typeName: "tributary.attribution.v1.QueryParamsRequest",
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
/** Codec of tributary.attribution.v1.QueryParamsResponse. */
export const QueryParamsResponse: MessageType<QueryParamsResponse> = message<QueryParamsResponse>({
  typeName: "tributary.attribution.v1.QueryParamsResponse",
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

/** QueryBatchRequest names a batch. */
export interface QueryBatchRequest {
  readonly batchId: bigint;
}
const QueryBatchRequest_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of tributary.attribution.v1.QueryBatchRequest. */
export const QueryBatchRequest: MessageType<QueryBatchRequest> = message<QueryBatchRequest>({
  typeName: "tributary.attribution.v1.QueryBatchRequest",
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
        default: r.other(tag, QueryBatchRequest_numbers);
      }
    }
    return { batchId: batchId_ };
  },
});

/** QueryBatchResponse is the batch. */
export interface QueryBatchResponse {
  readonly batch: Batch;
}
const QueryBatchResponse_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of tributary.attribution.v1.QueryBatchResponse. */
export const QueryBatchResponse: MessageType<QueryBatchResponse> = message<QueryBatchResponse>({
  typeName: "tributary.attribution.v1.QueryBatchResponse",
  options: {},
  fields: [
    { number: 1, name: "batch", key: "batch", type: { kind: "message", type: () => Batch }, repeated: false, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ batch: p.batch ?? Batch.create() }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); Batch.write(m.batch, w); w.join(mark); }
  },
  read: (r) => {
    let batch_: Batch = Batch.create();
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: batch_ = r.nested(Batch.read); break;
        default: r.other(tag, QueryBatchResponse_numbers);
      }
    }
    return { batch: batch_ };
  },
});

/** QueryBatchesRequest asks for a page of batches. */
export interface QueryBatchesRequest {
  readonly pagination: PageRequest | undefined;
}
const QueryBatchesRequest_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of tributary.attribution.v1.QueryBatchesRequest. */
export const QueryBatchesRequest: MessageType<QueryBatchesRequest> = message<QueryBatchesRequest>({
  typeName: "tributary.attribution.v1.QueryBatchesRequest",
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
        default: r.other(tag, QueryBatchesRequest_numbers);
      }
    }
    return { pagination: pagination_ };
  },
});

/** QueryBatchesResponse is a page of batches. */
export interface QueryBatchesResponse {
  readonly batches: readonly Batch[];
  readonly pagination: PageResponse | undefined;
}
const QueryBatchesResponse_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.attribution.v1.QueryBatchesResponse. */
export const QueryBatchesResponse: MessageType<QueryBatchesResponse> = message<QueryBatchesResponse>({
  typeName: "tributary.attribution.v1.QueryBatchesResponse",
  options: {},
  fields: [
    { number: 1, name: "batches", key: "batches", type: { kind: "message", type: () => Batch }, repeated: true, required: true, oneof: undefined, options: {} },
    { number: 2, name: "pagination", key: "pagination", type: { kind: "message", type: () => PageResponse }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ batches: p.batches ?? [], pagination: p.pagination ?? undefined }),
  write: (m, w) => {
    for (const v of m.batches) { const mark = w.uint32(10).fork(); Batch.write(v, w); w.join(mark); }
    if (m.pagination !== undefined) { const mark = w.uint32(18).fork(); PageResponse.write(m.pagination, w); w.join(mark); }
  },
  read: (r) => {
    const batches_: Batch[] = [];
    let pagination_: PageResponse | undefined = undefined;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: batches_.push(r.nested(Batch.read)); break;
        case 18: pagination_ = r.nested(PageResponse.read); break;
        default: r.other(tag, QueryBatchesResponse_numbers);
      }
    }
    return { batches: batches_, pagination: pagination_ };
  },
});

/** QueryBatchesByVersionRequest names a model version. */
export interface QueryBatchesByVersionRequest {
  readonly modelId: bigint;
  readonly version: bigint;
  readonly pagination: PageRequest | undefined;
}
const QueryBatchesByVersionRequest_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tributary.attribution.v1.QueryBatchesByVersionRequest. */
export const QueryBatchesByVersionRequest: MessageType<QueryBatchesByVersionRequest> = message<QueryBatchesByVersionRequest>({
  typeName: "tributary.attribution.v1.QueryBatchesByVersionRequest",
  options: {},
  fields: [
    { number: 1, name: "model_id", key: "modelId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "version", key: "version", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "pagination", key: "pagination", type: { kind: "message", type: () => PageRequest }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ modelId: p.modelId ?? 0n, version: p.version ?? 0n, pagination: p.pagination ?? undefined }),
  write: (m, w) => {
    if (m.modelId !== 0n) w.uint32(8).uint64(m.modelId);
    if (m.version !== 0n) w.uint32(16).uint64(m.version);
    if (m.pagination !== undefined) { const mark = w.uint32(26).fork(); PageRequest.write(m.pagination, w); w.join(mark); }
  },
  read: (r) => {
    let modelId_: bigint = 0n;
    let version_: bigint = 0n;
    let pagination_: PageRequest | undefined = undefined;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: modelId_ = r.uint64(); break;
        case 16: version_ = r.uint64(); break;
        case 26: pagination_ = r.nested(PageRequest.read); break;
        default: r.other(tag, QueryBatchesByVersionRequest_numbers);
      }
    }
    return { modelId: modelId_, version: version_, pagination: pagination_ };
  },
});

/** QueryBatchesByVersionResponse is a page of batches and the last settlement they cover. */
export interface QueryBatchesByVersionResponse {
  readonly batches: readonly Batch[];
  readonly lastSettlement: bigint;
  readonly pagination: PageResponse | undefined;
}
const QueryBatchesByVersionResponse_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tributary.attribution.v1.QueryBatchesByVersionResponse. */
export const QueryBatchesByVersionResponse: MessageType<QueryBatchesByVersionResponse> = message<QueryBatchesByVersionResponse>({
  typeName: "tributary.attribution.v1.QueryBatchesByVersionResponse",
  options: {},
  fields: [
    { number: 1, name: "batches", key: "batches", type: { kind: "message", type: () => Batch }, repeated: true, required: true, oneof: undefined, options: {} },
    { number: 2, name: "last_settlement", key: "lastSettlement", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "pagination", key: "pagination", type: { kind: "message", type: () => PageResponse }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ batches: p.batches ?? [], lastSettlement: p.lastSettlement ?? 0n, pagination: p.pagination ?? undefined }),
  write: (m, w) => {
    for (const v of m.batches) { const mark = w.uint32(10).fork(); Batch.write(v, w); w.join(mark); }
    if (m.lastSettlement !== 0n) w.uint32(16).uint64(m.lastSettlement);
    if (m.pagination !== undefined) { const mark = w.uint32(26).fork(); PageResponse.write(m.pagination, w); w.join(mark); }
  },
  read: (r) => {
    const batches_: Batch[] = [];
    let lastSettlement_: bigint = 0n;
    let pagination_: PageResponse | undefined = undefined;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: batches_.push(r.nested(Batch.read)); break;
        case 16: lastSettlement_ = r.uint64(); break;
        case 26: pagination_ = r.nested(PageResponse.read); break;
        default: r.other(tag, QueryBatchesByVersionResponse_numbers);
      }
    }
    return { batches: batches_, lastSettlement: lastSettlement_, pagination: pagination_ };
  },
});

/** QueryAttributorRequest names an attributor. */
export interface QueryAttributorRequest {
  readonly address: string;
}
const QueryAttributorRequest_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of tributary.attribution.v1.QueryAttributorRequest. */
export const QueryAttributorRequest: MessageType<QueryAttributorRequest> = message<QueryAttributorRequest>({
  typeName: "tributary.attribution.v1.QueryAttributorRequest",
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
        default: r.other(tag, QueryAttributorRequest_numbers);
      }
    }
    return { address: address_ };
  },
});

/** QueryAttributorResponse is the attributor. */
export interface QueryAttributorResponse {
  readonly attributor: Attributor;
}
const QueryAttributorResponse_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of tributary.attribution.v1.QueryAttributorResponse. */
export const QueryAttributorResponse: MessageType<QueryAttributorResponse> = message<QueryAttributorResponse>({
  typeName: "tributary.attribution.v1.QueryAttributorResponse",
  options: {},
  fields: [
    { number: 1, name: "attributor", key: "attributor", type: { kind: "message", type: () => Attributor }, repeated: false, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ attributor: p.attributor ?? Attributor.create() }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); Attributor.write(m.attributor, w); w.join(mark); }
  },
  read: (r) => {
    let attributor_: Attributor = Attributor.create();
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: attributor_ = r.nested(Attributor.read); break;
        default: r.other(tag, QueryAttributorResponse_numbers);
      }
    }
    return { attributor: attributor_ };
  },
});

/** QueryAttributorsRequest asks for a page of attributors. */
export interface QueryAttributorsRequest {
  readonly pagination: PageRequest | undefined;
}
const QueryAttributorsRequest_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of tributary.attribution.v1.QueryAttributorsRequest. */
export const QueryAttributorsRequest: MessageType<QueryAttributorsRequest> = message<QueryAttributorsRequest>({
  typeName: "tributary.attribution.v1.QueryAttributorsRequest",
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
        default: r.other(tag, QueryAttributorsRequest_numbers);
      }
    }
    return { pagination: pagination_ };
  },
});

/** QueryAttributorsResponse is a page of attributors. */
export interface QueryAttributorsResponse {
  readonly attributors: readonly Attributor[];
  readonly pagination: PageResponse | undefined;
}
const QueryAttributorsResponse_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.attribution.v1.QueryAttributorsResponse. */
export const QueryAttributorsResponse: MessageType<QueryAttributorsResponse> = message<QueryAttributorsResponse>({
  typeName: "tributary.attribution.v1.QueryAttributorsResponse",
  options: {},
  fields: [
    { number: 1, name: "attributors", key: "attributors", type: { kind: "message", type: () => Attributor }, repeated: true, required: true, oneof: undefined, options: {} },
    { number: 2, name: "pagination", key: "pagination", type: { kind: "message", type: () => PageResponse }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ attributors: p.attributors ?? [], pagination: p.pagination ?? undefined }),
  write: (m, w) => {
    for (const v of m.attributors) { const mark = w.uint32(10).fork(); Attributor.write(v, w); w.join(mark); }
    if (m.pagination !== undefined) { const mark = w.uint32(18).fork(); PageResponse.write(m.pagination, w); w.join(mark); }
  },
  read: (r) => {
    const attributors_: Attributor[] = [];
    let pagination_: PageResponse | undefined = undefined;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: attributors_.push(r.nested(Attributor.read)); break;
        case 18: pagination_ = r.nested(PageResponse.read); break;
        default: r.other(tag, QueryAttributorsResponse_numbers);
      }
    }
    return { attributors: attributors_, pagination: pagination_ };
  },
});

/** QueryDistributionRequest names a datanet and a denomination. */
export interface QueryDistributionRequest {
  readonly datanetId: bigint;
  readonly denom: string;
}
const QueryDistributionRequest_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.attribution.v1.QueryDistributionRequest. */
export const QueryDistributionRequest: MessageType<QueryDistributionRequest> = message<QueryDistributionRequest>({
  typeName: "tributary.attribution.v1.QueryDistributionRequest",
  options: {},
  fields: [
    { number: 1, name: "datanet_id", key: "datanetId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "denom", key: "denom", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ datanetId: p.datanetId ?? 0n, denom: p.denom ?? "" }),
  write: (m, w) => {
    if (m.datanetId !== 0n) w.uint32(8).uint64(m.datanetId);
    if (m.denom !== "") w.uint32(18).string(m.denom);
  },
  read: (r) => {
    let datanetId_: bigint = 0n;
    let denom_: string = "";
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: datanetId_ = r.uint64(); break;
        case 18: denom_ = r.string(); break;
        default: r.other(tag, QueryDistributionRequest_numbers);
      }
    }
    return { datanetId: datanetId_, denom: denom_ };
  },
});

/** QueryDistributionResponse is the newest claimable distribution, and a newer one still in its window if there is one. */
export interface QueryDistributionResponse {
  readonly claimable: DistributionRoot | undefined;
  readonly pending: DistributionRoot | undefined;
}
const QueryDistributionResponse_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.attribution.v1.QueryDistributionResponse. */
export const QueryDistributionResponse: MessageType<QueryDistributionResponse> = message<QueryDistributionResponse>({
  typeName: "tributary.attribution.v1.QueryDistributionResponse",
  options: {},
  fields: [
    { number: 1, name: "claimable", key: "claimable", type: { kind: "message", type: () => DistributionRoot }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "pending", key: "pending", type: { kind: "message", type: () => DistributionRoot }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ claimable: p.claimable ?? undefined, pending: p.pending ?? undefined }),
  write: (m, w) => {
    if (m.claimable !== undefined) { const mark = w.uint32(10).fork(); DistributionRoot.write(m.claimable, w); w.join(mark); }
    if (m.pending !== undefined) { const mark = w.uint32(18).fork(); DistributionRoot.write(m.pending, w); w.join(mark); }
  },
  read: (r) => {
    let claimable_: DistributionRoot | undefined = undefined;
    let pending_: DistributionRoot | undefined = undefined;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: claimable_ = r.nested(DistributionRoot.read); break;
        case 18: pending_ = r.nested(DistributionRoot.read); break;
        default: r.other(tag, QueryDistributionResponse_numbers);
      }
    }
    return { claimable: claimable_, pending: pending_ };
  },
});

/** QueryDistributionsRequest asks for a page of a datanet's distributions. */
export interface QueryDistributionsRequest {
  readonly datanetId: bigint;
  readonly pagination: PageRequest | undefined;
}
const QueryDistributionsRequest_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.attribution.v1.QueryDistributionsRequest. */
export const QueryDistributionsRequest: MessageType<QueryDistributionsRequest> = message<QueryDistributionsRequest>({
  typeName: "tributary.attribution.v1.QueryDistributionsRequest",
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
        default: r.other(tag, QueryDistributionsRequest_numbers);
      }
    }
    return { datanetId: datanetId_, pagination: pagination_ };
  },
});

/** QueryDistributionsResponse is a page of distributions. */
export interface QueryDistributionsResponse {
  readonly distributions: readonly DistributionRoot[];
  readonly pagination: PageResponse | undefined;
}
const QueryDistributionsResponse_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.attribution.v1.QueryDistributionsResponse. */
export const QueryDistributionsResponse: MessageType<QueryDistributionsResponse> = message<QueryDistributionsResponse>({
  typeName: "tributary.attribution.v1.QueryDistributionsResponse",
  options: {},
  fields: [
    { number: 1, name: "distributions", key: "distributions", type: { kind: "message", type: () => DistributionRoot }, repeated: true, required: true, oneof: undefined, options: {} },
    { number: 2, name: "pagination", key: "pagination", type: { kind: "message", type: () => PageResponse }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ distributions: p.distributions ?? [], pagination: p.pagination ?? undefined }),
  write: (m, w) => {
    for (const v of m.distributions) { const mark = w.uint32(10).fork(); DistributionRoot.write(v, w); w.join(mark); }
    if (m.pagination !== undefined) { const mark = w.uint32(18).fork(); PageResponse.write(m.pagination, w); w.join(mark); }
  },
  read: (r) => {
    const distributions_: DistributionRoot[] = [];
    let pagination_: PageResponse | undefined = undefined;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: distributions_.push(r.nested(DistributionRoot.read)); break;
        case 18: pagination_ = r.nested(PageResponse.read); break;
        default: r.other(tag, QueryDistributionsResponse_numbers);
      }
    }
    return { distributions: distributions_, pagination: pagination_ };
  },
});

/** Query reads batches, distributions and attributors. */
export interface QueryMethods {
  readonly params: Rpc<QueryParamsRequest, QueryParamsResponse>;
  readonly batch: Rpc<QueryBatchRequest, QueryBatchResponse>;
  readonly batches: Rpc<QueryBatchesRequest, QueryBatchesResponse>;
  readonly batchesByVersion: Rpc<QueryBatchesByVersionRequest, QueryBatchesByVersionResponse>;
  readonly attributor: Rpc<QueryAttributorRequest, QueryAttributorResponse>;
  readonly attributors: Rpc<QueryAttributorsRequest, QueryAttributorsResponse>;
  readonly distribution: Rpc<QueryDistributionRequest, QueryDistributionResponse>;
  readonly distributions: Rpc<QueryDistributionsRequest, QueryDistributionsResponse>;
}
/** Description of tributary.attribution.v1.Query. */
export const Query: ServiceType<QueryMethods> = {
  typeName: "tributary.attribution.v1.Query",
  methods: {
    params: { name: "Params", path: "/tributary.attribution.v1.Query/Params", request: QueryParamsRequest, response: QueryParamsResponse, http: [{ method: "GET", path: "/tributary/attribution/v1/params" }] },
    batch: { name: "Batch", path: "/tributary.attribution.v1.Query/Batch", request: QueryBatchRequest, response: QueryBatchResponse, http: [{ method: "GET", path: "/tributary/attribution/v1/batches/{batch_id}" }] },
    batches: { name: "Batches", path: "/tributary.attribution.v1.Query/Batches", request: QueryBatchesRequest, response: QueryBatchesResponse, http: [{ method: "GET", path: "/tributary/attribution/v1/batches" }] },
    batchesByVersion: { name: "BatchesByVersion", path: "/tributary.attribution.v1.Query/BatchesByVersion", request: QueryBatchesByVersionRequest, response: QueryBatchesByVersionResponse, http: [{ method: "GET", path: "/tributary/attribution/v1/models/{model_id}/versions/{version}/batches" }] },
    attributor: { name: "Attributor", path: "/tributary.attribution.v1.Query/Attributor", request: QueryAttributorRequest, response: QueryAttributorResponse, http: [{ method: "GET", path: "/tributary/attribution/v1/attributors/{address}" }] },
    attributors: { name: "Attributors", path: "/tributary.attribution.v1.Query/Attributors", request: QueryAttributorsRequest, response: QueryAttributorsResponse, http: [{ method: "GET", path: "/tributary/attribution/v1/attributors" }] },
    distribution: { name: "Distribution", path: "/tributary.attribution.v1.Query/Distribution", request: QueryDistributionRequest, response: QueryDistributionResponse, http: [{ method: "GET", path: "/tributary/attribution/v1/datanets/{datanet_id}/distribution" }] },
    distributions: { name: "Distributions", path: "/tributary.attribution.v1.Query/Distributions", request: QueryDistributionsRequest, response: QueryDistributionsResponse, http: [{ method: "GET", path: "/tributary/attribution/v1/datanets/{datanet_id}/distributions" }] },
  },
};

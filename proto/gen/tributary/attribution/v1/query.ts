// Generated from proto/tributary/attribution/v1/query.proto by `npm run proto`. Do not edit.
import { EMPTY_BYTES, message, readInt, type MessageType, type Rpc, type ServiceType } from "#wire";
import { PageRequest, PageResponse } from "#proto/cosmos/base/query/v1beta1/pagination.ts";
import { Coin } from "#proto/cosmos/base/v1beta1/coin.ts";
import { Artefact, Attributor, Batch, BatchStateEnum, Certificate, ChallengeCommitment, Concentration, DistributionRoot, ForcedError, MethodEnum, OpenRequest, Params, PendingSlash } from "#proto/tributary/attribution/v1/types.ts";
import { RangeOpening, SumLeaf } from "#proto/tributary/merkle/v1/range.ts";
import { SumProof } from "#proto/tributary/merkle/v1/sum.ts";

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

/** QueryArtefactRequest names an artefact. */
export interface QueryArtefactRequest {
  readonly artefactId: bigint;
}
const QueryArtefactRequest_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of tributary.attribution.v1.QueryArtefactRequest. */
export const QueryArtefactRequest: MessageType<QueryArtefactRequest> = message<QueryArtefactRequest>({
  typeName: "tributary.attribution.v1.QueryArtefactRequest",
  options: {},
  fields: [
    { number: 1, name: "artefact_id", key: "artefactId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ artefactId: p.artefactId ?? 0n }),
  write: (m, w) => {
    if (m.artefactId !== 0n) w.uint32(8).uint64(m.artefactId);
  },
  read: (r) => {
    let artefactId_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: artefactId_ = r.uint64(); break;
        default: r.other(tag, QueryArtefactRequest_numbers);
      }
    }
    return { artefactId: artefactId_ };
  },
});

/** QueryArtefactResponse is the artefact. */
export interface QueryArtefactResponse {
  readonly artefact: Artefact;
  readonly gateCertificateId: bigint;
}
const QueryArtefactResponse_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.attribution.v1.QueryArtefactResponse. */
export const QueryArtefactResponse: MessageType<QueryArtefactResponse> = message<QueryArtefactResponse>({
  typeName: "tributary.attribution.v1.QueryArtefactResponse",
  options: {},
  fields: [
    { number: 1, name: "artefact", key: "artefact", type: { kind: "message", type: () => Artefact }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 2, name: "gate_certificate_id", key: "gateCertificateId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ artefact: p.artefact ?? Artefact.create(), gateCertificateId: p.gateCertificateId ?? 0n }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); Artefact.write(m.artefact, w); w.join(mark); }
    if (m.gateCertificateId !== 0n) w.uint32(16).uint64(m.gateCertificateId);
  },
  read: (r) => {
    let artefact_: Artefact = Artefact.create();
    let gateCertificateId_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: artefact_ = r.nested(Artefact.read); break;
        case 16: gateCertificateId_ = r.uint64(); break;
        default: r.other(tag, QueryArtefactResponse_numbers);
      }
    }
    return { artefact: artefact_, gateCertificateId: gateCertificateId_ };
  },
});

/** QueryArtefactsRequest asks for a page of artefacts. */
export interface QueryArtefactsRequest {
  readonly pagination: PageRequest | undefined;
}
const QueryArtefactsRequest_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of tributary.attribution.v1.QueryArtefactsRequest. */
export const QueryArtefactsRequest: MessageType<QueryArtefactsRequest> = message<QueryArtefactsRequest>({
  typeName: "tributary.attribution.v1.QueryArtefactsRequest",
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
        default: r.other(tag, QueryArtefactsRequest_numbers);
      }
    }
    return { pagination: pagination_ };
  },
});

/** QueryArtefactsResponse is a page of artefacts. */
export interface QueryArtefactsResponse {
  readonly artefacts: readonly Artefact[];
  readonly pagination: PageResponse | undefined;
}
const QueryArtefactsResponse_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.attribution.v1.QueryArtefactsResponse. */
export const QueryArtefactsResponse: MessageType<QueryArtefactsResponse> = message<QueryArtefactsResponse>({
  typeName: "tributary.attribution.v1.QueryArtefactsResponse",
  options: {},
  fields: [
    { number: 1, name: "artefacts", key: "artefacts", type: { kind: "message", type: () => Artefact }, repeated: true, required: true, oneof: undefined, options: {} },
    { number: 2, name: "pagination", key: "pagination", type: { kind: "message", type: () => PageResponse }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ artefacts: p.artefacts ?? [], pagination: p.pagination ?? undefined }),
  write: (m, w) => {
    for (const v of m.artefacts) { const mark = w.uint32(10).fork(); Artefact.write(v, w); w.join(mark); }
    if (m.pagination !== undefined) { const mark = w.uint32(18).fork(); PageResponse.write(m.pagination, w); w.join(mark); }
  },
  read: (r) => {
    const artefacts_: Artefact[] = [];
    let pagination_: PageResponse | undefined = undefined;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: artefacts_.push(r.nested(Artefact.read)); break;
        case 18: pagination_ = r.nested(PageResponse.read); break;
        default: r.other(tag, QueryArtefactsResponse_numbers);
      }
    }
    return { artefacts: artefacts_, pagination: pagination_ };
  },
});

/** QueryCertificateRequest names a model version. */
export interface QueryCertificateRequest {
  readonly modelId: bigint;
  readonly version: bigint;
}
const QueryCertificateRequest_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.attribution.v1.QueryCertificateRequest. */
export const QueryCertificateRequest: MessageType<QueryCertificateRequest> = message<QueryCertificateRequest>({
  typeName: "tributary.attribution.v1.QueryCertificateRequest",
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
        default: r.other(tag, QueryCertificateRequest_numbers);
      }
    }
    return { modelId: modelId_, version: version_ };
  },
});

/** QueryCertificateResponse is the certificate in force, one still in its window, and the weight of evidence. */
export interface QueryCertificateResponse {
  readonly certificate: Certificate | undefined;
  readonly pending: Certificate | undefined;
  readonly kappaBps: number;
}
const QueryCertificateResponse_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tributary.attribution.v1.QueryCertificateResponse. */
export const QueryCertificateResponse: MessageType<QueryCertificateResponse> = message<QueryCertificateResponse>({
  typeName: "tributary.attribution.v1.QueryCertificateResponse",
  options: {},
  fields: [
    { number: 1, name: "certificate", key: "certificate", type: { kind: "message", type: () => Certificate }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "pending", key: "pending", type: { kind: "message", type: () => Certificate }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "kappa_bps", key: "kappaBps", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ certificate: p.certificate ?? undefined, pending: p.pending ?? undefined, kappaBps: p.kappaBps ?? 0 }),
  write: (m, w) => {
    if (m.certificate !== undefined) { const mark = w.uint32(10).fork(); Certificate.write(m.certificate, w); w.join(mark); }
    if (m.pending !== undefined) { const mark = w.uint32(18).fork(); Certificate.write(m.pending, w); w.join(mark); }
    if (m.kappaBps !== 0) w.uint32(24).uint32(m.kappaBps);
  },
  read: (r) => {
    let certificate_: Certificate | undefined = undefined;
    let pending_: Certificate | undefined = undefined;
    let kappaBps_: number = 0;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: certificate_ = r.nested(Certificate.read); break;
        case 18: pending_ = r.nested(Certificate.read); break;
        case 24: kappaBps_ = r.uint32(); break;
        default: r.other(tag, QueryCertificateResponse_numbers);
      }
    }
    return { certificate: certificate_, pending: pending_, kappaBps: kappaBps_ };
  },
});

/** QueryCertificatesRequest asks for a page of certificates. */
export interface QueryCertificatesRequest {
  readonly pagination: PageRequest | undefined;
}
const QueryCertificatesRequest_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of tributary.attribution.v1.QueryCertificatesRequest. */
export const QueryCertificatesRequest: MessageType<QueryCertificatesRequest> = message<QueryCertificatesRequest>({
  typeName: "tributary.attribution.v1.QueryCertificatesRequest",
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
        default: r.other(tag, QueryCertificatesRequest_numbers);
      }
    }
    return { pagination: pagination_ };
  },
});

/** QueryCertificatesResponse is a page of certificates. */
export interface QueryCertificatesResponse {
  readonly certificates: readonly Certificate[];
  readonly pagination: PageResponse | undefined;
}
const QueryCertificatesResponse_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.attribution.v1.QueryCertificatesResponse. */
export const QueryCertificatesResponse: MessageType<QueryCertificatesResponse> = message<QueryCertificatesResponse>({
  typeName: "tributary.attribution.v1.QueryCertificatesResponse",
  options: {},
  fields: [
    { number: 1, name: "certificates", key: "certificates", type: { kind: "message", type: () => Certificate }, repeated: true, required: true, oneof: undefined, options: {} },
    { number: 2, name: "pagination", key: "pagination", type: { kind: "message", type: () => PageResponse }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ certificates: p.certificates ?? [], pagination: p.pagination ?? undefined }),
  write: (m, w) => {
    for (const v of m.certificates) { const mark = w.uint32(10).fork(); Certificate.write(v, w); w.join(mark); }
    if (m.pagination !== undefined) { const mark = w.uint32(18).fork(); PageResponse.write(m.pagination, w); w.join(mark); }
  },
  read: (r) => {
    const certificates_: Certificate[] = [];
    let pagination_: PageResponse | undefined = undefined;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: certificates_.push(r.nested(Certificate.read)); break;
        case 18: pagination_ = r.nested(PageResponse.read); break;
        default: r.other(tag, QueryCertificatesResponse_numbers);
      }
    }
    return { certificates: certificates_, pagination: pagination_ };
  },
});

/** QueryChallengesRequest asks for a page of commitments. */
export interface QueryChallengesRequest {
  readonly pagination: PageRequest | undefined;
}
const QueryChallengesRequest_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of tributary.attribution.v1.QueryChallengesRequest. */
export const QueryChallengesRequest: MessageType<QueryChallengesRequest> = message<QueryChallengesRequest>({
  typeName: "tributary.attribution.v1.QueryChallengesRequest",
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
        default: r.other(tag, QueryChallengesRequest_numbers);
      }
    }
    return { pagination: pagination_ };
  },
});

/** QueryChallengesResponse is a page of commitments, and at most 100 undecided bonds. */
export interface QueryChallengesResponse {
  readonly commitments: readonly ChallengeCommitment[];
  readonly pending: readonly PendingSlash[];
  readonly pagination: PageResponse | undefined;
}
const QueryChallengesResponse_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tributary.attribution.v1.QueryChallengesResponse. */
export const QueryChallengesResponse: MessageType<QueryChallengesResponse> = message<QueryChallengesResponse>({
  typeName: "tributary.attribution.v1.QueryChallengesResponse",
  options: {},
  fields: [
    { number: 1, name: "commitments", key: "commitments", type: { kind: "message", type: () => ChallengeCommitment }, repeated: true, required: true, oneof: undefined, options: {} },
    { number: 2, name: "pending", key: "pending", type: { kind: "message", type: () => PendingSlash }, repeated: true, required: true, oneof: undefined, options: {} },
    { number: 3, name: "pagination", key: "pagination", type: { kind: "message", type: () => PageResponse }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ commitments: p.commitments ?? [], pending: p.pending ?? [], pagination: p.pagination ?? undefined }),
  write: (m, w) => {
    for (const v of m.commitments) { const mark = w.uint32(10).fork(); ChallengeCommitment.write(v, w); w.join(mark); }
    for (const v of m.pending) { const mark = w.uint32(18).fork(); PendingSlash.write(v, w); w.join(mark); }
    if (m.pagination !== undefined) { const mark = w.uint32(26).fork(); PageResponse.write(m.pagination, w); w.join(mark); }
  },
  read: (r) => {
    const commitments_: ChallengeCommitment[] = [];
    const pending_: PendingSlash[] = [];
    let pagination_: PageResponse | undefined = undefined;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: commitments_.push(r.nested(ChallengeCommitment.read)); break;
        case 18: pending_.push(r.nested(PendingSlash.read)); break;
        case 26: pagination_ = r.nested(PageResponse.read); break;
        default: r.other(tag, QueryChallengesResponse_numbers);
      }
    }
    return { commitments: commitments_, pending: pending_, pagination: pagination_ };
  },
});

/** QuerySampledLeavesRequest names a batch. */
export interface QuerySampledLeavesRequest {
  readonly batchId: bigint;
}
const QuerySampledLeavesRequest_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of tributary.attribution.v1.QuerySampledLeavesRequest. */
export const QuerySampledLeavesRequest: MessageType<QuerySampledLeavesRequest> = message<QuerySampledLeavesRequest>({
  typeName: "tributary.attribution.v1.QuerySampledLeavesRequest",
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
        default: r.other(tag, QuerySampledLeavesRequest_numbers);
      }
    }
    return { batchId: batchId_ };
  },
});

/** QuerySampledLeavesResponse is the positions, which of them are opened, and by when all must be. */
export interface QuerySampledLeavesResponse {
  readonly uses: readonly bigint[];
  readonly opened: number;
  readonly deadline: bigint;
}
const QuerySampledLeavesResponse_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tributary.attribution.v1.QuerySampledLeavesResponse. */
export const QuerySampledLeavesResponse: MessageType<QuerySampledLeavesResponse> = message<QuerySampledLeavesResponse>({
  typeName: "tributary.attribution.v1.QuerySampledLeavesResponse",
  options: {},
  fields: [
    { number: 1, name: "uses", key: "uses", type: { kind: "scalar", scalar: "uint64" }, repeated: true, required: false, oneof: undefined, options: {} },
    { number: 2, name: "opened", key: "opened", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "deadline", key: "deadline", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ uses: p.uses ?? [], opened: p.opened ?? 0, deadline: p.deadline ?? 0n }),
  write: (m, w) => {
    if (m.uses.length > 0) { const mark = w.uint32(10).fork(); for (const v of m.uses) w.uint64(v); w.join(mark); }
    if (m.opened !== 0) w.uint32(16).uint32(m.opened);
    if (m.deadline !== 0n) w.uint32(24).uint64(m.deadline);
  },
  read: (r) => {
    const uses_: bigint[] = [];
    let opened_: number = 0;
    let deadline_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: uses_.push(r.uint64()); break;
        case 10: r.packed(uses_, (r) => r.uint64()); break;
        case 16: opened_ = r.uint32(); break;
        case 24: deadline_ = r.int64(); break;
        default: r.other(tag, QuerySampledLeavesResponse_numbers);
      }
    }
    return { uses: uses_, opened: opened_, deadline: deadline_ };
  },
});

/** QueryLeafRequest opens a use. */
export interface QueryLeafRequest {
  readonly batchId: bigint;
  readonly use: RangeOpening;
}
const QueryLeafRequest_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.attribution.v1.QueryLeafRequest. */
export const QueryLeafRequest: MessageType<QueryLeafRequest> = message<QueryLeafRequest>({
  typeName: "tributary.attribution.v1.QueryLeafRequest",
  options: {},
  fields: [
    { number: 1, name: "batch_id", key: "batchId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "use", key: "use", type: { kind: "message", type: () => RangeOpening }, repeated: false, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ batchId: p.batchId ?? 0n, use: p.use ?? RangeOpening.create() }),
  write: (m, w) => {
    if (m.batchId !== 0n) w.uint32(8).uint64(m.batchId);
    { const mark = w.uint32(18).fork(); RangeOpening.write(m.use, w); w.join(mark); }
  },
  read: (r) => {
    let batchId_: bigint = 0n;
    let use_: RangeOpening = RangeOpening.create();
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: batchId_ = r.uint64(); break;
        case 18: use_ = r.nested(RangeOpening.read); break;
        default: r.other(tag, QueryLeafRequest_numbers);
      }
    }
    return { batchId: batchId_, use: use_ };
  },
});

/** QueryLeafResponse is what the use says. */
export interface QueryLeafResponse {
  readonly valid: boolean;
  readonly sessionId: bigint;
  readonly sequence: bigint;
  readonly fee: bigint;
  readonly before: bigint;
  readonly partsRoot: Uint8Array;
  readonly position: bigint;
}
const QueryLeafResponse_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6, 7]);
/** Codec of tributary.attribution.v1.QueryLeafResponse. */
export const QueryLeafResponse: MessageType<QueryLeafResponse> = message<QueryLeafResponse>({
  typeName: "tributary.attribution.v1.QueryLeafResponse",
  options: {},
  fields: [
    { number: 1, name: "valid", key: "valid", type: { kind: "scalar", scalar: "bool" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "session_id", key: "sessionId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "sequence", key: "sequence", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "fee", key: "fee", type: { kind: "int" }, repeated: false, required: true, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.Int" } },
    { number: 5, name: "before", key: "before", type: { kind: "int" }, repeated: false, required: true, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.Int" } },
    { number: 6, name: "parts_root", key: "partsRoot", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 7, name: "position", key: "position", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ valid: p.valid ?? false, sessionId: p.sessionId ?? 0n, sequence: p.sequence ?? 0n, fee: p.fee ?? 0n, before: p.before ?? 0n, partsRoot: p.partsRoot ?? EMPTY_BYTES, position: p.position ?? 0n }),
  write: (m, w) => {
    if (m.valid) w.uint32(8).bool(m.valid);
    if (m.sessionId !== 0n) w.uint32(16).uint64(m.sessionId);
    if (m.sequence !== 0n) w.uint32(24).uint64(m.sequence);
    w.uint32(34).string(m.fee.toString());
    w.uint32(42).string(m.before.toString());
    if (m.partsRoot.length > 0) w.uint32(50).bytes(m.partsRoot);
    if (m.position !== 0n) w.uint32(56).uint64(m.position);
  },
  read: (r) => {
    let valid_: boolean = false;
    let sessionId_: bigint = 0n;
    let sequence_: bigint = 0n;
    let fee_: bigint = 0n;
    let before_: bigint = 0n;
    let partsRoot_: Uint8Array = EMPTY_BYTES;
    let position_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: valid_ = r.bool(); break;
        case 16: sessionId_ = r.uint64(); break;
        case 24: sequence_ = r.uint64(); break;
        case 34: fee_ = readInt(r); break;
        case 42: before_ = readInt(r); break;
        case 50: partsRoot_ = r.bytes(); break;
        case 56: position_ = r.uint64(); break;
        default: r.other(tag, QueryLeafResponse_numbers);
      }
    }
    return { valid: valid_, sessionId: sessionId_, sequence: sequence_, fee: fee_, before: before_, partsRoot: partsRoot_, position: position_ };
  },
});

/** QueryAttributionOfRequest names a model version. */
export interface QueryAttributionOfRequest {
  readonly modelId: bigint;
  readonly version: bigint;
}
const QueryAttributionOfRequest_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.attribution.v1.QueryAttributionOfRequest. */
export const QueryAttributionOfRequest: MessageType<QueryAttributionOfRequest> = message<QueryAttributionOfRequest>({
  typeName: "tributary.attribution.v1.QueryAttributionOfRequest",
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
        default: r.other(tag, QueryAttributionOfRequest_numbers);
      }
    }
    return { modelId: modelId_, version: version_ };
  },
});

/** QueryAttributionOfResponse is the weights of evidence and prior, what they rest on, and the newest batch. */
export interface QueryAttributionOfResponse {
  readonly kappaBps: number;
  readonly priorBps: number;
  readonly certificateId: bigint;
  readonly artefactIds: readonly bigint[];
  readonly newest: Batch | undefined;
}
const QueryAttributionOfResponse_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5]);
/** Codec of tributary.attribution.v1.QueryAttributionOfResponse. */
export const QueryAttributionOfResponse: MessageType<QueryAttributionOfResponse> = message<QueryAttributionOfResponse>({
  typeName: "tributary.attribution.v1.QueryAttributionOfResponse",
  options: {},
  fields: [
    { number: 1, name: "kappa_bps", key: "kappaBps", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "prior_bps", key: "priorBps", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "certificate_id", key: "certificateId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "artefact_ids", key: "artefactIds", type: { kind: "scalar", scalar: "uint64" }, repeated: true, required: false, oneof: undefined, options: {} },
    { number: 5, name: "newest", key: "newest", type: { kind: "message", type: () => Batch }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ kappaBps: p.kappaBps ?? 0, priorBps: p.priorBps ?? 0, certificateId: p.certificateId ?? 0n, artefactIds: p.artefactIds ?? [], newest: p.newest ?? undefined }),
  write: (m, w) => {
    if (m.kappaBps !== 0) w.uint32(8).uint32(m.kappaBps);
    if (m.priorBps !== 0) w.uint32(16).uint32(m.priorBps);
    if (m.certificateId !== 0n) w.uint32(24).uint64(m.certificateId);
    if (m.artefactIds.length > 0) { const mark = w.uint32(34).fork(); for (const v of m.artefactIds) w.uint64(v); w.join(mark); }
    if (m.newest !== undefined) { const mark = w.uint32(42).fork(); Batch.write(m.newest, w); w.join(mark); }
  },
  read: (r) => {
    let kappaBps_: number = 0;
    let priorBps_: number = 0;
    let certificateId_: bigint = 0n;
    const artefactIds_: bigint[] = [];
    let newest_: Batch | undefined = undefined;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: kappaBps_ = r.uint32(); break;
        case 16: priorBps_ = r.uint32(); break;
        case 24: certificateId_ = r.uint64(); break;
        case 32: artefactIds_.push(r.uint64()); break;
        case 34: r.packed(artefactIds_, (r) => r.uint64()); break;
        case 42: newest_ = r.nested(Batch.read); break;
        default: r.other(tag, QueryAttributionOfResponse_numbers);
      }
    }
    return { kappaBps: kappaBps_, priorBps: priorBps_, certificateId: certificateId_, artefactIds: artefactIds_, newest: newest_ };
  },
});

/** QueryExplainRequest opens a use and the receivers of its part in one datanet. */
export interface QueryExplainRequest {
  readonly batchId: bigint;
  readonly use: RangeOpening;
  readonly part: RangeOpening;
  readonly receivers: Uint8Array;
}
const QueryExplainRequest_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4]);
/** Codec of tributary.attribution.v1.QueryExplainRequest. */
export const QueryExplainRequest: MessageType<QueryExplainRequest> = message<QueryExplainRequest>({
  typeName: "tributary.attribution.v1.QueryExplainRequest",
  options: {},
  fields: [
    { number: 1, name: "batch_id", key: "batchId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "use", key: "use", type: { kind: "message", type: () => RangeOpening }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 3, name: "part", key: "part", type: { kind: "message", type: () => RangeOpening }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 4, name: "receivers", key: "receivers", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ batchId: p.batchId ?? 0n, use: p.use ?? RangeOpening.create(), part: p.part ?? RangeOpening.create(), receivers: p.receivers ?? EMPTY_BYTES }),
  write: (m, w) => {
    if (m.batchId !== 0n) w.uint32(8).uint64(m.batchId);
    { const mark = w.uint32(18).fork(); RangeOpening.write(m.use, w); w.join(mark); }
    { const mark = w.uint32(26).fork(); RangeOpening.write(m.part, w); w.join(mark); }
    if (m.receivers.length > 0) w.uint32(34).bytes(m.receivers);
  },
  read: (r) => {
    let batchId_: bigint = 0n;
    let use_: RangeOpening = RangeOpening.create();
    let part_: RangeOpening = RangeOpening.create();
    let receivers_: Uint8Array = EMPTY_BYTES;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: batchId_ = r.uint64(); break;
        case 18: use_ = r.nested(RangeOpening.read); break;
        case 26: part_ = r.nested(RangeOpening.read); break;
        case 34: receivers_ = r.bytes(); break;
        default: r.other(tag, QueryExplainRequest_numbers);
      }
    }
    return { batchId: batchId_, use: use_, part: part_, receivers: receivers_ };
  },
});

/** QueryExplainResponse is method, weight of evidence, and what the use gives whom in the datanet. */
export interface QueryExplainResponse {
  readonly method: number;
  readonly kappaBps: number;
  readonly fee: bigint;
  readonly evidence: bigint;
  readonly shares: readonly SumLeaf[];
  readonly state: number;
  readonly notDrawn: boolean;
}
const QueryExplainResponse_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6, 7]);
/** Codec of tributary.attribution.v1.QueryExplainResponse. */
export const QueryExplainResponse: MessageType<QueryExplainResponse> = message<QueryExplainResponse>({
  typeName: "tributary.attribution.v1.QueryExplainResponse",
  options: {},
  fields: [
    { number: 1, name: "method", key: "method", type: { kind: "enum", type: MethodEnum }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "kappa_bps", key: "kappaBps", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "fee", key: "fee", type: { kind: "int" }, repeated: false, required: true, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.Int" } },
    { number: 4, name: "evidence", key: "evidence", type: { kind: "int" }, repeated: false, required: true, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.Int" } },
    { number: 5, name: "shares", key: "shares", type: { kind: "message", type: () => SumLeaf }, repeated: true, required: true, oneof: undefined, options: {} },
    { number: 6, name: "state", key: "state", type: { kind: "enum", type: BatchStateEnum }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 7, name: "not_drawn", key: "notDrawn", type: { kind: "scalar", scalar: "bool" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ method: p.method ?? 0, kappaBps: p.kappaBps ?? 0, fee: p.fee ?? 0n, evidence: p.evidence ?? 0n, shares: p.shares ?? [], state: p.state ?? 0, notDrawn: p.notDrawn ?? false }),
  write: (m, w) => {
    if (m.method !== 0) w.uint32(8).int32(m.method);
    if (m.kappaBps !== 0) w.uint32(16).uint32(m.kappaBps);
    w.uint32(26).string(m.fee.toString());
    w.uint32(34).string(m.evidence.toString());
    for (const v of m.shares) { const mark = w.uint32(42).fork(); SumLeaf.write(v, w); w.join(mark); }
    if (m.state !== 0) w.uint32(48).int32(m.state);
    if (m.notDrawn) w.uint32(56).bool(m.notDrawn);
  },
  read: (r) => {
    let method_: number = 0;
    let kappaBps_: number = 0;
    let fee_: bigint = 0n;
    let evidence_: bigint = 0n;
    const shares_: SumLeaf[] = [];
    let state_: number = 0;
    let notDrawn_: boolean = false;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: method_ = r.int32(); break;
        case 16: kappaBps_ = r.uint32(); break;
        case 26: fee_ = readInt(r); break;
        case 34: evidence_ = readInt(r); break;
        case 42: shares_.push(r.nested(SumLeaf.read)); break;
        case 48: state_ = r.int32(); break;
        case 56: notDrawn_ = r.bool(); break;
        default: r.other(tag, QueryExplainResponse_numbers);
      }
    }
    return { method: method_, kappaBps: kappaBps_, fee: fee_, evidence: evidence_, shares: shares_, state: state_, notDrawn: notDrawn_ };
  },
});

/** QueryRequestsRequest asks for a page of requests. */
export interface QueryRequestsRequest {
  readonly pagination: PageRequest | undefined;
}
const QueryRequestsRequest_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of tributary.attribution.v1.QueryRequestsRequest. */
export const QueryRequestsRequest: MessageType<QueryRequestsRequest> = message<QueryRequestsRequest>({
  typeName: "tributary.attribution.v1.QueryRequestsRequest",
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
        default: r.other(tag, QueryRequestsRequest_numbers);
      }
    }
    return { pagination: pagination_ };
  },
});

/** QueryRequestsResponse is a page of requests. */
export interface QueryRequestsResponse {
  readonly requests: readonly OpenRequest[];
  readonly pagination: PageResponse | undefined;
}
const QueryRequestsResponse_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.attribution.v1.QueryRequestsResponse. */
export const QueryRequestsResponse: MessageType<QueryRequestsResponse> = message<QueryRequestsResponse>({
  typeName: "tributary.attribution.v1.QueryRequestsResponse",
  options: {},
  fields: [
    { number: 1, name: "requests", key: "requests", type: { kind: "message", type: () => OpenRequest }, repeated: true, required: true, oneof: undefined, options: {} },
    { number: 2, name: "pagination", key: "pagination", type: { kind: "message", type: () => PageResponse }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ requests: p.requests ?? [], pagination: p.pagination ?? undefined }),
  write: (m, w) => {
    for (const v of m.requests) { const mark = w.uint32(10).fork(); OpenRequest.write(v, w); w.join(mark); }
    if (m.pagination !== undefined) { const mark = w.uint32(18).fork(); PageResponse.write(m.pagination, w); w.join(mark); }
  },
  read: (r) => {
    const requests_: OpenRequest[] = [];
    let pagination_: PageResponse | undefined = undefined;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: requests_.push(r.nested(OpenRequest.read)); break;
        case 18: pagination_ = r.nested(PageResponse.read); break;
        default: r.other(tag, QueryRequestsResponse_numbers);
      }
    }
    return { requests: requests_, pagination: pagination_ };
  },
});

/** QueryClaimProofRequest shows what somebody is owed. */
export interface QueryClaimProofRequest {
  readonly datanetId: bigint;
  readonly denom: string;
  readonly contributor: Uint8Array;
  readonly amount: bigint;
  readonly proof: SumProof;
}
const QueryClaimProofRequest_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5]);
/** Codec of tributary.attribution.v1.QueryClaimProofRequest. */
export const QueryClaimProofRequest: MessageType<QueryClaimProofRequest> = message<QueryClaimProofRequest>({
  typeName: "tributary.attribution.v1.QueryClaimProofRequest",
  options: {},
  fields: [
    { number: 1, name: "datanet_id", key: "datanetId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "denom", key: "denom", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "contributor", key: "contributor", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "amount", key: "amount", type: { kind: "int" }, repeated: false, required: true, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.Int" } },
    { number: 5, name: "proof", key: "proof", type: { kind: "message", type: () => SumProof }, repeated: false, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ datanetId: p.datanetId ?? 0n, denom: p.denom ?? "", contributor: p.contributor ?? EMPTY_BYTES, amount: p.amount ?? 0n, proof: p.proof ?? SumProof.create() }),
  write: (m, w) => {
    if (m.datanetId !== 0n) w.uint32(8).uint64(m.datanetId);
    if (m.denom !== "") w.uint32(18).string(m.denom);
    if (m.contributor.length > 0) w.uint32(26).bytes(m.contributor);
    w.uint32(34).string(m.amount.toString());
    { const mark = w.uint32(42).fork(); SumProof.write(m.proof, w); w.join(mark); }
  },
  read: (r) => {
    let datanetId_: bigint = 0n;
    let denom_: string = "";
    let contributor_: Uint8Array = EMPTY_BYTES;
    let amount_: bigint = 0n;
    let proof_: SumProof = SumProof.create();
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: datanetId_ = r.uint64(); break;
        case 18: denom_ = r.string(); break;
        case 26: contributor_ = r.bytes(); break;
        case 34: amount_ = readInt(r); break;
        case 42: proof_ = r.nested(SumProof.read); break;
        default: r.other(tag, QueryClaimProofRequest_numbers);
      }
    }
    return { datanetId: datanetId_, denom: denom_, contributor: contributor_, amount: amount_, proof: proof_ };
  },
});

/** QueryClaimProofResponse says whether it is so, and in which distribution. */
export interface QueryClaimProofResponse {
  readonly valid: boolean;
  readonly number: bigint;
}
const QueryClaimProofResponse_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.attribution.v1.QueryClaimProofResponse. */
export const QueryClaimProofResponse: MessageType<QueryClaimProofResponse> = message<QueryClaimProofResponse>({
  typeName: "tributary.attribution.v1.QueryClaimProofResponse",
  options: {},
  fields: [
    { number: 1, name: "valid", key: "valid", type: { kind: "scalar", scalar: "bool" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "number", key: "number", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ valid: p.valid ?? false, number: p.number ?? 0n }),
  write: (m, w) => {
    if (m.valid) w.uint32(8).bool(m.valid);
    if (m.number !== 0n) w.uint32(16).uint64(m.number);
  },
  read: (r) => {
    let valid_: boolean = false;
    let number_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: valid_ = r.bool(); break;
        case 16: number_ = r.uint64(); break;
        default: r.other(tag, QueryClaimProofResponse_numbers);
      }
    }
    return { valid: valid_, number: number_ };
  },
});

/** QueryForcedErrorRequest asks for the forced error. */
export interface QueryForcedErrorRequest {

}
const QueryForcedErrorRequest_numbers: ReadonlySet<number> = new Set<number>([]);
/** Codec of tributary.attribution.v1.QueryForcedErrorRequest. */
export const QueryForcedErrorRequest: MessageType<QueryForcedErrorRequest> = message<QueryForcedErrorRequest>({
  typeName: "tributary.attribution.v1.QueryForcedErrorRequest",
  options: {},
  fields: [],
  create: () => ({}),
  write: () => {},
  read: (r) => {
    
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        
        default: r.other(tag, QueryForcedErrorRequest_numbers);
      }
    }
    return {  };
  },
});

/** QueryForcedErrorResponse is the error and the jackpot. */
export interface QueryForcedErrorResponse {
  readonly error: ForcedError | undefined;
  readonly jackpot: Coin | undefined;
}
const QueryForcedErrorResponse_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.attribution.v1.QueryForcedErrorResponse. */
export const QueryForcedErrorResponse: MessageType<QueryForcedErrorResponse> = message<QueryForcedErrorResponse>({
  typeName: "tributary.attribution.v1.QueryForcedErrorResponse",
  options: {},
  fields: [
    { number: 1, name: "error", key: "error", type: { kind: "message", type: () => ForcedError }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "jackpot", key: "jackpot", type: { kind: "message", type: () => Coin }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ error: p.error ?? undefined, jackpot: p.jackpot ?? undefined }),
  write: (m, w) => {
    if (m.error !== undefined) { const mark = w.uint32(10).fork(); ForcedError.write(m.error, w); w.join(mark); }
    if (m.jackpot !== undefined) { const mark = w.uint32(18).fork(); Coin.write(m.jackpot, w); w.join(mark); }
  },
  read: (r) => {
    let error_: ForcedError | undefined = undefined;
    let jackpot_: Coin | undefined = undefined;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: error_ = r.nested(ForcedError.read); break;
        case 18: jackpot_ = r.nested(Coin.read); break;
        default: r.other(tag, QueryForcedErrorResponse_numbers);
      }
    }
    return { error: error_, jackpot: jackpot_ };
  },
});

/** QueryConcentrationRequest names a datanet and an epoch. */
export interface QueryConcentrationRequest {
  readonly datanetId: bigint;
  readonly epoch: bigint;
  readonly denom: string;
}
const QueryConcentrationRequest_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tributary.attribution.v1.QueryConcentrationRequest. */
export const QueryConcentrationRequest: MessageType<QueryConcentrationRequest> = message<QueryConcentrationRequest>({
  typeName: "tributary.attribution.v1.QueryConcentrationRequest",
  options: {},
  fields: [
    { number: 1, name: "datanet_id", key: "datanetId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "epoch", key: "epoch", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "denom", key: "denom", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ datanetId: p.datanetId ?? 0n, epoch: p.epoch ?? 0n, denom: p.denom ?? "" }),
  write: (m, w) => {
    if (m.datanetId !== 0n) w.uint32(8).uint64(m.datanetId);
    if (m.epoch !== 0n) w.uint32(16).uint64(m.epoch);
    if (m.denom !== "") w.uint32(26).string(m.denom);
  },
  read: (r) => {
    let datanetId_: bigint = 0n;
    let epoch_: bigint = 0n;
    let denom_: string = "";
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: datanetId_ = r.uint64(); break;
        case 16: epoch_ = r.uint64(); break;
        case 26: denom_ = r.string(); break;
        default: r.other(tag, QueryConcentrationRequest_numbers);
      }
    }
    return { datanetId: datanetId_, epoch: epoch_, denom: denom_ };
  },
});

/** QueryConcentrationResponse is the measurement. */
export interface QueryConcentrationResponse {
  readonly concentration: Concentration;
}
const QueryConcentrationResponse_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of tributary.attribution.v1.QueryConcentrationResponse. */
export const QueryConcentrationResponse: MessageType<QueryConcentrationResponse> = message<QueryConcentrationResponse>({
  typeName: "tributary.attribution.v1.QueryConcentrationResponse",
  options: {},
  fields: [
    { number: 1, name: "concentration", key: "concentration", type: { kind: "message", type: () => Concentration }, repeated: false, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ concentration: p.concentration ?? Concentration.create() }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); Concentration.write(m.concentration, w); w.join(mark); }
  },
  read: (r) => {
    let concentration_: Concentration = Concentration.create();
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: concentration_ = r.nested(Concentration.read); break;
        default: r.other(tag, QueryConcentrationResponse_numbers);
      }
    }
    return { concentration: concentration_ };
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
  readonly artefact: Rpc<QueryArtefactRequest, QueryArtefactResponse>;
  readonly artefacts: Rpc<QueryArtefactsRequest, QueryArtefactsResponse>;
  readonly certificate: Rpc<QueryCertificateRequest, QueryCertificateResponse>;
  readonly certificates: Rpc<QueryCertificatesRequest, QueryCertificatesResponse>;
  readonly challenges: Rpc<QueryChallengesRequest, QueryChallengesResponse>;
  readonly sampledLeaves: Rpc<QuerySampledLeavesRequest, QuerySampledLeavesResponse>;
  readonly leaf: Rpc<QueryLeafRequest, QueryLeafResponse>;
  readonly attributionOf: Rpc<QueryAttributionOfRequest, QueryAttributionOfResponse>;
  readonly explain: Rpc<QueryExplainRequest, QueryExplainResponse>;
  readonly requests: Rpc<QueryRequestsRequest, QueryRequestsResponse>;
  readonly claimProof: Rpc<QueryClaimProofRequest, QueryClaimProofResponse>;
  readonly forcedError: Rpc<QueryForcedErrorRequest, QueryForcedErrorResponse>;
  readonly concentration: Rpc<QueryConcentrationRequest, QueryConcentrationResponse>;
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
    artefact: { name: "Artefact", path: "/tributary.attribution.v1.Query/Artefact", request: QueryArtefactRequest, response: QueryArtefactResponse, http: [{ method: "GET", path: "/tributary/attribution/v1/artefacts/{artefact_id}" }] },
    artefacts: { name: "Artefacts", path: "/tributary.attribution.v1.Query/Artefacts", request: QueryArtefactsRequest, response: QueryArtefactsResponse, http: [{ method: "GET", path: "/tributary/attribution/v1/artefacts" }] },
    certificate: { name: "Certificate", path: "/tributary.attribution.v1.Query/Certificate", request: QueryCertificateRequest, response: QueryCertificateResponse, http: [{ method: "GET", path: "/tributary/attribution/v1/models/{model_id}/versions/{version}/certificate" }] },
    certificates: { name: "Certificates", path: "/tributary.attribution.v1.Query/Certificates", request: QueryCertificatesRequest, response: QueryCertificatesResponse, http: [{ method: "GET", path: "/tributary/attribution/v1/certificates" }] },
    challenges: { name: "Challenges", path: "/tributary.attribution.v1.Query/Challenges", request: QueryChallengesRequest, response: QueryChallengesResponse, http: [{ method: "GET", path: "/tributary/attribution/v1/challenges" }] },
    sampledLeaves: { name: "SampledLeaves", path: "/tributary.attribution.v1.Query/SampledLeaves", request: QuerySampledLeavesRequest, response: QuerySampledLeavesResponse, http: [{ method: "GET", path: "/tributary/attribution/v1/batches/{batch_id}/sample" }] },
    leaf: { name: "Leaf", path: "/tributary.attribution.v1.Query/Leaf", request: QueryLeafRequest, response: QueryLeafResponse, http: [{ method: "GET", path: "/tributary/attribution/v1/batches/{batch_id}/leaf" }] },
    attributionOf: { name: "AttributionOf", path: "/tributary.attribution.v1.Query/AttributionOf", request: QueryAttributionOfRequest, response: QueryAttributionOfResponse, http: [{ method: "GET", path: "/tributary/attribution/v1/models/{model_id}/versions/{version}/attribution" }] },
    explain: { name: "Explain", path: "/tributary.attribution.v1.Query/Explain", request: QueryExplainRequest, response: QueryExplainResponse, http: [{ method: "GET", path: "/tributary/attribution/v1/batches/{batch_id}/explain" }] },
    requests: { name: "Requests", path: "/tributary.attribution.v1.Query/Requests", request: QueryRequestsRequest, response: QueryRequestsResponse, http: [{ method: "GET", path: "/tributary/attribution/v1/requests" }] },
    claimProof: { name: "ClaimProof", path: "/tributary.attribution.v1.Query/ClaimProof", request: QueryClaimProofRequest, response: QueryClaimProofResponse, http: [{ method: "GET", path: "/tributary/attribution/v1/datanets/{datanet_id}/claim_proof" }] },
    forcedError: { name: "ForcedError", path: "/tributary.attribution.v1.Query/ForcedError", request: QueryForcedErrorRequest, response: QueryForcedErrorResponse, http: [{ method: "GET", path: "/tributary/attribution/v1/forced_error" }] },
    concentration: { name: "Concentration", path: "/tributary.attribution.v1.Query/Concentration", request: QueryConcentrationRequest, response: QueryConcentrationResponse, http: [{ method: "GET", path: "/tributary/attribution/v1/datanets/{datanet_id}/concentration/{epoch}" }] },
  },
};

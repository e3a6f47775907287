// Generated from proto/tributary/model/v1/query.proto by `npm run proto`. Do not edit.
import { message, type MessageType, type Rpc, type ServiceType } from "#wire";
import { PageRequest, PageResponse } from "#proto/cosmos/base/query/v1beta1/pagination.ts";
import { Coin } from "#proto/cosmos/base/v1beta1/coin.ts";
import { Agent, DataShare, Edge, FetchCheck, Mandate, Model, ModelVersion, Params, RoyaltyShare, RunAttestation, ServiceRating, ServingNode, Session, Settlement, Taint, TrainingRun, UndeclaredUse, UnlearningAck } from "#proto/tributary/model/v1/types.ts";

/** QueryParamsRequest asks for the parameters. */
export interface QueryParamsRequest {

}
const QueryParamsRequest_numbers: ReadonlySet<number> = new Set<number>([]);
/** Codec of tributary.model.v1.QueryParamsRequest. */
export const QueryParamsRequest: MessageType<QueryParamsRequest> = message<QueryParamsRequest>({
  typeName: "tributary.model.v1.QueryParamsRequest",
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
/** Codec of tributary.model.v1.QueryParamsResponse. */
export const QueryParamsResponse: MessageType<QueryParamsResponse> = message<QueryParamsResponse>({
  typeName: "tributary.model.v1.QueryParamsResponse",
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

/** QueryModelRequest names a model. */
export interface QueryModelRequest {
  readonly modelId: bigint;
}
const QueryModelRequest_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of tributary.model.v1.QueryModelRequest. */
export const QueryModelRequest: MessageType<QueryModelRequest> = message<QueryModelRequest>({
  typeName: "tributary.model.v1.QueryModelRequest",
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
        default: r.other(tag, QueryModelRequest_numbers);
      }
    }
    return { modelId: modelId_ };
  },
});

/** QueryModelResponse is the model. */
export interface QueryModelResponse {
  readonly model: Model;
}
const QueryModelResponse_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of tributary.model.v1.QueryModelResponse. */
export const QueryModelResponse: MessageType<QueryModelResponse> = message<QueryModelResponse>({
  typeName: "tributary.model.v1.QueryModelResponse",
  options: {},
  fields: [
    { number: 1, name: "model", key: "model", type: { kind: "message", type: () => Model }, repeated: false, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ model: p.model ?? Model.create() }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); Model.write(m.model, w); w.join(mark); }
  },
  read: (r) => {
    let model_: Model = Model.create();
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: model_ = r.nested(Model.read); break;
        default: r.other(tag, QueryModelResponse_numbers);
      }
    }
    return { model: model_ };
  },
});

/** QueryModelsRequest asks for a page of models. */
export interface QueryModelsRequest {
  readonly pagination: PageRequest | undefined;
}
const QueryModelsRequest_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of tributary.model.v1.QueryModelsRequest. */
export const QueryModelsRequest: MessageType<QueryModelsRequest> = message<QueryModelsRequest>({
  typeName: "tributary.model.v1.QueryModelsRequest",
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
        default: r.other(tag, QueryModelsRequest_numbers);
      }
    }
    return { pagination: pagination_ };
  },
});

/** QueryModelsResponse is a page of models. */
export interface QueryModelsResponse {
  readonly models: readonly Model[];
  readonly pagination: PageResponse | undefined;
}
const QueryModelsResponse_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.model.v1.QueryModelsResponse. */
export const QueryModelsResponse: MessageType<QueryModelsResponse> = message<QueryModelsResponse>({
  typeName: "tributary.model.v1.QueryModelsResponse",
  options: {},
  fields: [
    { number: 1, name: "models", key: "models", type: { kind: "message", type: () => Model }, repeated: true, required: true, oneof: undefined, options: {} },
    { number: 2, name: "pagination", key: "pagination", type: { kind: "message", type: () => PageResponse }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ models: p.models ?? [], pagination: p.pagination ?? undefined }),
  write: (m, w) => {
    for (const v of m.models) { const mark = w.uint32(10).fork(); Model.write(v, w); w.join(mark); }
    if (m.pagination !== undefined) { const mark = w.uint32(18).fork(); PageResponse.write(m.pagination, w); w.join(mark); }
  },
  read: (r) => {
    const models_: Model[] = [];
    let pagination_: PageResponse | undefined = undefined;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: models_.push(r.nested(Model.read)); break;
        case 18: pagination_ = r.nested(PageResponse.read); break;
        default: r.other(tag, QueryModelsResponse_numbers);
      }
    }
    return { models: models_, pagination: pagination_ };
  },
});

/** QueryVersionRequest names a version. */
export interface QueryVersionRequest {
  readonly modelId: bigint;
  readonly version: bigint;
}
const QueryVersionRequest_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.model.v1.QueryVersionRequest. */
export const QueryVersionRequest: MessageType<QueryVersionRequest> = message<QueryVersionRequest>({
  typeName: "tributary.model.v1.QueryVersionRequest",
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
        default: r.other(tag, QueryVersionRequest_numbers);
      }
    }
    return { modelId: modelId_, version: version_ };
  },
});

/** QueryVersionResponse is the version with its own edges. */
export interface QueryVersionResponse {
  readonly version: ModelVersion;
  readonly edges: readonly Edge[];
}
const QueryVersionResponse_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.model.v1.QueryVersionResponse. */
export const QueryVersionResponse: MessageType<QueryVersionResponse> = message<QueryVersionResponse>({
  typeName: "tributary.model.v1.QueryVersionResponse",
  options: {},
  fields: [
    { number: 1, name: "version", key: "version", type: { kind: "message", type: () => ModelVersion }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 2, name: "edges", key: "edges", type: { kind: "message", type: () => Edge }, repeated: true, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ version: p.version ?? ModelVersion.create(), edges: p.edges ?? [] }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); ModelVersion.write(m.version, w); w.join(mark); }
    for (const v of m.edges) { const mark = w.uint32(18).fork(); Edge.write(v, w); w.join(mark); }
  },
  read: (r) => {
    let version_: ModelVersion = ModelVersion.create();
    const edges_: Edge[] = [];
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: version_ = r.nested(ModelVersion.read); break;
        case 18: edges_.push(r.nested(Edge.read)); break;
        default: r.other(tag, QueryVersionResponse_numbers);
      }
    }
    return { version: version_, edges: edges_ };
  },
});

/** QueryVersionsRequest asks for a page of a model's versions. */
export interface QueryVersionsRequest {
  readonly modelId: bigint;
  readonly pagination: PageRequest | undefined;
}
const QueryVersionsRequest_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.model.v1.QueryVersionsRequest. */
export const QueryVersionsRequest: MessageType<QueryVersionsRequest> = message<QueryVersionsRequest>({
  typeName: "tributary.model.v1.QueryVersionsRequest",
  options: {},
  fields: [
    { number: 1, name: "model_id", key: "modelId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "pagination", key: "pagination", type: { kind: "message", type: () => PageRequest }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ modelId: p.modelId ?? 0n, pagination: p.pagination ?? undefined }),
  write: (m, w) => {
    if (m.modelId !== 0n) w.uint32(8).uint64(m.modelId);
    if (m.pagination !== undefined) { const mark = w.uint32(18).fork(); PageRequest.write(m.pagination, w); w.join(mark); }
  },
  read: (r) => {
    let modelId_: bigint = 0n;
    let pagination_: PageRequest | undefined = undefined;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: modelId_ = r.uint64(); break;
        case 18: pagination_ = r.nested(PageRequest.read); break;
        default: r.other(tag, QueryVersionsRequest_numbers);
      }
    }
    return { modelId: modelId_, pagination: pagination_ };
  },
});

/** QueryVersionsResponse is a page of versions. */
export interface QueryVersionsResponse {
  readonly versions: readonly ModelVersion[];
  readonly pagination: PageResponse | undefined;
}
const QueryVersionsResponse_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.model.v1.QueryVersionsResponse. */
export const QueryVersionsResponse: MessageType<QueryVersionsResponse> = message<QueryVersionsResponse>({
  typeName: "tributary.model.v1.QueryVersionsResponse",
  options: {},
  fields: [
    { number: 1, name: "versions", key: "versions", type: { kind: "message", type: () => ModelVersion }, repeated: true, required: true, oneof: undefined, options: {} },
    { number: 2, name: "pagination", key: "pagination", type: { kind: "message", type: () => PageResponse }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ versions: p.versions ?? [], pagination: p.pagination ?? undefined }),
  write: (m, w) => {
    for (const v of m.versions) { const mark = w.uint32(10).fork(); ModelVersion.write(v, w); w.join(mark); }
    if (m.pagination !== undefined) { const mark = w.uint32(18).fork(); PageResponse.write(m.pagination, w); w.join(mark); }
  },
  read: (r) => {
    const versions_: ModelVersion[] = [];
    let pagination_: PageResponse | undefined = undefined;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: versions_.push(r.nested(ModelVersion.read)); break;
        case 18: pagination_ = r.nested(PageResponse.read); break;
        default: r.other(tag, QueryVersionsResponse_numbers);
      }
    }
    return { versions: versions_, pagination: pagination_ };
  },
});

/** QueryLineageRequest names a version and how far down to look; depth 0 is all the way. */
export interface QueryLineageRequest {
  readonly modelId: bigint;
  readonly version: bigint;
  readonly depth: number;
}
const QueryLineageRequest_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tributary.model.v1.QueryLineageRequest. */
export const QueryLineageRequest: MessageType<QueryLineageRequest> = message<QueryLineageRequest>({
  typeName: "tributary.model.v1.QueryLineageRequest",
  options: {},
  fields: [
    { number: 1, name: "model_id", key: "modelId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "version", key: "version", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "depth", key: "depth", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ modelId: p.modelId ?? 0n, version: p.version ?? 0n, depth: p.depth ?? 0 }),
  write: (m, w) => {
    if (m.modelId !== 0n) w.uint32(8).uint64(m.modelId);
    if (m.version !== 0n) w.uint32(16).uint64(m.version);
    if (m.depth !== 0) w.uint32(24).uint32(m.depth);
  },
  read: (r) => {
    let modelId_: bigint = 0n;
    let version_: bigint = 0n;
    let depth_: number = 0;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: modelId_ = r.uint64(); break;
        case 16: version_ = r.uint64(); break;
        case 24: depth_ = r.uint32(); break;
        default: r.other(tag, QueryLineageRequest_numbers);
      }
    }
    return { modelId: modelId_, version: version_, depth: depth_ };
  },
});

/** QueryLineageResponse is the edges below the version, nearest first. */
export interface QueryLineageResponse {
  readonly edges: readonly Edge[];
}
const QueryLineageResponse_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of tributary.model.v1.QueryLineageResponse. */
export const QueryLineageResponse: MessageType<QueryLineageResponse> = message<QueryLineageResponse>({
  typeName: "tributary.model.v1.QueryLineageResponse",
  options: {},
  fields: [
    { number: 1, name: "edges", key: "edges", type: { kind: "message", type: () => Edge }, repeated: true, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ edges: p.edges ?? [] }),
  write: (m, w) => {
    for (const v of m.edges) { const mark = w.uint32(10).fork(); Edge.write(v, w); w.join(mark); }
  },
  read: (r) => {
    const edges_: Edge[] = [];
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: edges_.push(r.nested(Edge.read)); break;
        default: r.other(tag, QueryLineageResponse_numbers);
      }
    }
    return { edges: edges_ };
  },
});

/** QueryRoyaltyStackRequest names a version. */
export interface QueryRoyaltyStackRequest {
  readonly modelId: bigint;
  readonly version: bigint;
}
const QueryRoyaltyStackRequest_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.model.v1.QueryRoyaltyStackRequest. */
export const QueryRoyaltyStackRequest: MessageType<QueryRoyaltyStackRequest> = message<QueryRoyaltyStackRequest>({
  typeName: "tributary.model.v1.QueryRoyaltyStackRequest",
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
        default: r.other(tag, QueryRoyaltyStackRequest_numbers);
      }
    }
    return { modelId: modelId_, version: version_ };
  },
});

/** QueryRoyaltyStackResponse is the flattened royalty vector and the least the data must get. */
export interface QueryRoyaltyStackResponse {
  readonly royalties: readonly RoyaltyShare[];
  readonly dataShares: readonly DataShare[];
  readonly dataFloorBps: number;
}
const QueryRoyaltyStackResponse_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tributary.model.v1.QueryRoyaltyStackResponse. */
export const QueryRoyaltyStackResponse: MessageType<QueryRoyaltyStackResponse> = message<QueryRoyaltyStackResponse>({
  typeName: "tributary.model.v1.QueryRoyaltyStackResponse",
  options: {},
  fields: [
    { number: 1, name: "royalties", key: "royalties", type: { kind: "message", type: () => RoyaltyShare }, repeated: true, required: true, oneof: undefined, options: {} },
    { number: 2, name: "data_shares", key: "dataShares", type: { kind: "message", type: () => DataShare }, repeated: true, required: true, oneof: undefined, options: {} },
    { number: 3, name: "data_floor_bps", key: "dataFloorBps", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ royalties: p.royalties ?? [], dataShares: p.dataShares ?? [], dataFloorBps: p.dataFloorBps ?? 0 }),
  write: (m, w) => {
    for (const v of m.royalties) { const mark = w.uint32(10).fork(); RoyaltyShare.write(v, w); w.join(mark); }
    for (const v of m.dataShares) { const mark = w.uint32(18).fork(); DataShare.write(v, w); w.join(mark); }
    if (m.dataFloorBps !== 0) w.uint32(24).uint32(m.dataFloorBps);
  },
  read: (r) => {
    const royalties_: RoyaltyShare[] = [];
    const dataShares_: DataShare[] = [];
    let dataFloorBps_: number = 0;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: royalties_.push(r.nested(RoyaltyShare.read)); break;
        case 18: dataShares_.push(r.nested(DataShare.read)); break;
        case 24: dataFloorBps_ = r.uint32(); break;
        default: r.other(tag, QueryRoyaltyStackResponse_numbers);
      }
    }
    return { royalties: royalties_, dataShares: dataShares_, dataFloorBps: dataFloorBps_ };
  },
});

/** QuerySessionRequest names a session. */
export interface QuerySessionRequest {
  readonly sessionId: bigint;
}
const QuerySessionRequest_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of tributary.model.v1.QuerySessionRequest. */
export const QuerySessionRequest: MessageType<QuerySessionRequest> = message<QuerySessionRequest>({
  typeName: "tributary.model.v1.QuerySessionRequest",
  options: {},
  fields: [
    { number: 1, name: "session_id", key: "sessionId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ sessionId: p.sessionId ?? 0n }),
  write: (m, w) => {
    if (m.sessionId !== 0n) w.uint32(8).uint64(m.sessionId);
  },
  read: (r) => {
    let sessionId_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: sessionId_ = r.uint64(); break;
        default: r.other(tag, QuerySessionRequest_numbers);
      }
    }
    return { sessionId: sessionId_ };
  },
});

/** QuerySessionResponse is the session. */
export interface QuerySessionResponse {
  readonly session: Session;
}
const QuerySessionResponse_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of tributary.model.v1.QuerySessionResponse. */
export const QuerySessionResponse: MessageType<QuerySessionResponse> = message<QuerySessionResponse>({
  typeName: "tributary.model.v1.QuerySessionResponse",
  options: {},
  fields: [
    { number: 1, name: "session", key: "session", type: { kind: "message", type: () => Session }, repeated: false, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ session: p.session ?? Session.create() }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); Session.write(m.session, w); w.join(mark); }
  },
  read: (r) => {
    let session_: Session = Session.create();
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: session_ = r.nested(Session.read); break;
        default: r.other(tag, QuerySessionResponse_numbers);
      }
    }
    return { session: session_ };
  },
});

/** QuerySessionsRequest asks for a page of sessions. */
export interface QuerySessionsRequest {
  readonly client: string;
  readonly node: string;
  readonly pagination: PageRequest | undefined;
}
const QuerySessionsRequest_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tributary.model.v1.QuerySessionsRequest. */
export const QuerySessionsRequest: MessageType<QuerySessionsRequest> = message<QuerySessionsRequest>({
  typeName: "tributary.model.v1.QuerySessionsRequest",
  options: {},
  fields: [
    { number: 1, name: "client", key: "client", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "node", key: "node", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 3, name: "pagination", key: "pagination", type: { kind: "message", type: () => PageRequest }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ client: p.client ?? "", node: p.node ?? "", pagination: p.pagination ?? undefined }),
  write: (m, w) => {
    if (m.client !== "") w.uint32(10).string(m.client);
    if (m.node !== "") w.uint32(18).string(m.node);
    if (m.pagination !== undefined) { const mark = w.uint32(26).fork(); PageRequest.write(m.pagination, w); w.join(mark); }
  },
  read: (r) => {
    let client_: string = "";
    let node_: string = "";
    let pagination_: PageRequest | undefined = undefined;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: client_ = r.string(); break;
        case 18: node_ = r.string(); break;
        case 26: pagination_ = r.nested(PageRequest.read); break;
        default: r.other(tag, QuerySessionsRequest_numbers);
      }
    }
    return { client: client_, node: node_, pagination: pagination_ };
  },
});

/** QuerySessionsResponse is a page of sessions. */
export interface QuerySessionsResponse {
  readonly sessions: readonly Session[];
  readonly pagination: PageResponse | undefined;
}
const QuerySessionsResponse_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.model.v1.QuerySessionsResponse. */
export const QuerySessionsResponse: MessageType<QuerySessionsResponse> = message<QuerySessionsResponse>({
  typeName: "tributary.model.v1.QuerySessionsResponse",
  options: {},
  fields: [
    { number: 1, name: "sessions", key: "sessions", type: { kind: "message", type: () => Session }, repeated: true, required: true, oneof: undefined, options: {} },
    { number: 2, name: "pagination", key: "pagination", type: { kind: "message", type: () => PageResponse }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ sessions: p.sessions ?? [], pagination: p.pagination ?? undefined }),
  write: (m, w) => {
    for (const v of m.sessions) { const mark = w.uint32(10).fork(); Session.write(v, w); w.join(mark); }
    if (m.pagination !== undefined) { const mark = w.uint32(18).fork(); PageResponse.write(m.pagination, w); w.join(mark); }
  },
  read: (r) => {
    const sessions_: Session[] = [];
    let pagination_: PageResponse | undefined = undefined;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: sessions_.push(r.nested(Session.read)); break;
        case 18: pagination_ = r.nested(PageResponse.read); break;
        default: r.other(tag, QuerySessionsResponse_numbers);
      }
    }
    return { sessions: sessions_, pagination: pagination_ };
  },
});

/** QuerySettlementsRequest asks for a page of a version's settlements. */
export interface QuerySettlementsRequest {
  readonly modelId: bigint;
  readonly version: bigint;
  readonly pagination: PageRequest | undefined;
}
const QuerySettlementsRequest_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tributary.model.v1.QuerySettlementsRequest. */
export const QuerySettlementsRequest: MessageType<QuerySettlementsRequest> = message<QuerySettlementsRequest>({
  typeName: "tributary.model.v1.QuerySettlementsRequest",
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
        default: r.other(tag, QuerySettlementsRequest_numbers);
      }
    }
    return { modelId: modelId_, version: version_, pagination: pagination_ };
  },
});

/** QuerySettlementsResponse is a page of settlements. */
export interface QuerySettlementsResponse {
  readonly settlements: readonly Settlement[];
  readonly pagination: PageResponse | undefined;
}
const QuerySettlementsResponse_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.model.v1.QuerySettlementsResponse. */
export const QuerySettlementsResponse: MessageType<QuerySettlementsResponse> = message<QuerySettlementsResponse>({
  typeName: "tributary.model.v1.QuerySettlementsResponse",
  options: {},
  fields: [
    { number: 1, name: "settlements", key: "settlements", type: { kind: "message", type: () => Settlement }, repeated: true, required: true, oneof: undefined, options: {} },
    { number: 2, name: "pagination", key: "pagination", type: { kind: "message", type: () => PageResponse }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ settlements: p.settlements ?? [], pagination: p.pagination ?? undefined }),
  write: (m, w) => {
    for (const v of m.settlements) { const mark = w.uint32(10).fork(); Settlement.write(v, w); w.join(mark); }
    if (m.pagination !== undefined) { const mark = w.uint32(18).fork(); PageResponse.write(m.pagination, w); w.join(mark); }
  },
  read: (r) => {
    const settlements_: Settlement[] = [];
    let pagination_: PageResponse | undefined = undefined;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: settlements_.push(r.nested(Settlement.read)); break;
        case 18: pagination_ = r.nested(PageResponse.read); break;
        default: r.other(tag, QuerySettlementsResponse_numbers);
      }
    }
    return { settlements: settlements_, pagination: pagination_ };
  },
});

/** QueryTaintRequest names a version. */
export interface QueryTaintRequest {
  readonly modelId: bigint;
  readonly version: bigint;
}
const QueryTaintRequest_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.model.v1.QueryTaintRequest. */
export const QueryTaintRequest: MessageType<QueryTaintRequest> = message<QueryTaintRequest>({
  typeName: "tributary.model.v1.QueryTaintRequest",
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
        default: r.other(tag, QueryTaintRequest_numbers);
      }
    }
    return { modelId: modelId_, version: version_ };
  },
});

/** QueryTaintResponse is the taint, if there ever was one, and whether the version or a silent ancestor is tainted now. */
export interface QueryTaintResponse {
  readonly taint: Taint | undefined;
  readonly tainted: boolean;
}
const QueryTaintResponse_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.model.v1.QueryTaintResponse. */
export const QueryTaintResponse: MessageType<QueryTaintResponse> = message<QueryTaintResponse>({
  typeName: "tributary.model.v1.QueryTaintResponse",
  options: {},
  fields: [
    { number: 1, name: "taint", key: "taint", type: { kind: "message", type: () => Taint }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "tainted", key: "tainted", type: { kind: "scalar", scalar: "bool" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ taint: p.taint ?? undefined, tainted: p.tainted ?? false }),
  write: (m, w) => {
    if (m.taint !== undefined) { const mark = w.uint32(10).fork(); Taint.write(m.taint, w); w.join(mark); }
    if (m.tainted) w.uint32(16).bool(m.tainted);
  },
  read: (r) => {
    let taint_: Taint | undefined = undefined;
    let tainted_: boolean = false;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: taint_ = r.nested(Taint.read); break;
        case 16: tainted_ = r.bool(); break;
        default: r.other(tag, QueryTaintResponse_numbers);
      }
    }
    return { taint: taint_, tainted: tainted_ };
  },
});

/** QueryAncestorsRequest names a version. */
export interface QueryAncestorsRequest {
  readonly modelId: bigint;
  readonly version: bigint;
}
const QueryAncestorsRequest_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.model.v1.QueryAncestorsRequest. */
export const QueryAncestorsRequest: MessageType<QueryAncestorsRequest> = message<QueryAncestorsRequest>({
  typeName: "tributary.model.v1.QueryAncestorsRequest",
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
        default: r.other(tag, QueryAncestorsRequest_numbers);
      }
    }
    return { modelId: modelId_, version: version_ };
  },
});

/** QueryAncestorsResponse is the versions it descends from. */
export interface QueryAncestorsResponse {
  readonly versions: readonly VersionRef[];
}
const QueryAncestorsResponse_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of tributary.model.v1.QueryAncestorsResponse. */
export const QueryAncestorsResponse: MessageType<QueryAncestorsResponse> = message<QueryAncestorsResponse>({
  typeName: "tributary.model.v1.QueryAncestorsResponse",
  options: {},
  fields: [
    { number: 1, name: "versions", key: "versions", type: { kind: "message", type: () => VersionRef }, repeated: true, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ versions: p.versions ?? [] }),
  write: (m, w) => {
    for (const v of m.versions) { const mark = w.uint32(10).fork(); VersionRef.write(v, w); w.join(mark); }
  },
  read: (r) => {
    const versions_: VersionRef[] = [];
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: versions_.push(r.nested(VersionRef.read)); break;
        default: r.other(tag, QueryAncestorsResponse_numbers);
      }
    }
    return { versions: versions_ };
  },
});

/** QueryDescendantsRequest names a version and a page. */
export interface QueryDescendantsRequest {
  readonly modelId: bigint;
  readonly version: bigint;
  readonly pagination: PageRequest | undefined;
}
const QueryDescendantsRequest_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tributary.model.v1.QueryDescendantsRequest. */
export const QueryDescendantsRequest: MessageType<QueryDescendantsRequest> = message<QueryDescendantsRequest>({
  typeName: "tributary.model.v1.QueryDescendantsRequest",
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
        default: r.other(tag, QueryDescendantsRequest_numbers);
      }
    }
    return { modelId: modelId_, version: version_, pagination: pagination_ };
  },
});

/** QueryDescendantsResponse is a page of its children. */
export interface QueryDescendantsResponse {
  readonly versions: readonly VersionRef[];
  readonly pagination: PageResponse | undefined;
}
const QueryDescendantsResponse_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.model.v1.QueryDescendantsResponse. */
export const QueryDescendantsResponse: MessageType<QueryDescendantsResponse> = message<QueryDescendantsResponse>({
  typeName: "tributary.model.v1.QueryDescendantsResponse",
  options: {},
  fields: [
    { number: 1, name: "versions", key: "versions", type: { kind: "message", type: () => VersionRef }, repeated: true, required: true, oneof: undefined, options: {} },
    { number: 2, name: "pagination", key: "pagination", type: { kind: "message", type: () => PageResponse }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ versions: p.versions ?? [], pagination: p.pagination ?? undefined }),
  write: (m, w) => {
    for (const v of m.versions) { const mark = w.uint32(10).fork(); VersionRef.write(v, w); w.join(mark); }
    if (m.pagination !== undefined) { const mark = w.uint32(18).fork(); PageResponse.write(m.pagination, w); w.join(mark); }
  },
  read: (r) => {
    const versions_: VersionRef[] = [];
    let pagination_: PageResponse | undefined = undefined;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: versions_.push(r.nested(VersionRef.read)); break;
        case 18: pagination_ = r.nested(PageResponse.read); break;
        default: r.other(tag, QueryDescendantsResponse_numbers);
      }
    }
    return { versions: versions_, pagination: pagination_ };
  },
});

/** QueryTrainingRunRequest names a run. */
export interface QueryTrainingRunRequest {
  readonly runId: bigint;
}
const QueryTrainingRunRequest_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of tributary.model.v1.QueryTrainingRunRequest. */
export const QueryTrainingRunRequest: MessageType<QueryTrainingRunRequest> = message<QueryTrainingRunRequest>({
  typeName: "tributary.model.v1.QueryTrainingRunRequest",
  options: {},
  fields: [
    { number: 1, name: "run_id", key: "runId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ runId: p.runId ?? 0n }),
  write: (m, w) => {
    if (m.runId !== 0n) w.uint32(8).uint64(m.runId);
  },
  read: (r) => {
    let runId_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: runId_ = r.uint64(); break;
        default: r.other(tag, QueryTrainingRunRequest_numbers);
      }
    }
    return { runId: runId_ };
  },
});

/** QueryTrainingRunResponse is the run and what was said of it. */
export interface QueryTrainingRunResponse {
  readonly run: TrainingRun;
  readonly attestations: readonly RunAttestation[];
}
const QueryTrainingRunResponse_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.model.v1.QueryTrainingRunResponse. */
export const QueryTrainingRunResponse: MessageType<QueryTrainingRunResponse> = message<QueryTrainingRunResponse>({
  typeName: "tributary.model.v1.QueryTrainingRunResponse",
  options: {},
  fields: [
    { number: 1, name: "run", key: "run", type: { kind: "message", type: () => TrainingRun }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 2, name: "attestations", key: "attestations", type: { kind: "message", type: () => RunAttestation }, repeated: true, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ run: p.run ?? TrainingRun.create(), attestations: p.attestations ?? [] }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); TrainingRun.write(m.run, w); w.join(mark); }
    for (const v of m.attestations) { const mark = w.uint32(18).fork(); RunAttestation.write(v, w); w.join(mark); }
  },
  read: (r) => {
    let run_: TrainingRun = TrainingRun.create();
    const attestations_: RunAttestation[] = [];
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: run_ = r.nested(TrainingRun.read); break;
        case 18: attestations_.push(r.nested(RunAttestation.read)); break;
        default: r.other(tag, QueryTrainingRunResponse_numbers);
      }
    }
    return { run: run_, attestations: attestations_ };
  },
});

/** QueryTrainingRunsRequest names a version. */
export interface QueryTrainingRunsRequest {
  readonly modelId: bigint;
  readonly version: bigint;
}
const QueryTrainingRunsRequest_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.model.v1.QueryTrainingRunsRequest. */
export const QueryTrainingRunsRequest: MessageType<QueryTrainingRunsRequest> = message<QueryTrainingRunsRequest>({
  typeName: "tributary.model.v1.QueryTrainingRunsRequest",
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
        default: r.other(tag, QueryTrainingRunsRequest_numbers);
      }
    }
    return { modelId: modelId_, version: version_ };
  },
});

/** QueryTrainingRunsResponse is its runs. */
export interface QueryTrainingRunsResponse {
  readonly runs: readonly TrainingRun[];
}
const QueryTrainingRunsResponse_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of tributary.model.v1.QueryTrainingRunsResponse. */
export const QueryTrainingRunsResponse: MessageType<QueryTrainingRunsResponse> = message<QueryTrainingRunsResponse>({
  typeName: "tributary.model.v1.QueryTrainingRunsResponse",
  options: {},
  fields: [
    { number: 1, name: "runs", key: "runs", type: { kind: "message", type: () => TrainingRun }, repeated: true, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ runs: p.runs ?? [] }),
  write: (m, w) => {
    for (const v of m.runs) { const mark = w.uint32(10).fork(); TrainingRun.write(v, w); w.join(mark); }
  },
  read: (r) => {
    const runs_: TrainingRun[] = [];
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: runs_.push(r.nested(TrainingRun.read)); break;
        default: r.other(tag, QueryTrainingRunsResponse_numbers);
      }
    }
    return { runs: runs_ };
  },
});

/** QueryUnlearningsRequest names a version and a page. */
export interface QueryUnlearningsRequest {
  readonly modelId: bigint;
  readonly version: bigint;
  readonly pagination: PageRequest | undefined;
}
const QueryUnlearningsRequest_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tributary.model.v1.QueryUnlearningsRequest. */
export const QueryUnlearningsRequest: MessageType<QueryUnlearningsRequest> = message<QueryUnlearningsRequest>({
  typeName: "tributary.model.v1.QueryUnlearningsRequest",
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
        default: r.other(tag, QueryUnlearningsRequest_numbers);
      }
    }
    return { modelId: modelId_, version: version_, pagination: pagination_ };
  },
});

/** QueryUnlearningsResponse is a page of acknowledgements. */
export interface QueryUnlearningsResponse {
  readonly unlearnings: readonly UnlearningAck[];
  readonly pagination: PageResponse | undefined;
}
const QueryUnlearningsResponse_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.model.v1.QueryUnlearningsResponse. */
export const QueryUnlearningsResponse: MessageType<QueryUnlearningsResponse> = message<QueryUnlearningsResponse>({
  typeName: "tributary.model.v1.QueryUnlearningsResponse",
  options: {},
  fields: [
    { number: 1, name: "unlearnings", key: "unlearnings", type: { kind: "message", type: () => UnlearningAck }, repeated: true, required: true, oneof: undefined, options: {} },
    { number: 2, name: "pagination", key: "pagination", type: { kind: "message", type: () => PageResponse }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ unlearnings: p.unlearnings ?? [], pagination: p.pagination ?? undefined }),
  write: (m, w) => {
    for (const v of m.unlearnings) { const mark = w.uint32(10).fork(); UnlearningAck.write(v, w); w.join(mark); }
    if (m.pagination !== undefined) { const mark = w.uint32(18).fork(); PageResponse.write(m.pagination, w); w.join(mark); }
  },
  read: (r) => {
    const unlearnings_: UnlearningAck[] = [];
    let pagination_: PageResponse | undefined = undefined;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: unlearnings_.push(r.nested(UnlearningAck.read)); break;
        case 18: pagination_ = r.nested(PageResponse.read); break;
        default: r.other(tag, QueryUnlearningsResponse_numbers);
      }
    }
    return { unlearnings: unlearnings_, pagination: pagination_ };
  },
});

/** QueryNodeRequest names a node. */
export interface QueryNodeRequest {
  readonly node: string;
}
const QueryNodeRequest_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of tributary.model.v1.QueryNodeRequest. */
export const QueryNodeRequest: MessageType<QueryNodeRequest> = message<QueryNodeRequest>({
  typeName: "tributary.model.v1.QueryNodeRequest",
  options: {},
  fields: [
    { number: 1, name: "node", key: "node", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
  ],
  create: (p) => ({ node: p.node ?? "" }),
  write: (m, w) => {
    if (m.node !== "") w.uint32(10).string(m.node);
  },
  read: (r) => {
    let node_: string = "";
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: node_ = r.string(); break;
        default: r.other(tag, QueryNodeRequest_numbers);
      }
    }
    return { node: node_ };
  },
});

/** QueryNodeResponse is the node, its open checks and what payers say of it. */
export interface QueryNodeResponse {
  readonly node: ServingNode;
  readonly checks: readonly FetchCheck[];
  readonly rating: ServiceRating | undefined;
}
const QueryNodeResponse_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tributary.model.v1.QueryNodeResponse. */
export const QueryNodeResponse: MessageType<QueryNodeResponse> = message<QueryNodeResponse>({
  typeName: "tributary.model.v1.QueryNodeResponse",
  options: {},
  fields: [
    { number: 1, name: "node", key: "node", type: { kind: "message", type: () => ServingNode }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 2, name: "checks", key: "checks", type: { kind: "message", type: () => FetchCheck }, repeated: true, required: true, oneof: undefined, options: {} },
    { number: 3, name: "rating", key: "rating", type: { kind: "message", type: () => ServiceRating }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ node: p.node ?? ServingNode.create(), checks: p.checks ?? [], rating: p.rating ?? undefined }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); ServingNode.write(m.node, w); w.join(mark); }
    for (const v of m.checks) { const mark = w.uint32(18).fork(); FetchCheck.write(v, w); w.join(mark); }
    if (m.rating !== undefined) { const mark = w.uint32(26).fork(); ServiceRating.write(m.rating, w); w.join(mark); }
  },
  read: (r) => {
    let node_: ServingNode = ServingNode.create();
    const checks_: FetchCheck[] = [];
    let rating_: ServiceRating | undefined = undefined;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: node_ = r.nested(ServingNode.read); break;
        case 18: checks_.push(r.nested(FetchCheck.read)); break;
        case 26: rating_ = r.nested(ServiceRating.read); break;
        default: r.other(tag, QueryNodeResponse_numbers);
      }
    }
    return { node: node_, checks: checks_, rating: rating_ };
  },
});

/** QueryNodesRequest names a base or an adapter; model 0 is all. */
export interface QueryNodesRequest {
  readonly modelId: bigint;
  readonly version: bigint;
  readonly pagination: PageRequest | undefined;
}
const QueryNodesRequest_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tributary.model.v1.QueryNodesRequest. */
export const QueryNodesRequest: MessageType<QueryNodesRequest> = message<QueryNodesRequest>({
  typeName: "tributary.model.v1.QueryNodesRequest",
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
        default: r.other(tag, QueryNodesRequest_numbers);
      }
    }
    return { modelId: modelId_, version: version_, pagination: pagination_ };
  },
});

/** QueryNodesResponse is a page of nodes. */
export interface QueryNodesResponse {
  readonly nodes: readonly ServingNode[];
  readonly pagination: PageResponse | undefined;
}
const QueryNodesResponse_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.model.v1.QueryNodesResponse. */
export const QueryNodesResponse: MessageType<QueryNodesResponse> = message<QueryNodesResponse>({
  typeName: "tributary.model.v1.QueryNodesResponse",
  options: {},
  fields: [
    { number: 1, name: "nodes", key: "nodes", type: { kind: "message", type: () => ServingNode }, repeated: true, required: true, oneof: undefined, options: {} },
    { number: 2, name: "pagination", key: "pagination", type: { kind: "message", type: () => PageResponse }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ nodes: p.nodes ?? [], pagination: p.pagination ?? undefined }),
  write: (m, w) => {
    for (const v of m.nodes) { const mark = w.uint32(10).fork(); ServingNode.write(v, w); w.join(mark); }
    if (m.pagination !== undefined) { const mark = w.uint32(18).fork(); PageResponse.write(m.pagination, w); w.join(mark); }
  },
  read: (r) => {
    const nodes_: ServingNode[] = [];
    let pagination_: PageResponse | undefined = undefined;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: nodes_.push(r.nested(ServingNode.read)); break;
        case 18: pagination_ = r.nested(PageResponse.read); break;
        default: r.other(tag, QueryNodesResponse_numbers);
      }
    }
    return { nodes: nodes_, pagination: pagination_ };
  },
});

/** QueryQuoteRequest names a node and a version. */
export interface QueryQuoteRequest {
  readonly node: string;
  readonly modelId: bigint;
  readonly version: bigint;
}
const QueryQuoteRequest_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tributary.model.v1.QueryQuoteRequest. */
export const QueryQuoteRequest: MessageType<QueryQuoteRequest> = message<QueryQuoteRequest>({
  typeName: "tributary.model.v1.QueryQuoteRequest",
  options: {},
  fields: [
    { number: 1, name: "node", key: "node", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "model_id", key: "modelId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "version", key: "version", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ node: p.node ?? "", modelId: p.modelId ?? 0n, version: p.version ?? 0n }),
  write: (m, w) => {
    if (m.node !== "") w.uint32(10).string(m.node);
    if (m.modelId !== 0n) w.uint32(16).uint64(m.modelId);
    if (m.version !== 0n) w.uint32(24).uint64(m.version);
  },
  read: (r) => {
    let node_: string = "";
    let modelId_: bigint = 0n;
    let version_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: node_ = r.string(); break;
        case 16: modelId_ = r.uint64(); break;
        case 24: version_ = r.uint64(); break;
        default: r.other(tag, QueryQuoteRequest_numbers);
      }
    }
    return { node: node_, modelId: modelId_, version: version_ };
  },
});

/** QueryQuoteResponse is the price a session would have. */
export interface QueryQuoteResponse {
  readonly price: Coin;
}
const QueryQuoteResponse_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of tributary.model.v1.QueryQuoteResponse. */
export const QueryQuoteResponse: MessageType<QueryQuoteResponse> = message<QueryQuoteResponse>({
  typeName: "tributary.model.v1.QueryQuoteResponse",
  options: {},
  fields: [
    { number: 1, name: "price", key: "price", type: { kind: "message", type: () => Coin }, repeated: false, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ price: p.price ?? Coin.create() }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); Coin.write(m.price, w); w.join(mark); }
  },
  read: (r) => {
    let price_: Coin = Coin.create();
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: price_ = r.nested(Coin.read); break;
        default: r.other(tag, QueryQuoteResponse_numbers);
      }
    }
    return { price: price_ };
  },
});

/** QueryAgentRequest names an agent. */
export interface QueryAgentRequest {
  readonly agentId: bigint;
}
const QueryAgentRequest_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of tributary.model.v1.QueryAgentRequest. */
export const QueryAgentRequest: MessageType<QueryAgentRequest> = message<QueryAgentRequest>({
  typeName: "tributary.model.v1.QueryAgentRequest",
  options: {},
  fields: [
    { number: 1, name: "agent_id", key: "agentId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ agentId: p.agentId ?? 0n }),
  write: (m, w) => {
    if (m.agentId !== 0n) w.uint32(8).uint64(m.agentId);
  },
  read: (r) => {
    let agentId_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: agentId_ = r.uint64(); break;
        default: r.other(tag, QueryAgentRequest_numbers);
      }
    }
    return { agentId: agentId_ };
  },
});

/** QueryAgentResponse is the agent. */
export interface QueryAgentResponse {
  readonly agent: Agent;
}
const QueryAgentResponse_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of tributary.model.v1.QueryAgentResponse. */
export const QueryAgentResponse: MessageType<QueryAgentResponse> = message<QueryAgentResponse>({
  typeName: "tributary.model.v1.QueryAgentResponse",
  options: {},
  fields: [
    { number: 1, name: "agent", key: "agent", type: { kind: "message", type: () => Agent }, repeated: false, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ agent: p.agent ?? Agent.create() }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); Agent.write(m.agent, w); w.join(mark); }
  },
  read: (r) => {
    let agent_: Agent = Agent.create();
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: agent_ = r.nested(Agent.read); break;
        default: r.other(tag, QueryAgentResponse_numbers);
      }
    }
    return { agent: agent_ };
  },
});

/** QueryAgentsRequest asks for a page of agents. */
export interface QueryAgentsRequest {
  readonly pagination: PageRequest | undefined;
}
const QueryAgentsRequest_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of tributary.model.v1.QueryAgentsRequest. */
export const QueryAgentsRequest: MessageType<QueryAgentsRequest> = message<QueryAgentsRequest>({
  typeName: "tributary.model.v1.QueryAgentsRequest",
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
        default: r.other(tag, QueryAgentsRequest_numbers);
      }
    }
    return { pagination: pagination_ };
  },
});

/** QueryAgentsResponse is a page of agents. */
export interface QueryAgentsResponse {
  readonly agents: readonly Agent[];
  readonly pagination: PageResponse | undefined;
}
const QueryAgentsResponse_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.model.v1.QueryAgentsResponse. */
export const QueryAgentsResponse: MessageType<QueryAgentsResponse> = message<QueryAgentsResponse>({
  typeName: "tributary.model.v1.QueryAgentsResponse",
  options: {},
  fields: [
    { number: 1, name: "agents", key: "agents", type: { kind: "message", type: () => Agent }, repeated: true, required: true, oneof: undefined, options: {} },
    { number: 2, name: "pagination", key: "pagination", type: { kind: "message", type: () => PageResponse }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ agents: p.agents ?? [], pagination: p.pagination ?? undefined }),
  write: (m, w) => {
    for (const v of m.agents) { const mark = w.uint32(10).fork(); Agent.write(v, w); w.join(mark); }
    if (m.pagination !== undefined) { const mark = w.uint32(18).fork(); PageResponse.write(m.pagination, w); w.join(mark); }
  },
  read: (r) => {
    const agents_: Agent[] = [];
    let pagination_: PageResponse | undefined = undefined;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: agents_.push(r.nested(Agent.read)); break;
        case 18: pagination_ = r.nested(PageResponse.read); break;
        default: r.other(tag, QueryAgentsResponse_numbers);
      }
    }
    return { agents: agents_, pagination: pagination_ };
  },
});

/** QueryMandatesRequest names an agent and a page. */
export interface QueryMandatesRequest {
  readonly agentId: bigint;
  readonly pagination: PageRequest | undefined;
}
const QueryMandatesRequest_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.model.v1.QueryMandatesRequest. */
export const QueryMandatesRequest: MessageType<QueryMandatesRequest> = message<QueryMandatesRequest>({
  typeName: "tributary.model.v1.QueryMandatesRequest",
  options: {},
  fields: [
    { number: 1, name: "agent_id", key: "agentId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "pagination", key: "pagination", type: { kind: "message", type: () => PageRequest }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ agentId: p.agentId ?? 0n, pagination: p.pagination ?? undefined }),
  write: (m, w) => {
    if (m.agentId !== 0n) w.uint32(8).uint64(m.agentId);
    if (m.pagination !== undefined) { const mark = w.uint32(18).fork(); PageRequest.write(m.pagination, w); w.join(mark); }
  },
  read: (r) => {
    let agentId_: bigint = 0n;
    let pagination_: PageRequest | undefined = undefined;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: agentId_ = r.uint64(); break;
        case 18: pagination_ = r.nested(PageRequest.read); break;
        default: r.other(tag, QueryMandatesRequest_numbers);
      }
    }
    return { agentId: agentId_, pagination: pagination_ };
  },
});

/** QueryMandatesResponse is a page of mandates. */
export interface QueryMandatesResponse {
  readonly mandates: readonly Mandate[];
  readonly pagination: PageResponse | undefined;
}
const QueryMandatesResponse_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.model.v1.QueryMandatesResponse. */
export const QueryMandatesResponse: MessageType<QueryMandatesResponse> = message<QueryMandatesResponse>({
  typeName: "tributary.model.v1.QueryMandatesResponse",
  options: {},
  fields: [
    { number: 1, name: "mandates", key: "mandates", type: { kind: "message", type: () => Mandate }, repeated: true, required: true, oneof: undefined, options: {} },
    { number: 2, name: "pagination", key: "pagination", type: { kind: "message", type: () => PageResponse }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ mandates: p.mandates ?? [], pagination: p.pagination ?? undefined }),
  write: (m, w) => {
    for (const v of m.mandates) { const mark = w.uint32(10).fork(); Mandate.write(v, w); w.join(mark); }
    if (m.pagination !== undefined) { const mark = w.uint32(18).fork(); PageResponse.write(m.pagination, w); w.join(mark); }
  },
  read: (r) => {
    const mandates_: Mandate[] = [];
    let pagination_: PageResponse | undefined = undefined;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: mandates_.push(r.nested(Mandate.read)); break;
        case 18: pagination_ = r.nested(PageResponse.read); break;
        default: r.other(tag, QueryMandatesResponse_numbers);
      }
    }
    return { mandates: mandates_, pagination: pagination_ };
  },
});

/** QueryUndeclaredUseRequest names a claim. */
export interface QueryUndeclaredUseRequest {
  readonly claimId: bigint;
}
const QueryUndeclaredUseRequest_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of tributary.model.v1.QueryUndeclaredUseRequest. */
export const QueryUndeclaredUseRequest: MessageType<QueryUndeclaredUseRequest> = message<QueryUndeclaredUseRequest>({
  typeName: "tributary.model.v1.QueryUndeclaredUseRequest",
  options: {},
  fields: [
    { number: 1, name: "claim_id", key: "claimId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ claimId: p.claimId ?? 0n }),
  write: (m, w) => {
    if (m.claimId !== 0n) w.uint32(8).uint64(m.claimId);
  },
  read: (r) => {
    let claimId_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: claimId_ = r.uint64(); break;
        default: r.other(tag, QueryUndeclaredUseRequest_numbers);
      }
    }
    return { claimId: claimId_ };
  },
});

/** QueryUndeclaredUseResponse is the claim. */
export interface QueryUndeclaredUseResponse {
  readonly claim: UndeclaredUse;
}
const QueryUndeclaredUseResponse_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of tributary.model.v1.QueryUndeclaredUseResponse. */
export const QueryUndeclaredUseResponse: MessageType<QueryUndeclaredUseResponse> = message<QueryUndeclaredUseResponse>({
  typeName: "tributary.model.v1.QueryUndeclaredUseResponse",
  options: {},
  fields: [
    { number: 1, name: "claim", key: "claim", type: { kind: "message", type: () => UndeclaredUse }, repeated: false, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ claim: p.claim ?? UndeclaredUse.create() }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); UndeclaredUse.write(m.claim, w); w.join(mark); }
  },
  read: (r) => {
    let claim_: UndeclaredUse = UndeclaredUse.create();
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: claim_ = r.nested(UndeclaredUse.read); break;
        default: r.other(tag, QueryUndeclaredUseResponse_numbers);
      }
    }
    return { claim: claim_ };
  },
});

/** QueryUndeclaredUsesRequest asks for a page of claims. */
export interface QueryUndeclaredUsesRequest {
  readonly pagination: PageRequest | undefined;
}
const QueryUndeclaredUsesRequest_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of tributary.model.v1.QueryUndeclaredUsesRequest. */
export const QueryUndeclaredUsesRequest: MessageType<QueryUndeclaredUsesRequest> = message<QueryUndeclaredUsesRequest>({
  typeName: "tributary.model.v1.QueryUndeclaredUsesRequest",
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
        default: r.other(tag, QueryUndeclaredUsesRequest_numbers);
      }
    }
    return { pagination: pagination_ };
  },
});

/** QueryUndeclaredUsesResponse is a page of claims. */
export interface QueryUndeclaredUsesResponse {
  readonly claims: readonly UndeclaredUse[];
  readonly pagination: PageResponse | undefined;
}
const QueryUndeclaredUsesResponse_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.model.v1.QueryUndeclaredUsesResponse. */
export const QueryUndeclaredUsesResponse: MessageType<QueryUndeclaredUsesResponse> = message<QueryUndeclaredUsesResponse>({
  typeName: "tributary.model.v1.QueryUndeclaredUsesResponse",
  options: {},
  fields: [
    { number: 1, name: "claims", key: "claims", type: { kind: "message", type: () => UndeclaredUse }, repeated: true, required: true, oneof: undefined, options: {} },
    { number: 2, name: "pagination", key: "pagination", type: { kind: "message", type: () => PageResponse }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ claims: p.claims ?? [], pagination: p.pagination ?? undefined }),
  write: (m, w) => {
    for (const v of m.claims) { const mark = w.uint32(10).fork(); UndeclaredUse.write(v, w); w.join(mark); }
    if (m.pagination !== undefined) { const mark = w.uint32(18).fork(); PageResponse.write(m.pagination, w); w.join(mark); }
  },
  read: (r) => {
    const claims_: UndeclaredUse[] = [];
    let pagination_: PageResponse | undefined = undefined;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: claims_.push(r.nested(UndeclaredUse.read)); break;
        case 18: pagination_ = r.nested(PageResponse.read); break;
        default: r.other(tag, QueryUndeclaredUsesResponse_numbers);
      }
    }
    return { claims: claims_, pagination: pagination_ };
  },
});

/** VersionRef names a version of a model. */
export interface VersionRef {
  readonly modelId: bigint;
  readonly version: bigint;
}
const VersionRef_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.model.v1.VersionRef. */
export const VersionRef: MessageType<VersionRef> = message<VersionRef>({
  typeName: "tributary.model.v1.VersionRef",
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
        default: r.other(tag, VersionRef_numbers);
      }
    }
    return { modelId: modelId_, version: version_ };
  },
});

/** Query reads models, lineage, sessions and settlements. */
export interface QueryMethods {
  readonly params: Rpc<QueryParamsRequest, QueryParamsResponse>;
  readonly model: Rpc<QueryModelRequest, QueryModelResponse>;
  readonly models: Rpc<QueryModelsRequest, QueryModelsResponse>;
  readonly version: Rpc<QueryVersionRequest, QueryVersionResponse>;
  readonly versions: Rpc<QueryVersionsRequest, QueryVersionsResponse>;
  readonly lineage: Rpc<QueryLineageRequest, QueryLineageResponse>;
  readonly royaltyStack: Rpc<QueryRoyaltyStackRequest, QueryRoyaltyStackResponse>;
  readonly session: Rpc<QuerySessionRequest, QuerySessionResponse>;
  readonly sessions: Rpc<QuerySessionsRequest, QuerySessionsResponse>;
  readonly settlements: Rpc<QuerySettlementsRequest, QuerySettlementsResponse>;
  readonly taint: Rpc<QueryTaintRequest, QueryTaintResponse>;
  readonly ancestors: Rpc<QueryAncestorsRequest, QueryAncestorsResponse>;
  readonly descendants: Rpc<QueryDescendantsRequest, QueryDescendantsResponse>;
  readonly trainingRun: Rpc<QueryTrainingRunRequest, QueryTrainingRunResponse>;
  readonly trainingRuns: Rpc<QueryTrainingRunsRequest, QueryTrainingRunsResponse>;
  readonly unlearnings: Rpc<QueryUnlearningsRequest, QueryUnlearningsResponse>;
  readonly node: Rpc<QueryNodeRequest, QueryNodeResponse>;
  readonly nodes: Rpc<QueryNodesRequest, QueryNodesResponse>;
  readonly quote: Rpc<QueryQuoteRequest, QueryQuoteResponse>;
  readonly agent: Rpc<QueryAgentRequest, QueryAgentResponse>;
  readonly agents: Rpc<QueryAgentsRequest, QueryAgentsResponse>;
  readonly mandates: Rpc<QueryMandatesRequest, QueryMandatesResponse>;
  readonly undeclaredUse: Rpc<QueryUndeclaredUseRequest, QueryUndeclaredUseResponse>;
  readonly undeclaredUses: Rpc<QueryUndeclaredUsesRequest, QueryUndeclaredUsesResponse>;
}
/** Description of tributary.model.v1.Query. */
export const Query: ServiceType<QueryMethods> = {
  typeName: "tributary.model.v1.Query",
  methods: {
    params: { name: "Params", path: "/tributary.model.v1.Query/Params", request: QueryParamsRequest, response: QueryParamsResponse, http: [{ method: "GET", path: "/tributary/model/v1/params" }] },
    model: { name: "Model", path: "/tributary.model.v1.Query/Model", request: QueryModelRequest, response: QueryModelResponse, http: [{ method: "GET", path: "/tributary/model/v1/models/{model_id}" }] },
    models: { name: "Models", path: "/tributary.model.v1.Query/Models", request: QueryModelsRequest, response: QueryModelsResponse, http: [{ method: "GET", path: "/tributary/model/v1/models" }] },
    version: { name: "Version", path: "/tributary.model.v1.Query/Version", request: QueryVersionRequest, response: QueryVersionResponse, http: [{ method: "GET", path: "/tributary/model/v1/models/{model_id}/versions/{version}" }] },
    versions: { name: "Versions", path: "/tributary.model.v1.Query/Versions", request: QueryVersionsRequest, response: QueryVersionsResponse, http: [{ method: "GET", path: "/tributary/model/v1/models/{model_id}/versions" }] },
    lineage: { name: "Lineage", path: "/tributary.model.v1.Query/Lineage", request: QueryLineageRequest, response: QueryLineageResponse, http: [{ method: "GET", path: "/tributary/model/v1/models/{model_id}/versions/{version}/lineage" }] },
    royaltyStack: { name: "RoyaltyStack", path: "/tributary.model.v1.Query/RoyaltyStack", request: QueryRoyaltyStackRequest, response: QueryRoyaltyStackResponse, http: [{ method: "GET", path: "/tributary/model/v1/models/{model_id}/versions/{version}/royalty_stack" }] },
    session: { name: "Session", path: "/tributary.model.v1.Query/Session", request: QuerySessionRequest, response: QuerySessionResponse, http: [{ method: "GET", path: "/tributary/model/v1/sessions/{session_id}" }] },
    sessions: { name: "Sessions", path: "/tributary.model.v1.Query/Sessions", request: QuerySessionsRequest, response: QuerySessionsResponse, http: [{ method: "GET", path: "/tributary/model/v1/sessions" }] },
    settlements: { name: "Settlements", path: "/tributary.model.v1.Query/Settlements", request: QuerySettlementsRequest, response: QuerySettlementsResponse, http: [{ method: "GET", path: "/tributary/model/v1/models/{model_id}/versions/{version}/settlements" }] },
    taint: { name: "Taint", path: "/tributary.model.v1.Query/Taint", request: QueryTaintRequest, response: QueryTaintResponse, http: [{ method: "GET", path: "/tributary/model/v1/models/{model_id}/versions/{version}/taint" }] },
    ancestors: { name: "Ancestors", path: "/tributary.model.v1.Query/Ancestors", request: QueryAncestorsRequest, response: QueryAncestorsResponse, http: [{ method: "GET", path: "/tributary/model/v1/models/{model_id}/versions/{version}/ancestors" }] },
    descendants: { name: "Descendants", path: "/tributary.model.v1.Query/Descendants", request: QueryDescendantsRequest, response: QueryDescendantsResponse, http: [{ method: "GET", path: "/tributary/model/v1/models/{model_id}/versions/{version}/descendants" }] },
    trainingRun: { name: "TrainingRun", path: "/tributary.model.v1.Query/TrainingRun", request: QueryTrainingRunRequest, response: QueryTrainingRunResponse, http: [{ method: "GET", path: "/tributary/model/v1/runs/{run_id}" }] },
    trainingRuns: { name: "TrainingRuns", path: "/tributary.model.v1.Query/TrainingRuns", request: QueryTrainingRunsRequest, response: QueryTrainingRunsResponse, http: [{ method: "GET", path: "/tributary/model/v1/models/{model_id}/versions/{version}/runs" }] },
    unlearnings: { name: "Unlearnings", path: "/tributary.model.v1.Query/Unlearnings", request: QueryUnlearningsRequest, response: QueryUnlearningsResponse, http: [{ method: "GET", path: "/tributary/model/v1/models/{model_id}/versions/{version}/unlearnings" }] },
    node: { name: "Node", path: "/tributary.model.v1.Query/Node", request: QueryNodeRequest, response: QueryNodeResponse, http: [{ method: "GET", path: "/tributary/model/v1/nodes/{node}" }] },
    nodes: { name: "Nodes", path: "/tributary.model.v1.Query/Nodes", request: QueryNodesRequest, response: QueryNodesResponse, http: [{ method: "GET", path: "/tributary/model/v1/nodes" }] },
    quote: { name: "Quote", path: "/tributary.model.v1.Query/Quote", request: QueryQuoteRequest, response: QueryQuoteResponse, http: [{ method: "GET", path: "/tributary/model/v1/nodes/{node}/quotes/{model_id}/{version}" }] },
    agent: { name: "Agent", path: "/tributary.model.v1.Query/Agent", request: QueryAgentRequest, response: QueryAgentResponse, http: [{ method: "GET", path: "/tributary/model/v1/agents/{agent_id}" }] },
    agents: { name: "Agents", path: "/tributary.model.v1.Query/Agents", request: QueryAgentsRequest, response: QueryAgentsResponse, http: [{ method: "GET", path: "/tributary/model/v1/agents" }] },
    mandates: { name: "Mandates", path: "/tributary.model.v1.Query/Mandates", request: QueryMandatesRequest, response: QueryMandatesResponse, http: [{ method: "GET", path: "/tributary/model/v1/agents/{agent_id}/mandates" }] },
    undeclaredUse: { name: "UndeclaredUse", path: "/tributary.model.v1.Query/UndeclaredUse", request: QueryUndeclaredUseRequest, response: QueryUndeclaredUseResponse, http: [{ method: "GET", path: "/tributary/model/v1/claims/{claim_id}" }] },
    undeclaredUses: { name: "UndeclaredUses", path: "/tributary.model.v1.Query/UndeclaredUses", request: QueryUndeclaredUsesRequest, response: QueryUndeclaredUsesResponse, http: [{ method: "GET", path: "/tributary/model/v1/claims" }] },
  },
};

// Generated from proto/tributary/model/v1/query.proto by `npm run proto`. Do not edit.
import { message, type MessageType, type Rpc, type ServiceType } from "#wire";
import { PageRequest, PageResponse } from "#proto/cosmos/base/query/v1beta1/pagination.ts";
import { DataShare, Edge, Model, ModelVersion, Params, RoyaltyShare, Session, Settlement } from "#proto/tributary/model/v1/types.ts";

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
  },
};

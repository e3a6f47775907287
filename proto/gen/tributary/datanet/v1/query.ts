// Generated from proto/tributary/datanet/v1/query.proto by `npm run proto`. Do not edit.
import { EMPTY_BYTES, message, type MessageType, type Rpc, type ServiceType } from "#wire";
import { PageRequest, PageResponse } from "#proto/cosmos/base/query/v1beta1/pagination.ts";
import { AvailabilityCheck, Bundle, BundleStateEnum, CanarySet, Datanet, DupCommitment, DupSlash, License, OwnershipDispute, Params, PurposeEnum, ReviewRound, ReviewVote, Reviewer, SketchChallenge, Version, VersionLeaf } from "#proto/tributary/datanet/v1/types.ts";
import { SumProof, SumRoot } from "#proto/tributary/merkle/v1/sum.ts";

/** QueryParamsRequest asks for the parameters. */
export interface QueryParamsRequest {

}
const QueryParamsRequest_numbers: ReadonlySet<number> = new Set<number>([]);
/** Codec of tributary.datanet.v1.QueryParamsRequest. */
export const QueryParamsRequest: MessageType<QueryParamsRequest> = message<QueryParamsRequest>({
  typeName: "tributary.datanet.v1.QueryParamsRequest",
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
/** Codec of tributary.datanet.v1.QueryParamsResponse. */
export const QueryParamsResponse: MessageType<QueryParamsResponse> = message<QueryParamsResponse>({
  typeName: "tributary.datanet.v1.QueryParamsResponse",
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

/** QueryDatanetRequest names a datanet. */
export interface QueryDatanetRequest {
  readonly datanetId: bigint;
}
const QueryDatanetRequest_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of tributary.datanet.v1.QueryDatanetRequest. */
export const QueryDatanetRequest: MessageType<QueryDatanetRequest> = message<QueryDatanetRequest>({
  typeName: "tributary.datanet.v1.QueryDatanetRequest",
  options: {},
  fields: [
    { number: 1, name: "datanet_id", key: "datanetId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ datanetId: p.datanetId ?? 0n }),
  write: (m, w) => {
    if (m.datanetId !== 0n) w.uint32(8).uint64(m.datanetId);
  },
  read: (r) => {
    let datanetId_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: datanetId_ = r.uint64(); break;
        default: r.other(tag, QueryDatanetRequest_numbers);
      }
    }
    return { datanetId: datanetId_ };
  },
});

/** QueryDatanetResponse is the datanet. */
export interface QueryDatanetResponse {
  readonly datanet: Datanet;
}
const QueryDatanetResponse_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of tributary.datanet.v1.QueryDatanetResponse. */
export const QueryDatanetResponse: MessageType<QueryDatanetResponse> = message<QueryDatanetResponse>({
  typeName: "tributary.datanet.v1.QueryDatanetResponse",
  options: {},
  fields: [
    { number: 1, name: "datanet", key: "datanet", type: { kind: "message", type: () => Datanet }, repeated: false, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ datanet: p.datanet ?? Datanet.create() }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); Datanet.write(m.datanet, w); w.join(mark); }
  },
  read: (r) => {
    let datanet_: Datanet = Datanet.create();
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: datanet_ = r.nested(Datanet.read); break;
        default: r.other(tag, QueryDatanetResponse_numbers);
      }
    }
    return { datanet: datanet_ };
  },
});

/** QueryDatanetsRequest asks for a page of datanets. */
export interface QueryDatanetsRequest {
  readonly pagination: PageRequest | undefined;
}
const QueryDatanetsRequest_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of tributary.datanet.v1.QueryDatanetsRequest. */
export const QueryDatanetsRequest: MessageType<QueryDatanetsRequest> = message<QueryDatanetsRequest>({
  typeName: "tributary.datanet.v1.QueryDatanetsRequest",
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
        default: r.other(tag, QueryDatanetsRequest_numbers);
      }
    }
    return { pagination: pagination_ };
  },
});

/** QueryDatanetsResponse is a page of datanets. */
export interface QueryDatanetsResponse {
  readonly datanets: readonly Datanet[];
  readonly pagination: PageResponse | undefined;
}
const QueryDatanetsResponse_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.datanet.v1.QueryDatanetsResponse. */
export const QueryDatanetsResponse: MessageType<QueryDatanetsResponse> = message<QueryDatanetsResponse>({
  typeName: "tributary.datanet.v1.QueryDatanetsResponse",
  options: {},
  fields: [
    { number: 1, name: "datanets", key: "datanets", type: { kind: "message", type: () => Datanet }, repeated: true, required: true, oneof: undefined, options: {} },
    { number: 2, name: "pagination", key: "pagination", type: { kind: "message", type: () => PageResponse }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ datanets: p.datanets ?? [], pagination: p.pagination ?? undefined }),
  write: (m, w) => {
    for (const v of m.datanets) { const mark = w.uint32(10).fork(); Datanet.write(v, w); w.join(mark); }
    if (m.pagination !== undefined) { const mark = w.uint32(18).fork(); PageResponse.write(m.pagination, w); w.join(mark); }
  },
  read: (r) => {
    const datanets_: Datanet[] = [];
    let pagination_: PageResponse | undefined = undefined;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: datanets_.push(r.nested(Datanet.read)); break;
        case 18: pagination_ = r.nested(PageResponse.read); break;
        default: r.other(tag, QueryDatanetsResponse_numbers);
      }
    }
    return { datanets: datanets_, pagination: pagination_ };
  },
});

/** QueryBundleRequest names a bundle. */
export interface QueryBundleRequest {
  readonly bundleId: bigint;
}
const QueryBundleRequest_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of tributary.datanet.v1.QueryBundleRequest. */
export const QueryBundleRequest: MessageType<QueryBundleRequest> = message<QueryBundleRequest>({
  typeName: "tributary.datanet.v1.QueryBundleRequest",
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
        default: r.other(tag, QueryBundleRequest_numbers);
      }
    }
    return { bundleId: bundleId_ };
  },
});

/** QueryBundleResponse is the bundle. */
export interface QueryBundleResponse {
  readonly bundle: Bundle;
}
const QueryBundleResponse_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of tributary.datanet.v1.QueryBundleResponse. */
export const QueryBundleResponse: MessageType<QueryBundleResponse> = message<QueryBundleResponse>({
  typeName: "tributary.datanet.v1.QueryBundleResponse",
  options: {},
  fields: [
    { number: 1, name: "bundle", key: "bundle", type: { kind: "message", type: () => Bundle }, repeated: false, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ bundle: p.bundle ?? Bundle.create() }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); Bundle.write(m.bundle, w); w.join(mark); }
  },
  read: (r) => {
    let bundle_: Bundle = Bundle.create();
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: bundle_ = r.nested(Bundle.read); break;
        default: r.other(tag, QueryBundleResponse_numbers);
      }
    }
    return { bundle: bundle_ };
  },
});

/** QueryBundlesByDatanetRequest asks for a page of a datanet's bundles, of one state if one is given. */
export interface QueryBundlesByDatanetRequest {
  readonly datanetId: bigint;
  readonly state: number;
  readonly pagination: PageRequest | undefined;
}
const QueryBundlesByDatanetRequest_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tributary.datanet.v1.QueryBundlesByDatanetRequest. */
export const QueryBundlesByDatanetRequest: MessageType<QueryBundlesByDatanetRequest> = message<QueryBundlesByDatanetRequest>({
  typeName: "tributary.datanet.v1.QueryBundlesByDatanetRequest",
  options: {},
  fields: [
    { number: 1, name: "datanet_id", key: "datanetId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "state", key: "state", type: { kind: "enum", type: BundleStateEnum }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "pagination", key: "pagination", type: { kind: "message", type: () => PageRequest }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ datanetId: p.datanetId ?? 0n, state: p.state ?? 0, pagination: p.pagination ?? undefined }),
  write: (m, w) => {
    if (m.datanetId !== 0n) w.uint32(8).uint64(m.datanetId);
    if (m.state !== 0) w.uint32(16).int32(m.state);
    if (m.pagination !== undefined) { const mark = w.uint32(26).fork(); PageRequest.write(m.pagination, w); w.join(mark); }
  },
  read: (r) => {
    let datanetId_: bigint = 0n;
    let state_: number = 0;
    let pagination_: PageRequest | undefined = undefined;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: datanetId_ = r.uint64(); break;
        case 16: state_ = r.int32(); break;
        case 26: pagination_ = r.nested(PageRequest.read); break;
        default: r.other(tag, QueryBundlesByDatanetRequest_numbers);
      }
    }
    return { datanetId: datanetId_, state: state_, pagination: pagination_ };
  },
});

/** QueryBundlesByDatanetResponse is a page of bundles. */
export interface QueryBundlesByDatanetResponse {
  readonly bundles: readonly Bundle[];
  readonly pagination: PageResponse | undefined;
}
const QueryBundlesByDatanetResponse_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.datanet.v1.QueryBundlesByDatanetResponse. */
export const QueryBundlesByDatanetResponse: MessageType<QueryBundlesByDatanetResponse> = message<QueryBundlesByDatanetResponse>({
  typeName: "tributary.datanet.v1.QueryBundlesByDatanetResponse",
  options: {},
  fields: [
    { number: 1, name: "bundles", key: "bundles", type: { kind: "message", type: () => Bundle }, repeated: true, required: true, oneof: undefined, options: {} },
    { number: 2, name: "pagination", key: "pagination", type: { kind: "message", type: () => PageResponse }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ bundles: p.bundles ?? [], pagination: p.pagination ?? undefined }),
  write: (m, w) => {
    for (const v of m.bundles) { const mark = w.uint32(10).fork(); Bundle.write(v, w); w.join(mark); }
    if (m.pagination !== undefined) { const mark = w.uint32(18).fork(); PageResponse.write(m.pagination, w); w.join(mark); }
  },
  read: (r) => {
    const bundles_: Bundle[] = [];
    let pagination_: PageResponse | undefined = undefined;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: bundles_.push(r.nested(Bundle.read)); break;
        case 18: pagination_ = r.nested(PageResponse.read); break;
        default: r.other(tag, QueryBundlesByDatanetResponse_numbers);
      }
    }
    return { bundles: bundles_, pagination: pagination_ };
  },
});

/** QueryBundlesByContributorRequest asks for a page of a contributor's bundles. */
export interface QueryBundlesByContributorRequest {
  readonly contributor: string;
  readonly pagination: PageRequest | undefined;
}
const QueryBundlesByContributorRequest_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.datanet.v1.QueryBundlesByContributorRequest. */
export const QueryBundlesByContributorRequest: MessageType<QueryBundlesByContributorRequest> = message<QueryBundlesByContributorRequest>({
  typeName: "tributary.datanet.v1.QueryBundlesByContributorRequest",
  options: {},
  fields: [
    { number: 1, name: "contributor", key: "contributor", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "pagination", key: "pagination", type: { kind: "message", type: () => PageRequest }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ contributor: p.contributor ?? "", pagination: p.pagination ?? undefined }),
  write: (m, w) => {
    if (m.contributor !== "") w.uint32(10).string(m.contributor);
    if (m.pagination !== undefined) { const mark = w.uint32(18).fork(); PageRequest.write(m.pagination, w); w.join(mark); }
  },
  read: (r) => {
    let contributor_: string = "";
    let pagination_: PageRequest | undefined = undefined;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: contributor_ = r.string(); break;
        case 18: pagination_ = r.nested(PageRequest.read); break;
        default: r.other(tag, QueryBundlesByContributorRequest_numbers);
      }
    }
    return { contributor: contributor_, pagination: pagination_ };
  },
});

/** QueryBundlesByContributorResponse is a page of bundles. */
export interface QueryBundlesByContributorResponse {
  readonly bundles: readonly Bundle[];
  readonly pagination: PageResponse | undefined;
}
const QueryBundlesByContributorResponse_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.datanet.v1.QueryBundlesByContributorResponse. */
export const QueryBundlesByContributorResponse: MessageType<QueryBundlesByContributorResponse> = message<QueryBundlesByContributorResponse>({
  typeName: "tributary.datanet.v1.QueryBundlesByContributorResponse",
  options: {},
  fields: [
    { number: 1, name: "bundles", key: "bundles", type: { kind: "message", type: () => Bundle }, repeated: true, required: true, oneof: undefined, options: {} },
    { number: 2, name: "pagination", key: "pagination", type: { kind: "message", type: () => PageResponse }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ bundles: p.bundles ?? [], pagination: p.pagination ?? undefined }),
  write: (m, w) => {
    for (const v of m.bundles) { const mark = w.uint32(10).fork(); Bundle.write(v, w); w.join(mark); }
    if (m.pagination !== undefined) { const mark = w.uint32(18).fork(); PageResponse.write(m.pagination, w); w.join(mark); }
  },
  read: (r) => {
    const bundles_: Bundle[] = [];
    let pagination_: PageResponse | undefined = undefined;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: bundles_.push(r.nested(Bundle.read)); break;
        case 18: pagination_ = r.nested(PageResponse.read); break;
        default: r.other(tag, QueryBundlesByContributorResponse_numbers);
      }
    }
    return { bundles: bundles_, pagination: pagination_ };
  },
});

/** QueryBundlesByFingerprintRequest asks for a page of a datanet's bundles of which one band of the sketch is this. */
export interface QueryBundlesByFingerprintRequest {
  readonly datanetId: bigint;
  readonly fingerprint: Uint8Array;
  readonly pagination: PageRequest | undefined;
}
const QueryBundlesByFingerprintRequest_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tributary.datanet.v1.QueryBundlesByFingerprintRequest. */
export const QueryBundlesByFingerprintRequest: MessageType<QueryBundlesByFingerprintRequest> = message<QueryBundlesByFingerprintRequest>({
  typeName: "tributary.datanet.v1.QueryBundlesByFingerprintRequest",
  options: {},
  fields: [
    { number: 1, name: "datanet_id", key: "datanetId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "fingerprint", key: "fingerprint", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "pagination", key: "pagination", type: { kind: "message", type: () => PageRequest }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ datanetId: p.datanetId ?? 0n, fingerprint: p.fingerprint ?? EMPTY_BYTES, pagination: p.pagination ?? undefined }),
  write: (m, w) => {
    if (m.datanetId !== 0n) w.uint32(8).uint64(m.datanetId);
    if (m.fingerprint.length > 0) w.uint32(18).bytes(m.fingerprint);
    if (m.pagination !== undefined) { const mark = w.uint32(26).fork(); PageRequest.write(m.pagination, w); w.join(mark); }
  },
  read: (r) => {
    let datanetId_: bigint = 0n;
    let fingerprint_: Uint8Array = EMPTY_BYTES;
    let pagination_: PageRequest | undefined = undefined;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: datanetId_ = r.uint64(); break;
        case 18: fingerprint_ = r.bytes(); break;
        case 26: pagination_ = r.nested(PageRequest.read); break;
        default: r.other(tag, QueryBundlesByFingerprintRequest_numbers);
      }
    }
    return { datanetId: datanetId_, fingerprint: fingerprint_, pagination: pagination_ };
  },
});

/** QueryBundlesByFingerprintResponse is a page of bundles. */
export interface QueryBundlesByFingerprintResponse {
  readonly bundles: readonly Bundle[];
  readonly pagination: PageResponse | undefined;
}
const QueryBundlesByFingerprintResponse_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.datanet.v1.QueryBundlesByFingerprintResponse. */
export const QueryBundlesByFingerprintResponse: MessageType<QueryBundlesByFingerprintResponse> = message<QueryBundlesByFingerprintResponse>({
  typeName: "tributary.datanet.v1.QueryBundlesByFingerprintResponse",
  options: {},
  fields: [
    { number: 1, name: "bundles", key: "bundles", type: { kind: "message", type: () => Bundle }, repeated: true, required: true, oneof: undefined, options: {} },
    { number: 2, name: "pagination", key: "pagination", type: { kind: "message", type: () => PageResponse }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ bundles: p.bundles ?? [], pagination: p.pagination ?? undefined }),
  write: (m, w) => {
    for (const v of m.bundles) { const mark = w.uint32(10).fork(); Bundle.write(v, w); w.join(mark); }
    if (m.pagination !== undefined) { const mark = w.uint32(18).fork(); PageResponse.write(m.pagination, w); w.join(mark); }
  },
  read: (r) => {
    const bundles_: Bundle[] = [];
    let pagination_: PageResponse | undefined = undefined;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: bundles_.push(r.nested(Bundle.read)); break;
        case 18: pagination_ = r.nested(PageResponse.read); break;
        default: r.other(tag, QueryBundlesByFingerprintResponse_numbers);
      }
    }
    return { bundles: bundles_, pagination: pagination_ };
  },
});

/** QuerySimilarRequest names a bundle. */
export interface QuerySimilarRequest {
  readonly bundleId: bigint;
}
const QuerySimilarRequest_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of tributary.datanet.v1.QuerySimilarRequest. */
export const QuerySimilarRequest: MessageType<QuerySimilarRequest> = message<QuerySimilarRequest>({
  typeName: "tributary.datanet.v1.QuerySimilarRequest",
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
        default: r.other(tag, QuerySimilarRequest_numbers);
      }
    }
    return { bundleId: bundleId_ };
  },
});

/** QuerySimilarResponse is the bundles that share a band with it, nearest first: of each band the earliest, as many as the near-duplicate check looks at. */
export interface QuerySimilarResponse {
  readonly bundles: readonly SimilarBundle[];
}
const QuerySimilarResponse_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of tributary.datanet.v1.QuerySimilarResponse. */
export const QuerySimilarResponse: MessageType<QuerySimilarResponse> = message<QuerySimilarResponse>({
  typeName: "tributary.datanet.v1.QuerySimilarResponse",
  options: {},
  fields: [
    { number: 1, name: "bundles", key: "bundles", type: { kind: "message", type: () => SimilarBundle }, repeated: true, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ bundles: p.bundles ?? [] }),
  write: (m, w) => {
    for (const v of m.bundles) { const mark = w.uint32(10).fork(); SimilarBundle.write(v, w); w.join(mark); }
  },
  read: (r) => {
    const bundles_: SimilarBundle[] = [];
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: bundles_.push(r.nested(SimilarBundle.read)); break;
        default: r.other(tag, QuerySimilarResponse_numbers);
      }
    }
    return { bundles: bundles_ };
  },
});

/** SimilarBundle is a bundle and how much of it is like another by their sketches. */
export interface SimilarBundle {
  readonly bundleId: bigint;
  readonly contributor: string;
  readonly state: number;
  readonly similarityBps: number;
}
const SimilarBundle_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4]);
/** Codec of tributary.datanet.v1.SimilarBundle. */
export const SimilarBundle: MessageType<SimilarBundle> = message<SimilarBundle>({
  typeName: "tributary.datanet.v1.SimilarBundle",
  options: {},
  fields: [
    { number: 1, name: "bundle_id", key: "bundleId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "contributor", key: "contributor", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 3, name: "state", key: "state", type: { kind: "enum", type: BundleStateEnum }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "similarity_bps", key: "similarityBps", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ bundleId: p.bundleId ?? 0n, contributor: p.contributor ?? "", state: p.state ?? 0, similarityBps: p.similarityBps ?? 0 }),
  write: (m, w) => {
    if (m.bundleId !== 0n) w.uint32(8).uint64(m.bundleId);
    if (m.contributor !== "") w.uint32(18).string(m.contributor);
    if (m.state !== 0) w.uint32(24).int32(m.state);
    if (m.similarityBps !== 0) w.uint32(32).uint32(m.similarityBps);
  },
  read: (r) => {
    let bundleId_: bigint = 0n;
    let contributor_: string = "";
    let state_: number = 0;
    let similarityBps_: number = 0;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: bundleId_ = r.uint64(); break;
        case 18: contributor_ = r.string(); break;
        case 24: state_ = r.int32(); break;
        case 32: similarityBps_ = r.uint32(); break;
        default: r.other(tag, SimilarBundle_numbers);
      }
    }
    return { bundleId: bundleId_, contributor: contributor_, state: state_, similarityBps: similarityBps_ };
  },
});

/** QueryVersionRequest names a version. */
export interface QueryVersionRequest {
  readonly datanetId: bigint;
  readonly version: bigint;
}
const QueryVersionRequest_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.datanet.v1.QueryVersionRequest. */
export const QueryVersionRequest: MessageType<QueryVersionRequest> = message<QueryVersionRequest>({
  typeName: "tributary.datanet.v1.QueryVersionRequest",
  options: {},
  fields: [
    { number: 1, name: "datanet_id", key: "datanetId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "version", key: "version", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ datanetId: p.datanetId ?? 0n, version: p.version ?? 0n }),
  write: (m, w) => {
    if (m.datanetId !== 0n) w.uint32(8).uint64(m.datanetId);
    if (m.version !== 0n) w.uint32(16).uint64(m.version);
  },
  read: (r) => {
    let datanetId_: bigint = 0n;
    let version_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: datanetId_ = r.uint64(); break;
        case 16: version_ = r.uint64(); break;
        default: r.other(tag, QueryVersionRequest_numbers);
      }
    }
    return { datanetId: datanetId_, version: version_ };
  },
});

/** QueryVersionResponse is the version. */
export interface QueryVersionResponse {
  readonly version: Version;
}
const QueryVersionResponse_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of tributary.datanet.v1.QueryVersionResponse. */
export const QueryVersionResponse: MessageType<QueryVersionResponse> = message<QueryVersionResponse>({
  typeName: "tributary.datanet.v1.QueryVersionResponse",
  options: {},
  fields: [
    { number: 1, name: "version", key: "version", type: { kind: "message", type: () => Version }, repeated: false, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ version: p.version ?? Version.create() }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); Version.write(m.version, w); w.join(mark); }
  },
  read: (r) => {
    let version_: Version = Version.create();
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: version_ = r.nested(Version.read); break;
        default: r.other(tag, QueryVersionResponse_numbers);
      }
    }
    return { version: version_ };
  },
});

/** QueryVersionsRequest asks for a page of a datanet's versions. */
export interface QueryVersionsRequest {
  readonly datanetId: bigint;
  readonly pagination: PageRequest | undefined;
}
const QueryVersionsRequest_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.datanet.v1.QueryVersionsRequest. */
export const QueryVersionsRequest: MessageType<QueryVersionsRequest> = message<QueryVersionsRequest>({
  typeName: "tributary.datanet.v1.QueryVersionsRequest",
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
        default: r.other(tag, QueryVersionsRequest_numbers);
      }
    }
    return { datanetId: datanetId_, pagination: pagination_ };
  },
});

/** QueryVersionsResponse is a page of versions. */
export interface QueryVersionsResponse {
  readonly versions: readonly Version[];
  readonly pagination: PageResponse | undefined;
}
const QueryVersionsResponse_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.datanet.v1.QueryVersionsResponse. */
export const QueryVersionsResponse: MessageType<QueryVersionsResponse> = message<QueryVersionsResponse>({
  typeName: "tributary.datanet.v1.QueryVersionsResponse",
  options: {},
  fields: [
    { number: 1, name: "versions", key: "versions", type: { kind: "message", type: () => Version }, repeated: true, required: true, oneof: undefined, options: {} },
    { number: 2, name: "pagination", key: "pagination", type: { kind: "message", type: () => PageResponse }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ versions: p.versions ?? [], pagination: p.pagination ?? undefined }),
  write: (m, w) => {
    for (const v of m.versions) { const mark = w.uint32(10).fork(); Version.write(v, w); w.join(mark); }
    if (m.pagination !== undefined) { const mark = w.uint32(18).fork(); PageResponse.write(m.pagination, w); w.join(mark); }
  },
  read: (r) => {
    const versions_: Version[] = [];
    let pagination_: PageResponse | undefined = undefined;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: versions_.push(r.nested(Version.read)); break;
        case 18: pagination_ = r.nested(PageResponse.read); break;
        default: r.other(tag, QueryVersionsResponse_numbers);
      }
    }
    return { versions: versions_, pagination: pagination_ };
  },
});

/** QueryVersionProofRequest names a bundle in a version. */
export interface QueryVersionProofRequest {
  readonly datanetId: bigint;
  readonly version: bigint;
  readonly bundleId: bigint;
}
const QueryVersionProofRequest_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tributary.datanet.v1.QueryVersionProofRequest. */
export const QueryVersionProofRequest: MessageType<QueryVersionProofRequest> = message<QueryVersionProofRequest>({
  typeName: "tributary.datanet.v1.QueryVersionProofRequest",
  options: {},
  fields: [
    { number: 1, name: "datanet_id", key: "datanetId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "version", key: "version", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "bundle_id", key: "bundleId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ datanetId: p.datanetId ?? 0n, version: p.version ?? 0n, bundleId: p.bundleId ?? 0n }),
  write: (m, w) => {
    if (m.datanetId !== 0n) w.uint32(8).uint64(m.datanetId);
    if (m.version !== 0n) w.uint32(16).uint64(m.version);
    if (m.bundleId !== 0n) w.uint32(24).uint64(m.bundleId);
  },
  read: (r) => {
    let datanetId_: bigint = 0n;
    let version_: bigint = 0n;
    let bundleId_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: datanetId_ = r.uint64(); break;
        case 16: version_ = r.uint64(); break;
        case 24: bundleId_ = r.uint64(); break;
        default: r.other(tag, QueryVersionProofRequest_numbers);
      }
    }
    return { datanetId: datanetId_, version: version_, bundleId: bundleId_ };
  },
});

/** QueryVersionProofResponse is the leaf, its proof and the root it leads to. */
export interface QueryVersionProofResponse {
  readonly leaf: VersionLeaf;
  readonly proof: SumProof;
  readonly root: SumRoot;
}
const QueryVersionProofResponse_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tributary.datanet.v1.QueryVersionProofResponse. */
export const QueryVersionProofResponse: MessageType<QueryVersionProofResponse> = message<QueryVersionProofResponse>({
  typeName: "tributary.datanet.v1.QueryVersionProofResponse",
  options: {},
  fields: [
    { number: 1, name: "leaf", key: "leaf", type: { kind: "message", type: () => VersionLeaf }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 2, name: "proof", key: "proof", type: { kind: "message", type: () => SumProof }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 3, name: "root", key: "root", type: { kind: "message", type: () => SumRoot }, repeated: false, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ leaf: p.leaf ?? VersionLeaf.create(), proof: p.proof ?? SumProof.create(), root: p.root ?? SumRoot.create() }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); VersionLeaf.write(m.leaf, w); w.join(mark); }
    { const mark = w.uint32(18).fork(); SumProof.write(m.proof, w); w.join(mark); }
    { const mark = w.uint32(26).fork(); SumRoot.write(m.root, w); w.join(mark); }
  },
  read: (r) => {
    let leaf_: VersionLeaf = VersionLeaf.create();
    let proof_: SumProof = SumProof.create();
    let root_: SumRoot = SumRoot.create();
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: leaf_ = r.nested(VersionLeaf.read); break;
        case 18: proof_ = r.nested(SumProof.read); break;
        case 26: root_ = r.nested(SumRoot.read); break;
        default: r.other(tag, QueryVersionProofResponse_numbers);
      }
    }
    return { leaf: leaf_, proof: proof_, root: root_ };
  },
});

/** QueryLicenseRequest names a licence. */
export interface QueryLicenseRequest {
  readonly licenseId: bigint;
}
const QueryLicenseRequest_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of tributary.datanet.v1.QueryLicenseRequest. */
export const QueryLicenseRequest: MessageType<QueryLicenseRequest> = message<QueryLicenseRequest>({
  typeName: "tributary.datanet.v1.QueryLicenseRequest",
  options: {},
  fields: [
    { number: 1, name: "license_id", key: "licenseId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ licenseId: p.licenseId ?? 0n }),
  write: (m, w) => {
    if (m.licenseId !== 0n) w.uint32(8).uint64(m.licenseId);
  },
  read: (r) => {
    let licenseId_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: licenseId_ = r.uint64(); break;
        default: r.other(tag, QueryLicenseRequest_numbers);
      }
    }
    return { licenseId: licenseId_ };
  },
});

/** QueryLicenseResponse is the licence. */
export interface QueryLicenseResponse {
  readonly license: License;
}
const QueryLicenseResponse_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of tributary.datanet.v1.QueryLicenseResponse. */
export const QueryLicenseResponse: MessageType<QueryLicenseResponse> = message<QueryLicenseResponse>({
  typeName: "tributary.datanet.v1.QueryLicenseResponse",
  options: {},
  fields: [
    { number: 1, name: "license", key: "license", type: { kind: "message", type: () => License }, repeated: false, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ license: p.license ?? License.create() }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); License.write(m.license, w); w.join(mark); }
  },
  read: (r) => {
    let license_: License = License.create();
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: license_ = r.nested(License.read); break;
        default: r.other(tag, QueryLicenseResponse_numbers);
      }
    }
    return { license: license_ };
  },
});

/** QueryLicensesRequest asks for a page of licences. */
export interface QueryLicensesRequest {
  readonly pagination: PageRequest | undefined;
}
const QueryLicensesRequest_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of tributary.datanet.v1.QueryLicensesRequest. */
export const QueryLicensesRequest: MessageType<QueryLicensesRequest> = message<QueryLicensesRequest>({
  typeName: "tributary.datanet.v1.QueryLicensesRequest",
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
        default: r.other(tag, QueryLicensesRequest_numbers);
      }
    }
    return { pagination: pagination_ };
  },
});

/** QueryLicensesResponse is a page of licences. */
export interface QueryLicensesResponse {
  readonly licenses: readonly License[];
  readonly pagination: PageResponse | undefined;
}
const QueryLicensesResponse_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.datanet.v1.QueryLicensesResponse. */
export const QueryLicensesResponse: MessageType<QueryLicensesResponse> = message<QueryLicensesResponse>({
  typeName: "tributary.datanet.v1.QueryLicensesResponse",
  options: {},
  fields: [
    { number: 1, name: "licenses", key: "licenses", type: { kind: "message", type: () => License }, repeated: true, required: true, oneof: undefined, options: {} },
    { number: 2, name: "pagination", key: "pagination", type: { kind: "message", type: () => PageResponse }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ licenses: p.licenses ?? [], pagination: p.pagination ?? undefined }),
  write: (m, w) => {
    for (const v of m.licenses) { const mark = w.uint32(10).fork(); License.write(v, w); w.join(mark); }
    if (m.pagination !== undefined) { const mark = w.uint32(18).fork(); PageResponse.write(m.pagination, w); w.join(mark); }
  },
  read: (r) => {
    const licenses_: License[] = [];
    let pagination_: PageResponse | undefined = undefined;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: licenses_.push(r.nested(License.read)); break;
        case 18: pagination_ = r.nested(PageResponse.read); break;
        default: r.other(tag, QueryLicensesResponse_numbers);
      }
    }
    return { licenses: licenses_, pagination: pagination_ };
  },
});

/** QueryReviewRoundRequest names a round. */
export interface QueryReviewRoundRequest {
  readonly roundId: bigint;
}
const QueryReviewRoundRequest_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of tributary.datanet.v1.QueryReviewRoundRequest. */
export const QueryReviewRoundRequest: MessageType<QueryReviewRoundRequest> = message<QueryReviewRoundRequest>({
  typeName: "tributary.datanet.v1.QueryReviewRoundRequest",
  options: {},
  fields: [
    { number: 1, name: "round_id", key: "roundId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ roundId: p.roundId ?? 0n }),
  write: (m, w) => {
    if (m.roundId !== 0n) w.uint32(8).uint64(m.roundId);
  },
  read: (r) => {
    let roundId_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: roundId_ = r.uint64(); break;
        default: r.other(tag, QueryReviewRoundRequest_numbers);
      }
    }
    return { roundId: roundId_ };
  },
});

/** QueryReviewRoundResponse is the round and its votes; labels are empty until revealed. */
export interface QueryReviewRoundResponse {
  readonly round: ReviewRound;
  readonly votes: readonly ReviewVote[];
}
const QueryReviewRoundResponse_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.datanet.v1.QueryReviewRoundResponse. */
export const QueryReviewRoundResponse: MessageType<QueryReviewRoundResponse> = message<QueryReviewRoundResponse>({
  typeName: "tributary.datanet.v1.QueryReviewRoundResponse",
  options: {},
  fields: [
    { number: 1, name: "round", key: "round", type: { kind: "message", type: () => ReviewRound }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 2, name: "votes", key: "votes", type: { kind: "message", type: () => ReviewVote }, repeated: true, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ round: p.round ?? ReviewRound.create(), votes: p.votes ?? [] }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); ReviewRound.write(m.round, w); w.join(mark); }
    for (const v of m.votes) { const mark = w.uint32(18).fork(); ReviewVote.write(v, w); w.join(mark); }
  },
  read: (r) => {
    let round_: ReviewRound = ReviewRound.create();
    const votes_: ReviewVote[] = [];
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: round_ = r.nested(ReviewRound.read); break;
        case 18: votes_.push(r.nested(ReviewVote.read)); break;
        default: r.other(tag, QueryReviewRoundResponse_numbers);
      }
    }
    return { round: round_, votes: votes_ };
  },
});

/** QueryReviewerStatsRequest names a reviewer. */
export interface QueryReviewerStatsRequest {
  readonly reviewer: string;
}
const QueryReviewerStatsRequest_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of tributary.datanet.v1.QueryReviewerStatsRequest. */
export const QueryReviewerStatsRequest: MessageType<QueryReviewerStatsRequest> = message<QueryReviewerStatsRequest>({
  typeName: "tributary.datanet.v1.QueryReviewerStatsRequest",
  options: {},
  fields: [
    { number: 1, name: "reviewer", key: "reviewer", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
  ],
  create: (p) => ({ reviewer: p.reviewer ?? "" }),
  write: (m, w) => {
    if (m.reviewer !== "") w.uint32(10).string(m.reviewer);
  },
  read: (r) => {
    let reviewer_: string = "";
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: reviewer_ = r.string(); break;
        default: r.other(tag, QueryReviewerStatsRequest_numbers);
      }
    }
    return { reviewer: reviewer_ };
  },
});

/** QueryReviewerStatsResponse is the reviewer. */
export interface QueryReviewerStatsResponse {
  readonly reviewer: Reviewer;
}
const QueryReviewerStatsResponse_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of tributary.datanet.v1.QueryReviewerStatsResponse. */
export const QueryReviewerStatsResponse: MessageType<QueryReviewerStatsResponse> = message<QueryReviewerStatsResponse>({
  typeName: "tributary.datanet.v1.QueryReviewerStatsResponse",
  options: {},
  fields: [
    { number: 1, name: "reviewer", key: "reviewer", type: { kind: "message", type: () => Reviewer }, repeated: false, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ reviewer: p.reviewer ?? Reviewer.create() }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); Reviewer.write(m.reviewer, w); w.join(mark); }
  },
  read: (r) => {
    let reviewer_: Reviewer = Reviewer.create();
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: reviewer_ = r.nested(Reviewer.read); break;
        default: r.other(tag, QueryReviewerStatsResponse_numbers);
      }
    }
    return { reviewer: reviewer_ };
  },
});

/** QueryFamilyRequest names an account. */
export interface QueryFamilyRequest {
  readonly address: string;
  readonly height: bigint;
}
const QueryFamilyRequest_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.datanet.v1.QueryFamilyRequest. */
export const QueryFamilyRequest: MessageType<QueryFamilyRequest> = message<QueryFamilyRequest>({
  typeName: "tributary.datanet.v1.QueryFamilyRequest",
  options: {},
  fields: [
    { number: 1, name: "address", key: "address", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "height", key: "height", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ address: p.address ?? "", height: p.height ?? 0n }),
  write: (m, w) => {
    if (m.address !== "") w.uint32(10).string(m.address);
    if (m.height !== 0n) w.uint32(16).uint64(m.height);
  },
  read: (r) => {
    let address_: string = "";
    let height_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: address_ = r.string(); break;
        case 16: height_ = r.int64(); break;
        default: r.other(tag, QueryFamilyRequest_numbers);
      }
    }
    return { address: address_, height: height_ };
  },
});

/** QueryFamilyResponse is the account that stands for the family, and how many accounts it has. */
export interface QueryFamilyResponse {
  readonly family: string;
  readonly size: number;
}
const QueryFamilyResponse_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.datanet.v1.QueryFamilyResponse. */
export const QueryFamilyResponse: MessageType<QueryFamilyResponse> = message<QueryFamilyResponse>({
  typeName: "tributary.datanet.v1.QueryFamilyResponse",
  options: {},
  fields: [
    { number: 1, name: "family", key: "family", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "size", key: "size", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ family: p.family ?? "", size: p.size ?? 0 }),
  write: (m, w) => {
    if (m.family !== "") w.uint32(10).string(m.family);
    if (m.size !== 0) w.uint32(16).uint32(m.size);
  },
  read: (r) => {
    let family_: string = "";
    let size_: number = 0;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: family_ = r.string(); break;
        case 16: size_ = r.uint32(); break;
        default: r.other(tag, QueryFamilyResponse_numbers);
      }
    }
    return { family: family_, size: size_ };
  },
});

/** QueryConsentCheckRequest names a datanet, an account and a purpose. */
export interface QueryConsentCheckRequest {
  readonly datanetId: bigint;
  readonly grantee: string;
  readonly purpose: number;
}
const QueryConsentCheckRequest_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tributary.datanet.v1.QueryConsentCheckRequest. */
export const QueryConsentCheckRequest: MessageType<QueryConsentCheckRequest> = message<QueryConsentCheckRequest>({
  typeName: "tributary.datanet.v1.QueryConsentCheckRequest",
  options: {},
  fields: [
    { number: 1, name: "datanet_id", key: "datanetId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "grantee", key: "grantee", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 3, name: "purpose", key: "purpose", type: { kind: "enum", type: PurposeEnum }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ datanetId: p.datanetId ?? 0n, grantee: p.grantee ?? "", purpose: p.purpose ?? 0 }),
  write: (m, w) => {
    if (m.datanetId !== 0n) w.uint32(8).uint64(m.datanetId);
    if (m.grantee !== "") w.uint32(18).string(m.grantee);
    if (m.purpose !== 0) w.uint32(24).int32(m.purpose);
  },
  read: (r) => {
    let datanetId_: bigint = 0n;
    let grantee_: string = "";
    let purpose_: number = 0;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: datanetId_ = r.uint64(); break;
        case 18: grantee_ = r.string(); break;
        case 24: purpose_ = r.int32(); break;
        default: r.other(tag, QueryConsentCheckRequest_numbers);
      }
    }
    return { datanetId: datanetId_, grantee: grantee_, purpose: purpose_ };
  },
});

/** QueryConsentCheckResponse says whether the use is allowed, and the last height at which it is; 0 is no end. */
export interface QueryConsentCheckResponse {
  readonly allowed: boolean;
  readonly expiresHeight: bigint;
}
const QueryConsentCheckResponse_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.datanet.v1.QueryConsentCheckResponse. */
export const QueryConsentCheckResponse: MessageType<QueryConsentCheckResponse> = message<QueryConsentCheckResponse>({
  typeName: "tributary.datanet.v1.QueryConsentCheckResponse",
  options: {},
  fields: [
    { number: 1, name: "allowed", key: "allowed", type: { kind: "scalar", scalar: "bool" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "expires_height", key: "expiresHeight", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ allowed: p.allowed ?? false, expiresHeight: p.expiresHeight ?? 0n }),
  write: (m, w) => {
    if (m.allowed) w.uint32(8).bool(m.allowed);
    if (m.expiresHeight !== 0n) w.uint32(16).uint64(m.expiresHeight);
  },
  read: (r) => {
    let allowed_: boolean = false;
    let expiresHeight_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: allowed_ = r.bool(); break;
        case 16: expiresHeight_ = r.int64(); break;
        default: r.other(tag, QueryConsentCheckResponse_numbers);
      }
    }
    return { allowed: allowed_, expiresHeight: expiresHeight_ };
  },
});

/** QueryCanariesRequest names a datanet. */
export interface QueryCanariesRequest {
  readonly datanetId: bigint;
  readonly pagination: PageRequest | undefined;
}
const QueryCanariesRequest_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.datanet.v1.QueryCanariesRequest. */
export const QueryCanariesRequest: MessageType<QueryCanariesRequest> = message<QueryCanariesRequest>({
  typeName: "tributary.datanet.v1.QueryCanariesRequest",
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
        default: r.other(tag, QueryCanariesRequest_numbers);
      }
    }
    return { datanetId: datanetId_, pagination: pagination_ };
  },
});

/** QueryCanariesResponse is a page of canary sets. */
export interface QueryCanariesResponse {
  readonly sets: readonly CanarySet[];
  readonly pagination: PageResponse | undefined;
}
const QueryCanariesResponse_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.datanet.v1.QueryCanariesResponse. */
export const QueryCanariesResponse: MessageType<QueryCanariesResponse> = message<QueryCanariesResponse>({
  typeName: "tributary.datanet.v1.QueryCanariesResponse",
  options: {},
  fields: [
    { number: 1, name: "sets", key: "sets", type: { kind: "message", type: () => CanarySet }, repeated: true, required: true, oneof: undefined, options: {} },
    { number: 2, name: "pagination", key: "pagination", type: { kind: "message", type: () => PageResponse }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ sets: p.sets ?? [], pagination: p.pagination ?? undefined }),
  write: (m, w) => {
    for (const v of m.sets) { const mark = w.uint32(10).fork(); CanarySet.write(v, w); w.join(mark); }
    if (m.pagination !== undefined) { const mark = w.uint32(18).fork(); PageResponse.write(m.pagination, w); w.join(mark); }
  },
  read: (r) => {
    const sets_: CanarySet[] = [];
    let pagination_: PageResponse | undefined = undefined;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: sets_.push(r.nested(CanarySet.read)); break;
        case 18: pagination_ = r.nested(PageResponse.read); break;
        default: r.other(tag, QueryCanariesResponse_numbers);
      }
    }
    return { sets: sets_, pagination: pagination_ };
  },
});

/** QueryChallengesRequest names a bundle. */
export interface QueryChallengesRequest {
  readonly bundleId: bigint;
}
const QueryChallengesRequest_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of tributary.datanet.v1.QueryChallengesRequest. */
export const QueryChallengesRequest: MessageType<QueryChallengesRequest> = message<QueryChallengesRequest>({
  typeName: "tributary.datanet.v1.QueryChallengesRequest",
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
        default: r.other(tag, QueryChallengesRequest_numbers);
      }
    }
    return { bundleId: bundleId_ };
  },
});

/** QueryChallengesResponse is what is open; absent what is not. */
export interface QueryChallengesResponse {
  readonly availability: AvailabilityCheck | undefined;
  readonly sketch: SketchChallenge | undefined;
  readonly ownership: OwnershipDispute | undefined;
  readonly duplicates: readonly DupCommitment[];
  readonly duplicateReward: DupSlash | undefined;
}
const QueryChallengesResponse_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5]);
/** Codec of tributary.datanet.v1.QueryChallengesResponse. */
export const QueryChallengesResponse: MessageType<QueryChallengesResponse> = message<QueryChallengesResponse>({
  typeName: "tributary.datanet.v1.QueryChallengesResponse",
  options: {},
  fields: [
    { number: 1, name: "availability", key: "availability", type: { kind: "message", type: () => AvailabilityCheck }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "sketch", key: "sketch", type: { kind: "message", type: () => SketchChallenge }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "ownership", key: "ownership", type: { kind: "message", type: () => OwnershipDispute }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "duplicates", key: "duplicates", type: { kind: "message", type: () => DupCommitment }, repeated: true, required: true, oneof: undefined, options: {} },
    { number: 5, name: "duplicate_reward", key: "duplicateReward", type: { kind: "message", type: () => DupSlash }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ availability: p.availability ?? undefined, sketch: p.sketch ?? undefined, ownership: p.ownership ?? undefined, duplicates: p.duplicates ?? [], duplicateReward: p.duplicateReward ?? undefined }),
  write: (m, w) => {
    if (m.availability !== undefined) { const mark = w.uint32(10).fork(); AvailabilityCheck.write(m.availability, w); w.join(mark); }
    if (m.sketch !== undefined) { const mark = w.uint32(18).fork(); SketchChallenge.write(m.sketch, w); w.join(mark); }
    if (m.ownership !== undefined) { const mark = w.uint32(26).fork(); OwnershipDispute.write(m.ownership, w); w.join(mark); }
    for (const v of m.duplicates) { const mark = w.uint32(34).fork(); DupCommitment.write(v, w); w.join(mark); }
    if (m.duplicateReward !== undefined) { const mark = w.uint32(42).fork(); DupSlash.write(m.duplicateReward, w); w.join(mark); }
  },
  read: (r) => {
    let availability_: AvailabilityCheck | undefined = undefined;
    let sketch_: SketchChallenge | undefined = undefined;
    let ownership_: OwnershipDispute | undefined = undefined;
    const duplicates_: DupCommitment[] = [];
    let duplicateReward_: DupSlash | undefined = undefined;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: availability_ = r.nested(AvailabilityCheck.read); break;
        case 18: sketch_ = r.nested(SketchChallenge.read); break;
        case 26: ownership_ = r.nested(OwnershipDispute.read); break;
        case 34: duplicates_.push(r.nested(DupCommitment.read)); break;
        case 42: duplicateReward_ = r.nested(DupSlash.read); break;
        default: r.other(tag, QueryChallengesResponse_numbers);
      }
    }
    return { availability: availability_, sketch: sketch_, ownership: ownership_, duplicates: duplicates_, duplicateReward: duplicateReward_ };
  },
});

/** Query reads datanets, bundles, versions and licences. */
export interface QueryMethods {
  readonly params: Rpc<QueryParamsRequest, QueryParamsResponse>;
  readonly datanet: Rpc<QueryDatanetRequest, QueryDatanetResponse>;
  readonly datanets: Rpc<QueryDatanetsRequest, QueryDatanetsResponse>;
  readonly bundle: Rpc<QueryBundleRequest, QueryBundleResponse>;
  readonly bundlesByDatanet: Rpc<QueryBundlesByDatanetRequest, QueryBundlesByDatanetResponse>;
  readonly bundlesByContributor: Rpc<QueryBundlesByContributorRequest, QueryBundlesByContributorResponse>;
  readonly bundlesByFingerprint: Rpc<QueryBundlesByFingerprintRequest, QueryBundlesByFingerprintResponse>;
  readonly similar: Rpc<QuerySimilarRequest, QuerySimilarResponse>;
  readonly version: Rpc<QueryVersionRequest, QueryVersionResponse>;
  readonly versions: Rpc<QueryVersionsRequest, QueryVersionsResponse>;
  readonly versionProof: Rpc<QueryVersionProofRequest, QueryVersionProofResponse>;
  readonly reviewRound: Rpc<QueryReviewRoundRequest, QueryReviewRoundResponse>;
  readonly reviewerStats: Rpc<QueryReviewerStatsRequest, QueryReviewerStatsResponse>;
  readonly family: Rpc<QueryFamilyRequest, QueryFamilyResponse>;
  readonly consentCheck: Rpc<QueryConsentCheckRequest, QueryConsentCheckResponse>;
  readonly canaries: Rpc<QueryCanariesRequest, QueryCanariesResponse>;
  readonly challenges: Rpc<QueryChallengesRequest, QueryChallengesResponse>;
  readonly license: Rpc<QueryLicenseRequest, QueryLicenseResponse>;
  readonly licenses: Rpc<QueryLicensesRequest, QueryLicensesResponse>;
}
/** Description of tributary.datanet.v1.Query. */
export const Query: ServiceType<QueryMethods> = {
  typeName: "tributary.datanet.v1.Query",
  methods: {
    params: { name: "Params", path: "/tributary.datanet.v1.Query/Params", request: QueryParamsRequest, response: QueryParamsResponse, http: [{ method: "GET", path: "/tributary/datanet/v1/params" }] },
    datanet: { name: "Datanet", path: "/tributary.datanet.v1.Query/Datanet", request: QueryDatanetRequest, response: QueryDatanetResponse, http: [{ method: "GET", path: "/tributary/datanet/v1/datanets/{datanet_id}" }] },
    datanets: { name: "Datanets", path: "/tributary.datanet.v1.Query/Datanets", request: QueryDatanetsRequest, response: QueryDatanetsResponse, http: [{ method: "GET", path: "/tributary/datanet/v1/datanets" }] },
    bundle: { name: "Bundle", path: "/tributary.datanet.v1.Query/Bundle", request: QueryBundleRequest, response: QueryBundleResponse, http: [{ method: "GET", path: "/tributary/datanet/v1/bundles/{bundle_id}" }] },
    bundlesByDatanet: { name: "BundlesByDatanet", path: "/tributary.datanet.v1.Query/BundlesByDatanet", request: QueryBundlesByDatanetRequest, response: QueryBundlesByDatanetResponse, http: [{ method: "GET", path: "/tributary/datanet/v1/datanets/{datanet_id}/bundles" }] },
    bundlesByContributor: { name: "BundlesByContributor", path: "/tributary.datanet.v1.Query/BundlesByContributor", request: QueryBundlesByContributorRequest, response: QueryBundlesByContributorResponse, http: [{ method: "GET", path: "/tributary/datanet/v1/contributors/{contributor}/bundles" }] },
    bundlesByFingerprint: { name: "BundlesByFingerprint", path: "/tributary.datanet.v1.Query/BundlesByFingerprint", request: QueryBundlesByFingerprintRequest, response: QueryBundlesByFingerprintResponse, http: [{ method: "GET", path: "/tributary/datanet/v1/datanets/{datanet_id}/fingerprints" }] },
    similar: { name: "Similar", path: "/tributary.datanet.v1.Query/Similar", request: QuerySimilarRequest, response: QuerySimilarResponse, http: [{ method: "GET", path: "/tributary/datanet/v1/bundles/{bundle_id}/similar" }] },
    version: { name: "Version", path: "/tributary.datanet.v1.Query/Version", request: QueryVersionRequest, response: QueryVersionResponse, http: [{ method: "GET", path: "/tributary/datanet/v1/datanets/{datanet_id}/versions/{version}" }] },
    versions: { name: "Versions", path: "/tributary.datanet.v1.Query/Versions", request: QueryVersionsRequest, response: QueryVersionsResponse, http: [{ method: "GET", path: "/tributary/datanet/v1/datanets/{datanet_id}/versions" }] },
    versionProof: { name: "VersionProof", path: "/tributary.datanet.v1.Query/VersionProof", request: QueryVersionProofRequest, response: QueryVersionProofResponse, http: [{ method: "GET", path: "/tributary/datanet/v1/datanets/{datanet_id}/versions/{version}/proofs/{bundle_id}" }] },
    reviewRound: { name: "ReviewRound", path: "/tributary.datanet.v1.Query/ReviewRound", request: QueryReviewRoundRequest, response: QueryReviewRoundResponse, http: [{ method: "GET", path: "/tributary/datanet/v1/rounds/{round_id}" }] },
    reviewerStats: { name: "ReviewerStats", path: "/tributary.datanet.v1.Query/ReviewerStats", request: QueryReviewerStatsRequest, response: QueryReviewerStatsResponse, http: [{ method: "GET", path: "/tributary/datanet/v1/reviewers/{reviewer}" }] },
    family: { name: "Family", path: "/tributary.datanet.v1.Query/Family", request: QueryFamilyRequest, response: QueryFamilyResponse, http: [{ method: "GET", path: "/tributary/datanet/v1/families/{address}" }] },
    consentCheck: { name: "ConsentCheck", path: "/tributary.datanet.v1.Query/ConsentCheck", request: QueryConsentCheckRequest, response: QueryConsentCheckResponse, http: [{ method: "GET", path: "/tributary/datanet/v1/datanets/{datanet_id}/consents/{grantee}/{purpose}" }] },
    canaries: { name: "Canaries", path: "/tributary.datanet.v1.Query/Canaries", request: QueryCanariesRequest, response: QueryCanariesResponse, http: [{ method: "GET", path: "/tributary/datanet/v1/datanets/{datanet_id}/canaries" }] },
    challenges: { name: "Challenges", path: "/tributary.datanet.v1.Query/Challenges", request: QueryChallengesRequest, response: QueryChallengesResponse, http: [{ method: "GET", path: "/tributary/datanet/v1/bundles/{bundle_id}/challenges" }] },
    license: { name: "License", path: "/tributary.datanet.v1.Query/License", request: QueryLicenseRequest, response: QueryLicenseResponse, http: [{ method: "GET", path: "/tributary/datanet/v1/licenses/{license_id}" }] },
    licenses: { name: "Licenses", path: "/tributary.datanet.v1.Query/Licenses", request: QueryLicensesRequest, response: QueryLicensesResponse, http: [{ method: "GET", path: "/tributary/datanet/v1/licenses" }] },
  },
};

// Generated from proto/cosmos/evidence/v1beta1/query.proto by `npm run proto`. Do not edit.
import { EMPTY_BYTES, message, type MessageType, type Rpc, type ServiceType } from "#wire";
import { PageRequest, PageResponse } from "#proto/cosmos/base/query/v1beta1/pagination.ts";
import { Any } from "#proto/google/protobuf/any.ts";

/** QueryEvidenceRequest names evidence by its hash in hexadecimal digits; the first field is not read any more. */
export interface QueryEvidenceRequest {
  readonly evidenceHash: Uint8Array;
  readonly hash: string;
}
const QueryEvidenceRequest_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of cosmos.evidence.v1beta1.QueryEvidenceRequest. */
export const QueryEvidenceRequest: MessageType<QueryEvidenceRequest> = message<QueryEvidenceRequest>({
  typeName: "cosmos.evidence.v1beta1.QueryEvidenceRequest",
  options: {},
  fields: [
    { number: 1, name: "evidence_hash", key: "evidenceHash", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "hash", key: "hash", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ evidenceHash: p.evidenceHash ?? EMPTY_BYTES, hash: p.hash ?? "" }),
  write: (m, w) => {
    if (m.evidenceHash.length > 0) w.uint32(10).bytes(m.evidenceHash);
    if (m.hash !== "") w.uint32(18).string(m.hash);
  },
  read: (r) => {
    let evidenceHash_: Uint8Array = EMPTY_BYTES;
    let hash_: string = "";
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: evidenceHash_ = r.bytes(); break;
        case 18: hash_ = r.string(); break;
        default: r.other(tag, QueryEvidenceRequest_numbers);
      }
    }
    return { evidenceHash: evidenceHash_, hash: hash_ };
  },
});

/** QueryEvidenceResponse is the evidence. */
export interface QueryEvidenceResponse {
  readonly evidence: Any | undefined;
}
const QueryEvidenceResponse_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of cosmos.evidence.v1beta1.QueryEvidenceResponse. */
export const QueryEvidenceResponse: MessageType<QueryEvidenceResponse> = message<QueryEvidenceResponse>({
  typeName: "cosmos.evidence.v1beta1.QueryEvidenceResponse",
  options: {},
  fields: [
    { number: 1, name: "evidence", key: "evidence", type: { kind: "message", type: () => Any }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ evidence: p.evidence ?? undefined }),
  write: (m, w) => {
    if (m.evidence !== undefined) { const mark = w.uint32(10).fork(); Any.write(m.evidence, w); w.join(mark); }
  },
  read: (r) => {
    let evidence_: Any | undefined = undefined;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: evidence_ = r.nested(Any.read); break;
        default: r.other(tag, QueryEvidenceResponse_numbers);
      }
    }
    return { evidence: evidence_ };
  },
});

/** QueryAllEvidenceRequest asks for a page of evidence. */
export interface QueryAllEvidenceRequest {
  readonly pagination: PageRequest | undefined;
}
const QueryAllEvidenceRequest_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of cosmos.evidence.v1beta1.QueryAllEvidenceRequest. */
export const QueryAllEvidenceRequest: MessageType<QueryAllEvidenceRequest> = message<QueryAllEvidenceRequest>({
  typeName: "cosmos.evidence.v1beta1.QueryAllEvidenceRequest",
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
        default: r.other(tag, QueryAllEvidenceRequest_numbers);
      }
    }
    return { pagination: pagination_ };
  },
});

/** QueryAllEvidenceResponse is a page of evidence. */
export interface QueryAllEvidenceResponse {
  readonly evidence: readonly Any[];
  readonly pagination: PageResponse | undefined;
}
const QueryAllEvidenceResponse_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of cosmos.evidence.v1beta1.QueryAllEvidenceResponse. */
export const QueryAllEvidenceResponse: MessageType<QueryAllEvidenceResponse> = message<QueryAllEvidenceResponse>({
  typeName: "cosmos.evidence.v1beta1.QueryAllEvidenceResponse",
  options: {},
  fields: [
    { number: 1, name: "evidence", key: "evidence", type: { kind: "message", type: () => Any }, repeated: true, required: false, oneof: undefined, options: {} },
    { number: 2, name: "pagination", key: "pagination", type: { kind: "message", type: () => PageResponse }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ evidence: p.evidence ?? [], pagination: p.pagination ?? undefined }),
  write: (m, w) => {
    for (const v of m.evidence) { const mark = w.uint32(10).fork(); Any.write(v, w); w.join(mark); }
    if (m.pagination !== undefined) { const mark = w.uint32(18).fork(); PageResponse.write(m.pagination, w); w.join(mark); }
  },
  read: (r) => {
    const evidence_: Any[] = [];
    let pagination_: PageResponse | undefined = undefined;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: evidence_.push(r.nested(Any.read)); break;
        case 18: pagination_ = r.nested(PageResponse.read); break;
        default: r.other(tag, QueryAllEvidenceResponse_numbers);
      }
    }
    return { evidence: evidence_, pagination: pagination_ };
  },
});

/** Query reads evidence of misbehaviour that was acted upon. */
export interface QueryMethods {
  readonly evidence: Rpc<QueryEvidenceRequest, QueryEvidenceResponse>;
  readonly allEvidence: Rpc<QueryAllEvidenceRequest, QueryAllEvidenceResponse>;
}
/** Description of cosmos.evidence.v1beta1.Query. */
export const Query: ServiceType<QueryMethods> = {
  typeName: "cosmos.evidence.v1beta1.Query",
  methods: {
    evidence: { name: "Evidence", path: "/cosmos.evidence.v1beta1.Query/Evidence", request: QueryEvidenceRequest, response: QueryEvidenceResponse, http: [{ method: "GET", path: "/cosmos/evidence/v1beta1/evidence/{hash}" }] },
    allEvidence: { name: "AllEvidence", path: "/cosmos.evidence.v1beta1.Query/AllEvidence", request: QueryAllEvidenceRequest, response: QueryAllEvidenceResponse, http: [{ method: "GET", path: "/cosmos/evidence/v1beta1/evidence" }] },
  },
};

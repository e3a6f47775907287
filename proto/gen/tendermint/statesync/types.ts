// Generated from proto/tendermint/statesync/types.proto by `npm run proto`. Do not edit.
import { EMPTY_BYTES, message, type MessageType } from "#wire";

/** Message is one message of the state sync channels. */
export interface Message {
  readonly sum: { readonly kind: "snapshotsRequest"; readonly value: SnapshotsRequest } | { readonly kind: "snapshotsResponse"; readonly value: SnapshotsResponse } | { readonly kind: "chunkRequest"; readonly value: ChunkRequest } | { readonly kind: "chunkResponse"; readonly value: ChunkResponse } | undefined;
}
const Message_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4]);
/** Codec of tendermint.statesync.Message. */
export const Message: MessageType<Message> = message<Message>({
  typeName: "tendermint.statesync.Message",
  options: {},
  fields: [
    { number: 1, name: "snapshots_request", key: "snapshotsRequest", type: { kind: "message", type: () => SnapshotsRequest }, repeated: false, required: false, oneof: "sum", options: {} },
    { number: 2, name: "snapshots_response", key: "snapshotsResponse", type: { kind: "message", type: () => SnapshotsResponse }, repeated: false, required: false, oneof: "sum", options: {} },
    { number: 3, name: "chunk_request", key: "chunkRequest", type: { kind: "message", type: () => ChunkRequest }, repeated: false, required: false, oneof: "sum", options: {} },
    { number: 4, name: "chunk_response", key: "chunkResponse", type: { kind: "message", type: () => ChunkResponse }, repeated: false, required: false, oneof: "sum", options: {} },
  ],
  create: (p) => ({ sum: p.sum }),
  write: (m, w) => {
    if (m.sum?.kind === "snapshotsRequest") { const mark = w.uint32(10).fork(); SnapshotsRequest.write(m.sum.value, w); w.join(mark); }
    if (m.sum?.kind === "snapshotsResponse") { const mark = w.uint32(18).fork(); SnapshotsResponse.write(m.sum.value, w); w.join(mark); }
    if (m.sum?.kind === "chunkRequest") { const mark = w.uint32(26).fork(); ChunkRequest.write(m.sum.value, w); w.join(mark); }
    if (m.sum?.kind === "chunkResponse") { const mark = w.uint32(34).fork(); ChunkResponse.write(m.sum.value, w); w.join(mark); }
  },
  read: (r) => {
    let sum: Message["sum"];
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: sum = { kind: "snapshotsRequest", value: r.nested(SnapshotsRequest.read) }; break;
        case 18: sum = { kind: "snapshotsResponse", value: r.nested(SnapshotsResponse.read) }; break;
        case 26: sum = { kind: "chunkRequest", value: r.nested(ChunkRequest.read) }; break;
        case 34: sum = { kind: "chunkResponse", value: r.nested(ChunkResponse.read) }; break;
        default: r.other(tag, Message_numbers);
      }
    }
    return { sum };
  },
});

/** SnapshotsRequest asks a peer for its snapshots. */
export interface SnapshotsRequest {

}
const SnapshotsRequest_numbers: ReadonlySet<number> = new Set<number>([]);
/** Codec of tendermint.statesync.SnapshotsRequest. */
export const SnapshotsRequest: MessageType<SnapshotsRequest> = message<SnapshotsRequest>({
  typeName: "tendermint.statesync.SnapshotsRequest",
  options: {},
  fields: [],
  create: () => ({}),
  write: () => {},
  read: (r) => {
    
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        
        default: r.other(tag, SnapshotsRequest_numbers);
      }
    }
    return {  };
  },
});

/** SnapshotsResponse describes one snapshot of a peer. */
export interface SnapshotsResponse {
  readonly height: bigint;
  readonly format: number;
  readonly chunks: number;
  readonly hash: Uint8Array;
  readonly metadata: Uint8Array;
}
const SnapshotsResponse_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5]);
/** Codec of tendermint.statesync.SnapshotsResponse. */
export const SnapshotsResponse: MessageType<SnapshotsResponse> = message<SnapshotsResponse>({
  typeName: "tendermint.statesync.SnapshotsResponse",
  options: {},
  fields: [
    { number: 1, name: "height", key: "height", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "format", key: "format", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "chunks", key: "chunks", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "hash", key: "hash", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "metadata", key: "metadata", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ height: p.height ?? 0n, format: p.format ?? 0, chunks: p.chunks ?? 0, hash: p.hash ?? EMPTY_BYTES, metadata: p.metadata ?? EMPTY_BYTES }),
  write: (m, w) => {
    if (m.height !== 0n) w.uint32(8).uint64(m.height);
    if (m.format !== 0) w.uint32(16).uint32(m.format);
    if (m.chunks !== 0) w.uint32(24).uint32(m.chunks);
    if (m.hash.length > 0) w.uint32(34).bytes(m.hash);
    if (m.metadata.length > 0) w.uint32(42).bytes(m.metadata);
  },
  read: (r) => {
    let height_: bigint = 0n;
    let format_: number = 0;
    let chunks_: number = 0;
    let hash_: Uint8Array = EMPTY_BYTES;
    let metadata_: Uint8Array = EMPTY_BYTES;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: height_ = r.uint64(); break;
        case 16: format_ = r.uint32(); break;
        case 24: chunks_ = r.uint32(); break;
        case 34: hash_ = r.bytes(); break;
        case 42: metadata_ = r.bytes(); break;
        default: r.other(tag, SnapshotsResponse_numbers);
      }
    }
    return { height: height_, format: format_, chunks: chunks_, hash: hash_, metadata: metadata_ };
  },
});

/** ChunkRequest asks for one chunk of a snapshot. */
export interface ChunkRequest {
  readonly height: bigint;
  readonly format: number;
  readonly index: number;
}
const ChunkRequest_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tendermint.statesync.ChunkRequest. */
export const ChunkRequest: MessageType<ChunkRequest> = message<ChunkRequest>({
  typeName: "tendermint.statesync.ChunkRequest",
  options: {},
  fields: [
    { number: 1, name: "height", key: "height", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "format", key: "format", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "index", key: "index", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ height: p.height ?? 0n, format: p.format ?? 0, index: p.index ?? 0 }),
  write: (m, w) => {
    if (m.height !== 0n) w.uint32(8).uint64(m.height);
    if (m.format !== 0) w.uint32(16).uint32(m.format);
    if (m.index !== 0) w.uint32(24).uint32(m.index);
  },
  read: (r) => {
    let height_: bigint = 0n;
    let format_: number = 0;
    let index_: number = 0;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: height_ = r.uint64(); break;
        case 16: format_ = r.uint32(); break;
        case 24: index_ = r.uint32(); break;
        default: r.other(tag, ChunkRequest_numbers);
      }
    }
    return { height: height_, format: format_, index: index_ };
  },
});

/** ChunkResponse is a chunk, or word that it is missing. */
export interface ChunkResponse {
  readonly height: bigint;
  readonly format: number;
  readonly index: number;
  readonly chunk: Uint8Array;
  readonly missing: boolean;
}
const ChunkResponse_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5]);
/** Codec of tendermint.statesync.ChunkResponse. */
export const ChunkResponse: MessageType<ChunkResponse> = message<ChunkResponse>({
  typeName: "tendermint.statesync.ChunkResponse",
  options: {},
  fields: [
    { number: 1, name: "height", key: "height", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "format", key: "format", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "index", key: "index", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "chunk", key: "chunk", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "missing", key: "missing", type: { kind: "scalar", scalar: "bool" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ height: p.height ?? 0n, format: p.format ?? 0, index: p.index ?? 0, chunk: p.chunk ?? EMPTY_BYTES, missing: p.missing ?? false }),
  write: (m, w) => {
    if (m.height !== 0n) w.uint32(8).uint64(m.height);
    if (m.format !== 0) w.uint32(16).uint32(m.format);
    if (m.index !== 0) w.uint32(24).uint32(m.index);
    if (m.chunk.length > 0) w.uint32(34).bytes(m.chunk);
    if (m.missing) w.uint32(40).bool(m.missing);
  },
  read: (r) => {
    let height_: bigint = 0n;
    let format_: number = 0;
    let index_: number = 0;
    let chunk_: Uint8Array = EMPTY_BYTES;
    let missing_: boolean = false;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: height_ = r.uint64(); break;
        case 16: format_ = r.uint32(); break;
        case 24: index_ = r.uint32(); break;
        case 34: chunk_ = r.bytes(); break;
        case 40: missing_ = r.bool(); break;
        default: r.other(tag, ChunkResponse_numbers);
      }
    }
    return { height: height_, format: format_, index: index_, chunk: chunk_, missing: missing_ };
  },
});

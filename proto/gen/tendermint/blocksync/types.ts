// Generated from proto/tendermint/blocksync/types.proto by `npm run proto`. Do not edit.
import { message, type MessageType } from "#wire";
import { Block } from "#proto/tendermint/types/block.ts";
import { ExtendedCommit } from "#proto/tendermint/types/types.ts";

/** BlockRequest asks a peer for a block. */
export interface BlockRequest {
  readonly height: bigint;
}
const BlockRequest_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of tendermint.blocksync.BlockRequest. */
export const BlockRequest: MessageType<BlockRequest> = message<BlockRequest>({
  typeName: "tendermint.blocksync.BlockRequest",
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
        default: r.other(tag, BlockRequest_numbers);
      }
    }
    return { height: height_ };
  },
});

/** NoBlockResponse says that the peer does not have it. */
export interface NoBlockResponse {
  readonly height: bigint;
}
const NoBlockResponse_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of tendermint.blocksync.NoBlockResponse. */
export const NoBlockResponse: MessageType<NoBlockResponse> = message<NoBlockResponse>({
  typeName: "tendermint.blocksync.NoBlockResponse",
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
        default: r.other(tag, NoBlockResponse_numbers);
      }
    }
    return { height: height_ };
  },
});

/** BlockResponse is a block, with its extended commit where extensions are on. */
export interface BlockResponse {
  readonly block: Block | undefined;
  readonly extCommit: ExtendedCommit | undefined;
}
const BlockResponse_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tendermint.blocksync.BlockResponse. */
export const BlockResponse: MessageType<BlockResponse> = message<BlockResponse>({
  typeName: "tendermint.blocksync.BlockResponse",
  options: {},
  fields: [
    { number: 1, name: "block", key: "block", type: { kind: "message", type: () => Block }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "ext_commit", key: "extCommit", type: { kind: "message", type: () => ExtendedCommit }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ block: p.block ?? undefined, extCommit: p.extCommit ?? undefined }),
  write: (m, w) => {
    if (m.block !== undefined) { const mark = w.uint32(10).fork(); Block.write(m.block, w); w.join(mark); }
    if (m.extCommit !== undefined) { const mark = w.uint32(18).fork(); ExtendedCommit.write(m.extCommit, w); w.join(mark); }
  },
  read: (r) => {
    let block_: Block | undefined = undefined;
    let extCommit_: ExtendedCommit | undefined = undefined;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: block_ = r.nested(Block.read); break;
        case 18: extCommit_ = r.nested(ExtendedCommit.read); break;
        default: r.other(tag, BlockResponse_numbers);
      }
    }
    return { block: block_, extCommit: extCommit_ };
  },
});

/** StatusRequest asks which heights a peer has. */
export interface StatusRequest {

}
const StatusRequest_numbers: ReadonlySet<number> = new Set<number>([]);
/** Codec of tendermint.blocksync.StatusRequest. */
export const StatusRequest: MessageType<StatusRequest> = message<StatusRequest>({
  typeName: "tendermint.blocksync.StatusRequest",
  options: {},
  fields: [],
  create: () => ({}),
  write: () => {},
  read: (r) => {
    
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        
        default: r.other(tag, StatusRequest_numbers);
      }
    }
    return {  };
  },
});

/** StatusResponse is the highest and lowest height a peer has. */
export interface StatusResponse {
  readonly height: bigint;
  readonly base: bigint;
}
const StatusResponse_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tendermint.blocksync.StatusResponse. */
export const StatusResponse: MessageType<StatusResponse> = message<StatusResponse>({
  typeName: "tendermint.blocksync.StatusResponse",
  options: {},
  fields: [
    { number: 1, name: "height", key: "height", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "base", key: "base", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ height: p.height ?? 0n, base: p.base ?? 0n }),
  write: (m, w) => {
    if (m.height !== 0n) w.uint32(8).uint64(m.height);
    if (m.base !== 0n) w.uint32(16).uint64(m.base);
  },
  read: (r) => {
    let height_: bigint = 0n;
    let base_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: height_ = r.int64(); break;
        case 16: base_ = r.int64(); break;
        default: r.other(tag, StatusResponse_numbers);
      }
    }
    return { height: height_, base: base_ };
  },
});

/** Message is one message of the block sync channel. */
export interface Message {
  readonly sum: { readonly kind: "blockRequest"; readonly value: BlockRequest } | { readonly kind: "noBlockResponse"; readonly value: NoBlockResponse } | { readonly kind: "blockResponse"; readonly value: BlockResponse } | { readonly kind: "statusRequest"; readonly value: StatusRequest } | { readonly kind: "statusResponse"; readonly value: StatusResponse } | undefined;
}
const Message_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5]);
/** Codec of tendermint.blocksync.Message. */
export const Message: MessageType<Message> = message<Message>({
  typeName: "tendermint.blocksync.Message",
  options: {},
  fields: [
    { number: 1, name: "block_request", key: "blockRequest", type: { kind: "message", type: () => BlockRequest }, repeated: false, required: false, oneof: "sum", options: {} },
    { number: 2, name: "no_block_response", key: "noBlockResponse", type: { kind: "message", type: () => NoBlockResponse }, repeated: false, required: false, oneof: "sum", options: {} },
    { number: 3, name: "block_response", key: "blockResponse", type: { kind: "message", type: () => BlockResponse }, repeated: false, required: false, oneof: "sum", options: {} },
    { number: 4, name: "status_request", key: "statusRequest", type: { kind: "message", type: () => StatusRequest }, repeated: false, required: false, oneof: "sum", options: {} },
    { number: 5, name: "status_response", key: "statusResponse", type: { kind: "message", type: () => StatusResponse }, repeated: false, required: false, oneof: "sum", options: {} },
  ],
  create: (p) => ({ sum: p.sum }),
  write: (m, w) => {
    if (m.sum?.kind === "blockRequest") { const mark = w.uint32(10).fork(); BlockRequest.write(m.sum.value, w); w.join(mark); }
    if (m.sum?.kind === "noBlockResponse") { const mark = w.uint32(18).fork(); NoBlockResponse.write(m.sum.value, w); w.join(mark); }
    if (m.sum?.kind === "blockResponse") { const mark = w.uint32(26).fork(); BlockResponse.write(m.sum.value, w); w.join(mark); }
    if (m.sum?.kind === "statusRequest") { const mark = w.uint32(34).fork(); StatusRequest.write(m.sum.value, w); w.join(mark); }
    if (m.sum?.kind === "statusResponse") { const mark = w.uint32(42).fork(); StatusResponse.write(m.sum.value, w); w.join(mark); }
  },
  read: (r) => {
    let sum: Message["sum"];
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: sum = { kind: "blockRequest", value: r.nested(BlockRequest.read) }; break;
        case 18: sum = { kind: "noBlockResponse", value: r.nested(NoBlockResponse.read) }; break;
        case 26: sum = { kind: "blockResponse", value: r.nested(BlockResponse.read) }; break;
        case 34: sum = { kind: "statusRequest", value: r.nested(StatusRequest.read) }; break;
        case 42: sum = { kind: "statusResponse", value: r.nested(StatusResponse.read) }; break;
        default: r.other(tag, Message_numbers);
      }
    }
    return { sum };
  },
});

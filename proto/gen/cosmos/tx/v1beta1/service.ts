// Generated from proto/cosmos/tx/v1beta1/service.proto by `npm run proto`. Do not edit.
import { EMPTY_BYTES, message, type EnumType, type MessageType, type Rpc, type ServiceType } from "#wire";
import { GasInfo, Result, TxResponse } from "#proto/cosmos/base/abci/v1beta1/abci.ts";
import { PageRequest, PageResponse } from "#proto/cosmos/base/query/v1beta1/pagination.ts";
import { Tx } from "#proto/cosmos/tx/v1beta1/tx.ts";
import { Block } from "#proto/tendermint/types/block.ts";
import { BlockID } from "#proto/tendermint/types/types.ts";

/** OrderBy is the order of found transactions. */
export const OrderBy = {
  ORDER_BY_UNSPECIFIED: 0,
  ORDER_BY_ASC: 1,
  ORDER_BY_DESC: 2,
} as const;
/** Description of cosmos.tx.v1beta1.OrderBy. */
export const OrderByEnum: EnumType = { typeName: "cosmos.tx.v1beta1.OrderBy", values: OrderBy };

/** BroadcastMode says what a sender waits for: nothing, or the check for the pool. */
export const BroadcastMode = {
  BROADCAST_MODE_UNSPECIFIED: 0,
  BROADCAST_MODE_BLOCK: 1,
  BROADCAST_MODE_SYNC: 2,
  BROADCAST_MODE_ASYNC: 3,
} as const;
/** Description of cosmos.tx.v1beta1.BroadcastMode. */
export const BroadcastModeEnum: EnumType = { typeName: "cosmos.tx.v1beta1.BroadcastMode", values: BroadcastMode };

/** GetTxsEventRequest is a search; query replaced events in SDK 0.50. */
export interface GetTxsEventRequest {
  readonly events: readonly string[];
  readonly pagination: PageRequest | undefined;
  readonly orderBy: number;
  readonly page: bigint;
  readonly limit: bigint;
  readonly query: string;
}
const GetTxsEventRequest_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6]);
/** Codec of cosmos.tx.v1beta1.GetTxsEventRequest. */
export const GetTxsEventRequest: MessageType<GetTxsEventRequest> = message<GetTxsEventRequest>({
  typeName: "cosmos.tx.v1beta1.GetTxsEventRequest",
  options: {},
  fields: [
    { number: 1, name: "events", key: "events", type: { kind: "scalar", scalar: "string" }, repeated: true, required: false, oneof: undefined, options: {} },
    { number: 2, name: "pagination", key: "pagination", type: { kind: "message", type: () => PageRequest }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "order_by", key: "orderBy", type: { kind: "enum", type: OrderByEnum }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "page", key: "page", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "limit", key: "limit", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 6, name: "query", key: "query", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ events: p.events ?? [], pagination: p.pagination ?? undefined, orderBy: p.orderBy ?? 0, page: p.page ?? 0n, limit: p.limit ?? 0n, query: p.query ?? "" }),
  write: (m, w) => {
    for (const v of m.events) w.uint32(10).string(v);
    if (m.pagination !== undefined) { const mark = w.uint32(18).fork(); PageRequest.write(m.pagination, w); w.join(mark); }
    if (m.orderBy !== 0) w.uint32(24).int32(m.orderBy);
    if (m.page !== 0n) w.uint32(32).uint64(m.page);
    if (m.limit !== 0n) w.uint32(40).uint64(m.limit);
    if (m.query !== "") w.uint32(50).string(m.query);
  },
  read: (r) => {
    const events_: string[] = [];
    let pagination_: PageRequest | undefined = undefined;
    let orderBy_: number = 0;
    let page_: bigint = 0n;
    let limit_: bigint = 0n;
    let query_: string = "";
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: events_.push(r.string()); break;
        case 18: pagination_ = r.nested(PageRequest.read); break;
        case 24: orderBy_ = r.int32(); break;
        case 32: page_ = r.uint64(); break;
        case 40: limit_ = r.uint64(); break;
        case 50: query_ = r.string(); break;
        default: r.other(tag, GetTxsEventRequest_numbers);
      }
    }
    return { events: events_, pagination: pagination_, orderBy: orderBy_, page: page_, limit: limit_, query: query_ };
  },
});

/** GetTxsEventResponse is a page of found transactions. */
export interface GetTxsEventResponse {
  readonly txs: readonly Tx[];
  readonly txResponses: readonly TxResponse[];
  readonly pagination: PageResponse | undefined;
  readonly total: bigint;
}
const GetTxsEventResponse_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4]);
/** Codec of cosmos.tx.v1beta1.GetTxsEventResponse. */
export const GetTxsEventResponse: MessageType<GetTxsEventResponse> = message<GetTxsEventResponse>({
  typeName: "cosmos.tx.v1beta1.GetTxsEventResponse",
  options: {},
  fields: [
    { number: 1, name: "txs", key: "txs", type: { kind: "message", type: () => Tx }, repeated: true, required: false, oneof: undefined, options: {} },
    { number: 2, name: "tx_responses", key: "txResponses", type: { kind: "message", type: () => TxResponse }, repeated: true, required: false, oneof: undefined, options: {} },
    { number: 3, name: "pagination", key: "pagination", type: { kind: "message", type: () => PageResponse }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "total", key: "total", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ txs: p.txs ?? [], txResponses: p.txResponses ?? [], pagination: p.pagination ?? undefined, total: p.total ?? 0n }),
  write: (m, w) => {
    for (const v of m.txs) { const mark = w.uint32(10).fork(); Tx.write(v, w); w.join(mark); }
    for (const v of m.txResponses) { const mark = w.uint32(18).fork(); TxResponse.write(v, w); w.join(mark); }
    if (m.pagination !== undefined) { const mark = w.uint32(26).fork(); PageResponse.write(m.pagination, w); w.join(mark); }
    if (m.total !== 0n) w.uint32(32).uint64(m.total);
  },
  read: (r) => {
    const txs_: Tx[] = [];
    const txResponses_: TxResponse[] = [];
    let pagination_: PageResponse | undefined = undefined;
    let total_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: txs_.push(r.nested(Tx.read)); break;
        case 18: txResponses_.push(r.nested(TxResponse.read)); break;
        case 26: pagination_ = r.nested(PageResponse.read); break;
        case 32: total_ = r.uint64(); break;
        default: r.other(tag, GetTxsEventResponse_numbers);
      }
    }
    return { txs: txs_, txResponses: txResponses_, pagination: pagination_, total: total_ };
  },
});

/** BroadcastTxRequest is a transaction to send. */
export interface BroadcastTxRequest {
  readonly txBytes: Uint8Array;
  readonly mode: number;
}
const BroadcastTxRequest_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of cosmos.tx.v1beta1.BroadcastTxRequest. */
export const BroadcastTxRequest: MessageType<BroadcastTxRequest> = message<BroadcastTxRequest>({
  typeName: "cosmos.tx.v1beta1.BroadcastTxRequest",
  options: {},
  fields: [
    { number: 1, name: "tx_bytes", key: "txBytes", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "mode", key: "mode", type: { kind: "enum", type: BroadcastModeEnum }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ txBytes: p.txBytes ?? EMPTY_BYTES, mode: p.mode ?? 0 }),
  write: (m, w) => {
    if (m.txBytes.length > 0) w.uint32(10).bytes(m.txBytes);
    if (m.mode !== 0) w.uint32(16).int32(m.mode);
  },
  read: (r) => {
    let txBytes_: Uint8Array = EMPTY_BYTES;
    let mode_: number = 0;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: txBytes_ = r.bytes(); break;
        case 16: mode_ = r.int32(); break;
        default: r.other(tag, BroadcastTxRequest_numbers);
      }
    }
    return { txBytes: txBytes_, mode: mode_ };
  },
});

/** BroadcastTxResponse is what became of it. */
export interface BroadcastTxResponse {
  readonly txResponse: TxResponse | undefined;
}
const BroadcastTxResponse_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of cosmos.tx.v1beta1.BroadcastTxResponse. */
export const BroadcastTxResponse: MessageType<BroadcastTxResponse> = message<BroadcastTxResponse>({
  typeName: "cosmos.tx.v1beta1.BroadcastTxResponse",
  options: {},
  fields: [
    { number: 1, name: "tx_response", key: "txResponse", type: { kind: "message", type: () => TxResponse }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ txResponse: p.txResponse ?? undefined }),
  write: (m, w) => {
    if (m.txResponse !== undefined) { const mark = w.uint32(10).fork(); TxResponse.write(m.txResponse, w); w.join(mark); }
  },
  read: (r) => {
    let txResponse_: TxResponse | undefined = undefined;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: txResponse_ = r.nested(TxResponse.read); break;
        default: r.other(tag, BroadcastTxResponse_numbers);
      }
    }
    return { txResponse: txResponse_ };
  },
});

/** SimulateRequest is a transaction to try. */
export interface SimulateRequest {
  readonly tx: Tx | undefined;
  readonly txBytes: Uint8Array;
}
const SimulateRequest_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of cosmos.tx.v1beta1.SimulateRequest. */
export const SimulateRequest: MessageType<SimulateRequest> = message<SimulateRequest>({
  typeName: "cosmos.tx.v1beta1.SimulateRequest",
  options: {},
  fields: [
    { number: 1, name: "tx", key: "tx", type: { kind: "message", type: () => Tx }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "tx_bytes", key: "txBytes", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ tx: p.tx ?? undefined, txBytes: p.txBytes ?? EMPTY_BYTES }),
  write: (m, w) => {
    if (m.tx !== undefined) { const mark = w.uint32(10).fork(); Tx.write(m.tx, w); w.join(mark); }
    if (m.txBytes.length > 0) w.uint32(18).bytes(m.txBytes);
  },
  read: (r) => {
    let tx_: Tx | undefined = undefined;
    let txBytes_: Uint8Array = EMPTY_BYTES;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: tx_ = r.nested(Tx.read); break;
        case 18: txBytes_ = r.bytes(); break;
        default: r.other(tag, SimulateRequest_numbers);
      }
    }
    return { tx: tx_, txBytes: txBytes_ };
  },
});

/** SimulateResponse is the gas and outcome of the trial. */
export interface SimulateResponse {
  readonly gasInfo: GasInfo | undefined;
  readonly result: Result | undefined;
}
const SimulateResponse_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of cosmos.tx.v1beta1.SimulateResponse. */
export const SimulateResponse: MessageType<SimulateResponse> = message<SimulateResponse>({
  typeName: "cosmos.tx.v1beta1.SimulateResponse",
  options: {},
  fields: [
    { number: 1, name: "gas_info", key: "gasInfo", type: { kind: "message", type: () => GasInfo }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "result", key: "result", type: { kind: "message", type: () => Result }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ gasInfo: p.gasInfo ?? undefined, result: p.result ?? undefined }),
  write: (m, w) => {
    if (m.gasInfo !== undefined) { const mark = w.uint32(10).fork(); GasInfo.write(m.gasInfo, w); w.join(mark); }
    if (m.result !== undefined) { const mark = w.uint32(18).fork(); Result.write(m.result, w); w.join(mark); }
  },
  read: (r) => {
    let gasInfo_: GasInfo | undefined = undefined;
    let result_: Result | undefined = undefined;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: gasInfo_ = r.nested(GasInfo.read); break;
        case 18: result_ = r.nested(Result.read); break;
        default: r.other(tag, SimulateResponse_numbers);
      }
    }
    return { gasInfo: gasInfo_, result: result_ };
  },
});

/** GetTxRequest names a transaction by its hash in hex. */
export interface GetTxRequest {
  readonly hash: string;
}
const GetTxRequest_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of cosmos.tx.v1beta1.GetTxRequest. */
export const GetTxRequest: MessageType<GetTxRequest> = message<GetTxRequest>({
  typeName: "cosmos.tx.v1beta1.GetTxRequest",
  options: {},
  fields: [
    { number: 1, name: "hash", key: "hash", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ hash: p.hash ?? "" }),
  write: (m, w) => {
    if (m.hash !== "") w.uint32(10).string(m.hash);
  },
  read: (r) => {
    let hash_: string = "";
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: hash_ = r.string(); break;
        default: r.other(tag, GetTxRequest_numbers);
      }
    }
    return { hash: hash_ };
  },
});

/** GetTxResponse is the transaction and its outcome. */
export interface GetTxResponse {
  readonly tx: Tx | undefined;
  readonly txResponse: TxResponse | undefined;
}
const GetTxResponse_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of cosmos.tx.v1beta1.GetTxResponse. */
export const GetTxResponse: MessageType<GetTxResponse> = message<GetTxResponse>({
  typeName: "cosmos.tx.v1beta1.GetTxResponse",
  options: {},
  fields: [
    { number: 1, name: "tx", key: "tx", type: { kind: "message", type: () => Tx }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "tx_response", key: "txResponse", type: { kind: "message", type: () => TxResponse }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ tx: p.tx ?? undefined, txResponse: p.txResponse ?? undefined }),
  write: (m, w) => {
    if (m.tx !== undefined) { const mark = w.uint32(10).fork(); Tx.write(m.tx, w); w.join(mark); }
    if (m.txResponse !== undefined) { const mark = w.uint32(18).fork(); TxResponse.write(m.txResponse, w); w.join(mark); }
  },
  read: (r) => {
    let tx_: Tx | undefined = undefined;
    let txResponse_: TxResponse | undefined = undefined;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: tx_ = r.nested(Tx.read); break;
        case 18: txResponse_ = r.nested(TxResponse.read); break;
        default: r.other(tag, GetTxResponse_numbers);
      }
    }
    return { tx: tx_, txResponse: txResponse_ };
  },
});

/** GetBlockWithTxsRequest names a height. */
export interface GetBlockWithTxsRequest {
  readonly height: bigint;
  readonly pagination: PageRequest | undefined;
}
const GetBlockWithTxsRequest_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of cosmos.tx.v1beta1.GetBlockWithTxsRequest. */
export const GetBlockWithTxsRequest: MessageType<GetBlockWithTxsRequest> = message<GetBlockWithTxsRequest>({
  typeName: "cosmos.tx.v1beta1.GetBlockWithTxsRequest",
  options: {},
  fields: [
    { number: 1, name: "height", key: "height", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "pagination", key: "pagination", type: { kind: "message", type: () => PageRequest }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ height: p.height ?? 0n, pagination: p.pagination ?? undefined }),
  write: (m, w) => {
    if (m.height !== 0n) w.uint32(8).uint64(m.height);
    if (m.pagination !== undefined) { const mark = w.uint32(18).fork(); PageRequest.write(m.pagination, w); w.join(mark); }
  },
  read: (r) => {
    let height_: bigint = 0n;
    let pagination_: PageRequest | undefined = undefined;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: height_ = r.int64(); break;
        case 18: pagination_ = r.nested(PageRequest.read); break;
        default: r.other(tag, GetBlockWithTxsRequest_numbers);
      }
    }
    return { height: height_, pagination: pagination_ };
  },
});

/** GetBlockWithTxsResponse is a block with a page of its transactions. */
export interface GetBlockWithTxsResponse {
  readonly txs: readonly Tx[];
  readonly blockId: BlockID | undefined;
  readonly block: Block | undefined;
  readonly pagination: PageResponse | undefined;
}
const GetBlockWithTxsResponse_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4]);
/** Codec of cosmos.tx.v1beta1.GetBlockWithTxsResponse. */
export const GetBlockWithTxsResponse: MessageType<GetBlockWithTxsResponse> = message<GetBlockWithTxsResponse>({
  typeName: "cosmos.tx.v1beta1.GetBlockWithTxsResponse",
  options: {},
  fields: [
    { number: 1, name: "txs", key: "txs", type: { kind: "message", type: () => Tx }, repeated: true, required: false, oneof: undefined, options: {} },
    { number: 2, name: "block_id", key: "blockId", type: { kind: "message", type: () => BlockID }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "block", key: "block", type: { kind: "message", type: () => Block }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "pagination", key: "pagination", type: { kind: "message", type: () => PageResponse }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ txs: p.txs ?? [], blockId: p.blockId ?? undefined, block: p.block ?? undefined, pagination: p.pagination ?? undefined }),
  write: (m, w) => {
    for (const v of m.txs) { const mark = w.uint32(10).fork(); Tx.write(v, w); w.join(mark); }
    if (m.blockId !== undefined) { const mark = w.uint32(18).fork(); BlockID.write(m.blockId, w); w.join(mark); }
    if (m.block !== undefined) { const mark = w.uint32(26).fork(); Block.write(m.block, w); w.join(mark); }
    if (m.pagination !== undefined) { const mark = w.uint32(34).fork(); PageResponse.write(m.pagination, w); w.join(mark); }
  },
  read: (r) => {
    const txs_: Tx[] = [];
    let blockId_: BlockID | undefined = undefined;
    let block_: Block | undefined = undefined;
    let pagination_: PageResponse | undefined = undefined;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: txs_.push(r.nested(Tx.read)); break;
        case 18: blockId_ = r.nested(BlockID.read); break;
        case 26: block_ = r.nested(Block.read); break;
        case 34: pagination_ = r.nested(PageResponse.read); break;
        default: r.other(tag, GetBlockWithTxsResponse_numbers);
      }
    }
    return { txs: txs_, blockId: blockId_, block: block_, pagination: pagination_ };
  },
});

/** TxDecodeRequest is bytes to decode. */
export interface TxDecodeRequest {
  readonly txBytes: Uint8Array;
}
const TxDecodeRequest_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of cosmos.tx.v1beta1.TxDecodeRequest. */
export const TxDecodeRequest: MessageType<TxDecodeRequest> = message<TxDecodeRequest>({
  typeName: "cosmos.tx.v1beta1.TxDecodeRequest",
  options: {},
  fields: [
    { number: 1, name: "tx_bytes", key: "txBytes", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ txBytes: p.txBytes ?? EMPTY_BYTES }),
  write: (m, w) => {
    if (m.txBytes.length > 0) w.uint32(10).bytes(m.txBytes);
  },
  read: (r) => {
    let txBytes_: Uint8Array = EMPTY_BYTES;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: txBytes_ = r.bytes(); break;
        default: r.other(tag, TxDecodeRequest_numbers);
      }
    }
    return { txBytes: txBytes_ };
  },
});

/** TxDecodeResponse is the transaction in them. */
export interface TxDecodeResponse {
  readonly tx: Tx | undefined;
}
const TxDecodeResponse_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of cosmos.tx.v1beta1.TxDecodeResponse. */
export const TxDecodeResponse: MessageType<TxDecodeResponse> = message<TxDecodeResponse>({
  typeName: "cosmos.tx.v1beta1.TxDecodeResponse",
  options: {},
  fields: [
    { number: 1, name: "tx", key: "tx", type: { kind: "message", type: () => Tx }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ tx: p.tx ?? undefined }),
  write: (m, w) => {
    if (m.tx !== undefined) { const mark = w.uint32(10).fork(); Tx.write(m.tx, w); w.join(mark); }
  },
  read: (r) => {
    let tx_: Tx | undefined = undefined;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: tx_ = r.nested(Tx.read); break;
        default: r.other(tag, TxDecodeResponse_numbers);
      }
    }
    return { tx: tx_ };
  },
});

/** TxEncodeRequest is a transaction to encode. */
export interface TxEncodeRequest {
  readonly tx: Tx | undefined;
}
const TxEncodeRequest_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of cosmos.tx.v1beta1.TxEncodeRequest. */
export const TxEncodeRequest: MessageType<TxEncodeRequest> = message<TxEncodeRequest>({
  typeName: "cosmos.tx.v1beta1.TxEncodeRequest",
  options: {},
  fields: [
    { number: 1, name: "tx", key: "tx", type: { kind: "message", type: () => Tx }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ tx: p.tx ?? undefined }),
  write: (m, w) => {
    if (m.tx !== undefined) { const mark = w.uint32(10).fork(); Tx.write(m.tx, w); w.join(mark); }
  },
  read: (r) => {
    let tx_: Tx | undefined = undefined;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: tx_ = r.nested(Tx.read); break;
        default: r.other(tag, TxEncodeRequest_numbers);
      }
    }
    return { tx: tx_ };
  },
});

/** TxEncodeResponse is its bytes. */
export interface TxEncodeResponse {
  readonly txBytes: Uint8Array;
}
const TxEncodeResponse_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of cosmos.tx.v1beta1.TxEncodeResponse. */
export const TxEncodeResponse: MessageType<TxEncodeResponse> = message<TxEncodeResponse>({
  typeName: "cosmos.tx.v1beta1.TxEncodeResponse",
  options: {},
  fields: [
    { number: 1, name: "tx_bytes", key: "txBytes", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ txBytes: p.txBytes ?? EMPTY_BYTES }),
  write: (m, w) => {
    if (m.txBytes.length > 0) w.uint32(10).bytes(m.txBytes);
  },
  read: (r) => {
    let txBytes_: Uint8Array = EMPTY_BYTES;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: txBytes_ = r.bytes(); break;
        default: r.other(tag, TxEncodeResponse_numbers);
      }
    }
    return { txBytes: txBytes_ };
  },
});

/** TxEncodeAminoRequest is amino JSON. */
export interface TxEncodeAminoRequest {
  readonly aminoJson: string;
}
const TxEncodeAminoRequest_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of cosmos.tx.v1beta1.TxEncodeAminoRequest. */
export const TxEncodeAminoRequest: MessageType<TxEncodeAminoRequest> = message<TxEncodeAminoRequest>({
  typeName: "cosmos.tx.v1beta1.TxEncodeAminoRequest",
  options: {},
  fields: [
    { number: 1, name: "amino_json", key: "aminoJson", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ aminoJson: p.aminoJson ?? "" }),
  write: (m, w) => {
    if (m.aminoJson !== "") w.uint32(10).string(m.aminoJson);
  },
  read: (r) => {
    let aminoJson_: string = "";
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: aminoJson_ = r.string(); break;
        default: r.other(tag, TxEncodeAminoRequest_numbers);
      }
    }
    return { aminoJson: aminoJson_ };
  },
});

/** TxEncodeAminoResponse is its amino bytes. */
export interface TxEncodeAminoResponse {
  readonly aminoBinary: Uint8Array;
}
const TxEncodeAminoResponse_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of cosmos.tx.v1beta1.TxEncodeAminoResponse. */
export const TxEncodeAminoResponse: MessageType<TxEncodeAminoResponse> = message<TxEncodeAminoResponse>({
  typeName: "cosmos.tx.v1beta1.TxEncodeAminoResponse",
  options: {},
  fields: [
    { number: 1, name: "amino_binary", key: "aminoBinary", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ aminoBinary: p.aminoBinary ?? EMPTY_BYTES }),
  write: (m, w) => {
    if (m.aminoBinary.length > 0) w.uint32(10).bytes(m.aminoBinary);
  },
  read: (r) => {
    let aminoBinary_: Uint8Array = EMPTY_BYTES;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: aminoBinary_ = r.bytes(); break;
        default: r.other(tag, TxEncodeAminoResponse_numbers);
      }
    }
    return { aminoBinary: aminoBinary_ };
  },
});

/** TxDecodeAminoRequest is amino bytes. */
export interface TxDecodeAminoRequest {
  readonly aminoBinary: Uint8Array;
}
const TxDecodeAminoRequest_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of cosmos.tx.v1beta1.TxDecodeAminoRequest. */
export const TxDecodeAminoRequest: MessageType<TxDecodeAminoRequest> = message<TxDecodeAminoRequest>({
  typeName: "cosmos.tx.v1beta1.TxDecodeAminoRequest",
  options: {},
  fields: [
    { number: 1, name: "amino_binary", key: "aminoBinary", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ aminoBinary: p.aminoBinary ?? EMPTY_BYTES }),
  write: (m, w) => {
    if (m.aminoBinary.length > 0) w.uint32(10).bytes(m.aminoBinary);
  },
  read: (r) => {
    let aminoBinary_: Uint8Array = EMPTY_BYTES;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: aminoBinary_ = r.bytes(); break;
        default: r.other(tag, TxDecodeAminoRequest_numbers);
      }
    }
    return { aminoBinary: aminoBinary_ };
  },
});

/** TxDecodeAminoResponse is their amino JSON. */
export interface TxDecodeAminoResponse {
  readonly aminoJson: string;
}
const TxDecodeAminoResponse_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of cosmos.tx.v1beta1.TxDecodeAminoResponse. */
export const TxDecodeAminoResponse: MessageType<TxDecodeAminoResponse> = message<TxDecodeAminoResponse>({
  typeName: "cosmos.tx.v1beta1.TxDecodeAminoResponse",
  options: {},
  fields: [
    { number: 1, name: "amino_json", key: "aminoJson", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ aminoJson: p.aminoJson ?? "" }),
  write: (m, w) => {
    if (m.aminoJson !== "") w.uint32(10).string(m.aminoJson);
  },
  read: (r) => {
    let aminoJson_: string = "";
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: aminoJson_ = r.string(); break;
        default: r.other(tag, TxDecodeAminoResponse_numbers);
      }
    }
    return { aminoJson: aminoJson_ };
  },
});

/** Service simulates, sends, finds and converts transactions. */
export interface ServiceMethods {
  readonly simulate: Rpc<SimulateRequest, SimulateResponse>;
  readonly getTx: Rpc<GetTxRequest, GetTxResponse>;
  readonly broadcastTx: Rpc<BroadcastTxRequest, BroadcastTxResponse>;
  readonly getTxsEvent: Rpc<GetTxsEventRequest, GetTxsEventResponse>;
  readonly getBlockWithTxs: Rpc<GetBlockWithTxsRequest, GetBlockWithTxsResponse>;
  readonly txDecode: Rpc<TxDecodeRequest, TxDecodeResponse>;
  readonly txEncode: Rpc<TxEncodeRequest, TxEncodeResponse>;
  readonly txEncodeAmino: Rpc<TxEncodeAminoRequest, TxEncodeAminoResponse>;
  readonly txDecodeAmino: Rpc<TxDecodeAminoRequest, TxDecodeAminoResponse>;
}
/** Description of cosmos.tx.v1beta1.Service. */
export const Service: ServiceType<ServiceMethods> = {
  typeName: "cosmos.tx.v1beta1.Service",
  methods: {
    simulate: { name: "Simulate", path: "/cosmos.tx.v1beta1.Service/Simulate", request: SimulateRequest, response: SimulateResponse, http: [{ method: "POST", path: "/cosmos/tx/v1beta1/simulate" }] },
    getTx: { name: "GetTx", path: "/cosmos.tx.v1beta1.Service/GetTx", request: GetTxRequest, response: GetTxResponse, http: [{ method: "GET", path: "/cosmos/tx/v1beta1/txs/{hash}" }] },
    broadcastTx: { name: "BroadcastTx", path: "/cosmos.tx.v1beta1.Service/BroadcastTx", request: BroadcastTxRequest, response: BroadcastTxResponse, http: [{ method: "POST", path: "/cosmos/tx/v1beta1/txs" }] },
    getTxsEvent: { name: "GetTxsEvent", path: "/cosmos.tx.v1beta1.Service/GetTxsEvent", request: GetTxsEventRequest, response: GetTxsEventResponse, http: [{ method: "GET", path: "/cosmos/tx/v1beta1/txs" }] },
    getBlockWithTxs: { name: "GetBlockWithTxs", path: "/cosmos.tx.v1beta1.Service/GetBlockWithTxs", request: GetBlockWithTxsRequest, response: GetBlockWithTxsResponse, http: [{ method: "GET", path: "/cosmos/tx/v1beta1/txs/block/{height}" }] },
    txDecode: { name: "TxDecode", path: "/cosmos.tx.v1beta1.Service/TxDecode", request: TxDecodeRequest, response: TxDecodeResponse, http: [{ method: "POST", path: "/cosmos/tx/v1beta1/decode" }] },
    txEncode: { name: "TxEncode", path: "/cosmos.tx.v1beta1.Service/TxEncode", request: TxEncodeRequest, response: TxEncodeResponse, http: [{ method: "POST", path: "/cosmos/tx/v1beta1/encode" }] },
    txEncodeAmino: { name: "TxEncodeAmino", path: "/cosmos.tx.v1beta1.Service/TxEncodeAmino", request: TxEncodeAminoRequest, response: TxEncodeAminoResponse, http: [{ method: "POST", path: "/cosmos/tx/v1beta1/encode/amino" }] },
    txDecodeAmino: { name: "TxDecodeAmino", path: "/cosmos.tx.v1beta1.Service/TxDecodeAmino", request: TxDecodeAminoRequest, response: TxDecodeAminoResponse, http: [{ method: "POST", path: "/cosmos/tx/v1beta1/decode/amino" }] },
  },
};

// Generated from proto/cosmos/base/abci/v1beta1/abci.proto by `npm run proto`. Do not edit.
import { EMPTY_BYTES, message, type MessageType } from "#wire";
import { Any } from "#proto/google/protobuf/any.ts";
import { Event } from "#proto/tendermint/abci/types.ts";
import { Block } from "#proto/tendermint/types/block.ts";

/** TxResponse is a transaction with its outcome and place. */
export interface TxResponse {
  readonly height: bigint;
  readonly txhash: string;
  readonly codespace: string;
  readonly code: number;
  readonly data: string;
  readonly rawLog: string;
  readonly logs: readonly ABCIMessageLog[];
  readonly info: string;
  readonly gasWanted: bigint;
  readonly gasUsed: bigint;
  readonly tx: Any | undefined;
  readonly timestamp: string;
  readonly events: readonly Event[];
}
const TxResponse_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
/** Codec of cosmos.base.abci.v1beta1.TxResponse. */
export const TxResponse: MessageType<TxResponse> = message<TxResponse>({
  typeName: "cosmos.base.abci.v1beta1.TxResponse",
  options: {},
  fields: [
    { number: 1, name: "height", key: "height", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "txhash", key: "txhash", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "codespace", key: "codespace", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "code", key: "code", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "data", key: "data", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 6, name: "raw_log", key: "rawLog", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 7, name: "logs", key: "logs", type: { kind: "message", type: () => ABCIMessageLog }, repeated: true, required: true, oneof: undefined, options: {} },
    { number: 8, name: "info", key: "info", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 9, name: "gas_wanted", key: "gasWanted", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 10, name: "gas_used", key: "gasUsed", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 11, name: "tx", key: "tx", type: { kind: "message", type: () => Any }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 12, name: "timestamp", key: "timestamp", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 13, name: "events", key: "events", type: { kind: "message", type: () => Event }, repeated: true, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ height: p.height ?? 0n, txhash: p.txhash ?? "", codespace: p.codespace ?? "", code: p.code ?? 0, data: p.data ?? "", rawLog: p.rawLog ?? "", logs: p.logs ?? [], info: p.info ?? "", gasWanted: p.gasWanted ?? 0n, gasUsed: p.gasUsed ?? 0n, tx: p.tx ?? undefined, timestamp: p.timestamp ?? "", events: p.events ?? [] }),
  write: (m, w) => {
    if (m.height !== 0n) w.uint32(8).uint64(m.height);
    if (m.txhash !== "") w.uint32(18).string(m.txhash);
    if (m.codespace !== "") w.uint32(26).string(m.codespace);
    if (m.code !== 0) w.uint32(32).uint32(m.code);
    if (m.data !== "") w.uint32(42).string(m.data);
    if (m.rawLog !== "") w.uint32(50).string(m.rawLog);
    for (const v of m.logs) { const mark = w.uint32(58).fork(); ABCIMessageLog.write(v, w); w.join(mark); }
    if (m.info !== "") w.uint32(66).string(m.info);
    if (m.gasWanted !== 0n) w.uint32(72).uint64(m.gasWanted);
    if (m.gasUsed !== 0n) w.uint32(80).uint64(m.gasUsed);
    if (m.tx !== undefined) { const mark = w.uint32(90).fork(); Any.write(m.tx, w); w.join(mark); }
    if (m.timestamp !== "") w.uint32(98).string(m.timestamp);
    for (const v of m.events) { const mark = w.uint32(106).fork(); Event.write(v, w); w.join(mark); }
  },
  read: (r) => {
    let height_: bigint = 0n;
    let txhash_: string = "";
    let codespace_: string = "";
    let code_: number = 0;
    let data_: string = "";
    let rawLog_: string = "";
    const logs_: ABCIMessageLog[] = [];
    let info_: string = "";
    let gasWanted_: bigint = 0n;
    let gasUsed_: bigint = 0n;
    let tx_: Any | undefined = undefined;
    let timestamp_: string = "";
    const events_: Event[] = [];
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: height_ = r.int64(); break;
        case 18: txhash_ = r.string(); break;
        case 26: codespace_ = r.string(); break;
        case 32: code_ = r.uint32(); break;
        case 42: data_ = r.string(); break;
        case 50: rawLog_ = r.string(); break;
        case 58: logs_.push(r.nested(ABCIMessageLog.read)); break;
        case 66: info_ = r.string(); break;
        case 72: gasWanted_ = r.int64(); break;
        case 80: gasUsed_ = r.int64(); break;
        case 90: tx_ = r.nested(Any.read); break;
        case 98: timestamp_ = r.string(); break;
        case 106: events_.push(r.nested(Event.read)); break;
        default: r.other(tag, TxResponse_numbers);
      }
    }
    return { height: height_, txhash: txhash_, codespace: codespace_, code: code_, data: data_, rawLog: rawLog_, logs: logs_, info: info_, gasWanted: gasWanted_, gasUsed: gasUsed_, tx: tx_, timestamp: timestamp_, events: events_ };
  },
});

/** ABCIMessageLog is the events of one message, as older clients read them. */
export interface ABCIMessageLog {
  readonly msgIndex: number;
  readonly log: string;
  readonly events: readonly StringEvent[];
}
const ABCIMessageLog_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of cosmos.base.abci.v1beta1.ABCIMessageLog. */
export const ABCIMessageLog: MessageType<ABCIMessageLog> = message<ABCIMessageLog>({
  typeName: "cosmos.base.abci.v1beta1.ABCIMessageLog",
  options: {},
  fields: [
    { number: 1, name: "msg_index", key: "msgIndex", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "log", key: "log", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "events", key: "events", type: { kind: "message", type: () => StringEvent }, repeated: true, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ msgIndex: p.msgIndex ?? 0, log: p.log ?? "", events: p.events ?? [] }),
  write: (m, w) => {
    if (m.msgIndex !== 0) w.uint32(8).uint32(m.msgIndex);
    if (m.log !== "") w.uint32(18).string(m.log);
    for (const v of m.events) { const mark = w.uint32(26).fork(); StringEvent.write(v, w); w.join(mark); }
  },
  read: (r) => {
    let msgIndex_: number = 0;
    let log_: string = "";
    const events_: StringEvent[] = [];
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: msgIndex_ = r.uint32(); break;
        case 18: log_ = r.string(); break;
        case 26: events_.push(r.nested(StringEvent.read)); break;
        default: r.other(tag, ABCIMessageLog_numbers);
      }
    }
    return { msgIndex: msgIndex_, log: log_, events: events_ };
  },
});

/** StringEvent is an event in text form. */
export interface StringEvent {
  readonly type: string;
  readonly attributes: readonly Attribute[];
}
const StringEvent_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of cosmos.base.abci.v1beta1.StringEvent. */
export const StringEvent: MessageType<StringEvent> = message<StringEvent>({
  typeName: "cosmos.base.abci.v1beta1.StringEvent",
  options: {},
  fields: [
    { number: 1, name: "type", key: "type", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "attributes", key: "attributes", type: { kind: "message", type: () => Attribute }, repeated: true, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ type: p.type ?? "", attributes: p.attributes ?? [] }),
  write: (m, w) => {
    if (m.type !== "") w.uint32(10).string(m.type);
    for (const v of m.attributes) { const mark = w.uint32(18).fork(); Attribute.write(v, w); w.join(mark); }
  },
  read: (r) => {
    let type_: string = "";
    const attributes_: Attribute[] = [];
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: type_ = r.string(); break;
        case 18: attributes_.push(r.nested(Attribute.read)); break;
        default: r.other(tag, StringEvent_numbers);
      }
    }
    return { type: type_, attributes: attributes_ };
  },
});

/** Attribute is one named detail of an event. */
export interface Attribute {
  readonly key: string;
  readonly value: string;
}
const Attribute_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of cosmos.base.abci.v1beta1.Attribute. */
export const Attribute: MessageType<Attribute> = message<Attribute>({
  typeName: "cosmos.base.abci.v1beta1.Attribute",
  options: {},
  fields: [
    { number: 1, name: "key", key: "key", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "value", key: "value", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ key: p.key ?? "", value: p.value ?? "" }),
  write: (m, w) => {
    if (m.key !== "") w.uint32(10).string(m.key);
    if (m.value !== "") w.uint32(18).string(m.value);
  },
  read: (r) => {
    let key_: string = "";
    let value_: string = "";
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: key_ = r.string(); break;
        case 18: value_ = r.string(); break;
        default: r.other(tag, Attribute_numbers);
      }
    }
    return { key: key_, value: value_ };
  },
});

/** GasInfo is the gas a transaction asked for and the gas it used. */
export interface GasInfo {
  readonly gasWanted: bigint;
  readonly gasUsed: bigint;
}
const GasInfo_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of cosmos.base.abci.v1beta1.GasInfo. */
export const GasInfo: MessageType<GasInfo> = message<GasInfo>({
  typeName: "cosmos.base.abci.v1beta1.GasInfo",
  options: {},
  fields: [
    { number: 1, name: "gas_wanted", key: "gasWanted", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "gas_used", key: "gasUsed", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ gasWanted: p.gasWanted ?? 0n, gasUsed: p.gasUsed ?? 0n }),
  write: (m, w) => {
    if (m.gasWanted !== 0n) w.uint32(8).uint64(m.gasWanted);
    if (m.gasUsed !== 0n) w.uint32(16).uint64(m.gasUsed);
  },
  read: (r) => {
    let gasWanted_: bigint = 0n;
    let gasUsed_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: gasWanted_ = r.uint64(); break;
        case 16: gasUsed_ = r.uint64(); break;
        default: r.other(tag, GasInfo_numbers);
      }
    }
    return { gasWanted: gasWanted_, gasUsed: gasUsed_ };
  },
});

/** Result is the outcome of executing messages. */
export interface Result {
  readonly data: Uint8Array;
  readonly log: string;
  readonly events: readonly Event[];
  readonly msgResponses: readonly Any[];
}
const Result_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4]);
/** Codec of cosmos.base.abci.v1beta1.Result. */
export const Result: MessageType<Result> = message<Result>({
  typeName: "cosmos.base.abci.v1beta1.Result",
  options: {},
  fields: [
    { number: 1, name: "data", key: "data", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "log", key: "log", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "events", key: "events", type: { kind: "message", type: () => Event }, repeated: true, required: true, oneof: undefined, options: {} },
    { number: 4, name: "msg_responses", key: "msgResponses", type: { kind: "message", type: () => Any }, repeated: true, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ data: p.data ?? EMPTY_BYTES, log: p.log ?? "", events: p.events ?? [], msgResponses: p.msgResponses ?? [] }),
  write: (m, w) => {
    if (m.data.length > 0) w.uint32(10).bytes(m.data);
    if (m.log !== "") w.uint32(18).string(m.log);
    for (const v of m.events) { const mark = w.uint32(26).fork(); Event.write(v, w); w.join(mark); }
    for (const v of m.msgResponses) { const mark = w.uint32(34).fork(); Any.write(v, w); w.join(mark); }
  },
  read: (r) => {
    let data_: Uint8Array = EMPTY_BYTES;
    let log_: string = "";
    const events_: Event[] = [];
    const msgResponses_: Any[] = [];
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: data_ = r.bytes(); break;
        case 18: log_ = r.string(); break;
        case 26: events_.push(r.nested(Event.read)); break;
        case 34: msgResponses_.push(r.nested(Any.read)); break;
        default: r.other(tag, Result_numbers);
      }
    }
    return { data: data_, log: log_, events: events_, msgResponses: msgResponses_ };
  },
});

/** SimulationResponse is the outcome of a dry run. */
export interface SimulationResponse {
  readonly gasInfo: GasInfo;
  readonly result: Result | undefined;
}
const SimulationResponse_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of cosmos.base.abci.v1beta1.SimulationResponse. */
export const SimulationResponse: MessageType<SimulationResponse> = message<SimulationResponse>({
  typeName: "cosmos.base.abci.v1beta1.SimulationResponse",
  options: {},
  fields: [
    { number: 1, name: "gas_info", key: "gasInfo", type: { kind: "message", type: () => GasInfo }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 2, name: "result", key: "result", type: { kind: "message", type: () => Result }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ gasInfo: p.gasInfo ?? GasInfo.create(), result: p.result ?? undefined }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); GasInfo.write(m.gasInfo, w); w.join(mark); }
    if (m.result !== undefined) { const mark = w.uint32(18).fork(); Result.write(m.result, w); w.join(mark); }
  },
  read: (r) => {
    let gasInfo_: GasInfo = GasInfo.create();
    let result_: Result | undefined = undefined;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: gasInfo_ = r.nested(GasInfo.read); break;
        case 18: result_ = r.nested(Result.read); break;
        default: r.other(tag, SimulationResponse_numbers);
      }
    }
    return { gasInfo: gasInfo_, result: result_ };
  },
});

/** MsgData is one message's answer, as SDK 0.45 wrote it. */
export interface MsgData {
  readonly msgType: string;
  readonly data: Uint8Array;
}
const MsgData_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of cosmos.base.abci.v1beta1.MsgData. */
export const MsgData: MessageType<MsgData> = message<MsgData>({
  typeName: "cosmos.base.abci.v1beta1.MsgData",
  options: {},
  fields: [
    { number: 1, name: "msg_type", key: "msgType", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "data", key: "data", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ msgType: p.msgType ?? "", data: p.data ?? EMPTY_BYTES }),
  write: (m, w) => {
    if (m.msgType !== "") w.uint32(10).string(m.msgType);
    if (m.data.length > 0) w.uint32(18).bytes(m.data);
  },
  read: (r) => {
    let msgType_: string = "";
    let data_: Uint8Array = EMPTY_BYTES;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: msgType_ = r.string(); break;
        case 18: data_ = r.bytes(); break;
        default: r.other(tag, MsgData_numbers);
      }
    }
    return { msgType: msgType_, data: data_ };
  },
});

/** TxMsgData is the data of a transaction's result: the answers of its messages. */
export interface TxMsgData {
  readonly data: readonly MsgData[];
  readonly msgResponses: readonly Any[];
}
const TxMsgData_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of cosmos.base.abci.v1beta1.TxMsgData. */
export const TxMsgData: MessageType<TxMsgData> = message<TxMsgData>({
  typeName: "cosmos.base.abci.v1beta1.TxMsgData",
  options: {},
  fields: [
    { number: 1, name: "data", key: "data", type: { kind: "message", type: () => MsgData }, repeated: true, required: false, oneof: undefined, options: {} },
    { number: 2, name: "msg_responses", key: "msgResponses", type: { kind: "message", type: () => Any }, repeated: true, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ data: p.data ?? [], msgResponses: p.msgResponses ?? [] }),
  write: (m, w) => {
    for (const v of m.data) { const mark = w.uint32(10).fork(); MsgData.write(v, w); w.join(mark); }
    for (const v of m.msgResponses) { const mark = w.uint32(18).fork(); Any.write(v, w); w.join(mark); }
  },
  read: (r) => {
    const data_: MsgData[] = [];
    const msgResponses_: Any[] = [];
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: data_.push(r.nested(MsgData.read)); break;
        case 18: msgResponses_.push(r.nested(Any.read)); break;
        default: r.other(tag, TxMsgData_numbers);
      }
    }
    return { data: data_, msgResponses: msgResponses_ };
  },
});

/** SearchTxsResult is a page of found transactions. */
export interface SearchTxsResult {
  readonly totalCount: bigint;
  readonly count: bigint;
  readonly pageNumber: bigint;
  readonly pageTotal: bigint;
  readonly limit: bigint;
  readonly txs: readonly TxResponse[];
}
const SearchTxsResult_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6]);
/** Codec of cosmos.base.abci.v1beta1.SearchTxsResult. */
export const SearchTxsResult: MessageType<SearchTxsResult> = message<SearchTxsResult>({
  typeName: "cosmos.base.abci.v1beta1.SearchTxsResult",
  options: {},
  fields: [
    { number: 1, name: "total_count", key: "totalCount", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "count", key: "count", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "page_number", key: "pageNumber", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "page_total", key: "pageTotal", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "limit", key: "limit", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 6, name: "txs", key: "txs", type: { kind: "message", type: () => TxResponse }, repeated: true, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ totalCount: p.totalCount ?? 0n, count: p.count ?? 0n, pageNumber: p.pageNumber ?? 0n, pageTotal: p.pageTotal ?? 0n, limit: p.limit ?? 0n, txs: p.txs ?? [] }),
  write: (m, w) => {
    if (m.totalCount !== 0n) w.uint32(8).uint64(m.totalCount);
    if (m.count !== 0n) w.uint32(16).uint64(m.count);
    if (m.pageNumber !== 0n) w.uint32(24).uint64(m.pageNumber);
    if (m.pageTotal !== 0n) w.uint32(32).uint64(m.pageTotal);
    if (m.limit !== 0n) w.uint32(40).uint64(m.limit);
    for (const v of m.txs) { const mark = w.uint32(50).fork(); TxResponse.write(v, w); w.join(mark); }
  },
  read: (r) => {
    let totalCount_: bigint = 0n;
    let count_: bigint = 0n;
    let pageNumber_: bigint = 0n;
    let pageTotal_: bigint = 0n;
    let limit_: bigint = 0n;
    const txs_: TxResponse[] = [];
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: totalCount_ = r.uint64(); break;
        case 16: count_ = r.uint64(); break;
        case 24: pageNumber_ = r.uint64(); break;
        case 32: pageTotal_ = r.uint64(); break;
        case 40: limit_ = r.uint64(); break;
        case 50: txs_.push(r.nested(TxResponse.read)); break;
        default: r.other(tag, SearchTxsResult_numbers);
      }
    }
    return { totalCount: totalCount_, count: count_, pageNumber: pageNumber_, pageTotal: pageTotal_, limit: limit_, txs: txs_ };
  },
});

/** SearchBlocksResult is a page of found blocks. */
export interface SearchBlocksResult {
  readonly totalCount: bigint;
  readonly count: bigint;
  readonly pageNumber: bigint;
  readonly pageTotal: bigint;
  readonly limit: bigint;
  readonly blocks: readonly Block[];
}
const SearchBlocksResult_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6]);
/** Codec of cosmos.base.abci.v1beta1.SearchBlocksResult. */
export const SearchBlocksResult: MessageType<SearchBlocksResult> = message<SearchBlocksResult>({
  typeName: "cosmos.base.abci.v1beta1.SearchBlocksResult",
  options: {},
  fields: [
    { number: 1, name: "total_count", key: "totalCount", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "count", key: "count", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "page_number", key: "pageNumber", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "page_total", key: "pageTotal", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "limit", key: "limit", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 6, name: "blocks", key: "blocks", type: { kind: "message", type: () => Block }, repeated: true, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ totalCount: p.totalCount ?? 0n, count: p.count ?? 0n, pageNumber: p.pageNumber ?? 0n, pageTotal: p.pageTotal ?? 0n, limit: p.limit ?? 0n, blocks: p.blocks ?? [] }),
  write: (m, w) => {
    if (m.totalCount !== 0n) w.uint32(8).uint64(m.totalCount);
    if (m.count !== 0n) w.uint32(16).uint64(m.count);
    if (m.pageNumber !== 0n) w.uint32(24).uint64(m.pageNumber);
    if (m.pageTotal !== 0n) w.uint32(32).uint64(m.pageTotal);
    if (m.limit !== 0n) w.uint32(40).uint64(m.limit);
    for (const v of m.blocks) { const mark = w.uint32(50).fork(); Block.write(v, w); w.join(mark); }
  },
  read: (r) => {
    let totalCount_: bigint = 0n;
    let count_: bigint = 0n;
    let pageNumber_: bigint = 0n;
    let pageTotal_: bigint = 0n;
    let limit_: bigint = 0n;
    const blocks_: Block[] = [];
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: totalCount_ = r.int64(); break;
        case 16: count_ = r.int64(); break;
        case 24: pageNumber_ = r.int64(); break;
        case 32: pageTotal_ = r.int64(); break;
        case 40: limit_ = r.int64(); break;
        case 50: blocks_.push(r.nested(Block.read)); break;
        default: r.other(tag, SearchBlocksResult_numbers);
      }
    }
    return { totalCount: totalCount_, count: count_, pageNumber: pageNumber_, pageTotal: pageTotal_, limit: limit_, blocks: blocks_ };
  },
});

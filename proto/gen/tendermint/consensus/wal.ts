// Generated from proto/tendermint/consensus/wal.proto by `npm run proto`. Do not edit.
import { GO_ZERO_TIMESTAMP, message, type MessageType } from "#wire";
import { Duration } from "#proto/google/protobuf/duration.ts";
import { Timestamp } from "#proto/google/protobuf/timestamp.ts";
import { Message } from "#proto/tendermint/consensus/types.ts";
import { EventDataRoundState } from "#proto/tendermint/types/events.ts";

/** MsgInfo is a message with the peer it came from; an empty peer is this node. */
export interface MsgInfo {
  readonly msg: Message;
  readonly peerId: string;
}
const MsgInfo_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tendermint.consensus.MsgInfo. */
export const MsgInfo: MessageType<MsgInfo> = message<MsgInfo>({
  typeName: "tendermint.consensus.MsgInfo",
  options: {},
  fields: [
    { number: 1, name: "msg", key: "msg", type: { kind: "message", type: () => Message }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 2, name: "peer_id", key: "peerId", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ msg: p.msg ?? Message.create(), peerId: p.peerId ?? "" }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); Message.write(m.msg, w); w.join(mark); }
    if (m.peerId !== "") w.uint32(18).string(m.peerId);
  },
  read: (r) => {
    let msg_: Message = Message.create();
    let peerId_: string = "";
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: msg_ = r.nested(Message.read); break;
        case 18: peerId_ = r.string(); break;
        default: r.other(tag, MsgInfo_numbers);
      }
    }
    return { msg: msg_, peerId: peerId_ };
  },
});

/** TimeoutInfo is a timeout of a step. */
export interface TimeoutInfo {
  readonly duration: Duration;
  readonly height: bigint;
  readonly round: number;
  readonly step: number;
}
const TimeoutInfo_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4]);
/** Codec of tendermint.consensus.TimeoutInfo. */
export const TimeoutInfo: MessageType<TimeoutInfo> = message<TimeoutInfo>({
  typeName: "tendermint.consensus.TimeoutInfo",
  options: {},
  fields: [
    { number: 1, name: "duration", key: "duration", type: { kind: "message", type: () => Duration }, repeated: false, required: true, oneof: undefined, options: { "gogoproto.stdduration": true } },
    { number: 2, name: "height", key: "height", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "round", key: "round", type: { kind: "scalar", scalar: "int32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "step", key: "step", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ duration: p.duration ?? Duration.create(), height: p.height ?? 0n, round: p.round ?? 0, step: p.step ?? 0 }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); Duration.write(m.duration, w); w.join(mark); }
    if (m.height !== 0n) w.uint32(16).uint64(m.height);
    if (m.round !== 0) w.uint32(24).int32(m.round);
    if (m.step !== 0) w.uint32(32).uint32(m.step);
  },
  read: (r) => {
    let duration_: Duration = Duration.create();
    let height_: bigint = 0n;
    let round_: number = 0;
    let step_: number = 0;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: duration_ = r.nested(Duration.read); break;
        case 16: height_ = r.int64(); break;
        case 24: round_ = r.int32(); break;
        case 32: step_ = r.uint32(); break;
        default: r.other(tag, TimeoutInfo_numbers);
      }
    }
    return { duration: duration_, height: height_, round: round_, step: step_ };
  },
});

/** EndHeight marks that a height was committed. */
export interface EndHeight {
  readonly height: bigint;
}
const EndHeight_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of tendermint.consensus.EndHeight. */
export const EndHeight: MessageType<EndHeight> = message<EndHeight>({
  typeName: "tendermint.consensus.EndHeight",
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
        default: r.other(tag, EndHeight_numbers);
      }
    }
    return { height: height_ };
  },
});

/** WALMessage is one record of the consensus write-ahead log. */
export interface WALMessage {
  readonly sum: { readonly kind: "eventDataRoundState"; readonly value: EventDataRoundState } | { readonly kind: "msgInfo"; readonly value: MsgInfo } | { readonly kind: "timeoutInfo"; readonly value: TimeoutInfo } | { readonly kind: "endHeight"; readonly value: EndHeight } | undefined;
}
const WALMessage_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4]);
/** Codec of tendermint.consensus.WALMessage. */
export const WALMessage: MessageType<WALMessage> = message<WALMessage>({
  typeName: "tendermint.consensus.WALMessage",
  options: {},
  fields: [
    { number: 1, name: "event_data_round_state", key: "eventDataRoundState", type: { kind: "message", type: () => EventDataRoundState }, repeated: false, required: false, oneof: "sum", options: {} },
    { number: 2, name: "msg_info", key: "msgInfo", type: { kind: "message", type: () => MsgInfo }, repeated: false, required: false, oneof: "sum", options: {} },
    { number: 3, name: "timeout_info", key: "timeoutInfo", type: { kind: "message", type: () => TimeoutInfo }, repeated: false, required: false, oneof: "sum", options: {} },
    { number: 4, name: "end_height", key: "endHeight", type: { kind: "message", type: () => EndHeight }, repeated: false, required: false, oneof: "sum", options: {} },
  ],
  create: (p) => ({ sum: p.sum }),
  write: (m, w) => {
    if (m.sum?.kind === "eventDataRoundState") { const mark = w.uint32(10).fork(); EventDataRoundState.write(m.sum.value, w); w.join(mark); }
    if (m.sum?.kind === "msgInfo") { const mark = w.uint32(18).fork(); MsgInfo.write(m.sum.value, w); w.join(mark); }
    if (m.sum?.kind === "timeoutInfo") { const mark = w.uint32(26).fork(); TimeoutInfo.write(m.sum.value, w); w.join(mark); }
    if (m.sum?.kind === "endHeight") { const mark = w.uint32(34).fork(); EndHeight.write(m.sum.value, w); w.join(mark); }
  },
  read: (r) => {
    let sum: WALMessage["sum"];
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: sum = { kind: "eventDataRoundState", value: r.nested(EventDataRoundState.read) }; break;
        case 18: sum = { kind: "msgInfo", value: r.nested(MsgInfo.read) }; break;
        case 26: sum = { kind: "timeoutInfo", value: r.nested(TimeoutInfo.read) }; break;
        case 34: sum = { kind: "endHeight", value: r.nested(EndHeight.read) }; break;
        default: r.other(tag, WALMessage_numbers);
      }
    }
    return { sum };
  },
});

/** TimedWALMessage is a record with the time it was written. */
export interface TimedWALMessage {
  readonly time: Timestamp;
  readonly msg: WALMessage | undefined;
}
const TimedWALMessage_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tendermint.consensus.TimedWALMessage. */
export const TimedWALMessage: MessageType<TimedWALMessage> = message<TimedWALMessage>({
  typeName: "tendermint.consensus.TimedWALMessage",
  options: {},
  fields: [
    { number: 1, name: "time", key: "time", type: { kind: "message", type: () => Timestamp }, repeated: false, required: true, oneof: undefined, options: { "gogoproto.stdtime": true } },
    { number: 2, name: "msg", key: "msg", type: { kind: "message", type: () => WALMessage }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ time: p.time ?? GO_ZERO_TIMESTAMP, msg: p.msg ?? undefined }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); Timestamp.write(m.time, w); w.join(mark); }
    if (m.msg !== undefined) { const mark = w.uint32(18).fork(); WALMessage.write(m.msg, w); w.join(mark); }
  },
  read: (r) => {
    let time_: Timestamp = GO_ZERO_TIMESTAMP;
    let msg_: WALMessage | undefined = undefined;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: time_ = r.nested(Timestamp.read); break;
        case 18: msg_ = r.nested(WALMessage.read); break;
        default: r.other(tag, TimedWALMessage_numbers);
      }
    }
    return { time: time_, msg: msg_ };
  },
});

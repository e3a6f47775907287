// Generated from proto/tendermint/types/events.proto by `npm run proto`. Do not edit.
import { message, type MessageType } from "#wire";

/** EventDataRoundState marks a step of consensus in the write-ahead log. */
export interface EventDataRoundState {
  readonly height: bigint;
  readonly round: number;
  readonly step: string;
}
const EventDataRoundState_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tendermint.types.EventDataRoundState. */
export const EventDataRoundState: MessageType<EventDataRoundState> = message<EventDataRoundState>({
  typeName: "tendermint.types.EventDataRoundState",
  options: {},
  fields: [
    { number: 1, name: "height", key: "height", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "round", key: "round", type: { kind: "scalar", scalar: "int32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "step", key: "step", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ height: p.height ?? 0n, round: p.round ?? 0, step: p.step ?? "" }),
  write: (m, w) => {
    if (m.height !== 0n) w.uint32(8).uint64(m.height);
    if (m.round !== 0) w.uint32(16).int32(m.round);
    if (m.step !== "") w.uint32(26).string(m.step);
  },
  read: (r) => {
    let height_: bigint = 0n;
    let round_: number = 0;
    let step_: string = "";
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: height_ = r.int64(); break;
        case 16: round_ = r.int32(); break;
        case 26: step_ = r.string(); break;
        default: r.other(tag, EventDataRoundState_numbers);
      }
    }
    return { height: height_, round: round_, step: step_ };
  },
});

// Generated from proto/cosmos/evidence/v1beta1/evidence.proto by `npm run proto`. Do not edit.
import { GO_ZERO_TIMESTAMP, message, type MessageType } from "#wire";
import { Timestamp } from "#proto/google/protobuf/timestamp.ts";

/** Equivocation is that a validator signed two different things at one height. */
export interface Equivocation {
  readonly height: bigint;
  readonly time: Timestamp;
  readonly power: bigint;
  readonly consensusAddress: string;
}
const Equivocation_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4]);
/** Codec of cosmos.evidence.v1beta1.Equivocation. */
export const Equivocation: MessageType<Equivocation> = message<Equivocation>({
  typeName: "cosmos.evidence.v1beta1.Equivocation",
  options: { "amino.name": "cosmos-sdk/Equivocation" },
  fields: [
    { number: 1, name: "height", key: "height", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "time", key: "time", type: { kind: "message", type: () => Timestamp }, repeated: false, required: true, oneof: undefined, options: { "amino.dont_omitempty": true, "gogoproto.stdtime": true } },
    { number: 3, name: "power", key: "power", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "consensus_address", key: "consensusAddress", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
  ],
  create: (p) => ({ height: p.height ?? 0n, time: p.time ?? GO_ZERO_TIMESTAMP, power: p.power ?? 0n, consensusAddress: p.consensusAddress ?? "" }),
  write: (m, w) => {
    if (m.height !== 0n) w.uint32(8).uint64(m.height);
    { const mark = w.uint32(18).fork(); Timestamp.write(m.time, w); w.join(mark); }
    if (m.power !== 0n) w.uint32(24).uint64(m.power);
    if (m.consensusAddress !== "") w.uint32(34).string(m.consensusAddress);
  },
  read: (r) => {
    let height_: bigint = 0n;
    let time_: Timestamp = GO_ZERO_TIMESTAMP;
    let power_: bigint = 0n;
    let consensusAddress_: string = "";
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: height_ = r.int64(); break;
        case 18: time_ = r.nested(Timestamp.read); break;
        case 24: power_ = r.int64(); break;
        case 34: consensusAddress_ = r.string(); break;
        default: r.other(tag, Equivocation_numbers);
      }
    }
    return { height: height_, time: time_, power: power_, consensusAddress: consensusAddress_ };
  },
});

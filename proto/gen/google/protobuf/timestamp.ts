// Generated from proto/google/protobuf/timestamp.proto by `npm run proto`. Do not edit.
import { message, type MessageType } from "#wire";

/** Timestamp is an instant as seconds and nanoseconds since the Unix epoch. */
export interface Timestamp {
  readonly seconds: bigint;
  readonly nanos: number;
}
const Timestamp_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of google.protobuf.Timestamp. */
export const Timestamp: MessageType<Timestamp> = message<Timestamp>({
  typeName: "google.protobuf.Timestamp",
  options: {},
  fields: [
    { number: 1, name: "seconds", key: "seconds", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "nanos", key: "nanos", type: { kind: "scalar", scalar: "int32" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ seconds: p.seconds ?? 0n, nanos: p.nanos ?? 0 }),
  write: (m, w) => {
    if (m.seconds !== 0n) w.uint32(8).uint64(m.seconds);
    if (m.nanos !== 0) w.uint32(16).int32(m.nanos);
  },
  read: (r) => {
    let seconds_: bigint = 0n;
    let nanos_: number = 0;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: seconds_ = r.int64(); break;
        case 16: nanos_ = r.int32(); break;
        default: r.other(tag, Timestamp_numbers);
      }
    }
    return { seconds: seconds_, nanos: nanos_ };
  },
});

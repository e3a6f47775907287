// Generated from proto/cosmos/slashing/v1beta1/slashing.proto by `npm run proto`. Do not edit.
import { GO_ZERO_TIMESTAMP, message, readDec, type MessageType } from "#wire";
import { Duration } from "#proto/google/protobuf/duration.ts";
import { Timestamp } from "#proto/google/protobuf/timestamp.ts";

/** ValidatorSigningInfo is how well a validator signs, and how it is punished for not doing so. */
export interface ValidatorSigningInfo {
  readonly address: string;
  readonly startHeight: bigint;
  readonly indexOffset: bigint;
  readonly jailedUntil: Timestamp;
  readonly tombstoned: boolean;
  readonly missedBlocksCounter: bigint;
}
const ValidatorSigningInfo_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6]);
/** Codec of cosmos.slashing.v1beta1.ValidatorSigningInfo. */
export const ValidatorSigningInfo: MessageType<ValidatorSigningInfo> = message<ValidatorSigningInfo>({
  typeName: "cosmos.slashing.v1beta1.ValidatorSigningInfo",
  options: {},
  fields: [
    { number: 1, name: "address", key: "address", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.ConsensusAddressString" } },
    { number: 2, name: "start_height", key: "startHeight", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "index_offset", key: "indexOffset", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "jailed_until", key: "jailedUntil", type: { kind: "message", type: () => Timestamp }, repeated: false, required: true, oneof: undefined, options: { "amino.dont_omitempty": true, "gogoproto.stdtime": true } },
    { number: 5, name: "tombstoned", key: "tombstoned", type: { kind: "scalar", scalar: "bool" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 6, name: "missed_blocks_counter", key: "missedBlocksCounter", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ address: p.address ?? "", startHeight: p.startHeight ?? 0n, indexOffset: p.indexOffset ?? 0n, jailedUntil: p.jailedUntil ?? GO_ZERO_TIMESTAMP, tombstoned: p.tombstoned ?? false, missedBlocksCounter: p.missedBlocksCounter ?? 0n }),
  write: (m, w) => {
    if (m.address !== "") w.uint32(10).string(m.address);
    if (m.startHeight !== 0n) w.uint32(16).uint64(m.startHeight);
    if (m.indexOffset !== 0n) w.uint32(24).uint64(m.indexOffset);
    { const mark = w.uint32(34).fork(); Timestamp.write(m.jailedUntil, w); w.join(mark); }
    if (m.tombstoned) w.uint32(40).bool(m.tombstoned);
    if (m.missedBlocksCounter !== 0n) w.uint32(48).uint64(m.missedBlocksCounter);
  },
  read: (r) => {
    let address_: string = "";
    let startHeight_: bigint = 0n;
    let indexOffset_: bigint = 0n;
    let jailedUntil_: Timestamp = GO_ZERO_TIMESTAMP;
    let tombstoned_: boolean = false;
    let missedBlocksCounter_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: address_ = r.string(); break;
        case 16: startHeight_ = r.int64(); break;
        case 24: indexOffset_ = r.int64(); break;
        case 34: jailedUntil_ = r.nested(Timestamp.read); break;
        case 40: tombstoned_ = r.bool(); break;
        case 48: missedBlocksCounter_ = r.int64(); break;
        default: r.other(tag, ValidatorSigningInfo_numbers);
      }
    }
    return { address: address_, startHeight: startHeight_, indexOffset: indexOffset_, jailedUntil: jailedUntil_, tombstoned: tombstoned_, missedBlocksCounter: missedBlocksCounter_ };
  },
});

/** Params decides how many blocks a validator may miss, and what missing more or signing twice costs. */
export interface Params {
  readonly signedBlocksWindow: bigint;
  readonly minSignedPerWindow: bigint;
  readonly downtimeJailDuration: Duration;
  readonly slashFractionDoubleSign: bigint;
  readonly slashFractionDowntime: bigint;
}
const Params_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5]);
/** Codec of cosmos.slashing.v1beta1.Params. */
export const Params: MessageType<Params> = message<Params>({
  typeName: "cosmos.slashing.v1beta1.Params",
  options: { "amino.name": "cosmos-sdk/x/slashing/Params" },
  fields: [
    { number: 1, name: "signed_blocks_window", key: "signedBlocksWindow", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "min_signed_per_window", key: "minSignedPerWindow", type: { kind: "dec" }, repeated: false, required: true, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.Dec", "amino.dont_omitempty": true } },
    { number: 3, name: "downtime_jail_duration", key: "downtimeJailDuration", type: { kind: "message", type: () => Duration }, repeated: false, required: true, oneof: undefined, options: { "amino.dont_omitempty": true, "gogoproto.stdduration": true } },
    { number: 4, name: "slash_fraction_double_sign", key: "slashFractionDoubleSign", type: { kind: "dec" }, repeated: false, required: true, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.Dec", "amino.dont_omitempty": true } },
    { number: 5, name: "slash_fraction_downtime", key: "slashFractionDowntime", type: { kind: "dec" }, repeated: false, required: true, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.Dec", "amino.dont_omitempty": true } },
  ],
  create: (p) => ({ signedBlocksWindow: p.signedBlocksWindow ?? 0n, minSignedPerWindow: p.minSignedPerWindow ?? 0n, downtimeJailDuration: p.downtimeJailDuration ?? Duration.create(), slashFractionDoubleSign: p.slashFractionDoubleSign ?? 0n, slashFractionDowntime: p.slashFractionDowntime ?? 0n }),
  write: (m, w) => {
    if (m.signedBlocksWindow !== 0n) w.uint32(8).uint64(m.signedBlocksWindow);
    w.uint32(18).string(m.minSignedPerWindow.toString());
    { const mark = w.uint32(26).fork(); Duration.write(m.downtimeJailDuration, w); w.join(mark); }
    w.uint32(34).string(m.slashFractionDoubleSign.toString());
    w.uint32(42).string(m.slashFractionDowntime.toString());
  },
  read: (r) => {
    let signedBlocksWindow_: bigint = 0n;
    let minSignedPerWindow_: bigint = 0n;
    let downtimeJailDuration_: Duration = Duration.create();
    let slashFractionDoubleSign_: bigint = 0n;
    let slashFractionDowntime_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: signedBlocksWindow_ = r.int64(); break;
        case 18: minSignedPerWindow_ = readDec(r); break;
        case 26: downtimeJailDuration_ = r.nested(Duration.read); break;
        case 34: slashFractionDoubleSign_ = readDec(r); break;
        case 42: slashFractionDowntime_ = readDec(r); break;
        default: r.other(tag, Params_numbers);
      }
    }
    return { signedBlocksWindow: signedBlocksWindow_, minSignedPerWindow: minSignedPerWindow_, downtimeJailDuration: downtimeJailDuration_, slashFractionDoubleSign: slashFractionDoubleSign_, slashFractionDowntime: slashFractionDowntime_ };
  },
});

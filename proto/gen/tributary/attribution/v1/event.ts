// Generated from proto/tributary/attribution/v1/event.proto by `npm run proto`. Do not edit.
import { EMPTY_BYTES, message, readInt, type MessageType } from "#wire";
import { Coin } from "#proto/cosmos/base/v1beta1/coin.ts";

/** EventAttributorRegistered reports a new or larger bond. */
export interface EventAttributorRegistered {
  readonly attributor: string;
  readonly bond: Coin;
}
const EventAttributorRegistered_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.attribution.v1.EventAttributorRegistered. */
export const EventAttributorRegistered: MessageType<EventAttributorRegistered> = message<EventAttributorRegistered>({
  typeName: "tributary.attribution.v1.EventAttributorRegistered",
  options: {},
  fields: [
    { number: 1, name: "attributor", key: "attributor", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "bond", key: "bond", type: { kind: "message", type: () => Coin }, repeated: false, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ attributor: p.attributor ?? "", bond: p.bond ?? Coin.create() }),
  write: (m, w) => {
    if (m.attributor !== "") w.uint32(10).string(m.attributor);
    { const mark = w.uint32(18).fork(); Coin.write(m.bond, w); w.join(mark); }
  },
  read: (r) => {
    let attributor_: string = "";
    let bond_: Coin = Coin.create();
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: attributor_ = r.string(); break;
        case 18: bond_ = r.nested(Coin.read); break;
        default: r.other(tag, EventAttributorRegistered_numbers);
      }
    }
    return { attributor: attributor_, bond: bond_ };
  },
});

/** EventAttributorUnbonding reports an attributor that is leaving. */
export interface EventAttributorUnbonding {
  readonly attributor: string;
  readonly unbondingHeight: bigint;
}
const EventAttributorUnbonding_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.attribution.v1.EventAttributorUnbonding. */
export const EventAttributorUnbonding: MessageType<EventAttributorUnbonding> = message<EventAttributorUnbonding>({
  typeName: "tributary.attribution.v1.EventAttributorUnbonding",
  options: {},
  fields: [
    { number: 1, name: "attributor", key: "attributor", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "unbonding_height", key: "unbondingHeight", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ attributor: p.attributor ?? "", unbondingHeight: p.unbondingHeight ?? 0n }),
  write: (m, w) => {
    if (m.attributor !== "") w.uint32(10).string(m.attributor);
    if (m.unbondingHeight !== 0n) w.uint32(16).uint64(m.unbondingHeight);
  },
  read: (r) => {
    let attributor_: string = "";
    let unbondingHeight_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: attributor_ = r.string(); break;
        case 16: unbondingHeight_ = r.int64(); break;
        default: r.other(tag, EventAttributorUnbonding_numbers);
      }
    }
    return { attributor: attributor_, unbondingHeight: unbondingHeight_ };
  },
});

/** EventAttributorUnbonded reports a bond paid back. */
export interface EventAttributorUnbonded {
  readonly attributor: string;
  readonly bond: Coin;
}
const EventAttributorUnbonded_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.attribution.v1.EventAttributorUnbonded. */
export const EventAttributorUnbonded: MessageType<EventAttributorUnbonded> = message<EventAttributorUnbonded>({
  typeName: "tributary.attribution.v1.EventAttributorUnbonded",
  options: {},
  fields: [
    { number: 1, name: "attributor", key: "attributor", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "bond", key: "bond", type: { kind: "message", type: () => Coin }, repeated: false, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ attributor: p.attributor ?? "", bond: p.bond ?? Coin.create() }),
  write: (m, w) => {
    if (m.attributor !== "") w.uint32(10).string(m.attributor);
    { const mark = w.uint32(18).fork(); Coin.write(m.bond, w); w.join(mark); }
  },
  read: (r) => {
    let attributor_: string = "";
    let bond_: Coin = Coin.create();
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: attributor_ = r.string(); break;
        case 18: bond_ = r.nested(Coin.read); break;
        default: r.other(tag, EventAttributorUnbonded_numbers);
      }
    }
    return { attributor: attributor_, bond: bond_ };
  },
});

/** EventBatchSubmitted reports a claim of attribution. */
export interface EventBatchSubmitted {
  readonly batchId: bigint;
  readonly attributor: string;
  readonly modelId: bigint;
  readonly version: bigint;
  readonly fees: Coin;
  readonly uses: bigint;
  readonly windowEndHeight: bigint;
}
const EventBatchSubmitted_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6, 7]);
/** Codec of tributary.attribution.v1.EventBatchSubmitted. */
export const EventBatchSubmitted: MessageType<EventBatchSubmitted> = message<EventBatchSubmitted>({
  typeName: "tributary.attribution.v1.EventBatchSubmitted",
  options: {},
  fields: [
    { number: 1, name: "batch_id", key: "batchId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "attributor", key: "attributor", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 3, name: "model_id", key: "modelId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "version", key: "version", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "fees", key: "fees", type: { kind: "message", type: () => Coin }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 6, name: "uses", key: "uses", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 7, name: "window_end_height", key: "windowEndHeight", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ batchId: p.batchId ?? 0n, attributor: p.attributor ?? "", modelId: p.modelId ?? 0n, version: p.version ?? 0n, fees: p.fees ?? Coin.create(), uses: p.uses ?? 0n, windowEndHeight: p.windowEndHeight ?? 0n }),
  write: (m, w) => {
    if (m.batchId !== 0n) w.uint32(8).uint64(m.batchId);
    if (m.attributor !== "") w.uint32(18).string(m.attributor);
    if (m.modelId !== 0n) w.uint32(24).uint64(m.modelId);
    if (m.version !== 0n) w.uint32(32).uint64(m.version);
    { const mark = w.uint32(42).fork(); Coin.write(m.fees, w); w.join(mark); }
    if (m.uses !== 0n) w.uint32(48).uint64(m.uses);
    if (m.windowEndHeight !== 0n) w.uint32(56).uint64(m.windowEndHeight);
  },
  read: (r) => {
    let batchId_: bigint = 0n;
    let attributor_: string = "";
    let modelId_: bigint = 0n;
    let version_: bigint = 0n;
    let fees_: Coin = Coin.create();
    let uses_: bigint = 0n;
    let windowEndHeight_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: batchId_ = r.uint64(); break;
        case 18: attributor_ = r.string(); break;
        case 24: modelId_ = r.uint64(); break;
        case 32: version_ = r.uint64(); break;
        case 42: fees_ = r.nested(Coin.read); break;
        case 48: uses_ = r.uint64(); break;
        case 56: windowEndHeight_ = r.int64(); break;
        default: r.other(tag, EventBatchSubmitted_numbers);
      }
    }
    return { batchId: batchId_, attributor: attributor_, modelId: modelId_, version: version_, fees: fees_, uses: uses_, windowEndHeight: windowEndHeight_ };
  },
});

/** EventBatchFinal reports a batch that was paid out. */
export interface EventBatchFinal {
  readonly batchId: bigint;
  readonly modelId: bigint;
  readonly version: bigint;
  readonly fees: Coin;
}
const EventBatchFinal_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4]);
/** Codec of tributary.attribution.v1.EventBatchFinal. */
export const EventBatchFinal: MessageType<EventBatchFinal> = message<EventBatchFinal>({
  typeName: "tributary.attribution.v1.EventBatchFinal",
  options: {},
  fields: [
    { number: 1, name: "batch_id", key: "batchId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "model_id", key: "modelId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "version", key: "version", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "fees", key: "fees", type: { kind: "message", type: () => Coin }, repeated: false, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ batchId: p.batchId ?? 0n, modelId: p.modelId ?? 0n, version: p.version ?? 0n, fees: p.fees ?? Coin.create() }),
  write: (m, w) => {
    if (m.batchId !== 0n) w.uint32(8).uint64(m.batchId);
    if (m.modelId !== 0n) w.uint32(16).uint64(m.modelId);
    if (m.version !== 0n) w.uint32(24).uint64(m.version);
    { const mark = w.uint32(34).fork(); Coin.write(m.fees, w); w.join(mark); }
  },
  read: (r) => {
    let batchId_: bigint = 0n;
    let modelId_: bigint = 0n;
    let version_: bigint = 0n;
    let fees_: Coin = Coin.create();
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: batchId_ = r.uint64(); break;
        case 16: modelId_ = r.uint64(); break;
        case 24: version_ = r.uint64(); break;
        case 34: fees_ = r.nested(Coin.read); break;
        default: r.other(tag, EventBatchFinal_numbers);
      }
    }
    return { batchId: batchId_, modelId: modelId_, version: version_, fees: fees_ };
  },
});

/** EventDistributionPosted reports a new statement of who is owed what. */
export interface EventDistributionPosted {
  readonly datanetId: bigint;
  readonly denom: string;
  readonly number: bigint;
  readonly attributor: string;
  readonly root: Uint8Array;
  readonly sum: bigint;
  readonly finalHeight: bigint;
}
const EventDistributionPosted_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6, 7]);
/** Codec of tributary.attribution.v1.EventDistributionPosted. */
export const EventDistributionPosted: MessageType<EventDistributionPosted> = message<EventDistributionPosted>({
  typeName: "tributary.attribution.v1.EventDistributionPosted",
  options: {},
  fields: [
    { number: 1, name: "datanet_id", key: "datanetId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "denom", key: "denom", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "number", key: "number", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "attributor", key: "attributor", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 5, name: "root", key: "root", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 6, name: "sum", key: "sum", type: { kind: "int" }, repeated: false, required: true, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.Int" } },
    { number: 7, name: "final_height", key: "finalHeight", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ datanetId: p.datanetId ?? 0n, denom: p.denom ?? "", number: p.number ?? 0n, attributor: p.attributor ?? "", root: p.root ?? EMPTY_BYTES, sum: p.sum ?? 0n, finalHeight: p.finalHeight ?? 0n }),
  write: (m, w) => {
    if (m.datanetId !== 0n) w.uint32(8).uint64(m.datanetId);
    if (m.denom !== "") w.uint32(18).string(m.denom);
    if (m.number !== 0n) w.uint32(24).uint64(m.number);
    if (m.attributor !== "") w.uint32(34).string(m.attributor);
    if (m.root.length > 0) w.uint32(42).bytes(m.root);
    w.uint32(50).string(m.sum.toString());
    if (m.finalHeight !== 0n) w.uint32(56).uint64(m.finalHeight);
  },
  read: (r) => {
    let datanetId_: bigint = 0n;
    let denom_: string = "";
    let number_: bigint = 0n;
    let attributor_: string = "";
    let root_: Uint8Array = EMPTY_BYTES;
    let sum_: bigint = 0n;
    let finalHeight_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: datanetId_ = r.uint64(); break;
        case 18: denom_ = r.string(); break;
        case 24: number_ = r.uint64(); break;
        case 34: attributor_ = r.string(); break;
        case 42: root_ = r.bytes(); break;
        case 50: sum_ = readInt(r); break;
        case 56: finalHeight_ = r.int64(); break;
        default: r.other(tag, EventDistributionPosted_numbers);
      }
    }
    return { datanetId: datanetId_, denom: denom_, number: number_, attributor: attributor_, root: root_, sum: sum_, finalHeight: finalHeight_ };
  },
});

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

/** EventSampleSettled reports the attribution of the uses of a batch that were drawn. */
export interface EventSampleSettled {
  readonly batchId: bigint;
  readonly uses: bigint;
  readonly fees: bigint;
}
const EventSampleSettled_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tributary.attribution.v1.EventSampleSettled. */
export const EventSampleSettled: MessageType<EventSampleSettled> = message<EventSampleSettled>({
  typeName: "tributary.attribution.v1.EventSampleSettled",
  options: {},
  fields: [
    { number: 1, name: "batch_id", key: "batchId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "uses", key: "uses", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "fees", key: "fees", type: { kind: "int" }, repeated: false, required: true, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.Int" } },
  ],
  create: (p) => ({ batchId: p.batchId ?? 0n, uses: p.uses ?? 0n, fees: p.fees ?? 0n }),
  write: (m, w) => {
    if (m.batchId !== 0n) w.uint32(8).uint64(m.batchId);
    if (m.uses !== 0n) w.uint32(16).uint64(m.uses);
    w.uint32(26).string(m.fees.toString());
  },
  read: (r) => {
    let batchId_: bigint = 0n;
    let uses_: bigint = 0n;
    let fees_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: batchId_ = r.uint64(); break;
        case 16: uses_ = r.uint64(); break;
        case 26: fees_ = readInt(r); break;
        default: r.other(tag, EventSampleSettled_numbers);
      }
    }
    return { batchId: batchId_, uses: uses_, fees: fees_ };
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

/** EventBatchSampled reports the uses of a batch that were opened. */
export interface EventBatchSampled {
  readonly batchId: bigint;
  readonly opened: number;
}
const EventBatchSampled_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.attribution.v1.EventBatchSampled. */
export const EventBatchSampled: MessageType<EventBatchSampled> = message<EventBatchSampled>({
  typeName: "tributary.attribution.v1.EventBatchSampled",
  options: {},
  fields: [
    { number: 1, name: "batch_id", key: "batchId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "opened", key: "opened", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ batchId: p.batchId ?? 0n, opened: p.opened ?? 0 }),
  write: (m, w) => {
    if (m.batchId !== 0n) w.uint32(8).uint64(m.batchId);
    if (m.opened !== 0) w.uint32(16).uint32(m.opened);
  },
  read: (r) => {
    let batchId_: bigint = 0n;
    let opened_: number = 0;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: batchId_ = r.uint64(); break;
        case 16: opened_ = r.uint32(); break;
        default: r.other(tag, EventBatchSampled_numbers);
      }
    }
    return { batchId: batchId_, opened: opened_ };
  },
});

/** EventBatchFailed reports a batch that was proven wrong, or never opened; its revenue is paid by prior. */
export interface EventBatchFailed {
  readonly batchId: bigint;
  readonly attributor: string;
  readonly reason: string;
}
const EventBatchFailed_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tributary.attribution.v1.EventBatchFailed. */
export const EventBatchFailed: MessageType<EventBatchFailed> = message<EventBatchFailed>({
  typeName: "tributary.attribution.v1.EventBatchFailed",
  options: {},
  fields: [
    { number: 1, name: "batch_id", key: "batchId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "attributor", key: "attributor", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 3, name: "reason", key: "reason", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ batchId: p.batchId ?? 0n, attributor: p.attributor ?? "", reason: p.reason ?? "" }),
  write: (m, w) => {
    if (m.batchId !== 0n) w.uint32(8).uint64(m.batchId);
    if (m.attributor !== "") w.uint32(18).string(m.attributor);
    if (m.reason !== "") w.uint32(26).string(m.reason);
  },
  read: (r) => {
    let batchId_: bigint = 0n;
    let attributor_: string = "";
    let reason_: string = "";
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: batchId_ = r.uint64(); break;
        case 18: attributor_ = r.string(); break;
        case 26: reason_ = r.string(); break;
        default: r.other(tag, EventBatchFailed_numbers);
      }
    }
    return { batchId: batchId_, attributor: attributor_, reason: reason_ };
  },
});

/** EventArtefactCommitted reports what the evidence of batches will be checked against. */
export interface EventArtefactCommitted {
  readonly artefactId: bigint;
  readonly attributor: string;
  readonly modelId: bigint;
  readonly version: bigint;
  readonly datanetId: bigint;
  readonly finalHeight: bigint;
}
const EventArtefactCommitted_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6]);
/** Codec of tributary.attribution.v1.EventArtefactCommitted. */
export const EventArtefactCommitted: MessageType<EventArtefactCommitted> = message<EventArtefactCommitted>({
  typeName: "tributary.attribution.v1.EventArtefactCommitted",
  options: {},
  fields: [
    { number: 1, name: "artefact_id", key: "artefactId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "attributor", key: "attributor", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 3, name: "model_id", key: "modelId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "version", key: "version", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "datanet_id", key: "datanetId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 6, name: "final_height", key: "finalHeight", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ artefactId: p.artefactId ?? 0n, attributor: p.attributor ?? "", modelId: p.modelId ?? 0n, version: p.version ?? 0n, datanetId: p.datanetId ?? 0n, finalHeight: p.finalHeight ?? 0n }),
  write: (m, w) => {
    if (m.artefactId !== 0n) w.uint32(8).uint64(m.artefactId);
    if (m.attributor !== "") w.uint32(18).string(m.attributor);
    if (m.modelId !== 0n) w.uint32(24).uint64(m.modelId);
    if (m.version !== 0n) w.uint32(32).uint64(m.version);
    if (m.datanetId !== 0n) w.uint32(40).uint64(m.datanetId);
    if (m.finalHeight !== 0n) w.uint32(48).uint64(m.finalHeight);
  },
  read: (r) => {
    let artefactId_: bigint = 0n;
    let attributor_: string = "";
    let modelId_: bigint = 0n;
    let version_: bigint = 0n;
    let datanetId_: bigint = 0n;
    let finalHeight_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: artefactId_ = r.uint64(); break;
        case 18: attributor_ = r.string(); break;
        case 24: modelId_ = r.uint64(); break;
        case 32: version_ = r.uint64(); break;
        case 40: datanetId_ = r.uint64(); break;
        case 48: finalHeight_ = r.int64(); break;
        default: r.other(tag, EventArtefactCommitted_numbers);
      }
    }
    return { artefactId: artefactId_, attributor: attributor_, modelId: modelId_, version: version_, datanetId: datanetId_, finalHeight: finalHeight_ };
  },
});

/** EventChallengeCommitted reports a secret proof. */
export interface EventChallengeCommitted {
  readonly claim: string;
  readonly challenger: string;
  readonly expiryHeight: bigint;
}
const EventChallengeCommitted_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tributary.attribution.v1.EventChallengeCommitted. */
export const EventChallengeCommitted: MessageType<EventChallengeCommitted> = message<EventChallengeCommitted>({
  typeName: "tributary.attribution.v1.EventChallengeCommitted",
  options: {},
  fields: [
    { number: 1, name: "claim", key: "claim", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "challenger", key: "challenger", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 3, name: "expiry_height", key: "expiryHeight", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ claim: p.claim ?? "", challenger: p.challenger ?? "", expiryHeight: p.expiryHeight ?? 0n }),
  write: (m, w) => {
    if (m.claim !== "") w.uint32(10).string(m.claim);
    if (m.challenger !== "") w.uint32(18).string(m.challenger);
    if (m.expiryHeight !== 0n) w.uint32(24).uint64(m.expiryHeight);
  },
  read: (r) => {
    let claim_: string = "";
    let challenger_: string = "";
    let expiryHeight_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: claim_ = r.string(); break;
        case 18: challenger_ = r.string(); break;
        case 24: expiryHeight_ = r.int64(); break;
        default: r.other(tag, EventChallengeCommitted_numbers);
      }
    }
    return { claim: claim_, challenger: challenger_, expiryHeight: expiryHeight_ };
  },
});

/** EventChallengeUpheld reports a claim that was proven wrong. */
export interface EventChallengeUpheld {
  readonly claim: string;
  readonly challenger: string;
  readonly attributor: string;
  readonly reason: string;
}
const EventChallengeUpheld_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4]);
/** Codec of tributary.attribution.v1.EventChallengeUpheld. */
export const EventChallengeUpheld: MessageType<EventChallengeUpheld> = message<EventChallengeUpheld>({
  typeName: "tributary.attribution.v1.EventChallengeUpheld",
  options: {},
  fields: [
    { number: 1, name: "claim", key: "claim", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "challenger", key: "challenger", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 3, name: "attributor", key: "attributor", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 4, name: "reason", key: "reason", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ claim: p.claim ?? "", challenger: p.challenger ?? "", attributor: p.attributor ?? "", reason: p.reason ?? "" }),
  write: (m, w) => {
    if (m.claim !== "") w.uint32(10).string(m.claim);
    if (m.challenger !== "") w.uint32(18).string(m.challenger);
    if (m.attributor !== "") w.uint32(26).string(m.attributor);
    if (m.reason !== "") w.uint32(34).string(m.reason);
  },
  read: (r) => {
    let claim_: string = "";
    let challenger_: string = "";
    let attributor_: string = "";
    let reason_: string = "";
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: claim_ = r.string(); break;
        case 18: challenger_ = r.string(); break;
        case 26: attributor_ = r.string(); break;
        case 34: reason_ = r.string(); break;
        default: r.other(tag, EventChallengeUpheld_numbers);
      }
    }
    return { claim: claim_, challenger: challenger_, attributor: attributor_, reason: reason_ };
  },
});

/** EventChallengeRejected reports a proof that showed nothing, and what it cost. */
export interface EventChallengeRejected {
  readonly claim: string;
  readonly challenger: string;
  readonly forfeited: Coin;
  readonly reason: string;
}
const EventChallengeRejected_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4]);
/** Codec of tributary.attribution.v1.EventChallengeRejected. */
export const EventChallengeRejected: MessageType<EventChallengeRejected> = message<EventChallengeRejected>({
  typeName: "tributary.attribution.v1.EventChallengeRejected",
  options: {},
  fields: [
    { number: 1, name: "claim", key: "claim", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "challenger", key: "challenger", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 3, name: "forfeited", key: "forfeited", type: { kind: "message", type: () => Coin }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 4, name: "reason", key: "reason", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ claim: p.claim ?? "", challenger: p.challenger ?? "", forfeited: p.forfeited ?? Coin.create(), reason: p.reason ?? "" }),
  write: (m, w) => {
    if (m.claim !== "") w.uint32(10).string(m.claim);
    if (m.challenger !== "") w.uint32(18).string(m.challenger);
    { const mark = w.uint32(26).fork(); Coin.write(m.forfeited, w); w.join(mark); }
    if (m.reason !== "") w.uint32(34).string(m.reason);
  },
  read: (r) => {
    let claim_: string = "";
    let challenger_: string = "";
    let forfeited_: Coin = Coin.create();
    let reason_: string = "";
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: claim_ = r.string(); break;
        case 18: challenger_ = r.string(); break;
        case 26: forfeited_ = r.nested(Coin.read); break;
        case 34: reason_ = r.string(); break;
        default: r.other(tag, EventChallengeRejected_numbers);
      }
    }
    return { claim: claim_, challenger: challenger_, forfeited: forfeited_, reason: reason_ };
  },
});

/** EventAttributorSlashed reports a bond that was lost. */
export interface EventAttributorSlashed {
  readonly attributor: string;
  readonly amount: Coin;
  readonly reason: string;
}
const EventAttributorSlashed_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tributary.attribution.v1.EventAttributorSlashed. */
export const EventAttributorSlashed: MessageType<EventAttributorSlashed> = message<EventAttributorSlashed>({
  typeName: "tributary.attribution.v1.EventAttributorSlashed",
  options: {},
  fields: [
    { number: 1, name: "attributor", key: "attributor", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "amount", key: "amount", type: { kind: "message", type: () => Coin }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 3, name: "reason", key: "reason", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ attributor: p.attributor ?? "", amount: p.amount ?? Coin.create(), reason: p.reason ?? "" }),
  write: (m, w) => {
    if (m.attributor !== "") w.uint32(10).string(m.attributor);
    { const mark = w.uint32(18).fork(); Coin.write(m.amount, w); w.join(mark); }
    if (m.reason !== "") w.uint32(26).string(m.reason);
  },
  read: (r) => {
    let attributor_: string = "";
    let amount_: Coin = Coin.create();
    let reason_: string = "";
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: attributor_ = r.string(); break;
        case 18: amount_ = r.nested(Coin.read); break;
        case 26: reason_ = r.string(); break;
        default: r.other(tag, EventAttributorSlashed_numbers);
      }
    }
    return { attributor: attributor_, amount: amount_, reason: reason_ };
  },
});

/** EventOpenRequested reports a request for bytes. */
export interface EventOpenRequested {
  readonly requestId: bigint;
  readonly attributor: string;
  readonly requester: string;
  readonly claim: string;
  readonly deadline: bigint;
}
const EventOpenRequested_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5]);
/** Codec of tributary.attribution.v1.EventOpenRequested. */
export const EventOpenRequested: MessageType<EventOpenRequested> = message<EventOpenRequested>({
  typeName: "tributary.attribution.v1.EventOpenRequested",
  options: {},
  fields: [
    { number: 1, name: "request_id", key: "requestId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "attributor", key: "attributor", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 3, name: "requester", key: "requester", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 4, name: "claim", key: "claim", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "deadline", key: "deadline", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ requestId: p.requestId ?? 0n, attributor: p.attributor ?? "", requester: p.requester ?? "", claim: p.claim ?? "", deadline: p.deadline ?? 0n }),
  write: (m, w) => {
    if (m.requestId !== 0n) w.uint32(8).uint64(m.requestId);
    if (m.attributor !== "") w.uint32(18).string(m.attributor);
    if (m.requester !== "") w.uint32(26).string(m.requester);
    if (m.claim !== "") w.uint32(34).string(m.claim);
    if (m.deadline !== 0n) w.uint32(40).uint64(m.deadline);
  },
  read: (r) => {
    let requestId_: bigint = 0n;
    let attributor_: string = "";
    let requester_: string = "";
    let claim_: string = "";
    let deadline_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: requestId_ = r.uint64(); break;
        case 18: attributor_ = r.string(); break;
        case 26: requester_ = r.string(); break;
        case 34: claim_ = r.string(); break;
        case 40: deadline_ = r.int64(); break;
        default: r.other(tag, EventOpenRequested_numbers);
      }
    }
    return { requestId: requestId_, attributor: attributor_, requester: requester_, claim: claim_, deadline: deadline_ };
  },
});

/** EventOpenAnswered reports published bytes. */
export interface EventOpenAnswered {
  readonly requestId: bigint;
  readonly attributor: string;
}
const EventOpenAnswered_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.attribution.v1.EventOpenAnswered. */
export const EventOpenAnswered: MessageType<EventOpenAnswered> = message<EventOpenAnswered>({
  typeName: "tributary.attribution.v1.EventOpenAnswered",
  options: {},
  fields: [
    { number: 1, name: "request_id", key: "requestId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "attributor", key: "attributor", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
  ],
  create: (p) => ({ requestId: p.requestId ?? 0n, attributor: p.attributor ?? "" }),
  write: (m, w) => {
    if (m.requestId !== 0n) w.uint32(8).uint64(m.requestId);
    if (m.attributor !== "") w.uint32(18).string(m.attributor);
  },
  read: (r) => {
    let requestId_: bigint = 0n;
    let attributor_: string = "";
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: requestId_ = r.uint64(); break;
        case 18: attributor_ = r.string(); break;
        default: r.other(tag, EventOpenAnswered_numbers);
      }
    }
    return { requestId: requestId_, attributor: attributor_ };
  },
});

/** EventOpenMissed reports bytes that were withheld. */
export interface EventOpenMissed {
  readonly requestId: bigint;
  readonly attributor: string;
}
const EventOpenMissed_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.attribution.v1.EventOpenMissed. */
export const EventOpenMissed: MessageType<EventOpenMissed> = message<EventOpenMissed>({
  typeName: "tributary.attribution.v1.EventOpenMissed",
  options: {},
  fields: [
    { number: 1, name: "request_id", key: "requestId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "attributor", key: "attributor", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
  ],
  create: (p) => ({ requestId: p.requestId ?? 0n, attributor: p.attributor ?? "" }),
  write: (m, w) => {
    if (m.requestId !== 0n) w.uint32(8).uint64(m.requestId);
    if (m.attributor !== "") w.uint32(18).string(m.attributor);
  },
  read: (r) => {
    let requestId_: bigint = 0n;
    let attributor_: string = "";
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: requestId_ = r.uint64(); break;
        case 18: attributor_ = r.string(); break;
        default: r.other(tag, EventOpenMissed_numbers);
      }
    }
    return { requestId: requestId_, attributor: attributor_ };
  },
});

/** EventEvaluationCommitted reports that a measurement has begun. */
export interface EventEvaluationCommitted {
  readonly attributor: string;
  readonly modelId: bigint;
  readonly version: bigint;
  readonly seedHeight: bigint;
}
const EventEvaluationCommitted_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4]);
/** Codec of tributary.attribution.v1.EventEvaluationCommitted. */
export const EventEvaluationCommitted: MessageType<EventEvaluationCommitted> = message<EventEvaluationCommitted>({
  typeName: "tributary.attribution.v1.EventEvaluationCommitted",
  options: {},
  fields: [
    { number: 1, name: "attributor", key: "attributor", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "model_id", key: "modelId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "version", key: "version", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "seed_height", key: "seedHeight", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ attributor: p.attributor ?? "", modelId: p.modelId ?? 0n, version: p.version ?? 0n, seedHeight: p.seedHeight ?? 0n }),
  write: (m, w) => {
    if (m.attributor !== "") w.uint32(10).string(m.attributor);
    if (m.modelId !== 0n) w.uint32(16).uint64(m.modelId);
    if (m.version !== 0n) w.uint32(24).uint64(m.version);
    if (m.seedHeight !== 0n) w.uint32(32).uint64(m.seedHeight);
  },
  read: (r) => {
    let attributor_: string = "";
    let modelId_: bigint = 0n;
    let version_: bigint = 0n;
    let seedHeight_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: attributor_ = r.string(); break;
        case 16: modelId_ = r.uint64(); break;
        case 24: version_ = r.uint64(); break;
        case 32: seedHeight_ = r.int64(); break;
        default: r.other(tag, EventEvaluationCommitted_numbers);
      }
    }
    return { attributor: attributor_, modelId: modelId_, version: version_, seedHeight: seedHeight_ };
  },
});

/** EventCertificateSubmitted reports a measurement. */
export interface EventCertificateSubmitted {
  readonly certificateId: bigint;
  readonly attributor: string;
  readonly modelId: bigint;
  readonly version: bigint;
  readonly ldsLowBps: number;
  readonly finalHeight: bigint;
}
const EventCertificateSubmitted_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6]);
/** Codec of tributary.attribution.v1.EventCertificateSubmitted. */
export const EventCertificateSubmitted: MessageType<EventCertificateSubmitted> = message<EventCertificateSubmitted>({
  typeName: "tributary.attribution.v1.EventCertificateSubmitted",
  options: {},
  fields: [
    { number: 1, name: "certificate_id", key: "certificateId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "attributor", key: "attributor", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 3, name: "model_id", key: "modelId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "version", key: "version", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "lds_low_bps", key: "ldsLowBps", type: { kind: "scalar", scalar: "int32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 6, name: "final_height", key: "finalHeight", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ certificateId: p.certificateId ?? 0n, attributor: p.attributor ?? "", modelId: p.modelId ?? 0n, version: p.version ?? 0n, ldsLowBps: p.ldsLowBps ?? 0, finalHeight: p.finalHeight ?? 0n }),
  write: (m, w) => {
    if (m.certificateId !== 0n) w.uint32(8).uint64(m.certificateId);
    if (m.attributor !== "") w.uint32(18).string(m.attributor);
    if (m.modelId !== 0n) w.uint32(24).uint64(m.modelId);
    if (m.version !== 0n) w.uint32(32).uint64(m.version);
    if (m.ldsLowBps !== 0) w.uint32(40).int32(m.ldsLowBps);
    if (m.finalHeight !== 0n) w.uint32(48).uint64(m.finalHeight);
  },
  read: (r) => {
    let certificateId_: bigint = 0n;
    let attributor_: string = "";
    let modelId_: bigint = 0n;
    let version_: bigint = 0n;
    let ldsLowBps_: number = 0;
    let finalHeight_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: certificateId_ = r.uint64(); break;
        case 18: attributor_ = r.string(); break;
        case 24: modelId_ = r.uint64(); break;
        case 32: version_ = r.uint64(); break;
        case 40: ldsLowBps_ = r.int32(); break;
        case 48: finalHeight_ = r.int64(); break;
        default: r.other(tag, EventCertificateSubmitted_numbers);
      }
    }
    return { certificateId: certificateId_, attributor: attributor_, modelId: modelId_, version: version_, ldsLowBps: ldsLowBps_, finalHeight: finalHeight_ };
  },
});

/** EventCertificateRefreshed reports a newer measurement. */
export interface EventCertificateRefreshed {
  readonly certificateId: bigint;
  readonly refreshes: bigint;
  readonly modelId: bigint;
  readonly version: bigint;
  readonly ldsLowBps: number;
}
const EventCertificateRefreshed_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5]);
/** Codec of tributary.attribution.v1.EventCertificateRefreshed. */
export const EventCertificateRefreshed: MessageType<EventCertificateRefreshed> = message<EventCertificateRefreshed>({
  typeName: "tributary.attribution.v1.EventCertificateRefreshed",
  options: {},
  fields: [
    { number: 1, name: "certificate_id", key: "certificateId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "refreshes", key: "refreshes", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "model_id", key: "modelId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "version", key: "version", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "lds_low_bps", key: "ldsLowBps", type: { kind: "scalar", scalar: "int32" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ certificateId: p.certificateId ?? 0n, refreshes: p.refreshes ?? 0n, modelId: p.modelId ?? 0n, version: p.version ?? 0n, ldsLowBps: p.ldsLowBps ?? 0 }),
  write: (m, w) => {
    if (m.certificateId !== 0n) w.uint32(8).uint64(m.certificateId);
    if (m.refreshes !== 0n) w.uint32(16).uint64(m.refreshes);
    if (m.modelId !== 0n) w.uint32(24).uint64(m.modelId);
    if (m.version !== 0n) w.uint32(32).uint64(m.version);
    if (m.ldsLowBps !== 0) w.uint32(40).int32(m.ldsLowBps);
  },
  read: (r) => {
    let certificateId_: bigint = 0n;
    let refreshes_: bigint = 0n;
    let modelId_: bigint = 0n;
    let version_: bigint = 0n;
    let ldsLowBps_: number = 0;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: certificateId_ = r.uint64(); break;
        case 16: refreshes_ = r.uint64(); break;
        case 24: modelId_ = r.uint64(); break;
        case 32: version_ = r.uint64(); break;
        case 40: ldsLowBps_ = r.int32(); break;
        default: r.other(tag, EventCertificateRefreshed_numbers);
      }
    }
    return { certificateId: certificateId_, refreshes: refreshes_, modelId: modelId_, version: version_, ldsLowBps: ldsLowBps_ };
  },
});

/** EventCertificateAttested reports that somebody else has measured the same. */
export interface EventCertificateAttested {
  readonly certificateId: bigint;
  readonly attestor: string;
}
const EventCertificateAttested_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.attribution.v1.EventCertificateAttested. */
export const EventCertificateAttested: MessageType<EventCertificateAttested> = message<EventCertificateAttested>({
  typeName: "tributary.attribution.v1.EventCertificateAttested",
  options: {},
  fields: [
    { number: 1, name: "certificate_id", key: "certificateId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "attestor", key: "attestor", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
  ],
  create: (p) => ({ certificateId: p.certificateId ?? 0n, attestor: p.attestor ?? "" }),
  write: (m, w) => {
    if (m.certificateId !== 0n) w.uint32(8).uint64(m.certificateId);
    if (m.attestor !== "") w.uint32(18).string(m.attestor);
  },
  read: (r) => {
    let certificateId_: bigint = 0n;
    let attestor_: string = "";
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: certificateId_ = r.uint64(); break;
        case 18: attestor_ = r.string(); break;
        default: r.other(tag, EventCertificateAttested_numbers);
      }
    }
    return { certificateId: certificateId_, attestor: attestor_ };
  },
});

/** EventMeritShown reports what a certificate says of a bundle's contributor. */
export interface EventMeritShown {
  readonly certificateId: bigint;
  readonly bundleId: bigint;
  readonly contributor: string;
  readonly merit: bigint;
}
const EventMeritShown_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4]);
/** Codec of tributary.attribution.v1.EventMeritShown. */
export const EventMeritShown: MessageType<EventMeritShown> = message<EventMeritShown>({
  typeName: "tributary.attribution.v1.EventMeritShown",
  options: {},
  fields: [
    { number: 1, name: "certificate_id", key: "certificateId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "bundle_id", key: "bundleId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "contributor", key: "contributor", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 4, name: "merit", key: "merit", type: { kind: "int" }, repeated: false, required: true, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.Int" } },
  ],
  create: (p) => ({ certificateId: p.certificateId ?? 0n, bundleId: p.bundleId ?? 0n, contributor: p.contributor ?? "", merit: p.merit ?? 0n }),
  write: (m, w) => {
    if (m.certificateId !== 0n) w.uint32(8).uint64(m.certificateId);
    if (m.bundleId !== 0n) w.uint32(16).uint64(m.bundleId);
    if (m.contributor !== "") w.uint32(26).string(m.contributor);
    w.uint32(34).string(m.merit.toString());
  },
  read: (r) => {
    let certificateId_: bigint = 0n;
    let bundleId_: bigint = 0n;
    let contributor_: string = "";
    let merit_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: certificateId_ = r.uint64(); break;
        case 16: bundleId_ = r.uint64(); break;
        case 26: contributor_ = r.string(); break;
        case 34: merit_ = readInt(r); break;
        default: r.other(tag, EventMeritShown_numbers);
      }
    }
    return { certificateId: certificateId_, bundleId: bundleId_, contributor: contributor_, merit: merit_ };
  },
});

/** EventCertificateRefuted reports a measurement that was proven wrong. */
export interface EventCertificateRefuted {
  readonly certificateId: bigint;
  readonly modelId: bigint;
  readonly version: bigint;
}
const EventCertificateRefuted_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tributary.attribution.v1.EventCertificateRefuted. */
export const EventCertificateRefuted: MessageType<EventCertificateRefuted> = message<EventCertificateRefuted>({
  typeName: "tributary.attribution.v1.EventCertificateRefuted",
  options: {},
  fields: [
    { number: 1, name: "certificate_id", key: "certificateId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "model_id", key: "modelId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "version", key: "version", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ certificateId: p.certificateId ?? 0n, modelId: p.modelId ?? 0n, version: p.version ?? 0n }),
  write: (m, w) => {
    if (m.certificateId !== 0n) w.uint32(8).uint64(m.certificateId);
    if (m.modelId !== 0n) w.uint32(16).uint64(m.modelId);
    if (m.version !== 0n) w.uint32(24).uint64(m.version);
  },
  read: (r) => {
    let certificateId_: bigint = 0n;
    let modelId_: bigint = 0n;
    let version_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: certificateId_ = r.uint64(); break;
        case 16: modelId_ = r.uint64(); break;
        case 24: version_ = r.uint64(); break;
        default: r.other(tag, EventCertificateRefuted_numbers);
      }
    }
    return { certificateId: certificateId_, modelId: modelId_, version: version_ };
  },
});

/** EventDistributionFailed reports a distribution that was proven wrong; the one before it is claimed against. */
export interface EventDistributionFailed {
  readonly datanetId: bigint;
  readonly denom: string;
  readonly number: bigint;
  readonly reason: string;
}
const EventDistributionFailed_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4]);
/** Codec of tributary.attribution.v1.EventDistributionFailed. */
export const EventDistributionFailed: MessageType<EventDistributionFailed> = message<EventDistributionFailed>({
  typeName: "tributary.attribution.v1.EventDistributionFailed",
  options: {},
  fields: [
    { number: 1, name: "datanet_id", key: "datanetId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "denom", key: "denom", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "number", key: "number", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "reason", key: "reason", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ datanetId: p.datanetId ?? 0n, denom: p.denom ?? "", number: p.number ?? 0n, reason: p.reason ?? "" }),
  write: (m, w) => {
    if (m.datanetId !== 0n) w.uint32(8).uint64(m.datanetId);
    if (m.denom !== "") w.uint32(18).string(m.denom);
    if (m.number !== 0n) w.uint32(24).uint64(m.number);
    if (m.reason !== "") w.uint32(34).string(m.reason);
  },
  read: (r) => {
    let datanetId_: bigint = 0n;
    let denom_: string = "";
    let number_: bigint = 0n;
    let reason_: string = "";
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: datanetId_ = r.uint64(); break;
        case 18: denom_ = r.string(); break;
        case 24: number_ = r.uint64(); break;
        case 34: reason_ = r.string(); break;
        default: r.other(tag, EventDistributionFailed_numbers);
      }
    }
    return { datanetId: datanetId_, denom: denom_, number: number_, reason: reason_ };
  },
});

/** EventErrorAssigned reports who was chosen to err, and who must find it. */
export interface EventErrorAssigned {
  readonly attributor: string;
  readonly auditors: readonly string[];
  readonly deadline: bigint;
}
const EventErrorAssigned_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tributary.attribution.v1.EventErrorAssigned. */
export const EventErrorAssigned: MessageType<EventErrorAssigned> = message<EventErrorAssigned>({
  typeName: "tributary.attribution.v1.EventErrorAssigned",
  options: {},
  fields: [
    { number: 1, name: "attributor", key: "attributor", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "auditors", key: "auditors", type: { kind: "scalar", scalar: "string" }, repeated: true, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 3, name: "deadline", key: "deadline", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ attributor: p.attributor ?? "", auditors: p.auditors ?? [], deadline: p.deadline ?? 0n }),
  write: (m, w) => {
    if (m.attributor !== "") w.uint32(10).string(m.attributor);
    for (const v of m.auditors) w.uint32(18).string(v);
    if (m.deadline !== 0n) w.uint32(24).uint64(m.deadline);
  },
  read: (r) => {
    let attributor_: string = "";
    const auditors_: string[] = [];
    let deadline_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: attributor_ = r.string(); break;
        case 18: auditors_.push(r.string()); break;
        case 24: deadline_ = r.int64(); break;
        default: r.other(tag, EventErrorAssigned_numbers);
      }
    }
    return { attributor: attributor_, auditors: auditors_, deadline: deadline_ };
  },
});

/** EventErrorFound reports a forced error that was found. */
export interface EventErrorFound {
  readonly finder: string;
  readonly jackpot: Coin;
}
const EventErrorFound_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.attribution.v1.EventErrorFound. */
export const EventErrorFound: MessageType<EventErrorFound> = message<EventErrorFound>({
  typeName: "tributary.attribution.v1.EventErrorFound",
  options: {},
  fields: [
    { number: 1, name: "finder", key: "finder", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "jackpot", key: "jackpot", type: { kind: "message", type: () => Coin }, repeated: false, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ finder: p.finder ?? "", jackpot: p.jackpot ?? Coin.create() }),
  write: (m, w) => {
    if (m.finder !== "") w.uint32(10).string(m.finder);
    { const mark = w.uint32(18).fork(); Coin.write(m.jackpot, w); w.join(mark); }
  },
  read: (r) => {
    let finder_: string = "";
    let jackpot_: Coin = Coin.create();
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: finder_ = r.string(); break;
        case 18: jackpot_ = r.nested(Coin.read); break;
        default: r.other(tag, EventErrorFound_numbers);
      }
    }
    return { finder: finder_, jackpot: jackpot_ };
  },
});

/** EventErrorMissed reports a forced error that nobody found; the jackpot waits for the next. */
export interface EventErrorMissed {
  readonly attributor: string;
  readonly jackpot: Coin;
}
const EventErrorMissed_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.attribution.v1.EventErrorMissed. */
export const EventErrorMissed: MessageType<EventErrorMissed> = message<EventErrorMissed>({
  typeName: "tributary.attribution.v1.EventErrorMissed",
  options: {},
  fields: [
    { number: 1, name: "attributor", key: "attributor", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "jackpot", key: "jackpot", type: { kind: "message", type: () => Coin }, repeated: false, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ attributor: p.attributor ?? "", jackpot: p.jackpot ?? Coin.create() }),
  write: (m, w) => {
    if (m.attributor !== "") w.uint32(10).string(m.attributor);
    { const mark = w.uint32(18).fork(); Coin.write(m.jackpot, w); w.join(mark); }
  },
  read: (r) => {
    let attributor_: string = "";
    let jackpot_: Coin = Coin.create();
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: attributor_ = r.string(); break;
        case 18: jackpot_ = r.nested(Coin.read); break;
        default: r.other(tag, EventErrorMissed_numbers);
      }
    }
    return { attributor: attributor_, jackpot: jackpot_ };
  },
});

/** EventConcentrationPosted reports how unevenly earnings are spread. */
export interface EventConcentrationPosted {
  readonly datanetId: bigint;
  readonly denom: string;
  readonly epoch: bigint;
  readonly giniBps: number;
  readonly hhiBps: number;
  readonly nakamoto: number;
}
const EventConcentrationPosted_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6]);
/** Codec of tributary.attribution.v1.EventConcentrationPosted. */
export const EventConcentrationPosted: MessageType<EventConcentrationPosted> = message<EventConcentrationPosted>({
  typeName: "tributary.attribution.v1.EventConcentrationPosted",
  options: {},
  fields: [
    { number: 1, name: "datanet_id", key: "datanetId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "denom", key: "denom", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "epoch", key: "epoch", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "gini_bps", key: "giniBps", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "hhi_bps", key: "hhiBps", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 6, name: "nakamoto", key: "nakamoto", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ datanetId: p.datanetId ?? 0n, denom: p.denom ?? "", epoch: p.epoch ?? 0n, giniBps: p.giniBps ?? 0, hhiBps: p.hhiBps ?? 0, nakamoto: p.nakamoto ?? 0 }),
  write: (m, w) => {
    if (m.datanetId !== 0n) w.uint32(8).uint64(m.datanetId);
    if (m.denom !== "") w.uint32(18).string(m.denom);
    if (m.epoch !== 0n) w.uint32(24).uint64(m.epoch);
    if (m.giniBps !== 0) w.uint32(32).uint32(m.giniBps);
    if (m.hhiBps !== 0) w.uint32(40).uint32(m.hhiBps);
    if (m.nakamoto !== 0) w.uint32(48).uint32(m.nakamoto);
  },
  read: (r) => {
    let datanetId_: bigint = 0n;
    let denom_: string = "";
    let epoch_: bigint = 0n;
    let giniBps_: number = 0;
    let hhiBps_: number = 0;
    let nakamoto_: number = 0;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: datanetId_ = r.uint64(); break;
        case 18: denom_ = r.string(); break;
        case 24: epoch_ = r.uint64(); break;
        case 32: giniBps_ = r.uint32(); break;
        case 40: hhiBps_ = r.uint32(); break;
        case 48: nakamoto_ = r.uint32(); break;
        default: r.other(tag, EventConcentrationPosted_numbers);
      }
    }
    return { datanetId: datanetId_, denom: denom_, epoch: epoch_, giniBps: giniBps_, hhiBps: hhiBps_, nakamoto: nakamoto_ };
  },
});

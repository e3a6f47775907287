// Generated from proto/tributary/rewards/v1/event.proto by `npm run proto`. Do not edit.
import { message, readInt, type MessageType } from "#wire";
import { Coin } from "#proto/cosmos/base/v1beta1/coin.ts";
import { PoolKindEnum } from "#proto/tributary/rewards/v1/types.ts";

/** EventRevenueSplit reports how a batch's revenue was divided. */
export interface EventRevenueSplit {
  readonly batchId: bigint;
  readonly modelId: bigint;
  readonly version: bigint;
  readonly revenue: Coin;
  readonly burned: bigint;
  readonly validators: bigint;
  readonly auditors: bigint;
  readonly commons: bigint;
  readonly serving: bigint;
  readonly royalties: bigint;
  readonly data: bigint;
}
const EventRevenueSplit_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
/** Codec of tributary.rewards.v1.EventRevenueSplit. */
export const EventRevenueSplit: MessageType<EventRevenueSplit> = message<EventRevenueSplit>({
  typeName: "tributary.rewards.v1.EventRevenueSplit",
  options: {},
  fields: [
    { number: 1, name: "batch_id", key: "batchId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "model_id", key: "modelId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "version", key: "version", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "revenue", key: "revenue", type: { kind: "message", type: () => Coin }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 5, name: "burned", key: "burned", type: { kind: "int" }, repeated: false, required: true, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.Int" } },
    { number: 6, name: "validators", key: "validators", type: { kind: "int" }, repeated: false, required: true, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.Int" } },
    { number: 7, name: "auditors", key: "auditors", type: { kind: "int" }, repeated: false, required: true, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.Int" } },
    { number: 8, name: "commons", key: "commons", type: { kind: "int" }, repeated: false, required: true, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.Int" } },
    { number: 9, name: "serving", key: "serving", type: { kind: "int" }, repeated: false, required: true, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.Int" } },
    { number: 10, name: "royalties", key: "royalties", type: { kind: "int" }, repeated: false, required: true, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.Int" } },
    { number: 11, name: "data", key: "data", type: { kind: "int" }, repeated: false, required: true, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.Int" } },
  ],
  create: (p) => ({ batchId: p.batchId ?? 0n, modelId: p.modelId ?? 0n, version: p.version ?? 0n, revenue: p.revenue ?? Coin.create(), burned: p.burned ?? 0n, validators: p.validators ?? 0n, auditors: p.auditors ?? 0n, commons: p.commons ?? 0n, serving: p.serving ?? 0n, royalties: p.royalties ?? 0n, data: p.data ?? 0n }),
  write: (m, w) => {
    if (m.batchId !== 0n) w.uint32(8).uint64(m.batchId);
    if (m.modelId !== 0n) w.uint32(16).uint64(m.modelId);
    if (m.version !== 0n) w.uint32(24).uint64(m.version);
    { const mark = w.uint32(34).fork(); Coin.write(m.revenue, w); w.join(mark); }
    w.uint32(42).string(m.burned.toString());
    w.uint32(50).string(m.validators.toString());
    w.uint32(58).string(m.auditors.toString());
    w.uint32(66).string(m.commons.toString());
    w.uint32(74).string(m.serving.toString());
    w.uint32(82).string(m.royalties.toString());
    w.uint32(90).string(m.data.toString());
  },
  read: (r) => {
    let batchId_: bigint = 0n;
    let modelId_: bigint = 0n;
    let version_: bigint = 0n;
    let revenue_: Coin = Coin.create();
    let burned_: bigint = 0n;
    let validators_: bigint = 0n;
    let auditors_: bigint = 0n;
    let commons_: bigint = 0n;
    let serving_: bigint = 0n;
    let royalties_: bigint = 0n;
    let data_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: batchId_ = r.uint64(); break;
        case 16: modelId_ = r.uint64(); break;
        case 24: version_ = r.uint64(); break;
        case 34: revenue_ = r.nested(Coin.read); break;
        case 42: burned_ = readInt(r); break;
        case 50: validators_ = readInt(r); break;
        case 58: auditors_ = readInt(r); break;
        case 66: commons_ = readInt(r); break;
        case 74: serving_ = readInt(r); break;
        case 82: royalties_ = readInt(r); break;
        case 90: data_ = readInt(r); break;
        default: r.other(tag, EventRevenueSplit_numbers);
      }
    }
    return { batchId: batchId_, modelId: modelId_, version: version_, revenue: revenue_, burned: burned_, validators: validators_, auditors: auditors_, commons: commons_, serving: serving_, royalties: royalties_, data: data_ };
  },
});

/** EventBurned reports money taken out of the supply. */
export interface EventBurned {
  readonly amount: Coin;
}
const EventBurned_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of tributary.rewards.v1.EventBurned. */
export const EventBurned: MessageType<EventBurned> = message<EventBurned>({
  typeName: "tributary.rewards.v1.EventBurned",
  options: {},
  fields: [
    { number: 1, name: "amount", key: "amount", type: { kind: "message", type: () => Coin }, repeated: false, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ amount: p.amount ?? Coin.create() }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); Coin.write(m.amount, w); w.join(mark); }
  },
  read: (r) => {
    let amount_: Coin = Coin.create();
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: amount_ = r.nested(Coin.read); break;
        default: r.other(tag, EventBurned_numbers);
      }
    }
    return { amount: amount_ };
  },
});

/** EventPoolDeposited reports an inflow to a pool. */
export interface EventPoolDeposited {
  readonly kind: number;
  readonly datanetId: bigint;
  readonly deposit: bigint;
  readonly amount: Coin;
  readonly batchId: bigint;
}
const EventPoolDeposited_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5]);
/** Codec of tributary.rewards.v1.EventPoolDeposited. */
export const EventPoolDeposited: MessageType<EventPoolDeposited> = message<EventPoolDeposited>({
  typeName: "tributary.rewards.v1.EventPoolDeposited",
  options: {},
  fields: [
    { number: 1, name: "kind", key: "kind", type: { kind: "enum", type: PoolKindEnum }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "datanet_id", key: "datanetId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "deposit", key: "deposit", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "amount", key: "amount", type: { kind: "message", type: () => Coin }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 5, name: "batch_id", key: "batchId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ kind: p.kind ?? 0, datanetId: p.datanetId ?? 0n, deposit: p.deposit ?? 0n, amount: p.amount ?? Coin.create(), batchId: p.batchId ?? 0n }),
  write: (m, w) => {
    if (m.kind !== 0) w.uint32(8).int32(m.kind);
    if (m.datanetId !== 0n) w.uint32(16).uint64(m.datanetId);
    if (m.deposit !== 0n) w.uint32(24).uint64(m.deposit);
    { const mark = w.uint32(34).fork(); Coin.write(m.amount, w); w.join(mark); }
    if (m.batchId !== 0n) w.uint32(40).uint64(m.batchId);
  },
  read: (r) => {
    let kind_: number = 0;
    let datanetId_: bigint = 0n;
    let deposit_: bigint = 0n;
    let amount_: Coin = Coin.create();
    let batchId_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: kind_ = r.int32(); break;
        case 16: datanetId_ = r.uint64(); break;
        case 24: deposit_ = r.uint64(); break;
        case 34: amount_ = r.nested(Coin.read); break;
        case 40: batchId_ = r.uint64(); break;
        default: r.other(tag, EventPoolDeposited_numbers);
      }
    }
    return { kind: kind_, datanetId: datanetId_, deposit: deposit_, amount: amount_, batchId: batchId_ };
  },
});

/** EventContributionClaimed reports a contributor paid. */
export interface EventContributionClaimed {
  readonly datanetId: bigint;
  readonly contributor: string;
  readonly paidTo: string;
  readonly amount: Coin;
  readonly distribution: bigint;
}
const EventContributionClaimed_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5]);
/** Codec of tributary.rewards.v1.EventContributionClaimed. */
export const EventContributionClaimed: MessageType<EventContributionClaimed> = message<EventContributionClaimed>({
  typeName: "tributary.rewards.v1.EventContributionClaimed",
  options: {},
  fields: [
    { number: 1, name: "datanet_id", key: "datanetId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "contributor", key: "contributor", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 3, name: "paid_to", key: "paidTo", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 4, name: "amount", key: "amount", type: { kind: "message", type: () => Coin }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 5, name: "distribution", key: "distribution", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ datanetId: p.datanetId ?? 0n, contributor: p.contributor ?? "", paidTo: p.paidTo ?? "", amount: p.amount ?? Coin.create(), distribution: p.distribution ?? 0n }),
  write: (m, w) => {
    if (m.datanetId !== 0n) w.uint32(8).uint64(m.datanetId);
    if (m.contributor !== "") w.uint32(18).string(m.contributor);
    if (m.paidTo !== "") w.uint32(26).string(m.paidTo);
    { const mark = w.uint32(34).fork(); Coin.write(m.amount, w); w.join(mark); }
    if (m.distribution !== 0n) w.uint32(40).uint64(m.distribution);
  },
  read: (r) => {
    let datanetId_: bigint = 0n;
    let contributor_: string = "";
    let paidTo_: string = "";
    let amount_: Coin = Coin.create();
    let distribution_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: datanetId_ = r.uint64(); break;
        case 18: contributor_ = r.string(); break;
        case 26: paidTo_ = r.string(); break;
        case 34: amount_ = r.nested(Coin.read); break;
        case 40: distribution_ = r.uint64(); break;
        default: r.other(tag, EventContributionClaimed_numbers);
      }
    }
    return { datanetId: datanetId_, contributor: contributor_, paidTo: paidTo_, amount: amount_, distribution: distribution_ };
  },
});

/** EventPositionClaimed reports a payee paid. */
export interface EventPositionClaimed {
  readonly payee: string;
  readonly paidTo: string;
  readonly amount: Coin;
}
const EventPositionClaimed_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tributary.rewards.v1.EventPositionClaimed. */
export const EventPositionClaimed: MessageType<EventPositionClaimed> = message<EventPositionClaimed>({
  typeName: "tributary.rewards.v1.EventPositionClaimed",
  options: {},
  fields: [
    { number: 1, name: "payee", key: "payee", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "paid_to", key: "paidTo", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 3, name: "amount", key: "amount", type: { kind: "message", type: () => Coin }, repeated: false, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ payee: p.payee ?? "", paidTo: p.paidTo ?? "", amount: p.amount ?? Coin.create() }),
  write: (m, w) => {
    if (m.payee !== "") w.uint32(10).string(m.payee);
    if (m.paidTo !== "") w.uint32(18).string(m.paidTo);
    { const mark = w.uint32(26).fork(); Coin.write(m.amount, w); w.join(mark); }
  },
  read: (r) => {
    let payee_: string = "";
    let paidTo_: string = "";
    let amount_: Coin = Coin.create();
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: payee_ = r.string(); break;
        case 18: paidTo_ = r.string(); break;
        case 26: amount_ = r.nested(Coin.read); break;
        default: r.other(tag, EventPositionClaimed_numbers);
      }
    }
    return { payee: payee_, paidTo: paidTo_, amount: amount_ };
  },
});

/** EventPayoutSet reports a change of the account to be paid on. */
export interface EventPayoutSet {
  readonly owner: string;
  readonly address: string;
}
const EventPayoutSet_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.rewards.v1.EventPayoutSet. */
export const EventPayoutSet: MessageType<EventPayoutSet> = message<EventPayoutSet>({
  typeName: "tributary.rewards.v1.EventPayoutSet",
  options: {},
  fields: [
    { number: 1, name: "owner", key: "owner", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "address", key: "address", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
  ],
  create: (p) => ({ owner: p.owner ?? "", address: p.address ?? "" }),
  write: (m, w) => {
    if (m.owner !== "") w.uint32(10).string(m.owner);
    if (m.address !== "") w.uint32(18).string(m.address);
  },
  read: (r) => {
    let owner_: string = "";
    let address_: string = "";
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: owner_ = r.string(); break;
        case 18: address_ = r.string(); break;
        default: r.other(tag, EventPayoutSet_numbers);
      }
    }
    return { owner: owner_, address: address_ };
  },
});

/** EventDatanetFunded reports a gift to a datanet. */
export interface EventDatanetFunded {
  readonly datanetId: bigint;
  readonly funder: string;
  readonly amount: Coin;
  readonly deposit: bigint;
}
const EventDatanetFunded_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4]);
/** Codec of tributary.rewards.v1.EventDatanetFunded. */
export const EventDatanetFunded: MessageType<EventDatanetFunded> = message<EventDatanetFunded>({
  typeName: "tributary.rewards.v1.EventDatanetFunded",
  options: {},
  fields: [
    { number: 1, name: "datanet_id", key: "datanetId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "funder", key: "funder", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 3, name: "amount", key: "amount", type: { kind: "message", type: () => Coin }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 4, name: "deposit", key: "deposit", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ datanetId: p.datanetId ?? 0n, funder: p.funder ?? "", amount: p.amount ?? Coin.create(), deposit: p.deposit ?? 0n }),
  write: (m, w) => {
    if (m.datanetId !== 0n) w.uint32(8).uint64(m.datanetId);
    if (m.funder !== "") w.uint32(18).string(m.funder);
    { const mark = w.uint32(26).fork(); Coin.write(m.amount, w); w.join(mark); }
    if (m.deposit !== 0n) w.uint32(32).uint64(m.deposit);
  },
  read: (r) => {
    let datanetId_: bigint = 0n;
    let funder_: string = "";
    let amount_: Coin = Coin.create();
    let deposit_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: datanetId_ = r.uint64(); break;
        case 18: funder_ = r.string(); break;
        case 26: amount_ = r.nested(Coin.read); break;
        case 32: deposit_ = r.uint64(); break;
        default: r.other(tag, EventDatanetFunded_numbers);
      }
    }
    return { datanetId: datanetId_, funder: funder_, amount: amount_, deposit: deposit_ };
  },
});

/** EventSwept reports unclaimed money moved to the commons. */
export interface EventSwept {
  readonly payee: string;
  readonly datanetId: bigint;
  readonly amount: Coin;
}
const EventSwept_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tributary.rewards.v1.EventSwept. */
export const EventSwept: MessageType<EventSwept> = message<EventSwept>({
  typeName: "tributary.rewards.v1.EventSwept",
  options: {},
  fields: [
    { number: 1, name: "payee", key: "payee", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "datanet_id", key: "datanetId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "amount", key: "amount", type: { kind: "message", type: () => Coin }, repeated: false, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ payee: p.payee ?? "", datanetId: p.datanetId ?? 0n, amount: p.amount ?? Coin.create() }),
  write: (m, w) => {
    if (m.payee !== "") w.uint32(10).string(m.payee);
    if (m.datanetId !== 0n) w.uint32(16).uint64(m.datanetId);
    { const mark = w.uint32(26).fork(); Coin.write(m.amount, w); w.join(mark); }
  },
  read: (r) => {
    let payee_: string = "";
    let datanetId_: bigint = 0n;
    let amount_: Coin = Coin.create();
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: payee_ = r.string(); break;
        case 16: datanetId_ = r.uint64(); break;
        case 26: amount_ = r.nested(Coin.read); break;
        default: r.other(tag, EventSwept_numbers);
      }
    }
    return { payee: payee_, datanetId: datanetId_, amount: amount_ };
  },
});

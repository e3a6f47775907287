// Generated from proto/tributary/rewards/v1/event.proto by `npm run proto`. Do not edit.
import { message, readInt, type MessageType } from "#wire";
import { Coin } from "#proto/cosmos/base/v1beta1/coin.ts";
import { PoolKindEnum, VerdictEnum } from "#proto/tributary/rewards/v1/types.ts";

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
  readonly evidence: bigint;
  readonly subsidy: bigint;
}
const EventRevenueSplit_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
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
    { number: 12, name: "evidence", key: "evidence", type: { kind: "int" }, repeated: false, required: true, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.Int" } },
    { number: 13, name: "subsidy", key: "subsidy", type: { kind: "int" }, repeated: false, required: true, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.Int" } },
  ],
  create: (p) => ({ batchId: p.batchId ?? 0n, modelId: p.modelId ?? 0n, version: p.version ?? 0n, revenue: p.revenue ?? Coin.create(), burned: p.burned ?? 0n, validators: p.validators ?? 0n, auditors: p.auditors ?? 0n, commons: p.commons ?? 0n, serving: p.serving ?? 0n, royalties: p.royalties ?? 0n, data: p.data ?? 0n, evidence: p.evidence ?? 0n, subsidy: p.subsidy ?? 0n }),
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
    w.uint32(98).string(m.evidence.toString());
    w.uint32(106).string(m.subsidy.toString());
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
    let evidence_: bigint = 0n;
    let subsidy_: bigint = 0n;
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
        case 98: evidence_ = readInt(r); break;
        case 106: subsidy_ = readInt(r); break;
        default: r.other(tag, EventRevenueSplit_numbers);
      }
    }
    return { batchId: batchId_, modelId: modelId_, version: version_, revenue: revenue_, burned: burned_, validators: validators_, auditors: auditors_, commons: commons_, serving: serving_, royalties: royalties_, data: data_, evidence: evidence_, subsidy: subsidy_ };
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

/** EventPriorDeposited reports an inflow to a prior pool. */
export interface EventPriorDeposited {
  readonly datanetId: bigint;
  readonly datanetVersion: bigint;
  readonly deposit: bigint;
  readonly amount: Coin;
  readonly batchId: bigint;
}
const EventPriorDeposited_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5]);
/** Codec of tributary.rewards.v1.EventPriorDeposited. */
export const EventPriorDeposited: MessageType<EventPriorDeposited> = message<EventPriorDeposited>({
  typeName: "tributary.rewards.v1.EventPriorDeposited",
  options: {},
  fields: [
    { number: 1, name: "datanet_id", key: "datanetId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "datanet_version", key: "datanetVersion", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "deposit", key: "deposit", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "amount", key: "amount", type: { kind: "message", type: () => Coin }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 5, name: "batch_id", key: "batchId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ datanetId: p.datanetId ?? 0n, datanetVersion: p.datanetVersion ?? 0n, deposit: p.deposit ?? 0n, amount: p.amount ?? Coin.create(), batchId: p.batchId ?? 0n }),
  write: (m, w) => {
    if (m.datanetId !== 0n) w.uint32(8).uint64(m.datanetId);
    if (m.datanetVersion !== 0n) w.uint32(16).uint64(m.datanetVersion);
    if (m.deposit !== 0n) w.uint32(24).uint64(m.deposit);
    { const mark = w.uint32(34).fork(); Coin.write(m.amount, w); w.join(mark); }
    if (m.batchId !== 0n) w.uint32(40).uint64(m.batchId);
  },
  read: (r) => {
    let datanetId_: bigint = 0n;
    let datanetVersion_: bigint = 0n;
    let deposit_: bigint = 0n;
    let amount_: Coin = Coin.create();
    let batchId_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: datanetId_ = r.uint64(); break;
        case 16: datanetVersion_ = r.uint64(); break;
        case 24: deposit_ = r.uint64(); break;
        case 34: amount_ = r.nested(Coin.read); break;
        case 40: batchId_ = r.uint64(); break;
        default: r.other(tag, EventPriorDeposited_numbers);
      }
    }
    return { datanetId: datanetId_, datanetVersion: datanetVersion_, deposit: deposit_, amount: amount_, batchId: batchId_ };
  },
});

/** EventCommonsPartChanged reports what the commons has of a datanet's earnings from a height on, and the measurement it follows. */
export interface EventCommonsPartChanged {
  readonly datanetId: bigint;
  readonly denom: string;
  readonly bps: number;
  readonly height: bigint;
  readonly epoch: bigint;
  readonly giniBps: number;
  readonly nakamoto: number;
}
const EventCommonsPartChanged_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6, 7]);
/** Codec of tributary.rewards.v1.EventCommonsPartChanged. */
export const EventCommonsPartChanged: MessageType<EventCommonsPartChanged> = message<EventCommonsPartChanged>({
  typeName: "tributary.rewards.v1.EventCommonsPartChanged",
  options: {},
  fields: [
    { number: 1, name: "datanet_id", key: "datanetId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "denom", key: "denom", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "bps", key: "bps", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "height", key: "height", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "epoch", key: "epoch", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 6, name: "gini_bps", key: "giniBps", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 7, name: "nakamoto", key: "nakamoto", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ datanetId: p.datanetId ?? 0n, denom: p.denom ?? "", bps: p.bps ?? 0, height: p.height ?? 0n, epoch: p.epoch ?? 0n, giniBps: p.giniBps ?? 0, nakamoto: p.nakamoto ?? 0 }),
  write: (m, w) => {
    if (m.datanetId !== 0n) w.uint32(8).uint64(m.datanetId);
    if (m.denom !== "") w.uint32(18).string(m.denom);
    if (m.bps !== 0) w.uint32(24).uint32(m.bps);
    if (m.height !== 0n) w.uint32(32).uint64(m.height);
    if (m.epoch !== 0n) w.uint32(40).uint64(m.epoch);
    if (m.giniBps !== 0) w.uint32(48).uint32(m.giniBps);
    if (m.nakamoto !== 0) w.uint32(56).uint32(m.nakamoto);
  },
  read: (r) => {
    let datanetId_: bigint = 0n;
    let denom_: string = "";
    let bps_: number = 0;
    let height_: bigint = 0n;
    let epoch_: bigint = 0n;
    let giniBps_: number = 0;
    let nakamoto_: number = 0;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: datanetId_ = r.uint64(); break;
        case 18: denom_ = r.string(); break;
        case 24: bps_ = r.uint32(); break;
        case 32: height_ = r.int64(); break;
        case 40: epoch_ = r.uint64(); break;
        case 48: giniBps_ = r.uint32(); break;
        case 56: nakamoto_ = r.uint32(); break;
        default: r.other(tag, EventCommonsPartChanged_numbers);
      }
    }
    return { datanetId: datanetId_, denom: denom_, bps: bps_, height: height_, epoch: epoch_, giniBps: giniBps_, nakamoto: nakamoto_ };
  },
});

/** EventAuditorsPaid reports money of the auditors' pool set aside for them. */
export interface EventAuditorsPaid {
  readonly module: string;
  readonly amount: Coin;
}
const EventAuditorsPaid_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.rewards.v1.EventAuditorsPaid. */
export const EventAuditorsPaid: MessageType<EventAuditorsPaid> = message<EventAuditorsPaid>({
  typeName: "tributary.rewards.v1.EventAuditorsPaid",
  options: {},
  fields: [
    { number: 1, name: "module", key: "module", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "amount", key: "amount", type: { kind: "message", type: () => Coin }, repeated: false, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ module: p.module ?? "", amount: p.amount ?? Coin.create() }),
  write: (m, w) => {
    if (m.module !== "") w.uint32(10).string(m.module);
    { const mark = w.uint32(18).fork(); Coin.write(m.amount, w); w.join(mark); }
  },
  read: (r) => {
    let module_: string = "";
    let amount_: Coin = Coin.create();
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: module_ = r.string(); break;
        case 18: amount_ = r.nested(Coin.read); break;
        default: r.other(tag, EventAuditorsPaid_numbers);
      }
    }
    return { module: module_, amount: amount_ };
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
  readonly bundleId: bigint;
}
const EventSwept_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4]);
/** Codec of tributary.rewards.v1.EventSwept. */
export const EventSwept: MessageType<EventSwept> = message<EventSwept>({
  typeName: "tributary.rewards.v1.EventSwept",
  options: {},
  fields: [
    { number: 1, name: "payee", key: "payee", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "datanet_id", key: "datanetId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "amount", key: "amount", type: { kind: "message", type: () => Coin }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 4, name: "bundle_id", key: "bundleId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ payee: p.payee ?? "", datanetId: p.datanetId ?? 0n, amount: p.amount ?? Coin.create(), bundleId: p.bundleId ?? 0n }),
  write: (m, w) => {
    if (m.payee !== "") w.uint32(10).string(m.payee);
    if (m.datanetId !== 0n) w.uint32(16).uint64(m.datanetId);
    { const mark = w.uint32(26).fork(); Coin.write(m.amount, w); w.join(mark); }
    if (m.bundleId !== 0n) w.uint32(32).uint64(m.bundleId);
  },
  read: (r) => {
    let payee_: string = "";
    let datanetId_: bigint = 0n;
    let amount_: Coin = Coin.create();
    let bundleId_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: payee_ = r.string(); break;
        case 16: datanetId_ = r.uint64(); break;
        case 26: amount_ = r.nested(Coin.read); break;
        case 32: bundleId_ = r.uint64(); break;
        default: r.other(tag, EventSwept_numbers);
      }
    }
    return { payee: payee_, datanetId: datanetId_, amount: amount_, bundleId: bundleId_ };
  },
});

/** EventBundleClaimed reports what a bundle's weight earned. */
export interface EventBundleClaimed {
  readonly bundleId: bigint;
  readonly datanetId: bigint;
  readonly datanetVersion: bigint;
  readonly contributor: string;
  readonly amount: Coin;
}
const EventBundleClaimed_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5]);
/** Codec of tributary.rewards.v1.EventBundleClaimed. */
export const EventBundleClaimed: MessageType<EventBundleClaimed> = message<EventBundleClaimed>({
  typeName: "tributary.rewards.v1.EventBundleClaimed",
  options: {},
  fields: [
    { number: 1, name: "bundle_id", key: "bundleId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "datanet_id", key: "datanetId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "datanet_version", key: "datanetVersion", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "contributor", key: "contributor", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 5, name: "amount", key: "amount", type: { kind: "message", type: () => Coin }, repeated: false, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ bundleId: p.bundleId ?? 0n, datanetId: p.datanetId ?? 0n, datanetVersion: p.datanetVersion ?? 0n, contributor: p.contributor ?? "", amount: p.amount ?? Coin.create() }),
  write: (m, w) => {
    if (m.bundleId !== 0n) w.uint32(8).uint64(m.bundleId);
    if (m.datanetId !== 0n) w.uint32(16).uint64(m.datanetId);
    if (m.datanetVersion !== 0n) w.uint32(24).uint64(m.datanetVersion);
    if (m.contributor !== "") w.uint32(34).string(m.contributor);
    { const mark = w.uint32(42).fork(); Coin.write(m.amount, w); w.join(mark); }
  },
  read: (r) => {
    let bundleId_: bigint = 0n;
    let datanetId_: bigint = 0n;
    let datanetVersion_: bigint = 0n;
    let contributor_: string = "";
    let amount_: Coin = Coin.create();
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: bundleId_ = r.uint64(); break;
        case 16: datanetId_ = r.uint64(); break;
        case 24: datanetVersion_ = r.uint64(); break;
        case 34: contributor_ = r.string(); break;
        case 42: amount_ = r.nested(Coin.read); break;
        default: r.other(tag, EventBundleClaimed_numbers);
      }
    }
    return { bundleId: bundleId_, datanetId: datanetId_, datanetVersion: datanetVersion_, contributor: contributor_, amount: amount_ };
  },
});

/** EventRoyaltyTransferred reports a part of an income passed on. */
export interface EventRoyaltyTransferred {
  readonly owner: string;
  readonly datanetId: bigint;
  readonly to: string;
  readonly bps: number;
  readonly untilHeight: bigint;
}
const EventRoyaltyTransferred_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5]);
/** Codec of tributary.rewards.v1.EventRoyaltyTransferred. */
export const EventRoyaltyTransferred: MessageType<EventRoyaltyTransferred> = message<EventRoyaltyTransferred>({
  typeName: "tributary.rewards.v1.EventRoyaltyTransferred",
  options: {},
  fields: [
    { number: 1, name: "owner", key: "owner", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "datanet_id", key: "datanetId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "to", key: "to", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 4, name: "bps", key: "bps", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "until_height", key: "untilHeight", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ owner: p.owner ?? "", datanetId: p.datanetId ?? 0n, to: p.to ?? "", bps: p.bps ?? 0, untilHeight: p.untilHeight ?? 0n }),
  write: (m, w) => {
    if (m.owner !== "") w.uint32(10).string(m.owner);
    if (m.datanetId !== 0n) w.uint32(16).uint64(m.datanetId);
    if (m.to !== "") w.uint32(26).string(m.to);
    if (m.bps !== 0) w.uint32(32).uint32(m.bps);
    if (m.untilHeight !== 0n) w.uint32(40).uint64(m.untilHeight);
  },
  read: (r) => {
    let owner_: string = "";
    let datanetId_: bigint = 0n;
    let to_: string = "";
    let bps_: number = 0;
    let untilHeight_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: owner_ = r.string(); break;
        case 16: datanetId_ = r.uint64(); break;
        case 26: to_ = r.string(); break;
        case 32: bps_ = r.uint32(); break;
        case 40: untilHeight_ = r.int64(); break;
        default: r.other(tag, EventRoyaltyTransferred_numbers);
      }
    }
    return { owner: owner_, datanetId: datanetId_, to: to_, bps: bps_, untilHeight: untilHeight_ };
  },
});

/** EventSponsored reports money for the data of a model. */
export interface EventSponsored {
  readonly modelId: bigint;
  readonly sponsor: string;
  readonly amount: Coin;
}
const EventSponsored_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tributary.rewards.v1.EventSponsored. */
export const EventSponsored: MessageType<EventSponsored> = message<EventSponsored>({
  typeName: "tributary.rewards.v1.EventSponsored",
  options: {},
  fields: [
    { number: 1, name: "model_id", key: "modelId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "sponsor", key: "sponsor", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 3, name: "amount", key: "amount", type: { kind: "message", type: () => Coin }, repeated: false, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ modelId: p.modelId ?? 0n, sponsor: p.sponsor ?? "", amount: p.amount ?? Coin.create() }),
  write: (m, w) => {
    if (m.modelId !== 0n) w.uint32(8).uint64(m.modelId);
    if (m.sponsor !== "") w.uint32(18).string(m.sponsor);
    { const mark = w.uint32(26).fork(); Coin.write(m.amount, w); w.join(mark); }
  },
  read: (r) => {
    let modelId_: bigint = 0n;
    let sponsor_: string = "";
    let amount_: Coin = Coin.create();
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: modelId_ = r.uint64(); break;
        case 18: sponsor_ = r.string(); break;
        case 26: amount_ = r.nested(Coin.read); break;
        default: r.other(tag, EventSponsored_numbers);
      }
    }
    return { modelId: modelId_, sponsor: sponsor_, amount: amount_ };
  },
});

/** EventSponsorWithdrawn reports what a sponsor took back. */
export interface EventSponsorWithdrawn {
  readonly modelId: bigint;
  readonly sponsor: string;
  readonly amount: Coin;
}
const EventSponsorWithdrawn_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tributary.rewards.v1.EventSponsorWithdrawn. */
export const EventSponsorWithdrawn: MessageType<EventSponsorWithdrawn> = message<EventSponsorWithdrawn>({
  typeName: "tributary.rewards.v1.EventSponsorWithdrawn",
  options: {},
  fields: [
    { number: 1, name: "model_id", key: "modelId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "sponsor", key: "sponsor", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 3, name: "amount", key: "amount", type: { kind: "message", type: () => Coin }, repeated: false, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ modelId: p.modelId ?? 0n, sponsor: p.sponsor ?? "", amount: p.amount ?? Coin.create() }),
  write: (m, w) => {
    if (m.modelId !== 0n) w.uint32(8).uint64(m.modelId);
    if (m.sponsor !== "") w.uint32(18).string(m.sponsor);
    { const mark = w.uint32(26).fork(); Coin.write(m.amount, w); w.join(mark); }
  },
  read: (r) => {
    let modelId_: bigint = 0n;
    let sponsor_: string = "";
    let amount_: Coin = Coin.create();
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: modelId_ = r.uint64(); break;
        case 18: sponsor_ = r.string(); break;
        case 26: amount_ = r.nested(Coin.read); break;
        default: r.other(tag, EventSponsorWithdrawn_numbers);
      }
    }
    return { modelId: modelId_, sponsor: sponsor_, amount: amount_ };
  },
});

/** EventEscrowed reports royalties held in a dispute. */
export interface EventEscrowed {
  readonly disputeId: bigint;
  readonly modelId: bigint;
  readonly version: bigint;
  readonly payee: string;
  readonly amount: Coin;
}
const EventEscrowed_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5]);
/** Codec of tributary.rewards.v1.EventEscrowed. */
export const EventEscrowed: MessageType<EventEscrowed> = message<EventEscrowed>({
  typeName: "tributary.rewards.v1.EventEscrowed",
  options: {},
  fields: [
    { number: 1, name: "dispute_id", key: "disputeId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "model_id", key: "modelId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "version", key: "version", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "payee", key: "payee", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 5, name: "amount", key: "amount", type: { kind: "message", type: () => Coin }, repeated: false, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ disputeId: p.disputeId ?? 0n, modelId: p.modelId ?? 0n, version: p.version ?? 0n, payee: p.payee ?? "", amount: p.amount ?? Coin.create() }),
  write: (m, w) => {
    if (m.disputeId !== 0n) w.uint32(8).uint64(m.disputeId);
    if (m.modelId !== 0n) w.uint32(16).uint64(m.modelId);
    if (m.version !== 0n) w.uint32(24).uint64(m.version);
    if (m.payee !== "") w.uint32(34).string(m.payee);
    { const mark = w.uint32(42).fork(); Coin.write(m.amount, w); w.join(mark); }
  },
  read: (r) => {
    let disputeId_: bigint = 0n;
    let modelId_: bigint = 0n;
    let version_: bigint = 0n;
    let payee_: string = "";
    let amount_: Coin = Coin.create();
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: disputeId_ = r.uint64(); break;
        case 16: modelId_ = r.uint64(); break;
        case 24: version_ = r.uint64(); break;
        case 34: payee_ = r.string(); break;
        case 42: amount_ = r.nested(Coin.read); break;
        default: r.other(tag, EventEscrowed_numbers);
      }
    }
    return { disputeId: disputeId_, modelId: modelId_, version: version_, payee: payee_, amount: amount_ };
  },
});

/** EventDisputeOpened reports a version whose royalties are held from now on. */
export interface EventDisputeOpened {
  readonly disputeId: bigint;
  readonly modelId: bigint;
  readonly version: bigint;
}
const EventDisputeOpened_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tributary.rewards.v1.EventDisputeOpened. */
export const EventDisputeOpened: MessageType<EventDisputeOpened> = message<EventDisputeOpened>({
  typeName: "tributary.rewards.v1.EventDisputeOpened",
  options: {},
  fields: [
    { number: 1, name: "dispute_id", key: "disputeId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "model_id", key: "modelId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "version", key: "version", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ disputeId: p.disputeId ?? 0n, modelId: p.modelId ?? 0n, version: p.version ?? 0n }),
  write: (m, w) => {
    if (m.disputeId !== 0n) w.uint32(8).uint64(m.disputeId);
    if (m.modelId !== 0n) w.uint32(16).uint64(m.modelId);
    if (m.version !== 0n) w.uint32(24).uint64(m.version);
  },
  read: (r) => {
    let disputeId_: bigint = 0n;
    let modelId_: bigint = 0n;
    let version_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: disputeId_ = r.uint64(); break;
        case 16: modelId_ = r.uint64(); break;
        case 24: version_ = r.uint64(); break;
        default: r.other(tag, EventDisputeOpened_numbers);
      }
    }
    return { disputeId: disputeId_, modelId: modelId_, version: version_ };
  },
});

/** EventDisputeDecided reports what becomes of royalties held. */
export interface EventDisputeDecided {
  readonly disputeId: bigint;
  readonly verdict: number;
  readonly datanetId: bigint;
}
const EventDisputeDecided_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tributary.rewards.v1.EventDisputeDecided. */
export const EventDisputeDecided: MessageType<EventDisputeDecided> = message<EventDisputeDecided>({
  typeName: "tributary.rewards.v1.EventDisputeDecided",
  options: {},
  fields: [
    { number: 1, name: "dispute_id", key: "disputeId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "verdict", key: "verdict", type: { kind: "enum", type: VerdictEnum }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "datanet_id", key: "datanetId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ disputeId: p.disputeId ?? 0n, verdict: p.verdict ?? 0, datanetId: p.datanetId ?? 0n }),
  write: (m, w) => {
    if (m.disputeId !== 0n) w.uint32(8).uint64(m.disputeId);
    if (m.verdict !== 0) w.uint32(16).int32(m.verdict);
    if (m.datanetId !== 0n) w.uint32(24).uint64(m.datanetId);
  },
  read: (r) => {
    let disputeId_: bigint = 0n;
    let verdict_: number = 0;
    let datanetId_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: disputeId_ = r.uint64(); break;
        case 16: verdict_ = r.int32(); break;
        case 24: datanetId_ = r.uint64(); break;
        default: r.other(tag, EventDisputeDecided_numbers);
      }
    }
    return { disputeId: disputeId_, verdict: verdict_, datanetId: datanetId_ };
  },
});

/** EventReleased reports royalties no longer held. */
export interface EventReleased {
  readonly disputeId: bigint;
  readonly payee: string;
  readonly verdict: number;
  readonly amount: Coin;
}
const EventReleased_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4]);
/** Codec of tributary.rewards.v1.EventReleased. */
export const EventReleased: MessageType<EventReleased> = message<EventReleased>({
  typeName: "tributary.rewards.v1.EventReleased",
  options: {},
  fields: [
    { number: 1, name: "dispute_id", key: "disputeId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "payee", key: "payee", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 3, name: "verdict", key: "verdict", type: { kind: "enum", type: VerdictEnum }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "amount", key: "amount", type: { kind: "message", type: () => Coin }, repeated: false, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ disputeId: p.disputeId ?? 0n, payee: p.payee ?? "", verdict: p.verdict ?? 0, amount: p.amount ?? Coin.create() }),
  write: (m, w) => {
    if (m.disputeId !== 0n) w.uint32(8).uint64(m.disputeId);
    if (m.payee !== "") w.uint32(18).string(m.payee);
    if (m.verdict !== 0) w.uint32(24).int32(m.verdict);
    { const mark = w.uint32(34).fork(); Coin.write(m.amount, w); w.join(mark); }
  },
  read: (r) => {
    let disputeId_: bigint = 0n;
    let payee_: string = "";
    let verdict_: number = 0;
    let amount_: Coin = Coin.create();
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: disputeId_ = r.uint64(); break;
        case 18: payee_ = r.string(); break;
        case 24: verdict_ = r.int32(); break;
        case 34: amount_ = r.nested(Coin.read); break;
        default: r.other(tag, EventReleased_numbers);
      }
    }
    return { disputeId: disputeId_, payee: payee_, verdict: verdict_, amount: amount_ };
  },
});

/** EventPayLaterOpened reports money promised to a datanet. */
export interface EventPayLaterOpened {
  readonly debtor: string;
  readonly datanetId: bigint;
  readonly owed: Coin;
  readonly bond: bigint;
  readonly dueHeight: bigint;
}
const EventPayLaterOpened_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5]);
/** Codec of tributary.rewards.v1.EventPayLaterOpened. */
export const EventPayLaterOpened: MessageType<EventPayLaterOpened> = message<EventPayLaterOpened>({
  typeName: "tributary.rewards.v1.EventPayLaterOpened",
  options: {},
  fields: [
    { number: 1, name: "debtor", key: "debtor", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "datanet_id", key: "datanetId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "owed", key: "owed", type: { kind: "message", type: () => Coin }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 4, name: "bond", key: "bond", type: { kind: "int" }, repeated: false, required: true, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.Int" } },
    { number: 5, name: "due_height", key: "dueHeight", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ debtor: p.debtor ?? "", datanetId: p.datanetId ?? 0n, owed: p.owed ?? Coin.create(), bond: p.bond ?? 0n, dueHeight: p.dueHeight ?? 0n }),
  write: (m, w) => {
    if (m.debtor !== "") w.uint32(10).string(m.debtor);
    if (m.datanetId !== 0n) w.uint32(16).uint64(m.datanetId);
    { const mark = w.uint32(26).fork(); Coin.write(m.owed, w); w.join(mark); }
    w.uint32(34).string(m.bond.toString());
    if (m.dueHeight !== 0n) w.uint32(40).uint64(m.dueHeight);
  },
  read: (r) => {
    let debtor_: string = "";
    let datanetId_: bigint = 0n;
    let owed_: Coin = Coin.create();
    let bond_: bigint = 0n;
    let dueHeight_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: debtor_ = r.string(); break;
        case 16: datanetId_ = r.uint64(); break;
        case 26: owed_ = r.nested(Coin.read); break;
        case 34: bond_ = readInt(r); break;
        case 40: dueHeight_ = r.int64(); break;
        default: r.other(tag, EventPayLaterOpened_numbers);
      }
    }
    return { debtor: debtor_, datanetId: datanetId_, owed: owed_, bond: bond_, dueHeight: dueHeight_ };
  },
});

/** EventPayLaterPaid reports a payment on a promise. */
export interface EventPayLaterPaid {
  readonly debtor: string;
  readonly datanetId: bigint;
  readonly amount: Coin;
  readonly owed: bigint;
}
const EventPayLaterPaid_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4]);
/** Codec of tributary.rewards.v1.EventPayLaterPaid. */
export const EventPayLaterPaid: MessageType<EventPayLaterPaid> = message<EventPayLaterPaid>({
  typeName: "tributary.rewards.v1.EventPayLaterPaid",
  options: {},
  fields: [
    { number: 1, name: "debtor", key: "debtor", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "datanet_id", key: "datanetId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "amount", key: "amount", type: { kind: "message", type: () => Coin }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 4, name: "owed", key: "owed", type: { kind: "int" }, repeated: false, required: true, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.Int" } },
  ],
  create: (p) => ({ debtor: p.debtor ?? "", datanetId: p.datanetId ?? 0n, amount: p.amount ?? Coin.create(), owed: p.owed ?? 0n }),
  write: (m, w) => {
    if (m.debtor !== "") w.uint32(10).string(m.debtor);
    if (m.datanetId !== 0n) w.uint32(16).uint64(m.datanetId);
    { const mark = w.uint32(26).fork(); Coin.write(m.amount, w); w.join(mark); }
    w.uint32(34).string(m.owed.toString());
  },
  read: (r) => {
    let debtor_: string = "";
    let datanetId_: bigint = 0n;
    let amount_: Coin = Coin.create();
    let owed_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: debtor_ = r.string(); break;
        case 16: datanetId_ = r.uint64(); break;
        case 26: amount_ = r.nested(Coin.read); break;
        case 34: owed_ = readInt(r); break;
        default: r.other(tag, EventPayLaterPaid_numbers);
      }
    }
    return { debtor: debtor_, datanetId: datanetId_, amount: amount_, owed: owed_ };
  },
});

/** EventPayLaterDefaulted reports a promise not kept. */
export interface EventPayLaterDefaulted {
  readonly debtor: string;
  readonly datanetId: bigint;
  readonly bond: bigint;
  readonly owed: Coin;
}
const EventPayLaterDefaulted_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4]);
/** Codec of tributary.rewards.v1.EventPayLaterDefaulted. */
export const EventPayLaterDefaulted: MessageType<EventPayLaterDefaulted> = message<EventPayLaterDefaulted>({
  typeName: "tributary.rewards.v1.EventPayLaterDefaulted",
  options: {},
  fields: [
    { number: 1, name: "debtor", key: "debtor", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "datanet_id", key: "datanetId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "bond", key: "bond", type: { kind: "int" }, repeated: false, required: true, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.Int" } },
    { number: 4, name: "owed", key: "owed", type: { kind: "message", type: () => Coin }, repeated: false, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ debtor: p.debtor ?? "", datanetId: p.datanetId ?? 0n, bond: p.bond ?? 0n, owed: p.owed ?? Coin.create() }),
  write: (m, w) => {
    if (m.debtor !== "") w.uint32(10).string(m.debtor);
    if (m.datanetId !== 0n) w.uint32(16).uint64(m.datanetId);
    w.uint32(26).string(m.bond.toString());
    { const mark = w.uint32(34).fork(); Coin.write(m.owed, w); w.join(mark); }
  },
  read: (r) => {
    let debtor_: string = "";
    let datanetId_: bigint = 0n;
    let bond_: bigint = 0n;
    let owed_: Coin = Coin.create();
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: debtor_ = r.string(); break;
        case 16: datanetId_ = r.uint64(); break;
        case 26: bond_ = readInt(r); break;
        case 34: owed_ = r.nested(Coin.read); break;
        default: r.other(tag, EventPayLaterDefaulted_numbers);
      }
    }
    return { debtor: debtor_, datanetId: datanetId_, bond: bond_, owed: owed_ };
  },
});

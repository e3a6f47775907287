// Generated from proto/tributary/rewards/v1/types.proto by `npm run proto`. Do not edit.
import { message, readInt, type EnumType, type MessageType } from "#wire";

/** PoolKind says whose a pool is. */
export const PoolKind = {
  POOL_KIND_UNSPECIFIED: 0,
  POOL_KIND_DATANET: 1,
  POOL_KIND_AUDITORS: 2,
  POOL_KIND_COMMONS: 3,
} as const;
/** Description of tributary.rewards.v1.PoolKind. */
export const PoolKindEnum: EnumType = { typeName: "tributary.rewards.v1.PoolKind", values: PoolKind };

/** Params say how revenue is divided before it reaches royalties and data. */
export interface Params {
  readonly waterfall: Waterfall;
  readonly claimExpiry: bigint;
  readonly proofDepthMax: number;
}
const Params_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tributary.rewards.v1.Params. */
export const Params: MessageType<Params> = message<Params>({
  typeName: "tributary.rewards.v1.Params",
  options: { "amino.name": "tributary/x/rewards/Params" },
  fields: [
    { number: 1, name: "waterfall", key: "waterfall", type: { kind: "message", type: () => Waterfall }, repeated: false, required: true, oneof: undefined, options: { "amino.dont_omitempty": true } },
    { number: 2, name: "claim_expiry", key: "claimExpiry", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "proof_depth_max", key: "proofDepthMax", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ waterfall: p.waterfall ?? Waterfall.create(), claimExpiry: p.claimExpiry ?? 0n, proofDepthMax: p.proofDepthMax ?? 0 }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); Waterfall.write(m.waterfall, w); w.join(mark); }
    if (m.claimExpiry !== 0n) w.uint32(16).uint64(m.claimExpiry);
    if (m.proofDepthMax !== 0) w.uint32(24).uint32(m.proofDepthMax);
  },
  read: (r) => {
    let waterfall_: Waterfall = Waterfall.create();
    let claimExpiry_: bigint = 0n;
    let proofDepthMax_: number = 0;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: waterfall_ = r.nested(Waterfall.read); break;
        case 16: claimExpiry_ = r.uint64(); break;
        case 24: proofDepthMax_ = r.uint32(); break;
        default: r.other(tag, Params_numbers);
      }
    }
    return { waterfall: waterfall_, claimExpiry: claimExpiry_, proofDepthMax: proofDepthMax_ };
  },
});

/** Waterfall is the protocol's part of all revenue, in bps of it. */
export interface Waterfall {
  readonly burnBps: number;
  readonly validatorsBps: number;
  readonly auditorsBps: number;
  readonly commonsBps: number;
}
const Waterfall_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4]);
/** Codec of tributary.rewards.v1.Waterfall. */
export const Waterfall: MessageType<Waterfall> = message<Waterfall>({
  typeName: "tributary.rewards.v1.Waterfall",
  options: {},
  fields: [
    { number: 1, name: "burn_bps", key: "burnBps", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "validators_bps", key: "validatorsBps", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "auditors_bps", key: "auditorsBps", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "commons_bps", key: "commonsBps", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ burnBps: p.burnBps ?? 0, validatorsBps: p.validatorsBps ?? 0, auditorsBps: p.auditorsBps ?? 0, commonsBps: p.commonsBps ?? 0 }),
  write: (m, w) => {
    if (m.burnBps !== 0) w.uint32(8).uint32(m.burnBps);
    if (m.validatorsBps !== 0) w.uint32(16).uint32(m.validatorsBps);
    if (m.auditorsBps !== 0) w.uint32(24).uint32(m.auditorsBps);
    if (m.commonsBps !== 0) w.uint32(32).uint32(m.commonsBps);
  },
  read: (r) => {
    let burnBps_: number = 0;
    let validatorsBps_: number = 0;
    let auditorsBps_: number = 0;
    let commonsBps_: number = 0;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: burnBps_ = r.uint32(); break;
        case 16: validatorsBps_ = r.uint32(); break;
        case 24: auditorsBps_ = r.uint32(); break;
        case 32: commonsBps_ = r.uint32(); break;
        default: r.other(tag, Waterfall_numbers);
      }
    }
    return { burnBps: burnBps_, validatorsBps: validatorsBps_, auditorsBps: auditorsBps_, commonsBps: commonsBps_ };
  },
});

/** Pool is money of one denomination held for a group. */
export interface Pool {
  readonly kind: number;
  readonly datanetId: bigint;
  readonly denom: string;
  readonly balance: bigint;
  readonly cumulative: bigint;
  readonly deposits: bigint;
}
const Pool_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6]);
/** Codec of tributary.rewards.v1.Pool. */
export const Pool: MessageType<Pool> = message<Pool>({
  typeName: "tributary.rewards.v1.Pool",
  options: {},
  fields: [
    { number: 1, name: "kind", key: "kind", type: { kind: "enum", type: PoolKindEnum }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "datanet_id", key: "datanetId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "denom", key: "denom", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "balance", key: "balance", type: { kind: "int" }, repeated: false, required: true, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.Int" } },
    { number: 5, name: "cumulative", key: "cumulative", type: { kind: "int" }, repeated: false, required: true, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.Int" } },
    { number: 6, name: "deposits", key: "deposits", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ kind: p.kind ?? 0, datanetId: p.datanetId ?? 0n, denom: p.denom ?? "", balance: p.balance ?? 0n, cumulative: p.cumulative ?? 0n, deposits: p.deposits ?? 0n }),
  write: (m, w) => {
    if (m.kind !== 0) w.uint32(8).int32(m.kind);
    if (m.datanetId !== 0n) w.uint32(16).uint64(m.datanetId);
    if (m.denom !== "") w.uint32(26).string(m.denom);
    w.uint32(34).string(m.balance.toString());
    w.uint32(42).string(m.cumulative.toString());
    if (m.deposits !== 0n) w.uint32(48).uint64(m.deposits);
  },
  read: (r) => {
    let kind_: number = 0;
    let datanetId_: bigint = 0n;
    let denom_: string = "";
    let balance_: bigint = 0n;
    let cumulative_: bigint = 0n;
    let deposits_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: kind_ = r.int32(); break;
        case 16: datanetId_ = r.uint64(); break;
        case 26: denom_ = r.string(); break;
        case 34: balance_ = readInt(r); break;
        case 42: cumulative_ = readInt(r); break;
        case 48: deposits_ = r.uint64(); break;
        default: r.other(tag, Pool_numbers);
      }
    }
    return { kind: kind_, datanetId: datanetId_, denom: denom_, balance: balance_, cumulative: cumulative_, deposits: deposits_ };
  },
});

/** PoolDeposit is one inflow to a datanet's pool; distributions name the last one they divide. */
export interface PoolDeposit {
  readonly datanetId: bigint;
  readonly denom: string;
  readonly number: bigint;
  readonly amount: bigint;
  readonly cumulative: bigint;
  readonly batchId: bigint;
  readonly height: bigint;
}
const PoolDeposit_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6, 7]);
/** Codec of tributary.rewards.v1.PoolDeposit. */
export const PoolDeposit: MessageType<PoolDeposit> = message<PoolDeposit>({
  typeName: "tributary.rewards.v1.PoolDeposit",
  options: {},
  fields: [
    { number: 1, name: "datanet_id", key: "datanetId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "denom", key: "denom", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "number", key: "number", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "amount", key: "amount", type: { kind: "int" }, repeated: false, required: true, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.Int" } },
    { number: 5, name: "cumulative", key: "cumulative", type: { kind: "int" }, repeated: false, required: true, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.Int" } },
    { number: 6, name: "batch_id", key: "batchId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 7, name: "height", key: "height", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ datanetId: p.datanetId ?? 0n, denom: p.denom ?? "", number: p.number ?? 0n, amount: p.amount ?? 0n, cumulative: p.cumulative ?? 0n, batchId: p.batchId ?? 0n, height: p.height ?? 0n }),
  write: (m, w) => {
    if (m.datanetId !== 0n) w.uint32(8).uint64(m.datanetId);
    if (m.denom !== "") w.uint32(18).string(m.denom);
    if (m.number !== 0n) w.uint32(24).uint64(m.number);
    w.uint32(34).string(m.amount.toString());
    w.uint32(42).string(m.cumulative.toString());
    if (m.batchId !== 0n) w.uint32(48).uint64(m.batchId);
    if (m.height !== 0n) w.uint32(56).uint64(m.height);
  },
  read: (r) => {
    let datanetId_: bigint = 0n;
    let denom_: string = "";
    let number_: bigint = 0n;
    let amount_: bigint = 0n;
    let cumulative_: bigint = 0n;
    let batchId_: bigint = 0n;
    let height_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: datanetId_ = r.uint64(); break;
        case 18: denom_ = r.string(); break;
        case 24: number_ = r.uint64(); break;
        case 34: amount_ = readInt(r); break;
        case 42: cumulative_ = readInt(r); break;
        case 48: batchId_ = r.uint64(); break;
        case 56: height_ = r.int64(); break;
        default: r.other(tag, PoolDeposit_numbers);
      }
    }
    return { datanetId: datanetId_, denom: denom_, number: number_, amount: amount_, cumulative: cumulative_, batchId: batchId_, height: height_ };
  },
});

/** ModelPot is a version's settled revenue that no final batch has divided yet. */
export interface ModelPot {
  readonly modelId: bigint;
  readonly version: bigint;
  readonly denom: string;
  readonly pending: bigint;
  readonly cumulative: bigint;
}
const ModelPot_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5]);
/** Codec of tributary.rewards.v1.ModelPot. */
export const ModelPot: MessageType<ModelPot> = message<ModelPot>({
  typeName: "tributary.rewards.v1.ModelPot",
  options: {},
  fields: [
    { number: 1, name: "model_id", key: "modelId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "version", key: "version", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "denom", key: "denom", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "pending", key: "pending", type: { kind: "int" }, repeated: false, required: true, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.Int" } },
    { number: 5, name: "cumulative", key: "cumulative", type: { kind: "int" }, repeated: false, required: true, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.Int" } },
  ],
  create: (p) => ({ modelId: p.modelId ?? 0n, version: p.version ?? 0n, denom: p.denom ?? "", pending: p.pending ?? 0n, cumulative: p.cumulative ?? 0n }),
  write: (m, w) => {
    if (m.modelId !== 0n) w.uint32(8).uint64(m.modelId);
    if (m.version !== 0n) w.uint32(16).uint64(m.version);
    if (m.denom !== "") w.uint32(26).string(m.denom);
    w.uint32(34).string(m.pending.toString());
    w.uint32(42).string(m.cumulative.toString());
  },
  read: (r) => {
    let modelId_: bigint = 0n;
    let version_: bigint = 0n;
    let denom_: string = "";
    let pending_: bigint = 0n;
    let cumulative_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: modelId_ = r.uint64(); break;
        case 16: version_ = r.uint64(); break;
        case 26: denom_ = r.string(); break;
        case 34: pending_ = readInt(r); break;
        case 42: cumulative_ = readInt(r); break;
        default: r.other(tag, ModelPot_numbers);
      }
    }
    return { modelId: modelId_, version: version_, denom: denom_, pending: pending_, cumulative: cumulative_ };
  },
});

/** Position is what an account is owed that needs no proof: royalties, serving, curation. */
export interface Position {
  readonly payee: string;
  readonly denom: string;
  readonly due: bigint;
  readonly claimed: bigint;
  readonly activeHeight: bigint;
}
const Position_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5]);
/** Codec of tributary.rewards.v1.Position. */
export const Position: MessageType<Position> = message<Position>({
  typeName: "tributary.rewards.v1.Position",
  options: {},
  fields: [
    { number: 1, name: "payee", key: "payee", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "denom", key: "denom", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "due", key: "due", type: { kind: "int" }, repeated: false, required: true, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.Int" } },
    { number: 4, name: "claimed", key: "claimed", type: { kind: "int" }, repeated: false, required: true, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.Int" } },
    { number: 5, name: "active_height", key: "activeHeight", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ payee: p.payee ?? "", denom: p.denom ?? "", due: p.due ?? 0n, claimed: p.claimed ?? 0n, activeHeight: p.activeHeight ?? 0n }),
  write: (m, w) => {
    if (m.payee !== "") w.uint32(10).string(m.payee);
    if (m.denom !== "") w.uint32(18).string(m.denom);
    w.uint32(26).string(m.due.toString());
    w.uint32(34).string(m.claimed.toString());
    if (m.activeHeight !== 0n) w.uint32(40).uint64(m.activeHeight);
  },
  read: (r) => {
    let payee_: string = "";
    let denom_: string = "";
    let due_: bigint = 0n;
    let claimed_: bigint = 0n;
    let activeHeight_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: payee_ = r.string(); break;
        case 18: denom_ = r.string(); break;
        case 26: due_ = readInt(r); break;
        case 34: claimed_ = readInt(r); break;
        case 40: activeHeight_ = r.int64(); break;
        default: r.other(tag, Position_numbers);
      }
    }
    return { payee: payee_, denom: denom_, due: due_, claimed: claimed_, activeHeight: activeHeight_ };
  },
});

/** Claimed is what a contributor has taken of a datanet's earnings. */
export interface Claimed {
  readonly datanetId: bigint;
  readonly denom: string;
  readonly contributor: string;
  readonly cumulative: bigint;
  readonly height: bigint;
}
const Claimed_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5]);
/** Codec of tributary.rewards.v1.Claimed. */
export const Claimed: MessageType<Claimed> = message<Claimed>({
  typeName: "tributary.rewards.v1.Claimed",
  options: {},
  fields: [
    { number: 1, name: "datanet_id", key: "datanetId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "denom", key: "denom", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "contributor", key: "contributor", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 4, name: "cumulative", key: "cumulative", type: { kind: "int" }, repeated: false, required: true, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.Int" } },
    { number: 5, name: "height", key: "height", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ datanetId: p.datanetId ?? 0n, denom: p.denom ?? "", contributor: p.contributor ?? "", cumulative: p.cumulative ?? 0n, height: p.height ?? 0n }),
  write: (m, w) => {
    if (m.datanetId !== 0n) w.uint32(8).uint64(m.datanetId);
    if (m.denom !== "") w.uint32(18).string(m.denom);
    if (m.contributor !== "") w.uint32(26).string(m.contributor);
    w.uint32(34).string(m.cumulative.toString());
    if (m.height !== 0n) w.uint32(40).uint64(m.height);
  },
  read: (r) => {
    let datanetId_: bigint = 0n;
    let denom_: string = "";
    let contributor_: string = "";
    let cumulative_: bigint = 0n;
    let height_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: datanetId_ = r.uint64(); break;
        case 18: denom_ = r.string(); break;
        case 26: contributor_ = r.string(); break;
        case 34: cumulative_ = readInt(r); break;
        case 40: height_ = r.int64(); break;
        default: r.other(tag, Claimed_numbers);
      }
    }
    return { datanetId: datanetId_, denom: denom_, contributor: contributor_, cumulative: cumulative_, height: height_ };
  },
});

/** BurnLedger is what the protocol has burned of a denomination. */
export interface BurnLedger {
  readonly denom: string;
  readonly total: bigint;
  readonly height: bigint;
}
const BurnLedger_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tributary.rewards.v1.BurnLedger. */
export const BurnLedger: MessageType<BurnLedger> = message<BurnLedger>({
  typeName: "tributary.rewards.v1.BurnLedger",
  options: {},
  fields: [
    { number: 1, name: "denom", key: "denom", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "total", key: "total", type: { kind: "int" }, repeated: false, required: true, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.Int" } },
    { number: 3, name: "height", key: "height", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ denom: p.denom ?? "", total: p.total ?? 0n, height: p.height ?? 0n }),
  write: (m, w) => {
    if (m.denom !== "") w.uint32(10).string(m.denom);
    w.uint32(18).string(m.total.toString());
    if (m.height !== 0n) w.uint32(24).uint64(m.height);
  },
  read: (r) => {
    let denom_: string = "";
    let total_: bigint = 0n;
    let height_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: denom_ = r.string(); break;
        case 18: total_ = readInt(r); break;
        case 24: height_ = r.int64(); break;
        default: r.other(tag, BurnLedger_numbers);
      }
    }
    return { denom: denom_, total: total_, height: height_ };
  },
});

/** Payout is the account an owner wants to be paid on. */
export interface Payout {
  readonly owner: string;
  readonly address: string;
}
const Payout_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.rewards.v1.Payout. */
export const Payout: MessageType<Payout> = message<Payout>({
  typeName: "tributary.rewards.v1.Payout",
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
        default: r.other(tag, Payout_numbers);
      }
    }
    return { owner: owner_, address: address_ };
  },
});

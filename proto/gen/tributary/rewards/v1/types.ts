// Generated from proto/tributary/rewards/v1/types.proto by `npm run proto`. Do not edit.
import { message, readInt, type EnumType, type MessageType } from "#wire";
import { Coin } from "#proto/cosmos/base/v1beta1/coin.ts";

/** PoolKind says whose a pool is. */
export const PoolKind = {
  POOL_KIND_UNSPECIFIED: 0,
  POOL_KIND_DATANET: 1,
  POOL_KIND_AUDITORS: 2,
  POOL_KIND_COMMONS: 3,
} as const;
/** Description of tributary.rewards.v1.PoolKind. */
export const PoolKindEnum: EnumType = { typeName: "tributary.rewards.v1.PoolKind", values: PoolKind };

/** Verdict says what becomes of the royalties of a dispute. */
export const Verdict = {
  VERDICT_UNSPECIFIED: 0,
  VERDICT_OPEN: 1,
  VERDICT_RELEASE: 2,
  VERDICT_TO_DATANET: 3,
} as const;
/** Description of tributary.rewards.v1.Verdict. */
export const VerdictEnum: EnumType = { typeName: "tributary.rewards.v1.Verdict", values: Verdict };

/** LiabilityKind says to whom money of the module belongs. */
export const LiabilityKind = {
  LIABILITY_KIND_UNSPECIFIED: 0,
  LIABILITY_KIND_POTS: 1,
  LIABILITY_KIND_DATANETS: 2,
  LIABILITY_KIND_PRIORS: 3,
  LIABILITY_KIND_AUDITORS: 4,
  LIABILITY_KIND_COMMONS: 5,
  LIABILITY_KIND_POSITIONS: 6,
  LIABILITY_KIND_ESCROWS: 7,
  LIABILITY_KIND_SPONSORS: 8,
  LIABILITY_KIND_PAY_LATER: 9,
} as const;
/** Description of tributary.rewards.v1.LiabilityKind. */
export const LiabilityKindEnum: EnumType = { typeName: "tributary.rewards.v1.LiabilityKind", values: LiabilityKind };

/** Params say how revenue is divided before it reaches royalties and data. */
export interface Params {
  readonly waterfall: Waterfall;
  readonly claimExpiry: bigint;
  readonly proofDepthMax: number;
  readonly holdBackBps: number;
  readonly vestingEpochs: number;
  readonly epochBlocks: bigint;
  readonly transferKeepBpsMin: number;
  readonly sponsorsMax: number;
  readonly sponsorMin: bigint;
  readonly payLaterBondBps: number;
  readonly payLaterBlocksMax: bigint;
  readonly halfLifeEpochs: number;
  readonly rewardDenom: string;
  readonly historyEpochs: number;
  readonly nakamotoMin: number;
  readonly giniMaxBps: number;
  readonly commonsStepBps: number;
  readonly commonsPartMaxBps: number;
  readonly jackpotBps: number;
}
const Params_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19]);
/** Codec of tributary.rewards.v1.Params. */
export const Params: MessageType<Params> = message<Params>({
  typeName: "tributary.rewards.v1.Params",
  options: { "amino.name": "tributary/x/rewards/Params" },
  fields: [
    { number: 1, name: "waterfall", key: "waterfall", type: { kind: "message", type: () => Waterfall }, repeated: false, required: true, oneof: undefined, options: { "amino.dont_omitempty": true } },
    { number: 2, name: "claim_expiry", key: "claimExpiry", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "proof_depth_max", key: "proofDepthMax", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "hold_back_bps", key: "holdBackBps", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "vesting_epochs", key: "vestingEpochs", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 6, name: "epoch_blocks", key: "epochBlocks", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 7, name: "transfer_keep_bps_min", key: "transferKeepBpsMin", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 8, name: "sponsors_max", key: "sponsorsMax", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 9, name: "sponsor_min", key: "sponsorMin", type: { kind: "int" }, repeated: false, required: true, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.Int", "amino.dont_omitempty": true } },
    { number: 10, name: "pay_later_bond_bps", key: "payLaterBondBps", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 11, name: "pay_later_blocks_max", key: "payLaterBlocksMax", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 12, name: "half_life_epochs", key: "halfLifeEpochs", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 13, name: "reward_denom", key: "rewardDenom", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 14, name: "history_epochs", key: "historyEpochs", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 15, name: "nakamoto_min", key: "nakamotoMin", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 16, name: "gini_max_bps", key: "giniMaxBps", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 17, name: "commons_step_bps", key: "commonsStepBps", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 18, name: "commons_part_max_bps", key: "commonsPartMaxBps", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 19, name: "jackpot_bps", key: "jackpotBps", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ waterfall: p.waterfall ?? Waterfall.create(), claimExpiry: p.claimExpiry ?? 0n, proofDepthMax: p.proofDepthMax ?? 0, holdBackBps: p.holdBackBps ?? 0, vestingEpochs: p.vestingEpochs ?? 0, epochBlocks: p.epochBlocks ?? 0n, transferKeepBpsMin: p.transferKeepBpsMin ?? 0, sponsorsMax: p.sponsorsMax ?? 0, sponsorMin: p.sponsorMin ?? 0n, payLaterBondBps: p.payLaterBondBps ?? 0, payLaterBlocksMax: p.payLaterBlocksMax ?? 0n, halfLifeEpochs: p.halfLifeEpochs ?? 0, rewardDenom: p.rewardDenom ?? "", historyEpochs: p.historyEpochs ?? 0, nakamotoMin: p.nakamotoMin ?? 0, giniMaxBps: p.giniMaxBps ?? 0, commonsStepBps: p.commonsStepBps ?? 0, commonsPartMaxBps: p.commonsPartMaxBps ?? 0, jackpotBps: p.jackpotBps ?? 0 }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); Waterfall.write(m.waterfall, w); w.join(mark); }
    if (m.claimExpiry !== 0n) w.uint32(16).uint64(m.claimExpiry);
    if (m.proofDepthMax !== 0) w.uint32(24).uint32(m.proofDepthMax);
    if (m.holdBackBps !== 0) w.uint32(32).uint32(m.holdBackBps);
    if (m.vestingEpochs !== 0) w.uint32(40).uint32(m.vestingEpochs);
    if (m.epochBlocks !== 0n) w.uint32(48).uint64(m.epochBlocks);
    if (m.transferKeepBpsMin !== 0) w.uint32(56).uint32(m.transferKeepBpsMin);
    if (m.sponsorsMax !== 0) w.uint32(64).uint32(m.sponsorsMax);
    w.uint32(74).string(m.sponsorMin.toString());
    if (m.payLaterBondBps !== 0) w.uint32(80).uint32(m.payLaterBondBps);
    if (m.payLaterBlocksMax !== 0n) w.uint32(88).uint64(m.payLaterBlocksMax);
    if (m.halfLifeEpochs !== 0) w.uint32(96).uint32(m.halfLifeEpochs);
    if (m.rewardDenom !== "") w.uint32(106).string(m.rewardDenom);
    if (m.historyEpochs !== 0) w.uint32(112).uint32(m.historyEpochs);
    if (m.nakamotoMin !== 0) w.uint32(120).uint32(m.nakamotoMin);
    if (m.giniMaxBps !== 0) w.uint32(128).uint32(m.giniMaxBps);
    if (m.commonsStepBps !== 0) w.uint32(136).uint32(m.commonsStepBps);
    if (m.commonsPartMaxBps !== 0) w.uint32(144).uint32(m.commonsPartMaxBps);
    if (m.jackpotBps !== 0) w.uint32(152).uint32(m.jackpotBps);
  },
  read: (r) => {
    let waterfall_: Waterfall = Waterfall.create();
    let claimExpiry_: bigint = 0n;
    let proofDepthMax_: number = 0;
    let holdBackBps_: number = 0;
    let vestingEpochs_: number = 0;
    let epochBlocks_: bigint = 0n;
    let transferKeepBpsMin_: number = 0;
    let sponsorsMax_: number = 0;
    let sponsorMin_: bigint = 0n;
    let payLaterBondBps_: number = 0;
    let payLaterBlocksMax_: bigint = 0n;
    let halfLifeEpochs_: number = 0;
    let rewardDenom_: string = "";
    let historyEpochs_: number = 0;
    let nakamotoMin_: number = 0;
    let giniMaxBps_: number = 0;
    let commonsStepBps_: number = 0;
    let commonsPartMaxBps_: number = 0;
    let jackpotBps_: number = 0;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: waterfall_ = r.nested(Waterfall.read); break;
        case 16: claimExpiry_ = r.uint64(); break;
        case 24: proofDepthMax_ = r.uint32(); break;
        case 32: holdBackBps_ = r.uint32(); break;
        case 40: vestingEpochs_ = r.uint32(); break;
        case 48: epochBlocks_ = r.uint64(); break;
        case 56: transferKeepBpsMin_ = r.uint32(); break;
        case 64: sponsorsMax_ = r.uint32(); break;
        case 74: sponsorMin_ = readInt(r); break;
        case 80: payLaterBondBps_ = r.uint32(); break;
        case 88: payLaterBlocksMax_ = r.uint64(); break;
        case 96: halfLifeEpochs_ = r.uint32(); break;
        case 106: rewardDenom_ = r.string(); break;
        case 112: historyEpochs_ = r.uint32(); break;
        case 120: nakamotoMin_ = r.uint32(); break;
        case 128: giniMaxBps_ = r.uint32(); break;
        case 136: commonsStepBps_ = r.uint32(); break;
        case 144: commonsPartMaxBps_ = r.uint32(); break;
        case 152: jackpotBps_ = r.uint32(); break;
        default: r.other(tag, Params_numbers);
      }
    }
    return { waterfall: waterfall_, claimExpiry: claimExpiry_, proofDepthMax: proofDepthMax_, holdBackBps: holdBackBps_, vestingEpochs: vestingEpochs_, epochBlocks: epochBlocks_, transferKeepBpsMin: transferKeepBpsMin_, sponsorsMax: sponsorsMax_, sponsorMin: sponsorMin_, payLaterBondBps: payLaterBondBps_, payLaterBlocksMax: payLaterBlocksMax_, halfLifeEpochs: halfLifeEpochs_, rewardDenom: rewardDenom_, historyEpochs: historyEpochs_, nakamotoMin: nakamotoMin_, giniMaxBps: giniMaxBps_, commonsStepBps: commonsStepBps_, commonsPartMaxBps: commonsPartMaxBps_, jackpotBps: jackpotBps_ };
  },
});

/** Waterfall is the protocol's part of all revenue, in bps of it. */
export interface Waterfall {
  readonly burnBps: number;
  readonly validatorsBps: number;
  readonly auditorsBps: number;
  readonly commonsBps: number;
  readonly height: bigint;
}
const Waterfall_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5]);
/** Codec of tributary.rewards.v1.Waterfall. */
export const Waterfall: MessageType<Waterfall> = message<Waterfall>({
  typeName: "tributary.rewards.v1.Waterfall",
  options: {},
  fields: [
    { number: 1, name: "burn_bps", key: "burnBps", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "validators_bps", key: "validatorsBps", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "auditors_bps", key: "auditorsBps", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "commons_bps", key: "commonsBps", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "height", key: "height", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ burnBps: p.burnBps ?? 0, validatorsBps: p.validatorsBps ?? 0, auditorsBps: p.auditorsBps ?? 0, commonsBps: p.commonsBps ?? 0, height: p.height ?? 0n }),
  write: (m, w) => {
    if (m.burnBps !== 0) w.uint32(8).uint32(m.burnBps);
    if (m.validatorsBps !== 0) w.uint32(16).uint32(m.validatorsBps);
    if (m.auditorsBps !== 0) w.uint32(24).uint32(m.auditorsBps);
    if (m.commonsBps !== 0) w.uint32(32).uint32(m.commonsBps);
    if (m.height !== 0n) w.uint32(40).uint64(m.height);
  },
  read: (r) => {
    let burnBps_: number = 0;
    let validatorsBps_: number = 0;
    let auditorsBps_: number = 0;
    let commonsBps_: number = 0;
    let height_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: burnBps_ = r.uint32(); break;
        case 16: validatorsBps_ = r.uint32(); break;
        case 24: auditorsBps_ = r.uint32(); break;
        case 32: commonsBps_ = r.uint32(); break;
        case 40: height_ = r.int64(); break;
        default: r.other(tag, Waterfall_numbers);
      }
    }
    return { burnBps: burnBps_, validatorsBps: validatorsBps_, auditorsBps: auditorsBps_, commonsBps: commonsBps_, height: height_ };
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
  readonly backed: bigint;
}
const Pool_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6, 7]);
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
    { number: 7, name: "backed", key: "backed", type: { kind: "int" }, repeated: false, required: true, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.Int" } },
  ],
  create: (p) => ({ kind: p.kind ?? 0, datanetId: p.datanetId ?? 0n, denom: p.denom ?? "", balance: p.balance ?? 0n, cumulative: p.cumulative ?? 0n, deposits: p.deposits ?? 0n, backed: p.backed ?? 0n }),
  write: (m, w) => {
    if (m.kind !== 0) w.uint32(8).int32(m.kind);
    if (m.datanetId !== 0n) w.uint32(16).uint64(m.datanetId);
    if (m.denom !== "") w.uint32(26).string(m.denom);
    w.uint32(34).string(m.balance.toString());
    w.uint32(42).string(m.cumulative.toString());
    if (m.deposits !== 0n) w.uint32(48).uint64(m.deposits);
    w.uint32(58).string(m.backed.toString());
  },
  read: (r) => {
    let kind_: number = 0;
    let datanetId_: bigint = 0n;
    let denom_: string = "";
    let balance_: bigint = 0n;
    let cumulative_: bigint = 0n;
    let deposits_: bigint = 0n;
    let backed_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: kind_ = r.int32(); break;
        case 16: datanetId_ = r.uint64(); break;
        case 26: denom_ = r.string(); break;
        case 34: balance_ = readInt(r); break;
        case 42: cumulative_ = readInt(r); break;
        case 48: deposits_ = r.uint64(); break;
        case 58: backed_ = readInt(r); break;
        default: r.other(tag, Pool_numbers);
      }
    }
    return { kind: kind_, datanetId: datanetId_, denom: denom_, balance: balance_, cumulative: cumulative_, deposits: deposits_, backed: backed_ };
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
  readonly burned: bigint;
  readonly selfDealt: bigint;
}
const ModelPot_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6, 7]);
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
    { number: 6, name: "burned", key: "burned", type: { kind: "int" }, repeated: false, required: true, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.Int" } },
    { number: 7, name: "self_dealt", key: "selfDealt", type: { kind: "int" }, repeated: false, required: true, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.Int" } },
  ],
  create: (p) => ({ modelId: p.modelId ?? 0n, version: p.version ?? 0n, denom: p.denom ?? "", pending: p.pending ?? 0n, cumulative: p.cumulative ?? 0n, burned: p.burned ?? 0n, selfDealt: p.selfDealt ?? 0n }),
  write: (m, w) => {
    if (m.modelId !== 0n) w.uint32(8).uint64(m.modelId);
    if (m.version !== 0n) w.uint32(16).uint64(m.version);
    if (m.denom !== "") w.uint32(26).string(m.denom);
    w.uint32(34).string(m.pending.toString());
    w.uint32(42).string(m.cumulative.toString());
    w.uint32(50).string(m.burned.toString());
    w.uint32(58).string(m.selfDealt.toString());
  },
  read: (r) => {
    let modelId_: bigint = 0n;
    let version_: bigint = 0n;
    let denom_: string = "";
    let pending_: bigint = 0n;
    let cumulative_: bigint = 0n;
    let burned_: bigint = 0n;
    let selfDealt_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: modelId_ = r.uint64(); break;
        case 16: version_ = r.uint64(); break;
        case 26: denom_ = r.string(); break;
        case 34: pending_ = readInt(r); break;
        case 42: cumulative_ = readInt(r); break;
        case 50: burned_ = readInt(r); break;
        case 58: selfDealt_ = readInt(r); break;
        default: r.other(tag, ModelPot_numbers);
      }
    }
    return { modelId: modelId_, version: version_, denom: denom_, pending: pending_, cumulative: cumulative_, burned: burned_, selfDealt: selfDealt_ };
  },
});

/** Vesting is a part of a position that becomes due at the beginning of an epoch. */
export interface Vesting {
  readonly epoch: bigint;
  readonly amount: bigint;
  readonly backed: bigint;
}
const Vesting_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tributary.rewards.v1.Vesting. */
export const Vesting: MessageType<Vesting> = message<Vesting>({
  typeName: "tributary.rewards.v1.Vesting",
  options: {},
  fields: [
    { number: 1, name: "epoch", key: "epoch", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "amount", key: "amount", type: { kind: "int" }, repeated: false, required: true, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.Int" } },
    { number: 3, name: "backed", key: "backed", type: { kind: "int" }, repeated: false, required: true, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.Int" } },
  ],
  create: (p) => ({ epoch: p.epoch ?? 0n, amount: p.amount ?? 0n, backed: p.backed ?? 0n }),
  write: (m, w) => {
    if (m.epoch !== 0n) w.uint32(8).uint64(m.epoch);
    w.uint32(18).string(m.amount.toString());
    w.uint32(26).string(m.backed.toString());
  },
  read: (r) => {
    let epoch_: bigint = 0n;
    let amount_: bigint = 0n;
    let backed_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: epoch_ = r.uint64(); break;
        case 18: amount_ = readInt(r); break;
        case 26: backed_ = readInt(r); break;
        default: r.other(tag, Vesting_numbers);
      }
    }
    return { epoch: epoch_, amount: amount_, backed: backed_ };
  },
});

/** Position is what an account is owed that needs no proof: royalties, serving, curation. */
export interface Position {
  readonly payee: string;
  readonly denom: string;
  readonly due: bigint;
  readonly claimed: bigint;
  readonly activeHeight: bigint;
  readonly vesting: readonly Vesting[];
}
const Position_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6]);
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
    { number: 6, name: "vesting", key: "vesting", type: { kind: "message", type: () => Vesting }, repeated: true, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ payee: p.payee ?? "", denom: p.denom ?? "", due: p.due ?? 0n, claimed: p.claimed ?? 0n, activeHeight: p.activeHeight ?? 0n, vesting: p.vesting ?? [] }),
  write: (m, w) => {
    if (m.payee !== "") w.uint32(10).string(m.payee);
    if (m.denom !== "") w.uint32(18).string(m.denom);
    w.uint32(26).string(m.due.toString());
    w.uint32(34).string(m.claimed.toString());
    if (m.activeHeight !== 0n) w.uint32(40).uint64(m.activeHeight);
    for (const v of m.vesting) { const mark = w.uint32(50).fork(); Vesting.write(v, w); w.join(mark); }
  },
  read: (r) => {
    let payee_: string = "";
    let denom_: string = "";
    let due_: bigint = 0n;
    let claimed_: bigint = 0n;
    let activeHeight_: bigint = 0n;
    const vesting_: Vesting[] = [];
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: payee_ = r.string(); break;
        case 18: denom_ = r.string(); break;
        case 26: due_ = readInt(r); break;
        case 34: claimed_ = readInt(r); break;
        case 40: activeHeight_ = r.int64(); break;
        case 50: vesting_.push(r.nested(Vesting.read)); break;
        default: r.other(tag, Position_numbers);
      }
    }
    return { payee: payee_, denom: denom_, due: due_, claimed: claimed_, activeHeight: activeHeight_, vesting: vesting_ };
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

/** PriorPool is what the members of a frozen datanet version are paid by the weights of their bundles: an F1 accumulator whose shares are the version's total weight from the beginning. */
export interface PriorPool {
  readonly datanetId: bigint;
  readonly datanetVersion: bigint;
  readonly denom: string;
  readonly balance: bigint;
  readonly cumulative: bigint;
  readonly backed: bigint;
  readonly accumulator: bigint;
  readonly remainder: bigint;
  readonly shares: bigint;
  readonly deposits: bigint;
  readonly openedHeight: bigint;
  readonly checkpointHeight: bigint;
}
const PriorPool_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
/** Codec of tributary.rewards.v1.PriorPool. */
export const PriorPool: MessageType<PriorPool> = message<PriorPool>({
  typeName: "tributary.rewards.v1.PriorPool",
  options: {},
  fields: [
    { number: 1, name: "datanet_id", key: "datanetId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "datanet_version", key: "datanetVersion", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "denom", key: "denom", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "balance", key: "balance", type: { kind: "int" }, repeated: false, required: true, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.Int" } },
    { number: 5, name: "cumulative", key: "cumulative", type: { kind: "int" }, repeated: false, required: true, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.Int" } },
    { number: 6, name: "backed", key: "backed", type: { kind: "int" }, repeated: false, required: true, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.Int" } },
    { number: 7, name: "accumulator", key: "accumulator", type: { kind: "int" }, repeated: false, required: true, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.Int" } },
    { number: 8, name: "remainder", key: "remainder", type: { kind: "int" }, repeated: false, required: true, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.Int" } },
    { number: 9, name: "shares", key: "shares", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 10, name: "deposits", key: "deposits", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 11, name: "opened_height", key: "openedHeight", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 12, name: "checkpoint_height", key: "checkpointHeight", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ datanetId: p.datanetId ?? 0n, datanetVersion: p.datanetVersion ?? 0n, denom: p.denom ?? "", balance: p.balance ?? 0n, cumulative: p.cumulative ?? 0n, backed: p.backed ?? 0n, accumulator: p.accumulator ?? 0n, remainder: p.remainder ?? 0n, shares: p.shares ?? 0n, deposits: p.deposits ?? 0n, openedHeight: p.openedHeight ?? 0n, checkpointHeight: p.checkpointHeight ?? 0n }),
  write: (m, w) => {
    if (m.datanetId !== 0n) w.uint32(8).uint64(m.datanetId);
    if (m.datanetVersion !== 0n) w.uint32(16).uint64(m.datanetVersion);
    if (m.denom !== "") w.uint32(26).string(m.denom);
    w.uint32(34).string(m.balance.toString());
    w.uint32(42).string(m.cumulative.toString());
    w.uint32(50).string(m.backed.toString());
    w.uint32(58).string(m.accumulator.toString());
    w.uint32(66).string(m.remainder.toString());
    if (m.shares !== 0n) w.uint32(72).uint64(m.shares);
    if (m.deposits !== 0n) w.uint32(80).uint64(m.deposits);
    if (m.openedHeight !== 0n) w.uint32(88).uint64(m.openedHeight);
    if (m.checkpointHeight !== 0n) w.uint32(96).uint64(m.checkpointHeight);
  },
  read: (r) => {
    let datanetId_: bigint = 0n;
    let datanetVersion_: bigint = 0n;
    let denom_: string = "";
    let balance_: bigint = 0n;
    let cumulative_: bigint = 0n;
    let backed_: bigint = 0n;
    let accumulator_: bigint = 0n;
    let remainder_: bigint = 0n;
    let shares_: bigint = 0n;
    let deposits_: bigint = 0n;
    let openedHeight_: bigint = 0n;
    let checkpointHeight_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: datanetId_ = r.uint64(); break;
        case 16: datanetVersion_ = r.uint64(); break;
        case 26: denom_ = r.string(); break;
        case 34: balance_ = readInt(r); break;
        case 42: cumulative_ = readInt(r); break;
        case 50: backed_ = readInt(r); break;
        case 58: accumulator_ = readInt(r); break;
        case 66: remainder_ = readInt(r); break;
        case 72: shares_ = r.uint64(); break;
        case 80: deposits_ = r.uint64(); break;
        case 88: openedHeight_ = r.int64(); break;
        case 96: checkpointHeight_ = r.int64(); break;
        default: r.other(tag, PriorPool_numbers);
      }
    }
    return { datanetId: datanetId_, datanetVersion: datanetVersion_, denom: denom_, balance: balance_, cumulative: cumulative_, backed: backed_, accumulator: accumulator_, remainder: remainder_, shares: shares_, deposits: deposits_, openedHeight: openedHeight_, checkpointHeight: checkpointHeight_ };
  },
});

/** PriorCheckpoint is the accumulator before the first deposit of an epoch, named by that deposit's height. */
export interface PriorCheckpoint {
  readonly datanetId: bigint;
  readonly datanetVersion: bigint;
  readonly denom: string;
  readonly height: bigint;
  readonly accumulator: bigint;
}
const PriorCheckpoint_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5]);
/** Codec of tributary.rewards.v1.PriorCheckpoint. */
export const PriorCheckpoint: MessageType<PriorCheckpoint> = message<PriorCheckpoint>({
  typeName: "tributary.rewards.v1.PriorCheckpoint",
  options: {},
  fields: [
    { number: 1, name: "datanet_id", key: "datanetId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "datanet_version", key: "datanetVersion", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "denom", key: "denom", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "height", key: "height", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "accumulator", key: "accumulator", type: { kind: "int" }, repeated: false, required: true, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.Int" } },
  ],
  create: (p) => ({ datanetId: p.datanetId ?? 0n, datanetVersion: p.datanetVersion ?? 0n, denom: p.denom ?? "", height: p.height ?? 0n, accumulator: p.accumulator ?? 0n }),
  write: (m, w) => {
    if (m.datanetId !== 0n) w.uint32(8).uint64(m.datanetId);
    if (m.datanetVersion !== 0n) w.uint32(16).uint64(m.datanetVersion);
    if (m.denom !== "") w.uint32(26).string(m.denom);
    if (m.height !== 0n) w.uint32(32).uint64(m.height);
    w.uint32(42).string(m.accumulator.toString());
  },
  read: (r) => {
    let datanetId_: bigint = 0n;
    let datanetVersion_: bigint = 0n;
    let denom_: string = "";
    let height_: bigint = 0n;
    let accumulator_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: datanetId_ = r.uint64(); break;
        case 16: datanetVersion_ = r.uint64(); break;
        case 26: denom_ = r.string(); break;
        case 32: height_ = r.uint64(); break;
        case 42: accumulator_ = readInt(r); break;
        default: r.other(tag, PriorCheckpoint_numbers);
      }
    }
    return { datanetId: datanetId_, datanetVersion: datanetVersion_, denom: denom_, height: height_, accumulator: accumulator_ };
  },
});

/** PriorDeposit is one inflow to a prior pool and where it left the accumulator. */
export interface PriorDeposit {
  readonly datanetId: bigint;
  readonly datanetVersion: bigint;
  readonly denom: string;
  readonly number: bigint;
  readonly amount: bigint;
  readonly batchId: bigint;
  readonly accumulator: bigint;
  readonly remainder: bigint;
  readonly height: bigint;
}
const PriorDeposit_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6, 7, 8, 9]);
/** Codec of tributary.rewards.v1.PriorDeposit. */
export const PriorDeposit: MessageType<PriorDeposit> = message<PriorDeposit>({
  typeName: "tributary.rewards.v1.PriorDeposit",
  options: {},
  fields: [
    { number: 1, name: "datanet_id", key: "datanetId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "datanet_version", key: "datanetVersion", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "denom", key: "denom", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "number", key: "number", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "amount", key: "amount", type: { kind: "int" }, repeated: false, required: true, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.Int" } },
    { number: 6, name: "batch_id", key: "batchId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 7, name: "accumulator", key: "accumulator", type: { kind: "int" }, repeated: false, required: true, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.Int" } },
    { number: 8, name: "remainder", key: "remainder", type: { kind: "int" }, repeated: false, required: true, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.Int" } },
    { number: 9, name: "height", key: "height", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ datanetId: p.datanetId ?? 0n, datanetVersion: p.datanetVersion ?? 0n, denom: p.denom ?? "", number: p.number ?? 0n, amount: p.amount ?? 0n, batchId: p.batchId ?? 0n, accumulator: p.accumulator ?? 0n, remainder: p.remainder ?? 0n, height: p.height ?? 0n }),
  write: (m, w) => {
    if (m.datanetId !== 0n) w.uint32(8).uint64(m.datanetId);
    if (m.datanetVersion !== 0n) w.uint32(16).uint64(m.datanetVersion);
    if (m.denom !== "") w.uint32(26).string(m.denom);
    if (m.number !== 0n) w.uint32(32).uint64(m.number);
    w.uint32(42).string(m.amount.toString());
    if (m.batchId !== 0n) w.uint32(48).uint64(m.batchId);
    w.uint32(58).string(m.accumulator.toString());
    w.uint32(66).string(m.remainder.toString());
    if (m.height !== 0n) w.uint32(72).uint64(m.height);
  },
  read: (r) => {
    let datanetId_: bigint = 0n;
    let datanetVersion_: bigint = 0n;
    let denom_: string = "";
    let number_: bigint = 0n;
    let amount_: bigint = 0n;
    let batchId_: bigint = 0n;
    let accumulator_: bigint = 0n;
    let remainder_: bigint = 0n;
    let height_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: datanetId_ = r.uint64(); break;
        case 16: datanetVersion_ = r.uint64(); break;
        case 26: denom_ = r.string(); break;
        case 32: number_ = r.uint64(); break;
        case 42: amount_ = readInt(r); break;
        case 48: batchId_ = r.uint64(); break;
        case 58: accumulator_ = readInt(r); break;
        case 66: remainder_ = readInt(r); break;
        case 72: height_ = r.int64(); break;
        default: r.other(tag, PriorDeposit_numbers);
      }
    }
    return { datanetId: datanetId_, datanetVersion: datanetVersion_, denom: denom_, number: number_, amount: amount_, batchId: batchId_, accumulator: accumulator_, remainder: remainder_, height: height_ };
  },
});

/** BundlePosition is how far a bundle was paid from a prior pool. */
export interface BundlePosition {
  readonly bundleId: bigint;
  readonly datanetVersion: bigint;
  readonly denom: string;
  readonly datanetId: bigint;
  readonly accumulator: bigint;
  readonly fraction: bigint;
  readonly due: bigint;
  readonly claimed: bigint;
  readonly swept: bigint;
  readonly height: bigint;
}
const BundlePosition_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
/** Codec of tributary.rewards.v1.BundlePosition. */
export const BundlePosition: MessageType<BundlePosition> = message<BundlePosition>({
  typeName: "tributary.rewards.v1.BundlePosition",
  options: {},
  fields: [
    { number: 1, name: "bundle_id", key: "bundleId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "datanet_version", key: "datanetVersion", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "denom", key: "denom", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "datanet_id", key: "datanetId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "accumulator", key: "accumulator", type: { kind: "int" }, repeated: false, required: true, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.Int" } },
    { number: 6, name: "fraction", key: "fraction", type: { kind: "int" }, repeated: false, required: true, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.Int" } },
    { number: 7, name: "due", key: "due", type: { kind: "int" }, repeated: false, required: true, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.Int" } },
    { number: 8, name: "claimed", key: "claimed", type: { kind: "int" }, repeated: false, required: true, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.Int" } },
    { number: 9, name: "swept", key: "swept", type: { kind: "int" }, repeated: false, required: true, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.Int" } },
    { number: 10, name: "height", key: "height", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ bundleId: p.bundleId ?? 0n, datanetVersion: p.datanetVersion ?? 0n, denom: p.denom ?? "", datanetId: p.datanetId ?? 0n, accumulator: p.accumulator ?? 0n, fraction: p.fraction ?? 0n, due: p.due ?? 0n, claimed: p.claimed ?? 0n, swept: p.swept ?? 0n, height: p.height ?? 0n }),
  write: (m, w) => {
    if (m.bundleId !== 0n) w.uint32(8).uint64(m.bundleId);
    if (m.datanetVersion !== 0n) w.uint32(16).uint64(m.datanetVersion);
    if (m.denom !== "") w.uint32(26).string(m.denom);
    if (m.datanetId !== 0n) w.uint32(32).uint64(m.datanetId);
    w.uint32(42).string(m.accumulator.toString());
    w.uint32(50).string(m.fraction.toString());
    w.uint32(58).string(m.due.toString());
    w.uint32(66).string(m.claimed.toString());
    w.uint32(74).string(m.swept.toString());
    if (m.height !== 0n) w.uint32(80).uint64(m.height);
  },
  read: (r) => {
    let bundleId_: bigint = 0n;
    let datanetVersion_: bigint = 0n;
    let denom_: string = "";
    let datanetId_: bigint = 0n;
    let accumulator_: bigint = 0n;
    let fraction_: bigint = 0n;
    let due_: bigint = 0n;
    let claimed_: bigint = 0n;
    let swept_: bigint = 0n;
    let height_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: bundleId_ = r.uint64(); break;
        case 16: datanetVersion_ = r.uint64(); break;
        case 26: denom_ = r.string(); break;
        case 32: datanetId_ = r.uint64(); break;
        case 42: accumulator_ = readInt(r); break;
        case 50: fraction_ = readInt(r); break;
        case 58: due_ = readInt(r); break;
        case 66: claimed_ = readInt(r); break;
        case 74: swept_ = readInt(r); break;
        case 80: height_ = r.int64(); break;
        default: r.other(tag, BundlePosition_numbers);
      }
    }
    return { bundleId: bundleId_, datanetVersion: datanetVersion_, denom: denom_, datanetId: datanetId_, accumulator: accumulator_, fraction: fraction_, due: due_, claimed: claimed_, swept: swept_, height: height_ };
  },
});

/** Division is how a batch's revenue fell. */
export interface Division {
  readonly batchId: bigint;
  readonly modelId: bigint;
  readonly version: bigint;
  readonly revenue: Coin;
  readonly serving: bigint;
  readonly burned: bigint;
  readonly kappaBps: number;
  readonly data: readonly DataDivision[];
  readonly height: bigint;
}
const Division_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6, 7, 8, 9]);
/** Codec of tributary.rewards.v1.Division. */
export const Division: MessageType<Division> = message<Division>({
  typeName: "tributary.rewards.v1.Division",
  options: {},
  fields: [
    { number: 1, name: "batch_id", key: "batchId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "model_id", key: "modelId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "version", key: "version", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "revenue", key: "revenue", type: { kind: "message", type: () => Coin }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 5, name: "serving", key: "serving", type: { kind: "int" }, repeated: false, required: true, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.Int" } },
    { number: 6, name: "burned", key: "burned", type: { kind: "int" }, repeated: false, required: true, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.Int" } },
    { number: 7, name: "kappa_bps", key: "kappaBps", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 8, name: "data", key: "data", type: { kind: "message", type: () => DataDivision }, repeated: true, required: true, oneof: undefined, options: {} },
    { number: 9, name: "height", key: "height", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ batchId: p.batchId ?? 0n, modelId: p.modelId ?? 0n, version: p.version ?? 0n, revenue: p.revenue ?? Coin.create(), serving: p.serving ?? 0n, burned: p.burned ?? 0n, kappaBps: p.kappaBps ?? 0, data: p.data ?? [], height: p.height ?? 0n }),
  write: (m, w) => {
    if (m.batchId !== 0n) w.uint32(8).uint64(m.batchId);
    if (m.modelId !== 0n) w.uint32(16).uint64(m.modelId);
    if (m.version !== 0n) w.uint32(24).uint64(m.version);
    { const mark = w.uint32(34).fork(); Coin.write(m.revenue, w); w.join(mark); }
    w.uint32(42).string(m.serving.toString());
    w.uint32(50).string(m.burned.toString());
    if (m.kappaBps !== 0) w.uint32(56).uint32(m.kappaBps);
    for (const v of m.data) { const mark = w.uint32(66).fork(); DataDivision.write(v, w); w.join(mark); }
    if (m.height !== 0n) w.uint32(72).uint64(m.height);
  },
  read: (r) => {
    let batchId_: bigint = 0n;
    let modelId_: bigint = 0n;
    let version_: bigint = 0n;
    let revenue_: Coin = Coin.create();
    let serving_: bigint = 0n;
    let burned_: bigint = 0n;
    let kappaBps_: number = 0;
    const data_: DataDivision[] = [];
    let height_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: batchId_ = r.uint64(); break;
        case 16: modelId_ = r.uint64(); break;
        case 24: version_ = r.uint64(); break;
        case 34: revenue_ = r.nested(Coin.read); break;
        case 42: serving_ = readInt(r); break;
        case 50: burned_ = readInt(r); break;
        case 56: kappaBps_ = r.uint32(); break;
        case 66: data_.push(r.nested(DataDivision.read)); break;
        case 72: height_ = r.int64(); break;
        default: r.other(tag, Division_numbers);
      }
    }
    return { batchId: batchId_, modelId: modelId_, version: version_, revenue: revenue_, serving: serving_, burned: burned_, kappaBps: kappaBps_, data: data_, height: height_ };
  },
});

/** DataDivision is what one datanet version got of a batch's revenue. */
export interface DataDivision {
  readonly datanetId: bigint;
  readonly datanetVersion: bigint;
  readonly curator: bigint;
  readonly evidence: bigint;
  readonly prior: bigint;
  readonly subsidy: bigint;
  readonly commons: bigint;
}
const DataDivision_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6, 7]);
/** Codec of tributary.rewards.v1.DataDivision. */
export const DataDivision: MessageType<DataDivision> = message<DataDivision>({
  typeName: "tributary.rewards.v1.DataDivision",
  options: {},
  fields: [
    { number: 1, name: "datanet_id", key: "datanetId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "datanet_version", key: "datanetVersion", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "curator", key: "curator", type: { kind: "int" }, repeated: false, required: true, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.Int" } },
    { number: 4, name: "evidence", key: "evidence", type: { kind: "int" }, repeated: false, required: true, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.Int" } },
    { number: 5, name: "prior", key: "prior", type: { kind: "int" }, repeated: false, required: true, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.Int" } },
    { number: 6, name: "subsidy", key: "subsidy", type: { kind: "int" }, repeated: false, required: true, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.Int" } },
    { number: 7, name: "commons", key: "commons", type: { kind: "int" }, repeated: false, required: true, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.Int" } },
  ],
  create: (p) => ({ datanetId: p.datanetId ?? 0n, datanetVersion: p.datanetVersion ?? 0n, curator: p.curator ?? 0n, evidence: p.evidence ?? 0n, prior: p.prior ?? 0n, subsidy: p.subsidy ?? 0n, commons: p.commons ?? 0n }),
  write: (m, w) => {
    if (m.datanetId !== 0n) w.uint32(8).uint64(m.datanetId);
    if (m.datanetVersion !== 0n) w.uint32(16).uint64(m.datanetVersion);
    w.uint32(26).string(m.curator.toString());
    w.uint32(34).string(m.evidence.toString());
    w.uint32(42).string(m.prior.toString());
    w.uint32(50).string(m.subsidy.toString());
    w.uint32(58).string(m.commons.toString());
  },
  read: (r) => {
    let datanetId_: bigint = 0n;
    let datanetVersion_: bigint = 0n;
    let curator_: bigint = 0n;
    let evidence_: bigint = 0n;
    let prior_: bigint = 0n;
    let subsidy_: bigint = 0n;
    let commons_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: datanetId_ = r.uint64(); break;
        case 16: datanetVersion_ = r.uint64(); break;
        case 26: curator_ = readInt(r); break;
        case 34: evidence_ = readInt(r); break;
        case 42: prior_ = readInt(r); break;
        case 50: subsidy_ = readInt(r); break;
        case 58: commons_ = readInt(r); break;
        default: r.other(tag, DataDivision_numbers);
      }
    }
    return { datanetId: datanetId_, datanetVersion: datanetVersion_, curator: curator_, evidence: evidence_, prior: prior_, subsidy: subsidy_, commons: commons_ };
  },
});

/** Transfer is a part of an owner's income that is another's until a height. */
export interface Transfer {
  readonly owner: string;
  readonly datanetId: bigint;
  readonly to: string;
  readonly bps: number;
  readonly untilHeight: bigint;
}
const Transfer_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5]);
/** Codec of tributary.rewards.v1.Transfer. */
export const Transfer: MessageType<Transfer> = message<Transfer>({
  typeName: "tributary.rewards.v1.Transfer",
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
        default: r.other(tag, Transfer_numbers);
      }
    }
    return { owner: owner_, datanetId: datanetId_, to: to_, bps: bps_, untilHeight: untilHeight_ };
  },
});

/** Dispute is a time in which a model version's royalties are held, because it or what it descends from is tainted. */
export interface Dispute {
  readonly id: bigint;
  readonly modelId: bigint;
  readonly version: bigint;
  readonly verdict: number;
  readonly datanetId: bigint;
  readonly datanetVersion: bigint;
  readonly openedHeight: bigint;
  readonly decidedHeight: bigint;
}
const Dispute_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6, 7, 8]);
/** Codec of tributary.rewards.v1.Dispute. */
export const Dispute: MessageType<Dispute> = message<Dispute>({
  typeName: "tributary.rewards.v1.Dispute",
  options: {},
  fields: [
    { number: 1, name: "id", key: "id", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "model_id", key: "modelId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "version", key: "version", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "verdict", key: "verdict", type: { kind: "enum", type: VerdictEnum }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "datanet_id", key: "datanetId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 6, name: "datanet_version", key: "datanetVersion", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 7, name: "opened_height", key: "openedHeight", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 8, name: "decided_height", key: "decidedHeight", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ id: p.id ?? 0n, modelId: p.modelId ?? 0n, version: p.version ?? 0n, verdict: p.verdict ?? 0, datanetId: p.datanetId ?? 0n, datanetVersion: p.datanetVersion ?? 0n, openedHeight: p.openedHeight ?? 0n, decidedHeight: p.decidedHeight ?? 0n }),
  write: (m, w) => {
    if (m.id !== 0n) w.uint32(8).uint64(m.id);
    if (m.modelId !== 0n) w.uint32(16).uint64(m.modelId);
    if (m.version !== 0n) w.uint32(24).uint64(m.version);
    if (m.verdict !== 0) w.uint32(32).int32(m.verdict);
    if (m.datanetId !== 0n) w.uint32(40).uint64(m.datanetId);
    if (m.datanetVersion !== 0n) w.uint32(48).uint64(m.datanetVersion);
    if (m.openedHeight !== 0n) w.uint32(56).uint64(m.openedHeight);
    if (m.decidedHeight !== 0n) w.uint32(64).uint64(m.decidedHeight);
  },
  read: (r) => {
    let id_: bigint = 0n;
    let modelId_: bigint = 0n;
    let version_: bigint = 0n;
    let verdict_: number = 0;
    let datanetId_: bigint = 0n;
    let datanetVersion_: bigint = 0n;
    let openedHeight_: bigint = 0n;
    let decidedHeight_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: id_ = r.uint64(); break;
        case 16: modelId_ = r.uint64(); break;
        case 24: version_ = r.uint64(); break;
        case 32: verdict_ = r.int32(); break;
        case 40: datanetId_ = r.uint64(); break;
        case 48: datanetVersion_ = r.uint64(); break;
        case 56: openedHeight_ = r.int64(); break;
        case 64: decidedHeight_ = r.int64(); break;
        default: r.other(tag, Dispute_numbers);
      }
    }
    return { id: id_, modelId: modelId_, version: version_, verdict: verdict_, datanetId: datanetId_, datanetVersion: datanetVersion_, openedHeight: openedHeight_, decidedHeight: decidedHeight_ };
  },
});

/** Escrow is a payee's royalties held in a dispute. */
export interface Escrow {
  readonly disputeId: bigint;
  readonly payee: string;
  readonly amount: Coin;
  readonly backed: bigint;
}
const Escrow_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4]);
/** Codec of tributary.rewards.v1.Escrow. */
export const Escrow: MessageType<Escrow> = message<Escrow>({
  typeName: "tributary.rewards.v1.Escrow",
  options: {},
  fields: [
    { number: 1, name: "dispute_id", key: "disputeId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "payee", key: "payee", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 3, name: "amount", key: "amount", type: { kind: "message", type: () => Coin }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 4, name: "backed", key: "backed", type: { kind: "int" }, repeated: false, required: true, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.Int" } },
  ],
  create: (p) => ({ disputeId: p.disputeId ?? 0n, payee: p.payee ?? "", amount: p.amount ?? Coin.create(), backed: p.backed ?? 0n }),
  write: (m, w) => {
    if (m.disputeId !== 0n) w.uint32(8).uint64(m.disputeId);
    if (m.payee !== "") w.uint32(18).string(m.payee);
    { const mark = w.uint32(26).fork(); Coin.write(m.amount, w); w.join(mark); }
    w.uint32(34).string(m.backed.toString());
  },
  read: (r) => {
    let disputeId_: bigint = 0n;
    let payee_: string = "";
    let amount_: Coin = Coin.create();
    let backed_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: disputeId_ = r.uint64(); break;
        case 18: payee_ = r.string(); break;
        case 26: amount_ = r.nested(Coin.read); break;
        case 34: backed_ = readInt(r); break;
        default: r.other(tag, Escrow_numbers);
      }
    }
    return { disputeId: disputeId_, payee: payee_, amount: amount_, backed: backed_ };
  },
});

/** Sponsor is money that adds to what a model's data is paid, never faster than a part of what its revenue burns. */
export interface Sponsor {
  readonly modelId: bigint;
  readonly id: bigint;
  readonly sponsor: string;
  readonly balance: Coin;
  readonly depositedHeight: bigint;
}
const Sponsor_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5]);
/** Codec of tributary.rewards.v1.Sponsor. */
export const Sponsor: MessageType<Sponsor> = message<Sponsor>({
  typeName: "tributary.rewards.v1.Sponsor",
  options: {},
  fields: [
    { number: 1, name: "model_id", key: "modelId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "id", key: "id", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "sponsor", key: "sponsor", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 4, name: "balance", key: "balance", type: { kind: "message", type: () => Coin }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 5, name: "deposited_height", key: "depositedHeight", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ modelId: p.modelId ?? 0n, id: p.id ?? 0n, sponsor: p.sponsor ?? "", balance: p.balance ?? Coin.create(), depositedHeight: p.depositedHeight ?? 0n }),
  write: (m, w) => {
    if (m.modelId !== 0n) w.uint32(8).uint64(m.modelId);
    if (m.id !== 0n) w.uint32(16).uint64(m.id);
    if (m.sponsor !== "") w.uint32(26).string(m.sponsor);
    { const mark = w.uint32(34).fork(); Coin.write(m.balance, w); w.join(mark); }
    if (m.depositedHeight !== 0n) w.uint32(40).uint64(m.depositedHeight);
  },
  read: (r) => {
    let modelId_: bigint = 0n;
    let id_: bigint = 0n;
    let sponsor_: string = "";
    let balance_: Coin = Coin.create();
    let depositedHeight_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: modelId_ = r.uint64(); break;
        case 16: id_ = r.uint64(); break;
        case 26: sponsor_ = r.string(); break;
        case 34: balance_ = r.nested(Coin.read); break;
        case 40: depositedHeight_ = r.int64(); break;
        default: r.other(tag, Sponsor_numbers);
      }
    }
    return { modelId: modelId_, id: id_, sponsor: sponsor_, balance: balance_, depositedHeight: depositedHeight_ };
  },
});

/** Subsidy is what sponsors added to a model's data in an epoch, and the most they may: κ of what was burned. */
export interface Subsidy {
  readonly modelId: bigint;
  readonly epoch: bigint;
  readonly denom: string;
  readonly paid: bigint;
  readonly limit: bigint;
}
const Subsidy_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5]);
/** Codec of tributary.rewards.v1.Subsidy. */
export const Subsidy: MessageType<Subsidy> = message<Subsidy>({
  typeName: "tributary.rewards.v1.Subsidy",
  options: {},
  fields: [
    { number: 1, name: "model_id", key: "modelId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "epoch", key: "epoch", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "denom", key: "denom", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "paid", key: "paid", type: { kind: "int" }, repeated: false, required: true, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.Int" } },
    { number: 5, name: "limit", key: "limit", type: { kind: "int" }, repeated: false, required: true, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.Int" } },
  ],
  create: (p) => ({ modelId: p.modelId ?? 0n, epoch: p.epoch ?? 0n, denom: p.denom ?? "", paid: p.paid ?? 0n, limit: p.limit ?? 0n }),
  write: (m, w) => {
    if (m.modelId !== 0n) w.uint32(8).uint64(m.modelId);
    if (m.epoch !== 0n) w.uint32(16).uint64(m.epoch);
    if (m.denom !== "") w.uint32(26).string(m.denom);
    w.uint32(34).string(m.paid.toString());
    w.uint32(42).string(m.limit.toString());
  },
  read: (r) => {
    let modelId_: bigint = 0n;
    let epoch_: bigint = 0n;
    let denom_: string = "";
    let paid_: bigint = 0n;
    let limit_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: modelId_ = r.uint64(); break;
        case 16: epoch_ = r.uint64(); break;
        case 26: denom_ = r.string(); break;
        case 34: paid_ = readInt(r); break;
        case 42: limit_ = readInt(r); break;
        default: r.other(tag, Subsidy_numbers);
      }
    }
    return { modelId: modelId_, epoch: epoch_, denom: denom_, paid: paid_, limit: limit_ };
  },
});

/** PayLater is money promised to a datanet, with a bond for it. */
export interface PayLater {
  readonly debtor: string;
  readonly datanetId: bigint;
  readonly owed: Coin;
  readonly bond: bigint;
  readonly dueHeight: bigint;
  readonly isDefaulted: boolean;
}
const PayLater_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6]);
/** Codec of tributary.rewards.v1.PayLater. */
export const PayLater: MessageType<PayLater> = message<PayLater>({
  typeName: "tributary.rewards.v1.PayLater",
  options: {},
  fields: [
    { number: 1, name: "debtor", key: "debtor", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "datanet_id", key: "datanetId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "owed", key: "owed", type: { kind: "message", type: () => Coin }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 4, name: "bond", key: "bond", type: { kind: "int" }, repeated: false, required: true, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.Int" } },
    { number: 5, name: "due_height", key: "dueHeight", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 6, name: "is_defaulted", key: "isDefaulted", type: { kind: "scalar", scalar: "bool" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ debtor: p.debtor ?? "", datanetId: p.datanetId ?? 0n, owed: p.owed ?? Coin.create(), bond: p.bond ?? 0n, dueHeight: p.dueHeight ?? 0n, isDefaulted: p.isDefaulted ?? false }),
  write: (m, w) => {
    if (m.debtor !== "") w.uint32(10).string(m.debtor);
    if (m.datanetId !== 0n) w.uint32(16).uint64(m.datanetId);
    { const mark = w.uint32(26).fork(); Coin.write(m.owed, w); w.join(mark); }
    w.uint32(34).string(m.bond.toString());
    if (m.dueHeight !== 0n) w.uint32(40).uint64(m.dueHeight);
    if (m.isDefaulted) w.uint32(48).bool(m.isDefaulted);
  },
  read: (r) => {
    let debtor_: string = "";
    let datanetId_: bigint = 0n;
    let owed_: Coin = Coin.create();
    let bond_: bigint = 0n;
    let dueHeight_: bigint = 0n;
    let isDefaulted_: boolean = false;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: debtor_ = r.string(); break;
        case 16: datanetId_ = r.uint64(); break;
        case 26: owed_ = r.nested(Coin.read); break;
        case 34: bond_ = readInt(r); break;
        case 40: dueHeight_ = r.int64(); break;
        case 48: isDefaulted_ = r.bool(); break;
        default: r.other(tag, PayLater_numbers);
      }
    }
    return { debtor: debtor_, datanetId: datanetId_, owed: owed_, bond: bond_, dueHeight: dueHeight_, isDefaulted: isDefaulted_ };
  },
});

/** Reputation is what an account earned from revenue of which a part was burned; it halves with time. */
export interface Reputation {
  readonly address: string;
  readonly score: bigint;
  readonly epoch: bigint;
}
const Reputation_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tributary.rewards.v1.Reputation. */
export const Reputation: MessageType<Reputation> = message<Reputation>({
  typeName: "tributary.rewards.v1.Reputation",
  options: {},
  fields: [
    { number: 1, name: "address", key: "address", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "score", key: "score", type: { kind: "int" }, repeated: false, required: true, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.Int" } },
    { number: 3, name: "epoch", key: "epoch", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ address: p.address ?? "", score: p.score ?? 0n, epoch: p.epoch ?? 0n }),
  write: (m, w) => {
    if (m.address !== "") w.uint32(10).string(m.address);
    w.uint32(18).string(m.score.toString());
    if (m.epoch !== 0n) w.uint32(24).uint64(m.epoch);
  },
  read: (r) => {
    let address_: string = "";
    let score_: bigint = 0n;
    let epoch_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: address_ = r.string(); break;
        case 18: score_ = readInt(r); break;
        case 24: epoch_ = r.uint64(); break;
        default: r.other(tag, Reputation_numbers);
      }
    }
    return { address: address_, score: score_, epoch: epoch_ };
  },
});

/** EpochStats is what was paid for use in an epoch and what of it looks like paying oneself, in the reward denomination. */
export interface EpochStats {
  readonly epoch: bigint;
  readonly revenue: bigint;
  readonly burned: bigint;
  readonly selfDealt: bigint;
}
const EpochStats_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4]);
/** Codec of tributary.rewards.v1.EpochStats. */
export const EpochStats: MessageType<EpochStats> = message<EpochStats>({
  typeName: "tributary.rewards.v1.EpochStats",
  options: {},
  fields: [
    { number: 1, name: "epoch", key: "epoch", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "revenue", key: "revenue", type: { kind: "int" }, repeated: false, required: true, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.Int" } },
    { number: 3, name: "burned", key: "burned", type: { kind: "int" }, repeated: false, required: true, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.Int" } },
    { number: 4, name: "self_dealt", key: "selfDealt", type: { kind: "int" }, repeated: false, required: true, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.Int" } },
  ],
  create: (p) => ({ epoch: p.epoch ?? 0n, revenue: p.revenue ?? 0n, burned: p.burned ?? 0n, selfDealt: p.selfDealt ?? 0n }),
  write: (m, w) => {
    if (m.epoch !== 0n) w.uint32(8).uint64(m.epoch);
    w.uint32(18).string(m.revenue.toString());
    w.uint32(26).string(m.burned.toString());
    w.uint32(34).string(m.selfDealt.toString());
  },
  read: (r) => {
    let epoch_: bigint = 0n;
    let revenue_: bigint = 0n;
    let burned_: bigint = 0n;
    let selfDealt_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: epoch_ = r.uint64(); break;
        case 18: revenue_ = readInt(r); break;
        case 26: burned_ = readInt(r); break;
        case 34: selfDealt_ = readInt(r); break;
        default: r.other(tag, EpochStats_numbers);
      }
    }
    return { epoch: epoch_, revenue: revenue_, burned: burned_, selfDealt: selfDealt_ };
  },
});

/** Dealing is what a family paid for the use of a datanet, in the reward denomination, and whether it earns there. */
export interface Dealing {
  readonly datanetId: bigint;
  readonly family: string;
  readonly paid: bigint;
  readonly earns: boolean;
}
const Dealing_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4]);
/** Codec of tributary.rewards.v1.Dealing. */
export const Dealing: MessageType<Dealing> = message<Dealing>({
  typeName: "tributary.rewards.v1.Dealing",
  options: {},
  fields: [
    { number: 1, name: "datanet_id", key: "datanetId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "family", key: "family", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 3, name: "paid", key: "paid", type: { kind: "int" }, repeated: false, required: true, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.Int" } },
    { number: 4, name: "earns", key: "earns", type: { kind: "scalar", scalar: "bool" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ datanetId: p.datanetId ?? 0n, family: p.family ?? "", paid: p.paid ?? 0n, earns: p.earns ?? false }),
  write: (m, w) => {
    if (m.datanetId !== 0n) w.uint32(8).uint64(m.datanetId);
    if (m.family !== "") w.uint32(18).string(m.family);
    w.uint32(26).string(m.paid.toString());
    if (m.earns) w.uint32(32).bool(m.earns);
  },
  read: (r) => {
    let datanetId_: bigint = 0n;
    let family_: string = "";
    let paid_: bigint = 0n;
    let earns_: boolean = false;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: datanetId_ = r.uint64(); break;
        case 18: family_ = r.string(); break;
        case 26: paid_ = readInt(r); break;
        case 32: earns_ = r.bool(); break;
        default: r.other(tag, Dealing_numbers);
      }
    }
    return { datanetId: datanetId_, family: family_, paid: paid_, earns: earns_ };
  },
});

/** CommonsPart is what the commons has of all that contributors of a datanet earn, from a height on. */
export interface CommonsPart {
  readonly datanetId: bigint;
  readonly denom: string;
  readonly height: bigint;
  readonly bps: number;
  readonly epoch: bigint;
  readonly giniBps: number;
  readonly nakamoto: number;
}
const CommonsPart_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6, 7]);
/** Codec of tributary.rewards.v1.CommonsPart. */
export const CommonsPart: MessageType<CommonsPart> = message<CommonsPart>({
  typeName: "tributary.rewards.v1.CommonsPart",
  options: {},
  fields: [
    { number: 1, name: "datanet_id", key: "datanetId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "denom", key: "denom", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "height", key: "height", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "bps", key: "bps", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "epoch", key: "epoch", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 6, name: "gini_bps", key: "giniBps", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 7, name: "nakamoto", key: "nakamoto", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ datanetId: p.datanetId ?? 0n, denom: p.denom ?? "", height: p.height ?? 0n, bps: p.bps ?? 0, epoch: p.epoch ?? 0n, giniBps: p.giniBps ?? 0, nakamoto: p.nakamoto ?? 0 }),
  write: (m, w) => {
    if (m.datanetId !== 0n) w.uint32(8).uint64(m.datanetId);
    if (m.denom !== "") w.uint32(18).string(m.denom);
    if (m.height !== 0n) w.uint32(24).uint64(m.height);
    if (m.bps !== 0) w.uint32(32).uint32(m.bps);
    if (m.epoch !== 0n) w.uint32(40).uint64(m.epoch);
    if (m.giniBps !== 0) w.uint32(48).uint32(m.giniBps);
    if (m.nakamoto !== 0) w.uint32(56).uint32(m.nakamoto);
  },
  read: (r) => {
    let datanetId_: bigint = 0n;
    let denom_: string = "";
    let height_: bigint = 0n;
    let bps_: number = 0;
    let epoch_: bigint = 0n;
    let giniBps_: number = 0;
    let nakamoto_: number = 0;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: datanetId_ = r.uint64(); break;
        case 18: denom_ = r.string(); break;
        case 24: height_ = r.int64(); break;
        case 32: bps_ = r.uint32(); break;
        case 40: epoch_ = r.uint64(); break;
        case 48: giniBps_ = r.uint32(); break;
        case 56: nakamoto_ = r.uint32(); break;
        default: r.other(tag, CommonsPart_numbers);
      }
    }
    return { datanetId: datanetId_, denom: denom_, height: height_, bps: bps_, epoch: epoch_, giniBps: giniBps_, nakamoto: nakamoto_ };
  },
});

/** Liability is all that the module owes in one denomination for one reason. */
export interface Liability {
  readonly kind: number;
  readonly amount: bigint;
}
const Liability_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.rewards.v1.Liability. */
export const Liability: MessageType<Liability> = message<Liability>({
  typeName: "tributary.rewards.v1.Liability",
  options: {},
  fields: [
    { number: 1, name: "kind", key: "kind", type: { kind: "enum", type: LiabilityKindEnum }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "amount", key: "amount", type: { kind: "int" }, repeated: false, required: true, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.Int" } },
  ],
  create: (p) => ({ kind: p.kind ?? 0, amount: p.amount ?? 0n }),
  write: (m, w) => {
    if (m.kind !== 0) w.uint32(8).int32(m.kind);
    w.uint32(18).string(m.amount.toString());
  },
  read: (r) => {
    let kind_: number = 0;
    let amount_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: kind_ = r.int32(); break;
        case 18: amount_ = readInt(r); break;
        default: r.other(tag, Liability_numbers);
      }
    }
    return { kind: kind_, amount: amount_ };
  },
});

/** Book is all that the module owes in one denomination, in the order of kinds; its sum is what the module's account holds. */
export interface Book {
  readonly denom: string;
  readonly liabilities: readonly Liability[];
}
const Book_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.rewards.v1.Book. */
export const Book: MessageType<Book> = message<Book>({
  typeName: "tributary.rewards.v1.Book",
  options: {},
  fields: [
    { number: 1, name: "denom", key: "denom", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "liabilities", key: "liabilities", type: { kind: "message", type: () => Liability }, repeated: true, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ denom: p.denom ?? "", liabilities: p.liabilities ?? [] }),
  write: (m, w) => {
    if (m.denom !== "") w.uint32(10).string(m.denom);
    for (const v of m.liabilities) { const mark = w.uint32(18).fork(); Liability.write(v, w); w.join(mark); }
  },
  read: (r) => {
    let denom_: string = "";
    const liabilities_: Liability[] = [];
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: denom_ = r.string(); break;
        case 18: liabilities_.push(r.nested(Liability.read)); break;
        default: r.other(tag, Book_numbers);
      }
    }
    return { denom: denom_, liabilities: liabilities_ };
  },
});

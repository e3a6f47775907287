// Generated from proto/tributary/rewards/v1/genesis.proto by `npm run proto`. Do not edit.
import { message, type MessageType } from "#wire";
import { BundlePosition, BurnLedger, Claimed, CommonsPart, Dealing, Dispute, Division, EpochStats, Escrow, ModelPot, Params, PayLater, Payout, Pool, PoolDeposit, Position, PriorCheckpoint, PriorDeposit, PriorPool, Reputation, Sponsor, Subsidy, Transfer } from "#proto/tributary/rewards/v1/types.ts";

/** GenesisState is everything the module stores. */
export interface GenesisState {
  readonly params: Params;
  readonly pools: readonly Pool[];
  readonly poolDeposits: readonly PoolDeposit[];
  readonly modelPots: readonly ModelPot[];
  readonly positions: readonly Position[];
  readonly claimed: readonly Claimed[];
  readonly burnLedgers: readonly BurnLedger[];
  readonly payouts: readonly Payout[];
  readonly priorPools: readonly PriorPool[];
  readonly priorCheckpoints: readonly PriorCheckpoint[];
  readonly priorDeposits: readonly PriorDeposit[];
  readonly bundlePositions: readonly BundlePosition[];
  readonly divisions: readonly Division[];
  readonly transfers: readonly Transfer[];
  readonly disputes: readonly Dispute[];
  readonly escrows: readonly Escrow[];
  readonly sponsors: readonly Sponsor[];
  readonly subsidies: readonly Subsidy[];
  readonly payLaters: readonly PayLater[];
  readonly reputations: readonly Reputation[];
  readonly epochStats: readonly EpochStats[];
  readonly nextDisputeId: bigint;
  readonly nextSponsorId: bigint;
  readonly dealings: readonly Dealing[];
  readonly commonsParts: readonly CommonsPart[];
}
const GenesisState_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25]);
/** Codec of tributary.rewards.v1.GenesisState. */
export const GenesisState: MessageType<GenesisState> = message<GenesisState>({
  typeName: "tributary.rewards.v1.GenesisState",
  options: {},
  fields: [
    { number: 1, name: "params", key: "params", type: { kind: "message", type: () => Params }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 2, name: "pools", key: "pools", type: { kind: "message", type: () => Pool }, repeated: true, required: true, oneof: undefined, options: {} },
    { number: 3, name: "pool_deposits", key: "poolDeposits", type: { kind: "message", type: () => PoolDeposit }, repeated: true, required: true, oneof: undefined, options: {} },
    { number: 4, name: "model_pots", key: "modelPots", type: { kind: "message", type: () => ModelPot }, repeated: true, required: true, oneof: undefined, options: {} },
    { number: 5, name: "positions", key: "positions", type: { kind: "message", type: () => Position }, repeated: true, required: true, oneof: undefined, options: {} },
    { number: 6, name: "claimed", key: "claimed", type: { kind: "message", type: () => Claimed }, repeated: true, required: true, oneof: undefined, options: {} },
    { number: 7, name: "burn_ledgers", key: "burnLedgers", type: { kind: "message", type: () => BurnLedger }, repeated: true, required: true, oneof: undefined, options: {} },
    { number: 8, name: "payouts", key: "payouts", type: { kind: "message", type: () => Payout }, repeated: true, required: true, oneof: undefined, options: {} },
    { number: 9, name: "prior_pools", key: "priorPools", type: { kind: "message", type: () => PriorPool }, repeated: true, required: true, oneof: undefined, options: {} },
    { number: 10, name: "prior_checkpoints", key: "priorCheckpoints", type: { kind: "message", type: () => PriorCheckpoint }, repeated: true, required: true, oneof: undefined, options: {} },
    { number: 11, name: "prior_deposits", key: "priorDeposits", type: { kind: "message", type: () => PriorDeposit }, repeated: true, required: true, oneof: undefined, options: {} },
    { number: 12, name: "bundle_positions", key: "bundlePositions", type: { kind: "message", type: () => BundlePosition }, repeated: true, required: true, oneof: undefined, options: {} },
    { number: 13, name: "divisions", key: "divisions", type: { kind: "message", type: () => Division }, repeated: true, required: true, oneof: undefined, options: {} },
    { number: 14, name: "transfers", key: "transfers", type: { kind: "message", type: () => Transfer }, repeated: true, required: true, oneof: undefined, options: {} },
    { number: 15, name: "disputes", key: "disputes", type: { kind: "message", type: () => Dispute }, repeated: true, required: true, oneof: undefined, options: {} },
    { number: 16, name: "escrows", key: "escrows", type: { kind: "message", type: () => Escrow }, repeated: true, required: true, oneof: undefined, options: {} },
    { number: 17, name: "sponsors", key: "sponsors", type: { kind: "message", type: () => Sponsor }, repeated: true, required: true, oneof: undefined, options: {} },
    { number: 18, name: "subsidies", key: "subsidies", type: { kind: "message", type: () => Subsidy }, repeated: true, required: true, oneof: undefined, options: {} },
    { number: 19, name: "pay_laters", key: "payLaters", type: { kind: "message", type: () => PayLater }, repeated: true, required: true, oneof: undefined, options: {} },
    { number: 20, name: "reputations", key: "reputations", type: { kind: "message", type: () => Reputation }, repeated: true, required: true, oneof: undefined, options: {} },
    { number: 21, name: "epoch_stats", key: "epochStats", type: { kind: "message", type: () => EpochStats }, repeated: true, required: true, oneof: undefined, options: {} },
    { number: 22, name: "next_dispute_id", key: "nextDisputeId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 23, name: "next_sponsor_id", key: "nextSponsorId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 24, name: "dealings", key: "dealings", type: { kind: "message", type: () => Dealing }, repeated: true, required: true, oneof: undefined, options: {} },
    { number: 25, name: "commons_parts", key: "commonsParts", type: { kind: "message", type: () => CommonsPart }, repeated: true, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ params: p.params ?? Params.create(), pools: p.pools ?? [], poolDeposits: p.poolDeposits ?? [], modelPots: p.modelPots ?? [], positions: p.positions ?? [], claimed: p.claimed ?? [], burnLedgers: p.burnLedgers ?? [], payouts: p.payouts ?? [], priorPools: p.priorPools ?? [], priorCheckpoints: p.priorCheckpoints ?? [], priorDeposits: p.priorDeposits ?? [], bundlePositions: p.bundlePositions ?? [], divisions: p.divisions ?? [], transfers: p.transfers ?? [], disputes: p.disputes ?? [], escrows: p.escrows ?? [], sponsors: p.sponsors ?? [], subsidies: p.subsidies ?? [], payLaters: p.payLaters ?? [], reputations: p.reputations ?? [], epochStats: p.epochStats ?? [], nextDisputeId: p.nextDisputeId ?? 0n, nextSponsorId: p.nextSponsorId ?? 0n, dealings: p.dealings ?? [], commonsParts: p.commonsParts ?? [] }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); Params.write(m.params, w); w.join(mark); }
    for (const v of m.pools) { const mark = w.uint32(18).fork(); Pool.write(v, w); w.join(mark); }
    for (const v of m.poolDeposits) { const mark = w.uint32(26).fork(); PoolDeposit.write(v, w); w.join(mark); }
    for (const v of m.modelPots) { const mark = w.uint32(34).fork(); ModelPot.write(v, w); w.join(mark); }
    for (const v of m.positions) { const mark = w.uint32(42).fork(); Position.write(v, w); w.join(mark); }
    for (const v of m.claimed) { const mark = w.uint32(50).fork(); Claimed.write(v, w); w.join(mark); }
    for (const v of m.burnLedgers) { const mark = w.uint32(58).fork(); BurnLedger.write(v, w); w.join(mark); }
    for (const v of m.payouts) { const mark = w.uint32(66).fork(); Payout.write(v, w); w.join(mark); }
    for (const v of m.priorPools) { const mark = w.uint32(74).fork(); PriorPool.write(v, w); w.join(mark); }
    for (const v of m.priorCheckpoints) { const mark = w.uint32(82).fork(); PriorCheckpoint.write(v, w); w.join(mark); }
    for (const v of m.priorDeposits) { const mark = w.uint32(90).fork(); PriorDeposit.write(v, w); w.join(mark); }
    for (const v of m.bundlePositions) { const mark = w.uint32(98).fork(); BundlePosition.write(v, w); w.join(mark); }
    for (const v of m.divisions) { const mark = w.uint32(106).fork(); Division.write(v, w); w.join(mark); }
    for (const v of m.transfers) { const mark = w.uint32(114).fork(); Transfer.write(v, w); w.join(mark); }
    for (const v of m.disputes) { const mark = w.uint32(122).fork(); Dispute.write(v, w); w.join(mark); }
    for (const v of m.escrows) { const mark = w.uint32(130).fork(); Escrow.write(v, w); w.join(mark); }
    for (const v of m.sponsors) { const mark = w.uint32(138).fork(); Sponsor.write(v, w); w.join(mark); }
    for (const v of m.subsidies) { const mark = w.uint32(146).fork(); Subsidy.write(v, w); w.join(mark); }
    for (const v of m.payLaters) { const mark = w.uint32(154).fork(); PayLater.write(v, w); w.join(mark); }
    for (const v of m.reputations) { const mark = w.uint32(162).fork(); Reputation.write(v, w); w.join(mark); }
    for (const v of m.epochStats) { const mark = w.uint32(170).fork(); EpochStats.write(v, w); w.join(mark); }
    if (m.nextDisputeId !== 0n) w.uint32(176).uint64(m.nextDisputeId);
    if (m.nextSponsorId !== 0n) w.uint32(184).uint64(m.nextSponsorId);
    for (const v of m.dealings) { const mark = w.uint32(194).fork(); Dealing.write(v, w); w.join(mark); }
    for (const v of m.commonsParts) { const mark = w.uint32(202).fork(); CommonsPart.write(v, w); w.join(mark); }
  },
  read: (r) => {
    let params_: Params = Params.create();
    const pools_: Pool[] = [];
    const poolDeposits_: PoolDeposit[] = [];
    const modelPots_: ModelPot[] = [];
    const positions_: Position[] = [];
    const claimed_: Claimed[] = [];
    const burnLedgers_: BurnLedger[] = [];
    const payouts_: Payout[] = [];
    const priorPools_: PriorPool[] = [];
    const priorCheckpoints_: PriorCheckpoint[] = [];
    const priorDeposits_: PriorDeposit[] = [];
    const bundlePositions_: BundlePosition[] = [];
    const divisions_: Division[] = [];
    const transfers_: Transfer[] = [];
    const disputes_: Dispute[] = [];
    const escrows_: Escrow[] = [];
    const sponsors_: Sponsor[] = [];
    const subsidies_: Subsidy[] = [];
    const payLaters_: PayLater[] = [];
    const reputations_: Reputation[] = [];
    const epochStats_: EpochStats[] = [];
    let nextDisputeId_: bigint = 0n;
    let nextSponsorId_: bigint = 0n;
    const dealings_: Dealing[] = [];
    const commonsParts_: CommonsPart[] = [];
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: params_ = r.nested(Params.read); break;
        case 18: pools_.push(r.nested(Pool.read)); break;
        case 26: poolDeposits_.push(r.nested(PoolDeposit.read)); break;
        case 34: modelPots_.push(r.nested(ModelPot.read)); break;
        case 42: positions_.push(r.nested(Position.read)); break;
        case 50: claimed_.push(r.nested(Claimed.read)); break;
        case 58: burnLedgers_.push(r.nested(BurnLedger.read)); break;
        case 66: payouts_.push(r.nested(Payout.read)); break;
        case 74: priorPools_.push(r.nested(PriorPool.read)); break;
        case 82: priorCheckpoints_.push(r.nested(PriorCheckpoint.read)); break;
        case 90: priorDeposits_.push(r.nested(PriorDeposit.read)); break;
        case 98: bundlePositions_.push(r.nested(BundlePosition.read)); break;
        case 106: divisions_.push(r.nested(Division.read)); break;
        case 114: transfers_.push(r.nested(Transfer.read)); break;
        case 122: disputes_.push(r.nested(Dispute.read)); break;
        case 130: escrows_.push(r.nested(Escrow.read)); break;
        case 138: sponsors_.push(r.nested(Sponsor.read)); break;
        case 146: subsidies_.push(r.nested(Subsidy.read)); break;
        case 154: payLaters_.push(r.nested(PayLater.read)); break;
        case 162: reputations_.push(r.nested(Reputation.read)); break;
        case 170: epochStats_.push(r.nested(EpochStats.read)); break;
        case 176: nextDisputeId_ = r.uint64(); break;
        case 184: nextSponsorId_ = r.uint64(); break;
        case 194: dealings_.push(r.nested(Dealing.read)); break;
        case 202: commonsParts_.push(r.nested(CommonsPart.read)); break;
        default: r.other(tag, GenesisState_numbers);
      }
    }
    return { params: params_, pools: pools_, poolDeposits: poolDeposits_, modelPots: modelPots_, positions: positions_, claimed: claimed_, burnLedgers: burnLedgers_, payouts: payouts_, priorPools: priorPools_, priorCheckpoints: priorCheckpoints_, priorDeposits: priorDeposits_, bundlePositions: bundlePositions_, divisions: divisions_, transfers: transfers_, disputes: disputes_, escrows: escrows_, sponsors: sponsors_, subsidies: subsidies_, payLaters: payLaters_, reputations: reputations_, epochStats: epochStats_, nextDisputeId: nextDisputeId_, nextSponsorId: nextSponsorId_, dealings: dealings_, commonsParts: commonsParts_ };
  },
});

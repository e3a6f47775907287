// Generated from proto/tributary/rewards/v1/genesis.proto by `npm run proto`. Do not edit.
import { message, type MessageType } from "#wire";
import { BurnLedger, Claimed, ModelPot, Params, Payout, Pool, PoolDeposit, Position } from "#proto/tributary/rewards/v1/types.ts";

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
}
const GenesisState_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6, 7, 8]);
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
  ],
  create: (p) => ({ params: p.params ?? Params.create(), pools: p.pools ?? [], poolDeposits: p.poolDeposits ?? [], modelPots: p.modelPots ?? [], positions: p.positions ?? [], claimed: p.claimed ?? [], burnLedgers: p.burnLedgers ?? [], payouts: p.payouts ?? [] }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); Params.write(m.params, w); w.join(mark); }
    for (const v of m.pools) { const mark = w.uint32(18).fork(); Pool.write(v, w); w.join(mark); }
    for (const v of m.poolDeposits) { const mark = w.uint32(26).fork(); PoolDeposit.write(v, w); w.join(mark); }
    for (const v of m.modelPots) { const mark = w.uint32(34).fork(); ModelPot.write(v, w); w.join(mark); }
    for (const v of m.positions) { const mark = w.uint32(42).fork(); Position.write(v, w); w.join(mark); }
    for (const v of m.claimed) { const mark = w.uint32(50).fork(); Claimed.write(v, w); w.join(mark); }
    for (const v of m.burnLedgers) { const mark = w.uint32(58).fork(); BurnLedger.write(v, w); w.join(mark); }
    for (const v of m.payouts) { const mark = w.uint32(66).fork(); Payout.write(v, w); w.join(mark); }
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
        default: r.other(tag, GenesisState_numbers);
      }
    }
    return { params: params_, pools: pools_, poolDeposits: poolDeposits_, modelPots: modelPots_, positions: positions_, claimed: claimed_, burnLedgers: burnLedgers_, payouts: payouts_ };
  },
});

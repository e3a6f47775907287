/** What `rewards` offers to other modules. */

import { type PoolDeposit, PoolKind, type Waterfall } from "#proto/tributary/rewards/v1/types.ts";
import { type Coin, coinsOf } from "#sdk";
import { FEE_COLLECTOR, REWARDS, type RewardsContext } from "./declaration.ts";
import { type Division, dataPart, divide, type Revenue } from "./division.ts";
import { addToPool, burn, credit, depositToDatanet } from "./ledger.ts";
import { type Slash, slash } from "./slashes.ts";

/** One settled payment: the money comes from the account of module `payer`. */
export interface SettledRevenue {
  readonly payer: string;
  readonly modelId: bigint;
  readonly version: bigint;
  readonly node: string;
  readonly amount: Coin;
  /** The node's part of it, due at once. */
  readonly serving: bigint;
}

/** Revenue in, shares out. */
export interface RewardsKeeper {
  /** Takes settled revenue: the serving part is the node's, the rest waits in the version's pot. */
  recordRevenue(settled: SettledRevenue): void;
  /** The protocol's part now in force. */
  waterfall(): Waterfall;
  /** What contributors would be given of a revenue. */
  dataPart(revenue: Revenue): bigint;
  /** Empties the pot of a revenue to everybody it belongs to: a bounded number of writes. */
  distribute(revenue: Revenue, batchId: bigint): void;
  /** Takes a lost bond from a module's account: half is burned, the reporter and the commons share the rest. */
  slash(lost: Slash): void;
  /** An inflow of a datanet's pool. */
  deposit(datanetId: bigint, denom: string, number: bigint): PoolDeposit | undefined;
}

/** The keeper over one lane's state. */
export function rewardsKeeper(ctx: RewardsContext): RewardsKeeper {
  return {
    recordRevenue: (settled) => recordRevenue(ctx, settled),
    waterfall: () => ctx.state.params.get().waterfall,
    dataPart: (revenue) => dataPart(divide(ctx, revenue)),
    distribute: (revenue, batchId) => distribute(ctx, revenue, batchId),
    slash: (lost) => slash(ctx, lost),
    deposit: (datanetId, denom, number) => ctx.state.deposits.get([datanetId, denom, number]),
  };
}

function recordRevenue(ctx: RewardsContext, settled: SettledRevenue): void {
  const { payer, modelId, version, node, serving } = settled;
  const { denom, amount } = settled.amount;
  ctx.keepers.bank.sendCoinsFromModuleToModule(payer, REWARDS, coinsOf(denom, amount));
  credit(ctx, node, { denom, amount: serving });
  const key = [modelId, version, denom] as const;
  const pot = ctx.state.pots.get(key);
  ctx.state.pots.set(key, {
    modelId,
    version,
    denom,
    pending: (pot?.pending ?? 0n) + amount - serving,
    cumulative: (pot?.cumulative ?? 0n) + amount,
  });
}

function distribute(ctx: RewardsContext, revenue: Revenue, batchId: bigint): void {
  const { denom, version } = revenue;
  const division = divide(ctx, revenue);
  const coin = (amount: bigint): Coin => ({ denom, amount });
  takeFromPot(ctx, revenue);
  burn(ctx, coin(division.split.burn));
  const validators = coinsOf(denom, division.split.validators);
  if (validators.length > 0) ctx.keepers.bank.sendCoinsFromModuleToModule(REWARDS, FEE_COLLECTOR, validators);
  addToPool(ctx, PoolKind.POOL_KIND_AUDITORS, coin(division.split.auditors));
  addToPool(ctx, PoolKind.POOL_KIND_COMMONS, coin(division.split.commons));
  for (const { payee, amount } of [...division.royalties, ...division.curators]) credit(ctx, payee, coin(amount));
  for (const { datanetId, amount } of division.data) {
    depositToDatanet(ctx, datanetId, { coin: coin(amount), batchId });
  }
  ctx.emit.revenueSplit({
    batchId,
    modelId: version.modelId,
    version: version.number,
    revenue: coin(revenue.amount),
    ...eventLines(division),
  });
}

function takeFromPot(ctx: RewardsContext, revenue: Revenue): void {
  const key = [revenue.version.modelId, revenue.version.number, revenue.denom] as const;
  const amount = revenue.amount - revenue.serving;
  const pot = ctx.state.pots.get(key) ?? ctx.fail.poolExhausted({ asked: amount });
  if (pot.pending < amount) ctx.fail.poolExhausted({ asked: amount });
  ctx.state.pots.set(key, { ...pot, pending: pot.pending - amount });
}

function eventLines(division: Division): {
  burned: bigint;
  validators: bigint;
  auditors: bigint;
  commons: bigint;
  serving: bigint;
  royalties: bigint;
  data: bigint;
} {
  const { burn: burned, validators, auditors, commons, serving } = division.split;
  const data = dataPart(division);
  const paid = [...division.royalties, ...division.curators];
  const royalties = paid.reduce((sum, { amount }) => sum + amount, 0n);
  return { burned, validators, auditors, commons, serving, royalties, data };
}

/** Pools of no one account, burns, and payments out of the module. */

import { LiabilityKind, PoolKind } from "#proto/tributary/rewards/v1/types.ts";
import { type Coin, coinsOf } from "#sdk";
import { liabilityOfPool, owe } from "./books.ts";
import { REWARDS, type RewardsContext } from "./declaration.ts";

/** Adds to a pool that belongs to no datanet. */
export function addToPool(ctx: RewardsContext, kind: number, coin: Coin): void {
  if (coin.amount === 0n) return;
  const key = [kind, 0n, coin.denom] as const;
  const pool = ctx.state.pools.get(key);
  ctx.state.pools.set(key, {
    kind,
    datanetId: 0n,
    denom: coin.denom,
    balance: (pool?.balance ?? 0n) + coin.amount,
    cumulative: (pool?.cumulative ?? 0n) + coin.amount,
    deposits: (pool?.deposits ?? 0n) + 1n,
    backed: 0n,
  });
  owe(ctx, liabilityOfPool(kind), coin);
}

/** Adds to the commons. */
export function addToCommons(ctx: RewardsContext, coin: Coin): void {
  addToPool(ctx, PoolKind.POOL_KIND_COMMONS, coin);
}

/** Sets aside a part of the auditors' pool, as the parameters say, in the account of a module; returns it. */
export function payFromAuditors(ctx: RewardsContext, { payee, denom }: { payee: string; denom: string }): Coin {
  const key = [PoolKind.POOL_KIND_AUDITORS, 0n, denom] as const;
  const pool = ctx.state.pools.get(key);
  const amount = ((pool?.balance ?? 0n) * BigInt(ctx.state.params.get().jackpotBps)) / 10_000n;
  if (pool === undefined || amount === 0n) return { denom, amount: 0n };
  ctx.state.pools.set(key, { ...pool, balance: pool.balance - amount });
  owe(ctx, LiabilityKind.LIABILITY_KIND_AUDITORS, { denom, amount: -amount });
  ctx.keepers.bank.sendCoinsFromModuleToModule(REWARDS, payee, coinsOf(denom, amount));
  ctx.emit.auditorsPaid({ module: payee, amount: { denom, amount } });
  return { denom, amount };
}

/** Adds a numbered deposit to a datanet's pool and returns its number; a zero amount makes none. */
export function depositToDatanet(
  ctx: RewardsContext,
  datanetId: bigint,
  deposit: { readonly coin: Coin; readonly batchId: bigint; readonly backed: bigint },
): bigint {
  const { denom, amount } = deposit.coin;
  const kind = PoolKind.POOL_KIND_DATANET;
  const pool = ctx.state.pools.get([kind, datanetId, denom]);
  const deposits = pool?.deposits ?? 0n;
  if (amount === 0n) return deposits;
  const number = deposits + 1n;
  const cumulative = (pool?.cumulative ?? 0n) + amount;
  const balance = (pool?.balance ?? 0n) + amount;
  const backed = (pool?.backed ?? 0n) + deposit.backed;
  const { batchId } = deposit;
  const { height } = ctx.block;
  const grown = { kind, datanetId, denom, balance, cumulative, deposits: number, backed };
  ctx.state.pools.set([kind, datanetId, denom], grown);
  ctx.state.deposits.set([datanetId, denom, number], { datanetId, denom, number, amount, cumulative, batchId, height });
  owe(ctx, LiabilityKind.LIABILITY_KIND_DATANETS, deposit.coin);
  ctx.emit.poolDeposited({ kind, datanetId, deposit: number, amount: deposit.coin, batchId });
  return number;
}

/** Takes from a datanet's pool; fails with `poolExhausted`, so that no datanet is paid with another's money. */
export function takeFromDatanet(ctx: RewardsContext, datanetId: bigint, coin: Coin): void {
  const key = [PoolKind.POOL_KIND_DATANET, datanetId, coin.denom] as const;
  const pool = ctx.state.pools.get(key) ?? ctx.fail.poolExhausted({ asked: coin.amount });
  if (pool.balance < coin.amount) ctx.fail.poolExhausted({ asked: coin.amount });
  ctx.state.pools.set(key, { ...pool, balance: pool.balance - coin.amount });
  owe(ctx, LiabilityKind.LIABILITY_KIND_DATANETS, { denom: coin.denom, amount: -coin.amount });
}

/** Burns and writes it down. */
export function burn(ctx: RewardsContext, coin: Coin): void {
  if (coin.amount === 0n) return;
  ctx.keepers.bank.burnCoins(REWARDS, coinsOf(coin.denom, coin.amount));
  const total = (ctx.state.burnLedgers.get(coin.denom)?.total ?? 0n) + coin.amount;
  ctx.state.burnLedgers.set(coin.denom, { denom: coin.denom, total, height: ctx.block.height });
  ctx.emit.burned({ amount: coin });
}

/** Takes money from an account into the module; the caller writes down to whom it belongs. */
export function collect(ctx: RewardsContext, payer: string, coin: Coin): void {
  ctx.keepers.bank.sendCoinsFromAccountToModule(payer, REWARDS, coinsOf(coin.denom, coin.amount));
}

/** Pays an account where it wants to be paid, and returns where that was. */
export function pay(ctx: RewardsContext, owner: string, coin: Coin): string {
  const paidTo = ctx.state.payouts.get(owner)?.address ?? owner;
  ctx.keepers.bank.sendCoinsFromModuleToAccount(REWARDS, paidTo, coinsOf(coin.denom, coin.amount));
  return paidTo;
}

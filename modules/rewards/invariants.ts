/** What is always true of the state of `rewards`. */

import { PoolKind } from "#proto/tributary/rewards/v1/types.ts";
import { amountOf } from "#sdk";
import { rewards } from "./declaration.ts";

/** The module account holds pots, pools and positions, coin by coin. */
export const booksAreCovered = rewards.invariant("the module account holds exactly what is owed", (ctx) => {
  const { state, keepers, self } = ctx;
  const owed = new Map<string, bigint>();
  const owe = (denom: string, amount: bigint): void => {
    owed.set(denom, (owed.get(denom) ?? 0n) + amount);
  };
  for (const { denom, pending } of state.pots.values()) owe(denom, pending);
  for (const { denom, balance } of state.pools.values()) owe(denom, balance);
  for (const { denom, due } of state.positions.values()) owe(denom, due);
  const held = keepers.bank.getAllBalances(self);
  const isExact = [...owed].every(([denom, amount]) => amountOf(held, denom) === amount);
  return isExact && held.every(({ denom }) => owed.has(denom));
});

/** What contributors took of a datanet is what its pool is missing. */
export const claimsAreCovered = rewards.invariant("claims of a datanet are what its pool has paid", ({ state }) => {
  const taken = new Map<string, bigint>();
  for (const { datanetId, denom, cumulative } of state.claimed.values()) {
    const key = `${datanetId}/${denom}`;
    taken.set(key, (taken.get(key) ?? 0n) + cumulative);
  }
  for (const pool of state.pools.values()) {
    if (pool.kind !== PoolKind.POOL_KIND_DATANET) continue;
    const key = `${pool.datanetId}/${pool.denom}`;
    if (pool.cumulative - pool.balance !== (taken.get(key) ?? 0n)) return `pool ${key} paid something else`;
    taken.delete(key);
  }
  return taken.size === 0;
});

/** Deposits of a datanet are numbered without gaps and add up to its pool. */
export const depositsAddUp = rewards.invariant("deposits have no gaps and add up to their pool", ({ state }) => {
  for (const pool of state.pools.values()) {
    if (pool.kind !== PoolKind.POOL_KIND_DATANET) continue;
    let number = 0n;
    let cumulative = 0n;
    for (const deposit of state.deposits.values({ prefix: [pool.datanetId, pool.denom] })) {
      number += 1n;
      cumulative += deposit.amount;
      if (deposit.number !== number || deposit.cumulative !== cumulative)
        return `deposit ${deposit.number} does not follow`;
    }
    if (number !== pool.deposits || cumulative !== pool.cumulative)
      return `pool of ${pool.datanetId} is not its deposits`;
  }
  return true;
});

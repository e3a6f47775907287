/** What is always true of the state of `rewards`. */

import { deposit } from "#kernels/f1.ts";
import { PoolKind } from "#proto/tributary/rewards/v1/types.ts";
import { amountOf } from "#sdk";
import { liabilities } from "./books.ts";
import { rewards } from "./declaration.ts";
import { COMMONS_PART_LIMIT } from "./params.ts";

/** The books are the sums of their records, and the module account holds them, coin by coin. */
export const booksAreCovered = rewards.invariant("the module account holds exactly what is owed", (ctx) => {
  const { state, keepers, self } = ctx;
  const sums = new Map<string, bigint>();
  for (const { kind, amount } of liabilities(ctx)) {
    const key = `${kind}/${amount.denom}`;
    sums.set(key, (sums.get(key) ?? 0n) + amount.amount);
  }
  const owed = new Map<string, bigint>();
  for (const { denom, liabilities: lines } of state.books.values()) {
    for (const { kind, amount } of lines) {
      if (sums.get(`${kind}/${denom}`) !== amount) return `line ${kind} of ${denom} is not the sum of its records`;
      sums.delete(`${kind}/${denom}`);
    }
    owed.set(
      denom,
      lines.reduce((sum, { amount }) => sum + amount, 0n),
    );
  }
  if ([...sums.values()].some((sum) => sum !== 0n)) return "something owed is in no book";
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
    for (const found of state.deposits.values({ prefix: [pool.datanetId, pool.denom] })) {
      number += 1n;
      cumulative += found.amount;
      if (found.number !== number || found.cumulative !== cumulative) return `deposit ${found.number} does not follow`;
    }
    if (number !== pool.deposits || cumulative !== pool.cumulative)
      return `pool of ${pool.datanetId} is not its deposits`;
  }
  return true;
});

/** The accumulator of a prior pool follows from its deposits, and its bundles took what it is missing. */
export const priorsFollow = rewards.invariant("prior pools follow from their deposits and claims", ({ state }) => {
  const taken = new Map<string, bigint>();
  for (const { datanetId, datanetVersion, denom, claimed, swept } of state.bundles.values()) {
    const key = `${datanetId}/${datanetVersion}/${denom}`;
    taken.set(key, (taken.get(key) ?? 0n) + claimed + swept);
  }
  for (const pool of state.priorPools.values()) {
    const { datanetId, datanetVersion, denom, shares } = pool;
    const key = `${datanetId}/${datanetVersion}/${denom}`;
    let f1 = { accumulator: 0n, remainder: 0n, shares, held: 0n };
    let cumulative = 0n;
    for (const found of state.priorDeposits.values({ prefix: [datanetId, datanetVersion, denom] })) {
      f1 = deposit(f1, found.amount);
      cumulative += found.amount;
      if (f1.accumulator !== found.accumulator || f1.remainder !== found.remainder) return `prior ${key} is wrong`;
    }
    if (f1.accumulator !== pool.accumulator || cumulative !== pool.cumulative) return `prior ${key} is elsewhere`;
    if (pool.cumulative - pool.balance !== (taken.get(key) ?? 0n)) return `prior ${key} paid something else`;
    taken.delete(key);
  }
  return taken.size === 0;
});

/** Invariant 8 of the economy: sponsors never add more to a model's data in an epoch than κ of what its use burned. */
export const subsidiesAreBacked = rewards.invariant("a subsidy is at most κ of what was burned", ({ state }) =>
  [...state.subsidies.values()].every(({ paid, limit }) => paid >= 0n && paid <= limit),
);

/** The commons' part of a datanet's earnings stays within its bound and changes with every record of it. */
export const commonsPartsAreBounded = rewards.invariant(
  "the commons' part of earnings is bounded and every record changes it",
  ({ state, block }) => {
    const last = new Map<string, number>();
    for (const { datanetId, denom, bps, height } of state.commonsParts.values()) {
      const key = `${datanetId}/${denom}`;
      if (bps > COMMONS_PART_LIMIT || height > block.height + 1n) return `commons part of ${key} is out of bounds`;
      if (bps === (last.get(key) ?? 0)) return `commons part of ${key} did not change`;
      last.set(key, bps);
    }
    return true;
  },
);

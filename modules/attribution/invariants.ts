/** What is always true of the state of `attribution`. */

import type { DistributionRoot } from "#proto/tributary/attribution/v1/types.ts";
import { amountOf } from "#sdk";
import { attribution } from "./declaration.ts";

/** The module account holds every bond, coin by coin. */
export const bondsAreCovered = attribution.invariant("the module account holds exactly the bonds", (ctx) => {
  const held = ctx.keepers.bank.getAllBalances(ctx.self);
  const owed = new Map<string, bigint>();
  for (const { bond } of ctx.state.attributors.values()) {
    owed.set(bond.denom, (owed.get(bond.denom) ?? 0n) + bond.amount);
  }
  const isExact = [...owed].every(([denom, amount]) => amountOf(held, denom) === amount);
  return isExact && held.every(({ denom }) => owed.has(denom));
});

/** The batches of a version cover its settlements once each, without gaps, up to the cursor. */
export const settlementsAreBatchedOnce = attribution.invariant(
  "every settlement is in at most one batch",
  ({ state }) => {
    const reached = new Map<string, bigint>();
    for (const batch of state.batches.values()) {
      const key = `${batch.modelId}/${batch.version}`;
      if (batch.firstSettlement !== (reached.get(key) ?? 0n) + 1n) return `batch ${batch.id} does not follow`;
      reached.set(key, batch.lastSettlement);
    }
    for (const [[modelId, version], last] of state.cursors.entries()) {
      if (reached.get(`${modelId}/${version}`) !== last) return `cursor of ${modelId}/${version} is elsewhere`;
    }
    return true;
  },
);

/** Distributions are numbered without gaps, sum to the deposits they name, and never fall. */
export const distributionsAreExact = attribution.invariant("a distribution sums to the deposits it covers", (ctx) => {
  let previous: DistributionRoot | undefined;
  for (const next of ctx.state.distributions.values()) {
    const isSame = previous?.datanetId === next.datanetId && previous.denom === next.denom;
    const before = isSame ? previous : undefined;
    const deposit = ctx.keepers.rewards.deposit(next.datanetId, next.denom, next.throughDeposit);
    const isExact = deposit?.cumulative === next.root.sum && next.root.sum >= (before?.root.sum ?? 0n);
    if (!isExact || next.number !== (before?.number ?? 0n) + 1n) return `distribution ${next.number} is not exact`;
    previous = next;
  }
  return true;
});

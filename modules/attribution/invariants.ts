/** What is always true of the state of `attribution`. */

import { type DistributionRoot, DistributionState } from "#proto/tributary/attribution/v1/types.ts";
import { amountOf, type Coin } from "#sdk";
import { certificateFault } from "./attestations.ts";
import { isUndecided } from "./batches.ts";
import { attribution } from "./declaration.ts";

/** The module account holds every bond, deposit, undecided slash and the jackpot, coin by coin. */
export const bondsAreCovered = attribution.invariant("the module account holds exactly what it owes", (ctx) => {
  const { state } = ctx;
  const held = ctx.keepers.bank.getAllBalances(ctx.self);
  const owed = new Map<string, bigint>();
  const add = ({ denom, amount }: Coin): void => {
    if (amount > 0n) owed.set(denom, (owed.get(denom) ?? 0n) + amount);
  };
  for (const { bond } of state.attributors.values()) add(bond);
  for (const { deposit } of state.commitments.values()) add(deposit);
  for (const { deposit } of state.requests.values()) add(deposit);
  for (const { coin } of state.pendingSlashes.values()) add(coin);
  add(state.jackpot.find() ?? { denom: "", amount: 0n });
  const isExact = [...owed].every(([denom, amount]) => amountOf(held, denom) === amount);
  return isExact && held.every(({ denom }) => owed.has(denom));
});

/** What is locked of each bond is what batches and timed claims lock, and never more than the bond. */
export const locksAreCounted = attribution.invariant("locked bonds are those of open claims", ({ state }) => {
  const locked = new Map<string, bigint>();
  const add = (address: string, amount: bigint): void => {
    locked.set(address, (locked.get(address) ?? 0n) + amount);
  };
  for (const [[, address], amount] of state.unlocks.entries()) add(address, amount);
  for (const batch of state.batches.values()) if (isUndecided(batch)) add(batch.attributor, batch.bond);
  for (const { address, bond, locked: claimed } of state.attributors.values()) {
    if ((locked.get(address) ?? 0n) !== claimed || claimed > bond.amount) return `bond of ${address} is miscounted`;
    locked.delete(address);
  }
  return [...locked.values()].every((amount) => amount === 0n);
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

/** Distributions are numbered without gaps, sum to the deposits they name, never fall below the one they add to, and stand only with it. */
export const distributionsAreExact = attribution.invariant("a distribution sums to the deposits it covers", (ctx) => {
  const { state, keepers } = ctx;
  let last: DistributionRoot | undefined;
  for (const next of state.distributions.values()) {
    const { datanetId, denom, number, previous, root } = next;
    const isSame = last?.datanetId === datanetId && last.denom === denom;
    const before = state.distributions.get([datanetId, denom, previous]);
    const deposit = keepers.rewards.deposit(datanetId, denom, next.throughDeposit);
    const isExact = deposit?.cumulative === root.sum && root.sum >= (before?.root.sum ?? 0n);
    const isNumbered = number === (isSame ? (last?.number ?? 0n) : 0n) + 1n && previous < number;
    const { DISTRIBUTION_STATE_POSTED: posted } = DistributionState;
    const isFounded = next.state !== posted || before === undefined || before.state === posted;
    if (!isExact || !isNumbered || !isFounded) return `distribution ${number} is not exact`;
    last = next;
  }
  return true;
});

/** What certificates measure is there, and nobody answers for one twice. */
export const certificatesAreFounded = attribution.invariant("a certificate rests on an artefact or on word", (ctx) => {
  for (const certificate of ctx.state.certificates.values()) {
    const fault = certificateFault(certificate, ctx.state);
    if (fault !== undefined) return `certificate ${certificate.id}: ${fault}`;
  }
  return true;
});

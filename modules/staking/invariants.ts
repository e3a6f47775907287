/** What must hold of validators and delegations after every block (`sdk:x/staking/keeper/invariants.go` has the first four). */
import { formatDec } from "#sdk";
import { BONDED_POOL, NOT_BONDED_POOL, type StakingView, staking } from "./declaration.ts";
import { poolBalance } from "./pools.ts";
import { isBonded, isUnbonding, powerFromTokens } from "./power.ts";

/** The pools hold exactly the tokens of validators and of what is on its way back. */
export const poolsAreCovered = staking.invariant("the pools hold the tokens of validators and unbondings", (ctx) => {
  let [bonded, notBonded] = [0n, 0n];
  for (const validator of ctx.state.validators.values()) {
    if (isBonded(validator)) bonded += validator.tokens;
    else notBonded += validator.tokens;
  }
  for (const { entries } of ctx.state.unbonding.values()) for (const { balance } of entries) notBonded += balance;
  const held = [poolBalance(ctx, BONDED_POOL), poolBalance(ctx, NOT_BONDED_POOL)];
  return (held[0] === bonded && held[1] === notBonded) || `hold ${held.join(" and ")}, not ${bonded} and ${notBonded}`;
});

/** The index by power lists every validator that is not jailed, once, with its power, and no tokens are below zero. */
export const powersAreIndexed = staking.invariant("validators are indexed by their power", ({ state }) => {
  let free = 0;
  for (const { operatorAddress, tokens, jailed } of state.validators.values()) {
    if (tokens < 0n) return `${operatorAddress} has ${tokens} tokens`;
    if (jailed) continue;
    free++;
    if (!state.byPower.has([powerFromTokens(tokens), operatorAddress])) return `${operatorAddress} is not indexed`;
  }
  return [...state.byPower.keys()].length === free;
});

/** Empty delegations are absent, and none is below zero. */
export const delegationsArePositive = staking.invariant("delegations are positive", ({ state }) => {
  for (const { delegatorAddress, shares } of state.delegations.values()) {
    if (shares <= 0n) return `${delegatorAddress} has ${formatDec(shares)} shares`;
  }
  return true;
});

/** A validator's shares are those of its delegators. */
export const sharesAreDelegated = staking.invariant("shares of validators are those of their delegators", (ctx) => {
  const sums = new Map<string, bigint>();
  for (const { validatorAddress, shares } of ctx.state.delegations.values()) {
    sums.set(validatorAddress, (sums.get(validatorAddress) ?? 0n) + shares);
  }
  for (const { operatorAddress, delegatorShares } of ctx.state.validators.values()) {
    const sum = sums.get(operatorAddress) ?? 0n;
    if (sum !== delegatorShares) return `${operatorAddress} has ${delegatorShares}, its delegators ${sum}`;
    sums.delete(operatorAddress);
  }
  return sums.size === 0 || `no validator ${[...sums.keys()].join(", ")}`;
});

/** The indexes of delegations, unbondings and redelegations list exactly the records. */
export const recordsAreIndexed = staking.invariant("indexes list exactly the records", ({ state }) => {
  const { delegations, unbonding, redelegations } = state;
  for (const [validator, delegator] of state.delegationsByValidator.keys()) {
    if (!delegations.has([delegator, validator])) return `delegation of ${delegator} to ${validator}`;
  }
  for (const [validator, delegator] of state.unbondingByValidator.keys()) {
    if (!unbonding.has([delegator, validator])) return `unbonding of ${delegator} from ${validator}`;
  }
  for (const [source, delegator, target] of state.redelegationsBySource.keys()) {
    if (!redelegations.has([delegator, source, target])) return `redelegation of ${delegator} from ${source}`;
  }
  for (const [target, delegator, source] of state.redelegationsByTarget.keys()) {
    if (!redelegations.has([delegator, source, target])) return `redelegation of ${delegator} to ${target}`;
  }
  const count = (keys: Iterable<unknown>): number => [...keys].length;
  const moved = count(redelegations.keys());
  return (
    count(state.delegationsByValidator.keys()) === count(delegations.keys()) &&
    count(state.unbondingByValidator.keys()) === count(unbonding.keys()) &&
    count(state.redelegationsBySource.keys()) === moved &&
    count(state.redelegationsByTarget.keys()) === moved
  );
});

/** The last set is made of the bonded validators, and its power is the sum of theirs. */
export const setIsBonded = staking.invariant("the validator set is made of the bonded validators", ({ state }) => {
  let total = 0n;
  for (const [operator, { value }] of state.lastPowers.entries()) {
    const validator = state.validators.get(operator);
    if (validator === undefined || !isBonded(validator)) return `${operator} is not bonded`;
    total += value;
  }
  for (const validator of state.validators.values()) {
    if (isBonded(validator) && !state.lastPowers.has(validator.operatorAddress)) {
      return `${validator.operatorAddress} is not in the set`;
    }
  }
  const stored = state.lastTotalPower.find()?.int ?? 0n;
  return stored === total || `total power is ${stored}, not ${total}`;
});

/** Everything that unbonds and is not held up stands in a queue. */
export const unbondingIsQueued = staking.invariant("everything that unbonds is queued", (ctx) => {
  const { state } = ctx;
  for (const validator of state.validators.values()) {
    if (!isUnbonding(validator)) continue;
    const { operatorAddress, unbondingTime, unbondingHeight } = validator;
    const queued = state.validatorQueue.get([unbondingTime, unbondingHeight])?.addresses ?? [];
    if (!queued.includes(operatorAddress)) return `${operatorAddress} is not queued`;
  }
  return unqueuedUnbonding(ctx) ?? unqueuedRedelegation(ctx) ?? true;
});

function unqueuedUnbonding({ state }: StakingView): string | undefined {
  for (const { delegatorAddress, validatorAddress, entries } of state.unbonding.values()) {
    for (const { completionTime, unbondingOnHoldRefCount } of entries) {
      const queued = state.unbondingQueue.get(completionTime)?.pairs ?? [];
      const isQueued = queued.some(
        (pair) => pair.delegatorAddress === delegatorAddress && pair.validatorAddress === validatorAddress,
      );
      if (!isQueued && unbondingOnHoldRefCount === 0n) return `unbonding of ${delegatorAddress} is not queued`;
    }
  }
  return undefined;
}

function unqueuedRedelegation({ state }: StakingView): string | undefined {
  for (const { delegatorAddress, validatorSrcAddress, validatorDstAddress, entries } of state.redelegations.values()) {
    for (const { completionTime, unbondingOnHoldRefCount } of entries) {
      const queued = state.redelegationQueue.get(completionTime)?.triplets ?? [];
      const isQueued = queued.some(
        (triplet) =>
          triplet.delegatorAddress === delegatorAddress &&
          triplet.validatorSrcAddress === validatorSrcAddress &&
          triplet.validatorDstAddress === validatorDstAddress,
      );
      if (!isQueued && unbondingOnHoldRefCount === 0n) return `redelegation of ${delegatorAddress} is not queued`;
    }
  }
  return undefined;
}

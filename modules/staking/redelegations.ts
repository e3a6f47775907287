/** Tokens that moved from one validator to another and still answer for the first (`sdk:x/staking/keeper/delegation.go`). */
import type { Redelegation, RedelegationEntry } from "#proto/cosmos/staking/v1beta1/staking.ts";
import { addNs, type Coins, coinsOf, type Dec, formatCoins, GO_ZERO_TIME, nsFromDuration, type Timestamp } from "#sdk";
import type { StakingContext, StakingView } from "./declaration.ts";
import { delegate, unbond } from "./delegations.ts";
import { isComplete } from "./entries.ts";
import { bondDenom } from "./pools.ts";
import { isBonded, isUnbonded } from "./power.ts";
import { announceUnbonding, forgetUnbonding, nextUnbondingId, referUnbonding } from "./unbonding-ids.ts";
import { requireValidator } from "./validators.ts";

/** Whose tokens move, from where, to where; addresses are canonical. */
export interface Route {
  readonly delegator: string;
  readonly source: string;
  readonly target: string;
}

/** The record of a route. */
export function redelegationOf({ state }: StakingView, route: Route): Redelegation | undefined {
  return state.redelegations.get([route.delegator, route.source, route.target]);
}

/** Stores a redelegation and lists it with both validators, or removes one without entries. */
export function setRedelegation({ state }: StakingContext, record: Redelegation): void {
  const { delegatorAddress: delegator, validatorSrcAddress: source, validatorDstAddress: target, entries } = record;
  if (entries.length === 0) {
    state.redelegations.remove([delegator, source, target]);
    state.redelegationsBySource.remove([source, delegator, target]);
    state.redelegationsByTarget.remove([target, delegator, source]);
  } else {
    state.redelegations.set([delegator, source, target], record);
    state.redelegationsBySource.add([source, delegator, target]);
    state.redelegationsByTarget.add([target, delegator, source]);
  }
}

/** What moved away from a validator, in order of delegator and target. */
export function redelegationsFromSource({ state }: StakingView, source: string): readonly Redelegation[] {
  return [...state.redelegationsBySource.keys({ prefix: [source] })].flatMap(
    ([, delegator, target]) => state.redelegations.get([delegator, source, target]) ?? [],
  );
}

/**
 * Moves shares to another validator and returns until when they answer for the first, Go's zero time when they do not.
 * Fails with staking code 3, 21, 24, 29 to 34 or 44.
 */
export function beginRedelegation(ctx: StakingContext, shares: Dec, route: Route): Timestamp {
  const { state, fail } = ctx;
  const { delegator, source, target } = route;
  if (source === target) fail.selfRedelegation();
  const to = state.validators.get(target) ?? fail.badRedelegationTarget();
  const from = state.validators.get(source) ?? fail.badRedelegationSource();
  if (isReceiving(ctx, delegator, source)) fail.transitiveRedelegation();
  if (isFull(ctx, route)) fail.maxRedelegationEntries();
  const amount = unbond(ctx, delegator, source, shares);
  if (amount === 0n) fail.tinyRedelegationAmount();
  const tokens = { status: from.status, fromAccount: false };
  const sharesDst = delegate(ctx, delegator, amount, { source: tokens, validator: to });
  const answers = answersUntil(ctx, source);
  if (answers === undefined) return GO_ZERO_TIME;
  addEntry(ctx, route, {
    creationHeight: answers.height,
    completionTime: answers.time,
    initialBalance: amount,
    sharesDst,
    unbondingId: nextUnbondingId(ctx),
    unbondingOnHoldRefCount: 0n,
  });
  enqueue(ctx, route, answers.time);
  return answers.time;
}

/** Puts a redelegation into the queue of a time. */
export function enqueue({ state }: StakingContext, route: Route, time: Timestamp): void {
  const triplets = state.redelegationQueue.get(time)?.triplets ?? [];
  const { delegator, source, target } = route;
  const triplet = { delegatorAddress: delegator, validatorSrcAddress: source, validatorDstAddress: target };
  state.redelegationQueue.set(time, { triplets: [...triplets, triplet] });
}

/** Ends every redelegation whose time has come. */
export function completeMatureRedelegations(ctx: StakingContext): void {
  const { state, block, emit } = ctx;
  const due = [...state.redelegationQueue.entries({ through: block.time })];
  for (const [time] of due) state.redelegationQueue.remove(time);
  for (const triplet of due.flatMap(([, { triplets }]) => triplets)) {
    const { delegatorAddress: delegator, validatorSrcAddress: source, validatorDstAddress: target } = triplet;
    const record = redelegationOf(ctx, { delegator, source, target });
    if (record === undefined) continue;
    emit.completeRedelegation({
      amount: formatCoins(completeRedelegation(ctx, record)),
      delegator,
      source_validator: source,
      destination_validator: target,
    });
  }
}

/** Removes the mature entries of one record and returns the tokens that had moved. */
function completeRedelegation(ctx: StakingContext, record: Redelegation): Coins {
  const isDue = (entry: RedelegationEntry): boolean => isComplete(entry, ctx.block.time);
  let moved = 0n;
  for (const { unbondingId, initialBalance } of record.entries.filter(isDue)) {
    forgetUnbonding(ctx, unbondingId);
    moved += initialBalance;
  }
  setRedelegation(ctx, { ...record, entries: record.entries.filter((entry) => !isDue(entry)) });
  return coinsOf(bondDenom(ctx), moved);
}

/** Whether tokens an account moved to a validator still answer for another one. */
function isReceiving({ state }: StakingView, delegator: string, validator: string): boolean {
  for (const _key of state.redelegationsByTarget.keys({ prefix: [validator, delegator] })) return true;
  return false;
}

function isFull(ctx: StakingView, route: Route): boolean {
  const record = redelegationOf(ctx, route);
  return record !== undefined && record.entries.length >= ctx.state.params.get().maxEntries;
}

/** Until when tokens of a validator answer for it, and since when: not at all once it is unbonded. One that is gone fails. */
function answersUntil(
  ctx: StakingView,
  operator: string,
): { readonly time: Timestamp; readonly height: bigint } | undefined {
  const { state, block } = ctx;
  const validator = requireValidator(ctx, operator);
  const { unbondingTime } = state.params.get();
  if (isBonded(validator)) {
    return { time: addNs(block.time, nsFromDuration(unbondingTime)), height: block.height };
  }
  if (isUnbonded(validator)) return undefined;
  return { time: validator.unbondingTime, height: validator.unbondingHeight };
}

function addEntry(ctx: StakingContext, route: Route, entry: RedelegationEntry): void {
  const record = redelegationOf(ctx, route);
  const { delegator, source, target } = route;
  setRedelegation(ctx, {
    delegatorAddress: record?.delegatorAddress ?? delegator,
    validatorSrcAddress: record?.validatorSrcAddress ?? source,
    validatorDstAddress: record?.validatorDstAddress ?? target,
    entries: [...(record?.entries ?? []), entry],
  });
  referUnbonding(ctx, entry.unbondingId, { kind: "redelegation", ...route });
  announceUnbonding(ctx, entry.unbondingId);
}

/** Tokens on their way back from a validator (`sdk:x/staking/keeper/delegation.go`). */
import type { UnbondingDelegation, UnbondingDelegationEntry } from "#proto/cosmos/staking/v1beta1/staking.ts";
import {
  addNs,
  type Coins,
  coinsOf,
  compareTimestamps,
  type Dec,
  failSdk,
  formatCoins,
  nsFromDuration,
  type Timestamp,
} from "#sdk";
import { NOT_BONDED_POOL, type StakingContext, type StakingView } from "./declaration.ts";
import { unbond } from "./delegations.ts";
import { isComplete, withElement, withoutElement } from "./entries.ts";
import type { Undelegated } from "./keeper.ts";
import { bondDenom, moveToNotBonded } from "./pools.ts";
import { isBonded } from "./power.ts";
import { announceUnbonding, forgetUnbonding, nextUnbondingId, referUnbonding } from "./unbonding-ids.ts";
import { requireValidator } from "./validators.ts";

/** Stores an unbonding delegation and lists it with its validator, or removes one without entries. */
export function setUnbondingDelegation({ state }: StakingContext, record: UnbondingDelegation): void {
  const { delegatorAddress, validatorAddress, entries } = record;
  if (entries.length === 0) {
    state.unbonding.remove([delegatorAddress, validatorAddress]);
    state.unbondingByValidator.remove([validatorAddress, delegatorAddress]);
  } else {
    state.unbonding.set([delegatorAddress, validatorAddress], record);
    state.unbondingByValidator.add([validatorAddress, delegatorAddress]);
  }
}

/** What is on its way back from a validator, in order of delegator. */
export function unbondingFromValidator({ state }: StakingView, validator: string): readonly UnbondingDelegation[] {
  return [...state.unbondingByValidator.keys({ prefix: [validator] })].flatMap(
    ([, delegator]) => state.unbonding.get([delegator, validator]) ?? [],
  );
}

/** Tokens on their way back to an account. */
export function delegatorUnbonding({ state }: StakingView, delegator: string): bigint {
  let sum = 0n;
  for (const { entries } of state.unbonding.values({ prefix: [delegator] })) {
    for (const { balance } of entries) sum += balance;
  }
  return sum;
}

/** Takes shares from a delegation; the tokens arrive after the unbonding time. Fails with staking code 3, 21, 24 or 27. */
export function undelegate(ctx: StakingContext, delegator: string, operator: string, shares: Dec): Undelegated {
  const { state, block, fail } = ctx;
  const validator = requireValidator(ctx, operator);
  const entries = state.unbonding.get([delegator, operator])?.entries ?? [];
  if (entries.length >= state.params.get().maxEntries) fail.maxUnbondingDelegationEntries();
  const amount = unbond(ctx, delegator, operator, shares);
  if (isBonded(validator)) moveToNotBonded(ctx, amount);
  const completionTime = addNs(block.time, nsFromDuration(state.params.get().unbondingTime));
  addEntry(ctx, [delegator, operator], { amount, completionTime });
  enqueue(ctx, [delegator, operator], completionTime);
  return { completionTime, amount };
}

/** Puts an unbonding delegation into the queue of a time. */
export function enqueue(
  { state }: StakingContext,
  [delegatorAddress, validatorAddress]: readonly [string, string],
  time: Timestamp,
): void {
  const pairs = state.unbondingQueue.get(time)?.pairs ?? [];
  state.unbondingQueue.set(time, { pairs: [...pairs, { delegatorAddress, validatorAddress }] });
}

/** Pays out every entry whose time has come. */
export function completeMatureUnbonding(ctx: StakingContext): void {
  const { state, block, emit } = ctx;
  const due = [...state.unbondingQueue.entries({ through: block.time })];
  for (const [time] of due) state.unbondingQueue.remove(time);
  for (const { delegatorAddress, validatorAddress } of due.flatMap(([, { pairs }]) => pairs)) {
    // An entry that cannot be paid must not stop the block.
    const attempt = ctx.attempt(() => completeUnbonding(ctx, delegatorAddress, validatorAddress));
    if (attempt.kind === "failed") continue;
    emit.completeUnbonding({
      amount: formatCoins(attempt.value),
      validator: validatorAddress,
      delegator: delegatorAddress,
    });
  }
}

/** Pays one entry out that another module held up beyond its time, and removes it. */
export function payOut(ctx: StakingContext, delegator: string, entry: UnbondingDelegationEntry): void {
  const coins = coinsOf(bondDenom(ctx), entry.balance);
  if (coins.length > 0) ctx.keepers.bank.undelegateCoinsFromModuleToAccount(NOT_BONDED_POOL, delegator, coins);
}

/** Takes tokens out of the entry made at a height, to be delegated again; fails with sdk code 18 or 38. */
export function cancelEntry(
  ctx: StakingContext,
  record: UnbondingDelegation,
  { height, amount }: { readonly height: bigint; readonly amount: bigint },
): UnbondingDelegation {
  const index = record.entries.findIndex(({ creationHeight }) => creationHeight === height);
  const entry = record.entries[index];
  if (entry === undefined) {
    return failSdk.notFound(`unbonding delegation entry is not found at block height ${height}`);
  }
  if (entry.balance < amount) {
    failSdk.invalidRequest("amount is greater than the unbonding delegation entry balance");
  }
  if (compareTimestamps(entry.completionTime, ctx.block.time) < 0) {
    failSdk.invalidRequest("unbonding delegation is already processed");
  }
  const balance = entry.balance - amount;
  if (balance === 0n) return { ...record, entries: withoutElement(record.entries, index) };
  const reduced = { ...entry, balance, initialBalance: entry.initialBalance - amount };
  return { ...record, entries: withElement(record.entries, index, reduced) };
}

/** Pays out the mature entries of one record and returns what was paid. */
function completeUnbonding(ctx: StakingContext, delegator: string, validator: string): Coins {
  const record = ctx.state.unbonding.get([delegator, validator]) ?? ctx.fail.noUnbondingDelegation();
  const denom = bondDenom(ctx);
  const isDue = (entry: UnbondingDelegationEntry): boolean => isComplete(entry, ctx.block.time);
  let paid = 0n;
  for (const { unbondingId, balance } of record.entries.filter(isDue)) {
    forgetUnbonding(ctx, unbondingId);
    if (balance === 0n) continue;
    ctx.keepers.bank.undelegateCoinsFromModuleToAccount(
      NOT_BONDED_POOL,
      record.delegatorAddress,
      coinsOf(denom, balance),
    );
    paid += balance;
  }
  setUnbondingDelegation(ctx, { ...record, entries: record.entries.filter((entry) => !isDue(entry)) });
  return coinsOf(denom, paid);
}

/** Undelegations of one block are one entry, which keeps the number of the first. */
function addEntry(
  ctx: StakingContext,
  [delegatorAddress, validatorAddress]: readonly [string, string],
  { amount, completionTime }: Undelegated,
): void {
  const unbondingId = nextUnbondingId(ctx);
  const record = ctx.state.unbonding.get([delegatorAddress, validatorAddress]);
  const entries = record?.entries ?? [];
  const { height } = ctx.block;
  const index = entries.findIndex(
    (entry) => entry.creationHeight === height && compareTimestamps(entry.completionTime, completionTime) === 0,
  );
  const same = entries[index];
  if (record !== undefined && same !== undefined) {
    const grown = { ...same, balance: same.balance + amount, initialBalance: same.initialBalance + amount };
    setUnbondingDelegation(ctx, { ...record, entries: withElement(entries, index, grown) });
    return;
  }
  const entry: UnbondingDelegationEntry = {
    creationHeight: height,
    completionTime,
    initialBalance: amount,
    balance: amount,
    unbondingId,
    unbondingOnHoldRefCount: 0n,
  };
  setUnbondingDelegation(ctx, { delegatorAddress, validatorAddress, ...record, entries: [...entries, entry] });
  referUnbonding(ctx, unbondingId, { kind: "delegation", delegator: delegatorAddress, validator: validatorAddress });
  announceUnbonding(ctx, unbondingId);
}

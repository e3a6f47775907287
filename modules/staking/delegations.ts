/** Delegating to a validator and taking shares back (`sdk:x/staking/keeper/delegation.go`). */
import { BondStatus, type Delegation, type Validator } from "#proto/cosmos/staking/v1beta1/staking.ts";
import { assert, coinsOf, type Dec, decAdd, decSub, decTruncateInt, equalBytes, failSdk, formatDec } from "#sdk";
import { BONDED_POOL, NOT_BONDED_POOL, type StakingContext, type StakingView } from "./declaration.ts";
import { jailValidator } from "./jail.ts";
import type { TokenSource } from "./keeper.ts";
import { bondDenom, moveToBonded, moveToNotBonded } from "./pools.ts";
import { isBonded, isUnbonded } from "./power.ts";
import {
  hasInvalidRate,
  sharesFromTokens,
  sharesFromTokensTruncated,
  tokensFromShares,
  tokensFromSharesTruncated,
} from "./shares.ts";
import {
  addValidatorTokens,
  operatorOf,
  removeValidator,
  removeValidatorShares,
  requireValidator,
  storedValidator,
} from "./validators.ts";

/** Stores a delegation and lists it with its validator. */
export function setDelegation({ state }: StakingContext, delegation: Delegation): void {
  const { delegatorAddress, validatorAddress } = delegation;
  state.delegations.set([delegatorAddress, validatorAddress], delegation);
  state.delegationsByValidator.add([validatorAddress, delegatorAddress]);
}

/** Delegations to a validator, in order of delegator. */
export function validatorDelegations({ state }: StakingView, validator: string): readonly Delegation[] {
  return [...state.delegationsByValidator.keys({ prefix: [validator] })].flatMap(
    ([, delegator]) => state.delegations.get([delegator, validator]) ?? [],
  );
}

/** Delegations of an account, in order of validator. */
export function delegatorDelegations({ state }: StakingView, delegator: string): readonly Delegation[] {
  return [...state.delegations.values({ prefix: [delegator] })];
}

/** Tokens an account has with validators. */
export function delegatorBonded(ctx: StakingView, delegator: string): Dec {
  let bonded = 0n;
  for (const { validatorAddress, shares } of ctx.state.delegations.values({ prefix: [delegator] })) {
    const validator = ctx.state.validators.get(validatorAddress);
    if (validator !== undefined) bonded = decAdd(bonded, tokensFromSharesTruncated(validator, shares));
  }
  return bonded;
}

/** Delegates tokens and returns the new shares; fails with staking code 34 for a validator without tokens behind its shares. */
export function delegate(
  ctx: StakingContext,
  delegator: string,
  amount: bigint,
  { source, validator }: { readonly source: TokenSource; readonly validator: Validator },
): Dec {
  if (hasInvalidRate(validator)) ctx.fail.delegatorShareExRateInvalid();
  const operator = operatorOf(ctx, validator);
  const existing = ctx.state.delegations.get([delegator, operator]);
  if (existing === undefined) ctx.hooks.beforeDelegationCreated(delegator, operator);
  else ctx.hooks.beforeDelegationSharesModified(delegator, operator);

  if (source.fromAccount) takeFromAccount(ctx, delegator, amount, validator);
  else moveBetweenPools(ctx, amount, { from: source.status, to: validator });

  const { amount: newShares } = addValidatorTokens(ctx, validator, amount);
  const shares = decAdd(existing?.shares ?? 0n, newShares);
  const record = existing ?? { delegatorAddress: delegator, validatorAddress: validator.operatorAddress };
  setDelegation(ctx, { ...record, shares });
  ctx.hooks.afterDelegationModified(delegator, operator);
  return newShares;
}

/**
 * Takes shares from a delegation and returns the tokens they were worth, which stay in the validator's pool. An operator
 * who falls below its minimum is jailed. Fails with staking code 3, 21 or 24.
 */
export function unbond(ctx: StakingContext, delegator: string, operator: string, shares: Dec): bigint {
  const { state, hooks, fail } = ctx;
  const delegation = state.delegations.get([delegator, operator]) ?? fail.noDelegatorForAddress();
  hooks.beforeDelegationSharesModified(delegator, operator);
  if (delegation.shares < shares) fail.notEnoughDelegationShares(formatDec(delegation.shares));
  let validator = requireValidator(ctx, operator);
  const remaining = decSub(delegation.shares, shares);

  if (isOperator(ctx, delegator, operator) && !validator.jailed && isBelowMinimum(validator, remaining)) {
    jailValidator(ctx, validator);
    validator = storedValidator(state.validators.get(operator));
  }
  if (remaining === 0n) {
    removeDelegation(ctx, delegation, operator);
  } else {
    setDelegation(ctx, { ...delegation, shares: remaining });
    hooks.afterDelegationModified(delegator, operator);
  }
  const removed = removeValidatorShares(ctx, validator, shares);
  // One that is still answerable is removed when its unbonding ends.
  if (removed.validator.delegatorShares === 0n && isUnbonded(removed.validator)) removeValidator(ctx, operator);
  return removed.amount;
}

/**
 * Shares worth `amount`, at most all an account has, so that rounding does not keep it from taking everything. Fails with
 * staking code 3, 19 or 22, or sdk code 18 when it has less.
 */
export function validateUnbondAmount(ctx: StakingView, delegator: string, operator: string, amount: bigint): Dec {
  const validator = requireValidator(ctx, operator);
  const delegation = ctx.state.delegations.get([delegator, operator]) ?? ctx.fail.noDelegation();
  const shares = sharesFromTokens(validator, amount) ?? ctx.fail.insufficientShares();
  const truncated = sharesFromTokensTruncated(validator, amount) ?? ctx.fail.insufficientShares();
  if (truncated > delegation.shares) failSdk.invalidRequest("invalid shares amount");
  return smaller(shares, delegation.shares);
}

function takeFromAccount(ctx: StakingContext, delegator: string, amount: bigint, validator: Validator): void {
  const pool = isBonded(validator) ? BONDED_POOL : NOT_BONDED_POOL;
  const coins = coinsOf(bondDenom(ctx), amount);
  ctx.keepers.bank.delegateCoinsFromAccountToModule(delegator, pool, coins);
}

function moveBetweenPools(
  ctx: StakingContext,
  amount: bigint,
  { from, to }: { readonly from: number; readonly to: Validator },
): void {
  assert(from !== BondStatus.BOND_STATUS_UNSPECIFIED, "tokens come from nowhere");
  const wasBonded = from === BondStatus.BOND_STATUS_BONDED;
  if (!wasBonded && isBonded(to)) moveToBonded(ctx, amount);
  if (wasBonded && !isBonded(to)) moveToNotBonded(ctx, amount);
}

function removeDelegation({ state, hooks }: StakingContext, delegation: Delegation, operator: string): void {
  const { delegatorAddress, validatorAddress } = delegation;
  hooks.beforeDelegationRemoved(delegatorAddress, operator);
  state.delegations.remove([delegatorAddress, validatorAddress]);
  state.delegationsByValidator.remove([validatorAddress, delegatorAddress]);
}

function isOperator({ addresses }: StakingContext, delegator: string, operator: string): boolean {
  return equalBytes(addresses.account.toBytes(delegator), addresses.validator.toBytes(operator));
}

function isBelowMinimum(validator: Validator, shares: Dec): boolean {
  return decTruncateInt(tokensFromShares(validator, shares)) < validator.minSelfDelegation;
}

function smaller(a: Dec, b: Dec): Dec {
  if (a < b) return a;
  return b;
}

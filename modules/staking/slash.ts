/** Burning what answered for an infraction (`sdk:x/staking/keeper/slash.go`), with the SDK's roundings. */
import type { Redelegation, UnbondingDelegation, Validator } from "#proto/cosmos/staking/v1beta1/staking.ts";
import {
  DEC_ONE,
  type Dec,
  decFromInt,
  decMul,
  decMulInt,
  decQuoRoundUp,
  decTruncateInt,
  failInternal,
  formatDec,
} from "#sdk";
import type { StakingContext } from "./declaration.ts";
import { unbond } from "./delegations.ts";
import { isComplete, withElement } from "./entries.ts";
import type { Offence } from "./keeper.ts";
import { burnBonded, burnNotBonded } from "./pools.ts";
import { isBonded, isUnbonded, tokensFromPower } from "./power.ts";
import { redelegationsFromSource } from "./redelegations.ts";
import { setUnbondingDelegation, unbondingFromValidator } from "./unbonding-delegations.ts";
import { operatorOf, removeValidatorTokens, requireValidator, validatorByConsensusAddress } from "./validators.ts";

/**
 * Burns `fraction` of the power a validator had: first from what began to unbond or moved away since, the rest from the
 * validator. Returns what the validator itself lost. Nothing happens for a validator that is gone; an unbonded one and an
 * offence in the future fail.
 */
export function slash(ctx: StakingContext, consensus: string, offence: Offence): bigint {
  if (offence.fraction < 0n) {
    failInternal(`attempted to slash with a negative slash factor: ${formatDec(offence.fraction)}`);
  }
  const amount = decTruncateInt(decMul(decFromInt(tokensFromPower(offence.power)), offence.fraction));
  const validator = validatorByConsensusAddress(ctx, consensus);
  if (validator === undefined) return 0n;
  const operator = operatorOf(ctx, validator);
  if (isUnbonded(validator)) failInternal(`should not be slashing unbonded validator: ${validator.operatorAddress}`);
  ctx.attempt(() => ctx.hooks.beforeValidatorModified(operator));
  const remaining = amount - slashDeparted(ctx, validator, offence);
  const burned = max(min(remaining, validator.tokens), 0n);
  if (burned === 0n) return 0n;
  const effective = decQuoRoundUp(decFromInt(burned), decFromInt(validator.tokens));
  ctx.attempt(() => ctx.hooks.beforeValidatorSlashed(operator, min(effective, DEC_ONE)));
  removeValidatorTokens(ctx, validator, burned);
  if (isBonded(validator)) burnBonded(ctx, burned);
  else burnNotBonded(ctx, burned);
  return burned;
}

/**
 * Slashes the entries of an unbonding delegation that answered for the offence. Returns what they would have lost had they
 * not been slashed before.
 */
export function slashUnbondingDelegation(
  ctx: StakingContext,
  record: UnbondingDelegation,
  { height, fraction }: Pick<Offence, "height" | "fraction">,
): bigint {
  let total = 0n;
  let burned = 0n;
  let { entries } = record;
  for (const [index, entry] of record.entries.entries()) {
    if (entry.creationHeight < height || isComplete(entry, ctx.block.time)) continue;
    const amount = decTruncateInt(decMulInt(fraction, entry.initialBalance));
    total += amount;
    const taken = min(amount, entry.balance);
    if (taken === 0n) continue;
    burned += taken;
    entries = withElement(entries, index, { ...entry, balance: entry.balance - taken });
    setUnbondingDelegation(ctx, { ...record, entries });
  }
  burnNotBonded(ctx, burned);
  return total;
}

/**
 * Slashes the entries of a redelegation that answered for an offence of its source: first what began to unbond from the
 * target since, then shares of the target. Returns what they would have lost had they not been slashed before.
 */
export function slashRedelegation(
  ctx: StakingContext,
  record: Redelegation,
  offence: Pick<Offence, "height" | "fraction">,
): bigint {
  const { height, fraction } = offence;
  let total = 0n;
  let bondedBurned = 0n;
  let notBondedBurned = 0n;
  for (const entry of record.entries) {
    if (entry.creationHeight < height || isComplete(entry, ctx.block.time)) continue;
    const amount = decTruncateInt(decMulInt(fraction, entry.initialBalance));
    total += amount;
    const unbonded = slashUnbondedSince(ctx, record, { height, amount });
    notBondedBurned += unbonded;
    const shares = decMul(fraction, entry.sharesDst);
    if (shares === 0n || amount === unbonded) continue;
    const taken = slashTarget(ctx, record, shares);
    if (taken === undefined) continue;
    if (taken.isBonded) bondedBurned += taken.amount;
    else notBondedBurned += taken.amount;
  }
  burnBonded(ctx, bondedBurned);
  burnNotBonded(ctx, notBondedBurned);
  return total;
}

/** What left the validator since the offence; nothing did when it is of this block. */
function slashDeparted(ctx: StakingContext, validator: Validator, offence: Offence): bigint {
  const { height } = ctx.block;
  if (offence.height > height) {
    failInternal(
      `impossible attempt to slash future infraction at height ${offence.height} but we are at height ${height}`,
    );
  }
  if (offence.height === height) return 0n;
  let total = 0n;
  for (const record of unbondingFromValidator(ctx, validator.operatorAddress)) {
    total += slashUnbondingDelegation(ctx, record, offence);
  }
  for (const record of redelegationsFromSource(ctx, validator.operatorAddress)) {
    total += slashRedelegation(ctx, record, offence);
  }
  return total;
}

/** Takes up to `amount` from what the delegator began to unbond from the target; returns what was taken, still to be burned. */
function slashUnbondedSince(
  ctx: StakingContext,
  { delegatorAddress, validatorDstAddress }: Redelegation,
  { height, amount }: { readonly height: bigint; readonly amount: bigint },
): bigint {
  const record = ctx.state.unbonding.get([delegatorAddress, validatorDstAddress]);
  if (record === undefined) return 0n;
  let left = amount;
  let { entries } = record;
  for (const [index, entry] of record.entries.entries()) {
    const taken = min(left, entry.balance);
    if (taken === 0n || entry.creationHeight < height || isComplete(entry, ctx.block.time)) continue;
    left -= taken;
    entries = withElement(entries, index, { ...entry, balance: entry.balance - taken });
    setUnbondingDelegation(ctx, { ...record, entries });
  }
  return amount - left;
}

/** Takes up to `shares` from the delegation to the target; undefined when there is none left. */
function slashTarget(
  ctx: StakingContext,
  { delegatorAddress, validatorDstAddress }: Redelegation,
  shares: Dec,
): { readonly amount: bigint; readonly isBonded: boolean } | undefined {
  const delegation = ctx.state.delegations.get([delegatorAddress, validatorDstAddress]);
  if (delegation === undefined) return undefined;
  const amount = unbond(ctx, delegatorAddress, validatorDstAddress, min(shares, delegation.shares));
  return { amount, isBonded: isBonded(requireValidator(ctx, validatorDstAddress)) };
}

function min(a: bigint, b: bigint): bigint {
  return a < b ? a : b;
}

function max(a: bigint, b: bigint): bigint {
  return a > b ? a : b;
}

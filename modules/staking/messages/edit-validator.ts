/** Changes what a validator says of itself, its commission and its minimum. */

import type { Validator } from "#proto/cosmos/staking/v1beta1/staking.ts";
import { Msg } from "#proto/cosmos/staking/v1beta1/tx.ts";
import { DEC_ONE, type Dec, failSdk, formatDec } from "#sdk";
import { commissionText, validateNewRate } from "../commission.ts";
import { type StakingContext, staking } from "../declaration.ts";
import { isEmptyDescription, updatedDescription } from "../description.ts";
import { requireOperator } from "../message-parts.ts";
import { randomEdit } from "../simulation.ts";
import { operatorOf, requireValidator, setValidator } from "../validators.ts";

/** Replaces what is given; fails with staking code 3, 9, 11, 12, 15, 16 or 17, or sdk code 7 or 18. */
export const editValidator = staking.message(Msg.methods.editValidator, {
  signer: "validatorAddress",
  handle(ctx, message) {
    const { validatorAddress, commissionRate, minSelfDelegation } = message;
    const operator = requireOperator(ctx, validatorAddress);
    if (isEmptyDescription(message.description)) failSdk.invalidRequest("empty description");
    if (minSelfDelegation !== undefined && minSelfDelegation <= 0n) {
      failSdk.invalidRequest("minimum self delegation must be a positive integer");
    }
    if (commissionRate !== undefined) requireRate(ctx, commissionRate);
    const before = requireValidator(ctx, operator);
    const described = { ...before, description: updatedDescription(before.description, message.description) };
    const rated = commissionRate === undefined ? described : withRate(ctx, described, commissionRate);
    const after = minSelfDelegation === undefined ? rated : withMinimum(ctx, rated, minSelfDelegation);

    setValidator(ctx, after);
    ctx.emit.editValidator({
      commission_rate: commissionText(after.commission),
      min_self_delegation: `${after.minSelfDelegation}`,
    });
  },
  simulate: randomEdit,
});

function requireRate({ state }: StakingContext, rate: Dec): void {
  if (rate > DEC_ONE || rate < 0n) failSdk.invalidRequest("commission rate must be between 0 and 1 (inclusive)");
  const { minCommissionRate } = state.params.get();
  if (rate < minCommissionRate) {
    failSdk.invalidRequest(
      `commission rate cannot be less than the min commission rate ${formatDec(minCommissionRate)}`,
    );
  }
}

function withRate(ctx: StakingContext, validator: Validator, rate: Dec): Validator {
  const { commission } = validator;
  validateNewRate(ctx, commission, { rate, time: ctx.block.time });
  // The SDK compares with the minimum rate once more, which costs the gas of reading it.
  ctx.state.params.get();
  ctx.hooks.beforeValidatorModified(operatorOf(ctx, validator));
  const commissionRates = { ...commission.commissionRates, rate };
  return { ...validator, commission: { commissionRates, updateTime: ctx.block.time } };
}

function withMinimum({ fail }: StakingContext, validator: Validator, minSelfDelegation: bigint): Validator {
  if (minSelfDelegation <= validator.minSelfDelegation) fail.minSelfDelegationDecreased();
  if (minSelfDelegation > validator.tokens) fail.selfDelegationBelowMinimum();
  return { ...validator, minSelfDelegation };
}

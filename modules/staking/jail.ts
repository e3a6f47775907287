/** Barring validators from the set (`sdk:x/staking/keeper/val_state_change.go`). */
import type { Validator } from "#proto/cosmos/staking/v1beta1/staking.ts";
import { assertDefined, failInternal } from "#sdk";
import type { StakingContext } from "./declaration.ts";
import { indexByPower, setValidator, unindexByPower, validatorByConsensusAddress } from "./validators.ts";

/** Bars a validator from the set; it leaves at the end of the block. Asserts that there is one; fails with staking code 7 when it is jailed already. */
export function jail(ctx: StakingContext, consensus: string): void {
  jailValidator(ctx, known(ctx, consensus));
}

/** Lets a jailed validator into the set again, if it is strong enough; asserts that there is one. */
export function unjail(ctx: StakingContext, consensus: string): void {
  const validator = known(ctx, consensus);
  if (!validator.jailed)
    failInternal(`cannot unjail already unjailed validator, validator: ${validator.operatorAddress}`);
  const free = { ...validator, jailed: false };
  setValidator(ctx, free);
  indexByPower(ctx, free);
}

/** Bars a stored validator from the set; fails with staking code 7 when it is jailed already. */
export function jailValidator(ctx: StakingContext, validator: Validator): void {
  if (validator.jailed) {
    ctx.fail.validatorJailed(`cannot jail already jailed validator, validator: ${validator.operatorAddress}`);
  }
  setValidator(ctx, { ...validator, jailed: true });
  unindexByPower(ctx, validator);
}

function known(ctx: StakingContext, consensus: string): Validator {
  return assertDefined(validatorByConsensusAddress(ctx, consensus), "no validator has this consensus address", {
    consensus,
  });
}

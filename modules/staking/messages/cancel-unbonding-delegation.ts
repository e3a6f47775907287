/** Delegates coins again that are on their way back. */
import { BondStatus } from "#proto/cosmos/staking/v1beta1/staking.ts";
import { Msg } from "#proto/cosmos/staking/v1beta1/tx.ts";
import { failInternal, failSdk, formatCoin } from "#sdk";
import { staking } from "../declaration.ts";
import { delegate } from "../delegations.ts";
import { requireBondDenom, requireDelegator, requireOperator, requirePositive } from "../message-parts.ts";
import { hasInvalidRate } from "../shares.ts";
import { randomCancellation } from "../simulation.ts";
import { cancelEntry, setUnbondingDelegation } from "../unbonding-delegations.ts";
import { requireValidator } from "../validators.ts";

/** Gives coins undelegated at a height back to the validator; fails with staking code 3, 7 or 34, or sdk code 7, 18 or 38. */
export const cancelUnbondingDelegation = staking.message(Msg.methods.cancelUnbondingDelegation, {
  signer: "delegatorAddress",
  cli: ["validatorAddress", "amount", "creationHeight"],
  handle(ctx, { delegatorAddress, validatorAddress, amount, creationHeight }) {
    const operator = requireOperator(ctx, validatorAddress);
    const delegator = requireDelegator(ctx, delegatorAddress);
    requirePositive(amount, "invalid amount");
    if (creationHeight <= 0n) failSdk.invalidRequest("invalid height");
    requireBondDenom(ctx, amount);
    const validator = requireValidator(ctx, operator);
    if (hasInvalidRate(validator)) ctx.fail.delegatorShareExRateInvalid();
    if (validator.jailed) ctx.fail.validatorJailed();
    const record =
      ctx.state.unbonding.get([delegator, operator]) ??
      // A gRPC status in the SDK, which a transaction reports without a code of its own.
      failInternal(
        `rpc error: code = NotFound desc = unbonding delegation with delegator ${delegatorAddress} not found for validator ${validatorAddress}`,
      );
    const rest = cancelEntry(ctx, record, { height: creationHeight, amount: amount.amount });

    const source = { status: BondStatus.BOND_STATUS_UNBONDING, fromAccount: false };
    delegate(ctx, delegator, amount.amount, { source, validator });
    setUnbondingDelegation(ctx, rest);
    ctx.emit.cancelUnbondingDelegation({
      amount: formatCoin(amount),
      validator: validatorAddress,
      delegator: delegatorAddress,
      creation_height: `${creationHeight}`,
    });
  },
  simulate: randomCancellation,
});

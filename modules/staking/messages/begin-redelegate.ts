/** Moves coins from one validator to another. */
import { Msg } from "#proto/cosmos/staking/v1beta1/tx.ts";
import { formatCoin } from "#sdk";
import { staking } from "../declaration.ts";
import { validateUnbondAmount } from "../delegations.ts";
import { eventTime, requireBondDenom, requireDelegator, requireOperator, requirePositive } from "../message-parts.ts";
import { beginRedelegation } from "../redelegations.ts";
import { randomRedelegation } from "../simulation.ts";

/** Moves coins, which answer for the first validator as long as they would have unbonded; fails with staking code 3, 19, 21, 22, 24, 29 to 34 or 44, or sdk code 7 or 18. */
export const beginRedelegate = staking.message(Msg.methods.beginRedelegate, {
  signer: "delegatorAddress",
  cli: ["validatorSrcAddress", "validatorDstAddress", "amount"],
  handle(ctx, { delegatorAddress, validatorSrcAddress, validatorDstAddress, amount }) {
    const source = requireOperator(ctx, validatorSrcAddress, "invalid source validator address");
    const target = requireOperator(ctx, validatorDstAddress, "invalid destination validator address");
    const delegator = requireDelegator(ctx, delegatorAddress);
    requirePositive(amount, "invalid shares amount");
    const shares = validateUnbondAmount(ctx, delegator, source, amount.amount);
    requireBondDenom(ctx, amount);

    const completionTime = beginRedelegation(ctx, shares, { delegator, source, target });
    ctx.emit.redelegate({
      source_validator: validatorSrcAddress,
      destination_validator: validatorDstAddress,
      amount: formatCoin(amount),
      completion_time: eventTime(completionTime),
    });
    return { completionTime };
  },
  simulate: randomRedelegation,
});

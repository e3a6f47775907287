/** Takes coins back from a validator. */
import { Msg } from "#proto/cosmos/staking/v1beta1/tx.ts";
import { formatCoin } from "#sdk";
import { staking } from "../declaration.ts";
import { validateUnbondAmount } from "../delegations.ts";
import { eventTime, requireBondDenom, requireDelegator, requireOperator, requirePositive } from "../message-parts.ts";
import { randomUndelegation } from "../simulation.ts";
import { undelegate } from "../unbonding-delegations.ts";

/** Begins the unbonding of coins; fails with staking code 3, 19, 21, 22, 24 or 27, or sdk code 7 or 18. */
export const undelegateMessage = staking.message(Msg.methods.undelegate, {
  signer: "delegatorAddress",
  cli: ["validatorAddress", "amount"],
  handle(ctx, { delegatorAddress, validatorAddress, amount }) {
    const operator = requireOperator(ctx, validatorAddress);
    const delegator = requireDelegator(ctx, delegatorAddress);
    requirePositive(amount, "invalid shares amount");
    const shares = validateUnbondAmount(ctx, delegator, operator, amount.amount);
    requireBondDenom(ctx, amount);

    const undelegated = undelegate(ctx, delegator, operator, shares);
    const coin = { denom: amount.denom, amount: undelegated.amount };
    ctx.emit.unbond({
      validator: validatorAddress,
      delegator: delegatorAddress,
      amount: formatCoin(coin),
      completion_time: eventTime(undelegated.completionTime),
    });
    return { completionTime: undelegated.completionTime, amount: coin };
  },
  simulate: randomUndelegation,
});

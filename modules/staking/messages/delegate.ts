/** Gives coins to a validator. */
import { BondStatus } from "#proto/cosmos/staking/v1beta1/staking.ts";
import { Msg } from "#proto/cosmos/staking/v1beta1/tx.ts";
import { formatCoin, formatDec } from "#sdk";
import { staking } from "../declaration.ts";
import { delegate } from "../delegations.ts";
import { requireBondDenom, requireDelegator, requireOperator, requirePositive } from "../message-parts.ts";
import { randomDelegation } from "../simulation.ts";
import { requireValidator } from "../validators.ts";

/** Moves coins into a pool for shares; fails with staking code 3 or 34, or sdk code 5, 7 or 18. */
export const delegateMessage = staking.message(Msg.methods.delegate, {
  signer: "delegatorAddress",
  cli: ["validatorAddress", "amount"],
  handle(ctx, { delegatorAddress, validatorAddress, amount }) {
    const operator = requireOperator(ctx, validatorAddress);
    const delegator = requireDelegator(ctx, delegatorAddress);
    requirePositive(amount, "invalid delegation amount");
    const validator = requireValidator(ctx, operator);
    requireBondDenom(ctx, amount);

    const source = { status: BondStatus.BOND_STATUS_UNBONDED, fromAccount: true };
    const newShares = delegate(ctx, delegator, amount.amount, { source, validator });
    ctx.emit.delegate({
      validator: validatorAddress,
      delegator: delegatorAddress,
      amount: formatCoin(amount),
      new_shares: formatDec(newShares),
    });
  },
  simulate: randomDelegation,
});

import { Msg } from "#proto/tributary/rewards/v1/tx.ts";
import { LiabilityKind } from "#proto/tributary/rewards/v1/types.ts";
import { checkAmount } from "../amounts.ts";
import { owe } from "../books.ts";
import { lessen, payDatanet } from "../debts.ts";
import { rewards } from "../declaration.ts";
import { collect, pay } from "../ledger.ts";

/** Pays on a promise, no more than is owed; with the last payment the bond comes back. */
export const repayPayLater = rewards.message(Msg.methods.repayPayLater, {
  signer: "debtor",
  cli: ["amount"],
  handle(ctx, msg) {
    const { state, fail } = ctx;
    const { debtor, amount } = msg;
    checkAmount(ctx, amount);
    const promise = state.promises.get([debtor, amount.denom]) ?? fail.promiseNotFound();
    if (amount.amount > promise.owed.amount) fail.amountOutOfBounds({ owed: promise.owed.amount });

    collect(ctx, debtor, amount);
    payDatanet(ctx, promise.datanetId, amount);
    const owed = lessen(ctx, promise, amount.amount);
    if (owed.amount === 0n && !promise.isDefaulted) {
      const bond = { denom: owed.denom, amount: promise.bond };
      state.promisesDue.remove([promise.dueHeight, debtor, owed.denom]);
      owe(ctx, LiabilityKind.LIABILITY_KIND_PAY_LATER, { ...bond, amount: -bond.amount });
      if (bond.amount > 0n) pay(ctx, debtor, bond);
    }
    return { owed };
  },
});

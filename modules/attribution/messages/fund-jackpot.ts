import { Msg } from "#proto/tributary/attribution/v1/tx.ts";
import { take } from "../challenges.ts";
import { attribution } from "../declaration.ts";
import { addToJackpot } from "../forced-errors.ts";

/** Gives to what finding a forced error pays, beside what comes from the auditors' pool. */
export const fundJackpot = attribution.message(Msg.methods.fundJackpot, {
  signer: "sender",
  cli: ["amount"],
  handle(ctx, { sender, amount: coin }) {
    const { state, fail } = ctx;
    const { denom } = state.params.get().attributorBondMin;
    if (coin.amount <= 0n || coin.denom !== denom) fail.invalidAmount({ denom });
    const before = state.jackpot.find();
    if (before !== undefined && before.denom !== denom) fail.invalidAmount({ denom: before.denom });

    take(ctx, sender, coin);
    addToJackpot(ctx, coin);
    return {};
  },
});

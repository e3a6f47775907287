import { Msg } from "#proto/tributary/attribution/v1/tx.ts";
import { take } from "../challenges.ts";
import { attribution } from "../declaration.ts";

/** Adds to what finding a forced error pays. */
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
    state.jackpot.set({ denom, amount: (before?.amount ?? 0n) + coin.amount });
    return {};
  },
});

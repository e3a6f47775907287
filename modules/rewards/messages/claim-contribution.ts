import { Msg } from "#proto/tributary/rewards/v1/tx.ts";
import { redeem } from "../claims.ts";
import { rewards } from "../declaration.ts";
import { pay } from "../ledger.ts";
import { addReputation } from "../reputation.ts";
import { shareOut } from "../transfers.ts";

/** Pays a contributor what the newest claimable distribution owes it and no claim has taken: one claim for any number of epochs and models. */
export const claimContribution = rewards.message(Msg.methods.claimContribution, {
  signer: "contributor",
  handle(ctx, msg) {
    const { keepers, fail, emit } = ctx;
    const { datanetId, denom, contributor } = msg;
    const claimable = keepers.attribution.claimable(datanetId, denom) ?? fail.noDistribution();
    if (msg.distribution < claimable.number) fail.staleDistribution({ newest: claimable.number });
    if (msg.distribution > claimable.number) fail.noDistribution({ newest: claimable.number });

    const earned = { denom, amount: redeem(ctx, claimable, msg) };
    addReputation(ctx, contributor, earned);
    const paid = { denom, amount: shareOut(ctx, { owner: contributor, datanetId, coin: earned }) };
    const paidTo = pay(ctx, contributor, paid);
    emit.contributionClaimed({ datanetId, contributor, paidTo, amount: paid, distribution: claimable.number });
    return { paid };
  },
});

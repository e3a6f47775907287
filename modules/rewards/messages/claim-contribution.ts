import { Msg } from "#proto/tributary/rewards/v1/tx.ts";
import { PoolKind } from "#proto/tributary/rewards/v1/types.ts";
import { assertDefined, type Coin } from "#sdk";
import { redeem } from "../claims.ts";
import { withoutOwn } from "../dealings.ts";
import { type RewardsContext, rewards } from "../declaration.ts";
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
    const coin = { denom, amount: backedOf(ctx, datanetId, earned) };
    addReputation(ctx, contributor, withoutOwn(ctx, { datanetId, contributor, coin }));
    const paid = { denom, amount: shareOut(ctx, { owner: contributor, datanetId, coin: earned }) };
    const paidTo = pay(ctx, contributor, paid);
    emit.contributionClaimed({ datanetId, contributor, paidTo, amount: paid, distribution: claimable.number });
    return { paid };
  },
});

/** What of an amount is backed as the pool it comes from is. */
function backedOf(ctx: RewardsContext, datanetId: bigint, { denom, amount }: Coin): bigint {
  const found = ctx.state.pools.get([PoolKind.POOL_KIND_DATANET, datanetId, denom]);
  const { backed, cumulative } = assertDefined(found, "a claim was paid from no pool");
  return (amount * backed) / cumulative;
}

import { Msg } from "#proto/tributary/rewards/v1/tx.ts";
import { LiabilityKind } from "#proto/tributary/rewards/v1/types.ts";
import { owe } from "../books.ts";
import { rewards } from "../declaration.ts";
import { pay } from "../ledger.ts";
import { sponsorsOf } from "../sponsors.ts";

/** Takes back all a sponsor has left in a denomination; not in the block it was put down in, in which it could not have been at risk. */
export const withdrawSponsor = rewards.message(Msg.methods.withdrawSponsor, {
  signer: "sponsor",
  cli: ["modelId", "denom"],
  handle(ctx, msg) {
    const { state, fail, block } = ctx;
    const { modelId, sponsor, denom } = msg;
    const own = sponsorsOf(ctx, modelId).find((entry) => entry.sponsor === sponsor && entry.balance.denom === denom);
    const entry = own ?? fail.sponsorNotFound();
    if (entry.depositedHeight === block.height) fail.tooEarly();

    const paid = entry.balance;
    state.sponsors.remove([modelId, entry.id]);
    owe(ctx, LiabilityKind.LIABILITY_KIND_SPONSORS, { denom, amount: -paid.amount });
    pay(ctx, sponsor, paid);
    ctx.emit.sponsorWithdrawn({ modelId, sponsor, amount: paid });
    return { paid };
  },
});

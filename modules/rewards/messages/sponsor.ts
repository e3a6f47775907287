import { Msg, type MsgSponsor } from "#proto/tributary/rewards/v1/tx.ts";
import { LiabilityKind, type Sponsor } from "#proto/tributary/rewards/v1/types.ts";
import { checkAmount } from "../amounts.ts";
import { owe } from "../books.ts";
import { type RewardsContext, rewards } from "../declaration.ts";
import { collect } from "../ledger.ts";
import { sponsorsOf } from "../sponsors.ts";

/** Puts money down that is added to what a model's data is paid, as its use burns money. */
export const sponsor = rewards.message(Msg.methods.sponsor, {
  signer: "sponsor",
  cli: ["modelId", "amount"],
  handle(ctx, msg) {
    const { state, keepers, fail, block } = ctx;
    const { modelId, amount } = msg;
    if (keepers.model.version(modelId, 1n) === undefined) fail.modelNotFound({ id: modelId });
    checkAmount(ctx, amount);
    const least = state.params.get().sponsorMin;
    if (amount.amount < least) fail.amountOutOfBounds({ least });
    const entry = entryOf(ctx, msg);

    collect(ctx, msg.sponsor, amount);
    const balance = { denom: amount.denom, amount: entry.balance.amount + amount.amount };
    state.sponsors.set([modelId, entry.id], { ...entry, balance, depositedHeight: block.height });
    owe(ctx, LiabilityKind.LIABILITY_KIND_SPONSORS, amount);
    ctx.emit.sponsored({ modelId, sponsor: msg.sponsor, amount });
    return { balance };
  },
});

function entryOf(ctx: RewardsContext, { modelId, sponsor: address, amount }: MsgSponsor): Sponsor {
  const all = sponsorsOf(ctx, modelId);
  const own = all.find((entry) => entry.sponsor === address && entry.balance.denom === amount.denom);
  if (own !== undefined) return own;
  const most = ctx.state.params.get().sponsorsMax;
  if (all.length >= most) ctx.fail.tooManySponsors({ most });
  const id = ctx.state.nextSponsorId.next();
  return { modelId, id, sponsor: address, balance: { denom: amount.denom, amount: 0n }, depositedHeight: 0n };
}

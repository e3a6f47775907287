import { Msg, type MsgClaimPosition } from "#proto/tributary/rewards/v1/tx.ts";
import { type RewardsContext, rewards } from "../declaration.ts";
import { pay } from "../ledger.ts";
import { CLAIM_BUNDLES_MAX } from "../params.ts";
import { takeDue } from "../positions.ts";
import { claimBundle } from "../priors.ts";
import { ALL_POSITIONS, shareOut } from "../transfers.ts";

/** Pays royalties, serving and curation, and what the weights of the named bundles earned: all that is due to the signer in a denomination. */
export const claimPosition = rewards.message(Msg.methods.claimPosition, {
  signer: "payee",
  cli: ["denom"],
  handle(ctx, msg) {
    const { payee, denom } = msg;
    if (msg.bundles.length > CLAIM_BUNDLES_MAX) ctx.fail.tooManyBundles({ most: CLAIM_BUNDLES_MAX });
    for (const { bundleId } of msg.bundles) checkOwn(ctx, payee, bundleId);

    const due = takeDue(ctx, msg, "payee");
    const own = shareOut(ctx, { owner: payee, datanetId: ALL_POSITIONS, coin: { denom, amount: due } });
    const paid = { denom, amount: own + claimBundles(ctx, msg) };
    if (paid.amount === 0n) ctx.fail.nothingToClaim();
    const paidTo = pay(ctx, payee, paid);
    ctx.emit.positionClaimed({ payee, paidTo, amount: paid });
    return { paid };
  },
});

function checkOwn(ctx: RewardsContext, payee: string, bundleId: bigint): void {
  if (ctx.keepers.datanet.bundle(bundleId)?.contributor !== payee) ctx.fail.bundleNotFound({ id: bundleId });
}

function claimBundles(ctx: RewardsContext, msg: MsgClaimPosition): bigint {
  let sum = 0n;
  for (const claim of msg.bundles) {
    const coin = claimBundle(ctx, claim, msg.denom);
    const datanetId = ctx.keepers.datanet.bundle(claim.bundleId)?.datanetId ?? ctx.fail.bundleNotFound();
    sum += shareOut(ctx, { owner: msg.payee, datanetId, coin });
  }
  return sum;
}

import { Msg } from "#proto/tributary/rewards/v1/tx.ts";
import { Verdict } from "#proto/tributary/rewards/v1/types.ts";
import { rewards } from "../declaration.ts";
import { release } from "../disputes.ts";

/** Carries out the verdict of a dispute for one payee: its royalties become due to it, or go to a datanet. Anyone may send it. */
export const releaseEscrow = rewards.message(Msg.methods.releaseEscrow, {
  signer: "sender",
  cli: ["disputeId", "payee", "denom"],
  handle(ctx, msg) {
    const { state, fail } = ctx;
    const escrow = state.escrows.get([msg.disputeId, msg.payee, msg.denom]) ?? fail.escrowNotFound();
    const dispute = state.disputes.get(msg.disputeId) ?? fail.escrowNotFound();
    if (dispute.verdict === Verdict.VERDICT_OPEN) fail.disputeOpen();

    release(ctx, dispute, escrow);
    return { released: escrow.amount };
  },
});

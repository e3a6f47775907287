import { Msg } from "#proto/tributary/datanet/v1/tx.ts";
import { datanet } from "../declaration.ts";
import { requireReviewer } from "../lookups.ts";

/** Gives up future seats; the stake stays within reach of slashes until a window has passed and no seat is held. */
export const unbondReviewer = datanet.message(Msg.methods.unbondReviewer, {
  signer: "reviewer",
  handle(ctx, msg) {
    const { state, fail, block } = ctx;
    const reviewer = requireReviewer(ctx, msg.reviewer);
    if (reviewer.unbondHeight !== 0n) fail.unbonding();

    const unbondHeight = block.height + state.params.get().jury.unbondWindow;
    state.reviewers.set(reviewer.address, { ...reviewer, unbondHeight });
    state.unbonding.add([unbondHeight, reviewer.address]);
    return { unbondHeight };
  },
});

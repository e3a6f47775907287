import { Msg } from "#proto/tributary/attribution/v1/tx.ts";
import { BatchState } from "#proto/tributary/attribution/v1/types.ts";
import { equalBytes } from "#sdk";
import { failBatch } from "../batches.ts";
import { attribution } from "../declaration.ts";
import { committedError, errorCommitment, payFinder, punishAuditors } from "../forced-errors.ts";

/** Shows which use was wrong on purpose: its finder has the jackpot, or the auditors have missed it once the window is over. */
export const revealForcedError = attribution.message(Msg.methods.revealForcedError, {
  signer: "attributor",
  handle(ctx, msg) {
    const { state, fail, block } = ctx;
    const error = committedError(ctx, msg.attributor) ?? fail.noForcedError();
    const batch = state.batches.get(msg.batchId) ?? fail.batchNotFound({ id: msg.batchId });
    const { use, salt } = msg;
    const isOpened = equalBytes(errorCommitment(block.chainId, batch, { use, salt }), error.commitment);
    if (!isOpened || batch.attributor !== msg.attributor) fail.invalidForcedError();
    const isFound = error.batchId === batch.id && error.use === use && error.finder !== "";
    const isInWindow = batch.state === BatchState.BATCH_STATE_WINDOW;
    if (!isFound && !isInWindow) fail.wrongState({ state: batch.state });
    if (!isFound && block.height < batch.requestsEndHeight) fail.tooEarly({ end: batch.requestsEndHeight });

    if (isFound) {
      payFinder(ctx, error);
      return {};
    }
    failBatch(ctx, batch, "an error was made on purpose");
    punishAuditors(ctx, error);
    return {};
  },
});

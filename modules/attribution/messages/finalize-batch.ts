import { Msg } from "#proto/tributary/attribution/v1/tx.ts";
import { BatchState } from "#proto/tributary/attribution/v1/types.ts";
import { finalizeBatch as finalize } from "../batches.ts";
import { attribution } from "../declaration.ts";
import { committedError } from "../forced-errors.ts";

/** Pays out a batch whose window has passed; anyone may ask for it, and the chain does it by itself soon after. */
export const finalizeBatch = attribution.message(Msg.methods.finalizeBatch, {
  signer: "sender",
  cli: ["batchId"],
  handle(ctx, msg) {
    const { state, fail, block } = ctx;
    const batch = state.batches.get(msg.batchId) ?? fail.batchNotFound({ id: msg.batchId });
    if (batch.state !== BatchState.BATCH_STATE_WINDOW) fail.wrongState({ state: batch.state });
    if (block.height < batch.windowEndHeight) fail.tooEarly({ end: batch.windowEndHeight });
    const error = committedError(ctx, batch.attributor);
    if (error !== undefined && block.height <= error.deadline) fail.tooEarly({ end: error.deadline });

    return { state: finalize(ctx, batch).state };
  },
});

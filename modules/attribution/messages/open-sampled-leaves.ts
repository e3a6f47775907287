import { Msg } from "#proto/tributary/attribution/v1/tx.ts";
import { BatchState } from "#proto/tributary/attribution/v1/types.ts";
import { isUnsettled } from "../batch-claims.ts";
import { attribution } from "../declaration.ts";
import { openSample, SAMPLE_LIMIT } from "../sampling.ts";

/** Opens uses that a random value named; the batch's window begins when all are open. */
export const openSampledLeaves = attribution.message(Msg.methods.openSampledLeaves, {
  signer: "attributor",
  handle(ctx, msg) {
    const { state, fail } = ctx;
    const batch = state.batches.get(msg.batchId) ?? fail.batchNotFound({ id: msg.batchId });
    if (batch.attributor !== msg.attributor) fail.notAttributor();
    const isSampling =
      batch.state === BatchState.BATCH_STATE_SUBMITTED || batch.state === BatchState.BATCH_STATE_SAMPLED;
    if (!isSampling || isUnsettled(batch)) fail.wrongState({ state: batch.state });
    if (msg.openings.length === 0 || msg.openings.length > SAMPLE_LIMIT) fail.invalidOpening({ most: SAMPLE_LIMIT });

    const opened = openSample(ctx, batch, msg.openings);
    return { state: opened.state, windowEndHeight: opened.windowEndHeight };
  },
});

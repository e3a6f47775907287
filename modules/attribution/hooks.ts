/** What happens to batches, requests and bonds by the passing of time. */

import { BatchState } from "#proto/tributary/attribution/v1/types.ts";
import { firstOf } from "#sdk";
import { releaseAttributor } from "./attributors.ts";
import { finalizeBatch, isUndecided } from "./batches.ts";
import { releaseLocks } from "./bonds.ts";
import { expireChallenges } from "./challenges.ts";
import { endConcentrations } from "./concentrations.ts";
import { type AttributionContext, attribution } from "./declaration.ts";
import { committedError, processForcedError } from "./forced-errors.ts";
import { endRequests, extendWindow } from "./requests.ts";
import { endSample } from "./sampling.ts";

/** Batches that one block makes final or fails by itself, and bonds it pays back; the rest waits for the next. */
export const FINAL_PER_BLOCK_MAX = 20;
export const UNBONDINGS_PER_BLOCK_MAX = 20;

/** Ends what is due: withheld bytes before windows, so that nothing becomes final that was not shown. */
export const processWindows = attribution.endBlock((ctx) => {
  endRequests(ctx);
  endBatches(ctx);
  endConcentrations(ctx);
  expireChallenges(ctx);
  processForcedError(ctx);
  releaseLocks(ctx);
  payBackBonds(ctx);
});

function endBatches(ctx: AttributionContext): void {
  for (const [height, id] of firstOf(ctx.state.windows.keys({ through: [ctx.block.height] }), FINAL_PER_BLOCK_MAX)) {
    ctx.state.windows.remove([height, id]);
    // A batch that cannot be paid out must not stop the block; it can still be made final by a message.
    ctx.attempt(() => endBatch(ctx, id));
  }
}

function endBatch(ctx: AttributionContext, id: bigint): void {
  const batch = ctx.state.batches.get(id);
  if (batch === undefined) return;
  if (!isUndecided(batch)) return;
  if (batch.state !== BatchState.BATCH_STATE_WINDOW) {
    endSample(ctx, batch);
    return;
  }
  const error = committedError(ctx, batch.attributor);
  // An error that was made on purpose must not become final before it is shown.
  if (error === undefined || error.deadline < ctx.block.height) finalizeBatch(ctx, batch);
  else extendWindow(ctx, batch, error.deadline + 1n);
}

function payBackBonds(ctx: AttributionContext): void {
  const entries = ctx.state.unbondings.keys({ through: [ctx.block.height] });
  for (const [height, address] of firstOf(entries, UNBONDINGS_PER_BLOCK_MAX)) {
    ctx.state.unbondings.remove([height, address]);
    const attributor = ctx.state.attributors.get(address);
    if (attributor !== undefined) releaseAttributor(ctx, attributor);
  }
}

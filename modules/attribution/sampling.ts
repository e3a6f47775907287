/** Opening a sample: a random value names uses of a batch only after it was committed to, and its attributor shows them or loses its bond. */

import { drawDistinct } from "#kernels/beacon-draw.ts";
import { type Batch, BatchState } from "#proto/tributary/attribution/v1/types.ts";
import type { RangeOpening } from "#proto/tributary/merkle/v1/range.ts";
import { holdLiable } from "./attributors.ts";
import { attributedUses, isUnsettled } from "./batch-claims.ts";
import { failAndForfeit } from "./batches.ts";
import { ATTRIBUTION, type AttributionContext, type AttributionQueryContext } from "./declaration.ts";
import { showUse, useFault } from "./use-verification.ts";

/** The most uses of one batch that are opened. */
export const SAMPLE_LIMIT = 16;

/** Places of the uses that must be opened among those attributed, in the order in which bits count them; undefined before the random value is final. */
export function sampledUses(
  ctx: Pick<AttributionQueryContext, "block" | "keepers">,
  batch: Batch,
): readonly bigint[] | undefined {
  const random = ctx.keepers.beacon.randomAt(batch.sampleHeight);
  if (random === undefined) return undefined;
  const purpose = `attribution/sample/${batch.id}`;
  return drawDistinct(random.value, purpose, { count: batch.sampleCount, bound: attributedUses(ctx, batch).uses });
}

/** Takes openings of a sample; once all are there the window opens. Fails with `beaconMissing` or `invalidOpening`. */
export function openSample(ctx: AttributionContext, batch: Batch, openings: readonly RangeOpening[]): Batch {
  const sample = sampledUses(ctx, batch) ?? ctx.fail.beaconMissing({ height: batch.sampleHeight });
  const attributed = attributedUses(ctx, batch);
  let opened = batch.sampleOpened;
  for (const opening of openings) {
    const place = sample.indexOf(BigInt(opening.start));
    if (place === -1) ctx.fail.invalidOpening({ use: opening.start });
    const shown = showUse(attributed, opening) ?? ctx.fail.invalidOpening({ use: opening.start });
    const fault = useFault(batch, shown);
    if (fault !== undefined) ctx.fail.invalidOpening({ use: opening.start, fault });
    opened |= 1 << place;
  }
  const isComplete = opened === 2 ** sample.length - 1;
  const next = isComplete ? openWindow(ctx, batch, opened) : remember(ctx, batch, opened);
  ctx.emit.batchSampled({ batchId: batch.id, opened });
  return next;
}

/** What happens to a batch whose sample is due: it fails, unless the random value itself is late. */
export function endSample(ctx: AttributionContext, batch: Batch): void {
  if (ctx.keepers.beacon.randomAt(batch.sampleHeight) === undefined) {
    const sampleDeadline = ctx.block.height + ctx.state.params.get().sampleWindow;
    ctx.state.batches.set(batch.id, { ...batch, sampleDeadline });
    ctx.state.windows.add([sampleDeadline, batch.id]);
    return;
  }
  const reason = isUnsettled(batch) ? "drawn uses were not settled" : "sampled uses were not opened";
  const lost = failAndForfeit(ctx, batch, reason);
  ctx.keepers.rewards.slash({ payer: ATTRIBUTION, coin: lost, reporter: undefined });
  ctx.emit.attributorSlashed({ attributor: batch.attributor, amount: lost, reason });
}

function openWindow(ctx: AttributionContext, batch: Batch, sampleOpened: number): Batch {
  const { challengeWindow } = ctx.state.params.get();
  const windowEndHeight = ctx.block.height + challengeWindow;
  const state = BatchState.BATCH_STATE_WINDOW;
  const open = { ...batch, sampleOpened, state, windowEndHeight, requestsEndHeight: windowEndHeight };
  ctx.state.batches.set(batch.id, open);
  ctx.state.windows.remove([batch.sampleDeadline, batch.id]);
  ctx.state.windows.add([windowEndHeight, batch.id]);
  holdLiable(ctx, batch.attributor, windowEndHeight);
  return open;
}

function remember(ctx: AttributionContext, batch: Batch, sampleOpened: number): Batch {
  const next = { ...batch, sampleOpened, state: BatchState.BATCH_STATE_SAMPLED };
  ctx.state.batches.set(batch.id, next);
  return next;
}

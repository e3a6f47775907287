/** Batches: what a run of settlements was, and what becomes of its revenue. */

import { type Batch, BatchState } from "#proto/tributary/attribution/v1/types.ts";
import type { ModelVersion } from "#proto/tributary/model/v1/types.ts";
import { assertDefined } from "#sdk";
import type { AttributionContext } from "./declaration.ts";

/** What the settlements of a run add up to. */
export interface Run {
  readonly uses: bigint;
  readonly fees: bigint;
  readonly serving: bigint;
}

/** The sums over settlements `first` to `last` of a version, from two reads; fails with `settlementNotFound`. */
export function sumRun(
  ctx: AttributionContext,
  version: ModelVersion,
  range: { readonly first: bigint; readonly last: bigint },
): Run {
  const { settlement } = ctx.keepers.model;
  const { modelId, number } = version;
  const last = settlement(modelId, number, range.last) ?? ctx.fail.settlementNotFound({ number: range.last });
  const before = settlement(modelId, number, range.first - 1n);
  return {
    uses: last.cumulativeUses - (before?.cumulativeUses ?? 0n),
    fees: last.cumulativeAmount - (before?.cumulativeAmount ?? 0n),
    serving: last.cumulativeServing - (before?.cumulativeServing ?? 0n),
  };
}

/** Makes a batch final and lets its revenue fall; the caller has seen that its window has passed. */
export function finalizeBatch(ctx: AttributionContext, batch: Batch): Batch {
  const { modelId, version: number, fees, serving, waterfall } = batch;
  const found = ctx.keepers.model.version(modelId, number);
  const version = assertDefined(found, "a batch names a version that does not exist");
  const final = { ...batch, state: BatchState.BATCH_STATE_FINAL, decidedHeight: ctx.block.height };
  ctx.state.batches.set(batch.id, final);
  ctx.state.windows.remove([batch.windowEndHeight, batch.id]);
  ctx.keepers.rewards.distribute({ version, denom: fees.denom, amount: fees.amount, serving, waterfall }, batch.id);
  ctx.emit.batchFinal({ batchId: batch.id, modelId, version: number, fees });
  return final;
}

/** Batches: what a run of settlements was, and what becomes of its revenue. */

import { ArtefactState, type Batch, BatchState } from "#proto/tributary/attribution/v1/types.ts";
import type { ModelVersion } from "#proto/tributary/model/v1/types.ts";
import { assertDefined, type Coin } from "#sdk";
import { forfeit, unlock } from "./bonds.ts";
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

/** Whether a batch can still be proven wrong. */
export function isUndecided({ state }: Batch): boolean {
  return (
    state === BatchState.BATCH_STATE_SUBMITTED ||
    state === BatchState.BATCH_STATE_SAMPLED ||
    state === BatchState.BATCH_STATE_WINDOW
  );
}

/** Makes a batch final and lets its revenue fall; the caller has seen that its window has passed. What rests on a failed artefact fails. */
export function finalizeBatch(ctx: AttributionContext, batch: Batch): Batch {
  const { modelId, version, fees } = batch;
  const isUnfounded = batch.artefactIds.some(
    (id) => ctx.state.artefacts.get(id)?.state === ArtefactState.ARTEFACT_STATE_FAILED,
  );
  if (isUnfounded) return failBatch(ctx, batch, "an artefact was proven wrong").batch;
  const final = decide(ctx, batch, { state: BatchState.BATCH_STATE_FINAL, failure: "" });
  unlock(ctx, batch.attributor, batch.bond);
  distribute(ctx, batch, BigInt(batch.kappaBps));
  ctx.emit.batchFinal({ batchId: batch.id, modelId, version, fees });
  return final;
}

/** Fails a batch and pays its revenue by prior; its bond is freed. */
export function failBatch(ctx: AttributionContext, batch: Batch, reason: string): { readonly batch: Batch } {
  unlock(ctx, batch.attributor, batch.bond);
  return { batch: fail(ctx, batch, reason) };
}

/** Fails a batch that was proven wrong, or withheld, and pays its revenue by prior; returns its bond, which is lost. */
export function failAndForfeit(ctx: AttributionContext, batch: Batch, reason: string): Coin {
  const lost = forfeit(ctx, batch.attributor, batch.bond);
  fail(ctx, batch, reason);
  return lost;
}

function fail(ctx: AttributionContext, batch: Batch, reason: string): Batch {
  const failed = decide(ctx, batch, { state: BatchState.BATCH_STATE_FAILED, failure: reason });
  // Contributors are never hostage: the whole of their part is paid by prior.
  distribute(ctx, batch, 0n);
  ctx.emit.batchFailed({ batchId: batch.id, attributor: batch.attributor, reason });
  return failed;
}

function decide(ctx: AttributionContext, batch: Batch, end: Pick<Batch, "state" | "failure">): Batch {
  const decided = { ...batch, ...end, decidedHeight: ctx.block.height };
  ctx.state.batches.set(batch.id, decided);
  // The end of its window when the sample is open, the sample's deadline before.
  for (const height of [batch.windowEndHeight, batch.sampleDeadline]) ctx.state.windows.remove([height, batch.id]);
  return decided;
}

function distribute(ctx: AttributionContext, batch: Batch, kappaBps: bigint): void {
  const { id, modelId, version: number, fees, serving, waterfall } = batch;
  const found = ctx.keepers.model.version(modelId, number);
  const version = assertDefined(found, "a batch names a version that does not exist");
  const revenue = { version, denom: fees.denom, amount: fees.amount, serving, waterfall };
  ctx.keepers.rewards.distribute(revenue, { batchId: id, kappaBps });
}

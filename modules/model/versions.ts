/** Versions in use: what may be served and built upon, and how many a model's bond stands for. */

import { type ModelVersion, ModelVersionState } from "#proto/tributary/model/v1/types.ts";
import type { ModelContext } from "./declaration.ts";

/** Whether new sessions and descendants of a version are allowed. */
export function isInUse(version: ModelVersion): boolean {
  return (
    version.state === ModelVersionState.MODEL_VERSION_STATE_PUBLISHED ||
    version.state === ModelVersionState.MODEL_VERSION_STATE_CLEARED
  );
}

/** Counts a version of a model that is in use no more. */
export function versionLeavesUse(ctx: ModelContext, modelId: bigint): void {
  countInUse(ctx, modelId, -1n);
}

/** Counts a version of a model that is in use again. */
export function versionReturns(ctx: ModelContext, modelId: bigint): void {
  countInUse(ctx, modelId, 1n);
}

function countInUse(ctx: ModelContext, modelId: bigint, change: bigint): void {
  const found = ctx.state.models.get(modelId) ?? ctx.fail.notFound({ id: modelId });
  const liveVersions = found.liveVersions + change;
  ctx.state.models.set(modelId, { ...found, liveVersions: liveVersions < 0n ? 0n : liveVersions });
}

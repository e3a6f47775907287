/** Taints: what was found against a version, what follows for its royalties and descendants, and how it ends. */

import { ModelVersionState, type Taint, TaintCause } from "#proto/tributary/model/v1/types.ts";
import { ancestorsOf, type VersionName } from "./ancestry.ts";
import type { ModelContext, ModelQueryContext } from "./declaration.ts";
import { requireVersion } from "./lookups.ts";
import { isInUse, versionLeavesUse, versionReturns } from "./versions.ts";

/** Why a version is tainted: for a proven use the claim and the edge it added. */
export interface TaintReason {
  readonly cause: Taint["cause"];
  readonly claimId?: bigint;
  readonly edge?: number;
}

/** Taints a version and holds the royalties of it and its descendants; nothing happens when it is tainted. Fails with `versionNotFound` or `notPublished`. */
export function taint(ctx: ModelContext, of: VersionName, reason: TaintReason): void {
  const { state, keepers, emit, fail, block } = ctx;
  const found = requireVersion(ctx, of.modelId, of.version);
  if (found.state === ModelVersionState.MODEL_VERSION_STATE_TAINTED) return;
  if (found.state === ModelVersionState.MODEL_VERSION_STATE_DRAFT) fail.notPublished({ state: found.state });
  const { modelId, version } = of;
  const { cause, claimId = 0n, edge = 0 } = reason;
  if (isInUse(found)) versionLeavesUse(ctx, modelId);
  state.versions.set([modelId, version], { ...found, state: ModelVersionState.MODEL_VERSION_STATE_TAINTED });
  state.taints.set([modelId, version], {
    modelId,
    version,
    cause,
    claimId,
    edge,
    taintedHeight: block.height,
    clearedHeight: 0n,
    previous: found.state,
  });
  state.tainted.add([modelId, version]);
  keepers.rewards.freezeVersion(modelId, version);
  emit.versionTainted({ modelId, version, cause, claimId });
}

/** Lifts a taint and releases what is held; fails with `versionNotFound` or `notTainted`. */
export function clear(ctx: ModelContext, of: VersionName): void {
  const { state, keepers, emit, fail, block } = ctx;
  const { modelId, version } = of;
  const found = requireVersion(ctx, modelId, version);
  const standing = state.taints.get([modelId, version]);
  if (found.state !== ModelVersionState.MODEL_VERSION_STATE_TAINTED || standing === undefined) fail.notTainted();
  const { previous } = standing ?? fail.notTainted();
  const wasDeprecated = previous === ModelVersionState.MODEL_VERSION_STATE_DEPRECATED;
  const next = wasDeprecated ? previous : ModelVersionState.MODEL_VERSION_STATE_CLEARED;
  if (!wasDeprecated) versionReturns(ctx, modelId);
  state.versions.set([modelId, version], { ...found, state: next });
  state.taints.set([modelId, version], { ...(standing ?? fail.notTainted()), clearedHeight: block.height });
  state.tainted.remove([modelId, version]);
  keepers.rewards.unfreezeVersion(modelId, version);
  emit.versionCleared({ modelId, version });
}

/**
 * Whether the use of a version is held for its own sake: it is tainted, or an ancestor is that has no share in its vector.
 * An ancestor with a share is found through the vector.
 */
export function isTainted(ctx: Pick<ModelQueryContext, "state">, of: VersionName): boolean {
  const { state } = ctx;
  if (!hasTaints(ctx)) return false;
  if (state.tainted.has([of.modelId, of.version])) return true;
  const found = state.versions.get([of.modelId, of.version]);
  const named = new Set(
    [...(found?.royalties ?? []), ...(found?.dataShares ?? [])].map((share) => `${share.modelId}/${share.version}`),
  );
  return ancestorsOf(ctx, of).some(
    ({ modelId, version }) => !named.has(`${modelId}/${version}`) && state.tainted.has([modelId, version]),
  );
}

/** Whether a version or anything it descends from is tainted. */
export function isUnderTaint(ctx: Pick<ModelQueryContext, "state">, of: VersionName): boolean {
  if (!hasTaints(ctx)) return false;
  return [of, ...ancestorsOf(ctx, of)].some(({ modelId, version }) => ctx.state.tainted.has([modelId, version]));
}

/** The claim whose verdict stands against a version. */
export function standingClaim(ctx: Pick<ModelQueryContext, "state">, of: VersionName): bigint | undefined {
  const found = ctx.state.taints.get([of.modelId, of.version]);
  const stands = found?.cause === TaintCause.TAINT_CAUSE_UNDECLARED_USE && found.clearedHeight === 0n;
  return stands ? found.claimId : undefined;
}

function hasTaints(ctx: Pick<ModelQueryContext, "state">): boolean {
  for (const _tainted of ctx.state.tainted.keys()) return true;
  return false;
}

/** What `model` offers to other modules. */

import { type ModelVersion, type Settlement, TaintCause } from "#proto/tributary/model/v1/types.ts";
import { ancestorsOf, descendantsOf, type VersionName } from "./ancestry.ts";
import type { ModelContext } from "./declaration.ts";
import { clear, isTainted, type TaintReason, taint } from "./taints.ts";

export type { VersionName } from "./ancestry.ts";
export type { Disclosure } from "./disclosure.ts";

/** Reads of versions and settlements, and taints. */
export interface ModelKeeper {
  version(modelId: bigint, number: bigint): ModelVersion | undefined;
  settlement(modelId: bigint, version: bigint, number: bigint): Settlement | undefined;
  /**
   * Whether the use of a version is held for its own sake: undeclared use was proven against it and not cleared since, or
   * against an ancestor that has no share in its vector.
   */
  isTainted(modelId: bigint, version: bigint): boolean;
  /** Taints a version and holds its royalties; for a dispute unless said otherwise. Fails with `versionNotFound` or `notPublished`. */
  taint(modelId: bigint, version: bigint, cause?: TaintReason["cause"]): void;
  /** Lifts a taint and releases what is held; fails with `versionNotFound` or `notTainted`. */
  clear(modelId: bigint, version: bigint): void;
  /** Versions a version descends from, nearest first; at most as many as the parameters allow. */
  ancestors(modelId: bigint, version: bigint): readonly VersionName[];
  /** Versions that descend from a version, nearest first; at most 1024. */
  descendants(modelId: bigint, version: bigint): readonly VersionName[];
}

/** The keeper over one lane's state. */
export function modelKeeper(ctx: ModelContext): ModelKeeper {
  return {
    version: (modelId, number) => ctx.state.versions.get([modelId, number]),
    settlement: (modelId, version, number) => ctx.state.settlements.get([modelId, version, number]),
    isTainted: (modelId, version) => isTainted(ctx, { modelId, version }),
    taint: (modelId, version, cause = TaintCause.TAINT_CAUSE_DISPUTE) => taint(ctx, { modelId, version }, { cause }),
    clear: (modelId, version) => clear(ctx, { modelId, version }),
    ancestors: (modelId, version) => ancestorsOf(ctx, { modelId, version }),
    descendants: (modelId, version) => descendantsOf(ctx, { modelId, version }),
  };
}

/** The newest settlement of a version, undefined before the first. */
export function lastSettlement(
  ctx: Pick<ModelContext, "state">,
  modelId: bigint,
  version: bigint,
): Settlement | undefined {
  for (const settlement of ctx.state.settlements.values({ prefix: [modelId, version], reverse: true })) {
    return settlement;
  }
  return undefined;
}

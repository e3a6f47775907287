/** What `model` offers to other modules. */

import type { ModelVersion, Settlement } from "#proto/tributary/model/v1/types.ts";
import type { ModelContext } from "./declaration.ts";

/** Reads of versions and settlements. */
export interface ModelKeeper {
  version(modelId: bigint, number: bigint): ModelVersion | undefined;
  settlement(modelId: bigint, version: bigint, number: bigint): Settlement | undefined;
}

/** The keeper over one lane's state. */
export function modelKeeper(ctx: ModelContext): ModelKeeper {
  return {
    version: (modelId, number) => ctx.state.versions.get([modelId, number]),
    settlement: (modelId, version, number) => ctx.state.settlements.get([modelId, version, number]),
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

/** The method registry: which methods may be used, by whom, for which model version. */

import type { Attributor } from "#proto/tributary/attribution/v1/types.ts";
import type { ModelVersion } from "#proto/tributary/model/v1/types.ts";
import type { AttributionContext } from "./declaration.ts";

/** The version when its attribution by `method` is enabled, declared by it and offered by the attributor; fails with `versionNotFound`, `methodDisabled` or `methodNotOffered`. */
export function requireMethod(
  ctx: AttributionContext,
  use: {
    readonly attributor: Attributor;
    readonly modelId: bigint;
    readonly version: bigint;
    readonly method: number;
  },
): ModelVersion {
  const { attributor, modelId, method } = use;
  const version = ctx.keepers.model.version(modelId, use.version) ?? ctx.fail.versionNotFound();
  const isEnabled = ctx.state.params.get().methods.some((spec) => spec.method === method && spec.enabled);
  if (!isEnabled) ctx.fail.methodDisabled({ method });
  const isOffered = attributor.methods.includes(method) && version.methods.includes(method);
  if (!isOffered) ctx.fail.methodNotOffered({ method });
  return version;
}

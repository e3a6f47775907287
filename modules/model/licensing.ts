/** Whether the licences of data allow what an edge does with it. */

import type { License } from "#proto/tributary/datanet/v1/types.ts";
import { EdgeType, type ModelVersion } from "#proto/tributary/model/v1/types.ts";
import type { ModelContext } from "./declaration.ts";
import { isPaidUse, purposeOf } from "./edge-types.ts";

/** Fails unless a datanet version exists and its licence allows this use at this royalty: `sourceNotFound`, `licenseForbids`, `royaltyTooLow`. */
export function checkDataLicense(
  ctx: ModelContext,
  draft: ModelVersion,
  edge: { type: number; kind: number; sourceId: bigint; sourceVersion: bigint; royaltyBps: number },
): void {
  const license = licenseOf(ctx, edge.sourceId, edge.sourceVersion);
  const purpose = purposeOf(edge.type, edge.kind);
  if (!license.purposes.includes(purpose)) ctx.fail.licenseForbids("purpose");
  if (!license.commercial && draft.unitPrice.amount > 0n) ctx.fail.licenseForbids("commercial use");
  const least = isPaidUse(edge.type) ? Math.max(1, license.royaltyMinBps) : 0;
  if (edge.royaltyBps < least) ctx.fail.royaltyTooLow({ least });
}

/** Fails unless the licences of all data behind a source model allow what is derived from it: `licenseForbids`. */
export function checkInheritedLicenses(
  ctx: ModelContext,
  draft: ModelVersion,
  edge: { type: number; source: ModelVersion },
): void {
  for (const share of edge.source.dataShares) {
    if (share.datanetId === 0n) continue;
    const license = licenseOf(ctx, share.datanetId, share.datanetVersion);
    if (!license.derivatives) ctx.fail.licenseForbids("derivatives");
    if (!license.commercial && draft.unitPrice.amount > 0n) ctx.fail.licenseForbids("commercial use");
    const isDistilled = edge.type === EdgeType.EDGE_TYPE_DISTILLED_FROM;
    if (isDistilled && !license.purposes.includes(purposeOf(edge.type, 0))) ctx.fail.licenseForbids("distillation");
  }
}

function licenseOf(ctx: ModelContext, datanetId: bigint, version: bigint): License {
  const { datanet } = ctx.keepers;
  const frozen = datanet.frozenVersion(datanetId, version) ?? ctx.fail.sourceNotFound({ datanet: datanetId, version });
  const id = frozen.policy.licenseId;
  const license = datanet.license(id) ?? ctx.fail.sourceNotFound({ license: id });
  const isOver = license.expiresHeight !== 0n && license.expiresHeight < ctx.block.height;
  if (isOver) ctx.fail.licenseForbids({ expired: license.expiresHeight });
  return license;
}

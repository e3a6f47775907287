/** Whether the licences of data allow what an edge does with it. */

import type { License } from "#proto/tributary/datanet/v1/types.ts";
import { EdgeType, type ModelVersion } from "#proto/tributary/model/v1/types.ts";
import type { ModelContext } from "./declaration.ts";
import { isPaidUse, purposeOf } from "./edge-types.ts";

/** Fails unless a datanet version exists and its licence, and a leave where one is needed, allow this use at this royalty: `sourceNotFound`, `licenseForbids`, `consentMissing`, `royaltyTooLow`. */
export function checkDataLicense(
  ctx: ModelContext,
  draft: ModelVersion,
  edge: { type: number; kind: number; sourceId: bigint; sourceVersion: bigint; royaltyBps: number },
): void {
  const license = licenseOf(ctx, edge.sourceId, edge.sourceVersion);
  const purpose = purposeOf(edge.type, edge.kind);
  if (!license.purposes.includes(purpose)) ctx.fail.licenseForbids("purpose");
  checkConsent(ctx, draft, { license, datanetId: edge.sourceId, purpose });
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
    const purpose = purposeOf(edge.type, 0);
    if (isDistilled && !license.purposes.includes(purpose)) ctx.fail.licenseForbids("distillation");
    if (isDistilled) checkConsent(ctx, draft, { license, datanetId: share.datanetId, purpose });
  }
}

/** Fails with `licenseExpired` unless the licences of all data behind a version still allow something new. */
export function checkServable(ctx: ModelContext, { dataShares }: ModelVersion): void {
  const { datanet } = ctx.keepers;
  for (const { datanetId, datanetVersion } of dataShares) {
    const frozen = datanetId === 0n ? undefined : datanet.frozenVersion(datanetId, datanetVersion);
    const license = frozen === undefined ? undefined : datanet.license(frozen.policy.licenseId);
    if (license !== undefined && isOver(ctx, license)) ctx.fail.licenseExpired({ datanet: datanetId });
  }
}

/** A leave that was taken back or has run out forbids what the licence allows to everybody else. */
function checkConsent(
  ctx: ModelContext,
  draft: ModelVersion,
  use: { readonly license: License; readonly datanetId: bigint; readonly purpose: number },
): void {
  const owner = ctx.state.models.get(draft.modelId)?.owner ?? ctx.fail.notFound({ id: draft.modelId });
  const standing = ctx.keepers.datanet.consent(owner, use.datanetId, use.purpose);
  const isEnough = standing === "given" || (standing === "none" && !use.license.consentRequired);
  if (!isEnough) ctx.fail.consentMissing({ datanet: use.datanetId, leave: standing });
}

function licenseOf(ctx: ModelContext, datanetId: bigint, version: bigint): License {
  const { datanet } = ctx.keepers;
  const frozen = datanet.frozenVersion(datanetId, version) ?? ctx.fail.sourceNotFound({ datanet: datanetId, version });
  const id = frozen.policy.licenseId;
  const license = datanet.license(id) ?? ctx.fail.sourceNotFound({ license: id });
  if (isOver(ctx, license)) ctx.fail.licenseForbids({ expired: license.expiresHeight });
  return license;
}

function isOver({ block }: ModelContext, { expiresHeight }: License): boolean {
  return expiresHeight !== 0n && expiresHeight < block.height;
}

/** Leaves to use a datanet for a purpose, within what its licence allows. */

import type { Consent } from "#proto/tributary/datanet/v1/types.ts";
import type { DatanetQueryContext } from "./declaration.ts";

/** Whether an account may use a datanet for a purpose now, and the last height at which it may. */
export function checkConsent(
  ctx: DatanetQueryContext,
  of: Pick<Consent, "datanetId" | "grantee" | "purpose">,
): { allowed: boolean; expiresHeight: bigint } {
  const { state, block } = ctx;
  const consent = state.consents.get([of.datanetId, of.purpose, of.grantee]);
  const net = state.datanets.get(of.datanetId);
  const isGranted = consent !== undefined && consent.revokedHeight === 0n && !isOver(consent, block.height);
  const isLawful = net !== undefined && isLicensed(ctx, net.policy.licenseId, of.purpose);
  return { allowed: isGranted && isLawful, expiresHeight: consent?.expiresHeight ?? 0n };
}

/** Whether a licence is in force, and allows a purpose if one is named. */
export function isLicensed(ctx: DatanetQueryContext, licenseId: bigint, purpose?: Consent["purpose"]): boolean {
  const license = ctx.state.licenses.get(licenseId);
  if (license === undefined || isOver(license, ctx.block.height)) return false;
  return purpose === undefined || license.purposes.includes(purpose);
}

function isOver({ expiresHeight }: { readonly expiresHeight: bigint }, height: bigint): boolean {
  return expiresHeight !== 0n && expiresHeight < height;
}

/** Leaves to use a datanet for a purpose, within what its licence allows. */

import { type Consent, Purpose } from "#proto/tributary/datanet/v1/types.ts";
import type { DatanetContext, DatanetQueryContext } from "./declaration.ts";

/** Whether an account was given leave for a purpose: never, and it holds, or it was taken back or has run out. */
export type ConsentStanding = "none" | "given" | "over";

/** Accounts that had leave to use a datanet, those first that had it first. */
export interface Grantees {
  readonly grantees: readonly string[];
  /** Whether there are more than were asked for. */
  readonly isMore: boolean;
}

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

/** What became of an account's leave to use a datanet for a purpose, whatever the licence says. */
export function consentStanding(
  { state, block }: DatanetQueryContext,
  of: Pick<Consent, "datanetId" | "grantee" | "purpose">,
): ConsentStanding {
  const consent = state.consents.get([of.datanetId, of.purpose, of.grantee]);
  if (consent === undefined) return "none";
  return consent.revokedHeight === 0n && !isOver(consent, block.height) ? "given" : "over";
}

/** Gives leave, or gives it again with another end. */
export function putConsent(
  ctx: DatanetContext,
  given: Pick<Consent, "datanetId" | "grantee" | "purpose" | "expiresHeight">,
): void {
  const { state, block } = ctx;
  const { datanetId, grantee, purpose } = given;
  const before = state.consents.get([datanetId, purpose, grantee]);
  if (firstLeave(ctx, datanetId, grantee) === undefined) state.grantees.add([datanetId, block.height, grantee]);
  state.consents.set([datanetId, purpose, grantee], {
    ...given,
    grantedHeight: block.height,
    revokedHeight: 0n,
    firstGrantedHeight: before?.firstGrantedHeight ?? block.height,
  });
}

/** Stores a leave of an exported state. */
export function importConsent(ctx: DatanetContext, consent: Consent): void {
  const { state } = ctx;
  const { datanetId, grantee, purpose, firstGrantedHeight } = consent;
  const earliest = firstLeave(ctx, datanetId, grantee);
  state.consents.set([datanetId, purpose, grantee], consent);
  if (earliest !== undefined && earliest <= firstGrantedHeight) return;
  if (earliest !== undefined) state.grantees.remove([datanetId, earliest, grantee]);
  state.grantees.add([datanetId, firstGrantedHeight, grantee]);
}

/** Up to `most` accounts that had leave to use a datanet before a height, whatever became of it since. */
export function granteesBefore(
  { state }: DatanetQueryContext,
  datanetId: bigint,
  by: { readonly height: bigint; readonly most: number },
): Grantees {
  const grantees: string[] = [];
  for (const [, height, grantee] of state.grantees.keys({ prefix: [datanetId] })) {
    if (height >= by.height) break;
    if (grantees.length === by.most) return { grantees, isMore: true };
    grantees.push(grantee);
  }
  return { grantees, isMore: false };
}

/** Whether a licence is in force, and allows a purpose if one is named. */
export function isLicensed(ctx: DatanetQueryContext, licenseId: bigint, purpose?: Consent["purpose"]): boolean {
  const license = ctx.state.licenses.get(licenseId);
  if (license === undefined || isOver(license, ctx.block.height)) return false;
  return purpose === undefined || license.purposes.includes(purpose);
}

/** When an account was first given leave for anything. */
function firstLeave({ state }: DatanetQueryContext, datanetId: bigint, grantee: string): bigint | undefined {
  let first: bigint | undefined;
  for (const purpose of PURPOSES) {
    const height = state.consents.get([datanetId, purpose, grantee])?.firstGrantedHeight;
    if (height !== undefined && (first === undefined || height < first)) first = height;
  }
  return first;
}

const PURPOSES: readonly Consent["purpose"][] = Object.values(Purpose);

function isOver({ expiresHeight }: { readonly expiresHeight: bigint }, height: bigint): boolean {
  return expiresHeight !== 0n && expiresHeight < height;
}

/** What validators say of themselves (`sdk:x/staking/types/validator.go`). */
import type { Description } from "#proto/cosmos/staking/v1beta1/staking.ts";
import { failSdk, utf8Encode } from "#sdk";

/** Bytes of each text at most. */
export const MONIKER_BYTES_MAX = 70;
export const IDENTITY_BYTES_MAX = 3000;
export const WEBSITE_BYTES_MAX = 140;
export const SECURITY_CONTACT_BYTES_MAX = 140;
export const DETAILS_BYTES_MAX = 280;

/** What an edit writes for a text that shall stay. */
export const UNCHANGED = "[do-not-modify]";

/** Whether nothing is said at all. */
export function isEmptyDescription(description: Description): boolean {
  const { moniker, identity, website, securityContact, details } = description;
  return moniker === "" && identity === "" && website === "" && securityContact === "" && details === "";
}

/** The description after an edit; fails with sdk code 18 for texts that are too long. */
export function updatedDescription(before: Description, edit: Description): Description {
  const text = (key: keyof Description): string => (edit[key] === UNCHANGED ? before[key] : edit[key]);
  const after: Description = {
    moniker: text("moniker"),
    identity: text("identity"),
    website: text("website"),
    securityContact: text("securityContact"),
    details: text("details"),
  };
  requireLengths(after);
  return after;
}

/** Fails with sdk code 18 for texts that are too long. */
export function requireLengths(description: Description): void {
  requireLength("moniker", description.moniker, MONIKER_BYTES_MAX);
  requireLength("identity", description.identity, IDENTITY_BYTES_MAX);
  requireLength("website", description.website, WEBSITE_BYTES_MAX);
  requireLength("security contact", description.securityContact, SECURITY_CONTACT_BYTES_MAX);
  requireLength("details", description.details, DETAILS_BYTES_MAX);
}

function requireLength(name: string, text: string, bytesMax: number): void {
  const bytes = utf8Encode(text).length;
  if (bytes > bytesMax) failSdk.invalidRequest(`invalid ${name} length; got: ${bytes}, max: ${bytesMax}`);
}

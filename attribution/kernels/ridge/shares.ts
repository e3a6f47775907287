/** The share list of one use: which contributors an answer is owed to, exactly, and how such a list must look. */

import { BPS } from "../domain.ts";
import type { ListedShare } from "./encoding.ts";
import { RIDGE_SHARES_MAX } from "./params.ts";

/** What a share weighs: its score if positive, scaled by the contributor's gate. */
export function shareWeight({ score, gateBps }: { readonly score: number; readonly gateBps: number }): bigint {
  return score > 0 ? BigInt(score) * BigInt(gateBps) : 0n;
}

/** The shares that count: the heaviest `RIDGE_SHARES_MAX` with any weight, equal weights to the smaller index, listed by index. */
export function topShares(shares: readonly ListedShare[]): readonly ListedShare[] {
  return shares
    .filter((share) => shareWeight(share) > 0n)
    .sort(compareShares)
    .slice(0, RIDGE_SHARES_MAX)
    .sort((a, b) => a.index - b.index);
}

/** Order by weight, the heavier and then the smaller index first. */
export function compareShares(a: ListedShare, b: ListedShare): number {
  const difference = shareWeight(b) - shareWeight(a);
  return difference > 0n ? 1 : difference < 0n ? -1 : a.index - b.index;
}

/** What is wrong with a list as such, undefined when nothing is. */
export function shareListFault(shares: readonly ListedShare[], contributors: number): string | undefined {
  if (shares.length > RIDGE_SHARES_MAX) return "too many shares are listed";
  for (const [i, share] of shares.entries()) {
    const previous = shares[i - 1];
    if (share.index >= contributors) return "listed share is nobody's";
    if (previous !== undefined && previous.index >= share.index) return "listed shares are out of order";
    if (BigInt(share.gateBps) > BPS) return "listed gate is above the whole";
    if (shareWeight(share) === 0n) return "listed share weighs nothing";
  }
  return undefined;
}

/** Whether a share that is not on a list belongs there. */
export function isMissing(share: ListedShare, listed: readonly ListedShare[]): boolean {
  if (shareWeight(share) === 0n) return false;
  return listed.length < RIDGE_SHARES_MAX || listed.some((other) => compareShares(share, other) < 0);
}

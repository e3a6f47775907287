/** What one receipt weighs and pays, and the caps on it: the largest owners only, no family above its cap, the excess to the commons. */

import { compareBytes, toHex } from "#lib/bytes.ts";

/** Weights of one receipt by position in the owner list, and what boilerplate weighed. */
export interface ReceiptWeights {
  readonly owners: ReadonlyMap<number, bigint>;
  readonly commons: bigint;
}

/** Caps on how concentrated a receipt may pay. */
export interface ShareRules {
  /** Owners that one receipt may pay. */
  readonly ownersMax: number;
  /** Most of a receipt that one family may take, in basis points. */
  readonly familyCapBps: bigint;
}

/** One receiver of a receipt and its amount. */
export interface PaidShare {
  readonly id: Uint8Array;
  readonly amount: bigint;
}

/** The caps of the whitepaper. */
export const SHARE_RULES: ShareRules = { ownersMax: 32, familyCapBps: 5_000n };

/** Adds up amounts by receiver, sorted by id: the leaves of a Merkle-sum tree. */
export function sumShares(parts: Iterable<PaidShare>): readonly PaidShare[] {
  const sums = new Map<string, PaidShare>();
  for (const { id, amount } of parts) {
    const key = toHex(id);
    sums.set(key, { id, amount: amount + (sums.get(key)?.amount ?? 0n) });
  }
  return [...sums.values()].filter(({ amount }) => amount > 0n).sort((a, b) => compareBytes(a.id, b.id));
}

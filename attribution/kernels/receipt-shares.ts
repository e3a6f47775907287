/** From the weights of one receipt to shares that may be paid: the largest owners only, no family above its cap, the excess to the commons. */

import { compareBigints, compareBytes, toHex } from "#lib/bytes.ts";
import { BPS } from "./domain.ts";
import type { SpanOwner } from "./span-index.ts";
import { splitByWeight } from "./split.ts";

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

/** Weights of several outputs of one receipt, added up. */
export function sumWeights(parts: readonly ReceiptWeights[]): ReceiptWeights {
  const owners = new Map<number, bigint>();
  for (const part of parts)
    for (const [owner, weight] of part.owners) owners.set(owner, (owners.get(owner) ?? 0n) + weight);
  return { owners, commons: parts.reduce((sum, { commons }) => sum + commons, 0n) };
}

/** Splits `amount` by `weights` under `rules`; the amounts, the commons' among them, sum to `amount` exactly. Without any weight all goes to the commons. */
export function payReceipt(
  amount: bigint,
  weights: ReceiptWeights,
  context: { readonly owners: readonly SpanOwner[]; readonly commonsId: Uint8Array; readonly rules: ShareRules },
): readonly PaidShare[] {
  const { owners, commonsId, rules } = context;
  const kept = largest(weights, owners, rules.ownersMax);
  const total = kept.reduce((sum, { weight }) => sum + weight, weights.commons);
  if (total === 0n) return [{ id: commonsId, amount }];
  const capped = capFamilies(kept, total, rules.familyCapBps);
  const paid = capped.reduce((sum, { weight }) => sum + weight, 0n);
  const receivers = [...capped, { id: commonsId, weight: total - paid }].filter(({ weight }) => weight > 0n);
  const amounts = splitByWeight(amount, receivers);
  return receivers.map(({ id }, index) => ({ id, amount: amounts[index] as bigint }));
}

/** Adds up amounts by receiver, sorted by id: the leaves of a Merkle-sum tree. */
export function sumShares(parts: Iterable<PaidShare>): readonly PaidShare[] {
  const sums = new Map<string, PaidShare>();
  for (const { id, amount } of parts) {
    const key = toHex(id);
    sums.set(key, { id, amount: amount + (sums.get(key)?.amount ?? 0n) });
  }
  return [...sums.values()].filter(({ amount }) => amount > 0n).sort((a, b) => compareBytes(a.id, b.id));
}

interface OwnedWeight {
  readonly id: Uint8Array;
  readonly family: number;
  readonly weight: bigint;
}

function largest(weights: ReceiptWeights, owners: readonly SpanOwner[], ownersMax: number): readonly OwnedWeight[] {
  const owned = [...weights.owners].flatMap(([position, weight]) => {
    const owner = owners[position];
    return owner === undefined || weight <= 0n ? [] : [{ ...owner, weight }];
  });
  return owned.sort((a, b) => compareBigints(b.weight, a.weight) || compareBytes(a.id, b.id)).slice(0, ownersMax);
}

/** Scales the members of any family above the cap down to it together; rounding down favours the commons. */
function capFamilies(owned: readonly OwnedWeight[], total: bigint, capBps: bigint): readonly OwnedWeight[] {
  const families = new Map<number, bigint>();
  for (const { family, weight } of owned) families.set(family, (families.get(family) ?? 0n) + weight);
  const cap = (total * capBps) / BPS;
  return owned.map((owner) => {
    const family = families.get(owner.family) as bigint;
    return family <= cap ? owner : { ...owner, weight: (owner.weight * cap) / family };
  });
}

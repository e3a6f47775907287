/**
 * Banzhaf values of a K-nearest-neighbour vote in closed form. Whoever is at rank r changes the vote of a random half of the
 * items iff fewer than K nearer ones are in it, and then takes the place of the one at rank s with the probability that
 * exactly K − 1 of those between are. All probabilities are binary fractions, so that nothing is ever rounded.
 */

import { assert } from "#lib/assert.ts";

/** The whole of a probability; with at most `NEIGHBOURS_MAX` ranks every probability is an exact multiple of it. */
export const WHOLE = 1n << 64n;
/** Ranks that are looked at: those further away change the vote with a probability below 2·10⁻⁹ for K = 10. */
export const NEIGHBOURS_MAX = 64;
/** The whole of a Shapley value. */
export const SHAPLEY_WHOLE = 1n << 40n;

/**
 * K · φ · 2^64 of each rank, nearest first, from whether each agrees with the answer. Exact:
 * φ_r = (m_r · P(Bin(r, ½) ≤ K − 1) − Σ_{s>r} m_s · ½ · P(Bin(s − 1, ½) = K − 1)) / K.
 */
export function banzhafValues(matches: readonly boolean[], nearest: number): readonly bigint[] {
  assert(matches.length <= NEIGHBOURS_MAX, "too many neighbours", { neighbours: matches.length });
  const { inVote, displaced } = probabilities(nearest);
  const values = new Array<bigint>(matches.length).fill(0n);
  let behind = 0n;
  for (let rank = matches.length - 1; rank >= 0; rank--) {
    const agrees = matches[rank] === true;
    values[rank] = (agrees ? (inVote[rank] as bigint) : 0n) - behind;
    if (agrees) behind += displaced[rank] as bigint;
  }
  return values;
}

/**
 * Shapley values of the same vote in multiples of 2^-40, rounded down at every rank: for explanations, never for payment,
 * because copies of an item raise their sum (recursion of Jia et al., VLDB 2019).
 */
export function shapleyValues(matches: readonly boolean[], nearest: number): readonly bigint[] {
  const values = new Array<bigint>(matches.length).fill(0n);
  let value = 0n;
  for (let rank = matches.length - 1; rank >= 0; rank--) {
    const step = SHAPLEY_WHOLE / BigInt(Math.max(nearest, rank + 1));
    value += ((matches[rank] === true ? 1n : 0n) - (matches[rank + 1] === true ? 1n : 0n)) * step;
    values[rank] = value;
  }
  return values;
}

interface Probabilities {
  /** By rank: that fewer than K of the nearer ones are there. */
  readonly inVote: readonly bigint[];
  /** By rank: half of that exactly K − 1 of the nearer ones but one are there. */
  readonly displaced: readonly bigint[];
}

const tables = new Map<number, Probabilities>();

function probabilities(nearest: number): Probabilities {
  assert(Number.isInteger(nearest) && nearest >= 1 && nearest <= NEIGHBOURS_MAX, "K is out of range", { nearest });
  const known = tables.get(nearest);
  if (known !== undefined) return known;
  const inVote: bigint[] = [];
  const displaced: bigint[] = [0n];
  // Chances of 0, 1, … heads among as many throws as the rank.
  let heads: readonly bigint[] = [WHOLE];
  for (let rank = 0; rank < NEIGHBOURS_MAX; rank++) {
    inVote.push(heads.slice(0, nearest).reduce((sum, chance) => sum + chance, 0n));
    displaced.push((heads[nearest - 1] ?? 0n) / 2n);
    heads = Array.from({ length: rank + 2 }, (_, k) => ((heads[k - 1] ?? 0n) + (heads[k] ?? 0n)) / 2n);
  }
  const table = { inVote, displaced };
  tables.set(nearest, table);
  return table;
}

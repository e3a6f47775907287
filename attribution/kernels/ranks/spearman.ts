/** Rank correlation in whole numbers: doubled average ranks make every step exact, the last one a square root rounded down. */

import { assert } from "#lib/assert.ts";
import { compareBigints } from "#lib/bytes.ts";

/** The most values of one list: sums of products of ranks stay far below 2^53. */
export const RANKED_MAX = 4096;

/** Twice the average rank of each value, less the mean: sums to zero; equal values are equal. */
export function centredRanks(values: readonly bigint[]): readonly number[] {
  const length = values.length;
  assert(length <= RANKED_MAX, "too many values to rank", { length });
  const order = Array.from(values.keys()).sort((a, b) => compareBigints(values[a] as bigint, values[b] as bigint));
  const ranks = new Array<number>(length).fill(0);
  for (let first = 0; first < length; ) {
    let end = first + 1;
    while (end < length && values[order[end] as number] === values[order[first] as number]) end++;
    // Ranks first + 1 to end average to (first + 1 + end) / 2; the mean of all is (length + 1) / 2.
    for (let i = first; i < end; i++) ranks[order[i] as number] = first + end - length;
    first = end;
  }
  return ranks;
}

/** Spearman's correlation in basis points, rounded towards zero; zero when either list is constant. */
export function spearmanBps(a: readonly bigint[], b: readonly bigint[]): number {
  assert(a.length === b.length, "lists differ in length", { a: a.length, b: b.length });
  const [x, y] = [centredRanks(a), centredRanks(b)];
  let product = 0;
  let squaresX = 0;
  let squaresY = 0;
  x.forEach((value, i) => {
    const other = y[i] as number;
    product += value * other;
    squaresX += value * value;
    squaresY += other * other;
  });
  if (squaresX === 0 || squaresY === 0) return 0;
  const scaled = (BigInt(product) * BigInt(product) * 100_000_000n) / (BigInt(squaresX) * BigInt(squaresY));
  const size = Number(squareRoot(scaled));
  return product < 0 ? -size : size;
}

/** The largest integer whose square is not above `n`; n is not negative. */
export function squareRoot(n: bigint): bigint {
  assert(n >= 0n, "square root of a negative number");
  if (n < 2n) return n;
  let root = 1n << BigInt((n.toString(2).length + 1) >> 1);
  for (;;) {
    const next = (root + n / root) >> 1n;
    if (next >= root) return root;
    root = next;
  }
}

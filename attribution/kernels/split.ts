/** Splitting an amount in proportion to weights so that no unit is lost: the largest-remainder method, ties by id. */

import { compareBigints, compareBytes } from "#lib/bytes.ts";
import { TypedError } from "#lib/errors.ts";

/** A split that has no answer: nothing has weight, or a number is negative. */
export class SplitError extends TypedError {}

/** One receiver and its non-negative weight; ids must differ. */
export interface Weighted {
  readonly id: Uint8Array;
  readonly weight: bigint;
}

/**
 * Amounts in the order of `weights`, each within one unit of `total · weight / Σ weight`, summing to `total` exactly.
 * Units left by rounding down go to the largest remainders, equal remainders to the smaller id. Throws `SplitError`.
 */
export function splitByWeight(total: bigint, weights: readonly Weighted[]): readonly bigint[] {
  const weightSum = weights.reduce((sum, { weight }) => sum + checked(weight), 0n);
  if (weightSum === 0n) throw new SplitError("nothing has weight", { receivers: weights.length });
  checked(total);
  const amounts = weights.map(({ weight }) => (total * weight) / weightSum);
  const left = total - amounts.reduce((sum, amount) => sum + amount, 0n);
  const order = weights
    .map(({ id, weight }, index) => ({ id, index, remainder: (total * weight) % weightSum }))
    .sort((a, b) => compareBigints(b.remainder, a.remainder) || compareBytes(a.id, b.id));
  for (const { index } of order.slice(0, Number(left))) amounts[index] = (amounts[index] as bigint) + 1n;
  return amounts;
}

function checked(value: bigint): bigint {
  if (value < 0n) throw new SplitError("amounts and weights must not be negative", { value });
  return value;
}

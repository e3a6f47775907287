/** Exact products of integer rows: what acceptance of a solution and every score are computed with. */

import { assert } from "#lib/assert.ts";
import type { RidgeParams } from "#proto/tributary/attribution/v1/ridge.ts";

/** One row of the normal equations (A + λI) w = 2^q B for one class. */
export interface RidgeEquation {
  /** Which row. */
  readonly row: number;
  /** That row of A: integers below 2^32 in magnitude. */
  readonly gram: ArrayLike<number>;
  /** That row's entry of B for the class. */
  readonly target: number;
  readonly weights: Int32Array;
}

/**
 * Σ a_i w_i over the length of `weights`, exact for |a_i| ≤ 2^32 and at most 300 entries: the weights are cut into limbs
 * of 11 bits, so that each partial sum stays below 2^53.
 */
export function dotExact(values: ArrayLike<number>, weights: Int32Array): bigint {
  assert(weights.length <= 300, "row is too long for exact sums", { length: weights.length });
  let low = 0;
  let middle = 0;
  let high = 0;
  for (let i = 0; i < weights.length; i++) {
    const value = values[i] as number;
    const weight = weights[i] as number;
    low += value * (weight & 0x7ff);
    middle += value * ((weight >> 11) & 0x7ff);
    high += value * (weight >> 22);
  }
  return (BigInt(high) << 22n) + (BigInt(middle) << 11n) + BigInt(low);
}

/** Left minus right side of an equation, in units of 2^−q. */
export function residual(equation: RidgeEquation, params: RidgeParams): bigint {
  const { row, gram, target, weights } = equation;
  const left = dotExact(gram, weights) + params.lambda * BigInt(weights[row] as number);
  return left - (BigInt(target) << BigInt(params.fractionBits));
}

/** Whether a residual is one that rounding explains. */
export function isWithinTolerance(value: bigint, params: RidgeParams): boolean {
  return value <= params.tolerance && -value <= params.tolerance;
}

/** w · x for a vector of signed bytes: at most 2^31 · 2^7 · 257, so an exact number. */
export function dotBytes(weights: Int32Array, vector: Int8Array): number {
  let sum = 0;
  for (let i = 0; i < weights.length; i++) sum += (weights[i] as number) * (vector[i] as number);
  return sum;
}

/** How much of the answer `weights · vector` is a contributor's: the answer minus the one without it, exact. */
export function shareScore(weights: Int32Array, leftOut: Int32Array, vector: Int8Array): number {
  return dotBytes(weights, vector) - dotBytes(leftOut, vector);
}

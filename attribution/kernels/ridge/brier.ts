/** The utility by which contributors are valued: how much nearer to the targets a head's answers are than silence, exact. */

import type { RidgeParams } from "#proto/tributary/attribution/v1/ridge.ts";
import { dotExact } from "./exact.ts";
import { type RidgeStatistics, statisticsRow } from "./statistics.ts";

/** Fraction bits of a gain. */
export const GAIN_BITS = 32n;

/**
 * Σ over examples and classes of target² − (target − answer)², in units of 2^−32, rounded down. The examples enter by
 * their statistics alone: the sum is 2 w·b − wᵀ G w for each class, however many examples there are.
 */
export function brierGain(weights: Int32Array, evaluation: RidgeStatistics, params: RidgeParams): bigint {
  const { dimension, classes, fractionBits } = params;
  const bits = BigInt(fractionBits);
  let gain = 0n;
  for (let row = 0; row < dimension; row++) {
    const gram = statisticsRow(evaluation, row, params);
    for (let k = 0; k < classes; k++) {
      const own = weights.subarray(k * dimension, (k + 1) * dimension);
      const target = BigInt(gram[dimension + k] as number) << (bits + 1n);
      gain += BigInt(own[row] as number) * (target - dotExact(gram, own));
    }
  }
  const shift = 2n * bits - GAIN_BITS;
  return shift >= 0n ? gain >> shift : gain << -shift;
}

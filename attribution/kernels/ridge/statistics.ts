/**
 * Sufficient statistics of a ridge head: the Gram matrix Σ x xᵀ and the products Σ x tᵀ, exact and additive, so that adding
 * and subtracting a contributor is learning and unlearning it without a trace.
 */

import { assert } from "#lib/assert.ts";
import type { RidgeParams } from "#proto/tributary/attribution/v1/ridge.ts";
import type { RidgeExample } from "./items.ts";
import { ridgeRowWidth } from "./params.ts";

/** Rows of `width` entries, one per dimension: first the row of the Gram matrix, then its products with the targets. */
export type RidgeStatistics = Int32Array;

/** The statistics of nothing. */
export function emptyStatistics(params: RidgeParams): RidgeStatistics {
  return new Int32Array(params.dimension * ridgeRowWidth(params));
}

/** Adds an example to `statistics` in place. */
export function addExample(statistics: RidgeStatistics, example: RidgeExample, params: RidgeParams): void {
  const { vector, targets } = example;
  const width = ridgeRowWidth(params);
  const { dimension, classes } = params;
  for (let row = 0, at = 0; row < dimension; row++, at += width) {
    const factor = vector[row] as number;
    if (factor === 0) continue;
    for (let i = 0; i < dimension; i++)
      statistics[at + i] = (statistics[at + i] as number) + factor * (vector[i] as number);
    for (let k = 0; k < classes; k++) {
      const place = at + dimension + k;
      statistics[place] = (statistics[place] as number) + factor * (targets[k] as number);
    }
  }
}

/** The statistics of `examples`. */
export function statisticsOf(examples: Iterable<RidgeExample>, params: RidgeParams): RidgeStatistics {
  const statistics = emptyStatistics(params);
  for (const example of examples) addExample(statistics, example, params);
  return statistics;
}

/** Adds `other` to `statistics` in place, entry by entry; the sum must fit 32 bits. */
export function addStatistics(statistics: RidgeStatistics, other: RidgeStatistics): void {
  combine(statistics, other, 1);
}

/** Takes `other` out of `statistics` in place. */
export function subtractStatistics(statistics: RidgeStatistics, other: RidgeStatistics): void {
  combine(statistics, other, -1);
}

/** One row of statistics, without a copy. */
export function statisticsRow(statistics: RidgeStatistics, row: number, params: RidgeParams): Int32Array {
  const width = ridgeRowWidth(params);
  return statistics.subarray(row * width, (row + 1) * width);
}

function combine(statistics: RidgeStatistics, other: RidgeStatistics, sign: 1 | -1): void {
  assert(statistics.length === other.length, "statistics have different sizes");
  let fits = true;
  for (let i = 0; i < other.length; i++) {
    const sum = (statistics[i] as number) + sign * (other[i] as number);
    statistics[i] = sum;
    if (sum !== (sum | 0)) fits = false;
  }
  assert(fits, "statistics do not fit 32 bits");
}

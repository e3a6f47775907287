/** Limits of ridge heads, under which all statistics fit 32 bits, all scores 53 and all proofs five kilobytes. */

import { type RidgeParams, RidgeTarget } from "#proto/tributary/attribution/v1/ridge.ts";

/** The longest vector and the most targets of an item. */
export const RIDGE_DIMENSION_MAX = 257;
export const RIDGE_CLASSES_MAX = 16;
/** The most items of a head: the sum of so many products of two bytes fits a signed 32-bit integer. */
export const RIDGE_ITEMS_MAX = 1 << 17;
/** The most contributors of a head: with more, proofs about a use would not fit. */
export const RIDGE_CONTRIBUTORS_MAX = 1 << 12;
/** Magnitude of the entries of vectors and targets. */
export const RIDGE_ENTRY_MAX = 127;
/** Scaling of weights: enough to tell solutions apart, few enough to fit 32 bits. */
export const RIDGE_FRACTION_BITS_MAX = 30;
/** The largest λ and tolerance. */
export const RIDGE_LAMBDA_MAX = 1n << 31n;
export const RIDGE_TOLERANCE_MAX = 1n << 62n;
/** Contributors listed per use. */
export const RIDGE_SHARES_MAX = 32;

/** What is wrong with `params`, undefined when nothing is. */
export function ridgeParamsFault(params: RidgeParams): string | undefined {
  const { dimension, classes, lambda, fractionBits, tolerance, normSquaredMax, target } = params;
  if (!within(dimension, 1, RIDGE_DIMENSION_MAX)) return "dimension is out of range";
  if (!within(classes, 1, RIDGE_CLASSES_MAX)) return "number of classes is out of range";
  if (lambda < 1n || lambda > RIDGE_LAMBDA_MAX) return "lambda is out of range";
  if (!within(fractionBits, 0, RIDGE_FRACTION_BITS_MAX)) return "fraction bits are out of range";
  if (tolerance < 0n || tolerance > RIDGE_TOLERANCE_MAX) return "tolerance is out of range";
  if (!within(normSquaredMax, 1, RIDGE_ENTRY_MAX * RIDGE_ENTRY_MAX * dimension)) return "norm is out of range";
  if (target !== RidgeTarget.RIDGE_TARGET_ONE_HOT && target !== RidgeTarget.RIDGE_TARGET_FREE) {
    return "kind of target is unknown";
  }
  if (target === RidgeTarget.RIDGE_TARGET_ONE_HOT && classes < 2) return "one-hot targets need two classes";
  return undefined;
}

/** Entries of one row of statistics: the row of the Gram matrix, then that row's product with each target. */
export function ridgeRowWidth(params: RidgeParams): number {
  return params.dimension + params.classes;
}

function within(value: number, min: number, max: number): boolean {
  return Number.isInteger(value) && value >= min && value <= max;
}

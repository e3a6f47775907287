/** Heads over invented bundles of short vectors. */

import { type RidgeParams, RidgeTarget } from "#proto/tributary/attribution/v1/ridge.ts";

/** Twelve entries, two classes, and a tolerance that every solution keeps. */
export const VECTOR_PARAMS: RidgeParams = {
  dimension: 12,
  classes: 2,
  lambda: 1_000n,
  fractionBits: 20,
  tolerance: 1n << 30n,
  normSquaredMax: 12 * 20 ** 2,
  target: RidgeTarget.RIDGE_TARGET_ONE_HOT,
  gramKept: false,
};

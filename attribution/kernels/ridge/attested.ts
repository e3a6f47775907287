/**
 * Statistics that a contributor attests without showing items. What they hold cannot be computed again, but no items sum to a
 * negative diagonal, to a Gram matrix that is not symmetric, or to more than their number and the longest vector allow. Noise
 * that a contributor adds must leave all that as it is.
 */

import { type RidgeParams, RidgeTarget } from "#proto/tributary/attribution/v1/ridge.ts";
import { ceilSqrt } from "./items.ts";
import { RIDGE_ENTRY_MAX, ridgeRowWidth } from "./params.ts";
import type { RidgeStatistics } from "./statistics.ts";

/** Where an entry of statistics is; columns from the dimension on are products with targets. */
export interface EntryPlace {
  readonly row: number;
  readonly column: number;
}

/** What bounds the statistics of a bundle. */
export interface AttestedTerms {
  readonly params: RidgeParams;
  /** Of the bundle, at most 2^32. */
  readonly items: number;
}

/** Whether so many items can have an entry like this in their statistics. */
export function isEntryPossible(entry: number, place: EntryPlace, terms: AttestedTerms): boolean {
  const { least, most } = entryRange(place, terms);
  return entry >= least && entry <= most;
}

/** The first entry that no items sum to, or that differs from its mirror image in the Gram matrix; undefined when there is none. */
export function attestedFault(statistics: RidgeStatistics, terms: AttestedTerms): EntryPlace | undefined {
  const { dimension } = terms.params;
  const width = ridgeRowWidth(terms.params);
  for (let row = 0; row < dimension; row++) {
    for (let column = 0; column < width; column++) {
      const entry = statistics[row * width + column] as number;
      const isMirrored = column >= dimension || entry === statistics[column * width + row];
      if (!isMirrored || !isEntryPossible(entry, { row, column }, terms)) return { row, column };
    }
  }
  return undefined;
}

function entryRange(
  { row, column }: EntryPlace,
  { params, items }: AttestedTerms,
): { readonly least: number; readonly most: number } {
  const { dimension, classes, normSquaredMax, target } = params;
  const square = Math.min(normSquaredMax, RIDGE_ENTRY_MAX ** 2);
  if (column === row) return { least: 0, most: items * square };
  if (column < dimension) {
    // Of two entries of one vector the product is at most half the sum of their squares.
    const most = items * Math.min(Math.floor(normSquaredMax / 2), RIDGE_ENTRY_MAX ** 2);
    return { least: -most, most };
  }
  const entryMax = Number(ceilSqrt(BigInt(square) + 1n)) - 1;
  const targetMax = target === RidgeTarget.RIDGE_TARGET_ONE_HOT ? classes - 1 : RIDGE_ENTRY_MAX;
  const most = items * entryMax * targetMax;
  return { least: -most, most };
}

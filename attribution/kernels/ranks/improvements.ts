/** Improvements: how much nearer to what is right a contributor brings the answers to all queries of a certificate. */

import { type RidgeParams, RidgeTarget } from "#proto/tributary/attribution/v1/ridge.ts";
import type { SumRange } from "#proto/tributary/merkle/v1/range.ts";
import type { MerkleSumLeaf } from "../merkle-sum.ts";
import { pairName } from "./commitments.ts";
import { sumOfContributor } from "./contributor-leaves.ts";
import type { QualityClaim } from "./openings.ts";

/** No improvement of one answer is larger: as many as a certificate can have sum up to less than 64 bits. */
export const IMPROVEMENT_MAX = 1n << 45n;

/** What a contributor improves and what it spoils, each summed over all queries; neither is negative. */
export interface Improvements {
  readonly gains: bigint;
  readonly losses: bigint;
}

/**
 * By how much a contributor of a ridge head brings the answer in a question's class nearer to its target: the square of the
 * error without it, less that of the error, in units of 2^-16. Who pushes an answer beyond its target gains nothing by it. A head
 * of free targets has no right answer, so that what is added to the answer counts.
 *
 * @param answer the whole head's, and `contribution` what of it is the contributor's, both in units of 2^-q
 */
export function improvementOf(
  { classes, fractionBits, target }: RidgeParams,
  { answer, contribution }: { readonly answer: bigint; readonly contribution: bigint },
): bigint {
  const bits = BigInt(fractionBits);
  if (target === RidgeTarget.RIDGE_TARGET_FREE) return clamped(scaled(contribution, bits));
  const error = (BigInt(classes - 1) << bits) - answer;
  return clamped(scaled(contribution * (2n * error + contribution), 2n * bits));
}

/**
 * The same of a contributor to an index of items: what it adds to the votes for the answer, in units of 2^-32 / K.
 *
 * @param contribution in units of 2^-48 / K
 */
export function votesImprovement(contribution: bigint): bigint {
  return clamped(contribution >> VOTES_BITS);
}

/** What improvements of single answers sum up to. */
export function sumImprovements(improvements: readonly bigint[]): Improvements {
  const sum = (of: readonly bigint[]): bigint => of.reduce((all, one) => all + one, 0n);
  return { gains: sum(improvements.filter((one) => one > 0n)), losses: -sum(improvements.filter((one) => one < 0n)) };
}

/** The leaf of how much a contributor improves the answer to a query. */
export function improvementLeaf(contributor: number, query: number, improvement: bigint): MerkleSumLeaf {
  const amount = improvement >= 0n ? improvement << HALF_BITS : -improvement;
  return { id: pairName(contributor, query), amount };
}

/** The improvements of a contributor from the first and the last of its leaves; undefined when they are not these. */
export function openImprovements(
  claim: QualityClaim,
  contributor: number,
  { first, last }: { readonly first: SumRange; readonly last: SumRange },
): Improvements | undefined {
  const sum = sumOfContributor(claim, "improvements", { contributor, first, last });
  return sum === undefined ? undefined : { gains: sum >> HALF_BITS, losses: sum & HALF };
}

const HALF_BITS = 64n;
const HALF = (1n << HALF_BITS) - 1n;
/** Fraction bits of an improvement. */
const IMPROVEMENT_BITS = 16n;
/** Bits of a contribution of votes that are of no account, so that a certificate's improvements sum up to less than 64. */
const VOTES_BITS = 16n;

function scaled(value: bigint, bits: bigint): bigint {
  const shift = bits - IMPROVEMENT_BITS;
  return shift >= 0n ? value >> shift : value << -shift;
}

function clamped(improvement: bigint): bigint {
  if (improvement > IMPROVEMENT_MAX) return IMPROVEMENT_MAX;
  return improvement < -IMPROVEMENT_MAX ? -IMPROVEMENT_MAX : improvement;
}

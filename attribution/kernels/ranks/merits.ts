/** Merits: what a contributor adds to the measured answers of all queries together, by a certificate that nobody refuted. */

import type { SumRange } from "#proto/tributary/merkle/v1/range.ts";
import { MERIT_OFFSET } from "./commitments.ts";
import { sumOfContributor } from "./contributor-leaves.ts";
import type { QualityClaim } from "./openings.ts";

/**
 * The sum of a contributor's contributions over all queries, from its first and its last leaf; undefined when they are not
 * these. Negative for whoever's data makes answers worse.
 */
export function meritOf(
  claim: QualityClaim,
  contributor: number,
  { first, last }: { readonly first: SumRange; readonly last: SumRange },
): bigint | undefined {
  const sum = sumOfContributor(claim, "merits", { contributor, first, last });
  return sum === undefined ? undefined : sum - BigInt(claim.quality.queries) * MERIT_OFFSET;
}

/** Merits: what a contributor adds to the measured answers of all queries together, by a certificate that nobody refuted. */

import type { SumRange } from "#proto/tributary/merkle/v1/range.ts";
import { sumOfRun } from "../merkle-sum-range.ts";
import { MERIT_OFFSET, qualityTrees } from "./commitments.ts";
import type { QualityClaim } from "./openings.ts";

/**
 * The sum of a contributor's contributions over all queries, from its first and its last leaf; undefined when they are not
 * these. Negative for whoever's data makes answers worse.
 */
export function meritOf(
  { domain, quality }: QualityClaim,
  contributor: number,
  { first, last }: { readonly first: SumRange; readonly last: SumRange },
): bigint | undefined {
  const { merits } = qualityTrees(domain);
  const { queries, contributors } = quality;
  if (contributor >= contributors) return undefined;
  const run = sumOfRun(merits, quality.merits, { first, last });
  if (run?.first !== contributor * queries || run.last !== (contributor + 1) * queries - 1) return undefined;
  return run.sum - BigInt(queries) * MERIT_OFFSET;
}

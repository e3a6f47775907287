/** Merits: what a contributor adds to the measured answers of all queries together, by a certificate that nobody refuted. */

import type { SumRange } from "#proto/tributary/merkle/v1/range.ts";
import { readSumRange } from "../merkle-sum-range.ts";
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
  if (first.start !== contributor * queries || last.start !== (contributor + 1) * queries - 1) return undefined;
  const from = readSumRange(merits, quality.merits, first);
  const to = readSumRange(merits, quality.merits, last);
  const [end] = to?.leaves ?? [];
  if (from === undefined || to === undefined || end === undefined) return undefined;
  return to.before + end.amount - from.before - BigInt(queries) * MERIT_OFFSET;
}

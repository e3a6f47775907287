/** Leaves of which a certificate has one for each contributor and query, in this order: merits and improvements. */

import type { QueryOpening } from "#proto/tributary/attribution/v1/ranks.ts";
import type { RangeOpening, SumRange } from "#proto/tributary/merkle/v1/range.ts";
import { readSumRange, sumOfRun } from "../merkle-sum-range.ts";
import { rejected, type Verdict } from "../verdict.ts";
import { qualityTrees } from "./commitments.ts";
import { numbersOf, openLeaf, openQuery, type QualityClaim } from "./openings.ts";

/** A tree of such leaves. */
export type ContributorTree = "merits" | "improvements";

/** A leaf with the contribution that it follows from, or why nothing can be said of the two. */
export type ShownContribution =
  | {
      readonly kind: "shown";
      readonly amount: bigint;
      readonly contributor: number;
      readonly query: number;
      readonly contribution: bigint;
    }
  | { readonly kind: "malformed" }
  | { readonly kind: "rejected"; readonly verdict: Verdict };

/** The first leaf that a range shows, and what the query says that the contributor adds to its answer. */
export function openContribution(
  claim: QualityClaim,
  tree: ContributorTree,
  made: { readonly leaf: SumRange; readonly query: QueryOpening; readonly contribution: RangeOpening },
): ShownContribution {
  const { domain, quality } = claim;
  const root = quality[tree];
  const [leaf] = (root && readSumRange(qualityTrees(domain)[tree], root, made.leaf)?.leaves) ?? [];
  const query = openQuery(claim, made.query);
  const place = { root: made.query.contributionsRoot, opening: made.contribution };
  const shown = openLeaf(claim, "contributions", place);
  if (leaf === undefined || query === undefined || shown === undefined) return UNPROVEN;
  const contributor = Math.floor(made.leaf.start / quality.queries);
  const isOfQuery = made.leaf.start % quality.queries === query.number;
  if (!isOfQuery || contributor !== shown.position) return OTHER;
  const [contribution] = numbersOf(shown, { count: 1, total: quality.contributors }) ?? [];
  if (contribution === undefined) return { kind: "malformed" };
  return { kind: "shown", amount: leaf.amount, contributor, query: query.number, contribution };
}

/** What all leaves of a contributor sum up to, from its first and its last; undefined when they are not these. */
export function sumOfContributor(
  { domain, quality }: QualityClaim,
  tree: ContributorTree,
  shown: { readonly contributor: number; readonly first: SumRange; readonly last: SumRange },
): bigint | undefined {
  const { contributor, first, last } = shown;
  const { queries, contributors } = quality;
  const root = quality[tree];
  if (root === undefined || contributor >= contributors) return undefined;
  const run = sumOfRun(qualityTrees(domain)[tree], root, { first, last });
  const isWhole = run?.first === contributor * queries && run.last === (contributor + 1) * queries - 1;
  return isWhole ? run.sum : undefined;
}

const UNPROVEN: ShownContribution = {
  kind: "rejected",
  verdict: rejected("an opening does not lead to its root"),
};
const OTHER: ShownContribution = { kind: "rejected", verdict: rejected("another contribution is shown") };

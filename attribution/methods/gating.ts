/** Improvements of all contributors to all queries of a certificate, and the gates that follow. */

import type { Domain } from "#kernels/domain.ts";
import { buildMerkleSum, type MerkleSumTree } from "#kernels/merkle-sum.ts";
import type { PositionTree } from "#kernels/openings.ts";
import { NUMBER_BYTES, qualityTrees } from "#kernels/ranks/commitments.ts";
import { gateOf, gatesTree } from "#kernels/ranks/gates.ts";
import { improvementLeaf, sumImprovements } from "#kernels/ranks/improvements.ts";
import { equalBytes } from "#lib/bytes.ts";
import type { Quality, WrongGate } from "#proto/tributary/attribution/v1/ranks.ts";

/** The gates of an artefact's contributors as a certificate publishes them. */
export interface PublishedGates {
  /** In basis points, by contributor. */
  readonly bps: readonly number[];
  readonly tree: PositionTree;
}

/** Gates with what they follow from. */
export interface Gating {
  /** By query and contributor, and the tree over them. */
  readonly improvements: readonly (readonly bigint[])[];
  readonly tree: MerkleSumTree;
  readonly gates: PublishedGates;
}

/** The gate of each contributor, in basis points, by improvements of all queries. */
export function gatesBy(improvements: readonly (readonly bigint[])[]): readonly number[] {
  const [first] = improvements;
  return (first ?? []).map((_, i) => gateOf(sumImprovements(improvements.map((own) => own[i] as bigint))));
}

/** Commits to improvements, right or wrong, and to the gates that follow. */
export function commitGating(domain: Domain, improvements: readonly (readonly bigint[])[]): Gating {
  const contributors = improvements[0]?.length ?? 0;
  const leaves = Array.from({ length: contributors }, (_, contributor) =>
    improvements.map((own, query) => improvementLeaf(contributor, query, own[contributor] as bigint)),
  );
  const bps = gatesBy(improvements);
  const tree = buildMerkleSum(qualityTrees(domain).improvements, leaves.flat());
  return { improvements, tree, gates: { bps, tree: gatesTree(domain, bps) } };
}

/** A contributor's gate with the improvements between which all of its own lie. */
export function showGate({ improvements, tree, gates }: Gating, contributor: number): WrongGate {
  const queries = improvements.length;
  return {
    gate: gates.tree.open(contributor),
    first: tree.proveRange(contributor * queries, 1),
    last: tree.proveRange((contributor + 1) * queries - 1, 1),
  };
}

/** What a certificate states of its improvements and gates. */
export function gatingRoots({ tree, gates }: Gating): Pick<Quality, "improvements" | "gatesRoot"> {
  return { improvements: tree.root, gatesRoot: gates.tree.root };
}

/** The first thing that is wrong with improvements or gates. */
export type GatingFault =
  | { readonly kind: "withheld" }
  | { readonly kind: "improvement"; readonly query: number; readonly contributor: number }
  | { readonly kind: "gate"; readonly contributor: number };

/** Compares what a certificate commits to with the right improvements and the gates that follow; undefined when all is as it should be. */
export function findGatingFault(
  { tree, gates }: Gating,
  quality: Quality,
  right: readonly (readonly bigint[])[],
): GatingFault | undefined {
  const isKnown =
    quality.improvements !== undefined &&
    equalBytes(tree.root.hash, quality.improvements.hash) &&
    equalBytes(gates.tree.root, quality.gatesRoot);
  if (!isKnown) return { kind: "withheld" };
  for (const [query, own] of right.entries()) {
    const contributor = own.findIndex((improvement, i) => {
      return tree.leaves[i * quality.queries + query]?.amount !== improvementLeaf(i, query, improvement).amount;
    });
    if (contributor !== -1) return { kind: "improvement", query, contributor };
  }
  const malformed = malformedLeaf(gates.tree, { total: quality.contributors, bytes: NUMBER_BYTES });
  const contributor = malformed ?? gatesBy(right).findIndex((bps, i) => bps !== gates.bps[i]);
  return contributor === -1 ? undefined : { kind: "gate", contributor };
}

/** A leaf that shows that a tree has another number of leaves, or one of another size; undefined when all are as they should be. */
export function malformedLeaf(
  tree: PositionTree,
  { total, bytes }: { readonly total: number; readonly bytes: number },
): number | undefined {
  if (tree.total !== total) return tree.total === 0 ? undefined : 0;
  for (let at = 0; at < total; at++) if (tree.open(at).leaves[0]?.length !== bytes) return at;
  return undefined;
}

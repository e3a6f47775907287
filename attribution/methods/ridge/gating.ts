/** How much nearer to what is right each contributor of a head brings its answers, and the gates that follow. */

import type { Domain } from "#kernels/domain.ts";
import { buildMerkleSum, type MerkleSumTree } from "#kernels/merkle-sum.ts";
import type { PositionTree } from "#kernels/openings.ts";
import { qualityTrees } from "#kernels/ranks/commitments.ts";
import { gateOf, gatesTree } from "#kernels/ranks/gates.ts";
import { improvementLeaf, improvementOf, sumImprovements } from "#kernels/ranks/improvements.ts";
import { dotBytes } from "#kernels/ridge/exact.ts";
import type { WrongGate } from "#proto/tributary/attribution/v1/ranks.ts";
import { type ScoredHead, scoresOf } from "./shares.ts";

/** A question with the class that answers it right. */
export interface LabelledQuestion {
  readonly label: number;
  readonly vector: Int8Array;
}

/** The gates of a head's contributors as a certificate publishes them. */
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

/** How much nearer to the right answer to a question each contributor brings it. */
export function improvementsBy(head: ScoredHead, { label, vector }: LabelledQuestion): readonly bigint[] {
  const { params, weights } = head;
  const { dimension } = params;
  const answer = BigInt(dotBytes(weights.subarray(label * dimension, (label + 1) * dimension), vector));
  return scoresOf(head, vector, label).map((score) => improvementOf(params, { answer, contribution: BigInt(score) }));
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

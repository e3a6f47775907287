/** Method B: Banzhaf values of nearest neighbours. An index over the committed embeddings of a version, exact search, evidence, and the proofs against others' evidence. */

import type { Domain } from "#kernels/domain.ts";
import { NEIGHBOURS_MAX, shapleyValues } from "#kernels/neighbours/banzhaf.ts";
import {
  commitNeighbours,
  isNearer,
  type Neighbour,
  type NeighbourEvidence,
  neighbourWeights,
} from "#kernels/neighbours/evidence.ts";
import { listGates, scaleWeights } from "#kernels/neighbours/gates.ts";
import { buildItemTree, type NeighbourItem, squaredDistance } from "#kernels/neighbours/items.ts";
import type { PositionTree } from "#kernels/openings.ts";
import { buildOwnersTree, isAfter } from "#kernels/owners.ts";
import type { ReceiptWeights } from "#kernels/receipt-shares.ts";
import { assert } from "#lib/assert.ts";
import type { NeighbourArtefact } from "#proto/tributary/attribution/v1/types.ts";

/** How many neighbours are listed, and how many of them vote. */
export interface NeighbourRules {
  readonly neighbours: number;
  readonly nearest: number;
}

/** The rules of the whitepaper's method B. */
export const NEIGHBOUR_RULES: NeighbourRules = { neighbours: NEIGHBOURS_MAX, nearest: 10 };

/** What was asked and answered, as the encoder sees it. */
export interface NeighbourQuestion {
  readonly vector: Int8Array;
  readonly label: number;
}

/** What an index is built from. */
export interface NeighbourData {
  /** By rising bundle and place, all of one dimension. */
  readonly items: readonly NeighbourItem[];
  /** Addresses by owner number. */
  readonly owners: readonly Uint8Array[];
  /** Classes that labels are one of, as the bundles have them; 0 where labels are any number. */
  readonly classes: number;
}

/** An index over the items of a version in order of commitment. */
export interface NeighbourMethod extends NeighbourData {
  readonly tree: PositionTree;
  readonly ownersTree: PositionTree;
  readonly rules: NeighbourRules;
  /** What the chain is shown of it. */
  readonly artefact: NeighbourArtefact;
  /** The nearest items in order: by distance, then by commitment. */
  search(question: NeighbourQuestion): readonly Neighbour[];
  /** What a receipt is paid by; without gates, in basis points by owner, all are open. */
  weigh(question: NeighbourQuestion, gates?: readonly number[]): ReceiptWeights;
  /** List, weights and gates as a use commits to them, under the domain of the batch. */
  attribute(evidenceDomain: Domain, question: NeighbourQuestion, gates?: readonly number[]): NeighbourEvidence;
  /** Shapley values of the listed items, for explanations only, in multiples of 2^-40. */
  explain(question: NeighbourQuestion): readonly bigint[];
}

/** Builds the index under the artefact's domain. */
export function createNeighbourMethod(
  domain: Domain,
  data: NeighbourData,
  rules: NeighbourRules = NEIGHBOUR_RULES,
): NeighbourMethod {
  const { items, owners, classes } = data;
  const dimension = items[0]?.vector.length ?? 0;
  items.forEach((item, i) => {
    const before = items[i - 1];
    assert(before === undefined || isAfter(before, item), "items are out of order", { item: i });
    assert(item.vector.length === dimension, "items differ in dimension", { item: i });
    assert(item.owner < owners.length, "item has no owner", { item: i });
  });
  const tree = buildItemTree(domain, items);
  const ownersTree = buildOwnersTree(domain, owners);
  const search = (question: NeighbourQuestion): readonly Neighbour[] => nearestItems(items, question, rules.neighbours);
  return {
    ...data,
    tree,
    ownersTree,
    rules,
    artefact: {
      root: tree.root,
      items: items.length,
      dimension,
      ...rules,
      classes,
      ownersRoot: ownersTree.root,
      owners: owners.length,
    },
    search,
    weigh: (question, gates) => {
      const weights = neighbourWeights(search(question), rules.nearest);
      return scaleWeights(weights, listGates(weights, gates));
    },
    attribute: (evidenceDomain, question, gates) => {
      const list = search(question);
      const weights = neighbourWeights(list, rules.nearest);
      return commitNeighbours(evidenceDomain, list, { ...weights, gates: listGates(weights, gates) });
    },
    explain: (question) =>
      shapleyValues(
        search(question).map(({ matches }) => matches),
        rules.nearest,
      ),
  };
}

/** The `count` nearest items by exact search. */
export function nearestItems(
  items: readonly NeighbourItem[],
  { vector, label }: NeighbourQuestion,
  count: number,
): readonly Neighbour[] {
  const nearest: Neighbour[] = [];
  let furthest = Number.POSITIVE_INFINITY;
  items.forEach((candidate, item) => {
    const distance = squaredDistance(vector, candidate.vector);
    // Items come in order, so that a later one at the same distance is behind all those listed.
    if (nearest.length === count && distance >= furthest) return;
    const entry = { item, distance, owner: candidate.owner, matches: candidate.label === label };
    insert(nearest, entry);
    if (nearest.length > count) nearest.pop();
    furthest = nearest.at(-1)?.distance ?? furthest;
  });
  return nearest;
}

function insert(sorted: Neighbour[], entry: Neighbour): void {
  let at = sorted.length;
  while (at > 0 && isNearer(entry, sorted[at - 1] as Neighbour)) at--;
  sorted.splice(at, 0, entry);
}

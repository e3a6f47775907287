/** What an attributor publishes of a head: its commitment for the chain, and everything under it for whoever wants to check. */

import { contributorsRoot, weightsRoot } from "#kernels/ridge/commitments.ts";
import type { RidgeClaim } from "#kernels/ridge/openings.ts";
import type { RidgeContributor, RidgeHead } from "#proto/tributary/attribution/v1/ridge.ts";
import type { RidgeModel } from "./model.ts";
import { buildMemberTree, joinNodes, keepStatistics, type StatisticsNode, type TreeTerms } from "./tree.ts";

/** A head with all that its roots commit to. */
export interface PublishedHead {
  readonly terms: TreeTerms;
  readonly head: RidgeHead;
  /** The sum over everybody. */
  readonly top: StatisticsNode;
  readonly contributors: readonly RidgeContributor[];
  readonly weights: Int32Array;
  /** Weights without each contributor, in order. */
  readonly leftOut: readonly Int32Array[];
}

/** Builds all commitments of a model. */
export function publishRidge(model: RidgeModel, domains: Omit<TreeTerms, "params">): PublishedHead {
  const { params } = model;
  const terms = { ...domains, params };
  const nodes = model.members.map((member) => keepStatistics(buildMemberTree(terms, member), member.statistics));
  const top = joinNodes(terms, nodes);
  const contributors = model.members.map(({ contributor, leftOut }, i) => ({
    contributor,
    statistics: (nodes[i] as StatisticsNode).hash,
    weights: weightsRoot(terms.domain, leftOut, params.dimension),
  }));
  const head = {
    params,
    statistics: top.hash,
    weights: weightsRoot(terms.domain, model.weights, params.dimension),
    contributorsRoot: contributorsRoot(terms.domain, contributors),
    contributors: contributors.length,
  };
  const leftOut = model.members.map((member) => member.leftOut);
  return { terms, head, top, contributors, weights: model.weights, leftOut };
}

/** What the chain knows of a published head. */
export function claimOf({ terms, head }: PublishedHead): RidgeClaim {
  return { domain: terms.domain, itemDomain: terms.itemDomain, head };
}

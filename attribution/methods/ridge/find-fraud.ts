/** Checking everything an attributor published of a head, and turning the first fault into a proof. */

import { leavesUnder, turnsBelow } from "#kernels/paths.ts";
import {
  contributorsRoot,
  isNodeWellFormed,
  MEMBER_DEPTH_MAX,
  NODE_BLOCK,
  NODE_BRANCH,
  nodeHash,
  parseBlock,
  rowsRoot,
  SEGMENT_ENTRIES,
  weightsRoot,
} from "#kernels/ridge/commitments.ts";
import { isWithinTolerance, residual } from "#kernels/ridge/exact.ts";
import { exampleFault, exampleLeaf } from "#kernels/ridge/items.ts";
import { isContributorWellFormed } from "#kernels/ridge/openings.ts";
import { ridgeRowWidth } from "#kernels/ridge/params.ts";
import { emptyStatistics, type RidgeStatistics, statisticsOf, statisticsRow } from "#kernels/ridge/statistics.ts";
import { rowWithout } from "#kernels/ridge/verify-residual.ts";
import { compareBytes, equalBytes } from "#lib/bytes.ts";
import type { RidgeProof } from "#proto/tributary/attribution/v1/ridge.ts";
import { findSourceFraud } from "./find-source-fraud.ts";
import {
  type Ascent,
  memberNode,
  openingOfContributor,
  proveEntry,
  proveLeaf,
  proveResidual,
  proveSum,
} from "./prove.ts";
import type { PublishedHead } from "./publish.ts";
import type { StatisticsNode } from "./tree.ts";

/** What a check of published data finds. */
export type RidgeFinding = { readonly kind: "honest" } | RidgeFault;

/** A fault with its proof, or data that is not what was committed to. */
export type RidgeFault =
  | { readonly kind: "fraud"; readonly proof: RidgeProof }
  /** The data under a root was not published, which is answered by a request to open it. */
  | { readonly kind: "withheld"; readonly what: string };

/** A bundle as the datanet version has it, with the leaves of its items. */
export interface KnownBundle {
  readonly contributor: Uint8Array;
  /** Nothing where they are nobody's to see. */
  readonly leaves: readonly Uint8Array[];
  /** Of a bundle that is its statistics alone: the root over their rows, and how many items it says it has. */
  readonly statistics?: { readonly root: Uint8Array; readonly items: number };
}

const HONEST: RidgeFinding = { kind: "honest" };
const FIRST_PLACE = { row: 0, segment: 0 };

/** Checks a head wholly: statistics, places, sources, weights. Bundles are looked up by id. */
export function findFraud(published: PublishedHead, bundle: (id: bigint) => KnownBundle | undefined): RidgeFinding {
  const roots = checkRoots(published);
  if (roots !== undefined) return roots;
  const disorder = findDisorder(published);
  if (disorder !== undefined) return disorder;
  const tree = checkNode(published, published.top, { parents: [] });
  if (tree !== undefined) return tree;
  for (let index = 0; index < published.contributors.length; index++) {
    const own = published.contributors[index];
    if (own === undefined || !equalBytes(own.statistics, memberNode(published, index).node.hash)) {
      return fraud(proveEntry(published, index));
    }
    const source = findSourceFraud(published, index, bundle);
    if (source !== undefined) return fraud(source);
  }
  return checkWeights(published) ?? HONEST;
}

/** Checks a node by itself: its hash, its rows, its shape and, of a branch, whether it is the sum of its children. */
export function checkNodeAlone(published: PublishedHead, node: StatisticsNode, ascent: Ascent): RidgeFault | undefined {
  const { domain, params } = published.terms;
  const statistics = node.statistics();
  if (!equalBytes(nodeHash(domain, node.node), node.hash)) return withheld("node");
  if (!equalBytes(rowsRoot(statistics, ridgeRowWidth(params)), node.node.rowsRoot)) return withheld("rows of a node");
  const isTooDeep = node.node.kind === NODE_BRANCH && depthBelowMember(published, ascent) >= MEMBER_DEPTH_MAX;
  const isShared = node.node.kind !== NODE_BRANCH && isAboveMembers(published, ascent);
  if (!isNodeWellFormed(node.node) || isShared || isTooDeep) {
    return fraud(proveLeaf(published, { block: node, ascent }, FIRST_PLACE));
  }
  if (node.node.kind !== NODE_BRANCH) return undefined;
  if (node.children === undefined) return withheld("children of a node");
  const [left, right] = node.children;
  const sum = emptyStatistics(params);
  const [a, b] = [left.statistics(), right.statistics()];
  for (let i = 0; i < sum.length; i++) sum[i] = (a[i] as number) + (b[i] as number);
  const place = firstDifference(statistics, sum, ridgeRowWidth(params));
  if (place === undefined) return undefined;
  // The proof opens the children's rows, so they must be known to be what was committed to.
  return (
    checkRows(published, left) ??
    checkRows(published, right) ??
    fraud(proveSum(published, { branch: node, ascent }, place))
  );
}

/** Whether the node at the end of an ascent is in a place above those of several contributors. */
export function isAboveMembers({ head }: PublishedHead, { parents }: Ascent): boolean {
  return leavesUnder(parents.map(({ isRight }) => isRight).toReversed(), head.contributors) > 1;
}

/** How far the end of an ascent is below the node of its contributor. */
export function depthBelowMember({ head }: PublishedHead, { parents }: Ascent): number {
  return turnsBelow(parents.map(({ isRight }) => isRight).toReversed(), head.contributors);
}

/** A row in which weights leave more than the tolerance; the statistics are the first less the second, if there is one. */
export function worstRow(
  { terms: { params } }: PublishedHead,
  weights: Int32Array,
  [total, part]: readonly [RidgeStatistics, RidgeStatistics?],
): { readonly row: number; readonly class: number } | undefined {
  const { dimension, classes } = params;
  for (let row = 0; row < dimension; row++) {
    const all = statisticsRow(total, row, params);
    const gram = rowWithout(all, part === undefined ? undefined : statisticsRow(part, row, params), params);
    for (let k = 0; k < classes; k++) {
      const own = weights.subarray(k * dimension, (k + 1) * dimension);
      const left = residual({ row, gram, target: gram[dimension + k] as number, weights: own }, params);
      if (!isWithinTolerance(left, params)) return { row, class: k };
    }
  }
  return undefined;
}

function fraud(proof: RidgeProof): RidgeFault {
  return { kind: "fraud", proof };
}

function withheld(what: string): RidgeFault {
  return { kind: "withheld", what };
}

function checkRoots(published: PublishedHead): RidgeFault | undefined {
  const { head, terms, contributors, weights, leftOut } = published;
  const { domain, params } = terms;
  if (!equalBytes(published.top.hash, head.statistics)) return withheld("statistics");
  if (!equalBytes(weightsRoot(domain, weights, params.dimension), head.weights)) return withheld("weights");
  if (!equalBytes(contributorsRoot(domain, contributors), head.contributorsRoot)) return withheld("contributors");
  const missing = contributors.findIndex((own, i) => {
    const solved = leftOut[i];
    return solved === undefined || !equalBytes(weightsRoot(domain, solved, params.dimension), own.weights);
  });
  return missing < 0 ? undefined : withheld(`weights without contributor ${missing}`);
}

/** A malformed contributor, or two neighbouring ones that do not rise by address. */
function findDisorder(published: PublishedHead): RidgeFault | undefined {
  const { contributors } = published;
  const at = contributors.findIndex((own, i) => {
    const next = contributors[i + 1];
    const isOrdered = next === undefined || compareBytes(own.contributor, next.contributor) < 0;
    return !isContributorWellFormed(own) || !isOrdered;
  });
  if (at < 0) return undefined;
  const second = openingOfContributor(published, Math.min(at + 1, contributors.length - 1));
  return fraud({ sum: { kind: "contributors", value: { first: openingOfContributor(published, at), second } } });
}

/** Checks a node before those below it, so that ascents stay as short as they can. */
function checkNode(published: PublishedHead, node: StatisticsNode, ascent: Ascent): RidgeFault | undefined {
  const own = checkNodeAlone(published, node, ascent);
  if (own !== undefined) return own;
  if (node.node.kind === NODE_BLOCK) return checkBlock(published, node, ascent);
  for (const [i, child] of (node.children ?? []).entries()) {
    const step = { parent: node, isRight: i === 1 };
    const finding = checkNode(published, child, { parents: [step, ...ascent.parents] });
    if (finding !== undefined) return finding;
  }
  return undefined;
}

function checkRows({ terms }: PublishedHead, node: StatisticsNode): RidgeFault | undefined {
  const isKnown = equalBytes(rowsRoot(node.statistics(), ridgeRowWidth(terms.params)), node.node.rowsRoot);
  return isKnown ? undefined : withheld("rows of a node");
}

function checkBlock(published: PublishedHead, block: StatisticsNode, ascent: Ascent): RidgeFault | undefined {
  const { params, itemDomain } = published.terms;
  const leaves = parseBlock(block.node.content)?.leaves ?? [];
  const items = block.items ?? [];
  const isPublished =
    items.length === leaves.length &&
    items.every(({ salt, example }, i) => equalBytes(exampleLeaf(itemDomain, salt, example), leaves[i] as Uint8Array));
  if (!isPublished) return withheld("items of a block");
  const examples = items.map(({ example }) => example);
  if (examples.some((example) => exampleFault(example, params) !== undefined)) {
    return fraud(proveLeaf(published, { block, ascent }, FIRST_PLACE));
  }
  const place = firstDifference(block.statistics(), statisticsOf(examples, params), ridgeRowWidth(params));
  return place === undefined ? undefined : fraud(proveLeaf(published, { block, ascent }, place));
}

function checkWeights(published: PublishedHead): RidgeFault | undefined {
  const total = published.top.statistics();
  const own = worstRow(published, published.weights, [total]);
  if (own !== undefined) return fraud(proveResidual(published, own));
  for (const [index, weights] of published.leftOut.entries()) {
    const place = worstRow(published, weights, [total, memberNode(published, index).node.statistics()]);
    if (place !== undefined) return fraud(proveResidual(published, { ...place, leftOut: index }));
  }
  return undefined;
}

function firstDifference(
  a: RidgeStatistics,
  b: RidgeStatistics,
  width: number,
): { readonly row: number; readonly segment: number } | undefined {
  const at = a.findIndex((entry, i) => entry !== b[i]);
  if (at < 0) return undefined;
  return { row: Math.floor(at / width), segment: Math.floor((at % width) / SEGMENT_ENTRIES) };
}

/** Checking everything an attributor published of a head, and turning the first fault into a proof. */

import { proofsFromByteSlices } from "#crypto/merkle.ts";
import {
  contributorsRoot,
  isNodeWellFormed,
  NODE_ATTESTED,
  NODE_BLOCK,
  NODE_BRANCH,
  nodeHash,
  parseBlock,
  rowsRoot,
  SEGMENT_ENTRIES,
  TREE_DEPTH_MAX,
  weightsRoot,
} from "#kernels/ridge/commitments.ts";
import { isWithinTolerance, residual } from "#kernels/ridge/exact.ts";
import { exampleFault, exampleLeaf } from "#kernels/ridge/items.ts";
import { ridgeRowWidth } from "#kernels/ridge/params.ts";
import { compactAunts } from "#kernels/ridge/paths.ts";
import { emptyStatistics, type RidgeStatistics, statisticsOf, statisticsRow } from "#kernels/ridge/statistics.ts";
import { rowWithout } from "#kernels/ridge/verify-residual.ts";
import { equalBytes, toHex } from "#lib/bytes.ts";
import type { RidgeProof } from "#proto/tributary/attribution/v1/ridge.ts";
import {
  type Ascent,
  memberNode,
  openingOfContributor,
  pathOf,
  proveEntry,
  proveLeaf,
  proveResidual,
  proveSum,
} from "./prove.ts";
import type { PublishedHead } from "./publish.ts";
import type { StatisticsNode } from "./tree.ts";

/** What a check of published data finds: nothing, a fault with its proof, or data that is not what was committed to. */
export type RidgeFinding =
  | { readonly kind: "honest" }
  | { readonly kind: "fraud"; readonly proof: RidgeProof }
  /** The data under a root was not published, which is answered by a request to open it. */
  | { readonly kind: "withheld"; readonly what: string };

/** A bundle as the datanet version has it, with the leaves of its items. */
export interface KnownBundle {
  readonly contributor: Uint8Array;
  readonly leaves: readonly Uint8Array[];
}

const HONEST: RidgeFinding = { kind: "honest" };
const FIRST_PLACE = { row: 0, segment: 0 };

/** Checks a head wholly: statistics, places, sources, weights. Bundles are looked up by id. */
export function findFraud(published: PublishedHead, bundle: (id: bigint) => KnownBundle | undefined): RidgeFinding {
  const roots = checkRoots(published);
  if (roots !== undefined) return roots;
  const repeated = findRepeat(published);
  if (repeated !== undefined) return repeated;
  const tree = checkNode(published, published.top, { parents: [] });
  if (tree !== undefined) return tree;
  for (let index = 0; index < published.contributors.length; index++) {
    const own = published.contributors[index];
    if (own === undefined || !equalBytes(own.statistics, memberNode(published, index).node.hash)) {
      return fraud(proveEntry(published, index));
    }
    const source = checkSources(published, index, bundle);
    if (source !== undefined) return source;
  }
  return checkWeights(published) ?? HONEST;
}

function fraud(proof: RidgeProof): RidgeFinding {
  return { kind: "fraud", proof };
}

function withheld(what: string): RidgeFinding {
  return { kind: "withheld", what };
}

function checkRoots(published: PublishedHead): RidgeFinding | undefined {
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

function findRepeat(published: PublishedHead): RidgeFinding | undefined {
  const seen = new Map<string, number>();
  for (const [index, { contributor }] of published.contributors.entries()) {
    const earlier = seen.get(toHex(contributor));
    if (earlier !== undefined) {
      const value = {
        first: openingOfContributor(published, earlier),
        second: openingOfContributor(published, index),
      };
      return fraud({ sum: { kind: "repeated", value } });
    }
    seen.set(toHex(contributor), index);
  }
  return undefined;
}

/** Checks a node before those below it, so that ascents stay as short as they can. */
function checkNode(published: PublishedHead, node: StatisticsNode, ascent: Ascent): RidgeFinding | undefined {
  const { domain, params } = published.terms;
  const statistics = node.statistics();
  if (!equalBytes(nodeHash(domain, node.node), node.hash)) return withheld("node");
  if (!equalBytes(rowsRoot(statistics, ridgeRowWidth(params)), node.node.rowsRoot)) return withheld("rows of a node");
  const isForbidden = node.node.kind === NODE_ATTESTED && !published.attestedAllowed;
  const isTooDeep = node.node.kind === NODE_BRANCH && ascent.parents.length === TREE_DEPTH_MAX;
  if (!isNodeWellFormed(node.node) || isForbidden || isTooDeep) {
    return fraud(proveLeaf(published, { block: node, ascent }, FIRST_PLACE));
  }
  if (node.node.kind === NODE_BLOCK) return checkBlock(published, node, ascent);
  if (node.children === undefined) return node.node.kind === NODE_ATTESTED ? undefined : withheld("children of a node");
  const [left, right] = node.children;
  const sum = emptyStatistics(params);
  const [a, b] = [left.statistics(), right.statistics()];
  for (let i = 0; i < sum.length; i++) sum[i] = (a[i] as number) + (b[i] as number);
  const place = firstDifference(statistics, sum, ridgeRowWidth(params));
  if (place !== undefined) {
    // The proof opens the children's rows, so they must be known to be what was committed to.
    return (
      checkRows(published, left) ??
      checkRows(published, right) ??
      fraud(proveSum(published, { branch: node, ascent }, place))
    );
  }
  for (const [i, child] of node.children.entries()) {
    const step = { parent: node, isRight: i === 1 };
    const finding = checkNode(published, child, { parents: [step, ...ascent.parents] });
    if (finding !== undefined) return finding;
  }
  return undefined;
}

function checkRows({ terms }: PublishedHead, node: StatisticsNode): RidgeFinding | undefined {
  const isKnown = equalBytes(rowsRoot(node.statistics(), ridgeRowWidth(terms.params)), node.node.rowsRoot);
  return isKnown ? undefined : withheld("rows of a node");
}

function checkBlock(published: PublishedHead, block: StatisticsNode, ascent: Ascent): RidgeFinding | undefined {
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

/** The blocks of a contributor from left to right must follow each other and hold what its bundles hold. */
function checkSources(
  published: PublishedHead,
  index: number,
  bundle: (id: bigint) => KnownBundle | undefined,
): RidgeFinding | undefined {
  const opening = openingOfContributor(published, index);
  let previous: LocatedBlock | undefined;
  for (const located of blocksOf(memberNode(published, index).node, { parents: [] })) {
    const { block, ascent } = located;
    const { bundleId, first, leaves } = located;
    const known = bundle(bundleId);
    const isOwn = known !== undefined && equalBytes(known.contributor, opening.contributor.contributor);
    const item = leaves.findIndex((leaf, i) => !equalBytes(leaf, known?.leaves[Number(first) + i] ?? leaf.subarray(1)));
    if (!isOwn || item >= 0) {
      const place = Number(first) + Math.max(item, 0);
      const path = known === undefined ? undefined : proofsFromByteSlices(known.leaves).proofs[place];
      const aunts = path === undefined ? new Uint8Array(0) : compactAunts(path);
      const leaf = known?.leaves[place] ?? new Uint8Array(0);
      const value = { opening, path: pathOf(ascent), block: block.node, item: Math.max(item, 0), leaf, aunts };
      return fraud({ sum: { kind: "source", value } });
    }
    if (previous !== undefined && !follows(previous, located)) {
      const [firstPath, secondPath] = [pathOf(previous.ascent), pathOf(ascent)];
      const value = { opening, firstPath, first: previous.block.node, secondPath, second: block.node };
      return fraud({ sum: { kind: "order", value } });
    }
    previous = located;
  }
  return undefined;
}

interface LocatedBlock {
  readonly block: StatisticsNode;
  readonly ascent: Ascent;
  readonly bundleId: bigint;
  readonly first: bigint;
  readonly leaves: readonly Uint8Array[];
}

function* blocksOf(node: StatisticsNode, ascent: Ascent): Generator<LocatedBlock> {
  const parsed = node.node.kind === NODE_BLOCK ? parseBlock(node.node.content) : undefined;
  if (parsed !== undefined) yield { block: node, ascent, ...parsed };
  for (const [i, child] of (node.children ?? []).entries()) {
    yield* blocksOf(child, { parents: [{ parent: node, isRight: i === 1 }, ...ascent.parents] });
  }
}

function follows(before: LocatedBlock, after: LocatedBlock): boolean {
  if (before.bundleId !== after.bundleId) return before.bundleId < after.bundleId;
  return before.first + BigInt(before.leaves.length) <= after.first;
}

function checkWeights(published: PublishedHead): RidgeFinding | undefined {
  const total = published.top.statistics();
  const own = worstRow(published, published.weights, [total]);
  if (own !== undefined) return fraud(proveResidual(published, own));
  for (const [index, weights] of published.leftOut.entries()) {
    const place = worstRow(published, weights, [total, memberNode(published, index).node.statistics()]);
    if (place !== undefined) return fraud(proveResidual(published, { ...place, leftOut: index }));
  }
  return undefined;
}

/** A row in which weights leave more than the tolerance; the statistics are the first less the second, if there is one. */
function worstRow(
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

function firstDifference(
  a: RidgeStatistics,
  b: RidgeStatistics,
  width: number,
): { readonly row: number; readonly segment: number } | undefined {
  const at = a.findIndex((entry, i) => entry !== b[i]);
  if (at < 0) return undefined;
  return { row: Math.floor(at / width), segment: Math.floor((at % width) / SEGMENT_ENTRIES) };
}

/** The statistics tree: blocks of items below, contributors above them, the sum over everybody on top. */

import type { Domain } from "#kernels/domain.ts";
import {
  attestedContent,
  BLOCK_ITEMS_MAX,
  blockContent,
  NODE_ATTESTED,
  NODE_BLOCK,
  NODE_BRANCH,
  nodeHash,
  rowsRoot,
} from "#kernels/ridge/commitments.ts";
import { exampleLeaf } from "#kernels/ridge/items.ts";
import { ridgeRowWidth } from "#kernels/ridge/params.ts";
import { addStatistics, type RidgeStatistics, statisticsOf } from "#kernels/ridge/statistics.ts";
import { concatBytes } from "#lib/bytes.ts";
import type { RidgeNode, RidgeParams } from "#proto/tributary/attribution/v1/ridge.ts";
import type { AttestedBundle, RidgeTrainer, SaltedExample } from "./model.ts";

/** A published node. */
export interface StatisticsNode {
  readonly node: RidgeNode;
  readonly hash: Uint8Array;
  /** The rows under `node.rowsRoot`; computed anew each time where keeping them would cost too much memory. */
  statistics(): RidgeStatistics;
  /** Of a branch. */
  readonly children?: readonly [StatisticsNode, StatisticsNode];
  /** Of a block. */
  readonly items?: readonly SaltedExample[];
}

/** What the nodes of a tree are hashed and sized by. */
export interface TreeTerms {
  readonly domain: Domain;
  readonly itemDomain: Domain;
  readonly params: RidgeParams;
}

/** The tree over one contributor's blocks and attested statistics. */
export function buildMemberTree(terms: TreeTerms, trainer: RidgeTrainer): StatisticsNode {
  const runs = trainer.runs.map(({ bundleId, first, items }) => {
    const nodes = Array.from({ length: Math.ceil(items.length / BLOCK_ITEMS_MAX) }, (_, i) => {
      const start = i * BLOCK_ITEMS_MAX;
      return buildBlock(terms, { bundleId, first: first + start, items: items.slice(start, start + BLOCK_ITEMS_MAX) });
    });
    return { bundleId, nodes };
  });
  const attested = (trainer.attested ?? []).map((bundle) => {
    return { bundleId: bundle.bundleId, nodes: [buildAttested(terms, bundle)] };
  });
  const parts = [...runs, ...attested].sort(
    (a, b) => Number(a.bundleId > b.bundleId) - Number(a.bundleId < b.bundleId),
  );
  return joinNodes(
    terms,
    parts.flatMap(({ nodes }) => nodes),
  );
}

/** The tree over nodes in order; an odd one at the end of a level rises unchanged, as in every tree here. */
export function joinNodes(terms: TreeTerms, nodes: readonly StatisticsNode[]): StatisticsNode {
  // Sums are handed up level by level, so that none is computed from its items again while the tree is built.
  let level = nodes.map((node) => ({ node, sum: node.statistics() }));
  while (level.length > 1) {
    const parents: typeof level = [];
    for (let i = 0; i < level.length; i += 2) {
      const [left, right] = [level[i] as Summed, level[i + 1]];
      parents.push(right === undefined ? left : joinPair(terms, left, right));
    }
    level = parents;
  }
  return (level[0] as Summed).node;
}

/** A node with its rows kept. */
export function keepStatistics(node: StatisticsNode, statistics: RidgeStatistics): StatisticsNode {
  return { ...node, statistics: () => statistics };
}

interface Summed {
  readonly node: StatisticsNode;
  readonly sum: RidgeStatistics;
}

function buildBlock(
  terms: TreeTerms,
  block: { readonly bundleId: bigint; readonly first: number; readonly items: readonly SaltedExample[] },
): StatisticsNode {
  const { params, itemDomain, domain } = terms;
  const leaves = block.items.map(({ salt, example }) => exampleLeaf(itemDomain, salt, example));
  const statistics = (): RidgeStatistics =>
    statisticsOf(
      block.items.map(({ example }) => example),
      params,
    );
  const content = blockContent(block.bundleId, block.first, leaves);
  const node = { kind: NODE_BLOCK, content, rowsRoot: rowsRoot(statistics(), ridgeRowWidth(params)) };
  return { node, hash: nodeHash(domain, node), statistics, items: block.items };
}

function buildAttested({ domain, params }: TreeTerms, { bundleId, statistics }: AttestedBundle): StatisticsNode {
  const root = rowsRoot(statistics, ridgeRowWidth(params));
  const node = { kind: NODE_ATTESTED, content: attestedContent(bundleId), rowsRoot: root };
  return { node, hash: nodeHash(domain, node), statistics: () => statistics };
}

function joinPair({ domain, params }: TreeTerms, left: Summed, right: Summed): Summed {
  const sum = left.sum.slice();
  addStatistics(sum, right.sum);
  const content = concatBytes(left.node.hash, right.node.hash);
  const node = { kind: NODE_BRANCH, content, rowsRoot: rowsRoot(sum, ridgeRowWidth(params)) };
  const children = [left.node, right.node] as const;
  const statistics = (): RidgeStatistics => {
    const again = children[0].statistics().slice();
    addStatistics(again, children[1].statistics());
    return again;
  };
  return { node: { node, hash: nodeHash(domain, node), statistics, children }, sum };
}

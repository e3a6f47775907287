/** Watching others' batches and distributions: given what was published, the proof that refutes it, if any does. */

import { pairBorders, pairId, pairLeaves, readPair, shareId } from "#kernels/batch-proofs/pairs.ts";
import { minimalBytes } from "#kernels/domain.ts";
import {
  joinMerkleSumNodes,
  type MerkleSumLeaf,
  type MerkleSumNode,
  type MerkleSumTree,
  merkleSumLeafNode,
} from "#kernels/merkle-sum.ts";
import { proveBorder, proveLookUp } from "#kernels/merkle-sum-range.ts";
import type { PositionTree } from "#kernels/openings.ts";
import { assertDefined } from "#lib/assert.ts";
import { compareBytes, toHex } from "#lib/bytes.ts";
import type {
  BatchProof,
  DistributionProof,
  UseShare,
  WrongNodeSum,
} from "#proto/tributary/attribution/v1/batch_proofs.ts";

/** What was published of a batch. */
export interface PublishedBatch {
  readonly uses: PositionTree;
  /** The shares of each use. */
  readonly shares: readonly MerkleSumTree[];
  readonly pairs: MerkleSumTree;
}

/** What was published of a distribution and of what it adds. */
export interface PublishedDistribution {
  readonly datanetId: bigint;
  readonly tree: MerkleSumTree;
  readonly previous: MerkleSumTree | undefined;
  readonly batches: readonly MerkleSumTree[];
}

/** A proof against the pairs of a batch; undefined when they follow from its uses. */
export function findBatchFraud(batch: PublishedBatch): BatchProof | undefined {
  const { pairs, shares } = batch;
  const unsorted = findUnsorted(pairs, (id) => readPair(id) !== undefined);
  if (unsorted !== undefined) return { proof: { kind: "unsorted", value: { leaves: unsorted } } };
  for (const [at, leaf] of pairs.leaves.entries()) {
    const pair = assertDefined(readPair(leaf.id), "pair is malformed");
    const id = shareId(pair.datanetId, pair.contributor);
    const tree = shares[pair.use];
    const index = tree?.indexOf(id);
    const given = index === undefined ? 0n : (tree?.leaves[index]?.amount ?? 0n);
    if (tree !== undefined && given === leaf.amount) continue;
    const share = useShare(batch, Math.min(pair.use, shares.length - 1), id);
    return { proof: { kind: "pair", value: { pair: pairs.proveRange(at, 1), share } } };
  }
  const named = new Set(pairs.leaves.map(({ id }) => toHex(id)));
  const missing = pairLeaves(shares.map(({ leaves }) => leaves)).find(
    ({ id, amount }) => amount > 0n && !named.has(toHex(id)),
  );
  if (missing === undefined) return undefined;
  const pair = assertDefined(readPair(missing.id), "pair is malformed");
  const share = useShare(batch, pair.use, shareId(pair.datanetId, pair.contributor));
  return { proof: { kind: "missing", value: { share, neighbours: proveBorder(pairs, pairId(pair)) } } };
}

/** Proof that the uses at two positions, of one batch or of two, are one receipt. */
export function proveReused(
  use: { readonly tree: PositionTree; readonly at: number },
  earlier: { readonly tree: PositionTree; readonly at: number },
): BatchProof {
  return { proof: { kind: "reused", value: { use: use.tree.open(use.at), earlier: earlier.tree.open(earlier.at) } } };
}

/** A proof against a distribution; undefined when everybody is owed what the batches gave. */
export function findDistributionFraud(published: PublishedDistribution): DistributionProof | undefined {
  const { tree, previous, batches, datanetId } = published;
  const unsorted = findUnsorted(tree, (id) => id.length > 0 && id.length <= 32);
  if (unsorted !== undefined) return { proof: { kind: "unsorted", value: { leaves: unsorted } } };
  const expected = new Map<string, bigint>();
  const add = (id: Uint8Array, amount: bigint): void => {
    expected.set(toHex(id), (expected.get(toHex(id)) ?? 0n) + amount);
  };
  const contributors = new Map<string, Uint8Array>();
  for (const { id, amount } of previous?.leaves ?? []) {
    contributors.set(toHex(id), id);
    add(id, amount);
  }
  for (const { id, amount } of batches.flatMap(({ leaves }) => leaves)) {
    const pair = readPair(id);
    if (pair?.datanetId !== datanetId) continue;
    contributors.set(toHex(pair.contributor), pair.contributor);
    add(pair.contributor, amount);
  }
  for (const { id } of tree.leaves) contributors.set(toHex(id), id);
  for (const [key, contributor] of contributors) {
    const at = tree.indexOf(contributor);
    const owed = at === undefined ? 0n : (tree.leaves[at]?.amount ?? 0n);
    if (owed === (expected.get(key) ?? 0n)) continue;
    return { proof: { kind: "owed", value: proveOwed(published, contributor) } };
  }
  return undefined;
}

/** A node as somebody built a tree with it, right or wrong; `claimedSum` is what its parent says. */
export interface BuiltNode extends MerkleSumNode {
  readonly leaf?: MerkleSumLeaf;
  readonly left?: MerkleSumNode;
  readonly right?: MerkleSumNode;
}

/** A proof against the sums of a tree given level by level from the leaves; undefined when all add up. */
export function findSumFraud(levels: readonly (readonly BuiltNode[])[]): WrongNodeSum | undefined {
  for (let level = levels.length - 1; level >= 0; level--) {
    for (const [index, node] of (levels[level] ?? []).entries()) {
      const { left, right, leaf } = node;
      const content = leaf !== undefined ? merkleSumLeafNode(leaf) : left && right && joinMerkleSumNodes(left, right);
      if (content === undefined || content.sum === node.sum || (leaf !== undefined && level > 0)) continue;
      return {
        level,
        index,
        claimedSum: minimalBytes(node.sum),
        left: left && { hash: left.hash, sum: minimalBytes(left.sum) },
        right: right && { hash: right.hash, sum: minimalBytes(right.sum) },
        leaf: leaf && { id: leaf.id, amount: minimalBytes(leaf.amount) },
        siblings: siblingsAbove(levels, level, index),
      };
    }
  }
  return undefined;
}

function siblingsAbove(levels: readonly (readonly BuiltNode[])[], level: number, index: number): Uint8Array[] {
  const siblings: Uint8Array[] = [];
  for (let height = level, at = index; height < levels.length; height++, at >>= 1) {
    const sibling = levels[height]?.[at ^ 1];
    if (sibling !== undefined) siblings.push(Uint8Array.of(...sibling.hash, ...minimalBytes(sibling.sum)));
  }
  return siblings;
}

function findUnsorted(tree: MerkleSumTree, isNamed: (id: Uint8Array) => boolean) {
  const { leaves } = tree;
  const at = leaves.findIndex(({ id }, i) => !isNamed(id) || (i > 0 && compareBytes(leaves[i - 1]?.id ?? id, id) >= 0));
  return at === -1 ? undefined : tree.proveRange(Math.max(0, at - 1), at === 0 ? 1 : 2);
}

function useShare({ uses, shares }: PublishedBatch, use: number, id: Uint8Array): UseShare {
  const tree = assertDefined(shares[use], "use has no shares");
  return { use: uses.open(use), shares: tree.root, leaves: proveLookUp(tree, id) };
}

function proveOwed({ tree, previous, batches, datanetId }: PublishedDistribution, contributor: Uint8Array) {
  const [low, high] = pairBorders(datanetId, contributor);
  return {
    contributor,
    owed: proveLookUp(tree, contributor),
    before: previous === undefined ? { start: 0, leaves: [], siblings: [] } : proveLookUp(previous, contributor),
    batches: batches.map((batch) => ({ low: proveBorder(batch, low), high: proveBorder(batch, high) })),
  };
}

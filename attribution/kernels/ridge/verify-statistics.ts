/** Proofs against the statistics tree: wrong blocks, wrong sums, wrong places, foreign items. */

import { leafHash, type MerkleProof } from "#crypto/merkle.ts";
import { compareBytes, equalBytes } from "#lib/bytes.ts";
import type {
  RidgeContributorsProof,
  RidgeEntryProof,
  RidgeItem,
  RidgeLeafProof,
  RidgeNode,
  RidgeOrderProof,
  RidgePath,
  RidgeSourceProof,
  RidgeSumProof,
} from "#proto/tributary/attribution/v1/ridge.ts";
import { verifyItem } from "../item-tree.ts";
import { leavesUnder, splitHashes, turnsBelow } from "../paths.ts";
import { vectorOfBytes } from "../questions.ts";
import { rejected, upheld, type Verdict } from "../verdict.ts";
import {
  BLOCK_ITEMS_MAX,
  type BundlePart,
  isNodeWellFormed,
  isPartAfter,
  MEMBER_DEPTH_MAX,
  NODE_ATTESTED,
  NODE_BLOCK,
  NODE_BRANCH,
  parseBlock,
  parsePart,
  SEGMENT_ENTRIES,
} from "./commitments.ts";
import { exampleFault, exampleLeaf, type RidgeExample } from "./items.ts";
import {
  climbFromContributor,
  isContributorWellFormed,
  isNodeUnder,
  openContributor,
  openNode,
  openSegment,
  pathDepth,
  type RidgeClaim,
  type RidgeData,
  type SegmentPlace,
  turnsOfPath,
} from "./openings.ts";
import { isHash, isRidgeProofSmall } from "./size.ts";

/** Upheld when a node at the path is malformed, too deep or in the place of several contributors, an item of a block is not allowed, or a block's statistics are not its items'. */
export function verifyRidgeLeaf(claim: RidgeClaim, proof: RidgeLeafProof): Verdict {
  if (!isRidgeProofSmall(proof)) return rejected("proof is too large");
  const { path, block } = proof;
  if (!isInTree(claim, block, path)) return rejected("node does not lead to the head");
  if (!isNodeWellFormed(block)) return upheld("node of the statistics is malformed");
  if (block.kind !== NODE_BRANCH && isAboveContributors(claim, path)) return upheld("contributors share a node");
  if (block.kind === NODE_ATTESTED) return rejected("statistics are attested");
  if (block.kind === NODE_BRANCH) {
    return depthBelowContributor(claim, path) >= MEMBER_DEPTH_MAX
      ? upheld("statistics tree is too deep")
      : rejected("node is a branch");
  }
  const examples = openItems(claim, block, proof.items);
  if (examples === undefined) return rejected("items do not match the block");
  for (const example of examples) {
    const fault = exampleFault(example, claim.head.params);
    if (fault !== undefined) return upheld(fault);
  }
  const place = { row: proof.row, segment: proof.segment };
  const entries = openSegment(block.rowsRoot, proof.opened, { head: claim.head, place });
  if (entries === undefined) return rejected("row does not match the block");
  const expected = expectedSegment(examples, claim, place);
  return entries.every((entry, i) => entry === expected[i])
    ? rejected("block is the sum of its items")
    : upheld("block is not the sum of its items");
}

/** Upheld when a branch is not the sum of its children in the opened entries. */
export function verifyRidgeSum(claim: RidgeClaim, proof: RidgeSumProof): Verdict {
  if (!isRidgeProofSmall(proof)) return rejected("proof is too large");
  const { path, parent, left, right } = proof;
  if (parent.kind !== NODE_BRANCH || parent.content.length !== 64) return rejected("parent is no branch");
  if (!isInTree(claim, parent, path)) return rejected("parent does not lead to the head");
  const hashes = [openNode(claim.domain, left), openNode(claim.domain, right)];
  const children = splitHashes(parent.content) ?? [];
  if (!hashes.every((hash, i) => hash !== undefined && equalBytes(hash, children[i] ?? new Uint8Array(0)))) {
    return rejected("children are not the parent's");
  }
  const where = { head: claim.head, place: { row: proof.row, segment: proof.segment } };
  const sums = openSegment(parent.rowsRoot, proof.parentOpened, where);
  const a = openSegment(left.rowsRoot, proof.leftOpened, where);
  const b = openSegment(right.rowsRoot, proof.rightOpened, where);
  if (sums === undefined || a === undefined || b === undefined) return rejected("rows do not match their nodes");
  return sums.every((sum, i) => sum === (a[i] as number) + (b[i] as number))
    ? rejected("parent is the sum of its children")
    : upheld("parent is not the sum of its children");
}

/** Upheld when a contributor's leaf names another node than the statistics tree has in its place. */
export function verifyRidgeEntry(claim: RidgeClaim, proof: RidgeEntryProof): Verdict {
  if (!isRidgeProofSmall(proof)) return rejected("proof is too large");
  const contributor = openContributor(claim, proof.opening);
  if (contributor === undefined) return rejected("contributor does not lead to the head");
  const place = { index: proof.opening.index, total: claim.head.contributors, steps: proof.steps };
  const top = isHash(proof.node) ? climbFromContributor(claim.domain, proof.node, place) : undefined;
  if (top === undefined || !equalBytes(top, claim.head.statistics)) return rejected("node does not lead to the head");
  return equalBytes(proof.node, contributor.statistics)
    ? rejected("contributor names the node in its place")
    : upheld("contributor names another node than the one in its place");
}

/** Upheld when a block's bundle is not its contributor's, not in the version or statistics alone, or one of its items is not the bundle's in that place. */
export function verifyRidgeSource(claim: RidgeClaim, data: RidgeData, proof: RidgeSourceProof): Verdict {
  if (!isRidgeProofSmall(proof)) return rejected("proof is too large");
  const contributor = openContributor(claim, proof.opening);
  if (contributor === undefined) return rejected("contributor does not lead to the head");
  const isUnder = isNodeUnder(claim, contributor.statistics, { node: proof.block, path: proof.path });
  const block = isUnder && proof.block.kind === NODE_BLOCK ? parseBlock(proof.block.content) : undefined;
  if (block === undefined) return rejected("block is not the contributor's");
  const bundle = data.bundle(block.bundleId);
  if (bundle === undefined) return upheld("bundle is not in the version");
  if (!equalBytes(bundle.contributor, contributor.contributor)) return upheld("bundle is another contributor's");
  if (data.statistics(block.bundleId).kind === "root") return upheld("bundle is statistics alone");
  if (block.first + BigInt(block.leaves.length) > bundle.items) return upheld("bundle has fewer items");
  const leaf = block.leaves[proof.item];
  const aunts = splitHashes(proof.aunts);
  if (leaf === undefined || aunts === undefined || !isHash(proof.leaf)) return rejected("no such item");
  const index = block.first + BigInt(proof.item);
  const path: MerkleProof = { total: bundle.items, index, leafHash: leafHash(proof.leaf), aunts };
  if (!verifyItem(claim.itemDomain, bundle.root, { leaf: proof.leaf, proof: path })) {
    return rejected("leaf is not the bundle's");
  }
  return equalBytes(leaf, proof.leaf) ? rejected("item is the bundle's") : upheld("item is not the bundle's");
}

/** Upheld when the right one of two blocks or attested statistics of a contributor does not begin after the end of the left one: an item counted twice. */
export function verifyRidgeOrder(claim: RidgeClaim, proof: RidgeOrderProof): Verdict {
  if (!isRidgeProofSmall(proof)) return rejected("proof is too large");
  const contributor = openContributor(claim, proof.opening);
  if (contributor === undefined) return rejected("contributor does not lead to the head");
  const first = partUnder(claim, contributor.statistics, { path: proof.firstPath, node: proof.first });
  const second = partUnder(claim, contributor.statistics, { path: proof.secondPath, node: proof.second });
  if (first === undefined || second === undefined) return rejected("block is not the contributor's");
  if (!isLeftOf(proof.firstPath, proof.secondPath)) return rejected("blocks are not named from left to right");
  return isPartAfter(first, second)
    ? rejected("blocks are in order")
    : upheld("blocks are out of order or share an item");
}

/** Upheld when contributors do not rise by address, as one with two indexes does not, or the first shown is malformed. */
export function verifyRidgeContributors(claim: RidgeClaim, proof: RidgeContributorsProof): Verdict {
  if (!isRidgeProofSmall(proof)) return rejected("proof is too large");
  const { first, second } = proof;
  const [a, b] = [openContributor(claim, first), openContributor(claim, second)];
  if (a === undefined || b === undefined) return rejected("contributor does not lead to the head");
  if (!isContributorWellFormed(a)) return upheld("contributor is malformed");
  const isOutOfOrder = first.index < second.index && compareBytes(a.contributor, b.contributor) >= 0;
  return isOutOfOrder ? upheld("contributors do not rise by address") : rejected("contributors are in order");
}

/** Whether the node at the end of a path is in a place above those of several contributors. */
export function isAboveContributors({ head }: RidgeClaim, path: RidgePath): boolean {
  const turns = turnsOfPath(path, pathDepth(path) ?? 0);
  return leavesUnder(turns.toReversed(), head.contributors) > 1;
}

/** The block or attested statistics at the end of a path below the node with the hash `root`; undefined for anything else. */
export function partUnder(
  claim: RidgeClaim,
  root: Uint8Array,
  located: { readonly path: RidgePath; readonly node: RidgeNode },
): BundlePart | undefined {
  return isNodeUnder(claim, root, located) ? parsePart(located.node) : undefined;
}

/** How far below its contributor's node the end of a path is. */
function depthBelowContributor({ head }: RidgeClaim, path: RidgePath): number {
  return turnsBelow(turnsOfPath(path, pathDepth(path) ?? 0).toReversed(), head.contributors);
}

function isInTree(claim: RidgeClaim, node: RidgeNode, path: RidgePath): boolean {
  return isNodeUnder(claim, claim.head.statistics, { node, path });
}

/** The examples of a block; an opened item of the wrong size is one that its leaf commits to as well, so it stays and is found at fault. */
function openItems(
  claim: RidgeClaim,
  block: RidgeNode,
  items: readonly RidgeItem[],
): readonly RidgeExample[] | undefined {
  const leaves = parseBlock(block.content)?.leaves ?? [];
  if (items.length !== leaves.length || items.length > BLOCK_ITEMS_MAX) return undefined;
  const examples: RidgeExample[] = [];
  for (const [i, { salt, vector, targets }] of items.entries()) {
    const { dimension, classes } = claim.head.params;
    // The leaf binds vector and targets together, so only the total could be split in two ways.
    if (vector.length !== dimension && targets.length !== classes) return undefined;
    const example = { vector: vectorOfBytes(vector), targets: vectorOfBytes(targets) };
    if (salt.length !== 32 || !equalBytes(exampleLeaf(claim.itemDomain, salt, example), leaves[i] as Uint8Array)) {
      return undefined;
    }
    examples.push(example);
  }
  return examples;
}

function expectedSegment(examples: readonly RidgeExample[], claim: RidgeClaim, place: SegmentPlace): readonly number[] {
  const { dimension, classes } = claim.head.params;
  const start = place.segment * SEGMENT_ENTRIES;
  const length = Math.min(SEGMENT_ENTRIES, dimension + classes - start);
  return Array.from({ length }, (_, i) => {
    const column = start + i;
    return examples.reduce((sum, { vector, targets }) => {
      const other = column < dimension ? vector[column] : targets[column - dimension];
      return sum + (vector[place.row] as number) * (other as number);
    }, 0);
  });
}

/** Whether the first of two different nodes lies left of the second: where their ways from the top part, it turns left. */
function isLeftOf(first: RidgePath, second: RidgePath): boolean {
  const a = pathDepth(first) ?? 0;
  const b = pathDepth(second) ?? 0;
  for (let down = 1; down <= Math.min(a, b); down++) {
    const turnA = (first.turns >> BigInt(a - down)) & 1n;
    const turnB = (second.turns >> BigInt(b - down)) & 1n;
    if (turnA !== turnB) return turnA < turnB;
  }
  return false;
}

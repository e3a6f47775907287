/** What can be wrong in any Merkle-sum tree, whatever its leaves mean: order, and sums. */

import { sha256 } from "#crypto/sha256.ts";
import { compareBytes, concatBytes } from "#lib/bytes.ts";
import type { UnsortedLeaves, WrongNodeSum } from "#proto/tributary/attribution/v1/batch_proofs.ts";
import type { SumNode } from "#proto/tributary/merkle/v1/range.ts";
import { AMOUNT_MAX, amountFromMinimal, type Domain, u128ToBytes } from "../domain.ts";
import {
  isMerkleSumTop,
  joinMerkleSumNodes,
  MERKLE_SUM_DEPTH_MAX,
  MERKLE_SUM_ID_BYTES_MAX,
  type MerkleSumNode,
  type MerkleSumRoot,
  parseMerkleSumNode,
} from "../merkle-sum.ts";
import { readSumRange, readSumRoot } from "../merkle-sum-range.ts";
import { rejected, upheld, type Verdict } from "../verdict.ts";

/** Two neighbouring leaves do not rise, or one has an id that `isNamed` refuses. */
export function checkUnsorted(
  domain: Domain,
  root: MerkleSumRoot,
  { leaves }: UnsortedLeaves,
  isNamed: (id: Uint8Array) => boolean,
): Verdict {
  const shown = readSumRange(domain, root, leaves);
  if (shown === undefined) return rejected("the leaves do not lead to the root");
  for (const [i, { id }] of shown.leaves.entries()) {
    if (!isNamed(id)) return upheld("a leaf is malformed");
    const before = shown.leaves[i - 1];
    if (before !== undefined && compareBytes(before.id, id) >= 0) return upheld("leaves are out of order");
  }
  return rejected("the leaves are in order");
}

/** A node's sum is not that of the children, or of the leaf, that its hash commits to. */
export function checkNodeSum(domain: Domain, claimed: MerkleSumRoot, proof: WrongNodeSum): Verdict {
  const root = readSumRoot(claimed);
  const sum = amountFromMinimal(proof.claimedSum);
  const content = contentOf(proof);
  if (root === undefined || sum === undefined || content === undefined) return rejected("the node is malformed");
  const top = climb(proof, root, { hash: content.hash, sum });
  if (top === undefined || !isMerkleSumTop(domain, root, top)) return rejected("the node does not lead to the root");
  return content.sum === sum ? rejected("the sum is right") : upheld("a node's sum is wrong");
}

interface Content {
  readonly hash: Uint8Array;
  readonly sum: bigint;
}

/** Hash and true sum of what a node commits to. */
function contentOf({ level, left, right, leaf }: WrongNodeSum): Content | undefined {
  if (leaf !== undefined) {
    const amount = amountFromMinimal(leaf.amount);
    if (level !== 0 || amount === undefined || leaf.id.length > MERKLE_SUM_ID_BYTES_MAX) return undefined;
    const head = Uint8Array.of(0, leaf.id.length);
    return { hash: sha256(concatBytes(head, leaf.id, u128ToBytes(amount))), sum: amount };
  }
  const [low, high] = [readNode(left), readNode(right)];
  if (level === 0 || low === undefined || high === undefined) return undefined;
  const preimage = concatBytes(Uint8Array.of(1), low.hash, u128ToBytes(low.sum), high.hash, u128ToBytes(high.sum));
  return { hash: sha256(preimage), sum: low.sum + high.sum };
}

function readNode(node: SumNode | undefined): MerkleSumNode | undefined {
  const sum = node === undefined ? undefined : amountFromMinimal(node.sum);
  return node === undefined || sum === undefined || node.hash.length !== 32 ? undefined : { hash: node.hash, sum };
}

/** The top above a node; on the way up sums are those claimed, and the first that does not add up is the one to prove. */
function climb(proof: WrongNodeSum, root: MerkleSumRoot, node: MerkleSumNode): MerkleSumNode | undefined {
  const { level, siblings } = proof;
  if (level > MERKLE_SUM_DEPTH_MAX) return undefined;
  let width = Math.ceil(Number(root.count) / 2 ** level);
  let { index } = proof;
  if (index >= width || (width === 1 && level > 0 && Math.ceil(Number(root.count) / 2 ** (level - 1)) === 1))
    return undefined;
  let used = 0;
  let at: MerkleSumNode | undefined = node;
  for (; width > 1; width = Math.ceil(width / 2), index = Math.floor(index / 2)) {
    if (index === width - 1 && width % 2 === 1) continue;
    const sibling = parseMerkleSumNode(siblings[used++]);
    if (sibling === undefined) return undefined;
    at = index % 2 === 0 ? joinMerkleSumNodes(at, sibling) : joinMerkleSumNodes(sibling, at);
    if (at === undefined || at.sum > AMOUNT_MAX) return undefined;
  }
  return used === siblings.length ? at : undefined;
}

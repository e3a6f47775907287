/** Merkle-sum trees: one root commits to who is owed what and to the exact total; a leaf is proven in under 1 KB among a million. */

import { sha256, sha256Into } from "#crypto/sha256.ts";
import { compareBytes, concatBytes, equalBytes, u64ToBytes } from "#lib/bytes.ts";
import { TypedError } from "#lib/errors.ts";
import type { SumRange } from "#proto/tributary/merkle/v1/range.ts";
import { AMOUNT_MAX, amountFromMinimal, type Domain, domainTag, minimalBytes, u128ToBytes } from "./domain.ts";

/** Leaves that cannot form a tree: empty or oversized ids, amounts out of range, ids unsorted or repeated. */
export class MerkleSumError extends TypedError {}

/** One payee and the amount it is owed. */
export interface MerkleSumLeaf {
  readonly id: Uint8Array;
  readonly amount: bigint;
}

/** What the chain stores: the root hash, the total of all leaves and their number. */
export interface MerkleSumRoot {
  readonly hash: Uint8Array;
  readonly sum: bigint;
  readonly count: bigint;
}

/** The position of a leaf and its siblings from the bottom up, each a 32-byte hash followed by its sum in minimal bytes. */
export interface MerkleSumProof {
  readonly index: bigint;
  readonly siblings: readonly Uint8Array[];
}

/** A built tree; `prove` answers for any of its leaves. */
export interface MerkleSumTree {
  readonly root: MerkleSumRoot;
  readonly leaves: readonly MerkleSumLeaf[];
  /** Position of the leaf with this id, undefined when there is none. */
  indexOf(id: Uint8Array): number | undefined;
  /** Proof of the leaf at a position below `root.count`; throws `MerkleSumError` beyond it. */
  prove(index: number): MerkleSumProof;
  /** Shows `count` neighbouring leaves from `start` on with the siblings of both ends; throws `MerkleSumError` beyond the tree. */
  proveRange(start: number, count: number): SumRange;
}

/** Bytes of the longest leaf id. */
export const MERKLE_SUM_ID_BYTES_MAX = 64;
/** The most leaves one tree holds. */
export const MERKLE_SUM_LEAVES_MAX = 1 << 26;
/** Siblings of the deepest leaf of the largest tree. */
export const MERKLE_SUM_DEPTH_MAX = 26;

/** Builds the tree over leaves sorted by id without repetition; an odd node at the end of a level rises unchanged. Throws `MerkleSumError`. */
export function buildMerkleSum(domain: Domain, leaves: readonly MerkleSumLeaf[]): MerkleSumTree {
  checkLeaves(leaves);
  let level = leafLevel(leaves);
  const levels = [level];
  while (level.sums.length > 1) {
    level = parentLevel(level);
    levels.push(level);
  }
  const top = level.sums.length === 0 ? { hash: EMPTY_TOP, sum: 0n } : nodeAt(level, 0);
  const count = BigInt(leaves.length);
  return {
    root: { hash: hashRoot(domain, top, count), sum: top.sum, count },
    leaves,
    indexOf: (id) => findLeaf(leaves, id),
    prove: (index) => prove(levels, index),
    proveRange: (start, count) => proveRange(leaves, levels, { start, count }),
  };
}

/** Whether `leaf` is the leaf at `proof.index` under `root` in `domain`; false for anything malformed. */
export function verifyMerkleSum(
  domain: Domain,
  root: MerkleSumRoot,
  claim: { readonly leaf: MerkleSumLeaf; readonly proof: MerkleSumProof },
): boolean {
  const { leaf, proof } = claim;
  if (!isLeafWellFormed(leaf) || proof.index < 0n || proof.index >= root.count) return false;
  if (proof.siblings.length > MERKLE_SUM_DEPTH_MAX) return false;
  let node: Node = { hash: hashLeaf(leaf), sum: leaf.amount };
  let used = 0;
  for (let index = proof.index, width = root.count; width > 1n; index /= 2n, width = (width + 1n) / 2n) {
    if (index === width - 1n && width % 2n === 1n) continue;
    const sibling = parseSibling(proof.siblings[used++]);
    if (sibling === undefined || node.sum + sibling.sum > AMOUNT_MAX) return false;
    node = index % 2n === 0n ? joined(node, sibling) : joined(sibling, node);
  }
  if (used !== proof.siblings.length || node.sum !== root.sum) return false;
  return equalBytes(hashRoot(domain, node, root.count), root.hash);
}

/** Bytes of a claim when its fields are laid end to end: id, amount, index and siblings. */
export function merkleSumProofBytes(leaf: MerkleSumLeaf, proof: MerkleSumProof): number {
  return leaf.id.length + 16 + 8 + proof.siblings.reduce((total, sibling) => total + sibling.length, 0);
}

/** A node as its parent commits to it. */
export interface MerkleSumNode {
  readonly hash: Uint8Array;
  readonly sum: bigint;
}

/** The node of a well-formed leaf; undefined for one that no tree may hold. */
export function merkleSumLeafNode(leaf: MerkleSumLeaf): MerkleSumNode | undefined {
  return isLeafWellFormed(leaf) ? { hash: hashLeaf(leaf), sum: leaf.amount } : undefined;
}

/** The parent of two nodes; undefined when their sum is outside 128 bits. */
export function joinMerkleSumNodes(left: MerkleSumNode, right: MerkleSumNode): MerkleSumNode | undefined {
  return left.sum + right.sum > AMOUNT_MAX ? undefined : joined(left, right);
}

/** A sibling as proofs carry it; undefined when malformed. */
export function parseMerkleSumNode(bytes: Uint8Array | undefined): MerkleSumNode | undefined {
  return parseSibling(bytes);
}

/** Whether `top` is the top of the tree with this root. */
export function isMerkleSumTop(domain: Domain, root: MerkleSumRoot, top: MerkleSumNode): boolean {
  return top.sum === root.sum && equalBytes(hashRoot(domain, top, root.count), root.hash);
}

type Node = MerkleSumNode;

/** The nodes of one height: their hashes in one arena, their sums beside it. */
interface Level {
  readonly hashes: Uint8Array;
  readonly sums: readonly bigint[];
}

const HASH_BYTES = 32;
const SUM_BYTES = 16;
const LOW_64 = (1n << 64n) - 1n;
const LEAF_PREFIX = 0;
const NODE_PREFIX = 1;
const ROOT_PREFIX = Uint8Array.of(2);
const EMPTY_TOP = new Uint8Array(HASH_BYTES);

function checkLeaves(leaves: readonly MerkleSumLeaf[]): void {
  if (leaves.length > MERKLE_SUM_LEAVES_MAX) throw new MerkleSumError("too many leaves", { leaves: leaves.length });
  let total = 0n;
  leaves.forEach((leaf, index) => {
    if (!isLeafWellFormed(leaf)) throw new MerkleSumError("leaf is malformed", { index });
    const previous = leaves[index - 1];
    if (previous !== undefined && compareBytes(previous.id, leaf.id) >= 0) {
      throw new MerkleSumError("leaf ids must rise strictly", { index });
    }
    total += leaf.amount;
  });
  if (total > AMOUNT_MAX) throw new MerkleSumError("sum of leaves is outside 128 bits", { leaves: leaves.length });
}

function isLeafWellFormed(leaf: MerkleSumLeaf): boolean {
  const { id, amount } = leaf;
  return id.length > 0 && id.length <= MERKLE_SUM_ID_BYTES_MAX && amount >= 0n && amount <= AMOUNT_MAX;
}

// Hashing is never interleaved, so all trees share these buffers: a million leaves are built without a million allocations.
const leafPreimage = new Uint8Array(2 + MERKLE_SUM_ID_BYTES_MAX + SUM_BYTES);
const leafView = new DataView(leafPreimage.buffer);
const nodePreimage = new Uint8Array(1 + 2 * (HASH_BYTES + SUM_BYTES));
const nodeView = new DataView(nodePreimage.buffer);
leafPreimage[0] = LEAF_PREFIX;
nodePreimage[0] = NODE_PREFIX;

/** Hash of 0 ‖ length of id ‖ id ‖ amount, written into an arena. */
function hashLeafInto(target: Uint8Array, offset: number, { id, amount }: MerkleSumLeaf): void {
  leafPreimage[1] = id.length;
  leafPreimage.set(id, 2);
  const end = 2 + id.length;
  leafView.setBigUint64(end, amount >> 64n);
  leafView.setBigUint64(end + 8, amount & LOW_64);
  sha256Into(target, offset, leafPreimage.subarray(0, end + SUM_BYTES));
}

/** Puts one child into the preimage of its parent. Both sums enter apart: a mere total would let one child take from the other. */
function setChild(side: 0 | 1, hash: Uint8Array, sum: bigint): void {
  const offset = 1 + side * (HASH_BYTES + SUM_BYTES);
  nodePreimage.set(hash, offset);
  nodeView.setBigUint64(offset + HASH_BYTES, sum >> 64n);
  nodeView.setBigUint64(offset + HASH_BYTES + 8, sum & LOW_64);
}

function hashLeaf(leaf: MerkleSumLeaf): Uint8Array {
  const hash = new Uint8Array(HASH_BYTES);
  hashLeafInto(hash, 0, leaf);
  return hash;
}

function joined(left: Node, right: Node): Node {
  setChild(0, left.hash, left.sum);
  setChild(1, right.hash, right.sum);
  return { hash: sha256(nodePreimage), sum: left.sum + right.sum };
}

/** The domain and the count enter here once: no path leads from a leaf to the root of another domain or shape. */
function hashRoot(domain: Domain, top: Node, count: bigint): Uint8Array {
  const tag = domainTag("merkle-sum", domain);
  return sha256(concatBytes(ROOT_PREFIX, tag, u64ToBytes(count), top.hash, u128ToBytes(top.sum)));
}

function leafLevel(leaves: readonly MerkleSumLeaf[]): Level {
  const hashes = new Uint8Array(leaves.length * HASH_BYTES);
  leaves.forEach((leaf, index) => {
    hashLeafInto(hashes, index * HASH_BYTES, leaf);
  });
  return { hashes, sums: leaves.map(({ amount }) => amount) };
}

function parentLevel(level: Level): Level {
  const count = level.sums.length;
  const pairs = count >> 1;
  const width = Math.ceil(count / 2);
  const hashes = new Uint8Array(width * HASH_BYTES);
  const sums = new Array<bigint>(width);
  for (let i = 0; i < pairs; i++) {
    const at = 2 * i * HASH_BYTES;
    const left = level.sums[2 * i] as bigint;
    const right = level.sums[2 * i + 1] as bigint;
    setChild(0, level.hashes.subarray(at, at + HASH_BYTES), left);
    setChild(1, level.hashes.subarray(at + HASH_BYTES, at + 2 * HASH_BYTES), right);
    sha256Into(hashes, i * HASH_BYTES, nodePreimage);
    sums[i] = left + right;
  }
  if (width > pairs) {
    hashes.set(level.hashes.subarray((count - 1) * HASH_BYTES), pairs * HASH_BYTES);
    sums[pairs] = level.sums[count - 1] as bigint;
  }
  return { hashes, sums };
}

function nodeAt(level: Level, index: number): Node {
  const hash = level.hashes.slice(index * HASH_BYTES, (index + 1) * HASH_BYTES);
  return { hash, sum: level.sums[index] as bigint };
}

function prove(levels: readonly Level[], index: number): MerkleSumProof {
  const count = levels[0]?.sums.length ?? 0;
  if (!Number.isInteger(index) || index < 0 || index >= count) {
    throw new MerkleSumError("no leaf at this index", { index, count });
  }
  const siblings: Uint8Array[] = [];
  let position = index;
  for (const level of levels) {
    const beside = position ^ 1;
    if (beside < level.sums.length) {
      siblings.push(siblingBytes(nodeAt(level, beside)));
    }
    position >>= 1;
  }
  return { index: BigInt(index), siblings };
}

function proveRange(
  leaves: readonly MerkleSumLeaf[],
  levels: readonly Level[],
  { start, count }: { readonly start: number; readonly count: number },
): SumRange {
  if (start < 0 || count < 1 || start + count > leaves.length) throw new MerkleSumError("no such leaves", { start });
  const shown = leaves.slice(start, start + count).map(({ id, amount }) => ({ id, amount: minimalBytes(amount) }));
  const siblings: Uint8Array[] = [];
  let first = start;
  let last = start + count - 1;
  for (const level of levels) {
    if (first % 2 === 1) siblings.push(siblingBytes(nodeAt(level, first - 1)));
    if (last % 2 === 0 && last + 1 < level.sums.length) siblings.push(siblingBytes(nodeAt(level, last + 1)));
    first >>= 1;
    last >>= 1;
  }
  return { start, leaves: shown, siblings };
}

function siblingBytes({ hash, sum }: Node): Uint8Array {
  return concatBytes(hash, minimalBytes(sum));
}

function parseSibling(bytes: Uint8Array | undefined): Node | undefined {
  if (bytes === undefined || bytes.length < HASH_BYTES) return undefined;
  const sum = amountFromMinimal(bytes.subarray(HASH_BYTES));
  return sum === undefined ? undefined : { hash: bytes.subarray(0, HASH_BYTES), sum };
}

function findLeaf(leaves: readonly MerkleSumLeaf[], id: Uint8Array): number | undefined {
  let low = 0;
  let high = leaves.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compareBytes((leaves[middle] as MerkleSumLeaf).id, id) < 0) low = middle + 1;
    else high = middle;
  }
  const found = leaves[low];
  return found !== undefined && equalBytes(found.id, id) ? low : undefined;
}

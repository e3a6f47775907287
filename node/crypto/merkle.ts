/** The RFC 6962 Merkle tree of CometBFT (crypto/merkle): domain-separated leaves and nodes, split at the largest power of two below n. */

import { equalBytes } from "#lib/bytes.ts";
import { sha256, sha256Into } from "./sha256.ts";

/** Audit path of one leaf, in the shape of `tendermint.crypto.Proof`; aunts run from the leaf's sibling to the root's child. */
export interface MerkleProof {
  readonly total: bigint;
  readonly index: bigint;
  readonly leafHash: Uint8Array;
  readonly aunts: readonly Uint8Array[];
}

/** Longest audit path that verification accepts. */
export const MERKLE_AUNTS_MAX = 100;

/** Root over `leaves` in order; the root of no leaves is the hash of nothing. */
export function hashFromByteSlices(leaves: readonly Uint8Array[]): Uint8Array {
  if (leaves.length === 0) return sha256(new Uint8Array(0));
  const level = leafLevel(leaves);
  for (let count = leaves.length; count > 1; count = parentLevel(level, count));
  return level.slice(0, 32);
}

/** Root over `leaves` and the proof of each leaf, in the same order. */
export function proofsFromByteSlices(leaves: readonly Uint8Array[]): { root: Uint8Array; proofs: MerkleProof[] } {
  if (leaves.length === 0) return { root: hashFromByteSlices(leaves), proofs: [] };
  const level = leafLevel(leaves);
  const leafHashes = leaves.map((_, i) => nodeAt(level, i));
  const aunts: Uint8Array[][] = leaves.map(() => []);
  let depth = 0;
  for (let count = leaves.length; count > 1; depth++) {
    // Pairing neighbours and promoting the odd one out builds exactly the tree of the recursive split.
    for (let i = 0; i < leaves.length; i++) {
      const sibling = Math.floor(i / 2 ** depth) ^ 1;
      if (sibling < count) (aunts[i] as Uint8Array[]).push(nodeAt(level, sibling));
    }
    count = parentLevel(level, count);
  }
  const total = BigInt(leaves.length);
  const proofs = leafHashes.map((leafHash, i) => ({ total, index: BigInt(i), leafHash, aunts: aunts[i] ?? [] }));
  return { root: level.slice(0, 32), proofs };
}

/** Whether `proof` shows that `leaf` is in the tree with `root`; a malformed proof is a rejection. */
export function verifyMerkleProof(proof: MerkleProof, root: Uint8Array, leaf: Uint8Array): boolean {
  if (!isWellFormed(proof) || !equalBytes(proof.leafHash, leafHash(leaf))) return false;
  const computed = computeMerkleRoot(proof);
  return computed !== undefined && equalBytes(computed, root);
}

/** The root that `proof` leads to; undefined when index, total and number of aunts do not fit together. */
export function computeMerkleRoot(proof: MerkleProof): Uint8Array | undefined {
  if (!isWellFormed(proof) || proof.index >= proof.total) return undefined;
  let hash = proof.leafHash;
  let used = 0;
  let index = proof.index;
  for (let last = proof.total - 1n; last > 0n; last /= 2n, index /= 2n) {
    // The last node of a level with an odd count has no sibling and moves up unchanged.
    if (index === last && index % 2n === 0n) continue;
    const aunt = proof.aunts[used++];
    if (aunt === undefined) return undefined;
    hash = index % 2n === 0n ? innerHash(hash, aunt) : innerHash(aunt, hash);
  }
  return used === proof.aunts.length ? hash : undefined;
}

/** SHA-256(0x00 ‖ leaf). */
export function leafHash(leaf: Uint8Array): Uint8Array {
  return sha256(leafPreimage(leaf));
}

/** SHA-256(0x01 ‖ left ‖ right). */
export function innerHash(left: Uint8Array, right: Uint8Array): Uint8Array {
  const preimage = new Uint8Array(1 + left.length + right.length);
  preimage[0] = 1;
  preimage.set(left, 1);
  preimage.set(right, 1 + left.length);
  return sha256(preimage);
}

const innerPreimage = new Uint8Array(65);
innerPreimage[0] = 1;

function leafPreimage(leaf: Uint8Array): Uint8Array {
  const preimage = new Uint8Array(leaf.length + 1);
  preimage.set(leaf, 1);
  return preimage;
}

/** All leaf hashes in one arena of 32-byte nodes. */
function leafLevel(leaves: readonly Uint8Array[]): Uint8Array {
  const level = new Uint8Array(leaves.length * 32);
  leaves.forEach((leaf, i) => {
    sha256Into(level, i * 32, leafPreimage(leaf));
  });
  return level;
}

/** Replaces `count` nodes at the start of the arena by their parents; returns how many there are. */
function parentLevel(level: Uint8Array, count: number): number {
  const pairs = count >> 1;
  for (let i = 0; i < pairs; i++) {
    innerPreimage.set(level.subarray(i * 64, i * 64 + 64), 1);
    sha256Into(level, i * 32, innerPreimage);
  }
  if (count % 2 === 0) return pairs;
  level.copyWithin(pairs * 32, (count - 1) * 32, count * 32);
  return pairs + 1;
}

function nodeAt(level: Uint8Array, index: number): Uint8Array {
  return level.slice(index * 32, index * 32 + 32);
}

function isWellFormed(proof: MerkleProof): boolean {
  return (
    proof.total >= 0n &&
    proof.index >= 0n &&
    proof.leafHash.length === 32 &&
    proof.aunts.length <= MERKLE_AUNTS_MAX &&
    proof.aunts.every((aunt) => aunt.length === 32)
  );
}

/** Merkle paths in compact form: aunts laid end to end, position and width known to the verifier. */

import { computeMerkleRoot, leafHash, type MerkleProof } from "#crypto/merkle.ts";
import { SHA256_LENGTH } from "#crypto/sha256.ts";
import { concatBytes } from "#lib/bytes.ts";

/** Where a leaf is and the bytes of its aunts. */
export interface CompactPath {
  readonly index: number;
  readonly total: number;
  readonly aunts: Uint8Array;
}

/** The root that a leaf's path leads to; undefined when the path does not fit its place. */
export function pathRoot(leaf: Uint8Array, path: CompactPath): Uint8Array | undefined {
  const aunts = splitHashes(path.aunts);
  if (aunts === undefined || !Number.isInteger(path.index) || path.index < 0 || path.index >= path.total) {
    return undefined;
  }
  return computeMerkleRoot({
    total: BigInt(path.total),
    index: BigInt(path.index),
    leafHash: leafHash(leaf),
    aunts,
  });
}

/** The aunts of a proof end to end. */
export function compactAunts(proof: MerkleProof): Uint8Array {
  return concatBytes(...proof.aunts);
}

/** Hashes laid end to end; undefined when the length is broken. */
export function splitHashes(bytes: Uint8Array): readonly Uint8Array[] | undefined {
  if (bytes.length % SHA256_LENGTH !== 0) return undefined;
  return Array.from({ length: bytes.length / SHA256_LENGTH }, (_, i) =>
    bytes.subarray(i * SHA256_LENGTH, (i + 1) * SHA256_LENGTH),
  );
}

/** How a leaf of a tree of `total` leaves turns on its way up: for each aunt, whether the node below it is a right child. */
export function turnsOf(index: number, total: number): readonly boolean[] {
  const turns: boolean[] = [];
  for (let at = index, last = total - 1; last > 0; at = at >> 1, last = last >> 1) {
    if (at === last && at % 2 === 0) continue;
    turns.push(at % 2 === 1);
  }
  return turns;
}

/** How many turns from the top down are left below the leaf of a tree of `total` leaves that they lead to; 0 above it. */
export function turnsBelow(turns: readonly boolean[], total: number): number {
  let at = 0;
  while (at < turns.length && leavesUnder(turns.slice(0, at), total) > 1) at++;
  return turns.length - at;
}

/** How many leaves of a tree of `total` leaves are under the node that turns from the top down lead to; 1 at a leaf and beyond it. */
export function leavesUnder(turns: Iterable<boolean>, total: number): number {
  let count = total;
  for (const isRight of turns) {
    if (count <= 1) break;
    let left = 1;
    while (2 * left < count) left *= 2;
    count = isRight ? count - left : left;
  }
  return count;
}

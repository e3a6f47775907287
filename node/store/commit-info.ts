/** From store roots to the app hash, and the proof that a root is part of it (SDK store/types/commit_info.go). */

import { hashFromByteSlices, proofsFromByteSlices } from "#crypto/merkle.ts";
import { sha256 } from "#crypto/sha256.ts";
import { assert } from "#lib/assert.ts";
import { compareBytes, concatBytes, utf8Encode } from "#lib/bytes.ts";
import { type ExistenceProof, HashOp, type InnerOp, LengthOp } from "#proto/cosmos/ics23/v1/proofs.ts";
import type { CommitInfo } from "#proto/cosmos/store/v1beta1/commit_info.ts";
import { putVarint } from "./iavl/hash.ts";

/** A named value of a simple Merkle map. */
export type MapEntry = readonly [key: Uint8Array, value: Uint8Array];

/** Root of the Merkle tree over a map, its entries sorted by key (SDK store/internal/maps). */
export function simpleMapRoot(entries: readonly MapEntry[]): Uint8Array {
  return hashFromByteSlices(sorted(entries).map(mapLeaf));
}

/** The ICS-23 proof of one entry, which must be in the map, under `simpleMapRoot`. */
export function simpleMapProof(entries: readonly MapEntry[], key: Uint8Array): ExistenceProof {
  const order = sorted(entries);
  const index = order.findIndex((entry) => compareBytes(entry[0], key) === 0);
  const entry = order[index];
  const proof = proofsFromByteSlices(order.map(mapLeaf)).proofs[index];
  assert(entry !== undefined && proof !== undefined, "key is not in the map");
  const path = innerPath({ index, total: order.length }, proof.aunts);
  return { key: entry[0], value: entry[1], leaf: LEAF_OP, path };
}

/** The app hash: root over the names and roots of all stores. */
export function appHash(info: CommitInfo): Uint8Array {
  return simpleMapRoot(storeEntries(info));
}

/** The proof that a store, which must be listed, has its root under the app hash. */
export function storeProof(info: CommitInfo, name: string): ExistenceProof {
  return simpleMapProof(storeEntries(info), utf8Encode(name));
}

const LEAF_OP = {
  hash: HashOp.SHA256,
  prehashKey: HashOp.NO_HASH,
  prehashValue: HashOp.SHA256,
  length: LengthOp.VAR_PROTO,
  prefix: Uint8Array.of(0),
};
const INNER_PREFIX = Uint8Array.of(1);
const NOTHING = new Uint8Array(0);

function storeEntries(info: CommitInfo): MapEntry[] {
  return info.storeInfos.map((store) => [utf8Encode(store.name), store.commitId.hash]);
}

function sorted(entries: readonly MapEntry[]): MapEntry[] {
  return [...entries].sort((a, b) => compareBytes(a[0], b[0]));
}

function mapLeaf([key, value]: MapEntry): Uint8Array {
  const digest = sha256(value);
  return concatBytes(lengthOf(key), key, lengthOf(digest), digest);
}

function lengthOf(bytes: Uint8Array): Uint8Array {
  const prefix = new Uint8Array(8);
  return prefix.slice(0, putVarint(prefix, 0, bytes.length));
}

/** Aunts (from the leaf up) as inner operations; a level in which the last node has no sibling adds none. */
function innerPath(leaf: { readonly index: number; readonly total: number }, aunts: readonly Uint8Array[]): InnerOp[] {
  const path: InnerOp[] = [];
  let index = leaf.index;
  for (let last = leaf.total - 1; last > 0; last >>= 1, index >>= 1) {
    if (index === last && index % 2 === 0) continue;
    const aunt = aunts[path.length];
    assert(aunt !== undefined, "merkle proof is too short");
    const isLeft = index % 2 === 0;
    const prefix = isLeft ? INNER_PREFIX : concatBytes(INNER_PREFIX, aunt);
    path.push({ hash: HashOp.SHA256, prefix, suffix: isLeft ? aunt : NOTHING });
  }
  return path;
}

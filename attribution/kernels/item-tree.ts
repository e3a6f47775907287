/** Salted trees over a contributor's items, and the leaves under which a version counts bundles: what is committed reveals nothing and links to nothing without its salt. */

import {
  computeMerkleRoot,
  hashFromByteSlices,
  type MerkleProof,
  proofsFromByteSlices,
  verifyMerkleProof,
} from "#crypto/merkle.ts";
import { sha256 } from "#crypto/sha256.ts";
import { concatBytes, equalBytes, u64ToBytes } from "#lib/bytes.ts";
import { TypedError } from "#lib/errors.ts";
import { type Domain, domainTag, lengthPrefixed } from "./domain.ts";
import type { MerkleSumLeaf } from "./merkle-sum.ts";

/** An item or bundle whose fields have the wrong length. */
export class ItemTreeError extends TypedError {}

/** One item of a bundle; the salt stays with its owner and dies with an erasure. */
export interface Item {
  readonly salt: Uint8Array;
  readonly content: Uint8Array;
  readonly tokens: bigint;
}

/** One accepted bundle as a version commits to it. */
export interface VersionBundle {
  readonly bundleId: bigint;
  readonly contributor: Uint8Array;
  readonly root: Uint8Array;
  readonly items: bigint;
  /** What the bundle counts for in the version. */
  readonly weight: bigint;
}

/** Bytes of a salt and of every root. */
export const SALT_BYTES = 32;
export const ROOT_BYTES = 32;
/** The most items of one bundle. */
export const BUNDLE_ITEMS_MAX = 1 << 16;

/** The leaf of an item: a hash of its salt, its content's hash and its length in canonical tokens; throws `ItemTreeError`. */
export function itemLeaf(domain: Domain, { salt, content, tokens }: Item): Uint8Array {
  return hashedItemLeaf(domain, { salt, contentHash: sha256(content), tokens });
}

/** The leaf of an item of whose content the hash alone is known; throws `ItemTreeError`. */
export function hashedItemLeaf(
  domain: Domain,
  item: { readonly salt: Uint8Array; readonly contentHash: Uint8Array; readonly tokens: bigint },
): Uint8Array {
  const { salt, contentHash, tokens } = item;
  if (salt.length !== SALT_BYTES || contentHash.length !== ROOT_BYTES)
    throw new ItemTreeError("salt or hash has the wrong length", { salt: salt.length, hash: contentHash.length });
  return sha256(concatBytes(domainTag("item", domain), salt, contentHash, u64ToBytes(tokens)));
}

/** The root of a bundle over its item leaves in order; the number of items is part of it. Throws `ItemTreeError`. */
export function bundleRoot(domain: Domain, leaves: readonly Uint8Array[]): Uint8Array {
  checkLeaves(leaves);
  return countedRoot(domain, leaves.length, hashFromByteSlices(leaves));
}

/** Proof of every item leaf under `bundleRoot`, in the same order. */
export function proveItems(leaves: readonly Uint8Array[]): readonly MerkleProof[] {
  checkLeaves(leaves);
  return proofsFromByteSlices(leaves).proofs;
}

/** Whether `leaf` is an item of the bundle with `root`; false for anything malformed. */
export function verifyItem(
  domain: Domain,
  root: Uint8Array,
  opening: { readonly leaf: Uint8Array; readonly proof: MerkleProof },
): boolean {
  const { leaf, proof } = opening;
  if (proof.total < 1n || proof.total > BigInt(BUNDLE_ITEMS_MAX)) return false;
  // The proof leads to the inner root; the counted root recomputed from it binds the number of items as well.
  const inner = innerRoot(leaf, proof);
  return inner !== undefined && equalBytes(countedRoot(domain, Number(proof.total), inner), root);
}

/** What a contributor commits to before revealing: the bundle root bound to a salt and to the contributor, so nobody else can reveal it. */
export function bundleCommitment(
  domain: Domain,
  opening: { readonly root: Uint8Array; readonly salt: Uint8Array; readonly contributor: Uint8Array },
): Uint8Array {
  const { root, salt, contributor } = opening;
  if (root.length !== ROOT_BYTES || salt.length !== SALT_BYTES) {
    throw new ItemTreeError("root or salt has the wrong length", { root: root.length, salt: salt.length });
  }
  return sha256(concatBytes(domainTag("bundle-commitment", domain), root, salt, lengthPrefixed(contributor)));
}

/**
 * The leaf of a bundle in its version's Merkle-sum tree. The id begins with the bundle's own id, so leaves in order of
 * bundle id are in order; the rest binds contributor, root and number of items.
 */
export function versionLeaf(bundle: VersionBundle): MerkleSumLeaf {
  const { bundleId, contributor, root, items, weight } = bundle;
  const facts = sha256(concatBytes(lengthPrefixed(contributor), root, u64ToBytes(items)));
  return { id: concatBytes(u64ToBytes(bundleId), facts), amount: weight };
}

function checkLeaves(leaves: readonly Uint8Array[]): void {
  if (leaves.length === 0 || leaves.length > BUNDLE_ITEMS_MAX || leaves.some((leaf) => leaf.length !== ROOT_BYTES)) {
    throw new ItemTreeError("a bundle needs item leaves of 32 bytes, at least one", { leaves: leaves.length });
  }
}

function innerRoot(leaf: Uint8Array, proof: MerkleProof): Uint8Array | undefined {
  const computed = computeMerkleRoot(proof);
  return computed !== undefined && verifyMerkleProof(proof, computed, leaf) ? computed : undefined;
}

function countedRoot(domain: Domain, count: number, root: Uint8Array): Uint8Array {
  return sha256(concatBytes(domainTag("bundle", domain), u64ToBytes(BigInt(count)), root));
}

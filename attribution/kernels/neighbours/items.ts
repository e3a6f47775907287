/** What neighbours are made of: the items of an index and the distance between them, all in bytes that a root commits to. */

import { assert } from "#lib/assert.ts";
import { concatBytes, u64ToBytes } from "#lib/bytes.ts";
import { type Domain, domainTag } from "../domain.ts";
import { itemLeaf, SALT_BYTES } from "../item-tree.ts";
import { buildPositionTree, POSITIONS_MAX, type PositionTree } from "../openings.ts";
import { bytesOfVector, vectorOfBytes } from "../questions.ts";
import { exampleLeaf, oneHot, VECTOR_TOKENS } from "../ridge/items.ts";
import { PROOF_BYTES_MAX } from "../verdict.ts";

/** One item of an index; its position in the index is its id. */
export interface NeighbourItem {
  /** Stays with the owner until a proof needs it. */
  readonly salt: Uint8Array;
  /** The bundle it is of, and its place there; both together rise with the position. */
  readonly bundle: bigint;
  readonly place: number;
  /** Position of its owner among the owners of the index. */
  readonly owner: number;
  readonly label: number;
  readonly vector: Int8Array;
}

/** Dimensions of the longest vector: distances stay below 2^28. */
export const DIMENSION_MAX = 4096;
/** Owners that a version may have. */
export const NEIGHBOUR_OWNERS_MAX = 2 ** 31;

/**
 * The most items of an index of vectors of a dimension: among so many, two neighbouring items and one that is missing between
 * them fit a proof. All that openings can count for vectors of up to 800 bytes or so.
 */
export function indexItemsMax(dimension: number): number {
  const siblings = Math.floor((PROOF_BYTES_MAX - GAP_BYTES - 3 * dimension) / (2 * 32));
  return Math.max(1, Math.min(POSITIONS_MAX, 2 ** (siblings + 1)));
}

/** The tag under which the items of an index are committed to. */
export function itemsTag(domain: Domain): Uint8Array {
  return domainTag("neighbour-items", domain);
}

/** The tree over the items of an index in order of position. */
export function buildItemTree(domain: Domain, items: readonly NeighbourItem[]): PositionTree {
  return buildPositionTree(itemsTag(domain), items.map(encodeItem));
}

/** The leaf of an item: salt, bundle, place, owner, label, vector. */
export function encodeItem({ salt, bundle, place, owner, label, vector }: NeighbourItem): Uint8Array {
  assert(salt.length === SALT_BYTES && vector.length <= DIMENSION_MAX, "item is malformed");
  const numbers = concatBytes(u32ToBytes(place), u32ToBytes(owner), u32ToBytes(label));
  return concatBytes(salt, u64ToBytes(bundle), numbers, bytesOfVector(vector));
}

/** The inverse of `encodeItem` for vectors of `dimension`; undefined for anything else. */
export function decodeItem(leaf: Uint8Array, dimension: number): NeighbourItem | undefined {
  if (leaf.length !== HEAD_BYTES + dimension) return undefined;
  const view = new DataView(leaf.buffer, leaf.byteOffset, leaf.length);
  const owner = view.getUint32(SALT_BYTES + 12);
  if (owner >= NEIGHBOUR_OWNERS_MAX) return undefined;
  return {
    salt: leaf.subarray(0, SALT_BYTES),
    bundle: view.getBigUint64(SALT_BYTES),
    place: view.getUint32(SALT_BYTES + 8),
    owner,
    label: view.getUint32(SALT_BYTES + 16),
    vector: vectorOfBytes(leaf.subarray(HEAD_BYTES)),
  };
}

/**
 * The leaf that an item has in its bundle: its vector, then its targets or, without classes, its label in four bytes. Undefined
 * for a label that is no class.
 */
export function sourceLeaf(
  itemDomain: Domain,
  { salt, vector, label }: Pick<NeighbourItem, "salt" | "vector" | "label">,
  classes: number,
): Uint8Array | undefined {
  if (classes > 0) {
    return label < classes ? exampleLeaf(itemDomain, salt, { vector, targets: oneHot(label, classes) }) : undefined;
  }
  const content = concatBytes(bytesOfVector(vector), u32ToBytes(label));
  return itemLeaf(itemDomain, { salt, content, tokens: VECTOR_TOKENS });
}

/** Squared distance between vectors of one length, at most `DIMENSION_MAX`: below 2^28, exact. */
export function squaredDistance(a: Int8Array, b: Int8Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) {
    const difference = (a[i] as number) - (b[i] as number);
    sum += difference * difference;
  }
  return sum;
}

const HEAD_BYTES = SALT_BYTES + 20;
/** Bytes of a proof that an item is missing, beside three vectors and the way up the index: aunts of the item, salts and numbers. */
const GAP_BYTES = 720;

function u32ToBytes(value: number): Uint8Array {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value);
  return bytes;
}

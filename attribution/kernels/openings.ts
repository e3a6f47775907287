/** Trees over positions: one root commits to a list, and one opening shows any run of neighbouring leaves with the siblings of both its ends. */

import { innerHash, leafHash } from "#crypto/merkle.ts";
import { sha256 } from "#crypto/sha256.ts";
import { assert } from "#lib/assert.ts";
import { concatBytes, EMPTY_BYTES, equalBytes, u64ToBytes } from "#lib/bytes.ts";
import type { RangeOpening } from "#proto/tributary/merkle/v1/range.ts";

/** A built tree: the same nodes as the RFC 6962 tree of `crypto/merkle`, under a root that binds a domain tag and the number of leaves. */
export interface PositionTree {
  readonly root: Uint8Array;
  readonly total: number;
  /** Opens `count` leaves from `start` on; both must lie within the tree. */
  open(start: number, count?: number): RangeOpening;
}

/** The most leaves one opening shows. */
export const OPENING_LEAVES_MAX = 64;
/** The most leaves of a tree. */
export const POSITIONS_MAX = 2 ** 32 - 1;

/** Builds the tree over leaves in order; `tag` is the domain tag of what they are. */
export function buildPositionTree(tag: Uint8Array, leaves: readonly Uint8Array[]): PositionTree {
  assert(leaves.length <= POSITIONS_MAX, "too many leaves for one tree", { leaves: leaves.length });
  const levels: Uint8Array[] = [hashLeaves(leaves)];
  for (let level = levels[0] as Uint8Array; level.length > HASH_BYTES; levels.push(level)) level = parents(level);
  const total = leaves.length;
  return {
    root: taggedRoot(tag, total, total === 0 ? sha256(EMPTY_BYTES) : (levels.at(-1) as Uint8Array)),
    total,
    open: (start, count = 1) => {
      assert(start >= 0 && count >= 1 && start + count <= total, "no such leaves to open", { start, count, total });
      return { start, total, leaves: leaves.slice(start, start + count), siblings: siblingsOf(levels, start, count) };
    },
  };
}

/** The root of `buildPositionTree` alone. */
export function positionRoot(tag: Uint8Array, leaves: readonly Uint8Array[]): Uint8Array {
  return buildPositionTree(tag, leaves).root;
}

/** Whether an opening shows leaves of the tree with this root; false for anything malformed. */
export function verifyOpening(tag: Uint8Array, root: Uint8Array, opening: RangeOpening): boolean {
  const opened = openedRoot(tag, opening);
  return opened !== undefined && equalBytes(opened, root);
}

/** The root that an opening leads to; undefined for anything malformed. */
export function openedRoot(tag: Uint8Array, opening: RangeOpening): Uint8Array | undefined {
  const { start, total, leaves, siblings } = opening;
  if (leaves.length === 0 || leaves.length > OPENING_LEAVES_MAX || start + leaves.length > total) return undefined;
  let nodes = leaves.map(leafHash);
  let first = start;
  let used = 0;
  const sibling = (): Uint8Array => {
    used += HASH_BYTES;
    return siblings.subarray(used - HASH_BYTES, used);
  };
  for (let width = total; width > 1; width = Math.ceil(width / 2)) {
    if (first % 2 === 1) nodes.unshift(sibling());
    first = Math.floor(first / 2) * 2;
    const last = first + nodes.length - 1;
    if (last % 2 === 0 && last + 1 < width) nodes.push(sibling());
    if (used > siblings.length) return undefined;
    nodes = joinPairs(nodes);
    first /= 2;
  }
  const [top] = nodes;
  return used === siblings.length && top !== undefined ? taggedRoot(tag, total, top) : undefined;
}

const HASH_BYTES = 32;

function taggedRoot(tag: Uint8Array, total: number, top: Uint8Array): Uint8Array {
  return sha256(concatBytes(tag, u64ToBytes(BigInt(total)), top));
}

function joinPairs(nodes: readonly Uint8Array[]): Uint8Array[] {
  const joined: Uint8Array[] = [];
  for (let i = 0; i < nodes.length; i += 2) {
    const left = nodes[i] as Uint8Array;
    const right = nodes[i + 1];
    joined.push(right === undefined ? left : innerHash(left, right));
  }
  return joined;
}

function hashLeaves(leaves: readonly Uint8Array[]): Uint8Array {
  const level = new Uint8Array(leaves.length * HASH_BYTES);
  leaves.forEach((leaf, i) => {
    level.set(leafHash(leaf), i * HASH_BYTES);
  });
  return level;
}

function parents(level: Uint8Array): Uint8Array {
  const count = level.length / HASH_BYTES;
  const next = new Uint8Array(Math.ceil(count / 2) * HASH_BYTES);
  for (let i = 0; i < count; i += 2) {
    const left = nodeAt(level, i);
    next.set(i + 1 < count ? innerHash(left, nodeAt(level, i + 1)) : left, (i / 2) * HASH_BYTES);
  }
  return next;
}

function nodeAt(level: Uint8Array, index: number): Uint8Array {
  return level.subarray(index * HASH_BYTES, (index + 1) * HASH_BYTES);
}

function siblingsOf(levels: readonly Uint8Array[], start: number, count: number): Uint8Array {
  const siblings: Uint8Array[] = [];
  let first = start;
  let last = start + count - 1;
  for (const level of levels) {
    const width = level.length / HASH_BYTES;
    if (first % 2 === 1) siblings.push(nodeAt(level, first - 1));
    if (last % 2 === 0 && last + 1 < width) siblings.push(nodeAt(level, last + 1));
    first = Math.floor(first / 2);
    last = Math.floor(last / 2);
  }
  return concatBytes(...siblings);
}

/** Which nodes are in memory: loading a twig into the arena, and making room by turning untouched twigs back into stubs. */

import { NONE, type NodeArena } from "./arena.ts";
import { bandOf, type NodeRef, type Twig } from "./record.ts";
import { loadTwig } from "./records.ts";
import type { Tree } from "./tree.ts";

/** A slot that stands for a stored node; a leaf is complete, an inner node is a stub. */
export function stubFrom(arena: NodeArena, ref: NodeRef): number {
  const slot = arena.allocate();
  arena.setHead(slot, ref.height, ref.size);
  arena.setVersion(slot, ref.version);
  arena.setRecord(slot, ref.version, ref.seq);
  arena.setHash(slot, ref.hash, 0);
  return slot;
}

/** What a parent would store of a node; the node must have a record. */
export function refOf(arena: NodeArena, slot: number): NodeRef {
  return {
    version: arena.recordVersion(slot),
    seq: arena.recordSeq(slot),
    height: arena.height(slot),
    size: arena.size(slot),
    hash: arena.hash(slot),
  };
}

/** Makes the children and key of an inner node available; throws `CorruptedStoreError` when its record is unusable. */
export function load(tree: Tree, slot: number): void {
  const { arena } = tree;
  if (arena.isLoaded(slot)) return;
  const twig = loadTwig(tree.source, refOf(arena, slot));
  tree.epoch++;
  installInner(arena, twig, { slot, index: 0 });
}

/**
 * Turns loaded twigs without loaded twigs below them into stubs until the arena holds at most `target` nodes, walking
 * from `hand` in key order. A twig used since the last pass is spared once. Returns where to continue, undefined at the end.
 * Only for a tree without changes.
 */
export function evict(tree: Tree, hand: Uint8Array | undefined, limits: EvictionLimits): Uint8Array | undefined {
  const { root, arena } = tree;
  if (root === NONE || arena.height(root) === 0) return undefined;
  tree.epoch++;
  const sweep: Sweep = { tree, hand, target: limits.target, visitsLeft: limits.visits, next: undefined };
  sweepTwig(sweep, root);
  return sweep.next;
}

/** When an eviction pass ends: few enough nodes, or enough twigs visited. */
export interface EvictionLimits {
  readonly target: number;
  readonly visits: number;
}

/** Turns one twig, all of whose borders are stubs or leaves, into a stub. */
export function unload(arena: NodeArena, slot: number): void {
  const band = bandOf(arena.height(slot));
  freeBelow(arena, slot, band);
  arena.setUnloaded(slot);
}

interface Sweep {
  readonly tree: Tree;
  /** Skips what lies left of this key, until the first twig there is reached. */
  hand: Uint8Array | undefined;
  readonly target: number;
  visitsLeft: number;
  /** Set when the pass must stop: the key to continue from. */
  next: Uint8Array | undefined;
}

function installInner(arena: NodeArena, twig: Twig, at: { readonly slot: number; readonly index: number }): void {
  const { slot, index } = at;
  arena.setVersion(slot, twig.versions[index] as number);
  arena.setKeyRef(slot, arena.keys.add(twig.key(index)));
  arena.setLoaded(slot);
  arena.setLeft(slot, install(arena, twig, index + 1));
  arena.setRight(slot, install(arena, twig, twig.right(index)));
}

function install(arena: NodeArena, twig: Twig, index: number): number {
  if (twig.isBorder(index)) return stubFrom(arena, twig.ref(index));
  const slot = arena.allocate();
  arena.setHead(slot, twig.heights[index] as number, twig.sizes[index] as number);
  arena.setHash(slot, twig.hashes, index * 32);
  installInner(arena, twig, { slot, index });
  return slot;
}

/** Visits the twig rooted at `slot` and everything loaded below it; true when the twig is a stub afterwards. */
function sweepTwig(sweep: Sweep, slot: number): boolean {
  const { arena, root } = sweep.tree;
  if (!arena.isLoaded(slot)) return true;
  sweep.visitsLeft--;
  const isBare = sweepBelow(sweep, slot, bandOf(arena.height(slot)));
  if (sweep.next !== undefined || !isBare || slot === root) return false;
  if (arena.isTouched(slot)) {
    arena.clearTouched(slot);
    return false;
  }
  unload(arena, slot);
  return true;
}

/** Visits the borders below an inner node in order; true when all of them are stubs or leaves. */
function sweepBelow(sweep: Sweep, slot: number, band: number): boolean {
  const { arena } = sweep.tree;
  let isBare = true;
  // A hand in the right half makes the left half count as visited, hence as not bare.
  if (sweep.hand === undefined || arena.compareKey(sweep.hand, slot) < 0)
    isBare = sweepChild(sweep, arena.left(slot), band);
  else isBare = false;
  if (sweep.next !== undefined) return false;
  if (sweep.visitsLeft <= 0 || arena.live <= sweep.target) {
    sweep.next = arena.key(slot);
    return false;
  }
  return sweepChild(sweep, arena.right(slot), band) && isBare;
}

function sweepChild(sweep: Sweep, child: number, band: number): boolean {
  const height = sweep.tree.arena.height(child);
  if (height === 0) {
    sweep.hand = undefined;
    return true;
  }
  if (bandOf(height) === band) return sweepBelow(sweep, child, band);
  const isStub = sweepTwig(sweep, child);
  sweep.hand = undefined;
  return isStub;
}

function freeBelow(arena: NodeArena, slot: number, band: number): void {
  for (const child of [arena.left(slot), arena.right(slot)]) {
    if (arena.height(child) > 0 && bandOf(arena.height(child)) === band) freeBelow(arena, child, band);
    arena.free(child);
  }
}

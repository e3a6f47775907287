/**
 * The IAVL v1 tree of one store, at its newest version (iavl mutable_tree.go). Older versions are read from records, so
 * this tree is changed in place: "cloning" a node means giving it the working version and forgetting its record.
 *
 * A leaf's key is the key of the last ancestor at which the path turned right, because an inner key is the smallest key
 * of its right subtree. So no leaf is ever read to change the tree, except the leftmost one.
 */

import { assert } from "#lib/assert.ts";
import { compareBytes } from "#lib/bytes.ts";
import { NONE, type NodeArena } from "./arena.ts";
import { EMPTY_ROOT } from "./hash.ts";
import type { Leaf, NodeRef } from "./record.ts";
import { loadLeaf, type RecordSource } from "./records.ts";
import { load, refOf, stubFrom } from "./residency.ts";
import { balance } from "./rotation.ts";

/** The records that a version no longer uses, as pairs of version and sequence number. */
export type Orphans = number[];

/** One store's tree. The fields are for this folder; others use the methods. */
export class Tree {
  readonly arena: NodeArena;
  readonly source: RecordSource;
  root = NONE;
  /** The version that changes belong to. */
  workingVersion: number;
  orphans: Orphans = [];
  /** Whether anything changed since the last version. */
  isChanged = false;
  /** New leaves, which have no record yet. */
  readonly newLeaves = new Map<number, Leaf>();
  /** Grows whenever slots change meaning, so that walks over slots notice. */
  epoch = 0;
  private firstKey: Uint8Array | undefined;
  private readonly path = { turn: NONE, isExact: false, found: false, liftedKey: 0 };

  constructor(
    dependencies: { readonly arena: NodeArena; readonly source: RecordSource },
    root: NodeRef | undefined,
    workingVersion: number,
  ) {
    this.arena = dependencies.arena;
    this.source = dependencies.source;
    this.workingVersion = workingVersion;
    if (root !== undefined) this.root = stubFrom(this.arena, root);
  }

  /** Number of keys. */
  get size(): number {
    return this.root === NONE ? 0 : this.arena.size(this.root);
  }

  /** Sets a key; setting an equal value is a change too. */
  set(key: Uint8Array, value: Uint8Array): void {
    this.beginPath();
    this.isChanged = true;
    const leaf = { key, value, version: this.workingVersion };
    if (this.root === NONE) {
      this.root = this.createLeaf(leaf);
      this.firstKey = key;
    } else {
      this.root = this.insert(this.root, leaf);
    }
  }

  /** Removes a key; false, and nothing changed, when it is absent. */
  remove(key: Uint8Array): boolean {
    if (this.root === NONE) return false;
    this.beginPath();
    const { path, arena } = this;
    this.root = this.removeFrom(this.root, key);
    this.isChanged ||= path.found;
    if (path.found && path.liftedKey !== 0) {
      this.firstKey = arena.keys.get(path.liftedKey);
      arena.keys.free(path.liftedKey);
    }
    if (this.root === NONE) this.firstKey = undefined;
    return path.found;
  }

  /** The root hash with all changes so far. */
  rootHash(): Uint8Array {
    if (this.root === NONE) return EMPTY_ROOT;
    this.hashNode(this.root);
    return this.arena.hash(this.root);
  }

  /** Marks a node as part of the working version; what it was stored as is an orphan. */
  touch(slot: number): void {
    if (!this.arena.isNew(slot)) this.orphan(slot);
    this.arena.markNew(slot, this.workingVersion);
  }

  /** Lists the record of a node, if it has one, as no longer used. */
  orphan(slot: number): void {
    const { arena } = this;
    if (arena.hasRecord(slot)) this.orphans.push(arena.recordVersion(slot), arena.recordSeq(slot));
  }

  /** The smallest key; the tree must not be empty. */
  smallestKey(): Uint8Array {
    this.firstKey ??= this.readSmallestKey();
    return this.firstKey;
  }

  private beginPath(): void {
    this.epoch++;
    this.path.turn = NONE;
    this.path.isExact = false;
    this.path.found = false;
    this.path.liftedKey = 0;
  }

  private insert(slot: number, leaf: Leaf): number {
    const { arena, path } = this;
    if (arena.height(slot) === 0) return this.insertAtLeaf(slot, leaf);
    load(this, slot);
    const order = arena.compareKey(leaf.key, slot);
    if (order < 0) {
      const left = this.insert(arena.left(slot), leaf);
      this.touch(slot);
      arena.setLeft(slot, left);
    } else {
      path.turn = slot;
      path.isExact = order === 0;
      const right = this.insert(arena.right(slot), leaf);
      this.touch(slot);
      arena.setRight(slot, right);
    }
    // An update keeps the shape; only an insertion changes sizes and may need rotations.
    if (path.found) return slot;
    arena.update(slot);
    return balance(this, slot);
  }

  private insertAtLeaf(slot: number, leaf: Leaf): number {
    const { arena, path } = this;
    const order = path.isExact ? 0 : path.turn === NONE ? compareBytes(leaf.key, this.smallestKey()) : 1;
    if (order === 0) {
      path.found = true;
      this.touch(slot);
      this.newLeaves.set(slot, leaf);
      arena.hashLeaf(slot, leaf);
      return slot;
    }
    const created = this.createLeaf(leaf);
    const parent = arena.allocate();
    arena.setLoaded(parent);
    arena.setKeyRef(parent, arena.keys.add(order < 0 ? this.smallestKey() : leaf.key));
    arena.setLeft(parent, order < 0 ? created : slot);
    arena.setRight(parent, order < 0 ? slot : created);
    arena.markNew(parent, this.workingVersion);
    arena.update(parent);
    if (order < 0) this.firstKey = leaf.key;
    return parent;
  }

  private createLeaf(leaf: Leaf): number {
    const { arena } = this;
    const slot = arena.allocate();
    arena.markNew(slot, this.workingVersion);
    arena.hashLeaf(slot, leaf);
    this.newLeaves.set(slot, leaf);
    return slot;
  }

  /** The subtree without `key`, NONE when nothing is left of it. */
  private removeFrom(slot: number, key: Uint8Array): number {
    const { arena, path } = this;
    if (arena.height(slot) === 0) return this.removeLeaf(slot, key);
    load(this, slot);
    const order = arena.compareKey(key, slot);
    if (order < 0) {
      const left = this.removeFrom(arena.left(slot), key);
      if (!path.found) return slot;
      if (left === NONE) {
        // The right subtree takes this node's place; its smallest key is what ancestors may still know as the removed key.
        path.liftedKey = arena.keyRef(slot);
        arena.setKeyRef(slot, 0);
        return this.replaceBy(arena.right(slot), slot);
      }
      this.touch(slot);
      arena.setLeft(slot, left);
    } else {
      path.turn = slot;
      path.isExact = order === 0;
      const right = this.removeFrom(arena.right(slot), key);
      if (!path.found) return slot;
      if (right === NONE) return this.replaceBy(arena.left(slot), slot);
      this.touch(slot);
      arena.setRight(slot, right);
      this.adoptLiftedKey(slot);
    }
    arena.update(slot);
    return balance(this, slot);
  }

  private removeLeaf(slot: number, key: Uint8Array): number {
    const { path } = this;
    path.found = path.isExact || (path.turn === NONE && compareBytes(key, this.smallestKey()) === 0);
    if (!path.found) return slot;
    this.newLeaves.delete(slot);
    this.drop(slot);
    return NONE;
  }

  private replaceBy(child: number, slot: number): number {
    this.drop(slot);
    return child;
  }

  private drop(slot: number): void {
    this.orphan(slot);
    this.arena.free(slot);
  }

  private adoptLiftedKey(slot: number): void {
    const { arena, path } = this;
    if (path.liftedKey === 0) return;
    arena.keys.free(arena.keyRef(slot));
    arena.setKeyRef(slot, path.liftedKey);
    path.liftedKey = 0;
  }

  private hashNode(slot: number): void {
    const { arena } = this;
    if (arena.isHashed(slot)) return;
    this.hashNode(arena.left(slot));
    this.hashNode(arena.right(slot));
    arena.hashInner(slot);
  }

  private readSmallestKey(): Uint8Array {
    const { arena } = this;
    assert(this.root !== NONE, "an empty tree has no smallest key");
    let slot = this.root;
    while (arena.height(slot) > 0) {
      load(this, slot);
      slot = arena.left(slot);
    }
    return this.newLeaves.get(slot)?.key ?? loadLeaf(this.source, refOf(arena, slot)).key;
  }
}

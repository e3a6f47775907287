/**
 * Builds the tree that inserting keys in ascending order leads to, without keeping it in memory: only the right spine can
 * still change, so whatever lies left of it is hashed, recorded and dropped as soon as it is complete. A spine node's
 * height is known at once, its size and hash when it leaves the spine (iavl mutable_tree.go recursiveSet and balance).
 */

import { assert } from "#lib/assert.ts";
import { NONE, NodeArena } from "./arena.ts";
import { writeRecord } from "./flush.ts";
import { bandOf, type NodeRef } from "./record.ts";
import type { RecordWriter } from "./record-writer.ts";
import { refOf, unload } from "./residency.ts";
import { Tree } from "./tree.ts";

/** A tree in the making; all of it belongs to the writer's version. */
export class AscendingTree {
  private readonly writer: RecordWriter;
  private readonly arena = new NodeArena();
  private readonly tree: Tree;
  /** The spine from the root down: complete left subtrees, key references and heights of its inner nodes. */
  private readonly lefts: number[] = [];
  private readonly keys: number[] = [];
  private readonly heights: number[] = [];
  /** The rightmost leaf. */
  private last = NONE;

  constructor(writer: RecordWriter) {
    this.writer = writer;
    this.tree = new Tree({ arena: this.arena, source: { read: () => undefined } }, undefined, writer.version);
  }

  /** Adds a key, which must be greater than all before it; records that are complete go to the writer. */
  add(key: Uint8Array, value: Uint8Array): void {
    const leaf = this.addLeaf(key, value);
    if (this.last !== NONE) {
      this.lefts.push(this.last);
      this.keys.push(this.arena.keys.add(key));
      this.heights.push(1);
      this.balance();
    }
    this.last = leaf;
  }

  /** Ends the tree; undefined when nothing was added. */
  finish(): NodeRef | undefined {
    if (this.last === NONE) return undefined;
    let root = this.last;
    for (let i = this.lefts.length - 1; i >= 0; i--) root = this.join(i, this.lefts[i] as number, root);
    if (this.arena.height(root) > 0) writeRecord(this.tree, root, this.writer);
    return refOf(this.arena, root);
  }

  private addLeaf(key: Uint8Array, value: Uint8Array): number {
    const { arena, writer } = this;
    const { version } = writer;
    const leaf = { key, value, version };
    const slot = arena.allocate();
    arena.setVersion(slot, version);
    arena.hashLeaf(slot, leaf);
    arena.setRecord(slot, version, writer.addLeaf(leaf));
    return slot;
  }

  /** The lowest spine node is new: heights above it grow until one does not, and a rotation takes a node off the spine. */
  private balance(): void {
    const { lefts, keys, heights, arena } = this;
    for (let i = heights.length - 2; i >= 0; i--) {
      const left = arena.height(lefts[i] as number);
      const right = heights[i + 1] as number;
      const before = heights[i] as number;
      if (right - left > 1) {
        const inner = arena.height(lefts[i + 1] as number);
        const outer = heights[i + 2] ?? 0;
        assert(inner <= outer, "ascending keys never need a double rotation");
        const complete = this.join(i, lefts[i] as number, lefts[i + 1] as number);
        lefts[i] = complete;
        keys[i] = keys[i + 1] as number;
        heights[i] = 1 + Math.max(arena.height(complete), outer);
        for (const column of [lefts, keys, heights]) column.splice(i + 1, 1);
      } else {
        heights[i] = 1 + Math.max(left, right);
      }
      if (heights[i] === before) return;
    }
  }

  /** Completes spine node `i` over two complete subtrees. */
  private join(i: number, left: number, right: number): number {
    const { arena } = this;
    const slot = arena.allocate();
    arena.setLoaded(slot);
    arena.setKeyRef(slot, this.keys[i] as number);
    arena.setLeft(slot, left);
    arena.setRight(slot, right);
    arena.markNew(slot, this.writer.version);
    arena.update(slot);
    arena.hashInner(slot);
    const height = arena.height(slot);
    this.store(left, height);
    this.store(right, height);
    return slot;
  }

  /** Writes an inner node that lies in another band than its parent and keeps only a stub of it. */
  private store(child: number, parentHeight: number): void {
    const { arena } = this;
    const height = arena.height(child);
    if (height === 0 || bandOf(height) === bandOf(parentHeight)) return;
    writeRecord(this.tree, child, this.writer);
    unload(arena, child);
  }
}

/**
 * Writing the changed nodes of a version. Only twigs with a changed node are written; a clean node whose neighbourhood
 * changed moves between records: it is absorbed by a changed twig, or gets a record of its own.
 */

import { assertDefined } from "#lib/assert.ts";
import { NONE, type NodeArena } from "./arena.ts";
import { bandOf, type NodeRef } from "./record.ts";
import type { RecordWriter } from "./record-writer.ts";
import { load, refOf } from "./residency.ts";
import type { Tree } from "./tree.ts";

/** Writes everything that has no record yet and returns the root; the tree must be hashed, and is clean afterwards. */
export function flush(tree: Tree, writer: RecordWriter): NodeRef | undefined {
  const { root, arena } = tree;
  tree.isChanged = false;
  if (root === NONE) return undefined;
  if (needsRecord(arena, root)) writeRecord(tree, root, writer);
  tree.newLeaves.clear();
  return refOf(arena, root);
}

/** Stores the subtree of one node, which must be hashed, and gives the node its record. */
export function writeRecord(tree: Tree, slot: number, writer: RecordWriter): void {
  const { arena } = tree;
  arena.setRecord(
    slot,
    writer.version,
    arena.height(slot) === 0 ? writeLeaf(tree, slot, writer) : writeTwig(tree, slot, writer),
  );
  arena.clearNew(slot);
}

function needsRecord(arena: NodeArena, slot: number): boolean {
  return arena.isNew(slot) || !arena.hasRecord(slot);
}

function writeLeaf(tree: Tree, slot: number, writer: RecordWriter): number {
  return writer.addLeaf(assertDefined(tree.newLeaves.get(slot), "a leaf without a record is new"));
}

function writeTwig(tree: Tree, slot: number, writer: RecordWriter): number {
  const band = bandOf(tree.arena.height(slot));
  writeBorders(tree, slot, { band, writer });
  writer.beginTwig();
  writeInner(tree.arena, slot, { band, writer });
  return writer.endRecord();
}

interface Band {
  readonly band: number;
  readonly writer: RecordWriter;
}

/** Gives every border of the twig a record and makes its inner nodes available. */
function writeBorders(tree: Tree, slot: number, at: Band): void {
  writeBorder(tree, tree.arena.left(slot), at);
  writeBorder(tree, tree.arena.right(slot), at);
}

function writeBorder(tree: Tree, child: number, at: Band): void {
  const { arena } = tree;
  const height = arena.height(child);
  if (height === 0 || bandOf(height) !== at.band) {
    if (needsRecord(arena, child)) writeRecord(tree, child, at.writer);
    return;
  }
  load(tree, child);
  // A rotation moved this node under a parent of its own band: the twig absorbs its record.
  tree.orphan(child);
  arena.clearRecord(child);
  writeBorders(tree, child, at);
}

function writeInner(arena: NodeArena, slot: number, at: Band): void {
  at.writer.addInner(arena, slot);
  arena.clearNew(slot);
  for (let side = 0; side < 2; side++) {
    const child = side === 0 ? arena.left(slot) : arena.right(slot);
    const height = arena.height(child);
    if (height > 0 && bandOf(height) === at.band) writeInner(arena, child, at);
    else at.writer.addBorder(arena, child);
  }
}

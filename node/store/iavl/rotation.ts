/** AVL balancing (iavl mutable_tree.go balance): every node that takes part in a rotation becomes part of the working version. */

import { load } from "./residency.ts";
import type { Tree } from "./tree.ts";

/** Restores the balance of a changed node whose subtrees are balanced; returns the node that takes its place. */
export function balance(tree: Tree, slot: number): number {
  const { arena } = tree;
  const left = arena.left(slot);
  const right = arena.right(slot);
  const lean = arena.height(left) - arena.height(right);
  if (lean > 1) {
    load(tree, left);
    if (leanOf(tree, left) < 0) arena.setLeft(slot, rotateLeft(tree, left));
    return rotateRight(tree, slot);
  }
  if (lean < -1) {
    load(tree, right);
    if (leanOf(tree, right) > 0) arena.setRight(slot, rotateRight(tree, right));
    return rotateLeft(tree, slot);
  }
  return slot;
}

function leanOf(tree: Tree, slot: number): number {
  const { arena } = tree;
  return arena.height(arena.left(slot)) - arena.height(arena.right(slot));
}

function rotateRight(tree: Tree, slot: number): number {
  const { arena } = tree;
  const pivot = arena.left(slot);
  load(tree, pivot);
  tree.touch(slot);
  tree.touch(pivot);
  arena.setLeft(slot, arena.right(pivot));
  arena.setRight(pivot, slot);
  arena.update(slot);
  arena.update(pivot);
  return pivot;
}

function rotateLeft(tree: Tree, slot: number): number {
  const { arena } = tree;
  const pivot = arena.right(slot);
  load(tree, pivot);
  tree.touch(slot);
  tree.touch(pivot);
  arena.setRight(slot, arena.left(pivot));
  arena.setLeft(pivot, slot);
  arena.update(slot);
  arena.update(pivot);
  return pivot;
}

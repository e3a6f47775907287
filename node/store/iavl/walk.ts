/** Leaves in key order: over records for any stored version, over resident nodes for the newest one. */

import { compareBytes } from "#lib/bytes.ts";
import type { KeyRange } from "../kv-store.ts";
import type { NodeRef, Twig } from "./record.ts";
import { loadLeaf, loadTwig, type RecordSource } from "./records.ts";
import { refOf } from "./residency.ts";
import type { Tree } from "./tree.ts";

/** A leaf met on a walk. */
export interface WalkedLeaf {
  readonly key: Uint8Array;
  readonly ref: NodeRef;
}

/** The leaves of a stored tree whose keys are in `range`; reads a record per twig, and none per leaf but the leftmost. */
export function* walkRecords(source: RecordSource, root: NodeRef | undefined, range: KeyRange): Generator<WalkedLeaf> {
  if (root === undefined) return;
  const stack: TwigStep[] = [];
  if (root.height > 0) stack.push({ twig: loadTwig(source, root), index: 0, low: undefined });
  else yield* leafInRange(source, { ref: root, low: undefined }, range);
  for (let step = stack.pop(); step !== undefined; step = stack.pop()) {
    const { twig, index } = step;
    if (!twig.isBorder(index)) {
      const key = twig.key(index);
      const left = { twig, index: index + 1, low: step.low };
      const right = { twig, index: twig.right(index), low: key };
      pushChildren(stack, { key, left, right }, range);
    } else {
      const ref = twig.ref(index);
      if (ref.height > 0) stack.push({ twig: loadTwig(source, ref), index: 0, low: step.low });
      else yield* leafInRange(source, { ref, low: step.low }, range);
    }
  }
}

/**
 * The keys of the tree in `range`. The tree must have no changes; when it changes during the walk, the rest comes from
 * the records of `root`, which must be what the tree was when the walk began.
 */
export function* walkTree(tree: Tree, root: NodeRef | undefined, range: KeyRange): Generator<Uint8Array> {
  if (root === undefined) return;
  const { epoch, source } = tree;
  const stack: SlotStep[] = [{ slot: tree.root, low: undefined }];
  let last: Uint8Array | undefined;
  while (stack.length > 0) {
    if (tree.epoch !== epoch) {
      for (const leaf of walkRecords(source, root, after(range, last))) yield leaf.key;
      return;
    }
    const { slot, low } = stack.pop() as SlotStep;
    if (tree.arena.isLoaded(slot)) {
      const key = tree.arena.key(slot);
      const left = { slot: tree.arena.left(slot), low };
      const right = { slot: tree.arena.right(slot), low: key };
      pushChildren(stack, { key, left, right }, range);
      continue;
    }
    for (const leaf of walkStub(source, { ref: refOf(tree.arena, slot), low }, range)) {
      last = leaf.key;
      yield leaf.key;
    }
  }
}

interface TwigStep {
  readonly twig: Twig;
  readonly index: number;
  /** The smallest key below, undefined at the left edge of the tree. */
  readonly low: Uint8Array | undefined;
}

interface SlotStep {
  readonly slot: number;
  readonly low: Uint8Array | undefined;
}

interface LowRef {
  readonly ref: NodeRef;
  readonly low: Uint8Array | undefined;
}

/** A leaf, or everything below a node that is not resident. */
function* walkStub(source: RecordSource, stub: LowRef, range: KeyRange): Generator<WalkedLeaf> {
  if (stub.ref.height === 0) yield* leafInRange(source, stub, range);
  else yield* walkRecords(source, stub.ref, range);
}

function* leafInRange(source: RecordSource, leaf: LowRef, range: KeyRange): Generator<WalkedLeaf> {
  const key = leaf.low ?? loadLeaf(source, leaf.ref).key;
  if (range.start !== undefined && compareBytes(key, range.start) < 0) return;
  if (range.end !== undefined && compareBytes(key, range.end) >= 0) return;
  yield { key, ref: leaf.ref };
}

/** Pushes the children that can hold keys of the range, the one to visit first on top. */
function pushChildren<T>(
  stack: T[],
  node: { readonly key: Uint8Array; readonly left: T; readonly right: T },
  range: KeyRange,
): void {
  const hasLeft = range.start === undefined || compareBytes(range.start, node.key) < 0;
  const hasRight = range.end === undefined || compareBytes(range.end, node.key) > 0;
  if (range.reverse === true) {
    if (hasLeft) stack.push(node.left);
    if (hasRight) stack.push(node.right);
  } else {
    if (hasRight) stack.push(node.right);
    if (hasLeft) stack.push(node.left);
  }
}

/** What is left of a range once `last` was visited. */
function after(range: KeyRange, last: Uint8Array | undefined): KeyRange {
  if (last === undefined) return range;
  if (range.reverse === true) return { ...range, end: last };
  const start = new Uint8Array(last.length + 1);
  start.set(last);
  return { ...range, start };
}

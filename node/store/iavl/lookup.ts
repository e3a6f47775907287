/** Finding one key in a stored tree, with or without the path that proves it. */

import { compareBytes, equalBytes } from "#lib/bytes.ts";
import type { Leaf, Twig } from "./record.ts";
import { loadKeyedLeaf, loadTwig, type StoredTree } from "./records.ts";

/** One inner node on the way from the root to a leaf. */
export interface PathStep {
  readonly height: number;
  readonly size: number;
  readonly version: number;
  /** Whether the path goes on in the left subtree. */
  readonly isLeft: boolean;
  /** Hash of the subtree that the path leaves aside. */
  readonly sibling: Uint8Array;
}

/** The value of `key` in a stored tree. */
export function findValue(tree: StoredTree, key: Uint8Array): Uint8Array | undefined {
  return findLeaf(tree, key)?.value;
}

/** The leaf of `key` in a stored tree; `onStep` sees each inner node from the root down, also when the key is absent. */
export function findLeaf(tree: StoredTree, key: Uint8Array, onStep?: (step: PathStep) => void): Leaf | undefined {
  const { source, root } = tree;
  if (root === undefined) return undefined;
  let ref = root;
  let low: Uint8Array | undefined;
  while (ref.height > 0) {
    const twig = loadTwig(source, ref);
    let index = 0;
    while (!twig.isBorder(index)) {
      const split = twig.key(index);
      const isLeft = compareBytes(key, split) < 0;
      onStep?.(stepAt(twig, index, isLeft));
      if (!isLeft) low = split;
      index = isLeft ? index + 1 : twig.right(index);
    }
    ref = twig.ref(index);
  }
  const leaf = loadKeyedLeaf(source, ref, low);
  return equalBytes(leaf.key, key) ? leaf : undefined;
}

function stepAt(twig: Twig, index: number, isLeft: boolean): PathStep {
  return {
    height: twig.heights[index] as number,
    size: twig.sizes[index] as number,
    version: twig.versions[index] as number,
    isLeft,
    sibling: twig.hash(isLeft ? twig.right(index) : index + 1),
  };
}

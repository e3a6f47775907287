/** Neighbouring leaves of a Merkle-sum tree: what they are, what all before them sum up to, and so what is not between them. */

import { compareBytes, equalBytes } from "#lib/bytes.ts";
import type { SumLeaf, SumRange } from "#proto/tributary/merkle/v1/range.ts";
import type { SumRoot } from "#proto/tributary/merkle/v1/sum.ts";
import { AMOUNT_MAX, amountFromMinimal, type Domain } from "./domain.ts";
import {
  isMerkleSumTop,
  joinMerkleSumNodes,
  MERKLE_SUM_LEAVES_MAX,
  type MerkleSumLeaf,
  type MerkleSumNode,
  type MerkleSumRoot,
  type MerkleSumTree,
  merkleSumLeafNode,
  parseMerkleSumNode,
} from "./merkle-sum.ts";

/** Leaves that are known to be in a tree. */
export interface ShownLeaves {
  readonly start: number;
  readonly leaves: readonly MerkleSumLeaf[];
  /** Sum of all leaves before the first one shown. */
  readonly before: bigint;
}

/** The most leaves one range shows. */
export const SUM_RANGE_LEAVES_MAX = 64;

/** The leaves that a range shows under a root; undefined for anything malformed. An empty range shows an empty tree. */
export function readSumRange(domain: Domain, root: MerkleSumRoot, range: SumRange): ShownLeaves | undefined {
  if (!isRootBounded(root)) return undefined;
  const { start, siblings } = range;
  if (root.count === 0n) return isEmptyTree(domain, root, range) ? { start: 0, leaves: [], before: 0n } : undefined;
  const leaves = readLeaves(range.leaves);
  if (leaves === undefined || BigInt(start + leaves.length) > root.count) return undefined;
  const climbed = climb(leaves, { start, width: Number(root.count), siblings });
  if (climbed === undefined || !isMerkleSumTop(domain, root, climbed.top)) return undefined;
  return { start, leaves, before: climbed.before };
}

/**
 * What a tree holds for an id: the amount of its leaf, or zero when the leaves beside its place are shown. Undefined when the
 * range shows neither, or is malformed. Sound for trees in order; trees out of order are refuted as such.
 */
export function lookUpAmount(domain: Domain, root: MerkleSumRoot, id: Uint8Array, range: SumRange): bigint | undefined {
  const shown = readSumRange(domain, root, range);
  if (shown === undefined) return undefined;
  const found = shown.leaves.find((leaf) => equalBytes(leaf.id, id));
  if (found !== undefined) return found.amount;
  return placeOf(root, shown, id) === undefined ? undefined : 0n;
}

/** Sum of all leaves with ids below `id`, when the range shows the leaves on both sides of the border; undefined otherwise. */
export function sumBelow(domain: Domain, root: MerkleSumRoot, id: Uint8Array, range: SumRange): bigint | undefined {
  const shown = readSumRange(domain, root, range);
  const place = shown === undefined ? undefined : placeOf(root, shown, id);
  if (shown === undefined || place === undefined) return undefined;
  return shown.leaves.slice(0, place).reduce((sum, { amount }) => sum + amount, shown.before);
}

/** A run of leaves between two that are shown, and what it sums up to. */
export interface SummedRun {
  /** Positions of the first and the last leaf. */
  readonly first: number;
  readonly last: number;
  readonly sum: bigint;
}

/** The sum of all leaves from the first of one range to the first of another; undefined when either shows nothing. */
export function sumOfRun(
  domain: Domain,
  root: MerkleSumRoot,
  { first, last }: { readonly first: SumRange; readonly last: SumRange },
): SummedRun | undefined {
  const from = readSumRange(domain, root, first);
  const to = readSumRange(domain, root, last);
  const [end] = to?.leaves ?? [];
  if (from === undefined || to === undefined || end === undefined) return undefined;
  return { first: from.start, last: to.start, sum: to.before + end.amount - from.before };
}

/** The range that proves `lookUpAmount` of an id. */
export function proveLookUp(tree: MerkleSumTree, id: Uint8Array): SumRange {
  const index = tree.indexOf(id);
  return index === undefined ? proveBorder(tree, id) : tree.proveRange(index, 1);
}

/** The range that proves `sumBelow` an id: the leaves on both sides of it. */
export function proveBorder(tree: MerkleSumTree, id: Uint8Array): SumRange {
  const { leaves } = tree;
  if (leaves.length === 0) return { start: 0, leaves: [], siblings: [] };
  let low = 0;
  let high = leaves.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compareBytes((leaves[middle] as MerkleSumLeaf).id, id) < 0) low = middle + 1;
    else high = middle;
  }
  const start = Math.max(0, low - 1);
  return tree.proveRange(start, Math.min(leaves.length, low + 1) - start);
}

/** A root as messages carry it; undefined when its numbers are out of range. */
export function readSumRoot(root: SumRoot): MerkleSumRoot | undefined {
  return isRootBounded(root) ? root : undefined;
}

/** How many of the shown leaves have ids below `id`, when the leaf before and the leaf behind its place are shown or cannot be. */
function placeOf(root: MerkleSumRoot, shown: ShownLeaves, id: Uint8Array): number | undefined {
  const { start, leaves } = shown;
  const place = leaves.findIndex((leaf) => compareBytes(leaf.id, id) >= 0);
  if (place === -1) return BigInt(start + leaves.length) === root.count ? leaves.length : undefined;
  return place > 0 || start === 0 ? place : undefined;
}

function isRootBounded(root: MerkleSumRoot): boolean {
  const { sum, count, hash } = root;
  return sum >= 0n && sum <= AMOUNT_MAX && count >= 0n && count <= BigInt(MERKLE_SUM_LEAVES_MAX) && hash.length === 32;
}

function isEmptyTree(domain: Domain, root: MerkleSumRoot, { start, leaves, siblings }: SumRange): boolean {
  const top = { hash: new Uint8Array(32), sum: 0n };
  return start === 0 && leaves.length === 0 && siblings.length === 0 && isMerkleSumTop(domain, root, top);
}

function readLeaves(shown: readonly SumLeaf[]): readonly MerkleSumLeaf[] | undefined {
  if (shown.length === 0 || shown.length > SUM_RANGE_LEAVES_MAX) return undefined;
  const leaves: MerkleSumLeaf[] = [];
  for (const { id, amount } of shown) {
    const value = amountFromMinimal(amount);
    if (value === undefined) return undefined;
    leaves.push({ id, amount: value });
  }
  return leaves;
}

function climb(
  leaves: readonly MerkleSumLeaf[],
  from: { readonly start: number; readonly width: number; readonly siblings: readonly Uint8Array[] },
): { readonly top: MerkleSumNode; readonly before: bigint } | undefined {
  let nodes: (MerkleSumNode | undefined)[] = leaves.map(merkleSumLeafNode);
  let first = from.start;
  let before = 0n;
  let used = 0;
  for (let width = from.width; width > 1; width = Math.ceil(width / 2)) {
    if (first % 2 === 1) {
      const left = parseMerkleSumNode(from.siblings[used++]);
      before += left?.sum ?? 0n;
      nodes.unshift(left);
      first--;
    }
    const last = first + nodes.length - 1;
    if (last % 2 === 0 && last + 1 < width) nodes.push(parseMerkleSumNode(from.siblings[used++]));
    const joined = joinPairs(nodes);
    if (joined === undefined) return undefined;
    nodes = joined;
    first /= 2;
  }
  const [top] = nodes;
  return top === undefined || used !== from.siblings.length ? undefined : { top, before };
}

function joinPairs(nodes: readonly (MerkleSumNode | undefined)[]): MerkleSumNode[] | undefined {
  const joined: MerkleSumNode[] = [];
  for (let i = 0; i < nodes.length; i += 2) {
    const left = nodes[i];
    if (left === undefined) return undefined;
    if (i + 1 === nodes.length) {
      joined.push(left);
      continue;
    }
    const right = nodes[i + 1];
    const node = right === undefined ? undefined : joinMerkleSumNodes(left, right);
    if (node === undefined) return undefined;
    joined.push(node);
  }
  return joined;
}

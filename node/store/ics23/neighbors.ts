/** Whether two paths lead to neighbouring leaves, judged from the padding of their steps alone (ics23 go/proof.go). */

import { equalBytes } from "#lib/bytes.ts";
import type { InnerOp, InnerSpec } from "#proto/cosmos/ics23/v1/proofs.ts";

/** Whether a path keeps to the left edge; subtrees that are empty may lie left of it. */
export function isLeftMost(spec: InnerSpec, path: readonly InnerOp[]): boolean {
  return path.every((step) => branchOf(spec, step) === 0 || isEmptyLeft(spec, step));
}

/** Whether a path keeps to the right edge; subtrees that are empty may lie right of it. */
export function isRightMost(spec: InnerSpec, path: readonly InnerOp[]): boolean {
  const last = spec.childOrder.length - 1;
  return path.every((step) => branchOf(spec, step) === last || isEmptyRight(spec, step));
}

/** Whether `right` is the next leaf after `left`: from where they part they are edges of adjacent subtrees. Paths run from leaf to root. */
export function areNeighbors(spec: InnerSpec, left: readonly InnerOp[], right: readonly InnerOp[]): boolean {
  let l = left.length - 1;
  let r = right.length - 1;
  while (l >= 0 && r >= 0 && isSameStep(left[l], right[r])) {
    l--;
    r--;
  }
  const [leftTop, rightTop] = [left[l], right[r]];
  if (leftTop === undefined || rightTop === undefined) return false;
  const leftBranch = branchOf(spec, leftTop);
  const rightBranch = branchOf(spec, rightTop);
  if (leftBranch === undefined || rightBranch !== leftBranch + 1) return false;
  return isRightMost(spec, left.slice(0, l)) && isLeftMost(spec, right.slice(0, r));
}

/** Whether every child left of the step's own is the spec's placeholder. */
export function isEmptyLeft(spec: InnerSpec, step: InnerOp): boolean {
  const branch = branchOf(spec, step);
  if (branch === undefined || branch === 0) return false;
  const from = step.prefix.length - branch * spec.childSize;
  return from >= 0 && arePlaceholders(spec, step.prefix.subarray(from), branch);
}

/** Whether every child right of the step's own is the spec's placeholder. */
export function isEmptyRight(spec: InnerSpec, step: InnerOp): boolean {
  const branch = branchOf(spec, step);
  if (branch === undefined) return false;
  const count = spec.childOrder.length - 1 - branch;
  return count > 0 && step.suffix.length === count * spec.childSize && arePlaceholders(spec, step.suffix, count);
}

function isSameStep(a: InnerOp | undefined, b: InnerOp | undefined): boolean {
  return a !== undefined && b !== undefined && equalBytes(a.prefix, b.prefix) && equalBytes(a.suffix, b.suffix);
}

/** The branch whose padding a step has: how many children its prefix and its suffix leave room for. */
function branchOf(spec: InnerSpec, step: InnerOp): number | undefined {
  for (let branch = 0; branch < spec.childOrder.length; branch++) {
    const position = spec.childOrder.indexOf(branch);
    if (position < 0) return undefined;
    const before = position * spec.childSize;
    const after = (spec.childOrder.length - 1 - position) * spec.childSize;
    const { length } = step.prefix;
    const fits = length >= before + spec.minPrefixLength && length <= before + spec.maxPrefixLength;
    if (fits && step.suffix.length === after) return branch;
  }
  return undefined;
}

function arePlaceholders(spec: InnerSpec, children: Uint8Array, count: number): boolean {
  for (let i = 0; i < count; i++) {
    const child = children.subarray(i * spec.childSize, (i + 1) * spec.childSize);
    if (!equalBytes(child, spec.emptyChild)) return false;
  }
  return true;
}

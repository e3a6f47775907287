/** Items of a ridge head: a vector of signed bytes with bounded length and its targets, committed to as any item of a bundle. */

import { assert } from "#lib/assert.ts";
import { concatBytes } from "#lib/bytes.ts";
import { type RidgeParams, RidgeTarget } from "#proto/tributary/attribution/v1/ridge.ts";
import type { Domain } from "../domain.ts";
import { itemLeaf } from "../item-tree.ts";
import { bytesOfVector } from "../questions.ts";

/** One training item. */
export interface RidgeExample {
  readonly vector: Int8Array;
  readonly targets: Int8Array;
}

/** Canonical tokens of a vector item: it has no text, so it counts as one. */
export const VECTOR_TOKENS = 1n;

/** The leaf of an example in its bundle's item tree; the salt has 32 bytes. */
export function exampleLeaf(domain: Domain, salt: Uint8Array, example: RidgeExample): Uint8Array {
  return itemLeaf(domain, { salt, content: exampleContent(example), tokens: VECTOR_TOKENS });
}

/** An example as content of an item: vector, then targets. */
export function exampleContent(example: RidgeExample): Uint8Array {
  return concatBytes(bytesOfVector(example.vector), bytesOfVector(example.targets));
}

/** What is wrong with an example under `params`, undefined when nothing is. */
export function exampleFault({ vector, targets }: RidgeExample, params: RidgeParams): string | undefined {
  if (vector.length !== params.dimension || targets.length !== params.classes) return "example has the wrong size";
  if (vector.includes(-128) || targets.includes(-128)) return "entry of an example is out of range";
  if (squaredNorm(vector) > params.normSquaredMax) return "vector is longer than allowed";
  if (params.target === RidgeTarget.RIDGE_TARGET_ONE_HOT && !isOneHot(targets)) return "targets name no single class";
  return undefined;
}

/** Targets of an item of class `label`: classes − 1 in its place, −1 elsewhere. */
export function oneHot(label: number, classes: number): Int8Array {
  assert(label >= 0 && label < classes, "no such class", { label, classes });
  const targets = new Int8Array(classes).fill(-1);
  targets[label] = classes - 1;
  return targets;
}

/** Sum of squares, exact. */
export function squaredNorm(vector: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < vector.length; i++) sum += (vector[i] as number) ** 2;
  return sum;
}

/**
 * `values` scaled to length `norm` in integers and rounded toward zero, so that it is never longer; entries beyond a byte
 * are cut. The zero vector stays zero.
 */
export function fixNorm(values: ArrayLike<number>, norm: number): Int8Array {
  let length = 0n;
  for (let i = 0; i < values.length; i++) length += BigInt(values[i] as number) ** 2n;
  const root = ceilSqrt(length);
  return Int8Array.from(values, (value) => {
    const scaled = root === 0n ? 0 : Number((BigInt(value) * BigInt(norm)) / root);
    return Math.max(-127, Math.min(127, scaled));
  });
}

/** The smallest integer whose square is at least `value`. */
export function ceilSqrt(value: bigint): bigint {
  assert(value >= 0n, "root of a negative number");
  if (value < 2n) return value;
  let low = 1n;
  let high = 1n << BigInt((value.toString(2).length + 1) >> 1);
  while (low < high) {
    const middle = (low + high) / 2n;
    if (middle * middle >= value) high = middle;
    else low = middle + 1n;
  }
  return low;
}

function isOneHot(targets: Int8Array): boolean {
  const hot = targets.filter((target) => target === targets.length - 1).length;
  const cold = targets.filter((target) => target === -1).length;
  return hot === 1 && cold === targets.length - 1;
}

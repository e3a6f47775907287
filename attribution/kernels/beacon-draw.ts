/** Draws from a random value: numbers below a bound, distinct numbers, and members of a list by weight; all without bias. */

import { sha256 } from "#crypto/sha256.ts";
import { assert } from "#lib/assert.ts";
import { concatBytes, toHex, u64ToBytes, utf8Encode } from "#lib/bytes.ts";
import { lengthPrefixed } from "./domain.ts";

/** Most numbers one call draws. */
export const DRAW_COUNT_MAX = 65_536;
/** Most members a weighted list may have. */
export const DRAW_LIST_MAX = 1 << 20;
/** Bounds and sums of weights stay below this. */
export const DRAW_BOUND_MAX = 1n << 192n;

const SPACE = 1n << 256n;

/** A stream of unbiased numbers; the same seed and purpose give the same stream everywhere. */
export interface Draws {
  /** The next number in 0 … bound − 1. */
  below(bound: bigint): bigint;
}

/** The stream of `seed` for one purpose; `purpose` names consumer and subject, such as "datanet/jury/17/0". */
export function draws(seed: Uint8Array, purpose: string): Draws {
  const head = sha256(
    concatBytes(utf8Encode("tributary/draw/v1"), lengthPrefixed(seed), lengthPrefixed(utf8Encode(purpose))),
  );
  let counter = 0n;
  return {
    below(bound) {
      assert(bound > 0n && bound < DRAW_BOUND_MAX, "bound is out of range", { bound });
      // What lies above the last whole multiple of the bound would make small numbers likelier.
      const limit = SPACE - (SPACE % bound);
      for (;;) {
        const number = BigInt(`0x${toHex(sha256(concatBytes(head, u64ToBytes(counter++))))}`);
        if (number < limit) return number % bound;
      }
    },
  };
}

/** `count` numbers in 0 … bound − 1, each independent of the others. */
export function draw(seed: Uint8Array, purpose: string, { count, bound }: { count: number; bound: bigint }): bigint[] {
  requireCount(count);
  const stream = draws(seed, purpose);
  return Array.from({ length: count }, () => stream.below(bound));
}

/** `count` different numbers in 0 … bound − 1 in random order, all of them when there are not more. */
export function drawDistinct(
  seed: Uint8Array,
  purpose: string,
  { count, bound }: { count: number; bound: bigint },
): bigint[] {
  requireCount(count);
  const stream = draws(seed, purpose);
  // Fisher–Yates over a list that is kept only where it was changed.
  const moved = new Map<bigint, bigint>();
  const drawn: bigint[] = [];
  for (let left = bound; left > 0n && drawn.length < count; left--) {
    const at = stream.below(left);
    const last = left - 1n;
    drawn.push(moved.get(at) ?? at);
    moved.set(at, moved.get(last) ?? last);
    moved.delete(last);
  }
  return drawn;
}

/**
 * Positions of up to `seats` different members, each next one with the probability of its weight among those left. A
 * member without weight is never drawn.
 */
export function drawWeighted(
  seed: Uint8Array,
  purpose: string,
  { seats, weights }: { seats: number; weights: readonly bigint[] },
): number[] {
  requireCount(seats);
  assert(weights.length <= DRAW_LIST_MAX, "list is too long to draw from", { length: weights.length });
  const stream = draws(seed, purpose);
  const sums = new WeightSums(weights);
  const drawn: number[] = [];
  while (drawn.length < seats && sums.total > 0n) drawn.push(sums.take(stream.below(sums.total)));
  return drawn;
}

/** Partial sums of weights as a binary indexed tree: a member is found and taken out in logarithmic time. */
class WeightSums {
  total = 0n;
  private readonly weights: readonly bigint[];
  private readonly tree: bigint[];

  constructor(weights: readonly bigint[]) {
    this.weights = weights;
    this.tree = new Array<bigint>(weights.length + 1).fill(0n);
    for (const [i, weight] of weights.entries()) {
      assert(weight >= 0n, "weight is below zero", { position: i });
      this.add(i, weight);
    }
    assert(this.total < DRAW_BOUND_MAX, "weights are too large to draw from");
  }

  /** Takes out the member in whose share `point` lies and returns its position. */
  take(point: bigint): number {
    const { tree } = this;
    let position = 0;
    let rest = point;
    for (let step = 1 << (31 - Math.clz32(tree.length - 1)); step > 0; step >>= 1) {
      const next = tree[position + step];
      if (next === undefined || next > rest) continue;
      position += step;
      rest -= next;
    }
    this.add(position, -(this.weights[position] ?? 0n));
    return position;
  }

  private add(position: number, weight: bigint): void {
    this.total += weight;
    for (let i = position + 1; i < this.tree.length; i += i & -i) this.tree[i] = (this.tree[i] ?? 0n) + weight;
  }
}

function requireCount(count: number): void {
  assert(Number.isInteger(count) && count >= 0 && count <= DRAW_COUNT_MAX, "draws too many at once", { count });
}

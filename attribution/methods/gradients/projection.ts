/**
 * The projection of gradients to sketches: onto the subspace in which those of the training examples lie, as far as so few
 * directions span it. Found by a random range finder (Halko, Martinsson and Tropp, 2011), so that it follows from a public
 * seed, the network and the examples; whoever has these finds the same.
 */

import { assert } from "#lib/assert.ts";
import { type Random, seededRandom } from "#lib/prng.ts";

/** A projection of gradients. */
export interface Projection {
  /** Entries of a sketch. */
  readonly dimension: number;
  /** Rows of one direction each, as long as a gradient; orthonormal. */
  readonly directions: readonly Float64Array[];
}

/** Rounds of multiplying by the gradients' Gram matrix: each makes strong directions stand out more. */
const POWER_ROUNDS = 1;

/** Finds `dimension` directions, a power of two, for gradients like these. */
export function learnProjection(gradients: readonly Float64Array[], dimension: number, seed: string): Projection {
  assert(dimension > 0 && (dimension & (dimension - 1)) === 0, "dimension is no power of two", { dimension });
  const random = seededRandom(seed);
  let directions = Array.from({ length: dimension }, () => mix(gradients, randomSigns(gradients.length, random)));
  for (let round = 0; round < POWER_ROUNDS; round++) {
    directions = directions.map((direction) =>
      mix(
        gradients,
        Float64Array.from(gradients, (gradient) => dot(gradient, direction)),
      ),
    );
  }
  orthonormalize(directions, random);
  spread(directions, random);
  return { dimension, directions };
}

/** The coordinates of a gradient. */
export function project(gradient: Float64Array, { directions }: Projection): Float64Array {
  return Float64Array.from(directions, (direction) => dot(direction, gradient));
}

/** Makes directions of length one at right angles in place; one that lies in the span of those before is drawn anew. */
function orthonormalize(directions: Float64Array[], random: Random): void {
  directions.forEach((direction, i) => {
    let length = 0;
    for (let attempt = 0; length === 0; attempt++) {
      assert(attempt < 8, "gradients have fewer dimensions than sketches");
      if (attempt > 0) direction.set(randomSigns(direction.length, random));
      const before = Math.hypot(...direction);
      // Twice is enough for right angles in floating point.
      for (let pass = 0; pass < 2; pass++) {
        for (let j = 0; j < i; j++) {
          const other = directions[j] as Float64Array;
          addScaled(direction, other, -dot(direction, other));
        }
      }
      length = Math.hypot(...direction);
      if (length <= before * INDEPENDENT_MIN) length = 0;
    }
    for (let at = 0; at < direction.length; at++) direction[at] = (direction[at] as number) / length;
  });
}

/** What must be left of a direction without those before it. */
const INDEPENDENT_MIN = 1e-9;

/** Rotates directions into each other by random signs and a Walsh–Hadamard transform, so that no entry of a sketch is large by itself. */
function spread(directions: Float64Array[], random: Random): void {
  const scale = 1 / Math.sqrt(directions.length);
  for (const direction of directions) {
    const sign = random.chance(1, 2) ? scale : -scale;
    for (let at = 0; at < direction.length; at++) direction[at] = (direction[at] as number) * sign;
  }
  for (let half = 1; half < directions.length; half *= 2) {
    for (let i = 0; i < directions.length; i++) {
      if ((i & half) !== 0) continue;
      const [a, b] = [directions[i] as Float64Array, directions[i + half] as Float64Array];
      for (let at = 0; at < a.length; at++) {
        const [x, y] = [a[at] as number, b[at] as number];
        a[at] = x + y;
        b[at] = x - y;
      }
    }
  }
}

/** The sum of vectors, each times its weight. */
function mix(vectors: readonly Float64Array[], weights: Float64Array): Float64Array {
  const sum = new Float64Array(vectors[0]?.length ?? 0);
  vectors.forEach((vector, i) => {
    addScaled(sum, vector, weights[i] as number);
  });
  return sum;
}

function addScaled(target: Float64Array, vector: Float64Array, factor: number): void {
  for (let at = 0; at < target.length; at++) {
    target[at] = (target[at] as number) + factor * (vector[at] as number);
  }
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += (a[at] as number) * (b[at] as number);
  return sum;
}

function randomSigns(length: number, random: Random): Float64Array {
  return Float64Array.from({ length }, () => (random.chance(1, 2) ? 1 : -1));
}

/**
 * Which contributors' items are near-copies of earlier ones: a bundle with enough of them is related to the earlier bundle.
 * Nearness is measured along the directions in which the data itself varies most, where noise added by a copyist is small.
 */

import { precedenceOf, type Relations } from "#kernels/precedence.ts";
import type { RidgeExample } from "#kernels/ridge/items.ts";
import { seededRandom } from "#lib/prng.ts";

/** Of a bundle's items, so many in 10 000 must lie near an earlier bundle to relate the two. */
export const RELATION_HITS_BPS = 1_200;
/** Directions along which nearness is measured. */
export const RELATION_DIRECTIONS = 16;
/** The share of honest items that may by chance lie as near to an earlier one as a copy does, in percent. */
export const NEAR_PERCENTILE = 10;
/**
 * The same, for items that count as copies once their bundle is known to be related: nearer than the median honest item.
 * A copyist adds what noise it likes, so after proof of copying the benefit of the doubt is the earlier contributor's.
 */
export const COPY_PERCENTILE = 50;

/** How near is near, learned from data taken as honest. */
export interface Nearness {
  /** One projection per direction, scaled to integers. */
  readonly directions: readonly Int32Array[];
  readonly near: number;
  readonly copy: number;
}

/** Members' relations, and the items of related members that are copies themselves. */
export interface RelationEvidence {
  readonly relations: Relations;
  /** Per member the positions of its items that match one of an ancestor's: they are dropped before training. */
  readonly copies: readonly (readonly number[])[];
}

/** Learns directions and thresholds from the examples of members in order of commitment. */
export function learnNearness(members: readonly (readonly RidgeExample[])[]): Nearness {
  const examples = members.flat();
  const directions = principalDirections(examples.map(({ vector }) => vector));
  const projected = members.map((own) => own.map((example) => project(directions, example)));
  const nearest = projected.flatMap((own, member) =>
    own.map((point) => Math.min(...projected.slice(0, member).map((earlier) => nearestOf(point, earlier)))),
  );
  const sorted = nearest.filter(Number.isFinite).sort((a, b) => a - b);
  const at = (percent: number): number => sorted[Math.floor((sorted.length * percent) / 100)] ?? 0;
  return { directions, near: at(NEAR_PERCENTILE), copy: at(COPY_PERCENTILE) };
}

/** Finds relations between members in order of commitment. */
export function findRelations(
  members: readonly (readonly RidgeExample[])[],
  { directions, near, copy }: Nearness,
): RelationEvidence {
  const projected = members.map((own) => own.map((example) => project(directions, example)));
  const relations = projected.map((own, member): number[] => {
    const hits = new Map<number, number>();
    for (const point of own) {
      const distances = projected.slice(0, member).map((earlier) => nearestOf(point, earlier));
      const best = distances.reduce((least, distance, i) => (distance < (distances[least] as number) ? i : least), 0);
      if ((distances[best] ?? Number.POSITIVE_INFINITY) <= near) hits.set(best, (hits.get(best) ?? 0) + 1);
    }
    return [...hits]
      .filter(([, count]) => count * 10_000 >= RELATION_HITS_BPS * own.length)
      .map(([earlier]) => earlier)
      .sort((a, b) => a - b);
  });
  const { ancestors } = precedenceOf(relations);
  const copies = projected.map((own, member) =>
    own.flatMap((point, i) =>
      [...(ancestors[member] ?? [])].some((earlier) => nearestOf(point, projected[earlier] ?? []) <= copy) ? [i] : [],
    ),
  );
  return { relations, copies };
}

interface Point {
  readonly place: Float64Array;
  readonly targets: Int8Array;
}

function project(directions: readonly Int32Array[], { vector, targets }: RidgeExample): Point {
  const place = Float64Array.from(directions, (direction) =>
    direction.reduce((sum, factor, i) => sum + factor * (vector[i] as number), 0),
  );
  return { place, targets };
}

/** The least squared distance to a point with the same targets; infinite when there is none. */
function nearestOf(point: Point, others: readonly Point[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (const other of others) {
    if (!other.targets.every((target, i) => target === point.targets[i])) continue;
    let distance = 0;
    for (let i = 0; i < point.place.length && distance < least; i++) {
      distance += ((point.place[i] as number) - (other.place[i] as number)) ** 2;
    }
    if (distance < least) least = distance;
  }
  return least;
}

const DIRECTION_SCALE = 256;
const POWER_STEPS = 100;

/** Directions of largest variance by power iteration with deflation, rounded to integers. */
function principalDirections(vectors: readonly Int8Array[]): readonly Int32Array[] {
  const size = vectors[0]?.length ?? 0;
  const covariance = covarianceOf(vectors, size);
  const random = seededRandom("directions of nearness");
  return Array.from({ length: Math.min(RELATION_DIRECTIONS, size) }, () => {
    let direction = Float64Array.from({ length: size }, () => random.below(2_001) - 1_000);
    let spread = 0;
    for (let step = 0; step < POWER_STEPS; step++) {
      const next = Float64Array.from({ length: size }, (_, i) => dotRow(covariance, i, direction));
      spread = Math.hypot(...next);
      if (spread === 0) break;
      direction = next.map((value) => value / spread);
    }
    for (let i = 0; i < size; i++)
      for (let j = 0; j < size; j++) {
        const taken = spread * (direction[i] as number) * (direction[j] as number);
        covariance[i * size + j] = (covariance[i * size + j] as number) - taken;
      }
    return Int32Array.from(direction, (value) => Math.round(value * DIRECTION_SCALE));
  });
}

function covarianceOf(vectors: readonly Int8Array[], size: number): Float64Array {
  const mean = Float64Array.from({ length: size }, (_, i) =>
    vectors.reduce((sum, vector) => sum + (vector[i] as number) / vectors.length, 0),
  );
  const covariance = new Float64Array(size * size);
  for (const vector of vectors)
    for (let i = 0; i < size; i++) {
      const own = (vector[i] as number) - (mean[i] as number);
      for (let j = 0; j < size; j++) {
        const product = own * ((vector[j] as number) - (mean[j] as number));
        covariance[i * size + j] = (covariance[i * size + j] as number) + product / vectors.length;
      }
    }
  return covariance;
}

function dotRow(matrix: Float64Array, row: number, vector: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < vector.length; i++) sum += (matrix[row * vector.length + i] as number) * (vector[i] as number);
  return sum;
}

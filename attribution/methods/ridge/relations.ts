/**
 * Which contributors' items are near-copies of earlier ones: a bundle with enough of them is related to the earlier bundle.
 * Nearness is measured along the directions in which the data itself varies most, where noise added by a copyist is small.
 */

import { precedenceOf, type Relations } from "#kernels/precedence.ts";
import type { RidgeExample } from "#kernels/ridge/items.ts";
import { seededRandom } from "#lib/prng.ts";

/** Of a bundle's items, so many in 10 000 must lie near an earlier bundle to relate the two. */
export const RELATION_HITS_BPS = 1_200;
/**
 * Of a bundle's items, so many in 10 000, and so many in number, alike to those of one earlier bundle relate the two as well.
 * Strong noise hides how near single items are, not that most of them lie in the neighbourhood of one bundle: of some 2,000
 * honest pairs of bundles no one has more than 40 % alike, of copies with ±4 noise none less than 77 %.
 */
export const ALIKE_BPS = 6_000;
export const ALIKE_MIN = 7;
/** Of a bundle's items, so many in 10 000, and so many in number, near earlier bundles relate it to all of those: a mosaic of many. */
export const MOSAIC_HITS_BPS = 3_500;
export const MOSAIC_HITS_MIN = 5;
/** Directions along which nearness is measured. */
export const RELATION_DIRECTIONS = 16;
/** The share of honest items that may by chance lie as near to any earlier one as a copy does, in percent. */
export const NEAR_PERCENTILE = 10;
/** The same for the items of one other bundle: with few bundles the nearest of all is not near. */
export const NEAR_PAIR_PERCENTILE = 1;
/** The same, for items that are alike without being near. */
export const ALIKE_PAIR_PERCENTILE = 15;
/**
 * The same, for items that count as copies once their bundle is known to be related. A copyist adds what noise it likes, so
 * after proof of copying the benefit of the doubt is the earlier contributor's.
 */
export const COPY_PAIR_PERCENTILE = 25;
/** A related bundle of which more items than these, in 10 000, are copies is one as a whole: what noise hid counts with the rest. */
export const COPY_BUNDLE_BPS = 5_000;

/** How near is near, learned from data taken as honest. */
export interface Nearness {
  /** One projection per direction, scaled to integers. */
  readonly directions: readonly Int32Array[];
  readonly near: number;
  readonly alike: number;
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
  const directions = principalDirections(members.flat().map(({ vector }) => vector));
  const projected = members.map((own) => projectAll(directions, own));
  const nearest: number[] = [];
  const toOneOther: number[] = [];
  projected.forEach(({ points }, member) => {
    for (const point of points) {
      const distances = projected.slice(0, member).map((earlier) => nearestOf(point, earlier));
      toOneOther.push(...distances);
      nearest.push(Math.min(...distances));
    }
  });
  return {
    directions,
    near: Math.min(percentile(nearest, NEAR_PERCENTILE), percentile(toOneOther, NEAR_PAIR_PERCENTILE)),
    alike: percentile(toOneOther, ALIKE_PAIR_PERCENTILE),
    copy: percentile(toOneOther, COPY_PAIR_PERCENTILE),
  };
}

/** Finds relations between members in order of commitment. */
export function findRelations(members: readonly (readonly RidgeExample[])[], nearness: Nearness): RelationEvidence {
  const projected = members.map((own) => projectAll(nearness.directions, own));
  const relations = projected.map((own, member) => relatedTo(own, projected.slice(0, member), nearness));
  const { ancestors } = precedenceOf(relations);
  const copies = projected.map(({ points }, member) => {
    const earlier = [...(ancestors[member] ?? [])].map((ancestor) => projected[ancestor] as Bundle);
    const found = points.flatMap((point, i) =>
      earlier.some((other) => nearestOf(point, other) <= nearness.copy) ? [i] : [],
    );
    return found.length * 10_000 > COPY_BUNDLE_BPS * points.length ? points.map((_, i) => i) : found;
  });
  return { relations, copies };
}

/** The earlier bundles that a bundle copies from: that enough of its items lie nearest to and near, or that most are alike to. */
function relatedTo({ points }: Bundle, earlier: readonly Bundle[], { near, alike }: Nearness): readonly number[] {
  const hits = earlier.map(() => 0);
  const similar = earlier.map(() => 0);
  for (const point of points) {
    let [best, least] = [-1, near];
    earlier.forEach((bundle, other) => {
      const distance = nearestOf(point, bundle);
      if (distance <= alike) similar[other] = (similar[other] as number) + 1;
      // The earliest of equally near bundles is the one that was copied.
      if (distance < least || (distance === least && best === -1)) [best, least] = [other, distance];
    });
    if (best !== -1) hits[best] = (hits[best] as number) + 1;
  }
  const isPart = (count: number, bps: number): boolean => count * 10_000 >= bps * points.length;
  const total = hits.reduce((sum, count) => sum + count, 0);
  const isMosaic = total >= MOSAIC_HITS_MIN && isPart(total, MOSAIC_HITS_BPS);
  return hits.flatMap((count, other) => {
    const isHit = count > 0 && (isMosaic || isPart(count, RELATION_HITS_BPS));
    const likes = similar[other] as number;
    return isHit || (likes >= ALIKE_MIN && isPart(likes, ALIKE_BPS)) ? [other] : [];
  });
}

interface Point {
  readonly place: Float64Array;
  /** Names the targets. */
  readonly targets: string;
}

interface Bundle {
  readonly points: readonly Point[];
  readonly byTargets: ReadonlyMap<string, readonly Point[]>;
}

function projectAll(directions: readonly Int32Array[], examples: readonly RidgeExample[]): Bundle {
  const points = examples.map(({ vector, targets }): Point => {
    const place = Float64Array.from(directions, (direction) =>
      direction.reduce((sum, factor, i) => sum + factor * (vector[i] as number), 0),
    );
    return { place, targets: targets.join() };
  });
  return { points, byTargets: Map.groupBy(points, (point) => point.targets) };
}

/** The least squared distance to a point with the same targets; infinite when there is none. */
function nearestOf(point: Point, { byTargets }: Bundle): number {
  let least = Number.POSITIVE_INFINITY;
  for (const other of byTargets.get(point.targets) ?? []) {
    let distance = 0;
    for (let i = 0; i < point.place.length && distance < least; i++) {
      distance += ((point.place[i] as number) - (other.place[i] as number)) ** 2;
    }
    if (distance < least) least = distance;
  }
  return least;
}

/** The value below which so many percent of the finite ones lie; zero for none. */
function percentile(values: readonly number[], percent: number): number {
  const sorted = values.filter(Number.isFinite).sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length * percent) / 100)] ?? 0;
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

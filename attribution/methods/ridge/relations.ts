/**
 * Which contributors' items are near-copies of earlier ones: a bundle with enough of them is related to the earlier bundle.
 * Nearness is measured along the directions in which the data itself varies most, where noise added by a copyist is small.
 */

import { precedenceOf, type Relations } from "#kernels/precedence.ts";
import type { RidgeExample } from "#kernels/ridge/items.ts";
import { seededRandom } from "#lib/prng.ts";

/** Of a bundle's items, so many in 10 000 must lie near an earlier bundle to relate the two. */
export const RELATION_HITS_BPS = 1_200;
/** The share of honest items that may by chance lie as near to any earlier one as a copy does, in percent. */
export const NEAR_PERCENTILE = 10;
/** The same for the items of one other bundle: with few bundles the nearest of all is not near. */
export const NEAR_PAIR_PERCENTILE = 1;

/**
 * Of a bundle's items, so many in 10 000, and so many or all of fewer, alike to those of one earlier bundle relate the two as
 * well. Strong noise hides how near single items are, not that most of them lie in the neighbourhood of one bundle: of some
 * 2,000 honest pairs of bundles no one has more than 30 % alike, of copies with ±4 noise none less than 70 %.
 */
export const ALIKE_BPS = 6_000;
export const ALIKE_MIN = 5;
/** The fewest items of which anything is said by how many of them are alike. */
export const ALIKE_ITEMS_MIN = 3;
/** The share of honest items that may by chance be alike to those of one other bundle, in percent. */
export const ALIKE_PAIR_PERCENTILE = 10;

/**
 * A mosaic takes few items of each of many bundles, and is related to all of those: by so many items in 10 000, and so many
 * in number, that lie near any earlier one, or by so many that are close to one. Of some 350 honest bundles of thirty items no
 * one has more than 63 % close, of mosaics with ±4 noise none less than 73 %.
 */
export const MOSAIC_NEAR_BPS = 3_500;
export const MOSAIC_NEAR_MIN = 5;
export const MOSAIC_CLOSE_BPS = 7_000;
export const MOSAIC_CLOSE_MIN = 14;
/** The share of honest items that may by chance be as close to any earlier one, in percent. */
export const CLOSE_PERCENTILE = 30;

/**
 * The share of honest items, in percent, that may by chance be as near to one other bundle as an item that counts as a copy
 * once its bundle is known to be related. A copyist adds what noise it likes, so after proof of copying the benefit of the
 * doubt is the earlier contributor's.
 */
export const COPY_PAIR_PERCENTILE = 25;
/** A related bundle of which more items than these, in 10 000, are copies is one as a whole: what noise hid counts with the rest. */
export const COPY_BUNDLE_BPS = 5_000;

/** Directions along which nearness is measured. */
export const RELATION_DIRECTIONS = 16;

/** How near is near, learned from data taken as honest. */
export interface Nearness {
  /** One projection per direction, scaled to integers. */
  readonly directions: readonly Int32Array[];
  readonly near: number;
  readonly alike: number;
  readonly close: number;
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
    close: percentile(nearest, CLOSE_PERCENTILE),
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

/** The earlier bundles that a bundle copies from: enough of its items lie nearest to them and near, or most are alike, or close. */
function relatedTo({ points }: Bundle, earlier: readonly Bundle[], nearness: Nearness): readonly number[] {
  const counts = countItems(points, earlier, nearness);
  const isPart = (count: number, bps: number): boolean => count > 0 && count * 10_000 >= bps * points.length;
  const alikeMin = Math.max(ALIKE_ITEMS_MIN, Math.min(ALIKE_MIN, points.length));
  const copied = counts.map(
    (count) => isPart(count.near, RELATION_HITS_BPS) || (count.alike >= alikeMin && isPart(count.alike, ALIKE_BPS)),
  );
  // What was copied from one bundle says nothing about the rest.
  const others = counts.filter((_, other) => copied[other] === false);
  const rest = others.reduce((sum, { nearest }) => sum + nearest, 0);
  const near = others.reduce((sum, count) => sum + count.near, 0);
  const close = others.reduce((sum, count) => sum + count.close, 0);
  const isMosaic =
    (near >= MOSAIC_NEAR_MIN && near * 10_000 >= MOSAIC_NEAR_BPS * rest) ||
    (close >= MOSAIC_CLOSE_MIN && close * 10_000 >= MOSAIC_CLOSE_BPS * rest);
  return counts.flatMap((count, other) => (copied[other] === true || (isMosaic && count.close > 0) ? [other] : []));
}

/** How many of a bundle's items lie nearest to one earlier bundle, of these near or close, and how many are alike to it. */
interface Counts {
  nearest: number;
  near: number;
  close: number;
  alike: number;
}

function countItems(points: readonly Point[], earlier: readonly Bundle[], nearness: Nearness): readonly Counts[] {
  const counts = earlier.map((): Counts => ({ nearest: 0, near: 0, close: 0, alike: 0 }));
  for (const point of points) {
    let best: Counts | undefined;
    let least = Number.POSITIVE_INFINITY;
    for (const [other, bundle] of earlier.entries()) {
      const distance = nearestOf(point, bundle);
      const count = counts[other] as Counts;
      if (distance <= nearness.alike) count.alike++;
      // The earliest of equally near bundles is the one that was copied.
      if (distance < least) [best, least] = [count, distance];
    }
    if (best === undefined) continue;
    best.nearest++;
    if (least <= nearness.near) best.near++;
    if (least <= nearness.close) best.close++;
  }
  return counts;
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

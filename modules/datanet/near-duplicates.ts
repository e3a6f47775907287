/** The near-duplicate check: which bundles of a datanet resemble a revealed one, and what that makes of each. */

import { SKETCH_BANDS, similarityBps, sketchBand } from "#kernels/minhash.ts";
import { type Bundle, BundleState, type Params, type Relation } from "#proto/tributary/datanet/v1/types.ts";
import { compareBigints, equalBytes } from "#sdk";
import type { DatanetContext, DatanetQueryContext } from "./declaration.ts";
import { BPS_MAX } from "./params.ts";

/** The number under which roots of statistics are indexed, behind those of a sketch's bands. */
const STATISTICS_BAND = SKETCH_BANDS;

/** What a revealed bundle has in common with others. */
export interface Resemblance {
  /** The earlier bundle it duplicates. */
  readonly original: Relation | undefined;
  /** Earlier bundles it is related to, in order of id. */
  readonly relations: readonly Relation[];
  /** Bundles committed after it and revealed before it that duplicate it. */
  readonly copies: readonly Relation[];
  /** What it adds to the bundles it is related to. */
  readonly noveltyBps: number;
}

/** A bundle that shares a band of a sketch, and how much of it is like by all words. */
export interface Similar {
  readonly other: Bundle;
  readonly relation: Relation;
}

/** Bundles that share a band of a bundle's sketch, of each band the earliest, in order of id. */
export function findSimilar(ctx: DatanetQueryContext, bundle: Bundle, { bandBundlesMax }: Params): readonly Similar[] {
  return candidates(ctx, bundle, bandBundlesMax).map((other) => ({
    other,
    relation: { bundleId: other.id, similarityBps: similarityOf(bundle, other) },
  }));
}

/** Compares a bundle with those that share a band of its sketch; ids rise with commitment, so the smaller id has priority. */
export function findResemblance(ctx: DatanetContext, bundle: Bundle, params: Params): Resemblance {
  const similar = findSimilar(ctx, bundle, params);
  const duplicates = similar.filter(({ relation }) => relation.similarityBps >= params.duplicateBps);
  const related = similar
    .filter(({ other, relation }) => other.id < bundle.id && relation.similarityBps >= params.relationBps)
    .sort((a, b) => b.relation.similarityBps - a.relation.similarityBps || compareBigints(a.other.id, b.other.id))
    .slice(0, params.relationsMax)
    .sort((a, b) => compareBigints(a.other.id, b.other.id));
  return {
    original: duplicates.find(({ other }) => other.id < bundle.id)?.relation,
    relations: related.map(({ relation }) => relation),
    copies: duplicates.filter(({ other }) => other.id > bundle.id).map(({ relation }) => relation),
    noveltyBps: noveltyOf(related.map(({ other, relation }) => [other.noveltyBps, relation.similarityBps])),
  };
}

/** Enters a bundle's sketch into the index. */
export function indexSketch(ctx: DatanetContext, bundle: Bundle): void {
  for (const band of bandsOf(bundle)) ctx.state.bands.add([bundle.datanetId, band, bundle.id]);
}

/** Takes a bundle's sketch out of the index. */
export function unindexSketch(ctx: DatanetContext, bundle: Bundle): void {
  for (const band of bandsOf(bundle)) ctx.state.bands.remove([bundle.datanetId, band, bundle.id]);
}

/** Whether bundles in this state stand in the index. */
export function isIndexed(bundle: Bundle): boolean {
  switch (bundle.state) {
    case BundleState.BUNDLE_STATE_REVEALED:
    case BundleState.BUNDLE_STATE_IN_REVIEW:
    case BundleState.BUNDLE_STATE_NO_QUORUM:
    case BundleState.BUNDLE_STATE_ACCEPTED:
    case BundleState.BUNDLE_STATE_CHALLENGED:
      return true;
    default:
      return false;
  }
}

/** 10 000 less what each earlier bundle already brought, in proportion to similarity; never below zero. */
function noveltyOf(earlier: readonly (readonly [noveltyBps: number, similarityBps: number])[]): number {
  const known = earlier.reduce((sum, [novelty, similarity]) => sum + Math.floor((novelty * similarity) / BPS_MAX), 0);
  return Math.max(0, BPS_MAX - known);
}

/** Up to `perBand` earliest bundles of each band, each once, in order of id. */
function candidates(ctx: DatanetQueryContext, bundle: Bundle, perBand: number): readonly Bundle[] {
  const found = new Map<bigint, Bundle>();
  for (const band of bandsOf(bundle)) {
    let seen = 0;
    for (const [, , id] of ctx.state.bands.keys({ prefix: [bundle.datanetId, band] })) {
      if (seen++ >= perBand) break;
      const other = found.has(id) ? undefined : ctx.state.bundles.get(id);
      if (other !== undefined) found.set(id, other);
    }
  }
  return [...found.values()].sort((a, b) => compareBigints(a.id, b.id));
}

/** The same statistics are the same data, whatever the sketches say; a bundle without a sketch resembles nothing else. */
function similarityOf(one: Bundle, other: Bundle): number {
  if (one.statisticsRoot.length > 0 && equalBytes(one.statisticsRoot, other.statisticsRoot)) return BPS_MAX;
  const areComparable = one.sketch.length > 0 && one.sketch.length === other.sketch.length;
  return areComparable ? Number(similarityBps(one.sketch, other.sketch)) : 0;
}

/** What a bundle is found by: the bands of its sketch, and the root of its statistics as a band of its own. */
function bandsOf({ sketch, statisticsRoot }: Bundle): readonly Uint8Array[] {
  const count = sketch.length === 0 ? 0 : SKETCH_BANDS;
  const bands = Array.from({ length: count }, (_, band) => sketchBand(sketch, band));
  return statisticsRoot.length === 0 ? bands : [...bands, Uint8Array.of(STATISTICS_BAND, ...statisticsRoot)];
}

/** The near-duplicate check: which bundles of a datanet resemble a revealed one, and what that makes of each. */

import { SKETCH_BANDS, similarityBps, sketchBand } from "#kernels/minhash.ts";
import { type Bundle, BundleState, type Params, type Relation } from "#proto/tributary/datanet/v1/types.ts";
import { compareBigints } from "#sdk";
import type { DatanetContext } from "./declaration.ts";
import { BPS_MAX } from "./params.ts";

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

/** Compares a bundle with those that share a band of its sketch; ids rise with commitment, so the smaller id has priority. */
export function findResemblance(ctx: DatanetContext, bundle: Bundle, params: Params): Resemblance {
  const similar = candidates(ctx, bundle, params.bandBundlesMax).map((other) => ({
    other,
    relation: { bundleId: other.id, similarityBps: Number(similarityBps(bundle.sketch, other.sketch)) },
  }));
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
function candidates(ctx: DatanetContext, bundle: Bundle, perBand: number): readonly Bundle[] {
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

function bandsOf(bundle: Bundle): readonly Uint8Array[] {
  if (bundle.sketch.length === 0) return [];
  return Array.from({ length: SKETCH_BANDS }, (_, band) => sketchBand(bundle.sketch, band));
}

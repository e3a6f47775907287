/**
 * Certificates of quality: how well attribution predicts what retraining on random halves of the contributors really gives.
 * Every random choice follows from a seed that nobody knew when the model was committed to, and every number from leaves
 * that are small enough to be shown.
 */

import { sha256 } from "#crypto/sha256.ts";
import { concatBytes, equalBytes, u64ToBytes } from "#lib/bytes.ts";
import type { Quality } from "#proto/tributary/attribution/v1/ranks.ts";
import { draws } from "../beacon-draw.ts";
import { type Domain, domainTag } from "../domain.ts";
import { type QueryValues, SCORE_OFFSET } from "./commitments.ts";
import { smallDraws } from "./small-draws.ts";
import { spearmanBps } from "./spearman.ts";

/** Resamples behind the lower bound, and which of them, in order of size and counted from 1, it is: 2.5 %. */
export const RESAMPLES = 200;
export const LOWER_RESAMPLE = 5;
/** The most subsets, queries and contributors of a certificate. */
export const SUBSETS_MAX = 128;
export const QUERIES_MAX = 1000;
export const CERTIFIED_CONTRIBUTORS_MAX = 256;
/** The most questions of one query. */
export const TOGETHER_MAX = 8;

/** A beacon value as the chain keeps it. */
export interface BeaconValue {
  readonly height: bigint;
  readonly value: Uint8Array;
}

/** The seed of a certificate: the value of a beacon, for one model version. */
export function qualitySeed(domain: Domain, beacon: BeaconValue): Uint8Array {
  return sha256(concatBytes(domainTag("quality-seed", domain), u64ToBytes(beacon.height), beacon.value));
}

/** Contributors in subset number `subset`: half of them, by position. */
export function subsetMembers(seed: Uint8Array, subset: number, contributors: number): ReadonlySet<number> {
  const below = smallDraws(seed, `quality/subset/${subset}`);
  const order = Array.from({ length: contributors }, (_, i) => i);
  const half = Math.floor(contributors / 2);
  for (let i = 0; i < half; i++) {
    const j = i + below(contributors - i);
    const swapped = order[i] as number;
    order[i] = order[j] as number;
    order[j] = swapped;
  }
  return new Set(order.slice(0, half));
}

/** Which subsets a resample counts, with repetition. */
export function resampledSubsets(seed: Uint8Array, resample: number, subsets: number): readonly number[] {
  const below = smallDraws(seed, `quality/subsets/${resample}`);
  return Array.from({ length: subsets }, () => below(subsets));
}

/** Which query is the draw number `draw` of a resample. */
export function resampledQuery(seed: Uint8Array, { resample, draw, queries }: ResampleDraw): number {
  return smallDraws(seed, `quality/query/${resample}/${draw}`)(queries);
}

/** One draw of a resample, among so many queries. */
export interface ResampleDraw {
  readonly resample: number;
  readonly draw: number;
  readonly queries: number;
}

/** Position of the use whose question is the one with a number, among so many uses; the same use may be drawn again. */
export function drawnQuestion(seed: Uint8Array, question: number, uses: number): number {
  return Number(draws(seed, `quality/question/${question}`).below(BigInt(uses)));
}

/** Score of a query over subsets, each counted as often as it is listed. */
export function scoreOver({ actual, predicted }: QueryValues, subsets: readonly number[]): number {
  return spearmanBps(
    subsets.map((subset) => actual[subset] as bigint),
    subsets.map((subset) => predicted[subset] as bigint),
  );
}

/** Mean score behind a sum over queries, rounded down. */
export function meanScore(sum: bigint, queries: number): number {
  return Number(sum / BigInt(queries)) - SCORE_OFFSET;
}

/** The lower bound that sums of resamples give. */
export function lowerBound(sums: readonly number[], queries: number): number {
  const sorted = [...sums].sort((a, b) => a - b);
  return meanScore(BigInt(sorted[LOWER_RESAMPLE - 1] ?? 0), queries);
}

/**
 * What is wrong with a certificate that can be seen without any proof; undefined when nothing is. The seed must come from a
 * beacon value that was drawn after the model version was committed to: nobody chose it.
 */
export function checkQuality(
  domain: Domain,
  quality: Quality,
  chain: { readonly beacon: BeaconValue; readonly modelHeight: bigint },
): string | undefined {
  const { subsets, queries, contributors, queryRoot, resampleRoot, merits, together } = quality;
  if (subsets < 2 || subsets > SUBSETS_MAX || queries < 1 || queries > QUERIES_MAX) return "sizes are out of range";
  if (together < 1 || together > TOGETHER_MAX) return "questions of a query are out of range";
  if (contributors < 2 || contributors > CERTIFIED_CONTRIBUTORS_MAX) return "contributors are out of range";
  if (queryRoot.count !== BigInt(queries) || resampleRoot.count !== BigInt(queries * RESAMPLES))
    return "a root has another number of leaves";
  if (merits.count !== BigInt(queries * contributors)) return "merits have another number of leaves";
  if (quality.beaconHeight !== chain.beacon.height || chain.beacon.height <= chain.modelHeight)
    return "the beacon is older than the model";
  if (!equalBytes(quality.seed, qualitySeed(domain, chain.beacon))) return "the seed is not the beacon's";
  if (queryRoot.sum < 0n || meanScore(queryRoot.sum, queries) !== quality.ldsBps)
    return "the mean is not that of the scores";
  return quality.ldsLowBps > quality.ldsBps ? "the lower bound is above the mean" : undefined;
}

/** By what others can check what retraining gave: a ridge head, an index of items, or nothing. */
export type Retraining = "ridge" | "neighbours" | "none";

/** What is wrong with what a certificate commits to of retraining; undefined when nothing is. */
export function retrainingFault(quality: Quality, retraining: Retraining): string | undefined {
  const { artefactId, retrainedRoot, questionsRoot, together, improvements, gatesRoot } = quality;
  if ((artefactId === 0n) !== (retraining === "none")) return "what it measures is not named";
  if (retrainedRoot.length !== (retraining === "ridge" ? 32 : 0)) return "the root of the retrained heads is malformed";
  if (gatesRoot.length !== (retraining === "none" ? 0 : 32)) return "the root of the gates is malformed";
  const leaves = retraining === "none" ? undefined : BigInt(quality.queries * quality.contributors);
  if (improvements?.count !== leaves) return "improvements have another number of leaves";
  if (questionsRoot.length !== (retraining === "neighbours" ? 32 : 0)) return "the root of the questions is malformed";
  return retraining === "ridge" && together !== 1 ? "a query of a head is one question" : undefined;
}

/**
 * Certificates of quality: how well attribution predicts what retraining on random halves of the contributors really gives.
 * Every random choice follows from a seed that nobody knew when the model was committed to, and every number from leaves
 * that are small enough to be shown.
 */

import { sha256 } from "#crypto/sha256.ts";
import { assert } from "#lib/assert.ts";
import { concatBytes, equalBytes, u64ToBytes } from "#lib/bytes.ts";
import type { Quality } from "#proto/tributary/attribution/v1/ranks.ts";
import { type Domain, domainTag } from "../domain.ts";
import type { MerkleSumLeaf } from "../merkle-sum.ts";
import { smallDraws } from "./small-draws.ts";
import { spearmanBps } from "./spearman.ts";

/** Resamples behind the lower bound, and which of them, in order of size and counted from 1, it is: 2.5 %. */
export const RESAMPLES = 200;
export const LOWER_RESAMPLE = 5;
/** The most subsets, queries and contributors of a certificate. */
export const SUBSETS_MAX = 128;
export const QUERIES_MAX = 1000;
export const CERTIFIED_CONTRIBUTORS_MAX = 256;
/** What is added to scores in leaves, which cannot be negative. */
export const SCORE_OFFSET = 10_000;

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

/** What a query's leaf commits to, by subset. */
export interface QueryValues {
  readonly actual: readonly bigint[];
  readonly predicted: readonly bigint[];
}

/** Values as bytes: eight for each number, little-endian; actual and predicted in turn. */
export function encodeValues({ actual, predicted }: QueryValues): Uint8Array {
  return encodeNumbers(actual.flatMap((value, i) => [value, predicted[i] as bigint]));
}

/** The values in some bytes, `subsets` of each kind; undefined for another length. */
export function decodeValues(bytes: Uint8Array, subsets: number): QueryValues | undefined {
  const numbers = decodeNumbers(bytes);
  if (numbers?.length !== 2 * subsets) return undefined;
  return { actual: numbers.filter((_, i) => i % 2 === 0), predicted: numbers.filter((_, i) => i % 2 === 1) };
}

/** Numbers of 64 bits as bytes. */
export function encodeNumbers(numbers: readonly bigint[]): Uint8Array {
  const bytes = new Uint8Array(numbers.length * 8);
  const view = new DataView(bytes.buffer);
  numbers.forEach((value, i) => {
    assert(BigInt.asIntN(64, value) === value, "value does not fit 64 bits", { index: i });
    view.setBigInt64(i * 8, value, true);
  });
  return bytes;
}

/** The inverse of `encodeNumbers`; undefined for half numbers. */
export function decodeNumbers(bytes: Uint8Array): readonly bigint[] | undefined {
  if (bytes.length % 8 !== 0) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  return Array.from({ length: bytes.length / 8 }, (_, i) => view.getBigInt64(i * 8, true));
}

/** Hash of a query's contributions. */
export function hashContributions(domain: Domain, contributions: Uint8Array): Uint8Array {
  return sha256(concatBytes(domainTag("quality-contributions", domain), contributions));
}

/** The leaf of a query. */
export function queryLeaf(
  domain: Domain,
  query: number,
  leaf: { readonly values: Uint8Array; readonly contributionsHash: Uint8Array; readonly score: number },
): MerkleSumLeaf {
  const hash = sha256(concatBytes(domainTag("quality-values", domain), leaf.values, leaf.contributionsHash));
  return { id: concatBytes(fourBytes(query), hash), amount: BigInt(leaf.score + SCORE_OFFSET) };
}

/** The leaf of a draw. */
export function drawLeaf(resample: number, draw: number, score: number): MerkleSumLeaf {
  return { id: concatBytes(fourBytes(resample), fourBytes(draw)), amount: BigInt(score + SCORE_OFFSET) };
}

/** The domains of the two trees of a certificate. */
export function qualityTrees(domain: Domain): { readonly queries: Domain; readonly resamples: Domain } {
  return {
    queries: { ...domain, module: `${domain.module}/queries` },
    resamples: { ...domain, module: `${domain.module}/resamples` },
  };
}

/** Score of a query over subsets, each counted as often as it is listed. */
export function scoreOver({ actual, predicted }: QueryValues, subsets: readonly number[]): number {
  return spearmanBps(
    subsets.map((subset) => actual[subset] as bigint),
    subsets.map((subset) => predicted[subset] as bigint),
  );
}

/** Hash of the sums of all resamples. */
export function hashSums(domain: Domain, sums: Uint8Array): Uint8Array {
  return sha256(concatBytes(domainTag("quality-sums", domain), sums));
}

/** Sums of resamples as bytes: four each, little-endian. */
export function encodeSums(sums: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(sums.length * 4);
  const view = new DataView(bytes.buffer);
  sums.forEach((sum, i) => {
    view.setUint32(i * 4, sum, true);
  });
  return bytes;
}

/** The sums of all resamples; undefined for another number of them. */
export function decodeSums(bytes: Uint8Array): readonly number[] | undefined {
  if (bytes.length !== 4 * RESAMPLES) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  return Array.from({ length: RESAMPLES }, (_, i) => view.getUint32(i * 4, true));
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
  const { subsets, queries, contributors, queryRoot, resampleRoot } = quality;
  if (subsets < 2 || subsets > SUBSETS_MAX || queries < 1 || queries > QUERIES_MAX) return "sizes are out of range";
  if (contributors < 2 || contributors > CERTIFIED_CONTRIBUTORS_MAX) return "contributors are out of range";
  if (queryRoot.count !== BigInt(queries) || resampleRoot.count !== BigInt(queries * RESAMPLES))
    return "a root has another number of leaves";
  if (quality.beaconHeight !== chain.beacon.height || chain.beacon.height <= chain.modelHeight)
    return "the beacon is older than the model";
  if (!equalBytes(quality.seed, qualitySeed(domain, chain.beacon))) return "the seed is not the beacon's";
  if (queryRoot.sum < 0n || meanScore(queryRoot.sum, queries) !== quality.ldsBps)
    return "the mean is not that of the scores";
  return quality.ldsLowBps > quality.ldsBps ? "the lower bound is above the mean" : undefined;
}

function fourBytes(value: number): Uint8Array {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value);
  return bytes;
}

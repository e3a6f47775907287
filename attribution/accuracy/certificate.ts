/** Making a certificate of quality from retraining, and watching others' certificates. */

import type { Domain } from "#kernels/domain.ts";
import { buildMerkleSum, type MerkleSumTree } from "#kernels/merkle-sum.ts";
import {
  drawLeaf,
  encodeNumbers,
  encodeSums,
  encodeValues,
  hashContributions,
  hashSums,
  lowerBound,
  meanScore,
  type QueryValues,
  qualityTrees,
  queryLeaf,
  RESAMPLES,
  resampledQuery,
  resampledSubsets,
  SCORE_OFFSET,
  scoreOver,
  subsetMembers,
} from "#kernels/ranks/quality.ts";
import { spearmanBps } from "#kernels/ranks/spearman.ts";
import { assert, assertDefined } from "#lib/assert.ts";
import { compareBigints } from "#lib/bytes.ts";
import { Quality, type RankProof } from "#proto/tributary/attribution/v1/ranks.ts";

/** What attribution and retraining gave for one query. */
export interface MeasuredQuery {
  /** The method's score of each contributor. */
  readonly contributions: readonly bigint[];
  /** What models retrained on each subset gave. */
  readonly actual: readonly bigint[];
}

/** A certificate with everything that is published beside it. */
export interface PublishedQuality {
  readonly domain: Domain;
  readonly quality: Quality;
  readonly contributions: readonly (readonly bigint[])[];
  readonly values: readonly QueryValues[];
  readonly queries: MerkleSumTree;
  readonly resamples: MerkleSumTree;
  readonly sums: readonly number[];
}

/** Predictions of a method for each subset: the sum over the contributors in it. */
export function predict(seed: Uint8Array, contributions: readonly bigint[], subsets: number): readonly bigint[] {
  return Array.from({ length: subsets }, (_, subset) => {
    let sum = 0n;
    for (const member of subsetMembers(seed, subset, contributions.length)) sum += contributions[member] as bigint;
    return sum;
  });
}

/** Certifies measured queries; what the ranks do not give, such as recall, comes from `stated`. */
export function certify(
  domain: Domain,
  seed: Uint8Array,
  measured: readonly MeasuredQuery[],
  stated: Partial<Quality> = {},
): PublishedQuality {
  const first = assertDefined(measured[0], "nothing was measured");
  const [subsets, contributors] = [first.actual.length, first.contributions.length];
  const contributions = measured.map((query) => query.contributions);
  const members = Array.from({ length: subsets }, (_, subset) => subsetMembers(seed, subset, contributors));
  const values = measured.map(({ actual, contributions: parts }) => {
    assert(actual.length === subsets && parts.length === contributors, "queries differ in size");
    const predicted = members.map((set) => [...set].reduce((sum, member) => sum + (parts[member] as bigint), 0n));
    return { actual, predicted };
  });
  return publish({ domain, seed, contributions, values, stated });
}

/** Commits to values, right or wrong, with scores, draws and sums that follow from them. */
export function publish(content: {
  readonly domain: Domain;
  readonly seed: Uint8Array;
  readonly contributions: readonly (readonly bigint[])[];
  readonly values: readonly QueryValues[];
  readonly stated: Partial<Quality>;
}): PublishedQuality {
  const { domain, seed, contributions, values, stated } = content;
  const trees = qualityTrees(domain);
  const count = values.length;
  const subsets = values[0]?.actual.length ?? 0;
  const leaves = values.map((value, query) => {
    const contributionsHash = hashContributions(domain, encodeNumbers(contributions[query] ?? []));
    const score = spearmanBps(value.actual, value.predicted);
    return queryLeaf(domain, query, { values: encodeValues(value), contributionsHash, score });
  });
  const queries = buildMerkleSum(trees.queries, leaves);
  const sums: number[] = [];
  const draws = Array.from({ length: RESAMPLES }, (_, resample) => {
    const chosen = resampledSubsets(seed, resample, subsets);
    const scores = values.map((value) => scoreOver(value, chosen));
    const drawn = values.map((_, draw) => scores[resampledQuery(seed, { resample, draw, queries: count })] as number);
    sums.push(drawn.reduce((sum, score) => sum + score + SCORE_OFFSET, 0));
    return drawn.map((score, draw) => drawLeaf(resample, draw, score));
  });
  const resamples = buildMerkleSum(trees.resamples, draws.flat());
  const quality = Quality.create({
    ...stated,
    subsets,
    queries: count,
    contributors: contributions[0]?.length ?? 0,
    seed,
    queryRoot: queries.root,
    resampleRoot: resamples.root,
    sumsHash: hashSums(domain, encodeSums(sums)),
    ldsBps: meanScore(queries.root.sum, count),
    ldsLowBps: lowerBound(sums, count),
  });
  return { domain, quality, contributions, values, queries, resamples, sums };
}

/** A proof against a certificate; undefined when every number follows from the one before. */
export function findRankFraud(published: PublishedQuality): RankProof | undefined {
  const { domain, quality, values, queries, resamples, sums } = published;
  const right = publish({ ...published, seed: quality.seed, stated: {} });
  for (const [query, value] of values.entries()) {
    const contributions = published.contributions[query] ?? [];
    const leaf = queries.proveRange(query, 1);
    const bytes = {
      values: encodeValues(value),
      contributionsHash: hashContributions(domain, encodeNumbers(contributions)),
    };
    const predicted = predict(quality.seed, contributions, quality.subsets);
    const subset = predicted.findIndex((sum, i) => sum !== value.predicted[i]);
    if (subset !== -1) {
      const shown = { leaf, values: bytes.values, contributions: encodeNumbers(contributions), subset };
      return { proof: { kind: "prediction", value: shown } };
    }
    if (queries.leaves[query]?.amount === right.queries.leaves[query]?.amount) continue;
    return { proof: { kind: "score", value: { leaf, ...bytes } } };
  }
  const wrong = resamples.leaves.findIndex(({ amount }, i) => amount !== right.resamples.leaves[i]?.amount);
  if (wrong !== -1) return { proof: { kind: "resample", value: showDraw(published, wrong) } };
  const resample = sums.findIndex((sum, i) => sum !== right.sums[i]);
  if (resample !== -1) {
    const first = resamples.proveRange(resample * quality.queries, 1);
    const last = resamples.proveRange((resample + 1) * quality.queries - 1, 1);
    return { proof: { kind: "sum", value: { resample, sums: encodeSums(sums), first, last } } };
  }
  if (quality.ldsLowBps === right.quality.ldsLowBps) return undefined;
  return { proof: { kind: "bound", value: { sums: encodeSums(sums) } } };
}

function showDraw({ domain, quality, values, contributions, queries, resamples }: PublishedQuality, at: number) {
  const place = { resample: Math.floor(at / quality.queries), draw: at % quality.queries, queries: quality.queries };
  const query = resampledQuery(quality.seed, place);
  return {
    draw: resamples.proveRange(at, 1),
    leaf: queries.proveRange(query, 1),
    values: encodeValues(assertDefined(values[query], "query is missing")),
    contributionsHash: hashContributions(domain, encodeNumbers(contributions[query] ?? [])),
  };
}

/** Rank correlation, in basis points, of scores with what leaving each contributor out really changed. */
export function leaveOneOutBps(contributions: readonly bigint[], changes: readonly bigint[]): number {
  return spearmanBps(contributions, changes);
}

/** How many of the `count` largest scores belong to those whom leaving out changed most, in basis points. */
export function topBps(contributions: readonly bigint[], changes: readonly bigint[], count: number): number {
  const largest = (values: readonly bigint[]): ReadonlySet<number> => {
    const order = Array.from(values.keys()).sort(
      (a, b) => compareBigints(values[b] as bigint, values[a] as bigint) || a - b,
    );
    return new Set(order.slice(0, count));
  };
  const [found, wanted] = [largest(contributions), largest(changes)];
  const hits = [...found].filter((position) => wanted.has(position)).length;
  return Math.floor((hits * 10_000) / Math.max(1, wanted.size));
}

/** How much of what was planted is found at its owner, and how much of what is found was planted there, in basis points. */
export function provenanceBps(
  tokens: readonly { readonly planted: number | undefined; readonly found: number | undefined }[],
): { readonly recall: number; readonly precision: number } {
  const planted = tokens.filter((token) => token.planted !== undefined);
  const found = tokens.filter((token) => token.found !== undefined && token.planted !== undefined);
  const right = planted.filter((token) => token.planted === token.found).length;
  return {
    recall: Math.floor((right * 10_000) / Math.max(1, planted.length)),
    precision: Math.floor((right * 10_000) / Math.max(1, found.length)),
  };
}

/** What an attacker earned with an attack against what it earned without, in basis points; what it had nothing of counts as one. */
export function manipulationGainBps(before: bigint, after: bigint): number {
  return Number((after * 10_000n) / (before > 0n ? before : 1n));
}

/** Making a certificate of quality from retraining, and watching others' certificates. */

import type { Domain } from "#kernels/domain.ts";
import { buildMerkleSum, type MerkleSumTree } from "#kernels/merkle-sum.ts";
import type { PositionTree } from "#kernels/openings.ts";
import {
  contributionsTree,
  drawLeaf,
  encodeNumbers,
  encodeSums,
  encodeValues,
  hashSums,
  meritLeaf,
  type QueryValues,
  qualityTrees,
  queryLeaf,
  SCORE_OFFSET,
  valuesTree,
} from "#kernels/ranks/commitments.ts";
import {
  lowerBound,
  meanScore,
  RESAMPLES,
  resampledQuery,
  resampledSubsets,
  scoreOver,
  subsetMembers,
} from "#kernels/ranks/quality.ts";
import { spearmanBps } from "#kernels/ranks/spearman.ts";
import { assert, assertDefined } from "#lib/assert.ts";
import { compareBigints } from "#lib/bytes.ts";
import { Quality, type QueryOpening, type RankProof } from "#proto/tributary/attribution/v1/ranks.ts";

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
  /** The trees of each query. */
  readonly parts: readonly QueryTrees[];
  readonly queries: MerkleSumTree;
  readonly resamples: MerkleSumTree;
  readonly merits: MerkleSumTree;
  readonly sums: readonly number[];
}

/** What a query's leaf commits to. */
export interface QueryTrees {
  readonly values: PositionTree;
  readonly contributions: PositionTree;
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

/** Commits to values, right or wrong, with scores, draws, merits and sums that follow from them. */
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
  const contributors = contributions[0]?.length ?? 0;
  const parts = values.map((value, query) => queryTrees(domain, value, contributions[query] ?? []));
  const leaves = values.map((value, query) => {
    const { values: own, contributions: added } = parts[query] as QueryTrees;
    const score = spearmanBps(value.actual, value.predicted);
    return queryLeaf(domain, query, { valuesRoot: own.root, contributionsRoot: added.root, score });
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
  const merits = buildMerkleSum(
    trees.merits,
    Array.from({ length: contributors * count }, (_, at) => {
      const [contributor, query] = [Math.floor(at / count), at % count];
      return meritLeaf(contributor, query, contributions[query]?.[contributor] as bigint);
    }),
  );
  const quality = Quality.create({
    together: 1,
    ...stated,
    subsets,
    queries: count,
    contributors,
    seed,
    queryRoot: queries.root,
    resampleRoot: resamples.root,
    merits: merits.root,
    sumsHash: hashSums(domain, encodeSums(sums)),
    ldsBps: meanScore(queries.root.sum, count),
    ldsLowBps: lowerBound(sums, count),
  });
  return { domain, quality, contributions, values, parts, queries, resamples, merits, sums };
}

/** The trees that a query's leaf commits to. */
export function queryTrees(domain: Domain, values: QueryValues, contributions: readonly bigint[]): QueryTrees {
  return {
    values: valuesTree(domain, encodeValues(values)),
    contributions: contributionsTree(domain, encodeNumbers(contributions)),
  };
}

/** A query's leaf, as proofs show it. */
export function showQuery({ queries, parts }: PublishedQuality, query: number): QueryOpening {
  const { values, contributions } = assertDefined(parts[query], "query is missing");
  return { leaf: queries.proveRange(query, 1), valuesRoot: values.root, contributionsRoot: contributions.root };
}

/** A proof against a certificate; undefined when every number follows from the one before. */
export function findRankFraud(published: PublishedQuality): RankProof | undefined {
  const { quality, values, queries, resamples, merits, sums } = published;
  const right = publish({ ...published, seed: quality.seed, stated: {} });
  for (const [query, value] of values.entries()) {
    const contributions = published.contributions[query] ?? [];
    const shown = showQuery(published, query);
    const predicted = predict(quality.seed, contributions, quality.subsets);
    const subset = predicted.findIndex((sum, i) => sum !== value.predicted[i]);
    if (subset !== -1) {
      const opened = (published.parts[query] as QueryTrees).values.open(subset);
      const made = { query: shown, value: opened, contributions: encodeNumbers(contributions) };
      return { proof: { kind: "prediction", value: made } };
    }
    if (queries.leaves[query]?.amount === right.queries.leaves[query]?.amount) continue;
    return { proof: { kind: "score", value: { query: shown, values: encodeValues(value) } } };
  }
  const wrong = differs(resamples, right.resamples);
  if (wrong !== -1) return { proof: { kind: "resample", value: showDraw(published, wrong) } };
  const merit = differs(merits, right.merits);
  if (merit !== -1) return { proof: { kind: "merit", value: showMerit(published, merit) } };
  const resample = sums.findIndex((sum, i) => sum !== right.sums[i]);
  if (resample !== -1) {
    const first = resamples.proveRange(resample * quality.queries, 1);
    const last = resamples.proveRange((resample + 1) * quality.queries - 1, 1);
    return { proof: { kind: "sum", value: { resample, sums: encodeSums(sums), first, last } } };
  }
  if (quality.ldsLowBps === right.quality.ldsLowBps) return undefined;
  return { proof: { kind: "bound", value: { sums: encodeSums(sums) } } };
}

/** The first leaf of which the amount differs; -1 for none. */
function differs(a: MerkleSumTree, b: MerkleSumTree): number {
  return a.leaves.findIndex(({ amount }, i) => amount !== b.leaves[i]?.amount);
}

function showDraw(published: PublishedQuality, at: number) {
  const { quality, values, resamples } = published;
  const place = { resample: Math.floor(at / quality.queries), draw: at % quality.queries, queries: quality.queries };
  const query = resampledQuery(quality.seed, place);
  return {
    draw: resamples.proveRange(at, 1),
    query: showQuery(published, query),
    values: encodeValues(assertDefined(values[query], "query is missing")),
  };
}

function showMerit(published: PublishedQuality, at: number) {
  const { quality, merits, parts } = published;
  const [contributor, query] = [Math.floor(at / quality.queries), at % quality.queries];
  const { contributions } = assertDefined(parts[query], "query is missing");
  return {
    merit: merits.proveRange(at, 1),
    query: showQuery(published, query),
    contribution: contributions.open(contributor),
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

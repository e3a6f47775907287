/** Refuting a number of a certificate: one query's rank correlation, prediction or draw, a sum, the lower bound. */

import { equalBytes } from "#lib/bytes.ts";
import {
  type Quality,
  RankProof,
  type UnsortedScores,
  type WrongLowerBound,
  type WrongPrediction,
  type WrongResample,
  type WrongResampleSum,
  type WrongScore,
} from "#proto/tributary/attribution/v1/ranks.ts";
import type { SumRange } from "#proto/tributary/merkle/v1/range.ts";
import type { Domain } from "../domain.ts";
import type { MerkleSumLeaf } from "../merkle-sum.ts";
import { readSumRange } from "../merkle-sum-range.ts";
import { proofGas, rejected, upheld, type Verdict } from "../verdict.ts";
import {
  decodeNumbers,
  decodeSums,
  decodeValues,
  drawLeaf,
  hashContributions,
  hashSums,
  lowerBound,
  type QueryValues,
  qualityTrees,
  queryLeaf,
  RESAMPLES,
  resampledQuery,
  resampledSubsets,
  SCORE_OFFSET,
  scoreOver,
  subsetMembers,
} from "./quality.ts";
import { spearmanBps } from "./spearman.ts";

/** What the chain knows of a certificate that passed `checkQuality`. */
export interface QualityClaim {
  readonly domain: Domain;
  readonly quality: Quality;
}

/** Gas of a proof by its size. */
export function rankProofGas(proof: RankProof): bigint {
  return proofGas(RankProof.encode(proof).length);
}

/** Whether a proof refutes a certificate; never throws. */
export function verifyRankProof(claim: QualityClaim, { proof }: RankProof): Verdict {
  if (proof === undefined) return rejected("proof is empty");
  switch (proof.kind) {
    case "score":
      return checkScore(claim, proof.value);
    case "prediction":
      return checkPrediction(claim, proof.value);
    case "resample":
      return checkResample(claim, proof.value);
    case "sum":
      return checkSum(claim, proof.value);
    case "bound":
      return checkBound(claim, proof.value);
    case "unsorted":
      return checkPlace(claim, proof.value);
  }
}

const UNPROVEN = rejected("an opening does not lead to its root");

function checkScore(claim: QualityClaim, { leaf, values, contributionsHash }: WrongScore): Verdict {
  const opened = openQuery(claim, leaf, { values, contributionsHash });
  if (opened === undefined) return UNPROVEN;
  if (opened.values === undefined) return upheld("the values of a query are malformed");
  const score = spearmanBps(opened.values.actual, opened.values.predicted);
  return isScore(opened.leaf, score) ? rejected("the score is right") : upheld("a score is wrong");
}

function checkPrediction(claim: QualityClaim, { leaf, values, contributions, subset }: WrongPrediction): Verdict {
  const { domain, quality } = claim;
  const contributionsHash = hashContributions(domain, contributions);
  const opened = openQuery(claim, leaf, { values, contributionsHash });
  if (opened === undefined) return UNPROVEN;
  const parts = decodeNumbers(contributions);
  if (opened.values === undefined || parts?.length !== quality.contributors)
    return upheld("the values of a query are malformed");
  const predicted = opened.values.predicted[subset];
  if (predicted === undefined) return rejected("there is no such subset");
  let sum = 0n;
  for (const member of subsetMembers(quality.seed, subset, quality.contributors)) sum += parts[member] ?? 0n;
  return sum === predicted ? rejected("the prediction is right") : upheld("a prediction is wrong");
}

function checkResample(claim: QualityClaim, { draw, leaf, values, contributionsHash }: WrongResample): Verdict {
  const { quality, domain } = claim;
  const shown = readSumRange(qualityTrees(domain).resamples, quality.resampleRoot, draw);
  const opened = openQuery(claim, leaf, { values, contributionsHash });
  const [drawn] = shown?.leaves ?? [];
  if (drawn === undefined || opened === undefined) return UNPROVEN;
  if (opened.values === undefined) return upheld("the values of a query are malformed");
  const place = placeOf(draw.start, quality.queries);
  const query = resampledQuery(quality.seed, { ...place, queries: quality.queries });
  if (query !== leaf.start) return rejected("another query is drawn");
  const score = scoreOver(opened.values, resampledSubsets(quality.seed, place.resample, quality.subsets));
  return isScore(drawn, score) ? rejected("the draw is right") : upheld("the score of a draw is wrong");
}

function checkSum(claim: QualityClaim, { resample, sums, first, last }: WrongResampleSum): Verdict {
  const { domain, quality } = claim;
  if (!equalBytes(hashSums(domain, sums), quality.sumsHash)) return UNPROVEN;
  const list = decodeSums(sums);
  if (list === undefined) return upheld("the sums are malformed");
  const trees = qualityTrees(domain);
  const from = readSumRange(trees.resamples, quality.resampleRoot, first);
  const to = readSumRange(trees.resamples, quality.resampleRoot, last);
  const [end] = to?.leaves ?? [];
  if (from === undefined || to === undefined || end === undefined || resample >= RESAMPLES) return UNPROVEN;
  if (from.start !== resample * quality.queries || to.start !== (resample + 1) * quality.queries - 1)
    return rejected("other draws are shown");
  const sum = to.before + end.amount - from.before;
  return sum === BigInt(list[resample] ?? 0) ? rejected("the sum is right") : upheld("the sum of a resample is wrong");
}

function checkBound({ domain, quality }: QualityClaim, { sums }: WrongLowerBound): Verdict {
  if (!equalBytes(hashSums(domain, sums), quality.sumsHash)) return UNPROVEN;
  const list = decodeSums(sums);
  if (list === undefined) return upheld("the sums are malformed");
  const bound = lowerBound(list, quality.queries);
  return bound === quality.ldsLowBps ? rejected("the lower bound is right") : upheld("the lower bound is wrong");
}

function checkPlace({ domain, quality }: QualityClaim, { isResample, leaf }: UnsortedScores): Verdict {
  const trees = qualityTrees(domain);
  const shown = isResample
    ? readSumRange(trees.resamples, quality.resampleRoot, leaf)
    : readSumRange(trees.queries, quality.queryRoot, leaf);
  const [found] = shown?.leaves ?? [];
  if (found === undefined) return UNPROVEN;
  const { resample, draw } = placeOf(leaf.start, quality.queries);
  const expected = isResample ? drawLeaf(resample, draw, 0).id : numberBytes(leaf.start);
  const isNamed =
    found.id.length === (isResample ? 8 : 36) && equalBytes(found.id.subarray(0, expected.length), expected);
  if (!isNamed) return upheld("a leaf is not where its numbers say");
  return found.amount > BigInt(2 * SCORE_OFFSET)
    ? upheld("a score is out of range")
    : rejected("the leaf is in its place");
}

interface OpenedQuery {
  readonly leaf: MerkleSumLeaf;
  /** Undefined when what the leaf commits to is malformed. */
  readonly values: QueryValues | undefined;
}

function openQuery(
  { domain, quality }: QualityClaim,
  range: SumRange,
  content: { readonly values: Uint8Array; readonly contributionsHash: Uint8Array },
): OpenedQuery | undefined {
  const shown = readSumRange(qualityTrees(domain).queries, quality.queryRoot, range);
  const [leaf] = shown?.leaves ?? [];
  if (leaf === undefined || content.contributionsHash.length !== 32) return undefined;
  const { id } = queryLeaf(domain, range.start, { ...content, score: 0 });
  return equalBytes(id, leaf.id) ? { leaf, values: decodeValues(content.values, quality.subsets) } : undefined;
}

function placeOf(position: number, queries: number): { readonly resample: number; readonly draw: number } {
  return { resample: Math.floor(position / queries), draw: position % queries };
}

function isScore({ amount }: MerkleSumLeaf, score: number): boolean {
  return amount === BigInt(score + SCORE_OFFSET);
}

function numberBytes(value: number): Uint8Array {
  return drawLeaf(value, 0, 0).id.subarray(0, 4);
}

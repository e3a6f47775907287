/** Refuting a number of a certificate: one query's rank correlation, prediction, draw or merit, a sum, the lower bound, a gate, what retraining gave. */

import { equalBytes } from "#lib/bytes.ts";
import {
  type Quality,
  type RankProof,
  ScoreTree,
  type UnsortedScores,
  type WrongLowerBound,
  type WrongMerit,
  type WrongPrediction,
  type WrongResample,
  type WrongResampleSum,
  type WrongScore,
} from "#proto/tributary/attribution/v1/ranks.ts";
import type { SumRoot } from "#proto/tributary/merkle/v1/sum.ts";
import type { Domain } from "../domain.ts";
import type { MerkleSumLeaf } from "../merkle-sum.ts";
import { readSumRange, sumOfRun } from "../merkle-sum-range.ts";
import { rejected, upheld, type Verdict } from "../verdict.ts";
import {
  contributionsTree,
  decodeNumbers,
  decodeSums,
  decodeValues,
  drawLeaf,
  hashSums,
  MERIT_OFFSET,
  qualityTrees,
  SCORE_OFFSET,
  VALUE_BYTES,
  valuesTree,
} from "./commitments.ts";
import { openContribution } from "./contributor-leaves.ts";
import { IMPROVEMENT_MAX } from "./improvements.ts";
import { numbersOf, openLeaf, openQuery, type QualityClaim } from "./openings.ts";
import { lowerBound, RESAMPLES, resampledQuery, resampledSubsets, scoreOver, subsetMembers } from "./quality.ts";
import { spearmanBps } from "./spearman.ts";
import { verifyGate, verifyImprovement } from "./verify-gates.ts";
import { verifyQuestion } from "./verify-questions.ts";
import { type RetrainedClaim, verifyAnswer, verifyContribution, verifyRetraining } from "./verify-retraining.ts";
import { type VotesClaim, verifyGroup, verifyList, verifyVotes } from "./verify-votes.ts";

/** What a certificate measures, as far as retraining can be checked. */
export type Measured =
  | { readonly kind: "ridge"; readonly head: RetrainedClaim }
  | { readonly kind: "neighbours"; readonly index: VotesClaim }
  | { readonly kind: "none" };

/** Whether a proof refutes a certificate; never throws. */
export function verifyRankProof(claim: QualityClaim, measured: Measured, { proof }: RankProof): Verdict {
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
    case "merit":
      return checkMerit(claim, proof.value);
    case "improvement":
      if (measured.kind === "none") return ABOUT_OTHERS;
      return verifyImprovement(claim, measured.kind === "ridge" ? measured.head : undefined, proof.value);
    case "gate":
      return measured.kind === "none" ? ABOUT_OTHERS : verifyGate(claim, proof.value);
    case "question":
      return verifyQuestion(claim, proof.value);
    case "retraining":
      return measured.kind === "ridge" ? verifyRetraining(claim, measured.head, proof.value) : ABOUT_OTHERS;
    case "answer":
      return measured.kind === "ridge" ? verifyAnswer(claim, measured.head, proof.value) : ABOUT_OTHERS;
    case "contribution":
      return measured.kind === "ridge" ? verifyContribution(claim, measured.head, proof.value) : ABOUT_OTHERS;
    case "votes":
      return measured.kind === "neighbours" ? verifyVotes(claim, measured.index, proof.value) : ABOUT_OTHERS;
    case "group":
      return measured.kind === "neighbours" ? verifyGroup(claim, proof.value) : ABOUT_OTHERS;
    case "list":
      return measured.kind === "neighbours" ? verifyList(claim, measured.index, proof.value) : ABOUT_OTHERS;
  }
}

const UNPROVEN = rejected("an opening does not lead to its root");
const ABOUT_OTHERS = rejected("the proof is about another method");
const MALFORMED = upheld("the values of a query are malformed");

function checkScore(claim: QualityClaim, { query, values: bytes }: WrongScore): Verdict {
  const opened = openQuery(claim, query);
  if (opened === undefined || !areValuesOf(claim, query.valuesRoot, bytes)) return UNPROVEN;
  const values = decodeValues(bytes, claim.quality.subsets);
  if (values === undefined) return MALFORMED;
  const score = spearmanBps(values.actual, values.predicted);
  return isScore(opened.leaf, score) ? rejected("the score is right") : upheld("a score is wrong");
}

function checkPrediction(claim: QualityClaim, { query, value, contributions }: WrongPrediction): Verdict {
  const { domain, quality } = claim;
  const opened = openQuery(claim, query);
  const shown = openLeaf(claim, "values", { root: query.valuesRoot, opening: value });
  if (opened === undefined || shown === undefined) return UNPROVEN;
  if (!equalBytes(contributionsTree(domain, contributions).root, query.contributionsRoot)) return UNPROVEN;
  const parts = decodeNumbers(contributions);
  const pair = numbersOf(shown, { count: 2, total: quality.subsets });
  if (pair === undefined || parts?.length !== quality.contributors) return MALFORMED;
  let sum = 0n;
  for (const member of subsetMembers(quality.seed, shown.position, quality.contributors)) sum += parts[member] ?? 0n;
  return sum === pair[1] ? rejected("the prediction is right") : upheld("a prediction is wrong");
}

function checkResample(claim: QualityClaim, { draw, query: opening, values: bytes }: WrongResample): Verdict {
  const { quality, domain } = claim;
  const [drawn] = readSumRange(qualityTrees(domain).resamples, quality.resampleRoot, draw)?.leaves ?? [];
  const opened = openQuery(claim, opening);
  if (drawn === undefined || opened === undefined || !areValuesOf(claim, opening.valuesRoot, bytes)) return UNPROVEN;
  const values = decodeValues(bytes, quality.subsets);
  if (values === undefined) return MALFORMED;
  const place = placeOf(draw.start, quality.queries);
  const query = resampledQuery(quality.seed, { ...place, queries: quality.queries });
  if (query !== opened.number) return rejected("another query is drawn");
  const score = scoreOver(values, resampledSubsets(quality.seed, place.resample, quality.subsets));
  return isScore(drawn, score) ? rejected("the draw is right") : upheld("the score of a draw is wrong");
}

function checkSum(claim: QualityClaim, { resample, sums, first, last }: WrongResampleSum): Verdict {
  const { domain, quality } = claim;
  if (!equalBytes(hashSums(domain, sums), quality.sumsHash)) return UNPROVEN;
  const list = decodeSums(sums, RESAMPLES);
  if (list === undefined) return upheld("the sums are malformed");
  const run = sumOfRun(qualityTrees(domain).resamples, quality.resampleRoot, { first, last });
  if (run === undefined || resample >= RESAMPLES) return UNPROVEN;
  if (run.first !== resample * quality.queries || run.last !== (resample + 1) * quality.queries - 1)
    return rejected("other draws are shown");
  return run.sum === BigInt(list[resample] ?? 0)
    ? rejected("the sum is right")
    : upheld("the sum of a resample is wrong");
}

function checkBound({ domain, quality }: QualityClaim, { sums }: WrongLowerBound): Verdict {
  if (!equalBytes(hashSums(domain, sums), quality.sumsHash)) return UNPROVEN;
  const list = decodeSums(sums, RESAMPLES);
  if (list === undefined) return upheld("the sums are malformed");
  const bound = lowerBound(list, quality.queries);
  return bound === quality.ldsLowBps ? rejected("the lower bound is right") : upheld("the lower bound is wrong");
}

function checkPlace({ domain, quality }: QualityClaim, { tree, leaf: range }: UnsortedScores): Verdict {
  const place = placeIn(tree, range.start, quality);
  if (place === undefined) return rejected("there is no such tree");
  const [leaf] = readSumRange(place.domain(domain), place.root, range)?.leaves ?? [];
  if (leaf === undefined) return UNPROVEN;
  const isNamed = leaf.id.length === place.idBytes && equalBytes(leaf.id.subarray(0, place.id.length), place.id);
  if (!isNamed) return upheld("a leaf is not where its numbers say");
  return leaf.amount > place.most ? upheld("a score is out of range") : rejected("the leaf is in its place");
}

function checkMerit(claim: QualityClaim, { merit: leaf, query, contribution }: WrongMerit): Verdict {
  const shown = openContribution(claim, "merits", { leaf, query, contribution });
  if (shown.kind === "rejected") return shown.verdict;
  if (shown.kind === "malformed") return MALFORMED;
  const isRight = shown.amount === shown.contribution + MERIT_OFFSET;
  return isRight ? rejected("the merit is right") : upheld("a merit is wrong");
}

/** What a tree holds at a position, when nobody lied. */
interface Place {
  readonly domain: (of: Domain) => Domain;
  readonly root: SumRoot;
  /** What the leaf's name begins with, and its length. */
  readonly id: Uint8Array;
  readonly idBytes: number;
  /** The largest amount. */
  readonly most: bigint;
}

function placeIn(
  tree: number,
  position: number,
  { queryRoot, resampleRoot, merits, improvements, queries }: Quality,
): Place | undefined {
  const most = BigInt(2 * SCORE_OFFSET);
  const { resample: row, draw: column } = placeOf(position, queries);
  const id = drawLeaf(row, column, 0).id;
  switch (tree) {
    case ScoreTree.SCORE_TREE_QUERIES: {
      const number = drawLeaf(position, 0, 0).id.subarray(0, 4);
      return { domain: (of) => qualityTrees(of).queries, root: queryRoot, id: number, idBytes: 36, most };
    }
    case ScoreTree.SCORE_TREE_RESAMPLES:
      return { domain: (of) => qualityTrees(of).resamples, root: resampleRoot, id, idBytes: 8, most };
    case ScoreTree.SCORE_TREE_MERITS:
      return { domain: (of) => qualityTrees(of).merits, root: merits, id, idBytes: 8, most: 2n * MERIT_OFFSET };
    case ScoreTree.SCORE_TREE_IMPROVEMENTS: {
      if (improvements === undefined) return undefined;
      const largest = IMPROVEMENT_MAX << 64n;
      return { domain: (of) => qualityTrees(of).improvements, root: improvements, id, idBytes: 8, most: largest };
    }
  }
  return undefined;
}

function areValuesOf({ domain, quality }: QualityClaim, root: Uint8Array, bytes: Uint8Array): boolean {
  return bytes.length <= quality.subsets * VALUE_BYTES && equalBytes(valuesTree(domain, bytes).root, root);
}

/** The numbers of a resample and of a draw in it; of a contributor and of a query. */
function placeOf(position: number, queries: number): { readonly resample: number; readonly draw: number } {
  return { resample: Math.floor(position / queries), draw: position % queries };
}

function isScore({ amount }: MerkleSumLeaf, score: number): boolean {
  return amount === BigInt(score + SCORE_OFFSET);
}

/** Which bytes show a part of a certificate whole: enough of them, and every number of it can be checked. */

import { equalBytes } from "#lib/bytes.ts";
import type {
  OpenedRetrainedNode,
  OpenedRetraining,
  OpenedScore,
  OpenedVotes,
} from "#proto/tributary/attribution/v1/challenges.ts";
import type { Quality, QuestionOpening } from "#proto/tributary/attribution/v1/ranks.ts";
import type { RangeOpening, SumRange } from "#proto/tributary/merkle/v1/range.ts";
import { readSumRange } from "../merkle-sum-range.ts";
import { evidenceRoot, listTree } from "../neighbours/evidence.ts";
import { QUESTION_SALT_BYTES, QUESTION_VECTOR_MAX, queryCommitment } from "../questions.ts";
import { isNodeRow, openWeights, type RidgeClaim, type RidgeWay, wayOf } from "../ridge/openings.ts";
import {
  contributionsTree,
  decodeSums,
  hashSums,
  NUMBER_BYTES,
  qualityTrees,
  VALUE_BYTES,
  valuesTree,
} from "./commitments.ts";
import { openGate } from "./gates.ts";
import { isVoid, openLeaf, openQuery, type QualityClaim, questionDomain } from "./openings.ts";
import { RESAMPLES } from "./quality.ts";
import { openRetrained, type RetrainedClaim } from "./verify-retraining.ts";
import { openQuestionLeaf } from "./verify-votes.ts";

/** A node of the statistics of a subset. */
export interface RetrainedPlace {
  readonly subset: number;
  readonly way: RidgeWay;
}

/** The place that a request's position names, the subset above 40 bits of the way; undefined when it is none. */
export function retrainedPlaceOf(position: bigint): RetrainedPlace | undefined {
  const way = wayOf(BigInt.asUintN(WAY_BITS, position));
  return way === undefined ? undefined : { subset: Number(position >> BigInt(WAY_BITS)), way };
}

/** How many questions a certificate was measured on. */
export function questionsOf({ queries, together }: Quality): number {
  return queries * together;
}

/** Whether an opening shows the question at an index. */
export function isQuestionShown(
  claim: QualityClaim,
  { leaf: opening, question }: QuestionOpening,
  index: number,
): boolean {
  const { quality } = claim;
  const leaf = openLeaf(claim, "evaluation", { root: quality.evaluationRoot, opening });
  // One that committed to more questions than it was measured on could have chosen among them.
  if (leaf?.position !== index || leaf.total !== questionsOf(quality)) return false;
  // What is longer can be shown here, but in no proof.
  const isShort = question.salt.length === QUESTION_SALT_BYTES && question.vector.length <= QUESTION_VECTOR_MAX;
  if (!isShort) return false;
  return equalBytes(queryCommitment(questionDomain(claim), question), leaf.bytes);
}

/** Whether the query at an index is shown with all numbers that it commits to. */
export function isScoreShown(claim: QualityClaim, { query, ...numbers }: OpenedScore, index: number): boolean {
  return openQuery(claim, query)?.number === index && areNumbersOf(claim, query, numbers);
}

/** Whether it is shown that nothing was measured of a question, in place of the question itself. */
export function isVoidShown(
  claim: QualityClaim,
  shown:
    | { readonly kind: "score"; readonly value: OpenedScore }
    | { readonly kind: "votes"; readonly value: OpenedVotes },
  index: number,
): boolean {
  if (shown.kind === "score") {
    const query = Math.floor(index / claim.quality.together);
    return isVoid(claim, shown.value.query) && isScoreShown(claim, shown.value, query);
  }
  const question = openQuestionLeaf(claim, shown.value.question);
  return question?.kind === "opened" && isVoid(claim, question) && areVotesShown(claim, shown.value, index);
}

/** Trees with sums of which leaves are shown by themselves. */
export type QualitySums = "resamples" | "merits" | "improvements";

/** Whether a range shows the draw, the merit or the improvement at an index. */
export function isSumShown(
  { domain, quality }: QualityClaim,
  range: SumRange,
  { tree, index }: { readonly tree: QualitySums; readonly index: number },
): boolean {
  const { resampleRoot: resamples, merits, improvements } = quality;
  const root = { resamples, merits, improvements }[tree];
  if (root === undefined || range.start !== index) return false;
  return readSumRange(qualityTrees(domain)[tree], root, range) !== undefined;
}

/** Whether an opening shows the gate of the contributor at an index. */
export function isGateShown({ domain, quality }: QualityClaim, opening: RangeOpening, index: number): boolean {
  return (
    openGate({ domain, root: quality.gatesRoot, contributors: quality.contributors }, index, opening) !== undefined
  );
}

/** Whether some bytes are the sums of all resamples. */
export function areSums({ domain, quality }: QualityClaim, sums: Uint8Array): boolean {
  return decodeSums(sums, RESAMPLES) !== undefined && equalBytes(hashSums(domain, sums), quality.sumsHash);
}

/** Whether the weights of a class are shown that were retrained on a subset. */
export function isRetrainingShown(
  claim: QualityClaim,
  head: RetrainedClaim,
  { shown, subset, index }: { readonly shown: OpenedRetraining; readonly subset: number; readonly index: number },
): boolean {
  const retrained = retrainedHead(claim, head, { opening: shown.head, subset });
  if (retrained === undefined) return false;
  return openWeights(retrained, shown.weights, { root: retrained.head.weights, index }) !== undefined;
}

/** Whether a row of a node of a subset's statistics is shown. */
export function isRetrainedNodeShown(
  claim: QualityClaim,
  head: RetrainedClaim,
  asked: { readonly shown: OpenedRetrainedNode; readonly place: RetrainedPlace; readonly row: number },
): boolean {
  const { shown, row } = asked;
  const { subset, way } = asked.place;
  const retrained = retrainedHead(claim, head, { opening: shown.head, subset });
  return retrained !== undefined && isNodeRow(retrained, shown.node, { way, row });
}

/** Whether the question at an index is shown with its nearest items and all numbers that its leaf commits to. */
export function areVotesShown(claim: QualityClaim, shown: OpenedVotes, index: number): boolean {
  const question = openQuestionLeaf(claim, shown.question);
  if (question?.kind !== "opened" || question.position !== index) return false;
  const root = evidenceRoot(claim.domain, listTree(claim.domain, shown.entries).root, shown.weightsHash);
  return equalBytes(root, question.evidenceRoot) && areNumbersOf(claim, question, shown);
}

/** Bits of a position that are the way in a subset's tree. */
const WAY_BITS = 40;

/** The head of a subset when it is the one that an opening shows. */
function retrainedHead(
  claim: QualityClaim,
  head: RetrainedClaim,
  { opening, subset }: { readonly opening: RangeOpening; readonly subset: number },
): RidgeClaim | undefined {
  const retrained = openRetrained(claim, head, opening);
  return retrained?.kind === "opened" && retrained.subset === subset ? retrained.head : undefined;
}

/** Whether numbers are all that two roots commit to, one pair for each subset and one number for each contributor. */
function areNumbersOf(
  { domain, quality }: QualityClaim,
  roots: { readonly valuesRoot: Uint8Array; readonly contributionsRoot: Uint8Array },
  { values, contributions }: { readonly values: Uint8Array; readonly contributions: Uint8Array },
): boolean {
  // Sizes first: trees over bytes of any length would be work for nothing.
  const areWhole =
    values.length === VALUE_BYTES * quality.subsets && contributions.length === NUMBER_BYTES * quality.contributors;
  if (!areWhole || !equalBytes(valuesTree(domain, values).root, roots.valuesRoot)) return false;
  return equalBytes(contributionsTree(domain, contributions).root, roots.contributionsRoot);
}

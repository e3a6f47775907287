/**
 * Certificates of a ridge head: the head is retrained on subsets of its contributors out of their statistics alone, and
 * everything that the certificate says follows from what is committed to, so that one proof refutes any wrong number.
 */

import { certify, type MeasuredQuery, type PublishedQuality } from "#attribution/accuracy/certificate.ts";
import type { Domain } from "#kernels/domain.ts";
import { buildPositionTree, type PositionTree } from "#kernels/openings.ts";
import { qualityTag, retrainedLeaf } from "#kernels/ranks/commitments.ts";
import { subsetMembers } from "#kernels/ranks/quality.ts";
import { weightsRoot } from "#kernels/ridge/commitments.ts";
import { dotBytes } from "#kernels/ridge/exact.ts";
import { assertDefined } from "#lib/assert.ts";
import type { Quality } from "#proto/tributary/attribution/v1/ranks.ts";
import { Method } from "#proto/tributary/attribution/v1/types.ts";
import { type AskedQuestion, type EvaluationQuestion, evaluationTree, isAsked } from "../evaluation.ts";
import { commitGating, type Gating, gatingRoots } from "../gating.ts";
import { improvementsBy } from "./gating.ts";
import { sumStatistics } from "./model.ts";
import { memberNode } from "./prove.ts";
import type { PublishedHead } from "./publish.ts";
import { type ScoredHead, scoresOf } from "./shares.ts";
import { solveRidge } from "./solver.ts";
import { joinNodes, type StatisticsNode } from "./tree.ts";

/** What retraining depends on beside the head and the questions. */
export interface RetrainingTerms {
  /** The certificate's. */
  readonly domain: Domain;
  /** From the beacon, after the questions were committed to. */
  readonly seed: Uint8Array;
  readonly subsets: number;
  /** Of the receipts of drawn questions; absent where the questions are chosen. */
  readonly asked?: Domain;
}

/** A head retrained on some of the contributors. */
export interface RetrainedHead {
  /** Positions among the contributors, rising. */
  readonly members: readonly number[];
  /** The sum over them. Rows of its branches are computed whenever they are asked for: kept, those of all subsets fill the memory. */
  readonly top: StatisticsNode;
  readonly weights: Int32Array;
}

/** All that a certificate of a ridge head commits to beside its numbers. */
export interface RetrainedRidge {
  readonly questions: readonly EvaluationQuestion[];
  /** As in the terms. */
  readonly asked: Domain;
  /** By subset. */
  readonly heads: readonly RetrainedHead[];
  readonly retrained: PositionTree;
  readonly evaluation: PositionTree;
  /** By question. */
  readonly measured: readonly MeasuredQuery[];
  readonly gating: Gating;
}

/** A certificate of a ridge head with everything that is published beside it. */
export interface PublishedRidgeQuality extends PublishedQuality {
  readonly retraining: RetrainedRidge;
}

/** The contributors of a subset, rising. */
export function membersOf(seed: Uint8Array, subset: number, contributors: number): readonly number[] {
  return [...subsetMembers(seed, subset, contributors)].sort((a, b) => a - b);
}

/** Retrains a head on some of its contributors; throws `RidgeSolveError`. */
export function retrainHead(artefact: PublishedHead, members: readonly number[]): RetrainedHead {
  const { terms } = artefact;
  const nodes = members.map((member) => memberNode(artefact, member).node);
  const parts = nodes.map((node) => node.statistics());
  const weights = solveRidge(sumStatistics(parts, terms.params), terms.params);
  return { members, top: joinNodes(terms, nodes), weights };
}

/** The head of a subset as if it had been published by itself; its contributors are the members. */
export function subsetHead(artefact: PublishedHead, { members, top, weights }: RetrainedHead): PublishedHead {
  const { terms } = artefact;
  const contributors = members.map((member) => assertDefined(artefact.contributors[member], "no such contributor"));
  const root = weightsRoot(terms.domain, weights, terms.params.dimension);
  const own = { statistics: top.hash, weights: root, contributors: members.length };
  return { terms, head: { ...artefact.head, ...own }, top, contributors, weights, leftOut: [] };
}

/** The tree over retrained heads. */
export function retrainedTree(artefact: PublishedHead, domain: Domain, heads: readonly RetrainedHead[]): PositionTree {
  const leaves = heads.map((made) => retrainedLeaf(subsetHead(artefact, made).head));
  return buildPositionTree(qualityTag(domain, "retrained"), leaves);
}

/** Retrains a head on the subsets of a seed, and measures what each of the questions is answered with; throws `RidgeSolveError`. */
export function retrainRidge(
  artefact: PublishedHead,
  questions: readonly EvaluationQuestion[],
  { domain, seed, subsets, asked = domain }: RetrainingTerms,
): RetrainedRidge {
  const contributors = artefact.head.contributors;
  const heads = Array.from({ length: subsets }, (_, i) => retrainHead(artefact, membersOf(seed, i, contributors)));
  const retrained = retrainedTree(artefact, domain, heads);
  return {
    questions,
    asked,
    heads,
    retrained,
    evaluation: evaluationTree(domain, questions, asked),
    measured: questions.map((question) => measure(artefact, heads, question)),
    gating: commitGating(domain, improvementsOf(artefact, questions)),
  };
}

/** Retrains and certifies; what retraining does not give, such as the model or the artefact's id, comes from `stated`. */
export function certifyRidge(
  artefact: PublishedHead,
  questions: readonly EvaluationQuestion[],
  terms: RetrainingTerms & { readonly stated: Partial<Quality> },
): PublishedRidgeQuality {
  const retraining = retrainRidge(artefact, questions, terms);
  const stated = { ...terms.stated, ...rootsOf(retraining) };
  return { ...certify(terms.domain, terms.seed, retraining.measured, stated), retraining };
}

/** What a certificate of a ridge head states of its trees. */
export function rootsOf({
  retrained,
  evaluation,
  gating,
}: Pick<RetrainedRidge, "retrained" | "evaluation" | "gating">): Partial<Quality> {
  return {
    method: Method.METHOD_RIDGE_HEAD,
    together: 1,
    retrainedRoot: retrained.root,
    evaluationRoot: evaluation.root,
    ...gatingRoots(gating),
  };
}

/** The answer of some weights in a question's class. */
export function answerOf(artefact: PublishedHead, weights: Int32Array, { label, vector }: AskedQuestion): bigint {
  const { dimension } = artefact.terms.params;
  return BigInt(dotBytes(weights.subarray(label * dimension, (label + 1) * dimension), vector));
}

/** What each contributor adds to the answer to a question. */
export function contributionsOf(artefact: PublishedHead, { label, vector }: AskedQuestion): readonly bigint[] {
  return scoresOf(scoredHead(artefact), vector, label).map(BigInt);
}

/** How much nearer to what is right each contributor brings the answers to questions; to those that nobody showed, not at all. */
export function improvementsOf(
  artefact: PublishedHead,
  questions: readonly EvaluationQuestion[],
): readonly (readonly bigint[])[] {
  const head = scoredHead(artefact);
  return questions.map((question) => (isAsked(question) ? improvementsBy(head, question) : nothingOf(artefact)));
}

/** The weights of a published head. */
export function scoredHead({ terms, weights, leftOut }: PublishedHead): ScoredHead {
  return { params: terms.params, weights, leftOut };
}

function measure(
  artefact: PublishedHead,
  heads: readonly RetrainedHead[],
  question: EvaluationQuestion,
): MeasuredQuery {
  if (!isAsked(question)) return { contributions: nothingOf(artefact), actual: heads.map(() => 0n) };
  return {
    contributions: contributionsOf(artefact, question),
    actual: heads.map(({ weights }) => answerOf(artefact, weights, question)),
  };
}

function nothingOf({ leftOut }: PublishedHead): readonly bigint[] {
  return leftOut.map(() => 0n);
}

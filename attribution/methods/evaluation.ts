/** Evaluations: the questions that certificates are measured on, chosen before a seed is known or drawn by it from paid uses. */

import type { Domain } from "#kernels/domain.ts";
import { buildPositionTree, type PositionTree } from "#kernels/openings.ts";
import { bytesOfVector, queryCommitment } from "#kernels/questions.ts";
import { qualityTag } from "#kernels/ranks/commitments.ts";
import { drawnQuestion } from "#kernels/ranks/quality.ts";
import type { Use } from "#kernels/receipts.ts";
import { assertDefined } from "#lib/assert.ts";
import { equalBytes } from "#lib/bytes.ts";
import type { NeighbourQuery } from "#proto/tributary/attribution/v1/neighbours.ts";
import type { Quality, RankProof } from "#proto/tributary/attribution/v1/ranks.ts";

/** A question of an evaluation. */
export interface AskedQuestion {
  /** Stays with whoever measures until the measurement is published. */
  readonly salt: Uint8Array;
  /** The class whose answer is measured. */
  readonly label: number;
  readonly vector: Int8Array;
}

/** A drawn question that its client shows to nobody: nothing is measured of it. */
export interface VoidQuestion {
  readonly commitment: Uint8Array;
}

/** Either. */
export type EvaluationQuestion = AskedQuestion | VoidQuestion;

/** The uses of a batch from which questions are drawn. */
export interface DrawableUses {
  readonly tree: PositionTree;
  readonly uses: readonly Pick<Use, "queryCommitment">[];
}

/** Whether anything is known of a question. */
export function isAsked(question: EvaluationQuestion): question is AskedQuestion {
  return "vector" in question;
}

/**
 * The tree over questions: committed to before the seed of a certificate is known where they are chosen. Drawn questions are
 * committed to under the domain of their receipts, `asked`.
 */
export function evaluationTree(
  domain: Domain,
  questions: readonly EvaluationQuestion[],
  asked: Domain = domain,
): PositionTree {
  const leaves = questions.map((question) =>
    isAsked(question) ? queryCommitment(asked, shownQuestion(question)) : question.commitment,
  );
  return buildPositionTree(qualityTag(domain, "evaluation"), leaves);
}

/** A question as proofs show it. */
export function shownQuestion({ salt, label, vector }: AskedQuestion): NeighbourQuery {
  return { salt, label, vector: bytesOfVector(vector) };
}

/** Positions of the uses whose questions a seed draws. */
export function drawQuestions(seed: Uint8Array, questions: number, uses: number): readonly number[] {
  return Array.from({ length: questions }, (_, i) => drawnQuestion(seed, i, uses));
}

/** A proof against the questions of a certificate; undefined when they are those that its seed draws. */
export function findQuestionFraud(
  { quality, evaluation }: { readonly quality: Quality; readonly evaluation: PositionTree },
  { tree, uses }: DrawableUses,
): RankProof | undefined {
  const drawn = drawQuestions(quality.seed, quality.queries * quality.together, uses.length);
  const isSized = evaluation.total === drawn.length;
  const wrong = drawn.findIndex((position, i) => {
    const right = assertDefined(uses[position], "no such use").queryCommitment;
    return !isSized || !equalBytes(evaluation.open(i).leaves[0] ?? new Uint8Array(0), right);
  });
  if (wrong === -1) return undefined;
  const use = tree.open(assertDefined(drawn[wrong], "no such question"));
  return { proof: { kind: "question", value: { evaluation: evaluation.open(wrong), use } } };
}

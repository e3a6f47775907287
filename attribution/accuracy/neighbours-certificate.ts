/** Certificates of method B: retraining a vote is looking it up, so that every number of them follows from committed lists of nearest items. */

import { type AskedQuestion, evaluationTree } from "#attribution/methods/evaluation.ts";
import type { Domain } from "#kernels/domain.ts";
import { commitNeighbours, neighbourWeights } from "#kernels/neighbours/evidence.ts";
import { buildPositionTree, type PositionTree } from "#kernels/openings.ts";
import { qualityTag, questionLeaf } from "#kernels/ranks/commitments.ts";
import { votesImprovement } from "#kernels/ranks/improvements.ts";
import { TOGETHER_MAX } from "#kernels/ranks/quality.ts";
import { assert } from "#lib/assert.ts";
import type { Quality } from "#proto/tributary/attribution/v1/ranks.ts";
import { Method } from "#proto/tributary/attribution/v1/types.ts";
import { commitGating, type Gating, gatingRoots } from "../methods/gating.ts";
import type { NeighbourMethod } from "../methods/neighbours.ts";
import type { PublishedNeighbours } from "../methods/neighbours-prover.ts";

import { type PublishedQuality, publish, type QueryTrees, queryTrees } from "./certificate.ts";
import { addTogether, type MeasuredQuestion, measureOwners } from "./neighbours.ts";

/** What a certificate of an index is made of. */
export interface NeighbourEvaluation {
  /** Of the certificate. */
  readonly domain: Domain;
  /** Of the receipts of drawn questions; absent where the questions are chosen. */
  readonly asked?: Domain;
  readonly seed: Uint8Array;
  readonly subsets: number;
  /** How many questions follow each other in one query. */
  readonly together: number;
  /** All of the evaluation: a multiple of `together`. */
  readonly questions: readonly AskedQuestion[];
  /** What the votes do not give: the artefact and the height of the seed among it. */
  readonly stated: Partial<Quality>;
}

/** Everything published of one question. */
export interface CertifiedQuestion extends PublishedNeighbours {
  readonly numbers: MeasuredQuestion;
  /** Over the numbers. */
  readonly trees: QueryTrees;
}

/** A certificate of an index with everything that is published beside it. */
export interface PublishedVotes {
  readonly ranks: PublishedQuality;
  readonly questions: readonly CertifiedQuestion[];
  /** A leaf for each question. */
  readonly questionsTree: PositionTree;
  readonly evaluation: PositionTree;
  readonly gating: Gating;
}

/** Certifies an index: lists each question's nearest items, and measures what follows. */
export function certifyNeighbours(method: NeighbourMethod, evaluation: NeighbourEvaluation): PublishedVotes {
  const { domain, seed, subsets, questions } = evaluation;
  const { nearest } = method.rules;
  const lists = questions.map((question) => method.search(question));
  const measured = measureOwners(lists, { seed, subsets, owners: method.owners.length, nearest });
  const certified = questions.map(({ salt, ...question }, i) => {
    const list = lists[i] ?? [];
    const weights = neighbourWeights(list, nearest);
    const evidence = commitNeighbours(domain, list, weights);
    const numbers = measured[i] as MeasuredQuestion;
    const trees = queryTrees(domain, numbers, numbers.contributions);
    return { question, salt, evidence, weights, numbers, trees };
  });
  return publishVotes({ ...evaluation, questions: certified });
}

/** Commits to questions, right or wrong, with queries that are their sums and all that follows. */
export function publishVotes(
  content: Omit<NeighbourEvaluation, "subsets" | "questions"> & { readonly questions: readonly CertifiedQuestion[] },
): PublishedVotes {
  const { domain, seed, together, questions, asked = domain } = content;
  assert(together >= 1 && together <= TOGETHER_MAX, "questions of a query are out of range", { together });
  const leaves = questions.map(({ trees: { values, contributions }, evidence }) =>
    questionLeaf({ valuesRoot: values.root, contributionsRoot: contributions.root, evidenceRoot: evidence.root }),
  );
  const questionsTree = buildPositionTree(qualityTag(domain, "questions"), leaves);
  const evaluation = evaluationTree(
    domain,
    questions.map(({ question, salt }) => ({ ...question, salt })),
    asked,
  );
  const queries = addTogether(
    questions.map(({ numbers }) => numbers),
    together,
  );
  const contributions = queries.map((query) => query.contributions);
  const gating = commitGating(domain, votesImprovements(contributions));
  const stated = {
    ...content.stated,
    method: Method.METHOD_KNN_BANZHAF,
    together,
    questionsRoot: questionsTree.root,
    evaluationRoot: evaluation.root,
    ...gatingRoots(gating),
  };
  const ranks = publish({ domain, seed, contributions, values: queries, stated });
  return { ranks, questions, questionsTree, evaluation, gating };
}

/** How much nearer to what is right contributions to votes bring the answers, by query and contributor. */
export function votesImprovements(contributions: readonly (readonly bigint[])[]): readonly (readonly bigint[])[] {
  return contributions.map((own) => own.map(votesImprovement));
}

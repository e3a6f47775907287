/** Openings of what a certificate commits to, from published data: what its attributor answers requests with. */

import { type AskedQuestion, shownQuestion } from "#attribution/methods/evaluation.ts";
import { openingOfRow, openingOfWeights, pathOf } from "#attribution/methods/ridge/prove.ts";
import type { PublishedHead } from "#attribution/methods/ridge/publish.ts";
import type { RetrainedRidge } from "#attribution/methods/ridge/retrain.ts";
import type { StatisticsNode } from "#attribution/methods/ridge/tree.ts";
import { encodeList } from "#kernels/neighbours/evidence.ts";
import type { PositionTree } from "#kernels/openings.ts";
import { encodeNumbers, encodeSums, encodeValues } from "#kernels/ranks/commitments.ts";
import type { RidgeWay } from "#kernels/ridge/openings.ts";
import { assertDefined } from "#lib/assert.ts";
import type { Opening } from "#proto/tributary/attribution/v1/challenges.ts";
import type { RidgeNodeRow } from "#proto/tributary/attribution/v1/ridge.ts";
import { type PublishedQuality, showQuery } from "./certificate.ts";
import type { PublishedVotes } from "./neighbours-certificate.ts";

/** What an opening shows. */
export type OpenedBytes = NonNullable<Opening["bytes"]>;

/** A query with all numbers behind its score. */
export function showScore(published: PublishedQuality, query: number): OpenedBytes {
  const values = encodeValues(assertDefined(published.values[query], "no such query", { query }));
  const contributions = encodeNumbers(assertDefined(published.contributions[query], "no such query", { query }));
  return { kind: "score", value: { query: showQuery(published, query), values, contributions } };
}

/** A draw, or a contributor's merit for a query. */
export function showSum(published: PublishedQuality, tree: "resamples" | "merits", index: number): OpenedBytes {
  return { kind: "sums", value: published[tree].proveRange(index, 1) };
}

/** The sums of all resamples. */
export function showSums({ sums }: PublishedQuality): OpenedBytes {
  return { kind: "resampleSums", value: encodeSums(sums) };
}

/** The weights of a class that were retrained on a subset. */
export function showRetraining(
  { terms }: PublishedHead,
  { heads, retrained }: RetrainedRidge,
  { subset, index }: { readonly subset: number; readonly index: number },
): OpenedBytes {
  const { weights } = assertDefined(heads[subset], "no such subset", { subset });
  const shown = { head: retrained.open(subset), weights: openingOfWeights(weights, index, terms.params) };
  return { kind: "retraining", value: shown };
}

/** A question by itself, with its nearest items and all numbers that follow from them. */
export function showVotes({ questions, questionsTree }: PublishedVotes, at: number): OpenedBytes {
  const { evidence, numbers } = assertDefined(questions[at], "no such question", { at });
  const shown = {
    question: questionsTree.open(at),
    entries: encodeList(evidence.list),
    weightsHash: evidence.weightsHash,
  };
  const values = encodeValues(numbers);
  return { kind: "votes", value: { ...shown, values, contributions: encodeNumbers(numbers.contributions) } };
}

/** A question as it was committed to before the seed was known. */
export function showAsked(evaluation: PositionTree, questions: readonly AskedQuestion[], at: number): OpenedBytes {
  const question = shownQuestion(assertDefined(questions[at], "no such question", { at }));
  return { kind: "question", value: { leaf: evaluation.open(at), question } };
}

/** A row of the node at the end of a way in a subset's statistics; a way ends where the tree does. */
export function showRetrainedNode(
  artefact: PublishedHead,
  { heads, retrained }: RetrainedRidge,
  asked: { readonly subset: number; readonly way: RidgeWay; readonly row: number },
): OpenedBytes {
  const { top } = assertDefined(heads[asked.subset], "no such subset", { subset: asked.subset });
  return { kind: "retrainedNode", value: { head: retrained.open(asked.subset), node: nodeRow(artefact, top, asked) } };
}

function nodeRow(
  { terms }: PublishedHead,
  top: StatisticsNode,
  { way, row }: { readonly way: RidgeWay; readonly row: number },
): RidgeNodeRow {
  const parents: { parent: StatisticsNode; isRight: boolean }[] = [];
  let node = top;
  for (let i = 0; i < way.depth && node.children !== undefined; i++) {
    const isRight = ((way.turns >> BigInt(i)) & 1n) === 1n;
    parents.unshift({ parent: node, isRight });
    node = node.children[isRight ? 1 : 0];
  }
  return { path: pathOf({ parents }), node: node.node, row: openingOfRow(node.statistics(), row, terms.params) };
}

/** Proofs against certificates of ridge heads, from published data: what a challenger sends to the chain. */

import { showQuery } from "#attribution/accuracy/certificate.ts";
import { assert, assertDefined } from "#lib/assert.ts";
import type { QuestionOpening, RankProof, WrongRetraining } from "#proto/tributary/attribution/v1/ranks.ts";
import type { RidgeProof } from "#proto/tributary/attribution/v1/ridge.ts";
import { type AskedQuestion, isAsked, shownQuestion } from "../evaluation.ts";
import { memberNode, openingOfContributor, openingOfWeights, pathOf } from "./prove.ts";
import type { PublishedHead } from "./publish.ts";
import type { PublishedRidgeQuality } from "./retrain.ts";

/** Proof about the head of a subset: about its leaf alone, or with a proof against the head itself. */
export function proveRetraining(
  { retraining }: PublishedRidgeQuality,
  subset: number,
  proof?: WrongRetraining["proof"],
): RankProof {
  return { proof: { kind: "retraining", value: { head: retraining.retrained.open(subset), proof } } };
}

/** Proof about the node that the head of a subset has in the place of a member; `member` is its position among all contributors. */
export function proveMember(
  artefact: PublishedHead,
  subset: PublishedHead,
  { place, member }: { readonly place: number; readonly member: number },
): RidgeProof {
  const { node, ascent } = memberNode(subset, place);
  const value = { opening: openingOfContributor(artefact, member), node: node.hash, steps: pathOf(ascent).steps };
  return { sum: { kind: "entry", value } };
}

/** A proof against a head as one against the head of a subset; undefined for one that is never about subsets. */
export function aboutSubset({ sum }: RidgeProof): NonNullable<WrongRetraining["proof"]> | undefined {
  if (sum?.kind === "leaf") return { kind: "shape", value: sum.value };
  return sum?.kind === "gramSum" || sum?.kind === "entry" || sum?.kind === "residual" ? sum : undefined;
}

/** Proof about the answer to a query that the head of a subset gives. */
export function proveAnswer(
  artefact: PublishedHead,
  published: PublishedRidgeQuality,
  at: { readonly query: number; readonly subset: number },
): RankProof {
  const { retraining, parts } = published;
  const { query, subset } = at;
  const { weights } = assertDefined(retraining.heads[subset], "no such subset", { subset });
  const value = {
    query: showQuery(published, query),
    value: assertDefined(parts[query], "no such query", { query }).values.open(subset),
    question: showQuestion(published, query),
    head: retraining.retrained.open(subset),
    weights: openingOfWeights(weights, classOfQuestion(artefact, published, query), artefact.terms.params),
  };
  return { proof: { kind: "answer", value } };
}

/** Proof about what a contributor adds to the answer to a query. */
export function proveContribution(
  artefact: PublishedHead,
  published: PublishedRidgeQuality,
  at: { readonly query: number; readonly contributor: number },
): RankProof {
  const { query, contributor } = at;
  const { params } = artefact.terms;
  const label = classOfQuestion(artefact, published, query);
  const leftOut = assertDefined(artefact.leftOut[contributor], "no such contributor", { contributor });
  const value = {
    query: showQuery(published, query),
    contribution: assertDefined(published.parts[query], "no such query", { query }).contributions.open(contributor),
    question: showQuestion(published, query),
    opening: openingOfContributor(artefact, contributor),
    weights: openingOfWeights(artefact.weights, label, params),
    leftOut: openingOfWeights(leftOut, label, params),
  };
  return { proof: { kind: "contribution", value } };
}

/** Proof about how much a contributor improves the answer to a query; of a question that nobody showed, the leaf alone. */
export function proveImprovement(
  artefact: PublishedHead,
  published: PublishedRidgeQuality,
  at: { readonly query: number; readonly contributor: number },
): RankProof {
  const { retraining, parts, quality } = published;
  const { query, contributor } = at;
  const question = retraining.questions[query];
  const isShown = question !== undefined && isAsked(question);
  const label = isShown ? classOfQuestion(artefact, published, query) : 0;
  const value = {
    improvement: retraining.gating.tree.proveRange(contributor * quality.queries + query, 1),
    query: showQuery(published, query),
    contribution: assertDefined(parts[query], "no such query", { query }).contributions.open(contributor),
    question: isShown ? showQuestion(published, query) : undefined,
    weights: isShown ? openingOfWeights(artefact.weights, label, artefact.terms.params) : undefined,
  };
  return { proof: { kind: "improvement", value } };
}

/** A question of the evaluation. */
export function showQuestion(published: PublishedRidgeQuality, query: number): QuestionOpening {
  const question = shownQuestion(askedQuestion(published, query));
  return { leaf: published.retraining.evaluation.open(query), question };
}

/** The class of which weights are shown; of a question about none, the last: the question itself is then the fault. */
function classOfQuestion({ terms }: PublishedHead, published: PublishedRidgeQuality, query: number): number {
  return Math.min(askedQuestion(published, query).label, terms.params.classes - 1);
}

function askedQuestion({ retraining }: PublishedRidgeQuality, query: number): AskedQuestion {
  const question = assertDefined(retraining.questions[query], "no such question", { query });
  assert(isAsked(question), "nothing is known of the question", { query });
  return question;
}

/** Watching others' certificates of method B: given what was published of one, the proof that refutes it, if any does. */

import { encodeList } from "#kernels/neighbours/evidence.ts";
import type { PositionTree } from "#kernels/openings.ts";
import { bytesOfVector, QUESTION_SALT_BYTES } from "#kernels/questions.ts";
import { QUESTION_BYTES } from "#kernels/ranks/commitments.ts";
import { assertDefined } from "#lib/assert.ts";
import { EMPTY_BYTES, equalBytes } from "#lib/bytes.ts";
import type { NeighbourProof } from "#proto/tributary/attribution/v1/neighbours.ts";
import type { RankProof, WrongVotes } from "#proto/tributary/attribution/v1/ranks.ts";
import { findGatingFault, showGate } from "../methods/gating.ts";
import type { NeighbourMethod } from "../methods/neighbours.ts";
import { findNeighbourFraud } from "../methods/neighbours-prover.ts";
import { findRankFraud, type QueryTrees, queryTrees, showQuery } from "./certificate.ts";
import { addTogether, type MeasuredQuestion, measureOwners } from "./neighbours.ts";
import { type CertifiedQuestion, type PublishedVotes, votesImprovements } from "./neighbours-certificate.ts";

/** A proof against a certificate of an index that is right itself; undefined when every number follows, or when what does not was withheld. */
export function findVotesFraud(method: NeighbourMethod, published: PublishedVotes): RankProof | undefined {
  const { questions, ranks } = published;
  const { seed, subsets, contributors, together } = ranks.quality;
  const disorder = findWrongTree(published);
  if (disorder !== undefined) return disorder;
  for (const at of questions.keys()) {
    const proof = findWrongList(method, published, at);
    if (proof !== undefined) return proof;
  }
  // Every list is right from here on, and so says what all numbers must be.
  const lists = questions.map(({ evidence }) => evidence.list);
  const rules = { seed, subsets, owners: contributors, nearest: method.rules.nearest };
  const right = measureOwners(lists, rules);
  for (const [at, numbers] of right.entries()) {
    const proof = findWrongVotes(published, at, numbers);
    if (proof !== undefined) return proof;
  }
  const queries = addTogether(right, together);
  for (const [query, numbers] of queries.entries()) {
    const proof = findWrongGroup(published, query, numbers);
    if (proof !== undefined) return proof;
  }
  const contributions = queries.map((query) => query.contributions);
  return findWrongGating(published, votesImprovements(contributions)) ?? findRankFraud(ranks);
}

/** Proof about how much nearer to what is right a contributor brings the answers of a query. */
export function proveVotesImprovement(
  { ranks, gating }: PublishedVotes,
  { query, contributor }: { readonly query: number; readonly contributor: number },
): RankProof {
  const value = {
    improvement: gating.tree.proveRange(contributor * ranks.quality.queries + query, 1),
    query: showQuery(ranks, query),
    contribution: assertDefined(ranks.parts[query], "query is missing").contributions.open(contributor),
    question: undefined,
    weights: undefined,
  };
  return { proof: { kind: "improvement", value } };
}

/** A tree that has no leaf for some question, or a malformed one. */
function findWrongTree({ questionsTree, evaluation, questions }: PublishedVotes): RankProof | undefined {
  const malformed = findLeaf(questionsTree, questions.length, (leaf) => leaf.length === QUESTION_BYTES);
  if (malformed !== undefined) return votesProof(questionsTree, malformed, {});
  if (evaluation.total === questions.length || evaluation.total === 0) return undefined;
  return listProof({ questionsTree, evaluation }, 0, { proof: undefined });
}

function findWrongList(method: NeighbourMethod, published: PublishedVotes, at: number): RankProof | undefined {
  const { questionsTree } = published;
  const use = questionOf(published, at);
  const { question, salt, evidence } = use;
  const isAskable = salt.length === QUESTION_SALT_BYTES && question.vector.length === method.artefact.dimension;
  if (!isAskable) return listProof(published, at, showUnaskable(use));
  // No entry of an empty list can be shown, but all of it can.
  if (evidence.list.length === 0) return votesProof(questionsTree, at, { evidence });
  const proof = findNeighbourFraud(method, use);
  return proof === undefined ? undefined : listProof(published, at, proof);
}

function findWrongVotes(published: PublishedVotes, at: number, numbers: MeasuredQuestion): RankProof | undefined {
  const { questionsTree } = published;
  const { trees, evidence } = questionOf(published, at);
  const wrong = findDifference(trees, queryTrees(published.ranks.domain, numbers, numbers.contributions));
  if (wrong === undefined) return undefined;
  const shown = trees[wrong.tree].open(wrong.position);
  return votesProof(questionsTree, at, { evidence, [wrong.tree === "values" ? "value" : "contribution"]: shown });
}

function findWrongGroup(published: PublishedVotes, query: number, numbers: MeasuredQuestion): RankProof | undefined {
  const { ranks, questionsTree } = published;
  const { together } = ranks.quality;
  const stated = assertDefined(ranks.parts[query], "query is missing");
  const wrong = findDifference(stated, queryTrees(ranks.domain, numbers, numbers.contributions));
  if (wrong === undefined) return undefined;
  const first = query * together;
  const parts = Array.from({ length: together }, (_, i) => {
    return questionOf(published, first + i).trees[wrong.tree].open(wrong.position);
  });
  const value = {
    query: showQuery(ranks, query),
    questions: questionsTree.open(first, together),
    isContribution: wrong.tree === "contributions",
    sum: stated[wrong.tree].open(wrong.position),
    parts,
  };
  return { proof: { kind: "group", value } };
}

function findWrongGating(published: PublishedVotes, right: readonly (readonly bigint[])[]): RankProof | undefined {
  const { gating, ranks } = published;
  const fault = findGatingFault(gating, ranks.quality, right);
  switch (fault?.kind) {
    case undefined:
    case "withheld":
      return undefined;
    case "improvement":
      return proveVotesImprovement(published, fault);
    case "gate":
      return { proof: { kind: "gate", value: showGate(gating, fault.contributor) } };
  }
}

function questionOf({ questions }: PublishedVotes, at: number): CertifiedQuestion {
  return assertDefined(questions[at], "question is missing");
}

/** Where committed numbers are others than the right ones. */
function findDifference(
  trees: QueryTrees,
  right: QueryTrees,
): { readonly tree: keyof QueryTrees; readonly position: number } | undefined {
  for (const tree of ["values", "contributions"] as const) {
    if (equalBytes(trees[tree].root, right[tree].root)) continue;
    const isRight = (leaf: Uint8Array, position: number): boolean => equalBytes(leaf, leafOf(right[tree], position));
    const position = findLeaf(trees[tree], right[tree].total, isRight);
    if (position !== undefined) return { tree, position };
  }
  return undefined;
}

/** The first leaf that is not right; any leaf of a tree that does not have so many shows that, but an empty tree shows nothing. */
function findLeaf(
  tree: PositionTree,
  total: number,
  isRight: (leaf: Uint8Array, position: number) => boolean,
): number | undefined {
  if (tree.total === 0) return undefined;
  if (tree.total !== total) return 0;
  return Array.from({ length: total }, (_, i) => i).find((i) => !isRight(leafOf(tree, i), i));
}

function leafOf(tree: PositionTree, position: number): Uint8Array {
  return tree.open(position).leaves[0] ?? EMPTY_BYTES;
}

function votesProof(
  questionsTree: PositionTree,
  at: number,
  shown: Partial<Pick<WrongVotes, "value" | "contribution">> & Partial<Pick<CertifiedQuestion, "evidence">>,
): RankProof {
  const { evidence, value, contribution } = shown;
  const entries = encodeList(evidence?.list ?? []);
  const weightsHash = evidence?.weightsHash ?? EMPTY_BYTES;
  const question = questionsTree.open(at);
  return { proof: { kind: "votes", value: { question, entries, weightsHash, value, contribution } } };
}

function listProof(
  { questionsTree, evaluation }: Pick<PublishedVotes, "questionsTree" | "evaluation">,
  at: number,
  proof: NeighbourProof,
): RankProof {
  const value = { question: questionsTree.open(at), evaluation: evaluation.open(at), proof };
  return { proof: { kind: "list", value } };
}

/** Shows a question to which no item is near; nothing else about its list needs to be shown. */
function showUnaskable({ question, salt }: CertifiedQuestion): NeighbourProof {
  const nothing = { start: 0, total: 0, leaves: [], siblings: EMPTY_BYTES };
  const query = { salt, label: question.label, vector: bytesOfVector(question.vector) };
  const list = { entries: nothing, weightsHash: EMPTY_BYTES };
  return { proof: { kind: "wrong", value: { query, item: nothing, list, rank: 0 } } };
}

/**
 * Refuting what a certificate says of votes among the nearest items: everything about a question follows from the list of its
 * nearest items, and everything about a query from its questions.
 */

import { equalBytes } from "#lib/bytes.ts";
import type { NeighbourProof, NeighbourQuery } from "#proto/tributary/attribution/v1/neighbours.ts";
import type { WrongGroup, WrongList, WrongVotes } from "#proto/tributary/attribution/v1/ranks.ts";
import type { RangeOpening } from "#proto/tributary/merkle/v1/range.ts";
import { decodeList, evidenceRoot, listTree } from "../neighbours/evidence.ts";
import { listLength, type NeighbourClaim, verifyNeighbourProof } from "../neighbours/verify.ts";
import { verifyOpening } from "../openings.ts";
import { QUESTION_SALT_BYTES, queryCommitment } from "../questions.ts";
import { rejected, upheld, type Verdict } from "../verdict.ts";
import { QUESTION_BYTES, qualityTag } from "./commitments.ts";
import { isVoid, numbersOf, openLeaf, openQuery, type QualityClaim, questionDomain } from "./openings.ts";
import { subsetMembers } from "./quality.ts";
import { ownVotes } from "./votes.ts";

/** The index whose attribution a certificate measures. */
export type VotesClaim = Pick<NeighbourClaim, "index" | "neighbours" | "nearest">;

/** A question by itself, as a certificate's leaf commits to it. */
export interface OpenedQuestionLeaf {
  readonly kind: "opened";
  readonly position: number;
  readonly total: number;
  readonly valuesRoot: Uint8Array;
  readonly contributionsRoot: Uint8Array;
  readonly evidenceRoot: Uint8Array;
}

/** Upheld when a list gives another value or contribution than its question says, or is malformed or of another length. */
export function verifyVotes(claim: QualityClaim, index: VotesClaim, made: WrongVotes): Verdict {
  const question = openQuestionLeaf(claim, made.question);
  if (question === undefined) return UNPROVEN;
  if (question.kind === "malformed") return MALFORMED_QUESTION;
  if (isVoid(claim, question)) return VOID;
  const root = evidenceRoot(claim.domain, listTree(claim.domain, made.entries).root, made.weightsHash);
  if (!equalBytes(root, question.evidenceRoot)) return UNPROVEN;
  const list = decodeList(made.entries);
  if (list === undefined || list.length !== listLength(index)) return upheld("the list is malformed");
  const { subsets, contributors, seed } = claim.quality;
  if (made.value !== undefined) {
    const shown = openLeaf(claim, "values", { root: question.valuesRoot, opening: made.value });
    if (shown === undefined) return UNPROVEN;
    const pair = numbersOf(shown, { count: 2, total: subsets });
    if (pair === undefined) return upheld("the values of a question are malformed");
    const right = ownVotes(list, index.nearest).inSubset(subsetMembers(seed, shown.position, contributors));
    const isRight = right.actual === pair[0] && right.predicted === pair[1];
    return isRight ? rejected("the value is right") : upheld("a vote is wrong");
  }
  if (made.contribution === undefined) return rejected("the list is well formed");
  const shown = openLeaf(claim, "contributions", { root: question.contributionsRoot, opening: made.contribution });
  if (shown === undefined) return UNPROVEN;
  const [part] = numbersOf(shown, { count: 1, total: contributors }) ?? [];
  if (part === undefined) return upheld("the contributions of a question are malformed");
  const right = ownVotes(list, index.nearest).contribution(shown.position);
  return right === part ? rejected("the contribution is right") : upheld("a contribution is wrong");
}

/** Upheld when a value or a contribution of a query is not the sum of its questions'. */
export function verifyGroup(claim: QualityClaim, made: WrongGroup): Verdict {
  const { quality, domain } = claim;
  const { query: opening, questions, parts } = made;
  const query = openQuery(claim, opening);
  const isShown = verifyOpening(qualityTag(domain, "questions"), quality.questionsRoot, questions);
  if (query === undefined || !isShown) return UNPROVEN;
  if (questions.total !== quality.queries * quality.together) return MALFORMED_QUESTION;
  const first = query.number * quality.together;
  const isWhole = questions.start === first && questions.leaves.length === quality.together;
  if (!isWhole || parts.length !== quality.together) return rejected("the questions of another query are shown");
  const tree = made.isContribution ? "contributions" : "values";
  const size = made.isContribution ? { count: 1, total: quality.contributors } : { count: 2, total: quality.subsets };
  const root = made.isContribution ? opening.contributionsRoot : opening.valuesRoot;
  const whole = openLeaf(claim, tree, { root, opening: made.sum });
  if (whole === undefined) return UNPROVEN;
  const stated = numbersOf(whole, size);
  if (stated === undefined) return upheld("the numbers of a query are malformed");
  const sums = stated.map(() => 0n);
  for (const [i, part] of parts.entries()) {
    const leaf = questions.leaves[i];
    if (leaf?.length !== QUESTION_BYTES) return MALFORMED_QUESTION;
    const shown = openLeaf(claim, tree, { root: rootsOf(leaf)[made.isContribution ? 1 : 0], opening: part });
    if (shown === undefined) return UNPROVEN;
    const numbers = numbersOf(shown, size);
    if (numbers === undefined) return upheld("the numbers of a question are malformed");
    if (shown.position !== whole.position) return rejected("other parts of the questions are shown");
    numbers.forEach((number, k) => {
      sums[k] = (sums[k] as bigint) + number;
    });
  }
  return sums.every((sum, k) => sum === stated[k])
    ? rejected("the query is the sum of its questions")
    : upheld("a query is not the sum of its questions");
}

/** Upheld when the list of a question is wrong as that of a use would be, or its question is none. */
export function verifyList(claim: QualityClaim, index: VotesClaim, made: WrongList): Verdict {
  const question = openQuestionLeaf(claim, made.question);
  const asked = openLeaf(claim, "evaluation", { root: claim.quality.evaluationRoot, opening: made.evaluation });
  if (question === undefined || asked === undefined) return UNPROVEN;
  if (question.kind === "malformed") return MALFORMED_QUESTION;
  if (asked.total !== question.total) return upheld("the evaluation has another number of questions");
  if (asked.position !== question.position) return rejected("another question is shown");
  if (isVoid(claim, question)) return VOID;
  const query = queryOf(made.proof);
  if (query !== undefined && !isAskable(index, query)) {
    const isCommitted = equalBytes(queryCommitment(questionDomain(claim), query), asked.bytes);
    return isCommitted ? upheld("a question cannot be asked") : UNPROVEN;
  }
  const use: NeighbourClaim = {
    ...index,
    evidenceDomain: claim.domain,
    evidenceRoot: question.evidenceRoot,
    queryDomain: questionDomain(claim),
    queryCommitment: asked.bytes,
  };
  return verifyNeighbourProof(use, made.proof);
}

/** The question that a leaf shows: malformed when no honest tree holds it, undefined when it does not lead to the root. */
export function openQuestionLeaf(
  claim: QualityClaim,
  opening: RangeOpening,
): OpenedQuestionLeaf | { readonly kind: "malformed" } | undefined {
  const { quality } = claim;
  const leaf = openLeaf(claim, "questions", { root: quality.questionsRoot, opening });
  if (leaf === undefined) return undefined;
  const isWhole = leaf.total === quality.queries * quality.together && leaf.bytes.length === QUESTION_BYTES;
  if (!isWhole) return { kind: "malformed" };
  const [valuesRoot, contributionsRoot, evidenceRoot] = rootsOf(leaf.bytes);
  const { position, total } = leaf;
  return { kind: "opened", position, total, valuesRoot, contributionsRoot, evidenceRoot };
}

const UNPROVEN = rejected("an opening does not lead to its root");
const VOID = rejected("the question was shown to nobody");
const MALFORMED_QUESTION = upheld("the leaf of a question is malformed");

function rootsOf(leaf: Uint8Array): readonly [Uint8Array, Uint8Array, Uint8Array] {
  return [leaf.subarray(0, 32), leaf.subarray(32, 64), leaf.subarray(64)];
}

function queryOf({ proof }: NeighbourProof): NeighbourQuery | undefined {
  return proof?.kind === "omitted" || proof?.kind === "wrong" ? proof.value.query : undefined;
}

/** Whether there is a nearest item to what is asked: otherwise any list would do. */
function isAskable({ index }: VotesClaim, { salt, vector }: NeighbourQuery): boolean {
  return salt.length === QUESTION_SALT_BYTES && vector.length === index.dimension;
}

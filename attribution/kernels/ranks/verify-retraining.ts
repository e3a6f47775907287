/**
 * Refuting what a certificate says of retrained heads: their statistics, their weights, their answers, and the answers
 * without each contributor. A subset's head is committed to as the whole head is, over the nodes of the same contributors,
 * so the same proofs show where it is wrong.
 */

import { equalBytes } from "#lib/bytes.ts";
import type {
  QueryOpening,
  QuestionOpening,
  WrongAnswer,
  WrongContribution,
  WrongRetraining,
} from "#proto/tributary/attribution/v1/ranks.ts";
import type { RidgeEntryProof } from "#proto/tributary/attribution/v1/ridge.ts";
import type { RangeOpening } from "#proto/tributary/merkle/v1/range.ts";
import { dotBytes, shareScore } from "../ridge/exact.ts";
import { climbFromContributor, openContributor, openWeights, type RidgeClaim } from "../ridge/openings.ts";
import { isHash } from "../ridge/size.ts";
import { verifyRidgeResidual } from "../ridge/verify-residual.ts";
import { isAboveContributors, verifyRidgeLeaf, verifyRidgeSum } from "../ridge/verify-statistics.ts";
import { rejected, upheld, type Verdict } from "../verdict.ts";
import { RETRAINED_BYTES } from "./commitments.ts";
import {
  isVoid,
  numbersOf,
  type OpenedQuestion,
  openLeaf,
  openQuery,
  openQuestion,
  type QualityClaim,
} from "./openings.ts";
import { subsetMembers } from "./quality.ts";

/** The head whose attribution a certificate measures, trained on everybody. */
export type RetrainedClaim = RidgeClaim;

/** The head of a subset, as a certificate's leaf commits to it. */
export interface OpenedRetrained {
  readonly kind: "opened";
  readonly subset: number;
  /** Positions of the members, rising. */
  readonly members: readonly number[];
  readonly head: RidgeClaim;
}

/** Upheld when a subset's statistics are not the sum of its members', or its weights do not solve them. */
export function verifyRetraining(claim: QualityClaim, head: RetrainedClaim, made: WrongRetraining): Verdict {
  const retrained = openRetrained(claim, head, made.head);
  if (retrained === undefined) return UNPROVEN;
  if (retrained.kind === "malformed") return MALFORMED_HEAD;
  if (made.proof === undefined) return rejected("the leaf is well formed");
  switch (made.proof.kind) {
    case "gramSum":
      return verifyRidgeSum(retrained.head, made.proof.value);
    case "entry":
      return checkEntry(retrained, head, made.proof.value);
    case "residual":
      return made.proof.value.leftOut === undefined
        ? verifyRidgeResidual(retrained.head, made.proof.value)
        : rejected("nobody is left out of a subset's weights");
    case "shape":
      return isAboveContributors(retrained.head, made.proof.value.path)
        ? verifyRidgeLeaf(retrained.head, made.proof.value)
        : rejected("the node is a member's");
  }
}

/** Upheld when a subset's head answers a query with something else than the query's values say. */
export function verifyAnswer(claim: QualityClaim, head: RetrainedClaim, made: WrongAnswer): Verdict {
  const value = openLeaf(claim, "values", { root: made.query.valuesRoot, opening: made.value });
  const retrained = openRetrained(claim, head, made.head);
  if (value === undefined || retrained === undefined) return UNPROVEN;
  const asked = openAsked(claim, head, made);
  if (asked.kind === "decided") return asked.verdict;
  if (retrained.kind === "malformed") return MALFORMED_HEAD;
  if (retrained.subset !== value.position) return rejected("the head of another subset is shown");
  const pair = numbersOf(value, { count: 2, total: claim.quality.subsets });
  if (pair === undefined) return upheld("the values of a query are malformed");
  const { label, vector } = asked.question;
  const weights = openWeights(retrained.head, made.weights, { root: retrained.head.head.weights, index: label });
  if (weights === undefined) return UNPROVEN;
  return BigInt(dotBytes(weights, vector)) === pair[0] ? rejected("the answer is right") : upheld("an answer is wrong");
}

/** Upheld when the answers with and without a contributor differ by something else than the query says. */
export function verifyContribution(claim: QualityClaim, head: RetrainedClaim, made: WrongContribution): Verdict {
  const root = made.query.contributionsRoot;
  const shown = openLeaf(claim, "contributions", { root, opening: made.contribution });
  const contributor = openContributor(head, made.opening);
  if (shown === undefined || contributor === undefined) return UNPROVEN;
  const asked = openAsked(claim, head, made);
  if (asked.kind === "decided") return asked.verdict;
  if (shown.position !== made.opening.index) return rejected("another contributor is shown");
  const [part] = numbersOf(shown, { count: 1, total: claim.quality.contributors }) ?? [];
  if (part === undefined) return upheld("the contributions of a query are malformed");
  const { label: index, vector } = asked.question;
  const all = openWeights(head, made.weights, { root: head.head.weights, index });
  const others = openWeights(head, made.leftOut, { root: contributor.weights, index });
  if (all === undefined || others === undefined) return UNPROVEN;
  const score = BigInt(shareScore(all, others, vector));
  return score === part ? rejected("the contribution is right") : upheld("a contribution is wrong");
}

/** The claim about the head of a subset: the whole head's, with its own statistics and weights. */
export function retrainedClaim(
  head: RetrainedClaim,
  own: { readonly statistics: Uint8Array; readonly weights: Uint8Array; readonly contributors: number },
): RidgeClaim {
  return { ...head, head: { ...head.head, ...own } };
}

/** The retrained head that a leaf shows: malformed when no honest tree holds it, undefined when it does not lead to the root. */
export function openRetrained(
  claim: QualityClaim,
  head: RetrainedClaim,
  opening: RangeOpening,
): OpenedRetrained | { readonly kind: "malformed" } | undefined {
  const { quality } = claim;
  const leaf = openLeaf(claim, "retrained", { root: quality.retrainedRoot, opening });
  if (leaf === undefined) return undefined;
  const { position: subset, total, bytes } = leaf;
  if (total !== quality.subsets || bytes.length !== RETRAINED_BYTES) return { kind: "malformed" };
  const members = [...subsetMembers(quality.seed, subset, quality.contributors)].sort((a, b) => a - b);
  const own = { statistics: bytes.subarray(0, 32), weights: bytes.subarray(32), contributors: members.length };
  return { kind: "opened", subset, members, head: retrainedClaim(head, own) };
}

const UNPROVEN = rejected("an opening does not lead to its root");
const MALFORMED_HEAD = upheld("the leaf of a retrained head is malformed");

/** Upheld when a subset's tree has another node in the place of a member than the contributor's. */
function checkEntry(
  { members, head: retrained }: OpenedRetrained,
  head: RetrainedClaim,
  { opening, node, steps }: RidgeEntryProof,
): Verdict {
  const contributor = openContributor(head, opening);
  const index = members.indexOf(opening.index);
  if (contributor === undefined || index === -1) return rejected("contributor is not one of the subset");
  const place = { index, total: members.length, steps };
  const top = isHash(node) ? climbFromContributor(head.domain, node, place) : undefined;
  if (top === undefined || !equalBytes(top, retrained.head.statistics)) return UNPROVEN;
  return equalBytes(node, contributor.statistics)
    ? rejected("the member's node is in its place")
    : upheld("another node is in the place of a member");
}

/** A query's question, or what is to be said without looking further. */
type Asked =
  | { readonly kind: "asked"; readonly question: OpenedQuestion }
  | { readonly kind: "decided"; readonly verdict: Verdict };

/** The question of a query that a head can answer. */
function openAsked(
  claim: QualityClaim,
  head: RetrainedClaim,
  made: { readonly query: QueryOpening; readonly question: QuestionOpening },
): Asked {
  const decided = (verdict: Verdict): Asked => ({ kind: "decided", verdict });
  const query = openQuery(claim, made.query);
  const question = openQuestion(claim, made.question);
  if (query === undefined || question === undefined) return decided(UNPROVEN);
  if (query.number !== question.number) return decided(rejected("another question is shown"));
  if (isVoid(claim, made.query)) return decided(rejected("the question was shown to nobody"));
  const fault = questionFault(claim, head, question);
  return fault === undefined ? { kind: "asked", question } : decided(upheld(fault));
}

/** What is wrong with a question as such; undefined when nothing is. Of more questions than there are queries, some could be chosen. */
function questionFault(
  { quality }: QualityClaim,
  { head }: RetrainedClaim,
  { label, vector, total }: OpenedQuestion,
): string | undefined {
  if (total !== quality.queries) return "the evaluation has another number of questions";
  const canBeAsked = label < head.params.classes && vector.length === head.params.dimension;
  return canBeAsked ? undefined : "a question cannot be asked";
}

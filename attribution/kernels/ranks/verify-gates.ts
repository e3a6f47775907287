/** Refuting an improvement that does not follow from a contribution, and a gate that does not follow from improvements. */

import type { WrongGate, WrongImprovement } from "#proto/tributary/attribution/v1/ranks.ts";
import { dotBytes } from "../ridge/exact.ts";
import { openWeights } from "../ridge/openings.ts";
import { rejected, upheld, type Verdict } from "../verdict.ts";
import { openContribution } from "./contributor-leaves.ts";
import { gateOf } from "./gates.ts";
import { improvementLeaf, improvementOf, openImprovements, votesImprovement } from "./improvements.ts";
import { numbersOf, openLeaf, openQuestion, type QualityClaim } from "./openings.ts";
import type { RetrainedClaim } from "./verify-retraining.ts";

/** Upheld when an improvement is another than the query's numbers give; without a head they are those of votes. */
export function verifyImprovement(
  claim: QualityClaim,
  head: RetrainedClaim | undefined,
  made: WrongImprovement,
): Verdict {
  const { improvement: leaf, query, contribution } = made;
  const shown = openContribution(claim, "improvements", { leaf, query, contribution });
  if (shown.kind === "rejected") return shown.verdict;
  if (shown.kind === "malformed") return upheld("the contributions of a query are malformed");
  const expected = expectedImprovement(claim, head, { made, ...shown });
  if (expected === undefined) return rejected("the question or its answer is not shown");
  return shown.amount === improvementLeaf(shown.contributor, shown.query, expected).amount
    ? rejected("the improvement is right")
    : upheld("an improvement is wrong");
}

/** Upheld when a contributor's gate is another than its improvements open. */
export function verifyGate(claim: QualityClaim, made: WrongGate): Verdict {
  const { quality } = claim;
  const shown = openLeaf(claim, "gates", { root: quality.gatesRoot, opening: made.gate });
  if (shown === undefined) return UNPROVEN;
  const [gate] = numbersOf(shown, { count: 1, total: quality.contributors }) ?? [];
  if (gate === undefined) return upheld("the gates are malformed");
  const improvements = openImprovements(claim, shown.position, made);
  if (improvements === undefined) return UNPROVEN;
  return gate === BigInt(gateOf(improvements)) ? rejected("the gate is right") : upheld("a gate is wrong");
}

const UNPROVEN = rejected("an opening does not lead to its root");

interface MeasuredContribution {
  readonly made: WrongImprovement;
  readonly query: number;
  readonly contribution: bigint;
}

/** The improvement that a contribution is; undefined where it depends on a question that is not shown. */
function expectedImprovement(
  claim: QualityClaim,
  head: RetrainedClaim | undefined,
  shown: MeasuredContribution,
): bigint | undefined {
  const { made, contribution } = shown;
  if (head === undefined) return votesImprovement(contribution);
  // Whatever the answer is, whoever adds nothing to it improves nothing: so it is with questions that were shown to nobody.
  if (contribution === 0n) return 0n;
  if (made.question === undefined || made.weights === undefined) return undefined;
  const { params, weights: root } = head.head;
  const question = openQuestion(claim, made.question);
  if (question?.number !== shown.query || question.vector.length !== params.dimension) return undefined;
  const weights = openWeights(head, made.weights, { root, index: question.label });
  if (weights === undefined) return undefined;
  return improvementOf(params, { answer: BigInt(dotBytes(weights, question.vector)), contribution });
}

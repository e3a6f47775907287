/** Refuting the questions of a certificate: a seed that nobody knew draws them from what clients asked and paid for. */

import { equalBytes } from "#lib/bytes.ts";
import type { WrongQuestion } from "#proto/tributary/attribution/v1/ranks.ts";
import { openUse } from "../receipts.ts";
import { rejected, upheld, type Verdict } from "../verdict.ts";
import { openLeaf, type QualityClaim } from "./openings.ts";
import { drawnQuestion } from "./quality.ts";

/** Upheld when a question is another than that of the use which was drawn for it, or there is another number of questions. */
export function verifyQuestion(claim: QualityClaim, { evaluation, use: opening }: WrongQuestion): Verdict {
  const { quality, drawn } = claim;
  if (drawn === undefined) return rejected("the questions were chosen");
  const leaf = openLeaf(claim, "evaluation", { root: quality.evaluationRoot, opening: evaluation });
  const use = openUse(drawn.committed, opening);
  if (leaf === undefined || use === undefined) return rejected("an opening does not lead to its root");
  if (leaf.total !== quality.queries * quality.together)
    return upheld("the evaluation has another number of questions");
  const position = drawnQuestion(quality.seed, leaf.position, Number(drawn.uses));
  if (opening.start !== position) return rejected("another use is drawn");
  return equalBytes(leaf.bytes, use.queryCommitment)
    ? rejected("the question is the one that was drawn")
    : upheld("a question is another than was drawn");
}

/**
 * Refuting what was asked and answered in a use: the client signed the commitments to both, and to the tokens of the answer, with
 * every receipt. Without this an attributor could pay whom it likes, by attributing questions that nobody asked.
 */

import { equalBytes } from "#lib/bytes.ts";
import type { UnsignedUse } from "#proto/tributary/attribution/v1/challenges.ts";
import type { Settlement } from "#proto/tributary/model/v1/types.ts";
import { pathRoot } from "../paths.ts";
import { SIGNED_BYTES, signedCommitments, type UseHead } from "../receipts.ts";
import { rejected, upheld, type Verdict } from "../verdict.ts";

/** The receipts that paid for a batch. */
export interface SignedClaim {
  /** A settlement by its number; undefined when it is not the batch's. */
  settlementOf(number: bigint): Pick<Settlement, "sessionId" | "afterSequence" | "sequence" | "outputRoot"> | undefined;
}

/**
 * Whether a use that rests on evidence has other commitments than its receipt; never throws. A use without evidence pays
 * nobody but the commons, so an attributor to whom nobody showed what was signed is safe with that.
 */
export function verifyUnsigned({ settlementOf }: SignedClaim, use: UseHead, made: UnsignedUse): Verdict {
  const paid = settlementOf(made.settlement);
  const isPaid =
    paid?.sessionId === use.sessionId && use.sequence > paid.afterSequence && use.sequence <= paid.sequence;
  if (!isPaid) return rejected("the use is of another settlement");
  const { commitments, aunts } = made;
  // What a client signed under the root may have any length, but only whole commitments say what it asked and got.
  if (commitments.length !== SIGNED_BYTES) return rejected("the commitments are malformed");
  const root = pathRoot(commitments, { index: Number(use.sequence) - 1, total: Number(paid.sequence), aunts });
  if (root === undefined || !equalBytes(root, paid.outputRoot)) return rejected("the receipt says nothing of them");
  return equalBytes(commitments, signedCommitments(use))
    ? rejected("the client signed the use")
    : upheld("the client signed that something else was asked or answered");
}

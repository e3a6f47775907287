/** Refuting the fees of a batch: its uses follow each other without gaps, in fees and in receipts, and settlement by settlement. */

import type { UseFees } from "#proto/tributary/attribution/v1/challenges.ts";
import type { RangeOpening } from "#proto/tributary/merkle/v1/range.ts";
import type { Settlement } from "#proto/tributary/model/v1/types.ts";
import { openUses, type UseHead, type UsesRoot } from "../receipts.ts";
import { rejected, upheld, type Verdict } from "../verdict.ts";

/** The uses of a batch that one settlement paid for. */
export interface PaidRun {
  readonly sessionId: bigint;
  /** Position of its first use in the batch, and one past its last. */
  readonly first: bigint;
  readonly end: bigint;
  /** Sequence of the receipt before its first. */
  readonly afterSequence: bigint;
  /** Fees of the batch before its first use, and up to its last. */
  readonly before: bigint;
  readonly through: bigint;
}

/** What the chain knows of a batch's fees. */
export interface FeesClaim {
  readonly committed: UsesRoot;
  /** The run of a settlement by its number; undefined when it is not the batch's. */
  runOf(settlement: bigint): PaidRun | undefined;
}

/** The uses that a settlement paid for in the batch that begins with settlement `first`. */
export function paidRun(first: Settlement, settlement: Settlement): PaidRun {
  const base = sumsBefore(first);
  const own = sumsBefore(settlement);
  return {
    sessionId: settlement.sessionId,
    first: own.uses - base.uses,
    end: settlement.cumulativeUses - base.uses,
    afterSequence: settlement.afterSequence,
    before: own.amount - base.amount,
    through: settlement.cumulativeAmount - base.amount,
  };
}

/** Whether a use, or two neighbours, refute the fees of a batch; never throws. */
export function verifyFees(claim: FeesClaim, opening: RangeOpening, { settlement }: UseFees): Verdict {
  const run = claim.runOf(settlement);
  const uses = openUses(claim.committed, opening);
  if (uses === undefined || uses.length > 2) return rejected("the uses do not lead to the batch");
  const at = BigInt(opening.start);
  if (run === undefined || at < run.first || at >= run.end) return rejected("the use is of another settlement");
  const [use, next] = uses;
  if (use === undefined || (uses.length === 2 && next === undefined)) return rejected("a use is malformed");
  const fault = placeFault(use, at, run) ?? (next === undefined ? undefined : orderFault(use, next));
  return fault === undefined ? rejected("fees and receipts are right") : upheld(fault);
}

/** What is wrong with the fees of two neighbours; undefined when nothing is. */
export function orderFault(use: UseHead, next: UseHead): string | undefined {
  return next.before === use.before + use.fee ? undefined : "fees do not add up from use to use";
}

/** Uses and amounts of all settlements before one. */
function sumsBefore(settlement: Settlement): { readonly uses: bigint; readonly amount: bigint } {
  const { cumulativeUses, cumulativeAmount, sequence, afterSequence, amount } = settlement;
  return { uses: cumulativeUses - (sequence - afterSequence), amount: cumulativeAmount - amount.amount };
}

/** What is wrong with a use in its place among the uses of its settlement. */
function placeFault(use: UseHead, at: bigint, run: PaidRun): string | undefined {
  if (use.sessionId !== run.sessionId) return "a use is of another session than its settlement";
  // Every receipt after the settlement's first is one use, so that the place names the receipt.
  if (use.sequence !== run.afterSequence + 1n + at - run.first) return "a use names another receipt than its place";
  if (at === run.first && use.before !== run.before) return "a settlement begins with other fees than were paid before";
  if (at === run.end - 1n && use.before + use.fee !== run.through) return "the fees of a settlement are not its amount";
  return undefined;
}

/** Refuting what was drawn of a batch: the drawn uses are those that the random value draws and no others, as the batch committed to them before, and their fees follow each other. */

import { equalBytes } from "#lib/bytes.ts";
import type { WrongDraw } from "#proto/tributary/attribution/v1/challenges.ts";
import type { RangeOpening } from "#proto/tributary/merkle/v1/range.ts";
import { openUse, openUses, signedCommitments, type UseHead, type UsesRoot } from "../receipts.ts";
import { rejected, upheld, type Verdict } from "../verdict.ts";
import { orderFault } from "./verify-fees.ts";

/** What the chain knows of the uses that were drawn. */
export interface DrawClaim {
  readonly committed: UsesRoot;
  /** The uses of the batch. */
  readonly uses: bigint;
  readonly drawn: UsesRoot;
  /** Of the drawn uses together. */
  readonly fees: bigint;
  /** Whether the random value draws the use at a position. */
  isDrawn(position: bigint): boolean;
}

/** Whether a drawn use, or two neighbours, refute what was drawn; never throws. */
export function verifyDraw(claim: DrawClaim, opening: RangeOpening, { fault }: WrongDraw): Verdict {
  const uses = openUses(claim.drawn, opening);
  if (uses === undefined || uses.length > 2) return rejected("the uses do not lead to the batch");
  const [use, next] = uses;
  if (use === undefined || (uses.length === 2 && next === undefined)) return rejected("a use is malformed");
  const shown: Neighbours = {
    use,
    next,
    isFirst: opening.start === 0,
    isLast: opening.start + uses.length === opening.total,
  };
  const wrong = placeFault(claim, shown);
  if (wrong !== undefined) return upheld(wrong);
  switch (fault?.kind) {
    case undefined:
      return rejected("the uses were drawn");
    case "skipped":
      return checkSkipped(claim, shown, fault.value);
    case "committed":
      return checkCommitted(claim, use, fault.value);
  }
}

/** One drawn use, or two that follow each other. */
interface Neighbours {
  readonly use: UseHead;
  readonly next: UseHead | undefined;
  /** Whether none is before the first shown, and none behind the last. */
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

function placeFault(claim: DrawClaim, { use, next, isFirst, isLast }: Neighbours): string | undefined {
  const last = next ?? use;
  for (const { position } of [use, last]) {
    if (position >= claim.uses || !claim.isDrawn(position)) return "a use was not drawn";
  }
  if (next !== undefined && next.position <= use.position) return "drawn uses are out of order";
  if (isFirst && use.before !== 0n) return "there are fees before the first drawn use";
  if (isLast && last.before + last.fee !== claim.fees) return "the fees of the drawn uses are others";
  return next === undefined ? undefined : orderFault(use, next);
}

function checkSkipped(claim: DrawClaim, { use, next, isFirst, isLast }: Neighbours, position: bigint): Verdict {
  const isBetween = next !== undefined && position > use.position && position < next.position;
  const isBefore = isFirst && position < use.position;
  const isBehind = isLast && position > (next ?? use).position && position < claim.uses;
  if (!isBetween && !isBefore && !isBehind) return rejected("the position is not between the uses");
  return claim.isDrawn(position) ? upheld("a drawn use is missing") : rejected("the position was not drawn");
}

function checkCommitted(claim: DrawClaim, use: UseHead, opening: RangeOpening): Verdict {
  const committed = openUse(claim.committed, opening);
  if (committed === undefined) return rejected("the committed use does not lead to the batch");
  if (committed.position !== use.position) return rejected("the committed use has another position");
  return isSame(use, committed)
    ? rejected("the use is the committed one")
    : upheld("a use differs from the committed one");
}

/** Fees before it and parts are the drawn use's own; everything else was committed to before the draw. */
function isSame(use: UseHead, committed: UseHead): boolean {
  return (
    use.sessionId === committed.sessionId &&
    use.sequence === committed.sequence &&
    use.fee === committed.fee &&
    equalBytes(signedCommitments(use), signedCommitments(committed))
  );
}

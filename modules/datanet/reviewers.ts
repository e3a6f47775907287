/** Stakes of reviewers. */

import type { Reviewer } from "#proto/tributary/datanet/v1/types.ts";
import { payCoin } from "./bonds.ts";
import type { DatanetContext } from "./declaration.ts";

/** Blocks a stake still waits when its owner holds a seat on the day it was to be paid back. */
const SEAT_RETRY = 100n;

/** Pays the stake of a reviewer back, or lets it wait while a seat is held. */
export function payReviewer(ctx: DatanetContext, reviewer: Reviewer): void {
  const { state, block, emit } = ctx;
  const { address, stake, unbondHeight } = reviewer;
  state.unbonding.remove([unbondHeight, address]);
  if (reviewer.seatsHeld > 0) {
    const later = block.height + SEAT_RETRY;
    state.unbonding.add([later, address]);
    state.reviewers.set(address, { ...reviewer, unbondHeight: later });
    return;
  }
  state.reviewers.remove(address);
  payCoin(ctx, address, stake);
  emit.reviewerUnbonded({ reviewer: address, stake });
}

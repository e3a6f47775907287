import { Msg } from "#proto/tributary/datanet/v1/tx.ts";
import { takeCoin } from "../bonds.ts";
import { type DatanetContext, datanet } from "../declaration.ts";
import { declareIdentity } from "../families.ts";
import { checkOptionalHash } from "../lookups.ts";

/** Stakes for seats in juries opened from now on; adding to a stake begins its age anew. */
export const registerReviewer = datanet.message(Msg.methods.registerReviewer, {
  signer: "reviewer",
  cli: ["stake"],
  handle(ctx, msg) {
    const { state, emit, fail, block } = ctx;
    const { stakeMin, reviewersMax } = state.params.get().jury;
    const known = state.reviewers.get(msg.reviewer);
    checkOptionalHash(ctx, msg.identity);
    if (known !== undefined && known.unbondHeight !== 0n) fail.unbonding();
    if (known === undefined && isFull(ctx, reviewersMax)) fail.tooManyReviewers();
    const amount = (known?.stake.amount ?? 0n) + msg.stake.amount;
    const denom = known?.stake.denom ?? stakeMin.denom;
    if (msg.stake.denom !== denom || msg.stake.amount <= 0n || amount < stakeMin.amount) fail.invalidStake();

    takeCoin(ctx, msg.reviewer, msg.stake);
    const stake = { denom, amount };
    state.reviewers.set(msg.reviewer, {
      pausedUntil: 0n,
      seatsHeld: 0,
      rounds: 0n,
      revealed: 0n,
      goldMissed: 0n,
      ...known,
      address: msg.reviewer,
      stake,
      registeredHeight: block.height,
      identity: msg.identity.length === 0 && known !== undefined ? known.identity : msg.identity,
      unbondHeight: 0n,
    });
    declareIdentity(ctx, msg.reviewer, msg.identity);
    emit.reviewerRegistered({ reviewer: msg.reviewer, stake });
  },
});

function isFull({ state }: DatanetContext, most: number): boolean {
  let count = 0;
  for (const _ of state.reviewers.keys()) if (++count >= most) return true;
  return false;
}

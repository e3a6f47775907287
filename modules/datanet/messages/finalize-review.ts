import { bundleDomain } from "#kernels/domains.ts";
import { type Gold, goldCommitment, isGoldWellFormed } from "#kernels/review.ts";
import { Msg, type MsgFinalizeReview } from "#proto/tributary/datanet/v1/tx.ts";
import { type ReviewRound, RoundState } from "#proto/tributary/datanet/v1/types.ts";
import { equalBytes } from "#sdk";
import { type DatanetContext, datanet } from "../declaration.ts";
import { requireBundle, requireRound } from "../lookups.ts";
import { closeWithoutQuorum, closeWithVerdict, type Outcome, openedVotes } from "../verdicts.ts";

/** Closes a round whose time is over; without the gold only when its curator has had time to show it. */
export const finalizeReview = datanet.message(Msg.methods.finalizeReview, {
  signer: "sender",
  cli: ["roundId"],
  handle(ctx, msg) {
    const round = requireRound(ctx, msg.roundId);
    if (round.state !== RoundState.ROUND_STATE_VOTING || ctx.block.height <= round.revealDeadline) {
      ctx.fail.roundState();
    }
    const { jury } = ctx.state.params.get();
    if (openedVotes(ctx, round).length < jury.quorum) return answer(closeWithoutQuorum(ctx, round));
    const gold = openedGold(ctx, round, msg);
    const random = ctx.keepers.beacon.randomAt(round.rolesHeight);
    if (random !== undefined) {
      return answer(closeWithVerdict(ctx, round, { seed: random.value, ...(gold === undefined ? {} : { gold }) }));
    }
    // The value may be gone after a long time; any later one does as well.
    const isLost = ctx.block.height > round.revealDeadline + jury.goldWindow;
    if (!isLost || ctx.block.height <= round.rolesHeight + jury.goldWindow) ctx.fail.randomnessAwaited();
    const again = { ...round, rolesHeight: ctx.keepers.beacon.request() };
    ctx.state.rounds.set(round.id, again);
    return answer({ round: again, bundle: requireBundle(ctx, round.bundleId) });
  },
});

/** The gold of the round if the message opens it; fails with `goldMismatch` or `goldAwaited`. */
function openedGold(ctx: DatanetContext, round: ReviewRound, msg: MsgFinalizeReview): Gold | undefined {
  const { state, fail, block } = ctx;
  const gold = { positions: msg.goldPositions, labels: msg.goldLabels, salt: msg.goldSalt };
  const seeded = state.goldSets.get(round.goldId);
  if (gold.salt.length === 0) {
    const isAwaited = block.height <= round.revealDeadline + state.params.get().jury.goldWindow;
    return seeded !== undefined && isAwaited ? fail.goldAwaited() : undefined;
  }
  if (seeded === undefined || !isGoldWellFormed(gold)) return fail.goldMismatch();
  const commitment = goldCommitment(bundleDomain(block.chainId, round.datanetId), gold);
  return equalBytes(commitment, seeded.commitment) ? gold : fail.goldMismatch();
}

function answer({ round, bundle }: Outcome): {
  roundState: ReviewRound["state"];
  bundleState: Outcome["bundle"]["state"];
  qualityBps: number;
} {
  return { roundState: round.state, bundleState: bundle.state, qualityBps: round.qualityBps };
}

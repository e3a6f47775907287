import { bundleDomain } from "#kernels/domains.ts";
import { REVIEW_TASKS, reviewCommitment } from "#kernels/review.ts";
import { Msg } from "#proto/tributary/datanet/v1/tx.ts";
import { RoundState } from "#proto/tributary/datanet/v1/types.ts";
import { equalBytes } from "#sdk";
import { datanet } from "../declaration.ts";
import { requireRound } from "../lookups.ts";

/** Opens a juror's labels; the first one asks for the value that says how tasks are compared. */
export const revealReview = datanet.message(Msg.methods.revealReview, {
  signer: "juror",
  cli: ["roundId", "labels", "salt"],
  handle(ctx, msg) {
    const { state, emit, fail, block, keepers, addresses } = ctx;
    const round = requireRound(ctx, msg.roundId);
    const vote = state.votes.get([round.id, msg.juror]) ?? fail.notJuror();
    const isOpen = block.height > round.commitDeadline && block.height <= round.revealDeadline;
    if (round.state !== RoundState.ROUND_STATE_VOTING || !isOpen) fail.roundState();
    if (vote.labels.length > 0) fail.alreadyVoted();
    if (msg.labels.length !== REVIEW_TASKS || msg.salt.length !== 32) fail.voteMismatch();
    const opening = {
      roundId: round.id,
      juror: addresses.account.toBytes(msg.juror),
      labels: msg.labels,
      salt: msg.salt,
    };
    const commitment = reviewCommitment(bundleDomain(block.chainId, round.datanetId), opening);
    if (!equalBytes(commitment, vote.commitment)) fail.voteMismatch();

    state.votes.set([round.id, msg.juror], { ...vote, labels: msg.labels });
    // Labels are fixed by now, and nobody can choose them to suit the comparison.
    if (round.rolesHeight === 0n) state.rounds.set(round.id, { ...round, rolesHeight: keepers.beacon.request() });
    emit.reviewRevealed({ roundId: round.id, juror: msg.juror });
  },
});

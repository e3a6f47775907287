import { Msg } from "#proto/tributary/datanet/v1/tx.ts";
import { RoundState } from "#proto/tributary/datanet/v1/types.ts";
import { EMPTY_BYTES } from "#sdk";
import { datanet } from "../declaration.ts";
import { requireRound } from "../lookups.ts";

/** Fixes a juror's labels before anybody shows any. */
export const commitReview = datanet.message(Msg.methods.commitReview, {
  signer: "juror",
  cli: ["roundId", "commitment"],
  handle(ctx, msg) {
    const { state, emit, fail, block } = ctx;
    const round = requireRound(ctx, msg.roundId);
    if (!round.jurors.includes(msg.juror)) fail.notJuror();
    if (round.state !== RoundState.ROUND_STATE_VOTING || block.height > round.commitDeadline) fail.roundState();
    if (msg.commitment.length !== 32) fail.invalidHash({ bytes: msg.commitment.length });
    if (state.votes.has([round.id, msg.juror])) fail.alreadyVoted();

    const { juror, commitment } = msg;
    state.votes.set([round.id, juror], { roundId: round.id, juror, commitment, labels: EMPTY_BYTES });
    emit.reviewCommitted({ roundId: round.id, juror });
  },
});

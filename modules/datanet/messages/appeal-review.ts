import { Msg } from "#proto/tributary/datanet/v1/tx.ts";
import { BundleState, RoundKind, RoundState } from "#proto/tributary/datanet/v1/types.ts";
import { takeCoin } from "../bonds.ts";
import { reopenBundle } from "../decisions.ts";
import { datanet } from "../declaration.ts";
import { requireBundle } from "../lookups.ts";
import { APPEAL_FACTOR, openRound } from "../rounds.ts";

/** Brings a jury's verdict before a panel three times as large, once; an appeal that changes nothing costs its bond. */
export const appealReview = datanet.message(Msg.methods.appealReview, {
  signer: "appellant",
  cli: ["bundleId"],
  handle(ctx, msg) {
    const { state, fail, block } = ctx;
    const { jury } = state.params.get();
    const bundle = requireBundle(ctx, msg.bundleId);
    const round = state.rounds.get(bundle.roundId);
    const wasAccepted = bundle.state === BundleState.BUNDLE_STATE_ACCEPTED;
    const isVerdict = round?.kind === RoundKind.ROUND_KIND_ADMISSION && round.state === RoundState.ROUND_STATE_CLOSED;
    const isDecided = wasAccepted || bundle.state === BundleState.BUNDLE_STATE_REJECTED;
    if (!isVerdict || !isDecided || block.height > round.closedHeight + jury.appealWindow) fail.notAppealable();

    const { denom, amount } = jury.reviewFee;
    const pool = { denom, amount: amount * BigInt(APPEAL_FACTOR) };
    takeCoin(ctx, msg.appellant, pool);
    takeCoin(ctx, msg.appellant, jury.appealBond);
    const appeal = { appellant: msg.appellant, bond: jury.appealBond, wasAccepted };
    const plan = { kind: RoundKind.ROUND_KIND_APPEAL, attempt: 0, pool, appeal };
    return { roundId: openRound(ctx, reopenBundle(ctx, bundle), plan).roundId };
  },
});

import { Msg } from "#proto/tributary/datanet/v1/tx.ts";
import { BundleState, RoundState } from "#proto/tributary/datanet/v1/types.ts";
import { payCoin } from "../bonds.ts";
import { restoreBundle, revokeBundle } from "../decisions.ts";
import { DATANET, datanet } from "../declaration.ts";
import { requireBundle, requireRound } from "../lookups.ts";
import { isOpen } from "../rounds.ts";

/** Carries a panel's verdict about a claim out: whoever loses loses the bond to the other; without a verdict nobody does. */
export const resolveOwnership = datanet.message(Msg.methods.resolveOwnership, {
  signer: "sender",
  cli: ["bundleId"],
  handle(ctx, msg) {
    const { state, emit, fail, keepers } = ctx;
    const bundle = requireBundle(ctx, msg.bundleId);
    const dispute = state.disputes.get(bundle.id) ?? fail.notDisputed();
    const round = requireRound(ctx, bundle.roundId);
    if (isOpen(round)) fail.roundState();

    const { claimant, bond } = dispute;
    const isDecided = round.state === RoundState.ROUND_STATE_CLOSED;
    const isUpheld = isDecided && round.qualityBps >= state.params.get().jury.acceptBps;
    state.disputes.remove(bundle.id);
    if (bundle.state !== BundleState.BUNDLE_STATE_CHALLENGED) {
      // It went out otherwise in the meantime, and stays there.
      payCoin(ctx, claimant, bond);
      emit.challengeEnded({ bundleId: bundle.id, reason: "ownership" });
      return { state: bundle.state };
    }
    if (isUpheld) {
      payCoin(ctx, claimant, bond);
      return { state: revokeBundle(ctx, bundle, { reporter: claimant, reason: "ownership" }).state };
    }
    if (isDecided) keepers.rewards.slash({ payer: DATANET, coin: bond, reporter: bundle.contributor });
    else payCoin(ctx, claimant, bond);
    emit.challengeEnded({ bundleId: bundle.id, reason: "ownership" });
    return { state: restoreBundle(ctx, bundle).state };
  },
});

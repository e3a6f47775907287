import { Msg } from "#proto/tributary/datanet/v1/tx.ts";
import { BundleState, Privacy, RoundKind } from "#proto/tributary/datanet/v1/types.ts";
import { takeCoin } from "../bonds.ts";
import { challengeBundle } from "../decisions.ts";
import { datanet } from "../declaration.ts";
import { requireBundle, requireDatanet } from "../lookups.ts";
import { openRound } from "../rounds.ts";
import { isAppealable } from "../verdicts.ts";

/**
 * Lets a panel that is drawn by lot fetch items of an accepted bundle and say what they are. A leaf on chain shows that
 * somebody keeps leaves; content never comes onto the chain, so that only people who look can say whether it is there.
 */
export const challengeAvailability = datanet.message(Msg.methods.challengeAvailability, {
  signer: "challenger",
  cli: ["bundleId"],
  handle(ctx, msg) {
    const { state, emit, fail } = ctx;
    const { challenger, bundleId } = msg;
    const { jury, challenges } = state.params.get();
    const bundle = requireBundle(ctx, bundleId);
    const { policy } = requireDatanet(ctx, bundle.datanetId);
    if (bundle.state !== BundleState.BUNDLE_STATE_ACCEPTED) fail.wrongState({ state: bundle.state });
    // Of statistics nobody but their contributor ever has the items.
    if (policy.privacy === Privacy.PRIVACY_STATISTICS) fail.invalidChallenge();
    if (isAppealable(ctx, bundle)) fail.appealable({ id: bundle.id });
    if (state.sketchChallenges.has(bundle.id)) fail.alreadyChallenged();

    takeCoin(ctx, challenger, jury.reviewFee);
    takeCoin(ctx, challenger, challenges.disputeBond);
    const appeal = { appellant: challenger, bond: challenges.disputeBond, wasAccepted: true };
    const plan = { kind: RoundKind.ROUND_KIND_AVAILABILITY, attempt: 0, pool: jury.reviewFee, appeal };
    const { roundId } = openRound(ctx, challengeBundle(ctx, bundle), plan);
    const { datanetId } = bundle;
    emit.contributionChallenged({ datanetId, bundleId, challenger, reason: "availability", deadline: 0n });
    return { roundId };
  },
});

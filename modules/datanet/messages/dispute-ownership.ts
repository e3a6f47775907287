import { Msg, type MsgDisputeOwnership } from "#proto/tributary/datanet/v1/tx.ts";
import { type Bundle, BundleState, RoundKind } from "#proto/tributary/datanet/v1/types.ts";
import { takeCoin } from "../bonds.ts";
import { challengeBundle } from "../decisions.ts";
import { type DatanetContext, datanet } from "../declaration.ts";
import { checkOptionalHash, checkText, requireBundle } from "../lookups.ts";
import { openRound } from "../rounds.ts";
import { isAppealable } from "../verdicts.ts";

/** Claims an accepted bundle by older evidence before a panel: priority on this chain is not authorship. */
export const disputeOwnership = datanet.message(Msg.methods.disputeOwnership, {
  signer: "claimant",
  cli: ["bundleId", "evidenceBundleId"],
  handle(ctx, msg) {
    const { state, emit, fail, block } = ctx;
    const params = state.params.get();
    const bundle = requireBundle(ctx, msg.bundleId);
    if (bundle.state !== BundleState.BUNDLE_STATE_ACCEPTED) fail.wrongState({ state: bundle.state });
    if (isAppealable(ctx, bundle)) fail.appealable({ id: bundle.id });
    if (state.sketchChallenges.has(bundle.id)) fail.alreadyChallenged();
    checkOptionalHash(ctx, msg.anchorHash);
    checkText(ctx, msg.anchorUri, params);
    if (!hasEvidence(ctx, msg, bundle)) fail.noEvidence();

    const { claimant, evidenceBundleId, anchorHash, anchorUri } = msg;
    const pool = params.jury.reviewFee;
    const bond = params.challenges.disputeBond;
    takeCoin(ctx, claimant, pool);
    takeCoin(ctx, claimant, bond);
    state.disputes.set(bundle.id, {
      bundleId: bundle.id,
      claimant,
      bond,
      evidenceBundleId,
      anchorHash,
      anchorUri,
      openedHeight: block.height,
    });
    const appeal = { appellant: claimant, bond: { denom: pool.denom, amount: 0n }, wasAccepted: true };
    const plan = { kind: RoundKind.ROUND_KIND_OWNERSHIP, attempt: 0, pool, appeal };
    const { roundId } = openRound(ctx, challengeBundle(ctx, bundle), plan);
    const { datanetId, id: bundleId } = bundle;
    emit.contributionChallenged({ datanetId, bundleId, challenger: claimant, reason: "ownership", deadline: 0n });
    return { roundId };
  },
});

/** An earlier bundle of the claimant's, or a hash anchored somewhere. */
function hasEvidence(ctx: DatanetContext, msg: MsgDisputeOwnership, bundle: Bundle): boolean {
  if (msg.evidenceBundleId === 0n) return msg.anchorHash.length > 0 && msg.anchorUri.length > 0;
  return msg.evidenceBundleId < bundle.id && requireBundle(ctx, msg.evidenceBundleId).contributor === msg.claimant;
}

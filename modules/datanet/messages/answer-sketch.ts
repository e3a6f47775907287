import { compareShingle } from "#kernels/sketch-proof.ts";
import { Msg } from "#proto/tributary/datanet/v1/tx.ts";
import { closeChallenge } from "../availability.ts";
import { payCoin } from "../bonds.ts";
import { datanet } from "../declaration.ts";
import { requireOwnBundle } from "../lookups.ts";
import { requireOpened } from "./challenge-sketch.ts";

/** Shows an item that has the word asked for; the challenger's bond pays for the trouble. */
export const answerSketch = datanet.message(Msg.methods.answerSketch, {
  signer: "contributor",
  handle(ctx, msg) {
    const { state, emit, fail, block } = ctx;
    const bundle = requireOwnBundle(ctx, msg.bundleId, msg.contributor);
    const challenge = state.sketchChallenges.get(bundle.id) ?? fail.notChecked();
    if (block.height > challenge.deadline) fail.notChecked();
    requireOpened(ctx, bundle, msg.opening);
    const at = { content: msg.opening.content, position: msg.position };
    if (compareShingle(bundle.sketch, challenge.word, at) !== "equal") fail.sketchHolds();

    closeChallenge(ctx, challenge);
    payCoin(ctx, bundle.contributor, challenge.bond);
    emit.challengeEnded({ bundleId: bundle.id, reason: "sketch" });
  },
});

import { Msg } from "#proto/tributary/attribution/v1/tx.ts";
import { firstOf } from "#sdk";
import { COMMITMENTS_PER_TARGET_MAX, largestDeposit, take } from "../challenges.ts";
import { attribution } from "../declaration.ts";
import { claimOf, isOpen, targetKey, targetText } from "../targets.ts";

/** Commits to a proof that is still secret: whoever copies it when it is shown is later. */
export const commitChallenge = attribution.message(Msg.methods.commitChallenge, {
  signer: "challenger",
  handle(ctx, msg) {
    const { state, emit, fail, block } = ctx;
    const { challenger, target, hash } = msg;
    if (!isOpen(claimOf(ctx, target), block.height)) fail.notChallengeable();
    if (hash.length !== 32) fail.invalidHash();
    const key = targetKey(target);
    if (state.commitments.has([key, challenger])) fail.commitmentExists();
    const others = firstOf(state.commitments.keys({ prefix: [key] }), COMMITMENTS_PER_TARGET_MAX);
    if (others.length === COMMITMENTS_PER_TARGET_MAX) fail.tooManyCommitments({ most: COMMITMENTS_PER_TARGET_MAX });

    const deposit = largestDeposit(ctx);
    take(ctx, challenger, deposit);
    const expiryHeight = block.height + state.params.get().commitWindow;
    state.commitments.set([key, challenger], { challenger, target, hash, height: block.height, expiryHeight, deposit });
    state.commitmentsDue.add([expiryHeight, key, challenger]);
    emit.challengeCommitted({ claim: targetText(target), challenger, expiryHeight });
    return { expiryHeight };
  },
});

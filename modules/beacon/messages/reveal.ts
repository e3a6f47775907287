import { secretCommitment } from "#kernels/beacon-mix.ts";
import { Msg } from "#proto/tributary/beacon/v1/tx.ts";
import { equalBytes } from "#sdk";
import { beacon } from "../declaration.ts";
import { SECRET_BYTES } from "../params.ts";

/** Tells a promised secret once its height is past and before the value is final. */
export const reveal = beacon.message(Msg.methods.reveal, {
  signer: "sender",
  cli: ["targetHeight", "secret"],
  handle({ addresses, block, emit, fail, state }, { sender, targetHeight, secret }) {
    if (targetHeight < 0n) fail.commitmentNotFound();
    const promised = state.commitments.get([targetHeight, sender]) ?? fail.commitmentNotFound();
    if (block.height <= targetHeight) fail.revealTooEarly();
    if (promised.secret.length > 0) fail.alreadyRevealed();
    if (secret.length !== SECRET_BYTES) fail.invalidHash();
    const promise = { sender: addresses.account.toBytes(sender), height: targetHeight, secret };
    if (!equalBytes(secretCommitment(block.chainId, promise), promised.commitment)) fail.commitmentMismatch();

    state.commitments.set([targetHeight, sender], { ...promised, secret });
    emit.secretRevealed({ targetHeight, sender });
  },
});

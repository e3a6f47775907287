import { Msg, type MsgCommitReveal } from "#proto/tributary/beacon/v1/tx.ts";
import type { Commitment, Params } from "#proto/tributary/beacon/v1/types.ts";
import { EMPTY_BYTES } from "#sdk";
import { BEACON, type BeaconContext, beacon } from "../declaration.ts";
import { SECRET_BYTES } from "../params.ts";

/** Promises a secret for a height to come and locks the deposit. */
export const commitReveal = beacon.message(Msg.methods.commitReveal, {
  signer: "sender",
  cli: ["targetHeight", "commitment"],
  handle(ctx, msg) {
    const { state, keepers, emit } = ctx;
    const { deposit, recoveryBlocks } = checkCommitment(ctx, msg);

    const { sender, targetHeight, commitment } = msg;
    if (deposit.amount > 0n) keepers.bank.sendCoinsFromAccountToModule(sender, BEACON, [deposit]);
    const promised: Commitment = { targetHeight, sender, commitment, deposit, secret: EMPTY_BYTES };
    state.commitments.set([targetHeight, sender], promised);
    emit.secretCommitted({ targetHeight, sender });
    return { revealFrom: targetHeight + 1n, revealThrough: targetHeight + BigInt(recoveryBlocks) };
  },
});

function checkCommitment(ctx: BeaconContext, { sender, targetHeight, commitment }: MsgCommitReveal): Params {
  const { block, fail, state } = ctx;
  const params = state.params.get();
  if (commitment.length !== SECRET_BYTES) fail.invalidHash();
  if (targetHeight <= block.height || targetHeight > block.height + params.commitAheadMax) fail.targetOutOfRange();
  if (state.commitments.has([targetHeight, sender])) fail.alreadyCommitted();
  const count = [...state.commitments.keys({ prefix: [targetHeight] })].length;
  if (count >= params.commitmentsMax) fail.tooManyCommitments();
  return params;
}

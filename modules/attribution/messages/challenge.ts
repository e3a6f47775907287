import { PROOF_BYTES_MAX, proofGas, type Verdict } from "#kernels/verdict.ts";
import { ChallengeProof } from "#proto/tributary/attribution/v1/challenges.ts";
import { Msg, type MsgChallenge } from "#proto/tributary/attribution/v1/tx.ts";
import type { ChallengeCommitment } from "#proto/tributary/attribution/v1/types.ts";
import {
  challengeDeposit,
  decideSlash,
  hasCommitments,
  openCommitment,
  pay,
  returnDeposit,
  slash,
  take,
} from "../challenges.ts";
import { type AttributionContext, attribution } from "../declaration.ts";
import { committedError, recordFinder } from "../forced-errors.ts";
import { type Claim, claimOf, failClaim, isOpen, targetKey, targetText } from "../targets.ts";
import { verifyClaim } from "../verification.ts";

/** Proves a claim wrong: the chain computes it again. What proves nothing costs the challenger a deposit and leaves no state. */
export const challenge = attribution.message(Msg.methods.challenge, {
  signer: "challenger",
  handle(ctx, msg) {
    const { state, fail, block, emit } = ctx;
    const { target, challenger, proof } = msg;
    const bytes = ChallengeProof.encode(proof).length;
    if (bytes > PROOF_BYTES_MAX) fail.proofTooLarge({ most: PROOF_BYTES_MAX });
    ctx.gas.consume(Number(proofGas(bytes)), "fraud proof");
    const claim = claimOf(ctx, target);
    const commitment = msg.salt.length === 0 ? undefined : openCommitment(ctx, msg);
    const pending = state.pendingSlashes.get(targetKey(target));
    const isLate = !isOpen(claim, block.height);
    if (isLate && (pending === undefined || commitment === undefined)) fail.notChallengeable();
    const verdict = verifyClaim(ctx, claim, { proof, earlierBatchId: msg.earlierBatchId });

    const attributor = claim.record.attributor;
    if (verdict.kind === "rejected") return reject(ctx, { msg, bytes, attributor }, verdict);
    if (isLate && pending !== undefined) decideSlash(ctx, pending, challenger);
    else uphold(ctx, { msg, claim, commitment }, verdict);
    if (commitment !== undefined) returnDeposit(ctx, commitment);
    emit.challengeUpheld({ claim: targetText(target), challenger, attributor, reason: verdict.reason });
    return { upheld: true, reason: verdict.reason };
  },
});

function reject(
  ctx: AttributionContext,
  made: { readonly msg: MsgChallenge; readonly bytes: number; readonly attributor: string },
  { reason }: Verdict,
): { readonly upheld: boolean; readonly reason: string } {
  const { msg, bytes, attributor } = made;
  const forfeited = challengeDeposit(ctx, bytes);
  take(ctx, msg.challenger, forfeited);
  pay(ctx, attributor, forfeited);
  ctx.emit.challengeRejected({ claim: targetText(msg.target), challenger: msg.challenger, forfeited, reason });
  return { upheld: false, reason };
}

function uphold(
  ctx: AttributionContext,
  made: {
    readonly msg: MsgChallenge;
    readonly claim: Claim;
    readonly commitment: ChallengeCommitment | undefined;
  },
  { reason }: Verdict,
): void {
  const { msg, claim, commitment } = made;
  const { target, challenger } = msg;
  const { attributor } = claim.record;
  const coin = failClaim(ctx, claim, reason);
  const use = useOf(msg.proof);
  const error = claim.kind === "batch" && use !== undefined ? committedError(ctx, attributor) : undefined;
  if (error !== undefined && claim.kind === "batch" && use !== undefined) {
    recordFinder(ctx, error, { batchId: claim.record.id, finder: challenger, use: BigInt(use) });
  }
  // Who has committed to a proof may still show that it was first; an error may have been made on purpose.
  const isContested = commitment === undefined && claim.kind !== "concentration" && hasCommitments(ctx, target);
  slash(ctx, { target, attributor, coin, challenger }, { isDeferred: isContested || error !== undefined });
}

/** The use of a batch that a proof is about. */
function useOf({ proof }: ChallengeProof): number | undefined {
  if (proof?.kind === "use") return proof.value.use.start;
  if (proof?.kind !== "batch") return undefined;
  const about = proof.value.proof;
  return about?.kind === "pair" || about?.kind === "missing" ? about.value.share?.use.start : undefined;
}

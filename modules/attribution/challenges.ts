/** The money of challenges: what a proof that shows nothing costs, and who has the reward of one that does. */

import { domainTag } from "#kernels/domain.ts";
import { PROOF_BYTES_MAX, proofGas } from "#kernels/verdict.ts";
import { ChallengeProof } from "#proto/tributary/attribution/v1/challenges.ts";
import type { ChallengeCommitment, PendingSlash, Target } from "#proto/tributary/attribution/v1/types.ts";
import { type Coin, coinsOf, concatBytes, equalBytes, firstOf, sha256, utf8Encode } from "#sdk";
import { restore } from "./bonds.ts";
import { ATTRIBUTION, type AttributionContext } from "./declaration.ts";
import { targetKey } from "./targets.ts";

/** Secret proofs that one claim may have at a time. */
export const COMMITMENTS_PER_TARGET_MAX = 16;
/** Bytes of a salt. */
export const CHALLENGE_SALT_BYTES = 32;
/** Commitments that one block forgets, and rewards it decides. */
export const EXPIRED_COMMITMENTS_PER_BLOCK_MAX = 50;
export const REWARDS_PER_BLOCK_MAX = 20;

/** What is lost by a proof of so many bytes that shows nothing: twice the price of the gas of checking it. */
export function challengeDeposit(ctx: AttributionContext, bytes: number): Coin {
  const { attributorBondMin, challengeGasPrice } = ctx.state.params.get();
  const price = (proofGas(bytes) * BigInt(challengeGasPrice) + 999n) / 1_000n;
  return { denom: attributorBondMin.denom, amount: 2n * price };
}

/** The deposit of a proof whose size nobody knows yet. */
export function largestDeposit(ctx: AttributionContext): Coin {
  return challengeDeposit(ctx, PROOF_BYTES_MAX);
}

/** What commits to a proof. */
export function challengeHash(
  chainId: string,
  made: { readonly salt: Uint8Array; readonly challenger: string; readonly proof: ChallengeProof },
): Uint8Array {
  const tag = domainTag("challenge", { chainId, module: ATTRIBUTION, datanetId: 0n, version: 0n });
  const proof = sha256(ChallengeProof.encode(made.proof));
  return sha256(concatBytes(tag, made.salt, sha256(utf8Encode(made.challenger)), proof));
}

/** The commitment that a salt opens; fails with `commitmentNotFound` or, in the same block, `commitmentTooYoung`. */
export function openCommitment(
  ctx: AttributionContext,
  made: {
    readonly target: Target;
    readonly salt: Uint8Array;
    readonly challenger: string;
    readonly proof: ChallengeProof;
  },
): ChallengeCommitment {
  const { fail, state, block } = ctx;
  const found = state.commitments.get([targetKey(made.target), made.challenger]) ?? fail.commitmentNotFound();
  if (!equalBytes(found.hash, challengeHash(block.chainId, made))) fail.commitmentNotFound();
  if (found.height >= block.height) fail.commitmentTooYoung();
  return found;
}

/** Whether anybody has committed to a proof against a claim. */
export function hasCommitments(ctx: AttributionContext, target: Target): boolean {
  for (const _key of ctx.state.commitments.keys({ prefix: [targetKey(target)] })) return true;
  return false;
}

/** Forgets a commitment whose proof was right, and gives its deposit back. */
export function returnDeposit(ctx: AttributionContext, commitment: ChallengeCommitment): void {
  forget(ctx, commitment);
  pay(ctx, commitment.challenger, commitment.deposit);
}

/** Gives a lost bond away: at once, or once it is known who was first when somebody has committed to a proof. */
export function slash(
  ctx: AttributionContext,
  lost: { readonly target: Target; readonly attributor: string; readonly coin: Coin; readonly challenger: string },
  { isDeferred }: { readonly isDeferred: boolean },
): void {
  const { target, attributor, coin, challenger } = lost;
  if (!isDeferred) {
    ctx.keepers.rewards.slash({ payer: ATTRIBUTION, coin, reporter: challenger });
    return;
  }
  const expiryHeight = ctx.block.height + ctx.state.params.get().commitWindow;
  ctx.state.pendingSlashes.set(targetKey(target), { target, attributor, coin, challenger, expiryHeight });
  ctx.state.rewardsDue.add([expiryHeight, targetKey(target)]);
}

/** Decides who has the reward of a lost bond. */
export function decideSlash(ctx: AttributionContext, pending: PendingSlash, reporter: string): void {
  dropSlash(ctx, pending);
  ctx.keepers.rewards.slash({ payer: ATTRIBUTION, coin: pending.coin, reporter });
}

/** Gives a lost bond back: the error was a forced one. */
export function cancelSlash(ctx: AttributionContext, pending: PendingSlash): void {
  dropSlash(ctx, pending);
  restore(ctx, pending.attributor, pending.coin);
}

/** Forfeits what commitments without proof deposited, and decides rewards nobody else came for. */
export function expireChallenges(ctx: AttributionContext): void {
  const { state, block } = ctx;
  const expired = state.commitmentsDue.keys({ through: [block.height] });
  for (const [height, key, challenger] of firstOf(expired, EXPIRED_COMMITMENTS_PER_BLOCK_MAX)) {
    state.commitmentsDue.remove([height, key, challenger]);
    const found = state.commitments.get([key, challenger]);
    if (found === undefined) continue;
    state.commitments.remove([key, challenger]);
    ctx.keepers.rewards.toCommons({ payer: ATTRIBUTION, coin: found.deposit });
  }
  for (const [height, key] of firstOf(state.rewardsDue.keys({ through: [block.height] }), REWARDS_PER_BLOCK_MAX)) {
    state.rewardsDue.remove([height, key]);
    const pending = state.pendingSlashes.get(key);
    if (pending !== undefined) decideSlash(ctx, pending, pending.challenger);
  }
}

/** Pays a coin of the module's account out. */
export function pay(ctx: AttributionContext, to: string, { denom, amount }: Coin): void {
  const coins = coinsOf(denom, amount);
  if (coins.length > 0) ctx.keepers.bank.sendCoinsFromModuleToAccount(ATTRIBUTION, to, coins);
}

/** Takes a coin into the module's account. */
export function take(ctx: AttributionContext, from: string, { denom, amount }: Coin): void {
  const coins = coinsOf(denom, amount);
  if (coins.length > 0) ctx.keepers.bank.sendCoinsFromAccountToModule(from, ATTRIBUTION, coins);
}

function dropSlash(ctx: AttributionContext, { target, expiryHeight }: PendingSlash): void {
  ctx.state.pendingSlashes.remove(targetKey(target));
  ctx.state.rewardsDue.remove([expiryHeight, targetKey(target)]);
}

function forget(ctx: AttributionContext, { target, challenger, expiryHeight }: ChallengeCommitment): void {
  ctx.state.commitments.remove([targetKey(target), challenger]);
  ctx.state.commitmentsDue.remove([expiryHeight, targetKey(target), challenger]);
}

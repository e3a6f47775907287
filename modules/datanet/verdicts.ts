/** The end of a review round: silence and missed gold are slashed, agreement is paid, and the bundle is decided. */

import { correlatedAgreement } from "#kernels/correlated-agreement.ts";
import { type Gold, LABEL_BAD, LABEL_UNAVAILABLE, reviewRoles } from "#kernels/review.ts";
import {
  type Bundle,
  BundleValue,
  type Reviewer,
  type ReviewRound,
  type ReviewVote,
  RoundKind,
  RoundState,
} from "#proto/tributary/datanet/v1/types.ts";
import type { Coin } from "#sdk";
import { payCoin } from "./bonds.ts";
import { acceptBundle, rejectBundle, restoreBundle, returnBundle, revokeBundle } from "./decisions.ts";
import { DATANET, type DatanetContext } from "./declaration.ts";
import { requireBundle } from "./lookups.ts";
import { BPS_MAX } from "./params.ts";
import { endRound, openRound, REDRAWS_MAX } from "./rounds.ts";

/** Gold labels a juror may miss without punishment. */
const GOLD_MISSES_MAX = 1;
const NO_GOLD: Gold = { positions: new Uint8Array(0), labels: new Uint8Array(0), salt: new Uint8Array(0) };

/** What became of a round. */
export interface Outcome {
  readonly round: ReviewRound;
  readonly bundle: Bundle;
}

/** Votes of a round that were opened, in order of address. */
export function openedVotes(ctx: DatanetContext, round: ReviewRound): readonly ReviewVote[] {
  return [...ctx.state.votes.values({ prefix: [round.id] })].filter(({ labels }) => labels.length > 0);
}

/** Ends a round in which too few spoke: those who did get their share of the pay, and the bundle another jury or its bond back. */
export function closeWithoutQuorum(ctx: DatanetContext, round: ReviewRound): Outcome {
  const votes = openedVotes(ctx, round);
  slashSilent(ctx, round, votes);
  const share = { denom: round.pool.denom, amount: round.pool.amount / BigInt(round.seats) };
  for (const { juror } of votes) payJuror(ctx, round, juror, share);
  const rest = { denom: share.denom, amount: round.pool.amount - share.amount * BigInt(votes.length) };
  const ended = endRound(ctx, round, RoundState.ROUND_STATE_NO_QUORUM);
  const bundle = requireBundle(ctx, round.bundleId);
  report(ctx, ended, "quorum");
  const { kind, appellant, bond, wasAccepted } = round;
  if (round.attempt < REDRAWS_MAX) {
    const appeal = appellant === "" ? {} : { appeal: { appellant, bond, wasAccepted } };
    return {
      round: ended,
      bundle: openRound(ctx, bundle, { kind, attempt: round.attempt + 1, pool: rest, ...appeal }),
    };
  }
  payCoin(ctx, appellant === "" ? bundle.contributor : appellant, rest);
  payCoin(ctx, appellant, bond);
  if (kind === RoundKind.ROUND_KIND_OWNERSHIP) return { round: ended, bundle };
  if (kind === RoundKind.ROUND_KIND_AVAILABILITY) return { round: ended, bundle: endChallenge(ctx, bundle) };
  if (kind === RoundKind.ROUND_KIND_ADMISSION) return { round: ended, bundle: returnBundle(ctx, bundle) };
  const decided = wasAccepted ? acceptBundle(ctx, bundle, bundle.qualityBps) : rejectBundle(ctx, bundle);
  return { round: ended, bundle: decided };
}

/** Ends a round with a verdict; `seed` is the value of its `roles_height`. */
export function closeWithVerdict(
  ctx: DatanetContext,
  round: ReviewRound,
  by: { seed: Uint8Array; gold?: Gold },
): Outcome {
  const { jury } = ctx.state.params.get();
  const gold = by.gold ?? NO_GOLD;
  const votes = openedVotes(ctx, round);
  slashSilent(ctx, round, votes);
  const sound = votes.filter((vote) => !punishMisses(ctx, round, { vote, gold }));
  payByAgreement(ctx, round, { votes, sound, roles: reviewRoles(by.seed, round.id, gold.positions) });
  const { qualityBps, unavailable } = qualityOf(sound.length > 0 ? sound : votes, gold);
  const { bond } = round;
  const ended = endRound(ctx, { ...round, qualityBps, unavailable }, RoundState.ROUND_STATE_CLOSED);
  report(ctx, ended, unavailable ? "unavailable" : "quality");
  const bundle = requireBundle(ctx, round.bundleId);
  if (round.kind === RoundKind.ROUND_KIND_OWNERSHIP) return { round: ended, bundle };
  if (round.kind === RoundKind.ROUND_KIND_AVAILABILITY) {
    return { round: ended, bundle: settleAvailability(ctx, bundle, { ...round, unavailable }) };
  }
  const isGood = qualityBps >= jury.acceptBps;
  if (round.kind === RoundKind.ROUND_KIND_APPEAL) settleAppeal(ctx, { ...round, bond }, isGood);
  // What a jury saw and found bad adds nothing, so that its deposit is lost; what it could not see is only refused.
  const value = isGood || unavailable ? BundleValue.BUNDLE_VALUE_UNSPECIFIED : BundleValue.BUNDLE_VALUE_NONE;
  if (isGood) return { round: ended, bundle: acceptBundle(ctx, { ...bundle, value }, qualityBps) };
  const window = round.kind === RoundKind.ROUND_KIND_ADMISSION ? jury.appealWindow : 0n;
  return { round: ended, bundle: rejectBundle(ctx, { ...bundle, value, qualityBps }, window) };
}

/** Whether a jury's verdict about a bundle may still be appealed, and with it the bundle's weight change. */
export function isAppealable({ state, block }: DatanetContext, { roundId }: Bundle): boolean {
  const round = state.rounds.get(roundId);
  const isFirst = round?.kind === RoundKind.ROUND_KIND_ADMISSION;
  return isFirst && block.height <= round.closedHeight + state.params.get().jury.appealWindow;
}

/** Whoever withholds items loses the bond, and whoever doubted in vain his own. */
function settleAvailability(ctx: DatanetContext, bundle: Bundle, round: ReviewRound): Bundle {
  const { appellant, bond } = round;
  if (round.unavailable) {
    payCoin(ctx, appellant, bond);
    return revokeBundle(ctx, bundle, { reporter: appellant, reason: "unavailable" });
  }
  ctx.keepers.rewards.slash({ payer: DATANET, coin: bond, reporter: bundle.contributor });
  return endChallenge(ctx, bundle);
}

function endChallenge(ctx: DatanetContext, bundle: Bundle): Bundle {
  ctx.emit.challengeEnded({ bundleId: bundle.id, reason: "availability" });
  return restoreBundle(ctx, bundle);
}

/** An appeal that changes nothing costs its bond. */
function settleAppeal(ctx: DatanetContext, round: ReviewRound, isGood: boolean): void {
  if (isGood !== round.wasAccepted) payCoin(ctx, round.appellant, round.bond);
  else ctx.keepers.rewards.slash({ payer: DATANET, coin: round.bond, reporter: undefined });
}

function slashSilent(ctx: DatanetContext, round: ReviewRound, votes: readonly ReviewVote[]): void {
  const spoke = new Set(votes.map(({ juror }) => juror));
  const { silenceSlashBps } = ctx.state.params.get().jury;
  for (const juror of round.jurors) {
    const reviewer = ctx.state.reviewers.get(juror);
    if (reviewer === undefined) continue;
    if (spoke.has(juror)) ctx.state.reviewers.set(juror, { ...reviewer, revealed: reviewer.revealed + 1n });
    else slashReviewer(ctx, reviewer, { round, bps: silenceSlashBps, reason: "silence" });
  }
}

/** Punishes a juror who missed two or more gold labels; returns whether it did. */
function punishMisses(ctx: DatanetContext, round: ReviewRound, by: { vote: ReviewVote; gold: Gold }): boolean {
  const { jury } = ctx.state.params.get();
  const { vote, gold } = by;
  const misses = [...gold.positions].filter((task, i) => vote.labels[task] !== gold.labels[i]).length;
  const reviewer = ctx.state.reviewers.get(vote.juror);
  if (reviewer === undefined || misses <= GOLD_MISSES_MAX) return false;
  const goldMissed = reviewer.goldMissed + BigInt(misses);
  const paused = { ...reviewer, goldMissed, pausedUntil: ctx.block.height + jury.pauseWindow };
  slashReviewer(ctx, paused, { round, bps: jury.goldSlashBps, reason: "gold" });
  return true;
}

function slashReviewer(
  ctx: DatanetContext,
  reviewer: Reviewer,
  by: { readonly round: ReviewRound; readonly bps: number; readonly reason: string },
): void {
  const { denom, amount } = reviewer.stake;
  const lost = { denom, amount: (amount * BigInt(by.bps)) / BigInt(BPS_MAX) };
  ctx.state.reviewers.set(reviewer.address, { ...reviewer, stake: { denom, amount: amount - lost.amount } });
  ctx.emit.reviewerSlashed({ reviewer: reviewer.address, roundId: by.round.id, lost, reason: by.reason });
  ctx.keepers.rewards.slash({ payer: DATANET, coin: lost, reporter: undefined });
}

/** Divides the pool by positive scores of those who did not miss gold; what is left over is the commons'. */
function payByAgreement(
  ctx: DatanetContext,
  round: ReviewRound,
  of: {
    readonly votes: readonly ReviewVote[];
    readonly sound: readonly ReviewVote[];
    readonly roles: { readonly shared: readonly number[]; readonly penalty: readonly number[] };
  },
): void {
  const scores = correlatedAgreement(
    of.votes.map(({ labels }) => labels),
    of.roles,
  );
  const earned = of.votes.map((vote, i) => {
    const score = scores[i] ?? 0n;
    return { juror: vote.juror, score: score > 0n && of.sound.includes(vote) ? score : 0n };
  });
  const total = earned.reduce((sum, { score }) => sum + score, 0n);
  const { denom, amount } = round.pool;
  let rest = amount;
  for (const { juror, score } of earned) {
    const part = total === 0n ? 0n : (amount * score) / total;
    payJuror(ctx, round, juror, { denom, amount: part });
    rest -= part;
  }
  ctx.keepers.rewards.toCommons({ payer: DATANET, coin: { denom, amount: rest } });
}

function payJuror(ctx: DatanetContext, round: ReviewRound, reviewer: string, amount: Coin): void {
  if (amount.amount === 0n) return;
  payCoin(ctx, reviewer, amount);
  ctx.emit.reviewerPaid({ roundId: round.id, reviewer, amount });
}

function qualityOf(votes: readonly ReviewVote[], gold: Gold): { qualityBps: number; unavailable: boolean } {
  const labels = votes.flatMap((vote) => [...vote.labels].filter((_label, task) => !gold.positions.includes(task)));
  const good = labels.filter((label) => label !== LABEL_BAD && label !== LABEL_UNAVAILABLE).length;
  const missing = labels.filter((label) => label === LABEL_UNAVAILABLE).length;
  return {
    qualityBps: Math.floor((good * BPS_MAX) / labels.length),
    unavailable: 2 * missing > labels.length,
  };
}

function report(ctx: DatanetContext, { id, bundleId, state, qualityBps }: ReviewRound, reason: string): void {
  ctx.emit.reviewFinalized({ roundId: id, bundleId, state, qualityBps, reason });
}

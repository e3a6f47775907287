/** Review rounds: opened with a pool, their seats filled by lot, and what ends them without a verdict. */

import { drawWeighted } from "#kernels/beacon-draw.ts";
import { GOLD_TASKS, REVIEW_TASKS, reviewItems } from "#kernels/review.ts";
import {
  type Bundle,
  BundleState,
  Privacy,
  type Reviewer,
  type ReviewRound,
  RoundKind,
  RoundState,
} from "#proto/tributary/datanet/v1/types.ts";
import type { Coin } from "#sdk";
import { payCoin } from "./bonds.ts";
import { DATANET, type DatanetContext } from "./declaration.ts";
import { familyOf } from "./families.ts";
import { requireBundle, requireDatanet } from "./lookups.ts";

/** Draws of a round without quorum after the first. */
export const REDRAWS_MAX = 2;
/** How many times the seats of a first round an appeal has, and what its panel is paid. */
export const APPEAL_FACTOR = 3;
/** Blocks until a random value that was not there is looked up again, and after how many another one is asked for. */
const DRAW_RETRY = 5n;
const DRAW_PATIENCE = 100n;
/** Reputation counts by its root, up to this many times a newcomer's. */
const REPUTATION_BASE = 1_000n;
const REPUTATION_MAX = 10_000n;

/** What a new round is about. */
export interface RoundPlan {
  readonly kind: ReviewRound["kind"];
  readonly attempt: number;
  /** Held by the module account already. */
  readonly pool: Coin;
  readonly appeal?: { readonly appellant: string; readonly bond: Coin; readonly wasAccepted: boolean };
}

/** Opens a round about a bundle whose seats a value to come fills; returns the bundle waiting for it. */
export function openRound(ctx: DatanetContext, bundle: Bundle, plan: RoundPlan): Bundle {
  const { state, block, emit, keepers } = ctx;
  const { kind, attempt, pool, appeal } = plan;
  const id = state.nextRoundId.next();
  const drawHeight = keepers.beacon.request();
  const dueHeight = drawHeight + 1n;
  state.rounds.set(id, {
    id,
    bundleId: bundle.id,
    datanetId: bundle.datanetId,
    kind,
    attempt,
    state: RoundState.ROUND_STATE_DRAWING,
    seats: state.params.get().jury.seats * (kind === RoundKind.ROUND_KIND_APPEAL ? APPEAL_FACTOR : 1),
    openedHeight: block.height,
    drawHeight,
    dueHeight,
    jurors: [],
    items: [],
    commitDeadline: 0n,
    revealDeadline: 0n,
    rolesHeight: 0n,
    goldId: 0n,
    pool,
    appellant: appeal?.appellant ?? "",
    bond: appeal?.bond ?? { denom: pool.denom, amount: 0n },
    wasAccepted: appeal?.wasAccepted ?? false,
    qualityBps: 0,
    unavailable: false,
    closedHeight: 0n,
  });
  state.draws.add([dueHeight, id]);
  emit.reviewOpened({ roundId: id, bundleId: bundle.id, kind, attempt });
  // A challenged bundle stays challenged whoever judges it.
  const isRedrawn = attempt > 0 && bundle.state !== BundleState.BUNDLE_STATE_CHALLENGED;
  const waiting = { ...bundle, roundId: id, state: isRedrawn ? BundleState.BUNDLE_STATE_NO_QUORUM : bundle.state };
  state.bundles.set(bundle.id, waiting);
  return waiting;
}

/** Fills the seats of a round whose value is there; with too few reviewers nobody is seated. */
export function drawRound(ctx: DatanetContext, round: ReviewRound): ReviewRound {
  const { state, block, emit, keepers } = ctx;
  state.draws.remove([round.dueHeight, round.id]);
  const random = keepers.beacon.randomAt(round.drawHeight);
  if (random === undefined) return postpone(ctx, round);
  const { jury } = state.params.get();
  const bundle = requireBundle(ctx, round.bundleId);
  const jurors = seatJurors(ctx, { round, seed: random.value, contributor: bundle.contributor });
  const goldId = jurors.length === 0 ? 0n : takeGold(ctx, round);
  const commitDeadline = block.height + jury.commitWindow;
  const drawn = {
    ...round,
    state: RoundState.ROUND_STATE_VOTING,
    jurors,
    goldId,
    items: reviewItems(random.value, round.id, {
      count: goldId === 0n ? REVIEW_TASKS : REVIEW_TASKS - GOLD_TASKS,
      items: bundle.items,
    }),
    commitDeadline,
    revealDeadline: commitDeadline + jury.revealWindow,
  };
  state.rounds.set(round.id, drawn);
  if (bundle.state === BundleState.BUNDLE_STATE_NO_QUORUM || bundle.state === BundleState.BUNDLE_STATE_REVEALED) {
    state.bundles.set(bundle.id, { ...bundle, state: BundleState.BUNDLE_STATE_IN_REVIEW });
  }
  emit.reviewDrawn({ roundId: round.id, jurors, commitDeadline });
  return drawn;
}

/** Ends a round and gives its seats up; its money must have gone where it belongs. */
export function endRound(ctx: DatanetContext, round: ReviewRound, state: ReviewRound["state"]): ReviewRound {
  ctx.state.draws.remove([round.dueHeight, round.id]);
  for (const juror of round.jurors) {
    const reviewer = ctx.state.reviewers.get(juror);
    if (reviewer !== undefined) ctx.state.reviewers.set(juror, { ...reviewer, seatsHeld: reviewer.seatsHeld - 1 });
  }
  const none = { denom: round.pool.denom, amount: 0n };
  const ended = { ...round, state, pool: none, bond: none, closedHeight: ctx.block.height };
  ctx.state.rounds.set(round.id, ended);
  return ended;
}

/** Ends the open round of a bundle that was decided otherwise: its pay goes to the commons, an appellant gets the bond back. */
export function abandonRound(ctx: DatanetContext, bundle: Bundle): void {
  const round = ctx.state.rounds.get(bundle.roundId);
  if (round === undefined || !isOpen(round)) return;
  ctx.keepers.rewards.toCommons({ payer: DATANET, coin: round.pool });
  payCoin(ctx, round.appellant, round.bond);
  endRound(ctx, round, RoundState.ROUND_STATE_ABANDONED);
}

/** Whether a round is still to be drawn or voted in. */
export function isOpen({ state }: ReviewRound): boolean {
  return state === RoundState.ROUND_STATE_DRAWING || state === RoundState.ROUND_STATE_VOTING;
}

function postpone(ctx: DatanetContext, round: ReviewRound): ReviewRound {
  const { block, keepers, state } = ctx;
  const isLost = block.height > round.drawHeight + DRAW_PATIENCE;
  const drawHeight = isLost ? keepers.beacon.request() : round.drawHeight;
  const waiting = { ...round, drawHeight, dueHeight: block.height + DRAW_RETRY };
  state.draws.add([waiting.dueHeight, round.id]);
  state.rounds.set(round.id, waiting);
  return waiting;
}

/** Draws seats among families by the stake and reputation of each one's strongest reviewer: many accounts draw no more often than one. */
function seatJurors(
  ctx: DatanetContext,
  of: { readonly round: ReviewRound; readonly seed: Uint8Array; readonly contributor: string },
): readonly string[] {
  const { round, seed } = of;
  const partial = new Set([of.contributor, round.appellant].filter(Boolean).map((who) => familyOf(ctx, who).head));
  const { policy } = requireDatanet(ctx, round.datanetId);
  // What auditors alone may see nobody else can judge.
  const isAllowed = (address: string): boolean =>
    policy.privacy !== Privacy.PRIVACY_COMMITTEE || policy.auditors.includes(address);
  const strongest = new Map<string, { readonly address: string; readonly weight: bigint }>();
  for (const reviewer of ctx.state.reviewers.values()) {
    const family = familyOf(ctx, reviewer.address).head;
    if (partial.has(family) || !isAllowed(reviewer.address) || !isEligible(ctx, reviewer, round)) continue;
    const weight = weightOfReviewer(ctx, reviewer);
    if (weight > (strongest.get(family)?.weight ?? 0n)) strongest.set(family, { address: reviewer.address, weight });
  }
  const list = [...strongest.values()];
  if (list.length < ctx.state.params.get().jury.quorum) return [];
  const drawn = drawWeighted(seed, `datanet/review/${round.id}/seats`, {
    seats: round.seats,
    weights: list.map(({ weight }) => weight),
  });
  const jurors = drawn.flatMap((position) => list[position]?.address ?? []);
  for (const juror of jurors) takeSeat(ctx, juror);
  return jurors;
}

/** Who staked after a round was opened may have done so to be drawn. */
function isEligible({ block, state }: DatanetContext, reviewer: Reviewer, round: ReviewRound): boolean {
  const { stakeMin } = state.params.get().jury;
  return (
    reviewer.registeredHeight < round.openedHeight &&
    reviewer.unbondHeight === 0n &&
    reviewer.pausedUntil <= block.height &&
    reviewer.stake.denom === stakeMin.denom &&
    reviewer.stake.amount >= stakeMin.amount
  );
}

function weightOfReviewer(ctx: DatanetContext, { address, stake }: Reviewer): bigint {
  const reputation = REPUTATION_BASE + squareRoot(ctx.keepers.rewards.earnedBy(address));
  return stake.amount * (reputation < REPUTATION_MAX ? reputation : REPUTATION_MAX);
}

function takeSeat(ctx: DatanetContext, address: string): void {
  const reviewer = ctx.state.reviewers.get(address);
  if (reviewer === undefined) return;
  const { seatsHeld, rounds } = reviewer;
  ctx.state.reviewers.set(address, { ...reviewer, seatsHeld: seatsHeld + 1, rounds: rounds + 1n });
}

/** The oldest unused gold set of the datanet, now the round's; zero when there is none. */
function takeGold(ctx: DatanetContext, round: ReviewRound): bigint {
  for (const [datanetId, id] of ctx.state.freshGold.keys({ prefix: [round.datanetId] })) {
    const gold = ctx.state.goldSets.get(id);
    ctx.state.freshGold.remove([datanetId, id]);
    if (gold === undefined) return 0n;
    ctx.state.goldSets.set(id, { ...gold, roundId: round.id });
    return id;
  }
  return 0n;
}

/** The floor of the square root, by Newton's steps from above. */
function squareRoot(value: bigint): bigint {
  if (value < 2n) return value;
  let root = 1n << BigInt((value.toString(2).length + 1) >> 1);
  for (;;) {
    const next = (root + value / root) >> 1n;
    if (next >= root) return root;
    root = next;
  }
}

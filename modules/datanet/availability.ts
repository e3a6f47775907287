/** Random checks that bundles are still held, and the end of checks and challenges that nobody answered. */

import { draws } from "#kernels/beacon-draw.ts";
import {
  type AvailabilityCheck,
  type Bundle,
  BundleState,
  type SketchChallenge,
} from "#proto/tributary/datanet/v1/types.ts";
import { payCoin } from "./bonds.ts";
import { revokeBundle } from "./decisions.ts";
import { DATANET, type DatanetContext } from "./declaration.ts";
import { requireBundle } from "./lookups.ts";
import { BPS_MAX } from "./params.ts";

/** Blocks a drawing waits for its random value before another one is begun. */
const SAMPLING_PATIENCE = 100n;

/** Begins a drawing every period, and once its value is there asks the bundles it names for an item each. */
export function sampleBundles(ctx: DatanetContext): void {
  const { state, block, keepers } = ctx;
  const { availabilityPeriod: period, availabilityChecks } = state.params.get().challenges;
  const waiting = state.sampling.find();
  if (waiting === undefined) {
    const isDue = period > 0n && block.height % period === 0n && state.nextBundleId.peek() > 1n;
    if (isDue) state.sampling.set({ drawHeight: keepers.beacon.request() });
    return;
  }
  const random = keepers.beacon.randomAt(waiting.drawHeight);
  if (random === undefined && block.height <= waiting.drawHeight + SAMPLING_PATIENCE) return;
  state.sampling.remove();
  if (random === undefined) return;
  const stream = draws(random.value, `datanet/availability/${waiting.drawHeight}`);
  for (let i = 0; i < availabilityChecks; i++) {
    const bundle = state.bundles.get(1n + stream.below(state.nextBundleId.peek() - 1n));
    if (bundle?.state !== BundleState.BUNDLE_STATE_ACCEPTED || state.checks.has(bundle.id)) continue;
    openCheck(ctx, bundle, Number(stream.below(BigInt(bundle.items))));
  }
}

/** Ends what fell due for a bundle: a missed check costs part of the bond, an unanswered challenge all of it. */
export function endDeadline(ctx: DatanetContext, height: bigint, bundleId: bigint): void {
  const { state } = ctx;
  state.deadlines.remove([height, bundleId]);
  const check = state.checks.get(bundleId);
  if (check?.deadline === height) missCheck(ctx, check);
  const challenge = state.sketchChallenges.get(bundleId);
  if (challenge?.deadline === height) loseChallenge(ctx, challenge);
}

/** Takes a check off the books. */
export function closeCheck({ state }: DatanetContext, { bundleId, deadline }: AvailabilityCheck): void {
  state.checks.remove(bundleId);
  if (state.sketchChallenges.get(bundleId)?.deadline !== deadline) state.deadlines.remove([deadline, bundleId]);
}

/** Takes a sketch challenge off the books; its bond must go where it belongs. */
export function closeChallenge({ state }: DatanetContext, { bundleId, deadline }: SketchChallenge): void {
  state.sketchChallenges.remove(bundleId);
  if (state.checks.get(bundleId)?.deadline !== deadline) state.deadlines.remove([deadline, bundleId]);
}

function openCheck(ctx: DatanetContext, bundle: Bundle, item: number): void {
  const { state, block, emit } = ctx;
  const deadline = block.height + state.params.get().challenges.answerWindow;
  state.checks.set(bundle.id, { bundleId: bundle.id, item, deadline });
  state.deadlines.add([deadline, bundle.id]);
  const { datanetId, id: bundleId } = bundle;
  emit.contributionChallenged({ datanetId, bundleId, challenger: "", reason: "availability", deadline });
}

function missCheck(ctx: DatanetContext, check: AvailabilityCheck): void {
  closeCheck(ctx, check);
  const bundle = requireBundle(ctx, check.bundleId);
  // Who withdrew in the meantime owes no answer.
  if (bundle.state !== BundleState.BUNDLE_STATE_ACCEPTED) return;
  const { denom, amount } = bundle.bond;
  const { availabilitySlashBps } = ctx.state.params.get().challenges;
  const lost = { denom, amount: (amount * BigInt(availabilitySlashBps)) / BigInt(BPS_MAX) };
  const checksMissed = bundle.checksMissed + 1;
  ctx.state.bundles.set(bundle.id, { ...bundle, checksMissed, bond: { denom, amount: amount - lost.amount } });
  ctx.emit.availabilityMissed({ bundleId: bundle.id, checksMissed, lost });
  ctx.keepers.rewards.slash({ payer: DATANET, coin: lost, reporter: undefined });
}

function loseChallenge(ctx: DatanetContext, challenge: SketchChallenge): void {
  closeChallenge(ctx, challenge);
  payCoin(ctx, challenge.challenger, challenge.bond);
  const bundle = requireBundle(ctx, challenge.bundleId);
  const isBonded = isChallengeable(bundle) || bundle.state === BundleState.BUNDLE_STATE_WITHDRAWN;
  if (isBonded) revokeBundle(ctx, bundle, { reporter: challenge.challenger, reason: "sketch" });
}

/** Whether a bundle stands revealed or accepted, with a bond to lose. */
export function isChallengeable({ state }: Bundle): boolean {
  return state === BundleState.BUNDLE_STATE_REVEALED || state === BundleState.BUNDLE_STATE_ACCEPTED;
}

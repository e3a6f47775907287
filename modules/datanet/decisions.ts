/** What becomes of a revealed bundle: the transitions that messages and hooks share. */

import { type Bundle, BundleState, type Params, type Relation } from "#proto/tributary/datanet/v1/types.ts";
import { cutBond, holdBond, owesMerit, releaseBond, settleDeposit } from "./bonds.ts";
import type { DatanetContext } from "./declaration.ts";
import { familyOf, joinRelated } from "./families.ts";
import { requireDatanet } from "./lookups.ts";
import { indexSketch, unindexSketch } from "./near-duplicates.ts";
import { BPS_MAX } from "./params.ts";
import { abandonRound } from "./rounds.ts";

/** Lets a revealed bundle in: it gets its weight, and its bond a day of release; its contributor joins the families of what it resembles. */
export function acceptBundle(ctx: DatanetContext, bundle: Bundle, qualityBps: number = BPS_MAX): Bundle {
  const { block, state, emit } = ctx;
  const weight = weightOf({ ...bundle, qualityBps });
  const accepted = scheduled(ctx, {
    ...bundle,
    state: BundleState.BUNDLE_STATE_ACCEPTED,
    qualityBps,
    weight,
    decidedHeight: block.height,
  });
  state.bundles.set(bundle.id, accepted);
  countAccepted(ctx, accepted, 1n);
  joinRelated(ctx, accepted);
  emit.contributionAccepted({
    datanetId: bundle.datanetId,
    bundleId: bundle.id,
    contributor: bundle.contributor,
    weight,
  });
  return accepted;
}

/** Turns a revealed bundle down; its bond is paid back at once, or after the blocks in which a jury's verdict may be appealed. */
export function rejectBundle(ctx: DatanetContext, bundle: Bundle, appealWindow = 0n): Bundle {
  const { height } = ctx.block;
  const decided = { ...bundle, state: BundleState.BUNDLE_STATE_REJECTED, weight: 0n, decidedHeight: height };
  const rejected =
    appealWindow === 0n
      ? settleDeposit(ctx, decided)
      : scheduled(ctx, { ...decided, bondReleaseHeight: height + appealWindow });
  ctx.state.bundles.set(bundle.id, rejected);
  unindexSketch(ctx, bundle);
  ctx.emit.contributionRejected({
    datanetId: bundle.datanetId,
    bundleId: bundle.id,
    contributor: bundle.contributor,
  });
  return rejected;
}

/** Marks a bundle that repeats `original` and pays its bond back, on its day if merit is still owed; one accepted before loses its place in later versions. */
export function markDuplicate(ctx: DatanetContext, bundle: Bundle, original: Relation): Bundle {
  if (bundle.state === BundleState.BUNDLE_STATE_ACCEPTED) countAccepted(ctx, bundle, -1n);
  abandonRound(ctx, bundle);
  const marked = {
    ...bundle,
    state: BundleState.BUNDLE_STATE_DUPLICATE,
    duplicateOf: original.bundleId,
    noveltyBps: 0,
    decidedHeight: ctx.block.height,
  };
  // Asked before it is marked: what becomes a duplicate after it was let in may not take its bond and leave.
  const duplicate = owesMerit(bundle) ? scheduled(ctx, marked) : releaseBond(ctx, marked);
  ctx.state.bundles.set(bundle.id, duplicate);
  ctx.emit.contributionDuplicate({
    datanetId: bundle.datanetId,
    bundleId: bundle.id,
    contributor: bundle.contributor,
    duplicateOf: original.bundleId,
    similarityBps: original.similarityBps,
  });
  return duplicate;
}

/** Takes a bundle back on its contributor's wish; the bond stays until its day of release. */
export function withdrawBundle(ctx: DatanetContext, bundle: Bundle): Bundle {
  if (bundle.state === BundleState.BUNDLE_STATE_ACCEPTED) countAccepted(ctx, bundle, -1n);
  // A jury that is still to be drawn must not decide about what was taken back.
  abandonRound(ctx, bundle);
  const withdrawn = scheduled(ctx, {
    ...bundle,
    state: BundleState.BUNDLE_STATE_WITHDRAWN,
    withdrawnHeight: ctx.block.height,
  });
  ctx.state.bundles.set(bundle.id, withdrawn);
  unindexSketch(ctx, bundle);
  ctx.emit.contributionWithdrawn({
    datanetId: bundle.datanetId,
    bundleId: bundle.id,
    contributor: bundle.contributor,
  });
  return withdrawn;
}

/** Ends a bundle that was not revealed in time: part of its bond is lost. */
export function expireBundle(ctx: DatanetContext, committed: Bundle, params: Params): void {
  const { bundle, lost } = cutBond(ctx, committed, { bps: params.unrevealedSlashBps });
  ctx.state.bundles.set(bundle.id, {
    ...bundle,
    state: BundleState.BUNDLE_STATE_EXPIRED,
    decidedHeight: ctx.block.height,
  });
  ctx.emit.contributionExpired({
    datanetId: bundle.datanetId,
    bundleId: bundle.id,
    contributor: bundle.contributor,
    burned: lost,
  });
}

/** Puts the release of a bond on the queue: at the height fixed by the commitment, or later if that leaves too little time. */
function scheduled(ctx: DatanetContext, bundle: Bundle): Bundle {
  if (bundle.bond.amount === 0n) return bundle;
  const earliest = ctx.block.height + leastWindow(ctx, bundle);
  const isTooEarly = bundle.bondReleaseHeight < earliest;
  const bondReleaseHeight = isTooEarly ? earliest : bundle.bondReleaseHeight;
  ctx.state.queue.remove([bundle.bondReleaseHeight, bundle.id]);
  ctx.state.queue.add([bondReleaseHeight, bundle.id]);
  return { ...bundle, bondReleaseHeight };
}

/** Blocks a bond stays from now on at least: who has just been let in must have time to show merit, however long a jury took. */
function leastWindow({ state }: DatanetContext, bundle: Bundle): bigint {
  const isIn = bundle.state === BundleState.BUNDLE_STATE_ACCEPTED;
  return isIn && owesMerit(bundle) ? state.params.get().meritWindowMin : 0n;
}

/** Ends a bundle that was proven not to belong here: its bond is lost, whoever proved it is paid, and later versions are without it. */
export function revokeBundle(
  ctx: DatanetContext,
  bundle: Bundle,
  cause: {
    readonly reporter: string;
    readonly reason: string;
    readonly duplicateOf?: bigint;
    /** The whole bond stays with the module, and the caller sees to who has its reward. */
    readonly isRewardedLater?: boolean;
  },
): Bundle {
  const wasAccepted = bundle.state === BundleState.BUNDLE_STATE_ACCEPTED;
  if (wasAccepted) countAccepted(ctx, bundle, -1n);
  abandonRound(ctx, bundle);
  unindexSketch(ctx, bundle);
  const reporter = reporterOf(ctx, bundle, cause.reporter);
  const slash = { bps: BPS_MAX, ...(reporter === undefined ? {} : { reporter }) };
  const { bundle: cut, lost } = cause.isRewardedLater ? holdBond(ctx, bundle) : cutBond(ctx, bundle, slash);
  const isCopy = !wasAccepted && cause.duplicateOf !== undefined;
  const revoked = {
    ...cut,
    state: isCopy ? BundleState.BUNDLE_STATE_DUPLICATE : BundleState.BUNDLE_STATE_REVOKED,
    duplicateOf: cause.duplicateOf ?? 0n,
    decidedHeight: ctx.block.height,
  };
  ctx.state.bundles.set(bundle.id, revoked);
  const { datanetId, id: bundleId, contributor } = bundle;
  ctx.emit.contributionRevoked({ datanetId, bundleId, contributor, lost, reason: cause.reason });
  return revoked;
}

/** Who is paid for proving something against a bundle: nobody earns by accusing himself. */
export function reporterOf(ctx: DatanetContext, bundle: Bundle, reporter: string): string | undefined {
  return familyOf(ctx, reporter).head === familyOf(ctx, bundle.contributor).head ? undefined : reporter;
}

/** Items times novelty times quality. */
export function weightOf(bundle: Pick<Bundle, "items" | "noveltyBps" | "qualityBps">): bigint {
  const whole = BigInt(BPS_MAX);
  return (BigInt(bundle.items) * BigInt(bundle.noveltyBps) * BigInt(bundle.qualityBps)) / (whole * whole);
}

/** Takes a bundle out of what stands decided: it counts for nothing, its bond waits, until it is decided again. */
export function reopenBundle(ctx: DatanetContext, bundle: Bundle): Bundle {
  if (bundle.state === BundleState.BUNDLE_STATE_ACCEPTED) countAccepted(ctx, bundle, -1n);
  else indexSketch(ctx, bundle);
  ctx.state.queue.remove([bundle.bondReleaseHeight, bundle.id]);
  return { ...bundle, state: BundleState.BUNDLE_STATE_IN_REVIEW };
}

/** Ends a bundle for which no jury came together and pays its bond back. */
export function returnBundle(ctx: DatanetContext, bundle: Bundle): Bundle {
  const returned = releaseBond(ctx, {
    ...bundle,
    state: BundleState.BUNDLE_STATE_RETURNED,
    decidedHeight: ctx.block.height,
  });
  ctx.state.bundles.set(bundle.id, returned);
  unindexSketch(ctx, bundle);
  const { datanetId, id: bundleId, contributor } = bundle;
  ctx.emit.contributionReturned({ datanetId, bundleId, contributor });
  return returned;
}

function countAccepted(ctx: DatanetContext, bundle: Bundle, sign: 1n | -1n): void {
  const net = requireDatanet(ctx, bundle.datanetId);
  ctx.state.datanets.set(net.id, {
    ...net,
    bundlesAccepted: net.bundlesAccepted + sign,
    itemsAccepted: net.itemsAccepted + sign * BigInt(bundle.items),
    weightAccepted: net.weightAccepted + sign * bundle.weight,
  });
  addContributorWeight(ctx, bundle, sign * bundle.weight);
}

/** Adds to what a contributor's accepted bundles weigh in a datanet. */
export function addContributorWeight({ state }: DatanetContext, bundle: Bundle, weight: bigint): void {
  const key = [bundle.datanetId, bundle.contributor] as const;
  const sum = (state.contributorWeights.get(key) ?? 0n) + weight;
  if (sum === 0n) state.contributorWeights.remove(key);
  else state.contributorWeights.set(key, sum);
}

/** Takes an accepted bundle out of what counts while somebody claims it; its bond waits. */
export function challengeBundle(ctx: DatanetContext, bundle: Bundle): Bundle {
  countAccepted(ctx, bundle, -1n);
  ctx.state.queue.remove([bundle.bondReleaseHeight, bundle.id]);
  const challenged = { ...bundle, state: BundleState.BUNDLE_STATE_CHALLENGED };
  ctx.state.bundles.set(bundle.id, challenged);
  return challenged;
}

/** Puts a claimed bundle back where it was, its weight unchanged. */
export function restoreBundle(ctx: DatanetContext, bundle: Bundle): Bundle {
  const restored = scheduled(ctx, { ...bundle, state: BundleState.BUNDLE_STATE_ACCEPTED });
  ctx.state.bundles.set(bundle.id, restored);
  countAccepted(ctx, restored, 1n);
  return restored;
}

/** What becomes of a revealed bundle: the transitions that messages and hooks share. */

import { type Bundle, BundleState, type Params, type Relation } from "#proto/tributary/datanet/v1/types.ts";
import { cutBond, releaseBond } from "./bonds.ts";
import type { DatanetContext } from "./declaration.ts";
import { requireDatanet } from "./lookups.ts";
import { unindexSketch } from "./near-duplicates.ts";
import { BPS_MAX } from "./params.ts";

/** Lets a revealed bundle in: it gets its weight, and its bond a day of release. */
export function acceptBundle(ctx: DatanetContext, bundle: Bundle): Bundle {
  const { block, state, emit } = ctx;
  const weight = (BigInt(bundle.items) * BigInt(bundle.noveltyBps)) / BigInt(BPS_MAX);
  const accepted = scheduled(ctx, {
    ...bundle,
    state: BundleState.BUNDLE_STATE_ACCEPTED,
    weight,
    decidedHeight: block.height,
  });
  state.bundles.set(bundle.id, accepted);
  countAccepted(ctx, accepted, 1n);
  emit.contributionAccepted({
    datanetId: bundle.datanetId,
    bundleId: bundle.id,
    contributor: bundle.contributor,
    weight,
  });
  return accepted;
}

/** Turns a revealed bundle down and pays its bond back. */
export function rejectBundle(ctx: DatanetContext, bundle: Bundle): Bundle {
  const rejected = releaseBond(ctx, {
    ...bundle,
    state: BundleState.BUNDLE_STATE_REJECTED,
    decidedHeight: ctx.block.height,
  });
  ctx.state.bundles.set(bundle.id, rejected);
  unindexSketch(ctx, bundle);
  ctx.emit.contributionRejected({
    datanetId: bundle.datanetId,
    bundleId: bundle.id,
    contributor: bundle.contributor,
  });
  return rejected;
}

/** Marks a bundle that repeats `original` and pays its bond back; one accepted before loses its place in later versions. */
export function markDuplicate(ctx: DatanetContext, bundle: Bundle, original: Relation): Bundle {
  if (bundle.state === BundleState.BUNDLE_STATE_ACCEPTED) countAccepted(ctx, bundle, -1n);
  const duplicate = releaseBond(ctx, {
    ...bundle,
    state: BundleState.BUNDLE_STATE_DUPLICATE,
    duplicateOf: original.bundleId,
    noveltyBps: 0,
    decidedHeight: ctx.block.height,
  });
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

/** Ends a bundle that was not revealed in time: part of its bond burns. */
export function expireBundle(ctx: DatanetContext, committed: Bundle, params: Params): void {
  const { bundle, burned } = cutBond(ctx, committed, params.unrevealedSlashBps);
  ctx.state.bundles.set(bundle.id, {
    ...bundle,
    state: BundleState.BUNDLE_STATE_EXPIRED,
    decidedHeight: ctx.block.height,
  });
  ctx.emit.contributionExpired({
    datanetId: bundle.datanetId,
    bundleId: bundle.id,
    contributor: bundle.contributor,
    burned,
  });
}

/** Puts the release of a bond on the queue: at the height fixed by the commitment, or now if that has passed. */
function scheduled(ctx: DatanetContext, bundle: Bundle): Bundle {
  if (bundle.bond.amount === 0n) return bundle;
  const isPast = bundle.bondReleaseHeight < ctx.block.height;
  const bondReleaseHeight = isPast ? ctx.block.height : bundle.bondReleaseHeight;
  ctx.state.queue.add([bondReleaseHeight, bundle.id]);
  return { ...bundle, bondReleaseHeight };
}

function countAccepted(ctx: DatanetContext, bundle: Bundle, sign: 1n | -1n): void {
  const net = requireDatanet(ctx, bundle.datanetId);
  ctx.state.datanets.set(net.id, {
    ...net,
    bundlesAccepted: net.bundlesAccepted + sign,
    itemsAccepted: net.itemsAccepted + sign * BigInt(bundle.items),
  });
}

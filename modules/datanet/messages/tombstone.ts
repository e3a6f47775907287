import { Msg } from "#proto/tributary/datanet/v1/tx.ts";
import { type Bundle, BundleState } from "#proto/tributary/datanet/v1/types.ts";
import { EMPTY_BYTES } from "#sdk";
import { type DatanetContext, datanet } from "../declaration.ts";
import { accusedUntil, isProvable } from "../dup-proofs.ts";
import { requireOwnBundle } from "../lookups.ts";
import { leafFactsOf } from "../versions.ts";

/**
 * Erases what the chain knows of a bundle's content. Versions that have it keep the hash in its leaf, which means nothing
 * once the salts of its items are gone; what it earned stays payable.
 */
export const tombstone = datanet.message(Msg.methods.tombstone, {
  signer: "contributor",
  cli: ["bundleId"],
  handle(ctx, msg) {
    const { state, emit, fail } = ctx;
    const bundle = requireOwnBundle(ctx, msg.bundleId, msg.contributor);
    if (!ERASABLE.has(bundle.state)) fail.wrongState({ state: bundle.state });
    if (state.sketchChallenges.has(bundle.id) || isAccused(ctx, bundle)) fail.underDispute({ id: bundle.id });

    const isMember = state.members.has([bundle.datanetId, bundle.id]);
    state.bundles.set(bundle.id, {
      ...bundle,
      state: BundleState.BUNDLE_STATE_TOMBSTONED,
      leafFacts: isMember ? leafFactsOf(ctx, bundle) : EMPTY_BYTES,
      commitment: EMPTY_BYTES,
      root: EMPTY_BYTES,
      sketch: EMPTY_BYTES,
      contentUri: "",
      statisticsRoot: EMPTY_BYTES,
    });
    emit.contributionTombstoned({ datanetId: bundle.datanetId, bundleId: bundle.id });
  },
});

/** Whether a secret proof may still be shown that needs the bundle's root. */
function isAccused(ctx: DatanetContext, bundle: Bundle): boolean {
  const isRewardOpen = ctx.state.dupSlashes.has(bundle.id);
  return isRewardOpen || (isProvable(bundle) && accusedUntil(ctx, bundle.id) !== undefined);
}

/** States in which nothing is to be decided about a bundle any more. */
const ERASABLE: ReadonlySet<Bundle["state"]> = new Set([
  BundleState.BUNDLE_STATE_REJECTED,
  BundleState.BUNDLE_STATE_DUPLICATE,
  BundleState.BUNDLE_STATE_RETURNED,
  BundleState.BUNDLE_STATE_REVOKED,
  BundleState.BUNDLE_STATE_WITHDRAWN,
  BundleState.BUNDLE_STATE_EXPIRED,
]);

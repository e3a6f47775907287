import { REVIEW_TASKS } from "#kernels/review.ts";
import { Msg } from "#proto/tributary/datanet/v1/tx.ts";
import { Admission, BundleState, BundleValue, DatanetState, Privacy } from "#proto/tributary/datanet/v1/types.ts";
import { EMPTY_BYTES } from "#sdk";
import { takeFeesAndBond } from "../bonds.ts";
import { isLicensed } from "../consents.ts";
import { datanet } from "../declaration.ts";
import { requireDatanet } from "../lookups.ts";
import { useQuota } from "../quotas.ts";

/** Takes a place in line without showing the data: whoever commits first is the original of two like bundles. */
export const commitBundle = datanet.message(Msg.methods.commitBundle, {
  signer: "contributor",
  cli: ["datanetId", "commitment", "items", "sizeBytes", "licenseId"],
  handle(ctx, msg) {
    const { state, emit, fail, block } = ctx;
    const params = state.params.get();
    const net = requireDatanet(ctx, msg.datanetId);
    if (net.state !== DatanetState.DATANET_STATE_OPEN) fail.closed({ id: net.id });
    if (msg.licenseId !== net.policy.licenseId) fail.licenseMismatch({ license: net.policy.licenseId });
    if (msg.commitment.length !== 32) fail.invalidHash({ bytes: msg.commitment.length });
    if (msg.items < 1 || msg.items > params.bundleItemsMax) fail.invalidItems({ items: msg.items });
    const isJury = net.policy.admission === Admission.ADMISSION_JURY;
    if (isJury && msg.items < REVIEW_TASKS) fail.invalidItems({ least: REVIEW_TASKS });
    if (msg.sizeBytes < 1n || msg.sizeBytes > params.bundleBytesMax) fail.tooLarge({ bytes: msg.sizeBytes });

    if (!isLicensed(ctx, msg.licenseId)) fail.licenseMismatch({ license: msg.licenseId });
    if (msg.withoutSketch && net.policy.privacy === Privacy.PRIVACY_UNSPECIFIED) fail.sketchNeeded();
    useQuota(ctx, net, msg.contributor);

    const bond = takeFeesAndBond(ctx, net, msg);
    const id = state.nextBundleId.next();
    const revealDeadline = block.height + params.revealWindow;
    state.bundles.set(id, {
      id,
      datanetId: net.id,
      contributor: msg.contributor,
      state: BundleState.BUNDLE_STATE_COMMITTED,
      commitment: msg.commitment,
      committedHeight: block.height,
      revealDeadline,
      items: msg.items,
      sizeBytes: msg.sizeBytes,
      bond,
      licenseId: msg.licenseId,
      root: EMPTY_BYTES,
      sketch: EMPTY_BYTES,
      contentUri: "",
      revealedHeight: 0n,
      duplicateOf: 0n,
      relations: [],
      noveltyBps: 0,
      weight: 0n,
      qualityBps: 0,
      roundId: 0n,
      value: BundleValue.BUNDLE_VALUE_UNSPECIFIED,
      leafFacts: EMPTY_BYTES,
      checksMissed: 0,
      withoutSketch: msg.withoutSketch,
      statisticsRoot: EMPTY_BYTES,
      approvals: [],
      rejections: [],
      decidedHeight: 0n,
      withdrawnHeight: 0n,
      hasMerit: false,
      // Fixed by the policy in force now: later changes of policy do not reach back.
      bondReleaseHeight: revealDeadline + net.policy.bondWindow,
      meritRequired: net.policy.meritRequired,
    });
    state.queue.add([revealDeadline, id]);
    emit.contributionCommitted({
      datanetId: net.id,
      bundleId: id,
      contributor: msg.contributor,
      items: msg.items,
      bond,
    });
    return { bundleId: id, revealDeadline };
  },
});

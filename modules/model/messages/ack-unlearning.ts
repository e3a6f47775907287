import { BundleState } from "#proto/tributary/datanet/v1/types.ts";
import { Msg } from "#proto/tributary/model/v1/tx.ts";
import { type ModelContext, model } from "../declaration.ts";
import { requireOwned, requireVersion } from "../lookups.ts";

/** Records the owner's word that a version no longer rests on a withdrawn bundle. */
export const ackUnlearning = model.message(Msg.methods.ackUnlearning, {
  signer: "owner",
  cli: ["modelId", "version", "bundleId", "evidenceCommitment"],
  handle(ctx, msg) {
    const { state, emit, fail, block } = ctx;
    const { modelId, version, bundleId, evidenceCommitment } = msg;
    requireOwned(ctx, modelId, msg.owner);
    if (evidenceCommitment.length !== 32) fail.invalidHash({ bytes: evidenceCommitment.length });
    if (!wasLearned(ctx, msg)) fail.bundleNotUsed({ id: bundleId });
    if (state.unlearnings.has([modelId, version, bundleId])) fail.alreadyAcknowledged();

    state.unlearnings.set([modelId, version, bundleId], {
      modelId,
      version,
      bundleId,
      evidenceCommitment,
      acknowledgedHeight: block.height,
    });
    emit.unlearningAcknowledged({ modelId, version, bundleId });
  },
});

/** Whether a bundle is withdrawn that a datanet version behind the model version holds. */
function wasLearned(ctx: ModelContext, of: { modelId: bigint; version: bigint; bundleId: bigint }): boolean {
  const { datanet } = ctx.keepers;
  const bundle = datanet.bundle(of.bundleId);
  const isGone =
    bundle?.state === BundleState.BUNDLE_STATE_WITHDRAWN || bundle?.state === BundleState.BUNDLE_STATE_TOMBSTONED;
  if (bundle === undefined || !isGone) return false;
  return requireVersion(ctx, of.modelId, of.version).dataShares.some(
    ({ datanetId, datanetVersion }) =>
      datanetId === bundle.datanetId && datanet.memberWeight(datanetId, of.bundleId, datanetVersion) !== undefined,
  );
}

import { Msg } from "#proto/tributary/attribution/v1/tx.ts";
import { BatchState } from "#proto/tributary/attribution/v1/types.ts";
import { requireActive } from "../attributors.ts";
import { type AttributionContext, attribution } from "../declaration.ts";

/** Commits to what a certificate will be measured on; nobody can choose the seed, because it comes from a later height and once an epoch. */
export const commitEvaluation = attribution.message(Msg.methods.commitEvaluation, {
  signer: "attributor",
  handle(ctx, msg) {
    const { state, keepers, emit, fail, block } = ctx;
    const { attributor, modelId, version, root, batchId } = msg;
    requireActive(ctx, attributor);
    const found = keepers.model.version(modelId, version);
    if (found === undefined || found.publishedHeight === 0n) fail.versionNotFound();
    if (batchId !== 0n) requireDrawable(ctx, { modelId, version, batchId });
    if (root.length !== (batchId === 0n ? 32 : 0)) fail.invalidHash();
    const epoch = keepers.rewards.epoch();
    const key = [modelId, version, attributor] as const;
    if (state.evaluations.get(key)?.epoch === epoch) fail.evaluationExists({ epoch });

    const seedHeight = keepers.beacon.request();
    state.evaluations.set(key, {
      attributor,
      modelId,
      version,
      root,
      batchId,
      committedHeight: block.height,
      seedHeight,
      epoch,
    });
    emit.evaluationCommitted({ attributor, modelId, version, seedHeight });
    return { seedHeight };
  },
});

/** Questions are drawn from uses that nobody can refute any more. */
function requireDrawable(
  { state, fail }: AttributionContext,
  of: { readonly modelId: bigint; readonly version: bigint; readonly batchId: bigint },
): void {
  const batch = state.batches.get(of.batchId) ?? fail.batchNotFound({ id: of.batchId });
  const isOfVersion = batch.modelId === of.modelId && batch.version === of.version;
  if (!isOfVersion || batch.state !== BatchState.BATCH_STATE_FINAL) fail.batchNotFound({ id: of.batchId });
}

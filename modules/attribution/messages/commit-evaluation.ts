import { Msg } from "#proto/tributary/attribution/v1/tx.ts";
import { requireActive } from "../attributors.ts";
import { attribution } from "../declaration.ts";

/** Commits to what a certificate will be measured on; nobody can choose the seed, because it comes from a later height and once an epoch. */
export const commitEvaluation = attribution.message(Msg.methods.commitEvaluation, {
  signer: "attributor",
  handle(ctx, msg) {
    const { state, keepers, emit, fail, block } = ctx;
    const { attributor, modelId, version, root } = msg;
    requireActive(ctx, attributor);
    const found = keepers.model.version(modelId, version);
    if (found === undefined || found.publishedHeight === 0n) fail.versionNotFound();
    if (root.length !== 32) fail.invalidHash();
    const epoch = keepers.rewards.epoch();
    const key = [modelId, version, attributor] as const;
    if (state.evaluations.get(key)?.epoch === epoch) fail.evaluationExists({ epoch });

    const seedHeight = keepers.beacon.request();
    state.evaluations.set(key, {
      attributor,
      modelId,
      version,
      root,
      committedHeight: block.height,
      seedHeight,
      epoch,
    });
    emit.evaluationCommitted({ attributor, modelId, version, seedHeight });
    return { seedHeight };
  },
});

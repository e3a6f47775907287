import { Msg } from "#proto/tributary/model/v1/tx.ts";
import { ModelVersionState } from "#proto/tributary/model/v1/types.ts";
import { model } from "../declaration.ts";
import { requireOwned, requirePublished } from "../lookups.ts";
import { versionLeavesUse } from "../versions.ts";

/** Stops new sessions of a version; open ones go on. */
export const deprecateVersion = model.message(Msg.methods.deprecateVersion, {
  signer: "owner",
  cli: ["modelId", "version"],
  handle(ctx, msg) {
    const { state, emit, block } = ctx;
    requireOwned(ctx, msg.modelId, msg.owner);
    const published = requirePublished(ctx, msg.modelId, msg.version);

    versionLeavesUse(ctx, msg.modelId);
    state.versions.set([msg.modelId, msg.version], {
      ...published,
      state: ModelVersionState.MODEL_VERSION_STATE_DEPRECATED,
      deprecatedHeight: block.height,
    });
    emit.versionDeprecated({ modelId: msg.modelId, version: msg.version });
  },
});

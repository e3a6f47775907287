import { Msg } from "#proto/tributary/model/v1/tx.ts";
import { type Edge, ModelVersionState } from "#proto/tributary/model/v1/types.ts";
import { type ModelContext, model } from "../declaration.ts";
import { isDataEdge } from "../edge-types.ts";
import { flattenRoyalties } from "../lineage.ts";
import { edgesOf, requireDraft, requireOwned, requireVersion } from "../lookups.ts";

/** Fixes a draft for good: its lineage, and who is paid from its use. */
export const publishVersion = model.message(Msg.methods.publishVersion, {
  signer: "owner",
  cli: ["modelId", "version"],
  handle(ctx, msg) {
    const { state, emit, block } = ctx;
    const owned = requireOwned(ctx, msg.modelId, msg.owner);
    const draft = requireDraft(ctx, msg.modelId, msg.version);
    const edges = edgesOf(ctx, msg.modelId, msg.version);
    for (const edge of edges) checkStillSound(ctx, edge);
    const { depth, royalties, dataShares } = flattenRoyalties(ctx, draft, edges);

    state.models.set(owned.id, { ...owned, publishedVersion: draft.number });
    state.versions.set([owned.id, draft.number], {
      ...draft,
      state: ModelVersionState.MODEL_VERSION_STATE_PUBLISHED,
      depth,
      royalties,
      dataShares,
      publishedHeight: block.height,
    });
    emit.versionPublished({ modelId: owned.id, version: draft.number, artifactHash: draft.artifactHash });
    return { royalties, dataShares };
  },
});

/** A source may have been tainted since its edge was added. */
function checkStillSound(ctx: ModelContext, edge: Edge): void {
  if (isDataEdge(edge.type)) return;
  const source = requireVersion(ctx, edge.sourceId, edge.sourceVersion);
  if (source.state === ModelVersionState.MODEL_VERSION_STATE_TAINTED) ctx.fail.sourceNotPublished();
}

import { Msg } from "#proto/tributary/model/v1/tx.ts";
import { type Edge, type Model, type ModelVersion, ModelVersionState } from "#proto/tributary/model/v1/types.ts";
import { ancestorsOf } from "../ancestry.ts";
import { type ModelContext, model } from "../declaration.ts";
import { checkBond } from "../disclosure.ts";
import { isDataEdge } from "../edge-types.ts";
import { checkDataLicense, checkInheritedLicenses } from "../licensing.ts";
import { flattenRoyalties } from "../lineage.ts";
import { edgesOf, requireDraft, requireOwned, requireVersion } from "../lookups.ts";
import { isUnderTaint } from "../taints.ts";

/** Fixes a draft for good: its lineage, and who is paid from its use. */
export const publishVersion = model.message(Msg.methods.publishVersion, {
  signer: "owner",
  cli: ["modelId", "version"],
  handle(ctx, msg) {
    const { state, emit, fail, block } = ctx;
    const owned = requireOwned(ctx, msg.modelId, msg.owner);
    const draft = requireDraft(ctx, msg.modelId, msg.version);
    const edges = edgesOf(ctx, msg.modelId, msg.version);
    checkBond(ctx, owned);
    for (const edge of edges) checkStillSound(ctx, edge, { draft, owned });
    const { ancestorsMax } = state.params.get();
    const ancestors = ancestorsOf(ctx, { modelId: owned.id, version: draft.number });
    if (ancestors.length > ancestorsMax) fail.tooManyAncestors({ most: ancestorsMax });
    const { depth, royalties, dataShares } = flattenRoyalties(ctx, draft, edges);

    state.models.set(owned.id, { ...owned, publishedVersion: draft.number, liveVersions: owned.liveVersions + 1n });
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

/** Since an edge was added its source may have been tainted, and the licences behind it may have ended. */
function checkStillSound(ctx: ModelContext, edge: Edge, of: { draft: ModelVersion; owned: Model }): void {
  const { kind } = of.owned;
  if (isDataEdge(edge.type)) {
    checkDataLicense(ctx, of.draft, { ...edge, kind });
    return;
  }
  const source = requireVersion(ctx, edge.sourceId, edge.sourceVersion);
  if (isUnderTaint(ctx, { modelId: edge.sourceId, version: edge.sourceVersion })) ctx.fail.sourceNotPublished();
  checkInheritedLicenses(ctx, of.draft, { type: edge.type, source });
}

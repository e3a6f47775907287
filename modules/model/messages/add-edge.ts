import { Msg, type MsgAddEdge } from "#proto/tributary/model/v1/tx.ts";
import type { Edge, ModelVersion } from "#proto/tributary/model/v1/types.ts";
import { type ModelContext, model } from "../declaration.ts";
import { isDataEdge, isEdgeType } from "../edge-types.ts";
import { checkDataLicense, checkInheritedLicenses } from "../licensing.ts";
import { flattenRoyalties } from "../lineage.ts";
import { edgesOf, requireDraft, requireOwned } from "../lookups.ts";
import { isUnderTaint } from "../taints.ts";
import { isInUse } from "../versions.ts";

/** Names a source of a draft: published, licensed for the use, and within the royalty stack. */
export const addEdge = model.message(Msg.methods.addEdge, {
  signer: "owner",
  cli: ["modelId", "version", "type", "sourceId", "sourceVersion", "royaltyBps"],
  handle(ctx, msg) {
    const { state, emit, block } = ctx;
    const owned = requireOwned(ctx, msg.modelId, msg.owner);
    const draft = requireDraft(ctx, msg.modelId, msg.version);
    const edges = edgesOf(ctx, msg.modelId, msg.version);
    checkCount(ctx, msg, edges);
    if (isDataEdge(msg.type)) checkDataLicense(ctx, draft, { ...msg, kind: owned.kind });
    else checkModelSource(ctx, msg, draft);
    const { modelId, version, type, sourceId, sourceVersion, royaltyBps } = msg;
    const index = draft.edges;
    const edge = {
      modelId,
      version,
      index,
      type,
      sourceId,
      sourceVersion,
      royaltyBps,
      addedHeight: block.height,
      claimId: 0n,
    };
    flattenRoyalties(ctx, draft, [...edges, edge]);

    state.edges.set([modelId, version, index], edge);
    if (!isDataEdge(type)) state.children.add([sourceId, sourceVersion, modelId, version]);
    state.versions.set([modelId, version], { ...draft, edges: index + 1 });
    emit.edgeAdded({ modelId, version, type, sourceId, sourceVersion, royaltyBps });
    return { index };
  },
});

function checkCount(ctx: ModelContext, msg: MsgAddEdge, edges: readonly Edge[]): void {
  const params = ctx.state.params.get();
  if (!isEdgeType(msg.type)) ctx.fail.invalidKind({ type: msg.type });
  const like = edges.filter((edge) => isDataEdge(edge.type) === isDataEdge(msg.type));
  if (like.some((edge) => edge.sourceId === msg.sourceId && edge.sourceVersion === msg.sourceVersion)) {
    ctx.fail.duplicateEdge({ source: msg.sourceId });
  }
  const most = isDataEdge(msg.type) ? params.dataSharesMax : params.parentsMax;
  if (like.length >= most) ctx.fail.tooManyEdges({ most });
}

/** A source that is published cannot change any more, so no path of edges can lead back to the draft. */
function checkModelSource(ctx: ModelContext, msg: MsgAddEdge, draft: ModelVersion): void {
  const source = ctx.state.versions.get([msg.sourceId, msg.sourceVersion]) ?? ctx.fail.sourceNotFound();
  if (!isInUse(source)) ctx.fail.sourceNotPublished();
  if (isUnderTaint(ctx, { modelId: msg.sourceId, version: msg.sourceVersion })) ctx.fail.sourceNotPublished();
  if (msg.royaltyBps !== 0) ctx.fail.royaltyNotAllowed();
  checkInheritedLicenses(ctx, draft, { type: msg.type, source });
}

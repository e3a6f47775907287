/** Reads with a declared failure, and the checks that several messages share. */

import {
  type Edge,
  type Model,
  type ModelVersion,
  ModelVersionState,
  type Params,
  type Session,
} from "#proto/tributary/model/v1/types.ts";
import { utf8Encode } from "#sdk";
import type { ModelContext, ModelQueryContext } from "./declaration.ts";
import { isInUse } from "./versions.ts";

/** The model if `signer` owns it; fails with `notFound` or `notOwner`. */
export function requireOwned(ctx: ModelContext, modelId: bigint, signer: string): Model {
  const found = ctx.state.models.get(modelId) ?? ctx.fail.notFound({ id: modelId });
  if (found.owner !== signer) ctx.fail.notOwner({ id: modelId });
  return found;
}

/** The version; fails with `versionNotFound`. */
export function requireVersion(ctx: ModelContext, modelId: bigint, version: bigint): ModelVersion {
  return ctx.state.versions.get([modelId, version]) ?? ctx.fail.versionNotFound({ model: modelId, version });
}

/** The version while it is a draft; fails with `versionNotFound` or `notDraft`. */
export function requireDraft(ctx: ModelContext, modelId: bigint, version: bigint): ModelVersion {
  const draft = requireVersion(ctx, modelId, version);
  if (draft.state !== ModelVersionState.MODEL_VERSION_STATE_DRAFT) ctx.fail.notDraft({ state: draft.state });
  return draft;
}

/** The version while it is published or cleared; fails with `versionNotFound` or `notPublished`. */
export function requirePublished(ctx: ModelContext, modelId: bigint, version: bigint): ModelVersion {
  const found = requireVersion(ctx, modelId, version);
  if (!isInUse(found)) ctx.fail.notPublished({ state: found.state });
  return found;
}

/** The session; fails with `sessionNotFound`. */
export function requireSession(ctx: ModelContext, id: bigint): Session {
  return ctx.state.sessions.get(id) ?? ctx.fail.sessionNotFound({ id });
}

/** The edges of a version in order. */
export function edgesOf(ctx: Pick<ModelQueryContext, "state">, modelId: bigint, version: bigint): readonly Edge[] {
  return [...ctx.state.edges.values({ prefix: [modelId, version] })];
}

/** Fails with `invalidText` unless name and uri fit, with `invalidHash` unless the hash is absent or has 32 bytes. */
export function checkMetadata(
  ctx: ModelContext,
  metadata: { readonly name?: string; readonly metadataUri: string; readonly metadataHash: Uint8Array },
  params: Params,
): void {
  const { name, metadataUri, metadataHash } = metadata;
  if (name !== undefined && (name.length === 0 || isTooLong(name, params))) ctx.fail.invalidText();
  if (isTooLong(metadataUri, params)) ctx.fail.invalidText();
  if (metadataHash.length !== 0 && metadataHash.length !== 32) ctx.fail.invalidHash({ bytes: metadataHash.length });
}

function isTooLong(text: string, params: Params): boolean {
  return text.length > params.textBytesMax || utf8Encode(text).length > params.textBytesMax;
}

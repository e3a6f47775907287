/** The queries of `model`. */

import { Query } from "#proto/tributary/model/v1/query.ts";
import type { Edge, ModelVersion } from "#proto/tributary/model/v1/types.ts";
import { assertDefined, failQuery } from "#sdk";
import { type ModelQueryContext, model } from "./declaration.ts";
import { isDataEdge } from "./edge-types.ts";
import { uncertifiedDataFloorBps } from "./params.ts";

/** Edges that one lineage query returns at most. */
export const LINEAGE_EDGES_MAX = 1_024;

const methods = Query.methods;

/** The parameters. */
export const params = model.query(methods.params, ({ state }) => ({ params: state.params.get() }));

/** A model. */
export const byId = model.query(methods.model, ({ state }, { modelId }) => ({
  model: state.models.get(modelId) ?? failQuery.notFound(`model ${modelId} does not exist`),
}));

/** All models. */
export const models = model.query(methods.models, ({ state }, { pagination }) => {
  const page = state.models.page(pagination, { read: (_id, found) => found });
  return { models: page.items, pagination: page.pagination };
});

/** A version with its own edges. */
export const version = model.query(methods.version, (ctx, request) => ({
  version: requireVersion(ctx, request.modelId, request.version),
  edges: edgesOf(ctx, request.modelId, request.version),
}));

/** All versions of a model. */
export const versions = model.query(methods.versions, ({ state }, { modelId, pagination }) => {
  const page = state.versions.page(pagination, { prefix: [modelId], read: (_key, found) => found });
  return { versions: page.items, pagination: page.pagination };
});

/** All edges below a version, nearest first. */
export const lineage = model.query(methods.lineage, (ctx, request) => {
  requireVersion(ctx, request.modelId, request.version);
  const edges: Edge[] = [];
  const seen = new Set<string>();
  let level = [{ sourceId: request.modelId, sourceVersion: request.version }];
  for (let depth = 0; level.length > 0 && (request.depth === 0 || depth < request.depth); depth++) {
    const found = level.flatMap(({ sourceId, sourceVersion }) => edgesOf(ctx, sourceId, sourceVersion));
    edges.push(...found);
    if (edges.length > LINEAGE_EDGES_MAX) failQuery.failedPrecondition("lineage is too large: name a depth");
    level = found.filter((edge) => !isDataEdge(edge.type) && isNew(seen, edge));
  }
  return { edges };
});

/** The flattened royalty vector of a version and the least its data must get. */
export const royaltyStack = model.query(methods.royaltyStack, (ctx, request) => {
  const { royalties, dataShares } = requireVersion(ctx, request.modelId, request.version);
  return { royalties, dataShares, dataFloorBps: uncertifiedDataFloorBps(ctx.state.params.get()) };
});

/** A session. */
export const session = model.query(methods.session, ({ state }, { sessionId }) => ({
  session: state.sessions.get(sessionId) ?? failQuery.notFound(`session ${sessionId} does not exist`),
}));

/** Sessions, of a client or a node if one is named. */
export const sessions = model.query(methods.sessions, ({ state }, { client, node, pagination }) => {
  if (client === "" && node === "") {
    const page = state.sessions.page(pagination, { read: (_id, found) => found });
    return { sessions: page.items, pagination: page.pagination };
  }
  const index = client === "" ? state.sessions.by.node : state.sessions.by.client;
  const page = index.page(pagination, {
    prefix: [client === "" ? node : client],
    read: ([, id]) => assertDefined(state.sessions.get(id), "an index names a session that is not there", { id }),
  });
  // A page that is asked for by both may be shorter; `next_key` says whether there is more.
  const found = page.items.filter((entry) => node === "" || entry.node === node);
  return { sessions: found, pagination: page.pagination };
});

/** A version's settlements. */
export const settlements = model.query(methods.settlements, ({ state }, request) => {
  const page = state.settlements.page(request.pagination, {
    prefix: [request.modelId, request.version],
    read: (_key, found) => found,
  });
  return { settlements: page.items, pagination: page.pagination };
});

function requireVersion(ctx: ModelQueryContext, modelId: bigint, number: bigint): ModelVersion {
  const found = ctx.state.versions.get([modelId, number]);
  return found ?? failQuery.notFound(`model ${modelId} has no version ${number}`);
}

function edgesOf(ctx: ModelQueryContext, modelId: bigint, number: bigint): readonly Edge[] {
  return [...ctx.state.edges.values({ prefix: [modelId, number] })];
}

function isNew(seen: Set<string>, edge: Edge): boolean {
  const key = `${edge.sourceId}/${edge.sourceVersion}`;
  return !seen.has(key) && seen.add(key).has(key);
}

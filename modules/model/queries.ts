/** The queries of `model`. */

import { Query } from "#proto/tributary/model/v1/query.ts";
import type { Edge, ModelVersion, ServingNode } from "#proto/tributary/model/v1/types.ts";
import { assertDefined, failQuery } from "#sdk";
import { ancestorsOf } from "./ancestry.ts";
import { type ModelQueryContext, model } from "./declaration.ts";
import { isDataEdge } from "./edge-types.ts";
import { certifiedBps } from "./lineage.ts";
import { dataFloorBps } from "./params.ts";
import { adaptedBy, atEpoch, epochOf, quoteOf } from "./prices.ts";
import { isTainted } from "./taints.ts";

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
  const kappaBps = certifiedBps(ctx, request.modelId, request.version);
  return { royalties, dataShares, dataFloorBps: Number(dataFloorBps(ctx.state.params.get(), kappaBps)) };
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

/** What was found against a version. */
export const taint = model.query(methods.taint, ({ state }, { modelId, version: number }) => ({
  taint: state.taints.get([modelId, number]),
  tainted: isTainted({ state }, { modelId, version: number }),
}));

/** The versions a version descends from. */
export const ancestors = model.query(methods.ancestors, (ctx, request) => {
  requireVersion(ctx, request.modelId, request.version);
  return { versions: ancestorsOf(ctx, request) };
});

/** The versions that name a version as their source. */
export const descendants = model.query(methods.descendants, ({ state }, request) => {
  const page = state.children.page(request.pagination, {
    prefix: [request.modelId, request.version],
    read: ([, , modelId, number]) => ({ modelId, version: number }),
  });
  return { versions: page.items, pagination: page.pagination };
});

/** A training run and what was said of it. */
export const trainingRun = model.query(methods.trainingRun, ({ state }, { runId }) => ({
  run: state.runs.get(runId) ?? failQuery.notFound(`training run ${runId} does not exist`),
  attestations: [...state.attestations.values({ prefix: [runId] })],
}));

/** A version's training runs. */
export const trainingRuns = model.query(methods.trainingRuns, ({ state }, request) => ({
  runs: [...state.runs.by.version.keys({ prefix: [[request.modelId, request.version]] })].map(([, id]) =>
    assertDefined(state.runs.get(id), "an index names a run that is not there", { id }),
  ),
}));

/** What a version no longer rests on. */
export const unlearnings = model.query(methods.unlearnings, ({ state }, request) => {
  const page = state.unlearnings.page(request.pagination, {
    prefix: [request.modelId, request.version],
    read: (_key, found) => found,
  });
  return { unlearnings: page.items, pagination: page.pagination };
});

/** A node at its price of now. */
export const node = model.query(methods.node, (ctx, request) => ({
  node: nodeNow(ctx, request.node),
  checks: [...ctx.state.checks.values({ prefix: [request.node] })],
  rating: ctx.state.ratings.get(request.node),
}));

/** The nodes of a base, or of the base that an adapter adapts. */
export const nodes = model.query(methods.nodes, (ctx, { modelId, version: number, pagination }) => {
  if (modelId === 0n) {
    const page = ctx.state.nodes.page(pagination, { read: (address) => nodeNow(ctx, address) });
    return { nodes: page.items, pagination: page.pagination };
  }
  const base = adaptedBy(ctx, modelId, number) ?? { modelId, version: number };
  const page = ctx.state.nodes.by.base.page(pagination, {
    prefix: [[base.modelId, base.version]],
    read: ([, address]) => nodeNow(ctx, address),
  });
  return { nodes: page.items, pagination: page.pagination };
});

/** What a node asks for a unit of a version now. */
export const quote = model.query(methods.quote, (ctx, request) => {
  const found = requireVersion(ctx, request.modelId, request.version);
  const amount = quoteOf(ctx, nodeNow(ctx, request.node), found);
  if (amount === undefined) return failQuery.failedPrecondition("node does not serve this version");
  return { price: { denom: found.unitPrice.denom, amount } };
});

/** An agent. */
export const agent = model.query(methods.agent, ({ state }, { agentId }) => ({
  agent: state.agents.get(agentId) ?? failQuery.notFound(`agent ${agentId} does not exist`),
}));

/** All agents. */
export const agents = model.query(methods.agents, ({ state }, { pagination }) => {
  const page = state.agents.page(pagination, { read: (_id, found) => found });
  return { agents: page.items, pagination: page.pagination };
});

/** The mandates of an agent. */
export const mandates = model.query(methods.mandates, ({ state }, { agentId, pagination }) => {
  const page = state.mandates.page(pagination, { prefix: [agentId], read: (_key, found) => found });
  return { mandates: page.items, pagination: page.pagination };
});

/** A claim of undeclared use. */
export const undeclaredUse = model.query(methods.undeclaredUse, ({ state }, { claimId }) => ({
  claim: state.claims.get(claimId) ?? failQuery.notFound(`claim ${claimId} does not exist`),
}));

/** All claims of undeclared use. */
export const undeclaredUses = model.query(methods.undeclaredUses, ({ state }, { pagination }) => {
  const page = state.claims.page(pagination, { read: (_id, found) => found });
  return { claims: page.items, pagination: page.pagination };
});

function nodeNow({ state, block }: ModelQueryContext, address: string): ServingNode {
  const found = state.nodes.get(address) ?? failQuery.notFound(`node ${address} does not exist`);
  const now = state.params.get();
  return atEpoch(found, epochOf(now, block.height), now);
}

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

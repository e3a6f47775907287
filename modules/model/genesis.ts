/** The genesis state of `model`. */

import { GenesisState } from "#proto/tributary/model/v1/genesis.ts";
import type { GenesisDefinition } from "#sdk";
import { isOpen } from "./claims.ts";
import type { ModelContext, model } from "./declaration.ts";
import { dueOf } from "./due.ts";
import { isDataEdge } from "./edge-types.ts";
import { areParamsValid, defaultParams } from "./params.ts";

/** Import and export of the whole state. */
export const genesis: GenesisDefinition<(typeof model)["spec"], GenesisState> = {
  type: GenesisState,
  default: () => ({
    params: defaultParams(),
    nextModelId: 1n,
    nextSessionId: 1n,
    models: [],
    versions: [],
    edges: [],
    sessions: [],
    settlements: [],
    nextRunId: 1n,
    nextAgentId: 1n,
    nextClaimId: 1n,
    taints: [],
    runs: [],
    attestations: [],
    unlearnings: [],
    nodes: [],
    checks: [],
    ratings: [],
    agents: [],
    mandates: [],
    claims: [],
    burnedCanaries: [],
    contradictions: [],
  }),
  validate(ctx, state) {
    if (!areParamsValid(state.params)) ctx.fail.invalidParams();
    const models = new Set(state.models.map(({ id }) => id));
    const sessions = new Set(state.sessions.map(({ id }) => id));
    const areCounted =
      models.size === state.models.length &&
      sessions.size === state.sessions.length &&
      [...models].every((id) => id >= 1n && id < state.nextModelId) &&
      [...sessions].every((id) => id >= 1n && id < state.nextSessionId);
    if (!areCounted) ctx.fail.invalidGenesis("ids are repeated or not below the next one");
    const areLaterCounted =
      areIds(state.runs, state.nextRunId) &&
      areIds(state.agents, state.nextAgentId) &&
      areIds(state.claims, state.nextClaimId);
    if (!areLaterCounted) ctx.fail.invalidGenesis("ids are repeated or not below the next one");
    const areOwned = state.versions.every((version) => models.has(version.modelId));
    if (!areOwned) ctx.fail.invalidGenesis("a version has no model");
  },
  import(ctx, genesisState) {
    const { state } = ctx;
    state.params.set(genesisState.params);
    state.nextModelId.set(genesisState.nextModelId);
    state.nextSessionId.set(genesisState.nextSessionId);
    for (const entry of genesisState.models) state.models.set(entry.id, entry);
    for (const entry of genesisState.versions) state.versions.set([entry.modelId, entry.number], entry);
    for (const entry of genesisState.edges) {
      state.edges.set([entry.modelId, entry.version, entry.index], entry);
      if (isDataEdge(entry.type)) continue;
      state.children.add([entry.sourceId, entry.sourceVersion, entry.modelId, entry.version]);
    }
    for (const entry of genesisState.sessions) state.sessions.set(entry.id, entry);
    for (const entry of genesisState.settlements) {
      state.settlements.set([entry.modelId, entry.version, entry.number], entry);
    }
    importRuns(ctx, genesisState);
    importServing(ctx, genesisState);
    importClaims(ctx, genesisState);
    for (const entry of dueOf(ctx, genesisState)) state.due.add(entry);
  },
  export: ({ state }) => ({
    params: state.params.get(),
    nextModelId: state.nextModelId.peek(),
    nextSessionId: state.nextSessionId.peek(),
    models: [...state.models.values()],
    versions: [...state.versions.values()],
    edges: [...state.edges.values()],
    sessions: [...state.sessions.values()],
    settlements: [...state.settlements.values()],
    nextRunId: state.nextRunId.peek(),
    nextAgentId: state.nextAgentId.peek(),
    nextClaimId: state.nextClaimId.peek(),
    taints: [...state.taints.values()],
    runs: [...state.runs.values()],
    attestations: [...state.attestations.values()],
    unlearnings: [...state.unlearnings.values()],
    nodes: [...state.nodes.values()],
    checks: [...state.checks.values()],
    ratings: [...state.ratings.values()],
    agents: [...state.agents.values()],
    mandates: [...state.mandates.values()],
    claims: [...state.claims.values()],
    burnedCanaries: [...state.burnedCanaries.keys()].map(([datanetId, canarySet, canary]) => ({
      datanetId,
      canarySet,
      canary,
    })),
    contradictions: [...state.contradictions.keys()].map(([sessionId, sequence, by]) => ({
      sessionId,
      sequence,
      byNode: by === 1,
    })),
  }),
};

function areIds(entries: readonly { readonly id: bigint }[], next: bigint): boolean {
  return (
    new Set(entries.map(({ id }) => id)).size === entries.length && entries.every(({ id }) => id >= 1n && id < next)
  );
}

function importRuns({ state }: ModelContext, genesisState: GenesisState): void {
  state.nextRunId.set(genesisState.nextRunId);
  for (const entry of genesisState.runs) state.runs.set(entry.id, entry);
  for (const entry of genesisState.attestations) state.attestations.set([entry.runId, entry.attestor], entry);
  for (const entry of genesisState.unlearnings) {
    state.unlearnings.set([entry.modelId, entry.version, entry.bundleId], entry);
  }
}

function importServing({ state }: ModelContext, genesisState: GenesisState): void {
  state.nextAgentId.set(genesisState.nextAgentId);
  for (const entry of genesisState.nodes) state.nodes.set(entry.address, entry);
  for (const entry of genesisState.checks) state.checks.set([entry.node, entry.number], entry);
  for (const entry of genesisState.ratings) state.ratings.set(entry.node, entry);
  for (const entry of genesisState.agents) state.agents.set(entry.id, entry);
  for (const entry of genesisState.mandates) state.mandates.set([entry.agentId, entry.principal], entry);
  for (const { sessionId, sequence, byNode } of genesisState.contradictions) {
    state.contradictions.add([sessionId, sequence, byNode ? 1 : 0]);
  }
}

function importClaims({ state }: ModelContext, genesisState: GenesisState): void {
  state.nextClaimId.set(genesisState.nextClaimId);
  for (const entry of genesisState.taints) {
    state.taints.set([entry.modelId, entry.version], entry);
    if (entry.clearedHeight === 0n) state.tainted.add([entry.modelId, entry.version]);
  }
  for (const entry of genesisState.claims) {
    state.claims.set(entry.id, entry);
    if (isOpen(entry)) state.openClaims.set([entry.modelId, entry.version], entry.id);
  }
  for (const { datanetId, canarySet, canary } of genesisState.burnedCanaries) {
    state.burnedCanaries.add([datanetId, canarySet, canary]);
  }
}

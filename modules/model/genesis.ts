/** The genesis state of `model`. */

import { GenesisState } from "#proto/tributary/model/v1/genesis.ts";
import type { GenesisDefinition } from "#sdk";
import type { model } from "./declaration.ts";
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
    const areOwned = state.versions.every((version) => models.has(version.modelId));
    if (!areOwned) ctx.fail.invalidGenesis("a version has no model");
  },
  import({ state }, genesisState) {
    state.params.set(genesisState.params);
    state.nextModelId.set(genesisState.nextModelId);
    state.nextSessionId.set(genesisState.nextSessionId);
    for (const entry of genesisState.models) state.models.set(entry.id, entry);
    for (const entry of genesisState.versions) state.versions.set([entry.modelId, entry.number], entry);
    for (const entry of genesisState.edges) state.edges.set([entry.modelId, entry.version, entry.index], entry);
    for (const entry of genesisState.sessions) state.sessions.set(entry.id, entry);
    for (const entry of genesisState.settlements) {
      state.settlements.set([entry.modelId, entry.version, entry.number], entry);
    }
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
  }),
};

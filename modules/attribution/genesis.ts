/** The genesis state of `attribution`: everything but the queues, which follow from it. */

import { GenesisState } from "#proto/tributary/attribution/v1/genesis.ts";
import { BatchState } from "#proto/tributary/attribution/v1/types.ts";
import type { GenesisDefinition } from "#sdk";
import type { attribution } from "./declaration.ts";
import { areParamsValid, defaultParams } from "./params.ts";

/** Import and export of the whole state. */
export const genesis: GenesisDefinition<(typeof attribution)["spec"], GenesisState> = {
  type: GenesisState,
  default: () => ({
    params: defaultParams(),
    nextBatchId: 1n,
    attributors: [],
    batches: [],
    batchCursors: [],
    distributions: [],
  }),
  validate(ctx, state) {
    if (!areParamsValid(state.params)) ctx.fail.invalidParams();
    const ids = new Set(state.batches.map(({ id }) => id));
    const areCounted = ids.size === state.batches.length && [...ids].every((id) => id >= 1n && id < state.nextBatchId);
    if (!areCounted) ctx.fail.invalidGenesis("ids are repeated or not below the next one");
  },
  import({ state }, genesisState) {
    state.params.set(genesisState.params);
    state.nextBatchId.set(genesisState.nextBatchId);
    for (const entry of genesisState.attributors) {
      state.attributors.set(entry.address, entry);
      if (entry.unbondingHeight !== 0n) state.unbondings.add([entry.unbondingHeight, entry.address]);
    }
    for (const entry of genesisState.batches) {
      state.batches.set(entry.id, entry);
      if (entry.state === BatchState.BATCH_STATE_WINDOW) state.windows.add([entry.windowEndHeight, entry.id]);
    }
    for (const entry of genesisState.batchCursors)
      state.cursors.set([entry.modelId, entry.version], entry.lastSettlement);
    for (const entry of genesisState.distributions) {
      state.distributions.set([entry.datanetId, entry.denom, entry.number], entry);
    }
  },
  export: ({ state }) => ({
    params: state.params.get(),
    nextBatchId: state.nextBatchId.peek(),
    attributors: [...state.attributors.values()],
    batches: [...state.batches.values()],
    batchCursors: [...state.cursors.entries()].map(([[modelId, version], lastSettlement]) => ({
      modelId,
      version,
      lastSettlement,
    })),
    distributions: [...state.distributions.values()],
  }),
};

/** The genesis state of `rewards`. */

import { GenesisState } from "#proto/tributary/rewards/v1/genesis.ts";
import type { GenesisDefinition } from "#sdk";
import type { rewards } from "./declaration.ts";
import { areParamsValid, defaultParams } from "./params.ts";

/** Import and export of the whole state. */
export const genesis: GenesisDefinition<(typeof rewards)["spec"], GenesisState> = {
  type: GenesisState,
  default: () => ({
    params: defaultParams(),
    pools: [],
    poolDeposits: [],
    modelPots: [],
    positions: [],
    claimed: [],
    burnLedgers: [],
    payouts: [],
  }),
  validate(ctx, state) {
    if (!areParamsValid(state.params)) ctx.fail.invalidParams();
    const amounts = [
      ...state.pools.flatMap(({ balance, cumulative }) => [balance, cumulative - balance]),
      ...state.modelPots.flatMap(({ pending, cumulative }) => [pending, cumulative - pending]),
      ...state.positions.flatMap(({ due, claimed }) => [due, claimed]),
      ...state.claimed.map(({ cumulative }) => cumulative),
    ];
    if (amounts.some((amount) => amount < 0n)) ctx.fail.invalidGenesis("an amount is negative");
  },
  import({ state }, genesisState) {
    state.params.set(genesisState.params);
    for (const entry of genesisState.pools) state.pools.set([entry.kind, entry.datanetId, entry.denom], entry);
    for (const entry of genesisState.poolDeposits) {
      state.deposits.set([entry.datanetId, entry.denom, entry.number], entry);
    }
    for (const entry of genesisState.modelPots) state.pots.set([entry.modelId, entry.version, entry.denom], entry);
    for (const entry of genesisState.positions) state.positions.set([entry.payee, entry.denom], entry);
    for (const entry of genesisState.claimed) {
      state.claimed.set([entry.contributor, entry.datanetId, entry.denom], entry);
    }
    for (const entry of genesisState.burnLedgers) state.burnLedgers.set(entry.denom, entry);
    for (const entry of genesisState.payouts) state.payouts.set(entry.owner, entry);
  },
  export: ({ state }) => ({
    params: state.params.get(),
    pools: [...state.pools.values()],
    poolDeposits: [...state.deposits.values()],
    modelPots: [...state.pots.values()],
    positions: [...state.positions.values()],
    claimed: [...state.claimed.values()],
    burnLedgers: [...state.burnLedgers.values()],
    payouts: [...state.payouts.values()],
  }),
};

/** Balances at genesis (`sdk:x/bank/keeper/genesis.go`). */
import { Params } from "#proto/cosmos/bank/v1beta1/bank.ts";
import { GenesisState } from "#proto/cosmos/bank/v1beta1/genesis.ts";
import {
  addCoins,
  areValidCoins,
  type Coin,
  type Coins,
  compareBytes,
  equalCoins,
  failSdk,
  formatCoins,
  type GenesisDefinition,
} from "#sdk";
import type { bank } from "./declaration.ts";
import { validateMetadata } from "./metadata.ts";
import { setParams, validateParams } from "./send-enabled.ts";
import { setSupply } from "./supply.ts";

/** Parameters, balances, supply, metadata and send entries; the supply follows from the balances when it is left out. */
export const genesis: GenesisDefinition<typeof bank.spec, GenesisState> = {
  type: GenesisState,
  default: () => GenesisState.create({ params: Params.create({ defaultSendEnabled: true }) }),
  validate({ addresses }, state) {
    validateParams(state.params);
    const seen = new Set<string>();
    for (const { address, coins } of state.balances) {
      addresses.account.parse(address);
      if (seen.has(address)) failSdk.invalidRequest(`duplicate balance for address ${address}`);
      if (!areValidCoins(coins)) failSdk.invalidCoins(formatCoins(coins));
      seen.add(address);
    }
    const total = totalOf(state.balances.map(({ coins }) => coins));
    if (state.supply.length > 0 && !equalCoins(state.supply, total)) {
      const [expected, got] = [formatCoins(state.supply), formatCoins(total)];
      failSdk.invalidCoins(`genesis supply is incorrect, expected ${expected}, got ${got}`);
    }
    for (const metadata of state.denomMetadata) validateMetadata(metadata);
  },
  import(ctx, genesis) {
    const { state, addresses } = ctx;
    setParams(ctx, genesis.params);
    for (const { denom, enabled } of genesis.sendEnabled) state.sendEnabled.set(denom, enabled);
    const bytesOf = (address: string): Uint8Array => addresses.account.toBytes(address);
    const sorted = [...genesis.balances].sort((a, b) => compareBytes(bytesOf(a.address), bytesOf(b.address)));
    for (const { address, coins } of sorted) {
      for (const { denom, amount } of coins) state.balances.set([address, denom], amount);
    }
    for (const { denom, amount } of totalOf(sorted.map(({ coins }) => coins))) setSupply(ctx, denom, amount);
    for (const metadata of genesis.denomMetadata) state.metadata.set(metadata.base, metadata);
  },
  export({ state }) {
    const byHolder = new Map<string, Coin[]>();
    for (const [[address, denom], amount] of state.balances.entries()) {
      const held = byHolder.get(address) ?? [];
      held.push({ denom, amount });
      byHolder.set(address, held);
    }
    return {
      params: state.params.get(),
      balances: [...byHolder].map(([address, coins]) => ({ address, coins })),
      supply: [...state.supply.entries()].map(([denom, amount]) => ({ denom, amount })),
      denomMetadata: [...state.metadata.values()],
      sendEnabled: [...state.sendEnabled.entries()].map(([denom, enabled]) => ({ denom, enabled })),
    };
  },
};

/** Sum per denomination; genesis files may hold a million balances, so sums are kept in a map. */
function totalOf(lists: readonly Coins[]): Coins {
  const sums = new Map<string, bigint>();
  for (const coins of lists) for (const { denom, amount } of coins) sums.set(denom, (sums.get(denom) ?? 0n) + amount);
  let total: Coins = [];
  for (const [denom, amount] of sums) if (amount > 0n) total = addCoins(total, [{ denom, amount }]);
  return total;
}

/** Balances at genesis (`sdk:x/bank/keeper/genesis.go`). */
import { Params } from "#proto/cosmos/bank/v1beta1/bank.ts";
import { type Balance, GenesisState } from "#proto/cosmos/bank/v1beta1/genesis.ts";
import {
  type Addresses,
  addCoins,
  areValidCoins,
  type Coin,
  type Coins,
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
    const balances = new BalanceCheck(addresses);
    for (const balance of state.balances) balances.add(balance);
    validateRest(state, balances.total());
  },
  begin(ctx) {
    const { state } = ctx;
    const balances = new BalanceCheck(ctx.addresses);
    return {
      lists: {
        balances(run) {
          for (const balance of run) {
            balances.add(balance);
            for (const { denom, amount } of balance.coins) state.balances.set([balance.address, denom], amount);
          }
        },
      },
      end(rest) {
        const total = balances.total();
        validateRest(rest, total);
        setParams(ctx, rest.params);
        for (const { denom, enabled } of rest.sendEnabled) state.sendEnabled.set(denom, enabled);
        for (const { denom, amount } of total) setSupply(ctx, denom, amount);
        for (const metadata of rest.denomMetadata) state.metadata.set(metadata.base, metadata);
      },
    };
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

/** Checks balances one by one and adds them up. */
class BalanceCheck {
  private readonly addresses: Addresses;
  private readonly seen = new Set<string>();
  /** Per denomination, because lists of coins would be made anew for every balance. */
  private readonly sums = new Map<string, bigint>();

  constructor(addresses: Addresses) {
    this.addresses = addresses;
  }

  /** Throws for an address that is none or came before, and for coins that are not valid. */
  add({ address, coins }: Balance): void {
    const { seen, sums } = this;
    this.addresses.account.parse(address);
    if (seen.has(address)) failSdk.invalidRequest(`duplicate balance for address ${address}`);
    seen.add(address);
    if (!areValidCoins(coins)) failSdk.invalidCoins(formatCoins(coins));
    for (const { denom, amount } of coins) sums.set(denom, (sums.get(denom) ?? 0n) + amount);
  }

  total(): Coins {
    let total: Coins = [];
    for (const [denom, amount] of this.sums) if (amount > 0n) total = addCoins(total, [{ denom, amount }]);
    return total;
  }
}

/** Checks everything but the balances, whose sum the supply must be if there is one. */
function validateRest({ params, supply, denomMetadata }: GenesisState, total: Coins): void {
  validateParams(params);
  if (supply.length > 0 && !equalCoins(supply, total)) {
    const [expected, got] = [formatCoins(supply), formatCoins(total)];
    failSdk.invalidCoins(`genesis supply is incorrect, expected ${expected}, got ${got}`);
  }
  for (const metadata of denomMetadata) validateMetadata(metadata);
}

/** The plainest bank: balances and supply, with the permissions of module accounts. Stands in for the bank in tests of other modules. */

import { GenesisState } from "#proto/cosmos/bank/v1beta1/genesis.ts";
import {
  addCoins,
  addressKey,
  amountOf,
  type Coins,
  type ContextOf,
  coinsOf,
  declareModule,
  failSdk,
  intValue,
  map,
  moduleAddressOf,
  pair,
  requireCoinsAfter,
  stringKey,
} from "#sdk";

/** What the ledger offers. */
export interface LedgerKeeper {
  sendCoinsFromAccountToModule(from: string, module: string, coins: Coins): void;
  sendCoinsFromModuleToAccount(module: string, to: string, coins: Coins): void;
  sendCoinsFromModuleToModule(from: string, to: string, coins: Coins): void;
  burnCoins(module: string, coins: Coins): void;
  getAllBalances(address: string): Coins;
  /** Coins out of nowhere, for tests. */
  fund(address: string, coins: Coins): void;
  balanceOf(address: string, denom: string): bigint;
  supplyOf(denom: string): bigint;
}

const ledger = declareModule("bank", {
  state: { balances: map(0x00, pair(addressKey, stringKey), intValue), supply: map(0x01, stringKey, intValue) },
  accounts: { fee_collector: { permissions: [] }, gov: { permissions: [] } },
});

/** The ledger as module `bank`. */
export const ledgerModule = ledger.define<GenesisState>({
  consensusVersion: 1,
  genesis: {
    type: GenesisState,
    default: () => GenesisState.create({}),
    import(ctx, genesis) {
      for (const { address, coins } of genesis.balances) fund(ctx, address, coins);
    },
    export(ctx) {
      const holders = new Map<string, Coins>();
      for (const [[address, denom], amount] of ctx.state.balances.entries()) {
        holders.set(address, addCoins(holders.get(address) ?? [], coinsOf(denom, amount)));
      }
      return GenesisState.create({ balances: [...holders].map(([address, coins]) => ({ address, coins })) });
    },
  },
  invariants: [
    ledger.invariant("supply is the sum of all balances", ({ state }) => {
      const sums = new Map<string, bigint>();
      for (const [[, denom], amount] of state.balances.entries()) sums.set(denom, (sums.get(denom) ?? 0n) + amount);
      return [...state.supply.entries()].every(([denom, amount]) => (sums.get(denom) ?? 0n) === amount);
    }),
  ],
  keeper: (ctx): LedgerKeeper => ({
    sendCoinsFromAccountToModule: (from, module, coins) => send(ctx, from, accountOf(ctx, module), coins),
    sendCoinsFromModuleToAccount: (module, to, coins) => send(ctx, accountOf(ctx, module), to, coins),
    sendCoinsFromModuleToModule: (from, to, coins) => send(ctx, accountOf(ctx, from), accountOf(ctx, to), coins),
    burnCoins(module, coins) {
      if (!ctx.moduleAccounts.require(module).permissions.includes("burner")) failSdk.unauthorized(module);
      change(ctx, accountOf(ctx, module), coins, -1n);
      for (const { denom, amount } of coins) ctx.state.supply.set(denom, (ctx.state.supply.get(denom) ?? 0n) - amount);
    },
    getAllBalances: (address) => balances(ctx, address),
    fund: (address, coins) => fund(ctx, address, coins),
    balanceOf: (address, denom) => amountOf(balances(ctx, address), denom),
    supplyOf: (denom) => ctx.state.supply.get(denom) ?? 0n,
  }),
});

type LedgerContext = ContextOf<typeof ledger>;

function accountOf(ctx: LedgerContext, module: string): string {
  return moduleAddressOf(ctx.moduleAccounts.require(module).name, ctx.addresses);
}

function balances(ctx: LedgerContext, address: string): Coins {
  return [...ctx.state.balances.entries({ prefix: [address] })].map(([[, denom], amount]) => ({ denom, amount }));
}

function fund(ctx: LedgerContext, address: string, coins: Coins): void {
  change(ctx, address, coins, 1n);
  for (const { denom, amount } of coins) ctx.state.supply.set(denom, (ctx.state.supply.get(denom) ?? 0n) + amount);
}

function send(ctx: LedgerContext, from: string, to: string, coins: Coins): void {
  change(ctx, from, coins, -1n);
  change(ctx, to, coins, 1n);
}

function change(ctx: LedgerContext, address: string, coins: Coins, sign: 1n | -1n): void {
  if (sign < 0n) requireCoinsAfter(balances(ctx, address), coins, `${address} has too little`);
  for (const { denom, amount } of coins) {
    const next = (ctx.state.balances.get([address, denom]) ?? 0n) + sign * amount;
    if (next === 0n) ctx.state.balances.remove([address, denom]);
    else ctx.state.balances.set([address, denom], next);
  }
}

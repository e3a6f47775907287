/** What other modules may do with coins. Names are the SDK's; addresses are text, module accounts go by name. */
import type { Metadata } from "#proto/cosmos/bank/v1beta1/bank.ts";
import { amountOf, type Coins } from "#sdk";
import { allBalances, balanceOf, spendableCoins } from "./balances.ts";
import type { BankContext } from "./declaration.ts";
import { isSendEnabled } from "./send-enabled.ts";
import { burnCoins, mintCoins, supplyOf } from "./supply.ts";
import {
  delegateCoins,
  sendBetweenModules,
  sendCoins,
  sendFromModule,
  sendToModule,
  undelegateCoins,
} from "./transfers.ts";

/** The bank as other modules see it. */
export interface BankKeeper {
  getBalance(address: string, denom: string): bigint;
  getAllBalances(address: string): Coins;
  /** Balances less what is locked in a vesting account. */
  spendableCoins(address: string): Coins;
  spendableCoin(address: string, denom: string): bigint;
  getSupply(denom: string): bigint;
  getTotalSupply(): Coins;
  getDenomMetadata(denom: string): Metadata | undefined;
  setDenomMetadata(metadata: Metadata): void;
  isSendEnabled(denom: string): boolean;
  /** Whether users may not pay an address. */
  isBlocked(address: string): boolean;
  /** Fails with sdk code 5 when `from` has not enough, 10 for a malformed list; so do all that move coins. */
  sendCoins(from: string, to: string, coins: Coins): void;
  /** Fails with sdk code 4 when `to` may not be paid. */
  sendCoinsFromModuleToAccount(module: string, to: string, coins: Coins): void;
  sendCoinsFromModuleToModule(from: string, to: string, coins: Coins): void;
  sendCoinsFromAccountToModule(from: string, module: string, coins: Coins): void;
  /** Like sending, but locked coins of a vesting account may be delegated; the module needs "staking". */
  delegateCoinsFromAccountToModule(delegator: string, module: string, coins: Coins): void;
  undelegateCoinsFromModuleToAccount(module: string, delegator: string, coins: Coins): void;
  /** The module needs "minter". */
  mintCoins(module: string, coins: Coins): void;
  /** The module needs "burner". */
  burnCoins(module: string, coins: Coins): void;
}

/** Builds the keeper of one lane. */
export function bankKeeper(ctx: BankContext): BankKeeper {
  const { state, moduleAccounts, keepers } = ctx;
  return {
    getBalance: (address, denom) => balanceOf(ctx, address, denom),
    getAllBalances: (address) => allBalances(ctx, address),
    spendableCoins: (address) => spendableCoins(ctx, address),
    spendableCoin(address, denom) {
      const balance = balanceOf(ctx, address, denom);
      const free = balance - amountOf(keepers.auth.lockedCoins(address), denom);
      return free > 0n ? free : 0n;
    },
    getSupply: (denom) => supplyOf(ctx, denom),
    getTotalSupply: () => [...state.supply.entries()].map(([denom, amount]) => ({ denom, amount })),
    getDenomMetadata: (denom) => state.metadata.get(denom),
    setDenomMetadata: (metadata) => state.metadata.set(metadata.base, metadata),
    isSendEnabled: (denom) => isSendEnabled(ctx, denom),
    isBlocked: (address) => moduleAccounts.isBlocked(address),
    sendCoins: (from, to, coins) => sendCoins(ctx, from, to, coins),
    sendCoinsFromModuleToAccount: (module, to, coins) => sendFromModule(ctx, module, to, coins),
    sendCoinsFromModuleToModule: (from, to, coins) => sendBetweenModules(ctx, from, to, coins),
    sendCoinsFromAccountToModule: (from, module, coins) => sendToModule(ctx, from, module, coins),
    delegateCoinsFromAccountToModule: (delegator, module, coins) => delegateCoins(ctx, delegator, module, coins),
    undelegateCoinsFromModuleToAccount: (module, delegator, coins) => undelegateCoins(ctx, module, delegator, coins),
    mintCoins: (module, coins) => mintCoins(ctx, module, coins),
    burnCoins: (module, coins) => burnCoins(ctx, module, coins),
  };
}

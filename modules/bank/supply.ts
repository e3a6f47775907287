/** The amount of each denomination that exists: only minting and burning change it. */
import { type Coins, formatCoins } from "#sdk";
import { addCoinsTo, requireValid, subUnlockedCoins } from "./balances.ts";
import type { BankContext, BankView } from "./declaration.ts";
import { requirePermission } from "./transfers.ts";

/** Total amount of a denomination. */
export function supplyOf({ state }: BankView, denom: string): bigint {
  return state.supply.get(denom) ?? 0n;
}

/** Creates coins in a module account that may mint. */
export function mintCoins(ctx: BankContext, module: string, coins: Coins): void {
  const { address } = ctx.keepers.auth.moduleAccount(module);
  requirePermission(ctx, module, "minter");
  addCoinsTo(ctx, address, coins);
  for (const { denom, amount } of coins) setSupply(ctx, denom, supplyOf(ctx, denom) + amount);
  ctx.emit.coinbase({ minter: address, amount: formatCoins(coins) });
}

/** Destroys coins of a module account that may burn. */
export function burnCoins(ctx: BankContext, module: string, coins: Coins): void {
  const { address } = ctx.keepers.auth.moduleAccount(module);
  requirePermission(ctx, module, "burner");
  requireValid(coins);
  subUnlockedCoins(ctx, address, coins);
  for (const { denom, amount } of coins) setSupply(ctx, denom, supplyOf(ctx, denom) - amount);
  ctx.emit.burn({ burner: address, amount: formatCoins(coins) });
}

/** Stores a supply; zero is removed. */
export function setSupply({ state }: BankContext, denom: string, amount: bigint): void {
  if (amount === 0n) state.supply.remove(denom);
  else state.supply.set(denom, amount);
}

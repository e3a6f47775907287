/** Arithmetic on coin lists: sorted by denomination, every amount positive (`sdk:types/coin.go`). */
import type { Coin } from "#codec/coins.ts";
import { failSdk } from "./errors.ts";

/** A list of coins; "valid" means sorted, without zero amounts and without repeated denominations. */
export type Coins = readonly Coin[];

/** Amount of `denom` in a valid list, 0 when absent. */
export function amountOf(coins: Coins, denom: string): bigint {
  for (const coin of coins) if (coin.denom === denom) return coin.amount;
  return 0n;
}

/** Sum of two valid lists. */
export function addCoins(a: Coins, b: Coins): Coins {
  if (a.length === 0) return b;
  if (b.length === 0) return a;
  return merged(a, b, (x, y) => x + y);
}

/** Difference of two valid lists; undefined when an amount would fall below zero. */
export function subCoins(a: Coins, b: Coins): Coins | undefined {
  const difference = merged(a, b, (x, y) => x - y);
  return difference.some((coin) => coin.amount < 0n) ? undefined : difference;
}

/** The valid list with one coin, or the empty list for a zero amount. */
export function coinsOf(denom: string, amount: bigint): Coins {
  return amount === 0n ? [] : [{ denom, amount }];
}

/** A valid list from coins in any order: sorted, equal denominations summed, zeros dropped. */
export function normalizeCoins(coins: Coins): Coins {
  let sum: Coins = [];
  for (const coin of coins) sum = addCoins(sum, coinsOf(coin.denom, coin.amount));
  return sum;
}

/** Whether `a` has at least every amount of `b`. */
export function coversCoins(a: Coins, b: Coins): boolean {
  return b.every((coin) => amountOf(a, coin.denom) >= coin.amount);
}

/** Whether both valid lists are the same. */
export function equalCoins(a: Coins, b: Coins): boolean {
  return a.length === b.length && a.every((coin, i) => coin.denom === b[i]?.denom && coin.amount === b[i]?.amount);
}

/** `coins` minus `part`; fails with sdk code 5 when an amount would fall below zero. */
export function requireCoinsAfter(coins: Coins, part: Coins, details: string): Coins {
  return subCoins(coins, part) ?? failSdk.insufficientFunds(details);
}

function merged(a: Coins, b: Coins, combine: (x: bigint, y: bigint) => bigint): Coin[] {
  const out: Coin[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    const left = a[i];
    const right = b[j];
    const isLeft = left !== undefined && (right === undefined || left.denom <= right.denom);
    const isRight = right !== undefined && (left === undefined || right.denom <= left.denom);
    const denom = isLeft ? left.denom : (right as Coin).denom;
    const amount = combine(isLeft ? left.amount : 0n, isRight ? right.amount : 0n);
    if (amount !== 0n) out.push({ denom, amount });
    if (isLeft) i++;
    if (isRight) j++;
  }
  return out;
}

/** Coins as text and the rules of their lists (cosmos-sdk types/coin.go, dec_coin.go). */

import { type Dec, DecimalError, formatDec, parseDec } from "#lib/decimal.ts";
import { TypedError } from "#lib/errors.ts";
import { INT_MAX, IntegerError, parseBigint } from "#lib/integer.ts";

/** An amount of one denomination, in the shape of `cosmos.base.v1beta1.Coin`. */
export interface Coin {
  readonly denom: string;
  readonly amount: bigint;
}

/** A fractional amount, in the shape of `cosmos.base.v1beta1.DecCoin`; `amount` is a `Dec`. */
export interface DecCoin {
  readonly denom: string;
  readonly amount: Dec;
}

/** Coin text or a coin list that breaks a rule. */
export class CoinError extends TypedError {}

/** Longest denomination, characters. */
export const DENOM_LENGTH_MAX = 128;
/** Characters of coin text accepted. */
export const COINS_TEXT_MAX = 16_384;
/** Coins in one text. */
export const COINS_COUNT_MAX = 100;

/** Whether `denom` is 3 to 128 characters of the allowed set, a letter first. */
export function isDenom(denom: string): boolean {
  return DENOM.test(denom);
}

/** `denom` itself; throws `CoinError` when it is not one. */
export function requireDenom(denom: string): string {
  if (!isDenom(denom)) throw new CoinError("denom is not valid", { length: denom.length });
  return denom;
}

/** Parses `10utrib`; throws `CoinError`. */
export function parseCoin(text: string): Coin {
  const [amount, denom] = splitCoin(text);
  try {
    return { denom, amount: parseBigint(amount, { min: 0n, max: INT_MAX }) };
  } catch (cause) {
    if (!(cause instanceof IntegerError)) throw cause;
    throw new CoinError("coin amount is not an integer", {}, { cause });
  }
}

/** Parses `0.25utrib`, at most 18 places; throws `CoinError`. */
export function parseDecCoin(text: string): DecCoin {
  const [amount, denom] = splitCoin(text);
  try {
    return { denom, amount: parseDec(amount) };
  } catch (cause) {
    if (!(cause instanceof DecimalError)) throw cause;
    throw new CoinError("coin amount is not a decimal", {}, { cause });
  }
}

/** Parses comma-separated coins into a valid list: sorted, zeros dropped, no denomination twice; throws `CoinError`. */
export function parseCoins(text: string): Coin[] {
  return parseList(text, parseCoin);
}

/** Parses comma-separated decimal coins the same way; throws `CoinError`. */
export function parseDecCoins(text: string): DecCoin[] {
  return parseList(text, parseDecCoin);
}

/** Amount, then denomination. */
export function formatCoin(coin: Coin): string {
  return `${coin.amount}${coin.denom}`;
}

/** Coins joined by commas, in the order given. */
export function formatCoins(coins: readonly Coin[]): string {
  return coins.map(formatCoin).join(",");
}

/** Amount with 18 places, then denomination. */
export function formatDecCoin(coin: DecCoin): string {
  return `${formatDec(coin.amount)}${coin.denom}`;
}

/** Decimal coins joined by commas, in the order given. */
export function formatDecCoins(coins: readonly DecCoin[]): string {
  return coins.map(formatDecCoin).join(",");
}

/** Throws `CoinError` unless every amount is positive and denominations are valid and strictly ascending (`Coins.Validate`). */
export function validateCoins(coins: readonly Coin[]): void {
  coins.forEach((coin, i) => {
    requireDenom(coin.denom);
    if (coin.amount <= 0n)
      throw new CoinError("coin amount is not positive", { denom: coin.denom, amount: coin.amount });
    if (coin.amount > INT_MAX) throw new CoinError("coin amount is out of range", { denom: coin.denom });
    const previous = coins[i - 1];
    if (previous === undefined || previous.denom < coin.denom) return;
    const reason = previous.denom === coin.denom ? "denom appears twice" : "coins are not sorted by denom";
    throw new CoinError(reason, { denom: coin.denom });
  });
}

/** Whether `validateCoins` accepts. */
export function areValidCoins(coins: readonly Coin[]): boolean {
  try {
    validateCoins(coins);
    return true;
  } catch (error) {
    if (error instanceof CoinError) return false;
    throw error;
  }
}

const DENOM = /^[a-zA-Z][a-zA-Z0-9/:._-]{2,127}$/;
const COIN = /^([0-9]+(?:\.[0-9]+)?|\.[0-9]+)[ \t\n\f\r\v]*([a-zA-Z][a-zA-Z0-9/:._-]{2,127})$/;

function splitCoin(text: string): readonly [amount: string, denom: string] {
  const match = text.length > COINS_TEXT_MAX ? null : COIN.exec(text.trim());
  if (match === null) throw new CoinError("text is not a coin", { length: text.length });
  return [match[1] as string, match[2] as string];
}

function parseList<T extends Coin>(text: string, parse: (part: string) => T): T[] {
  if (text.length > COINS_TEXT_MAX) throw new CoinError("coins text is too long", { length: text.length });
  if (text.trim() === "") return [];
  const parts = text.split(",");
  if (parts.length > COINS_COUNT_MAX) throw new CoinError("there are too many coins", { count: parts.length });
  const coins = parts.map(parse).filter((coin) => coin.amount !== 0n);
  coins.sort((a, b) => (a.denom < b.denom ? -1 : a.denom > b.denom ? 1 : 0));
  validateCoins(coins);
  return coins;
}

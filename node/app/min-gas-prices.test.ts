import assert from "node:assert/strict";
import { test } from "node:test";
import { parseDecCoins } from "#sdk";
import { requireMinGasPrices } from "./min-gas-prices.ts";

const coin = (denom: string, amount: bigint): { denom: string; amount: bigint } => ({ denom, amount });

test("any one denomination at ceil(price times gas) suffices", () => {
  const prices = parseDecCoins("0.0251aaa,0.1utrib");
  const accepts = (fee: { denom: string; amount: bigint }[]): boolean => {
    try {
      requireMinGasPrices(fee, 1001n, prices);
      return true;
    } catch {
      return false;
    }
  };
  assert.equal(accepts([coin("utrib", 101n)]), true);
  assert.equal(accepts([coin("utrib", 100n)]), false);
  assert.equal(accepts([coin("aaa", 26n), coin("utrib", 1n)]), true);
  assert.equal(accepts([coin("aaa", 25n)]), false);
  assert.equal(accepts([coin("zzz", 10n ** 9n)]), false);
  assert.equal(accepts([]), false);
});

test("no price, or a zero price, accepts everything", () => {
  assert.doesNotThrow(() => requireMinGasPrices([], 10n ** 9n, []));
  assert.doesNotThrow(() => requireMinGasPrices([], 10n ** 9n, [{ denom: "utrib", amount: 0n }]));
});

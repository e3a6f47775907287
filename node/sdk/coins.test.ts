import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import {
  addCoins,
  amountOf,
  type Coins,
  coinsOf,
  coversCoins,
  equalCoins,
  normalizeCoins,
  requireCoinsAfter,
  subCoins,
} from "./coins.ts";
import { areValidCoins } from "./index.ts";

const SEED = 3;
const coin = fc.record({
  denom: fc.constantFrom("aaa", "bbb", "ccc", "ddd"),
  amount: fc.bigInt({ min: 0n, max: 50n }),
});
const coins = fc.array(coin, { maxLength: 6 }).map(normalizeCoins);

test("normalising makes a valid list with the same sums", () => {
  const check = (list: Coins): void => {
    const valid = normalizeCoins(list);
    assert(areValidCoins(valid));
    for (const { denom } of list) {
      const sum = list.filter((each) => each.denom === denom).reduce((total, each) => total + each.amount, 0n);
      assert.equal(amountOf(valid, denom), sum);
    }
  };
  fc.assert(fc.property(fc.array(coin, { maxLength: 6 }), check), { seed: SEED });
});

test("adding and subtracting undo each other and keep lists valid", () => {
  const check = (a: Coins, b: Coins): void => {
    const sum = addCoins(a, b);
    assert(areValidCoins(sum));
    assert(equalCoins(subCoins(sum, b) ?? [], a));
    assert(coversCoins(sum, a) && coversCoins(sum, b));
    assert.equal(subCoins(a, b) !== undefined, coversCoins(a, b));
  };
  fc.assert(fc.property(coins, coins, check), { seed: SEED });
});

test("a missing amount fails with the sdk's code", () => {
  assert.deepEqual(coinsOf("aaa", 0n), []);
  assert.deepEqual(requireCoinsAfter(coinsOf("aaa", 5n), coinsOf("aaa", 2n), "no"), coinsOf("aaa", 3n));
  assert.throws(
    () => requireCoinsAfter(coinsOf("aaa", 5n), coinsOf("aaa", 6n), "too poor"),
    /too poor: insufficient funds/,
  );
});

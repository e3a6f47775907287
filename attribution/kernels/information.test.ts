import assert from "node:assert/strict";
import { test } from "node:test";
import { BIT, informationOf, log2Fixed } from "./information.ts";

test("powers of two are exact", () => {
  for (let bits = 0; bits < 53; bits++) assert.equal(log2Fixed(2 ** bits), bits * BIT);
});

test("the fixed point stays within one 700th of a bit below the real logarithm", () => {
  for (const n of [3, 5, 7, 1_000, 1_023, 2_047, 2_049, 12_345, 999_999, 5_790_000, 2 ** 40 + 1, 2 ** 53 - 1]) {
    const error = Math.log2(n) * BIT - log2Fixed(n);
    assert.ok(error > -1e-6 && error < (n < 2_048 ? 1.001 : BIT / 700), `log2(${n}) is off by ${error}`);
  }
});

test("the logarithm never falls", () => {
  for (let n = 1, last = 0; n < 20_000; n++) {
    const value = log2Fixed(n);
    assert.ok(value >= last);
    last = value;
  }
});

test("information of certain and rare tokens", () => {
  assert.equal(informationOf(64, 64), 0);
  assert.equal(informationOf(1, 1 << 20), 20 * BIT);
  assert.throws(() => informationOf(0, 10));
});

/** Gas and fees are rounded up, so that they always suffice. */
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { parseDecCoins } from "#codec/coins.ts";
import { DEC_ONE, parseDec } from "#lib/decimal.ts";
import { adjustGas, feesAtPrices } from "./gas.ts";

test("estimates are adjusted upwards", () => {
  assert.equal(adjustGas(100_000n, parseDec("1")), 100_000n);
  assert.equal(adjustGas(100_001n, parseDec("1.3")), 130_002n);
  assert.equal(adjustGas(0n, parseDec("1.3")), 0n);
});

test("fees meet their prices exactly or by less than one unit", () => {
  const fees = feesAtPrices(parseDecCoins("0.025utrib,0uatom"), 200_001n);
  assert.deepEqual(fees, [{ denom: "utrib", amount: 5001n }]);
  fc.assert(
    fc.property(fc.bigInt(1n, 10n ** 20n), fc.bigInt(1n, 10n ** 9n), (amount, gas) => {
      const paid = feesAtPrices([{ denom: "utrib", amount }], gas)[0]?.amount ?? 0n;
      assert.ok(paid * DEC_ONE >= amount * gas);
      assert.ok((paid - 1n) * DEC_ONE < amount * gas);
    }),
    { seed: 7, numRuns: 200 },
  );
});

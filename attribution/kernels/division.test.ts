import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { blend, divideRevenue, type RevenueTerms } from "./division.ts";
import { SplitError } from "./split.ts";
import { PROTOCOL_RATES, servingShare, WaterfallError } from "./waterfall.ts";

const TERMS: RevenueTerms = {
  amount: 90_000n,
  serving: 27_000n,
  rates: PROTOCOL_RATES,
  accountBps: [1_500n],
  data: [{ bps: 8_500n, curatorBps: 500n }],
};

test("a round revenue", () => {
  const { split, accounts, data } = divideRevenue(TERMS);
  assert.equal(split.rest, 54_000n);
  assert.deepEqual(accounts, [8_100n]);
  assert.deepEqual(data, [{ curator: 2_295n, contributors: 43_605n }]);
});

test("whatever the terms, the parts make the whole", () => {
  const terms = fc
    .array(fc.bigInt(1n, 5_000n), { minLength: 2, maxLength: 16 })
    .chain((bps) => fc.tuple(fc.constant(bps), fc.bigInt(1n, 1n << 80n), fc.bigInt(0n, 500n), fc.nat(bps.length)));
  fc.assert(
    fc.property(terms, ([bps, amount, curatorBps, cut]) => {
      const { split, accounts, data } = divideRevenue({
        ...TERMS,
        amount,
        serving: servingShare(amount, 3_000n),
        accountBps: bps.slice(0, cut),
        data: bps.slice(cut).map((share) => ({ bps: share, curatorBps })),
      });
      const given = [...accounts, ...data.flatMap(({ curator, contributors }) => [curator, contributors])];
      assert.equal(
        given.reduce((sum, part) => sum + part, 0n),
        split.rest,
      );
      const { burn, validators, auditors, commons, serving, rest } = split;
      assert.equal(burn + validators + auditors + commons + serving + rest, amount);
      for (const { curator, contributors } of data) assert.ok(curator * 20n <= curator + contributors);
    }),
    { seed: 22, numRuns: 300 },
  );
});

test("terms that make no whole are refused", () => {
  assert.throws(() => divideRevenue({ ...TERMS, serving: 90_000n }), WaterfallError);
  assert.throws(() => divideRevenue({ ...TERMS, accountBps: [], data: [] }), SplitError);
});

test("both parts of a blend make the whole, and the evidence part rounds down", () => {
  assert.deepEqual(blend(7n, 5_000n), { evidence: 3n, prior: 4n });
  assert.deepEqual(blend(7n, 0n), { evidence: 0n, prior: 7n });
  assert.deepEqual(blend(7n, 10_000n), { evidence: 7n, prior: 0n });
});

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import {
  dataFloorBps,
  PROTOCOL_RATES,
  SERVING_BPS_MAX,
  splitRevenue,
  splitServed,
  WaterfallError,
} from "./waterfall.ts";

test("the default split of a round revenue", () => {
  assert.deepEqual(splitRevenue(1_000_000n, PROTOCOL_RATES, 3_000n), {
    burn: 10_000n,
    validators: 30_000n,
    auditors: 20_000n,
    commons: 40_000n,
    serving: 300_000n,
    rest: 600_000n,
  });
});

test("every split conserves the revenue and never returns the protocol part", () => {
  fc.assert(
    fc.property(
      fc.bigInt({ min: 0n, max: 1n << 100n }),
      fc.bigInt({ min: 0n, max: SERVING_BPS_MAX }),
      (revenue, serving) => {
        const split = splitRevenue(revenue, PROTOCOL_RATES, serving);
        const protocol = split.burn + split.validators + split.auditors + split.commons;
        assert.equal(protocol + split.serving + split.rest, revenue);
        assert.ok(protocol * 10n >= revenue);
        assert.ok(Object.values(split).every((part) => part >= 0n));
      },
    ),
    { seed: 6, numRuns: 500 },
  );
});

test("one unit of revenue goes to the protocol: dust cannot dodge it", () => {
  const split = splitRevenue(1n, PROTOCOL_RATES, SERVING_BPS_MAX);
  assert.equal(split.burn + split.validators + split.auditors + split.commons, 1n);
  assert.equal(split.rest, 0n);
});

test("rates outside their bounds are refused", () => {
  assert.throws(() => splitRevenue(10n, PROTOCOL_RATES, 4_001n), WaterfallError);
  assert.throws(() => splitRevenue(10n, PROTOCOL_RATES, -1n), WaterfallError);
  assert.throws(() => splitRevenue(10n, { ...PROTOCOL_RATES, burnBps: 9_500n }, 0n), WaterfallError);
  assert.throws(() => splitRevenue(10n, { ...PROTOCOL_RATES, burnBps: -1n }, 0n), WaterfallError);
  assert.throws(() => splitServed(10n, PROTOCOL_RATES, 10n), WaterfallError);
  assert.throws(() => splitServed(-1n, PROTOCOL_RATES, 0n), WaterfallError);
});

test("the less accuracy is certified, the more is owed to data", () => {
  assert.equal(dataFloorBps(0n), 4_000n);
  assert.equal(dataFloorBps(5_000n), 3_000n);
  assert.equal(dataFloorBps(10_000n), 2_000n);
  assert.throws(() => dataFloorBps(10_001n), WaterfallError);
});

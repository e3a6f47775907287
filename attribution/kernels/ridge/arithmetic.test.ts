import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { RidgeTarget } from "#proto/tributary/attribution/v1/ridge.ts";
import { brierGain } from "./brier.ts";
import { bytesOfEntries, bytesOfShares, entriesOfBytes, sharesOfBytes } from "./encoding.ts";
import { dotBytes, dotExact, isWithinTolerance, residual, shareScore } from "./exact.ts";
import { ceilSqrt, exampleFault, fixNorm, oneHot, type RidgeExample, squaredNorm } from "./items.ts";
import { RIDGE_ITEMS_MAX, ridgeParamsFault } from "./params.ts";
import { isMissing, shareListFault, shareWeight, topShares } from "./shares.ts";
import { addStatistics, emptyStatistics, statisticsOf, statisticsRow, subtractStatistics } from "./statistics.ts";

const params = {
  dimension: 5,
  classes: 3,
  lambda: 100n,
  fractionBits: 28,
  tolerance: 1_000n,
  normSquaredMax: 127 ** 2,
  target: RidgeTarget.RIDGE_TARGET_ONE_HOT,
  gramKept: false,
};
const int32 = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });
const example: fc.Arbitrary<RidgeExample> = fc
  .tuple(fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 5, maxLength: 5 }), fc.nat(2))
  .map(([vector, label]) => ({ vector: Int8Array.from(vector), targets: oneHot(label, 3) }));
const runs = { seed: 3, numRuns: 200 };

test("products of rows are exact at the ends of their ranges", () => {
  const long = fc.array(fc.tuple(fc.integer({ min: -(2 ** 32), max: 2 ** 32 }), int32), {
    minLength: 257,
    maxLength: 257,
  });
  fc.assert(
    fc.property(long, (pairs) => {
      const expected = pairs.reduce((sum, [a, b]) => sum + BigInt(a) * BigInt(b), 0n);
      assert.equal(
        dotExact(
          pairs.map(([a]) => a),
          Int32Array.from(pairs, ([, b]) => b),
        ),
        expected,
      );
    }),
    runs,
  );
  for (const end of [-(2 ** 31), 2 ** 31 - 1]) {
    const weights = new Int32Array(257).fill(end);
    assert.equal(dotExact(new Array<number>(257).fill(2 ** 32), weights), 257n * (1n << 32n) * BigInt(end));
    const vector = new Int8Array(257).fill(-127);
    assert.equal(BigInt(dotBytes(weights, vector)), -257n * 127n * BigInt(end));
  }
  assert.throws(() => dotExact([], new Int32Array(301)));
});

test("residuals are left minus right side, and tolerance has two ends", () => {
  const weights = Int32Array.of(1, 2, 3, 4, 5);
  const left = residual({ row: 2, gram: [10, 20, 30, 40, 50], target: -7, weights }, params);
  assert.equal(left, 550n + 300n + 7n * (1n << 28n));
  for (const [value, within] of [
    [1_000n, true],
    [-1_000n, true],
    [1_001n, false],
    [-1_001n, false],
  ] as const) {
    assert.equal(isWithinTolerance(value, params), within);
  }
  assert.equal(shareScore(Int32Array.of(7, -3), Int32Array.of(5, 1), Int8Array.of(2, 3)), -8);
});

test("statistics are sums over examples in any order, and taking out is the inverse of adding", () => {
  fc.assert(
    fc.property(fc.array(example, { maxLength: 8 }), fc.array(example, { minLength: 1, maxLength: 8 }), (a, b) => {
      const all = statisticsOf([...a, ...b], params);
      const sum = statisticsOf(b, params);
      addStatistics(sum, statisticsOf(a, params));
      assert.deepEqual(sum, all);
      subtractStatistics(sum, statisticsOf(b, params));
      assert.deepEqual(sum, statisticsOf(a, params));
      const [{ vector, targets }] = b as [RidgeExample];
      const row = statisticsRow(statisticsOf([{ vector, targets }], params), 1, params);
      const factor = vector[1] as number;
      assert.deepEqual(
        [...row],
        [...vector, ...targets].map((entry) => factor * entry + 0).map((entry) => entry || 0),
      );
    }),
    runs,
  );
  const large = emptyStatistics(params).fill(2 ** 30);
  assert.throws(
    () =>
      addStatistics(
        large.slice(),
        large.map((entry) => entry * 1),
      ),
    /32 bits/,
  );
  assert.ok(RIDGE_ITEMS_MAX * 127 * 127 < 2 ** 31);
});

test("the Brier gain from statistics is the one from examples", () => {
  fc.assert(
    fc.property(
      fc.array(example, { maxLength: 6 }),
      fc.array(fc.integer({ min: -(2 ** 26), max: 2 ** 26 }), { minLength: 15, maxLength: 15 }),
      (examples, list) => {
        const weights = Int32Array.from(list);
        let expected = 0n;
        for (const { vector, targets } of examples)
          for (let k = 0; k < 3; k++) {
            const answer = BigInt(dotBytes(weights.subarray(5 * k, 5 * k + 5), vector));
            const target = BigInt(targets[k] as number) << 28n;
            expected += target ** 2n - (target - answer) ** 2n;
          }
        assert.equal(brierGain(weights, statisticsOf(examples, params), params), expected >> 24n);
      },
    ),
    runs,
  );
  assert.equal(brierGain(new Int32Array(15), emptyStatistics(params), params), 0n);
});

test("vectors never get longer than their norm and keep their direction", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -100_000, max: 100_000 }), { minLength: 1, maxLength: 64 }), (values) => {
      const fixed = fixNorm(values, 120);
      assert.ok(squaredNorm(fixed) <= 120 ** 2);
      fixed.forEach((entry, i) => {
        assert.ok(entry * (values[i] as number) >= 0);
      });
      const root = ceilSqrt(BigInt(squaredNorm(values)));
      assert.ok(
        root * root >= BigInt(squaredNorm(values)) && (root === 0n || (root - 1n) ** 2n < BigInt(squaredNorm(values))),
      );
    }),
    runs,
  );
});

test("examples and parameters outside their limits are named", () => {
  const good = { vector: Int8Array.of(1, 2, 3, 4, 5), targets: oneHot(1, 3) };
  assert.equal(exampleFault(good, params), undefined);
  const bad: readonly RidgeExample[] = [
    { ...good, vector: new Int8Array(4) },
    { ...good, targets: new Int8Array(2) },
    { ...good, vector: Int8Array.of(-128, 0, 0, 0, 0) },
    { ...good, vector: Int8Array.of(127, 127, 0, 0, 0) },
    { ...good, targets: Int8Array.of(2, 2, -1) },
    { ...good, targets: Int8Array.of(-1, -1, -1) },
    { ...good, targets: Int8Array.of(2, 0, -1) },
  ];
  for (const own of bad) assert.notEqual(exampleFault(own, params), undefined);
  const free = { ...params, target: RidgeTarget.RIDGE_TARGET_FREE };
  assert.equal(exampleFault({ ...good, targets: Int8Array.of(2, 0, -127) }, free), undefined);
  assert.equal(ridgeParamsFault(params), undefined);
  for (const change of [
    { dimension: 0 },
    { dimension: 258 },
    { classes: 17 },
    { classes: 1 },
    { lambda: 0n },
    { fractionBits: 31 },
    { tolerance: -1n },
    { normSquaredMax: 0 },
    { target: RidgeTarget.RIDGE_TARGET_UNSPECIFIED },
  ]) {
    assert.notEqual(ridgeParamsFault({ ...params, ...change }), undefined, JSON.stringify(Object.keys(change)));
  }
});

test("entries and shares survive their encoding, and broken bytes do not decode", () => {
  fc.assert(
    fc.property(fc.array(int32, { maxLength: 20 }), (entries) => {
      assert.deepEqual(
        entriesOfBytes(bytesOfEntries(Int32Array.from(entries)), entries.length),
        Int32Array.from(entries),
      );
    }),
    runs,
  );
  assert.equal(entriesOfBytes(new Uint8Array(7), 2), undefined);
  const shares = [{ index: 4, score: -(2 ** 47), gateBps: 9 }];
  assert.deepEqual(sharesOfBytes(bytesOfShares(shares)), shares);
  assert.equal(sharesOfBytes(new Uint8Array(13)), undefined);
  assert.equal(sharesOfBytes(new Uint8Array(14).fill(127)), undefined);
});

test("lists hold the heaviest shares by index, and know what is missing", () => {
  const shares = Array.from({ length: 40 }, (_, index) => ({ index, score: (index * 7) % 40, gateBps: 10_000 }));
  const listed = topShares(shares);
  assert.equal(listed.length, 32);
  assert.equal(shareListFault(listed, 40), undefined);
  for (const share of shares) {
    const isListed = listed.some(({ index }) => index === share.index);
    assert.equal(!isListed && isMissing(share, listed), false);
    const others = listed.filter(({ index }) => index !== share.index);
    if (isListed) assert.ok(isMissing(share, others));
  }
  assert.equal(shareWeight({ score: -5, gateBps: 10_000 }), 0n);
  assert.equal(shareListFault([...listed].reverse(), 40), "listed shares are out of order");
  assert.equal(shareListFault([{ index: 1, score: 0, gateBps: 1 }], 40), "listed share weighs nothing");
  assert.equal(shareListFault([{ index: 1, score: 1, gateBps: 10_001 }], 40), "listed gate is above the whole");
});

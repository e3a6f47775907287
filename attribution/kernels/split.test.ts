import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { SplitError, splitByWeight, type Weighted } from "./split.ts";

const weighted = (weights: readonly bigint[]): readonly Weighted[] =>
  weights.map((weight, i) => ({ id: Uint8Array.of(i >> 8, i & 0xff), weight }));

test("no unit is lost and nobody is off by more than one", () => {
  fc.assert(
    fc.property(
      fc.bigInt({ min: 0n, max: 1n << 90n }),
      fc.array(fc.bigInt({ min: 0n, max: 1n << 60n }), { minLength: 1, maxLength: 60 }),
      (total, weights) => {
        const weightSum = weights.reduce((sum, weight) => sum + weight, 0n);
        fc.pre(weightSum > 0n);
        const amounts = splitByWeight(total, weighted(weights));
        assert.equal(
          amounts.reduce((sum, amount) => sum + amount, 0n),
          total,
        );
        amounts.forEach((amount, i) => {
          const exact = total * (weights[i] ?? 0n);
          assert.ok(amount * weightSum > exact - weightSum && amount * weightSum < exact + weightSum);
        });
      },
    ),
    { seed: 3, numRuns: 1_000 },
  );
});

test("the order of receivers does not matter", () => {
  const receivers = weighted([3n, 3n, 3n, 1n]);
  const forward = splitByWeight(11n, receivers);
  const backward = splitByWeight(11n, receivers.toReversed()).toReversed();
  assert.deepEqual(forward, backward);
});

test("equal remainders go to the smaller id", () => {
  assert.deepEqual(splitByWeight(2n, weighted([1n, 1n, 1n])), [1n, 1n, 0n]);
});

test("a fee of one unit among a million contributors is paid exactly", () => {
  const receivers = Array.from({ length: 1_000_000 }, (_, i) => ({
    id: Uint8Array.of(i >> 16, (i >> 8) & 0xff, i & 0xff),
    weight: 1n + BigInt(i % 7),
  }));
  const amounts = splitByWeight(1n, receivers);
  assert.equal(
    amounts.reduce((sum, amount) => sum + amount, 0n),
    1n,
  );
  assert.equal(amounts[6], 1n);
});

test("zero weight and negative numbers have no split", () => {
  assert.throws(() => splitByWeight(5n, weighted([0n, 0n])), SplitError);
  assert.throws(() => splitByWeight(5n, []), SplitError);
  assert.throws(() => splitByWeight(-1n, weighted([1n])), SplitError);
  assert.throws(() => splitByWeight(1n, weighted([2n, -1n])), SplitError);
});

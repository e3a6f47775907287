import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { compareTimestamps, GO_ZERO_TIME, type Timestamp } from "#lib/time.ts";
import { TEST_GENESIS_TIME, testChain, testSigners, testState } from "#test/support/chain.ts";
import { ABSENT_SIGNATURE } from "./commit.ts";
import { ValidationError } from "./errors.ts";
import { medianTime, weightedMedian } from "./weighted-median.ts";

function at(seconds: number): Timestamp {
  return { seconds: BigInt(seconds), nanos: 0 };
}

test("weights decide between clocks", () => {
  const weigh = (...weights: readonly [number, number][]): bigint =>
    weightedMedian(weights.map(([time, weight]) => ({ time: at(time), weight: BigInt(weight) }))).seconds;
  assert.equal(weigh([0, 33], [5, 40], [10, 27]), 5n);
  assert.equal(weigh([0, 10], [5, 10], [5, 50], [7, 5]), 5n);
  assert.equal(weigh([0, 10], [5, 11], [6, 20], [7, 25], [8, 4], [9, 19], [10, 1]), 7n);
  assert.equal(weigh([0, 1], [9, 1]), 0n);
  assert.deepEqual(weightedMedian([]), GO_ZERO_TIME);
});

const readings = fc.array(
  fc.record({ time: fc.integer({ min: 0, max: 1000 }), weight: fc.integer({ min: 1, max: 100 }) }),
  {
    minLength: 1,
    maxLength: 30,
  },
);

test("a minority of a third cannot move the median outside the honest clocks", () => {
  fc.assert(
    fc.property(readings, readings, (honest, liars) => {
      const honestWeight = honest.reduce((sum, { weight }) => sum + weight, 0);
      let budget = Math.ceil(honestWeight / 2) - 1;
      const faulty = liars.flatMap(({ time, weight }) => {
        if (weight > budget) return [];
        budget -= weight;
        return [{ time: time * 1_000_000, weight }];
      });
      const median = weightedMedian(
        [...faulty, ...honest].map(({ time, weight }) => ({ time: at(time), weight: BigInt(weight) })),
      );
      const times = honest.map(({ time }) => time);
      assert.ok(median.seconds >= BigInt(Math.min(...times)) && median.seconds <= BigInt(Math.max(...times)));
    }),
    { seed: 2, numRuns: 200 },
  );
});

test("the order in which clocks are read does not matter", () => {
  fc.assert(
    fc.property(readings, (list) => {
      const times = list.map(({ time, weight }) => ({ time: at(time), weight: BigInt(weight) }));
      assert.equal(compareTimestamps(weightedMedian(times), weightedMedian([...times].reverse())), 0);
    }),
    { seed: 4, numRuns: 100 },
  );
});

test("a commit's median skips absent votes and refuses strangers", () => {
  const signers = testSigners(4);
  const [block] = testChain(testState(signers), signers, 1);
  assert.ok(block !== undefined);
  const { commit, before } = block;
  const ms = (time: Timestamp): bigint =>
    (time.seconds - TEST_GENESIS_TIME.seconds) * 1000n + BigInt(time.nanos / 1_000_000);
  assert.equal(ms(medianTime(commit, before.validators)), 2n);
  const absent = commit.signatures.map((entry) => (entry.timestamp.nanos <= 2_000_000 ? ABSENT_SIGNATURE : entry));
  assert.equal(ms(medianTime({ ...commit, signatures: absent }, before.validators)), 3n);
  const strangers = testState(testSigners(6).slice(4)).validators;
  assert.throws(() => medianTime(commit, strangers), ValidationError);
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { UsedNumbers } from "./account-numbers.ts";

test("numbers are taken once, and the lowest free one is found between them", () => {
  const used = new UsedNumbers();
  assert.equal(used.next, 0n);
  const given = [0n, 1n, 1n, 5n, 3n, 5n, 2n, 0n, 3n, 100n];
  assert.deepEqual(
    given.map((number) => used.take(number)),
    [true, true, false, true, true, false, true, false, false, true],
  );
  assert.deepEqual([used.takeLowest(), used.takeLowest(), used.takeLowest()], [4n, 6n, 7n]);
  assert.equal(used.take(6n), false);
  assert.equal(used.next, 101n);
});

test("a number far away costs nothing", () => {
  const used = new UsedNumbers();
  used.take(2n ** 64n - 1n);
  assert.equal(used.takeLowest(), 0n);
  assert.equal(used.next, 2n ** 64n);
});

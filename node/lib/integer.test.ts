import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import * as integer from "./integer.ts";

test("decimal text round-trips through bigint and number", () => {
  const property = fc.property(fc.bigInt(-integer.INT_MAX, integer.INT_MAX), fc.maxSafeInteger(), (big, small) => {
    assert.equal(integer.parseBigint(String(big)), big);
    assert.equal(integer.parseInteger(String(small)), small);
  });
  fc.assert(property, { seed: 2 });
  assert.equal(integer.parseBigint("007"), 7n);
});

test("anything else is a typed error", () => {
  for (const text of ["", "-", "+1", "1.0", "1e3", "0x10", " 1", "1 ", "1_000", "NaN", "٣", "1\n"]) {
    assert.throws(() => integer.parseBigint(text), integer.IntegerError, JSON.stringify(text));
  }
  assert.throws(() => integer.parseBigint("9".repeat(101)), integer.IntegerError);
  assert.throws(() => integer.parseBigint(String(integer.INT_MAX + 1n)), integer.IntegerError);
  assert.throws(() => integer.parseInteger(String(2n ** 53n)), integer.IntegerError);
});

test("bounds are inclusive", () => {
  assert.equal(integer.parseInteger("5", { min: 5, max: 5 }), 5);
  assert.throws(() => integer.parseInteger("4", { min: 5 }), integer.IntegerError);
  assert.throws(() => integer.parseBigint("6", { max: 5n }), integer.IntegerError);
});

test("floorDiv rounds toward negative infinity", () => {
  const cases: [bigint, bigint, bigint][] = [
    [7n, 2n, 3n],
    [-7n, 2n, -4n],
    [7n, -2n, -4n],
    [-7n, -2n, 3n],
    [-6n, 2n, -3n],
    [0n, 5n, 0n],
  ];
  for (const [a, b, quotient] of cases) assert.equal(integer.floorDiv(a, b), quotient, `${a} / ${b}`);
});

test("bitLength counts the bits of the magnitude", () => {
  for (const bits of [1, 2, 3, 4, 5, 31, 32, 33, 255, 256]) {
    assert.equal(integer.bitLength(1n << BigInt(bits - 1)), bits);
    assert.equal(integer.bitLength(-((1n << BigInt(bits)) - 1n)), bits);
  }
  assert.equal(integer.bitLength(0n), 0);
});

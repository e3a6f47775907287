import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { readGoCorpus, readVector } from "#test/support/vectors.ts";
import { latin1FromBytes } from "./bytes.ts";
import * as dec from "./decimal.ts";

const parse = dec.parseDec;

test("texts of the SDK's formatting vectors parse to equal values", () => {
  const pairs = readVector<[string, string][]>("cosmos__cosmos-sdk/math/testdata/decimals.json");
  for (const [text, display] of pairs) {
    assert.equal(parse(text), parse(display.replaceAll("'", "")), text);
    assert.equal(parse(dec.formatDec(parse(text))), parse(text), text);
  }
  assert.equal(dec.formatDec(parse("-0.13")), "-0.130000000000000000");
  assert.equal(parse(".5"), parse("0.5"));
});

test("malformed decimals are typed errors", () => {
  for (const text of ["", "-", ".", "1.", "-.", "1.0000000000000000001", "+1", "1e5", "1,0", "1 ", "--1", "1.1.1"]) {
    assert.throws(() => parse(text), dec.DecimalError, text);
  }
  for (const { name, values } of readGoCorpus("cosmos__cosmos-sdk/fuzz/tests/testdata/fuzz/FuzzTypesDecSetString")) {
    try {
      const value = parse(latin1FromBytes(values[0] as Uint8Array));
      assert.equal(parse(dec.formatDec(value)), value, name);
    } catch (error) {
      assert.ok(error instanceof dec.DecimalError, name);
    }
  }
});

// Rows of cosmos-sdk math/dec_test.go TestArithmetic: d1, d2, mul, mulTruncate, quo, quoRoundUp, quoTruncate.
const arithmetic: readonly (readonly string[])[] = [
  ["0", "1", "0", "0", "0", "0", "0"],
  ["1", "1", "1", "1", "1", "1", "1"],
  ["-1", "1", "-1", "-1", "-1", "-1", "-1"],
  ["3", "7", "21", "21", "0.428571428571428571", "0.428571428571428572", "0.428571428571428571"],
  ["2", "4", "8", "8", "0.5", "0.5", "0.5"],
  ["100", "100", "10000", "10000", "1", "1", "1"],
  ["1.5", "1.5", "2.25", "2.25", "1", "1", "1"],
  [
    "3.333",
    "0.0333",
    "0.1109889",
    "0.1109889",
    "100.09009009009009009",
    "100.090090090090090091",
    "100.09009009009009009",
  ],
];

test("products and quotients round as the SDK's", () => {
  for (const [a = "", b = "", mul = "", mulTruncate = "", quo = "", quoRoundUp = "", quoTruncate = ""] of arithmetic) {
    const [x, y] = [parse(a), parse(b)];
    assert.equal(dec.decMul(x, y), parse(mul), `${a} * ${b}`);
    assert.equal(dec.decMulTruncate(x, y), parse(mulTruncate), `${a} * ${b} truncated`);
    assert.equal(dec.decQuo(x, y), parse(quo), `${a} / ${b}`);
    assert.equal(dec.decQuoRoundUp(x, y), parse(quoRoundUp), `${a} / ${b} up`);
    assert.equal(dec.decQuoTruncate(x, y), parse(quoTruncate), `${a} / ${b} truncated`);
  }
});

test("halves go to the even neighbour, in both signs", () => {
  const rounded: Record<string, bigint> = {
    "0.25": 0n,
    "0.5": 0n,
    "0.75": 1n,
    "1.5": 2n,
    "2.5": 2n,
    "7.5": 8n,
    "7.6": 8n,
  };
  for (const [text, integer] of Object.entries(rounded)) {
    assert.equal(dec.decRoundInt(parse(text)), integer, text);
    assert.equal(dec.decRoundInt(-parse(text)), -integer, `-${text}`);
  }
  assert.equal(dec.decMul(dec.DEC_SMALLEST, parse("0.5")), 0n);
  assert.equal(dec.decMul(3n, parse("0.5")), 2n);
  assert.equal(dec.decMulRoundUp(dec.DEC_SMALLEST, parse("0.1")), 1n);
  assert.equal(dec.decMulRoundUp(-dec.DEC_SMALLEST, parse("0.1")), 0n);
});

test("integer parts", () => {
  assert.equal(dec.decTruncateInt(parse("-1.9")), -1n);
  assert.equal(dec.decTruncate(parse("-1.9")), parse("-1"));
  const ceilings: [string, string][] = [
    ["0.001", "1"],
    ["-0.001", "0"],
    ["0", "0"],
    ["0.9", "1"],
    ["4.001", "5"],
    ["-4.7", "-4"],
  ];
  for (const [text, ceiling] of ceilings) assert.equal(dec.decCeil(parse(text)), parse(ceiling), text);
  assert.equal(dec.decMulInt(parse("0.1"), 3n), parse("0.3"));
  assert.equal(dec.decQuoInt(parse("1"), 3n), parse("0.333333333333333333"));
  assert.equal(dec.decWithPlaces(5n, 2), parse("0.05"));
  assert.equal(dec.decFromInt(-2n), parse("-2"));
});

test("powers", () => {
  assert.equal(dec.decPower(parse("10"), 2n), parse("100"));
  assert.equal(dec.decPower(parse("0.2"), 0n), dec.DEC_ONE);
  assert.equal(dec.decPower(parse("0.000000001"), 2n), dec.DEC_SMALLEST);
  assert.equal(dec.decPower(parse("0.7"), 3n), parse("0.343"));
});

test("overflow and division by zero are typed errors", () => {
  const large = 1n << 314n;
  assert.equal(dec.decAdd(large - 1n, large), (1n << 315n) - 1n);
  assert.throws(() => dec.decAdd(large, large), dec.DecimalError);
  assert.throws(() => dec.decSub(-large, large), dec.DecimalError);
  assert.throws(() => dec.decMul(large, large), dec.DecimalError);
  assert.throws(() => dec.decFromInt(1n << 256n), dec.DecimalError);
  for (const divide of [dec.decQuo, dec.decQuoTruncate, dec.decQuoRoundUp, dec.decQuoInt]) {
    assert.throws(() => divide(1n, 0n), dec.DecimalError);
  }
});

test("rounded results stay within one unit of the exact value", () => {
  const decimals = fc.bigInt(-(10n ** 40n), 10n ** 40n);
  const property = fc.property(
    decimals,
    decimals.filter((b) => b !== 0n),
    (a, b) => {
      const product = dec.decMul(a, b) * dec.DEC_ONE - a * b;
      assert.ok(product * 2n <= dec.DEC_ONE && product * 2n >= -dec.DEC_ONE);
      const truncated = dec.decQuoTruncate(a, b);
      const rounded = dec.decQuo(a, b);
      assert.ok(rounded - truncated <= 1n && rounded - truncated >= -1n);
      assert.equal(parse(dec.formatDec(a)), a);
    },
  );
  fc.assert(property, { seed: 5 });
});

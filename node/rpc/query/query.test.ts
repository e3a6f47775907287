/** The query language against the cases its reference documents, and against noise. */
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { matchesEvents } from "./match.ts";
import { parseMoment, parseQuery, QuerySyntaxError } from "./parse.ts";

const events = new Map<string, readonly string[]>([
  ["tm.event", ["Tx"]],
  ["tx.height", ["1000"]],
  ["tx.hash", ["AB12"]],
  ["transfer.amount", ["5stake", "8atom"]],
  ["transfer.recipient", ["alice", "bob"]],
  ["price.value", ["0.00500"]],
  ["block.time", ["2013-05-03T14:45:00Z"]],
  ["big.number", ["100000000000000000000000000001"]],
]);

const CASES: ReadonlyArray<readonly [string, boolean]> = [
  ["tm.event='Tx'", true],
  ["tm.event = 'NewBlock'", false],
  ["tx.height=1000", true],
  ["tx.height > 999 AND tx.height<1001", true],
  ["tx.height >= 1001", false],
  ["tx.height <= 1000.0", true],
  ["transfer.amount = 8", true],
  ["transfer.amount > 8", false],
  ["transfer.recipient = 'bob' AND transfer.amount = 5", true],
  ["transfer.recipient CONTAINS 'lic'", true],
  ["transfer.recipient CONTAINS 'xyz'", false],
  ["transfer.recipient EXISTS", true],
  ["transfer EXISTS", true],
  ["transf EXISTS", false],
  ["price.value = 0.005", true],
  ["price.value < 0.0051", true],
  ["block.time >= TIME 2013-05-03T14:45:00Z", true],
  ["block.time > TIME 2013-05-03T14:45:00+00:00", false],
  ["block.time >= TIME 2013-05-03T16:45:00+02:00", true],
  ["block.time > DATE 2013-05-03", true],
  ["block.time < DATE 2013-05-04", true],
  ["tx.hash = 7", false],
  ["big.number > 100000000000000000000000000000", true],
  ["big.number = 100000000000000000000000000000", false],
];

for (const [query, expected] of CASES) {
  test(`${query} is ${expected}`, () => assert.equal(matchesEvents(parseQuery(query), events), expected));
}

test("malformed queries say where", () => {
  const bad = [
    "",
    "   ",
    "=",
    "a",
    "a=",
    "a=1 OR b=2",
    "a=1 AND",
    "AND a=1",
    "a='x",
    "a = b",
    "(a=1)",
    "a < 'x'",
    "a CONTAINS 1",
    "a = DATE 2013-02-30",
    "a=TIME x",
    "a EXISTS b",
    "a=1 b=2",
    `a='${"x".repeat(600)}'`,
  ];
  for (const query of bad) assert.throws(() => parseQuery(query), QuerySyntaxError, query);
});

test("any text parses or fails with a syntax error", () => {
  const words = fc.constantFrom(
    "a.b",
    "=",
    "<",
    ">=",
    "AND",
    "CONTAINS",
    "EXISTS",
    "'x'",
    "1",
    "1.5",
    "TIME",
    "DATE",
    "2020-01-01",
    " ",
    "'",
    "(",
    "é",
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(words).map((w) => w.join("")),
        fc.string(),
      ),
      (text) => {
        try {
          matchesEvents(parseQuery(text), events);
        } catch (error) {
          assert.ok(error instanceof QuerySyntaxError);
        }
      },
    ),
    { seed: 4, numRuns: 20_000 },
  );
});

test("moments equal the platform's calendar", () => {
  const date = fc.date({
    min: new Date("1970-01-01T00:00:00Z"),
    max: new Date("2400-01-01T00:00:00Z"),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(date, (d) => assert.equal(parseMoment(d.toISOString()), BigInt(d.getTime()) * 1_000_000n)),
    { seed: 5 },
  );
});

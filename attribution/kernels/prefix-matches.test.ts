import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { PrefixMatches } from "./prefix-matches.ts";

const token = fc.integer({ min: 0, max: 1 });
const tokens = fc.array(token, { maxLength: 40 });

function lengthNaively(
  text: readonly number[],
  query: readonly number[],
  [position, start]: readonly [number, number],
) {
  let length = 0;
  while (start + length < query.length && text[position + length] === query[start + length]) length++;
  return length;
}

test("common prefixes are those of a direct comparison, in whatever order they are asked for", () => {
  const starts = fc.array(fc.integer({ min: 0, max: 45 }), { maxLength: 20 });
  fc.assert(
    fc.property(tokens, tokens, fc.nat(40), starts, fc.boolean(), (text, query, position, asked, isRising) => {
      const matches = new PrefixMatches(Int32Array.from(text), Int32Array.from(query), position);
      for (const start of isRising ? asked.toSorted((a, b) => a - b) : asked) {
        assert.equal(matches.lengthAt(start), lengthNaively(text, query, [position, start]));
      }
    }),
    { seed: 5, numRuns: 3_000 },
  );
});

test("every place of a text of one token is compared in time", () => {
  const length = 1 << 16;
  const matches = new PrefixMatches(new Int32Array(length), new Int32Array(length), 0);
  for (let start = 0; start < length; start++) assert.equal(matches.lengthAt(start), length - start);
});

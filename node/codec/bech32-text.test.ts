/** Ours and an independent implementation agree on every text. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { bech32 } from "@scure/base";
import fc from "fast-check";
import { readBech32, writeBech32 } from "./bech32-text.ts";

const LENGTH_MAX = 2_000;
const prefixes = fc.string({
  unit: fc.integer({ min: 30, max: 130 }).map((code) => String.fromCharCode(code)),
  maxLength: 20,
});
const bytes = fc.uint8Array({ maxLength: 300 });

function theirs(text: string): ReturnType<typeof readBech32> {
  try {
    const { prefix, words } = bech32.decode(text as `${string}1${string}`, LENGTH_MAX);
    return { prefix, bytes: bech32.fromWords(words) };
  } catch {
    return undefined;
  }
}

test("any prefix and bytes are written alike, and read back", () => {
  const property = fc.property(prefixes, bytes, (prefix, payload) => {
    let expected: string | undefined;
    try {
      expected = bech32.encode(prefix, bech32.toWords(payload), LENGTH_MAX);
    } catch {
      expected = undefined;
    }
    const text = writeBech32(prefix, payload);
    assert.equal(text, expected);
    if (text === undefined) return;
    assert.deepEqual(readBech32(text), { prefix: prefix.toLowerCase(), bytes: payload });
    assert.deepEqual(readBech32(text.toUpperCase()), theirs(text.toUpperCase()));
  });
  fc.assert(property, { seed: 1, numRuns: 500 });
});

test("texts under a right checksum with any groups of five bits are read alike", () => {
  const words = fc.array(fc.integer({ min: 0, max: 31 }), { maxLength: 60 });
  const property = fc.property(words, (groups) => {
    const text = bech32.encode("trib", groups, LENGTH_MAX);
    assert.deepEqual(readBech32(text), theirs(text));
  });
  fc.assert(property, { seed: 1, numRuns: 500 });
});

test("damaged and arbitrary texts are refused alike", () => {
  const good = writeBech32("trib", new Uint8Array(20).fill(5)) ?? "";
  const damaged = fc
    .tuple(fc.nat({ max: good.length - 1 }), fc.nat({ max: 2 }), fc.string({ unit: "binary", maxLength: 2 }))
    .map(([at, removed, text]) => good.slice(0, at) + text + good.slice(at + removed));
  const property = fc.property(fc.oneof(damaged, fc.string({ unit: "binary" }), fc.string()), (text) => {
    assert.deepEqual(readBech32(text), theirs(text));
  });
  fc.assert(property, { seed: 1, numRuns: 2_000 });
  // The Kelvin sign has "k" as its lower case.
  const kelvin = writeBech32("k", new Uint8Array(3))?.toUpperCase().replace("K", "\u212a") ?? "";
  for (const text of [kelvin, "1qqqqqq", "a1", "a1qqqqqqq", good.replace("1", ""), `T${good.slice(1)}`]) {
    assert.equal(readBech32(text), undefined, text);
    assert.equal(theirs(text), undefined, text);
  }
});

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { seededRandom } from "#lib/prng.ts";
import { suffixArray } from "./suffix-array.ts";

function naive(text: readonly number[]): readonly number[] {
  const order = (a: number, b: number): number => {
    for (let i = 0; ; i++) {
      const x = text[a + i] ?? -1;
      const y = text[b + i] ?? -1;
      if (x !== y) return x - y;
    }
  };
  return text.map((_, i) => i).sort(order);
}

test("banana", () => {
  assert.deepEqual([...suffixArray(Int32Array.of(1, 0, 2, 0, 2, 0), 2)], [5, 3, 1, 0, 4, 2]);
});

test("short and uniform texts", () => {
  assert.deepEqual([...suffixArray(new Int32Array(0), 0)], []);
  assert.deepEqual([...suffixArray(Int32Array.of(3), 3)], [0]);
  assert.deepEqual([...suffixArray(new Int32Array(5), 0)], [4, 3, 2, 1, 0]);
});

test("equals sorting all suffixes", () => {
  const texts = fc
    .integer({ min: 1, max: 5 })
    .chain((values) => fc.array(fc.nat(values - 1), { minLength: 1, maxLength: 80 }));
  fc.assert(
    fc.property(texts, (text) => {
      assert.deepEqual([...suffixArray(Int32Array.from(text), Math.max(...text))], naive(text));
    }),
    { seed: 8, numRuns: 2_000 },
  );
});

test("a long text with deep recursion is in order", () => {
  const random = seededRandom(9n);
  const words = Array.from({ length: 20 }, () => Array.from({ length: 30 }, () => 1 + random.below(3)));
  const text = Int32Array.from(Array.from({ length: 2_000 }, () => [...random.pick(words), 0]).flat());
  const suffixes = suffixArray(text, 3);
  const rank = new Int32Array(text.length + 1);
  suffixes.forEach((position, i) => {
    rank[position] = i + 1;
  });
  assert.equal(new Set(suffixes).size, text.length);
  for (let i = 1; i < suffixes.length; i++) {
    const a = suffixes[i - 1] as number;
    const b = suffixes[i] as number;
    const difference = (text[a] as number) - (text[b] as number);
    assert.ok(difference < 0 || (difference === 0 && (rank[a + 1] as number) < (rank[b + 1] as number)));
  }
});

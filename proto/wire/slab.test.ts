import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { copyRange } from "./slab.ts";

test("copies are equal to their range and independent of it and of each other", () => {
  const source = Uint8Array.from({ length: 5000 }, (_, i) => (i * 31) & 0xff);
  const range = fc
    .tuple(fc.nat(4000), fc.nat(1100))
    .map(([start, length]) => ({ start, end: start + (length % 1000) + (length > 1000 ? 1000 : 0) }));
  fc.assert(
    fc.property(fc.array(range, { maxLength: 40 }), (ranges) => {
      const copies = ranges.map(({ start, end }) => copyRange(source, start, Math.min(end, 5000)));
      copies.forEach((copy, i) => {
        const { start, end } = ranges[i] as { start: number; end: number };
        assert.deepEqual(copy, source.slice(start, Math.min(end, 5000)));
      });
      for (const copy of copies) copy.fill(0);
      assert.equal(source[1], 31);
    }),
    { seed: 3, numRuns: 200 },
  );
});

test("writing to one copy leaves its neighbours alone", () => {
  const source = new Uint8Array(100).fill(7);
  const [left, middle, right] = [0, 1, 2].map(() => copyRange(source, 0, 100));
  middle?.fill(9);
  assert.deepEqual(left, source);
  assert.deepEqual(right, source);
});

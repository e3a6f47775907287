import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { centredRanks, spearmanBps, squareRoot } from "./spearman.ts";

/** Correlation by the textbook, in floating point. */
function reference(a: readonly bigint[], b: readonly bigint[]): number {
  const rank = (list: readonly bigint[]): number[] =>
    list.map((x) => list.filter((y) => y < x).length + (list.filter((y) => y === x).length + 1) / 2);
  const [x, y] = [rank(a), rank(b)];
  const mean = (a.length + 1) / 2;
  const dot = (u: number[], v: number[]): number =>
    u.reduce((s, value, i) => s + (value - mean) * ((v[i] as number) - mean), 0);
  const size = Math.sqrt(dot(x, x) * dot(y, y));
  return size === 0 ? 0 : dot(x, y) / size;
}

test("correlation is Spearman's with average ranks, rounded towards zero", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: -9, max: 9 })), {
        minLength: 1,
        maxLength: 40,
      }),
      (pairs) => {
        const a = pairs.map(([x]) => BigInt(x));
        const b = pairs.map(([, y]) => BigInt(y));
        const exact = reference(a, b) * 10_000;
        const found = spearmanBps(a, b);
        assert.ok(Math.abs(found) <= Math.abs(exact) + 1e-6 && Math.abs(found - exact) < 1.000001);
        assert.equal(
          centredRanks(a).reduce((sum, rank) => sum + rank, 0),
          0,
        );
      },
    ),
    { seed: 11, numRuns: 300 },
  );
  assert.equal(spearmanBps([1n, 2n, 3n], [5n, 6n, 70n]), 10_000);
  assert.equal(spearmanBps([1n, 2n, 3n], [7n, 6n, 5n]), -10_000);
  assert.equal(squareRoot(99n), 9n);
});

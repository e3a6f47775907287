import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { banzhafValues, SHAPLEY_WHOLE, shapleyValues, WHOLE } from "./banzhaf.ts";

/** Votes of the K nearest of a subset, times K. */
function votes(matches: readonly boolean[], nearest: number, subset: number): bigint {
  let seen = 0;
  let agreeing = 0n;
  for (let rank = 0; rank < matches.length && seen < nearest; rank++) {
    if (((subset >> rank) & 1) === 0) continue;
    seen++;
    if (matches[rank] === true) agreeing++;
  }
  return agreeing;
}

test("the closed form is the Banzhaf value of the vote, exactly", () => {
  fc.assert(
    fc.property(
      fc.array(fc.boolean(), { minLength: 1, maxLength: 9 }),
      fc.integer({ min: 1, max: 5 }),
      (matches, k) => {
        const values = banzhafValues(matches, k);
        const share = WHOLE >> BigInt(matches.length - 1);
        matches.forEach((_, rank) => {
          let sum = 0n;
          for (let subset = 0; subset < 1 << matches.length; subset++) {
            if (((subset >> rank) & 1) === 0)
              sum += votes(matches, k, subset | (1 << rank)) - votes(matches, k, subset);
          }
          assert.equal(values[rank], sum * share);
        });
      },
    ),
    { seed: 3, numRuns: 100 },
  );
});

test("the explanation is the Shapley value of the vote to within rounding", () => {
  fc.assert(
    fc.property(
      fc.array(fc.boolean(), { minLength: 1, maxLength: 7 }),
      fc.integer({ min: 1, max: 4 }),
      (matches, k) => {
        const n = matches.length;
        const factorial = (m: number): number => (m < 2 ? 1 : m * factorial(m - 1));
        const values = shapleyValues(matches, k);
        matches.forEach((_, rank) => {
          let sum = 0;
          for (let subset = 0; subset < 1 << n; subset++) {
            if (((subset >> rank) & 1) === 1) continue;
            const size = subset.toString(2).replaceAll("0", "").length;
            const gain = Number(votes(matches, k, subset | (1 << rank)) - votes(matches, k, subset)) / k;
            sum += (gain * factorial(size) * factorial(n - 1 - size)) / factorial(n);
          }
          assert.ok(Math.abs(Number(values[rank]) / Number(SHAPLEY_WHOLE) - sum) < 1e-9);
        });
      },
    ),
    { seed: 4, numRuns: 60 },
  );
});

test("64 ranks are exact and fixed", () => {
  const values = banzhafValues(
    Array.from({ length: 64 }, (_, i) => i % 3 !== 0),
    10,
  );
  assert.equal(values[0], -12297348655557058404n);
  assert.equal(values[63], 0n);
  assert.equal(banzhafValues([true], 1)[0], WHOLE);
});

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { ownVotes } from "./votes.ts";

/** A list of items whose owners and labels are given, nearest first. */
const lists = fc.array(fc.record({ owner: fc.nat(4), matches: fc.boolean() }), { maxLength: 9 });
const listed = (entries: readonly { owner: number; matches: boolean }[]) =>
  entries.map((entry, item) => ({ ...entry, item, distance: item }));

/** Agreeing votes of the K nearest items in a set of positions. */
function countVotes(matches: readonly boolean[], nearest: number, has: (item: number) => boolean): number {
  const present = matches.filter((_, item) => has(item));
  return present.slice(0, nearest).filter(Boolean).length;
}

test("a subset of the owners votes with what it has, and its prediction is the sum of what its owners add", () => {
  const subsets = fc.uniqueArray(fc.nat(6), { maxLength: 5 });
  fc.assert(
    fc.property(lists, fc.integer({ min: 1, max: 5 }), subsets, (entries, nearest, subset) => {
      const votes = ownVotes(listed(entries), nearest);
      const owners = new Set(subset);
      const matches = entries.map((entry) => entry.matches);
      const { actual, predicted } = votes.inSubset(owners);
      const expected = countVotes(matches, nearest, (item) => owners.has(entries[item]?.owner ?? -1));
      assert.equal(actual, BigInt(expected));
      assert.equal(
        predicted,
        subset.reduce((sum, owner) => sum + votes.contribution(owner), 0n),
      );
    }),
    { seed: 21, numRuns: 300 },
  );
});

test("an owner adds what its items change in the votes of random halves of the others, rounded down for each item", () => {
  fc.assert(
    fc.property(lists, fc.integer({ min: 1, max: 5 }), (entries, nearest) => {
      const matches = entries.map((entry) => entry.matches);
      const others = Math.max(0, matches.length - 1);
      const expected = [0n, 0n, 0n, 0n, 0n, 0n];
      entries.forEach(({ owner }, rank) => {
        let changes = 0n;
        for (let half = 0; half < 1 << matches.length; half++) {
          if (((half >> rank) & 1) === 1) continue;
          const without = countVotes(matches, nearest, (item) => ((half >> item) & 1) === 1);
          const withIt = countVotes(matches, nearest, (item) => ((half >> item) & 1) === 1 || item === rank);
          changes += BigInt(withIt - without);
        }
        expected[owner] = (expected[owner] ?? 0n) + ((changes << 48n) >> BigInt(others));
      });
      const votes = ownVotes(listed(entries), nearest);
      expected.forEach((sum, owner) => {
        assert.equal(votes.contribution(owner), sum);
      });
    }),
    { seed: 22, numRuns: 60 },
  );
});

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { coalitionPairs, drawCoalition, precedenceOf, precedenceValues } from "./precedence.ts";

const seed = new Uint8Array(32).fill(5);
const relations = fc
  .array(fc.array(fc.nat(100), { maxLength: 3 }), { minLength: 1, maxLength: 12 })
  .map((edges) =>
    edges.map((to, player) => [...new Set(to.filter(() => player > 0).map((other) => other % Math.max(1, player)))]),
  );
const runs = { seed: 11, numRuns: 200 };

test("relations close transitively, in both directions alike", () => {
  const { ancestors, descendants } = precedenceOf([[], [0], [1], [0, 2]]);
  assert.deepEqual(ancestors[3], new Set([0, 1, 2]));
  assert.deepEqual(descendants[0], new Set([1, 2, 3]));
  assert.throws(() => precedenceOf([[0]]));
  assert.throws(() => precedenceOf([[], [2], []]));
});

test("coalitions hold a player's ancestors, none of its descendants, and nobody without all ancestors", () => {
  fc.assert(
    fc.property(relations, fc.nat(1_000), (edges, index) => {
      const precedence = precedenceOf(edges);
      for (const { player, withPlayer, without } of coalitionPairs(
        drawCoalition(seed, index, edges.length),
        precedence,
      )) {
        assert.equal(withPlayer[player], 1);
        assert.deepEqual(
          [...withPlayer].map((member, i) => (i === player ? 0 : member)),
          [...without],
        );
        for (const ancestor of precedence.ancestors[player] ?? []) assert.equal(without[ancestor], 1);
        for (const descendant of precedence.descendants[player] ?? []) assert.equal(withPlayer[descendant], 0);
        withPlayer.forEach((member, i) => {
          if (member === 1) for (const needed of precedence.ancestors[i] ?? []) assert.equal(withPlayer[needed], 1);
        });
      }
    }),
    runs,
  );
});

test("draws are fair, independent of the number of players, and follow from the seed", () => {
  const members = Array.from({ length: 300 }, (_, index) => drawCoalition(seed, index, 400));
  const ones = members.reduce((sum, drawn) => sum + drawn.reduce((all, bit) => all + bit, 0), 0);
  assert.ok(Math.abs(ones / (300 * 400) - 0.5) < 0.01);
  assert.deepEqual(drawCoalition(seed, 7, 20), (members[7] as Uint8Array).slice(0, 20));
  assert.notDeepEqual(drawCoalition(new Uint8Array(32), 7, 400), members[7]);
});

test("values of an additive game are its weights, and an exact copy is worth nothing beside its original", () => {
  const weights = [5n, 0n, 12n, 3n];
  const additive = (members: Uint8Array): bigint =>
    weights.reduce((sum, weight, i) => (members[i] === 1 ? sum + weight : sum), 0n);
  const draw = { seed, coalitions: 10 };
  assert.deepEqual(
    precedenceValues(precedenceOf([[], [], [], []]), draw, additive),
    weights.map((weight) => 10n * weight),
  );
  // Player 2 copies player 0: the second of them adds nothing to whoever holds one.
  const copied = (members: Uint8Array): bigint =>
    (members[0] === 1 || members[2] === 1 ? 7n : 0n) + (members[1] === 1 ? 2n : 0n);
  assert.deepEqual(precedenceValues(precedenceOf([[], [], [0]]), draw, copied), [70n, 20n, 0n]);
  const split = precedenceValues(precedenceOf([[], [], []]), { seed, coalitions: 200 }, copied);
  assert.ok((split[0] as bigint) < 1_000n, "without precedence the copy takes about half");
});

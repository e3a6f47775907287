import assert from "node:assert/strict";
import { test } from "node:test";
import { AssertionError } from "./assert.ts";
import { randomFrom, seededRandom } from "./prng.ts";

const draw = (seed: bigint | string) => Array.from({ length: 5 }, seededRandom(seed).nextU32);

test("a seed fixes the whole sequence", () => {
  assert.deepEqual(draw(42n), draw(42n));
  assert.deepEqual(draw("seed"), draw("seed"));
  assert.notDeepEqual(draw(42n), draw(43n));
  assert.notDeepEqual(draw("a"), draw("b"));
});

test("below rejects the words that would bias it", () => {
  const words = [2 ** 32 - 1, 7];
  const random = randomFrom(() => words.shift() ?? 0);
  assert.equal(random.below(3), 1, "2^32 - 1 lies in the incomplete last group and is skipped");
  for (const n of [0, -1, 1.5, 2 ** 32 + 1]) assert.throws(() => random.below(n), AssertionError);
});

test("choices are spread evenly", () => {
  const random = seededRandom(7n);
  const counts = [0, 0, 0, 0, 0, 0];
  for (let i = 0; i < 60_000; i++) {
    const face = random.below(6);
    counts[face] = (counts[face] ?? 0) + 1;
  }
  for (const count of counts) assert.ok(count > 9_600 && count < 10_400, `face drawn ${count} times`);
  let hits = 0;
  for (let i = 0; i < 10_000; i++) if (random.chance(1, 4)) hits++;
  assert.ok(hits > 2_350 && hits < 2_650, `${hits} hits`);
});

test("shuffle permutes, pick chooses, bytes fill", () => {
  const random = seededRandom("deck");
  const deck = Array.from({ length: 52 }, (_, i) => i);
  const shuffled = random.shuffle(deck);
  assert.notDeepEqual(shuffled, deck);
  assert.deepEqual(
    shuffled.toSorted((a, b) => a - b),
    deck,
  );
  assert.ok(deck.includes(random.pick(deck)));
  assert.throws(() => random.pick([]), AssertionError);
  const bytes = random.bytes(4_096);
  assert.equal(bytes.length, 4_096);
  assert.equal(new Set(bytes).size, 256);
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { digitsAmong } from "#attribution/accuracy/attacked-data.ts";
import { encode, noisyCopy, type RawItem, splitItems } from "#attribution/accuracy/ridge-attacks.ts";
import { seededRandom } from "#lib/prng.ts";
import { findRelations, learnNearness } from "./relations.ts";

const MEMBERS = 12;
const ITEMS_EACH = 20;
const { rows, noise } = digitsAmong(MEMBERS);
const random = seededRandom("relations");
const items = random.shuffle(
  rows.features.map((features, i): RawItem => ({ features, label: rows.labels[i] as number })),
);
const bundle = (number: number): readonly RawItem[] => items.slice(number * ITEMS_EACH, (number + 1) * ITEMS_EACH);
const honest = Array.from({ length: MEMBERS }, (_, i) => bundle(i));
const encodeAll = (bundles: readonly (readonly RawItem[])[]) =>
  bundles.map((own) => own.map((item) => encode(item, rows.classes)));
const nearness = learnNearness(encodeAll(honest));
const relate = (...added: readonly (readonly RawItem[])[]) => {
  const { relations, copies } = findRelations(encodeAll([...honest, ...added]), nearness);
  return { relations: relations.slice(MEMBERS), copies: copies.slice(MEMBERS) };
};
const noisy = (own: readonly RawItem[], strength: number) => noisyCopy(own, noise, { noise: strength, random });
const all = Array.from({ length: ITEMS_EACH }, (_, i) => i);

test("honest bundles are related to nobody, those that thresholds were learned from and others", () => {
  const others = Array.from({ length: 20 }, (_, i) => bundle(MEMBERS + i));
  assert.ok(findRelations(encodeAll(honest), nearness).relations.every((earlier) => earlier.length === 0));
  for (const other of others) assert.deepEqual(relate(other), { relations: [[]], copies: [[]] });
});

test("a copy is related to what it copies and dropped wholly, however much noise is added", () => {
  for (const strength of [0, 1, 2, 4]) {
    const found = relate(...[0, 5, 11].map((victim) => noisy(honest[victim] ?? [], strength)));
    assert.deepEqual(
      found.relations.map((earlier) => earlier[0]),
      [0, 5, 11],
    );
    assert.deepEqual(found.copies, [all, all, all]);
  }
});

test("a mosaic of few items of each of many is related to all of them", () => {
  const pieces = all.map((i) => honest[i % 10]?.[Math.floor(i / 10)] as RawItem);
  for (const strength of [0, 2, 4]) {
    const { relations, copies } = relate(noisy(pieces, strength));
    assert.ok((relations[0]?.length ?? 0) >= 5);
    assert.deepEqual(copies, [all]);
  }
});

test("of a bundle with some copies only those and what resembles them are dropped", () => {
  const own = bundle(MEMBERS);
  const { relations, copies } = relate([...(honest[3] ?? []).slice(0, 4), ...own.slice(0, 16)]);
  assert.deepEqual(relations, [[3]]);
  assert.deepEqual(copies[0]?.slice(0, 4), [0, 1, 2, 3]);
  assert.ok((copies[0]?.length ?? 0) < ITEMS_EACH / 2);
});

test("copies of a copy are related to the original, and exact copies in bundles of one item are found", () => {
  const { relations } = relate(noisy(honest[2] ?? [], 2), noisy(honest[2] ?? [], 2));
  assert.deepEqual(
    relations.map((earlier) => earlier.includes(2)),
    [true, true],
  );
  const single = relate(...splitItems(honest[7] ?? [], ITEMS_EACH));
  assert.ok(single.copies.every((dropped) => dropped.length === 1));
});

test("nothing is related to nothing", () => {
  assert.deepEqual(findRelations([], nearness), { relations: [], copies: [] });
  assert.deepEqual(findRelations([[], []], nearness), { relations: [[], []], copies: [[], []] });
  const empty = learnNearness([]);
  assert.deepEqual([empty.near, empty.copy], [0, 0]);
});

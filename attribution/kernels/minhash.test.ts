import assert from "node:assert/strict";
import { test } from "node:test";
import { seededRandom } from "#lib/prng.ts";
import {
  createSketcher,
  SKETCH_BANDS,
  SKETCH_BYTES,
  similarityBps,
  sketchBand,
  sketchMatches,
  VECTOR_SKETCH_BYTES,
} from "./minhash.ts";

const random = seededRandom(10n);
const text = (length: number): Uint32Array => Uint32Array.from({ length }, () => 1 + random.below(50_000));
const sketchOf = (...lists: readonly Uint32Array[]): Uint8Array => {
  const sketcher = createSketcher();
  for (const list of lists) sketcher.add(list);
  return sketcher.sketch();
};

test("a copy is recognised, whatever the order of its documents", () => {
  const [a, b] = [text(400), text(400)];
  assert.equal(similarityBps(sketchOf(a, b), sketchOf(b, a)), 10_000n);
});

test("similarity falls with the share of replaced tokens", () => {
  const original = text(2_000);
  const similarity = [0, 2, 5, 10, 20, 50].map((percent) => {
    const copy = original.map((token) => (random.chance(percent, 100) ? 1 + random.below(50_000) : token));
    return Number(similarityBps(sketchOf(original), sketchOf(copy)));
  });
  assert.equal(similarity[0], 10_000);
  assert.ok((similarity[1] as number) > 7_500, "two percent is a duplicate");
  assert.ok((similarity[2] as number) > 3_100, "five percent is related");
  assert.ok((similarity[5] as number) < 3_100, "half replaced is not");
  for (let i = 1; i < similarity.length; i++) assert.ok((similarity[i] as number) <= (similarity[i - 1] as number));
});

test("unrelated texts share almost nothing", () => {
  for (let i = 0; i < 50; i++) assert.ok(sketchMatches(sketchOf(text(500)), sketchOf(text(500))) < 8);
});

test("a sketch has 256 bytes in 16 bands, and an empty one says so", () => {
  const sketch = sketchOf(text(100));
  assert.equal(sketch.length, SKETCH_BYTES);
  const bands = Array.from({ length: SKETCH_BANDS }, (_, band) => [...sketchBand(sketch, band)]);
  assert.deepEqual(
    bands.map(([number]) => number),
    Array.from({ length: SKETCH_BANDS }, (_, band) => band),
  );
  assert.deepEqual(
    bands.flatMap(([, ...bytes]) => bytes),
    [...sketch],
  );
  assert.ok(sketchOf(Uint32Array.of(1, 2)).every((byte) => byte === 0xff));
});

test("a vector sketch is compared byte by byte", () => {
  const vector = Uint8Array.from({ length: VECTOR_SKETCH_BYTES }, (_, i) => i);
  const moved = vector.with(3, 99).with(60, 99);
  assert.equal(sketchMatches(vector, moved), 62);
  assert.equal(sketchBand(vector, 15).length, 5);
  assert.throws(() => sketchMatches(vector, sketchOf(text(10))));
  assert.throws(() => sketchBand(new Uint8Array(63), 0));
});

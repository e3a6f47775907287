import assert from "node:assert/strict";
import { test } from "node:test";
import { SPAN_RULES } from "#kernels/spans.ts";
import { seededRandom } from "#lib/prng.ts";
import { generate, trainNgram } from "../generator/ngram.ts";
import { createSpanMethod, type IndexedBundle } from "./spans.ts";

const KEY = new Uint8Array(32).fill(3);
const random = seededRandom("spans of invented texts");
/** Invented prose: words of a Zipf-like vocabulary, so that common words carry little information. */
const words = Array.from({ length: 4_000 }, (_, i) => `w${i.toString(36)}`);
const prose = (length: number): string =>
  Array.from(
    { length },
    () => words[(Math.floor(4_000 / (1 + random.below(4_000))) % 4_000) ^ random.below(512)] ?? "w0",
  ).join(" ");
const bundle = (
  bundleId: bigint,
  owner: number,
  texts: readonly string[],
  relatedTo: readonly bigint[] = [],
): IndexedBundle => ({
  bundleId,
  contributor: new Uint8Array(20).fill(owner),
  relatedTo,
  texts,
});

test("a quotation pays the contributor it was taken from", () => {
  const [a, b] = [prose(500), prose(500)];
  const method = createSpanMethod([bundle(1n, 1, [a]), bundle(2n, 2, [b])], { datanetKey: KEY, rules: SPAN_RULES });
  const quoted = b.split(" ").slice(50, 90).join(" ");
  const { owners, spans } = method.attribute(`${quoted} something of its own`);
  assert.deepEqual([...owners.keys()], [1]);
  assert.equal(spans.length, 1);
  assert.deepEqual(method.weigh("nothing of it"), { owners: new Map(), commons: 0n });
});

test("contributors with related bundles are one family, through others too", () => {
  const text = prose(300);
  const bundles = [1, 2, 3, 4].map((n) =>
    bundle(BigInt(n), n, [`${text} ${prose(50)}`], n === 1 || n === 4 ? [] : [BigInt(n - 1)]),
  );
  const { index } = createSpanMethod(bundles, { datanetKey: KEY, rules: SPAN_RULES });
  const families = index.owners.map(({ family }) => family);
  assert.equal(families[0], families[1]);
  assert.equal(families[1], families[2]);
  assert.notEqual(families[2], families[3]);
});

test("bundles must be in order of priority", () => {
  const bundles = [bundle(2n, 1, ["a"]), bundle(1n, 2, ["b"])];
  assert.throws(() => createSpanMethod(bundles, { datanetKey: KEY, rules: SPAN_RULES }));
});

test("of what an n-gram model copies, at least nine tenths are found at their source", () => {
  const texts = Array.from({ length: 12 }, () => prose(800));
  const bundles = texts.map((text, i) => bundle(BigInt(i + 1), i, [text]));
  const progress: number[] = [];
  const method = createSpanMethod(bundles, {
    datanetKey: KEY,
    rules: SPAN_RULES,
    onProgress: (documents) => progress.push(documents),
  });
  assert.equal(progress.at(-1), 12);
  const model = trainNgram(texts, 4);
  let found = 0;
  let total = 0;
  for (let i = 0; i < 20; i++) {
    const output = generate(model, random, 200);
    const { spans } = method.attribute(output.text);
    output.sources.forEach((source, token) => {
      total++;
      if (spans.some((span) => span.start <= token && token < span.end && span.document === source)) found++;
    });
  }
  assert.ok(found / total >= 0.9, `recall ${found / total}`);
});

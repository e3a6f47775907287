import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { type Random, seededRandom } from "#lib/prng.ts";
import { BIT } from "./information.ts";
import { buildSpanIndex, findOccurrences, rankQuery, SpanIndexError, type SpanOwner } from "./span-index.ts";
import { type Attribution, attributeSpans, SPAN_RULES } from "./spans.ts";

const owners = (count: number): readonly SpanOwner[] =>
  Array.from({ length: count }, (_, i) => ({ id: Uint8Array.of(i), family: i }));
const randomText = (random: Random, length: number): Uint32Array =>
  Uint32Array.from({ length }, () => 1 + random.below(5_000));
const join = (...parts: readonly Uint32Array[]): Uint32Array => Uint32Array.from(parts.flatMap((part) => [...part]));
const total = (result: Attribution): bigint =>
  [...result.owners.values()].reduce((sum, weight) => sum + weight, result.commons);

test("an output is attributed to the documents it repeats, in proportion to information", () => {
  const random = seededRandom(1n);
  const documents = [0, 1, 2].map((owner) => ({ owner, tokens: randomText(random, 500) }));
  const index = buildSpanIndex(owners(3), documents);
  const pieces = documents.filter(({ owner }) => owner !== 1).map(({ tokens }) => tokens.subarray(100, 150));
  const unknown = Uint32Array.of(4_000_000_000);
  const result = attributeSpans(index, join(pieces[0] as Uint32Array, unknown, pieces[1] as Uint32Array), SPAN_RULES);
  assert.deepEqual([...result.owners.keys()], [0, 2]);
  assert.equal(result.matchedTokens, 100);
  assert.equal(result.tokens, 101);
  assert.equal(result.commons, 0n);
  const ranks = rankQuery(index, pieces[0] as Uint32Array);
  const information = ranks.reduce((sum, rank) => sum + (index.information[rank] ?? 0), 0);
  assert.equal(result.owners.get(0), BigInt(information));
});

test("short or common runs are no evidence", () => {
  const random = seededRandom(2n);
  const document = randomText(random, 2_000);
  const index = buildSpanIndex(owners(1), [{ owner: 0, tokens: document }]);
  assert.equal(attributeSpans(index, document.subarray(10, 15), SPAN_RULES).matchedTokens, 0);
  assert.equal(attributeSpans(index, document.subarray(10, 16), SPAN_RULES).matchedTokens, 6);
  const common = buildSpanIndex(owners(1), [{ owner: 0, tokens: new Uint32Array(1_000).fill(5) }]);
  assert.equal(attributeSpans(common, new Uint32Array(100).fill(5), SPAN_RULES).matchedTokens, 0);
});

test("text in more than eight families pays the commons, in eight its first owner", () => {
  const random = seededRandom(3n);
  const licence = randomText(random, 80);
  const build = (copies: number, family: (i: number) => number) =>
    buildSpanIndex(
      Array.from({ length: copies }, (_, i) => ({ id: Uint8Array.of(i), family: family(i) })),
      Array.from({ length: copies }, (_, owner) => ({ owner, tokens: join(randomText(random, 50), licence) })),
    );
  const output = licence.subarray(10, 60);
  const nine = attributeSpans(
    build(9, (i) => i),
    output,
    SPAN_RULES,
  );
  assert.equal(nine.owners.size, 0);
  assert.ok(nine.commons > 0n);
  const eight = attributeSpans(
    build(8, (i) => i),
    output,
    SPAN_RULES,
  );
  assert.deepEqual([...eight.owners.keys()], [0]);
  const related = attributeSpans(
    build(9, (i) => Math.min(i, 7)),
    output,
    SPAN_RULES,
  );
  assert.deepEqual([...related.owners.keys()], [0]);
});

test("a copy that goes on past the original earns only what it added", () => {
  const random = seededRandom(4n);
  const [original, added] = [randomText(random, 100), randomText(random, 100)];
  const index = buildSpanIndex(owners(2), [
    { owner: 0, tokens: join(randomText(random, 30), original) },
    { owner: 1, tokens: join(original, added) },
  ]);
  const output = join(original.subarray(50), added.subarray(0, 50));
  const result = attributeSpans(index, output, SPAN_RULES);
  const ranks = rankQuery(index, output);
  const bits = (from: number, to: number): bigint =>
    BigInt(ranks.slice(from, to).reduce((sum, rank) => sum + (index.information[rank] ?? 0), 0));
  assert.equal(result.owners.get(0), bits(0, 50));
  assert.equal(result.owners.get(1), bits(50, 100));
});

test("replication cannot earn: later copies take nothing from text that already existed", () => {
  fc.assert(
    fc.property(
      fc.bigInt(0n, 1n << 32n),
      fc.integer({ min: 1, max: 7 }),
      fc.integer({ min: 0, max: 30 }),
      (seed, copies, noise) => {
        const random = seededRandom(seed);
        const honest = [0, 1, 2].map((owner) => ({ owner, tokens: randomText(random, 200) }));
        const victim = honest[random.below(3)]?.tokens as Uint32Array;
        const stolen = Array.from({ length: copies }, () => ({
          owner: 3,
          tokens: victim.map((token) => (random.chance(noise, 100) ? 1 + random.below(5_000) : token)),
        }));
        const output = join(
          ...Array.from({ length: 4 }, () => excerpt(random, honest[random.below(3)]?.tokens as Uint32Array)),
        );
        const before = attributeSpans(buildSpanIndex(owners(4), honest), output, { ...SPAN_RULES, bitsMin: 20 });
        const after = attributeSpans(buildSpanIndex(owners(4), [...honest, ...stolen]), output, {
          ...SPAN_RULES,
          bitsMin: 20,
        });
        // Counts shift with the corpus, so the thief is compared with nothing, and the honest by the tokens they hold.
        assert.equal(after.owners.get(3) ?? 0n, 0n);
        assert.equal(after.matchedTokens, before.matchedTokens);
        assert.equal(after.commons, 0n);
      },
    ),
    { seed: 11, numRuns: 60 },
  );
});

test("all weight is accounted for: owners and commons hold the information of the matched tokens", () => {
  fc.assert(
    fc.property(fc.bigInt(0n, 1n << 32n), (seed) => {
      const random = seededRandom(seed);
      // A small alphabet makes many overlapping and repeated runs.
      const small = (length: number): Uint32Array => Uint32Array.from({ length }, () => 1 + random.below(6));
      const index = buildSpanIndex(
        owners(5),
        Array.from({ length: 12 }, (_, i) => ({ owner: i % 5, tokens: small(60) })),
      );
      const output = small(80);
      const rules = { tokensMin: 4, bitsMin: 8, familiesMax: 2 };
      const result = attributeSpans(index, output, rules);
      const covered = coveredNaively(index, output, rules);
      const ranks = rankQuery(index, output);
      const expected = ranks.reduce((sum, rank, i) => sum + (covered[i] ? (index.information[rank] ?? 0) : 0), 0);
      assert.equal(result.matchedTokens, covered.filter((isCovered) => isCovered).length);
      assert.equal(total(result), BigInt(expected));
      for (const span of result.spans) assert.ok(span.weight > 0n && span.end > span.start);
    }),
    { seed: 12, numRuns: 100 },
  );
});

test("documents must belong to an owner, and tokens must leave the separator alone", () => {
  assert.throws(() => buildSpanIndex(owners(1), [{ owner: 1, tokens: Uint32Array.of(1) }]), SpanIndexError);
  assert.throws(() => buildSpanIndex(owners(1), [{ owner: 0, tokens: Uint32Array.of(0) }]), SpanIndexError);
});

test("an empty corpus and an empty output give nothing", () => {
  const empty = buildSpanIndex([], []);
  assert.equal(total(attributeSpans(empty, Uint32Array.of(1, 2, 3), SPAN_RULES)), 0n);
  const some = buildSpanIndex(owners(1), [{ owner: 0, tokens: Uint32Array.of(1, 2) }]);
  assert.equal(total(attributeSpans(some, new Uint32Array(0), SPAN_RULES)), 0n);
});

function excerpt(random: Random, text: Uint32Array): Uint32Array {
  const start = random.below(text.length - 30);
  return text.subarray(start, start + 10 + random.below(20));
}

/** Which output tokens lie in any qualifying run of the corpus, by trying every run. */
function coveredNaively(
  index: ReturnType<typeof buildSpanIndex>,
  output: Uint32Array,
  rules: { readonly tokensMin: number; readonly bitsMin: number },
): readonly boolean[] {
  const ranks = rankQuery(index, output);
  const covered = new Array<boolean>(output.length).fill(false);
  for (let start = 0; start < ranks.length; start++) {
    for (let end = start + rules.tokensMin; end <= ranks.length; end++) {
      const run = ranks.slice(start, end);
      if (run.some((rank) => rank < 0)) break;
      const bits = run.reduce((sum, rank) => sum + (index.information[rank] ?? 0), 0);
      const range = findOccurrences(index, ranks, start, end);
      if (range.low === range.high) break;
      if (bits >= rules.bitsMin * BIT) covered.fill(true, start, end);
    }
  }
  return covered;
}

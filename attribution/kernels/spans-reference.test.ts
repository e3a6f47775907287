/** Attribution by trying every run of an output at every place of the corpus, as the rules are written, against the kernel. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { type Random, seededRandom } from "#lib/prng.ts";
import { BIT } from "./information.ts";
import { buildSpanIndex, documentAt, rankQuery, type SpanIndex } from "./span-index.ts";
import { attributeSpans, OUTPUT_TOKENS_MAX, SPAN_RULES, type Span, type SpanRules } from "./spans.ts";

const OWNERS = [0, 1, 1, 2].map((family, i) => ({ id: Uint8Array.of(i), family }));

test("spans are those of a search through everything, whatever repeats itself", () => {
  let [spans, boilerplate] = [0, 0];
  for (let seed = 0n; seed < 400n; seed++) {
    const random = seededRandom(seed);
    const documents = Array.from({ length: 1 + random.below(5) }, () => ({
      owner: random.below(OWNERS.length),
      tokens: repetitive(random, 1 + random.below(40)),
    }));
    const index = buildSpanIndex(OWNERS, documents);
    const excerpts = Array.from({ length: 1 + random.below(3) }, () => {
      const { tokens } = random.pick(documents);
      const start = random.below(tokens.length);
      return random.chance(1, 3) ? repetitive(random, 20) : tokens.subarray(start, start + 1 + random.below(20));
    });
    const output = Uint32Array.from(excerpts.flatMap((tokens) => [...tokens, ...(random.chance(1, 4) ? [99] : [])]));
    const rules = { tokensMin: 1 + random.below(6), bitsMin: random.below(10), familiesMax: random.below(3) };
    const { spans: found } = attributeSpans(index, output, rules);
    assert.deepEqual(found, spansNaively(index, rankQuery(index, output), rules), `seed ${seed}`);
    spans += found.length;
    boilerplate += found.filter(({ owner }) => owner === undefined).length;
  }
  assert.ok(
    spans > 2_000 && boilerplate > 500 && boilerplate < spans - 500,
    `${spans} spans, ${boilerplate} boilerplate`,
  );
});

test("an output as long as may be is attributed whether it repeats one document or itself", () => {
  const random = seededRandom(1n);
  const long = Uint32Array.from({ length: OUTPUT_TOKENS_MAX }, () => 1 + random.below(3_000));
  const same = new Uint32Array(OUTPUT_TOKENS_MAX).fill(1);
  for (const [tokens, other] of [
    [long, same],
    [same, long],
  ] as const) {
    const documents = [tokens, other].map((tokens, owner) => ({ owner, tokens }));
    const index = buildSpanIndex(OWNERS, documents);
    const result = attributeSpans(index, tokens, { ...SPAN_RULES, bitsMin: 1 });
    assert.equal(result.matchedTokens, OUTPUT_TOKENS_MAX);
    assert.deepEqual([...result.owners.keys()], [0]);
  }
});

/** A text of stretches that repeat a few tokens, out of few different ones. */
function repetitive(random: Random, length: number): Uint32Array {
  const tokens: number[] = [];
  while (tokens.length < length) {
    const period = Array.from({ length: 1 + random.below(4) }, () => 1 + random.below(4));
    for (let times = 1 + random.below(6); times > 0; times--) tokens.push(...period);
  }
  return Uint32Array.from(tokens.slice(0, length));
}

function spansNaively(index: SpanIndex, query: Int32Array, rules: SpanRules): readonly Span[] {
  const found = new Map<string, { -readonly [K in keyof Span]: Span[K] }>();
  winnersNaively(index, query, rules).forEach((shift, token) => {
    if (shift === undefined) return;
    const isShared = (at: number): boolean => at >= 0 && at < query.length && index.text[shift + at] === query[at];
    let [start, end] = [token, token + 1];
    while (isShared(start - 1)) start--;
    while (isShared(end)) end++;
    const key = `${shift}:${start}`;
    const span = found.get(key) ?? { start, end, ...sourceOf(index, query.subarray(start, end), rules), weight: 0n };
    span.weight += BigInt(index.information[query[token] as number] as number);
    found.set(key, span);
  });
  return [...found.values()];
}

/** For each token the shift of the earliest place in the text that shares a qualifying run through it. */
function winnersNaively(index: SpanIndex, query: Int32Array, rules: SpanRules): readonly (number | undefined)[] {
  const winners = new Array<number | undefined>(query.length).fill(undefined);
  // A run of a later document may have the smaller shift, but the earlier document wins.
  const documents = new Array<number>(query.length).fill(Number.POSITIVE_INFINITY);
  for (let start = 0; start < query.length; start++) {
    for (let end = start + rules.tokensMin; end <= query.length; end++) {
      const run = query.subarray(start, end);
      const bits = run.reduce((sum, rank) => sum + (index.information[rank] ?? 0), 0);
      const position = placesOf(index, run)[0];
      if (bits < rules.bitsMin * BIT || position === undefined) continue;
      const [document, shift] = [documentAt(index, position), position - start];
      for (let token = start; token < end; token++) {
        const best = documents[token] as number;
        if (document > best || (document === best && shift >= (winners[token] ?? 0))) continue;
        documents[token] = document;
        winners[token] = shift;
      }
    }
  }
  return winners;
}

function sourceOf(
  index: SpanIndex,
  run: Int32Array,
  { familiesMax }: SpanRules,
): Pick<Span, "document" | "position" | "owner"> {
  const places = placesOf(index, run);
  const families = new Set(
    places.map((place) => index.owners[index.ownerOf[documentAt(index, place)] as number]?.family),
  );
  const position = places[0] as number;
  const document = documentAt(index, position);
  return { document, position, owner: families.size > familiesMax ? undefined : index.ownerOf[document] };
}

function placesOf({ text }: SpanIndex, run: Int32Array): readonly number[] {
  const places: number[] = [];
  for (let position = 0; position + run.length <= text.length; position++) {
    if (run.every((rank, i) => text[position + i] === rank)) places.push(position);
  }
  return places;
}

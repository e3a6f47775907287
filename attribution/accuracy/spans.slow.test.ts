import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { gunzipSync } from "node:zlib";
import { createTokenizer } from "#kernels/canonical-tokens.ts";
import { buildSpanIndex, type SpanIndex } from "#kernels/span-index.ts";
import { attributeSpans, SPAN_RULES, type SpanRules } from "#kernels/spans.ts";
import { type Random, seededRandom } from "#lib/prng.ts";
import { copyText } from "../generator/copying.ts";
import { trainLanguageModel } from "../generator/language-model.ts";
import { spanInfluence } from "../methods/span-influence.ts";
import { matchedShare, measureInfluence, measureSources, type SourceAccuracy } from "./spans.ts";

const FILE = new URL("../../test/vectors/documentation/documents.json.gz", import.meta.url);
const tokenizer = createTokenizer(new Uint8Array(32).fill(1));

/** Token ids of real documents, in an order drawn with the seed 2024. */
function documents(): readonly Uint32Array[] {
  const list = JSON.parse(gunzipSync(readFileSync(FILE)).toString("utf8")) as readonly { readonly text: string }[];
  return seededRandom(2024n)
    .shuffle(list)
    .map(({ text }) => tokenizer.ids(text));
}

function indexOf(texts: readonly Uint32Array[]): SpanIndex {
  const owners = texts.map((_, i) => ({ id: Uint8Array.of(i >> 8, i), family: i }));
  return buildSpanIndex(
    owners,
    texts.map((tokens, owner) => ({ tokens, owner })),
  );
}

function copies(index: SpanIndex, style: { switches: number; noise: number }) {
  const random = seededRandom(7n);
  return Array.from({ length: 60 }, () => copyText(index, random, { length: 200, ...style }));
}

test("of copied tokens at least nine tenths are found where they come from", () => {
  const index = indexOf(documents());
  for (const switches of [200, 500]) {
    const result = measureSources(index, copies(index, { switches, noise: 0 }), { rules: SPAN_RULES, join: false });
    report(`switch ${switches / 10_000}`, result);
    assert.ok(result.recall >= 9_500 && result.precision >= 9_600);
  }
});

test("with every fifth token made up, what the rules of payment find, and what others would", () => {
  const all = documents();
  const index = indexOf(all);
  const noisy = copies(index, { switches: 500, noise: 2_000 });
  // What is found in documents that nobody copied is the price of a rule: text that merely resembles others'.
  const without = indexOf(all.slice(0, -40));
  const foreign = all.slice(-40).map((tokens) => tokens.slice(0, 2_000));
  const measure = (name: string, rules: SpanRules, join: boolean) => {
    const result = measureSources(index, noisy, { rules, join });
    const matched = matchedShare(without, foreign, { rules, join });
    report(`noise .2, ${name}, found in others' text ${matched}`, result);
    return { ...result, matched };
  };
  const paid = measure("rules of payment", SPAN_RULES, false);
  const bits = measure("40 bits of any length", { ...SPAN_RULES, tokensMin: 1 }, false);
  const short = measure("3 tokens and 20 bits", { ...SPAN_RULES, tokensMin: 3, bitsMin: 20 }, false);
  const joined = measure("40 bits of any length, joined", { ...SPAN_RULES, tokensMin: 1 }, true);
  assert.ok(paid.recall >= 5_700 && paid.precision >= 9_600 && paid.matched <= 2_900);
  assert.ok(bits.recall >= 6_600 && bits.precision >= 9_600 && bits.matched <= 3_250);
  assert.ok(short.recall >= 8_400 && short.precision >= 9_700 && short.matched <= 6_850);
  assert.ok(joined.recall >= 8_300 && joined.precision >= 9_600 && joined.matched <= 3_400);
});

test("influence by spans predicts an n-gram model without half of its documents: at least .80", () => {
  const random = seededRandom(99n);
  const parts = documents()
    .filter(({ length }) => length >= 1_500)
    .slice(0, 120)
    .map((tokens) => tokens.slice(0, 1_500));
  const index = indexOf(parts);
  const model = trainLanguageModel(parts);
  const outputs = Array.from({ length: 16 }, () => generated(index, random));
  const seed = new Uint8Array(32).fill(9);
  const options = { seed, subsets: 80 };
  const influence = measureInfluence(model, outputs, { ...options, influence: (text) => spanInfluence(index, text) });
  const paid = measureInfluence(model, outputs, { ...options, influence: (text) => paidInfluence(index, text) });
  console.log(`n-gram model of ${parts.length} documents: influence ${influence} bps, as paid ${paid} bps`);
  assert.ok(influence >= 8_900);
  assert.ok(paid >= 8_000);
});

function report(name: string, { recall, exact, precision }: SourceAccuracy): void {
  console.log(`${name}: recall ${recall}, of the very document ${exact}, precision ${precision} bps`);
}

function generated(index: SpanIndex, random: Random): Uint32Array {
  return copyText(index, random, { length: 100, switches: 3_000, noise: 0 }).ids;
}

function paidInfluence(index: SpanIndex, text: Uint32Array): Float64Array {
  const influence = new Float64Array(index.starts.length);
  for (const { document, weight } of attributeSpans(index, text, SPAN_RULES).spans)
    influence[document] = (influence[document] as number) + Number(weight);
  return influence;
}

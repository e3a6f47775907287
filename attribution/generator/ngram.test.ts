import assert from "node:assert/strict";
import { test } from "node:test";
import { seededRandom } from "#lib/prng.ts";
import { generate, trainNgram } from "./ngram.ts";

const TEXTS = ["the cat sat on the mat and the dog sat on the rug", "one two three four five six seven eight nine ten"];

test("every token follows its context somewhere in the text it names", () => {
  const model = trainNgram(TEXTS, 3);
  const { text, sources } = generate(model, seededRandom(1n), 300);
  const tokens = text.split(" ");
  assert.equal(tokens.length, 300);
  tokens.forEach((token, i) => {
    const source = ` ${TEXTS[sources[i] as number]} `;
    assert.ok(source.includes(` ${token} `));
  });
});

test("the same seed writes the same text", () => {
  const model = trainNgram(TEXTS, 3);
  const texts = [5n, 5n, 6n].map((seed) => generate(model, seededRandom(seed), 100).text);
  assert.equal(texts[0], texts[1]);
  assert.notEqual(texts[0], texts[2]);
});

test("a text with a single continuation is continued so", () => {
  const model = trainNgram(["a b c d e f g h"], 2);
  const { text } = generate(model, seededRandom(2n), 40);
  for (const [first, second] of pairs(text.split(" "))) {
    if (first !== "h") assert.equal((second as string).charCodeAt(0), (first as string).charCodeAt(0) + 1);
  }
});

test("no text and no order make no model", () => {
  assert.throws(() => trainNgram(TEXTS, 1));
  assert.throws(() => generate(trainNgram([], 3), seededRandom(1n), 1));
});

function pairs(tokens: readonly string[]): readonly (readonly [string | undefined, string | undefined])[] {
  return tokens.slice(1).map((token, i) => [tokens[i], token]);
}

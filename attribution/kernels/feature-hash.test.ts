import assert from "node:assert/strict";
import { test } from "node:test";
import { sha256 } from "#crypto/sha256.ts";
import { toHex } from "#lib/bytes.ts";
import { hashFeatures } from "./feature-hash.ts";
import { bytesOfVector } from "./questions.ts";
import { squaredNorm } from "./ridge/items.ts";

const hashing = { dimension: 257, norm: 120, constant: 40 };
const cosine = (a: string, b: string): number => {
  const [x, y] = [hashFeatures(a, hashing).subarray(0, 256), hashFeatures(b, hashing).subarray(0, 256)];
  return x.reduce((sum, entry, i) => sum + entry * (y[i] as number), 0) / Math.sqrt(squaredNorm(x) * squaredNorm(y));
};

test("every text has nearly the same length and never more than the norm", () => {
  for (const text of ["a", "two words", "the quick brown fox ".repeat(50), "ünïcödé 漢字 😀", "\ud800"]) {
    const hashed = squaredNorm(hashFeatures(text, hashing).subarray(0, 256));
    assert.ok(hashed <= 120 ** 2 && hashed >= 100 ** 2, `${text.slice(0, 9)}: ${hashed}`);
  }
  const empty = hashFeatures("", hashing);
  assert.equal(squaredNorm(empty), 40 ** 2);
});

test("texts with the same words are near each other, others are not", () => {
  const text = "a validator signs each block that it accepts, and nothing twice";
  assert.equal(cosine(text, text.toUpperCase()), 1);
  assert.ok(cosine(text, `${text} at one height`) > 0.8);
  assert.ok(Math.abs(cosine(text, "wine has thirteen measured properties of taste")) < 0.3);
});

test("the encoder is pinned: heads commit to what it gave", () => {
  const vector = hashFeatures("Whose data shaped this answer? Theirs, by 12 of 100.", hashing);
  assert.equal(
    toHex(sha256(bytesOfVector(vector))),
    "6ea897ea296240d49c101eb74ff228209684860346d60bd078f8f6b727b1e699",
  );
});

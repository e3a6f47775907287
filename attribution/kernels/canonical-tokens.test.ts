import assert from "node:assert/strict";
import { test } from "node:test";
import { canonicalTokens, countTokens, createTokenizer, tokenId } from "./canonical-tokens.ts";

const KEY = new Uint8Array(32).fill(7);

test("words, digits and single marks; spaces vanish", () => {
  assert.deepEqual(canonicalTokens("if (a_1 >= 20)\n\treturn «né»;"), [
    "if",
    "(",
    "a_1",
    ">",
    "=",
    "20",
    ")",
    "return",
    "«",
    "n",
    "é",
    "»",
    ";",
  ]);
  assert.deepEqual(canonicalTokens(" \n\t"), []);
  assert.equal(countTokens("one two, three"), 4);
});

test("a character outside the basic plane is one token", () => {
  assert.deepEqual(canonicalTokens("a😀b"), ["a", "😀", "b"]);
});

test("ids depend on the key and on the token only", () => {
  const ids = createTokenizer(KEY).ids("to be or not to be");
  assert.equal(ids.length, 6);
  assert.equal(ids[0], ids[4]);
  assert.equal(ids[1], ids[5]);
  assert.notEqual(ids[0], ids[1]);
  assert.equal(ids[0], tokenId(KEY, "to"));
  assert.notEqual(tokenId(new Uint8Array(32), "to"), tokenId(KEY, "to"));
});

test("the id of a token is the head of HMAC-SHA256", () => {
  // RFC 4231 test case 2: key "Jefe", data "what do ya want for nothing?".
  const key = Uint8Array.of(0x4a, 0x65, 0x66, 0x65);
  assert.equal(tokenId(key, "what do ya want for nothing?"), 0x5bdcc146);
});

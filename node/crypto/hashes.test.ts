import assert from "node:assert/strict";
import { test } from "node:test";
import { hmac as nobleHmac } from "@noble/hashes/hmac.js";
import { sha256 as nobleSha256, sha512 as nobleSha512 } from "@noble/hashes/sha2.js";
import fc from "fast-check";
import { fromHex, latin1FromBytes, toHex } from "#lib/bytes.ts";
import { readVector } from "#test/support/vectors.ts";
import * as hashes from "./hashes.ts";
import { sha256, sha256Into, sha256Latin1, sha256Truncated } from "./sha256.ts";

type Digests = Record<string, { in: string; out: string }[]>;
const bytes = fc.uint8Array({ maxLength: 300 });

test("digests of the published vectors", () => {
  const sha = readVector<Digests>("cosmos__cosmjs/packages/crypto/src/testdata/sha.json");
  const ripemd = readVector<Digests>("cosmos__cosmjs/packages/crypto/src/testdata/ripemd.json");
  const suites = [
    [sha256, sha.sha256],
    [hashes.ripemd160, ripemd.ripemd160],
  ] as const;
  for (const [digest, cases] of suites) {
    assert.ok(cases !== undefined && cases.length > 0);
    for (const { in: input, out } of cases) assert.equal(toHex(digest(fromHex(input))), out);
  }
});

test("the platform's digests equal the pure library's", () => {
  const property = fc.property(bytes, bytes, (key, value) => {
    assert.deepEqual(sha256(value), nobleSha256(value));
    assert.deepEqual(hashes.sha512(value), nobleSha512(value));
    assert.deepEqual(hashes.hmacSha256(key, value), nobleHmac(nobleSha256, key, value));
    assert.equal(sha256Latin1(value), latin1FromBytes(sha256(value)));
    assert.deepEqual(sha256Truncated(value), sha256(value).slice(0, 20));
  });
  fc.assert(property, { seed: 1 });
});

test("a digest lands at its offset, even on top of its own source", () => {
  const source = Uint8Array.from({ length: 80 }, (_, i) => i);
  const want = sha256(source.slice(0, 65));
  const arena = Uint8Array.from(source);
  sha256Into(arena, 16, arena.subarray(0, 65));
  assert.deepEqual(arena.slice(16, 48), want);
  assert.deepEqual(arena.slice(0, 16), source.slice(0, 16));
  assert.deepEqual(arena.slice(48), source.slice(48));
});

interface KeyedCase {
  key: string;
  msg: string;
  tag: string;
  result: string;
  password: string;
  salt: string;
  iterationCount: number;
  dkLen: number;
  dk: string;
}

function wycheproof(file: string): KeyedCase[] {
  const suite = readVector<{ testGroups: { tests: KeyedCase[] }[] }>(`C2SP__wycheproof/testvectors_v1/${file}`);
  return suite.testGroups.flatMap((group) => group.tests);
}

test("hmac-sha-512 of wycheproof", () => {
  const cases = wycheproof("hmac_sha512_test.json");
  assert.equal(cases.length, 174);
  for (const { key, msg, tag, result } of cases) {
    const got = toHex(hashes.hmacSha512(fromHex(key), fromHex(msg))).slice(0, tag.length);
    assert.equal(got === tag, result === "valid");
  }
});

test("pbkdf2 of wycheproof", () => {
  const cases = wycheproof("pbkdf2_hmacsha512_test.json").filter((vector) => vector.iterationCount <= 5_000);
  assert.ok(cases.length > 30);
  for (const vector of cases) {
    const options = { salt: fromHex(vector.salt), iterations: vector.iterationCount, length: vector.dkLen };
    const got = toHex(hashes.pbkdf2Sha512(fromHex(vector.password), options));
    assert.equal(got === vector.dk, vector.result === "valid");
  }
});

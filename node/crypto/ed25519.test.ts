import assert from "node:assert/strict";
import { test } from "node:test";
import { ed25519 } from "@noble/curves/ed25519.js";
import fc from "fast-check";
import { fromHex, utf8Encode } from "#lib/bytes.ts";
import { readVector } from "#test/support/vectors.ts";
import * as keys from "./ed25519.ts";

const seeds = fc.uint8Array({ minLength: 32, maxLength: 32 });
const messages = fc.uint8Array({ maxLength: 200 });

test("all 196 edge cases of ZIP-215 are valid", () => {
  const { cases } = readVector<{ cases: { vk: string; sig: string }[] }>("derived/ed25519_zip215.json");
  assert.equal(cases.length, 196);
  const message = utf8Encode("Zcash");
  for (const { vk, sig } of cases) assert.ok(keys.ed25519Verify(fromHex(vk), message, fromHex(sig)), `${vk} ${sig}`);
});

interface Group {
  publicKey: { pk: string };
  tests: { tcId: number; msg: string; sig: string; result: string; flags: string[] }[];
}

test("wycheproof, judged by ZIP-215", () => {
  const { testGroups } = readVector<{ testGroups: Group[] }>("C2SP__wycheproof/testvectors_v1/ed25519_test.json");
  let checked = 0;
  for (const { publicKey, tests } of testGroups) {
    for (const vector of tests) {
      const [key, message, signature] = [fromHex(publicKey.pk), fromHex(vector.msg), fromHex(vector.sig)];
      const verdict = keys.ed25519Verify(key, message, signature);
      assert.equal(verdict, keys.ed25519VerifyExact(key, message, signature), `test ${vector.tcId} differs by path`);
      // The one liberty ZIP-215 takes beyond the suite is a point whose encoding is not canonical.
      const mayDiffer = verdict && vector.flags.includes("InvalidEncoding");
      if (!mayDiffer) assert.equal(verdict, vector.result === "valid", `test ${vector.tcId}`);
      checked++;
    }
  }
  assert.equal(checked, 151);
});

test("signatures equal the pure library's, verify, and break when anything changes", () => {
  const property = fc.property(seeds, messages, fc.nat(511), (seed, message, bit) => {
    const { privateKey, publicKey } = keys.ed25519KeyPairFromSeed(seed);
    const signature = keys.ed25519Sign(privateKey, message);
    assert.deepEqual(signature, ed25519.sign(message, seed));
    assert.ok(keys.ed25519Verify(publicKey, message, signature));
    const broken = signature.map((byte, i) => (i === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte));
    assert.equal(keys.ed25519Verify(publicKey, message, broken), false);
    assert.equal(keys.ed25519Verify(publicKey, Uint8Array.of(...message, 0), signature), false);
  });
  fc.assert(property, { seed: 1, numRuns: 25 });
});

test("s beyond the group order is refused by both paths", () => {
  const { privateKey, publicKey } = keys.ed25519KeyPairFromSeed(new Uint8Array(32).fill(7));
  const signature = keys.ed25519Sign(privateKey, new Uint8Array(3));
  const order = 2n ** 252n + 27742317777372353535851937790883648493n;
  let carried = order;
  const shifted = signature.slice();
  for (let i = 32; i < 64; i++) {
    carried += BigInt(shifted[i] as number);
    shifted[i] = Number(carried & 0xffn);
    carried >>= 8n;
  }
  assert.equal(keys.ed25519Verify(publicKey, new Uint8Array(3), shifted), false);
  assert.equal(keys.ed25519VerifyExact(publicKey, new Uint8Array(3), shifted), false);
});

test("wrong lengths and mismatched halves", () => {
  const pair = keys.ed25519KeyPairFromSeed(new Uint8Array(32).fill(1));
  assert.deepEqual(keys.ed25519KeyPairFromPrivate(pair.privateKey), pair);
  const mixed = pair.privateKey.with(63, (pair.privateKey[63] as number) ^ 1);
  assert.throws(() => keys.ed25519KeyPairFromPrivate(mixed), keys.Ed25519KeyError);
  assert.throws(() => keys.ed25519KeyPairFromSeed(new Uint8Array(31)), keys.Ed25519KeyError);
  assert.throws(() => keys.ed25519Sign(pair.privateKey.slice(0, 32), new Uint8Array(1)), keys.Ed25519KeyError);
  for (const length of [0, 31, 33]) {
    assert.equal(keys.ed25519Verify(new Uint8Array(length), new Uint8Array(1), new Uint8Array(64)), false);
  }
  assert.equal(keys.ed25519Verify(pair.publicKey, new Uint8Array(1), new Uint8Array(63)), false);
});

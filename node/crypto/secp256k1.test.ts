import assert from "node:assert/strict";
import { test } from "node:test";
import { secp256k1 } from "@noble/curves/secp256k1.js";
import fc from "fast-check";
import { fromHex, toHex } from "#lib/bytes.ts";
import { readVector } from "#test/support/vectors.ts";
import { secp256k1Backend, wasmSecp256k1 } from "./native.ts";
import * as keys from "./secp256k1.ts";
import { secp256r1Verify } from "./secp256r1.ts";
import { sha256 } from "./sha256.ts";

const scalars = fc
  .bigInt(1n, keys.SECP256K1_ORDER - 1n)
  .map((scalar) => fromHex(scalar.toString(16).padStart(64, "0")));
const digests = fc.uint8Array({ minLength: 32, maxLength: 32 });

interface Group {
  publicKey: { uncompressed: string };
  tests: { tcId: number; msg: string; sig: string; result: string; flags: string[] }[];
}

function wycheproof(file: string): Group[] {
  return readVector<{ testGroups: Group[] }>(`C2SP__wycheproof/testvectors_v1/${file}`).testGroups;
}

/** r ‖ s of a strict DER signature whose numbers fit 32 bytes; undefined for everything else. */
function compactFromDer(der: Uint8Array): Uint8Array | undefined {
  try {
    return secp256k1.Signature.fromBytes(der, "der").toBytes("compact");
  } catch {
    return undefined;
  }
}

test("the prebuilt library is in use where it exists", {
  skip: process.platform !== "linux" || process.arch !== "x64",
}, () => {
  assert.equal(secp256k1Backend, "native");
});

test("wycheproof's bitcoin set by both paths", () => {
  let [valid, invalid] = [0, 0];
  for (const { publicKey, tests } of wycheproof("ecdsa_secp256k1_sha256_bitcoin_test.json")) {
    const key = keys.compressSecp256k1(fromHex(publicKey.uncompressed));
    for (const { tcId, msg, sig, result } of tests) {
      const signature = compactFromDer(fromHex(sig));
      const digest = sha256(fromHex(msg));
      const verdict = signature !== undefined && keys.secp256k1Verify(key, digest, signature);
      assert.equal(verdict, result === "valid", `test ${tcId}`);
      if (signature !== undefined) assert.equal(keys.secp256k1VerifyExact(key, digest, signature), verdict, `${tcId}`);
      verdict ? valid++ : invalid++;
    }
  }
  assert.ok(valid > 100 && invalid > 100, `${valid} valid, ${invalid} invalid`);
});

test("wycheproof's fixed-length set, high s refused", () => {
  for (const { publicKey, tests } of wycheproof("ecdsa_secp256k1_sha256_p1363_test.json")) {
    const key = keys.compressSecp256k1(fromHex(publicKey.uncompressed));
    for (const { tcId, msg, sig, result } of tests) {
      const s = BigInt(`0x0${sig.slice(64, 128)}`);
      const want = result === "valid" && s <= keys.SECP256K1_ORDER / 2n;
      assert.equal(keys.secp256k1Verify(key, sha256(fromHex(msg)), fromHex(sig)), want, `test ${tcId}`);
    }
  }
});

test("signatures equal the pure library's and survive no change", () => {
  const property = fc.property(scalars, digests, fc.nat(511), (key, digest, bit) => {
    const publicKey = keys.secp256k1PublicKey(key);
    const signature = keys.secp256k1Sign(key, digest);
    assert.equal(toHex(publicKey), toHex(secp256k1.getPublicKey(key, true)));
    assert.equal(toHex(signature), toHex(secp256k1.sign(digest, key, { prehash: false, lowS: true })));
    assert.ok(keys.secp256k1Verify(publicKey, digest, signature));
    const broken = signature.map((byte, i) => (i === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte));
    assert.equal(keys.secp256k1Verify(publicKey, digest, broken), false);
  });
  fc.assert(property, { seed: 1, numRuns: 25 });
});

test("the high twin of a signature is refused", () => {
  const key = new Uint8Array(32).fill(3);
  const digest = sha256(key);
  const low = keys.secp256k1Sign(key, digest);
  const s = keys.SECP256K1_ORDER - BigInt(`0x${toHex(low.slice(32))}`);
  const high = fromHex(toHex(low.slice(0, 32)) + s.toString(16).padStart(64, "0"));
  assert.equal(keys.secp256k1Verify(keys.secp256k1PublicKey(key), digest, high), false);
  assert.equal(keys.secp256k1VerifyExact(keys.secp256k1PublicKey(key), digest, high), false);
});

test("malformed keys and lengths", () => {
  const order = fromHex(keys.SECP256K1_ORDER.toString(16));
  for (const key of [new Uint8Array(32), new Uint8Array(31).fill(1), order]) {
    assert.equal(keys.isSecp256k1PrivateKey(key), false);
    assert.throws(() => keys.secp256k1PublicKey(key), keys.Secp256k1Error);
    assert.throws(() => keys.secp256k1Sign(key, new Uint8Array(32)), keys.Secp256k1Error);
  }
  const good = new Uint8Array(32).fill(1);
  assert.throws(() => keys.secp256k1Sign(good, new Uint8Array(31)), keys.Secp256k1Error);
  assert.throws(() => keys.compressSecp256k1(new Uint8Array(65)), keys.Secp256k1Error);
  assert.equal(keys.isSecp256k1PublicKey(keys.secp256k1PublicKey(good)), true);
  assert.equal(keys.isSecp256k1PublicKey(new Uint8Array(33)), false);
  assert.equal(keys.secp256k1Verify(new Uint8Array(33), new Uint8Array(32), new Uint8Array(64)), false);
  assert.equal(keys.secp256k1Verify(keys.secp256k1PublicKey(good), new Uint8Array(31), new Uint8Array(64)), false);
});

test("wycheproof's P-256 set, high s refused", () => {
  const halfOrder = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n / 2n;
  let valid = 0;
  for (const { publicKey, tests } of wycheproof("ecdsa_secp256r1_sha256_p1363_test.json")) {
    const point = publicKey.uncompressed;
    const isOdd = BigInt(`0x${point.slice(66)}`) % 2n === 1n;
    const key = fromHex((isOdd ? "03" : "02") + point.slice(2, 66));
    for (const { tcId, msg, sig, result } of tests) {
      const want = result === "valid" && BigInt(`0x0${sig.slice(64)}`) <= halfOrder;
      assert.equal(secp256r1Verify(key, fromHex(msg), fromHex(sig)), want, `test ${tcId}`);
      if (want) valid++;
    }
  }
  assert.ok(valid > 50);
  assert.equal(secp256r1Verify(new Uint8Array(33), new Uint8Array(1), new Uint8Array(64).fill(1)), false);
});

test("the WebAssembly build agrees with the library in use", async () => {
  const wasm = await wasmSecp256k1();
  const property = fc.property(scalars, digests, fc.nat(511), (key, digest, bit) => {
    const publicKey = keys.secp256k1PublicKey(key);
    const signature = keys.secp256k1Sign(key, digest);
    assert.deepEqual(wasm.publicKeyCreate(key, true), publicKey);
    assert.deepEqual(wasm.ecdsaSign(digest, key).signature, signature);
    assert.ok(wasm.ecdsaVerify(signature, digest, publicKey));
    const broken = signature.map((byte, i) => (i === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte));
    assert.equal(wasm.ecdsaVerify(broken, digest, publicKey), keys.secp256k1Verify(publicKey, digest, broken));
  });
  fc.assert(property, { seed: 9, numRuns: 100 });
  for (const { publicKey, tests } of wycheproof("ecdsa_secp256k1_sha256_p1363_test.json")) {
    const key = keys.compressSecp256k1(fromHex(publicKey.uncompressed));
    for (const { tcId, msg, sig } of tests) {
      const [digest, signature] = [sha256(fromHex(msg)), fromHex(sig)];
      if (signature.length !== keys.SECP256K1_SIGNATURE_LENGTH) continue;
      assert.equal(wasm.ecdsaVerify(signature, digest, key), keys.secp256k1Verify(key, digest, signature), `${tcId}`);
    }
  }
});

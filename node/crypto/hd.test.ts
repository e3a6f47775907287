import assert from "node:assert/strict";
import { test } from "node:test";
import { createBase58check } from "@scure/base";
import { concatBytes, fromHex, latin1FromBytes, toHex } from "#lib/bytes.ts";
import { readGoCorpus, readVector } from "#test/support/vectors.ts";
import * as hd from "./hd.ts";
import { secp256k1PublicKey } from "./secp256k1.ts";
import { sha256 } from "./sha256.ts";

interface Derivation {
  mnemonic: string;
  master: string;
  seed: string;
  priv: string;
  pub: string;
}

test("the SDK's thousand derivations", () => {
  const cases = readVector<Derivation[]>("cosmos__cosmos-sdk/crypto/hd/testdata/test.json");
  assert.equal(cases.length, 1000);
  for (const [i, vector] of cases.entries()) {
    const seed = fromHex(vector.seed);
    // Stretching the words costs milliseconds by design: every tenth mnemonic is enough for that step.
    if (i % 10 === 0) assert.equal(toHex(hd.seedFromMnemonic(vector.mnemonic)), vector.seed);
    assert.ok(hd.isMnemonic(vector.mnemonic));
    assert.equal(toHex(hd.masterKey(seed).privateKey), vector.master);
    const privateKey = hd.derivePrivateKey(seed);
    assert.equal(toHex(privateKey), vector.priv);
    assert.equal(toHex(secp256k1PublicKey(privateKey)), vector.pub);
  }
});

test("the reference mnemonics of BIP-39, down to the extended private key", () => {
  const { english } = readVector<{ english: [string, string, string, string][] }>(
    "trezor__python-mnemonic/vectors.json",
  );
  const base58check = createBase58check(sha256);
  for (const [entropy, mnemonic, seed, xprv] of english) {
    assert.equal(hd.mnemonicFromEntropy(fromHex(entropy)), mnemonic);
    assert.equal(toHex(hd.seedFromMnemonic(mnemonic, "TREZOR")), seed);
    const { privateKey, chainCode } = hd.masterKey(fromHex(seed));
    const header = concatBytes(fromHex("0488ade4"), new Uint8Array(9));
    assert.equal(base58check.encode(concatBytes(header, chainCode, Uint8Array.of(0), privateKey)), xprv);
  }
});

test("paths", () => {
  const hardened = 0x8000_0000;
  assert.deepEqual(hd.parseHdPath(hd.COSMOS_HD_PATH), [hardened + 44, hardened + 118, hardened, 0, 0]);
  assert.deepEqual(hd.parseHdPath("0/2147483647'"), [0, 0xffff_ffff]);
  for (const path of [
    "",
    "m",
    "m/",
    "m//0",
    "m/-1",
    "m/0x1",
    "m/2147483648",
    "m/1''",
    "m/1h",
    " m/1",
    "m/1 ",
    `${"0/".repeat(16)}0`,
  ]) {
    assert.throws(() => hd.parseHdPath(path), hd.HdError, path);
  }
  const corpora = ["FuzzCryptoHDNewParamsFromPath", "FuzzCryptoHDDerivePrivateKeyForPath"];
  for (const corpus of corpora) {
    for (const { name, values } of readGoCorpus(`cosmos__cosmos-sdk/fuzz/tests/testdata/fuzz/${corpus}`)) {
      try {
        const indexes = hd.parseHdPath(latin1FromBytes(values[0] as Uint8Array));
        assert.ok(
          indexes.every((index) => Number.isInteger(index) && index >= 0 && index <= 0xffff_ffff),
          name,
        );
      } catch (error) {
        assert.ok(error instanceof hd.HdError, name);
      }
    }
  }
});

test("unusable words and seeds are typed errors", () => {
  const words = "abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon";
  assert.ok(hd.isMnemonic(`${words} about`));
  for (const mnemonic of ["", words, `${words} abandon`, `${words} xyzzy`, "about ".repeat(10_000)]) {
    assert.equal(hd.isMnemonic(mnemonic), false);
    assert.throws(() => hd.seedFromMnemonic(mnemonic), hd.HdError);
  }
  assert.throws(() => hd.seedFromMnemonic(`${words} about`, "x".repeat(2_000)), hd.HdError);
  assert.throws(() => hd.mnemonicFromEntropy(new Uint8Array(15)), hd.HdError);
  for (const length of [0, 15, 65]) assert.throws(() => hd.masterKey(new Uint8Array(length)), hd.HdError);
});

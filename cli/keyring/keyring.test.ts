/** Keys survive a round trip through disk, and mistakes lose nothing. */
import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { aminoSecp256k1Key, multisigAddress } from "#crypto/address.ts";
import { secp256k1PublicKey } from "#crypto/secp256k1.ts";
import { toBase64, toHex, utf8Decode, utf8Encode } from "#lib/bytes.ts";
import { Record as KeyRecord } from "#proto/cosmos/crypto/keyring/v1/record.ts";
import { LegacyAminoPubKey } from "#proto/cosmos/crypto/multisig/keys.ts";
import { PrivKey, PubKey } from "#proto/cosmos/crypto/secp256k1/keys.ts";
import { decryptJwe, encryptJwe, JweError } from "./jwe.ts";
import { Keyring, KeyringError, publicKeyToAny } from "./keyring.ts";

const PRIVATE = new Uint8Array(32).fill(1);

async function inHome(run: (home: string) => Promise<void>): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), "keyring-"));
  try {
    await run(home);
  } finally {
    rmSync(home, { recursive: true });
  }
}

test("a sealed text opens with its password only, and malformed ones are refused", async () => {
  const sealed = await encryptJwe(utf8Encode("secret"), "pass");
  assert.equal(sealed.split(".").length, 5);
  assert.deepEqual(
    JSON.parse(Buffer.from(sealed.split(".")[0] ?? "", "base64url").toString()).alg,
    "PBES2-HS256+A128KW",
  );
  assert.equal(utf8Decode(await decryptJwe(sealed, "pass")), "secret");
  await assert.rejects(decryptJwe(sealed, "Pass"), JweError);
  for (const bad of [
    "",
    "a.b.c.d.e",
    sealed.slice(0, -4),
    `${sealed}.x`,
    sealed.replace(/\.[^.]+$/, ".AAAAAAAAAAAAAAAAAAAAAA"),
  ]) {
    await assert.rejects(decryptJwe(bad, "pass"), JweError, bad);
  }
  const greedy = Buffer.from(
    JSON.stringify({ alg: "PBES2-HS256+A128KW", enc: "A256GCM", p2c: 1e9, p2s: "AA" }),
  ).toString("base64url");
  await assert.rejects(decryptJwe(`${greedy}.${sealed.split(".").slice(1).join(".")}`, "pass"), JweError);
});

test("keys are added, listed, found by name and address, renamed and removed", () =>
  inHome(async (home) => {
    const keyring = new Keyring({ home, backend: "test", password: () => Promise.reject(new JweError("not asked")) });
    const alice = await keyring.addPrivate("alice", PRIVATE);
    assert.equal(toHex(alice.address), "79b000887626b294a914501a4cd226b58b235983");
    assert.deepEqual(await keyring.byName("alice"), alice);
    assert.deepEqual(await keyring.byAddress(alice.address), alice);
    assert.deepEqual(readdirSync(join(home, "keyring-test")).length, 2);
    assert.equal(statSync(join(home, "keyring-test", "alice.info")).mode & 0o077, 0);
    await assert.rejects(keyring.addPrivate("alice", new Uint8Array(32).fill(2)), /exists already/);
    await assert.rejects(keyring.addPrivate("again", PRIVATE), /in the keyring already, as alice/);
    await assert.rejects(keyring.byName("bob"), KeyringError);
    await assert.rejects(keyring.byName("../alice"), KeyringError);
    await keyring.rename("alice", "al");
    assert.deepEqual(
      (await keyring.list()).map((key) => key.name),
      ["al"],
    );
    await keyring.remove("al");
    assert.deepEqual(await keyring.list(), []);
    assert.equal(await keyring.byAddress(alice.address), undefined);
  }));

test("multisig and offline keys have no private half", () =>
  inHome(async (home) => {
    const keyring = new Keyring({ home, backend: "file", password: () => Promise.resolve("long password") });
    const one = await keyring.addPrivate("one", PRIVATE);
    const members = one.public.kind === "single" ? [one.public.publicKey] : [];
    const multi = await keyring.addPublic("multi", { kind: "multisig", threshold: 1, members });
    assert.deepEqual(await keyring.byName("multi"), multi);
    assert.deepEqual(multi.address, multisigAddress(1, members.map(aminoSecp256k1Key)));
    const wrong = new Keyring({ home, backend: "file", password: () => Promise.resolve("wrong") });
    await assert.rejects(wrong.byName("one"), JweError);
    const path = join(home, "keyring-file", "one.info");
    writeFileSync(path, readFileSync(path, "utf8").slice(1));
    await assert.rejects(keyring.byName("one"), JweError);
  }));

test("a file sealed with the right password that holds no key is a keyring error", () =>
  inHome(async (home) => {
    const folder = join(home, "keyring-test");
    mkdirSync(folder);
    const publicKey = secp256k1PublicKey(PRIVATE);
    const pubKey = publicKeyToAny({ kind: "single", publicKey });
    const holding = (record: Partial<KeyRecord>): string =>
      JSON.stringify({ Data: toBase64(KeyRecord.encode(KeyRecord.create(record))) });
    const local = (key: Uint8Array): Partial<KeyRecord> => {
      const privKey = { typeUrl: PrivKey.typeUrl, value: PrivKey.encode({ key }) };
      return { pubKey, item: { kind: "local", value: { privKey } } };
    };
    const multisig = { threshold: 2, publicKeys: [pubKey] };
    const contents: Record<string, Uint8Array> = {
      "no text": Uint8Array.of(0xff),
      "no json": utf8Encode("{"),
      "no object": utf8Encode("null"),
      "no data": utf8Encode("{}"),
      "no base64": utf8Encode('{"Data":"*"}'),
      "no record": utf8Encode('{"Data":"/w=="}'),
      "no public key": utf8Encode(holding({})),
      "a malformed key": utf8Encode(holding({ pubKey: { typeUrl: PubKey.typeUrl, value: Uint8Array.of(0xff) } })),
      "a short key": utf8Encode(holding({ pubKey: publicKeyToAny({ kind: "single", publicKey: new Uint8Array(3) }) })),
      "a key of another kind": utf8Encode(holding({ pubKey: { typeUrl: "/x", value: new Uint8Array(0) } })),
      "too high a threshold": utf8Encode(
        holding({ pubKey: { typeUrl: LegacyAminoPubKey.typeUrl, value: LegacyAminoPubKey.encode(multisig) } }),
      ),
      "another private key": utf8Encode(holding(local(new Uint8Array(32).fill(2)))),
      "a private key of zeros": utf8Encode(holding(local(new Uint8Array(32)))),
    };
    const keyring = new Keyring({ home, backend: "test", password: () => Promise.resolve("") });
    for (const [name, content] of Object.entries(contents)) {
      writeFileSync(join(folder, "key.info"), await encryptJwe(content, "test"));
      await assert.rejects(keyring.byName("key"), KeyringError, name);
    }
    writeFileSync(join(folder, "key.info"), await encryptJwe(utf8Encode(holding(local(PRIVATE))), "test"));
    assert.deepEqual((await keyring.byName("key")).privateKey, PRIVATE);
  }));

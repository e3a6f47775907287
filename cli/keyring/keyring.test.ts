/** Keys survive a round trip through disk, and mistakes lose nothing. */
import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { toHex, utf8Decode, utf8Encode } from "#lib/bytes.ts";
import { decryptJwe, encryptJwe, JweError } from "./jwe.ts";
import { Keyring, KeyringError } from "./keyring.ts";

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
    assert.notDeepEqual(multi.address, one.address);
    const wrong = new Keyring({ home, backend: "file", password: () => Promise.resolve("wrong") });
    await assert.rejects(wrong.byName("one"), JweError);
    const path = join(home, "keyring-file", "one.info");
    writeFileSync(path, readFileSync(path, "utf8").slice(1));
    await assert.rejects(keyring.byName("one"), JweError);
  }));

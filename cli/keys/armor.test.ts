/** Exported keys come back with the right password only, and damage is noticed. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { CliError } from "../errors.ts";
import { armorPrivateKey, unarmorPrivateKey } from "./armor.ts";

const KEY = new Uint8Array(32).fill(7);
const ARMORED = armorPrivateKey(KEY, "correct horse");

test("an exported key has the SDK's form and opens with its password", () => {
  const lines = ARMORED.split("\n");
  assert.equal(lines[0], "-----BEGIN TENDERMINT PRIVATE KEY-----");
  assert.deepEqual([lines[1], lines[3], lines[4]], ["kdf: argon2", "type: secp256k1", ""]);
  assert.match(lines[2] ?? "", /^salt: [0-9A-F]{32}$/);
  assert.equal(lines[5]?.length, 64);
  assert.match(lines.at(-2) ?? "", /^=[A-Za-z0-9+/]{4}$/);
  assert.deepEqual(unarmorPrivateKey(`${ARMORED}\n`, "correct horse"), KEY);
  assert.throws(() => unarmorPrivateKey(ARMORED, "wrong horse"), /wrong password/);
});

test("the checksum is that of OpenPGP: a file of the Go program passes it and asks for its password", () => {
  const foreign = `-----BEGIN TENDERMINT PRIVATE KEY-----
salt: 35ED0BBC00376EC7FC696838F34A7C36
type: secp256k1
kdf: argon2

8VOGhpuaZhTPZrKHysx24OhaxuBhVnKqb3WcTwJY+jvfNv/EJRoqmrHZfCnNgd13
VP88GFE=
=D87O
-----END TENDERMINT PRIVATE KEY-----`;
  assert.throws(() => unarmorPrivateKey(foreign, "not it"), /wrong password/);
});

test("base64 with bits beyond the last byte is damage", () => {
  const lines = ARMORED.split("\n");
  const last = lines.length - 3;
  // The sealed key has 53 bytes: the last character before the padding carries four bits that belong to no byte.
  assert.match(lines[last] ?? "", /[A-Za-z0-9+/][AQgw]?=+$/);
  lines[last] = (lines[last] ?? "").replace(/.(=+)$/, "/$1");
  assert.throws(
    () => unarmorPrivateKey(lines.join("\n"), "correct horse"),
    (error) => error instanceof CliError && error.message === "the key file is damaged",
  );
});

test("damaged, foreign and older files are refused with the reason", () => {
  const changed = ARMORED.replace(/\n\n(.)/, (_, first: string) => `\n\n${first === "A" ? "B" : "A"}`);
  const cases: readonly (readonly [string, RegExp])[] = [
    ["", /not an exported key/],
    [changed, /checksum/],
    [ARMORED.replace("kdf: argon2", "kdf: bcrypt"), /sealed with bcrypt/],
    [ARMORED.replace("type: secp256k1", "type: sr25519"), /sr25519/],
    [ARMORED.replace(/salt: .*/, "salt: xyz"), /no usable salt/],
    [ARMORED.replace(/\n=[^\n]*/, "\n=AAAA"), /checksum/],
    [ARMORED.replace(/\n=[^\n]*/, ""), /damaged/],
    ["x".repeat(70_000), /too long/],
  ];
  for (const [text, pattern] of cases) {
    assert.throws(
      () => unarmorPrivateKey(text, "correct horse"),
      (error) => error instanceof CliError && pattern.test(error.message),
      text.slice(0, 200),
    );
  }
});

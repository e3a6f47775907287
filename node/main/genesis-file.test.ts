import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, renameSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { ConfigError } from "#config/toml-file.ts";
import { sha256 } from "#crypto/sha256.ts";
import { utf8Decode } from "#lib/bytes.ts";
import { testGenesis, testSigners } from "#test/support/chain.ts";
import { parseGenesis } from "#types/genesis.ts";
import { appGenesisText, genesisText } from "#types/genesis-json.ts";
import { GenesisChangedError, openGenesisFile } from "./genesis-file.ts";

const STATE = '{ "bech32_prefix" : "abc", "bank": {"x":"\u00e9"} }';
const DOC = { ...testGenesis(testSigners(2)), appState: STATE, appName: "tributary", appVersion: "1" };

function written(context: TestContext, text: string): string {
  const directory = mkdtempSync(join(tmpdir(), "genesis-"));
  context.after(() => rmSync(directory, { recursive: true }));
  const path = join(directory, "genesis.json");
  writeFileSync(path, text);
  return path;
}

test("either layout is served as CometBFT has it, any range of it, and read as it is", async (context) => {
  for (const text of [appGenesisText(DOC), genesisText(DOC), `${appGenesisText(DOC)}\n`]) {
    const path = written(context, text);
    const file = openGenesisFile(path);
    assert.equal(file.bech32Prefix, "abc");
    assert.deepEqual(file.hash, sha256(readFileSync(path)));
    assert.equal(utf8Decode(await file.readAppState()), STATE);
    const { appState, ...head } = parseGenesis(text);
    assert.deepEqual(file.head, head);
    const served = Buffer.from(genesisText({ ...head, appState }));
    assert.equal(file.text.byteLength, served.length);
    for (const start of [0, 5, served.indexOf("app_state"), served.indexOf("bank"), served.length - 1, served.length]) {
      for (const length of [0, 1, 7, 100, served.length]) {
        const end = Math.min(start + length, served.length);
        assert.deepEqual(Buffer.from(await file.text.read(start, end)), served.subarray(start, end), `${start}-${end}`);
      }
    }
  }
});

test("a document without an application's part is served without one", async (context) => {
  const text = genesisText({ ...DOC, appState: "" });
  const file = openGenesisFile(written(context, text));
  assert.equal(file.bech32Prefix, undefined);
  assert.equal((await file.readAppState()).length, 0);
  assert.equal(utf8Decode(await file.text.read(0, file.text.byteLength)), genesisText(parseGenesis(text)));
});

test("a file that was touched or copied back is the same; a changed one is refused until it is put back", async (context) => {
  const text = genesisText(DOC);
  const path = written(context, text);
  const file = openGenesisFile(path);
  utimesSync(path, 1, 1);
  assert.equal(utf8Decode(await file.readAppState()), STATE);
  writeFileSync(`${path}.copy`, text);
  renameSync(`${path}.copy`, path);
  assert.equal(utf8Decode(await file.readAppState()), STATE);
  for (const other of [text.replace("abc", "abd"), `${text} `, text.slice(0, 100), ""]) {
    writeFileSync(path, other);
    const refusal = {
      name: "GenesisChangedError",
      message: /genesis\.json has changed since the node started: put it back/,
    };
    await assert.rejects(file.readAppState(), refusal);
    await assert.rejects(file.text.read(0, 10_000), refusal);
  }
  rmSync(path);
  await assert.rejects(file.readAppState(), GenesisChangedError);
  writeFileSync(path, text);
  assert.equal(utf8Decode(await file.readAppState()), STATE);
});

test("a file that cannot start a chain is refused with its path and what to do", (context) => {
  const refused = (text: string, message: RegExp): void => {
    const path = written(context, text);
    assert.throws(
      () => openGenesisFile(path),
      (thrown) => {
        assert.ok(thrown instanceof ConfigError, String(thrown));
        assert.match(thrown.message, message);
        return thrown.message.startsWith(`${path}: `);
      },
    );
  };
  const text = genesisText(DOC);
  refused("", /malformed genesis: .*put back the genesis file/);
  refused(text.slice(0, -20), /malformed genesis: .*put back the genesis file/);
  refused(text.replace('"abc"', "7"), /app_state\.bech32_prefix is not a text: put back/);
  refused(text.replace('"abc"', "null"), /app_state\.bech32_prefix is missing: put back/);
  refused(text.replace(STATE, '{"bank" 5}'), /not json: put back/);
  refused(text.replace(STATE, "[]"), /not json: put back/);
  refused(text.replace('"chain_id":"test-chain"', '"chain_id":""'), /chain_id: put back/);
  assert.throws(() => openGenesisFile(join(tmpdir(), "no-such-genesis.json")), /cannot be read: make a home with/);
});

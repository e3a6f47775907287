import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import fc from "fast-check";
import { sha256 } from "#crypto/sha256.ts";
import { toHex, utf8Encode } from "#lib/bytes.ts";
import { testGenesis, testSigners } from "#test/support/chain.ts";
import { readVector, vectorPath } from "#test/support/vectors.ts";
import { GENESIS_BYTES_MAX, GenesisError, genesisHash, parseGenesis } from "./genesis.ts";
import { appGenesisText, genesisText } from "./genesis-json.ts";
import { MAX_TOTAL_VOTING_POWER } from "./limits.ts";
import { DEFAULT_CONSENSUS_PARAMS } from "./params.ts";
import { makeGenesisState } from "./state.ts";

const GENUTIL = "cosmos__cosmos-sdk/x/genutil/types/testdata";
const KVSTORE = "informalsystems__tendermint-rs/rpc/tests/kvstore_fixtures/v0_38/incoming/genesis.json";

interface Loose {
  [key: string]: unknown;
}

function kvstoreGenesis(): Loose {
  return readVector<{ result: { genesis: Loose } }>(KVSTORE).result.genesis;
}

function parse(change: Loose): ReturnType<typeof parseGenesis> {
  return parseGenesis(JSON.stringify({ ...kvstoreGenesis(), ...change }));
}

test("a real CometBFT genesis parses, prints as it was, and starts a chain", () => {
  const genesis = parse({});
  assert.deepEqual(JSON.parse(genesisText(genesis)), kvstoreGenesis());
  assert.equal(genesis.validators.length, 1);
  const state = makeGenesisState(genesis);
  assert.equal(
    toHex(state.validators.hash()).toUpperCase(),
    "33415EFFCEDA5BD0A3A443A727457D9F7B9E38389BF27A936FEDF749A7B7566E",
  );
  assert.equal(state.lastBlockHeight, 0n);
});

test("the SDK's two layouts of one chain mean the same", () => {
  const app = readFileSync(vectorPath(`${GENUTIL}/app_genesis.json`), "utf8");
  const cmt = readFileSync(vectorPath(`${GENUTIL}/cmt_genesis.json`), "utf8");
  const [sdk, comet] = [parseGenesis(app), parseGenesis(cmt)];
  assert.equal(sdk.chainId, "demo");
  assert.equal(sdk.appName, "<appd>");
  assert.equal(sdk.initialHeight, 48n);
  assert.ok(sdk.appState.startsWith('{"auth":{"accounts":[{"@type"'));
  assert.ok(app.includes(`"app_state":${sdk.appState}`));
  assert.equal(comet.chainId, sdk.chainId);
  assert.deepEqual(comet.consensusParams.block, sdk.consensusParams.block);
});

test("documents survive printing in both layouts, the application's state byte for byte", () => {
  const appState = '{ "x" : 12345678901234567890,\n "y":"\\u0041" }';
  const genesis = { ...testGenesis(testSigners(3)), appState, appHash: Uint8Array.of(1, 2, 255) };
  assert.deepEqual(parseGenesis(genesisText(genesis)), genesis);
  const named = { ...genesis, appName: "tributary", appVersion: "1.0" };
  assert.deepEqual(parseGenesis(appGenesisText(named)), named);
  assert.deepEqual(parseGenesis(utf8Encode(appGenesisText({ ...named, appState: "" }))), { ...named, appState: "" });
});

test("what may be left out has its default", () => {
  const text = '{"chain_id":"c","genesis_time":"2024-01-01T00:00:00Z"}';
  const genesis = parseGenesis(text);
  assert.deepEqual(genesis.consensusParams, DEFAULT_CONSENSUS_PARAMS);
  assert.deepEqual([genesis.initialHeight, genesis.validators, genesis.appState], [1n, [], ""]);
  assert.deepEqual(genesisHash(utf8Encode(text)), sha256(utf8Encode(text)));
  assert.equal(makeGenesisState(genesis).validators.size, 0);
});

test("a validator's address may be left out but not be wrong", () => {
  const [validator] = kvstoreGenesis().validators as [Loose];
  const { address, ...rest } = validator;
  assert.deepEqual(parse({ validators: [rest] }), parse({}));
  assert.equal(typeof address, "string");
  assert.throws(
    () => parse({ validators: [{ ...validator, address: "00".repeat(20) }] }),
    /incorrect address for validator/,
  );
});

test("a bad document is refused with the field at fault", () => {
  const [validator] = kvstoreGenesis().validators as [Loose];
  const params = kvstoreGenesis().consensus_params as Loose;
  const { publicKey } = testSigners(1)[0] as { publicKey: Uint8Array };
  const second = { pub_key: { type: "tendermint/PubKeyEd25519", value: Buffer.from(publicKey).toString("base64") } };
  const bad: [Loose, string, RegExp][] = [
    [{ chain_id: "" }, "chain_id", /must include non-empty chain_id/],
    [{ chain_id: "x".repeat(51) }, "chain_id", /chain_id in genesis doc is too long \(max: 50\)/],
    [{ chain_id: 5 }, "chain_id", /chain_id is not a text/],
    [{ initial_height: "-1" }, "initial_height", /initial_height cannot be negative \(got -1\)/],
    [{ genesis_time: undefined }, "genesis_time", /must include genesis_time/],
    [{ genesis_time: "yesterday" }, "genesis_time", /not an rfc 3339 time/],
    [{ app_hash: "zz" }, "app_hash", /app_hash is not hex/],
    [
      { consensus_params: { ...params, block: { max_bytes: "0", max_gas: "-1" } } },
      "consensus_params",
      /MaxBytes cannot be 0/,
    ],
    [
      { consensus_params: { ...params, block: { max_bytes: 5 } } },
      "consensus_params.block.max_bytes",
      /expected string/,
    ],
    [{ validators: {} }, "validators", /is not a list/],
    [{ validators: [{ ...validator, power: "0" }] }, "validators[0].power", /no voting power/],
    [{ validators: [{ ...validator, power: "-5" }] }, "validators[0].power", /no voting power/],
    [{ validators: [{ ...validator, power: "9999999999999999999" }] }, "validators[0].power", /not a 64-bit integer/],
    [{ validators: [validator, validator] }, "validators[1].pub_key", /a validator twice/],
    [
      { validators: [validator, { ...second, power: String(MAX_TOTAL_VOTING_POWER) }] },
      "validators[1].power",
      /exceeds maximum/,
    ],
    [{ validators: [{ power: "1" }] }, "validators[0].pub_key", /is missing/],
    [{ validators: [{ pub_key: { type: "x", value: "" }, power: "1" }] }, "validators[0].pub_key.type", /is unknown/],
    [
      { validators: [{ pub_key: { type: "tendermint/PubKeyEd25519", value: "AAAA" }, power: "1" }] },
      "validators[0].pub_key.value",
      /has the wrong length/,
    ],
  ];
  for (const [change, field, message] of bad) {
    assert.throws(
      () => parse(change),
      (thrown) => thrown instanceof GenesisError && thrown.data.field === field && message.test(thrown.message),
      `${field} ${message.source}`,
    );
  }
});

test("hostile documents are refused with a typed error", () => {
  const texts = [
    "",
    "null",
    "[]",
    "{",
    '{"chain_id":"c","chain_id":"d"}',
    '{"app_state":{]}',
    `{"a":${"[".repeat(1000)}`,
  ];
  for (const text of texts) assert.throws(() => parseGenesis(text), GenesisError);
  assert.throws(() => parseGenesis(Uint8Array.of(0x7b, 0xff, 0x7d)), GenesisError);
  assert.throws(() => parseGenesis({ length: GENESIS_BYTES_MAX + 1 } as unknown as Uint8Array), /too big/);
  fc.assert(
    fc.property(
      fc.dictionary(fc.constantFrom(...Object.keys(kvstoreGenesis()), "consensus", "app_state"), fc.jsonValue()),
      (change) => {
        try {
          parse(change);
        } catch (thrown) {
          assert.ok(thrown instanceof GenesisError, String(thrown));
        }
      },
    ),
    { seed: 10, numRuns: 300 },
  );
});

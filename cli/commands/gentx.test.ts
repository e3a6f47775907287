/** Genesis transactions: byte for byte those of the SDK's own commands, and a genesis document that is made of them. */
import assert from "node:assert/strict";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { type JsonObject, parseJson, requireObject } from "#codec/json-value.ts";
import { stakedApplication } from "#test/support/staked-application.ts";
import { readVector, vectorPath } from "#test/support/vectors.ts";
import { type Outcome, runInMemory } from "../fixtures/memory-shell.ts";

type Cli = (args: readonly string[], answers?: readonly string[]) => Promise<Outcome>;

const NAMES = ["v0", "v1", "v2", "v3"] as const;
const mnemonics = readVector<Record<string, string>>("genutil/mnemonics.json");
const vectorText = (name: string): string => readFileSync(vectorPath(`genutil/${name}`), "utf8");

/** What the SDK's command was given, beside the key. */
const GIVEN: Readonly<Record<(typeof NAMES)[number], readonly string[]>> = {
  v0: ["100000000stake", "--ip=10.0.0.1"],
  v1: [
    "200000000stake",
    "--ip=10.0.0.2",
    "--commission-rate=0.07",
    "--commission-max-rate=1.0",
    "--commission-max-change-rate=0.01",
    "--min-self-delegation=1000",
    "--moniker=second",
    "--details=all about it",
    "--website=https://example.org",
    "--security-contact=me@example.org",
    "--identity=ABCDEF0123456789",
  ],
  v2: ["300000000stake", "--ip=10.0.0.3", "--p2p-port=36656", "--sign-mode=amino-json"],
  v3: ["400000000stake", "--ip=10.0.0.4", "--fees=5stake", "--gas=300000"],
};

/** The SDK's state with our prefix member and without the part of a module that only its test applications have. */
function ownState(document: JsonObject): JsonObject {
  const { runtime: _, ...state } = requireObject(document.app_state, "app_state");
  return { bech32_prefix: "cosmos", ...state };
}

/** A home with the SDK's genesis and keys. */
async function inSdkHome(run: (cli: Cli, home: string) => Promise<void>): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), "cli-gentx-"));
  const cli: Cli = (args, answers = []) =>
    runInMemory(["--home", home, ...args], { application: stakedApplication, answers });
  try {
    assert.equal(
      (await cli(["init", "node-v0", "--chain-id", "gentx-vectors-1", "--bech32-prefix", "cosmos"])).code,
      0,
    );
    const document = requireObject(parseJson(vectorText("genesis-before.json")), "genesis.json");
    const state = ownState(document);
    writeFileSync(join(home, "config", "genesis.json"), JSON.stringify({ ...document, app_state: state }));
    for (const name of NAMES) {
      const args = ["keys", "add", name, "--recover", "--keyring-backend", "test"];
      const { code, notes } = await cli(args, [mnemonics[name] ?? ""]);
      assert.equal(code, 0, notes);
    }
    await run(cli, home);
  } finally {
    rmSync(home, { recursive: true });
  }
}

/** The consensus key and node id of the SDK's node, which are in the file. */
function nodeOf(name: string): { readonly id: string; readonly flags: readonly string[] } {
  const { body } = JSON.parse(vectorText(`gentx-${name}.json`)) as {
    body: { memo: string; messages: { pubkey: object; description: { moniker: string } }[] };
  };
  const [message] = body.messages;
  const id = body.memo.split("@")[0] ?? "";
  const moniker = name === "v1" ? [] : [`--moniker=${message?.description.moniker}`];
  return { id, flags: [`--node-id=${id}`, `--pubkey=${JSON.stringify(message?.pubkey)}`, ...moniker] };
}

const gentx = (cli: Cli, name: (typeof NAMES)[number], more: readonly string[] = []) =>
  cli(["genesis", "gentx", name, ...GIVEN[name], ...nodeOf(name).flags, "--keyring-backend", "test", ...more]);

test("a transaction is the SDK's, byte for byte", () =>
  inSdkHome(async (cli, home) => {
    for (const name of NAMES) {
      const { code, notes } = await gentx(cli, name, ["--chain-id", "gentx-vectors-1"]);
      assert.equal(code, 0, notes);
      const file = join(home, "config", "gentx", `gentx-${nodeOf(name).id}.json`);
      assert.equal(readFileSync(file, "utf8"), vectorText(`gentx-${name}.json`));
    }
  }));

test("the SDK's transactions make the SDK's genesis and peers", () =>
  inSdkHome(async (cli, home) => {
    const folder = join(home, "collected");
    mkdirSync(folder);
    for (const name of NAMES) {
      cpSync(vectorPath(`genutil/gentx-${name}.json`), join(folder, `gentx-${nodeOf(name).id}.json`));
    }
    mkdirSync(join(folder, "not-a-file.json"));
    const { code, out, notes } = await cli(["genesis", "collect-gentxs", "--gentx-dir", folder, "-o", "json"]);
    assert.equal(code, 0, notes);
    const made = JSON.parse(readFileSync(join(home, "config", "genesis.json"), "utf8")) as JsonObject;
    const sdk = JSON.parse(vectorText("genesis.json")) as JsonObject;
    assert.deepEqual(made.app_state, ownState(sdk));
    const peers = /^persistent_peers = "(.*)"$/m.exec(vectorText("persistent_peers.txt"))?.[1];
    const toml = readFileSync(join(home, "config", "config.toml"), "utf8");
    assert.ok(toml.includes(`persistent_peers = "${peers}"`));
    assert.equal((JSON.parse(out) as { persistent_peers: string }).persistent_peers, peers);
    const { code: valid, out: problems } = await cli(["genesis", "validate"]);
    assert.equal(valid, 0, problems);
  }));

test("a transaction that the chain would refuse is not made", () =>
  inSdkHome(async (cli, home) => {
    const refuses = async (args: readonly string[], text: RegExp): Promise<void> => {
      const { code, notes } = await cli(["genesis", "gentx", ...args, "--ip=10.0.0.1", "--keyring-backend", "test"]);
      assert.deepEqual([code, text.test(notes)], [1, true], notes);
    };
    await refuses(["v0", "5utrib"], /validators of this chain stake stake, not utrib/);
    await refuses(["v0", "1000000000001stake"], /only has 1000000000000stake available to stake/);
    await refuses(["v0", "x"], /x is no amount/);
    await refuses(["v0", "5stake", "--chain-id", "other-1"], /is of chain gentx-vectors-1, not other-1/);
    await refuses(["v0", "5stake", "--min-self-delegation", "6"], /less than --min-self-delegation/);
    await refuses(["v0", "5stake", "--min-self-delegation", "0"], /at least 1/);
    await refuses(["v0", "5stake", "--commission-rate", "0.3"], /--commission-rate .* is not between 0 and 0\.2/);
    await refuses(["v0", "5stake", "--commission-max-rate", "1.1"], /--commission-max-rate/);
    await refuses(["v0", "5stake", "--commission-max-change-rate", "0.3"], /--commission-max-change-rate/);
    await refuses(["v0", "5stake", "--commission-rate", "much"], /is not a rate/);
    await refuses(["v0", "5stake", "--pubkey", "{}"], /--pubkey is no key/);
    await cli(["keys", "add", "stranger", "--keyring-backend", "test"]);
    await refuses(["stranger", "5stake"], /does not have a balance in the genesis state/);
    assert.equal(existsSync(join(home, "config", "gentx")), false);
    assert.equal((await gentx(cli, "v0")).code, 0);
    assert.match((await gentx(cli, "v0")).notes, /cannot be written/);
  }));

test("files that are no genesis transactions are refused, and the document stays", () =>
  inSdkHome(async (cli, home) => {
    const folder = join(home, "config", "gentx");
    const genesis = join(home, "config", "genesis.json");
    const before = readFileSync(genesis, "utf8");
    const refuses = async (text: RegExp): Promise<void> => {
      const { code, notes } = await cli(["genesis", "collect-gentxs"]);
      assert.deepEqual([code, text.test(notes)], [1, true], notes);
      assert.equal(readFileSync(genesis, "utf8"), before);
    };
    const put = (name: string, text: string): void => writeFileSync(join(folder, name), text);
    await refuses(/there is no .*gentx/);
    mkdirSync(folder);
    await refuses(/at least one genesis transaction/);
    put("a.json", "{");
    await refuses(/does not hold a transaction/);
    const tx = vectorText("gentx-v0.json");
    put("a.json", tx.replace(/"messages":\[(.*)\],"memo"/, '"messages":[$1,$1],"memo"'));
    await refuses(/must create one validator and do nothing else/);
    put("a.json", tx.replace(/"signatures":\[.*\]/, '"signatures":[]'));
    await refuses(/is not signed/);
    put("a.json", tx.replace('"amount":"100000000"', '"amount":"1000000000001"'));
    await refuses(/only has 1000000000000stake/);
    put("a.json", tx);
    put("b.json", tx);
    await refuses(/a\.json and .*b\.json create the same validator/);
  }));

test("a genesis with a transaction that does something else is not valid", () =>
  inSdkHome(async (cli, home) => {
    const genesis = join(home, "config", "genesis.json");
    const document = JSON.parse(readFileSync(genesis, "utf8")) as { app_state: JsonObject };
    const tx = JSON.parse(vectorText("gentx-v0.json")) as { body: { messages: unknown[] } };
    const doubled = { ...tx, body: { ...tx.body, messages: [...tx.body.messages, ...tx.body.messages] } };
    const state = { ...document.app_state, genutil: { gen_txs: [doubled] } };
    writeFileSync(genesis, JSON.stringify({ ...document, app_state: state }));
    const { code, out } = await cli(["genesis", "validate"]);
    assert.deepEqual(
      [code, /app_state\.genutil: unexpected number of GenTx messages; got: 2/.test(out)],
      [1, true],
      out,
    );
  }));

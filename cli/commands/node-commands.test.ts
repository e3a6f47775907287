/** Commands on a node's home: settings, data, and the doors to the node's program. */
import assert from "node:assert/strict";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { lockKey } from "#engine/priv-validator/key-lock.ts";
import { application } from "#modules/index.ts";
import { type Outcome, runInMemory } from "../fixtures/memory-shell.ts";
import type { NodeDoor } from "../node-door.ts";

type Cli = (...args: string[]) => Promise<Outcome>;

async function inHome(run: (cli: Cli, home: string) => Promise<void>, node?: NodeDoor): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), "cli-node-"));
  const cli: Cli = (...args) =>
    runInMemory(["--home", home, ...args], { application, ...(node === undefined ? {} : { node }) });
  try {
    const { code, notes } = await cli("init", "node one", "--chain-id", "demo-1");
    assert.equal(code, 0, notes);
    await run(cli, home);
  } finally {
    rmSync(home, { recursive: true });
  }
}

test("settings are read, changed in place, and compared with the defaults", () =>
  inHome(async (cli, home) => {
    assert.equal((await cli("config", "get", "config", "moniker")).out, "node one\n");
    assert.equal((await cli("config", "get", "client.toml", "chain-id", "-o", "json")).out, '"demo-1"\n');
    const path = join(home, "config", "app.toml");
    const before = readFileSync(path, "utf8");
    assert.equal((await cli("config", "set", "app", "pruning", "custom")).code, 0);
    assert.equal(readFileSync(path, "utf8"), before.replace('pruning = "default"', 'pruning = "custom"'));
    const { out } = await cli("config", "diff", "app", "-o", "json");
    assert.equal(out, '[{"file":"app","key":"pruning","value":"custom","default":"default"}]\n');
    assert.match((await cli("config", "view", "config")).out, /^rpc\.laddr: tcp:\/\/127\.0\.0\.1:26657$/m);
    assert.match((await cli("config", "set", "app", "pruning", "sometimes")).notes, /expected one of default, nothing/);
    assert.match((await cli("config", "set", "app", "prunning", "x")).notes, /no setting called prunning/);
    assert.match(
      (await cli("config", "get", "genesis")).notes,
      /no settings file called genesis: use client, app, config/,
    );
  }));

test("a foreign key in a file is pointed out", () =>
  inHome(async (cli, home) => {
    writeFileSync(join(home, "config", "client.toml"), 'chain-id = "demo-1"\nsurprise = 1\n');
    assert.match((await cli("config", "diff", "client")).out, /key: surprise\n {2}problem: not a setting/);
  }));

test("init refuses to replace a genesis, keeps keys, and recovers a validator from words", () =>
  inHome(async (cli, home) => {
    const id = (await cli("comet", "show-node-id")).out;
    const key = (await cli("tendermint", "show-validator")).out;
    assert.match((await cli("init", "x")).notes, /exists already: give --overwrite/);
    assert.equal((await cli("init", "x", "--overwrite", "--chain-id", "demo-2", "--default-denom", "uxyz")).code, 0);
    assert.deepEqual([(await cli("comet", "show-node-id")).out, (await cli("comet", "show-validator")).out], [id, key]);
    const genesis = readFileSync(join(home, "config", "genesis.json"), "utf8");
    assert.match(genesis, /"chain_id": "demo-2"/);
    assert.match((await cli("init", "x", "--overwrite", "--recover")).notes, /nobody answers/);
    assert.match((await cli("init", "x", "--overwrite", "--default-denom", "1")).notes, /not a denomination/);
    const words = `${"abandon ".repeat(11)}about`;
    const other = join(home, "other");
    const made = await runInMemory(["init", "v", "--recover", "--home", other], { application, answers: [words] });
    assert.equal(made.code, 0, made.notes);
    const recovered = await runInMemory(["comet", "show-address", "--home", other]);
    const twin = join(home, "twin");
    await runInMemory(["init", "v", "--recover", "--home", twin], { application, answers: [words] });
    assert.equal((await runInMemory(["comet", "show-address", "--home", twin])).out, recovered.out);
  }));

test("resets remove data, keep keys, and wait for the node to stop", () =>
  inHome(async (cli, home) => {
    const data = join(home, "data");
    const state = join(data, "priv_validator_state.json");
    const signed = '{"height": "7", "round": 0, "step": 3}';
    const fill = (): void => {
      mkdirSync(join(data, "state.db"), { recursive: true });
      writeFileSync(join(data, "state.db", "x"), "x");
      writeFileSync(state, signed);
    };
    fill();
    const lock = await lockKey(state);
    assert.match((await cli("comet", "reset-state")).notes, /another process uses this validator key: stop the node/);
    await lock.release();
    assert.equal((await cli("comet", "reset-state")).code, 0);
    assert.deepEqual([existsSync(join(data, "state.db")), readFileSync(state, "utf8")], [false, signed]);
    fill();
    const { notes } = await cli("comet", "unsafe-reset-all");
    assert.match(notes, /removed .*state\.db\n.*forgotten what it signed/);
    assert.match(readFileSync(state, "utf8"), /"height": ?"0"/);
  }));

test("start hands over the settings given as flags and waits for the end", async () => {
  const started: (readonly [string, string])[][] = [];
  const node = {
    startNode: ({ flags }) => {
      started.push([...flags]);
      return Promise.resolve({ stopped: Promise.resolve(), close: () => Promise.resolve() });
    },
  } as Partial<NodeDoor> as NodeDoor;
  await inHome(async (cli) => {
    const flags = ["--rpc.laddr", "tcp://0.0.0.0:1", "--api.enable=false", "--p2p.pex", "--pruning", "nothing"];
    const { code, notes } = await cli("start", ...flags);
    assert.equal(code, 0, notes);
    assert.deepEqual(started, [
      [
        ["rpc.laddr", "tcp://0.0.0.0:1"],
        ["p2p.pex", "true"],
        ["pruning", "nothing"],
        ["api.enable", "false"],
      ],
    ]);
    assert.match(
      (await cli("start", "--rpc.ladr", "x")).notes,
      /unknown option '--rpc.ladr': did you mean --rpc.laddr/,
    );
  }, node);
});

test("start --abci with an address serves the application alone", async () => {
  const asked: unknown[] = [];
  const node = {
    serveApplication: ({ address, flags }) => {
      asked.push(address, [...flags]);
      return Promise.reject(new TypeError("address in use"));
    },
  } as Partial<NodeDoor> as NodeDoor;
  await inHome(async (cli) => {
    const { code, notes } = await cli("start", "--abci", "tcp://127.0.0.1:26658", "--pruning", "nothing");
    assert.equal(code, 1);
    assert.match(notes, /address in use/);
    assert.deepEqual(asked, ["tcp://127.0.0.1:26658", [["pruning", "nothing"]]]);
  }, node);
});

test("export, rollback and prune print what the node's program did", async () => {
  const asked: unknown[] = [];
  const node: NodeDoor = {
    startNode: () => Promise.reject(new TypeError("not asked for")),
    serveApplication: () => Promise.reject(new TypeError("not asked for")),
    exportGenesis({ height = 7n }) {
      const text = `{"chain_id":"demo-1","initial_height":"${height + 1n}","app_state":{}}`;
      return Promise.resolve(text);
    },
    rollbackNode(options) {
      asked.push(options.hard);
      return Promise.resolve({ height: 6n, appHash: Uint8Array.of(0xab) });
    },
    pruneNode({ flags }) {
      asked.push([...flags]);
      return Promise.resolve({ earliestHeight: 5n, latestHeight: 7n });
    },
  };
  await inHome(async (cli, home) => {
    assert.equal((await cli("export")).out, '{"chain_id":"demo-1","initial_height":"8","app_state":{}}\n');
    assert.match((await cli("export", "--height", "3")).out, /"initial_height":"4"/);
    assert.match((await cli("export", "--height", "x")).notes, /--height/);
    const file = join(home, "out.json");
    await cli("export", "--height", "7", "--for-zero-height", "--output-document", file);
    assert.match(readFileSync(file, "utf8"), /"initial_height": "1"/);
    assert.equal((await cli("rollback", "--hard", "-o", "json")).out, '{"height":"6","app_hash":"AB"}\n');
    const prune = ["prune", "custom", "--pruning-keep-recent", "2", "-o", "json"];
    assert.equal((await cli(...prune)).out, '{"earliest_height":"5","latest_height":"7"}\n');
    assert.match((await cli("prune", "all")).notes, /strategy all is not known/);
    assert.deepEqual(asked, [
      true,
      [
        ["pruning-keep-recent", "2"],
        ["pruning", "custom"],
      ],
    ]);
    const elsewhere = await runInMemory(["export", "--home", join(home, "none")], { node });
    assert.match(elsewhere.notes, /not the home of a node/);
  }, node);
});

test("debug shows addresses, keys and bytes in every notation", async () => {
  const cosmos = "cosmos19rl4cm2hmr8afy4kldpxz3fka4jguq0auqdal4";
  const { out } = await runInMemory(["debug", "addr", cosmos, "-o", "json"]);
  const forms = JSON.parse(out) as Record<string, string>;
  const back = await runInMemory(["debug", "addr", forms.hex ?? "", "--bech32-prefix", "cosmos", "-o", "json"]);
  assert.equal((JSON.parse(back.out) as Record<string, string>).account, cosmos);
  assert.match(forms.account ?? "", /^trib19rl4cm2hmr8afy4kldpxz3fka4jguq0a/);
  const ed25519 = '{"@type":"/cosmos.crypto.ed25519.PubKey","key":"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="}';
  assert.match((await runInMemory(["debug", "pubkey", ed25519])).out, /^hex: [0-9A-F]{40}$/m);
  const bytes = await runInMemory(["debug", "raw-bytes", "[72 101 108 108 111 255]", "-o", "json"]);
  assert.equal(bytes.out, '{"hex":"48656C6C6FFF","base64":"SGVsbG//","text":null}\n');
  assert.match((await runInMemory(["debug", "raw-bytes", "256"])).notes, /numbers from 0 to 255/);
});

/** Homes with damaged files: the node recovers, or refuses to start and names the file and what to do. */
import assert from "node:assert/strict";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { startNode } from "#main";
import { prepareDevHome } from "#scripts/dev-chain/prepare.ts";
import { TEST_FLAGS } from "#test/support/dev-node.ts";
import { reachHeight } from "#test/support/processes.ts";
import { parseGenesis } from "#types/genesis.ts";
import { genesisText } from "#types/genesis-json.ts";

const FLAGS = new Map([...TEST_FLAGS, ["api.enable", "false"], ["grpc.enable", "false"], ["log_level", "warn"]]);
const HEIGHT = 5;
const FILES = {
  config: "config/config.toml",
  app: "config/app.toml",
  genesis: "config/genesis.json",
  key: "config/priv_validator_key.json",
  memory: "data/priv_validator_state.json",
  nodeKey: "config/node_key.json",
  log: "data/cs.wal/wal",
} as const;

type Spoil = (home: string) => void;

let base: string;
before(async () => {
  base = mkdtempSync(join(tmpdir(), "bad-files-"));
  await prepareDevHome(base);
  assert.equal((await tryStart(base, HEIGHT)).kind, "runs");
});
after(() => rmSync(base, { recursive: true, force: true }));

type Outcome =
  | { readonly kind: "runs"; readonly height: number; readonly log: string }
  | { readonly kind: "refuses"; readonly message: string };

/** Starts the node of a home until it has a few more blocks. */
async function tryStart(home: string, height: number, flags: ReadonlyMap<string, string> = FLAGS): Promise<Outcome> {
  const log: string[] = [];
  const logSink = { write: (line: string) => void log.push(line) };
  const starting = startNode({ home, flags, logSink });
  const node = await starting.catch((error: Error) => error);
  if (node instanceof Error) return { kind: "refuses", message: node.message };
  try {
    return { kind: "runs", height: await reachHeight(`http://${node.servers.rpc}`, height, 20_000), log: log.join("") };
  } finally {
    await node.close();
  }
}

async function spoiled(spoil: Spoil): Promise<Outcome> {
  const home = mkdtempSync(join(tmpdir(), "bad-files-"));
  try {
    cpSync(base, home, { recursive: true });
    spoil(home);
    return await tryStart(home, HEIGHT + 2);
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

const edit =
  (file: string, change: (text: string) => string): Spoil =>
  (home) => {
    const [path, text] = [join(home, file), readFileSync(join(home, file), "utf8")];
    assert.notEqual(change(text), text, `${file} was not changed`);
    writeFileSync(path, change(text));
  };
const cut =
  (file: string, tenths = 5): Spoil =>
  (home) =>
    truncateSync(join(home, file), Math.floor((statSync(join(home, file)).size * tenths) / 10));
const remove =
  (file: string): Spoil =>
  (home) =>
    rmSync(join(home, file), { recursive: true });
const both =
  (first: Spoil, second: Spoil): Spoil =>
  (home) => {
    first(home);
    second(home);
  };
const flip =
  (file: string, from: number, every = 1): Spoil =>
  (home) => {
    const bytes = readFileSync(join(home, file));
    const start = Math.floor(bytes.length * from);
    for (let i = start; i < bytes.length; i += every) bytes[i] = (bytes[i] ?? 0) ^ 0xff;
    writeFileSync(join(home, file), bytes);
  };
const line = (key: string, value: string) => (text: string) =>
  text.replace(new RegExp(`^${key} = .*$`, "m"), `${key} = ${value}`);

/** Each damage and what the refusal says: the file, and the next step or what is expected instead. */
const REFUSED: readonly (readonly [name: string, spoil: Spoil, message: RegExp])[] = [
  ["config.toml is not TOML", edit(FILES.config, (t) => t.replace("[rpc]", "[rpc")), /config\.toml is not valid TOML/],
  ["config.toml is binary", flip(FILES.config, 0), /config\.toml is not valid TOML/],
  [
    "a duration is a word",
    edit(FILES.config, line("timeout_propose", '"fast"')),
    /config\.toml: consensus\.timeout_propose = "fast" is not usable: expected/,
  ],
  [
    "a duration is a list",
    edit(FILES.config, line("timeout_propose", "[1]")),
    /config\.toml: consensus\.timeout_propose .* expected/,
  ],
  [
    "a size is negative",
    edit(FILES.config, line("max_tx_bytes", "-5")),
    /config\.toml: mempool\.max_tx_bytes = -5 .* expected/,
  ],
  ["app.toml is not TOML", edit(FILES.app, (t) => `${t}\n= =`), /app\.toml is not valid TOML/],
  [
    "a gas price is a word",
    edit(FILES.app, line("minimum-gas-prices", '"abc"')),
    /app\.toml: minimum-gas-prices = "abc" is not usable: expected/,
  ],
  [
    "pruning is unknown",
    edit(FILES.app, line("pruning", '"now"')),
    /app\.toml: pruning = "now" is not usable: expected/,
  ],
  ["there is no genesis", remove(FILES.genesis), /genesis\.json cannot be read: make a home with/],
  ["the genesis is empty", cut(FILES.genesis, 0), /genesis\.json: malformed genesis: .*: put back/],
  ["the genesis is cut off", cut(FILES.genesis), /genesis\.json: malformed genesis: .*: put back/],
  [
    "the genesis is deep",
    edit(FILES.genesis, () => "[".repeat(200_000)),
    /genesis\.json: malformed genesis: .*: put back/,
  ],
  [
    "a parameter is a word",
    edit(FILES.genesis, (t) => t.replace(/"max_bytes": "\d+"/, '"max_bytes": "x"')),
    /genesis\.json: .*max_bytes is not a 64-bit integer: put back/,
  ],
  [
    "the genesis has changed",
    edit(FILES.genesis, (t) => `${t} `),
    /genesis document is not the one .*: put back genesis\.json/,
  ],
  ["there is no validator key", remove(FILES.key), /priv_validator_key\.json: .*: put the file back/],
  ["the validator key is cut off", cut(FILES.key), /priv_validator_key\.json: .*: put the file back/],
  [
    "the validator key is short",
    edit(FILES.key, (t) => t.replace(/("priv_key"[^}]*"value": "[^"]*)[^"]{8}"/, '$1"')),
    /priv_validator_key\.json: .*: put the file back/,
  ],
  ["the signer's memory is cut off", cut(FILES.memory), /priv_validator_state\.json: .*: put back its latest copy/],
  ["the signer's memory is empty", cut(FILES.memory, 0), /priv_validator_state\.json: .*: put back its latest copy/],
  [
    "the signer's memory is gone",
    remove(FILES.memory),
    /forgotten a signature.*: put back .*priv_validator_state\.json/,
  ],
  [
    "the signer's memory is old",
    edit(FILES.memory, () => '{"height":"1","round":0,"step":3}'),
    /forgotten a signature.*: put back/,
  ],
  ["the node key is cut off", cut(FILES.nodeKey), /node_key\.json: .*: put the file back/],
  [
    "the blocks are gone",
    remove("data/state.db"),
    /the application is not where the state is: put back state\.db and application\.db/,
  ],
  [
    "a database is a file",
    both(remove("data/state.db"), (home) => writeFileSync(join(home, "data/state.db"), "x")),
    /state\.db cannot be opened: .*: put the folder back/,
  ],
];

for (const [name, spoil, message] of REFUSED) {
  test(`refused: ${name}`, async () => {
    const outcome = await spoiled(spoil);
    assert.equal(outcome.kind, "refuses");
    assert.match(outcome.kind === "refuses" ? outcome.message : "", message);
  });
}

const inDatabase = (database: string, files: RegExp, spoil: (file: string) => Spoil): Spoil => {
  return (home) => {
    const found = readdirSync(join(home, "data", database)).filter((file) => files.test(file));
    assert.ok(found.length > 0);
    for (const file of found) spoil(join("data", database, file))(home);
  };
};

for (const database of ["state.db", "application.db", "tx_index.db"]) {
  for (const [name, spoil] of [
    ["pointer", inDatabase(database, /^CURRENT$/, (file) => edit(file, () => "garbage"))],
    ["manifest", inDatabase(database, /^MANIFEST/, (file) => cut(file, 2))],
    ["missing manifest", inDatabase(database, /^MANIFEST/, remove)],
  ] as const) {
    test(`refused: ${database} with a damaged ${name}`, async () => {
      const outcome = await spoiled(spoil);
      assert.equal(outcome.kind, "refuses");
      const text = new RegExp(`${database.replace(".", "\\.")} cannot be opened: .*: put the folder back`);
      assert.match(outcome.kind === "refuses" ? outcome.message : "", text);
    });
  }
}

/** Damages after which the node is as before, with a warning where something was lost. */
const RECOVERED: readonly (readonly [name: string, spoil: Spoil, warning?: RegExp])[] = [
  ["an unknown setting", edit(FILES.config, (t) => `strange = 1\n${t}`), /settings are not used.*strange/],
  ["settings are gone", both(remove(FILES.config), remove(FILES.app))],
  ["the log's tail is torn", flip(FILES.log, 0.99), /write-ahead log repaired/],
  ["the log's tail is garbage", edit(FILES.log, (t) => `${t}garbage garbage garbage`), /write-ahead log repaired/],
  ["the log is damaged in the middle", flip(FILES.log, 0.5, 100), /write-ahead log repaired/],
  ["the log is empty", cut(FILES.log, 0)],
  ["the log is gone", remove("data/cs.wal")],
  ["the application lost blocks", inDatabase("application.db", /\.log$/, (file) => cut(file))],
  ["the application's last writes are damaged", inDatabase("application.db", /\.log$/, (file) => flip(file, 0.9))],
  ["the application is gone", remove("data/application.db")],
  ["the index lost blocks", inDatabase("tx_index.db", /\.log$/, (file) => cut(file))],
  ["the index is gone", remove("data/tx_index.db")],
];

for (const [name, spoil, warning] of RECOVERED) {
  test(`recovered: ${name}`, async () => {
    const outcome = await spoiled(spoil);
    assert.equal(outcome.kind, "runs", outcome.kind === "refuses" ? outcome.message : "");
    if (outcome.kind === "runs" && warning !== undefined) assert.match(outcome.log, warning);
  });
}

test("the genesis in CometBFT's layout starts the same chain, and is refused when it is broken", async (t) => {
  const home = mkdtempSync(join(tmpdir(), "bad-files-"));
  t.after(() => rmSync(home, { recursive: true, force: true }));
  await prepareDevHome(home);
  const path = join(home, FILES.genesis);
  const text = genesisText(parseGenesis(readFileSync(path, "utf8")));
  writeFileSync(path, text);
  for (const [broken, message] of [
    [withValidator(text, { address: "00".repeat(20), power: "10" }), /incorrect address for validator.*: put back/],
    [withValidator(text, { address: "", power: "-10" }), /validators with no voting power: put back/],
    [text.replace(/"chain_id":"[^"]*"/, '"chain_id":""'), /non-empty chain_id: put back/],
    [text.replace(/"amount": "\d+"/, '"amount": "-1"'), /genesis\.json: app_state\.bank: -1utrib: invalid coins/],
  ] as const) {
    assert.notEqual(broken, text);
    writeFileSync(path, broken);
    const outcome = await tryStart(home, 1);
    assert.match(outcome.kind === "refuses" ? outcome.message : "runs", message);
    rmSync(join(home, "data", "state.db"), { recursive: true, force: true });
    rmSync(join(home, "data", "application.db"), { recursive: true, force: true });
  }
  writeFileSync(path, text);
  assert.equal((await tryStart(home, 2)).kind, "runs");
});

/** The genesis text with one named validator. */
function withValidator(text: string, validator: { readonly address: string; readonly power: string }): string {
  const key = { type: "tendermint/PubKeyEd25519", value: Buffer.alloc(32, 7).toString("base64") };
  const validators = JSON.stringify([{ ...validator, pub_key: key, name: "" }]);
  return text
    .replace(/"validators":(\[\]|null),/, "")
    .replace('"consensus_params":', `"validators":${validators},"consensus_params":`);
}

test("a home in use and a port in use are refused", async (t) => {
  const node = await startNode({ home: base, flags: FLAGS });
  try {
    const outcome = await tryStart(base, 1);
    assert.match(outcome.kind === "refuses" ? outcome.message : "runs", /in use|used by|another process/);
  } finally {
    await node.close();
  }
  const server = createServer().listen(0, "127.0.0.1");
  t.after(() => server.close());
  await new Promise((resolve) => server.once("listening", resolve));
  const address = server.address();
  const port = typeof address === "object" ? address?.port : 0;
  const flags = new Map([...FLAGS, ["rpc.laddr", `tcp://127.0.0.1:${port}`]]);
  const outcome = await tryStart(base, 1, flags);
  assert.match(outcome.kind === "refuses" ? outcome.message : "runs", new RegExp(`EADDRINUSE.*:${port}`));
});

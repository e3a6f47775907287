/** The command line against a running node: queries, transfers in both sign modes, threshold accounts, proofs, and state commands. */
import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { type Outcome, runInMemory } from "#cli/fixtures/memory-shell.ts";
import { application } from "#modules/index.ts";
import { prepareDevHome } from "#scripts/dev-chain/prepare.ts";
import { type DevNode, startDevNode } from "#test/support/dev-node.ts";
import { freePort, reachHeight, startProcess } from "#test/support/processes.ts";

type Json = Readonly<Record<string, unknown>>;

let node: DevNode;
before(async () => {
  node = await startDevNode();
});
after(() => node?.close());

const BACKEND = ["--keyring-backend", "test"];
const PAY = ["--gas", "auto", "--gas-adjustment", "1.01", "--gas-prices", "0.025utrib", "-y", "-o", "json"];

const local = (...args: string[]): Promise<Outcome> => runInMemory([...args, "--home", node.home], { application });
const online = (...args: string[]): Promise<Outcome> => local(...args, "--node", node.rpc, ...BACKEND);
const query = async (...args: string[]): Promise<Json> => parsed(await online("query", ...args, "-o", "json"));
const keys = (...args: string[]): Promise<Outcome> => local("keys", ...args, ...BACKEND);

function parsed({ code, out, notes }: Outcome): Json {
  assert.equal(code, 0, notes);
  return JSON.parse(out) as Json;
}

/** Sends a transaction and waits for its block. */
async function included(...args: string[]): Promise<Json> {
  const { txhash } = parsed(await online("tx", ...args));
  return query("wait-tx", String(txhash));
}

async function balance(name: string): Promise<bigint> {
  const { balance: coin } = (await query("bank", "balance", name, "utrib")) as { balance: { amount: string } };
  return BigInt(coin.amount);
}

test("the node answers about itself, its blocks and its validators", async () => {
  const { node_info } = parsed(await local("status", "--node", node.rpc)) as { node_info: { network: string } };
  assert.equal(node_info.network, node.chainId);
  const block = (await query("block", "1")) as { header: { height: string } };
  assert.equal(block.header.height, "1");
  assert.equal((await query("block-results", "1")).height, "1");
  const { validators } = (await query("comet-validator-set")) as { validators: { address: string }[] };
  const own = (await local("comet", "show-address")).out.trim();
  assert.deepEqual(
    validators.map(({ address }) => address),
    [own],
  );
  const found = await query("blocks", "--query", "block.height=1");
  assert.equal(found.total_count, "1");
  assert.match((await online("query", "block", "999999999")).notes, /^Error: /);
});

for (const mode of ["direct", "amino-json"]) {
  test(`a transfer signed in ${mode} mode is estimated, included and found`, async () => {
    const before = await balance("bob");
    const sent = await included("bank", "send", "alice", "bob", "77utrib", "--sign-mode", mode, "--note", mode, ...PAY);
    assert.equal(sent.code, 0, JSON.stringify(sent));
    assert.equal(await balance("bob"), before + 77n);
    const again = await query("tx", String(sent.txhash));
    assert.deepEqual(again, sent);
    const { body } = sent.tx as { body: { memo: string } };
    assert.equal(body.memo, mode);
    const { txs } = (await query("txs", "--query", `tx.height=${String(sent.height)}`)) as { txs: Json[] };
    assert.ok(txs.some(({ txhash }) => txhash === sent.txhash));
  });
}

test("accounts, supply and parameters are derived queries", async () => {
  const { account } = (await query("auth", "account", "alice")) as { account: { address: string } };
  assert.equal(account.address, (await keys("show", "alice", "-a")).out.trim());
  const { supply } = (await query("bank", "total-supply")) as { supply: { denom: string }[] };
  assert.ok(supply.some(({ denom }) => denom === "utrib"));
  assert.ok("params" in (await query("consensus", "params")));
  const past = (await query("bank", "balance", "alice", "utrib", "--height", "1")) as { balance: { amount: string } };
  assert.equal(past.balance.amount, "1000000000000");
  assert.match((await online("query", "bank", "balance", "alice", "!")).notes, /^Error: .*invalid denom/);
});

test("a transaction is drawn up, signed offline, simulated, checked and broadcast", async () => {
  const file = (name: string): string => join(node.home, name);
  const write = async (name: string, args: readonly string[]): Promise<string> => {
    const { code, notes } = await online("tx", ...args, "--output-document", file(name));
    assert.equal(code, 0, notes);
    return file(name);
  };
  const plain = await write("plain.json", ["bank", "send", "bob", "alice", "5utrib", "--generate-only"]);
  assert.ok(Number(parsed(await online("tx", "simulate", plain, "-o", "json")).gas_estimate) > 20_000);
  const signed = await write("signed.json", ["sign", plain, "--from", "bob"]);
  assert.match((await online("tx", "validate-signatures", signed)).out, /\[OK\]/);
  const sent = parsed(await online("tx", "broadcast", signed, "-o", "json"));
  assert.equal((await query("wait-tx", String(sent.txhash))).code, 0);
  const late = await online("tx", "broadcast", signed, "-o", "json");
  assert.equal(late.code, 1);
  assert.match(late.notes, /refused the transaction \(code (19|32), sdk\)/);
});

test("two of three members spend from a threshold account", async () => {
  for (const name of ["m1", "m2", "m3"]) await keys("add", name);
  await keys("add", "joint", "--multisig", "m1,m2,m3", "--multisig-threshold", "2");
  assert.equal((await included("bank", "send", "alice", "joint", "1000000utrib", ...PAY)).code, 0);
  const plain = join(node.home, "joint.json");
  const send = ["bank", "send", "joint", "alice", "9utrib", "--fees", "9000utrib", "--generate-only"];
  writeFileSync(plain, (await online("tx", ...send)).out);
  const signatures: string[] = [];
  for (const name of ["m3", "m1"]) {
    const path = join(node.home, `${name}.json`);
    writeFileSync(path, (await online("tx", "sign", plain, "--from", name, "--multisig", "joint")).out);
    signatures.push(path);
  }
  const joined = join(node.home, "joined.json");
  writeFileSync(joined, (await online("tx", "multi-sign", plain, "joint", ...signatures)).out);
  const sent = parsed(await online("tx", "broadcast", joined, "-o", "json"));
  assert.equal((await query("wait-tx", String(sent.txhash))).code, 0);
  assert.equal(await balance("joint"), 1_000_000n - 9n - 9000n);
});

test("stored values are proved, present or absent", async () => {
  const { bytes } = parsed(await keys("parse", (await keys("show", "alice", "-a")).out.trim(), "-o", "json"));
  const present = await query("store", "acc", `01${String(bytes)}`, "--prove");
  assert.ok(typeof present.value === "string" && "proof" in present);
  const absent = await query("store", "bank", "02", "--prove");
  assert.deepEqual([absent.value, "proof" in absent], [null, true]);
  const beside = await online("query", "store", "bank", "02ffff", "--prove");
  assert.match(beside.notes, /nothing next to an empty value can be proved/);
});

test("mistakes are refused before anything is broadcast", async () => {
  const poor = await online("tx", "bank", "send", "alice", "bob", "99999999999999999utrib", ...PAY);
  assert.deepEqual([poor.code, poor.out], [1, ""]);
  assert.match(poor.notes, /insufficient funds/);
  await keys("add", "nobody");
  const unknown = await online("tx", "bank", "send", "nobody", "bob", "1utrib", "-y");
  assert.match(unknown.notes, /is not on the chain yet: send it some coins first/);
});

test("a stopped node's state is exported, rolled back and pruned", async () => {
  const other = await startDevNode();
  try {
    await reachHeight(other.rpc, 3);
    await other.node.close();
    const door = () => import("#main");
    const state = async (...args: string[]): Promise<Json> => {
      const options = { application, node: await door() };
      return parsed(await runInMemory([...args, "--home", other.home, "-o", "json"], options));
    };
    const exported = await state("export");
    assert.ok(Number(exported.initial_height) >= 2);
    const file = join(other.home, "exported.json");
    writeFileSync(file, JSON.stringify(exported));
    const checked = await runInMemory(["genesis", "validate", file, "--home", other.home], { application });
    assert.equal(checked.code, 0, checked.out);
    const last = Number(exported.initial_height) - 1;
    const early = await state("export", "--height", "1");
    assert.deepEqual([early.initial_height, early.chain_id], ["2", exported.chain_id]);
    const late = ["export", "--height", String(last + 1), "--home", other.home];
    const { code, notes } = await runInMemory(late, { application, node: await door() });
    assert.notEqual(code, 0);
    assert.match(
      notes,
      new RegExp(`height ${last + 1} is not kept: the oldest is that of 1, the newest that of ${last}`),
    );
    assert.equal(Number((await state("rollback")).height), last - 1);
    assert.equal(Number((await state("prune", "everything")).latest_height), last - 1);
  } finally {
    rmSync(other.home, { recursive: true, force: true });
  }
});

test("start runs a node in the foreground until it is told to stop", async () => {
  const home = mkdtempSync(join(tmpdir(), "tributary-start-"));
  await prepareDevHome(home);
  const port = await freePort();
  const flags = ["--rpc.laddr", `tcp://127.0.0.1:${port}`, "--p2p.laddr=", "--api.enable=false", "--grpc.enable=false"];
  const bin = join(import.meta.dirname, "..", "..", "cli", "bin.ts");
  const running = startProcess(process.execPath, [bin, "start", "--home", home, ...flags]);
  try {
    await reachHeight(`http://127.0.0.1:${port}`, 1);
    const taken = await runInMemory(["comet", "unsafe-reset-all", "--home", home]);
    assert.match(taken.notes, /another process uses this validator key: stop the node first/);
    await running.stop("SIGTERM");
    assert.equal(running.child.exitCode, 0, running.output());
  } finally {
    await running.stop("SIGKILL");
    rmSync(home, { recursive: true, force: true });
  }
});

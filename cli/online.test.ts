/** What commands ask of a node, in which order, and what they make of its answers. */
import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import type { JsonObject, JsonValue } from "#codec/json-value.ts";
import { packAny } from "#codec/type-registry.ts";
import { sha256 } from "#crypto/sha256.ts";
import { fromBase64, toBase64, toHexUpper } from "#lib/bytes.ts";
import { TypedError } from "#lib/errors.ts";
import { application } from "#modules/index.ts";
import { BaseAccount } from "#proto/cosmos/auth/v1beta1/auth.ts";
import { Query as AuthQuery } from "#proto/cosmos/auth/v1beta1/query.ts";
import { Query as BankQuery } from "#proto/cosmos/bank/v1beta1/query.ts";
import { Service } from "#proto/cosmos/tx/v1beta1/service.ts";
import { AuthInfo, TxRaw } from "#proto/cosmos/tx/v1beta1/tx.ts";
import { runInMemory } from "./fixtures/memory-shell.ts";
import { type ScriptedNode, serviceAnswer, startScriptedNode } from "./fixtures/scripted-node.ts";

let home: string;
let node: ScriptedNode;
let alice: string;
/** What the scripted mempool says next. */
let verdict: { code: number; codespace: string; log: string } | Error = { code: 0, codespace: "", log: "" };

const TIME = "2030-01-01T00:00:00Z";
const broadcasts: Uint8Array[] = [];

function abciQuery(params: JsonObject): JsonValue {
  switch (params.path) {
    case AuthQuery.methods.account.path:
      return serviceAnswer(AuthQuery.methods.account, params, ({ address }) => {
        if (address !== alice) throw new TypedError("unreachable");
        const account = BaseAccount.create({ address, accountNumber: 12n, sequence: 34n });
        return { account: packAny(BaseAccount, account) };
      });
    case Service.methods.simulate.path:
      return serviceAnswer(Service.methods.simulate, params, () => ({
        gasInfo: { gasWanted: 0n, gasUsed: 70_001n },
        result: undefined,
      }));
    case BankQuery.methods.allBalances.path:
      return serviceAnswer(BankQuery.methods.allBalances, params, ({ pagination }) => ({
        balances: [{ denom: "utrib", amount: 5n }],
        pagination: { nextKey: new Uint8Array(), total: pagination?.offset ?? 0n },
      }));
  }
  return { response: { code: 6, codespace: "sdk", log: "unknown query path", height: "0" } };
}

function broadcast({ tx }: JsonObject): JsonValue {
  const bytes = fromBase64(String(tx));
  broadcasts.push(bytes);
  if (verdict instanceof Error) throw verdict;
  return { ...verdict, data: "", hash: toHexUpper(sha256(bytes)) };
}

before(async () => {
  home = mkdtempSync(join(tmpdir(), "online-"));
  node = await startScriptedNode({
    status: () => ({ node_info: { network: "demo-1" }, sync_info: { latest_block_height: "9" } }),
    abci_query: abciQuery,
    broadcast_tx_sync: broadcast,
    header: () => ({ header: { time: TIME, app_hash: "" } }),
    tx({ hash }) {
      const bytes = broadcasts.find((each) => toBase64(sha256(each)) === hash);
      if (bytes === undefined) throw new TypedError("tx (AB) not found");
      const tx_result = { code: 0, data: null, log: "", gas_wanted: "7", gas_used: "6", events: [{ type: "t" }] };
      return { hash: toHexUpper(sha256(bytes)), height: "8", index: 0, tx: toBase64(bytes), tx_result };
    },
  });
  await cli("keys", "add", "alice", "--keyring-backend", "test");
  alice = (await cli("keys", "show", "alice", "-a", "--keyring-backend", "test")).out.trim();
});
after(async () => {
  await node.close();
  rmSync(home, { recursive: true });
});

const cli = (...args: string[]) => runInMemory(["--home", home, ...args], { application, answers: ["n"] });
const online = (...args: string[]) => cli(...args, "--node", node.url, "--keyring-backend", "test");
const SEND = ["tx", "bank", "send", "alice", "alice", "1utrib", "--chain-id", "demo-1"];

test("a transfer is estimated, signed with the account's state, broadcast, and found again", async () => {
  const { code, out, notes } = await online(
    ...[...SEND, "--gas", "auto", "--gas-adjustment", "1.5", "--gas-prices", "0.1utrib", "-y", "-o", "json"],
  );
  assert.equal(code, 0, notes);
  assert.equal(notes, "gas estimate: 105002\n");
  const raw = TxRaw.decode(broadcasts.at(-1) ?? new Uint8Array());
  const { fee, signerInfos } = AuthInfo.decode(raw.authInfoBytes);
  assert.deepEqual([fee?.gasLimit, fee?.amount], [105_002n, [{ denom: "utrib", amount: 10_501n }]]);
  assert.equal(signerInfos[0]?.sequence, 34n);
  const response = JSON.parse(out) as Record<string, unknown>;
  assert.deepEqual(
    [response.code, response.height, response.txhash],
    [0, "0", toHexUpper(sha256(broadcasts.at(-1) ?? new Uint8Array()))],
  );
  const found = await online("query", "tx", String(response.txhash), "-o", "json");
  const { tx, timestamp, events, gas_used } = JSON.parse(found.out) as Record<string, JsonObject>;
  assert.deepEqual([tx?.["@type"], timestamp, events, gas_used], ["/cosmos.tx.v1beta1.Tx", TIME, [{ type: "t" }], "6"]);
  assert.equal((await online("query", "wait-tx", String(response.txhash))).code, 0);
});

test("without --yes the transaction is shown and needs a yes", async () => {
  const before = broadcasts.length;
  const { code, out, notes } = await online(...SEND, "--fees", "5utrib");
  assert.deepEqual([code, out, broadcasts.length], [1, "", before]);
  assert.match(notes, /"from_address".*\nSign and broadcast this transaction\? \[y\/N\]: Error: nothing was sent/);
});

test("a refusal is printed as response and as error, with the SDK's code for a full mempool", async () => {
  verdict = { code: 5, codespace: "sdk", log: "insufficient funds" };
  const refused = await online(...SEND, "-y");
  assert.equal(refused.code, 1);
  assert.match(refused.out, /^code: 5$/m);
  assert.match(refused.notes, /refused the transaction \(code 5, sdk\): insufficient funds/);
  verdict = new TypedError("mempool is full: number of txs 5000");
  assert.match((await online(...SEND, "-y")).out, /^code: 20$/m);
  verdict = { code: 0, codespace: "", log: "" };
});

test("derived queries page and print; unknown accounts and transactions say what to do", async () => {
  const { out } = await online("q", "bank", "balances", "alice", "--page", "3", "--limit", "10", "-o", "json");
  assert.equal(out, '{"balances":[{"denom":"utrib","amount":"5"}],"pagination":{"next_key":null,"total":"20"}}\n');
  const missing = await online("q", "tx", "00".repeat(32));
  assert.match(missing.notes, /there is no transaction 0000.* in this node's index/);
  const late = await online("q", "wait-tx", "00".repeat(32), "--timeout", "1ms");
  assert.match(late.notes, /was in no block after 1ms/);
  assert.match((await online("q", "auth", "params")).notes, /unknown query path \(code 6, sdk\)/);
});

test("status is JSON, and a missing node is named with the next step", async () => {
  const { out } = await cli("status", "--node", node.url);
  assert.equal((JSON.parse(out) as { node_info: JsonObject }).node_info.network, "demo-1");
  const gone = await startScriptedNode({});
  await gone.close();
  const { notes } = await cli("status", "--node", gone.url);
  const next = 'start one with "tributary start", or name another with --node';
  const url = gone.url.replace("tcp:", "http:");
  assert.equal(notes, `Error: cannot reach a node at ${url}/ (connection refused): ${next}\n`);
  assert.match((await cli("status", "--node", "nonsense")).notes, /not the address of a node: write --node tcp:/);
});

/** A light client over RPC: providers, the store on disk, and the methods of the proxy. */

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { startScriptedNode } from "#cli/fixtures/scripted-node.ts";
import type { JsonObject, JsonValue } from "#codec/json-value.ts";
import { compareStrings, fromHex, toBase64, toHex, toHexUpper, utf8Encode } from "#lib/bytes.ts";
import { silentLogger } from "#lib/logger.ts";
import { nsFromTimestamp } from "#lib/time.ts";
import { MemoryDatabase } from "#store/memory-database.ts";
import { appChain } from "#test/support/app-chain.ts";
import { TEST_CHAIN_ID, testSigners } from "#test/support/chain.ts";
import { realTimers } from "#test/support/engine-node.ts";
import { lightBlock } from "#test/support/light-chain.ts";
import { startTestRpc, type TestRpcServer } from "#test/support/rpc-server.ts";
import { LightClient } from "#types/light/client.ts";
import {
  BadLightBlockError,
  HeightTooHighError,
  LightBlockNotFoundError,
  NoResponseError,
} from "#types/light/provider.ts";
import { txHash } from "#types/txs.ts";
import type { Route } from "../jsonrpc/route.ts";
import { httpProvider } from "./http-provider.ts";
import { openLightDatabase } from "./light-database.ts";
import { lightRoutes } from "./proxy-routes.ts";
import { JsonRpcClient, RpcAddressError, RpcCallError, RpcUnreachableError, rpcUrl } from "./rpc-client.ts";
import { openRpcStateProvider } from "./rpc-state-provider.ts";
import { StoreProofError, storeOfPath, verifyStoreClaim } from "./store-proof.ts";
import { verifiedNode } from "./verified-node.ts";

const HEIGHT = 8;
const ONCE = { attempts: 1, timeoutMs: 2000 };
let server: TestRpcServer;

before(async () => {
  server = await startTestRpc({ validators: 120, base: 2n });
  for (let i = 0; i < HEIGHT; i++) {
    await server.node.mempool.checkTx(utf8Encode(`key${i}=value${i}`));
    await server.node.commit();
  }
});
after(() => server.close());

const rpc = (options = ONCE): JsonRpcClient => new JsonRpcClient({ timers: realTimers }, server.address, options);

async function openClient(height = 3n): Promise<LightClient> {
  const stored = server.node.blocks[Number(height) - 1];
  const latest = server.node.blocks.at(-1);
  assert.ok(stored !== undefined && latest !== undefined);
  const dependencies = { primary: httpProvider(rpc()), witnesses: [httpProvider(rpc())], logger: silentLogger };
  const store = await openLightDatabase(new MemoryDatabase(), TEST_CHAIN_ID);
  const clock = { now: () => nsFromTimestamp(latest.block.header.time) };
  return LightClient.open(
    { ...dependencies, store, clock, timers: realTimers },
    { chainId: TEST_CHAIN_ID, trustingPeriodNs: 3_600_000_000_000n, trust: { height, hash: stored.blockId.hash } },
  );
}

test("addresses of nodes are understood as operators write them", () => {
  assert.equal(rpcUrl("localhost:26657"), "http://localhost:26657/");
  assert.equal(rpcUrl("tcp://10.0.0.1:26657"), "http://10.0.0.1:26657/");
  assert.equal(rpcUrl("https://node.example/rpc"), "https://node.example/rpc");
  for (const bad of ["", "ftp://x", "http://", "unix:///tmp/x"]) assert.throws(() => rpcUrl(bad), RpcAddressError, bad);
});

test("a provider gives light blocks, all pages of the validators, and params", async () => {
  const provider = httpProvider(rpc());
  const latest = await provider.lightBlock(0n);
  assert.equal(latest.header.height, BigInt(HEIGHT));
  const block = await provider.lightBlock(4n);
  assert.equal(block.validators.size, 120);
  assert.deepEqual(block.header, server.node.blocks[3]?.block.header);
  assert.deepEqual(block.commit, server.node.blocks[3]?.commit);
  assert.equal((await provider.consensusParams(4n)).block.maxGas, -1n);
});

test("what a node cannot tell has the meaning that the light client needs", async () => {
  const provider = httpProvider(rpc());
  await assert.rejects(provider.lightBlock(99n), HeightTooHighError);
  await assert.rejects(provider.lightBlock(1n), LightBlockNotFoundError);
  await assert.rejects(provider.consensusParams(99n), HeightTooHighError);
  const nobody = new JsonRpcClient({ timers: realTimers }, "127.0.0.1:1", ONCE);
  await assert.rejects(httpProvider(nobody).lightBlock(1n), NoResponseError);
});

test("nonsense of a node is its own fault, and bounded", async () => {
  const answers: Readonly<Record<string, (params: JsonObject) => JsonValue>> = {
    commit: ({ height }) => {
      switch (height) {
        case "2":
          return { signed_header: { header: null, commit: null } };
        case "3":
          return { signed_header: { header: { height: 3 }, commit: {} } };
        case "4":
          throw new TypeError("something else");
        default:
          return {
            signed_header: { header: { chain_id: "x", height: "1", time: "2024-01-01T00:00:00Z" }, commit: {} },
          };
      }
    },
    validators: () => ({ validators: [], total: "5" }),
  };
  const node = await startScriptedNode(answers);
  try {
    const provider = httpProvider(new JsonRpcClient({ timers: realTimers }, node.url, ONCE));
    await assert.rejects(provider.lightBlock(1n), BadLightBlockError);
    await assert.rejects(provider.lightBlock(2n), HeightTooHighError);
    await assert.rejects(provider.lightBlock(3n), BadLightBlockError);
    await assert.rejects(provider.lightBlock(4n), NoResponseError);
    await assert.rejects(provider.consensusParams(5n), NoResponseError);
    const small = new JsonRpcClient({ timers: realTimers }, server.address, { ...ONCE, answerBytesMax: 100 });
    await assert.rejects(small.call("status"), /too long/);
    await assert.rejects(rpc().call("nonsense"), RpcCallError);
    const page = new JsonRpcClient({ timers: realTimers }, `http://${server.address}/nowhere`, ONCE);
    await assert.rejects(page.call("status"), RpcUnreachableError);
  } finally {
    await node.close();
  }
});

test("a client follows the chain, and continues from its database", async () => {
  const client = await openClient();
  assert.equal((await client.update()).header.height, BigInt(HEIGHT));
  assert.equal((await client.verifyAtHeight(2n)).header.height, 2n);
});

test("blocks in a database survive, damaged ones count as missing", async () => {
  const database = new MemoryDatabase();
  const store = await openLightDatabase(database, "a");
  const other = await openLightDatabase(database, "b");
  const signers = testSigners(2);
  for (const height of [3n, 1n, 2n]) await store.save(lightBlock({ height, signers }));
  await other.save(lightBlock({ height: 9n, signers }));
  const again = await openLightDatabase(database, "a");
  assert.deepEqual(again.heights(), [1n, 2n, 3n]);
  assert.equal(again.loadBefore(3n)?.header.height, 2n);
  assert.equal(again.loadBefore(1n), undefined);
  assert.deepEqual(again.load(2n)?.header, lightBlock({ height: 2n, signers }).header);
  await again.delete([1n, 3n]);
  assert.deepEqual([again.firstHeight, again.latestHeight], [2n, 2n]);
  const batch = database.batch();
  batch.put(utf8Encode("lb/a/\0\0\0\0\0\0\0\x02"), Uint8Array.of(0xff));
  await batch.write({ sync: true });
  assert.equal(again.load(2n), undefined);
});

async function proxy(upstream: JsonRpcClient) {
  const routes = lightRoutes(verifiedNode(upstream, await openClient()));
  return async (name: string, params: JsonObject = {}): Promise<JsonObject> => {
    const found = routes.get(name) as Route;
    const { result } = await found.call(params, {});
    return result as JsonObject;
  };
}

const NAMES = [
  "abci_info",
  "abci_query",
  "block",
  "block_by_hash",
  "block_results",
  "block_search",
  "blockchain",
  "broadcast_evidence",
  "broadcast_tx_async",
  "broadcast_tx_commit",
  "broadcast_tx_sync",
  "check_tx",
  "commit",
  "consensus_params",
  "consensus_state",
  "dump_consensus_state",
  "genesis",
  "genesis_chunked",
  "header",
  "header_by_hash",
  "health",
  "net_info",
  "num_unconfirmed_txs",
  "status",
  "tx",
  "tx_search",
  "unconfirmed_txs",
  "validators",
];

test("the proxy answers as the node does, method by method", async () => {
  const ask = await proxy(rpc());
  const node = lightRoutes(verifiedNode(rpc(), await openClient()));
  assert.deepEqual([...node.keys()].sort(compareStrings), NAMES);
  const height = "5";
  const stored = server.node.blocks[4];
  assert.ok(stored !== undefined);
  const hash = toBase64(stored.blockId.hash);
  const tx = stored.block.data.txs[0] as Uint8Array;
  const calls: readonly (readonly [string, JsonObject])[] = [
    ["health", {}],
    ["status", {}],
    ["net_info", {}],
    ["abci_info", {}],
    ["genesis", {}],
    ["genesis_chunked", { chunk: "0" }],
    ["consensus_state", {}],
    ["num_unconfirmed_txs", {}],
    ["unconfirmed_txs", { limit: "3" }],
    ["block", { height }],
    ["block", {}],
    ["block_by_hash", { hash }],
    ["header", { height }],
    ["header_by_hash", { hash: toHex(stored.blockId.hash) }],
    ["commit", { height }],
    ["validators", { height, page: "2", per_page: "50" }],
    ["consensus_params", { height }],
    ["block_results", { height }],
    ["blockchain", { minHeight: "3", maxHeight: "6" }],
    ["tx", { hash: toBase64(txHash(tx)), prove: true }],
    ["tx", { hash: toBase64(txHash(tx)), prove: false }],
    ["tx_search", { query: "tx.height=5", prove: true, page: "1", per_page: "10", order_by: "asc" }],
    ["block_search", { query: "block.height=5", page: "1", order_by: "" }],
    ["check_tx", { tx: toBase64(utf8Encode("a=b")) }],
    ["broadcast_tx_sync", { tx: toBase64(utf8Encode("bad")) }],
  ];
  for (const [method, params] of calls) {
    assert.deepEqual(await ask(method, params), await server.call(method, params), method);
  }
});

test("without a height, results are those that the latest header proves", async () => {
  const ask = await proxy(rpc());
  assert.equal((await ask("block_results")).height, `${HEIGHT - 1}`);
  await assert.rejects(ask("block_results", { height: `${HEIGHT}` }), /must be less than or equal/);
});

test("why there is no answer is told as the node tells it", async () => {
  const ask = await proxy(rpc());
  await assert.rejects(ask("tx", { hash: toBase64(new Uint8Array(32)) }), /not found/);
  await assert.rejects(ask("block", { height: "99" }), /must be less than or equal/);
  await assert.rejects(ask("abci_query", { path: "/app/version" }), /only \/store\/<name>\/key can be proved/);
  await assert.rejects(ask("validators", { height: "5", page: "9" }), /page should be within/);
});

/** The node's RPC with answers that are changed on the way. */
function tampered(changes: Readonly<Record<string, (text: string) => string>>): JsonRpcClient {
  const client = rpc();
  const call = client.call.bind(client);
  client.call = async (method, params) => {
    const answer = await call(method, params);
    const change = changes[method];
    if (change === undefined) return answer;
    const changed = change(JSON.stringify(answer.value));
    return Object.assign(Object.create(Object.getPrototypeOf(answer) as object), {
      path: answer.path,
      value: JSON.parse(changed) as unknown,
    }) as typeof answer;
  };
  return client;
}

test("answers that were changed on the way are refused", async () => {
  const stored = server.node.blocks[4];
  assert.ok(stored !== undefined);
  const tx = toBase64(stored.block.data.txs[0] as Uint8Array);
  const hash = toBase64(txHash(stored.block.data.txs[0] as Uint8Array));
  const other = toBase64(utf8Encode("key9=value9"));
  const appHash = toHexUpper(stored.block.header.appHash);
  const cases: readonly (readonly [string, JsonObject, (text: string) => string, RegExp])[] = [
    ["block", { height: "5" }, (text) => text.replace(tx, other), /wrong Header.DataHash/],
    ["block", { height: "5" }, (text) => text.replace(appHash, appHash.replaceAll("A", "B")), /does not match/],
    ["block", { height: "5" }, (text) => text.replace('"height":"5"', '"height":"6"'), /another block|malformed|wrong/],
    [
      "blockchain",
      { minHeight: "3", maxHeight: "6" },
      (text) => text.replace(appHash, "00".repeat(32)),
      /expected BlockID#Hash/,
    ],
    ["consensus_params", { height: "5" }, (text) => text.replace(/"max_gas":"-1"/, '"max_gas":"7"'), /does not match/],
    [
      "consensus_params",
      { height: "5" },
      (text) => text.replace(/"block_height":"5"/, '"block_height":"4"'),
      /another height/,
    ],
    ["block_results", { height: "5" }, (text) => text.replace(/"code":0/, '"code":1'), /last results hash/],
    ["tx", { hash }, (text) => text.replaceAll(tx, other), /not internally consistent|another tx/],
    ["tx", { hash }, (text) => text.replace(`"tx":"${tx}"`, `"tx":"${other}"`), /another tx than it proves/],
    ["header_by_hash", { hash: "00".repeat(32) }, (text) => text, /is missing/],
  ];
  for (const [method, params, change, expected] of cases) {
    const ask = await proxy(tampered({ [method]: change }));
    await assert.rejects(ask(method, params), expected, `${method} ${JSON.stringify(params)}`);
  }
});

test("stored values are believed as far as their proofs lead to the app hash", async () => {
  const chain = await appChain();
  await chain.block([]);
  await chain.block([]);
  const appHash = chain.store.lastCommitId.hash;
  assert.equal(storeOfPath("/store/bank/key"), "bank");
  for (const path of ["/store/bank/subspace", "/cosmos.bank.v1beta1.Query/Balance", "store//key"]) {
    assert.equal(storeOfPath(path), undefined, path);
  }
  const claimOf = async (key: Uint8Array) => {
    const { value, proofOps } = await chain.query("/store/bank/key", key, { height: 2n, prove: true });
    return { store: "bank", key, value, steps: proofOps?.ops ?? [] };
  };
  const supply = await claimOf(Uint8Array.of(0, ...utf8Encode("utrib")));
  const present = supply.value.length > 0 ? supply : await claimOf(fromHex("05"));
  verifyStoreClaim(present, appHash);
  const absent = await claimOf(utf8Encode("nobody has this key"));
  assert.equal(absent.value.length, 0);
  verifyStoreClaim(absent, appHash);
  const refuse = (claim: typeof present, hash = appHash): void =>
    assert.throws(() => verifyStoreClaim(claim, hash), StoreProofError);
  refuse(present, new Uint8Array(32));
  refuse({ ...present, value: utf8Encode("more") });
  refuse({ ...present, store: "auth" });
  refuse({ ...present, key: utf8Encode("other") });
  refuse({ ...absent, value: utf8Encode("something") });
  refuse({ ...present, steps: present.steps.slice(1) });
  refuse({ ...present, steps: present.steps.map((step) => ({ ...step, data: Uint8Array.of(0xff) })) });
  refuse({ ...present, steps: present.steps.map((step) => ({ ...step, data: new Uint8Array() })) });
});

test("state sync has its facts from several servers, never from one", async () => {
  const stored = server.node.blocks[2];
  const latest = server.node.blocks.at(-1);
  assert.ok(stored !== undefined && latest !== undefined);
  const clock = { now: () => nsFromTimestamp(latest.block.header.time) };
  const dependencies = { clock, timers: realTimers, logger: silentLogger };
  const options = {
    chainId: TEST_CHAIN_ID,
    initialHeight: 1n,
    servers: [server.address, `http://${server.address}`],
    trustHeight: 3n,
    trustHash: stored.blockId.hash,
    trustPeriodNs: 3_600_000_000_000n,
  };
  const provider = await openRpcStateProvider(dependencies, options);
  const expected = server.node.blocks[4]?.after;
  assert.ok(expected !== undefined);
  assert.deepEqual(await provider.appHash(5n), expected.appHash);
  const state = await provider.state(5n);
  assert.deepEqual(state.nextValidators.hash(), expected.nextValidators.hash());
  assert.deepEqual(state.consensusParams, expected.consensusParams);
  const alone = openRpcStateProvider(dependencies, { ...options, servers: [server.address] });
  await assert.rejects(alone, /at least 2 RPC servers/);
  const wrong = openRpcStateProvider(dependencies, { ...options, trustHash: new Uint8Array(32) });
  await assert.rejects(wrong, /expected header's hash/);
});

/** Each method's arguments and errors, in the words of the reference (cmt:rpc/core). */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { JsonObject, JsonValue } from "#codec/json-value.ts";
import { toBase64, toHex, toHexUpper, utf8Encode } from "#lib/bytes.ts";
import { TypedError } from "#lib/errors.ts";
import { ResponseQuery } from "#proto/tendermint/abci/types.ts";
import { startTestRpc, type TestRpcServer } from "#test/support/rpc-server.ts";
import { readVector } from "#test/support/vectors.ts";
import { txHash } from "#types/txs.ts";
import { genesisRoutes } from "./genesis.ts";
import { buildRoutes } from "./routes.ts";

let server: TestRpcServer;
let call: TestRpcServer["call"];
const HEIGHT = 25;

before(async () => {
  server = await startTestRpc({
    validators: 3,
    answerQuery: (request) =>
      request.path === "/store/bank/key"
        ? ResponseQuery.create({ key: request.data, height: request.height, proofOps: { ops: [] } })
        : undefined,
  });
  ({ call } = server);
  for (let height = 1; height <= HEIGHT; height++) {
    await server.node.mempool.checkTx(utf8Encode(`key${height}=value`));
    if (height === HEIGHT) await server.node.mempool.checkTx(utf8Encode("fail"));
    await server.node.commit();
  }
});
after(() => server.close());

const fails = async (method: string, params: JsonValue, data: string | RegExp, code = -32603): Promise<void> => {
  const error = await server.fail(method, params);
  assert.equal(error.code, code);
  if (typeof data === "string") assert.equal(error.data, data);
  else assert.match(error.data, data);
};

test("the table of methods is the reference's", () => {
  const { routes, socketRoutes } = buildRoutes(server.node.env);
  assert.equal(routes.size, 28);
  assert.deepEqual(
    [...socketRoutes.keys()].filter((name) => !routes.has(name)),
    ["subscribe", "unsubscribe", "unsubscribe_all"],
  );
  const unsafe = buildRoutes({ ...server.node.env, options: { ...server.node.env.options, isUnsafe: true } }).routes;
  assert.deepEqual(
    [...unsafe.keys()].filter((name) => !routes.has(name)),
    ["dial_seeds", "dial_peers", "unsafe_flush_mempool"],
  );
});

test("heights: the latest when absent, otherwise within what is stored", async () => {
  for (const method of ["block", "header", "commit", "block_results"]) {
    await fails(method, { height: "0" }, "height must be greater than 0, but got 0");
    await fails(method, { height: "-5" }, "height must be greater than 0, but got -5");
    const beyond = "height 26 must be less than or equal to the current blockchain height 25";
    await fails(method, { height: "26" }, beyond);
    await fails(method, { height: 5 }, /invalid 64-bit integer encoding .* expected string/, -32602);
    await call(method, { height: null });
    await call(method, ["7"]);
  }
  for (const method of ["validators", "consensus_params"]) {
    assert.equal((await call(method)).block_height, "26");
    assert.equal((await call(method, { height: "26" })).block_height, "26");
    const beyond = "height 27 must be less than or equal to the current blockchain height 26";
    await fails(method, { height: "27" }, beyond);
  }
  server.node.setCatchingUp(true);
  assert.equal((await call("validators")).block_height, "25");
  server.node.setCatchingUp(false);
});

test("a node that pruned says what it still has", async () => {
  const pruned = await startTestRpc({ base: 3n });
  for (let i = 0; i < 5; i++) await pruned.node.commit();
  const error = await pruned.fail("block", { height: "2" });
  assert.equal(error.data, "height 2 is not available, lowest height is 3");
  assert.equal(((await pruned.call("status")).sync_info as JsonObject).earliest_block_height, "3");
  const { block_metas: metas } = await pruned.call("blockchain", { minHeight: "1", maxHeight: "0" });
  assert.equal((metas as JsonValue[]).length, 3);
  await pruned.close();
});

test("an empty chain answers with zero values", async () => {
  const empty = await startTestRpc();
  const { sync_info: sync } = await empty.call("status");
  assert.partialDeepStrictEqual(sync, { latest_block_height: "0", latest_block_time: "1970-01-01T00:00:00Z" });
  assert.deepEqual(await empty.call("block"), {
    block_id: { hash: "", parts: { total: 0, hash: "" } },
    block: null,
  });
  assert.equal((await empty.fail("blockchain")).data, "min height 1 can't be greater than max height 0");
  assert.equal((await empty.call("validators")).block_height, "1");
  await empty.close();
});

test("blockchain: newest first, at most twenty", async () => {
  const heights = async (minHeight: string, maxHeight: string): Promise<number[]> => {
    const { block_metas: metas } = await call("blockchain", { minHeight, maxHeight });
    return (metas as { header: { height: string } }[]).map(({ header }) => Number(header.height));
  };
  const down = (from: number, to: number) => Array.from({ length: from - to + 1 }, (_, i) => from - i);
  assert.deepEqual(await heights("0", "0"), down(25, 6));
  assert.deepEqual(await heights("1", "10"), down(10, 1));
  assert.deepEqual(await heights("1", "99"), down(25, 6));
  assert.deepEqual(await heights("7", "9"), down(9, 7));
  await fails("blockchain", { minHeight: "9", maxHeight: "7" }, "min height 9 can't be greater than max height 7");
  await fails("blockchain", { minHeight: "-1", maxHeight: "7" }, "heights must be non-negative");
});

test("hashes: base64 for blocks and txs, hex for headers", async () => {
  const hash = server.node.blocks[4]?.blockId.hash ?? new Uint8Array();
  const byHash = await call("block_by_hash", { hash: toBase64(hash) });
  assert.equal(((byHash.block as JsonObject).header as JsonObject).height, "5");
  const header = await call("header_by_hash", { hash: toHex(hash) });
  assert.equal((header.header as JsonObject).height, "5");
  assert.equal((await call("block_by_hash", { hash: "AAAA" })).block, null);
  assert.equal((await call("header_by_hash", { hash: "00" })).header, null);
  await fails("header_by_hash", { hash: "xyz0" }, /hex/, -32602);
  const got = await server.get(`/header_by_hash?hash=0x${toHexUpper(hash)}`);
  assert.equal((got.json?.result?.header as JsonObject | undefined)?.height, "5");
});

test("commit: the seen one for the latest block, canonical before", async () => {
  assert.equal((await call("commit")).canonical, false);
  const { canonical, signed_header: signed } = await call("commit", { height: "24" });
  assert.equal(canonical, true);
  const { header, commit } = signed as { header: JsonObject; commit: { height: string; signatures: unknown[] } };
  assert.equal(header.height, "24");
  assert.equal(commit.height, "24");
  assert.equal(commit.signatures.length, 3);
});

test("validators are paged", async () => {
  assert.partialDeepStrictEqual(await call("validators"), { count: "3", total: "3" });
  assert.partialDeepStrictEqual(await call("validators", { per_page: "2", page: "2" }), { count: "1", total: "3" });
  assert.partialDeepStrictEqual(await call("validators", { per_page: "0" }), { count: "3" });
  assert.partialDeepStrictEqual(await call("validators", { per_page: "1000" }), { count: "3" });
  await fails("validators", { per_page: "2", page: "3" }, "page should be within [1, 2] range, given 3");
  await fails("validators", { page: "0" }, "page should be within [1, 1] range, given 0");
});

test("genesis: whole, and in chunks", async () => {
  assert.equal(((await call("genesis")).genesis as JsonObject).chain_id, "test-chain");
  const { chunk, total, data } = await call("genesis_chunked", { chunk: "0" });
  assert.deepEqual([chunk, total], ["0", "1"]);
  assert.equal(JSON.parse(Buffer.from(data as string, "base64").toString()).chain_id, "test-chain");
  await fails("genesis_chunked", { chunk: "1" }, "there are 1 chunks, 1 is invalid");
  await fails("genesis_chunked", { chunk: "-1" }, /not a 64-bit integer/, -32602);
  const text = `"${"x".repeat(17 * 1024 * 1024)}"`;
  const large = await startTestRpc({ genesisText: text });
  const refusal = "genesis response is large, please use the genesis_chunked API instead";
  assert.equal((await large.fail("genesis")).data, refusal);
  const parts = await Promise.all(["0", "1"].map((each) => large.call("genesis_chunked", { chunk: each })));
  assert.equal(parts[1]?.total, "2");
  assert.equal(parts.map((part) => Buffer.from(String(part.data), "base64").toString()).join(""), text);
  await large.close();
});

test("genesis: an error when it is not to be had any more", async () => {
  class Gone extends TypedError {}
  const genesis = { byteLength: 10, read: () => Promise.reject(new Gone("genesis.json has changed")) };
  for (const { name, call: ask } of genesisRoutes({ genesis })) {
    await assert.rejects(ask({}, {}), { name: "RpcError", message: /genesis\.json has changed/ }, name);
  }
});

test("tx: an error when unknown, proved when asked", async () => {
  const tx = utf8Encode("key5=value");
  const id = txHash(tx);
  const plain = await call("tx", { hash: toBase64(id), prove: false });
  assert.partialDeepStrictEqual(plain, { height: "5", index: 0, tx: toBase64(tx) });
  assert.equal("proof" in plain, false);
  const proved = await call("tx", [toBase64(id), true]);
  assert.partialDeepStrictEqual(proved.proof, { data: toBase64(tx), proof: { total: "1", index: "0", aunts: [] } });
  await fails("tx", { hash: "AAAA" }, "tx (000000) not found");
  const uri = await server.get(`/tx?hash=0x${toHex(id)}&prove=true`);
  assert.equal((uri.json?.result as JsonObject | undefined)?.height, "5");
});

test("tx_search: ascending by default; block_search: descending", async () => {
  const heightsOf = ({ txs }: JsonObject) => (txs as { height: string }[]).map(({ height }) => Number(height));
  const all = await call("tx_search", { query: "tx.height > 23", order_by: "" });
  assert.deepEqual(heightsOf(all), [24, 25, 25]);
  assert.equal(all.total_count, "3");
  assert.deepEqual(heightsOf(await call("tx_search", { query: "tx.height > 23", order_by: "desc" })), [25, 25, 24]);
  assert.deepEqual(heightsOf(await call("tx_search", { query: "kv.key = 'key7'", prove: true })), [7]);
  assert.equal((await call("tx_search", { query: "tx.height>0" })).total_count, "26");
  assert.equal(heightsOf(await call("tx_search", { query: "tx.height>0", page: "1", per_page: "10" })).length, 10);
  assert.deepEqual(heightsOf(await call("tx_search", { query: "tx.height>0", page: "3", per_page: "10" })).length, 6);
  await fails("tx_search", { query: "tx.height>0", page: "2" }, "page should be within [1, 1] range, given 2");
  const order = "expected order_by to be either `asc` or `desc` or empty";
  await fails("tx_search", { query: "tx.height>0", order_by: "up" }, order);
  await fails("tx_search", { query: "a".repeat(513) }, "maximum query length exceeded");
  await fails("tx_search", { query: "" }, "query cannot be empty");
  const hash = (await call("tx_search", { query: "tx.height = 9" })) as { txs: { hash: string }[] };
  const byHash = await call("tx_search", { query: `tx.hash = '${hash.txs[0]?.hash.toLowerCase()}' AND tx.height = 1` });
  assert.deepEqual(heightsOf(byHash), [9]);
  assert.deepEqual(await call("tx_search", { query: "tx.hash = 'nothing'" }), { txs: [], total_count: "0" });
  const blocks = await call("block_search", { query: "kv_block.txs = '2'" });
  assert.equal(blocks.total_count, "1");
  const found = (await call("block_search", { query: "block.height >= 24" })).blocks as {
    block: { header: { height: string } };
  }[];
  assert.deepEqual(
    found.map(({ block }) => block.header.height),
    ["25", "24"],
  );
});

test("without an index, searches say so", async () => {
  const plain = await startTestRpc({ hasIndex: false });
  const disabled = "transaction indexing is disabled";
  assert.equal((await plain.fail("tx", { hash: "AAAA" })).data, disabled);
  assert.equal((await plain.fail("tx_search", { query: "tx.height=1" })).data, disabled);
  assert.equal((await plain.fail("block_search", { query: "block.height=1" })).data, "block indexing is disabled");
  const { node_info: info } = await plain.call("status");
  assert.equal(((info as JsonObject).other as JsonObject).tx_index, "off");
  await plain.close();
});

test("abci_query: hex data, numeric text height; names of the answer are Go's", async () => {
  const asked = { path: "/store/bank/key", data: "6B", height: "9", prove: true };
  const { response } = await call("abci_query", asked);
  assert.deepEqual(response, {
    code: 0,
    log: "",
    info: "",
    index: "0",
    key: "aw==",
    value: null,
    proofOps: { ops: [] },
    height: "9",
    codespace: "",
  });
  assert.deepEqual(server.node.queries.at(-1), { ...asked, data: utf8Encode("k"), height: 9n });
  await server.get('/abci_query?path="/store/bank/key"&data="k"&height=9&prove=true');
  assert.deepEqual(server.node.queries.at(-1), { ...asked, data: utf8Encode("k"), height: 9n });
  await server.get('/abci_query?path=0x2f61&data=0x6b&height="9"');
  assert.deepEqual(server.node.queries.at(-1), { path: "/a", data: utf8Encode("k"), height: 9n, prove: false });
  await fails("abci_query", { path: "/a", data: "aGVsbG8=" }, /hex/, -32602);
});

test("evidence: checked, handed to the pool, its hash in base64", async () => {
  type Blocks = { result: { blocks: { block: { evidence: { evidence: JsonValue[] } } }[] } };
  const file = "informalsystems__tendermint-rs/rpc/tests/kvstore_fixtures/v0_38/incoming/block_search_evidence.json";
  const recorded = readVector<Blocks>(file).result.blocks[0]?.block.evidence.evidence[0] as { value: JsonObject };
  const evidence = { ...recorded, value: { ...recorded.value, TotalVotingPower: "1509", ValidatorPower: "99" } };
  const { hash } = await call("broadcast_evidence", { evidence });
  assert.match(hash as string, /^[A-Za-z0-9+/]{43}=$/);
  assert.equal(server.node.evidence.length, 1);
  await fails("broadcast_evidence", {}, "no evidence was provided");
  await fails("broadcast_evidence", { evidence: { type: "tendermint/Nothing", value: {} } }, /evidence/);
});

test("net_info shows peers; unsafe methods exist when allowed", async () => {
  const peer = { nodeInfo: { id: "ab" }, isOutbound: true, connectionStatus: {}, remoteIp: "10.0.0.1" };
  const unsafe = await startTestRpc({ isUnsafe: true, peers: [peer] });
  assert.deepEqual(await unsafe.call("net_info"), {
    listening: true,
    listeners: ["Listener(@0.0.0.0:26656)"],
    n_peers: "1",
    peers: [{ node_info: { id: "ab" }, is_outbound: true, connection_status: {}, remote_ip: "10.0.0.1" }],
  });
  await unsafe.call("dial_seeds", { seeds: ["a@b:1"] });
  await unsafe.call("dial_peers", { peers: ["c@d:2"], persistent: true });
  assert.deepEqual(unsafe.node.dialed, ["a@b:1", "c@d:2"]);
  assert.equal((await unsafe.fail("dial_peers", { peers: [] })).data, "no peers provided");
  await unsafe.call("broadcast_tx_sync", { tx: toBase64(utf8Encode("x=1")) });
  await unsafe.call("unsafe_flush_mempool");
  assert.equal((await unsafe.call("num_unconfirmed_txs")).n_txs, "0");
  await unsafe.close();
  await fails("unsafe_flush_mempool", {}, /not served/, -32601);
});

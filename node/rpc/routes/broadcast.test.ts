/** How txs get into the pool and what callers are told (cmt:rpc/core/mempool.go). */
import assert from "node:assert/strict";
import { test } from "node:test";
import type { JsonObject } from "#codec/json-value.ts";
import { toBase64, utf8Encode } from "#lib/bytes.ts";
import type { TestRpcOptions } from "#test/support/rpc-environment.ts";
import { startTestRpc, type TestRpcServer } from "#test/support/rpc-server.ts";

const MODES = ["broadcast_tx_async", "broadcast_tx_sync", "broadcast_tx_commit"] as const;

const withServer = async (options: TestRpcOptions, run: (server: TestRpcServer) => Promise<void>): Promise<void> => {
  const server = await startTestRpc(options);
  try {
    await run(server);
  } finally {
    await server.close();
  }
};
const tx = (text: string) => ({ tx: toBase64(utf8Encode(text)) });

test("the pool's own refusals are errors in every mode", () =>
  withServer({ mempool: { maxTxBytes: 20, size: 1 } }, async ({ node, call, fail }) => {
    for (const mode of MODES) {
      const { code, data } = await fail(mode, tx("x".repeat(21)));
      assert.equal(code, -32603);
      assert.match(data, /Tx too large\. Max size is 20, but got 21$/);
      assert.equal(data.startsWith("error on broadcastTxCommit: "), mode === "broadcast_tx_commit");
    }
    await call("broadcast_tx_sync", tx("a=1"));
    await node.commit();
    for (const mode of MODES) assert.match((await fail(mode, tx("a=1"))).data, /tx already exists in cache$/);
    await call("broadcast_tx_sync", tx("b=1"));
    for (const mode of MODES) assert.match((await fail(mode, tx("c=1"))).data, /mempool is full: number of txs 1/);
  }));

test("the application's refusal is an answer with its code", () =>
  withServer({}, async ({ call }) => {
    const sync = await call("broadcast_tx_sync", tx("bad"));
    assert.partialDeepStrictEqual(sync, { code: 2, codespace: "kvstore", log: "tx is bad", data: "" });
    assert.equal((await call("broadcast_tx_async", tx("bad"))).code, 0);
    const commit = await call("broadcast_tx_commit", tx("bad"));
    assert.partialDeepStrictEqual(commit, { check_tx: { code: 2 }, tx_result: { code: 0, events: [] }, height: "0" });
    assert.partialDeepStrictEqual(await call("check_tx", tx("bad")), { code: 2, gas_wanted: "0", events: [] });
    assert.equal((await call("num_unconfirmed_txs")).total, "0");
  }));

test("commit mode answers with the executed tx, or that time is up", () =>
  withServer({ broadcastCommitTimeoutMs: 300 }, async ({ node, call, fail }) => {
    const waiting = Promise.all([call("broadcast_tx_commit", tx("a=1")), call("broadcast_tx_commit", tx("fail 1"))]);
    while (node.mempool.size < 2) await new Promise((resolve) => setTimeout(resolve, 1));
    await node.commit();
    const [good, failed] = await waiting;
    assert.partialDeepStrictEqual(good, { height: "1", tx_result: { code: 0, gas_used: "1" } });
    assert.partialDeepStrictEqual(failed, { height: "1", tx_result: { code: 1 } });
    assert.match(good?.hash as string, /^[0-9A-F]{64}$/);
    const { data } = await fail("broadcast_tx_commit", tx("b=1"));
    assert.equal(data, "timed out waiting for tx to be included in a block");
  }));

test("unconfirmed txs: counts as text, the list as base64", () =>
  withServer({}, async ({ call, get }) => {
    for (const text of ["a=1", "b=1", "c=1"]) await call("broadcast_tx_sync", tx(text));
    assert.deepEqual(await call("num_unconfirmed_txs"), { n_txs: "3", total: "3", total_bytes: "9", txs: null });
    const { json } = await get("/unconfirmed_txs?limit=2");
    assert.deepEqual(json?.result as JsonObject, {
      n_txs: "2",
      total: "3",
      total_bytes: "9",
      txs: [tx("a=1").tx, tx("b=1").tx],
    });
  }));

test("over a URI a tx is 0x-hex or a quoted text", () =>
  withServer({}, async ({ node, get }) => {
    assert.equal((await get('/broadcast_tx_sync?tx="a=1"')).status, 200);
    assert.equal((await get("/broadcast_tx_sync?tx=0x623d31")).status, 200);
    assert.deepEqual(node.mempool.reapMaxTxs(-1), [utf8Encode("a=1"), utf8Encode("b=1")]);
    const again = await get('/broadcast_tx_sync?tx="a=1"');
    assert.equal(again.status, 500);
    assert.equal(again.json?.id, -1);
    assert.equal(again.json?.error?.code, -32603);
  }));

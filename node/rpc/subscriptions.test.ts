/** Websocket subscriptions: limits, ends, and clients that do not keep up (cmt:rpc/core/events.go). */
import assert from "node:assert/strict";
import { test } from "node:test";
import { WebSocket } from "ws";
import type { JsonObject, JsonValue } from "#codec/json-value.ts";
import { toBase64, utf8Encode } from "#lib/bytes.ts";
import { Event, ResponseFinalizeBlock } from "#proto/tendermint/abci/types.ts";
import { startTestRpc, type TestRpcServer } from "#test/support/rpc-server.ts";
import { BURST_BYTES_MAX } from "./jsonrpc/outbox.ts";

interface Client {
  readonly socket: WebSocket;
  readonly messages: JsonObject[];
  send(method: string, params: JsonValue, id?: JsonValue): void;
  /** The next message that no test has seen. */
  next(): Promise<JsonObject>;
}

const NEW_BLOCK = { query: "tm.event='NewBlock'" };

async function connect({ address }: TestRpcServer): Promise<Client> {
  const socket = new WebSocket(`ws://${address}/websocket`);
  const messages: JsonObject[] = [];
  let seen = 0;
  socket.on("message", (data) => messages.push(JSON.parse(data.toString()) as JsonObject));
  await new Promise((resolve) => socket.once("open", resolve));
  return {
    socket,
    messages,
    send: (method, params, id = 1) => socket.send(JSON.stringify({ jsonrpc: "2.0", id, method, params })),
    async next() {
      while (messages.length <= seen) await new Promise((resolve) => setTimeout(resolve, 2));
      return messages[seen++] ?? {};
    },
  };
}

const failed = (message: JsonObject): string => (message.error as { data: string }).data;

test("a subscription is confirmed, delivers under its id, and ends when asked", async () => {
  const server = await startTestRpc();
  const client = await connect(server);
  client.send("subscribe", NEW_BLOCK, "my id");
  assert.deepEqual(await client.next(), { jsonrpc: "2.0", id: "my id", result: {} });
  client.send("subscribe", NEW_BLOCK);
  assert.equal(failed(await client.next()), "already subscribed");
  await server.node.commit();
  const event = await client.next();
  assert.equal(event.id, "my id");
  assert.partialDeepStrictEqual(event.result, {
    query: NEW_BLOCK.query,
    data: { type: "tendermint/event/NewBlock" },
    events: { "tm.event": ["NewBlock"], "kv_block.txs": ["0"] },
  });
  client.send("unsubscribe", NEW_BLOCK);
  assert.deepEqual((await client.next()).result, {});
  client.send("unsubscribe", NEW_BLOCK);
  assert.equal(failed(await client.next()), "subscription not found");
  client.send("unsubscribe_all", {});
  assert.equal(failed(await client.next()), "subscription not found");
  client.send("subscribe", { query: "a".repeat(513) });
  assert.equal(failed(await client.next()), "maximum query length exceeded");
  client.send("subscribe", { query: "tm.event" });
  assert.match(failed(await client.next()), /^failed to parse query: /);
  client.socket.terminate();
  await server.close();
});

test("each client may subscribe so often, and so many clients may", async () => {
  const server = await startTestRpc({ subscriptionLimits: { clientsMax: 2, perClientMax: 2 } });
  const [a, b, c] = await Promise.all([connect(server), connect(server), connect(server)]);
  for (const height of [1, 2]) {
    a.send("subscribe", { query: `tx.height=${height}` });
    assert.deepEqual((await a.next()).result, {});
  }
  a.send("subscribe", { query: "tx.height=3" });
  assert.equal(failed(await a.next()), "max_subscriptions_per_client 2 reached");
  b.send("subscribe", NEW_BLOCK);
  assert.deepEqual((await b.next()).result, {});
  c.send("subscribe", NEW_BLOCK);
  assert.equal(failed(await c.next()), "max_subscription_clients 2 reached");
  c.send("broadcast_tx_commit", { tx: toBase64(utf8Encode("a=1")) });
  assert.equal(failed(await c.next()), "max_subscription_clients 2 reached");
  b.socket.close();
  await new Promise((resolve) => b.socket.once("close", resolve));
  await new Promise((resolve) => setTimeout(resolve, 20));
  c.send("subscribe", NEW_BLOCK);
  assert.deepEqual((await c.next()).result, {});
  a.send("unsubscribe_all", {});
  assert.deepEqual((await a.next()).result, {});
  b.socket.terminate();
  for (const { socket } of [a, c]) socket.terminate();
  await server.close();
});

test("a block with many txs reaches a client that reads", async () => {
  const server = await startTestRpc({}, { socketWriteQueueMax: 10 });
  const client = await connect(server);
  client.send("subscribe", { query: "tm.event='Tx'" });
  await client.next();
  for (let i = 0; i < 1000; i++) await server.node.mempool.checkTx(utf8Encode(`key${i}=value`));
  await server.node.commit();
  for (let i = 0; i < 1000; i++) {
    const { result } = await client.next();
    const { data } = result as { data: { value: { TxResult: { index?: number } } } };
    assert.equal(data.value.TxResult.index ?? 0, i);
  }
  client.socket.terminate();
  await server.close();
});

/** Announces events of 100 kB until the server has had enough of a client that does not read. */
async function flood(server: TestRpcServer, isDone: () => boolean): Promise<void> {
  const value = "x".repeat(100_000);
  const events = [Event.create({ type: "e", attributes: [{ key: "k", value, index: true }] })];
  const result = ResponseFinalizeBlock.create({ events });
  const count = 4 * Math.ceil(BURST_BYTES_MAX / value.length) + 100;
  for (let i = 0; i < count && !isDone(); i++) {
    server.node.bus.publish({ kind: "NewBlockEvents", height: BigInt(i), result, txs: 0 });
    if (i % 10 === 0) await new Promise((resolve) => setTimeout(resolve, 1));
  }
}

test("a client that does not read loses the subscription and is told why", async () => {
  const server = await startTestRpc({}, { socketWriteQueueMax: 10 });
  const client = await connect(server);
  client.send("subscribe", { query: "tm.event='NewBlockEvents'" }, 7);
  await client.next();
  client.socket.pause();
  await flood(server, () => false);
  client.socket.resume();
  for (;;) {
    const message = await client.next();
    if (message.error === undefined) continue;
    const { code, data } = message.error as { code: number; data: string };
    assert.equal(message.id, 7);
    assert.equal(code, -32000);
    assert.equal(data, "subscription was canceled (reason: client is not pulling messages fast enough)");
    break;
  }
  client.send("health", {}, 8);
  assert.equal((await client.next()).id, 8);
  client.send("unsubscribe_all", {}, 9);
  assert.equal(failed(await client.next()), "subscription not found");
  client.socket.terminate();
  await server.close();
});

test("or is disconnected, when so configured", async () => {
  const server = await startTestRpc({}, { socketWriteQueueMax: 10, closeOnSlowClient: true });
  const client = await connect(server);
  client.send("subscribe", { query: "tm.event='NewBlockEvents'" });
  await client.next();
  const closed = new Promise<number>((resolve) => client.socket.once("close", resolve));
  client.socket.pause();
  await flood(server, () => false);
  client.socket.resume();
  assert.equal(await closed, 1008);
  await server.close();
});

test("calls that pour in are all answered, in order, without a limit on the wait", async () => {
  const server = await startTestRpc();
  const client = await connect(server);
  const count = 1000;
  for (let id = 0; id < count; id++) client.send("health", {}, id);
  for (let id = 0; id < count; id++) assert.equal((await client.next()).id, id);
  client.socket.send(JSON.stringify(Array.from({ length: 11 }, () => ({ id: 1, method: "health" }))));
  assert.equal(failed(await client.next()), "batch request exceeds maximum (10) allowed number of requests");
  client.socket.send("x".repeat(1_000_001));
  assert.equal(await new Promise((resolve) => client.socket.once("close", resolve)), 1009);
  await server.close();
});

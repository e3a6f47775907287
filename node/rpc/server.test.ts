/** The transport by the reference server's rules: notations, ids, batches, errors, limits. */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import fc from "fast-check";
import { WebSocket } from "ws";
import type { JsonValue } from "#codec/json-value.ts";
import { toHexUpper } from "#lib/bytes.ts";
import { silentLogger } from "#lib/logger.ts";
import type { HttpServer } from "./http-server.ts";
import { anyJson, bool, bytes, hexBytes, int64, optional, text } from "./jsonrpc/arguments.ts";
import { success } from "./jsonrpc/envelope.ts";
import { route } from "./jsonrpc/route.ts";
import { startRpcServer } from "./server.ts";

const echo = route({
  name: "echo",
  args: { height: optional(int64), count: int64, query: text, tx: bytes, hash: hexBytes, prove: bool, more: anyJson },
  cacheable: ({ height }) => height !== undefined,
  handle: ({ height, count, query, tx, hash, prove }) => ({
    height: height === undefined ? null : `${height}`,
    count: `${count}`,
    query,
    tx: toHexUpper(tx),
    hash: toHexUpper(hash),
    prove,
  }),
});
const broken = route({
  name: "broken",
  args: {},
  handle: () => {
    throw new TypeError("something specific");
  },
});
const tick = route({
  name: "tick",
  args: {},
  handle: (_, { socket }) => {
    socket?.push(success(socket.requestId, "event"));
    return {};
  },
});

let server: HttpServer;
let closed = 0;
const url = (path = "/"): string => `http://127.0.0.1:${server.port}${path}`;
const post = async (body: string, headers: Record<string, string> = {}) => {
  const response = await fetch(url(), { method: "POST", body, headers });
  const content = await response.text();
  return {
    response,
    status: response.status,
    content,
    json: content === "" ? undefined : (JSON.parse(content) as JsonValue),
  };
};
const call = (params: unknown, id: unknown = 1) => post(JSON.stringify({ jsonrpc: "2.0", id, method: "echo", params }));

before(async () => {
  const routes = new Map([echo, broken].map((r) => [r.name, r] as const));
  server = await startRpcServer(
    {
      routes,
      socketRoutes: new Map([...routes, ["tick", tick]]),
      onSocketClosed: () => void closed++,
      log: silentLogger,
    },
    {
      host: "127.0.0.1",
      port: 0,
      bodyBytesMax: 10_000,
      batchMax: 3,
      connectionsMax: 100,
      corsOrigins: ["https://*.example.org"],
      corsMethods: ["GET", "POST"],
      corsHeaders: ["Origin"],
      socketWriteQueueMax: 100,
      closeOnSlowClient: false,
    },
  );
});
after(() => server.close());

test("arguments in JSON: by name, by position, absent ones are zero", async () => {
  const named = await call({ height: "5", count: "-7", query: "a", tx: "AQI=", hash: "ff00", prove: true });
  const expected = { height: "5", count: "-7", query: "a", tx: "0102", hash: "FF00", prove: true };
  assert.deepEqual(named.json, { jsonrpc: "2.0", id: 1, result: expected });
  const positional = await call(["5", "-7", "a", "AQI=", "FF00", true, {}], "x");
  assert.deepEqual(positional.json, { jsonrpc: "2.0", id: "x", result: expected });
  const none = await call(undefined, 0);
  assert.deepEqual(none.json, {
    jsonrpc: "2.0",
    id: 0,
    result: { height: null, count: "0", query: "", tx: "", hash: "", prove: false },
  });
});

test("arguments in a URI: quoted strings, 0x bytes, bare or quoted integers", async () => {
  const get = async (query: string) =>
    (await (await fetch(url(`/echo?${query}`))).json()) as { id: number; result: Record<string, JsonValue> };
  const full = await get('height="5"&count=7&query="tm.event=%27Tx%27"&tx=0x0102&hash="ab"&prove=true');
  assert.equal(full.id, -1);
  assert.deepEqual(full.result, {
    height: "5",
    count: "7",
    query: "tm.event='Tx'",
    tx: "0102",
    hash: "6162",
    prove: true,
  });
  assert.equal((await get("query=0x2f61")).result.query, "/a");
  for (const bad of ["query=abc", "tx=abc", "height=0x05", "prove=1", "height=abc", "tx=0xabc"]) {
    const response = await fetch(url(`/echo?${bad}`));
    assert.equal(response.status, 500, bad);
    assert.equal(((await response.json()) as { error: { code: number } }).error.code, -32602, bad);
  }
});

test("wrong arguments are invalid params", async () => {
  for (const params of [
    { height: 5 },
    { height: "5.0" },
    { height: "99999999999999999999" },
    { count: null },
    { query: 1 },
    { tx: "!" },
    { hash: "0" },
    { prove: "true" },
    ["1"],
    "x",
    7,
  ]) {
    const { json, status } = await call(params);
    assert.equal(status, 200);
    assert.equal((json as { error: { code: number } }).error.code, -32602, JSON.stringify(params));
  }
});

test("envelopes: notifications, batches, unknown methods, malformed bodies", async () => {
  const one = { jsonrpc: "2.0", id: 1, method: "echo", params: {} };
  assert.equal((await post(JSON.stringify({ ...one, id: undefined }))).content, "");
  assert.equal((await post(JSON.stringify({ ...one, id: null }))).content, "");
  assert.equal(Array.isArray((await post(JSON.stringify([one, { ...one, id: 2 }]))).json), true);
  assert.equal(Array.isArray((await post(JSON.stringify([one]))).json), false);
  const code = async (body: string) => {
    const { json } = await post(body);
    return (json as { error: { code: number } }).error.code;
  };
  assert.equal(await code(JSON.stringify([one, one, one, one])), -32600);
  assert.equal(await code(JSON.stringify({ ...one, method: "nothing" })), -32601);
  assert.equal(await code(JSON.stringify({ ...one, method: 7 })), -32600);
  assert.equal(await code("7"), -32600);
  assert.equal((await post("{")).status, 500);
  assert.equal(await code("{"), -32700);
  assert.equal(await code("x".repeat(20_000)), -32600);
  assert.equal((await fetch(url("/nothing"))).status, 404);
  assert.match(await (await fetch(url())).text(), /<a href="\/\/127\.0\.0\.1:\d+\/echo\?height=_/);
});

test("an error in a method is internal with its text, and the server goes on", async () => {
  const { json, status } = await post(JSON.stringify({ jsonrpc: "2.0", id: 1, method: "broken" }));
  assert.equal(status, 200);
  assert.deepEqual(json, {
    jsonrpc: "2.0",
    id: 1,
    error: { code: -32603, message: "Internal error", data: "something specific" },
  });
  assert.equal((await fetch(url("/broken"))).status, 500);
});

test("final answers may be cached, origins are checked", async () => {
  const cached = await fetch(url("/echo?height=1"));
  assert.equal(cached.headers.get("cache-control"), "public, max-age=86400");
  assert.match(cached.headers.get("x-server-time") ?? "", /^\d+$/);
  assert.equal((await fetch(url("/echo"))).headers.get("cache-control"), null);
  const allowed = await fetch(url("/echo"), { headers: { origin: "https://a.example.org" } });
  assert.equal(allowed.headers.get("access-control-allow-origin"), "https://a.example.org");
  const refused = await fetch(url("/echo"), { headers: { origin: "https://evil.test" } });
  assert.equal(refused.headers.get("access-control-allow-origin"), null);
  const preflight = await fetch(url("/"), { method: "OPTIONS", headers: { origin: "https://a.example.org" } });
  assert.equal(preflight.headers.get("access-control-allow-methods"), "GET, POST");
});

test("a websocket answers in order and delivers events under the call's id", async () => {
  const socket = new WebSocket(`ws://127.0.0.1:${server.port}/websocket`);
  await new Promise((resolve) => socket.once("open", resolve));
  const received: JsonValue[] = [];
  const done = new Promise<void>((resolve) => {
    socket.on("message", (data) => {
      received.push(JSON.parse(data.toString()) as JsonValue);
      if (received.length === 5) resolve();
    });
  });
  socket.send(JSON.stringify({ jsonrpc: "2.0", id: "s", method: "tick" }));
  socket.send("{");
  socket.send(
    JSON.stringify([
      { jsonrpc: "2.0", id: 2, method: "nothing" },
      { jsonrpc: "2.0", id: 3, method: "echo" },
    ]),
  );
  await done;
  const ids = received.map((r) => (r as { id?: JsonValue }).id ?? null);
  assert.deepEqual(
    ids.filter((id) => id !== null),
    ["s", "s", 2, 3],
  );
  assert.equal(ids.includes(null), true);
  const end = new Promise((resolve) => socket.once("close", resolve));
  socket.close();
  await end;
  await new Promise((resolve) => setTimeout(resolve, 50));
  assert.equal(closed, 1);
});

test("arbitrary bodies are answered with a JSON-RPC reply", async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.json(), fc.string({ minLength: 1, maxLength: 200 })), async (body) => {
      const { status, content } = await post(body);
      assert.ok([200, 500].includes(status));
      if (body !== "" && content !== "" && !content.startsWith("<html>"))
        assert.doesNotThrow(() => JSON.parse(content) as unknown);
    }),
    { seed: 6, numRuns: 200 },
  );
});

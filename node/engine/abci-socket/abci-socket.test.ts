import assert from "node:assert/strict";
import { once } from "node:events";
import { connect } from "node:net";
import { test } from "node:test";
import fc from "fast-check";
import type { Application } from "#abci/application.ts";
import { concatBytes, utf8Encode } from "#lib/bytes.ts";
import { silentLogger } from "#lib/logger.ts";
import { Request, RequestQuery, Response, ResponseQuery } from "#proto/tendermint/abci/types.ts";
import { kvStoreApplication } from "#test/support/kvstore-application.ts";
import { formatSocketAddress, parseSocketAddress, SocketAddressError } from "./address.ts";
import { connectApplication } from "./client.ts";
import { AbciConnectionError } from "./connection.ts";
import { FrameReader, FramingError, frame } from "./framing.ts";
import { serveAbci } from "./server.ts";

const timers = {
  after: (_ms: number, callback: () => void) => {
    setImmediate(callback);
    return { cancel: () => {} };
  },
};

test("frames survive any cutting of the stream", () => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ maxLength: 400 })), fc.array(fc.nat({ max: 300 })), (messages, cuts) => {
      const reader = new FrameReader({ messageBytesMax: 1000 });
      const stream = concatBytes(...messages.map(frame));
      const received: Uint8Array[] = [];
      let offset = 0;
      for (const size of [...cuts, stream.length]) {
        received.push(...reader.push(stream.subarray(offset, offset + size)).map((bytes) => bytes.slice()));
        offset = Math.min(stream.length, offset + size);
      }
      assert.deepEqual(received, messages);
    }),
    { seed: 1 },
  );
});

test("a frame above the limit and an endless length are refused before they are collected", () => {
  const reader = (): FrameReader => new FrameReader({ messageBytesMax: 300 });
  assert.throws(() => reader().push(Uint8Array.of(0xad, 0x02)), FramingError);
  assert.deepEqual(reader().push(Uint8Array.of(0xac, 0x02)), []);
  assert.throws(() => reader().push(new Uint8Array(5).fill(0xff)), FramingError);
});

test("addresses are parsed and printed", () => {
  for (const text of ["tcp://127.0.0.1:26658", "tcp://[::1]:1", "unix:///tmp/app.sock"]) {
    assert.equal(formatSocketAddress(parseSocketAddress(text)), text);
  }
  assert.deepEqual(parseSocketAddress(":26658"), { kind: "tcp", host: "0.0.0.0", port: 26658 });
  assert.deepEqual(parseSocketAddress("localhost:26658"), { kind: "tcp", host: "localhost", port: 26658 });
  assert.deepEqual(parseSocketAddress("h:65535"), { kind: "tcp", host: "h", port: 65_535 });
  for (const text of ["", "grpc://x:1", "tcp://host", "tcp://host:port", "tcp://h:123456", "h:65536", "[[:0", "h]:1"]) {
    assert.throws(() => parseSocketAddress(text), SocketAddressError, text);
  }
});

test("an exception of the application reaches the caller and ends the connection", async () => {
  const application: Application = {
    ...kvStoreApplication(),
    query: () => Promise.reject(new TypeError("disk is gone")),
  };
  const server = await serveAbci({ application, logger: silentLogger }, { address: "tcp://127.0.0.1:0" });
  const failures: Error[] = [];
  const options = { address: server.address, onFailure: (error: Error) => failures.push(error) };
  const door = await connectApplication({ logger: silentLogger, timers }, options);
  await assert.rejects(door.query(RequestQuery.create({})), /application failed: disk is gone/);
  await assert.rejects(door.query(RequestQuery.create({})), AbciConnectionError);
  assert.equal(failures.length, 1);
  await door.close();
  await server.close();
});

test("calls in flight reject when the server goes away", async () => {
  const application: Application = { ...kvStoreApplication(), query: () => new Promise(() => {}) };
  const server = await serveAbci({ application, logger: silentLogger }, { address: "tcp://127.0.0.1:0" });
  const door = await connectApplication({ logger: silentLogger, timers }, { address: server.address });
  const pending = door.query(RequestQuery.create({}));
  setImmediate(() => void server.close());
  await assert.rejects(pending, AbciConnectionError);
  await door.close();
});

test("a missing server is an error after the last attempt", async () => {
  const options = { address: "unix:///nonexistent/app.sock", connectAttempts: 3 };
  await assert.rejects(connectApplication({ logger: silentLogger, timers }, options), /application cannot be reached/);
});

test("a request that must run alone waits for overlapping checks, and they for it", async () => {
  const order: string[] = [];
  const slowly = async <T>(name: string, answer: Promise<T>): Promise<T> => {
    order.push(`${name} starts`);
    await new Promise((resolve) => setTimeout(resolve, 5));
    order.push(`${name} ends`);
    return answer;
  };
  const inner = kvStoreApplication();
  const application: Application = {
    ...inner,
    checkTx: (request) => slowly("check", inner.checkTx(request)),
    query: () => slowly("query", Promise.resolve(ResponseQuery.create({}))),
  };
  const server = await serveAbci({ application, logger: silentLogger }, { address: "tcp://127.0.0.1:0" });
  const check: Request = { value: { kind: "checkTx", value: { tx: utf8Encode("a=1"), type: 0 } } };
  const query: Request = { value: { kind: "query", value: RequestQuery.create({}) } };
  const responses = await exchange(server.address, [check, check, query, check].map(Request.encode));
  assert.deepEqual(
    responses.map(({ value }) => value?.kind),
    ["checkTx", "checkTx", "query", "checkTx"],
  );
  const overlapped = ["check starts", "check starts", "check ends", "check ends"];
  assert.deepEqual(order, [...overlapped, "query starts", "query ends", "check starts", "check ends"]);
  await server.close();
});

test("garbage, unknown requests and app-side mempool calls end only their own connection", async () => {
  const server = await serveAbci(
    { application: kvStoreApplication(), logger: silentLogger },
    { address: "tcp://127.0.0.1:0" },
  );
  const [unknown] = await exchange(server.address, [new Uint8Array(0)]);
  assert.deepEqual(unknown?.value, { kind: "exception", value: { error: "unknown request" } });
  const reap: Request = { value: { kind: "reapTxs", value: { maxBytes: 1n, maxGas: 1n } } };
  assert.equal((await exchange(server.address, [Request.encode(reap)]))[0]?.value?.kind, "exception");
  assert.deepEqual(await exchange(server.address, [Uint8Array.of(0xff, 0xff)]), []);
  const echo: Request = { value: { kind: "echo", value: { message: "still here" } } };
  const flush: Request = { value: { kind: "flush", value: {} } };
  assert.deepEqual(await exchange(server.address, [echo, flush].map(Request.encode)), [
    { value: { kind: "echo", value: { message: "still here" } } },
    { value: { kind: "flush", value: {} } },
  ]);
  await server.close();
});

/** Sends raw messages and collects the answers until as many arrived or the server hung up. */
async function exchange(address: string, messages: readonly Uint8Array[]): Promise<Response[]> {
  const { port } = new URL(address.replace("tcp", "http"));
  const socket = connect({ host: "127.0.0.1", port: Number(port) });
  const reader = new FrameReader({ messageBytesMax: 1 << 20 });
  const responses: Response[] = [];
  socket.on("data", (chunk) => {
    responses.push(...reader.push(chunk).map(Response.decode));
    if (responses.length === messages.length) socket.end();
  });
  for (const message of messages) socket.write(frame(message));
  await once(socket, "close");
  return responses;
}

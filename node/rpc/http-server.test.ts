/** What RPC and REST listen with: addresses, failures, the end. */
import assert from "node:assert/strict";
import dns from "node:dns/promises";
import { syncBuiltinESMExports } from "node:module";
import { connect } from "node:net";
import { test } from "node:test";
import { ListenError, listenHttp } from "./http-server.ts";

const OPTIONS = { host: "127.0.0.1", port: 0, connectionsMax: 10 };
const handlers = {
  request: (_request: unknown, response: { end(text: string): void }) => response.end("here"),
};

test("localhost answers at all of its addresses", { skip: process.platform !== "linux" }, async (t) => {
  const addresses = ["127.0.0.1", "127.0.0.2"].map((address) => ({ address, family: 4 }));
  // An address that this machine does not have is passed over.
  const lookup = t.mock.method(dns, "lookup", async () => [...addresses, { address: "192.0.2.1", family: 4 }]);
  syncBuiltinESMExports();
  const server = await listenHttp(handlers, { ...OPTIONS, host: "localhost" }, "x.address");
  lookup.mock.restore();
  syncBuiltinESMExports();
  const ask = (address: string) => fetch(`http://${address}:${server.port}/`);
  for (const { address } of addresses) assert.equal(await (await ask(address)).text(), "here", address);
  await server.close();
  for (const { address } of addresses) await assert.rejects(ask(address), address);
});

test("a port in use is refused with the setting that names it", async () => {
  const server = await listenHttp(handlers, OPTIONS, "x.address");
  await assert.rejects(
    listenHttp(handlers, { ...OPTIONS, port: server.port }, "x.address"),
    (error) => error instanceof ListenError && /EADDRINUSE.*is x\.address free/.test(error.message),
  );
  await server.close();
});

test("closing ends connections that wait", async () => {
  const server = await listenHttp(handlers, OPTIONS, "x.address");
  const socket = connect(server.port, OPTIONS.host);
  await new Promise((resolve) => socket.once("connect", resolve));
  const end = new Promise((resolve) => socket.once("close", resolve));
  socket.on("error", () => socket.destroy());
  socket.write("GET / HTTP/1.1\r\nHost: x\r\n");
  await server.close();
  await end;
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { ConfigError } from "#config/toml-file.ts";
import { serveAbci } from "#engine/abci-socket/server.ts";
import { silentLogger } from "#lib/logger.ts";
import { kvStoreApplication } from "#test/support/kvstore-application.ts";
import { ExternalApplicationError, openExternalApplication } from "./external-application.ts";

const open = (address: string, onFailure: (error: Error) => void = () => {}) =>
  openExternalApplication({ logger: silentLogger }, { address, connectAttempts: 1, onFailure });

test("what is no socket address is a mistake in the configuration", async () => {
  for (const address of [
    "kvstore",
    "127.0.0.1:26658",
    "grpc://127.0.0.1:26658",
    "tcp://127.0.0.1",
    "tcp://h:70000",
    "",
  ]) {
    await assert.rejects(open(address), ConfigError, address);
  }
});

test("an application that nobody started is an error with the next step", async () => {
  await assert.rejects(open("unix:///nonexistent/app.sock"), (error) => {
    assert.ok(error instanceof ExternalApplicationError);
    assert.match(error.message, /no application answers at unix:\/\/\/nonexistent\/app.sock: start it first/);
    return true;
  });
});

test("an application that goes away is told once, with the next step", async () => {
  const server = await serveAbci(
    { application: kvStoreApplication(), logger: silentLogger },
    { address: "tcp://127.0.0.1:0" },
  );
  const lost = Promise.withResolvers<Error>();
  let count = 0;
  const { app, wiring, close } = await open(server.address, (error) => {
    count++;
    lost.resolve(error);
  });
  assert.equal(wiring, undefined);
  assert.equal(
    (await app.info({ version: "", blockVersion: 0n, p2pVersion: 0n, abciVersion: "" })).lastBlockHeight,
    0n,
  );
  await server.close();
  assert.match((await lost.promise).message, /application is gone: .*: start it again, then this node/);
  await close();
  assert.equal(count, 1);
});

test("closing is no loss", async () => {
  const server = await serveAbci(
    { application: kvStoreApplication(), logger: silentLogger },
    { address: "tcp://127.0.0.1:0" },
  );
  const { close } = await open(server.address, () => assert.fail("told of a loss"));
  await close();
  await server.close();
});

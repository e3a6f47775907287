/** A node's answers are taken apart carefully: whatever it sends, the caller gets a value or a sentence. */
import assert from "node:assert/strict";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { after, before, test } from "node:test";
import { TypedError } from "#lib/errors.ts";
import { Query } from "#proto/cosmos/bank/v1beta1/query.ts";
import { CliError } from "./errors.ts";
import { queryAnswer, startScriptedNode } from "./fixtures/scripted-node.ts";
import { abciQuery, callQuery, QueryFailedError, RpcCallError, RpcClient } from "./rpc-client.ts";

let server: Server;
let rpc: RpcClient;
let reply: { readonly status: number; readonly body: string } = { status: 200, body: "{}" };

before(async () => {
  server = createServer((request, response) => {
    request.resume();
    response.writeHead(reply.status).end(reply.body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  rpc = new RpcClient(`tcp://127.0.0.1:${(server.address() as AddressInfo).port}`);
});
after(() => {
  server.close();
  server.closeAllConnections();
});

test("addresses of nodes are written in all the usual ways", () => {
  assert.equal(new RpcClient("tcp://localhost:26657").url, "http://localhost:26657/");
  assert.equal(new RpcClient("https://rpc.example/path").url, "https://rpc.example/path");
  for (const bad of ["", "localhost", "ftp://x", "localhost:26657", "tcp://"]) {
    assert.throws(() => new RpcClient(bad), CliError, bad);
  }
});

test("results and errors are told apart, whatever the status", async () => {
  reply = { status: 200, body: '{"result":{"a":["1"]}}' };
  assert.deepEqual(await rpc.call("status"), { a: ["1"] });
  reply = {
    status: 500,
    body: '{"error":{"code":-32603,"message":"Internal error","data":"height 9 is not available"}}',
  };
  await assert.rejects(rpc.call("block"), (error) => {
    assert.ok(error instanceof RpcCallError);
    assert.equal(error.message, "the node refused block: height 9 is not available");
    return error.data.code === -32603;
  });
  reply = { status: 200, body: '{"error":{"code":-32601,"message":"Method not found"}}' };
  await assert.rejects(rpc.call("nothing"), /the node refused nothing: Method not found/);
});

test("what is no JSON-RPC is refused with a sentence", async () => {
  const cases: readonly (readonly [number, string, RegExp])[] = [
    [404, "<html>", /answered 404: it is not the RPC server of a node/],
    [200, "<html>", /not json/],
    [200, "[]", /expected an object/],
    [200, '{"error":7}', /expected an object/],
    [200, "", /not json/],
  ];
  for (const [status, body, pattern] of cases) {
    reply = { status, body };
    await assert.rejects(
      rpc.call("status"),
      (error) => error instanceof TypedError && pattern.test(error.message),
      body,
    );
  }
});

test("queries check the shape of their answer", async () => {
  const query = { path: "/x", data: Uint8Array.of(1) };
  const wrong = [
    "null",
    "{}",
    '{"response":{"code":0,"value":5}}',
    '{"response":{"code":0,"value":"***"}}',
    '{"response":{"code":0,"height":5}}',
    '{"response":{"code":0,"proofOps":{"ops":[5]}}}',
  ];
  for (const result of wrong) {
    reply = { status: 200, body: `{"result":${result}}` };
    await assert.rejects(abciQuery(rpc, query), TypedError, result);
  }
  reply = { status: 200, body: '{"result":{"response":{"code":22,"codespace":"sdk","log":"not found"}}}' };
  await assert.rejects(abciQuery(rpc, query), (error) => error instanceof QueryFailedError && error.data.code === 22);
  reply = { status: 200, body: '{"result":{"response":{"code":0,"value":null,"proofOps":null,"height":"3"}}}' };
  const empty = new Uint8Array();
  assert.deepEqual(await abciQuery(rpc, query), { key: empty, value: empty, height: 3n, proofOps: [] });
});

test("a service's method is called with its bytes, at its height", async () => {
  const answer = Query.methods.balance.response.encode({ balance: { denom: "utrib", amount: 5n } });
  const node = await startScriptedNode({ abci_query: () => queryAnswer(answer) });
  try {
    const request = { address: "a", denom: "utrib" };
    const client = new RpcClient(node.url);
    const { balance } = await callQuery(client, Query.methods.balance, { request, height: 4n });
    assert.deepEqual(balance, { denom: "utrib", amount: 5n });
    const params = {
      path: "/cosmos.bank.v1beta1.Query/Balance",
      data: "0a016112057574726962",
      height: "4",
      prove: false,
    };
    assert.deepEqual(node.calls, [{ method: "abci_query", params }]);
  } finally {
    await node.close();
  }
});

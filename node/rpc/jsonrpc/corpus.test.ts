/** The fuzz corpus and the sample body of CometBFT's JSON-RPC server: every body gets a reply of JSON-RPC 2.0. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import fc from "fast-check";
import { type Reply, startTestRpc, type TestRpcServer } from "#test/support/rpc-server.ts";
import { readGoCorpus, vectorPath } from "#test/support/vectors.ts";

const CORPUS = "cometbft__cometbft/test/fuzz/tests/testdata/fuzz/FuzzRPCJSONRPCServer";
const SAMPLE = "cometbft__cometbft/rpc/jsonrpc/test/data.json";

let server: TestRpcServer;
before(async () => {
  server = await startTestRpc();
  await server.node.commit();
});
after(() => server.close());

const CODES = [-32700, -32600, -32601, -32602, -32603];

function requireReply(reply: Reply): void {
  assert.ok([200, 500].includes(reply.status), `status ${reply.status}`);
  if (reply.text === "" || reply.text.startsWith("<html>")) return;
  for (const one of [reply.json].flat()) {
    assert.ok(one !== undefined, reply.text);
    assert.equal((one as { jsonrpc?: string }).jsonrpc, "2.0");
    assert.notEqual(one.result === undefined, one.error === undefined);
    if (one.error !== undefined) assert.ok(CODES.includes(one.error.code));
  }
}

test("the corpus", async () => {
  const entries = readGoCorpus(CORPUS);
  assert.equal(entries.length, 4);
  for (const { values } of entries) {
    const [body] = values;
    assert.ok(body instanceof Uint8Array);
    requireReply(await server.post(Buffer.from(body).toString()));
  }
});

test("the sample body asks for a method we do not have", async () => {
  const reply = await server.post(readFileSync(vectorPath(SAMPLE), "utf8"));
  requireReply(reply);
  assert.equal(reply.json?.error?.code, -32601);
  assert.equal(reply.json?.id, "");
});

test("any arguments of any method", async () => {
  const methods = [
    "block",
    "tx",
    "tx_search",
    "abci_query",
    "blockchain",
    "validators",
    "genesis_chunked",
    "subscribe",
  ];
  const request = fc.record({
    jsonrpc: fc.constant("2.0"),
    id: fc.oneof(fc.integer(), fc.string(), fc.double(), fc.boolean()),
    method: fc.constantFrom(...methods),
    params: fc.oneof(
      fc.jsonValue(),
      fc.dictionary(fc.constantFrom("height", "hash", "query", "page", "per_page", "data", "prove"), fc.jsonValue()),
    ),
  });
  await fc.assert(
    fc.asyncProperty(fc.oneof(request, fc.array(request, { maxLength: 12 })), async (body) =>
      requireReply(await server.post(JSON.stringify(body))),
    ),
    { seed: 24, numRuns: 300 },
  );
});

test("any query of any path", async () => {
  const argument = fc.tuple(fc.constantFrom("height", "hash", "query", "page", "path", "chunk"), fc.string());
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom("block", "tx", "tx_search", "abci_query"),
      fc.array(argument),
      async (path, args) => {
        const reply = await server.get(
          `/${path}?${args.map(([k, v]) => `${k}=${encodeURIComponent(v.toWellFormed())}`).join("&")}`,
        );
        requireReply(reply);
        assert.equal(reply.json?.id, -1);
      },
    ),
    { seed: 25, numRuns: 200 },
  );
});

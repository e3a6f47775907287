/** What clients send: JSON-RPC bodies, URIs, websocket calls, event queries, REST requests and gRPC messages. */

import assert from "node:assert/strict";
import { request } from "node:http";
import { JsonError } from "#codec/json-value.ts";
import { ProtoJsonError } from "#codec/proto-json.ts";
import { fromProtoJson } from "#codec/proto-json-parse.ts";
import { typeRegistry } from "#codec/type-registry.ts";
import { utf8Encode } from "#lib/bytes.ts";
import { TypedError } from "#lib/errors.ts";
import { silentLogger } from "#lib/logger.ts";
import { PageRequest } from "#proto/cosmos/base/query/v1beta1/pagination.ts";
import { GetTxsEventRequest } from "#proto/cosmos/tx/v1beta1/service.ts";
import { buildGateway } from "#rpc/gateway/methods.ts";
import { compileTemplate, splitPath } from "#rpc/gateway/path-template.ts";
import { requestJson } from "#rpc/gateway/rest-request.ts";
import { type GatewayServer, startRestServer } from "#rpc/gateway/rest-server.ts";
import { GatewayError } from "#rpc/gateway/status.ts";
import { SearchError, searchPositions } from "#rpc/indexer/search.ts";
import { dispatchBody, dispatchCall, dispatchUri, type Routes } from "#rpc/jsonrpc/dispatch.ts";
import { matchesEvents } from "#rpc/query/match.ts";
import { parseQuery, QuerySyntaxError } from "#rpc/query/parse.ts";
import { buildRoutes, type RouteTable } from "#rpc/routes/routes.ts";
import { type TestRpcNode, testRpcNode } from "#test/support/rpc-environment.ts";
import { WireError } from "#wire";
import { goCorpus, textOf, texts } from "../support.ts";
import type { FuzzTarget } from "../target.ts";

const BATCH_MAX = 10;
const BLOCKS = 4;

/** Targets over a node of a few blocks whose mempool is small and never emptied. */
export async function rpcTargets(): Promise<FuzzTarget[]> {
  const node = await testRpcNode({ broadcastCommitTimeoutMs: 1, isUnsafe: true, mempool: { size: 20 } });
  for (let i = 0; i < BLOCKS; i++) {
    await node.mempool.checkTx(utf8Encode(`key${i}=value${i}`));
    await node.commit();
  }
  const table = buildRoutes(node.env);
  return [
    body(table.routes),
    uri(table.routes),
    socket(node, table),
    query(node),
    pathTemplate(),
    restParameters(),
    rest(node),
    grpc(node),
  ];
}

/** What the language says of a bug; a reply that quotes it hides an error that nobody declared. */
const ENGINE_TEXT =
  /is not a function|is not iterable|cannot (?:read|convert|mix|destructure)|of undefined|of null|maximum call stack|invalid (?:array|string) length|is not defined|unexpected token .* is not valid json at|assert/i;

function requireDeclared(reply: string): void {
  assert.doesNotMatch(reply, ENGINE_TEXT, "a reply quotes an undeclared error");
}

/** Checks one JSON-RPC reply; answers which error it is, if any. */
function replyKind(text: string): string {
  if (text === "") return "nothing";
  const replies = [
    JSON.parse(text) as { jsonrpc: string; result?: unknown; error?: { code: number; data: string } },
  ].flat();
  return replies
    .map(({ jsonrpc, result, error }) => {
      assert.equal(jsonrpc, "2.0");
      assert.notEqual(result === undefined, error === undefined, "a reply has one of result and error");
      if (error === undefined) return "ok";
      requireDeclared(error.data);
      return String(error.code);
    })
    .join();
}

/** One call of every method without arguments, some with, and what others fuzzed servers with. */
function callTexts(routes: Routes): Uint8Array[] {
  const args: Readonly<Record<string, unknown>> = {
    height: "2",
    hash: "AAEC",
    tx: "YT1i",
    query: "tx.height > 1 AND key EXISTS",
    path: "/key",
    data: "6B",
    minHeight: "1",
    maxHeight: "3",
    page: "1",
    per_page: "2",
    prove: true,
  };
  const calls = [...routes.values()].flatMap(({ name, argNames }) => {
    const known = Object.fromEntries(argNames.filter((arg) => arg in args).map((arg) => [arg, args[arg]]));
    return [{ params: {} }, { params: known }].map((call) => ({ jsonrpc: "2.0", id: 1, method: name, ...call }));
  });
  return texts(...calls.map((call) => JSON.stringify(call)), JSON.stringify(calls.slice(0, 3)));
}

function body(routes: Routes): FuzzTarget {
  return {
    name: "rpc/body",
    grammar: "json",
    runs: 1000,
    allowed: [],
    dictionary: [...routes.keys()],
    corpus: () => [
      ...callTexts(routes),
      ...goCorpus("cometbft__cometbft/test/fuzz/tests/testdata/fuzz/FuzzRPCJSONRPCServer"),
    ],
    run: async (input) => {
      const reply = await dispatchBody(routes, textOf(input), {}, { batchMax: BATCH_MAX });
      return replyKind(reply.body);
    },
  };
}

/** `method?name=value&…`: what follows the host in a URI. */
function uri(routes: Routes): FuzzTarget {
  return {
    name: "rpc/uri",
    grammar: "text",
    runs: 800,
    allowed: [],
    dictionary: [...routes.keys(), "height=", "hash=0x", 'query="', "%22", "&", "prove=true", "per_page="],
    corpus: () =>
      texts(
        "status",
        "block?height=2",
        'tx_search?query="tx.height > 0"&prove=true&page=1&per_page=3&order_by="asc"',
        'abci_query?path="/key"&data=0x6B&height=0&prove=false',
        'broadcast_tx_sync?tx="a=b"',
        "header_by_hash?hash=0xAABB",
        "genesis_chunked?chunk=0",
        'dial_seeds?seeds=["a@b:1"]',
      ),
    run: async (input) => {
      const [name = "", search = ""] = textOf(input).split("?", 2);
      const route = routes.get(name);
      if (route === undefined) return "no such method";
      const reply = await dispatchUri(route, new Map(new URLSearchParams(search)), {});
      return `${name} ${replyKind(reply.body)}`;
    },
  };
}

/** Calls on a websocket; subscriptions end with each input as they do when a client hangs up. */
function socket({ env, bus, blocks }: TestRpcNode, { socketRoutes }: RouteTable): FuzzTarget {
  let connectionId = 0;
  const [block] = blocks;
  assert.ok(block !== undefined);
  return {
    name: "rpc/socket",
    grammar: "json",
    runs: 600,
    allowed: [],
    dictionary: ["subscribe", "unsubscribe", "unsubscribe_all", "tm.event='NewBlockHeader'"],
    corpus: () =>
      texts(
        ...["tm.event='NewBlockHeader'", "block.height = 1", "tx.height EXISTS AND a CONTAINS 'b'"].map((query) =>
          JSON.stringify({ jsonrpc: "2.0", id: "x", method: "subscribe", params: { query } }),
        ),
        JSON.stringify({ jsonrpc: "2.0", id: 7, method: "unsubscribe_all", params: {} }),
      ),
    run: async (input) => {
      const sent: string[] = [];
      const offer = (text: string): boolean => sent.push(text) > 0;
      connectionId++;
      const caller = { socket: { connectionId, requestId: 1, offer, push: (text: string) => void offer(text) } };
      let call: unknown;
      try {
        call = JSON.parse(textOf(input));
      } catch {
        return "no json";
      }
      const { text } = await dispatchCall(socketRoutes, call, caller);
      bus.publish({ kind: "NewBlockHeader", header: block.block.header });
      env.subscriptions.removeAll(connectionId, false);
      return [text ?? "", ...sent].map(replyKind).join(" ");
    },
  };
}

function query({ env }: TestRpcNode): FuzzTarget {
  const database = env.index?.database;
  assert.ok(database !== undefined);
  const events = new Map([
    ["tx.height", ["5"]],
    ["a.b", ["8atom", "x", "2024-01-01T00:00:00Z", "-1.5", "9".repeat(300)]],
  ]);
  return {
    name: "rpc/query",
    grammar: "text",
    runs: 2000,
    inputBytesMax: 2000,
    allowed: [QuerySyntaxError, SearchError],
    dictionary: [" AND ", " CONTAINS ", " EXISTS", " = ", " <= ", "TIME ", "DATE ", "'x'", "1.5", "tx.height", "a.b"],
    corpus: () =>
      texts(
        "tx.height > 1 AND a.b CONTAINS 'x'",
        "a.b = TIME 2024-01-01T00:00:00Z AND a.b >= DATE 2023-01-01",
        "tx.height EXISTS",
        "block.height <= 3 AND tm.event = 'NewBlock' AND a.b < 10.25",
      ),
    run: async (input) => {
      const parsed = parseQuery(textOf(input));
      const matches = matchesEvents(parsed, events);
      const found = await Promise.all(
        (["tx", "block"] as const).map((scope) => searchPositions(database, scope, parsed)),
      );
      return `${matches} ${found.map((positions) => positions.length > 0).join()} ${parsed.map(({ operator }) => operator).join()}`;
    },
  };
}

function pathTemplate(): FuzzTarget {
  const templates = [
    "/cosmos/bank/v1beta1/balances/{address}",
    "/cosmos/bank/v1beta1/denom_owners/{denom=**}",
    "/cosmos/base/tendermint/v1beta1/blocks/latest",
    "/cosmos/base/tendermint/v1beta1/blocks/{height}",
  ].map(compileTemplate);
  return {
    name: "rpc/path",
    grammar: "text",
    runs: 1000,
    allowed: [],
    dictionary: ["/", "%2F", "%", "..", "{address}", "%E0%A4%A"],
    corpus: () =>
      texts(
        "/cosmos/bank/v1beta1/balances/trib1x",
        "/cosmos/bank/v1beta1/denom_owners/ibc/AB%2FCD/",
        "/cosmos/base/tendermint/v1beta1/blocks/latest",
      ),
    run: (input) => {
      const path = splitPath(textOf(input));
      return templates
        .map((template) => {
          const bound = template.match(path);
          if (bound !== undefined) assert.deepEqual([...bound.keys()], template.fields, "not every field is bound");
          return String(bound !== undefined);
        })
        .join();
    },
  };
}

function restParameters(): FuzzTarget {
  const registry = typeRegistry([]);
  return {
    name: "rpc/rest-parameters",
    grammar: "text",
    runs: 1000,
    allowed: [GatewayError, ProtoJsonError, JsonError],
    dictionary: ["pagination.", "pagination.limit=", "&", "events=", "order_by=", "__proto__.x=", "a.b.c.d.e.f="],
    corpus: () =>
      texts(
        "pagination.limit=5&pagination.key=AAEC&events=a&events=b&order_by=ORDER_BY_ASC&page=2",
        "limit=1&reverse=true",
      ),
    run: (input) => {
      const parameters = [...new URLSearchParams(textOf(input))];
      for (const type of [GetTxsEventRequest, PageRequest]) {
        const json = requestJson(type, parameters);
        type.encode(fromProtoJson(type as typeof PageRequest, json, registry) as never);
      }
      assert.equal(Object.hasOwn(Object.prototype, "x"), false, "a parameter reached the prototype of all objects");
    },
  };
}

/** A real server and raw request lines: whatever is asked, the server answers this and the next client. */
function rest(node: TestRpcNode): FuzzTarget {
  const { methods, types } = gatewayOf(node);
  let server: Promise<GatewayServer> | undefined;
  return {
    name: "rpc/rest-server",
    grammar: "text",
    runs: 120,
    inputBytesMax: 8_000,
    allowed: [],
    dictionary: ["GET ", "POST ", "/cosmos/", "?pagination.limit=", "%00", "{}"],
    corpus: () =>
      texts(
        "GET /cosmos/base/tendermint/v1beta1/blocks/latest",
        "GET /cosmos/base/tendermint/v1beta1/blocks/2",
        "GET /cosmos/tx/v1beta1/txs?query=tx.height%3E0&pagination.limit=1",
        'POST /cosmos/tx/v1beta1/simulate {"tx_bytes":"AAEC"}',
        'POST /cosmos/tx/v1beta1/txs {"tx_bytes":"YT1i","mode":"BROADCAST_MODE_SYNC"}',
        "GET /cosmos/base/tendermint/v1beta1/validatorsets/1",
      ),
    run: async (input) => {
      const limits = { host: "127.0.0.1", port: 0, connectionsMax: 50, bodyBytesMax: 10_000, anyOrigin: true };
      server ??= startRestServer({ methods, types, log: silentLogger }, limits);
      const { port } = await server;
      const [verb = "", path = "", ...rest] = textOf(input).split(" ");
      if (!/^[A-Z]+$/.test(verb) || !/^\/[!-~]*$/.test(path)) return "no request line";
      const { status, text } = await ask(port, { verb, path, body: rest.join(" ") });
      requireDeclared(text);
      const alive = await ask(port, { verb: "GET", path: "/cosmos/base/tendermint/v1beta1/syncing", body: "" });
      assert.equal(alive.status, 200, "the server no longer answers");
      return String(status);
    },
    close: async () => {
      await (await server)?.close();
      server = undefined;
    },
  };
}

/** Requests of gRPC methods: one byte chooses the method, the rest is its message. */
function grpc(node: TestRpcNode): FuzzTarget {
  const { methods } = gatewayOf(node);
  return {
    name: "rpc/grpc",
    grammar: "bytes",
    runs: 1000,
    // The server turns every typed error into a status, and anything else would reach the client as a bug.
    allowed: [TypedError, WireError],
    corpus: () => methods.map(({ rpc }, i) => Uint8Array.of(i, ...rpc.request.encode(rpc.request.create()))),
    run: async (input) => {
      const method = methods[(input[0] ?? 0) % methods.length];
      assert.ok(method !== undefined);
      const { value } = await method.call(input.subarray(1), 0n);
      method.rpc.response.decode(value);
      return method.rpc.name;
    },
  };
}

function gatewayOf({ env }: TestRpcNode) {
  return buildGateway({
    env,
    types: typeRegistry([]),
    bech32Prefix: "trib",
    config: { minGasPrices: "0utrib", pruningKeepRecent: "0", pruningInterval: "0", haltHeight: 0n },
    program: { name: "test", version: "0", gitCommit: "" },
    queries: [],
  });
}

function ask(
  port: number,
  { verb, path, body }: { readonly verb: string; readonly path: string; readonly body: string },
): Promise<{ readonly status: number; readonly text: string }> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: "127.0.0.1", port, method: verb, path, agent: false }, (response) => {
      let text = "";
      response.setEncoding("utf8");
      response.on("data", (chunk: string) => {
        text += chunk;
      });
      response.on("end", () => resolve({ status: response.statusCode ?? 0, text }));
      response.on("error", reject);
    });
    sent.on("error", (error: NodeJS.ErrnoException) =>
      // The parser of HTTP itself hangs up on some verbs; that is an answer too.
      error.code === "ECONNRESET" ? resolve({ status: 0, text: "" }) : reject(error),
    );
    sent.end(verb === "POST" ? body : undefined);
  });
}

/** What clients send: JSON-RPC bodies, URIs, websocket calls, event queries, REST requests and gRPC messages. */

import assert from "node:assert/strict";
import { utf8Encode } from "#lib/bytes.ts";
import { SearchError, searchPositions } from "#rpc/indexer/search.ts";
import { dispatchBody, dispatchCall, dispatchUri, type Routes } from "#rpc/jsonrpc/dispatch.ts";
import { matchesEvents } from "#rpc/query/match.ts";
import { parseQuery, QuerySyntaxError } from "#rpc/query/parse.ts";
import { buildRoutes, type RouteTable } from "#rpc/routes/routes.ts";
import { type TestRpcNode, testRpcNode } from "#test/support/rpc-environment.ts";
import { goCorpus, requireDeclared, textOf, texts } from "../support.ts";
import type { FuzzTarget } from "../target.ts";
import { gatewayTargets } from "./gateway.ts";

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
  return [body(table.routes), uri(table.routes), socket(node, table), query(node), ...gatewayTargets(node)];
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
        (["tx", "block"] as const).map((scope) => searchPositions(database, { scope }, parsed)),
      );
      return `${matches} ${found.map((positions) => positions.length > 0).join()} ${parsed.map(({ operator }) => operator).join()}`;
    },
  };
}

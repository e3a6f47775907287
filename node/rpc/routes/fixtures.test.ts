/** Our answers have the shape of those a real CometBFT 0.38 node gave to the same requests. */
import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { after, before, test } from "node:test";
import { WebSocket } from "ws";
import { isJsonObject, type JsonObject, type JsonValue } from "#codec/json-value.ts";
import { toBase64, utf8Encode } from "#lib/bytes.ts";
import { startTestRpc, type TestRpcServer } from "#test/support/rpc-server.ts";
import { readVector, vectorPath } from "#test/support/vectors.ts";

const FIXTURES = "informalsystems__tendermint-rs/rpc/tests/kvstore_fixtures/v0_38";
const HEIGHT = 11;

/** Where we differ on purpose, or where the two nodes hold different data; each with its reason. */
const DIFFERENCES: ReadonlyMap<string, string> = new Map([
  ["block_results_at_height_10: result.app_hash", "their application has no state at height 10, ours hashes every tx"],
  ["block_results_at_height_10: result.finalize_block_events", "our application emits an event per block"],
  ["block_results_at_height_10: result.txs_results", "our block 10 has a tx"],
  ["consensus_state: result.round_state", "consensus renders it, the test node has none"],
  ["subscribe_newblock_0: result.data.value.result_finalize_block", "our application emits an event per block"],
  ["subscribe_newblock_0: result.events", "our application emits an event per block"],
  ["subscribe_txs_0: result.data.value.TxResult.result", "our application counts gas"],
  ["subscribe_txs_0: result.events", "the applications emit different events"],
]);

let server: TestRpcServer;
before(async () => {
  // The captured requests broadcast txs that are in the chain already, so the pool must forget them.
  server = await startTestRpc({ mempool: { cacheSize: 1 } });
  for (let height = 1; height <= HEIGHT; height++) {
    if (height > 1) await server.node.mempool.checkTx(utf8Encode(`tx${height - 2}=value`));
    await server.node.commit();
  }
});
after(() => server.close());

test("every captured request is answered in the captured shape", async (t) => {
  const names = readdirSync(vectorPath(`${FIXTURES}/outgoing`)).map((file) => file.replace(/\.json$/, ""));
  assert.ok(names.length >= 29);
  for (const name of names) {
    const request = readVector<JsonObject>(`${FIXTURES}/outgoing/${name}.json`);
    if (request.method === "subscribe" || request.method === "broadcast_tx_commit") continue;
    await t.test(name, async () => {
      const answer = (await server.post(JSON.stringify(adapted(name, request)))).json as JsonObject;
      assert.equal(answer.id, request.id);
      compare(name, readVector(`${FIXTURES}/incoming/${name}.json`), answer);
    });
  }
});

test("broadcast_tx_commit waits for the block and shows both verdicts", async () => {
  const request = readVector<JsonObject>(`${FIXTURES}/outgoing/broadcast_tx_commit.json`);
  await server.node.commit();
  const answered = server.post(JSON.stringify(request));
  while (server.node.mempool.size === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  await server.node.commit();
  compare("broadcast_tx_commit", readVector(`${FIXTURES}/incoming/broadcast_tx_commit.json`), (await answered).json);
});

test("subscriptions answer, then deliver events in the captured shape", async () => {
  for (const name of ["subscribe_newblock", "subscribe_txs"]) {
    const request = readVector<JsonObject>(`${FIXTURES}/outgoing/${name}.json`);
    const socket = new WebSocket(`ws://${server.address}/websocket`);
    const messages: JsonObject[] = [];
    socket.on("message", (data) => messages.push(JSON.parse(data.toString()) as JsonObject));
    await new Promise((resolve) => socket.once("open", resolve));
    socket.send(JSON.stringify(request));
    const received = async (count: number): Promise<void> => {
      while (messages.length < count) await new Promise((resolve) => setTimeout(resolve, 5));
    };
    await received(1);
    assert.deepEqual(messages[0], { jsonrpc: "2.0", id: request.id, result: {} });
    await server.node.mempool.checkTx(utf8Encode(`${name}=value`));
    await server.node.commit();
    await received(2);
    assert.equal(messages[1]?.id, request.id);
    compare(`${name}_0`, readVector(`${FIXTURES}/incoming/${name}_0.json`), messages[1]);
    socket.terminate();
  }
});

test("a malformed query is an internal error", async () => {
  const request = readVector<JsonObject>(`${FIXTURES}/outgoing/subscribe_malformed.json`);
  const socket = new WebSocket(`ws://${server.address}/websocket`);
  await new Promise((resolve) => socket.once("open", resolve));
  const answered = new Promise<JsonObject>((resolve) => {
    socket.once("message", (data) => resolve(JSON.parse(data.toString()) as JsonObject));
  });
  socket.send(JSON.stringify(request));
  const answer = await answered;
  const theirs = readVector<JsonObject>(`${FIXTURES}/incoming/subscribe_malformed.json`);
  compare("subscribe_malformed", theirs, answer);
  const [ourError, theirError] = [answer.error, theirs.error] as { code: number; data: string }[];
  assert.equal(ourError?.code, theirError?.code);
  assert.equal(ourError?.data.split(":")[0], theirError?.data.split(":")[0]);
  socket.terminate();
});

/** The request with what only exists on their chain replaced by ours. */
function adapted(name: string, request: JsonObject): JsonObject {
  if (name === "block_by_hash") {
    const hash = toBase64(server.node.blocks[9]?.blockId.hash ?? new Uint8Array());
    return { ...request, params: { hash } };
  }
  return request;
}

const metDifferences = new Set<string>();

test("every listed difference exists", () => {
  assert.deepEqual(
    [...DIFFERENCES.keys()].filter((name) => !metDifferences.has(name)),
    [],
  );
});

/** Same members, same JSON types, null where they have null, and the same notation of texts. */
function compare(name: string, theirs: unknown, ours: unknown): void {
  const found: string[] = [];
  const walk = (path: string, a: JsonValue | undefined, b: JsonValue | undefined): void => {
    const [kindA, kindB] = [kindOf(a), kindOf(b)];
    if (!isSameKind(kindA, kindB)) found.push(`${name}: ${path} is ${kindB}, not ${kindA}`);
    else if (isJsonObject(a) && isJsonObject(b)) {
      for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
        walk(path === "" ? key : `${path}.${key}`, a[key], b[key]);
      }
    } else if (Array.isArray(a) && Array.isArray(b) && a.length > 0 && b.length > 0) {
      walk(`${path}[]`, a.at(-1), b.at(-1));
    }
  };
  walk("", theirs as JsonValue, ours as JsonValue);
  const unlisted = found.filter((text) => {
    const listed = [...DIFFERENCES.keys()].find(
      (place) => text.startsWith(`${place} `) || text.startsWith(`${place}.`),
    );
    if (listed !== undefined) metDifferences.add(listed);
    return listed === undefined;
  });
  assert.deepEqual(unlisted, []);
}

/** A text of theirs without a notation of its own says nothing about ours. */
const isSameKind = (theirs: string, ours: string): boolean => theirs === ours || (theirs === "text" && TEXTS.has(ours));

const TEXTS: ReadonlySet<string> = new Set(["an integer as text", "a time", "a hash in upper-case hex"]);

function kindOf(value: JsonValue | undefined): string {
  if (value === undefined) return "absent";
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  if (typeof value !== "string") return typeof value;
  if (/^(0|-?[1-9]\d*)$/.test(value)) return "an integer as text";
  if (/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value)) return "a time";
  if (/^[0-9A-F]{40}$|^[0-9A-F]{64}$/.test(value)) return "a hash in upper-case hex";
  return "text";
}

/** A running node and clients that mean harm: it answers errors, keeps making blocks, and its memory stays bounded. */
import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { connect, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { WebSocket } from "ws";
import { concatBytes, toBase64 } from "#lib/bytes.ts";
import { seededRandom } from "#lib/prng.ts";
import { Any } from "#proto/google/protobuf/any.ts";
import { DEV_CHAIN_ID, prepareDevHome } from "#scripts/dev-chain/prepare.ts";
import { appSigner, sendMessage, signedTx } from "#test/support/app-chain.ts";
import { eventually, freePort, type RunningProcess, reachHeight, rpcCall } from "#test/support/processes.ts";
import { broadcast, fundSigners } from "./bank-feeder.ts";
import { residentMiB, startNodeProcess } from "./node-process.ts";

const CONNECTIONS_MAX = 60;
const BODY_BYTES_MAX = 1_000_000;
const TX_BYTES_MAX = 1_048_576;
/** What a node may grow by under all of this: buffers of a few refused bodies and a larger heap. */
const GROWTH_MIB_MAX = 300;
const PATIENCE_MS = 10_000;

let home: string;
let node: RunningProcess;
let rpc: string;
let grpcPort: number;
let restPort: number;
let port: number;
let memoryAtStart: number;

before(async () => {
  home = mkdtempSync(join(tmpdir(), "bad-input-"));
  await prepareDevHome(home);
  fundSigners(home, 2);
  [port, restPort, grpcPort] = [await freePort(), await freePort(), await freePort()];
  rpc = `http://127.0.0.1:${port}`;
  node = startNodeProcess(home, port, {
    "rpc.max_open_connections": String(CONNECTIONS_MAX),
    "consensus.timeout_commit": "100ms",
    "api.enable": "true",
    "api.address": `tcp://127.0.0.1:${restPort}`,
    "grpc.enable": "true",
    "grpc.address": `127.0.0.1:${grpcPort}`,
  });
  await reachHeight(rpc, 2);
  memoryAtStart = residentMiB(node);
});
after(async () => {
  await node?.stop();
  rmSync(home, { recursive: true, force: true });
});

/** The node is the same process, answers and decides another block. */
async function requireWell(): Promise<void> {
  assert.equal(node.child.exitCode, null, `the node ended:\n${node.output().slice(-3000)}`);
  const { sync_info: sync } = (await eventually("status", () => rpcCall(rpc, "status"), PATIENCE_MS)) as {
    sync_info: { latest_block_height: string };
  };
  await reachHeight(rpc, Number(sync.latest_block_height) + 1, PATIENCE_MS);
  const growth = residentMiB(node) - memoryAtStart;
  assert.ok(growth < GROWTH_MIB_MAX, `the node grew by ${growth} MiB`);
}

async function post(body: string | Uint8Array<ArrayBuffer>, url = rpc): Promise<{ status: number; text: string }> {
  const response = await fetch(url, { method: "POST", body, headers: { "content-type": "application/json" } });
  return { status: response.status, text: await response.text() };
}

const call = (method: string, params: unknown): string => JSON.stringify({ jsonrpc: "2.0", id: 1, method, params });

test("malformed, huge and deep JSON", async () => {
  const random = seededRandom(1n);
  const deep = (n: number): string =>
    `{"jsonrpc":"2.0","id":1,"method":"block","params":${"[".repeat(n)}${"]".repeat(n)}}`;
  const wide = Array.from({ length: 40_000 }, (_, i) => `"k${i}":${i}`).join(",");
  const bodies: (string | Uint8Array<ArrayBuffer>)[] = [
    ...[
      "{",
      "[",
      "}",
      '"',
      "nul",
      "{}",
      "[]",
      "[[]]",
      "[{}]",
      "\u0000",
      "\ufeff{}",
      '{"jsonrpc":"2.0","id":1,"method":"__proto__"}',
    ],
    ...[deep(100), deep(100_000), "[".repeat(900_000), `{"jsonrpc":"2.0","id":1,"method":"block","params":{${wide}}}`],
    ...[call("block", { height: "9".repeat(100_000) }), call("constructor", {}), call("block", { __proto__: 1 })],
    ...[call("tx_search", { query: "x", per_page: "-1" }), call("abci_query", { path: "/", data: "zz", height: "-9" })],
    ...Array.from({ length: 50 }, () => new Uint8Array(random.bytes(1 + random.below(2000)))),
  ];
  for (const body of bodies) {
    const { text } = await post(body);
    assert.ok(text === "" || /"error"|"result"|<html>/.test(text), text.slice(0, 200));
  }
  const tooLarge = await post(" ".repeat(BODY_BYTES_MAX + 1));
  assert.equal(tooLarge.status, 400);
  const batch = await post(`[${Array(5000).fill(call("health", {})).join(",")}]`);
  assert.match(batch.text, /batch request exceeds maximum/);
  await requireWell();
});

test("txs that are cut off, changed, foreign or too large", async () => {
  const [signer, other] = [appSigner(0), appSigner(1)];
  const draft = { messages: [sendMessage(signer, other, 1n)], signer, sequence: 0n, chainId: DEV_CHAIN_ID };
  const good = signedTx(draft);
  const random = seededRandom(2n);
  for (let length = 0; length < good.length; length += 7) {
    assert.notEqual((await broadcast(rpc, good.subarray(0, length))).code, 0, `cut at ${length}`);
  }
  for (let i = 0; i < 60; i++) {
    const changed = Uint8Array.from(good);
    const at = random.below(changed.length);
    changed[at] = (changed[at] ?? 0) ^ (1 << random.below(8));
    assert.notEqual((await broadcast(rpc, changed)).code, 0, `bit flipped at ${at}`);
  }
  const unknown = Any.create({ typeUrl: "/cosmos.nothing.v1.MsgNothing", value: Uint8Array.of(8, 1) });
  const nested = (depth: number): Uint8Array => {
    let value: Uint8Array = new Uint8Array();
    for (let i = 0; i < depth; i++) value = Any.encode({ typeUrl: "/cosmos.tx.v1beta1.TxBody", value });
    return value;
  };
  const refused: readonly (readonly [what: string, tx: Uint8Array, code: number])[] = [
    ["another chain", signedTx({ ...draft, chainId: "other-1" }), 4],
    ["another account number", signedTx({ ...draft, accountNumber: 7n }), 4],
    ["a future sequence", signedTx({ ...draft, sequence: 5n }), 32],
    ["an unknown message", signedTx({ ...draft, messages: [unknown] }), 2],
    ["no message", signedTx({ ...draft, messages: [] }), 18],
    ["a long memo", signedTx({ ...draft, memo: "m".repeat(257) }), 12],
    ["no gas", signedTx({ ...draft, gasLimit: 1n }), 11],
    ["more than the balance as fee", signedTx({ ...draft, fee: [{ denom: "utrib", amount: 10n ** 30n }] }), 5],
    ["nested messages", signedTx({ ...draft, messages: [Any.create({ typeUrl: "/x", value: nested(5000) })] }), 2],
    ["a trailing field", concatBytes(good, Uint8Array.of(0x7a, 1, 0)), 2],
  ];
  for (const [what, tx, code] of refused) assert.equal((await broadcast(rpc, tx)).code, code, what);
  const huge = { tx: toBase64(new Uint8Array(TX_BYTES_MAX + 1)) };
  assert.equal((await post(call("broadcast_tx_sync", huge))).status, 400);
  // Nothing of this has used up the sequence.
  assert.equal((await broadcast(rpc, good)).code, 0);
  await requireWell();
});

test("hostile queries and URLs", async () => {
  const queries = [
    "x".repeat(100_000),
    "tx.height>".repeat(100),
    `${"a.b='c' AND ".repeat(30)}a.b='c'`,
    "tx.height > 99999999999999999999999999",
    "tx.height = -1",
    "a.b CONTAINS ''",
    "a.b EXISTS",
    "\u0000'\"\\",
    "tx.hash='zz'",
  ];
  for (const method of ["tx_search", "block_search"]) {
    for (const query of queries) {
      assert.match((await post(call(method, { query }))).text, /"error"|"result"/);
      assert.match(
        (await post("", `${rpc}/${method}?query="${encodeURIComponent(query.slice(0, 5000))}"`)).text,
        /"error"|"result"/,
      );
    }
  }
  for (const path of [
    "%00",
    "..%2f..%2fetc%2fpasswd",
    "%ff%fe",
    "block?height=%",
    `block?${"a=1&".repeat(10_000)}`,
    "x".repeat(60_000),
  ]) {
    assert.ok((await fetch(`${rpc}/${path}`)).status < 600);
    assert.ok((await fetch(`http://127.0.0.1:${restPort}/${path.slice(0, 10_000)}`)).status < 600);
  }
  for (const path of [
    "/cosmos/bank/v1beta1/supply?pagination.key=%ff",
    "/cosmos/bank/v1beta1/supply?pagination.limit=99999999999999999999",
    "/cosmos/bank/v1beta1/supply?pagination.offset=18446744073709551615",
  ]) {
    assert.ok([200, 400].includes((await fetch(`http://127.0.0.1:${restPort}${path}`)).status), path);
  }
  await requireWell();
});

/** A connection that sends something and then nothing more. */
function open(toPort: number, text: string | Uint8Array): Promise<Socket> {
  return new Promise((resolve) => {
    const socket = connect({ port: toPort, host: "127.0.0.1" });
    socket.on("error", () => {});
    socket.once("connect", () => {
      socket.write(text);
      resolve(socket);
    });
  });
}

test("clients that stop in the middle and clients by the hundred", async () => {
  const half = "POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 100000\r\n\r\n{";
  const slow = await Promise.all(
    Array.from({ length: CONNECTIONS_MAX / 2 }, (_, i) =>
      open(port, i % 2 === 0 ? half : "GET /status HTTP/1.1\r\nhost:"),
    ),
  );
  await requireWell();
  // More than the limit: the rest is turned away, which nobody who is connected notices.
  const many = await Promise.all(Array.from({ length: 300 }, () => open(port, "")));
  await eventually("refusals", () => {
    const refused = many.filter((socket) => socket.destroyed || socket.readableEnded).length;
    return refused >= 300 - CONNECTIONS_MAX || undefined;
  });
  for (const socket of [...slow, ...many]) socket.destroy();
  await requireWell();
});

test("garbage on every port", async () => {
  const random = seededRandom(3n);
  for (const each of [port, restPort, grpcPort]) {
    for (let i = 0; i < 20; i++) {
      const socket = await open(each, random.bytes(500 + random.below(5000)));
      socket.destroySoon();
    }
    const http2 = concatBytes(Buffer.from("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"), random.bytes(20_000));
    (await open(each, http2)).destroySoon();
  }
  await requireWell();
});

test("websockets with garbage, floods and a reader that does not read", async (t) => {
  const address = `${rpc.replace("http", "ws")}/websocket`;
  const opened = async (): Promise<WebSocket> => {
    const socket = new WebSocket(address);
    socket.on("error", () => {});
    await new Promise((resolve) => socket.once("open", resolve));
    return socket;
  };
  const answers: string[] = [];
  const loud = await opened();
  loud.on("message", (data: Buffer) => void answers.push(data.toString("utf8")));
  for (const text of [
    "{",
    "[]",
    "null",
    "{}",
    call("subscribe", {}),
    call("subscribe", { query: "x" }),
    call("nothing", {}),
  ]) {
    loud.send(text);
  }
  for (let i = 0; i < 8; i++) loud.send(call("subscribe", { query: `tm.event='Tx' AND a.b='${i}'` }));
  await eventually("the refusal of a sixth subscription", () =>
    answers.find((text) => /max_subscriptions_per_client/.test(text)),
  );
  const oversized = await opened();
  oversized.send("x".repeat(BODY_BYTES_MAX + 1));
  await new Promise((resolve) => oversized.once("close", resolve));
  // A reader that does not read: its answers pile up at the sender until the node gives up on it.
  const deaf = await opened();
  deaf.pause();
  for (let i = 0; i < 20_000; i++) deaf.send(call("genesis", {}));
  await requireWell();
  for (const socket of [loud, deaf]) socket.terminate();
  await requireWell();
  t.diagnostic(`${Math.round(memoryAtStart)} MiB at the start, ${Math.round(residentMiB(node))} MiB at the end`);
});

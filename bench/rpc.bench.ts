/**
 * Requests per second of the RPC server and what one costs it, over keep-alive connections from another process.
 * `node bench/rpc.bench.ts [--json] [--seconds 2] [--connections 16]`
 */

import { fork } from "node:child_process";
import { connect } from "node:net";
import { parseArgs } from "node:util";
import { toBase64, utf8Encode } from "#lib/bytes.ts";
import { silentLogger } from "#lib/logger.ts";
import { ResponseCheckTx, ResponseQuery } from "#proto/tendermint/abci/types.ts";
import type { RpcEnvironment } from "#rpc/environment.ts";
import { limitQueries } from "#rpc/query-limits.ts";
import { buildRoutes } from "#rpc/routes/routes.ts";
import { startRpcServer } from "#rpc/server.ts";
import { testRpcNode } from "#test/support/rpc-environment.ts";

/** What the load process is asked to do. */
interface Load {
  readonly port: number;
  readonly body: string;
  readonly connections: number;
  readonly seconds: number;
}

interface Result {
  readonly name: string;
  readonly perSecond: number;
  readonly cpuMicros: number;
}

/** Bytes of a usual signed transfer. */
const TX_BYTES = 320;
const WARMUP_SECONDS = 1;

const CALLS: Readonly<Record<string, object>> = {
  health: {},
  status: {},
  abci_query: { path: "/store/bank/key", data: "61", height: "0", prove: false },
  broadcast_tx_sync: { tx: toBase64(new Uint8Array(TX_BYTES).fill(7)) },
};

if (process.send === undefined) await measure();
else process.on("message", (load: Load) => void generate(load));

async function measure(): Promise<void> {
  const { values } = parseArgs({
    options: {
      json: { type: "boolean", default: false },
      seconds: { type: "string", default: "2" },
      connections: { type: "string", default: "16" },
    },
  });
  const load = { seconds: Number(values.seconds), connections: Number(values.connections) };
  const server = await start();
  const child = fork(import.meta.filename);
  const run = (body: string, seconds: number): Promise<number> =>
    new Promise((resolve) => {
      child.once("message", (count) => resolve(Number(count)));
      child.send({ port: server.port, connections: load.connections, body, seconds } satisfies Load);
    });
  const results: Result[] = [];
  for (const [name, params] of Object.entries(CALLS)) {
    const body = JSON.stringify({ jsonrpc: "2.0", id: 1, method: name, params });
    await run(body, WARMUP_SECONDS);
    const [cpu, start] = [process.cpuUsage(), performance.now()];
    const count = await run(body, load.seconds);
    const { user, system } = process.cpuUsage(cpu);
    const seconds = (performance.now() - start) / 1000;
    results.push({ name, perSecond: count / seconds, cpuMicros: (user + system) / count });
  }
  child.kill();
  await server.close();
  print(results, values.json);
}

async function start() {
  const answer = ResponseQuery.create({ value: new Uint8Array(64), height: 1n });
  const { env, mempool, commit } = await testRpcNode({ answerQuery: () => answer });
  await mempool.checkTx(utf8Encode("a=1"));
  await commit();
  const accepted = Promise.resolve(ResponseCheckTx.create({ gasWanted: 1n }));
  const pool: RpcEnvironment["pool"] = {
    size: 0,
    bytes: 0,
    checkTx: () => accepted,
    reapMaxTxs: () => [],
    flush: () => {},
  };
  const application = limitQueries(env.application);
  return startRpcServer(
    { ...buildRoutes({ ...env, pool, application }), onSocketClosed: () => {}, log: silentLogger },
    {
      host: "127.0.0.1",
      port: 0,
      bodyBytesMax: 1_000_000,
      batchMax: 10,
      connectionsMax: 900,
      corsOrigins: [],
      corsMethods: [],
      corsHeaders: [],
      socketWriteQueueMax: 200,
      closeOnSlowClient: false,
    },
  );
}

/** Keeps one request in flight on each connection; a socket rather than a client library, so that the server is the limit. */
async function generate({ port, body, connections, seconds }: Load): Promise<void> {
  const request = Buffer.from(
    `POST / HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
  );
  let count = 0;
  let isDone = false;
  const client = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const socket = connect({ port, host: "127.0.0.1", noDelay: true }, () => socket.write(request));
      let missing = 0;
      socket.on("data", (chunk: Buffer) => {
        missing = missing > 0 ? missing - chunk.length : missingAfter(chunk);
        if (missing > 0) return;
        count++;
        if (isDone) socket.end(resolve);
        else socket.write(request);
      });
      socket.on("error", reject);
    });
  setTimeout(() => {
    isDone = true;
  }, seconds * 1000);
  await Promise.all(Array.from({ length: connections }, client));
  process.send?.(count);
}

/** Bytes of the reply that have not arrived with its first chunk. */
function missingAfter(chunk: Buffer): number {
  const text = chunk.toString("latin1");
  if (!text.startsWith("HTTP/1.1 200")) throw new RangeError(text.slice(0, 200));
  const length = Number(/content-length: (\d+)/i.exec(text)?.[1]);
  return length + text.indexOf("\r\n\r\n") + 4 - chunk.length;
}

function print(results: readonly Result[], asJson: boolean): void {
  for (const { name, perSecond, cpuMicros } of results) {
    console.log(`${name.padEnd(20)} ${perSecond.toFixed(0).padStart(8)} /s ${cpuMicros.toFixed(1).padStart(8)} µs CPU`);
  }
  if (!asJson) return;
  for (const { name, perSecond, cpuMicros } of results) {
    console.log(JSON.stringify({ name: `rpc.${name}.throughput`, value: Math.round(perSecond), unit: "requests/s" }));
    console.log(JSON.stringify({ name: `rpc.${name}.cpu`, value: Number(cpuMicros.toFixed(1)), unit: "µs/request" }));
  }
}

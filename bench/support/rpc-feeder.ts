/** A thread that offers txs over RPC, several batches in flight on kept connections. */
import { Agent, request } from "node:http";
import { workerData } from "node:worker_threads";

const { url, txs } = workerData as { readonly url: string; readonly txs: readonly Uint8Array[] };
const BATCH = Number(process.env.BENCH_RPC_BATCH ?? "20");
const CONNECTIONS = 8;
const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
const bodies: string[] = [];
for (let i = 0; i < txs.length; i += BATCH) {
  const calls = txs.slice(i, i + BATCH).map((tx, j) => ({
    jsonrpc: "2.0",
    id: i + j,
    method: "broadcast_tx_sync",
    params: { tx: Buffer.from(tx).toString("base64") },
  }));
  bodies.push(JSON.stringify(calls));
}

let next = 0;
await Promise.all(Array.from({ length: CONNECTIONS }, drain));

async function drain(): Promise<void> {
  for (let body = bodies[next++]; body !== undefined; body = bodies[next++]) {
    const answer = await post(body);
    if (!answer.includes('"code":0') || /"code":[1-9-]/.test(answer))
      throw new TypeError(`refused: ${answer.slice(0, 500)}`);
  }
}

function post(body: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const call = request(
      url,
      { method: "POST", agent, headers: { "content-type": "application/json" } },
      (response) => {
        let text = "";
        response.setEncoding("utf8");
        response.on("data", (chunk: string) => {
          text += chunk;
        });
        response.on("end", () => resolve(text));
      },
    );
    call.on("error", reject);
    call.end(body);
  });
}

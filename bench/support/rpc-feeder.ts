/** A thread that offers txs over RPC, several batches in flight on kept connections. */
import { Agent, request } from "node:http";
import { workerData } from "node:worker_threads";

interface Answer {
  readonly id: number;
  readonly result?: { readonly code: number };
  readonly error?: { readonly data: string };
}

const { url, txs } = workerData as { readonly url: string; readonly txs: readonly Uint8Array[] };
const BATCH = Number(process.env.BENCH_RPC_BATCH ?? "50");
const CONNECTIONS = 16;
const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
/** Pause before offering again what a full mempool refused. */
const RETRY_MS = 5;

const calls = txs.map((tx, id) => {
  const params = { tx: Buffer.from(tx).toString("base64") };
  return JSON.stringify({ jsonrpc: "2.0", id, method: "broadcast_tx_sync", params });
});
const queue: number[][] = [];
for (let i = 0; i < calls.length; i += BATCH)
  queue.push(Array.from({ length: Math.min(BATCH, calls.length - i) }, (_, j) => i + j));
queue.reverse();

await Promise.all(Array.from({ length: CONNECTIONS }, drain));

async function drain(): Promise<void> {
  for (let batch = queue.pop(); batch !== undefined; batch = queue.pop()) {
    const answers = JSON.parse(await post(`[${batch.map((i) => calls[i]).join(",")}]`)) as Answer | Answer[];
    const again = (Array.isArray(answers) ? answers : [answers]).flatMap((answer) => {
      if (answer.error?.data.startsWith("mempool is full")) return [answer.id];
      if (answer.result?.code !== 0) throw new TypeError(`refused: ${JSON.stringify(answer)}`);
      return [];
    });
    if (again.length === 0) continue;
    queue.push(again);
    await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
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

/**
 * Bank sends through CheckTx, consensus and commit of one node. Signing is done beforehand; the load comes from a process
 * of its own over RPC (`--via rpc`, the default) or from inside the node (`--via mempool`).
 *
 * Flags: --accounts 10000,100000 --txs 40000 --via rpc|mempool --workers 1 --json
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { type RunningNode, startNode } from "#main";
import { accountAt, signedSend } from "./support/bank-load.ts";
import { writeLoadHome } from "./support/load-home.ts";
import { flagValue, median, Report, timed } from "./support/report.ts";

const LOAD = { chainId: "tributary-dev-1", prefix: "trib", denom: "utrib" };
/** Txs that may wait: the default. */
const POOL_SIZE = 5000;
/** Txs that wait before the feeder inside the process pauses. */
const POOL_TARGET = 3700;
const report = new Report();
const txCount = Number(flagValue("txs", "40000"));
const via = flagValue("via", "rpc");
const workers = flagValue("workers", "1");

for (const accounts of flagValue("accounts", "10000").split(",").map(Number)) await measure(accounts);
report.finish();

async function measure(accounts: number): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), "bench-"));
  try {
    const signers = Math.min(accounts, 10_000);
    await writeLoadHome({ home, ...LOAD, signers, accounts });
    const txs = signTxs(signers);
    const flags = new Map([
      ["rpc.laddr", "tcp://127.0.0.1:0"],
      ["p2p.laddr", ""],
      ["api.enable", "false"],
      ["grpc.enable", "false"],
      ["log_level", "error"],
      ["mempool.size", String(POOL_SIZE)],
      ["mempool.cache_size", String(2 * POOL_SIZE)],
      ["rpc.max_request_batch_size", "0"],
      ["rpc.max_body_bytes", "10000000"],
      ["consensus.timeout_commit", "0ms"],
      ["consensus.skip_timeout_commit", "true"],
      ["consensus.create_empty_blocks", "false"],
      ["tributary.signature-workers", workers],
      ["tributary.signature-cache", "200000"],
    ]);
    const startedAt = performance.now();
    const node = await startNode({ home, flags });
    const label = `${accounts} accounts, ${via}`;
    report.add(`start and genesis, ${label}`, performance.now() - startedAt, "ms");
    const blocks: { readonly txs: number; readonly at: number }[] = [];
    let committed = 0;
    const done = Promise.withResolvers<void>();
    node.engine.eventBus.on("NewBlock", ({ block }) => {
      committed += block.data.txs.length;
      blocks.push({ txs: block.data.txs.length, at: performance.now() });
      if (committed >= txs.length) done.resolve();
    });
    const cpu = process.cpuUsage();
    const ms = await timed(async () => {
      const feeding = via === "rpc" ? feedRpc(`http://${node.servers.rpc}`, txs) : feedMempool(node, txs);
      await Promise.all([feeding, done.promise]);
    });
    const used = process.cpuUsage(cpu);
    const intervals = blocks.slice(1).map((b, i) => b.at - (blocks[i]?.at ?? b.at));
    report.add(`committed bank sends per second, ${label}`, (txs.length * 1000) / ms, "tx/s");
    report.add(`node CPU per tx, ${label}`, (used.user + used.system) / txs.length, "us");
    report.add(`median block interval under load, ${label}`, median(intervals), "ms");
    report.add(`median txs per block, ${label}`, median(blocks.map((b) => b.txs)), "txs");
    report.add(`memory, ${label}`, process.memoryUsage().rss / 2 ** 20, "MiB");
    await node.close();
    const restartedAt = performance.now();
    const again = await startNode({ home, flags });
    report.add(`restart, ${label}`, performance.now() - restartedAt, "ms");
    await again.close();
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

/** Rounds over the signers, so that each sender's sequence rises by one per round. */
function signTxs(signers: number): Uint8Array[] {
  const accounts = Array.from({ length: signers }, (_, i) => accountAt(i, LOAD.prefix));
  return Array.from({ length: txCount }, (_, i) => {
    const from = accounts[i % signers];
    const to = accounts[(i * 7 + 1) % signers];
    if (from === undefined || to === undefined) throw new TypeError("no accounts");
    return signedSend(from, to.address, BigInt(Math.floor(i / signers)), LOAD);
  });
}

/** Offers txs in their order, several batches in flight, pausing while the pool is well filled. */
async function feedMempool({ engine }: RunningNode, txs: readonly Uint8Array[]): Promise<void> {
  const BATCH = 250;
  const LANES = 4;
  let next = 0;
  const lane = async (): Promise<void> => {
    while (next < txs.length) {
      if (engine.mempool.size > POOL_TARGET) {
        await new Promise((resolve) => setTimeout(resolve, 1));
        continue;
      }
      const batch = txs.slice(next, next + BATCH);
      next += BATCH;
      const results = await Promise.all(batch.map((tx) => engine.mempool.checkTx(tx)));
      const bad = results.find((r) => r.code !== 0);
      if (bad !== undefined) throw new TypeError(`refused with code ${bad.code}: ${bad.log}`);
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
}

function feedRpc(url: string, txs: readonly Uint8Array[]): Promise<void> {
  const worker = new Worker(new URL("./support/rpc-feeder.ts", import.meta.url), { workerData: { url, txs } });
  return new Promise((resolve, reject) => {
    worker.once("error", reject);
    worker.once("exit", (code) => (code === 0 ? resolve() : reject(new TypeError(`feeder ended with ${code}`))));
  });
}

/**
 * A node that is behind: how fast it catches up by block sync and by state sync, beside an unmodified `cometbft` that
 * fetches the same chain from the same node. Two chains of four validators: one of our application, which a Go engine
 * drives over the ABCI socket, and one of CometBFT's key-value store, which both drive over the socket.
 *
 * Flags: --blocks 10000 --txs 5 --apps bank,kvstore --json
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fromBase64, toHexUpper } from "#lib/bytes.ts";
import { COMETBFT } from "#test/interop/comet-node.ts";
import { NEEDS_ABCI_CLI } from "#test/interop/proxy-app-kvstore.ts";
import { rpcCall } from "#test/support/processes.ts";
import { bankApp, type CatchUpApp, kvStoreApp } from "./support/catch-up-apps.ts";
import { type CatchUpChain, makeCatchUpChain } from "./support/catch-up-chain.ts";
import {
  type CatchUpNode,
  cpuSeconds,
  heightOf,
  type NewcomerOptions,
  startNewcomer,
  startSource,
} from "./support/catch-up-nodes.ts";
import { flagValue, Report } from "./support/report.ts";

/** Pause between two looks at a newcomer. */
const POLL_MS = 100;
/** Longest that a newcomer may stand still. */
const STALL_MS_MAX = 120_000;
/** Without votes a newcomer stops below the last block, whose commit nobody can prove, and one from it one lower. */
const BELOW_TIP = 2;

const report = new Report();
const blocks = Number(flagValue("blocks", "10000"));
const txs = Number(flagValue("txs", "5"));
const root = mkdtempSync(join(tmpdir(), "catch-up-"));
const running = new Set<CatchUpNode>();

// A run that is cut off leaves no processes and no files behind.
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(130));
process.once("exit", () => {
  for (const node of running) void node.close();
  rmSync(root, { recursive: true, force: true, maxRetries: 20 });
});

try {
  for (const name of flagValue("apps", "bank,kvstore").split(",")) {
    if (name === "bank") await measureApp(bankApp(txs));
    else if (NEEDS_ABCI_CLI.skip === false) await measureApp(kvStoreApp(txs, root));
    else console.error(`${name} is left out: ${NEEDS_ABCI_CLI.skip}`);
  }
  report.finish();
} finally {
  for (const node of running) await node.close();
}

/** A way to catch up. */
interface Way extends Omit<NewcomerOptions, "source"> {
  readonly label: string;
}

async function measureApp(app: CatchUpApp): Promise<void> {
  const chain = await makeCatchUpChain(app, { root, blocks });
  report.add(`${app.name}: blocks made, ${txs} txs each`, chain.rate, "blocks/s");
  const [ours, go] = [wayOf(chain, "ours"), wayOf(chain, "go")];
  const kinds = COMETBFT === undefined ? [ours] : [ours, go];
  const source = await keep(startSource(chain));
  // Only our application makes snapshots.
  if (app.isOurs) for (const way of kinds) await byStateSync({ ...way, isStateSync: true }, source);
  const last = await compare(chain, { source, of: "ours" }, kinds);
  await source.stop();
  // A Go node that has fetched the chain serves it too.
  if (COMETBFT !== undefined) await drop(await compare(chain, { source: last, of: "go" }, kinds));
  await drop(last);
  await drop(source);
}

function wayOf(chain: CatchUpChain, kind: Way["kind"]): Way {
  const isOverSocket = kind === "go" || !chain.app.isOurs;
  const where = isOverSocket ? "over the socket" : "inside";
  return { chain, kind, isOverSocket, isStateSync: false, label: `${kind}, application ${where}` };
}

/** Block sync from one node by several kinds of newcomers, one after the other; answers the last, which still runs. */
async function compare(
  chain: CatchUpChain,
  { source, of }: { readonly source: CatchUpNode; readonly of: string },
  ways: readonly Way[],
): Promise<CatchUpNode> {
  const rates = new Map<string, number>();
  const target = chain.height - (of === "go" ? 2 : 1) * BELOW_TIP;
  let last = source;
  for (const way of ways) {
    const node = await keep(startNewcomer(root, { ...way, source }));
    const { rate, cpuMs } = await reach(node, target);
    await requireSame(chain, node, target);
    const label = `${chain.app.name} from ${of}: ${way.label}`;
    report.add(label, rate, "blocks/s");
    report.add(`${label}, CPU per block`, cpuMs, "ms");
    rates.set(way.kind, rate);
    if (last !== source) await drop(last);
    last = node;
  }
  const [oursRate, goRate] = [rates.get("ours"), rates.get("go")];
  if (oursRate !== undefined && goRate !== undefined)
    report.add(`${chain.app.name} from ${of}: ours beside go`, oursRate / goRate, "times");
  return last;
}

async function byStateSync(way: Way, source: CatchUpNode): Promise<void> {
  const { chain, label } = way;
  const target = chain.height - BELOW_TIP;
  const startedAt = performance.now();
  const node = await keep(startNewcomer(root, { ...way, source }));
  await reach(node, target);
  const seconds = (performance.now() - startedAt) / 1000;
  await requireSame(chain, node, target);
  const name = `${chain.app.name} state sync: ${label}`;
  report.add(`${name}, from start to tip`, seconds, "s");
  report.add(`${name}, of the chain`, target / seconds, "blocks/s");
  await drop(node);
}

interface Progress {
  /** Blocks per second from the first ones seen to the last. */
  readonly rate: number;
  /** CPU time of all processes of the node per block, in the same time. */
  readonly cpuMs: number;
}

/** Waits until a node has come to a height. */
async function reach(node: CatchUpNode, target: number): Promise<Progress> {
  const cpu = (): number => node.processes.reduce((sum, running) => sum + cpuSeconds(running), 0);
  let first: { readonly height: number; readonly at: number; readonly cpu: number } | undefined;
  let [height, movedAt] = [0, performance.now()];
  for (;;) {
    const seen = await heightOf(node);
    const at = performance.now();
    if (seen !== height) [height, movedAt] = [seen, at];
    if (height > 0) first ??= { height, at, cpu: cpu() };
    if (height >= target && first !== undefined) {
      const count = Math.max(1, height - first.height);
      return { rate: (count * 1000) / (at - first.at), cpuMs: ((cpu() - first.cpu) * 1000) / count };
    }
    if (at - movedAt > STALL_MS_MAX)
      throw new Error(`a newcomer stands still at ${height} of ${target}:\n${node.output()}`);
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}

/** Fails unless the node has the chain's block of a height, and its application the hash that the chain had there. */
async function requireSame(chain: CatchUpChain, { rpc }: CatchUpNode, height: number): Promise<void> {
  const { block_id: id } = (await rpcCall(rpc, `block?height=${height}`)) as { block_id: { hash: string } };
  const { response } = (await rpcCall(rpc, "abci_info")) as {
    response: { last_block_height: string; last_block_app_hash: string };
  };
  const at = Number(response.last_block_height);
  const appHash = toHexUpper(fromBase64(response.last_block_app_hash));
  if (id.hash !== chain.blockHash(height)) throw new Error(`block ${height} is not the chain's`);
  if (appHash !== chain.appHash(at)) throw new Error(`the application's hash of ${at} is not the chain's`);
}

async function keep(starting: Promise<CatchUpNode>): Promise<CatchUpNode> {
  const node = await starting;
  running.add(node);
  return node;
}

async function drop(node: CatchUpNode): Promise<void> {
  running.delete(node);
  await node.close();
}

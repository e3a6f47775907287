/**
 * What consensus costs: four validators on this machine, ours and then Go's, over libp2p, with equal timeouts. Both drive
 * CometBFT's key-value store over the ABCI socket, each node with a process of it that is not counted; then each has an
 * application inside: ours its modules, Go its key-value store.
 *
 * Flags: --blocks 200 --commit 0,1000 --load 0,50 --apps socket,inside --kinds go,ours --json
 *
 * Where the time of ours goes: NODE_OPTIONS="--cpu-prof --cpu-prof-dir=folder" and --kinds ours.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { NEEDS_COMETBFT } from "#test/interop/comet-node.ts";
import { abciCli, NEEDS_ABCI_CLI } from "#test/interop/proxy-app-kvstore.ts";
import { reachHeight, rpcCall } from "#test/support/processes.ts";
import { cpuSeconds } from "./support/catch-up-nodes.ts";
import { flagValue, median, Report } from "./support/report.ts";
import { type EngineKind, peakMiB, startValidators, type ValidatorNetwork } from "./support/validator-network.ts";

/** What one measurement came to. */
interface Cost {
  readonly intervalMs: number;
  /** Of all four. */
  readonly cpuMsPerBlock: number;
  readonly memoryMiB: number;
  readonly txsPerBlock: number;
  readonly laterRounds: number;
}

/** Blocks before it is measured, in which connections are made and code is compiled. */
const WARM_UP_BLOCKS = 20;
/** With a pause after each commit fewer blocks say as much. */
const SLOW_BLOCKS_MAX = 30;
const BLOCK_MS_MAX = 5000;
const HEADERS_MAX = 20;

const report = new Report();
const numbers = (name: string, initial: string): number[] => flagValue(name, initial).split(",").map(Number);
const blocks = Number(flagValue("blocks", "200"));
const kinds = flagValue("kinds", "go,ours").split(",") as EngineKind[];
const root = mkdtempSync(join(tmpdir(), "bench-consensus-"));

// Ends through the exit handlers, which stop what runs.
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(130));
try {
  for (const app of flagValue("apps", "socket,inside").split(",")) await measureApp(app);
  report.finish();
} finally {
  rmSync(root, { recursive: true, force: true });
}

async function measureApp(app: string): Promise<void> {
  if (app === "socket" && NEEDS_ABCI_CLI.skip !== false) return console.error(`left out: ${NEEDS_ABCI_CLI.skip}`);
  const kvStore = app === "socket" ? abciCli(root) : undefined;
  for (const timeoutCommitMs of numbers("commit", "0,1000")) {
    const costs = new Map<string, Cost>();
    for (const kind of kinds) {
      if (kind === "go" && NEEDS_COMETBFT.skip !== false) {
        console.error(`left out: ${NEEDS_COMETBFT.skip}`);
        continue;
      }
      const network = await startValidators({ kind, kvStore, timeoutCommitMs });
      try {
        for (const load of numbers("load", "0,50")) {
          const cost = await measure(network, timeoutCommitMs, load);
          const label = `${app}, commit ${timeoutCommitMs} ms, ${load} tx/s`;
          costs.set(`${kind} ${label}`, cost);
          tell(`${label}, ${kind}`, cost);
          const other = costs.get(`go ${label}`);
          if (kind === "ours" && other !== undefined) compare(label, cost, other);
        }
      } finally {
        await network.close();
      }
    }
  }
}

async function measure(network: ValidatorNetwork, timeoutCommitMs: number, load: number): Promise<Cost> {
  const { engines, rpcs } = network;
  const [rpc = ""] = rpcs;
  const count = timeoutCommitMs === 0 ? blocks : Math.min(blocks, SLOW_BLOCKS_MAX);
  const running = load === 0 ? undefined : network.load(load);
  const cpu = (): number => engines.reduce((sum, engine) => sum + cpuSeconds(engine), 0);
  try {
    const now = await reachHeight(rpc, 1);
    const from = await reachHeight(rpc, now + WARM_UP_BLOCKS, WARM_UP_BLOCKS * BLOCK_MS_MAX);
    const before = cpu();
    const to = await reachHeight(rpc, from + count, count * BLOCK_MS_MAX);
    const used = cpu() - before;
    const metas = await blocksBetween(rpc, from, to);
    const times = metas.map(({ timeMs }) => timeMs);
    return {
      intervalMs: median(times.slice(1).map((at, i) => at - (times[i] ?? at))),
      cpuMsPerBlock: (used * 1000) / (to - from),
      memoryMiB: engines.reduce((sum, engine) => sum + peakMiB(engine), 0),
      txsPerBlock: metas.reduce((sum, { txs }) => sum + txs, 0) / metas.length,
      laterRounds: await roundsLost(rpc, from, to),
    };
  } finally {
    await running?.stop();
  }
}

interface BlockFigures {
  readonly timeMs: number;
  readonly txs: number;
}

async function blocksBetween(rpc: string, from: number, to: number): Promise<BlockFigures[]> {
  const found: BlockFigures[] = [];
  for (let height = from; height <= to; height += HEADERS_MAX) {
    const last = Math.min(to, height + HEADERS_MAX - 1);
    const { block_metas: metas } = (await rpcCall(rpc, `blockchain?minHeight=${height}&maxHeight=${last}`)) as {
      block_metas: { header: { time: string }; num_txs: string }[];
    };
    found.push(...metas.reverse().map((meta) => ({ timeMs: Date.parse(meta.header.time), txs: Number(meta.num_txs) })));
  }
  return found;
}

/** Blocks of a few that were not decided in their first round. */
async function roundsLost(rpc: string, from: number, to: number): Promise<number> {
  const STEP = Math.max(1, Math.floor((to - from) / 20));
  let lost = 0;
  for (let height = from; height < to; height += STEP) {
    const { signed_header: signed } = (await rpcCall(rpc, `commit?height=${height}`)) as {
      signed_header: { commit: { round: number } };
    };
    if (signed.commit.round > 0) lost++;
  }
  return lost;
}

function tell(label: string, cost: Cost): void {
  report.add(`block interval, ${label}`, cost.intervalMs, "ms");
  report.add(`CPU of all per block, ${label}`, cost.cpuMsPerBlock, "ms");
  report.add(`txs per block, ${label}`, cost.txsPerBlock, "txs");
  report.add(`peak memory of all, ${label}`, cost.memoryMiB, "MiB");
  if (cost.laterRounds > 0) report.add(`sampled blocks of later rounds, ${label}`, cost.laterRounds, "blocks");
}

function compare(label: string, ours: Cost, go: Cost): void {
  report.add(`block interval beside Go, ${label}`, ours.intervalMs / go.intervalMs, "times");
  report.add(`CPU per block beside Go, ${label}`, ours.cpuMsPerBlock / go.cpuMsPerBlock, "times");
  report.add(`peak memory beside Go, ${label}`, ours.memoryMiB / go.memoryMiB, "times");
}

/** Nodes that have a chain and nodes that lack it, of both kinds, each with its application where that is a process of its own. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { secureRandom } from "#crypto/native.ts";
import { generateSigningKey, writeNodeKey } from "#engine/priv-validator/key-file.ts";
import { peerIdOf } from "#p2p/peer-id.ts";
import { startNodeProcess } from "#test/e2e/node-process.ts";
import { initCometHome, startCometCommand, writeCometSettings } from "#test/interop/comet-node.ts";
import { eventually, freePort, type RunningProcess, rpcCall } from "#test/support/processes.ts";
import { pubKeyBytes } from "#types/pub-key.ts";
import type { CatchUpChain } from "./catch-up-chain.ts";

/** A running node. */
export interface CatchUpNode {
  /** "http://127.0.0.1:port" */
  readonly rpc: string;
  readonly id: string;
  readonly port: number;
  /** Engine first, then its application if that is a process of its own. */
  readonly processes: readonly RunningProcess[];
  /** What its processes printed. */
  output(): string;
  /** Kills it; its home stays. */
  stop(): Promise<void>;
  /** Kills it and removes its home. */
  close(): Promise<void>;
}

/** What a newcomer is. */
export interface NewcomerOptions {
  readonly chain: CatchUpChain;
  readonly kind: "ours" | "go";
  /** Whether the application is a process of its own; a Go engine always needs that. */
  readonly isOverSocket: boolean;
  /** Whom it fetches from; nobody for the node that has everything. */
  readonly source: CatchUpNode | undefined;
  /** Whether it begins with a snapshot. */
  readonly isStateSync: boolean;
}

const START_MS_MAX = 60_000;
/** The height whose header a newcomer is told to trust. */
const TRUSTED_HEIGHT = 1;
/** How long a newcomer looks for snapshots: the shortest that CometBFT accepts. */
const DISCOVERY = "5s";

/** Starts the node that has all blocks. */
export function startSource(chain: CatchUpChain): Promise<CatchUpNode> {
  const isOverSocket = !chain.app.isOurs;
  return start(chain.home, { chain, kind: "ours", isOverSocket, source: undefined, isStateSync: false });
}

/** Starts a node that has nothing yet. */
export function startNewcomer(root: string, options: NewcomerOptions): Promise<CatchUpNode> {
  const home = mkdtempSync(join(root, "newcomer-"));
  cpSync(options.chain.pattern, home, { recursive: true });
  return start(home, options);
}

/** User and system time that a process has taken, seconds; 0 when it is gone. */
export function cpuSeconds({ child }: RunningProcess): number {
  try {
    const fields = readFileSync(`/proc/${child.pid}/stat`, "utf8")
      .replace(/^.*\) /, "")
      .split(" ");
    return (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND;
  } catch {
    return 0;
  }
}

const TICKS_PER_SECOND = 100;

/** How far a node is. */
export async function heightOf({ rpc }: Pick<CatchUpNode, "rpc">): Promise<number> {
  const { sync_info: sync } = (await rpcCall(rpc, "status")) as { sync_info: { latest_block_height: string } };
  return Number(sync.latest_block_height);
}

async function start(home: string, options: NewcomerOptions): Promise<CatchUpNode> {
  const { chain, kind, isOverSocket } = options;
  const key = generateSigningKey(secureRandom);
  const place = { home, key, rpcPort: await freePort(), port: await freePort() };
  const rpc = `http://127.0.0.1:${place.rpcPort}`;
  const removers = [() => rmSync(home, { recursive: true, force: true, maxRetries: 20 })];
  const served = isOverSocket ? await chain.app.serve(home) : undefined;
  const proxyApp = served?.address ?? "";
  const engine =
    kind === "ours"
      ? await startOurs(place, options, proxyApp)
      : await startGo(place, { ...options, proxyApp, removers });
  const processes = [engine, ...(served === undefined ? [] : [served.process])];
  const stop = async (): Promise<void> => {
    for (const running of processes) await running.stop("SIGKILL");
  };
  const output = (): string => processes.map((running) => running.output().slice(-LAST_WORDS_MAX)).join("\n");
  try {
    await eventually(`an answer of ${rpc}`, () => heightOf({ rpc }).then(() => true as const), START_MS_MAX);
  } catch (cause) {
    await stop();
    throw new Error(`a node of kind ${kind} did not start:\n${output()}`, { cause });
  }
  const close = async (): Promise<void> => {
    await stop();
    for (const remove of removers) remove();
  };
  return { rpc, id: peerIdOf(pubKeyBytes(key.publicKey)), port: place.port, processes, output, stop, close };
}

const LAST_WORDS_MAX = 3000;

interface Place {
  readonly home: string;
  readonly key: ReturnType<typeof generateSigningKey>;
  readonly rpcPort: number;
  readonly port: number;
}

async function startOurs({ home, key, rpcPort, port }: Place, options: NewcomerOptions, proxyApp: string) {
  const { source } = options;
  await writeKey(join(home, "config"), key);
  const stateSync = (await stateSyncSettings(options)).map(([name, value]) => [`statesync.${name}`, value]);
  return startNodeProcess(home, rpcPort, {
    "p2p.laddr": `tcp://127.0.0.1:${port}`,
    "p2p.persistent_peers": source === undefined ? "" : `${source.id}@127.0.0.1:${source.port}`,
    "p2p.pex": "false",
    "p2p.addr_book_strict": "false",
    "p2p.allow_duplicate_ip": "true",
    log_level: "error",
    ...Object.fromEntries(stateSync),
    ...(proxyApp === "" ? {} : { "proxy-app": proxyApp }),
  });
}

async function startGo(
  { home, key, rpcPort, port }: Place,
  options: NewcomerOptions & { readonly proxyApp: string; readonly removers: (() => void)[] },
): Promise<RunningProcess> {
  const { source, proxyApp, removers } = options;
  const comet = await initCometHome();
  removers.push(comet.remove);
  const config = join(comet.home, "config");
  await writeKey(config, key);
  writeFileSync(comet.genesisPath, readFileSync(join(home, "config", "genesis.json")));
  const peers =
    source === undefined ? "" : `{ host = "127.0.0.1:${source.port}", id = "${source.id}", persistent = true }`;
  const stateSync = (await stateSyncSettings(options)).map(([name, value]) => [
    name,
    /^(true|[0-9]+)$/.test(value) ? value : `"${value}"`,
  ]);
  writeCometSettings(join(config, "config.toml"), {
    pex: "false",
    addr_book_strict: "false",
    log_level: '"error"',
    // `cometbft init` writes the second key at the end of a comment, so it is not there to be set.
    enabled: `true\nbootstrap_peers = [${peers}]`,
    ...Object.fromEntries(stateSync),
  });
  return startCometCommand([
    "start",
    ...["--home", comet.home],
    ...["--proxy_app", proxyApp],
    ...["--rpc.laddr", `tcp://127.0.0.1:${rpcPort}`],
    ...["--p2p.laddr", `tcp://127.0.0.1:${port}`],
  ]);
}

/** Settings of `[statesync]`, with the same keys in both kinds of node. */
async function stateSyncSettings({ isStateSync, source, chain }: NewcomerOptions): Promise<[string, string][]> {
  if (!isStateSync || source === undefined) return [];
  return [
    ["enable", "true"],
    ["rpc_servers", `${source.rpc},${source.rpc}`],
    ["trust_height", String(TRUSTED_HEIGHT)],
    ["trust_hash", chain.blockHash(TRUSTED_HEIGHT)],
    ["discovery_time", DISCOVERY],
  ];
}

async function writeKey(config: string, key: Place["key"]): Promise<void> {
  rmSync(join(config, "node_key.json"), { force: true });
  await writeNodeKey(join(config, "node_key.json"), key);
}

/** Four validators of one kind on this machine, each in a process of its own, with the same keys, genesis and timeouts. */
import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { localSettings } from "#cli/testnet/local-node.ts";
import { homePaths } from "#config/home.ts";
import { readKeyFile } from "#engine/priv-validator/key-file.ts";
import { feedTransfers } from "#test/e2e/bank-feeder.ts";
import { LocalNetwork } from "#test/e2e/local-network.ts";
import { startNodeProcess } from "#test/e2e/node-process.ts";
import { initCometHome, startCometCommand, writeCometSettings } from "#test/interop/comet-node.ts";
import {
  eventually,
  freePort,
  type RunningProcess,
  reachHeight,
  rpcCall,
  startProcess,
} from "#test/support/processes.ts";
import type { GenesisDoc } from "#types/genesis.ts";
import { genesisText } from "#types/genesis-json.ts";
import { DEFAULT_CONSENSUS_PARAMS } from "#types/params.ts";
import { pubKeyAddress } from "#types/pub-key.ts";

/** Whose engine the validators run. */
export type EngineKind = "ours" | "go";

/** What is measured. */
export interface ValidatorNetworkOptions {
  readonly kind: EngineKind;
  /**
   * Program of CometBFT's key-value store, which every engine drives over a socket; undefined for the application that
   * the program has inside: ours its modules, Go its key-value store.
   */
  readonly kvStore: string | undefined;
  /** Pause after a commit; 0 for none. */
  readonly timeoutCommitMs: number;
}

/** A running network. */
export interface ValidatorNetwork {
  /** "http://127.0.0.1:port" of each node. */
  readonly rpcs: readonly string[];
  /** Processes of the engines. */
  readonly engines: readonly RunningProcess[];
  /** Sends so many transactions a second to the first node until stopped. */
  load(perSecond: number): { stop(): Promise<void> };
  /** Stops the engines in order, so that profiles are written, then removes everything. */
  close(): Promise<void>;
}

const CHAIN_ID = "bench-consensus-1";
const COUNT = 4;
const POWER = 10n;
const SIGNERS = 4;
const START_MS_MAX = 120_000;
/** Different keys that the load writes. */
const KEYS = 100;
/** As `config.toml` has them; waiting for absent votes plays no part as long as all are there. */
const TIMEOUTS = { timeout_propose: "3s", timeout_prevote: "1s", timeout_precommit: "1s" };

/** Starts the network and waits for its first blocks. */
export async function startValidators(options: ValidatorNetworkOptions): Promise<ValidatorNetwork> {
  const { kind, kvStore } = options;
  const files = await LocalNetwork.make({ validators: COUNT, chainId: CHAIN_ID, signers: SIGNERS });
  const engines: RunningProcess[] = [];
  const applications: RunningProcess[] = [];
  const removers: (() => void)[] = [];
  const isKvStore = kind === "go" || kvStore !== undefined;
  if (isKvStore) writeKvStoreGenesis(files);
  const rpcs = files.nodes.map(({ ports }) => `http://127.0.0.1:${ports.rpc}`);
  const killAll = (): void => {
    for (const each of [...engines, ...applications]) each.child.kill("SIGKILL");
  };
  process.once("exit", killAll);
  const close = async (): Promise<void> => {
    await Promise.all(engines.map((engine) => engine.stop("SIGTERM")));
    await Promise.all(applications.map((application) => application.stop("SIGKILL")));
    process.off("exit", killAll);
    for (const remove of removers) remove();
    await files.close();
  };
  try {
    for (const index of files.nodes.keys()) {
      const proxyApp = kvStore === undefined ? undefined : await startKvStore(kvStore, applications);
      const place = { files, index, proxyApp, removers };
      engines.push(kind === "ours" ? await startOurs(place, options) : await startGo(place, options));
    }
    await Promise.all(rpcs.map((rpc) => reachHeight(rpc, 3, START_MS_MAX)));
  } catch (cause) {
    const words = engines.map((engine) => engine.output().slice(-2000)).join("\n");
    killAll();
    await close();
    throw new Error(`the network did not start:\n${words}`, { cause });
  }
  const [first = ""] = rpcs;
  return {
    rpcs,
    engines,
    load: (perSecond) => (isKvStore ? loadKvStore(first, perSecond) : loadBank(first, perSecond)),
    close,
  };
}

interface Place {
  readonly files: LocalNetwork;
  readonly index: number;
  readonly proxyApp: string | undefined;
  readonly removers: (() => void)[];
}

async function startOurs({ files, index, proxyApp }: Place, options: ValidatorNetworkOptions): Promise<RunningProcess> {
  const node = files.nodes[index];
  if (node === undefined) throw new RangeError(`there is no node ${index}`);
  const settings = localSettings(node, files.nodes, { isFast: false });
  const timeouts = Object.entries(consensusSettings(options)).map(([key, value]) => [`consensus.${key}`, value]);
  return startNodeProcess(node.home, node.ports.rpc, {
    ...settings,
    ...Object.fromEntries(timeouts),
    "p2p.pex": "false",
    "instrumentation.prometheus": "false",
    log_level: "error",
    ...(proxyApp === undefined ? {} : { "proxy-app": proxyApp }),
  });
}

async function startGo(
  { files, index, proxyApp, removers }: Place,
  options: ValidatorNetworkOptions,
): Promise<RunningProcess> {
  const node = files.nodes[index];
  if (node === undefined) throw new RangeError(`there is no node ${index}`);
  const comet = await initCometHome();
  removers.push(comet.remove);
  const config = join(comet.home, "config");
  for (const file of ["priv_validator_key.json", "node_key.json", "genesis.json"]) {
    rmSync(join(config, file), { force: true });
    cpSync(join(node.home, "config", file), join(config, file));
  }
  const peers = files.nodes
    .filter((other) => other !== node)
    .map(({ peerId, ports }) => `{ host = "127.0.0.1:${ports.p2p}", id = "${peerId}", persistent = true }`);
  const quoted = Object.entries(consensusSettings(options)).map(([key, value]) => [
    key,
    value === "true" || value === "false" ? value : `"${value}"`,
  ]);
  writeCometSettings(join(config, "config.toml"), {
    ...Object.fromEntries(quoted),
    pex: "false",
    addr_book_strict: "false",
    log_level: '"error"',
    // `cometbft init` writes the second key at the end of a comment, so it is not there to be set.
    enabled: `true\nbootstrap_peers = [${peers.join(", ")}]`,
  });
  return startCometCommand([
    "start",
    ...["--home", comet.home],
    ...["--proxy_app", proxyApp ?? "kvstore"],
    ...["--rpc.laddr", `tcp://127.0.0.1:${node.ports.rpc}`],
    ...["--p2p.laddr", `tcp://127.0.0.1:${node.ports.p2p}`],
  ]);
}

function consensusSettings({ timeoutCommitMs }: ValidatorNetworkOptions): Readonly<Record<string, string>> {
  return {
    ...TIMEOUTS,
    timeout_commit: `${timeoutCommitMs}ms`,
    skip_timeout_commit: String(timeoutCommitMs === 0),
  };
}

/** The validators themselves are in the file, for the application of these chains knows no stake. */
function writeKvStoreGenesis({ nodes }: LocalNetwork): void {
  const validators = nodes.map(({ home, name }) => {
    const { publicKey } = readKeyFile(join(homePaths(home).configDir, "priv_validator_key.json"));
    return { address: pubKeyAddress(publicKey), pubKey: publicKey, power: POWER, name };
  });
  const genesis: GenesisDoc = {
    genesisTime: { seconds: BigInt(Math.floor(Date.now() / 1000)), nanos: 0 },
    chainId: CHAIN_ID,
    initialHeight: 1n,
    consensusParams: DEFAULT_CONSENSUS_PARAMS,
    validators,
    appHash: new Uint8Array(),
    appState: "{}",
    appName: "",
    appVersion: "",
  };
  for (const { home } of nodes) writeFileSync(homePaths(home).genesis, genesisText(genesis));
}

async function startKvStore(program: string, running: RunningProcess[]): Promise<string> {
  const address = `tcp://127.0.0.1:${await freePort()}`;
  const application = startProcess(program, ["kvstore", "--address", address]);
  running.push(application);
  await eventually("the application", () => /Waiting for new connection/.exec(application.output())?.[0], START_MS_MAX);
  return address;
}

function loadKvStore(rpc: string, perSecond: number): { stop(): Promise<void> } {
  const calls = new Set<Promise<unknown>>();
  let count = 0;
  const timer = setInterval(() => {
    const tx = `k${count % KEYS}=v${count}`;
    count++;
    const call = rpcCall(rpc, `broadcast_tx_sync?tx="${tx}"`);
    calls.add(call);
    // A transaction that is refused is missing in the count of those that were committed.
    call.catch(() => {}).finally(() => calls.delete(call));
  }, 1000 / perSecond);
  return {
    stop: async () => {
      clearInterval(timer);
      await Promise.allSettled(calls);
    },
  };
}

function loadBank(rpc: string, perSecond: number): { stop(): Promise<void> } {
  return feedTransfers(rpc, {
    signers: SIGNERS,
    chainId: CHAIN_ID,
    pauseMs: (1000 * SIGNERS) / perSecond,
    onAccepted: () => {},
  });
}

/** Most memory that a process has occupied so far, MiB. */
export function peakMiB({ child }: RunningProcess): number {
  const kib = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${child.pid}/status`, "utf8"))?.[1];
  return Number(kib ?? 0) / 1024;
}

/** An unmodified `cometbft` in a home of its own, on free ports. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findProgram, freePort, type RunningProcess, reachHeight, startProcess } from "#test/support/processes.ts";

/** Where the program is, and the reason to skip a test when it is nowhere. */
export const COMETBFT: string | undefined = findProgram("cometbft");
/** Options of every test that needs the program. */
export const NEEDS_COMETBFT: { readonly skip: false | string } = {
  skip:
    COMETBFT === undefined ? "cometbft is not installed (go install github.com/cometbft/cometbft/cmd/cometbft)" : false,
};

/** A home before its node starts. */
export interface CometHome {
  readonly home: string;
  readonly genesisPath: string;
  readonly validatorKeyPath: string;
  remove(): void;
}

/** A running node. */
export interface CometNode {
  readonly home: string;
  /** "http://127.0.0.1:port" */
  readonly rpc: string;
  readonly chainId: string;
  readonly process: RunningProcess;
  /** Stops the node; its home stays, to be started again. */
  stop(): Promise<void>;
  /** Stops the node and removes its home. */
  close(): Promise<void>;
}

/** Time to stop in order; a node that has lost its application waits for it for ever. */
const STOP_MS_MAX = 10_000;

/** Settings of config.toml by key, as TOML values; keys are unique in the file but for the ones of `[rpc]` and `[p2p]`. */
export type CometSettings = Readonly<Record<string, string>>;

/** Timeouts with which a block takes a fraction of a second. */
export const FAST_SETTINGS: CometSettings = {
  timeout_propose: '"500ms"',
  timeout_prevote: '"50ms"',
  timeout_precommit: '"50ms"',
  timeout_commit: '"50ms"',
  addr_book_strict: "false",
  pex: "false",
};

/** Makes a home with keys and a genesis of one validator. */
export async function initCometHome(): Promise<CometHome> {
  const home = mkdtempSync(join(tmpdir(), "comet-"));
  await runComet(["init", "--home", home]);
  return {
    home,
    genesisPath: join(home, "config", "genesis.json"),
    validatorKeyPath: join(home, "config", "priv_validator_key.json"),
    remove: () => rmSync(home, { recursive: true, force: true }),
  };
}

/** Starts the node of a home; `proxyApp` is an address or "kvstore". */
export async function startComet(
  { home, genesisPath, remove }: CometHome,
  proxyApp: string,
  settings: CometSettings = FAST_SETTINGS,
): Promise<CometNode> {
  const [rpcPort, p2pPort] = [await freePort(), await freePort()];
  writeCometSettings(join(home, "config", "config.toml"), settings);
  const child = spawnNode(home, { proxyApp, rpcPort, p2pPort });
  const rpc = `http://127.0.0.1:${rpcPort}`;
  const close = async (): Promise<void> => {
    await stopComet(child);
    remove();
  };
  try {
    await reachHeight(rpc, 1);
  } catch (cause) {
    await close();
    throw new Error(`cometbft did not start:\n${child.output().slice(-4000)}`, { cause });
  }
  const { chain_id: chainId } = JSON.parse(readFileSync(genesisPath, "utf8")) as { chain_id: string };
  return { home, rpc, chainId, process: child, stop: () => stopComet(child), close };
}

/** A running kvstore chain. */
export async function startKvStoreChain(): Promise<CometNode> {
  return startComet(await initCometHome(), "kvstore");
}

/** Starts the program with arguments of its own. */
export function startCometCommand(args: readonly string[]): RunningProcess {
  if (COMETBFT === undefined) throw new TypeError("cometbft is not installed");
  return startProcess(COMETBFT, args);
}

function spawnNode(
  home: string,
  { proxyApp, rpcPort, p2pPort }: { readonly proxyApp: string; readonly rpcPort: number; readonly p2pPort: number },
): RunningProcess {
  return startCometCommand([
    "start",
    ...["--home", home],
    ...["--proxy_app", proxyApp],
    ...["--rpc.laddr", `tcp://127.0.0.1:${rpcPort}`],
    ...["--p2p.laddr", `tcp://127.0.0.1:${p2pPort}`],
  ]);
}

async function stopComet(running: RunningProcess): Promise<void> {
  const timer = setTimeout(() => running.child.kill("SIGKILL"), STOP_MS_MAX);
  await running.stop();
  clearTimeout(timer);
}

async function runComet(args: readonly string[]): Promise<void> {
  const running = startCometCommand(args);
  const code = await new Promise((resolve) => running.child.once("close", resolve));
  if (code !== 0) throw new Error(`cometbft ${args.join(" ")} failed:\n${running.output()}`);
}

/** Replaces settings of a config.toml; throws when it has no such key. */
export function writeCometSettings(path: string, settings: CometSettings): void {
  let text = readFileSync(path, "utf8");
  for (const [key, value] of Object.entries(settings)) {
    const line = new RegExp(`^${key} = .*$`, "m");
    if (!line.test(text)) throw new Error(`config.toml has no ${key}`);
    text = text.replace(line, `${key} = ${value}`);
  }
  writeFileSync(path, text);
}

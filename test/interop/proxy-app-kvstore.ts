/** CometBFT's example application, `abci-cli kvstore`, and a node of ours that drives it; each in a process of its own. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runInMemory } from "#cli/fixtures/memory-shell.ts";
import { application } from "#modules/index.ts";
import { startNodeProcess } from "#test/e2e/node-process.ts";
import {
  eventually,
  findProgram,
  freePort,
  type RunningProcess,
  rpcCall,
  startProcess,
} from "#test/support/processes.ts";

/** Options of every test that needs the program: it is installed, or Go can build it. */
export const NEEDS_ABCI_CLI: { readonly skip: false | string } = {
  skip:
    findProgram("abci-cli") === undefined && findProgram("go") === undefined
      ? "neither abci-cli nor go is installed (go install github.com/cometbft/cometbft/abci/cmd/abci-cli@v0.40.0)"
      : false,
};

const MODULE = "github.com/cometbft/cometbft/abci/cmd/abci-cli@v0.40.0";
const CHAIN_ID = "kvstore-1";

/** Where things of a test are, all removed by `remove`. */
export interface KvStoreGround {
  /** Home of our node. */
  readonly home: string;
  /** Address of the application. */
  readonly proxyApp: string;
  /** "http://127.0.0.1:port" */
  readonly rpc: string;
  /** Starts the application: on disk, or forgetting everything at its end. */
  startApplication(memory: "kept" | "lost"): RunningProcess;
  /** Starts our engine for it. */
  startEngine(): RunningProcess;
  remove(): void;
}

/** Makes a home as `tributary init` does, and ports for both. */
export async function kvStoreGround(): Promise<KvStoreGround> {
  const root = mkdtempSync(join(tmpdir(), "proxy-app-"));
  const home = join(root, "node");
  const program = abciCli(root);
  await initHome(home);
  const proxyApp = `tcp://127.0.0.1:${await freePort()}`;
  const rpcPort = await freePort();
  return {
    home,
    proxyApp,
    rpc: `http://127.0.0.1:${rpcPort}`,
    startApplication: (memory) => {
      const folder = memory === "kept" ? ["--persist", join(root, "kvstore")] : [];
      return startProcess(program, ["kvstore", "--address", proxyApp, ...folder]);
    },
    startEngine: () =>
      startNodeProcess(home, rpcPort, {
        "proxy-app": proxyApp,
        "consensus.timeout_commit": "100ms",
      }),
    remove: () => rmSync(root, { recursive: true, force: true, maxRetries: 20 }),
  };
}

/** Commits a pair; answers the height of its block. */
export async function commitPair(rpc: string, key: string, value: string): Promise<number> {
  const tx = encodeURIComponent(`"${key}=${value}"`);
  // The node may not listen yet.
  const answer = await eventually("a node that takes txs", () => rpcCall(rpc, `broadcast_tx_commit?tx=${tx}`));
  const { height, tx_result: result } = answer as { height: string; tx_result: { code: number; log: string } };
  if (result.code !== 0) throw new Error(`${key} was refused: ${result.log}`);
  return Number(height);
}

/** The value of a key in the application's committed state; undefined when there is none. */
export async function readPair(rpc: string, key: string): Promise<string | undefined> {
  const { response } = await rpcCall(rpc, `abci_query?data="${key}"`);
  const { value } = response as { value: string | null };
  return value === null || value === "" ? undefined : Buffer.from(value, "base64").toString("utf8");
}

/** What the application says of itself through the node. */
export async function applicationInfo(rpc: string): Promise<{ readonly height: number; readonly appHash: string }> {
  const { response } = await rpcCall(rpc, "abci_info");
  const info = response as { last_block_height: string; last_block_app_hash: string };
  return { height: Number(info.last_block_height), appHash: info.last_block_app_hash };
}

/** The program, built into `root` when it is not installed. */
export function abciCli(root: string): string {
  const installed = findProgram("abci-cli");
  if (installed !== undefined) return installed;
  const folder = join(root, "bin");
  const built = spawnSync("go", ["install", MODULE], {
    encoding: "utf8",
    env: { ...process.env, GOBIN: folder, GOFLAGS: "-mod=mod" },
  });
  if (built.status !== 0) throw new Error(`go install ${MODULE} failed:\n${built.stderr}`);
  return join(folder, "abci-cli");
}

async function initHome(home: string): Promise<void> {
  const { code, notes } = await runInMemory(["init", "driver", "--chain-id", CHAIN_ID, "--home", home], {
    application,
  });
  if (code !== 0) throw new Error(`tributary init failed:\n${notes}`);
}

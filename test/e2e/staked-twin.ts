/** A second process with the key of a validator and no memory of what the first one signed: a validator that equivocates. */
import assert from "node:assert/strict";
import { cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { initSignState } from "#engine/priv-validator/file-priv-validator.ts";
import { eventually, freePort, reachHeight } from "#test/support/processes.ts";
import type { LocalNetwork } from "./local-network.ts";
import { startNodeProcess } from "./node-process.ts";

/** A running twin. */
export interface TwinNode {
  /** "http://127.0.0.1:port" */
  readonly rpc: string;
  output(): string;
  /** Kills it and removes its home. */
  stop(): Promise<void>;
}

const SYNC_MS_MAX = 60_000;

/** Starts a twin of a node that knows only `peers`, and keeps the transactions it gets to itself. */
export async function startTwin(network: LocalNetwork, of: number, peers: readonly number[]): Promise<TwinNode> {
  const original = network.nodes[of];
  assert.ok(original !== undefined);
  const home = mkdtempSync(join(tmpdir(), "twin-node-"));
  mkdirSync(join(home, "config"));
  mkdirSync(join(home, "data"));
  for (const file of ["config.toml", "app.toml", "client.toml", "genesis.json", "priv_validator_key.json"])
    cpSync(join(original.home, "config", file), join(home, "config", file));
  await initSignState(join(home, "data", "priv_validator_state.json"));
  const [rpcPort, p2pPort] = [await freePort(), await freePort()];
  const known = peers.flatMap((index) => network.nodes[index] ?? []);
  const running = startNodeProcess(home, rpcPort, {
    "p2p.laddr": `tcp://127.0.0.1:${p2pPort}`,
    "p2p.external_address": `127.0.0.1:${p2pPort}`,
    "p2p.persistent_peers": known.map(({ peerId, host, ports }) => `${peerId}@${host}:${ports.p2p}`).join(","),
    "p2p.pex": "false",
    "mempool.broadcast": "false",
    "instrumentation.prometheus": "false",
    "consensus.timeout_propose": "1s",
    "consensus.timeout_commit": "200ms",
  });
  const kill = (): void => void running.child.kill("SIGKILL");
  process.once("exit", kill);
  const rpc = `http://127.0.0.1:${rpcPort}`;
  const stop = async (): Promise<void> => {
    await running.stop("SIGKILL");
    process.off("exit", kill);
    rmSync(home, { recursive: true, force: true });
  };
  try {
    const tip = await network.height(peers[0] ?? 0);
    await eventually("the twin's sync", () => reachHeight(rpc, tip, SYNC_MS_MAX), SYNC_MS_MAX);
  } catch (cause) {
    await stop();
    throw new Error(`the twin did not start:\n${running.output().slice(-3000)}`, { cause });
  }
  return { rpc, output: () => running.output(), stop };
}

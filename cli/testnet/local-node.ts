/** A validator of a local network: its ports on this machine, and the settings that make its files run there. */
import { existsSync, readdirSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { inHome } from "#config/home.ts";
import { loadHomeConfig } from "#config/load.ts";
import { nodeKeyFrom } from "#engine/node-key.ts";
import { readKeyFile } from "#engine/priv-validator/key-file.ts";
import { CliError } from "../errors.ts";
import { peerIdOfKey, peersOf } from "./make-files.ts";
import { type NodePorts, portsOf } from "./plan.ts";

/** A node that can be started on this machine. */
export interface LocalNode {
  readonly name: string;
  readonly home: string;
  readonly peerId: string;
  readonly host: string;
  readonly ports: NodePorts;
}

/** Shorter waits for a network whose nodes are all here. */
const FAST: Readonly<Record<string, string>> = {
  "consensus.timeout_propose": "1s",
  "consensus.timeout_propose_delta": "200ms",
  "consensus.timeout_prevote": "300ms",
  "consensus.timeout_prevote_delta": "200ms",
  "consensus.timeout_precommit": "300ms",
  "consensus.timeout_precommit_delta": "200ms",
  "consensus.timeout_commit": "200ms",
};
const HOST = "127.0.0.1";

/** The nodes whose homes are in a folder, each with free ports; throws `CliError` when there are none. */
export async function openLocalNodes(directory: string): Promise<LocalNode[]> {
  const homes = homesIn(directory);
  if (homes.length === 0) throw new CliError(`there is no node in ${directory}: make some with "testnet init-files"`);
  const taken = new Set<number>();
  const nodes: LocalNode[] = [];
  for (const [index, home] of homes.entries()) {
    const { comet } = loadHomeConfig(home);
    const key = nodeKeyFrom(readKeyFile(inHome(home, comet[""].node_key_file)));
    const ports = await freePorts(portsOf(index), taken);
    nodes.push({ name: comet[""].moniker, home, peerId: peerIdOfKey(key), host: HOST, ports });
  }
  return nodes;
}

/** The settings ("rpc.laddr" → text) under which `node` runs beside `nodes` on this machine. */
export function localSettings(
  node: LocalNode,
  nodes: readonly LocalNode[],
  { isFast }: { readonly isFast: boolean },
): Readonly<Record<string, string>> {
  const { host, ports } = node;
  return {
    "rpc.laddr": `tcp://${host}:${ports.rpc}`,
    "p2p.laddr": `tcp://${host}:${ports.p2p}`,
    "p2p.external_address": `${host}:${ports.p2p}`,
    "p2p.persistent_peers": peersOf(node, nodes),
    "p2p.persistent_peers_max_dial_period": "1s",
    "p2p.addr_book_strict": "false",
    "p2p.allow_duplicate_ip": "true",
    "api.address": `tcp://${host}:${ports.rest}`,
    "grpc.address": `${host}:${ports.grpc}`,
    "instrumentation.prometheus_listen_addr": `${host}:${ports.metrics}`,
    ...(isFast ? FAST : {}),
  };
}

/** Homes below a folder, in the order of the numbers in their names. */
function homesIn(directory: string): string[] {
  if (!existsSync(directory)) return [];
  return readdirSync(directory, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort((a, b) => numberIn(a) - numberIn(b))
    .flatMap((name) => readdirSync(join(directory, name)).map((inner) => join(directory, name, inner)))
    .filter((home) => existsSync(join(home, "config", "genesis.json")));
}

const numberIn = (name: string): number => Number(/\d+$/.exec(name)?.[0] ?? -1);

async function freePorts(wanted: NodePorts, taken: Set<number>): Promise<NodePorts> {
  const free = async (port: number): Promise<number> => {
    const found = taken.has(port) ? 0 : await listenOnce(port).catch(() => 0);
    const chosen = found === 0 ? await listenOnce(0) : found;
    if (taken.has(chosen)) return free(0);
    taken.add(chosen);
    return chosen;
  };
  return {
    p2p: await free(wanted.p2p),
    rpc: await free(wanted.rpc),
    rest: await free(wanted.rest),
    grpc: await free(wanted.grpc),
    metrics: await free(wanted.metrics),
  };
}

/** Listens for a moment: on `port`, or on any when it is 0; rejects when it is in use. */
function listenOnce(port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(port, HOST, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
}

/** One line about each node of a running test network. */
import { requireObject } from "#codec/json-value.ts";
import { RpcClient } from "../rpc-client.ts";
import type { LocalNode } from "./local-node.ts";
import type { NodeProcess } from "./node-process.ts";

/** What a node says of itself. */
interface NodeStatus {
  readonly height: string;
  readonly appHash: string;
  readonly isSyncing: boolean;
  readonly peers: string;
}

const APP_HASH_SHOWN = 8;
/** Height and peers of a node that does not answer. */
const UNKNOWN = "-";

/** The line of a node: what its process does, its height, its peers and where its RPC is. */
export async function statusLine(index: number, node: LocalNode, process: NodeProcess): Promise<string> {
  const status = process.state === "running" ? await askStatus(node).catch(() => undefined) : undefined;
  const state =
    process.state !== "running" ? process.state : status === undefined ? "starting" : status.isSyncing ? "syncing" : "";
  const cells = [
    `${index}`.padStart(2),
    node.name.padEnd(8),
    `height ${(status?.height ?? UNKNOWN).padStart(7)}`,
    `app ${(status?.appHash ?? UNKNOWN).slice(0, APP_HASH_SHOWN).padEnd(APP_HASH_SHOWN)}`,
    `peers ${(status?.peers ?? UNKNOWN).padStart(2)}`,
    rpcUrl(node),
    state,
  ];
  return cells.join("  ").trimEnd();
}

/** Where its RPC server is. */
export function rpcUrl({ host, ports }: LocalNode): string {
  return `http://${host}:${ports.rpc}`;
}

async function askStatus(node: LocalNode): Promise<NodeStatus> {
  const rpc = new RpcClient(rpcUrl(node));
  const [status, net] = await Promise.all([rpc.call("status"), rpc.call("net_info")]);
  const sync = requireObject(requireObject(status, "status").sync_info ?? null, "sync_info");
  const { n_peers: peers } = requireObject(net, "net_info");
  return {
    height: String(sync.latest_block_height),
    appHash: String(sync.latest_app_hash),
    isSyncing: sync.catching_up === true,
    peers: String(peers),
  };
}

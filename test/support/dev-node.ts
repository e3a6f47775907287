/** A one-validator chain in this process, in a folder of its own, on free ports. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type RunningNode, startNode } from "#main";
import { DEV_CHAIN_ID, DEV_KEYS, prepareDevHome } from "#scripts/dev-chain/prepare.ts";
import { reachHeight } from "./processes.ts";

/** Mnemonic of the funded key "alice". */
export const DEV_MNEMONIC: string = DEV_KEYS[0]?.mnemonic ?? "";

/** A running chain. */
export interface DevNode {
  readonly home: string;
  readonly chainId: string;
  readonly node: RunningNode;
  /** "http://127.0.0.1:port" */
  readonly rpc: string;
  readonly rest: string;
  readonly grpc: string;
  /** Stops the node and removes its folder. */
  close(): Promise<void>;
}

/** Flags that make a node listen on free ports and produce blocks quickly. */
export const TEST_FLAGS: ReadonlyMap<string, string> = new Map([
  ["rpc.laddr", "tcp://127.0.0.1:0"],
  ["p2p.laddr", ""],
  ["api.address", "tcp://127.0.0.1:0"],
  ["grpc.address", "127.0.0.1:0"],
  ["consensus.timeout_commit", "100ms"],
  ["log_level", "error"],
]);

/** Starts a fresh chain; `flags` win over the test settings. */
export async function startDevNode(flags: ReadonlyMap<string, string> = new Map()): Promise<DevNode> {
  const home = mkdtempSync(join(tmpdir(), "tributary-node-"));
  await prepareDevHome(home);
  const node = await startNode({ home, flags: new Map([...TEST_FLAGS, ...flags]) });
  // Clients refuse a node that has no block yet.
  await reachHeight(`http://${node.servers.rpc}`, 1);
  return {
    home,
    chainId: DEV_CHAIN_ID,
    node,
    rpc: `http://${node.servers.rpc}`,
    rest: `http://${node.servers.rest}`,
    grpc: node.servers.grpc ?? "",
    close: async () => {
      await node.close();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/** A development chain for one demonstration: in this process, in a folder that disappears, on free ports. */

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startNode } from "#main";
import { prepareDevHome } from "../dev-chain/prepare.ts";

/** A chain to talk to. */
export interface OwnChain {
  readonly url: string;
  close(): Promise<void>;
}

const FLAGS: ReadonlyMap<string, string> = new Map([
  ["rpc.laddr", "tcp://127.0.0.1:0"],
  ["api.address", "tcp://127.0.0.1:0"],
  ["grpc.address", "127.0.0.1:0"],
  ["consensus.timeout_commit", "150ms"],
  ["log_level", "error"],
]);

/** Starts the chain; blocks come several times a second. */
export async function startOwnChain(): Promise<OwnChain> {
  const home = mkdtempSync(join(tmpdir(), "tributary-demo-"));
  const remove = (): void => rmSync(home, { recursive: true, force: true });
  try {
    await prepareDevHome(home);
    const node = await startNode({ home, flags: FLAGS });
    return {
      url: `http://${node.servers.rpc}`,
      close: async () => {
        await node.close();
        remove();
      },
    };
  } catch (error) {
    remove();
    throw error;
  }
}

/** A chain of one validator in this process whose genesis funds the test signers. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startNode } from "#main";
import { DEV_CHAIN_ID, prepareDevHome } from "#scripts/dev-chain/prepare.ts";
import { type DevNode, TEST_FLAGS } from "#test/support/dev-node.ts";
import { reachHeight } from "#test/support/processes.ts";
import { fundSigners } from "./bank-feeder.ts";

/** Starts a fresh chain with `signers` funded accounts; `flags` win over the test settings. */
export async function startBankNode(signers: number, flags: ReadonlyMap<string, string> = new Map()): Promise<DevNode> {
  const home = mkdtempSync(join(tmpdir(), "bank-node-"));
  const remove = (): void => rmSync(home, { recursive: true, force: true });
  try {
    await prepareDevHome(home);
    fundSigners(home, signers);
    const node = await startNode({ home, flags: new Map([...TEST_FLAGS, ...flags]) });
    const { rpc, rest, grpc } = node.servers;
    await reachHeight(`http://${rpc}`, 1);
    return {
      home,
      chainId: DEV_CHAIN_ID,
      node,
      rpc: `http://${rpc}`,
      rest: `http://${rest}`,
      grpc: grpc ?? "",
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

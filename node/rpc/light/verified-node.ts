/** A node that nobody vouches for, with the light client that judges what it says. */

import type { LightClient } from "#types/light/client.ts";
import type { LightBlock } from "#types/light/light-block.ts";
import type { JsonRpcClient } from "./rpc-client.ts";

/** What verified answers are made of. */
export interface VerifiedNode {
  readonly rpc: JsonRpcClient;
  /** The verified light block of a height, the latest for undefined. */
  trusted(height: bigint | undefined): Promise<LightBlock>;
}

/** A node behind a light client. */
export function verifiedNode(rpc: JsonRpcClient, client: LightClient): VerifiedNode {
  return {
    rpc,
    trusted: (height) => (height === undefined ? client.update() : client.verifyAtHeight(height)),
  };
}

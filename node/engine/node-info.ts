/** What a node says of itself (`cmt:p2p/node_info.go`). */

import { BLOCK_PROTOCOL, P2P_PROTOCOL } from "#types/limits.ts";
import { COMETBFT_VERSION } from "#types/versions.ts";

/** A node's public description. */
export interface NodeInfo {
  /** Lower-case hex of the node key's address. */
  readonly id: string;
  readonly moniker: string;
  /** The chain id. */
  readonly network: string;
  /** CometBFT's version whose surface we offer: clients choose their decoder by it. */
  readonly version: string;
  readonly listenAddress: string;
  readonly rpcAddress: string;
  /** Whether txs can be searched. */
  readonly isTxIndexOn: boolean;
  /** Reactor channels in use. */
  readonly channels: Uint8Array;
  readonly protocol: { readonly p2p: bigint; readonly block: bigint };
}

/** Channels of CometBFT's reactors: block sync, consensus ×4, mempool, evidence, snapshots and chunks. */
const CHANNELS = Uint8Array.of(0x40, 0x20, 0x21, 0x22, 0x23, 0x30, 0x38, 0x60, 0x61);

/** What differs from node to node. */
export type NodeInfoFields = Pick<
  NodeInfo,
  "id" | "moniker" | "network" | "listenAddress" | "rpcAddress" | "isTxIndexOn"
>;

/** The description with the protocol's constants. */
export function makeNodeInfo(fields: NodeInfoFields): NodeInfo {
  const protocol = { p2p: P2P_PROTOCOL, block: BLOCK_PROTOCOL };
  return { ...fields, version: COMETBFT_VERSION, channels: CHANNELS, protocol };
}

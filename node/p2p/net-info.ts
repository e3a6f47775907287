/** What operators ask of the network: who is connected, since when, how much goes to and fro (RPC `net_info`). */

import { elapsedMs } from "./elapsed.ts";
import { nodeIdOf } from "./peer-id.ts";
import type { RemotePeer } from "./remote-peer.ts";

/** A connected peer in numbers. */
export interface PeerInfo {
  /** libp2p peer id. */
  readonly id: string;
  /** CometBFT's node id, lower-case hex; undefined for keys that do not tell. */
  readonly nodeId: string | undefined;
  /** Multiaddr text. */
  readonly address: string;
  readonly isOutbound: boolean;
  readonly isPersistent: boolean;
  readonly isUnconditional: boolean;
  /** From its hello; undefined for a Go node, which says nothing of itself. */
  readonly moniker: string | undefined;
  readonly chainId: string | undefined;
  readonly version: string | undefined;
  readonly connectedForMs: number;
  /** Payload bytes. */
  readonly sentBytes: number;
  readonly receivedBytes: number;
  readonly backlog: { readonly messages: number; readonly bytes: number };
  /** 0 without faults, less for others. */
  readonly score: number;
}

/** The network as seen from this node. */
export interface NetInfo {
  readonly id: string;
  readonly isListening: boolean;
  /** Multiaddrs that others may dial. */
  readonly listenAddresses: readonly string[];
  readonly peers: readonly PeerInfo[];
}

/** The numbers of one peer. */
export function peerInfo(peer: RemotePeer, { now, score }: { readonly now: bigint; readonly score: number }): PeerInfo {
  return {
    id: peer.id,
    nodeId: nodeIdOf(peer.id),
    address: peer.address,
    isOutbound: peer.isOutbound,
    isPersistent: peer.isPersistent,
    isUnconditional: peer.isUnconditional,
    moniker: peer.hello?.moniker,
    chainId: peer.hello?.chainId,
    version: peer.hello?.version,
    connectedForMs: elapsedMs(peer.connectedAt, now),
    sentBytes: peer.bytes.sent,
    receivedBytes: peer.bytes.received,
    backlog: peer.backlog,
    score,
  };
}

/** A peer in the shape of CometBFT's `net_info` (`cmt:p2p/node_info.go`, `cmt:p2p/conn/connection.go`). */
import type { NodeInfo } from "#engine/node-info.ts";
import { toHexUpper } from "#lib/bytes.ts";
import type { PeerInfo } from "#p2p/net-info.ts";
import type { PeerFacts } from "#rpc/environment.ts";

/** What RPC tells of a peer; a Go node says nothing of itself over libp2p, so what must be equal is taken from us. */
export function peerFacts(peer: PeerInfo, us: NodeInfo): PeerFacts {
  const { address, moniker, chainId, version, connectedForMs, sentBytes, receivedBytes, backlog } = peer;
  const duration = (BigInt(Math.round(connectedForMs)) * 1_000_000n).toString();
  const monitor = (bytes: number) => ({ Active: true, Duration: duration, Bytes: bytes.toString() });
  return {
    nodeInfo: {
      protocol_version: { p2p: us.protocol.p2p.toString(), block: us.protocol.block.toString(), app: "0" },
      id: peer.nodeId ?? peer.id,
      listen_addr: address,
      network: chainId ?? us.network,
      version: version ?? "",
      channels: toHexUpper(us.channels),
      moniker: moniker ?? "",
      other: { tx_index: "", rpc_address: "", peer_id: peer.id },
    },
    isOutbound: peer.isOutbound,
    connectionStatus: {
      Duration: duration,
      SendMonitor: monitor(sentBytes),
      RecvMonitor: monitor(receivedBytes),
      Channels: [],
      PendingMessages: backlog.messages.toString(),
      PendingBytes: backlog.bytes.toString(),
    },
    remoteIp: ipOf(address),
  };
}

/** The address in a multiaddr such as /ip4/10.0.0.1/udp/26656/quic-v1. */
function ipOf(multiaddr: string): string {
  const [, , host = ""] = multiaddr.split("/");
  return host;
}

/** A peer in the shape of CometBFT's `net_info` (`cmt:p2p/node_info.go`, `cmt:p2p/conn/connection.go`). */
import type { NodeInfo } from "#engine/node-info.ts";
import { toHexUpper } from "#lib/bytes.ts";
import { formatRfc3339Nano, timestampFromNs } from "#lib/time.ts";
import type { PeerInfo } from "#p2p/net-info.ts";
import type { PeerFacts } from "#rpc/environment.ts";
import { systemClock } from "#telemetry/system.ts";

const NS_PER_MS = 1_000_000n;

/** What RPC tells of a peer; a Go node says nothing of itself over libp2p, so what must be equal is taken from us. */
export function peerFacts(peer: PeerInfo, us: NodeInfo): PeerFacts {
  const { address, moniker, chainId, version, connectedForMs, sentBytes, receivedBytes, backlog } = peer;
  const durationNs = BigInt(Math.round(connectedForMs)) * NS_PER_MS;
  const duration = durationNs.toString();
  const start = formatRfc3339Nano(timestampFromNs(systemClock.now() - durationNs));
  // Every member that Go writes, for strict clients want them all; of what is not measured, zero.
  const monitor = (bytes: number) => ({
    Start: start,
    Bytes: bytes.toString(),
    Samples: "0",
    InstRate: "0",
    CurRate: "0",
    AvgRate: Math.round((bytes * 1000) / Math.max(connectedForMs, 1)).toString(),
    PeakRate: "0",
    BytesRem: "0",
    Duration: duration,
    Idle: "0",
    TimeRem: "0",
    Progress: 0,
    Active: true,
  });
  return {
    nodeInfo: {
      protocol_version: { p2p: us.protocol.p2p.toString(), block: us.protocol.block.toString(), app: "0" },
      id: peer.nodeId ?? peer.id,
      listen_addr: address,
      network: chainId ?? us.network,
      version: version ?? "",
      channels: toHexUpper(us.channels),
      moniker: moniker ?? "",
      // Clients know "on" and "off" alone; a peer says neither.
      other: { tx_index: "off", rpc_address: "", peer_id: peer.id },
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

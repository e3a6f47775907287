/** js-libp2p put together: transports, identity, identify and ping, with our limits in place of its own. */

import { noise } from "@chainsafe/libp2p-noise";
import { yamux } from "@chainsafe/libp2p-yamux";
import { privateKeyFromRaw } from "@libp2p/crypto/keys";
import { identify, identifyPush } from "@libp2p/identify";
import { ping } from "@libp2p/ping";
import { tcp } from "@libp2p/tcp";
import { createLibp2p, type Libp2p, type Libp2pOptions } from "libp2p";
import { errorMessage } from "#lib/errors.ts";
import type { Logger } from "#lib/logger.ts";
import { INBOUND_STREAMS_MAX, PAUSED_BYTES_MAX, STREAM_TIMEOUT_MS } from "./limits.ts";
import type { P2pOptions } from "./options.ts";
import { type Endpoint, multiaddrText, type Transport } from "./peer-address.ts";

type TransportFactory = NonNullable<Libp2pOptions["transports"]>[number];

/** Connections of one IP address accepted in a second, where it is one peer and where it may be many. */
const CONNECTIONS_PER_SECOND_MAX = { onePeer: 10, manyPeers: 200 } as const;
/** Connections whose handshake is under way. */
const HANDSHAKES_MAX = 32;
/** How often each connection is pinged, and how long an answer may take before the connection is given up. */
const PING_INTERVAL_MS = 10_000;
const PING_TIMEOUT_MS = 15_000;
/** Silence after which QUIC gives a connection up, or an attempt at one: it heeds no other limit on a handshake. */
const QUIC_IDLE_MS = 10_000;
const QUIC_KEEP_ALIVE_MS = 3_000;

/** A paused stream takes what its window allows and no more, so the window is what is kept of a paused stream. */
const MUXER = {
  maxInboundStreams: INBOUND_STREAMS_MAX * 2,
  streamOptions: { maxReadBufferLength: PAUSED_BYTES_MAX, maxStreamWindowSize: PAUSED_BYTES_MAX },
} as const;

/** A libp2p node, not started, and the transports it has. */
export interface Libp2pNode {
  readonly libp2p: Libp2p;
  readonly transports: readonly Transport[];
}

/** Puts a node together; `privateKey` is ed25519, 64 bytes. */
export async function libp2pNode(
  { privateKey, log, version }: { readonly privateKey: Uint8Array; readonly log: Logger; readonly version: string },
  options: P2pOptions,
): Promise<Libp2pNode> {
  const transports = new Map<Transport, TransportFactory>();
  for (const transport of options.transports) {
    const factory = transport === "tcp" ? tcp() : await quicTransport(log);
    if (factory !== undefined) transports.set(transport, factory);
  }
  const kinds = [...transports.keys()];
  const endpoints = (at: P2pOptions["listen"]): string[] =>
    at === undefined ? [] : kinds.map((transport): Endpoint => ({ ...at, transport })).map(multiaddrText);
  const libp2p = await createLibp2p({
    start: false,
    privateKey: privateKeyFromRaw(privateKey),
    nodeInfo: { userAgent: `tributary/${version}` },
    addresses: { listen: endpoints(options.listen), announce: endpoints(options.external) },
    transports: [...transports.values()],
    connectionEncrypters: [noise()],
    streamMuxers: [yamux(MUXER)],
    services: { identify: identify(), identifyPush: identifyPush(), ping: ping() },
    connectionManager: connectionManager(options),
    connectionMonitor: { pingInterval: PING_INTERVAL_MS, pingTimeout: { minTimeout: PING_TIMEOUT_MS } },
  });
  return { libp2p, transports: kinds };
}

function connectionManager(options: P2pOptions) {
  const special = options.persistentPeers.length + options.bootstrapPeers.length + options.unconditionalPeers.length;
  return {
    // Twice, as a pair of nodes that dial each other at once has two connections.
    maxConnections: 2 * (options.inboundPeersMax + options.outboundPeersMax + special) + HANDSHAKES_MAX,
    maxIncomingPendingConnections: HANDSHAKES_MAX,
    inboundConnectionThreshold: CONNECTIONS_PER_SECOND_MAX[options.allowDuplicateIp ? "manyPeers" : "onePeer"],
    inboundUpgradeTimeout: options.handshakeTimeoutMs,
    inboundStreamProtocolNegotiationTimeout: STREAM_TIMEOUT_MS,
    outboundStreamProtocolNegotiationTimeout: STREAM_TIMEOUT_MS,
    addressDialTimeout: options.dialTimeoutMs + options.handshakeTimeoutMs,
    dialTimeout: 3 * (options.dialTimeoutMs + options.handshakeTimeoutMs),
    // The order of the addresses given is the order to dial them in.
    addressSorter: (): 0 => 0,
    reconnectRetries: 0,
  };
}

/** QUIC is native code: where there is none for this platform, TCP remains. */
async function quicTransport(log: Logger): Promise<TransportFactory | undefined> {
  try {
    const { quic } = await import("@chainsafe/libp2p-quic");
    return quic({
      maxIdleTimeout: QUIC_IDLE_MS,
      keepAliveInterval: QUIC_KEEP_ALIVE_MS,
      maxConcurrentStreamLimit: INBOUND_STREAMS_MAX,
    });
  } catch (cause) {
    log.warn("no QUIC on this platform: this node speaks TCP only and cannot meet CometBFT nodes", {
      reason: errorMessage(cause),
    });
    return undefined;
  }
}

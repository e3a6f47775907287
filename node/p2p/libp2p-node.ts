/** js-libp2p put together: transports, identity, identify and ping, with our limits in place of its own. */

import { noise } from "@chainsafe/libp2p-noise";
import { yamux } from "@chainsafe/libp2p-yamux";
import { privateKeyFromRaw } from "@libp2p/crypto/keys";
import { identify, identifyPush } from "@libp2p/identify";
import { ping } from "@libp2p/ping";
import { tcp } from "@libp2p/tcp";
import { createLibp2p, type Libp2p, type Libp2pOptions } from "libp2p";
import type { Timers } from "#lib/clock.ts";
import type { Logger } from "#lib/logger.ts";
import { ListenError } from "./errors.ts";
import { INBOUND_STREAMS_MAX, PAUSED_BYTES_MAX, STOP_TIMEOUT_MS, STREAM_TIMEOUT_MS } from "./limits.ts";
import type { P2pOptions } from "./options.ts";
import { type Endpoint, multiaddrText, type Transport } from "./peer-address.ts";
import { quicTransport } from "./quic.ts";

type TransportFactory = NonNullable<Libp2pOptions["transports"]>[number];

/** Connections of one IP address accepted in a second, where it is one peer and where it may be many. */
const CONNECTIONS_PER_SECOND_MAX = { onePeer: 10, manyPeers: 200 } as const;
/** Connections whose handshake is under way. */
const HANDSHAKES_MAX = 32;
/** How often each connection is pinged, and how long an answer may take before the connection is given up. */
const PING_INTERVAL_MS = 10_000;
const PING_TIMEOUT_MS = 15_000;

/** A paused stream takes what its window allows and no more, so the window is what is kept of a paused stream. */
const MUXER = {
  maxInboundStreams: INBOUND_STREAMS_MAX * 2,
  streamOptions: { maxReadBufferLength: PAUSED_BYTES_MAX, maxStreamWindowSize: PAUSED_BYTES_MAX },
} as const;

/** libp2p makes a logger for every stream; what we want to know of it we log ourselves. */
const silence = Object.assign((): void => {}, {
  error: (): void => {},
  trace: (): void => {},
  enabled: false,
  newScope: (): typeof silence => silence,
});
const SILENT = { forComponent: (): typeof silence => silence };

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
    logger: SILENT,
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

/** Starts a node; rejects with `ListenError` when it cannot listen, and it is stopped then. */
export async function startLibp2p(
  { libp2p }: Libp2pNode,
  { listen }: Pick<P2pOptions, "listen">,
  timers: Timers,
): Promise<void> {
  try {
    await libp2p.start();
  } catch (cause) {
    await stopLibp2p(libp2p, timers);
    const { host, port } = listen ?? { host: "", port: 0 };
    const text = `cannot listen for peers at ${host}:${port} (UDP and TCP): stop what listens there or change p2p.laddr`;
    throw new ListenError(text, { host, port }, { cause });
  }
}

/** Stops a node; connections that do not close in time, such as a QUIC handshake left unfinished, are left to the system. */
export async function stopLibp2p(libp2p: Libp2p, timers: Timers): Promise<"closed" | "left"> {
  const late = Promise.withResolvers<"left">();
  const timer = timers.after(STOP_TIMEOUT_MS, () => late.resolve("left"));
  const stop = async (): Promise<"closed"> => {
    await libp2p.stop();
    return "closed";
  };
  try {
    return await Promise.race([stop(), late.promise]);
  } finally {
    timer.cancel();
  }
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

/** libp2p's QUIC transport, with handshakes that run side by side. */

import type { Libp2pOptions } from "libp2p";
import { errorMessage } from "#lib/errors.ts";
import type { Logger } from "#lib/logger.ts";
import { INBOUND_STREAMS_MAX, QUIC_HANDSHAKES_MAX } from "./limits.ts";

type TransportFactory = NonNullable<Libp2pOptions["transports"]>[number];
type Transport = ReturnType<TransportFactory>;
type Listener = ReturnType<Transport["createListener"]>;

/** Silence after which QUIC gives a connection up, or an attempt at one: it heeds no other limit on a handshake. */
const QUIC_IDLE_MS = 10_000;
const QUIC_KEEP_ALIVE_MS = 3_000;
/** Pause of a place for handshakes after one that failed, so that a dead endpoint does not keep the process busy. */
const FAILED_PAUSE_MS = 50;

/** QUIC is native code: undefined where there is none for this platform, and TCP remains. */
export async function quicTransport(log: Logger): Promise<TransportFactory | undefined> {
  try {
    const { quic } = await import("@chainsafe/libp2p-quic");
    const make = quic({
      maxIdleTimeout: QUIC_IDLE_MS,
      keepAliveInterval: QUIC_KEEP_ALIVE_MS,
      maxConcurrentStreamLimit: INBOUND_STREAMS_MAX,
    });
    return (components) => withManyHandshakes(make(components));
  } catch (cause) {
    log.warn("no QUIC on this platform: this node speaks TCP only and cannot meet CometBFT nodes", {
      reason: errorMessage(cause),
    });
    return undefined;
  }
}

function withManyHandshakes(transport: Transport): Transport {
  const createListener = transport.createListener.bind(transport);
  transport.createListener = (options) => {
    const listener = createListener(options);
    const listen = listener.listen.bind(listener);
    listener.listen = async (address) => {
      await listen(address);
      for (let place = 1; place < QUIC_HANDSHAKES_MAX; place++) void accept(listener);
    };
    return listener;
  };
  return transport;
}

/**
 * Accepts connections one after the other, as the listener itself does once: it waits for each handshake, so alone it would
 * let one peer that stops in the middle keep all others out until QUIC gives that handshake up.
 */
async function accept(listener: Listener): Promise<void> {
  for (let server = serverOf(listener); server !== undefined; server = serverOf(listener)) {
    try {
      const connection = await server.inboundConnection();
      await Reflect.get(listener, "onInboundConnection").call(listener, connection);
    } catch {
      await new Promise<void>((resolve) => setTimeout(resolve, FAILED_PAUSE_MS).unref());
    }
  }
}

interface NativeServer {
  inboundConnection(): Promise<unknown>;
}

/** The native side of a listener while it listens. */
function serverOf(listener: Listener): NativeServer | undefined {
  const state: unknown = Reflect.get(listener, "state");
  if (typeof state !== "object" || state === null) return undefined;
  const server: unknown = Reflect.get(state, "listener");
  return Reflect.get(state, "status") === "listening" && isNativeServer(server) ? server : undefined;
}

function isNativeServer(value: unknown): value is NativeServer {
  return typeof value === "object" && value !== null && "inboundConnection" in value;
}

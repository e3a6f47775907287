/**
 * Streams of channels as peers open them. A Go node opens one for each message, so they pass by libp2p's own negotiation,
 * which keeps a timer of ten seconds for each, writes its answer in two parts and touches the peer store. All other
 * protocols are left to libp2p.
 */

import { concatBytes, EMPTY_BYTES } from "#lib/bytes.ts";
import type { Clock } from "#lib/clock.ts";
import { elapsedMs } from "./elapsed.ts";
import { StreamError } from "./errors.ts";
import { STREAM_TIMEOUT_MS } from "./limits.ts";
import { negotiationOf, readRequest } from "./multistream.ts";
import type { ChannelStream } from "./protocols.ts";
import { idleStreams } from "./rate-limit.ts";
import type { Connection, Libp2pStream } from "./streams.ts";

/** What negotiating needs. */
export interface NegotiationDependencies {
  readonly clock: Clock;
  /** What a stream of `protocol` carries; undefined for what is no protocol of a channel. */
  kindOf(protocol: string): ChannelStream | undefined;
  /** Takes a stream of a channel. */
  take(stream: Libp2pStream, connection: Connection, kind: ChannelStream): void;
  /** A peer opens streams all the time and says nothing on them that its message rate would count. */
  flooded(connection: Connection): void;
}

type StreamListener = (event: { readonly detail: Libp2pStream }) => unknown;

interface StreamSource {
  addEventListener(type: "stream", listener: StreamListener): void;
  removeEventListener(type: "stream", listener: StreamListener): void;
}

/** A connection whose streams are ours. */
interface Watched {
  readonly connection: Connection;
  /** libp2p's way with a stream. */
  readonly usual: StreamListener;
  /** Counts a stream that the message rate does not count. */
  spend(): void;
}

/** The negotiations under way on all connections. */
export class Negotiations {
  private readonly deps: NegotiationDependencies;
  /** Streams that have not named their protocol, with the time they were opened at. */
  private readonly unnamed = new Map<Libp2pStream, bigint>();

  constructor(dependencies: NegotiationDependencies) {
    this.deps = dependencies;
  }

  /** Streams that have not named their protocol. */
  get size(): number {
    return this.unnamed.size;
  }

  /** Takes over a connection's streams, where libp2p lets us. */
  watch(connection: Connection): void {
    const source: unknown = Reflect.get(connection, "muxer");
    const usual: unknown = Reflect.get(connection, "onIncomingStream");
    if (!isStreamSource(source) || !isListener(usual)) return;
    const idle = idleStreams(this.deps.clock);
    const spend = (): void => {
      if (connection.status === "open" && !idle.take(1)) this.deps.flooded(connection);
    };
    source.removeEventListener("stream", usual);
    source.addEventListener("stream", ({ detail }) => this.opened(detail, { connection, usual, spend }));
  }

  /** Gives up streams that do not say what they are. */
  sweep(): void {
    const now = this.deps.clock.now();
    for (const [stream, since] of this.unnamed) {
      if (elapsedMs(since, now) > STREAM_TIMEOUT_MS) stream.abort(new StreamError("stream names no protocol in time"));
    }
  }

  private opened(stream: Libp2pStream, { connection, usual, spend }: Watched): void {
    if (stream.protocol !== "") return void usual({ detail: stream });
    let heard: Uint8Array = EMPTY_BYTES;
    const forget = (): void => {
      this.unnamed.delete(stream);
      stream.removeEventListener("message", listen);
      stream.removeEventListener("close", gone);
      stream.removeEventListener("remoteCloseWrite", gone);
    };
    const gone = (): void => {
      forget();
      spend();
      stream.abort(new StreamError("stream names no protocol"));
    };
    const listen = ({ data }: { readonly data: Uint8Array | { subarray(): Uint8Array } }): void => {
      const bytes = data instanceof Uint8Array ? data : data.subarray();
      heard = heard.length === 0 ? bytes : concatBytes(heard, bytes);
      const request = readRequest(heard);
      if (request === undefined) return;
      forget();
      const kind = request.protocol === undefined ? undefined : this.deps.kindOf(request.protocol);
      if (kind?.isShared !== false) spend();
      // That may have been one too many, and the connection is gone.
      if (stream.status !== "open") return;
      stream.unshift(heard.subarray(kind === undefined ? 0 : request.length));
      if (kind === undefined || request.protocol === undefined) return void usual({ detail: stream });
      stream.protocol = request.protocol;
      agree(stream, kind);
      this.deps.take(stream, connection, kind);
    };
    this.unnamed.set(stream, this.deps.clock.now());
    stream.addEventListener("message", listen);
    stream.addEventListener("close", gone);
    stream.addEventListener("remoteCloseWrite", gone);
  }
}

/**
 * Answers that the protocol is ours. Who sends one message does not wait for it once the message is out, and we are done
 * with the stream when it is in: so that answer is left for when more is to come.
 */
function agree(stream: Libp2pStream, { isShared }: ChannelStream): void {
  const answer = (): void => {
    if (stream.writeStatus === "writable") stream.send(negotiationOf(stream.protocol));
  };
  if (isShared) answer();
  else setImmediate(answer);
}

function isStreamSource(value: unknown): value is StreamSource {
  return typeof value === "object" && value !== null && "addEventListener" in value && "removeEventListener" in value;
}

function isListener(value: unknown): value is StreamListener {
  return typeof value === "function";
}

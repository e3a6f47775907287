/** The ways to one peer over its connections: long-lived streams between our own nodes, a stream per message to Go nodes. */

import { concatBytes } from "#lib/bytes.ts";
import type { Clock } from "#lib/clock.ts";
import { elapsedMs } from "./elapsed.ts";
import { StreamError } from "./errors.ts";
import { openStream } from "./exchange.ts";
import { PAUSED_BYTES_MAX, STREAM_TIMEOUT_MS } from "./limits.ts";
import { negotiationOf } from "./multistream.ts";
import type { Link } from "./outbound.ts";
import { messageProtocol, streamProtocol } from "./protocols.ts";
import { type ByteStream, byteStream, type Connection, type Libp2pStream } from "./streams.ts";

/** What a link needs to know of its peer. */
export interface LinkPeer {
  /** The connection to use now; undefined when there is none. */
  connection(): Connection | undefined;
  /** Whether the peer said that it speaks a protocol. */
  speaks(protocol: string): boolean;
}

/** CometBFT closes a stream once it has the announced bytes; a reader that waits for the end of stream gets it after this. */
const FINISH_AFTER_MS = 1_000;

/** The link to one peer. */
export class PeerLink implements Link {
  readonly isStreaming: boolean;
  private readonly peer: LinkPeer;
  private readonly clock: Clock;
  private readonly shared = new Map<number, Promise<ByteStream>>();
  /** Streams that said all and wait for the other side to close. */
  private readonly closing = new Map<ByteStream, { readonly since: bigint; isFinished: boolean }>();

  constructor(
    dependencies: { readonly peer: LinkPeer; readonly clock: Clock },
    { isStreaming }: { readonly isStreaming: boolean },
  ) {
    this.peer = dependencies.peer;
    this.clock = dependencies.clock;
    this.isStreaming = isStreaming;
  }

  async writeShared(channelId: number, bytes: Uint8Array): Promise<void> {
    const known = this.shared.get(channelId);
    const opening = known ?? this.openShared(channelId);
    try {
      await (await opening).write(bytes);
    } catch (cause) {
      if (this.shared.get(channelId) === opening) this.shared.delete(channelId);
      throw cause;
    }
  }

  async writeOnce(channelId: number, bytes: Uint8Array): Promise<void> {
    const connection = this.connection();
    const protocol = messageProtocol(channelId);
    const early = this.peer.speaks(protocol) ? await openEarly(connection, protocol) : undefined;
    const opened = early?.stream ?? (await openStream(connection, protocol));
    const end = (): void => {
      if (this.closing.has(stream)) this.taken(stream);
    };
    const stream: ByteStream = byteStream(opened, { data: ignore, end }, PAUSED_BYTES_MAX);
    try {
      await stream.write(early === undefined ? bytes : concatBytes(early.negotiation, bytes));
    } catch (cause) {
      stream.reset("message cannot be written");
      throw cause;
    }
    if (stream.hasEnded) this.taken(stream);
    else this.closing.set(stream, { since: this.clock.now(), isFinished: false });
  }

  /** Ends streams whose other side does not. */
  sweep(): void {
    const now = this.clock.now();
    for (const [stream, closing] of this.closing) {
      const ageMs = elapsedMs(closing.since, now);
      if (ageMs > STREAM_TIMEOUT_MS) this.taken(stream);
      else if (ageMs > FINISH_AFTER_MS && !closing.isFinished) {
        closing.isFinished = true;
        void stream.finish();
      }
    }
  }

  /**
   * The other side has the message and closed, so the stream is reset: a reader that has all its bytes tells the sender to
   * stop, and when that overtakes our end of stream, QUIC would count the stream as open for ever.
   */
  private taken(stream: ByteStream): void {
    this.closing.delete(stream);
    stream.release();
  }

  private openShared(channelId: number): Promise<ByteStream> {
    const opening = openStream(this.connection(), streamProtocol(channelId)).then((stream) =>
      byteStream(stream, { data: ignore, end: ignore }, PAUSED_BYTES_MAX),
    );
    this.shared.set(channelId, opening);
    return opening;
  }

  private connection(): Connection {
    const connection = this.peer.connection();
    if (connection === undefined) throw new StreamError("peer is not connected");
    return connection;
  }
}

interface Muxer {
  createStream(options: object): Promise<Libp2pStream>;
}

/**
 * Opens a stream without waiting for the protocol to be agreed on: the negotiation goes out with the message, as Go nodes do
 * with a peer whose protocols they know. It saves a round trip per message and more than half of the work. Undefined where
 * the connection does not let us at its muxer.
 */
async function openEarly(
  connection: Connection,
  protocol: string,
): Promise<{ readonly stream: Libp2pStream; readonly negotiation: Uint8Array } | undefined> {
  const muxer: unknown = Reflect.get(connection, "muxer");
  if (!isMuxer(muxer)) return undefined;
  const stream = await muxer.createStream({});
  stream.protocol = protocol;
  return { stream, negotiation: negotiationOf(protocol) };
}

function isMuxer(value: unknown): value is Muxer {
  return typeof value === "object" && value !== null && typeof Reflect.get(value, "createStream") === "function";
}

function ignore(): void {}

/** Reading the streams of channels: one message of a CometBFT stream, many of ours, within sizes, times and rates. */

import { EMPTY_BYTES } from "#lib/bytes.ts";
import type { Clock } from "#lib/clock.ts";
import { elapsedMs } from "./elapsed.ts";
import { FrameError } from "./errors.ts";
import { FrameReader } from "./framing.ts";
import type { Inbound } from "./inbound.ts";
import { PAUSED_BYTES_MAX, STREAM_TIMEOUT_MS } from "./limits.ts";
import type { Channel, Fault } from "./network.ts";
import type { RateLimit } from "./rate-limit.ts";
import { type ByteStream, byteStream, type Libp2pStream } from "./streams.ts";

/** What reading needs of the peer whose streams are read. */
export interface ReadContext {
  readonly inbound: Inbound;
  readonly bytesPerSecond: RateLimit;
  readonly messagesPerSecond: RateLimit;
  /** Streams of one message that bring none. */
  readonly idleStreams: RateLimit;
  /** The streams being read, for `sweep`. */
  readonly readings: Set<Reading>;
  readonly clock: Clock;
  /** The peer broke a rule. */
  report(fault: Fault, reason: string): void;
  /** A message was lost because its channel was full. */
  dropped(channel: Channel<unknown>): void;
}

/** A stream of a channel under way. */
export class Reading {
  private readonly context: ReadContext;
  private readonly channel: Channel<unknown>;
  private readonly isShared: boolean;
  private readonly frames: FrameReader;
  private readonly stream: ByteStream;
  private movedAt: bigint;
  private heldBytes = 0;
  /** Bytes that arrived and wait for room in their channel. */
  private rest: Uint8Array = EMPTY_BYTES;
  private isPaused = false;
  private isDone = false;
  private hasMessage = false;

  /** `isShared` tells our streams of many messages from CometBFT's of one. */
  constructor(
    context: ReadContext,
    stream: Libp2pStream,
    { channel, isShared }: { readonly channel: Channel<unknown>; readonly isShared: boolean },
  ) {
    this.context = context;
    this.channel = channel;
    this.isShared = isShared;
    this.frames = new FrameReader(channel.messageBytesMax);
    this.movedAt = context.clock.now();
    context.readings.add(this);
    const reader = { data: (bytes: Uint8Array) => this.data(bytes), end: () => this.ended() };
    this.stream = byteStream(stream, reader, channel.messageBytesMax + PAUSED_BYTES_MAX);
    // Nothing is ever answered on these streams; a stream of one message is closed once that is read.
    if (isShared) void this.stream.finish();
  }

  /** Gives the stream up when a message that began does not go on, or a stream for one message brings none. */
  sweep(): void {
    const isWaiting = !this.isPaused && (!this.isShared || !this.frames.isBetweenMessages);
    if (isWaiting && elapsedMs(this.movedAt, this.context.clock.now()) > STREAM_TIMEOUT_MS)
      this.stop("no bytes in time");
  }

  /** Ends reading and resets the stream. */
  stop(reason: string): void {
    if (this.isDone) return;
    this.end();
    this.stream.reset(reason);
  }

  /** Nothing more comes. Over QUIC our side must end as well, or the stream counts as open for ever. */
  private ended(): void {
    if (this.isDone) return;
    this.end();
    this.stream.release();
  }

  private data(bytes: Uint8Array): void {
    if (this.isDone) return;
    this.movedAt = this.context.clock.now();
    if (!this.context.bytesPerSecond.take(bytes.length)) this.fault("flooding", "too many bytes per second");
    else if (!this.context.inbound.budget.take(bytes.length)) this.stop("too many bytes wait");
    else this.cut(bytes);
  }

  private cut(bytes: Uint8Array): void {
    this.heldBytes += bytes.length;
    this.read(bytes);
  }

  /** Cuts bytes that are held already; what a full channel leaves over waits with the stream. */
  private read(bytes: Uint8Array): void {
    try {
      this.rest = bytes.subarray(this.frames.push(bytes, (payload) => this.message(payload)));
    } catch (cause) {
      if (!(cause instanceof FrameError)) throw cause;
      this.fault("bad-message", `${this.channel.name}: ${cause.message}`);
    }
    this.settleHeld();
  }

  /** Hands a message on; false when no more is wanted, or not now. */
  private message(payload: Uint8Array): boolean {
    const { channel, context } = this;
    if (!context.messagesPerSecond.take(1)) {
      this.fault("flooding", "too many messages per second");
      return false;
    }
    this.hasMessage = true;
    // The message's bytes leave the stream's account for the queue's.
    this.heldBytes -= payload.length;
    const isQueued = context.inbound.push({ channel, size: payload.length, payload, at: context.clock.now() });
    if (!isQueued) context.dropped(channel);
    if (this.isShared) return !this.isDone && !this.waitForRoom();
    // Not a close: Go tells us to stop writing as soon as it wrote, and when that comes before our end of stream, QUIC
    // counts the stream as open for ever; after 255 of them a peer could send nothing more.
    this.end();
    this.stream.release();
    return false;
  }

  /** Pauses the stream while its channel is full; whether it is. */
  private waitForRoom(): boolean {
    const { inbound } = this.context;
    if (!inbound.isFull(this.channel.id)) return false;
    this.isPaused = true;
    this.stream.pause();
    inbound.onceRoom(this.channel.id, () => this.goOn());
    return true;
  }

  private goOn(): void {
    if (this.isDone) return;
    this.isPaused = false;
    this.movedAt = this.context.clock.now();
    this.read(this.rest);
    if (!this.isDone && !this.isPaused) this.stream.resume();
  }

  /** Length prefixes are read and gone: only unread bytes and the unfinished message are held. */
  private settleHeld(): void {
    if (this.isDone) return;
    const held = this.frames.pending + this.rest.length;
    this.context.inbound.budget.give(this.heldBytes - held);
    this.heldBytes = held;
  }

  private fault(fault: Fault, reason: string): void {
    this.stop(reason);
    this.context.report(fault, reason);
  }

  private end(): void {
    if (this.isDone) return;
    this.isDone = true;
    // Over QUIC a sender is not slowed down while we pause: what it sent beyond the bound is lost with its stream.
    if (this.isPaused) this.context.dropped(this.channel);
    this.context.readings.delete(this);
    this.context.inbound.budget.give(this.heldBytes);
    this.heldBytes = 0;
    if (!this.isShared && !this.hasMessage && !this.context.idleStreams.take(1))
      this.context.report("flooding", "too many streams that bring nothing");
  }
}

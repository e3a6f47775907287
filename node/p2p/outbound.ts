/** What waits to be sent to one peer, and the sending of it: by priority, in batches, within bounds. */

import type { Clock } from "#lib/clock.ts";
import { FairQueue, type Weighed } from "./fair-queue.ts";
import { frames } from "./framing.ts";
import {
  BATCH_BYTES_MAX,
  FRESH_STREAMS_MAX,
  IN_FLIGHT_BYTES_MAX,
  OUTBOUND_BYTES_MAX,
  OUTBOUND_MESSAGES_MAX,
} from "./limits.ts";

/** A channel as sending sees it. */
export interface SendChannel {
  readonly id: number;
  readonly priority: number;
}

/** The ways to a peer. */
export interface Link {
  /** Whether messages share one stream per channel; otherwise each has its own. */
  readonly isStreaming: boolean;
  /** Writes to the channel's long-lived stream, opening it first when there is none; rejects when that fails. */
  writeShared(channelId: number, bytes: Uint8Array): Promise<void>;
  /** Sends one framed message on a stream of its own; rejects when that fails. */
  writeOnce(channelId: number, bytes: Uint8Array): Promise<void>;
}

/** What sending tells. */
export interface OutboundEvents {
  /** A message was handed to the transport. */
  sent(channelId: number, bytes: number): void;
  /** Messages were lost with their stream. */
  failed(channelId: number, cause: unknown): void;
}

interface Waiting extends Weighed {
  readonly channel: SendChannel;
  readonly size: number;
  readonly payload: Uint8Array;
  settle(isSent: boolean): void;
}

/** The sender to one peer. */
export class Outbound {
  private readonly link: Link;
  private readonly events: OutboundEvents;
  private readonly clock: Clock;
  private readonly queue = new FairQueue<Waiting>();
  /** Writes under way by channel. */
  private readonly writing = new Map<number, number>();
  private inFlightBytes = 0;
  private inFlightWrites = 0;
  private inFlightMessages = 0;
  private isPumping = false;
  private isClosed = false;
  private movedAt: bigint;

  constructor(dependencies: { readonly link: Link; readonly events: OutboundEvents; readonly clock: Clock }) {
    this.link = dependencies.link;
    this.events = dependencies.events;
    this.clock = dependencies.clock;
    this.movedAt = this.clock.now();
  }

  /** Messages and bytes that are not yet with the transport. */
  get backlog(): { readonly messages: number; readonly bytes: number } {
    return { messages: this.queue.length + this.inFlightMessages, bytes: this.queue.bytes + this.inFlightBytes };
  }

  /** Queues a payload; resolves true when the transport took it, false when too much waits or the peer is gone. */
  send(channel: SendChannel, payload: Uint8Array): Promise<boolean> {
    const size = payload.length;
    const isFull =
      this.queue.length >= OUTBOUND_MESSAGES_MAX ||
      (this.queue.length > 0 && this.queue.bytes + size > OUTBOUND_BYTES_MAX);
    if (this.isClosed || isFull || size === 0) return Promise.resolve(false);
    return new Promise((settle) => {
      this.queue.push({ channel, size, payload, settle });
      this.pumpSoon();
    });
  }

  /** Since when nothing moved though something waits; undefined while all is well. */
  get stalledSince(): bigint | undefined {
    return this.inFlightWrites === 0 ? undefined : this.movedAt;
  }

  /** Answers false to everything that waits, and to everything after. */
  close(): void {
    this.isClosed = true;
    for (const { settle } of this.queue.drain()) settle(false);
  }

  /** In a microtask, so that what one turn sends shares its writes. */
  private pumpSoon(): void {
    if (this.isPumping) return;
    this.isPumping = true;
    queueMicrotask(() => {
      this.isPumping = false;
      this.pump();
    });
  }

  private pump(): void {
    while (!this.isClosed && this.inFlightBytes < IN_FLIGHT_BYTES_MAX && this.inFlightWrites < FRESH_STREAMS_MAX) {
      const first = this.queue.next((channelId) => this.isReady(channelId));
      if (first === undefined) return;
      void this.write(this.link.isStreaming ? this.batch(first) : [first]);
    }
  }

  /** A shared stream takes one write at a time, so that its next batch is as large as what came meanwhile. */
  private isReady(channelId: number): boolean {
    return !this.link.isStreaming || (this.writing.get(channelId) ?? 0) === 0;
  }

  private batch(first: Waiting): Waiting[] {
    const batch = [first];
    for (let bytes = first.size; bytes < BATCH_BYTES_MAX; ) {
      const next = this.queue.nextOf(first.channel.id, BATCH_BYTES_MAX - bytes);
      if (next === undefined) break;
      batch.push(next);
      bytes += next.size;
    }
    return batch;
  }

  private async write(batch: readonly Waiting[]): Promise<void> {
    const channelId = batch[0]?.channel.id ?? 0;
    const bytes = frames(batch.map(({ payload }) => payload));
    if (this.inFlightWrites === 0) this.movedAt = this.clock.now();
    this.hold(channelId, { writes: 1, messages: batch.length, bytes: bytes.length });
    let isSent = true;
    try {
      await (this.link.isStreaming ? this.link.writeShared(channelId, bytes) : this.link.writeOnce(channelId, bytes));
    } catch (cause) {
      isSent = false;
      if (!this.isClosed) this.events.failed(channelId, cause);
    }
    this.movedAt = this.clock.now();
    this.hold(channelId, { writes: -1, messages: -batch.length, bytes: -bytes.length });
    for (const { size, settle } of batch) {
      if (isSent) this.events.sent(channelId, size);
      settle(isSent);
    }
    this.pumpSoon();
  }

  private hold(
    channelId: number,
    change: { readonly writes: number; readonly messages: number; readonly bytes: number },
  ): void {
    this.writing.set(channelId, (this.writing.get(channelId) ?? 0) + change.writes);
    this.inFlightWrites += change.writes;
    this.inFlightMessages += change.messages;
    this.inFlightBytes += change.bytes;
  }
}

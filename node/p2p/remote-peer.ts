/** One connected peer: what reactors see of it, and what sending to it and receiving from it need. */

import type { Clock } from "#lib/clock.ts";
import { errorMessage } from "#lib/errors.ts";
import type { Logger } from "#lib/logger.ts";
import { WireError } from "#wire";
import { elapsedMs } from "./elapsed.ts";
import { PeerFaultError } from "./errors.ts";
import type { Hello } from "./hello.ts";
import type { Arrived, Dispatcher, Inbound } from "./inbound.ts";
import { FLOOD_FACTOR, RECEIVE_BURST_SECONDS, SEND_STALL_MS } from "./limits.ts";
import { PeerLink } from "./link.ts";
import { channelLabel, type InFlight, messageLabel, type P2pMetrics, reactorLabel } from "./metrics.ts";
import type { Channel, Fault, Handled, Peer } from "./network.ts";
import { Outbound } from "./outbound.ts";
import { idleStreams, RateLimit } from "./rate-limit.ts";
import { type ReadContext, Reading } from "./stream-readers.ts";
import type { Connection, Libp2pStream } from "./streams.ts";

/** A channel with its one handler. */
export interface Handler {
  readonly channel: Channel<unknown>;
  receive(peer: Peer, message: unknown): Handled;
}

/** Facts of a peer that do not change while it is connected. */
export interface PeerFacts {
  readonly id: string;
  readonly key: string;
  readonly address: string;
  readonly isOutbound: boolean;
  readonly isPersistent: boolean;
  readonly isUnconditional: boolean;
  /** What it told of itself; undefined for a Go node, which tells nothing. */
  readonly hello: Hello | undefined;
}

/** What a peer uses of its host. */
export interface PeerDependencies {
  readonly clock: Clock;
  readonly log: Logger;
  readonly metrics: P2pMetrics;
  readonly dispatcher: Dispatcher;
  readonly handlers: ReadonlyMap<number, Handler>;
  readonly encoder: MessageEncoder;
  readonly inFlight: InFlight;
  /** Connections and protocols of this peer. */
  connection(): Connection | undefined;
  speaks(protocol: string): boolean;
  report(peerId: string, fault: Fault, reason: string): void;
}

/** What a peer may send per second. */
export interface ReceiveLimits {
  readonly receiveBytesPerSecond: number;
  readonly receiveMessagesPerSecond: number;
}

/** Encodes a message once for all the peers it goes to one after the other. */
export class MessageEncoder {
  private message: unknown;
  private bytes: Uint8Array = new Uint8Array(0);

  encode<M>(channel: Channel<M>, message: M): Uint8Array {
    if (this.message === message && typeof message === "object") return this.bytes;
    this.bytes = channel.type.encode(message);
    this.message = message;
    return this.bytes;
  }
}

const NS_PER_SECOND = 1e9;

/** A peer that was greeted. */
export class RemotePeer implements Peer {
  readonly id: string;
  readonly key: string;
  readonly address: string;
  readonly isOutbound: boolean;
  readonly isPersistent: boolean;
  readonly isUnconditional: boolean;
  readonly hello: Hello | undefined;
  /** Nanoseconds. */
  readonly connectedAt: bigint;
  readonly bytes = { sent: 0, received: 0 };
  private readonly deps: PeerDependencies;
  private readonly link: PeerLink;
  private readonly outbound: Outbound;
  private readonly inbound: Inbound;
  private readonly reading: ReadContext;
  private readonly label: string;
  private isClosed = false;

  constructor(dependencies: PeerDependencies, facts: PeerFacts, limits: ReceiveLimits) {
    ({ id: this.id, key: this.key, address: this.address, isOutbound: this.isOutbound } = facts);
    ({ isPersistent: this.isPersistent, isUnconditional: this.isUnconditional, hello: this.hello } = facts);
    this.deps = dependencies;
    const { clock, dispatcher } = dependencies;
    this.connectedAt = clock.now();
    // Labels of peers that strangers make up would fill memory, so only those an operator named have their own.
    this.label = this.isPersistent || this.isUnconditional ? this.id : "other";
    this.link = new PeerLink({ peer: dependencies, clock }, { isStreaming: facts.hello !== undefined });
    this.outbound = new Outbound({ link: this.link, clock, events: this.outboundEvents() });
    this.inbound = dispatcher.inbound((message) => this.deliver(message));
    this.reading = {
      inbound: this.inbound,
      clock,
      readings: new Set(),
      bytesPerSecond: burstOf(clock, limits.receiveBytesPerSecond * FLOOD_FACTOR, LARGEST_MESSAGE_BYTES),
      idleStreams: idleStreams(clock),
      messagesPerSecond: burstOf(clock, limits.receiveMessagesPerSecond, 0),
      report: (fault, reason) => this.report(fault, reason),
      dropped: (channel) => dependencies.metrics.dropped.inc(1, { chID: channelLabel(channel.id) }),
    };
  }

  get backlog(): { readonly messages: number; readonly bytes: number } {
    return this.outbound.backlog;
  }

  async send<M>(channel: Channel<M>, message: M): Promise<boolean> {
    if (this.isClosed) return false;
    const payload = this.deps.encoder.encode(channel, message);
    const isSent = await this.outbound.send(channel, payload);
    if (isSent)
      this.deps.metrics.messageSendBytes.inc(payload.length, { message_type: messageLabel(channel, message) });
    return isSent;
  }

  /** The connection to use now. */
  currentConnection(): Connection | undefined {
    return this.deps.connection();
  }

  /** Reads an incoming stream of a channel. */
  read(stream: Libp2pStream, channel: Channel<unknown>, isShared: boolean): void {
    if (this.isClosed) stream.abort(new PeerFaultError("unresponsive", "peer is gone"));
    else new Reading(this.reading, stream, { channel, isShared });
  }

  /** Looks at what should have moved by now. */
  sweep(): void {
    for (const reading of this.reading.readings) reading.sweep();
    this.link.sweep();
    this.deps.metrics.peerSendQueue.set(this.outbound.backlog.messages, { peer_id: this.label });
    const since = this.outbound.stalledSince;
    if (since !== undefined && elapsedMs(since, this.deps.clock.now()) > SEND_STALL_MS) {
      this.report("unresponsive", "takes nothing that is sent to it");
    }
  }

  /** Ends everything of this peer but its connections. */
  close(): void {
    if (this.isClosed) return;
    this.isClosed = true;
    this.outbound.close();
    this.inbound.close();
    for (const reading of this.reading.readings) reading.stop("peer is gone");
  }

  private report(fault: Fault, reason: string): void {
    // What is found while everything of this peer ends is no news.
    if (!this.isClosed) this.deps.report(this.id, fault, reason);
  }

  private outboundEvents() {
    return {
      sent: (channelId: number, bytes: number) => {
        this.bytes.sent += bytes;
        this.deps.metrics.peerSendBytes.inc(bytes, { peer_id: this.label, chID: channelLabel(channelId) });
      },
      failed: (channelId: number, cause: unknown) =>
        this.deps.log.debug("message not sent", {
          peer: this.id,
          channel: channelLabel(channelId),
          reason: errorMessage(cause),
        }),
    };
  }

  /** Decodes a message and gives it to its handler. */
  private deliver({ channel: { id: channelId }, payload, size, at }: Arrived): Handled {
    const handler = this.deps.handlers.get(channelId);
    if (handler === undefined || this.isClosed) return;
    const { metrics, clock } = this.deps;
    this.bytes.received += size;
    metrics.peerReceiveBytes.inc(size, { peer_id: this.label, chID: channelLabel(channelId) });
    try {
      const message = handler.channel.type.decode(payload);
      const type = messageLabel(handler.channel, message);
      const labels = { message_type: type, reactor: reactorLabel(channelId) };
      metrics.messageReceiveBytes.inc(size, { message_type: type });
      metrics.messagesReceived.inc(1, labels);
      const startedAt = clock.now();
      metrics.pendingSeconds.observe(Number(startedAt - at) / NS_PER_SECOND, labels);
      const done = (): void => metrics.receiveSeconds.observe(Number(clock.now() - startedAt) / NS_PER_SECOND, labels);
      const handled = handler.receive(this, message);
      if (handled instanceof Promise) {
        const leave = this.deps.inFlight.enter(labels);
        return handled.then(done, (cause: unknown) => this.failed(handler, cause)).finally(leave);
      }
      done();
    } catch (cause) {
      this.failed(handler, cause);
    }
  }

  private failed({ channel }: Handler, cause: unknown): void {
    if (cause instanceof PeerFaultError) this.report(cause.fault, `${channel.name}: ${cause.message}`);
    else if (cause instanceof WireError) this.report("bad-message", `${channel.name}: ${cause.message}`);
    else
      this.deps.log.error("handler failed", {
        peer: this.id,
        channel: channel.name,
        reason: errorMessage(cause),
        cause,
      });
  }
}

/** Longest message of any channel (blocks), which may always come at once. */
const LARGEST_MESSAGE_BYTES = 128 << 20;

function burstOf(clock: Clock, perSecond: number, extra: number): RateLimit {
  return new RateLimit(clock, { perSecond, burst: perSecond * RECEIVE_BURST_SECONDS + extra });
}

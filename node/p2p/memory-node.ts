/** One node of a network in memory: its channels, its peers, and what waits to be sent and to be handled. */

import { assert } from "#lib/assert.ts";
import type { Timers } from "#lib/clock.ts";
import { errorMessage } from "#lib/errors.ts";
import type { Random } from "#lib/prng.ts";
import { PeerFaultError } from "./errors.ts";
import type { LinkConditions, Transit } from "./memory-link.ts";
import type { Channel, Fault, Handled, Network, Peer, PeerHandler } from "./network.ts";

/** Two nodes about to be linked. */
export interface NodeEnds {
  readonly dialler: MemoryNode;
  readonly listener: MemoryNode;
}

/** What a node needs of its network. */
export interface MemoryNodeDependencies {
  readonly timers: Timers;
  readonly random: Random;
  /** What becomes of messages to another node. */
  conditions(to: string): LinkConditions;
  onTransit(transit: Transit): void;
  onReport(peerId: string, fault: Fault, reason: string): void;
  onStart(): void;
}

/** Messages that may wait for one peer; one more is refused. */
export const BACKLOG_MESSAGES_MAX = 10_000;
/** Bytes that may wait for one peer. */
export const BACKLOG_BYTES_MAX = 64 << 20;

type Receive = (peer: Peer, message: unknown) => Handled;
interface Handler {
  readonly channel: Channel<unknown>;
  readonly receive: Receive;
}

/** Bytes of messages that go to several peers, so that they are encoded once. */
const encoded = new WeakMap<object, Uint8Array>();

/** A node; handlers come first, then `start`. */
export class MemoryNode implements Network {
  readonly id: string;
  readonly #dependencies: MemoryNodeDependencies;
  readonly #handlers = new Map<number, Handler>();
  readonly #watchers: PeerHandler[] = [];
  readonly #peers = new Map<string, MemoryPeer>();
  #isRunning = false;

  constructor(id: string, dependencies: MemoryNodeDependencies) {
    this.id = id;
    this.#dependencies = dependencies;
  }

  /** Brings a link up at both ends. */
  static link({ dialler, listener }: NodeEnds): void {
    const out = new MemoryPeer(dialler.#dependencies, { self: dialler, other: listener, isOutbound: true });
    const back = new MemoryPeer(listener.#dependencies, { self: listener, other: dialler, isOutbound: false });
    out.remote = back;
    back.remote = out;
    dialler.#peers.set(listener.id, out);
    listener.#peers.set(dialler.id, back);
    for (const watcher of dialler.#watchers) watcher.added?.(out);
    for (const watcher of listener.#watchers) watcher.added?.(back);
  }

  /** Whether links may be up. */
  get isRunning(): boolean {
    return this.#isRunning;
  }

  /** Links come up. */
  start(): void {
    this.#isRunning = true;
    this.#dependencies.onStart();
  }

  /** Every link goes down. */
  stop(): void {
    this.#isRunning = false;
    for (const [id, peer] of [...this.#peers]) {
      peer.remote?.self.unlink(this.id);
      this.unlink(id);
    }
  }

  handle<M>(channel: Channel<M>, receive: (peer: Peer, message: M) => Handled): void {
    assert(!this.#handlers.has(channel.id), "channel has a handler", { channel: channel.id });
    this.#handlers.set(channel.id, { channel: channel as Channel<unknown>, receive: receive as Receive });
  }

  watch(handler: PeerHandler): void {
    this.#watchers.push(handler);
  }

  peers(): readonly Peer[] {
    return [...this.#peers.values()];
  }

  peer(id: string): Peer | undefined {
    return this.#peers.get(id);
  }

  report(peerId: string, fault: Fault, reason: string): void {
    this.#dependencies.onReport(peerId, fault, reason);
  }

  /** Takes this end of a link down. */
  unlink(id: string): void {
    const peer = this.#peers.get(id);
    if (peer === undefined) return;
    this.#peers.delete(id);
    peer.close();
    for (const watcher of this.#watchers) watcher.removed?.(peer);
  }

  /** Has the handler of a channel deal with what a peer sent. */
  receive(peer: Peer, channelId: number, bytes: Uint8Array): Handled {
    const handler = this.#handlers.get(channelId);
    if (handler === undefined) return undefined;
    try {
      const { channel, receive } = handler;
      if (bytes.length === 0 || bytes.length > channel.messageBytesMax) {
        throw new PeerFaultError("bad-message", `message of ${bytes.length} bytes`);
      }
      const handled = receive(peer, decode(channel, bytes));
      return handled?.catch((cause: unknown) => this.#blame(peer, cause));
    } catch (cause) {
      this.#blame(peer, cause);
      return undefined;
    }
  }

  #blame(peer: Peer, cause: unknown): void {
    if (!(cause instanceof PeerFaultError)) throw cause;
    this.report(peer.id, cause.fault, cause.message);
  }
}

/** A peer as one end of a link sees it. */
class MemoryPeer implements Peer {
  readonly id: string;
  readonly address: string;
  readonly isOutbound: boolean;
  readonly isPersistent = false;
  readonly isUnconditional = false;
  readonly self: MemoryNode;
  remote: MemoryPeer | undefined;
  readonly #dependencies: MemoryNodeDependencies;
  readonly #outbox: { readonly bytes: Uint8Array; readonly sent: () => void }[] = [];
  /** What waits for the end of a handler, by channel. */
  readonly #inbox = new Map<number, Uint8Array[]>();
  #messages = 0;
  #bytes = 0;
  #isClosed = false;

  constructor(
    dependencies: MemoryNodeDependencies,
    link: { readonly self: MemoryNode; readonly other: MemoryNode; readonly isOutbound: boolean },
  ) {
    this.#dependencies = dependencies;
    this.self = link.self;
    this.id = link.other.id;
    this.address = `/memory/${link.other.id}`;
    this.isOutbound = link.isOutbound;
  }

  get backlog(): { readonly messages: number; readonly bytes: number } {
    return { messages: this.#messages, bytes: this.#bytes };
  }

  async send<M>(channel: Channel<M>, message: M): Promise<boolean> {
    if (this.#isClosed) return false;
    const bytes = encode(channel, message);
    if (this.#messages >= BACKLOG_MESSAGES_MAX || this.#bytes + bytes.length > BACKLOG_BYTES_MAX) return false;
    const { onTransit, conditions } = this.#dependencies;
    const transit = { from: this.self.id, to: this.id, channel: channel as Channel<unknown>, message };
    onTransit({ ...transit, byteLength: bytes.length });
    if (conditions(this.id).bytesPerSecond > 0) await this.#passThrough(bytes);
    if (this.#isClosed) return false;
    this.#fly(channel.id, bytes);
    return true;
  }

  /** Handles what arrived, after what arrived on the same channel before. */
  arrive(channelId: number, bytes: Uint8Array): void {
    if (this.#isClosed) return;
    const waiting = this.#inbox.get(channelId);
    if (waiting !== undefined) {
      waiting.push(bytes);
      return;
    }
    const handled = this.self.receive(this, channelId, bytes);
    if (handled === undefined) return;
    this.#inbox.set(channelId, []);
    handled.then(() => this.#next(channelId));
  }

  close(): void {
    this.#isClosed = true;
    this.#inbox.clear();
    for (const { sent } of this.#outbox.splice(0)) sent();
  }

  #next(channelId: number): void {
    const waiting = this.#inbox.get(channelId) ?? [];
    this.#inbox.delete(channelId);
    for (const bytes of waiting) this.arrive(channelId, bytes);
  }

  /** Waits until the link has taken the bytes, after all that waits already. */
  #passThrough(bytes: Uint8Array): Promise<void> {
    this.#messages++;
    this.#bytes += bytes.length;
    return new Promise((resolve) => {
      this.#outbox.push({ bytes, sent: resolve });
      if (this.#outbox.length === 1) this.#transmit();
    });
  }

  #transmit(): void {
    const [first] = this.#outbox;
    if (first === undefined) return;
    const { bytesPerSecond } = this.#dependencies.conditions(this.id);
    const durationMs = bytesPerSecond === 0 ? 0 : Math.ceil((first.bytes.length * 1000) / bytesPerSecond);
    this.#dependencies.timers.after(durationMs, () => {
      if (this.#outbox.shift() === undefined) return;
      this.#messages--;
      this.#bytes -= first.bytes.length;
      first.sent();
      this.#transmit();
    });
  }

  #fly(channelId: number, bytes: Uint8Array): void {
    const { timers, random, conditions } = this.#dependencies;
    const { latencyMs, jitterMs, lossPerMille } = conditions(this.id);
    if (lossPerMille > 0 && random.below(1000) < lossPerMille) return;
    const delayMs = latencyMs + (jitterMs === 0 ? 0 : random.below(jitterMs + 1));
    timers.after(delayMs, () => this.remote?.arrive(channelId, bytes));
  }
}

function encode<M>({ type }: Channel<M>, message: M): Uint8Array {
  const known = encoded.get(message as object);
  if (known !== undefined) return known;
  const bytes = type.encode(message);
  encoded.set(message as object, bytes);
  return bytes;
}

function decode(channel: Channel<unknown>, bytes: Uint8Array): unknown {
  try {
    return channel.type.decode(bytes);
  } catch (cause) {
    throw new PeerFaultError("bad-message", `message does not decode: ${errorMessage(cause)}`);
  }
}

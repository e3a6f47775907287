/** Messages that arrived and wait for their handlers: bounded per peer and channel, handled by priority, in turns. */

import { FairQueue, type Weighed } from "./fair-queue.ts";
import { INBOUND_BYTES_MAX, INBOUND_BYTES_PER_PEER_MAX, INBOUND_MESSAGES_MAX, MESSAGES_PER_TURN } from "./limits.ts";
import type { Handled } from "./network.ts";
import { Budget } from "./rate-limit.ts";

/** A message before it is decoded. */
export interface Arrived extends Weighed {
  readonly payload: Uint8Array;
  /** Nanoseconds. */
  readonly at: bigint;
}

/** Decodes and handles one message of a peer; never throws. */
export type Deliver = (message: Arrived) => Handled;

/** What waits from one peer. */
export class Inbound {
  /** Counts the bytes of this peer's messages from their arrival until they are handled. */
  readonly budget: Budget;
  private readonly dispatcher: Dispatcher;
  private readonly deliver: Deliver;
  private readonly queue = new FairQueue<Arrived>();
  /** Channels whose handler still works on a message. */
  private readonly held = new Set<number>();
  private readonly roomListeners = new Map<number, Set<() => void>>();
  private isClosed = false;

  /** Use `Dispatcher.inbound`. */
  constructor(dispatcher: Dispatcher, deliver: Deliver) {
    this.budget = new Budget(INBOUND_BYTES_PER_PEER_MAX, dispatcher.budget);
    this.dispatcher = dispatcher;
    this.deliver = deliver;
  }

  /** Whether a channel's streams should pause; what is already on its way still finds room, as much again. */
  isFull(channelId: number): boolean {
    return this.isBeyond(channelId, 1);
  }

  /** Takes a message whose bytes the budget already counts; false, and the bytes given back, when there is no room. */
  push(message: Arrived): boolean {
    if (this.isClosed || this.isBeyond(message.channel.id, 2)) {
      this.budget.give(message.size);
      return false;
    }
    this.queue.push(message);
    this.dispatcher.wake(this);
    return true;
  }

  /** Calls `listener` once when a full channel has room again. */
  onceRoom(channelId: number, listener: () => void): void {
    const listeners = this.roomListeners.get(channelId) ?? new Set();
    this.roomListeners.set(channelId, listeners.add(listener));
  }

  /** Forgets what waits. */
  close(): void {
    this.isClosed = true;
    for (const { size } of this.queue.drain()) this.budget.give(size);
    this.roomListeners.clear();
  }

  /** Handles the next message whose channel is not held back; false when there is none. */
  handleOne(): boolean {
    const message = this.queue.next((channelId) => !this.held.has(channelId));
    if (message === undefined) return false;
    const { id } = message.channel;
    this.tellRoom(id);
    const handled = this.deliver(message);
    if (!(handled instanceof Promise)) {
      this.budget.give(message.size);
      return true;
    }
    this.held.add(id);
    // `deliver` turns failures into reports, so the promise only ever resolves.
    void handled.finally(() => {
      this.held.delete(id);
      this.budget.give(message.size);
      this.dispatcher.wake(this);
    });
    return true;
  }

  private isBeyond(channelId: number, share: number): boolean {
    const { messages, bytes } = this.queue.waiting(channelId);
    return messages >= INBOUND_MESSAGES_MAX * share || bytes >= INBOUND_BYTES_MAX * share;
  }

  private tellRoom(channelId: number): void {
    const listeners = this.roomListeners.get(channelId);
    if (listeners === undefined) return;
    if (this.isBeyond(channelId, 0.5)) return;
    this.roomListeners.delete(channelId);
    for (const listener of listeners) listener();
  }
}

/** Gives peers their turns, one message each, and the rest of the process its own. */
export class Dispatcher {
  readonly budget: Budget;
  private readonly ready = new Set<Inbound>();
  private turn: NodeJS.Immediate | undefined;

  /** `budget` counts the bytes of all messages of all peers. */
  constructor(budget: Budget) {
    this.budget = budget;
  }

  /** The queue of one peer. */
  inbound(deliver: Deliver): Inbound {
    return new Inbound(this, deliver);
  }

  /** A peer has something to handle. */
  wake(inbound: Inbound): void {
    this.ready.add(inbound);
    this.turn ??= setImmediate(() => this.takeTurn());
  }

  private takeTurn(): void {
    this.turn = undefined;
    for (let handled = 0; handled < MESSAGES_PER_TURN && this.ready.size > 0; ) {
      for (const inbound of [...this.ready]) {
        if (inbound.handleOne()) handled++;
        else this.ready.delete(inbound);
      }
    }
    if (this.ready.size > 0) this.turn ??= setImmediate(() => this.takeTurn());
  }
}

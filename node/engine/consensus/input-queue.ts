/** What waits to be handled by consensus, in order of arrival. */

import type { Message } from "#proto/tendermint/consensus/types.ts";
import type { HeightTimeout } from "./messages.ts";

/** Anything that makes consensus move. */
export type DriverInput =
  | { readonly kind: "message"; readonly message: Message; readonly peerId: string }
  | { readonly kind: "timeout"; readonly timeout: HeightTimeout }
  /** The signer is due to be asked again. */
  | { readonly kind: "ask-signer" }
  /** A reason to begin the height may have come up. */
  | { readonly kind: "wake" };

/** Messages of peers that may wait; more are turned away, and peers send again. */
export const QUEUE_MAX = 1000;
/** Messages of one peer that may wait, so that none can keep the others out. */
export const QUEUE_PER_PEER_MAX = 250;

/** A queue with one consumer. */
export class InputQueue {
  #items: DriverInput[] = [];
  readonly #waiting = new Map<string, number>();
  #wake: (() => void) | undefined;
  #isClosed = false;

  /** Whether nothing waits. */
  get isEmpty(): boolean {
    return this.#items.length === 0;
  }

  /** Whether `close` was called. */
  get isClosed(): boolean {
    return this.#isClosed;
  }

  /** Adds an input; false when it is a message and the queue is full. */
  push(input: DriverInput): boolean {
    if (this.#isClosed || (input.kind === "message" && !this.#admit(input.peerId))) return false;
    this.#items.push(input);
    this.#wake?.();
    return true;
  }

  /** Everything that waits, as soon as there is something; undefined once the queue is closed. */
  async take(): Promise<readonly DriverInput[] | undefined> {
    while (this.#items.length === 0 && !this.#isClosed) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
      this.#wake = undefined;
    }
    if (this.#isClosed) return undefined;
    const items = this.#items;
    this.#items = [];
    this.#waiting.clear();
    return items;
  }

  /** Drops what waits and ends the consumer. */
  close(): void {
    this.#isClosed = true;
    this.#items = [];
    this.#wake?.();
  }

  #admit(peerId: string): boolean {
    const waiting = this.#waiting.get(peerId) ?? 0;
    if (this.#items.length >= QUEUE_MAX || waiting >= QUEUE_PER_PEER_MAX) return false;
    this.#waiting.set(peerId, waiting + 1);
    return true;
  }
}

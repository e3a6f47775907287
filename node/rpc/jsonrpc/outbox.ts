/** Messages on their way to one websocket client; the number that may wait is bounded, memory with it. */
import type { WebSocket } from "ws";

/**
 * Bytes that may wait whatever their number: one block announces its txs all at once, faster than any client can take
 * them, and that alone does not make a client slow.
 */
export const BURST_BYTES_MAX = 4 * 1024 * 1024;

/** The outgoing side of a connection. */
export class Outbox {
  readonly #socket: WebSocket;
  readonly #messagesMax: number;
  readonly #onFlushed: () => void;
  #sent = 0;
  #flushed = 0;
  #roomListeners: (() => void)[] = [];

  /** `messagesMax` may wait beyond a burst; `onFlushed` is called when the client took something. */
  constructor(socket: WebSocket, messagesMax: number, onFlushed: () => void) {
    this.#socket = socket;
    this.#messagesMax = messagesMax;
    this.#onFlushed = onFlushed;
    socket.on("close", () => this.#wake());
  }

  /** Whether the client is too far behind to be sent more. */
  get isFull(): boolean {
    return this.#sent - this.#flushed >= this.#messagesMax && this.#socket.bufferedAmount > BURST_BYTES_MAX;
  }

  /** Sends a message unless the outbox is full; whether it did. */
  offer(text: string): boolean {
    if (this.isFull) return false;
    this.push(text);
    return true;
  }

  /** Sends a message in any case. */
  push(text: string): void {
    if (this.#socket.readyState !== this.#socket.OPEN) return;
    const number = ++this.#sent;
    this.#socket.send(text, () => {
      this.#flushed = Math.max(this.#flushed, number);
      this.#onFlushed();
      if (!this.isFull) this.#wake();
    });
    // Within one turn of the event loop no callback comes, but what the kernel took is no longer buffered.
    if (this.#socket.bufferedAmount === 0) this.#flushed = number;
  }

  /** Resolves when the outbox is not full or the connection is closed. */
  async room(): Promise<void> {
    if (!this.isFull) return;
    await new Promise<void>((resolve) => this.#roomListeners.push(resolve));
  }

  #wake(): void {
    for (const listener of this.#roomListeners.splice(0)) listener();
  }
}

/** One connected signer: one request at a time, and pings while there is nothing to ask (`cmt:privval/signer_listener_endpoint.go`). */

import type { Timer, Timers } from "#lib/clock.ts";
import { errorMessage } from "#lib/errors.ts";
import { SignerConnectionError } from "./errors.ts";
import { receiveMessage, requirePong, type SignerMessage, sendMessage } from "./messages.ts";
import type { Pipe } from "./pipe.ts";

/** Time for one answer, milliseconds (`cmt:privval` timeoutReadWrite). */
export const REQUEST_TIMEOUT_MS = 5000;
/** Silence after which the signer is pinged, milliseconds: it may hang up when it hears nothing for five seconds. */
export const PING_INTERVAL_MS = 3333;

/** How patient a link is. */
export interface LinkOptions {
  readonly requestTimeoutMs?: number;
  readonly pingIntervalMs?: number;
}

/** A connection to a signer. After any failure it is closed, for a late answer must never pass for another one's. */
export class SignerLink {
  readonly #pipe: Pipe;
  readonly #timers: Timers;
  readonly #requestTimeoutMs: number;
  readonly #pingIntervalMs: number;
  #queue: Promise<unknown> = Promise.resolve();
  #pingTimer: Timer | undefined;
  #failure: SignerConnectionError | undefined;

  constructor(pipe: Pipe, timers: Timers, options: LinkOptions = {}) {
    this.#pipe = pipe;
    this.#timers = timers;
    this.#requestTimeoutMs = options.requestTimeoutMs ?? REQUEST_TIMEOUT_MS;
    this.#pingIntervalMs = options.pingIntervalMs ?? PING_INTERVAL_MS;
    pipe.closed.then(() => this.close("connection was closed"));
    this.#schedulePing();
  }

  /** Id of the signer's key; undefined on a unix socket. */
  get remoteId(): string | undefined {
    return this.#pipe.remoteId;
  }

  /** Settles when the signer is gone. */
  get closed(): Promise<void> {
    return this.#pipe.closed;
  }

  /** Why it was closed; undefined while it is open. */
  get failure(): SignerConnectionError | undefined {
    return this.#failure;
  }

  /** Asks, after what was asked before, and resolves with the answer; rejects with `SignerConnectionError`. */
  request(message: SignerMessage): Promise<SignerMessage> {
    const answer = this.#queue.then(() => this.#exchange(message));
    this.#queue = answer.catch(() => {});
    return answer;
  }

  /** Asks for a sign of life; rejects with `SignerConnectionError`. */
  async ping(): Promise<void> {
    const answer = await this.request({ kind: "pingRequest", value: {} });
    try {
      requirePong(answer);
    } catch (cause) {
      this.close(errorMessage(cause));
      throw cause;
    }
  }

  /** Hangs up; what is being asked rejects with `reason`. */
  close(reason: string): void {
    this.#failure ??= new SignerConnectionError(reason);
    this.#pingTimer?.cancel();
    this.#pipe.close();
  }

  async #exchange(message: SignerMessage): Promise<SignerMessage> {
    if (this.#failure !== undefined) throw this.#failure;
    this.#pingTimer?.cancel();
    const timer = this.#timers.after(this.#requestTimeoutMs, () => this.close("signer did not answer in time"));
    try {
      if (this.#pipe.unread > 0) throw new SignerConnectionError("signer spoke without being asked");
      sendMessage(this.#pipe, message);
      return await receiveMessage(this.#pipe);
    } catch (cause) {
      this.close(errorMessage(cause));
      throw this.#failure ?? cause;
    } finally {
      timer.cancel();
      this.#schedulePing();
    }
  }

  #schedulePing(): void {
    this.#pingTimer?.cancel();
    if (this.#failure !== undefined) return;
    this.#pingTimer = this.#timers.after(this.#pingIntervalMs, () => void this.ping().catch(() => {}));
  }
}

/** One client connection of an ABCI socket: requests go out in order, the answers come back in the same order. */

import { connect, type Socket } from "node:net";
import {
  encodeFlushRequest,
  encodeMethodRequest,
  type Method,
  type RequestOf,
  type ResponseOf,
  responseTo,
} from "#abci/messages.ts";
import { TypedError } from "#lib/errors.ts";
import { Response } from "#proto/tendermint/abci/types.ts";
import { netOptions, type SocketAddress } from "./address.ts";
import { FrameReader, frame } from "./framing.ts";

/** The other side answered with an exception, answered out of turn, or is gone; no further call can succeed. */
export class AbciConnectionError extends TypedError {}

/** How an answer finds its caller. */
interface Waiting {
  /** Settles the call if the response belongs to it; false is a protocol violation. */
  accept(response: Response): boolean;
  fail(error: Error): void;
}

const FLUSH_FRAME = frame(encodeFlushRequest());

/** A connected socket with calls in flight. */
export class AbciConnection {
  readonly #socket: Socket;
  readonly #reader: FrameReader;
  readonly #onFailure: (error: Error) => void;
  readonly #waiting: Waiting[] = [];
  #answered = 0;
  #outgoing: Uint8Array[] = [];
  #failure: Error | undefined;

  constructor(socket: Socket, options: { readonly messageBytesMax: number; onFailure(error: Error): void }) {
    this.#socket = socket;
    this.#reader = new FrameReader(options);
    this.#onFailure = options.onFailure;
    socket.on("data", (chunk: Uint8Array) => this.#receive(chunk));
    socket.on("error", (cause) => this.#fail(new AbciConnectionError("abci connection broke", {}, { cause })));
    socket.on("close", () => this.#fail(new AbciConnectionError("abci connection was closed")));
  }

  /** Sends one request; rejects with `AbciConnectionError`. Requests of one turn of the event loop share a flush. */
  call<M extends Method>(method: M, request: RequestOf<M>): Promise<ResponseOf<M>> {
    if (this.#failure !== undefined) return Promise.reject(this.#failure);
    return new Promise((resolve, reject) => {
      const accept = (response: Response): boolean => {
        const value = responseTo(method, response);
        if (value !== undefined) resolve(value);
        return value !== undefined;
      };
      this.#send(frame(encodeMethodRequest(method, request)), { accept, fail: reject });
    });
  }

  /** Hangs up; calls in flight reject. */
  close(): Promise<void> {
    return new Promise((resolve) => {
      if (this.#socket.closed) return resolve();
      this.#socket.once("close", () => resolve());
      this.#socket.destroy();
    });
  }

  #send(bytes: Uint8Array, waiting: Waiting): void {
    if (this.#outgoing.length === 0) setImmediate(() => this.#flush());
    this.#outgoing.push(bytes);
    this.#waiting.push(waiting);
  }

  /** CometBFT's server holds answers back until it is asked to flush. */
  #flush(): void {
    const frames = this.#outgoing;
    this.#outgoing = [];
    if (this.#failure !== undefined) return;
    this.#waiting.push({ accept: (response) => response.value?.kind === "flush", fail: () => {} });
    this.#socket.cork();
    for (const bytes of frames) this.#socket.write(bytes);
    this.#socket.write(FLUSH_FRAME);
    this.#socket.uncork();
  }

  #receive(chunk: Uint8Array): void {
    try {
      for (const message of this.#reader.push(chunk)) this.#accept(Response.decode(message));
    } catch (cause) {
      this.#fail(new AbciConnectionError("abci response is malformed", {}, { cause }));
    }
  }

  #accept(response: Response): void {
    if (this.#failure !== undefined) return;
    if (response.value?.kind === "exception") {
      this.#fail(new AbciConnectionError(`application failed: ${response.value.value.error}`));
      return;
    }
    const next = this.#waiting[this.#answered];
    if (next?.accept(response) !== true) {
      this.#fail(new AbciConnectionError("abci response answers no request"));
      return;
    }
    this.#answered++;
    // Dropping answered calls one by one would cost a copy each time.
    if (this.#answered >= 1024 || this.#answered === this.#waiting.length) {
      this.#waiting.splice(0, this.#answered);
      this.#answered = 0;
    }
  }

  #fail(error: Error): void {
    if (this.#failure !== undefined) return;
    this.#failure = error;
    this.#socket.destroy();
    for (const waiting of this.#waiting.splice(0).slice(this.#answered)) waiting.fail(error);
    this.#answered = 0;
    this.#onFailure(error);
  }
}

/** Opens a socket; rejects when nobody listens. */
export function openSocket(address: SocketAddress): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(netOptions(address));
    socket.setNoDelay(true);
    socket.once("error", reject);
    socket.once("connect", () => {
      socket.off("error", reject);
      resolve(socket);
    });
  });
}

/** Takes exact numbers of bytes from a stream, holding little of what nobody has asked for. */

import type { Duplex } from "node:stream";
import { assert } from "#lib/assert.ts";
import { concatBytes } from "#lib/bytes.ts";
import { errorMessage } from "#lib/errors.ts";
import { SignerConnectionError } from "./errors.ts";

/** Bytes beyond what is asked for after which reading pauses. */
export const UNREAD_BYTES_MAX = 64 * 1024;

interface Waiting {
  readonly length: number;
  resolve(bytes: Uint8Array): void;
  reject(error: SignerConnectionError): void;
}

/** The receiving side of a stream; destroys the stream when the other side has ended it. */
export class ByteReader {
  readonly #stream: Duplex;
  #chunks: Uint8Array[] = [];
  #unread = 0;
  #waiting: Waiting | undefined;
  #failure: SignerConnectionError | undefined;

  constructor(stream: Duplex) {
    this.#stream = stream;
    stream.on("data", (chunk: Uint8Array) => this.#receive(chunk));
    stream.on("error", (cause) => {
      this.#fail(new SignerConnectionError(`connection broke: ${errorMessage(cause)}`, {}, { cause }));
    });
    stream.on("end", () => {
      this.#fail(new SignerConnectionError("connection was closed by the other side"));
      stream.destroy();
    });
    stream.on("close", () => this.#fail(new SignerConnectionError("connection was closed")));
  }

  /** Bytes that arrived and were not read. */
  get unread(): number {
    return this.#unread;
  }

  /** The next `length` bytes; rejects with `SignerConnectionError` when the stream ends before. One call at a time. */
  read(length: number): Promise<Uint8Array> {
    assert(this.#waiting === undefined, "two readers of one stream");
    if (this.#unread >= length) return Promise.resolve(this.#take(length));
    if (this.#failure !== undefined) return Promise.reject(this.#failure);
    return new Promise((resolve, reject) => {
      this.#waiting = { length, resolve, reject };
      this.#stream.resume();
    });
  }

  #receive(chunk: Uint8Array): void {
    this.#chunks.push(chunk);
    this.#unread += chunk.length;
    const waiting = this.#waiting;
    if (waiting !== undefined && this.#unread >= waiting.length) {
      this.#waiting = undefined;
      waiting.resolve(this.#take(waiting.length));
    }
    if (this.#unread > (this.#waiting?.length ?? 0) + UNREAD_BYTES_MAX) this.#stream.pause();
  }

  #take(length: number): Uint8Array {
    const bytes = this.#chunks.length === 1 ? (this.#chunks[0] ?? new Uint8Array(0)) : concatBytes(...this.#chunks);
    this.#unread = bytes.length - length;
    this.#chunks = this.#unread === 0 ? [] : [bytes.subarray(length)];
    return bytes.subarray(0, length);
  }

  #fail(error: SignerConnectionError): void {
    this.#failure ??= error;
    const waiting = this.#waiting;
    this.#waiting = undefined;
    waiting?.reject(this.#failure);
  }
}

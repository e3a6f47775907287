/** Messages on a byte stream: uvarint length, then the message (`cmt:libs/protoio`). */

import { concatBytes } from "#lib/bytes.ts";
import { TypedError } from "#lib/errors.ts";

/** A length prefix that is malformed or exceeds the limit; the stream cannot be read any further. */
export class FramingError extends TypedError {}

/** Largest message accepted by default: a block of the protocol's maximum size with generous results. */
export const ABCI_MESSAGE_BYTES_MAX = 512 * 1024 * 1024;

/** Most bytes of a length prefix; five hold every length up to 2^35. */
const LENGTH_BYTES_MAX = 5;

/** `message` with its length in front. */
export function frame(message: Uint8Array): Uint8Array {
  const prefix: number[] = [];
  let rest = message.length;
  for (; rest > 0x7f; rest = Math.floor(rest / 128)) prefix.push((rest & 0x7f) | 0x80);
  prefix.push(rest);
  return concatBytes(Uint8Array.from(prefix), message);
}

/** Cuts a stream of chunks into messages, holding no more than one unfinished message. */
export class FrameReader {
  readonly #messageBytesMax: number;
  #chunks: Uint8Array[] = [];
  #buffered = 0;
  /** Length of the message being collected; undefined while its prefix is incomplete. */
  #wanted: number | undefined;

  constructor(options: { readonly messageBytesMax: number }) {
    this.#messageBytesMax = options.messageBytesMax;
  }

  /** The messages that `chunk` completes, in order; throws `FramingError`. */
  push(chunk: Uint8Array): Uint8Array[] {
    this.#chunks.push(chunk);
    this.#buffered += chunk.length;
    if (this.#wanted !== undefined && this.#buffered < this.#wanted) return [];
    return this.#cut(this.#chunks.length === 1 ? chunk : concatBytes(...this.#chunks));
  }

  #cut(bytes: Uint8Array): Uint8Array[] {
    const messages: Uint8Array[] = [];
    let offset = 0;
    for (;;) {
      if (this.#wanted === undefined) {
        const prefix = this.#readLength(bytes, offset);
        if (prefix === undefined) break;
        this.#wanted = prefix.length;
        offset = prefix.end;
      }
      if (bytes.length - offset < this.#wanted) break;
      messages.push(bytes.subarray(offset, offset + this.#wanted));
      offset += this.#wanted;
      this.#wanted = undefined;
    }
    this.#chunks = offset < bytes.length ? [bytes.subarray(offset)] : [];
    this.#buffered = bytes.length - offset;
    return messages;
  }

  #readLength(bytes: Uint8Array, start: number): { readonly length: number; readonly end: number } | undefined {
    let length = 0;
    for (let i = 0; i < LENGTH_BYTES_MAX; i++) {
      const byte = bytes[start + i];
      if (byte === undefined) return undefined;
      length += (byte & 0x7f) * 128 ** i;
      if (byte > 0x7f) continue;
      if (length > this.#messageBytesMax) throw new FramingError("message exceeds the size limit", { length });
      return { length, end: start + i + 1 };
    }
    throw new FramingError("length prefix is too long");
  }
}

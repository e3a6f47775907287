/** Messages on a stream: `uvarint(length) ‖ payload` (`cmt:lp2p/stream.go`). */

import { EMPTY_BYTES } from "#lib/bytes.ts";
import { FrameError } from "./errors.ts";

/** Longest length prefix, as Go's reader accepts. */
const LENGTH_BYTES_MAX = 10;

/** A payload with its length in front. */
export function frame(payload: Uint8Array): Uint8Array {
  return frames([payload]);
}

/** Several payloads, each with its length in front. */
export function frames(payloads: readonly Uint8Array[]): Uint8Array {
  let size = 0;
  for (const { length } of payloads) size += lengthBytes(length) + length;
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const payload of payloads) {
    let rest = payload.length;
    for (; rest >= 0x80; rest = Math.floor(rest / 128)) bytes[at++] = (rest % 128) | 0x80;
    bytes[at++] = rest;
    bytes.set(payload, at);
    at += payload.length;
  }
  return bytes;
}

/** Cuts a stream of bytes into payloads. Memory grows with the bytes that arrived, never with the length announced. */
export class FrameReader {
  private readonly bytesMax: number;
  private length: number | undefined;
  private lengthSoFar = 0;
  private lengthBytes = 0;
  private chunks: Uint8Array[] = [];
  private received = 0;

  /** `bytesMax` bounds a payload. */
  constructor(bytesMax: number) {
    this.bytesMax = bytesMax;
  }

  /** Bytes of an unfinished message. */
  get pending(): number {
    return this.received;
  }

  /** Whether the next byte begins a message. */
  get isBetweenMessages(): boolean {
    return this.length === undefined && this.lengthBytes === 0;
  }

  /**
   * Gives each payload that `bytes` completes to `take`, until it answers false; returns how many bytes were read. Throws
   * `FrameError`.
   */
  push(bytes: Uint8Array, take: (payload: Uint8Array) => boolean): number {
    let at = 0;
    while (at < bytes.length) {
      if (this.length === undefined) this.lengthByte(bytes[at++] ?? 0);
      else {
        const end = Math.min(bytes.length, at + this.length - this.received);
        this.chunks.push(bytes.subarray(at, end));
        this.received += end - at;
        at = end;
      }
      if (this.length !== undefined && this.received === this.length && !take(this.finish())) return at;
    }
    return at;
  }

  private lengthByte(byte: number): void {
    if (++this.lengthBytes > LENGTH_BYTES_MAX) throw new FrameError("length prefix is too long");
    this.lengthSoFar += (byte & 0x7f) * 128 ** (this.lengthBytes - 1);
    if (this.lengthSoFar > this.bytesMax) {
      throw new FrameError("message is too long", { max: this.bytesMax });
    }
    if (byte >= 0x80) return;
    if (this.lengthSoFar === 0) throw new FrameError("message is empty");
    this.length = this.lengthSoFar;
  }

  private finish(): Uint8Array {
    // A copy: the chunks may be parts of larger buffers that would live as long as the message.
    const payload = this.chunks.length === 0 ? EMPTY_BYTES : joined(this.chunks, this.received);
    this.length = undefined;
    this.lengthSoFar = 0;
    this.lengthBytes = 0;
    this.chunks = [];
    this.received = 0;
    return payload;
  }
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

function lengthBytes(length: number): number {
  let bytes = 1;
  for (let rest = length; rest >= 0x80; rest = Math.floor(rest / 128)) bytes++;
  return bytes;
}

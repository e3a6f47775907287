/** libp2p streams as the rest of this folder uses them: bytes in by callback, bytes out by promise. */

import type { Libp2p } from "libp2p";
import { errorMessage } from "#lib/errors.ts";
import { StreamError } from "./errors.ts";

/** A connection of libp2p. */
export type Connection = ReturnType<Libp2p["getConnections"]>[number];
/** A stream of libp2p. */
export type Libp2pStream = Awaited<ReturnType<Connection["newStream"]>>;

/** What a reader of a stream is told. */
export interface StreamReader {
  /** Bytes arrived; they belong to the reader. */
  data(bytes: Uint8Array): void;
  /** Nothing more comes: the other side finished, or the stream is gone. Told once. */
  end(): void;
}

/** A stream that can be written, and read by the reader it was opened for. */
export interface ByteStream {
  /** Whether nothing more comes from the other side. */
  readonly hasEnded: boolean;
  /** Resolves once the transport took the bytes; rejects with `StreamError` when the stream is gone. */
  write(bytes: Uint8Array): Promise<void>;
  /** Says that nothing more is written; never rejects. */
  finish(): Promise<void>;
  /** Gives the stream up, both directions. */
  reset(reason: string): void;
  /** The same for a stream that has served its purpose, which is no failure. */
  release(): void;
  /** Stops and resumes the reader; what arrives meanwhile is kept up to a bound, past which the stream is reset. */
  pause(): void;
  resume(): void;
}

/** Wraps a stream and starts reading it. `keepMax` bounds the bytes kept while paused. */
export function byteStream(stream: Libp2pStream, reader: StreamReader, keepMax: number): ByteStream {
  stream.maxReadBufferLength = keepMax;
  let hasEnded = false;
  const endOnce = (): void => {
    if (hasEnded) return;
    hasEnded = true;
    reader.end();
  };
  const endWhenRead = (): void => {
    if (stream.remoteWriteStatus === "closed" && stream.readBufferLength === 0) endOnce();
  };
  stream.addEventListener("message", ({ data }) => {
    if (hasEnded) return;
    reader.data(data instanceof Uint8Array ? data : data.subarray());
    endWhenRead();
  });
  stream.addEventListener("remoteCloseWrite", endWhenRead);
  stream.addEventListener("close", endOnce);
  // The other side may have finished while the protocol was being agreed on; what it sent is then still to be read.
  if (stream.status !== "open" && stream.readBufferLength === 0) queueMicrotask(endOnce);
  return {
    get hasEnded() {
      return hasEnded;
    },
    write: (bytes) => write(stream, bytes),
    finish: () => finish(stream),
    reset: (reason) => stream.abort(new StreamError(reason)),
    release: () => stream.abort(SERVED),
    ...pausing(stream),
  };
}

/** Pausing and resuming; a reader that pauses again while it is given what was kept has its way once that is over. */
function pausing(stream: Libp2pStream): Pick<ByteStream, "pause" | "resume"> {
  let isResuming = false;
  let isWanted = false;
  const pause = (): void => {
    isWanted = true;
    // libp2p tells the other side to go on after it gave us what it kept, so a pause in between would be forgotten.
    if (!isResuming && stream.readStatus === "readable") stream.pause();
  };
  const resume = (): void => {
    isWanted = false;
    if (isResuming || stream.readStatus !== "paused") return;
    isResuming = true;
    stream.resume();
    isResuming = false;
    if (isWanted) pause();
  };
  return { pause, resume };
}

async function write(stream: Libp2pStream, bytes: Uint8Array): Promise<void> {
  try {
    stream.send(bytes);
  } catch (cause) {
    throw new StreamError(`stream cannot be written: ${errorMessage(cause)}`, {}, { cause });
  }
  // Not `stream.onDrain()`: once it resolved it goes on resolving at once, and all that is sent piles up.
  while (stream.writableNeedsDrain || stream.writeBufferLength > 0) await drainOrClose(stream);
}

/** Waits until the transport takes more; rejects when the stream is gone. */
function drainOrClose(stream: Libp2pStream): Promise<void> {
  return new Promise((resolve, reject) => {
    const settle = (): void => {
      stream.removeEventListener("drain", settle);
      stream.removeEventListener("close", settle);
      if (stream.writeStatus === "closed") reject(new StreamError("stream is gone"));
      else resolve();
    };
    if (stream.writeStatus === "closed") return settle();
    stream.addEventListener("drain", settle);
    stream.addEventListener("close", settle);
  });
}

async function finish(stream: Libp2pStream): Promise<void> {
  try {
    await stream.close();
  } catch (cause) {
    stream.abort(new StreamError(errorMessage(cause)));
  }
}

/** One for all: most streams end with it, and an error is costly to make. */
const SERVED = new StreamError("stream has served its purpose");

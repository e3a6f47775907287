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
    pause: () => {
      if (stream.readStatus === "readable") stream.pause();
    },
    resume: () => {
      if (stream.readStatus === "paused") stream.resume();
    },
  };
}

async function write(stream: Libp2pStream, bytes: Uint8Array): Promise<void> {
  try {
    if (!stream.send(bytes)) await stream.onDrain();
  } catch (cause) {
    throw new StreamError(`stream cannot be written: ${errorMessage(cause)}`, {}, { cause });
  }
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

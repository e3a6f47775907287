/** Bytes both ways between a node and its signer, plain or secret, and the length-prefixed records on them. */

import type { Duplex } from "node:stream";
import { frame } from "../abci-socket/framing.ts";
import { ByteReader } from "./byte-reader.ts";
import { SignerConnectionError } from "./errors.ts";

/** One connection. */
export interface Pipe {
  /** Id of the key that the other side proved to hold; undefined where nothing is proved. */
  readonly remoteId: string | undefined;
  /** Bytes that arrived before anybody asked for them. */
  readonly unread: number;
  /** Settles when the connection is gone. */
  readonly closed: Promise<void>;
  /** The next `length` bytes, one call at a time; rejects with `SignerConnectionError`. */
  read(length: number): Promise<Uint8Array>;
  /** Sends; a connection that is gone swallows the bytes. */
  write(bytes: Uint8Array): void;
  /** Ends the connection at once. */
  close(): void;
}

/** A stream as it is: for sockets that only the owner of a file can reach. */
export function plainPipe(stream: Duplex): Pipe {
  const reader = new ByteReader(stream);
  return {
    remoteId: undefined,
    get unread() {
      return reader.unread;
    },
    closed: closedOf(stream),
    read: (length) => reader.read(length),
    write: (bytes) => void stream.write(bytes),
    close: () => void stream.destroy(),
  };
}

/** Settles when a stream is closed. */
export function closedOf(stream: Duplex): Promise<void> {
  return new Promise((resolve) => {
    if (stream.closed) resolve();
    else stream.once("close", () => resolve());
  });
}

/** Sends a record with its length in front, in one piece: some signers read a record with a single call. */
export function writeDelimited(pipe: Pick<Pipe, "write">, record: Uint8Array): void {
  pipe.write(frame(record));
}

/** Bytes of the longest length prefix: five hold every length up to 2^35. */
const PREFIX_BYTES_MAX = 5;

/** The next record; rejects with `SignerConnectionError` when it is longer than `lengthMax` bytes. */
export async function readDelimited(pipe: Pick<Pipe, "read">, lengthMax: number): Promise<Uint8Array> {
  let length = 0;
  for (let i = 0; i < PREFIX_BYTES_MAX; i++) {
    const [byte = 0] = await pipe.read(1);
    length += (byte & 0x7f) * 128 ** i;
    if (byte > 0x7f) continue;
    if (length > lengthMax) throw new SignerConnectionError("message exceeds the size limit", { length, lengthMax });
    return pipe.read(length);
  }
  throw new SignerConnectionError("length prefix is too long");
}

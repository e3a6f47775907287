/** One record of the write-ahead log: CRC-32C and length, big-endian, then a `TimedWALMessage` (`cmt:consensus/wal.go`). */

import { TypedError } from "#lib/errors.ts";
import { TimedWALMessage } from "#proto/tendermint/consensus/wal.ts";
import { WireError } from "#wire";
import { crc32c } from "./crc32c.ts";

/** A message that the log cannot take, or a log that cannot be written. */
export class WalError extends TypedError {}

/** Largest message of a record, bytes: a consensus message of 1 MiB with its envelope. */
export const RECORD_BYTES_MAX = 1_048_576 + 24;
/** Bytes in front of a message. */
export const RECORD_HEADER_BYTES = 8;

/** What a file holds up to its first flaw. */
export interface ScannedFile {
  readonly messages: readonly TimedWALMessage[];
  /** Length of the flawless beginning, bytes. */
  readonly validBytes: number;
  /** Why the rest is unreadable; undefined when there is no rest. */
  readonly flaw: string | undefined;
}

/** Bytes of one record; throws `WalError` when the message is too large to be read back. */
export function encodeRecord(message: TimedWALMessage): Uint8Array {
  const body = TimedWALMessage.encode(message);
  if (body.length > RECORD_BYTES_MAX) throw new WalError("message is too large for the log", { bytes: body.length });
  const record = new Uint8Array(RECORD_HEADER_BYTES + body.length);
  const view = new DataView(record.buffer);
  view.setUint32(0, crc32c(body));
  view.setUint32(4, body.length);
  record.set(body, RECORD_HEADER_BYTES);
  return record;
}

/** Reads records up to the end or the first flaw; never throws. */
export function scanRecords(bytes: Uint8Array): ScannedFile {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const messages: TimedWALMessage[] = [];
  let offset = 0;
  while (offset < bytes.length) {
    const record = readRecord(bytes, view, offset);
    if (typeof record === "string") return { messages, validBytes: offset, flaw: record };
    messages.push(record.message);
    offset = record.end;
  }
  return { messages, validBytes: offset, flaw: undefined };
}

function readRecord(
  bytes: Uint8Array,
  view: DataView,
  offset: number,
): { message: TimedWALMessage; end: number } | string {
  if (bytes.length - offset < RECORD_HEADER_BYTES) return "record header is cut off";
  const length = view.getUint32(offset + 4);
  if (length > RECORD_BYTES_MAX) return "record length exceeds the maximum";
  const start = offset + RECORD_HEADER_BYTES;
  if (bytes.length - start < length) return "record is cut off";
  const body = bytes.subarray(start, start + length);
  if (crc32c(body) !== view.getUint32(offset)) return "record checksum does not match";
  try {
    const message = TimedWALMessage.decode(body);
    // Eight zero bytes are a well-formed record of nothing: what a file system may leave after a power failure.
    return message.msg?.sum === undefined ? "record holds no message" : { message, end: start + length };
  } catch (cause) {
    if (cause instanceof WireError) return "record is not a message";
    throw cause;
  }
}

/** The two lines by which both sides of a stream agree on its protocol (multistream-select 1.0.0), for one protocol. */

import { bytesFromLatin1, concatBytes, latin1FromBytes, utf8Encode } from "#lib/bytes.ts";
import { frame } from "./framing.ts";

/** What a stream began with: a protocol and how many bytes asked for it; undefined for anything but one short line. */
export interface Request {
  readonly protocol: string | undefined;
  readonly length: number;
}

const HEADER = frame(utf8Encode("/multistream/1.0.0\n"));
/** Longest line whose length is one byte. */
const SHORT_LINE_BYTES_MAX = 0x7f;

/** Header and protocol: what asks for a protocol in one go, and what agrees to it. */
export function negotiationOf(protocol: string): Uint8Array {
  const known = negotiations.get(protocol);
  if (known !== undefined) return known;
  const bytes = concatBytes(HEADER, frame(bytesFromLatin1(`${protocol}\n`)));
  negotiations.set(protocol, bytes);
  return bytes;
}

/** Reads header and protocol from the first bytes of a stream; undefined when more bytes must tell. */
export function readRequest(bytes: Uint8Array): Request | undefined {
  for (let at = 0; at < Math.min(HEADER.length, bytes.length); at++) {
    if (bytes[at] !== HEADER[at]) return NOT_A_REQUEST;
  }
  // A side that sends the header alone waits for ours, which is for a full negotiation to give.
  if (bytes.length === HEADER.length) return NOT_A_REQUEST;
  const size = bytes[HEADER.length];
  if (size === undefined) return undefined;
  if (size > SHORT_LINE_BYTES_MAX) return NOT_A_REQUEST;
  const length = HEADER.length + 1 + size;
  if (bytes.length < length) return undefined;
  const line = latin1FromBytes(bytes.subarray(HEADER.length + 1, length));
  return line.endsWith("\n") ? { protocol: line.slice(0, -1), length } : NOT_A_REQUEST;
}

const NOT_A_REQUEST: Request = { protocol: undefined, length: 0 };

/** By protocol; there are as many as channels. */
const negotiations = new Map<string, Uint8Array>();

/**
 * Where the parts of a JSON document lie in its bytes, so that a part of a large document can be parsed alone, or kept byte
 * for byte. Brackets are balanced and texts skipped; what is inside a part is for `JSON.parse` to judge.
 */

import { utf8Decode } from "#lib/bytes.ts";
import { JsonError } from "./json-node.ts";

/** Bytes from `start` up to `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACKET = 0x5d;

/** The value of every member of the object in `bytes`, in order; throws `JsonError` for anything but one object. */
export function memberSpans(bytes: Uint8Array, whole: Span = { start: 0, end: bytes.length }): Map<string, Span> {
  const members = new Map<string, Span>();
  const { end } = whole;
  let at = skipSpace(bytes, expect(bytes, skipSpace(bytes, whole.start, end), OPEN_BRACE), end);
  if (bytes[at] !== CLOSE_BRACE) {
    for (;;) {
      const keyEnd = skipText(bytes, at, end);
      const key = parseKey(bytes.subarray(at, keyEnd));
      const start = skipSpace(bytes, expect(bytes, skipSpace(bytes, keyEnd, end), COLON), end);
      const valueEnd = skipValue(bytes, start, end);
      // Readers disagree on which of two equal members counts, so there must not be two.
      if (members.has(key)) throw new JsonError("object has a member twice", { path: key });
      members.set(key, { start, end: valueEnd });
      at = skipSpace(bytes, valueEnd, end);
      if (bytes[at] === CLOSE_BRACE) break;
      at = skipSpace(bytes, expect(bytes, at, COMMA), end);
    }
  }
  if (skipSpace(bytes, at + 1, end) !== end) throw malformed(at);
  return members;
}

/** Runs of items of the list at `whole`, separated by commas, of about `runBytes` each; throws `JsonError` when there is no list. */
export function* itemRuns(bytes: Uint8Array, whole: Span, runBytes: number): Generator<Span> {
  const { end } = whole;
  let at = skipSpace(bytes, expect(bytes, whole.start, OPEN_BRACKET), end);
  if (bytes[at] !== CLOSE_BRACKET) {
    for (let start = at; ; ) {
      const itemEnd = skipValue(bytes, at, end);
      at = skipSpace(bytes, itemEnd, end);
      const isLast = bytes[at] === CLOSE_BRACKET;
      if (!isLast) at = skipSpace(bytes, expect(bytes, at, COMMA), end);
      if (isLast || itemEnd - start >= runBytes) {
        yield { start, end: itemEnd };
        start = at;
      }
      if (isLast) break;
    }
  }
  if (at + 1 !== end) throw malformed(at);
}

/** Whether the value at `span` is a list. */
export function isList(bytes: Uint8Array, span: Span): boolean {
  return bytes[span.start] === OPEN_BRACKET;
}

function expect(bytes: Uint8Array, at: number, byte: number): number {
  if (bytes[at] !== byte) throw malformed(at);
  return at + 1;
}

function parseKey(literal: Uint8Array): string {
  try {
    return JSON.parse(utf8Decode(literal)) as string;
  } catch (cause) {
    throw new JsonError("member name is not a json text", {}, { cause });
  }
}

function skipSpace(bytes: Uint8Array, from: number, end: number): number {
  let at = from;
  while (at < end && isSpace(bytes[at] as number)) at++;
  return at;
}

function skipText(bytes: Uint8Array, from: number, end: number): number {
  for (let at = expect(bytes, from, QUOTE); at < end; at++) {
    const byte = bytes[at];
    if (byte === QUOTE) return at + 1;
    if (byte === BACKSLASH) at++;
  }
  throw malformed(from);
}

/** The end of the value that begins at `from`. */
function skipValue(bytes: Uint8Array, from: number, end: number): number {
  const first = bytes[from];
  if (first === QUOTE) return skipText(bytes, from, end);
  if (first === OPEN_BRACE || first === OPEN_BRACKET) return skipNested(bytes, from, end);
  for (let at = from; at < end; at++) {
    const byte = bytes[at] as number;
    if (byte === COMMA || byte === CLOSE_BRACE || byte === CLOSE_BRACKET || isSpace(byte)) return notEmpty(from, at);
  }
  throw malformed(from);
}

/** Large documents are skipped here, byte by byte: what is neither quote nor bracket costs one comparison. */
function skipNested(bytes: Uint8Array, from: number, end: number): number {
  let depth = 0;
  for (let at = from; at < end; at++) {
    const byte = bytes[at] as number;
    if (byte < OPEN_BRACKET) {
      if (byte === QUOTE) at = skipText(bytes, at, end) - 1;
    } else if (byte === OPEN_BRACE || byte === OPEN_BRACKET) depth++;
    else if ((byte === CLOSE_BRACE || byte === CLOSE_BRACKET) && --depth === 0) return at + 1;
  }
  throw malformed(from);
}

function notEmpty(from: number, at: number): number {
  if (at === from) throw malformed(at);
  return at;
}

function isSpace(byte: number): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}

function malformed(offset: number): JsonError {
  return new JsonError("text is not json", { offset });
}

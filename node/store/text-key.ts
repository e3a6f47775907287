/**
 * Keys as latin1 text, one character per byte. JavaScript maps and comparisons are fast on such text, and its code unit
 * order is byte order, so the layers of a block convert a key once and pass the text along.
 */

import type { KeyRange, KVReader } from "./kv-store.ts";

/** A reader that accepts the text of a key that the caller already has. */
export interface TextKeyedReader extends KVReader {
  getText(text: string): Uint8Array | undefined;
}

/** A range with its bounds as text. */
export interface TextRange {
  readonly start: string | undefined;
  readonly end: string | undefined;
  readonly reverse: boolean;
}

/** Whether `reader` takes keys as text. */
export function isTextKeyed(reader: KVReader): reader is TextKeyedReader {
  return "getText" in reader;
}

/** The latin1 text of a key, or of its first `length` bytes; a native conversion at half the cost of building the string from codes. */
export function keyText(key: Uint8Array, length = key.length): string {
  return latin1Slice.call(key, 0, length);
}

/** The bytes of a key's text. */
export function keyBytes(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
}

/** `range` with its bounds as text. */
export function textRange(range: KeyRange): TextRange {
  return {
    start: range.start === undefined ? undefined : keyText(range.start),
    end: range.end === undefined ? undefined : keyText(range.end),
    reverse: range.reverse === true,
  };
}

const latin1Slice: (this: Uint8Array, start: number, end: number) => string = Reflect.get(
  Buffer.prototype,
  "latin1Slice",
);

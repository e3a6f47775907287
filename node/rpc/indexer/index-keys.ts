/**
 * Keys of the event index: one row per (attribute, value, height), listing where in that block the attribute stands, so
 * that what all txs of a block share costs one row and equality, height ranges and paging are ordered scans.
 *
 * - `h` hash → TxResult
 * - `p` height(8) index(4) → hash
 * - `t` key 00 value 00 height(8) → places of tx events
 * - `b` key 00 value 00 height(8) → places of block events
 * - `k` height(8) → empty, for every indexed block
 */
import {
  bytesFromLatin1,
  concatBytes,
  prefixEnd,
  u64FromBytes,
  u64ToBytes,
  utf8Decode,
  utf8Encode,
} from "#lib/bytes.ts";
import { Reader, Writer } from "#wire";

/** Which events a row describes. */
export type Scope = "tx" | "block";

/** Where an event stands in its block: tx index (0 for block events) and number of the event. */
export interface Place {
  readonly index: number;
  readonly event: number;
}

const PREFIX: Readonly<Record<Scope, string>> = { tx: "t", block: "b" };
const SEPARATOR = 0;
const HEIGHT_BYTES = 8;

/** Key of a tx result. */
export const hashKey = (hash: Uint8Array): Uint8Array => concatBytes(bytesFromLatin1("h"), hash);

/** Key of the hash of the tx at a position. */
export const positionKey = (height: bigint, index: number): Uint8Array =>
  concatBytes(bytesFromLatin1("p"), u64ToBytes(height), u64ToBytes(BigInt(index)).subarray(4));

/** Height and index of a position key. */
export const parsePositionKey = (key: Uint8Array): { readonly height: bigint; readonly index: number } => ({
  height: u64FromBytes(key.subarray(1, 1 + HEIGHT_BYTES)),
  index: Number(u64FromBytes(concatBytes(new Uint8Array(4), key.subarray(1 + HEIGHT_BYTES)))),
});

/** Key that marks a height as indexed. */
export const blockKey = (height: bigint): Uint8Array => concatBytes(bytesFromLatin1("k"), u64ToBytes(height));

/** Height of a block key. */
export const parseBlockKey = (key: Uint8Array): bigint => u64FromBytes(key.subarray(1));

/** Rows of one attribute, or of one attribute with one value. */
export function attributePrefix(scope: Scope, tag: string, value?: string): Uint8Array {
  return utf8Encode(PREFIX[scope] + (value === undefined ? `${tag}\0` : attributeRow(tag, value)));
}

/** Key of a row, whose text "tag NUL value NUL" is given. */
export function attributeKey(scope: Scope, row: string, height: bigint): Uint8Array {
  const text = PREFIX[scope] + row;
  const bytes = Buffer.byteLength(text);
  const key = Buffer.allocUnsafe(bytes + HEIGHT_BYTES);
  key.write(text, "utf8");
  key.writeBigUInt64BE(height, bytes);
  return key;
}

/** The text of a row's tag and value. */
export const attributeRow = (tag: string, value: string): string => `${tag}\0${value}\0`;

/** Value and height of a row whose attribute has `prefixLength` bytes of prefix. */
export function parseAttributeKey(
  key: Uint8Array,
  prefixLength: number,
): { readonly value: string; readonly height: bigint } {
  const end = key.length - HEIGHT_BYTES;
  const value =
    key[end - 1] === SEPARATOR && end - 1 >= prefixLength ? key.subarray(prefixLength, end - 1) : new Uint8Array();
  return { value: utf8Decode(value), height: u64FromBytes(key.subarray(end)) };
}

/** The exclusive end of the keys that start with `prefix`. */
export function endOf(prefix: Uint8Array): Uint8Array {
  return prefixEnd(prefix) ?? bytesFromLatin1("\xff");
}

const scratch = new Writer();

/** Packs the places of a row, given as tx index and event number in turn. */
export function encodePlaces(places: readonly number[]): Uint8Array {
  scratch.reset();
  for (const number of places) scratch.uint32(number);
  return scratch.finish();
}

/** Unpacks the places of a row. */
export function decodePlaces(bytes: Uint8Array): Place[] {
  const reader = new Reader(bytes);
  const places: Place[] = [];
  while (!reader.isAtEnd()) places.push({ index: reader.uint32(), event: reader.uint32() });
  return places;
}

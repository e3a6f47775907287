/**
 * Keys and rows of the index. Places in a block are tx index and number of the event, as varints.
 *
 * - `h` hash → height(8) index(4) 1 for success: the tx with that hash
 * - `k` height(8) → number of txs(4), for every indexed block
 * - `t` tag 00 value 00 height(8) → places of that attribute in txs
 * - `b` tag 00 value 00 height(8) → places of that attribute in the block's own events
 * - `v` value 00 height(8) → tag number and place, for a value that is rare in the block, whatever its tags: an address
 *   has some eight attributes per transfer, which cost one row instead of eight
 * - `d` tag 00 height(8) → length, value, number of places, places: what of a tag is in `v` rows, for scans over all values
 * - `n` tag → number of the tag; `n` alone → how many there are
 * - `f` → format
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
import { Reader } from "#wire";

/** Which events a row describes. */
export type Scope = "tx" | "block";

/** Where an event stands in its block: tx index (0 for block events) and number of the event. */
export interface Place {
  readonly index: number;
  readonly event: number;
}

/** A matching tx, or a matching block (index 0). */
export interface Position {
  readonly height: bigint;
  readonly index: number;
}

/** A value with its places, of a `d` row. */
export interface ListedValue {
  readonly value: string;
  readonly places: readonly Place[];
}

/** Shortest value, bytes, that is worth a row of its own: shorter ones, such as amounts and flags, mean nothing without their tag. */
export const SHARED_BYTES_MIN = 20;
/** Longest such value. */
export const SHARED_BYTES_MAX = 255;
/** First bytes of keys; append-only. */
export const ROW = {
  format: "f",
  hash: "h",
  block: "k",
  tx: "t",
  blockEvent: "b",
  value: "v",
  listed: "d",
  tag: "n",
} as const;

/** Bytes of the height at the end of a key. */
export const HEIGHT_BYTES = 8;
/** Ends a tag and a value in a key. */
export const SEPARATOR = 0;

/** Key of a tx by hash. */
export const hashKey = (hash: Uint8Array): Uint8Array => concatBytes(bytesFromLatin1(ROW.hash), hash);

/** Row of a tx by hash. */
export function encodeHashRow({ height, index }: Position, isOk: boolean): Uint8Array {
  return concatBytes(u64ToBytes(height), u32ToBytes(index), Uint8Array.of(isOk ? 1 : 0));
}

/** Where a tx is and whether it succeeded. */
export function decodeHashRow(row: Uint8Array): Position & { readonly isOk: boolean } {
  return {
    height: u64FromBytes(row.subarray(0, HEIGHT_BYTES)),
    index: u32FromBytes(row.subarray(HEIGHT_BYTES)),
    isOk: row[HEIGHT_BYTES + 4] === 1,
  };
}

/** Key that marks a height as indexed. */
export const blockKey = (height: bigint): Uint8Array => concatBytes(bytesFromLatin1(ROW.block), u64ToBytes(height));

/** Height of a block key. */
export const parseBlockKey = (key: Uint8Array): bigint => u64FromBytes(key.subarray(1));

/** Key of the number of a tag; that of the count without a tag. */
export const tagKey = (tag = ""): Uint8Array => utf8Encode(ROW.tag + tag);

/** Key of the index's format. */
export const FORMAT_KEY: Uint8Array = bytesFromLatin1(ROW.format);

/** Beginning of the keys of one attribute, or of one attribute with one value. */
export function attributePrefix(scope: Scope, tag: string, value?: string): Uint8Array {
  const letter = scope === "tx" ? ROW.tx : ROW.blockEvent;
  return utf8Encode(`${letter}${tag}\0${value === undefined ? "" : `${value}\0`}`);
}

/** Beginning of the keys of a value that has rows of its own; undefined for one that never has. */
export function valuePrefix(value: string): Uint8Array | undefined {
  const prefix = utf8Encode(`${ROW.value}${value}\0`);
  return canBeShared(prefix.length - 2) ? prefix : undefined;
}

/** Beginning of the keys of the lists of a tag's values. */
export const listPrefix = (tag: string): Uint8Array => utf8Encode(`${ROW.listed}${tag}\0`);

/** Whether a value of that length may have rows of its own. */
export const canBeShared = (bytes: number): boolean => bytes >= SHARED_BYTES_MIN && bytes <= SHARED_BYTES_MAX;

/** Value and height of a row whose attribute has `prefixLength` bytes of prefix. */
export function parseAttributeKey(
  key: Uint8Array,
  prefixLength: number,
): { readonly value: string; readonly height: bigint } {
  const end = key.length - HEIGHT_BYTES;
  const value =
    key[end - 1] === SEPARATOR && end - 1 >= prefixLength ? key.subarray(prefixLength, end - 1) : new Uint8Array();
  return { value: utf8Decode(value), height: heightOf(key) };
}

/** The height at the end of a key. */
export const heightOf = (key: Uint8Array): bigint => u64FromBytes(key.subarray(key.length - HEIGHT_BYTES));

/** The exclusive end of the keys that start with `prefix`. */
export function endOf(prefix: Uint8Array): Uint8Array {
  return prefixEnd(prefix) ?? bytesFromLatin1("\xff");
}

/** Unpacks the places of a row. */
export function decodePlaces(bytes: Uint8Array): Place[] {
  const reader = new Reader(bytes);
  const places: Place[] = [];
  while (!reader.isAtEnd()) places.push(readPlace(reader));
  return places;
}

/** The places that the row of a value has for one tag. */
export function decodePlacesOf(bytes: Uint8Array, tagNumber: number): Place[] {
  const reader = new Reader(bytes);
  const places: Place[] = [];
  while (!reader.isAtEnd()) {
    const isWanted = reader.uint32() === tagNumber;
    const place = readPlace(reader);
    if (isWanted) places.push(place);
  }
  return places;
}

/** Unpacks the list of a tag's values. */
export function* decodeList(bytes: Uint8Array): Generator<ListedValue> {
  const reader = new Reader(bytes);
  while (!reader.isAtEnd()) {
    const value = reader.string();
    const places = Array.from({ length: reader.uint32() }, () => readPlace(reader));
    yield { value, places };
  }
}

/** Four big-endian bytes. */
export function u32ToBytes(value: number): Uint8Array {
  return Uint8Array.of(value >>> 24, value >>> 16, value >>> 8, value);
}

/** The number in the first four bytes. */
export function u32FromBytes(bytes: Uint8Array): number {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(0);
}

function readPlace(reader: Reader): Place {
  return { index: reader.uint32(), event: reader.uint32() };
}

/**
 * Where the multistore keeps what in the database. Integers in keys are big-endian, so versions sort by age.
 *
 *   m                           position: layout number, initial, latest and earliest version
 *   c                           next version whose orphans are to be deleted
 *   t                           store table: id, name and whether mounted
 *   s version                   CommitInfo (protobuf)
 *   r version                   root of each store, and how many records the version wrote
 *   o version store             records that the version no longer uses
 *   n store version seq         tree record
 *   f store key                 value of the latest version
 *   i                           present while a snapshot import is unfinished
 */

import { concatBytes, utf8Decode, utf8Encode } from "#lib/bytes.ts";
import { CorruptedStoreError } from "./errors.ts";
import { putVarint, VARINT_BYTES_MAX } from "./iavl/hash.ts";
import { type NodeRef, RecordCursor, readBorder } from "./iavl/record.ts";
import { encodeBorder } from "./iavl/record-writer.ts";
import type { Orphans } from "./iavl/tree.ts";

/** Number of this layout; a database with another one is refused. */
export const LAYOUT = 1;
/** Most stores, removed ones included, that a database can name. */
export const STORES_MAX = 2 ** 16 - 1;

/** Which versions exist. */
export interface Position {
  readonly initial: number;
  readonly latest: number;
  readonly first: number;
}

/** A store by the number that keys use. */
export interface StoreEntry {
  readonly id: number;
  readonly name: string;
  /** False once an upgrade removed the store; its history stays readable. */
  readonly isMounted: boolean;
}

/** One store at one version. */
export interface StoredRoot {
  readonly id: number;
  readonly root: NodeRef | undefined;
  /** Records written by this version, numbered from 0. */
  readonly recordCount: number;
}

/** Key of the position. */
export const POSITION_KEY: Uint8Array = utf8Encode("m");
/** Key of the pruner's cursor. */
export const PRUNE_CURSOR_KEY: Uint8Array = utf8Encode("c");
/** Key of the store table. */
export const STORE_TABLE_KEY: Uint8Array = utf8Encode("t");
/** Key that marks an unfinished import. */
export const IMPORT_KEY: Uint8Array = utf8Encode("i");

const TAGS = { commitInfo: 0x73, roots: 0x72, orphans: 0x6f, record: 0x6e, flat: 0x66 } as const;

/** Key of a version's commit info. */
export function commitInfoKey(version: number): Uint8Array {
  return versionKey(TAGS.commitInfo, version);
}

/** Key of a version's roots. */
export function rootsKey(version: number): Uint8Array {
  return versionKey(TAGS.roots, version);
}

/** Key of the records of one store that a version no longer uses. */
export function orphansKey(version: number, store: number): Uint8Array {
  const key = new Uint8Array(9);
  key[0] = TAGS.orphans;
  putU48(key, 1, version);
  putU16(key, 7, store);
  return key;
}

/** Key of a tree record. */
export function recordKey(store: number, version: number, seq: number): Uint8Array {
  return writeRecordKey(new Uint8Array(13), store, { version, seq });
}

/** Bytes of a tree record's key. */
export const RECORD_KEY_BYTES = 13;

/** Writes a record's key into 13 bytes that may be reused after a synchronous call. */
export function writeRecordKey(
  key: Uint8Array,
  store: number,
  at: { readonly version: number; readonly seq: number },
): Uint8Array {
  key[0] = TAGS.record;
  putU16(key, 1, store);
  putU48(key, 3, at.version);
  putU16(key, 9, at.seq >>> 16);
  putU16(key, 11, at.seq & 0xffff);
  return key;
}

/** Key of a latest value, from the text of its key in the store. */
export function flatKey(store: number, text: string): Uint8Array {
  const key = new Uint8Array(3 + text.length);
  key[0] = TAGS.flat;
  putU16(key, 1, store);
  for (let i = 0; i < text.length; i++) key[3 + i] = text.charCodeAt(i);
  return key;
}

/** Bytes of the key of a latest value whose key in the store has `length` bytes. */
export function flatKeyLength(length: number): number {
  return 3 + length;
}

/** Writes the beginning of the key of a latest value; returns where the key in the store follows. */
export function beginFlatKey(flat: Uint8Array, store: number): number {
  flat[0] = TAGS.flat;
  putU16(flat, 1, store);
  return 3;
}

/** The key in the store of the latest value under `flat`. */
export function keyOfFlat(flat: Uint8Array): Uint8Array {
  return flat.subarray(3);
}

/** The key range of one store's latest values. */
export function valueRange(store: number): readonly [start: Uint8Array, end: Uint8Array] {
  return [storeKey(TAGS.flat, store), storeKey(TAGS.flat, store + 1)];
}

/** The key ranges of one store: values of the latest version, and tree records. */
export function storeRanges(store: number): readonly (readonly [start: Uint8Array, end: Uint8Array])[] {
  return [TAGS.flat, TAGS.record].map((tag) => [storeKey(tag, store), storeKey(tag, store + 1)] as const);
}

/** The key ranges that an unfinished import may have filled. */
export function importedRanges(): readonly (readonly [start: Uint8Array, end: Uint8Array])[] {
  return [TAGS.flat, TAGS.record].map((tag) => [Uint8Array.of(tag), Uint8Array.of(tag + 1)] as const);
}

/** Bytes of a position, with the number of the layout. */
export function encodePosition(position: Position): Uint8Array {
  return varints([LAYOUT, position.initial, position.latest, position.first]);
}

/** Throws `CorruptedStoreError`; the layout number is returned for the caller to judge. */
export function decodePosition(bytes: Uint8Array): Position & { readonly layout: number } {
  const cursor = cursorOf(bytes);
  const [layout, initial, latest, first] = [0, 0, 0, 0].map(() => cursor.varint(Number.MAX_SAFE_INTEGER));
  return { layout: layout ?? 0, initial: initial ?? 0, latest: latest ?? 0, first: first ?? 0 };
}

/** Bytes of the pruner's cursor. */
export function encodeCursor(version: number): Uint8Array {
  return varints([version]);
}

/** The version in the pruner's cursor; throws `CorruptedStoreError`. */
export function decodeCursor(bytes: Uint8Array): number {
  return cursorOf(bytes).varint(Number.MAX_SAFE_INTEGER);
}

/** Bytes of the store table. */
export function encodeStoreTable(entries: readonly StoreEntry[]): Uint8Array {
  const parts = entries.map(({ id, name, isMounted }) => {
    const text = utf8Encode(name);
    return concatBytes(varints([id, isMounted ? 1 : 0, text.length]), text);
  });
  return concatBytes(...parts);
}

/** The store table; throws `CorruptedStoreError`, or `BytesError` for a name that is no text. */
export function decodeStoreTable(bytes: Uint8Array): StoreEntry[] {
  const cursor = cursorOf(bytes);
  const entries: StoreEntry[] = [];
  while (cursor.hasMore()) {
    const id = cursor.varint(STORES_MAX);
    const isMounted = cursor.varint(1) === 1;
    entries.push({ id, name: utf8Decode(cursor.take(cursor.varint(STORES_MAX))), isMounted });
  }
  return entries;
}

/** Bytes of a version's roots. */
export function encodeRoots(roots: readonly StoredRoot[], version: number): Uint8Array {
  const parts = roots.map(({ id, root, recordCount }) => {
    const head = varints([id, recordCount, root === undefined ? 0 : 1]);
    return root === undefined ? head : concatBytes(head, encodeBorder(root, version));
  });
  return concatBytes(...parts);
}

/** A version's roots; throws `CorruptedStoreError`. */
export function decodeRoots(bytes: Uint8Array, version: number): StoredRoot[] {
  const cursor = new RecordCursor(bytes, { version, seq: 0 });
  const roots: StoredRoot[] = [];
  while (cursor.hasMore()) {
    const id = cursor.varint(STORES_MAX);
    const recordCount = cursor.varint(2 ** 31 - 1);
    roots.push({ id, recordCount, root: cursor.varint(1) === 1 ? readBorder(cursor) : undefined });
  }
  return roots;
}

/** Orphans as ages and sequence numbers. */
export function encodeOrphans(orphans: Orphans, version: number): Uint8Array {
  const bytes = new Uint8Array(orphans.length * VARINT_BYTES_MAX);
  let at = 0;
  for (let i = 0; i < orphans.length; i += 2) {
    at = putVarint(bytes, at, version - (orphans[i] as number));
    at = putVarint(bytes, at, orphans[i + 1] as number);
  }
  return bytes.slice(0, at);
}

/** Pairs of version and sequence number; throws `CorruptedStoreError`. */
export function decodeOrphans(bytes: Uint8Array, version: number): Orphans {
  const cursor = new RecordCursor(bytes, { version, seq: 0 });
  const orphans: Orphans = [];
  while (cursor.hasMore()) orphans.push(cursor.age(), cursor.varint(2 ** 31 - 1));
  return orphans;
}

/** The bytes under a key that must exist. */
export function requireBytes(bytes: Uint8Array | undefined, what: string, version: number): Uint8Array {
  if (bytes === undefined) throw new CorruptedStoreError(`${what} is missing`, { version });
  return bytes;
}

function cursorOf(bytes: Uint8Array): RecordCursor {
  return new RecordCursor(bytes, { version: 0, seq: 0 });
}

function varints(values: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(values.length * VARINT_BYTES_MAX);
  let at = 0;
  for (const value of values) at = putVarint(bytes, at, value);
  return bytes.slice(0, at);
}

function versionKey(tag: number, version: number): Uint8Array {
  const key = new Uint8Array(7);
  key[0] = tag;
  putU48(key, 1, version);
  return key;
}

function storeKey(tag: number, store: number): Uint8Array {
  const key = new Uint8Array(3);
  key[0] = tag;
  putU16(key, 1, store);
  return key;
}

function putU16(target: Uint8Array, offset: number, value: number): void {
  target[offset] = value >>> 8;
  target[offset + 1] = value;
}

function putU48(target: Uint8Array, offset: number, value: number): void {
  const high = Math.floor(value / 2 ** 32);
  putU16(target, offset, high);
  putU16(target, offset + 2, (value >>> 16) & 0xffff);
  putU16(target, offset + 4, value & 0xffff);
}

/** The interface every store offers: an ordered map of byte strings, synchronous to read and write. */

import { assert } from "#lib/assert.ts";
import { prefixEnd } from "#lib/bytes.ts";

/** Keys in [start, end), ascending, or descending when `reverse`; an absent bound is open. */
export interface KeyRange {
  readonly start?: Uint8Array;
  readonly end?: Uint8Array;
  readonly reverse?: boolean;
}

/**
 * Read access. Returned bytes belong to the store and must not be modified. An iterator shows the entries as they were
 * when `iterate` was called, whatever is written while it runs.
 */
export interface KVReader {
  get(key: Uint8Array): Uint8Array | undefined;
  has(key: Uint8Array): boolean;
  iterate(range: KeyRange): IterableIterator<readonly [Uint8Array, Uint8Array]>;
}

/** Read and write access. Keys and values that were handed over must not be modified afterwards. */
export interface KVStore extends KVReader {
  set(key: Uint8Array, value: Uint8Array): void;
  delete(key: Uint8Array): void;
}

/** Longest key, bytes (SDK store/types/validity.go). */
export const KEY_BYTES_MAX = (1 << 17) - 1;
/** Longest value, bytes (SDK store/types/validity.go). */
export const VALUE_BYTES_MAX = 2 ** 31 - 1;

/** The range of all keys that start with `prefix`. */
export function prefixRange(prefix: Uint8Array): KeyRange {
  const end = prefixEnd(prefix);
  return end === undefined ? { start: prefix } : { start: prefix, end };
}

/** Asserts that a key may be stored: neither empty nor longer than `KEY_BYTES_MAX`. */
export function assertValidKey(key: Uint8Array): void {
  assert(key.length > 0, "key is empty");
  assert(key.length <= KEY_BYTES_MAX, "key is too large", { bytes: key.length });
}

/** Asserts that a value may be stored: at most `VALUE_BYTES_MAX` bytes; empty values are allowed. */
export function assertValidValue(value: Uint8Array): void {
  assert(value.length <= VALUE_BYTES_MAX, "value is too large", { bytes: value.length });
}

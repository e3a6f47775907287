/** Integers of statistics, weights and shares as bytes: fixed width, little-endian, signed. */

import { assert } from "#lib/assert.ts";

/** Bytes of one entry of statistics and weights. */
export const ENTRY_BYTES = 4;

/** Entries as bytes. */
export function bytesOfEntries(entries: Int32Array): Uint8Array {
  const bytes = new Uint8Array(entries.length * ENTRY_BYTES);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < entries.length; i++) view.setInt32(i * ENTRY_BYTES, entries[i] as number, true);
  return bytes;
}

/** Bytes as entries; undefined unless there are exactly `count`. */
export function entriesOfBytes(bytes: Uint8Array, count: number): Int32Array | undefined {
  if (bytes.length !== count * ENTRY_BYTES) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  return Int32Array.from({ length: count }, (_, i) => view.getInt32(i * ENTRY_BYTES, true));
}

/** A contributor listed for one use. */
export interface ListedShare {
  /** Position among the head's contributors. */
  readonly index: number;
  /** Exact share score; at most 2^48 in magnitude. */
  readonly score: number;
  readonly gateBps: number;
}

/** Bytes of one listed share. */
export const LISTED_SHARE_BYTES = 14;

/** Listed shares as bytes. */
export function bytesOfShares(shares: readonly ListedShare[]): Uint8Array {
  const bytes = new Uint8Array(shares.length * LISTED_SHARE_BYTES);
  const view = new DataView(bytes.buffer);
  shares.forEach(({ index, score, gateBps }, i) => {
    assert(Number.isSafeInteger(score), "score is not an integer");
    view.setUint32(i * LISTED_SHARE_BYTES, index, true);
    view.setBigInt64(i * LISTED_SHARE_BYTES + 4, BigInt(score), true);
    view.setUint16(i * LISTED_SHARE_BYTES + 12, gateBps, true);
  });
  return bytes;
}

/** Bytes as listed shares; undefined for a broken length or a score that no exact number holds. */
export function sharesOfBytes(bytes: Uint8Array): readonly ListedShare[] | undefined {
  if (bytes.length % LISTED_SHARE_BYTES !== 0) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const shares: ListedShare[] = [];
  for (let at = 0; at < bytes.length; at += LISTED_SHARE_BYTES) {
    const score = Number(view.getBigInt64(at + 4, true));
    if (!Number.isSafeInteger(score)) return undefined;
    shares.push({ index: view.getUint32(at, true), score, gateBps: view.getUint16(at + 12, true) });
  }
  return shares;
}

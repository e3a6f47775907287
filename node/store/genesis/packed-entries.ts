/** Entries in key order, back to back in one array: read from front to back, and moved to another thread without a copy. */

import type { ByteTable } from "./byte-table.ts";
import { ScratchArrays } from "./scratch.ts";

/** The entries of one store. */
export interface PackedEntries {
  /** Key, value, key, value. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Length of each key and value. */
  readonly lengths: Uint32Array<ArrayBuffer>;
}

/** Whoever gets the entries of a walk; both arrays are used again for the next entry. */
export type TakeEntry = (key: Uint8Array, value: Uint8Array) => void;

/** The entries of a table that have a value. */
export function packEntries(table: ByteTable): PackedEntries {
  const order = table.order();
  const bytes = new Uint8Array(table.byteLength);
  const lengths = new Uint32Array(2 * order.length);
  let at = 0;
  let count = 0;
  for (const entry of order) {
    if (!table.hasValue(entry)) continue;
    const keyLength = table.copyKey(entry, bytes, at);
    at += keyLength;
    const valueLength = table.copyValue(entry, bytes, at);
    at += valueLength;
    lengths[count++] = keyLength;
    lengths[count++] = valueLength;
  }
  return { bytes, lengths: lengths.subarray(0, count) };
}

/** Walks through packed entries, a bounded number at a time so that the caller can wait in between. */
export class EntryWalk {
  private readonly entries: PackedEntries;
  private readonly scratch = new ScratchArrays();
  private index = 0;
  private at = 0;

  constructor(entries: PackedEntries) {
    this.entries = entries;
  }

  /** Hands over the next entries, at most `max`; false when there are no more. */
  next(max: number, take: TakeEntry): boolean {
    const { lengths } = this.entries;
    const end = Math.min(lengths.length, this.index + 2 * max);
    while (this.index < end) take(this.copy("key"), this.copy("value"));
    return this.index < lengths.length;
  }

  private copy(kind: "key" | "value"): Uint8Array {
    const { bytes, lengths } = this.entries;
    const { at } = this;
    const length = lengths[this.index++] as number;
    const array = this.scratch.take(kind, length);
    for (let i = 0; i < length; i++) array[i] = bytes[at + i] as number;
    this.at = at + length;
    return array;
  }
}

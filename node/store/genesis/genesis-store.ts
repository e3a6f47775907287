/** One store while genesis fills it: a table behind the face that modules' stores have. */

import { assertValidKey, assertValidValue, type KeyRange, type KVStore } from "../kv-store.ts";
import { keyText, type TextKeyedReader } from "../text-key.ts";
import { ByteTable } from "./byte-table.ts";

type Entry = readonly [Uint8Array, Uint8Array];

/** Told what a key had before it changes. */
export type NoteBefore = (store: GenesisStore, text: string) => void;

/** A store that holds nothing but what was written to it. */
export class GenesisStore implements KVStore, TextKeyedReader {
  readonly name: string;
  private written = new ByteTable();
  private readonly noteBefore: NoteBefore;

  constructor(name: string, noteBefore: NoteBefore) {
    this.name = name;
    this.noteBefore = noteBefore;
  }

  /** What was written. */
  get table(): ByteTable {
    return this.written;
  }

  get(key: Uint8Array): Uint8Array | undefined {
    assertValidKey(key);
    return this.table.get(keyText(key));
  }

  getText(text: string): Uint8Array | undefined {
    return this.table.get(text);
  }

  has(key: Uint8Array): boolean {
    return this.get(key) !== undefined;
  }

  set(key: Uint8Array, value: Uint8Array): void {
    assertValidKey(key);
    this.change(keyText(key), value);
  }

  delete(key: Uint8Array): void {
    assertValidKey(key);
    this.change(keyText(key), undefined);
  }

  /** Records a change under the text of a valid key. */
  change(text: string, value: Uint8Array | undefined): void {
    if (value !== undefined) assertValidValue(value);
    this.noteBefore(this, text);
    this.table.set(text, value);
  }

  /** Forgets everything. */
  clear(): void {
    this.written = new ByteTable();
  }

  iterate(range: KeyRange): IterableIterator<Entry> {
    const order = this.table.order();
    const from = range.start === undefined ? 0 : this.firstNotBelow(order, range.start);
    const to = range.end === undefined ? order.length : this.firstNotBelow(order, range.end);
    return entriesOf(this.table, order.subarray(from, Math.max(from, to)), range.reverse === true);
  }

  private firstNotBelow(order: Uint32Array, key: Uint8Array): number {
    const text = keyText(key);
    let low = 0;
    let high = order.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (keyText(this.table.key(order[middle] as number)) < text) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function* entriesOf(table: ByteTable, order: Uint32Array, isReverse: boolean): IterableIterator<Entry> {
  for (let i = 0; i < order.length; i++) {
    const id = order[isReverse ? order.length - 1 - i : i] as number;
    const value = table.value(id);
    if (value !== undefined) yield [table.key(id).slice(), value.slice()];
  }
}

/**
 * Values by key in a few large arrays: a million entries cost their bytes and 28 more each, and the garbage collector
 * nothing. Keys come as text with one character per byte. An entry that an order has shown never changes afterwards (a new
 * one takes its place), so whoever walks an order sees the table as it was.
 */

import { assert } from "#lib/assert.ts";
import { compareEntries, type KeyBytes, sortByKey } from "./key-order.ts";

const KEY_START = 0;
const KEY_LENGTH = 1;
const VALUE_START = 2;
/** Length of the value and one, 0 for a deleted key. */
const VALUE_SIZE = 3;
const HASH = 4;
const FIELDS = 5;

const INITIAL_BYTES = 64 * 1024;
const INITIAL_ENTRIES = 1024;
const GROWTH = 1.5;
/** Bytes that offsets can reach. */
const BYTES_MAX = 2 ** 32 - 1;

/** The table. */
export class ByteTable implements KeyBytes {
  private slab = new Uint8Array(INITIAL_BYTES);
  private used = 0;
  private fields = new Uint32Array(INITIAL_ENTRIES * FIELDS);
  private count = 0;
  /** Open addressing: the newest entry of each key and one, 0 for a free place. */
  private places = new Uint32Array(2 * INITIAL_ENTRIES);
  private keys = 0;
  private sorted = new Uint32Array(0);
  /** Entries below this number are or were in `sorted`. */
  private shown = 0;

  /** Bytes of keys and values, replaced ones included. */
  get byteLength(): number {
    return this.used;
  }

  get bytes(): Uint8Array {
    return this.slab;
  }

  /** The value of a key, undefined when it has none. */
  get(text: string): Uint8Array | undefined {
    const entry = this.places[this.find(text, hashOf(text))] as number;
    return entry === 0 ? undefined : this.value(entry - 1)?.slice();
  }

  /** Sets a key, or deletes it. */
  set(text: string, value: Uint8Array | undefined): void {
    const hash = hashOf(text);
    const place = this.find(text, hash);
    const entry = this.places[place] as number;
    if (entry > this.shown) {
      this.setValue(entry - 1, value);
      return;
    }
    const id = this.append(text, hash);
    this.setValue(id, value);
    this.places[place] = id + 1;
    if (entry === 0 && ++this.keys * 2 > this.places.length) this.rehash();
  }

  /** Entries by key, one per key and deleted ones among them, as they are now. */
  order(): Uint32Array {
    if (this.shown === this.count) return this.sorted;
    const fresh = new Uint32Array(this.count - this.shown).map((_, i) => this.shown + i);
    sortByKey(this, fresh);
    this.sorted = this.sorted.length === 0 ? fresh : this.merged(this.sorted, fresh);
    this.shown = this.count;
    return this.sorted;
  }

  /** Key bytes of an entry; not to be changed. */
  key(id: number): Uint8Array {
    const start = this.keyStart(id);
    return this.slab.subarray(start, start + this.keyLength(id));
  }

  /** Value bytes of an entry, not to be changed; undefined when the key was deleted. */
  value(id: number): Uint8Array | undefined {
    const size = this.field(id, VALUE_SIZE);
    if (size === 0) return undefined;
    const start = this.field(id, VALUE_START);
    return this.slab.subarray(start, start + size - 1);
  }

  hasValue(id: number): boolean {
    return this.field(id, VALUE_SIZE) !== 0;
  }

  /** Writes an entry's key to `target` at `offset`; returns its length. */
  copyKey(id: number, target: Uint8Array, offset: number): number {
    const { slab } = this;
    const start = this.keyStart(id);
    const length = this.keyLength(id);
    for (let i = 0; i < length; i++) target[offset + i] = slab[start + i] as number;
    return length;
  }

  /** Writes the value of an entry that has one to `target` at `offset`; returns its length. */
  copyValue(id: number, target: Uint8Array, offset: number): number {
    const { slab } = this;
    const start = this.field(id, VALUE_START);
    const length = this.field(id, VALUE_SIZE) - 1;
    for (let i = 0; i < length; i++) target[offset + i] = slab[start + i] as number;
    return length;
  }

  keyStart(id: number): number {
    return this.field(id, KEY_START);
  }

  keyLength(id: number): number {
    return this.field(id, KEY_LENGTH);
  }

  private field(id: number, field: number): number {
    return this.fields[id * FIELDS + field] as number;
  }

  /** The place of a key, or the free one where it belongs. */
  private find(text: string, hash: number): number {
    const { places } = this;
    const mask = places.length - 1;
    let place = hash & mask;
    for (;;) {
      const entry = places[place] as number;
      if (entry === 0 || (this.field(entry - 1, HASH) === hash && this.isKey(entry - 1, text))) return place;
      place = (place + 1) & mask;
    }
  }

  private isKey(id: number, text: string): boolean {
    const { slab } = this;
    const start = this.keyStart(id);
    if (this.keyLength(id) !== text.length) return false;
    for (let i = 0; i < text.length; i++) if (slab[start + i] !== text.charCodeAt(i)) return false;
    return true;
  }

  private append(text: string, hash: number): number {
    const id = this.count++;
    if (this.count * FIELDS > this.fields.length) {
      const fields = new Uint32Array(Math.ceil(this.fields.length * GROWTH));
      fields.set(this.fields);
      this.fields = fields;
    }
    const start = this.reserve(text.length);
    for (let i = 0; i < text.length; i++) this.slab[start + i] = text.charCodeAt(i);
    const at = id * FIELDS;
    this.fields[at + KEY_START] = start;
    this.fields[at + KEY_LENGTH] = text.length;
    this.fields[at + HASH] = hash;
    return id;
  }

  private setValue(id: number, value: Uint8Array | undefined): void {
    const at = id * FIELDS;
    const present = this.fields[at + VALUE_SIZE] as number;
    this.fields[at + VALUE_SIZE] = value === undefined ? 0 : value.length + 1;
    if (value === undefined) return;
    if (value.length + 1 > present) this.fields[at + VALUE_START] = this.reserve(value.length);
    const start = this.fields[at + VALUE_START] as number;
    for (let i = 0; i < value.length; i++) this.slab[start + i] = value[i] as number;
  }

  private reserve(length: number): number {
    const start = this.used;
    this.used += length;
    assert(this.used <= BYTES_MAX, "more than 4 GiB of genesis in one store");
    if (this.used > this.slab.length) {
      const slab = new Uint8Array(Math.max(this.used, Math.ceil(this.slab.length * GROWTH)));
      slab.set(this.slab.subarray(0, start));
      this.slab = slab;
    }
    return start;
  }

  private rehash(): void {
    const old = this.places;
    const places = new Uint32Array(old.length * 2);
    const mask = places.length - 1;
    for (const entry of old) {
      if (entry === 0) continue;
      let place = this.field(entry - 1, HASH) & mask;
      while (places[place] !== 0) place = (place + 1) & mask;
      places[place] = entry;
    }
    this.places = places;
  }

  /** Two runs in key order as one; where both have a key the newer entry counts. */
  private merged(older: Uint32Array, newer: Uint32Array): Uint32Array<ArrayBuffer> {
    const all = new Uint32Array(older.length + newer.length);
    let at = 0;
    let i = 0;
    for (const id of newer) {
      while (i < older.length && compareEntries(this, older[i] as number, id) < 0) all[at++] = older[i++] as number;
      if (i < older.length && compareEntries(this, older[i] as number, id) === 0) i++;
      all[at++] = id;
    }
    all.set(older.subarray(i), at);
    return all.subarray(0, at + older.length - i);
  }
}

/** FNV-1a, with its high bits brought down to where places are counted. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}

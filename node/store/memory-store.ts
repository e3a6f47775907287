/** A store in memory: for tests, for transient state, and as the plainest statement of what a store does. */

import { assertValidKey, assertValidValue, type KeyRange, type KVStore } from "./kv-store.ts";
import { SortedKeys } from "./sorted-keys.ts";
import { keyBytes, keyText, textRange } from "./text-key.ts";

/** An ordered map in memory. */
export class MemoryStore implements KVStore {
  private readonly values = new Map<string, Uint8Array>();
  // Deleted keys stay listed and are skipped by reads, until `clear`.
  private readonly listed = new Set<string>();
  private readonly order = new SortedKeys();

  get size(): number {
    return this.values.size;
  }

  get(key: Uint8Array): Uint8Array | undefined {
    assertValidKey(key);
    return this.values.get(keyText(key));
  }

  getText(text: string): Uint8Array | undefined {
    return this.values.get(text);
  }

  has(key: Uint8Array): boolean {
    return this.get(key) !== undefined;
  }

  set(key: Uint8Array, value: Uint8Array): void {
    assertValidKey(key);
    assertValidValue(value);
    const text = keyText(key);
    this.values.set(text, value);
    if (this.listed.has(text)) return;
    this.listed.add(text);
    this.order.add(text);
  }

  delete(key: Uint8Array): void {
    assertValidKey(key);
    this.values.delete(keyText(key));
  }

  clear(): void {
    this.values.clear();
    this.listed.clear();
    this.order.clear();
  }

  iterate(range: KeyRange): IterableIterator<readonly [Uint8Array, Uint8Array]> {
    const entries: [string, Uint8Array][] = [];
    for (const text of this.order.inRange(textRange(range))) {
      const value = this.values.get(text);
      if (value !== undefined) entries.push([text, value]);
    }
    return entriesOf(entries);
  }
}

function* entriesOf(entries: readonly [string, Uint8Array][]): IterableIterator<readonly [Uint8Array, Uint8Array]> {
  for (const [text, value] of entries) yield [keyBytes(text), value];
}

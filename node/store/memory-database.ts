/** A `Database` in memory: the same contract as LevelDB without files. */

import type { Database, DatabaseRange, WriteBatch } from "./database.ts";
import { DatabaseError } from "./errors.ts";
import { SortedKeys } from "./sorted-keys.ts";
import { keyBytes, keyText, textRange } from "./text-key.ts";

/** An empty database that lives as long as the object. */
export class MemoryDatabase implements Database {
  private readonly values = new Map<string, Uint8Array>();
  private isClosed = false;

  getSync(key: Uint8Array): Uint8Array | undefined {
    this.requireOpen();
    return this.values.get(keyText(key))?.slice();
  }

  batch(): WriteBatch {
    const changes: (readonly [string, Uint8Array | undefined])[] = [];
    return {
      put: (key, value) => void changes.push([keyText(key), value.slice()]),
      delete: (key) => void changes.push([keyText(key), undefined]),
      write: async () => {
        this.requireOpen();
        for (const [text, value] of changes.splice(0)) {
          if (value === undefined) this.values.delete(text);
          else this.values.set(text, value);
        }
      },
    };
  }

  async *iterate(range: DatabaseRange): AsyncIterableIterator<readonly [Uint8Array, Uint8Array]> {
    this.requireOpen();
    const order = new SortedKeys();
    for (const text of this.values.keys()) order.add(text);
    const texts = order.inRange(textRange(range)).slice(0, range.limit);
    const entries = texts.map((text) => [text, this.values.get(text) as Uint8Array] as const);
    for (const [text, value] of entries) yield [keyBytes(text), value.slice()];
  }

  async approximateSize(start: Uint8Array, end: Uint8Array): Promise<number> {
    let bytes = 0;
    for await (const [key, value] of this.iterate({ start, end })) bytes += key.length + value.length;
    return bytes;
  }

  async clear(start: Uint8Array, end: Uint8Array): Promise<void> {
    for await (const [key] of this.iterate({ start, end })) this.values.delete(keyText(key));
  }

  async compactRange(): Promise<void> {
    this.requireOpen();
  }

  async close(): Promise<void> {
    this.isClosed = true;
  }

  private requireOpen(): void {
    if (this.isClosed) throw new DatabaseError("database is closed");
  }
}

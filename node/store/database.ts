/** The persistent ordered map under all stores; LevelDB in production, a sorted map in tests. */

import { compareBytes } from "#lib/bytes.ts";

/** Keys in [start, end), ascending, or descending when `reverse`; at most `limit` entries. */
export interface DatabaseRange {
  readonly start?: Uint8Array;
  readonly end?: Uint8Array;
  readonly reverse?: boolean;
  readonly limit?: number;
}

/** Writes that become visible and durable together, or not at all. Bytes are copied when they are added. */
export interface WriteBatch {
  put(key: Uint8Array, value: Uint8Array): void;
  delete(key: Uint8Array): void;
  /** Applies the batch; with `sync` it has reached the disk when the promise resolves. A batch is written once. */
  write(options: { readonly sync: boolean }): Promise<void>;
}

/** A persistent ordered map; every failure is a `DatabaseError`. */
export interface Database {
  /** Where other threads of this process may open the same database; undefined where they cannot. */
  readonly sharedDirectory?: string | undefined;
  /** The value of `key`, blocking the thread for some microseconds. */
  getSync(key: Uint8Array): Uint8Array | undefined;
  batch(): WriteBatch;
  /** Entries in `range`, as they were when the iteration began. */
  iterate(range: DatabaseRange): AsyncIterableIterator<readonly [Uint8Array, Uint8Array]>;
  /** Approximate bytes on disk between two keys. */
  approximateSize(start: Uint8Array, end: Uint8Array): Promise<number>;
  /** Deletes every key in [start, end): interruptible, not atomic. */
  clear(start: Uint8Array, end: Uint8Array): Promise<void>;
  /** Gives the space of deleted entries between two keys back to the file system. */
  compactRange(start: Uint8Array, end: Uint8Array): Promise<void>;
  close(): Promise<void>;
}

/** Entries that `clearRange` deletes per batch. */
const CLEAR_BATCH_ENTRIES = 5_000;

/** Deletes every key in [start, end), in batches: interruptible, not atomic. */
export async function clearRange(database: Database, start: Uint8Array, end: Uint8Array): Promise<number> {
  let count = 0;
  let batch = database.batch();
  for await (const [key] of database.iterate({ start, end })) {
    batch.delete(key);
    if (++count % CLEAR_BATCH_ENTRIES !== 0) continue;
    await batch.write({ sync: false });
    batch = database.batch();
  }
  await batch.write({ sync: false });
  return count;
}

/** Whether `key` lies in the bounds of `range`. */
export function isInRange(key: Uint8Array, range: Pick<DatabaseRange, "start" | "end">): boolean {
  if (range.start !== undefined && compareBytes(key, range.start) < 0) return false;
  return range.end === undefined || compareBytes(key, range.end) < 0;
}

/** A database that forgets: a power failure leaves every batch up to the last that was synced, and some of those after it. */

import type { Random } from "#lib/prng.ts";
import type { Database, WriteBatch } from "#store/database.ts";
import { MemoryDatabase } from "#store/memory-database.ts";
import type { CrashKind, Mount } from "./disk.ts";

interface Change {
  readonly key: Uint8Array;
  /** Undefined for a deletion. */
  readonly value: Uint8Array | undefined;
}

/** One machine's database. */
export class SimulatedDatabase {
  #live = new MemoryDatabase();
  readonly #journal: (readonly Change[])[] = [];
  #synced = 0;

  /** The database as a process sees it; batches are written one after the other. */
  mount(mount: Mount): Database {
    let line: Promise<void> = Promise.resolve();
    const live = this.#live;
    const write = (changes: readonly Change[], { sync }: { readonly sync: boolean }): Promise<void> => {
      line = line.then(async () => {
        if (!mount.isAlive) return mount.wait();
        this.#journal.push(changes);
        const position = this.#journal.length;
        if (sync) await mount.wait();
        if (sync) this.#synced = Math.max(this.#synced, position);
        await applyTo(live, changes);
      });
      return line;
    };
    return {
      getSync: (key) => live.getSync(key),
      batch: () => newBatch(write),
      iterate: (range) => live.iterate(range),
      approximateSize: (start, end) => live.approximateSize(start, end),
      clear: async (start, end) => {
        const changes: Change[] = [];
        for await (const [key] of live.iterate({ start, end })) changes.push({ key, value: undefined });
        await write(changes, { sync: false });
      },
      compactRange: async () => {},
      close: async () => {},
    };
  }

  /** Loses what a crash of that kind may lose; the mounts before it must be dead. */
  async crash(kind: CrashKind, random: Random): Promise<void> {
    const unsynced = this.#journal.length - this.#synced;
    if (kind === "power") this.#journal.length = this.#synced + random.below(unsynced + 1);
    this.#synced = this.#journal.length;
    this.#live = new MemoryDatabase();
    for (const changes of this.#journal) await applyTo(this.#live, changes);
  }
}

function newBatch(
  write: (changes: readonly Change[], options: { readonly sync: boolean }) => Promise<void>,
): WriteBatch {
  const changes: Change[] = [];
  return {
    put: (key, value) => void changes.push({ key: key.slice(), value: value.slice() }),
    delete: (key) => void changes.push({ key: key.slice(), value: undefined }),
    write: (options) => write(changes.splice(0), options),
  };
}

function applyTo(database: MemoryDatabase, changes: readonly Change[]): Promise<void> {
  const batch = database.batch();
  for (const { key, value } of changes) {
    if (value === undefined) batch.delete(key);
    else batch.put(key, value);
  }
  return batch.write({ sync: false });
}

/** What the parts of the engine add to the database when a height ends: each has its share of one batch. */

import type { Database, WriteBatch } from "#store/database.ts";

/** A share of a batch. */
export interface Addition {
  /** Puts the share into the batch. */
  addTo(batch: WriteBatch): void;
  /** Takes note that the batch is on disk. */
  written(): void;
}

/** Writes additions with one wait for the disk: after a crash all of them are there, or none. */
export async function writeTogether(database: Pick<Database, "batch">, additions: readonly Addition[]): Promise<void> {
  const batch = database.batch();
  for (const addition of additions) addition.addTo(batch);
  await batch.write({ sync: true });
  for (const addition of additions) addition.written();
}

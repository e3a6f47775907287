/**
 * What the index does when it starts. It is not synced per block, so that a power failure takes its last rows, and a kill
 * may come between storing a block and indexing it: what the stores have and the index has not is indexed then.
 */
import type { BlockStore } from "#engine/stores/block-store.ts";
import { clearRange, type Database } from "#store/database.ts";
import { blockKey, FORMAT_KEY, parseBlockKey } from "./index-keys.ts";
import type { Indexer } from "./indexer.ts";
import { type IndexSources, storedBlock } from "./stored-block.ts";

/** What catching up needs. */
export interface CatchUpDependencies extends IndexSources {
  readonly database: Database;
  readonly indexer: Pick<Indexer, "index">;
  readonly blockStore: IndexSources["blockStore"] & Pick<BlockStore, "base" | "height">;
}

/**
 * Latest heights that are looked at: more than what the operating system keeps unwritten. Blocks before that were indexed,
 * or made while indexing was off.
 */
export const CAUGHT_UP_HEIGHTS_MAX = 1000n;

/** The present meaning of rows. */
const FORMAT = Uint8Array.of(2);
/** All keys of an index begin with a letter. */
const FIRST_KEY = Uint8Array.of(0);
const LAST_KEY = Uint8Array.of(0x7f);

/** Empties an index of another format; what is in the window of `catchUp` is indexed again. */
export async function prepareFormat(database: Database): Promise<void> {
  if (database.getSync(FORMAT_KEY)?.[0] === FORMAT[0]) return;
  await clearRange(database, FIRST_KEY, LAST_KEY);
  const batch = database.batch();
  batch.put(FORMAT_KEY, FORMAT);
  await batch.write({ sync: true });
}

/** Indexes what was missed; answers how many blocks. */
export async function catchUp(dependencies: CatchUpDependencies): Promise<number> {
  const { database, indexer, blockStore } = dependencies;
  const { base, height: last } = blockStore;
  const first = last - CAUGHT_UP_HEIGHTS_MAX >= base ? last - CAUGHT_UP_HEIGHTS_MAX + 1n : base;
  if (last === 0n) return 0;
  const indexed = new Set<bigint>();
  for await (const [key] of database.iterate({ start: blockKey(first), end: blockKey(last + 1n) })) {
    indexed.add(parseBlockKey(key));
  }
  let count = 0;
  for (let height = first; height <= last; height++) {
    // The last block may be stored without having been executed; it is indexed when it is.
    const block = indexed.has(height) ? undefined : storedBlock(dependencies, height);
    if (block === undefined) continue;
    await indexer.index(block);
    count++;
  }
  return count;
}

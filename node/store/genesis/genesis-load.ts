/**
 * Genesis into an empty database, the largest store by another thread. A marker says that it is unfinished until the first
 * version is committed, so that a start in between begins anew.
 */

import { utf8Encode } from "#lib/bytes.ts";
import type { Database } from "../database.ts";
import { IMPORT_KEY } from "../layout.ts";
import type { GenesisStore } from "./genesis-store.ts";
import { type LoadedTree, type LoadJob, loadStore } from "./load-store.ts";
import { startLoaderThread } from "./loader-thread.ts";
import { packEntries } from "./packed-entries.ts";

/** A store by the number that keys use. */
export interface StoreToLoad {
  readonly id: number;
  readonly store: GenesisStore;
}

/** Stores smaller than this are not worth a thread, bytes. */
const THREAD_BYTES_MIN = 4 * 2 ** 20;

/** Writes stores as part of `version` and empties them; answers their trees by id. */
export async function loadGenesis(
  database: Database,
  stores: readonly StoreToLoad[],
  version: number,
): Promise<ReadonlyMap<number, LoadedTree>> {
  const marker = database.batch();
  marker.put(IMPORT_KEY, utf8Encode(String(version)));
  await marker.write({ sync: true });
  const [largest, ...rest] = [...stores].sort((a, b) => b.store.table.byteLength - a.store.table.byteLength);
  const { sharedDirectory } = database;
  const trees = new Map<number, LoadedTree>();
  if (largest === undefined) return trees;
  const isShared = sharedDirectory !== undefined && largest.store.table.byteLength >= THREAD_BYTES_MIN;
  const aside = isShared ? loadAside(sharedDirectory, jobOf(largest, version)) : undefined;
  // It is waited for below, and may fail before that.
  aside?.catch(() => undefined);
  try {
    for (const store of aside === undefined ? stores : rest) {
      trees.set(store.id, await loadStore(database, jobOf(store, version)));
    }
  } finally {
    const tree = await aside;
    if (tree !== undefined) trees.set(largest.id, tree);
  }
  return trees;
}

/** The entries of a store, which is empty then. */
function jobOf({ id, store }: StoreToLoad, version: number): LoadJob {
  const entries = packEntries(store.table);
  store.clear();
  return { id, version, entries };
}

function loadAside(directory: string, job: LoadJob): Promise<LoadedTree> {
  const thread = startLoaderThread(directory);
  return thread.load(job).finally(() => thread.close());
}

/** Uncommitted writes taken out of a branch, to be compared with others or made again. */
import type { CacheStore } from "./cache-store.ts";

/** New values by store name and key text; undefined for a deleted key. */
export type StoreChanges = ReadonlyMap<string, ReadonlyMap<string, Uint8Array | undefined>>;

/** A copy of the changes in `stores`; stores without any are left out. */
export function changesOf(stores: Iterable<readonly [string, CacheStore]>): StoreChanges {
  const changes = new Map<string, ReadonlyMap<string, Uint8Array | undefined>>();
  for (const [name, store] of stores) if (store.changeCount > 0) changes.set(name, store.pending());
  return changes;
}

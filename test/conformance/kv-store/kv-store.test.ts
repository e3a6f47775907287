/** The conformance suite, run against every store. */

import { CacheStore } from "#store/cache-store.ts";
import { GasStore } from "#store/gas-store.ts";
import type { KVStore } from "#store/kv-store.ts";
import { MemoryDatabase } from "#store/memory-database.ts";
import { MemoryStore } from "#store/memory-store.ts";
import { MultiStore } from "#store/multi-store.ts";
import { TraceStore } from "#store/trace-store.ts";
import { type Entry, testStore } from "./suite.ts";

testStore({ name: "memory store", create: memoryStore });
testStore({ name: "branch over a memory store", create: (entries) => new CacheStore(memoryStore(entries)) });
testStore({
  name: "branch of a branch that holds half",
  create: (entries) => {
    const half = entries.length >> 1;
    const branch = new CacheStore(memoryStore(entries.slice(0, half)));
    fill(branch, entries.slice(half));
    return new CacheStore(branch);
  },
});
testStore({
  name: "metered store",
  create: (entries) => new GasStore(new CacheStore(memoryStore(entries)), { consume: () => undefined }),
});
testStore({ name: "traced store", create: (entries) => new TraceStore(memoryStore(entries), () => undefined) });
testStore({ name: "working version of a multistore", create: (entries) => workingStore(entries, false) });
testStore({ name: "multistore with every second entry committed", create: (entries) => workingStore(entries, true) });
testStore({
  name: "multistore that keeps nothing in memory",
  create: async (entries) => {
    const multi = await openMulti({ residentNodesMax: 0, cacheBytesMax: 0 });
    await commit(multi, entries);
    await commit(multi, []);
    return multi.branch().store("a");
  },
});
testStore({
  name: "working version whose writes were applied to the tree",
  create: async (entries) => {
    const half = entries.length >> 1;
    const multi = await openMulti({});
    await commit(multi, entries.slice(0, half));
    const branch = multi.branch();
    fill(branch.store("a"), entries.slice(half));
    branch.write();
    multi.workingHash();
    return multi.branch().store("a");
  },
});
testStore({
  name: "branch over an old version",
  create: async (entries) => {
    const multi = await openMulti({});
    const version = await commit(multi, entries);
    await commit(multi, [[Uint8Array.of(1), Uint8Array.of(66)]]);
    return multi.at(version).branch().store("a");
  },
});

function memoryStore(entries: readonly Entry[]): KVStore {
  const store = new MemoryStore();
  fill(store, entries);
  return store;
}

async function workingStore(entries: readonly Entry[], isHalfCommitted: boolean): Promise<KVStore> {
  const multi = await openMulti({});
  if (isHalfCommitted)
    await commit(
      multi,
      entries.filter((_, i) => i % 2 === 0),
    );
  const branch = multi.branch();
  fill(
    branch.store("a"),
    entries.filter((_, i) => !isHalfCommitted || i % 2 === 1),
  );
  branch.write();
  return multi.branch().store("a");
}

function openMulti(options: {
  readonly residentNodesMax?: number;
  readonly cacheBytesMax?: number;
}): Promise<MultiStore> {
  return MultiStore.open({ database: new MemoryDatabase(), storeNames: ["a", "b"], options });
}

async function commit(multi: MultiStore, entries: readonly Entry[]): Promise<bigint> {
  const branch = multi.branch();
  fill(branch.store("a"), entries);
  branch.write();
  return (await multi.commit()).version;
}

function fill(store: KVStore, entries: readonly Entry[]): void {
  for (const [key, value] of entries) store.set(key, value);
}

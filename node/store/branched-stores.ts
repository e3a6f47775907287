/** Layers of uncommitted writes over all stores, written or dropped as a whole. */

import { CacheStore } from "./cache-store.ts";
import type { StoreChanges, Write } from "./changes.ts";
import type { KVReader, KVStore } from "./kv-store.ts";
import { UndoLog } from "./undo-log.ts";

/** A set of branched stores. */
export class BranchedStores {
  private readonly parentStore: (name: string) => KVReader | KVStore;
  private readonly opened = new Map<string, CacheStore>();
  private readonly undo = new UndoLog();

  constructor(parentStore: (name: string) => KVReader | KVStore) {
    this.parentStore = parentStore;
  }

  /** The branch of one store; throws `UnknownStoreError`. */
  store(name: string): CacheStore {
    let store = this.opened.get(name);
    if (store === undefined) {
      store = new CacheStore(this.parentStore(name), { name, undo: this.undo });
      this.opened.set(name, store);
    }
    return store;
  }

  /** A branch of this branch. */
  branch(): BranchedStores {
    return new BranchedStores((name) => this.store(name));
  }

  /** Number of keys written or deleted in this branch. */
  changeCount(): number {
    let count = 0;
    for (const store of this.opened.values()) count += store.changeCount;
    return count;
  }

  /** This branch's own changes, by store and key text, to be read until it changes again; stores without any are left out. */
  changes(): StoreChanges {
    const changed = [...this.opened].filter(([, store]) => store.changeCount > 0);
    return new Map(changed.map(([name, store]) => [name, store.pending()]));
  }

  /** Makes writes that another branch made. */
  apply(writes: readonly Write[]): void {
    for (const { store, text, value } of writes) this.store(store).change(text, value);
  }

  /** Notes writes from now on; returns the position to go back to. Marks nest. */
  mark(): number {
    return this.undo.mark();
  }

  /** Takes back every write since `mark`. */
  undoTo(mark: number): void {
    this.undo.undoTo(mark);
  }

  /** The writes since `mark`. */
  writesSince(mark: number): Write[] {
    return this.undo.writesSince(mark);
  }

  /** Forgets all marks: what was written stays. */
  settle(): void {
    this.undo.close();
  }

  /** Applies all changes to the stores below and forgets them. */
  write(): void {
    this.undo.close();
    for (const store of this.opened.values()) if (store.changeCount > 0) store.write();
  }

  /** Forgets all changes. */
  discard(): void {
    this.undo.close();
    for (const store of this.opened.values()) store.discard();
  }
}

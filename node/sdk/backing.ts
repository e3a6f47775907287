/** What the sdk needs of a state: nested branches of named key-value stores, which `#store`'s multistore provides. */
import type { StoreChanges } from "#store/changes.ts";
import type { KVStore } from "#store/kv-store.ts";

/** A layer of uncommitted writes over all stores. */
export interface StoreBranch {
  /** The layer's view of one store; asserts that the store exists. */
  store(name: string): KVStore;
  /** A child layer that sees this one. */
  branch(): StoreBranch;
  /** A copy of this layer's own writes. */
  changes(): StoreChanges;
  /** Makes writes that another layer made. */
  apply(changes: StoreChanges): void;
  /** Moves this layer's writes into its parent; the layer is then empty and can be used again. */
  write(): void;
  /** Forgets this layer's writes; it can be used again. */
  discard(): void;
}

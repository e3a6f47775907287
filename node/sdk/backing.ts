/** What the sdk needs of a state: nested branches of named key-value stores, which `#store`'s multistore provides. */
import type { StoreChanges, Write } from "#store/changes.ts";
import type { KVStore } from "#store/kv-store.ts";

/** A layer of uncommitted writes over all stores. */
export interface StoreBranch {
  /** The layer's view of one store; asserts that the store exists. */
  store(name: string): KVStore;
  /** A child layer that sees this one. */
  branch(): StoreBranch;
  /** This layer's own writes, to be read until it changes again. */
  changes(): StoreChanges;
  /** Makes writes that another layer made. */
  apply(writes: readonly Write[]): void;
  /** Notes writes from now on; returns the position to go back to. Marks nest. */
  mark(): number;
  /** Takes back every write since `mark`. */
  undoTo(mark: number): void;
  /** The writes since `mark`. */
  writesSince(mark: number): readonly Write[];
  /** Forgets all marks: what was written stays. */
  settle(): void;
  /** Moves this layer's writes into its parent; the layer is then empty and can be used again. */
  write(): void;
  /** Forgets this layer's writes; it can be used again. */
  discard(): void;
}

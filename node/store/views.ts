/** Committed versions as callers read them. */

import type { BranchedStores } from "./branched-stores.ts";
import { CorruptedStoreError } from "./errors.ts";
import { findValue } from "./iavl/lookup.ts";
import { loadKeyedLeaf } from "./iavl/records.ts";
import type { Tree } from "./iavl/tree.ts";
import { walkRecords, walkTree } from "./iavl/walk.ts";
import { assertValidKey, type KeyRange, type KVReader } from "./kv-store.ts";
import type { StateDatabase, StoreAtVersion } from "./state-database.ts";
import { keyBytes, keyText, type TextKeyedReader } from "./text-key.ts";

type Entry = readonly [Uint8Array, Uint8Array];

/** One store at one committed version. Every access throws `VersionNotFoundError` once the version is pruned. */
export class VersionReader implements TextKeyedReader {
  private readonly state: StateDatabase;
  private readonly version: number;
  private readonly store: StoreAtVersion;
  /** The newest tree, used as long as it still shows this version. */
  private readonly tree: Tree | undefined;

  constructor(state: StateDatabase, version: number, store: StoreAtVersion & { readonly tree?: Tree | undefined }) {
    this.state = state;
    this.version = version;
    this.store = store;
    this.tree = store.tree;
  }

  get(key: Uint8Array): Uint8Array | undefined {
    assertValidKey(key);
    return this.getText(keyText(key));
  }

  getText(text: string): Uint8Array | undefined {
    const { state, store } = this;
    state.requireVersion(this.version);
    if (this.isLatest()) return state.latest.get(store.id, text);
    return findValue({ source: state.source(store.id), root: store.root }, keyBytes(text));
  }

  has(key: Uint8Array): boolean {
    return this.get(key) !== undefined;
  }

  iterate(range: KeyRange): IterableIterator<Entry> {
    this.state.requireVersion(this.version);
    const { tree } = this;
    if (tree !== undefined && this.isLatest() && !tree.isChanged) return this.walkLatest(tree, range);
    return this.walkStored(range);
  }

  private isLatest(): boolean {
    return this.version === this.state.position.latest;
  }

  private *walkLatest(tree: Tree, range: KeyRange): IterableIterator<Entry> {
    if (!this.isLatest() || tree.isChanged) {
      yield* this.walkStored(range);
      return;
    }
    for (const key of walkTree(tree, this.store.root, range)) {
      const value = this.getText(keyText(key));
      if (value === undefined)
        throw new CorruptedStoreError("tree and latest values disagree", { version: this.version });
      yield [key, value];
      this.state.requireVersion(this.version);
    }
  }

  private *walkStored(range: KeyRange): IterableIterator<Entry> {
    const { state, store } = this;
    state.requireVersion(this.version);
    const source = state.source(store.id);
    for (const { key, ref } of walkRecords(source, store.root, range)) {
      yield [key, loadKeyedLeaf(source, ref, key).value];
      state.requireVersion(this.version);
    }
  }
}

/** A consistent set of stores to read. */
export interface StoresView {
  readonly version: bigint;
  /** Throws `UnknownStoreError`. */
  store(name: string): KVReader;
  /** A branch over this view for trial executions; it cannot be written back. */
  branch(): BranchedStores;
}

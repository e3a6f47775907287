/** One store of the multistore: its newest tree, and the changes on the way into it. */

import { assert } from "#lib/assert.ts";
import { CacheStore, type Change } from "./cache-store.ts";
import type { LoadedTree } from "./genesis/load-store.ts";
import type { NodeArena } from "./iavl/arena.ts";
import { flush } from "./iavl/flush.ts";
import type { NodeRef } from "./iavl/record.ts";
import { RecordWriter } from "./iavl/record-writer.ts";
import { type Orphans, Tree } from "./iavl/tree.ts";
import type { KeyRange } from "./kv-store.ts";
import type { FlatChanges } from "./latest-state.ts";
import type { StateDatabase } from "./state-database.ts";
import { keyBytes, keyText, type TextKeyedReader } from "./text-key.ts";
import { VersionReader } from "./views.ts";

/** What a store contributes to a version. */
export interface StoreCommit {
  readonly writer: RecordWriter;
  readonly root: NodeRef | undefined;
  readonly orphans: Orphans;
  readonly changes: FlatChanges;
}

/** A store that takes part in commits. */
export class MountedStore {
  readonly id: number;
  readonly name: string;
  /** Uncommitted writes as branches see them. */
  readonly pending: CacheStore;
  private readonly state: StateDatabase;
  private readonly applied: CacheStore;
  private newest: Tree;
  private committedRoot: NodeRef | undefined;
  /** How genesis was loaded, until the first commit. */
  private loaded: LoadedTree | undefined;

  constructor(
    state: StateDatabase,
    entry: { readonly id: number; readonly name: string },
    at: { readonly arena: NodeArena; readonly root: NodeRef | undefined; readonly workingVersion: number },
  ) {
    this.id = entry.id;
    this.name = entry.name;
    this.state = state;
    this.committedRoot = at.root;
    this.newest = new Tree({ arena: at.arena, source: state.source(entry.id) }, at.root, at.workingVersion);
    this.applied = new CacheStore(this.latestReader());
    this.pending = new CacheStore(this.applied);
  }

  /** The tree of the latest version, with the changes of the working version once they are applied. */
  get tree(): Tree {
    return this.newest;
  }

  /** Root of the latest committed version. */
  get root(): NodeRef | undefined {
    return this.committedRoot;
  }

  /** Continues from a genesis that was written to the database as part of the working version. */
  adopt(loaded: LoadedTree): void {
    const { arena, source, workingVersion } = this.newest;
    this.newest = new Tree({ arena, source }, loaded.root, workingVersion);
    this.committedRoot = loaded.root;
    this.loaded = loaded;
  }

  /**
   * The pending writes, when the tree of a loaded genesis cannot take them: a first version has the shape that inserting
   * all its keys in order leads to, so keys that the first block adds or removes change it everywhere.
   */
  reshapingWrites(): { readonly nextSeq: number; readonly changes: readonly Change[] } | undefined {
    const { loaded, state, id } = this;
    if (loaded === undefined) return undefined;
    const changes = this.pending.changes();
    const isReshaping = changes.some(
      ([text, value]) => (state.latest.get(id, text) === undefined) !== (value === undefined),
    );
    return isReshaping ? { nextSeq: loaded.nextSeq, changes } : undefined;
  }

  /** Takes over a tree that was written anew with the pending writes in it. */
  adoptReshaped(loaded: LoadedTree): void {
    this.adopt(loaded);
    // Values of pending writes are not in the database yet, so that readers must go by the records.
    this.newest.isChanged = true;
    this.pending.write();
  }

  /** Applies the pending writes to the tree in key order and returns the root hash. */
  workingHash(): Uint8Array {
    assert(
      this.reshapingWrites() === undefined,
      "the first block reshapes genesis: it must be settled before it is hashed",
    );
    for (const [text, value] of this.pending.changes()) {
      if (value === undefined) this.newest.remove(keyBytes(text));
      else this.newest.set(keyBytes(text), value);
    }
    this.pending.write();
    return this.newest.rootHash();
  }

  /** Ends the working version, which must be hashed: what it changed becomes the committed state. */
  commit(version: number): StoreCommit {
    const writer = new RecordWriter(version, this.loaded?.nextSeq);
    this.loaded = undefined;
    const root = flush(this.newest, writer);
    const { orphans } = this.newest;
    this.newest.orphans = [];
    this.newest.workingVersion = version + 1;
    this.committedRoot = root;
    return { writer, root, orphans, changes: this.applied.take() };
  }

  private latestReader(): TextKeyedReader {
    const { state, id } = this;
    const getText = (text: string) => state.latest.get(id, text);
    return {
      getText,
      get: (key: Uint8Array) => getText(keyText(key)),
      has: (key: Uint8Array) => getText(keyText(key)) !== undefined,
      iterate: (range: KeyRange) => {
        const store = { id, root: this.committedRoot, tree: this.newest };
        return new VersionReader(state, state.position.latest, store).iterate(range);
      },
    };
  }
}

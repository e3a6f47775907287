/**
 * Genesis into an empty database. Stores that are probably complete are written by another thread while the rest is still
 * being imported. A marker says that all this is unfinished until the first version is committed, so that a start in
 * between begins anew.
 */

import { utf8Encode } from "#lib/bytes.ts";
import type { Database } from "../database.ts";
import { IMPORT_KEY, storeRanges } from "../layout.ts";
import { GenesisBranch } from "./genesis-branch.ts";
import type { GenesisStore } from "./genesis-store.ts";
import { type LoadedTree, loadStore } from "./load-store.ts";
import { type LoaderThread, startLoaderThread } from "./loader-thread.ts";
import { packEntries } from "./packed-entries.ts";

/** A store by the number that keys use. */
export interface StoreToLoad {
  readonly id: number;
  readonly name: string;
}

/** Where genesis goes. */
export interface LoadTarget {
  readonly version: number;
  readonly stores: readonly StoreToLoad[];
}

/** Stores smaller than this are not worth a thread, bytes. */
const THREAD_BYTES_MIN = 4 * 2 ** 20;

interface EarlyLoad {
  readonly tree: Promise<LoadedTree>;
  /** Writes to the store when its load began. */
  readonly writes: number;
}

/** A genesis that is being imported and written. */
export class GenesisLoad {
  readonly branch: GenesisBranch;
  private readonly database: Database;
  private readonly target: LoadTarget;
  private readonly early = new Map<number, EarlyLoad>();
  private thread: LoaderThread | undefined;

  private constructor(database: Database, target: LoadTarget) {
    this.database = database;
    this.target = target;
    this.branch = new GenesisBranch(
      target.stores.map(({ name }) => name),
      (name) => this.loadEarly(name),
    );
  }

  /** Marks the database, which must be empty, as holding an unfinished genesis. */
  static async begin(database: Database, target: LoadTarget): Promise<GenesisLoad> {
    const marker = database.batch();
    marker.put(IMPORT_KEY, utf8Encode(String(target.version)));
    await marker.write({ sync: true });
    return new GenesisLoad(database, target);
  }

  /** Writes what is not written yet and empties the branch; answers the trees by the ids of their stores. */
  async finish(): Promise<ReadonlyMap<number, LoadedTree>> {
    try {
      const trees = new Map<number, LoadedTree>();
      for (const { id, name } of this.target.stores) trees.set(id, await this.load(id, this.branch.store(name)));
      this.branch.discard();
      return trees;
    } finally {
      await this.stop();
    }
  }

  /** Waits for the other thread, whatever came of it. */
  async stop(): Promise<void> {
    const { thread } = this;
    this.thread = undefined;
    await thread?.close();
  }

  private async load(id: number, store: GenesisStore): Promise<LoadedTree> {
    const early = this.early.get(id);
    if (early !== undefined) {
      const tree = await early.tree;
      if (early.writes === store.table.writes) return tree;
      for (const [start, end] of storeRanges(id)) await this.database.clear(start, end);
    }
    return loadStore(this.database, { id, version: this.target.version, entries: packEntries(store.table) });
  }

  private loadEarly(name: string): void {
    const { sharedDirectory } = this.database;
    const id = this.target.stores.find((store) => store.name === name)?.id;
    const { table } = this.branch.store(name);
    if (sharedDirectory === undefined || id === undefined || this.early.has(id)) return;
    if (table.byteLength < THREAD_BYTES_MIN) return;
    this.thread ??= startLoaderThread(sharedDirectory);
    const job = { id, version: this.target.version, entries: packEntries(table) };
    const tree = this.thread.load(job);
    // Whoever finishes hears of a failure.
    tree.catch(() => undefined);
    this.early.set(id, { tree, writes: table.writes });
  }
}

/**
 * The committed versions: which exist, and how to read them. While a version is being written to the database its
 * records come from memory, so a new version can be read as soon as it is committed.
 */

import { CommitInfo } from "#proto/cosmos/store/v1beta1/commit_info.ts";
import { WireError } from "#wire";
import type { Database } from "./database.ts";
import { CorruptedStoreError, UnknownStoreError, VersionNotFoundError } from "./errors.ts";
import type { NodeRef } from "./iavl/record.ts";
import type { RecordWriter } from "./iavl/record-writer.ts";
import type { RecordSource } from "./iavl/records.ts";
import type { LatestState } from "./latest-state.ts";
import {
  commitInfoKey,
  decodeRoots,
  type Position,
  requireBytes,
  rootsKey,
  type StoredRoot,
  type StoreEntry,
  writeRecordKey,
} from "./layout.ts";

/** A committed version that the database does not have yet. */
export interface UnwrittenVersion {
  readonly version: number;
  readonly writers: ReadonlyMap<number, RecordWriter>;
  readonly roots: readonly StoredRoot[];
  readonly info: CommitInfo;
}

/** A store at a version. */
export interface StoreAtVersion {
  readonly id: number;
  readonly root: NodeRef | undefined;
}

/** Versions whose roots are kept decoded; readers of old versions come in runs. */
const RECENT_ROOTS_MAX = 64;

/** Access to everything committed. */
export class StateDatabase {
  readonly database: Database;
  readonly latest: LatestState;
  /** All stores that ever were, by id; mounted ones have their current id. */
  stores: readonly StoreEntry[];
  position: Position;
  unwritten: UnwrittenVersion | undefined;
  private readonly sources = new Map<number, RecordSource>();
  private readonly holds = new Map<number, number>();
  private readonly recentRoots = new Map<number, readonly StoredRoot[]>();

  constructor(
    dependencies: { readonly database: Database; readonly latest: LatestState },
    position: Position,
    stores: readonly StoreEntry[],
  ) {
    this.database = dependencies.database;
    this.latest = dependencies.latest;
    this.position = position;
    this.stores = stores;
  }

  /** Throws `VersionNotFoundError` unless the version is committed and not pruned. */
  requireVersion(version: number): void {
    const { first, latest } = this.position;
    if (version < first || version > latest) throw new VersionNotFoundError(version, { first, latest });
  }

  /** Keeps a version readable until the returned function is called. */
  hold(version: number): () => void {
    this.requireVersion(version);
    this.holds.set(version, (this.holds.get(version) ?? 0) + 1);
    let isHeld = true;
    return () => {
      if (!isHeld) return;
      isHeld = false;
      const count = (this.holds.get(version) ?? 1) - 1;
      if (count === 0) this.holds.delete(version);
      else this.holds.set(version, count);
    };
  }

  /** Continues from another position, after versions were replaced. */
  moveTo(position: Position): void {
    this.position = position;
    this.recentRoots.clear();
    this.latest.clear();
  }

  /** The earliest version that someone holds. */
  firstHeld(): number {
    return Math.min(Number.MAX_SAFE_INTEGER, ...this.holds.keys());
  }

  /** The records of one store. */
  source(id: number): RecordSource {
    let source = this.sources.get(id);
    if (source === undefined) {
      source = this.createSource(id);
      this.sources.set(id, source);
    }
    return source;
  }

  /** The roots of all stores at a version; throws `CorruptedStoreError` when a version that should exist has none. */
  roots(version: number): readonly StoredRoot[] {
    if (this.unwritten?.version === version) return this.unwritten.roots;
    if (version === 0) return [];
    const known = this.recentRoots.get(version);
    if (known !== undefined) return known;
    const bytes = requireBytes(this.database.getSync(rootsKey(version)), "list of roots", version);
    const roots = decodeRoots(bytes, version);
    if (this.recentRoots.size >= RECENT_ROOTS_MAX) this.recentRoots.clear();
    this.recentRoots.set(version, roots);
    return roots;
  }

  /** The commit info of a version that exists; throws `CorruptedStoreError` when it is missing or malformed. */
  commitInfo(version: number): CommitInfo {
    this.requireVersion(version);
    if (this.unwritten?.version === version) return this.unwritten.info;
    if (version === 0) return CommitInfo.create();
    const bytes = requireBytes(this.database.getSync(commitInfoKey(version)), "commit info", version);
    try {
      return CommitInfo.decode(bytes);
    } catch (cause) {
      if (!(cause instanceof WireError)) throw cause;
      throw new CorruptedStoreError("commit info is malformed", { version }, { cause });
    }
  }

  /** A store by name at a version that exists; throws `UnknownStoreError` when it was not mounted then. */
  storeAt(version: number, name: string): StoreAtVersion {
    this.requireVersion(version);
    const named = this.stores.filter((entry) => entry.name === name);
    const roots = this.roots(version);
    for (const { id } of named) {
      const stored = roots.find((root) => root.id === id);
      if (stored !== undefined) return { id, root: stored.root };
    }
    const current = named.find((entry) => entry.isMounted);
    // A store that was just mounted is empty until the next commit lists it.
    if (version === this.position.latest && current !== undefined) return { id: current.id, root: undefined };
    throw new UnknownStoreError(name);
  }

  private createSource(id: number): RecordSource {
    const key = new Uint8Array(13);
    return {
      read: (version, seq) => {
        const { unwritten } = this;
        const record = unwritten?.version === version ? unwritten.writers.get(id)?.record(seq) : undefined;
        // A first version that was loaded has most of its records in the database before it is committed.
        if (record !== undefined) return record;
        return this.database.getSync(writeRecordKey(key, id, { version, seq }));
      },
    };
  }
}

/**
 * The application's state: named stores that are committed together, version by version, to one database, with the
 * app hash, history, proofs, pruning, rollback and snapshots of the SDK's root multistore (store/rootmulti).
 *
 * Writes go through branches into the working version; `workingHash` applies them to the trees, `commit` ends the
 * version. Everything is synchronous but opening, committing, pruning and whole-state operations.
 */

import { assert, assertDefined } from "#lib/assert.ts";
import { compareStrings } from "#lib/bytes.ts";
import type { CommitInfo } from "#proto/cosmos/store/v1beta1/commit_info.ts";
import { GO_ZERO_TIMESTAMP } from "#wire";
import { BranchedStores } from "./branched-stores.ts";
import { versionBatch } from "./commit-batch.ts";
import { appHash } from "./commit-info.ts";
import type { Database } from "./database.ts";
import { UnknownStoreError, VersionNotFoundError } from "./errors.ts";
import { Eviction } from "./eviction.ts";
import { GenesisBranch } from "./genesis/genesis-branch.ts";
import { loadGenesis } from "./genesis/genesis-load.ts";
import { rewriteTree } from "./genesis/rewrite-tree.ts";
import { NodeArena, VERSION_LIMIT } from "./iavl/arena.ts";
import type { KVReader } from "./kv-store.ts";
import { IMPORT_KEY, type Position, storeRanges } from "./layout.ts";
import { MemoryStore } from "./memory-store.ts";
import { MountedStore, type StoreCommit } from "./mounted-store.ts";
import {
  CACHE_BYTES_MAX,
  type CommitId,
  KEEP_EVERYTHING,
  type MultiStoreOptions,
  PRUNE_RECORDS_PER_BLOCK,
  RESIDENT_NODES_MAX,
  type StoreRoot,
  type StoreSize,
  type Timestamp,
} from "./multi-store-options.ts";
import { openState, wipeImport } from "./open-state.ts";
import { type ProvenValue, proveKey } from "./proof-ops.ts";
import { Pruner } from "./pruner.ts";
import { earliestToKeep } from "./pruning.ts";
import { rollBack } from "./rollback.ts";
import type { StateDatabase } from "./state-database.ts";
import { exportItems, importItems, type SnapshotItemSource } from "./state-transfer.ts";
import { type StoresView, VersionReader } from "./views.ts";

/** The open state of one application. */
export class MultiStore {
  private readonly state: StateDatabase;
  private readonly options: MultiStoreOptions;
  private readonly pruner: Pruner;
  private arena = new NodeArena();
  private mounted: ReadonlyMap<string, MountedStore> = new Map();
  private eviction: Eviction;
  private workingVersion: number;
  private committed: CommitId;
  /** Ends when the last commit is durable and its pruning step done; rejects with the reason why it never will be. */
  private writing: Promise<void> = Promise.resolve();
  private durable: Promise<void> = Promise.resolve();

  private constructor(state: StateDatabase, options: MultiStoreOptions) {
    this.state = state;
    this.options = options;
    this.pruner = new Pruner(state);
    const { latest, initial } = state.position;
    this.workingVersion = latest === 0 ? initial : latest + 1;
    this.eviction = this.mount();
    this.committed = this.readCommitId();
  }

  /**
   * Opens the state in `database`, new stores added empty. Throws `StoreMismatchError` when a stored name is missing from
   * `storeNames` and not declared as removed, `CorruptedStoreError` when the database is damaged.
   */
  static async open(input: {
    readonly database: Database;
    readonly storeNames: readonly string[];
    readonly options?: MultiStoreOptions;
  }): Promise<MultiStore> {
    const options = input.options ?? {};
    const state = await openState(input.database, {
      storeNames: input.storeNames,
      removedStores: options.removedStores ?? [],
      cacheBytesMax: options.cacheBytesMax ?? CACHE_BYTES_MAX,
    });
    return new MultiStore(state, options);
  }

  /** The last committed version, 0 before the first. */
  get latestVersion(): bigint {
    return BigInt(this.state.position.latest);
  }

  /** The earliest version that can still be read. */
  get firstVersion(): bigint {
    return BigInt(this.state.position.first);
  }

  /** The last commit; before the first one the hash is that of nothing, as the SDK reports it. */
  get lastCommitId(): CommitId {
    return this.committed;
  }

  /** The version that the next commit gets. */
  get nextVersion(): bigint {
    return BigInt(this.workingVersion);
  }

  /** Names of the mounted stores, sorted. */
  get storeNames(): readonly string[] {
    return [...this.mounted.keys()];
  }

  /** Makes `version` the first one; only before the first commit. */
  setInitialVersion(version: bigint): void {
    assert(this.state.position.latest === 0, "initial version must be set before the first commit");
    assert(version >= 1n && version < VERSION_LIMIT, "initial version is out of range", { version });
    const initial = Number(version);
    this.state.position = { initial, latest: 0, first: 0 };
    this.workingVersion = initial;
    for (const store of this.mounted.values()) store.tree.workingVersion = initial;
  }

  /** A branch of the working version. */
  branch(): BranchedStores {
    return new BranchedStores((name) => this.requireMounted(name).pending);
  }

  /** A branch for genesis to fill an empty state from, instead of `branch`; what an earlier genesis left uncommitted is dropped. */
  async beginGenesis(): Promise<GenesisBranch> {
    const { database, position } = this.state;
    assert(position.latest === 0, "genesis fills an empty state only");
    if (database.getSync(IMPORT_KEY) !== undefined) await wipeImport(database);
    this.reload(position);
    return new GenesisBranch(this.storeNames);
  }

  /** Writes genesis to the database and empties its branch; branches of the working version see it from here on. */
  async loadGenesis(genesis: GenesisBranch): Promise<void> {
    const stores = [...this.mounted.values()].map(({ id, name }) => ({ id, store: genesis.store(name) }));
    const trees = await loadGenesis(this.state.database, stores, this.workingVersion);
    this.state.latest.clear();
    for (const store of this.mounted.values()) {
      store.adopt(assertDefined(trees.get(store.id), "a store of genesis was not written"));
    }
  }

  /** Makes a loaded genesis agree with writes of the first block that add or remove keys; nothing to do in later blocks. */
  async settleGenesis(): Promise<void> {
    for (const store of this.mounted.values()) {
      const writes = store.reshapingWrites();
      if (writes === undefined) continue;
      const rewriting = { id: store.id, version: this.workingVersion, ...writes };
      store.adoptReshaped(await rewriteTree(this.state.database, rewriting));
    }
  }

  /** Applies all writes to the trees and returns the app hash that `commit` will have. */
  workingHash(): Uint8Array {
    return appHash(this.commitInfoOf(this.workingVersion, GO_ZERO_TIMESTAMP));
  }

  /** The root of each store in the working version with all writes so far: what to compare when app hashes differ. */
  storeRoots(): readonly StoreRoot[] {
    return [...this.mounted.values()].map((store) => ({ name: store.name, hash: store.workingHash() }));
  }

  /**
   * Ends the working version. It can be read when the promise resolves and is durable when the next commit begins or
   * `whenDurable` resolves. Rejects with the `DatabaseError` of an earlier version that could not be written.
   */
  async commit(options: { readonly timestamp?: Timestamp } = {}): Promise<CommitId> {
    await this.writing;
    const version = this.workingVersion;
    assert(version < VERSION_LIMIT, "version is out of range", { version });
    const info = this.commitInfoOf(version, options.timestamp ?? GO_ZERO_TIMESTAMP);
    this.committed = { version: BigInt(version), hash: appHash(info) };
    const commits = new Map<number, StoreCommit>();
    for (const store of this.mounted.values()) commits.set(store.id, store.commit(version));
    this.beginWrite(info, commits);
    this.workingVersion = version + 1;
    this.eviction.shrink([...this.mounted.values()].map((store) => store.tree));
    return this.committed;
  }

  /** Resolves when the last commit is on disk; rejects with the `DatabaseError` that prevented it. */
  whenDurable(): Promise<void> {
    return this.durable;
  }

  /** The state at a version. Throws `VersionNotFoundError`. */
  at(version: bigint): StoresView {
    const number = this.requireVersion(version);
    const store = (name: string) => this.reader(number, name);
    return { version, store, branch: () => new BranchedStores(store) };
  }

  /** The state of the last commit. */
  latest(): StoresView {
    return this.at(this.latestVersion);
  }

  /** A value with its proofs for `/store/<name>/key`. Throws `VersionNotFoundError` or `UnknownStoreError`. */
  prove(name: string, key: Uint8Array, version: bigint): ProvenValue {
    const number = this.requireVersion(version);
    const info = this.state.commitInfo(number);
    if (!info.storeInfos.some((store) => store.name === name)) throw new UnknownStoreError(name);
    const { id, root } = this.state.storeAt(number, name);
    return proveKey({ source: this.state.source(id), root }, key, { name, info });
  }

  /** The roots of all stores at a version. Throws `VersionNotFoundError`. */
  commitInfo(version: bigint): CommitInfo {
    return this.state.commitInfo(this.requireVersion(version));
  }

  /** Keeps a version from being pruned until the returned function is called. */
  hold(version: bigint): () => void {
    return this.state.hold(this.requireVersion(version));
  }

  /** Goes back to an earlier version; uncommitted writes are lost. Throws `VersionNotFoundError`. */
  async rollbackTo(version: bigint): Promise<void> {
    await this.writing;
    const number = this.requireVersion(version);
    assert(number > 0, "there is no version to go back to");
    this.reload(await rollBack(this.state, number));
  }

  /** Gives up all versions before `version` and deletes everything they leave behind. Throws `VersionNotFoundError`. */
  async pruneBefore(version: bigint): Promise<number> {
    await this.writing;
    const first = Math.min(this.requireVersion(version), this.state.firstHeld());
    const pruning = this.pruner.giveUp(first).then(() => this.pruner.step(Number.MAX_SAFE_INTEGER));
    this.writing = pruning.then(() => undefined);
    return pruning;
  }

  /** The items of a snapshot of a version, stores by name, which stays readable meanwhile. Throws `VersionNotFoundError`. */
  exportSnapshot(version: bigint): SnapshotItemSource {
    const number = this.requireVersion(version);
    return exportItems(this.state, number);
  }

  /**
   * Fills an empty state from a snapshot's items. Throws `SnapshotError` for unusable items, and when the result does not
   * have `hash`; the state is then empty again.
   */
  async importSnapshot(
    snapshot: { readonly version: bigint; readonly hash: Uint8Array },
    items: SnapshotItemSource,
  ): Promise<void> {
    await this.writing;
    assert(this.state.position.latest === 0, "a snapshot can only be imported into an empty state");
    assert(snapshot.version >= 1n && snapshot.version < VERSION_LIMIT, "snapshot version is out of range");
    const target = { version: Number(snapshot.version), hash: snapshot.hash, storeNames: this.storeNames };
    this.reload(await importItems(this.state, target, items));
  }

  /** What each store takes on disk. */
  async bytesPerStore(): Promise<readonly StoreSize[]> {
    const sizes = [...this.mounted.values()].map(async ({ id, name }) => {
      const [latestBytes = 0, treeBytes = 0] = await Promise.all(
        storeRanges(id).map(([start, end]) => this.state.database.approximateSize(start, end)),
      );
      return { name, latestBytes, treeBytes };
    });
    return Promise.all(sizes);
  }

  /** Waits for the last write; the database stays open, it belongs to the caller. */
  async close(): Promise<void> {
    await this.writing;
  }

  /** Starts writing a version; from here on it is the latest. */
  private beginWrite(info: CommitInfo, commits: ReadonlyMap<number, StoreCommit>): void {
    const { state } = this;
    const version = this.workingVersion;
    const roots = [...commits].map(([id, { root, writer }]) => ({ id, root, recordCount: writer.count }));
    state.position = this.positionAfter(version);
    const batch = versionBatch(state.database, {
      position: state.position,
      info,
      roots,
      stores: state.stores,
      commits,
    });
    const writers = new Map([...commits].map(([id, { writer }]) => [id, writer]));
    state.unwritten = { version, writers, roots, info };
    state.latest.apply(new Map([...commits].map(([id, { changes }]) => [id, changes])));
    this.durable = batch.write({ sync: true }).then(() => {
      state.unwritten = undefined;
      state.latest.written();
    });
    this.writing = this.durable.then(async () => {
      await this.pruner.step(this.options.pruneRecordsPerBlock ?? PRUNE_RECORDS_PER_BLOCK);
    });
    // The next commit reports the failure; until then nobody may be listening.
    this.durable.catch(() => undefined);
    this.writing.catch(() => undefined);
  }

  private positionAfter(version: number): Position {
    const { initial, latest, first } = this.state.position;
    const earliest = latest === 0 ? version : first;
    const wanted = earliestToKeep(this.options.pruning ?? KEEP_EVERYTHING, { version, first: earliest });
    return { initial, latest: version, first: Math.max(earliest, Math.min(wanted, this.state.firstHeld())) };
  }

  private commitInfoOf(version: number, timestamp: Timestamp): CommitInfo {
    const storeInfos = this.storeRoots().map(({ name, hash }) => ({
      name,
      commitId: { version: BigInt(version), hash },
    }));
    return { version: BigInt(version), storeInfos, timestamp };
  }

  private reader(version: number, name: string): KVReader {
    const { id, root } = this.state.storeAt(version, name);
    // A genesis that was loaded is nobody's to see before it is committed.
    if (version === 0) return new MemoryStore();
    const mounted = this.mounted.get(name);
    return new VersionReader(this.state, version, { id, root, tree: mounted?.id === id ? mounted.tree : undefined });
  }

  private requireMounted(name: string): MountedStore {
    const store = this.mounted.get(name);
    if (store === undefined) throw new UnknownStoreError(name);
    return store;
  }

  private requireVersion(version: bigint): number {
    const { first, latest } = this.state.position;
    if (version < BigInt(first) || version > BigInt(latest)) throw new VersionNotFoundError(version, { first, latest });
    return Number(version);
  }

  private reload(position: Position): void {
    this.state.moveTo(position);
    this.pruner.reset();
    this.workingVersion = position.latest === 0 ? position.initial : position.latest + 1;
    this.eviction = this.mount();
    this.committed = this.readCommitId();
  }

  private readCommitId(): CommitId {
    const info = this.state.commitInfo(this.state.position.latest);
    return { version: this.latestVersion, hash: appHash(info) };
  }

  /** Opens the tree of every mounted store at the latest version; nothing but roots is read. */
  private mount(): Eviction {
    this.arena = new NodeArena();
    const roots = this.state.roots(this.state.position.latest);
    const at = { arena: this.arena, workingVersion: this.workingVersion };
    const entries = this.state.stores.filter((entry) => entry.isMounted).sort((a, b) => compareStrings(a.name, b.name));
    this.mounted = new Map(
      entries.map((entry) => {
        const root = roots.find(({ id }) => id === entry.id)?.root;
        return [entry.name, new MountedStore(this.state, entry, { ...at, root })];
      }),
    );
    return new Eviction(this.arena, this.options.residentNodesMax ?? RESIDENT_NODES_MAX);
  }
}

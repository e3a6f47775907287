/** A whole version as a sequence of snapshot items, out of one database and into another (SDK store/rootmulti Snapshot, Restore). */

import { setImmediate } from "node:timers/promises";
import { compareBytes, equalBytes, utf8Encode } from "#lib/bytes.ts";
import type { SnapshotIAVLItem, SnapshotItem } from "#proto/cosmos/store/snapshots/v1/snapshot.ts";
import { CommitInfo } from "#proto/cosmos/store/v1beta1/commit_info.ts";
import { GO_ZERO_TIMESTAMP } from "#wire";
import { appHash } from "./commit-info.ts";
import type { WriteBatch } from "./database.ts";
import { SnapshotError } from "./errors.ts";
import { EMPTY_ROOT } from "./iavl/hash.ts";
import { RecordWriter } from "./iavl/record-writer.ts";
import { type ExportedNode, exportNodes, TreeImporter } from "./iavl/transfer.ts";
import { KEY_BYTES_MAX } from "./kv-store.ts";
import {
  commitInfoKey,
  encodePosition,
  encodeRoots,
  encodeStoreTable,
  flatKey,
  IMPORT_KEY,
  POSITION_KEY,
  type Position,
  recordKey,
  rootsKey,
  STORE_TABLE_KEY,
  type StoredRoot,
} from "./layout.ts";
import { wipeImport } from "./open-state.ts";
import type { StateDatabase } from "./state-database.ts";
import { keyText } from "./text-key.ts";

/** Items of one snapshot in order. */
export type SnapshotItemSource = AsyncIterable<SnapshotItem>;

/** What an import must lead to. */
export interface ImportTarget {
  readonly version: number;
  readonly hash: Uint8Array;
  readonly storeNames: readonly string[];
}

/** Nodes after which an export lets other work run. */
const EXPORT_SLICE_NODES = 500;
/** Bytes of records that an import collects per batch. */
const IMPORT_BATCH_BYTES = 4 * 2 ** 20;

/** The items of a version that exists: per store its name, then its nodes. The version is held until the iteration ends. */
export async function* exportItems(state: StateDatabase, version: number): AsyncGenerator<SnapshotItem> {
  const release = state.hold(version);
  try {
    const names = state.commitInfo(version).storeInfos.map((info) => info.name);
    names.sort((a, b) => compareBytes(utf8Encode(a), utf8Encode(b)));
    let count = 0;
    for (const name of names) {
      const { id, root } = state.storeAt(version, name);
      yield { item: { kind: "store", value: { name } } };
      for (const node of exportNodes(state.source(id), root)) {
        yield { item: { kind: "iavl", value: nodeItem(node) } };
        if (++count % EXPORT_SLICE_NODES === 0) await setImmediate();
      }
    }
  } finally {
    release();
  }
}

/** Fills an empty database; returns its new position. On failure the database is empty again. */
export async function importItems(
  state: StateDatabase,
  target: ImportTarget,
  items: SnapshotItemSource,
): Promise<Position> {
  const marker = state.database.batch();
  marker.put(IMPORT_KEY, utf8Encode(String(target.version)));
  await marker.write({ sync: true });
  try {
    const imported = new StateImport(state, target);
    for await (const item of items) await imported.add(item);
    return await imported.finish();
  } catch (error) {
    await wipeImport(state.database);
    throw error;
  }
}

class StateImport {
  private readonly state: StateDatabase;
  private readonly target: ImportTarget;
  private readonly roots = new Map<string, StoredRoot>();
  private current:
    | { readonly id: number; readonly name: string; readonly tree: TreeImporter; readonly writer: RecordWriter }
    | undefined;
  private batch: WriteBatch;
  private batchBytes = 0;

  constructor(state: StateDatabase, target: ImportTarget) {
    this.state = state;
    this.target = target;
    this.batch = state.database.batch();
  }

  async add({ item }: SnapshotItem): Promise<void> {
    switch (item?.kind) {
      case "store":
        this.endStore();
        this.beginStore(item.value.name);
        return;
      case "iavl":
        this.addNode(item.value);
        if (this.batchBytes >= IMPORT_BATCH_BYTES) await this.writeBatch();
        return;
      case "extension":
      case "extensionPayload":
        throw new SnapshotError("snapshot has an extension that nothing restores");
      case undefined:
        throw new SnapshotError("snapshot has an item of unknown kind");
    }
  }

  async finish(): Promise<Position> {
    this.endStore();
    const { version, hash, storeNames } = this.target;
    for (const name of storeNames) {
      if (!this.roots.has(name)) throw new SnapshotError("snapshot lacks a store", { store: name });
    }
    const info = this.commitInfo();
    if (!equalBytes(appHash(info), hash))
      throw new SnapshotError("snapshot does not lead to the app hash", { version });
    const position: Position = { initial: version, latest: version, first: version };
    const { batch, state } = this;
    batch.put(rootsKey(version), encodeRoots([...this.roots.values()], version));
    batch.put(commitInfoKey(version), CommitInfo.encode(info));
    batch.put(STORE_TABLE_KEY, encodeStoreTable(state.stores));
    batch.put(POSITION_KEY, encodePosition(position));
    batch.delete(IMPORT_KEY);
    await batch.write({ sync: true });
    return position;
  }

  private commitInfo(): CommitInfo {
    const version = BigInt(this.target.version);
    const storeInfos = this.target.storeNames.map((name) => {
      const hash = this.roots.get(name)?.root?.hash ?? EMPTY_ROOT;
      return { name, commitId: { version, hash } };
    });
    return { version, storeInfos, timestamp: GO_ZERO_TIMESTAMP };
  }

  private beginStore(name: string): void {
    const entry = this.state.stores.find((store) => store.name === name && store.isMounted);
    if (entry === undefined) throw new SnapshotError("snapshot has a store that is not mounted");
    if (this.roots.has(name)) throw new SnapshotError("snapshot has a store twice", { store: name });
    const { version } = this.target;
    this.current = { id: entry.id, name, tree: new TreeImporter(version), writer: new RecordWriter(version) };
  }

  private addNode(item: SnapshotIAVLItem): void {
    const { current } = this;
    if (current === undefined) throw new SnapshotError("snapshot has a node before the first store");
    const node = importedNode(item, this.target.version);
    current.tree.add(node, current.writer);
    if (node.height === 0) this.put(flatKey(current.id, keyText(node.key)), item.value);
    if (current.writer.byteLength + this.batchBytes >= IMPORT_BATCH_BYTES) this.drain();
  }

  private endStore(): void {
    const { current } = this;
    if (current === undefined) return;
    const root = current.tree.finish(current.writer);
    this.drain();
    this.roots.set(current.name, { id: current.id, root, recordCount: current.writer.count });
    this.current = undefined;
  }

  private drain(): void {
    const { current } = this;
    current?.writer.drain((seq, record) => this.put(recordKey(current.id, this.target.version, seq), record));
  }

  private put(key: Uint8Array, value: Uint8Array): void {
    this.batch.put(key, value);
    this.batchBytes += key.length + value.length;
  }

  private async writeBatch(): Promise<void> {
    const { batch } = this;
    this.batch = this.state.database.batch();
    this.batchBytes = 0;
    await batch.write({ sync: false });
  }
}

function nodeItem(node: ExportedNode): SnapshotIAVLItem {
  return {
    key: node.key,
    value: node.value ?? new Uint8Array(0),
    version: BigInt(node.version),
    height: node.height,
  };
}

function importedNode(item: SnapshotIAVLItem, version: number): ExportedNode {
  if (item.version < 0n || item.version > BigInt(version)) throw new SnapshotError("node version is out of range");
  if (item.key.length > KEY_BYTES_MAX) throw new SnapshotError("node key is too large", { bytes: item.key.length });
  const value = item.height === 0 ? item.value : undefined;
  return { key: item.key, value, version: Number(item.version), height: item.height };
}

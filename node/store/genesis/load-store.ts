/** Writes one store of genesis: its values, then its tree, in key order and in bounded pieces. */

import { BulkWriter } from "../bulk-writer.ts";
import type { Database } from "../database.ts";
import { AscendingTree } from "../iavl/ascending.ts";
import type { NodeRef } from "../iavl/record.ts";
import { RecordWriter } from "../iavl/record-writer.ts";
import { beginFlatKey, flatKeyLength, RECORD_KEY_BYTES, writeRecordKey } from "../layout.ts";
import { EntryWalk, type PackedEntries } from "./packed-entries.ts";
import { ScratchArrays } from "./scratch.ts";

/** A store to write as part of a version. */
export interface LoadJob {
  readonly id: number;
  readonly version: number;
  readonly entries: PackedEntries;
}

/** A store's tree as it was written. */
export interface LoadedTree {
  readonly root: NodeRef | undefined;
  /** The number that the store's next record of this version gets. */
  readonly nextSeq: number;
}

/** Entries handled between looks at the writer. */
const STEP_ENTRIES = 256;
/** Bytes of records collected before they go on. */
const DRAIN_BYTES = 256 * 1024;

/** Writes a store into an empty range; on disk when the promise resolves. */
export async function loadStore(database: Database, { id, version, entries }: LoadJob): Promise<LoadedTree> {
  const writer = new BulkWriter(database);
  const scratch = new ScratchArrays();
  await walk(writer, entries, (key, value) => {
    const flat = scratch.take("key", flatKeyLength(key.length));
    flat.set(key, beginFlatKey(flat, id));
    writer.put(flat, value);
  });
  const tree = new TreeWriter(writer, id, new RecordWriter(version));
  await walk(writer, entries, (key, value) => tree.add(key, value));
  const loaded = tree.finish();
  await writer.finish();
  return loaded;
}

/** Passes the records of one tree on. */
export class TreeWriter {
  private readonly writer: BulkWriter;
  private readonly id: number;
  private readonly records: RecordWriter;
  private readonly tree: AscendingTree;
  private readonly key = new ScratchArrays().take("key", RECORD_KEY_BYTES);

  constructor(writer: BulkWriter, id: number, records: RecordWriter) {
    this.writer = writer;
    this.id = id;
    this.records = records;
    this.tree = new AscendingTree(records);
  }

  /** Adds the next key in order. */
  add(key: Uint8Array, value: Uint8Array): void {
    this.tree.add(key, value);
    if (this.records.byteLength >= DRAIN_BYTES) this.drain();
  }

  finish(): LoadedTree {
    const root = this.tree.finish();
    this.drain();
    return { root, nextSeq: this.records.count };
  }

  private drain(): void {
    const { version } = this.records;
    this.records.drain((seq, record) => {
      this.writer.put(writeRecordKey(this.key, this.id, { version, seq }), record);
    });
  }
}

async function walk(
  writer: BulkWriter,
  entries: PackedEntries,
  take: (key: Uint8Array, value: Uint8Array) => void,
): Promise<void> {
  const steps = new EntryWalk(entries);
  while (steps.next(STEP_ENTRIES, take)) if (writer.isFull) await writer.drained();
}

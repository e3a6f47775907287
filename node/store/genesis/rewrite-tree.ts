/** A loaded tree written anew, because the first block adds or removes keys. */

import { BulkWriter } from "../bulk-writer.ts";
import type { Change } from "../cache-store.ts";
import type { Database } from "../database.ts";
import { RecordWriter } from "../iavl/record-writer.ts";
import { keyOfFlat, recordKey, valueRange } from "../layout.ts";
import { keyBytes, keyText } from "../text-key.ts";
import { type LoadedTree, TreeWriter } from "./load-store.ts";

/** A loaded store and changes to it in key order. */
export interface Rewriting {
  readonly id: number;
  readonly version: number;
  readonly nextSeq: number;
  readonly changes: readonly Change[];
}

/** Writes the tree with the changes in it and deletes the one before; the changed values are written with the version. */
export async function rewriteTree(
  database: Database,
  { id, version, nextSeq, changes }: Rewriting,
): Promise<LoadedTree> {
  const writer = new BulkWriter(database);
  const tree = new TreeWriter(writer, id, new RecordWriter(version, nextSeq));
  for await (const [key, value] of withChanges(loadedValues(database, id), changes)) {
    tree.add(key, value);
    if (writer.isFull) await writer.drained();
  }
  const written = tree.finish();
  await writer.finish();
  await database.clear(recordKey(id, version, 0), recordKey(id, version, nextSeq));
  return written;
}

type Entry = readonly [Uint8Array, Uint8Array];

async function* loadedValues(database: Database, id: number): AsyncGenerator<Entry> {
  const [start, end] = valueRange(id);
  for await (const [flat, value] of database.iterate({ start, end })) yield [keyOfFlat(flat), value];
}

/** Entries with changes applied, both in key order. */
async function* withChanges(entries: AsyncIterable<Entry>, changes: readonly Change[]): AsyncGenerator<Entry> {
  let next = 0;
  for await (const entry of entries) {
    const text = keyText(entry[0]);
    let isReplaced = false;
    for (; next < changes.length; next++) {
      const [changed, value] = changes[next] as Change;
      if (changed > text) break;
      isReplaced = changed === text;
      if (value !== undefined) yield [keyBytes(changed), value];
    }
    if (!isReplaced) yield entry;
  }
  for (const [changed, value] of changes.slice(next)) if (value !== undefined) yield [keyBytes(changed), value];
}

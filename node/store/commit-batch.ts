/** One version as one database batch: after a crash it is there completely or not at all. */

import { CommitInfo } from "#proto/cosmos/store/v1beta1/commit_info.ts";
import type { Database, WriteBatch } from "./database.ts";
import {
  commitInfoKey,
  encodeOrphans,
  encodePosition,
  encodeRoots,
  encodeStoreTable,
  flatKey,
  IMPORT_KEY,
  orphansKey,
  POSITION_KEY,
  type Position,
  recordKey,
  rootsKey,
  STORE_TABLE_KEY,
  type StoredRoot,
  type StoreEntry,
} from "./layout.ts";
import type { StoreCommit } from "./mounted-store.ts";

/** Everything that a version adds. */
export interface VersionContents {
  readonly position: Position;
  readonly info: CommitInfo;
  readonly roots: readonly StoredRoot[];
  readonly stores: readonly StoreEntry[];
  readonly commits: ReadonlyMap<number, StoreCommit>;
}

/** The batch of a version, not yet written. */
export function versionBatch(database: Database, contents: VersionContents): WriteBatch {
  const { position, info, roots } = contents;
  const version = position.latest;
  const batch = database.batch();
  for (const [id, commit] of contents.commits) addStore(batch, id, { version, commit });
  batch.put(rootsKey(version), encodeRoots(roots, version));
  batch.put(commitInfoKey(version), CommitInfo.encode(info));
  batch.put(STORE_TABLE_KEY, encodeStoreTable(contents.stores));
  batch.put(POSITION_KEY, encodePosition(position));
  // The first version completes a genesis that was loaded.
  if (version === position.initial) batch.delete(IMPORT_KEY);
  return batch;
}

function addStore(batch: WriteBatch, id: number, at: { readonly version: number; readonly commit: StoreCommit }): void {
  const { version, commit } = at;
  const { writer } = commit;
  for (let seq = writer.start; seq < writer.count; seq++) {
    const record = writer.record(seq);
    if (record !== undefined) batch.put(recordKey(id, version, seq), record);
  }
  for (const [text, value] of commit.changes) {
    if (value === undefined) batch.delete(flatKey(id, text));
    else batch.put(flatKey(id, text), value);
  }
  if (commit.orphans.length > 0) batch.put(orphansKey(version, id), encodeOrphans(commit.orphans, version));
}

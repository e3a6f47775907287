/** Going back to an earlier version: everything written since is deleted and the latest values are restored, in one batch. */

import type { WriteBatch } from "./database.ts";
import { CorruptedStoreError } from "./errors.ts";
import { decodeUnchecked, type Leaf } from "./iavl/record.ts";
import {
  commitInfoKey,
  decodeOrphans,
  encodePosition,
  flatKey,
  orphansKey,
  POSITION_KEY,
  type Position,
  recordKey,
  rootsKey,
} from "./layout.ts";
import type { StateDatabase } from "./state-database.ts";
import { keyText } from "./text-key.ts";

/** Makes `version`, which must exist, the latest; returns the new position. The caller reloads what it keeps in memory. */
export async function rollBack(state: StateDatabase, version: number): Promise<Position> {
  const undo: Undo = { state, batch: state.database.batch(), values: new Map() };
  // Newest first, so that what an older version had is what remains.
  for (let undone = state.position.latest; undone > version; undone--) {
    for (const { id, recordCount } of state.roots(undone)) {
      undoCreated(undo, { id, version: undone, recordCount });
      undoOrphaned(undo, { id, version: undone });
    }
    undo.batch.delete(rootsKey(undone));
    undo.batch.delete(commitInfoKey(undone));
  }
  for (const [id, restored] of undo.values) {
    for (const [text, value] of restored) {
      if (value === undefined) undo.batch.delete(flatKey(id, text));
      else undo.batch.put(flatKey(id, text), value);
    }
  }
  const position = { ...state.position, latest: version };
  undo.batch.put(POSITION_KEY, encodePosition(position));
  await undo.batch.write({ sync: true });
  return position;
}

interface Undo {
  readonly state: StateDatabase;
  readonly batch: WriteBatch;
  /** Latest values to restore by store and key text, undefined for keys that did not exist. */
  readonly values: Map<number, Map<string, Uint8Array | undefined>>;
}

interface StoreVersion {
  readonly id: number;
  readonly version: number;
}

function undoCreated(undo: Undo, at: StoreVersion & { readonly recordCount: number }): void {
  for (let seq = 0; seq < at.recordCount; seq++) {
    const leaf = readLeaf(undo.state, at.id, { version: at.version, seq });
    if (leaf !== undefined) restore(undo, at.id, [leaf.key, undefined]);
    undo.batch.delete(recordKey(at.id, at.version, seq));
  }
}

function undoOrphaned(undo: Undo, at: StoreVersion): void {
  const bytes = undo.state.database.getSync(orphansKey(at.version, at.id));
  if (bytes === undefined) return;
  const orphans = decodeOrphans(bytes, at.version);
  for (let i = 0; i < orphans.length; i += 2) {
    const leaf = readLeaf(undo.state, at.id, { version: orphans[i] as number, seq: orphans[i + 1] as number });
    if (leaf !== undefined) restore(undo, at.id, [leaf.key, leaf.value]);
  }
  undo.batch.delete(orphansKey(at.version, at.id));
}

function restore(undo: Undo, store: number, [key, value]: readonly [Uint8Array, Uint8Array | undefined]): void {
  const values = undo.values.get(store) ?? new Map<string, Uint8Array | undefined>();
  undo.values.set(store, values);
  values.set(keyText(key), value);
}

function readLeaf(
  state: StateDatabase,
  id: number,
  place: { readonly version: number; readonly seq: number },
): Leaf | undefined {
  const record = state.source(id).read(place.version, place.seq);
  if (record === undefined) throw new CorruptedStoreError("record to undo is missing", { store: id, ...place });
  return decodeUnchecked(record, place);
}

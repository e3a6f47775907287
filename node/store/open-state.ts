/** Finding out what a database holds, and whether it is what the application expects. */

import { assert } from "#lib/assert.ts";
import { BytesError, compareStrings, equalBytes } from "#lib/bytes.ts";
import { WireError } from "#wire";
import type { Database } from "./database.ts";
import { CorruptedStoreError, StoreMismatchError } from "./errors.ts";
import { EMPTY_ROOT } from "./iavl/hash.ts";
import { LatestState } from "./latest-state.ts";
import {
  decodePosition,
  decodeStoreTable,
  IMPORT_KEY,
  importedRanges,
  LAYOUT,
  POSITION_KEY,
  type Position,
  STORE_TABLE_KEY,
  STORES_MAX,
  type StoreEntry,
} from "./layout.ts";
import { StateDatabase } from "./state-database.ts";

/** The stores that the application mounts. */
export interface ExpectedStores {
  readonly storeNames: readonly string[];
  readonly removedStores: readonly string[];
  readonly cacheBytesMax: number;
}

const NO_VERSIONS: Position = { initial: 1, latest: 0, first: 0 };

/** Reads the position and store table and checks them; throws `CorruptedStoreError` or `StoreMismatchError`. */
export async function openState(database: Database, expected: ExpectedStores): Promise<StateDatabase> {
  assert(new Set(expected.storeNames).size === expected.storeNames.length, "store names must be distinct");
  if (database.getSync(IMPORT_KEY) !== undefined) await wipeImport(database);
  const latest = new LatestState(database, { cacheBytesMax: expected.cacheBytesMax });
  return readable(() => {
    const position = readPosition(database);
    const table = database.getSync(STORE_TABLE_KEY);
    const stores = mountStores(table === undefined ? [] : decodeStoreTable(table), expected);
    const state = new StateDatabase({ database, latest }, position, stores);
    checkRoots(state);
    return state;
  });
}

/** Deletes what an import that was interrupted or refused has written. */
export async function wipeImport(database: Database): Promise<void> {
  for (const [start, end] of importedRanges()) await database.clear(start, end);
  const batch = database.batch();
  batch.delete(IMPORT_KEY);
  await batch.write({ sync: true });
}

function readPosition(database: Database): Position {
  const bytes = database.getSync(POSITION_KEY);
  if (bytes === undefined) return NO_VERSIONS;
  const { layout, ...position } = decodePosition(bytes);
  if (layout !== LAYOUT) throw new StoreMismatchError("database has another layout", { layout, expected: LAYOUT });
  const { initial, first, latest } = position;
  if (initial < 1 || first < initial || latest < first) {
    throw new CorruptedStoreError("versions of the database contradict each other", { initial, first, latest });
  }
  return position;
}

/** Stores that are new get the next number; stores that are gone must be declared so. */
function mountStores(stored: readonly StoreEntry[], expected: ExpectedStores): StoreEntry[] {
  const wanted = new Set(expected.storeNames);
  const entries = stored.map((entry) => {
    if (!entry.isMounted || wanted.has(entry.name)) return entry;
    if (expected.removedStores.includes(entry.name)) return { ...entry, isMounted: false };
    throw new StoreMismatchError("database has a store that is not mounted", { store: entry.name });
  });
  const mounted = new Set(entries.filter((entry) => entry.isMounted).map((entry) => entry.name));
  const added = expected.storeNames.filter((name) => !mounted.has(name)).sort(compareStrings);
  const firstId = Math.max(0, ...entries.map((entry) => entry.id)) + 1;
  assert(firstId + added.length <= STORES_MAX, "too many stores");
  return [...entries, ...added.map((name, i) => ({ id: firstId + i, name, isMounted: true }))];
}

/** The roots of the latest version must be those of its commit info. */
function checkRoots(state: StateDatabase): void {
  const { latest } = state.position;
  const roots = new Map(state.roots(latest).map(({ id, root }) => [id, root?.hash ?? EMPTY_ROOT]));
  const infos = state.commitInfo(latest).storeInfos;
  const isComplete = infos.length === roots.size;
  const agree = infos.every(({ name, commitId }) => {
    const entry = state.stores.find((store) => store.name === name && roots.has(store.id));
    return entry !== undefined && equalBytes(roots.get(entry.id) ?? EMPTY_ROOT, commitId.hash);
  });
  if (!isComplete || !agree) throw new CorruptedStoreError("roots do not match the commit info", { version: latest });
}

/** Decoders of other components report damage with errors of their own. */
function readable<T>(read: () => T): T {
  try {
    return read();
  } catch (cause) {
    if (!(cause instanceof WireError || cause instanceof BytesError)) throw cause;
    throw new CorruptedStoreError("database holds bytes that cannot be decoded", {}, { cause });
  }
}

/**
 * Values of the latest committed version, kept flat beside the tree so that a point read never walks it. Recent reads
 * and writes stay in memory, bounded in bytes: two generations of maps, where using an entry of the old generation moves
 * it to the young one and a full young generation becomes the old one. That is close to least-recently-used at the price
 * of one map lookup.
 */

import type { Database } from "./database.ts";
import { flatKey } from "./layout.ts";

/** What a map entry costs beyond its key and value, bytes. */
const ENTRY_OVERHEAD_BYTES = 96;

/** New values by key text, undefined for a deleted key. */
export type FlatChanges = ReadonlyMap<string, Uint8Array | undefined>;

type Generation = Map<string, Uint8Array | undefined>[];

/** Latest values of all stores; a store is named by its id. */
export class LatestState {
  private readonly database: Database;
  private readonly generationBytesMax: number;
  private young: Generation = [];
  private old: Generation = [];
  private youngBytes = 0;
  /** What the database does not have yet. */
  private unwritten: ReadonlyMap<number, FlatChanges> = new Map();

  constructor(database: Database, options: { readonly cacheBytesMax: number }) {
    this.database = database;
    this.generationBytesMax = options.cacheBytesMax / 2;
  }

  get(store: number, text: string): Uint8Array | undefined {
    const cached = this.young[store]?.get(text);
    if (cached !== undefined) return cached;
    const changed = this.unwritten.get(store);
    if (changed?.has(text)) return changed.get(text);
    if (this.young[store]?.has(text)) return undefined;
    const value = this.getOlder(store, text);
    this.remember(store, text, value);
    return value;
  }

  /** Makes changes visible that are about to be written; `written` must follow before the next call. */
  apply(changes: ReadonlyMap<number, FlatChanges>): void {
    this.unwritten = changes;
    for (const [store, values] of changes) {
      for (const [text, value] of values) this.remember(store, text, value);
    }
  }

  /** The changes given to `apply` are in the database. */
  written(): void {
    this.unwritten = new Map();
  }

  /** Forgets everything in memory. */
  clear(): void {
    this.young = [];
    this.old = [];
    this.youngBytes = 0;
    this.unwritten = new Map();
  }

  private getOlder(store: number, text: string): Uint8Array | undefined {
    const old = this.old[store];
    const value = old?.get(text);
    if (value !== undefined || old?.has(text)) return value;
    return this.database.getSync(flatKey(store, text));
  }

  private remember(store: number, text: string, value: Uint8Array | undefined): void {
    let entries = this.young[store];
    if (entries === undefined) {
      entries = new Map();
      this.young[store] = entries;
    }
    entries.set(text, value);
    this.youngBytes += ENTRY_OVERHEAD_BYTES + text.length + (value?.length ?? 0);
    if (this.youngBytes <= this.generationBytesMax) return;
    this.old = this.young;
    this.young = [];
    this.youngBytes = 0;
  }
}

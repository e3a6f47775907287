/**
 * Giving up old versions without stopping the chain. A commit only moves the number of the earliest version; the
 * records that no kept version uses are deleted afterwards, a bounded number per step. Deleting is idempotent and the
 * cursor moves behind it, so a crash at most repeats a step.
 */

import {
  commitInfoKey,
  decodeCursor,
  decodeOrphans,
  encodeCursor,
  encodePosition,
  orphansKey,
  POSITION_KEY,
  PRUNE_CURSOR_KEY,
  recordKey,
  rootsKey,
} from "./layout.ts";
import type { StateDatabase } from "./state-database.ts";

/** Deletions per database batch: between batches other work gets the thread. */
const BATCH_DELETIONS = 4_000;

/** Deletes what no version from the earliest on needs. */
export class Pruner {
  private readonly state: StateDatabase;
  /** The version whose orphans come next, undefined until it was read. */
  private cursor: number | undefined;
  /** Orphans of that version which are left, by store. */
  private work: { readonly store: number; readonly orphans: number[] }[] | undefined;

  constructor(state: StateDatabase) {
    this.state = state;
  }

  /** Versions that are given up and not yet deleted. */
  get backlog(): number {
    return Math.max(0, this.state.position.first - this.nextVersion() + 1);
  }

  /** Moves the earliest version to `first`, durably, before anything is deleted. */
  async giveUp(first: number): Promise<void> {
    const { state } = this;
    if (first <= state.position.first) return;
    state.position = { ...state.position, first };
    const batch = state.database.batch();
    batch.put(POSITION_KEY, encodePosition(state.position));
    await batch.write({ sync: true });
  }

  /** Deletes at most `deletionsMax` records; returns how many. Steps must not overlap. */
  async step(deletionsMax: number): Promise<number> {
    let deleted = 0;
    while (deleted < deletionsMax && this.backlog > 0) {
      deleted += await this.deleteBatch(Math.min(BATCH_DELETIONS, deletionsMax - deleted));
    }
    return deleted;
  }

  /** Forgets progress that memory holds, after the versions changed under it. */
  reset(): void {
    this.cursor = undefined;
    this.work = undefined;
  }

  private nextVersion(): number {
    if (this.cursor === undefined) {
      const stored = this.state.database.getSync(PRUNE_CURSOR_KEY);
      this.cursor = stored === undefined ? this.state.position.initial : decodeCursor(stored);
    }
    return this.cursor;
  }

  /** Records orphaned by version v were last used by v - 1, which is given up as soon as v is the earliest version. */
  private async deleteBatch(deletionsMax: number): Promise<number> {
    const { database } = this.state;
    const version = this.nextVersion();
    this.work ??= this.readWork(version);
    const batch = database.batch();
    let deleted = 0;
    for (let store = this.work.at(-1); store !== undefined && deleted < deletionsMax; store = this.work.at(-1)) {
      const { orphans } = store;
      while (orphans.length > 0 && deleted < deletionsMax) {
        const [seq = 0, written = 0] = [orphans.pop(), orphans.pop()];
        batch.delete(recordKey(store.store, written, seq));
        deleted++;
      }
      if (orphans.length > 0) break;
      batch.delete(orphansKey(version, store.store));
      this.work.pop();
    }
    if (this.work.length === 0) {
      batch.delete(rootsKey(version - 1));
      batch.delete(commitInfoKey(version - 1));
      batch.put(PRUNE_CURSOR_KEY, encodeCursor(version + 1));
      this.cursor = version + 1;
      this.work = undefined;
    }
    await batch.write({ sync: false });
    return deleted;
  }

  private readWork(version: number): { readonly store: number; readonly orphans: number[] }[] {
    const work: { readonly store: number; readonly orphans: number[] }[] = [];
    for (const { id } of this.state.stores) {
      const bytes = this.state.database.getSync(orphansKey(version, id));
      if (bytes !== undefined) work.push({ store: id, orphans: decodeOrphans(bytes, version) });
    }
    return work;
  }
}

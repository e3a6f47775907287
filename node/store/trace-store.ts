/** A store that reports every access, to compare two executions step by step (SDK store/tracekv). */

import type { KeyRange, KVStore } from "./kv-store.ts";

/** One access; `value` is undefined for a read that found nothing and for a deletion. */
export interface TraceEvent {
  readonly operation: "read" | "write" | "delete" | "iterate";
  readonly key: Uint8Array;
  readonly value: Uint8Array | undefined;
}

/** A view of `parent` that calls `trace` after each access. */
export class TraceStore implements KVStore {
  private readonly parent: KVStore;
  private readonly trace: (event: TraceEvent) => void;

  constructor(parent: KVStore, trace: (event: TraceEvent) => void) {
    this.parent = parent;
    this.trace = trace;
  }

  get(key: Uint8Array): Uint8Array | undefined {
    const value = this.parent.get(key);
    this.trace({ operation: "read", key, value });
    return value;
  }

  has(key: Uint8Array): boolean {
    return this.get(key) !== undefined;
  }

  set(key: Uint8Array, value: Uint8Array): void {
    this.parent.set(key, value);
    this.trace({ operation: "write", key, value });
  }

  delete(key: Uint8Array): void {
    this.parent.delete(key);
    this.trace({ operation: "delete", key, value: undefined });
  }

  iterate(range: KeyRange): IterableIterator<readonly [Uint8Array, Uint8Array]> {
    return this.traced(this.parent.iterate(range));
  }

  private *traced(entries: IterableIterator<readonly [Uint8Array, Uint8Array]>) {
    for (const entry of entries) {
      this.trace({ operation: "iterate", key: entry[0], value: entry[1] });
      yield entry;
    }
  }
}

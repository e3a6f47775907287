/** In which order the chunks of a snapshot are fetched and applied, and which have to be fetched again (`cmt:statesync/chunks.go`). */

import type { ChunkStore } from "./chunk-store.ts";

/** A chunk to apply. */
export interface Chunk {
  readonly index: number;
  readonly bytes: Uint8Array;
  /** Who sent it; empty for one that an earlier attempt left on disk. */
  readonly sender: string;
}

/** Chunks that are fetched ahead of the one to apply next. */
export const CHUNKS_AHEAD_MAX = 64;
/** Applied chunks that are kept, in case the application wants to begin anew. */
export const CHUNKS_KEPT_MAX = 4096;

/** The chunks of one snapshot. */
export class ChunkQueue {
  readonly #store: ChunkStore;
  readonly #total: number;
  readonly #senders = new Map<number, string>();
  readonly #allocated = new Set<number>();
  readonly #applied = new Set<number>();
  /** No chunk below it is to be applied. */
  #first = 0;
  #changed = Promise.withResolvers<void>();

  constructor(store: ChunkStore, total: number) {
    this.#store = store;
    this.#total = total;
  }

  /** Whether every chunk was handed out by `take`. */
  get isDone(): boolean {
    return this.#applied.size === this.#total;
  }

  /** Resolves when a chunk arrives or is wanted again. */
  get changed(): Promise<void> {
    return this.#changed.promise;
  }

  /** The lowest chunk that nobody fetches, which the caller now does; undefined when there is none within reach. */
  allocate(): number | undefined {
    const end = Math.min(this.#total, this.#next() + CHUNKS_AHEAD_MAX);
    for (let index = this.#next(); index < end; index++) {
      if (this.#store.has(index) || this.#allocated.has(index) || this.#applied.has(index)) continue;
      this.#allocated.add(index);
      return index;
    }
    return undefined;
  }

  /** The caller does not fetch the chunk any more. */
  release(index: number): void {
    this.#allocated.delete(index);
  }

  /** A chunk that was allocated arrived. */
  async add({ index, bytes, sender }: Chunk): Promise<void> {
    await this.#store.put(index, bytes);
    this.#senders.set(index, sender);
    this.#allocated.delete(index);
    this.#notify();
  }

  /** The next chunk to apply; undefined while it is missing, also when it was on disk but is damaged. */
  async take(): Promise<Chunk | undefined> {
    const index = this.#next();
    const bytes = await this.#store.load(index);
    if (bytes === undefined) return undefined;
    this.#applied.add(index);
    await this.#store.delete(index - CHUNKS_KEPT_MAX);
    return { index, bytes, sender: this.#senders.get(index) ?? "" };
  }

  /** The chunk is to be applied again. */
  retry(index: number): void {
    this.#applied.delete(index);
    this.#first = Math.min(this.#first, index);
    this.#notify();
  }

  /** All chunks are to be applied again. */
  retryAll(): void {
    this.#applied.clear();
    this.#first = 0;
    this.#notify();
  }

  /** The chunk is to be fetched and applied again. */
  async discard(index: number): Promise<void> {
    if (index < 0 || index >= this.#total) return;
    await this.#store.delete(index);
    this.#senders.delete(index);
    this.retry(index);
  }

  /** Chunks of that peer which were not applied are to be fetched again. */
  async discardSender(sender: string): Promise<void> {
    for (const [index, by] of this.#senders) if (by === sender && !this.#applied.has(index)) await this.discard(index);
  }

  #next(): number {
    while (this.#applied.has(this.#first)) this.#first++;
    return this.#first;
  }

  #notify(): void {
    this.#changed.resolve();
    this.#changed = Promise.withResolvers<void>();
  }
}

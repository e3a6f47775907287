/** Light blocks that were verified, by height: what a light client trusts (`cmt:light/store`). */

import { compareBigints } from "#lib/bytes.ts";
import type { LightBlock } from "./light-block.ts";

/** A store of trusted blocks. */
export interface LightStore {
  /** The lowest height; 0 when the store is empty. */
  readonly firstHeight: bigint;
  /** The highest height; 0 when the store is empty. */
  readonly latestHeight: bigint;
  /** The block of a height. */
  load(height: bigint): LightBlock | undefined;
  /** The highest block below a height. */
  loadBefore(height: bigint): LightBlock | undefined;
  save(block: LightBlock): Promise<void>;
  /** Removes all blocks of these heights that there are. */
  delete(heights: readonly bigint[]): Promise<void>;
  /** All heights, ascending. */
  heights(): readonly bigint[];
}

/** Removes the lowest blocks until `size` are left. */
export async function pruneLightStore(store: LightStore, size: number): Promise<void> {
  const heights = store.heights();
  if (heights.length > size) await store.delete(heights.slice(0, heights.length - size));
}

/** Heights in order, for stores that look blocks up by key. */
export class HeightIndex {
  #heights: bigint[];

  constructor(heights: readonly bigint[] = []) {
    this.#heights = [...heights].sort(compareBigints);
  }

  get first(): bigint {
    return this.#heights[0] ?? 0n;
  }

  get latest(): bigint {
    return this.#heights.at(-1) ?? 0n;
  }

  /** All of them, ascending. */
  all(): readonly bigint[] {
    return [...this.#heights];
  }

  /** The highest below `height`. */
  before(height: bigint): bigint | undefined {
    return this.#heights.findLast((candidate) => candidate < height);
  }

  add(height: bigint): void {
    if (this.#heights.includes(height)) return;
    this.#heights = [...this.#heights, height].sort(compareBigints);
  }

  remove(heights: readonly bigint[]): void {
    const removed = new Set(heights);
    this.#heights = this.#heights.filter((height) => !removed.has(height));
  }
}

/** A store that lasts as long as the process. */
export class MemoryLightStore implements LightStore {
  readonly #blocks = new Map<bigint, LightBlock>();
  readonly #index = new HeightIndex();

  get firstHeight(): bigint {
    return this.#index.first;
  }

  get latestHeight(): bigint {
    return this.#index.latest;
  }

  load(height: bigint): LightBlock | undefined {
    return this.#blocks.get(height);
  }

  loadBefore(height: bigint): LightBlock | undefined {
    const before = this.#index.before(height);
    return before === undefined ? undefined : this.#blocks.get(before);
  }

  async save(block: LightBlock): Promise<void> {
    this.#blocks.set(block.header.height, block);
    this.#index.add(block.header.height);
  }

  async delete(heights: readonly bigint[]): Promise<void> {
    for (const height of heights) this.#blocks.delete(height);
    this.#index.remove(heights);
  }

  heights(): readonly bigint[] {
    return this.#index.all();
  }
}

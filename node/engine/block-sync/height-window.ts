/** The heights that are being fetched, from the next one on: who was asked for each, what came, and which are open. */

import { assert } from "#lib/assert.ts";
import { compareBigints } from "#lib/bytes.ts";

/** Heights above the next one for which blocks are fetched. */
export const WINDOW_HEIGHTS_MAX = 400n;

/** A height that is being fetched; `T` is what arrives. */
export interface Slot<T> {
  /** Peers whose answer is awaited. */
  readonly asked: Set<string>;
  /** Peers that did not deliver, or delivered what was wrong. */
  readonly refused: Set<string>;
  /** When the last of them was refused, ms. */
  refusedMs: number;
  block: T | undefined;
}

/** The window. */
export class HeightWindow<T> {
  readonly #slots = new Map<bigint, Slot<T>>();
  /** Heights that nobody is asked for. */
  readonly #open = new Set<bigint>();
  /** Whether heights were opened again, which puts them behind higher ones. */
  #isUnordered = false;
  /** The lowest height that has no slot yet. */
  #end: bigint;
  #height: bigint;

  constructor(height: bigint) {
    this.#height = height;
    this.#end = height;
  }

  /** The height that comes next. */
  get height(): bigint {
    return this.#height;
  }

  slot(height: bigint): Slot<T> | undefined {
    return this.#slots.get(height);
  }

  /** All slots by height. */
  slots(): IterableIterator<[bigint, Slot<T>]> {
    return this.#slots.entries();
  }

  /** Opens heights up to `target`, as far as the window reaches. */
  extend(target: bigint): void {
    const limit = this.#height + WINDOW_HEIGHTS_MAX;
    for (; this.#end <= target && this.#end < limit; this.#end++) {
      this.#slots.set(this.#end, { asked: new Set(), refused: new Set(), refusedMs: 0, block: undefined });
      this.#open.add(this.#end);
    }
  }

  /** Heights that nobody is asked for, ascending. */
  open(): readonly bigint[] {
    const open = [...this.#open];
    if (!this.#isUnordered) return open;
    this.#isUnordered = false;
    open.sort(compareBigints);
    this.#open.clear();
    for (const height of open) this.#open.add(height);
    return open;
  }

  /** The peer is asked for the height. */
  ask(height: bigint, peerId: string): void {
    this.#slots.get(height)?.asked.add(peerId);
    this.#open.delete(height);
  }

  /** The peer will not deliver the height after all. */
  release(height: bigint, peerId: string): void {
    const slot = this.#slots.get(height);
    if (slot === undefined) return;
    slot.asked.delete(peerId);
    if (slot.block !== undefined || slot.asked.size > 0) return;
    this.#open.add(height);
    this.#isUnordered = true;
  }

  /** The peer is not to be asked for the height again. */
  refuse(height: bigint, peerId: string, nowMs: number): void {
    const slot = this.#slots.get(height);
    if (slot === undefined) return;
    slot.refused.add(peerId);
    slot.refusedMs = nowMs;
    this.release(height, peerId);
  }

  /** The block of a height has come; answers the peers that were asked for it too. */
  fill(height: bigint, block: T): readonly string[] {
    const slot = this.#slots.get(height);
    assert(slot !== undefined && slot.block === undefined, "only what was awaited fills a slot", { height });
    slot.block = block;
    this.#open.delete(height);
    const others = [...slot.asked];
    slot.asked.clear();
    return others;
  }

  /** The next height is done; answers its block. */
  pop(): T {
    const slot = this.#slots.get(this.#height);
    assert(slot?.block !== undefined, "only a height whose block is there is done", { height: this.#height });
    this.#slots.delete(this.#height);
    this.#height++;
    return slot.block;
  }
}

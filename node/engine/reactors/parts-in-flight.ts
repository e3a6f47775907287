/**
 * Parts that were sent to a peer and may or may not arrive. A peer that learns which block it is after says that it has none
 * of its parts, although some are on their way; one that got them before it knew the block has dropped them.
 */

import type { BitArray } from "#types/bit-array.ts";

/** Parts sent so lately are taken to be on their way, milliseconds. */
export const PARTS_IN_FLIGHT_MS = 1000;

/** The parts of the block that one peer is after. */
export class PartsInFlight {
  readonly #sentMs = new Map<number, number>();
  /** Parts that the peer denied having, with the time at which that has to be believed. */
  readonly #denied = new Map<number, number>();
  #deniedIn: BitArray | undefined;

  /** A part was sent. */
  sent(index: number, nowMs: number): void {
    this.#sentMs.set(index, nowMs);
  }

  /** The peer is after another block. */
  clear(): void {
    this.#sentMs.clear();
    this.#denied.clear();
  }

  /** Adds what is on its way to the parts that the peer says it has. */
  assume(parts: BitArray, nowMs: number): void {
    this.#denied.clear();
    this.#deniedIn = parts;
    for (const [index, sentMs] of this.#sentMs) {
      const untilMs = sentMs + PARTS_IN_FLIGHT_MS;
      if (index >= parts.size || parts.get(index) || untilMs <= nowMs) continue;
      parts.set(index, true);
      this.#denied.set(index, untilMs);
    }
  }

  /** Takes back what was assumed of `parts` for too long; answers when there will be more to take back, Infinity for never. */
  review(parts: BitArray | undefined, nowMs: number): number {
    if (parts !== this.#deniedIn) this.#denied.clear();
    for (const [index, untilMs] of this.#denied) {
      if (untilMs > nowMs) continue;
      parts?.set(index, false);
      this.#denied.delete(index);
    }
    return Math.min(...this.#denied.values());
  }
}

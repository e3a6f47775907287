/** Peers that did not keep their word and are not asked soon, though they may connect again. */

/** How long a peer stays on the list, ms (`cmt:blocksync/pool.go` isPeerBanned). */
export const SHUNNED_MS = 60_000;
/** Peers on the list; the oldest goes first. */
export const SHUNNED_MAX = 1000;

/** The list. */
export class ShunList {
  readonly #untilMs = new Map<string, number>();

  add(id: string, nowMs: number): void {
    this.#untilMs.delete(id);
    this.#untilMs.set(id, nowMs + SHUNNED_MS);
    const [oldest] = this.#untilMs.keys();
    if (this.#untilMs.size > SHUNNED_MAX && oldest !== undefined) this.#untilMs.delete(oldest);
  }

  has(id: string, nowMs: number): boolean {
    return nowMs < (this.#untilMs.get(id) ?? 0);
  }
}

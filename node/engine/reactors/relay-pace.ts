/**
 * How long to keep what others said before it is passed on to a peer. Most peers get it from its author at the same time
 * as we do and say so at once; what is passed on before that crosses the link for nothing.
 */

/** Least time, milliseconds, at the end that does not lead. */
export const RELAY_MS_MIN = 5;

/** Growth after something was sent in vain, and shrinking after each thing sent: one in seven may be in vain. */
const GROWTH = 1.25;
const SHRINKING = 0.97;

/** The pace of one link, which learns from what it wastes. */
export class RelayPace {
  readonly #maxMs: number;
  readonly #factor: number;
  #ms = RELAY_MS_MIN;

  /**
   * `maxMs`: the most time; a CometBFT node sleeps as long between looks at what a peer lacks. Of two ends that hear
   * something at the same time only the one that `leads` should pass it on to the other.
   */
  constructor(maxMs: number, leads: boolean) {
    this.#maxMs = Math.max(maxMs, RELAY_MS_MIN);
    this.#factor = leads ? 0.5 : 1;
  }

  /** How long to keep what arrives, milliseconds. */
  get holdMs(): number {
    return this.#ms * this.#factor;
  }

  /** Something was passed on. */
  sent(): void {
    this.#ms = Math.max(RELAY_MS_MIN, this.#ms * SHRINKING);
  }

  /** The peer had something when it was passed on, or sent it to us at the same time. */
  wasted(): void {
    this.#ms = Math.min(this.#maxMs, this.#ms * GROWTH + 1);
  }
}

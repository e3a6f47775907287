/** How fast a peer delivers while something is asked of it; idle time does not count. */

/** Bytes and blocks per second. */
export interface Rate {
  readonly bytes: number;
  readonly blocks: number;
}

/** Shortest busy time over which a rate means something, ms. */
export const RATE_WINDOW_MS = 10_000;

/** One peer's meter. */
export class ReceiveRate {
  #startMs: number | undefined;
  #bytes = 0;
  #blocks = 0;
  #msPerBlock: number | undefined;

  /** Something is asked of the peer from now on. */
  begin(nowMs: number): void {
    this.#startMs ??= nowMs;
  }

  /** A block arrived `waitedMs` after it was asked for. */
  received(bytes: number, waitedMs: number): void {
    this.#bytes += bytes;
    this.#blocks++;
    this.#msPerBlock = this.#msPerBlock === undefined ? waitedMs : 0.8 * this.#msPerBlock + 0.2 * waitedMs;
  }

  /** Nothing is asked of the peer any more. */
  end(): void {
    this.#startMs = undefined;
    this.#bytes = 0;
    this.#blocks = 0;
  }

  /** The rate since the last time this was answered; undefined until the peer was busy for long enough. */
  take(nowMs: number): Rate | undefined {
    if (this.#startMs === undefined || nowMs - this.#startMs < RATE_WINDOW_MS) return undefined;
    const seconds = (nowMs - this.#startMs) / 1000;
    const rate = { bytes: this.#bytes / seconds, blocks: this.#blocks / seconds };
    this.#startMs = nowMs;
    this.#bytes = 0;
    this.#blocks = 0;
    return rate;
  }

  /** Time from request to block, ms, averaged with more weight on the latest; 0 before the first. */
  get latencyMs(): number {
    return this.#msPerBlock ?? 0;
  }
}

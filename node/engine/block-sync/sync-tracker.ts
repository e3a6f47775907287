/**
 * Decides without trusting anybody's claims that fetching blocks brings no more (`cmt:blocksync/sync_tracker.go`): it
 * compares how long blocks take to come with how long the chain took to make them, by times that commits have verified.
 */

/** Headers whose distances are averaged. */
const INTERVALS_MAX = 10;
/** Distances below which an average says nothing. */
const INTERVALS_MIN = 3;
/** A node whose last block is older than this many intervals is far behind. */
const FAR_INTERVALS = 100;
/** Near the tip a block that takes longer than this part of an interval to come is not worth waiting for. */
const NEAR_SHARE = 0.6;
/** Wait without a block after which fetching is given up in any case, ms (`defaultNoBlockTimeout`). */
export const NO_BLOCK_TIMEOUT_MS = 30_000;

/** Follows one run of block sync. */
export class SyncTracker {
  readonly #intervalsMs: number[] = [];
  #headerMs: number | undefined;
  #receivedMs: number;

  /** `nowMs` is when fetching began. */
  constructor(nowMs: number) {
    this.#receivedMs = nowMs;
  }

  /** A block with this header time was executed. */
  record(headerMs: number, nowMs: number): void {
    if (this.#headerMs !== undefined && headerMs > this.#headerMs) {
      this.#intervalsMs.push(headerMs - this.#headerMs);
      if (this.#intervalsMs.length > INTERVALS_MAX) this.#intervalsMs.shift();
    }
    this.#headerMs = headerMs;
    this.#receivedMs = nowMs;
  }

  /** Whether consensus would bring blocks as fast as fetching does. */
  isCaughtUp(nowMs: number): boolean {
    return nowMs - this.#receivedMs >= this.#patienceMs(nowMs);
  }

  /** How long the next block may take: the longer, the farther behind we are. */
  #patienceMs(nowMs: number): number {
    if (this.#headerMs === undefined || this.#intervalsMs.length < INTERVALS_MIN) return NO_BLOCK_TIMEOUT_MS;
    const interval = this.#intervalsMs.reduce((sum, ms) => sum + ms, 0) / this.#intervalsMs.length;
    const behind = nowMs - this.#headerMs;
    const far = interval * FAR_INTERVALS;
    if (behind > far) return Math.max(NO_BLOCK_TIMEOUT_MS, behind / FAR_INTERVALS);
    const share = Math.max(0, behind / far);
    return interval * NEAR_SHARE + share * (NO_BLOCK_TIMEOUT_MS - interval * NEAR_SHARE);
  }
}

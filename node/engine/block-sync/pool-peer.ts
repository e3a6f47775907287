/** A peer as the pool of blocks knows it: what it says it has, what was asked of it, how it behaves. */

import { ReceiveRate } from "./receive-rate.ts";

/** Requests that may wait for one peer (`cmt:blocksync/pool.go`, maxPendingRequestsPerPeer). */
export const REQUESTS_PER_PEER_MAX = 20;
/** Silence after which a peer that was asked for blocks is given up, ms (`peerTimeout`). */
export const PEER_TIMEOUT_MS = 15_000;
/** Bytes per second below which a busy peer is too slow (`minRecvRate`), unless it delivers many small blocks. */
export const RECEIVE_RATE_MIN = 128 * 1024;
/** Blocks per second that excuse a low byte rate: small blocks are bound by latency, not by bandwidth. */
export const BLOCK_RATE_MIN = 10;
/** Requests below which a rate says nothing: the few that wait may have been lost on the way. */
export const RATED_REQUESTS_MIN = 3;
/** Blocks a peer may lack though it said that it has them. */
export const MISSING_BLOCKS_MAX = 10;
/** Blocks nobody asked for, such as late answers after a connection was lost. */
export const UNREQUESTED_BLOCKS_MAX = 2 * REQUESTS_PER_PEER_MAX;

/** One peer. */
export class PoolPeer {
  readonly id: string;
  base: bigint;
  height: bigint;
  missing = 0;
  unrequested = 0;
  readonly rate = new ReceiveRate();
  /** Heights that were asked for and not answered, and when they were. */
  readonly #pending = new Map<bigint, number>();
  /** Heights that somebody else was asked for meanwhile; an answer is still no offence. */
  readonly #late = new Set<bigint>();
  /** Since when it owes an answer; a lost request that is repeated does not begin a new wait. */
  #owesSinceMs: number | undefined;

  constructor(id: string, range: { readonly base: bigint; readonly height: bigint }) {
    this.id = id;
    this.base = range.base;
    this.height = range.height;
  }

  get pending(): number {
    return this.#pending.size;
  }

  /** Heights asked for and not answered. */
  pendingHeights(): bigint[] {
    return [...this.#pending.keys()];
  }

  has(height: bigint): boolean {
    return height >= this.base && height <= this.height;
  }

  isAskedFor(height: bigint): boolean {
    return this.#pending.has(height);
  }

  /** Whether one more request may be sent. */
  get isFree(): boolean {
    return this.#pending.size < REQUESTS_PER_PEER_MAX;
  }

  ask(height: bigint, nowMs: number): void {
    if (this.#pending.size === 0) this.rate.begin(nowMs);
    this.#owesSinceMs ??= nowMs;
    this.#pending.set(height, nowMs);
  }

  /** An answer arrived: what it was to; "unrequested" when nobody asked. */
  answered(height: bigint, nowMs: number): "pending" | "late" | "unrequested" {
    const wasPending = this.#pending.delete(height);
    this.#owesSinceMs = this.#pending.size === 0 ? undefined : nowMs;
    if (wasPending) return "pending";
    return this.#late.delete(height) ? "late" : "unrequested";
  }

  /** A requested block of that many bytes arrived. */
  delivered(bytes: number, waitedMs: number): void {
    this.rate.received(bytes, waitedMs);
    if (this.#pending.size === 0) this.rate.end();
  }

  /** When a height was asked for. */
  askedMs(height: bigint): number | undefined {
    return this.#pending.get(height);
  }

  /** The request was not sent, or is not needed any more. */
  withdraw(height: bigint, { wasSent }: { readonly wasSent: boolean }): void {
    if (!this.#pending.delete(height)) return;
    if (this.#pending.size === 0) this.rate.end();
    if (!wasSent) return;
    this.#late.add(height);
    for (const oldest of this.#late) {
      if (this.#late.size <= UNREQUESTED_BLOCKS_MAX) break;
      this.#late.delete(oldest);
    }
  }

  /** Why the peer must go, if it must; `isReplaceable` says that others have what it has. */
  complaint(nowMs: number, { isReplaceable }: { readonly isReplaceable: boolean }): string | undefined {
    if (this.#pending.size === 0) return undefined;
    if (nowMs - (this.#owesSinceMs ?? nowMs) >= PEER_TIMEOUT_MS) return "peer did not send us anything";
    const rate = this.rate.take(nowMs);
    if (rate === undefined || !isReplaceable || this.#pending.size < RATED_REQUESTS_MIN) return undefined;
    const isSlow = rate.bytes < RECEIVE_RATE_MIN && rate.blocks < BLOCK_RATE_MIN;
    return isSlow ? "peer is not sending us data fast enough" : undefined;
  }
}

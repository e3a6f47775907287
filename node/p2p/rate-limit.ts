/** What a peer may do per second, with some of it saved up. */

import type { Clock } from "#lib/clock.ts";
import { IDLE_STREAMS_BURST, IDLE_STREAMS_PER_SECOND_MAX } from "./limits.ts";

const NS_PER_SECOND = 1_000_000_000;

/** A token bucket: `perSecond` flow in, up to `burst` are kept. */
export class RateLimit {
  private readonly clock: Clock;
  private readonly perSecond: number;
  private readonly burst: number;
  private tokens: number;
  private filledAt: bigint;

  constructor(clock: Clock, { perSecond, burst }: { readonly perSecond: number; readonly burst: number }) {
    this.clock = clock;
    this.perSecond = perSecond;
    this.burst = burst;
    this.tokens = burst;
    this.filledAt = clock.now();
  }

  /** Takes `amount`; false when there is not as much left, and then nothing is taken. */
  take(amount: number): boolean {
    const now = this.clock.now();
    const elapsed = Number(now - this.filledAt);
    // A clock that went back fills nothing, and counts from there on.
    if (elapsed > 0) this.tokens = Math.min(this.burst, this.tokens + (elapsed * this.perSecond) / NS_PER_SECOND);
    this.filledAt = now;
    if (amount > this.tokens) return false;
    this.tokens -= amount;
    return true;
  }
}

/** How many streams of a peer may bring no message of a channel; all that are open may end so at once, with their connection. */
export function idleStreams(clock: Clock): RateLimit {
  return new RateLimit(clock, { perSecond: IDLE_STREAMS_PER_SECOND_MAX, burst: IDLE_STREAMS_BURST });
}

/** A bound on what is held; whoever takes gives back. A part of a larger bound counts against both. */
export class Budget {
  private readonly max: number;
  private readonly whole: Budget | undefined;
  private held = 0;

  constructor(max: number, whole?: Budget) {
    this.max = max;
    this.whole = whole;
  }

  /** Holds `amount` more; false when that exceeds the bound, and then nothing is held. */
  take(amount: number): boolean {
    if (this.held + amount > this.max || this.whole?.take(amount) === false) return false;
    this.held += amount;
    return true;
  }

  give(amount: number): void {
    this.held -= amount;
    this.whole?.give(amount);
  }

  get used(): number {
    return this.held;
  }
}

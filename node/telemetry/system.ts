/** The real clock and timers. */
import type { Clock, Timers } from "#lib/clock.ts";

/** Wall-clock time of this machine, to the millisecond. */
export const systemClock: Clock = { now: () => BigInt(Date.now()) * 1_000_000n };

/** Timers of this process. */
export const systemTimers: Timers = {
  after(delayMs, callback) {
    const timer = setTimeout(callback, delayMs);
    return { cancel: () => clearTimeout(timer) };
  },
};

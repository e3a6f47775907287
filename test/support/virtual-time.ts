/** Time that passes only when a test says so. */

import type { Clock, Timers } from "#lib/clock.ts";

/** A clock and its timers. */
export interface VirtualTime extends Clock, Timers {
  /** Milliseconds since the beginning. */
  nowMs(): number;
  /** Lets `durationMs` pass: timers run in order of time, then of their setting, with promises settled in between. */
  advance(durationMs: number): Promise<void>;
}

/** Nanoseconds since the epoch at the beginning. */
const START_NS = 1_700_000_000_000_000_000n;

/** Time at its beginning. */
export function virtualTime(): VirtualTime {
  let now = 0;
  let serial = 0;
  const pending = new Map<number, { readonly at: number; readonly callback: () => void }>();
  const next = (until: number): number | undefined => {
    let best: number | undefined;
    let bestAt = until;
    for (const [id, { at }] of pending) {
      if (at < bestAt || (at === bestAt && best === undefined)) [best, bestAt] = [id, at];
    }
    return best;
  };
  return {
    now: () => START_NS + BigInt(Math.floor(now * 1_000_000)),
    nowMs: () => now,
    after: (delayMs, callback) => {
      const id = serial++;
      pending.set(id, { at: now + Math.max(0, delayMs), callback });
      return { cancel: () => void pending.delete(id) };
    },
    advance: async (durationMs) => {
      const until = now + durationMs;
      await settle();
      for (let id = next(until); id !== undefined; id = next(until)) {
        const timer = pending.get(id);
        pending.delete(id);
        now = timer?.at ?? now;
        timer?.callback();
        await settle();
      }
      now = until;
    },
  };
}

/** Promises that wait for nothing but each other are settled within one turn of the event loop. */
function settle(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

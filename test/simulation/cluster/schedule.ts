/** The one clock of a simulated cluster: time passes from event to event, and only when nothing is left to do at the last one. */

import type { Clock, Timers } from "#lib/clock.ts";
import { EventQueue } from "#test/simulation/consensus/queue.ts";

/** Nanoseconds since the epoch at the beginning, shortly after genesis. */
const START_NS = 1_700_000_001_000_000_000n;
const NS_PER_MS = 1_000_000n;

interface Planned {
  callback: (() => void) | undefined;
}

/** Simulated time in whole milliseconds. */
export class Schedule implements Timers {
  readonly #queue = new EventQueue<Planned>();
  #nowMs = 0;
  #events = 0;

  /** Milliseconds since the beginning. */
  get nowMs(): number {
    return this.#nowMs;
  }

  /** Callbacks that have run. */
  get events(): number {
    return this.#events;
  }

  /** A clock that differs from the true one. */
  clock(skewMs: number): Clock {
    return { now: () => START_NS + BigInt(this.#nowMs + skewMs) * NS_PER_MS };
  }

  after(delayMs: number, callback: () => void): { cancel(): void } {
    const planned: Planned = { callback };
    this.#queue.push(this.#nowMs + Math.max(0, Math.ceil(delayMs)), planned);
    return {
      cancel: () => {
        planned.callback = undefined;
      },
    };
  }

  /** Resolves after `delayMs`. */
  wait(delayMs: number): Promise<void> {
    return new Promise((resolve) => void this.after(delayMs, resolve));
  }

  /** Lets time pass until `isDone`, asked after every event, or nothing is planned before `untilMs`. */
  async run(untilMs: number, isDone: () => boolean): Promise<void> {
    await settle();
    while (!isDone()) {
      const next = this.#queue.pop();
      if (next === undefined || next.at > untilMs) return;
      const { callback } = next.event;
      if (callback === undefined) continue;
      this.#nowMs = next.at;
      this.#events++;
      callback();
      await settle();
    }
  }
}

/**
 * One turn of the event loop, in which promises that wait for nothing but each other are settled. Whatever asks for a
 * turn of its own gets it before the next event or after it, the same in every run.
 */
function settle(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

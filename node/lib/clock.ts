/** Time as an argument: pure code receives it, the composition root decides what it is. */

/** Wall-clock time. */
export interface Clock {
  /** Nanoseconds since the Unix epoch. */
  now(): bigint;
}

/** A pending callback that can be withdrawn. */
export interface Timer {
  /** Withdraws the callback; does nothing when it already ran. */
  cancel(): void;
}

/** Delayed callbacks, real or simulated. */
export interface Timers {
  /** Runs `callback` once after `delayMs` milliseconds. */
  after(delayMs: number, callback: () => void): Timer;
}

/** How long a step may take, and the timers of one height. */

import type { Timeout } from "#consensus/types.ts";
import type { Timer, Timers } from "#lib/clock.ts";
import type { ConsensusOptions } from "../options.ts";

/** Milliseconds before a step of a round times out; later rounds wait longer, until they outwait the network. */
export function timeoutMs(options: ConsensusOptions, { step, round }: Timeout): number {
  switch (step) {
    case "propose":
      return options.timeoutProposeMs + options.timeoutProposeDeltaMs * round;
    case "prevote":
      return options.timeoutPrevoteMs + options.timeoutPrevoteDeltaMs * round;
    case "precommit":
      return options.timeoutPrecommitMs + options.timeoutPrecommitDeltaMs * round;
  }
}

/** Timers that can be dropped together. */
export class TimerGroup {
  readonly #timers: Timers;
  readonly #pending = new Set<Timer>();

  constructor(timers: Timers) {
    this.#timers = timers;
  }

  /** Runs `callback` after `delayMs` unless the group is cancelled before. */
  after(delayMs: number, callback: () => void): void {
    const timer = this.#timers.after(Math.max(0, delayMs), () => {
      this.#pending.delete(timer);
      callback();
    });
    this.#pending.add(timer);
  }

  /** Drops every timer that has not run out. */
  cancelAll(): void {
    for (const timer of this.#pending) timer.cancel();
    this.#pending.clear();
  }
}

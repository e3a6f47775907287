/** Work that is done again and again until the host stops. */

import type { Timer, Timers } from "#lib/clock.ts";

/** Tasks with their timers. */
export class Repeated {
  private readonly timers: Timers;
  private readonly running = new Map<() => void, Timer>();

  constructor(timers: Timers) {
    this.timers = timers;
  }

  /** Runs `task` every `intervalMs`, the first time after as long. */
  every(intervalMs: number, task: () => void): void {
    const again = (): void => {
      this.running.set(task, this.timers.after(intervalMs, again));
      task();
    };
    this.running.set(task, this.timers.after(intervalMs, again));
  }

  stop(): void {
    for (const timer of this.running.values()) timer.cancel();
    this.running.clear();
  }
}

/** Asks about pooled txs again after a block, a slice at a time, so that consensus and queries run in between. */

import type { Timers } from "#lib/clock.ts";
import type { PooledTx } from "./pooled-tx.ts";

/** What rechecking needs. */
export interface RecheckDependencies {
  readonly timers: Timers;
  /** Rechecks one tx and removes it if need be. */
  check(tx: PooledTx): Promise<void>;
}

/** Txs that are rechecked between two turns of the event loop. */
const SLICE_TXS = 128;

/** At most one pass over the pool at a time. */
export class Recheck {
  readonly #dependencies: RecheckDependencies;
  readonly #timeoutMs: number;
  #pass: { isInterrupted: boolean; readonly ended: Promise<void>; readonly settled: Promise<void> } | undefined;

  constructor(dependencies: RecheckDependencies, options: { readonly recheckTimeoutMs: number }) {
    this.#dependencies = dependencies;
    this.#timeoutMs = options.recheckTimeoutMs;
  }

  /** Begins a pass over `txs`; `onFinished` runs at its end unless it is interrupted. */
  start(txs: readonly PooledTx[], onFinished: () => void): void {
    const control = { isInterrupted: false };
    const ended = this.#run(txs, control).then(() => {
      if (control.isInterrupted) return;
      this.#pass = undefined;
      onFinished();
    });
    const timeout = new Promise<void>((resolve) => {
      const timer = this.#dependencies.timers.after(this.#timeoutMs, resolve);
      ended.then(() => timer.cancel());
    });
    this.#pass = Object.assign(control, { ended, settled: Promise.race([ended, timeout]) });
  }

  /** Ends the pass after its current slice. */
  async interrupt(): Promise<void> {
    const pass = this.#pass;
    if (pass === undefined) return;
    pass.isInterrupted = true;
    await pass.ended;
    this.#pass = undefined;
  }

  /** Resolves at the end of the pass or at its timeout, at once when there is none. */
  async settled(): Promise<void> {
    await this.#pass?.settled;
  }

  async #run(txs: readonly PooledTx[], control: { readonly isInterrupted: boolean }): Promise<void> {
    for (let start = 0; start < txs.length && !control.isInterrupted; start += SLICE_TXS) {
      await Promise.all(txs.slice(start, start + SLICE_TXS).map((tx) => this.#dependencies.check(tx)));
      await new Promise((resolve) => setImmediate(resolve));
    }
  }
}

/** The txs of the pool in order of arrival, for many readers that each go through them at their own pace. */

import type { PooledTx } from "#mempool/pooled-tx.ts";

/** Txs in the line beside as many as the pool has, twice, before those that left the pool are swept out. */
const SWEEP_MIN = 1000;

/** One tx in the line. */
export interface LinedTx {
  /** Grows along the line. */
  readonly serial: number;
  readonly tx: PooledTx;
  /** When it entered, milliseconds by the clock of whoever reads. */
  readonly atMs: number;
}

/** The line; txs leave the pool without a word, so that it asks the pool whether they are still there. */
export class TxLine {
  readonly #isPooled: (tx: PooledTx) => boolean;
  readonly #poolSize: () => number;
  #line: LinedTx[] = [];
  #serial = 0;

  constructor(pool: { isPooled(tx: PooledTx): boolean; size(): number }) {
    this.#isPooled = (tx) => pool.isPooled(tx);
    this.#poolSize = () => pool.size();
  }

  /** Adds a tx that entered the pool. */
  add(tx: PooledTx, atMs: number): void {
    this.#line.push({ serial: this.#serial++, tx, atMs });
    if (this.#line.length > SWEEP_MIN + 2 * this.#poolSize()) this.sweep();
  }

  /** The txs still in the pool that come after `serial`; -1 for all of them. */
  *after(serial: number): IterableIterator<LinedTx> {
    const line = this.#line;
    for (let at = this.#firstAfter(serial); at < line.length; at++) {
      const lined = line[at] as LinedTx;
      if (this.#isPooled(lined.tx)) yield lined;
    }
  }

  /** Txs in the line, those that left the pool included. */
  get length(): number {
    return this.#line.length;
  }

  /** Forgets the txs that left the pool. */
  sweep(): void {
    this.#line = this.#line.filter(({ tx }) => this.#isPooled(tx));
  }

  #firstAfter(serial: number): number {
    let low = 0;
    let high = this.#line.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#line[middle] as LinedTx).serial <= serial) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

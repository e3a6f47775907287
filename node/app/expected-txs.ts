/**
 * Work on transactions that will be checked soon, while a block is executed or committed: they are decoded and their
 * signatures verified by the workers, so that the checks that follow find nothing left but the state to look at.
 */
import type { AppCore } from "./core.ts";
import { BATCH_TXS_MAX } from "./signature-checker.ts";
import type { AppTx } from "./tx.ts";

/** Transactions that may wait; further ones are checked without preparation. */
export const EXPECTED_TXS_MAX = 2048;
/** Batches whose signatures are being verified at one time. */
const BATCHES_IN_FLIGHT_MAX = 4;

/** Prepares transactions in the order in which they were announced. */
export class ExpectedTxs {
  private readonly core: AppCore;
  private waiting: Uint8Array[] = [];
  private isScheduled = false;
  private inFlight = 0;

  constructor(core: AppCore) {
    this.core = core;
  }

  /** Announces a transaction. */
  add(bytes: Uint8Array): void {
    if (this.waiting.length >= EXPECTED_TXS_MAX) return;
    this.waiting.push(bytes);
    this.schedule();
  }

  private schedule(): void {
    if (this.isScheduled || this.waiting.length === 0 || this.inFlight >= BATCHES_IN_FLIGHT_MAX) return;
    this.isScheduled = true;
    setImmediate(() => {
      this.isScheduled = false;
      this.prepare(this.waiting.splice(0, BATCH_TXS_MAX));
      this.schedule();
    });
  }

  private prepare(batch: readonly Uint8Array[]): void {
    const { core } = this;
    const txs = batch.map((bytes) => this.decode(bytes)).filter((tx) => tx !== undefined);
    this.inFlight++;
    void core.signatures.prepare(txs, core.factsOf(core.check)).then(() => {
      this.inFlight--;
      this.schedule();
    });
  }

  /** What is no transaction is refused when it is checked. */
  private decode(bytes: Uint8Array): AppTx | undefined {
    try {
      return this.core.decode(bytes);
    } catch {
      return undefined;
    }
  }
}

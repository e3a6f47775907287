/**
 * Work on transactions that will be checked soon, while a block is executed or committed: they are decoded and their
 * signatures verified by the workers, so that the checks that follow find nothing left but the state to look at.
 */
import type { AppCore } from "./core.ts";
import { BATCH_TXS_MAX } from "./signature-checker.ts";
import { TurnBatches } from "./turn-batches.ts";

/** Transactions that may wait; further ones are checked without preparation. */
export const EXPECTED_TXS_MAX = 2048;
/** Batches whose signatures are being verified at one time. */
const BATCHES_IN_FLIGHT_MAX = 4;

/** Prepares transactions in the order in which they were announced. */
export class ExpectedTxs {
  private readonly batches: TurnBatches<Uint8Array>;

  constructor(core: AppCore) {
    const prepare = (batch: readonly Uint8Array[]): Promise<void> => {
      // What is no transaction is refused when it is checked.
      const txs = batch.map((bytes) => core.decodeOrUndefined(bytes)).filter((tx) => tx !== undefined);
      return core.signatures.prepare(txs, core.factsOf(core.check));
    };
    this.batches = new TurnBatches(prepare, { itemsMax: BATCH_TXS_MAX, inFlightMax: BATCHES_IN_FLIGHT_MAX });
  }

  /** Announces a transaction. */
  add(bytes: Uint8Array): void {
    if (this.batches.size < EXPECTED_TXS_MAX) this.batches.add(bytes);
  }
}

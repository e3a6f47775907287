/** Work that arrives one by one and is cheaper together: what comes within a turn of the event loop becomes one batch. */

/** How much is done together. */
export interface TurnBatchesOptions {
  /** Items of one batch. */
  readonly itemsMax: number;
  /** Batches that are worked on at one time. */
  readonly inFlightMax: number;
}

/** Starts batches in order of arrival. */
export class TurnBatches<T> {
  private readonly start: (batch: readonly T[]) => Promise<void>;
  private readonly options: TurnBatchesOptions;
  private waiting: T[] = [];
  private isScheduled = false;
  private inFlight = 0;

  /** `start` must not reject. */
  constructor(start: (batch: readonly T[]) => Promise<void>, options: TurnBatchesOptions) {
    this.start = start;
    this.options = options;
  }

  /** Items of batches that have not begun. */
  get size(): number {
    return this.waiting.length;
  }

  add(item: T): void {
    this.waiting.push(item);
    this.schedule();
  }

  private schedule(): void {
    const { itemsMax, inFlightMax } = this.options;
    if (this.isScheduled || this.waiting.length === 0 || this.inFlight >= inFlightMax) return;
    this.isScheduled = true;
    // After the input of this turn of the event loop: everything that arrived in it becomes one batch.
    setImmediate(() => {
      this.isScheduled = false;
      this.inFlight++;
      void this.start(this.waiting.splice(0, itemsMax)).then(() => {
        this.inFlight--;
        this.schedule();
      });
      this.schedule();
    });
  }
}

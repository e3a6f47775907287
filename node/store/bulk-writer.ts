/** Writing more than one batch should hold: in key order, in pieces, durable when `finish` resolves. */

import type { Database, WriteBatch } from "./database.ts";

/** Bytes per batch: enough that waiting for the disk after each costs little. */
const BATCH_BYTES = 8 * 2 ** 20;
/** Batches on their way. */
const IN_FLIGHT_MAX = 3;

/** Takes any number of entries; sorted ones become files that LevelDB need not merge later. */
export class BulkWriter {
  private readonly database: Database;
  private readonly inFlight: Promise<void>[] = [];
  private batch: WriteBatch;
  private batchBytes = 0;
  private last: Promise<void> = Promise.resolve();
  /** Never touched, so that it takes no memory. */
  ballast: ArrayBuffer | undefined;

  constructor(database: Database) {
    this.database = database;
    this.batch = database.batch();
  }

  /** Whether so much is on its way to the disk that the caller should wait for `drained`. */
  get isFull(): boolean {
    return this.inFlight.length >= IN_FLIGHT_MAX;
  }

  /** Adds an entry; its bytes are copied. */
  put(key: Uint8Array, value: Uint8Array): void {
    this.batch.put(key, value);
    this.batchBytes += key.length + value.length;
    if (this.batchBytes >= BATCH_BYTES) this.send();
  }

  /** Resolves when there is room again; rejects with the `DatabaseError` of a write. */
  async drained(): Promise<void> {
    await this.inFlight.shift();
  }

  /** Resolves when everything is on disk; rejects with the `DatabaseError` of a write. */
  async finish(): Promise<void> {
    this.send();
    while (this.inFlight.length > 0) await this.drained();
  }

  /** Each batch is synced, because a later sync reaches only the newest of LevelDB's logs. */
  private send(): void {
    const { batch, last } = this;
    this.batch = this.database.batch();
    this.batchBytes = 0;
    this.last = last.then(() => batch.write({ sync: true }));
    // The garbage collector frees LevelDB's batches without seeing their size: garbage of that size tells it.
    this.ballast = new ArrayBuffer(BATCH_BYTES);
    // Whoever waits next hears of a failure.
    this.last.catch(() => undefined);
    this.inFlight.push(this.last);
  }
}

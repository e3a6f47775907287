/** A store whose every access costs gas (SDK store/gaskv). Metering happens before the read or write it pays for, where the SDK does so. */

import { assertValidKey, assertValidValue, type KeyRange, type KVReader, type KVStore } from "./kv-store.ts";

/**
 * Receives what an access costs. Amounts are `number`: one access costs at most 2000 + 30 · (KEY_BYTES_MAX +
 * VALUE_BYTES_MAX) < 2^37, exact in a double; the meter's own total is the meter's business.
 */
export interface GasMeter {
  /** Throws when the limit is passed; `descriptor` names the cost in the error. */
  consume(amount: number, descriptor: string): void;
}

/** Prices of store accesses, in gas. */
export interface GasPrices {
  readonly has: number;
  readonly delete: number;
  readonly readFlat: number;
  readonly readPerByte: number;
  readonly writeFlat: number;
  readonly writePerByte: number;
  readonly iterateNextFlat: number;
}

/** Prices of persistent stores (SDK store/types/gas.go KVGasConfig). */
export const KV_GAS: GasPrices = {
  has: 1000,
  delete: 1000,
  readFlat: 1000,
  readPerByte: 3,
  writeFlat: 2000,
  writePerByte: 30,
  iterateNextFlat: 30,
};

/** Prices of transient stores (SDK store/types/gas.go TransientGasConfig). */
export const TRANSIENT_GAS: GasPrices = {
  has: 100,
  delete: 100,
  readFlat: 100,
  readPerByte: 0,
  writeFlat: 200,
  writePerByte: 3,
  iterateNextFlat: 3,
};

/** A metered view of `parent`. */
export class GasStore implements KVStore {
  private readonly parent: KVStore;
  private readonly meter: GasMeter;
  private readonly prices: GasPrices;

  constructor(parent: KVStore, meter: GasMeter, prices: GasPrices = KV_GAS) {
    this.parent = parent;
    this.meter = meter;
    this.prices = prices;
  }

  get(key: Uint8Array): Uint8Array | undefined {
    const { meter, prices } = this;
    meter.consume(prices.readFlat, "ReadFlat");
    const value = this.parent.get(key);
    meter.consume(prices.readPerByte * key.length, "ReadPerByte");
    meter.consume(prices.readPerByte * (value?.length ?? 0), "ReadPerByte");
    return value;
  }

  has(key: Uint8Array): boolean {
    this.meter.consume(this.prices.has, "Has");
    return this.parent.has(key);
  }

  set(key: Uint8Array, value: Uint8Array): void {
    assertValidKey(key);
    assertValidValue(value);
    const { meter, prices } = this;
    meter.consume(prices.writeFlat, "WriteFlat");
    meter.consume(prices.writePerByte * key.length, "WritePerByte");
    meter.consume(prices.writePerByte * value.length, "WritePerByte");
    this.parent.set(key, value);
  }

  delete(key: Uint8Array): void {
    this.meter.consume(this.prices.delete, "Delete");
    this.parent.delete(key);
  }

  iterate(range: KeyRange): IterableIterator<readonly [Uint8Array, Uint8Array]> {
    const entries = this.parent.iterate(range);
    const first = entries.next();
    this.chargeSeek(first);
    return this.metered(entries, first);
  }

  /** The SDK charges for the entry under the iterator when it opens, and for the same entry again when it moves on. */
  private *metered(entries: Entries, first: IteratorResult<Entry>): IterableIterator<Entry> {
    for (let current = first; !current.done; current = entries.next()) {
      yield current.value;
      this.chargeSeek(current);
    }
  }

  private chargeSeek(current: IteratorResult<Entry>): void {
    const { meter, prices } = this;
    if (!current.done) {
      meter.consume(prices.readPerByte * current.value[0].length, "ValuePerByte");
      meter.consume(prices.readPerByte * current.value[1].length, "ValuePerByte");
    }
    meter.consume(prices.iterateNextFlat, "IterNextFlat");
  }
}

type Entry = readonly [Uint8Array, Uint8Array];
type Entries = ReturnType<KVReader["iterate"]>;

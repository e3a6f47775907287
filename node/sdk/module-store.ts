/**
 * One module's store in one execution lane: a stable object over whatever branch the lane works on. Every access costs gas
 * as in the SDK's gaskv (`#store/gas-store.ts` says the same of keys in bytes); keys are text with one character per byte.
 */
import { assert } from "#lib/assert.ts";
import { bytesFromLatin1 } from "#lib/bytes.ts";
import { KV_GAS } from "#store/gas-store.ts";
import { KEY_BYTES_MAX, type KeyRange, type KVStore } from "#store/kv-store.ts";
import type { StoreBranch } from "./backing.ts";
import type { GasMeter } from "./gas.ts";

/** What collections read and write. */
export interface ModuleStore {
  get(key: string): Uint8Array | undefined;
  has(key: string): boolean;
  set(key: string, value: Uint8Array): void;
  delete(key: string): void;
  /** Does and costs what deleting a key, finding it absent and setting it again does. */
  rewrite(key: string, value: Uint8Array): void;
  /** Entries as they are now, whatever is written meanwhile. */
  iterate(range: KeyRange): Iterable<Entry>;
}

/** What a module's store sees of its lane. */
export interface StoreHost {
  readonly gas: GasMeter;
  /** The branch that reads and writes go to now; absent between transactions. */
  readonly branch: StoreBranch | undefined;
  /** Whether writes are refused. */
  readonly isReadOnly: boolean;
}

type Entry = readonly [key: Uint8Array, value: Uint8Array];

/** A branch that takes keys as text, sparing a conversion. */
interface TextStore extends KVStore {
  getText(key: string): Uint8Array | undefined;
  change(key: string, value: Uint8Array | undefined): void;
}

const { has, delete: deletion, readFlat, readPerByte, writeFlat, writePerByte, iterateNextFlat } = KV_GAS;

/** Store `name` of the lane's current branch, metered. */
export class LaneStore implements ModuleStore {
  readonly name: string;
  private readonly host: StoreHost;
  private readonly gas: GasMeter;
  private inner: TextStore | undefined;

  constructor(host: StoreHost, name: string) {
    this.host = host;
    this.gas = host.gas;
    this.name = name;
  }

  /** Forgets the branch; the next operation asks the lane for its current one. */
  unbind(): void {
    this.inner = undefined;
  }

  get(key: string): Uint8Array | undefined {
    requireKey(key);
    this.gas.consume(readFlat, "ReadFlat");
    const value = (this.inner ?? this.bound()).getText(key);
    this.gas.consume(readPerByte * key.length, "ReadPerByte");
    if (value !== undefined) this.gas.consume(readPerByte * value.length, "ReadPerByte");
    return value;
  }

  has(key: string): boolean {
    requireKey(key);
    this.gas.consume(has, "Has");
    return (this.inner ?? this.bound()).getText(key) !== undefined;
  }

  set(key: string, value: Uint8Array): void {
    this.requireWritable();
    requireKey(key);
    this.gas.consume(writeFlat, "WriteFlat");
    this.gas.consume(writePerByte * key.length, "WritePerByte");
    this.gas.consume(writePerByte * value.length, "WritePerByte");
    (this.inner ?? this.bound()).change(key, value);
  }

  delete(key: string): void {
    this.requireWritable();
    requireKey(key);
    this.gas.consume(deletion, "Delete");
    (this.inner ?? this.bound()).change(key, undefined);
  }

  rewrite(key: string, value: Uint8Array): void {
    this.requireWritable();
    requireKey(key);
    this.gas.consume(deletion, "Delete");
    this.gas.consume(has, "Has");
    this.set(key, value);
  }

  /** The SDK charges for the entry under an iterator when it opens, and for the same entry again when it moves on. */
  iterate(range: KeyRange): IterableIterator<Entry> {
    const entries = (this.inner ?? this.bound()).iterate(range);
    const first = entries.next();
    this.chargeSeek(first);
    return this.metered(entries, first);
  }

  private *metered(entries: IterableIterator<Entry>, first: IteratorResult<Entry>): IterableIterator<Entry> {
    for (let current = first; current.done !== true; current = entries.next()) {
      yield current.value;
      this.chargeSeek(current);
    }
  }

  private chargeSeek(current: IteratorResult<Entry>): void {
    if (current.done !== true) {
      this.gas.consume(readPerByte * current.value[0].length, "ValuePerByte");
      this.gas.consume(readPerByte * current.value[1].length, "ValuePerByte");
    }
    this.gas.consume(iterateNextFlat, "IterNextFlat");
  }

  private requireWritable(): void {
    if (this.host.isReadOnly) assert(false, "a query wrote to its store", { store: this.name });
  }

  private bound(): TextStore {
    const branch = this.host.branch;
    assert(branch !== undefined, "store used outside a transaction, block or query", { store: this.name });
    const store = branch.store(this.name);
    this.inner = isTextStore(store) ? store : textStore(store);
    return this.inner;
  }
}

function requireKey(key: string): void {
  if (key.length === 0 || key.length > KEY_BYTES_MAX) assert(false, "key is empty or too large", { bytes: key.length });
}

function isTextStore(store: KVStore): store is TextStore {
  return "getText" in store && "change" in store;
}

/** Any other store behind the same face. */
function textStore(store: KVStore): TextStore {
  return {
    get: (key) => store.get(key),
    has: (key) => store.has(key),
    set: (key, value) => store.set(key, value),
    delete: (key) => store.delete(key),
    iterate: (range) => store.iterate(range),
    getText: (key) => store.get(bytesFromLatin1(key)),
    change(key, value) {
      if (value === undefined) store.delete(bytesFromLatin1(key));
      else store.set(bytesFromLatin1(key), value);
    },
  };
}

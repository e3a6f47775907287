/** Values by key, in key order, and sets of keys. */
import { assert } from "#lib/assert.ts";
import { bytesFromLatin1 } from "#lib/bytes.ts";
import { type Collection, decodeKey, encodeKeyPrefix, type Prefix, prefixText } from "./collection.ts";
import { Decoded } from "./decoded.ts";
import { KeyTexts } from "./key-texts.ts";
import type { KeyCodec } from "./keys.ts";
import type { ModuleStore } from "./module-store.ts";
import { type Page, type PageRequest, type PageRules, pageOf } from "./page.ts";
import { keyRange, type Range } from "./range.ts";
import { bound, type KeyPrefix } from "./tuple-keys.ts";
import { boundValue, emptyValue, type ValueCodec } from "./values.ts";

/** What part of a map a page shows. */
export interface PageOptions<K, V, T> {
  /** Only keys that begin with these parts of a tuple. */
  readonly prefix?: KeyPrefix<K>;
  /** The result for an entry. */
  read(key: K, value: V): T;
  /** Whether an entry counts; all do without it. */
  where?(key: K, value: V): boolean;
  /** How offsets count; "collection" when absent. */
  readonly rules?: PageRules;
}

/** What part of a set a page shows. */
export interface KeyPageOptions<K, T> {
  /** Only keys that begin with these parts of a tuple. */
  readonly prefix?: KeyPrefix<K>;
  /** The result for a key. */
  read(key: K): T;
  /** How offsets count; "collection" when absent. */
  readonly rules?: PageRules;
}

/** Reads of a map. Values are immutable. */
export interface MapView<K, V> {
  get(key: K): V | undefined;
  has(key: K): boolean;
  /** Live entries in key order; do not write to the map while iterating. */
  entries(range?: Range<K>): Iterable<readonly [K, V]>;
  keys(range?: Range<K>): Iterable<K>;
  values(range?: Range<K>): Iterable<V>;
  /** One page for a query, with the SDK's pagination rules. */
  page<T>(request: PageRequest | undefined, options: PageOptions<K, V, T>): Page<T>;
}

/** Reads and writes of a map. */
export interface MutableMap<K, V> extends MapView<K, V> {
  set(key: K, value: V): void;
  /** Removes the entry; nothing happens when there is none. */
  remove(key: K): void;
}

/** Reads of a set of keys. */
export interface KeySetView<K> {
  has(key: K): boolean;
  keys(range?: Range<K>): Iterable<K>;
  /** One page for a query, with the SDK's pagination rules. */
  page<T>(request: PageRequest | undefined, options: KeyPageOptions<K, T>): Page<T>;
}

/** Reads and writes of a set of keys. */
export interface MutableKeySet<K> extends KeySetView<K> {
  add(key: K): void;
  remove(key: K): void;
}

/** Declares values by key. */
export function map<K, V>(
  prefix: Prefix,
  key: KeyCodec<K>,
  value: ValueCodec<V>,
): Collection<MapView<K, V>, MutableMap<K, V>> {
  const first = prefixText(prefix);
  return {
    kind: "map",
    prefixes: [first],
    keyName: key.name,
    valueName: value.typeName ?? value.name ?? "",
    open: (store, addresses) =>
      new StoredMap(store, { prefix: first, key: bound(key, addresses), value: boundValue(value, addresses) }),
  };
}

/** Declares a set of keys. */
export function keySet<K>(prefix: Prefix, key: KeyCodec<K>): Collection<KeySetView<K>, MutableKeySet<K>> {
  const first = prefixText(prefix);
  return {
    kind: "key set",
    prefixes: [first],
    keyName: key.name,
    valueName: "",
    open: (store, addresses) => openKeySet(store, first, bound(key, addresses)),
  };
}

/** Where a map lives and how its entries are encoded. */
export interface MapLayout<K, V> {
  readonly prefix: string;
  readonly key: KeyCodec<K>;
  readonly value: ValueCodec<V>;
}

/** A map over a store. */
export class StoredMap<K, V> implements MutableMap<K, V> {
  private readonly store: ModuleStore;
  private readonly layout: MapLayout<K, V>;
  private readonly decoded: Decoded<V>;
  private readonly texts: KeyTexts<K>;

  constructor(store: ModuleStore, layout: MapLayout<K, V>) {
    this.store = store;
    this.layout = layout;
    this.decoded = new Decoded((bytes) => layout.value.decode(bytes));
    this.texts = new KeyTexts(layout.prefix, layout.key);
  }

  get(key: K): V | undefined {
    const bytes = this.store.get(this.texts.of(key));
    return bytes === undefined ? undefined : this.decoded.of(bytes);
  }

  has(key: K): boolean {
    return this.store.has(this.texts.of(key));
  }

  set(key: K, value: V): void {
    const bytes = this.layout.value.encode(value);
    this.store.set(this.texts.of(key), bytes);
    this.decoded.remember(bytes, value);
  }

  /** Does and costs what removing an entry, finding it absent and setting it does. */
  rewrite(key: K, value: V): void {
    const bytes = this.layout.value.encode(value);
    this.store.rewrite(this.texts.of(key), bytes);
    this.decoded.remember(bytes, value);
  }

  remove(key: K): void {
    this.store.delete(this.texts.of(key));
  }

  *entries(range: Range<K> = {}): Generator<readonly [K, V]> {
    const { prefix, key: codec, value } = this.layout;
    for (const [key, bytes] of this.store.iterate(keyRange(prefix, codec, range))) {
      yield [decodeKey(prefix, codec, key), value.decode(bytes)];
    }
  }

  *keys(range: Range<K> = {}): Generator<K> {
    const { prefix, key: codec } = this.layout;
    for (const [key] of this.store.iterate(keyRange(prefix, codec, range))) yield decodeKey(prefix, codec, key);
  }

  *values(range: Range<K> = {}): Generator<V> {
    const { prefix, key: codec, value } = this.layout;
    for (const [, bytes] of this.store.iterate(keyRange(prefix, codec, range))) yield value.decode(bytes);
  }

  page<T>(request: PageRequest | undefined, options: PageOptions<K, V, T>): Page<T> {
    const { prefix, key: codec, value } = this.layout;
    const start = options.prefix === undefined ? prefix : encodeKeyPrefix(prefix, codec, options.prefix);
    const base = bytesFromLatin1(start);
    const read = (key: Uint8Array, bytes: Uint8Array): T =>
      options.read(decodeKey(prefix, codec, key), value.decode(bytes));
    const where = (key: Uint8Array, bytes: Uint8Array): boolean =>
      options.where?.(decodeKey(prefix, codec, key), value.decode(bytes)) !== false;
    const filter = options.where === undefined ? {} : { where };
    return pageOf({ store: this.store, base, read, rules: options.rules ?? "collection", ...filter }, request);
  }
}

/** Opens a set of keys over a store; the stored values are empty. */
export function openKeySet<K>(store: ModuleStore, prefix: string, key: KeyCodec<K>): MutableKeySet<K> {
  assert(prefix.length > 0, "store prefix is empty");
  const entries = new StoredMap(store, { prefix, key, value: emptyValue });
  return {
    has: (member) => entries.has(member),
    add: (member) => entries.set(member, undefined),
    remove: (member) => entries.remove(member),
    keys: (range) => entries.keys(range),
    page: (request, options) =>
      entries.page(request, {
        ...(options.prefix === undefined ? {} : { prefix: options.prefix }),
        rules: options.rules ?? "collection",
        read: (member) => options.read(member),
      }),
  };
}

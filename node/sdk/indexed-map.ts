/** Maps with secondary indexes, with the SDK's exact order of store operations (gas depends on it). */
import { bytesFromLatin1 } from "#lib/bytes.ts";
import type { Addresses } from "./addresses.ts";
import { type Collection, decodeKey, encodeKey, type Prefix, prefixText } from "./collection.ts";
import { failInternal } from "./errors.ts";
import type { KeyCodec } from "./keys.ts";
import { type KeySetView, type MapLayout, type MapView, type MutableMap, openKeySet, StoredMap } from "./map.ts";
import type { ModuleStore } from "./module-store.ts";
import { bound, pair } from "./tuple-keys.ts";
import { boundValue, type ValueCodec } from "./values.ts";

/** Declares how one index follows its map. */
export interface Index<K, V, View> {
  readonly prefix: string;
  open(store: ModuleStore, primary: KeyCodec<K>, addresses: Addresses): OpenIndex<K, V, View>;
}

/** An index over a store. `old` reads the map's present value, at most once however many indexes ask. */
export interface OpenIndex<K, V, View> {
  readonly view: View;
  reference(key: K, value: V, old: () => V | undefined): void;
  unreference(key: K, old: () => V | undefined): void;
}

/** Reads of an index under which at most one entry has each reference. */
export interface UniqueView<R, K> {
  /** Primary key of the entry with `reference`. */
  get(reference: R): K | undefined;
  has(reference: R): boolean;
}

type Indexes<K, V> = Readonly<Record<string, Index<K, V, unknown>>>;
type Views<I> = { readonly [N in keyof I]: I[N] extends Index<never, never, infer View> ? View : never };

/** Reads of an indexed map. */
export interface IndexedMapView<K, V, I> extends MapView<K, V> {
  readonly by: Views<I>;
}

/** Reads and writes of an indexed map; writes keep every index in step. */
export interface IndexedMap<K, V, I> extends MutableMap<K, V> {
  readonly by: Views<I>;
}

/** An index with one entry per reference (`indexes.Unique`): a second entry with the same reference fails. */
export function unique<R, K, V>(
  prefix: Prefix,
  reference: KeyCodec<R>,
  referenceOf: (key: K, value: V) => R,
): Index<K, V, UniqueView<R, K>> {
  const first = prefixText(prefix);
  return {
    prefix: first,
    open(store, primary, addresses) {
      const codec = bound(reference, addresses);
      const entries = new StoredMap(store, { prefix: first, key: codec, value: keyValue(primary) });
      const unreference = (key: K, old: () => V | undefined): void => {
        const value = old();
        if (value !== undefined) entries.remove(referenceOf(key, value));
      };
      return {
        view: { get: (r) => entries.get(r), has: (r) => entries.has(r) },
        unreference,
        reference(key, value, old) {
          const next = referenceOf(key, value);
          const before = old();
          if (before !== undefined) {
            const last = referenceOf(key, before);
            if (last === next) {
              entries.rewrite(next, key);
              return;
            }
            entries.remove(last);
          }
          if (entries.has(next)) failInternal("collections: conflict: index uniqueness constrain violation");
          entries.set(next, key);
        },
      };
    },
  };
}

/** An index with many entries per reference (`indexes.Multi`): keys (reference, primary key). */
export function multi<R, K, V>(
  prefix: Prefix,
  reference: KeyCodec<R>,
  referenceOf: (key: K, value: V) => R,
): Index<K, V, KeySetView<readonly [R, K]>> {
  const first = prefixText(prefix);
  return {
    prefix: first,
    open(store, primary, addresses) {
      const entries = openKeySet(store, first, pair(bound(reference, addresses), primary));
      const unreference = (key: K, old: () => V | undefined): void => {
        const value = old();
        if (value !== undefined) entries.remove([referenceOf(key, value), key]);
      };
      return {
        view: entries,
        unreference,
        reference(key, value, old) {
          unreference(key, old);
          entries.add([referenceOf(key, value), key]);
        },
      };
    },
  };
}

/** An index of pair keys by their second part (`indexes.ReversePair`): keys (second, first), written without reading. */
export function reversePair<A, B, V>(
  prefix: Prefix,
  parts: { readonly first: KeyCodec<A>; readonly second: KeyCodec<B> },
): Index<readonly [A, B], V, KeySetView<readonly [B, A]>> {
  const start = prefixText(prefix);
  return {
    prefix: start,
    open(store, _primary, addresses) {
      const codec = pair(bound(parts.second, addresses), bound(parts.first, addresses));
      const entries = openKeySet(store, start, codec);
      return {
        view: entries,
        reference: (key) => entries.add([key[1], key[0]]),
        unreference: (key) => entries.remove([key[1], key[0]]),
      };
    },
  };
}

/** Declares values by key with indexes over them. */
export function indexedMap<K, V, const I extends Indexes<K, V>>(
  prefix: Prefix,
  codecs: { readonly key: KeyCodec<K>; readonly value: ValueCodec<V> },
  indexes: I,
): Collection<IndexedMapView<K, V, I>, IndexedMap<K, V, I>> {
  const first = prefixText(prefix);
  return {
    kind: "indexed map",
    prefixes: [first, ...Object.values(indexes).map((index) => index.prefix)],
    keyName: codecs.key.name,
    valueName: codecs.value.typeName ?? codecs.value.name ?? "",
    open(store, addresses) {
      const key = bound(codecs.key, addresses);
      const layout = { prefix: first, key, value: boundValue(codecs.value, addresses) };
      const open = Object.entries(indexes).map(([name, index]) => [name, index.open(store, key, addresses)] as const);
      const views = Object.fromEntries(open.map(([name, index]) => [name, index.view])) as Views<I>;
      return new StoredIndexedMap<K, V, I>(store, layout, { open: open.map(([, index]) => index), views });
    },
  };
}

/** An indexed map over a store. */
class StoredIndexedMap<K, V, I> extends StoredMap<K, V> implements IndexedMap<K, V, I> {
  readonly by: Views<I>;
  private readonly indexes: readonly OpenIndex<K, V, unknown>[];

  constructor(
    store: ModuleStore,
    layout: MapLayout<K, V>,
    indexes: { readonly open: readonly OpenIndex<K, V, unknown>[]; readonly views: Views<I> },
  ) {
    super(store, layout);
    this.indexes = indexes.open;
    this.by = indexes.views;
  }

  override set(key: K, value: V): void {
    const old = this.lazily(key);
    for (const index of this.indexes) index.reference(key, value, old);
    super.set(key, value);
  }

  override remove(key: K): void {
    const old = this.lazily(key);
    for (const index of this.indexes) index.unreference(key, old);
    super.remove(key);
  }

  private lazily(key: K): () => V | undefined {
    let wasRead = false;
    let value: V | undefined;
    return () => {
      if (!wasRead) {
        value = this.get(key);
        wasRead = true;
      }
      return value;
    };
  }
}

const NO_PREFIX = "";

/** Primary keys stored as the value of a unique index. */
function keyValue<K>(codec: KeyCodec<K>): ValueCodec<K> {
  return {
    name: codec.name,
    encode: (key) => bytesFromLatin1(encodeKey(NO_PREFIX, codec, key)),
    decode: (bytes) => decodeKey(NO_PREFIX, codec, bytes),
  };
}

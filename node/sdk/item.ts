/** A single value under a fixed key. */

import type { Addresses } from "./addresses.ts";
import { type Collection, type Prefix, prefixText } from "./collection.ts";
import { Decoded } from "./decoded.ts";
import { failInternal } from "./errors.ts";
import type { ModuleStore } from "./module-store.ts";
import { boundValue, u64Value, type ValueCodec } from "./values.ts";

/** Reads of an item. */
export interface ItemView<V> {
  /** The value; an item that was never set fails the transaction (genesis sets every item a module reads so). */
  get(): V;
  /** The value, or undefined when it was never set. */
  find(): V | undefined;
  has(): boolean;
}

/** Reads and writes of an item. */
export interface Item<V> extends ItemView<V> {
  set(value: V): void;
  remove(): void;
}

/** Reads of a sequence. */
export interface SequenceView {
  /** The number `next` will return. */
  peek(): bigint;
}

/** A counter. */
export interface Sequence extends SequenceView {
  /** The current number, from 0; the counter then stands one higher. */
  next(): bigint;
  /** Makes `value` the number that `next` returns. */
  set(value: bigint): void;
}

/** Declares a single value. */
export function item<V>(prefix: Prefix, value: ValueCodec<V>): Collection<ItemView<V>, Item<V>> {
  const key = prefixText(prefix);
  return {
    kind: "item",
    prefixes: [key],
    keyName: "",
    valueName: value.typeName ?? value.name ?? "",
    open: (store, addresses) => openItem(store, key, boundValue(value, addresses)),
  };
}

/** Declares a counter: a u64 in eight big-endian bytes, 0 until first used. */
export function sequence(prefix: Prefix): Collection<SequenceView, Sequence> {
  const key = prefixText(prefix);
  return {
    kind: "sequence",
    prefixes: [key],
    keyName: "",
    valueName: "u64",
    open: (store: ModuleStore, _addresses: Addresses) => {
      const number = openItem(store, key, u64Value);
      return {
        peek: () => number.find() ?? 0n,
        next() {
          const current = number.find() ?? 0n;
          number.set(current + 1n);
          return current;
        },
        set: (value) => number.set(value),
      };
    },
  };
}

function openItem<V>(store: ModuleStore, key: string, codec: ValueCodec<V>): Item<V> {
  const decoded = new Decoded<V>((bytes) => codec.decode(bytes));
  const find = (): V | undefined => {
    const bytes = store.get(key);
    return bytes === undefined ? undefined : decoded.of(bytes);
  };
  return {
    find,
    get: () => find() ?? failInternal("collections: not found"),
    has: () => store.has(key),
    set(value) {
      const bytes = codec.encode(value);
      store.set(key, bytes);
      decoded.remember(bytes, value);
    },
    remove: () => store.delete(key),
  };
}

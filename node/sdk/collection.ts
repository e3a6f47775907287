/** What all state collections share: prefixes, key encoding and the description tables are generated from. */
import { assert } from "#lib/assert.ts";
import type { Addresses } from "./addresses.ts";
import { KeyReader, KeyWriter } from "./key-buffer.ts";
import type { KeyCodec } from "./keys.ts";
import type { ModuleStore } from "./module-store.ts";

/** The first bytes of a collection's keys: one byte, or ASCII text. */
export type Prefix = number | string;

/** One declared piece of a module's state; opened once per execution lane. */
export interface Collection<View, Handle extends View = View> {
  readonly kind: "item" | "map" | "key set" | "sequence" | "indexed map";
  /** Prefix of the collection itself, then those of its indexes; one character per byte. */
  readonly prefixes: readonly string[];
  /** Names of the key and value codecs, for generated tables. */
  readonly keyName: string;
  readonly valueName: string;
  open(store: ModuleStore, addresses: Addresses): Handle;
  /** Carries the read-only type; never present. */
  readonly viewType?: View;
}

/** A prefix with one character per byte; asserts that a number is one byte and a text is ASCII and not empty. */
export function prefixText(prefix: Prefix): string {
  if (typeof prefix === "string") {
    assert(/^[ -~]+$/.test(prefix), "store prefix is not ascii", { prefix });
    return prefix;
  }
  assert(Number.isInteger(prefix) && prefix >= 0 && prefix <= 0xff, "store prefix is not a byte", { prefix });
  return String.fromCharCode(prefix);
}

/** Asserts that no prefix of a store begins another one, so that no key can belong to two collections. */
export function assertDisjoint(store: string, prefixes: readonly string[]): void {
  prefixes.forEach((a, i) => {
    prefixes.forEach((b, j) => {
      assert(i === j || !b.startsWith(a), "one store prefix begins another", { store, first: i, second: j });
    });
  });
}

// Encoding a key is never interleaved with encoding another one, so all collections share one buffer.
const writer = new KeyWriter();

/** Store key of `key` in the collection with `prefix`, one character per byte. */
export function encodeKey<K>(prefix: string, codec: KeyCodec<K>, key: K): string {
  writer.reset(prefix);
  codec.write(writer, key);
  return writer.finish();
}

/** Store key up to and including the first `parts` of a tuple key. */
export function encodeKeyPrefix<K>(prefix: string, codec: KeyCodec<K>, parts: readonly unknown[]): string {
  assert(codec.writePrefix !== undefined, "only tuple keys have prefixes", { key: codec.name });
  writer.reset(prefix);
  codec.writePrefix(writer, parts);
  return writer.finish();
}

/** The key inside store key `bytes`; throws `BytesError` when it is not one of this collection. */
export function decodeKey<K>(prefix: string, codec: KeyCodec<K>, bytes: Uint8Array): K {
  const reader = new KeyReader(bytes, prefix.length);
  const key = codec.read(reader);
  reader.finish();
  return key;
}

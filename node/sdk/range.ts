/** Which keys of a collection an iteration visits, in which order. */
import { bytesFromLatin1, prefixEnd } from "#lib/bytes.ts";
import type { KeyRange } from "#store/kv-store.ts";
import { encodeKey, encodeKeyPrefix } from "./collection.ts";
import type { KeyCodec } from "./keys.ts";
import type { KeyPrefix } from "./tuple-keys.ts";

/** Bounds of an iteration; a tuple may be given by its first parts alone. Everything, ascending, when empty. */
export interface Range<K> {
  /** Only keys that begin with these parts. */
  readonly prefix?: KeyPrefix<K>;
  /** First key, inclusive. */
  readonly from?: K | KeyPrefix<K>;
  /** Last key, exclusive. */
  readonly until?: K | KeyPrefix<K>;
  /** Last key, inclusive: with the first parts of a tuple, all keys that begin with them. */
  readonly through?: K | KeyPrefix<K>;
  readonly reverse?: boolean;
}

/** The store range of `range` in the collection with `prefix`. */
export function keyRange<K>(prefix: string, codec: KeyCodec<K>, range: Range<K>): KeyRange {
  const base = bytesFromLatin1(range.prefix === undefined ? prefix : encodeKeyPrefix(prefix, codec, range.prefix));
  const start = range.from === undefined ? base : edge(prefix, codec, range.from);
  const end = endOf(prefix, codec, range) ?? prefixEnd(base);
  return { start, ...(end === undefined ? {} : { end }), reverse: range.reverse ?? false };
}

function endOf<K>(prefix: string, codec: KeyCodec<K>, range: Range<K>): Uint8Array | undefined {
  if (range.until !== undefined) return edge(prefix, codec, range.until);
  if (range.through === undefined) return undefined;
  const last = edge(prefix, codec, range.through);
  return isComplete(codec, range.through) ? after(last) : prefixEnd(last);
}

function edge<K>(prefix: string, codec: KeyCodec<K>, key: K | KeyPrefix<K>): Uint8Array {
  if (isComplete(codec, key)) return bytesFromLatin1(encodeKey(prefix, codec, key));
  return bytesFromLatin1(encodeKeyPrefix(prefix, codec, key as readonly unknown[]));
}

function isComplete<K>(codec: KeyCodec<K>, key: K | KeyPrefix<K>): key is K {
  return codec.arity === undefined || (key as readonly unknown[]).length === codec.arity;
}

/** The smallest key above `key`. */
function after(key: Uint8Array): Uint8Array {
  const next = new Uint8Array(key.length + 1);
  next.set(key);
  return next;
}

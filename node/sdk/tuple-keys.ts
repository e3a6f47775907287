/** Keys of several parts: every part but the last is written self-delimiting. */
import { assert } from "#lib/assert.ts";
import type { Addresses } from "./addresses.ts";
import type { KeyReader, KeyWriter } from "./key-buffer.ts";
import type { KeyCodec } from "./keys.ts";

/** Codec of a two-part key. */
export function pair<A, B>(a: KeyCodec<A>, b: KeyCodec<B>): KeyCodec<readonly [A, B]> {
  return {
    ...tuple([a, b]),
    write(out, key) {
      a.writePart(out, key[0]);
      b.write(out, key[1]);
    },
    bind: (addresses) => pair(bound(a, addresses), bound(b, addresses)),
  };
}

/** Codec of a three-part key. */
export function triple<A, B, C>(a: KeyCodec<A>, b: KeyCodec<B>, c: KeyCodec<C>): KeyCodec<readonly [A, B, C]> {
  return {
    ...tuple([a, b, c]),
    bind: (addresses) => triple(bound(a, addresses), bound(b, addresses), bound(c, addresses)),
  };
}

/** Codec of a four-part key. */
export function quad<A, B, C, D>(codecs: {
  readonly a: KeyCodec<A>;
  readonly b: KeyCodec<B>;
  readonly c: KeyCodec<C>;
  readonly d: KeyCodec<D>;
}): KeyCodec<readonly [A, B, C, D]> {
  const { a, b, c, d } = codecs;
  return {
    ...tuple([a, b, c, d]),
    bind: (addresses) =>
      quad({ a: bound(a, addresses), b: bound(b, addresses), c: bound(c, addresses), d: bound(d, addresses) }),
  };
}

/** `codec` completed with the chain's address prefixes where it needs them. */
export function bound<K>(codec: KeyCodec<K>, addresses: Addresses): KeyCodec<K> {
  return codec.bind?.(addresses) ?? codec;
}

/** The first parts of tuple key `K`: what an iteration can be narrowed to. */
export type KeyPrefix<K> = K extends readonly [infer A, infer B, infer C, infer _D]
  ? readonly [A] | readonly [A, B] | readonly [A, B, C]
  : K extends readonly [infer A, infer B, infer _C]
    ? readonly [A] | readonly [A, B]
    : K extends readonly [infer A, infer _B]
      ? readonly [A]
      : never;

/** A tuple codec seen without its part types. */
type Parts = readonly KeyCodec<unknown>[];

function tuple<K extends readonly unknown[]>(parts: Parts): KeyCodec<K> {
  const codecs = parts;
  const last = codecs.length - 1;
  const writeParts = (out: KeyWriter, key: readonly unknown[]): void => {
    assert(key.length <= codecs.length, "key prefix has too many parts", { parts: key.length });
    for (let i = 0; i < key.length; i++) codecs[i]?.writePart(out, key[i]);
  };
  const readAll = (input: KeyReader, isLast: boolean): K =>
    codecs.map((codec, i) => (isLast && i === last ? codec.read(input) : codec.readPart(input))) as unknown as K;
  return {
    name: `(${codecs.map((codec) => codec.name).join(", ")})`,
    arity: codecs.length,
    write(out, key) {
      for (let i = 0; i < last; i++) codecs[i]?.writePart(out, key[i]);
      codecs[last]?.write(out, key[last]);
    },
    writePart: writeParts,
    writePrefix: writeParts,
    read: (input) => readAll(input, true),
    readPart: (input) => readAll(input, false),
  };
}

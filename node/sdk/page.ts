/** Pages of a collection, with the SDK's rules and gas (`sdk:types/query/{collections_pagination,pagination,filtered_pagination}.go`). */
import { concatBytes, EMPTY_BYTES, prefixEnd } from "#lib/bytes.ts";
import type { KeyRange } from "#store/kv-store.ts";
import { failSdk } from "./errors.ts";
import type { ModuleStore } from "./module-store.ts";

/** What a client asks for: the fields of `cosmos.base.query.v1beta1.PageRequest`. */
export interface PageRequest {
  readonly key: Uint8Array;
  readonly offset: bigint;
  readonly limit: bigint;
  readonly countTotal: boolean;
  readonly reverse: boolean;
}

/** Where the next page starts (empty at the end) and how many results there are, if asked. */
export interface PageResponse {
  readonly nextKey: Uint8Array;
  readonly total: bigint;
}

/** One page of results. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly pagination: PageResponse;
}

/** Results per page when the client names no number; the total is then counted as well. */
export const PAGE_LIMIT_DEFAULT = 100n;
/** Results per page at most: a larger wish is cut, and the client follows `nextKey`. */
export const PAGE_LIMIT_MAX = 10_000n;

/**
 * By which rules an offset counts: "collection" skips entries whether they count or not and knows no total past the end,
 * "store", of the SDK's modules without collections, skips only entries that count.
 */
export type PageRules = "collection" | "store";

/** What to page through and what to make of each entry. */
export interface PageSource<T> {
  readonly store: Pick<ModuleStore, "iterate">;
  /** All keys begin with this; page keys are what follows. */
  readonly base: Uint8Array;
  /** The result for an entry. */
  read(key: Uint8Array, value: Uint8Array): T;
  /** Whether an entry counts; all do without it. */
  where?(key: Uint8Array, value: Uint8Array): boolean;
  /** "collection" when absent. */
  readonly rules?: PageRules;
}

/** One page; fails with sdk code 18 when both key and offset are given. */
export function pageOf<T>(source: PageSource<T>, request: PageRequest | undefined): Page<T> {
  const wanted = request ?? { key: EMPTY_BYTES, offset: 0n, limit: 0n, countTotal: false, reverse: false };
  if (wanted.offset > 0n && wanted.key.length > 0) {
    failSdk.invalidRequest("invalid request, either offset or key is expected, got both");
  }
  const limit = wanted.limit === 0n ? PAGE_LIMIT_DEFAULT : min(wanted.limit, PAGE_LIMIT_MAX);
  if (wanted.key.length > 0) return pageFromKey(source, { key: wanted.key, limit, reverse: wanted.reverse });
  const countTotal = wanted.countTotal || wanted.limit === 0n;
  const fromOffset = source.rules === "store" ? pageFromHit : pageFromOffset;
  return fromOffset(source, { offset: wanted.offset, limit, countTotal, reverse: wanted.reverse });
}

/** A page of a list that is already in memory, by offset only. */
export function pageOfList<T>(items: readonly T[], request: PageRequest | undefined): Page<T> {
  const offset = Number(request?.offset ?? 0n);
  const limit = Number(request === undefined || request.limit === 0n ? PAGE_LIMIT_DEFAULT : request.limit);
  const ordered = request?.reverse === true ? [...items].reverse() : items;
  const isCounted = request === undefined || request.countTotal || request.limit === 0n;
  return {
    items: ordered.slice(offset, offset + limit),
    pagination: { nextKey: EMPTY_BYTES, total: isCounted ? BigInt(items.length) : 0n },
  };
}

interface OffsetWish {
  readonly offset: bigint;
  readonly limit: bigint;
  readonly countTotal: boolean;
  readonly reverse: boolean;
}

function pageFromOffset<T>(source: PageSource<T>, wish: OffsetWish): Page<T> {
  const items: T[] = [];
  let skipped = 0n;
  let count = 0n;
  let nextKey: Uint8Array = EMPTY_BYTES;
  for (const [key, value] of source.store.iterate(boundsOf(source.base, wish.reverse))) {
    if (skipped < wish.offset) {
      skipped++;
      continue;
    }
    if (count === wish.limit) {
      nextKey = key.slice(source.base.length);
      if (!wish.countTotal) return { items, pagination: { nextKey, total: 0n } };
    }
    if (source.where?.(key, value) === false) continue;
    if (count < wish.limit) items.push(source.read(key, value));
    count++;
  }
  // An offset past the end answers an empty response, total included.
  if (skipped < wish.offset) return { items, pagination: { nextKey: EMPTY_BYTES, total: 0n } };
  return { items, pagination: { nextKey, total: wish.countTotal ? count + wish.offset : 0n } };
}

function pageFromHit<T>(source: PageSource<T>, wish: OffsetWish): Page<T> {
  const items: T[] = [];
  const end = wish.offset + wish.limit;
  let hits = 0n;
  let nextKey: Uint8Array = EMPTY_BYTES;
  for (const [key, value] of source.store.iterate(boundsOf(source.base, wish.reverse))) {
    if (source.where?.(key, value) === false) continue;
    if (hits >= wish.offset && hits < end) items.push(source.read(key, value));
    if (hits === end) {
      nextKey = key.slice(source.base.length);
      if (!wish.countTotal) break;
    }
    hits++;
  }
  return { items, pagination: { nextKey, total: wish.countTotal ? hits : 0n } };
}

interface KeyWish {
  readonly key: Uint8Array;
  readonly limit: bigint;
  readonly reverse: boolean;
}

function pageFromKey<T>(source: PageSource<T>, wish: KeyWish): Page<T> {
  const items: T[] = [];
  const first = concatBytes(source.base, wish.key);
  const bounds = boundsOf(source.base, wish.reverse);
  const end = prefixEnd(first);
  const range: KeyRange = wish.reverse
    ? { ...bounds, ...(end === undefined ? {} : { end }) }
    : { ...bounds, start: first };
  for (const [key, value] of source.store.iterate(range)) {
    if (BigInt(items.length) === wish.limit) {
      return { items, pagination: { nextKey: key.slice(source.base.length), total: 0n } };
    }
    if (source.where?.(key, value) !== false) items.push(source.read(key, value));
  }
  return { items, pagination: { nextKey: EMPTY_BYTES, total: 0n } };
}

function boundsOf(base: Uint8Array, reverse: boolean): KeyRange {
  const end = prefixEnd(base);
  return { start: base, ...(end === undefined ? {} : { end }), reverse };
}

function min(a: bigint, b: bigint): bigint {
  if (a < b) return a;
  return b;
}

/** The index behind span attribution: one text of all documents in order of registration, its suffix array, and the information of each token. */

import { assert } from "#lib/assert.ts";
import { TypedError } from "#lib/errors.ts";
import { SEPARATOR_ID } from "./canonical-tokens.ts";
import { informationOf } from "./information.ts";
import { suffixArray } from "./suffix-array.ts";

/** Documents that cannot be indexed. */
export class SpanIndexError extends TypedError {}

/** Someone whom spans may pay; owners of one family are tied by relation edges and count as one source. */
export interface SpanOwner {
  readonly id: Uint8Array;
  readonly family: number;
}

/** One registered document: its token ids and the position of its owner in the owner list. */
export interface SpanDocument {
  readonly tokens: Uint32Array;
  readonly owner: number;
}

/** A suffix-array index over documents in order of registration. */
export interface SpanIndex {
  readonly owners: readonly SpanOwner[];
  /** Owner of each document. */
  readonly ownerOf: Int32Array;
  /** Where each document begins in `text`; rises. */
  readonly starts: Int32Array;
  /** Token ranks, each document followed by a zero. */
  readonly text: Int32Array;
  readonly suffixes: Int32Array;
  /** Smallest position within each block of `MINIMA_BLOCK` suffixes. */
  readonly minima: Int32Array;
  /** Rank of each token id; ids outside the corpus have none. */
  readonly rankOf: ReadonlyMap<number, number>;
  /** Information of each rank in 1/65536 bits. */
  readonly information: Int32Array;
}

/** A half-open range of ranks in the suffix array: the occurrences of one token sequence. */
export interface SuffixRange {
  readonly low: number;
  readonly high: number;
}

/** Tokens and document ends that one index holds; shards beyond this are separate indexes. */
export const INDEX_TOKENS_MAX = 1 << 24;
/** Suffixes under one precomputed minimum. */
export const MINIMA_BLOCK = 256;

/** Builds the index; documents must be in order of registration, because the earliest one to contain a span owns it. Throws `SpanIndexError`. */
export function buildSpanIndex(owners: readonly SpanOwner[], documents: readonly SpanDocument[]): SpanIndex {
  const length = documents.reduce((sum, document) => sum + document.tokens.length + 1, 0);
  if (length > INDEX_TOKENS_MAX) throw new SpanIndexError("too many tokens for one index", { length });
  const rankOf = rankTokens(documents);
  const text = new Int32Array(length);
  const starts = new Int32Array(documents.length);
  const ownerOf = new Int32Array(documents.length);
  const counts = new Uint32Array(rankOf.size + 1);
  let position = 0;
  documents.forEach((document, index) => {
    if (owners[document.owner] === undefined) throw new SpanIndexError("document has no owner", { index });
    starts[index] = position;
    ownerOf[index] = document.owner;
    for (const token of document.tokens) {
      const rank = rankOf.get(token) as number;
      text[position++] = rank;
      counts[rank] = (counts[rank] as number) + 1;
    }
    position++;
  });
  const total = length - documents.length;
  const information = Int32Array.from(counts, (count) => (count === 0 ? 0 : informationOf(count, total)));
  const suffixes = suffixArray(text, rankOf.size);
  return { owners, ownerOf, starts, text, suffixes, minima: blockMinima(suffixes), rankOf, information };
}

/** Ranks of query tokens; minus one for a token that the corpus does not contain. */
export function rankQuery(index: SpanIndex, tokens: Uint32Array): Int32Array {
  return Int32Array.from(tokens, (token) => index.rankOf.get(token) ?? -1);
}

/** The occurrences of `query[start, end)`; an empty range when there are none. */
export function findOccurrences(index: SpanIndex, query: Int32Array, start: number, end: number): SuffixRange {
  const pattern = query.subarray(start, end);
  return { low: bound(index, pattern, 0), high: bound(index, pattern, 1) };
}

/** The earliest text position in a non-empty range of suffixes. */
export function earliestOccurrence(index: SpanIndex, range: SuffixRange): number {
  assert(range.low < range.high, "range of suffixes is empty");
  let earliest = index.suffixes[range.low] as number;
  for (let rank = range.low; rank < range.high; ) {
    const isBlockStart = rank % MINIMA_BLOCK === 0 && rank + MINIMA_BLOCK <= range.high;
    const candidate = isBlockStart ? index.minima[rank / MINIMA_BLOCK] : index.suffixes[rank];
    if ((candidate as number) < earliest) earliest = candidate as number;
    rank += isBlockStart ? MINIMA_BLOCK : 1;
  }
  return earliest;
}

/** The document that covers a text position. */
export function documentAt(index: SpanIndex, position: number): number {
  let low = 0;
  let high = index.starts.length;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if ((index.starts[middle] as number) <= position) low = middle;
    else high = middle;
  }
  return low;
}

/** How many families own documents in a range of suffixes, counted no further than `limit`. */
export function countFamilies(index: SpanIndex, range: SuffixRange, limit: number): number {
  const families = new Set<number>();
  for (let rank = range.low; rank < range.high && families.size < limit; rank++) {
    const owner = index.ownerOf[documentAt(index, index.suffixes[rank] as number)] as number;
    families.add(index.owners[owner]?.family as number);
  }
  return families.size;
}

/** Dense ranks by token id, so that the alphabet of the suffix sort is as small as the vocabulary. */
function rankTokens(documents: readonly SpanDocument[]): ReadonlyMap<number, number> {
  const seen = new Set<number>();
  for (const { tokens } of documents) {
    for (const token of tokens) {
      if (token === SEPARATOR_ID) throw new SpanIndexError("a token has the separator's id");
      seen.add(token);
    }
  }
  const sorted = Uint32Array.from(seen).sort((a, b) => a - b);
  const ranks = new Map<number, number>();
  sorted.forEach((token, index) => {
    ranks.set(token, index + 1);
  });
  return ranks;
}

function blockMinima(suffixes: Int32Array): Int32Array {
  const minima = new Int32Array(Math.ceil(suffixes.length / MINIMA_BLOCK)).fill(suffixes.length);
  for (let rank = 0; rank < suffixes.length; rank++) {
    const block = Math.floor(rank / MINIMA_BLOCK);
    if ((suffixes[rank] as number) < (minima[block] as number)) minima[block] = suffixes[rank] as number;
  }
  return minima;
}

/** First rank whose suffix, cut to the pattern's length, is not below `pattern` (side 0), or is above it (side 1). */
function bound(index: SpanIndex, pattern: Int32Array, side: 0 | 1): number {
  const { text, suffixes } = index;
  let low = 0;
  let high = suffixes.length;
  // Tokens that the suffixes around [low, high) share with the pattern; all suffixes in between share the fewer of them.
  let sharedBelow = 0;
  let sharedAbove = 0;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const position = suffixes[middle] as number;
    const end = Math.min(pattern.length, text.length - position);
    let shared = Math.min(sharedBelow, sharedAbove);
    while (shared < end && text[position + shared] === pattern[shared]) shared++;
    const isPrefix = shared === pattern.length;
    const isBelow = isPrefix
      ? side === 1
      : shared === end || (text[position + shared] as number) < (pattern[shared] as number);
    if (isBelow) {
      low = middle + 1;
      sharedBelow = shared;
    } else {
      high = middle;
      sharedAbove = shared;
    }
  }
  return low;
}

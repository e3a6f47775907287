/**
 * What spans say about influence, rather than about payment: every document that has a span counts for it, as often as it
 * has it, and short spans count too. This is what a certificate of method C measures against retraining.
 */

import { documentAt, findOccurrences, rankQuery, type SpanIndex } from "#kernels/span-index.ts";

/** Tokens of the shortest span that counts, and occurrences of one span that are looked at. */
export const INFLUENCE_TOKENS_MIN = 2;
export const INFLUENCE_OCCURRENCES_MAX = 2_000;

/** Influence of each document on an output: the information of its tokens, each shared among the occurrences of the longest span through it. */
export function spanInfluence(index: SpanIndex, ids: Uint32Array): Float64Array {
  const query = rankQuery(index, ids);
  const spans = longestSpans(index, query);
  const best = new Array<number>(query.length).fill(-1);
  spans.forEach(([start, end], number) => {
    for (let token = start; token < end; token++) {
      const [from, to] = spans[best[token] as number] ?? [0, 0];
      if (end - start > to - from) best[token] = number;
    }
  });
  const influence = new Float64Array(index.starts.length);
  spans.forEach(([start, end], number) => {
    let information = 0;
    for (let token = start; token < end; token++) {
      if (best[token] === number) information += index.information[query[token] as number] as number;
    }
    const { low, high } = findOccurrences(index, query, start, end);
    const count = Math.min(high - low, INFLUENCE_OCCURRENCES_MAX);
    for (let rank = low; rank < low + count; rank++) {
      const document = documentAt(index, index.suffixes[rank] as number);
      influence[document] = (influence[document] as number) + information / count;
    }
  });
  return influence;
}

/** The spans that no other contains, longest match from each place. */
function longestSpans(index: SpanIndex, query: Int32Array): readonly (readonly [start: number, end: number])[] {
  const spans: (readonly [number, number])[] = [];
  let end = 0;
  for (let start = 0; start < query.length; start++) {
    let reach = Math.max(end, start);
    while (reach < query.length && (query[reach] as number) >= 0 && occurs(index, query, start, reach + 1)) reach++;
    if (reach - start >= INFLUENCE_TOKENS_MIN && reach > end) spans.push([start, reach]);
    end = Math.max(end, reach);
  }
  return spans;
}

function occurs(index: SpanIndex, query: Int32Array, start: number, end: number): boolean {
  const { low, high } = findOccurrences(index, query, start, end);
  return low < high;
}

/**
 * Span attribution: which registered texts an output repeats, and whom that pays. A token belongs to the earliest registered
 * document with which the output shares a qualifying run through it, so text that already existed never pays a later copy.
 */

import { BIT } from "./information.ts";
import {
  countFamilies,
  documentAt,
  earliestOccurrence,
  findOccurrences,
  rankQuery,
  type SpanIndex,
} from "./span-index.ts";

/** What makes a run of tokens evidence. */
export interface SpanRules {
  readonly tokensMin: number;
  readonly bitsMin: number;
  /** A span that more families than this contain is boilerplate and pays the commons. */
  readonly familiesMax: number;
}

/** One run of an output that a document contains, as wide as that document goes along. */
export interface Span {
  /** Half-open range of output tokens. */
  readonly start: number;
  readonly end: number;
  /** The earliest registered document containing it, and where in the index. */
  readonly document: number;
  readonly position: number;
  /** Position of the owner in the index's owner list; undefined for boilerplate. */
  readonly owner: number | undefined;
  /** Information of the tokens that this span won, in 1/65536 bits. */
  readonly weight: bigint;
}

/** Everything an output shares with the corpus; weights in 1/65536 bits. */
export interface Attribution {
  readonly spans: readonly Span[];
  /** Weight of each owner that has any, by position in the owner list, ascending. */
  readonly owners: ReadonlyMap<number, bigint>;
  readonly commons: bigint;
  /** Tokens that some span covers, and all tokens. */
  readonly matchedTokens: number;
  readonly tokens: number;
}

/** The rules of the whitepaper's method C. */
export const SPAN_RULES: SpanRules = { tokensMin: 6, bitsMin: 40, familiesMax: 8 };
/** Tokens of the longest output attributed at once. */
export const OUTPUT_TOKENS_MAX = 1 << 16;

/** Attributes one output, given as token ids, to the owners of an index; tokens beyond `OUTPUT_TOKENS_MAX` are not looked at. */
export function attributeSpans(index: SpanIndex, output: Uint32Array, rules: SpanRules): Attribution {
  const query = rankQuery(index, output.subarray(0, OUTPUT_TOKENS_MAX));
  const winners = findWinners(index, query, rules);
  const spans = gatherSpans(index, query, winners, rules);
  const owners = new Map<number, bigint>();
  let commons = 0n;
  for (const { owner, weight } of spans) {
    if (owner === undefined) commons += weight;
    else owners.set(owner, (owners.get(owner) ?? 0n) + weight);
  }
  return {
    spans,
    owners: new Map([...owners].sort(([a], [b]) => a - b)),
    commons,
    matchedTokens: winners.filter((winner) => winner !== undefined).length,
    tokens: query.length,
  };
}

/** Why a token belongs to a document: the text position that output token zero would have if the run went on to it. */
interface Winner {
  readonly document: number;
  readonly shift: number;
}

type Range = readonly [start: number, end: number];

/** For each output token the earliest document with a qualifying run through it. */
function findWinners(index: SpanIndex, query: Int32Array, rules: SpanRules): readonly (Winner | undefined)[] {
  const winners: (Winner | undefined)[] = new Array(query.length).fill(undefined);
  for (const [start, end] of minimalRuns(index, query, rules)) {
    const range = findOccurrences(index, query, start, end);
    if (range.low === range.high) continue;
    const position = earliestOccurrence(index, range);
    const winner = { document: documentAt(index, position), shift: position - start };
    for (let token = start; token < end; token++) {
      const best = winners[token];
      if (best === undefined || isBefore(winner, best)) winners[token] = winner;
    }
  }
  return winners;
}

/**
 * The shortest qualifying run from every start, and to every end. Any qualifying run through a token contains one of these
 * through the same token, and a shorter run occurs wherever a longer one does, so these suffice to find the earliest document.
 */
function minimalRuns(index: SpanIndex, query: Int32Array, rules: SpanRules): readonly Range[] {
  const qualifies = qualifier(index, query, rules);
  return knownStretches(query).flatMap(([from, to]) => {
    const runs: Range[] = [];
    for (let start = from, end = from; start < to; start++) {
      while (end < to && !qualifies(start, end)) end++;
      if (qualifies(start, end)) runs.push([start, end]);
    }
    for (let start = from, end = from + 1; end <= to; end++) {
      while (qualifies(start + 1, end)) start++;
      // A run that is also the shortest from its start is on the list already.
      if (qualifies(start, end) && qualifies(start, end - 1)) runs.push([start, end]);
    }
    return runs;
  });
}

/** The stretches of an output between tokens that the corpus does not contain: no run crosses such a token. */
function knownStretches(query: Int32Array): readonly Range[] {
  const stretches: Range[] = [];
  let from = 0;
  for (let token = 0; token <= query.length; token++) {
    if (token < query.length && (query[token] as number) >= 0) continue;
    if (token > from) stretches.push([from, token]);
    from = token + 1;
  }
  return stretches;
}

/** Tells whether known output tokens [start, end) are long and informative enough. */
function qualifier(index: SpanIndex, query: Int32Array, rules: SpanRules): (start: number, end: number) => boolean {
  // Sums of integers below 2^21 over at most 2^16 tokens: exact in a float64.
  const sums = new Float64Array(query.length + 1);
  query.forEach((rank, i) => {
    sums[i + 1] = (sums[i] as number) + (rank < 0 ? 0 : (index.information[rank] as number));
  });
  const enough = rules.bitsMin * BIT;
  return (start, end) => end - start >= rules.tokensMin && (sums[end] as number) - (sums[start] as number) >= enough;
}

function isBefore(a: Winner, b: Winner): boolean {
  return a.document < b.document || (a.document === b.document && a.shift < b.shift);
}

/** Widens each winning run to all that its document shares with the output there, and gives it the tokens it won. */
function gatherSpans(
  index: SpanIndex,
  query: Int32Array,
  winners: readonly (Winner | undefined)[],
  rules: SpanRules,
): readonly Span[] {
  const spans: { -readonly [K in keyof Span]: Span[K] }[] = [];
  const found = new Map<string, number>();
  winners.forEach((winner, token) => {
    if (winner === undefined) return;
    const [start, end] = widen(index, query, winner.shift, token);
    const key = `${winner.shift}:${start}`;
    let slot = found.get(key);
    if (slot === undefined) {
      slot = spans.length;
      found.set(key, slot);
      spans.push(describeSpan(index, query, { start, end, winner }, rules));
    }
    const span = spans[slot] as (typeof spans)[number];
    span.weight += BigInt(index.information[query[token] as number] as number);
  });
  return spans;
}

function widen(index: SpanIndex, query: Int32Array, shift: number, token: number): Range {
  let start = token;
  while (start > 0 && shift + start > 0 && index.text[shift + start - 1] === query[start - 1]) start--;
  let end = token + 1;
  while (end < query.length && index.text[shift + end] === query[end]) end++;
  return [start, end];
}

function describeSpan(
  index: SpanIndex,
  query: Int32Array,
  run: { readonly start: number; readonly end: number; readonly winner: Winner },
  rules: SpanRules,
): Span {
  const { start, end, winner } = run;
  const range = findOccurrences(index, query, start, end);
  const isBoilerplate = countFamilies(index, range, rules.familiesMax + 1) > rules.familiesMax;
  const owner = isBoilerplate ? undefined : (index.ownerOf[winner.document] as number);
  return { start, end, document: winner.document, position: winner.shift + start, owner, weight: 0n };
}

/**
 * Span attribution: which registered texts an output repeats, and whom that pays. A token belongs to the earliest registered
 * document with which the output shares a qualifying run through it, so text that already existed never pays a later copy.
 */

import { PrefixMatches } from "./prefix-matches.ts";
import { countFamilies, findOccurrences, rankQuery, type SpanIndex } from "./span-index.ts";
import { findWinners, type RunRules, type Winner } from "./span-winners.ts";

/** What makes a run of tokens evidence, and when evidence pays nobody. */
export interface SpanRules extends RunRules {
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
  /** For every token the span that won it, by position in `spans`; minus one for none. */
  readonly spanOf: Int32Array;
  /** Weight of each owner that has any, by position in the owner list, ascending. */
  readonly owners: ReadonlyMap<number, bigint>;
  readonly commons: bigint;
  /** Tokens that some span covers, and all tokens. */
  readonly matchedTokens: number;
  readonly tokens: number;
}

/** The rules of the whitepaper's method C. */
export const SPAN_RULES: SpanRules = { tokensMin: 6, bitsMin: 40, familiesMax: 8 };
/** Tokens of the longest output attributed at once: few enough that whatever is said of one has a proof of 5 KB. */
export const OUTPUT_TOKENS_MAX = 1 << 14;

/** Attributes one output, given as token ids, to the owners of an index; tokens beyond `OUTPUT_TOKENS_MAX` are not looked at. */
export function attributeSpans(index: SpanIndex, output: Uint32Array, rules: SpanRules): Attribution {
  const query = rankQuery(index, output.subarray(0, OUTPUT_TOKENS_MAX));
  const winners = findWinners(index, query, rules);
  const { spans, spanOf } = gatherSpans(index, query, winners, rules);
  const owners = new Map<number, bigint>();
  let commons = 0n;
  for (const { owner, weight } of spans) {
    if (owner === undefined) commons += weight;
    else owners.set(owner, (owners.get(owner) ?? 0n) + weight);
  }
  return {
    spans,
    spanOf,
    owners: new Map([...owners].sort(([a], [b]) => a - b)),
    commons,
    matchedTokens: winners.filter((winner) => winner !== undefined).length,
    tokens: query.length,
  };
}

/** Widens each winning run to all that its document shares with the output there, and gives it the tokens it won. */
function gatherSpans(
  index: SpanIndex,
  query: Int32Array,
  winners: readonly (Winner | undefined)[],
  rules: SpanRules,
): Pick<Attribution, "spans" | "spanOf"> {
  const spans: { -readonly [K in keyof Span]: Span[K] }[] = [];
  const spanOf = new Int32Array(winners.length).fill(-1);
  const latest = new Map<number, number>();
  const sources = new Map<number, SpanSource>();
  winners.forEach((winner, token) => {
    if (winner === undefined) return;
    let number = latest.get(winner.shift) ?? -1;
    let span = spans[number];
    // Spans of one shift do not overlap, so that the tokens of a span are looked at once.
    if (span === undefined || span.end <= token) {
      span = describeSpan({ index, query, rules, sources }, winner, token);
      number = spans.push(span) - 1;
      latest.set(winner.shift, number);
    }
    spanOf[token] = number;
    span.weight += BigInt(index.information[query[token] as number] as number);
  });
  return { spans, spanOf };
}

interface SpanContext {
  readonly index: SpanIndex;
  readonly query: Int32Array;
  readonly rules: SpanRules;
  /** Where in the text spans began so far. */
  readonly sources: Map<number, SpanSource>;
}

/** The whole span around a token, without weight. */
function describeSpan(context: SpanContext, { document, shift }: Winner, token: number): Span {
  const { index, query, rules, sources } = context;
  let start = token;
  while (start > 0 && shift + start > 0 && index.text[shift + start - 1] === query[start - 1]) start--;
  const position = shift + start;
  // A text that repeats itself gives every repetition a span of its own, and all of them begin where the text does.
  const source = sources.get(position) ?? new SpanSource(index, query, { position, familiesMax: rules.familiesMax });
  sources.set(position, source);
  const length = source.matches.lengthAt(start);
  const owner = source.isBoilerplate(length) ? undefined : (index.ownerOf[document] as number);
  return { start, end: start + length, document, position, owner, weight: 0n };
}

/** A place in the text where spans begin. */
class SpanSource {
  readonly matches: PrefixMatches;
  readonly #index: SpanIndex;
  readonly #position: number;
  readonly #familiesMax: number;
  /** Whatever contains the longer of two texts contains the shorter: up to a length all is boilerplate, then nothing. */
  #boilerplateUpTo = 0;
  #ownedFrom: number;
  #isFresh = true;

  constructor(
    index: SpanIndex,
    query: Int32Array,
    { position, familiesMax }: { readonly position: number; readonly familiesMax: number },
  ) {
    this.matches = new PrefixMatches(index.text, query, position);
    this.#index = index;
    this.#position = position;
    this.#familiesMax = familiesMax;
    this.#ownedFrom = query.length + 1;
  }

  /** Whether too many families contain `length` tokens from here on; logarithmically many lengths are looked up. */
  isBoilerplate(length: number): boolean {
    if (!this.#isFresh && this.#isOpen(length)) this.#probe((this.#boilerplateUpTo + this.#ownedFrom) >>> 1);
    if (this.#isOpen(length)) this.#probe(length);
    this.#isFresh = false;
    return length <= this.#boilerplateUpTo;
  }

  #isOpen(length: number): boolean {
    return length > this.#boilerplateUpTo && length < this.#ownedFrom;
  }

  #probe(length: number): void {
    const index = this.#index;
    const range = findOccurrences(index, index.text, this.#position, this.#position + length);
    if (countFamilies(index, range, this.#familiesMax + 1) > this.#familiesMax) this.#boilerplateUpTo = length;
    else this.#ownedFrom = length;
  }
}

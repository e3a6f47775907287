/** How well spans find sources, and how well they predict a language model without half of its documents. */

import { subsetMembers } from "#kernels/ranks/quality.ts";
import { spearmanBps } from "#kernels/ranks/spearman.ts";
import { documentAt, findOccurrences, rankQuery, type SpanIndex } from "#kernels/span-index.ts";
import { attributeSpans, type SpanRules } from "#kernels/spans.ts";
import type { CopiedText } from "../generator/copying.ts";
import type { LanguageModel } from "../generator/language-model.ts";

/** Shares of tokens in basis points. */
export interface SourceAccuracy {
  /** Copied tokens whose source has the span that they are attributed by. */
  readonly recall: number;
  /** Copied tokens that are attributed to the very document they were copied from: lower where documents repeat each other. */
  readonly exact: number;
  /** Of the attributed tokens, those whose source has the span. */
  readonly precision: number;
}

/** How tokens are attributed. */
export interface SourceRules {
  readonly rules: SpanRules;
  /**
   * Whether a span goes on behind a single token that differs, as long as its documents go on too. The chain does not pay by
   * this: proofs are about runs without gaps.
   */
  readonly join: boolean;
}

/** Measures attribution of texts whose sources are known. */
export function measureSources(index: SpanIndex, texts: readonly CopiedText[], rules: SourceRules): SourceAccuracy {
  let [copied, found, recalled, exact] = [0, 0, 0, 0];
  for (const { ids, sources } of texts) {
    const holders = holdersOf(index, ids, rules);
    sources.forEach((source, token) => {
      if (source === undefined) return;
      copied++;
      const own = holders[token];
      if (own === undefined) return;
      found++;
      if (own.documents.has(source)) recalled++;
      if (own.first === source) exact++;
    });
  }
  const share = (part: number, whole: number): number => Math.floor((part * 10_000) / Math.max(1, whole));
  return { recall: share(recalled, copied), exact: share(exact, copied), precision: share(recalled, found) };
}

/** The share of tokens, in basis points, that are attributed to anybody. */
export function matchedShare(index: SpanIndex, texts: readonly Uint32Array[], rules: SourceRules): number {
  const found = texts.flatMap((ids) => holdersOf(index, ids, rules));
  return Math.floor((found.filter((holders) => holders !== undefined).length * 10_000) / Math.max(1, found.length));
}

/** Mean rank correlation, in basis points, of influence with what a model without random halves of its documents makes of each text. */
export function measureInfluence(
  model: LanguageModel,
  texts: readonly Uint32Array[],
  options: { readonly seed: Uint8Array; readonly subsets: number; influence(text: Uint32Array): Float64Array },
): number {
  const members = Array.from({ length: options.subsets }, (_, i) => subsetMembers(options.seed, i, model.documents));
  const weights = members.map((set) => Float64Array.from({ length: model.documents }, (_, i) => (set.has(i) ? 1 : 0)));
  const scores = texts.map((text) => {
    const influence = options.influence(text);
    const actual = weights.map((weight) => scaled(model.logProbability(text, weight)));
    const predicted = weights.map((weight) =>
      scaled(influence.reduce((sum, value, i) => sum + value * (weight[i] as number), 0)),
    );
    return spearmanBps(actual, predicted);
  });
  return Math.floor(scores.reduce((sum, score) => sum + score, 0) / Math.max(1, scores.length));
}

/** The documents that have the span of a token, and the earliest of them. */
interface Holders {
  readonly documents: Set<number>;
  first: number;
}

/** Occurrences of one span that are followed behind a gap. */
const JOINED_OCCURRENCES_MAX = 64;

/** For each token of a text whom it is attributed to. */
function holdersOf(index: SpanIndex, ids: Uint32Array, { rules, join }: SourceRules): readonly (Holders | undefined)[] {
  const query = rankQuery(index, ids);
  const { spans, spanOf } = attributeSpans(index, ids, rules);
  const ranges = spans.map(({ start, end }) => findOccurrences(index, query, start, end));
  const ofSpan = spans.map(({ document }, number): Holders => {
    const { low, high } = ranges[number] as (typeof ranges)[number];
    const positions = index.suffixes.subarray(low, high);
    return { documents: new Set(Array.from(positions, (position) => documentAt(index, position))), first: document };
  });
  const holders = Array.from(spanOf, (number) => ofSpan[number]);
  if (!join) return holders;
  const joined: (Holders | undefined)[] = [...holders];
  spans.forEach(({ start, end }, number) => {
    const { low, high } = ranges[number] as (typeof ranges)[number];
    for (const position of index.suffixes.subarray(low, Math.min(high, low + JOINED_OCCURRENCES_MAX))) {
      const document = documentAt(index, position);
      for (const token of joinedTokens(index, query, { start, end, shift: position - start })) {
        if (holders[token] !== undefined) continue;
        const known = joined[token] ?? { documents: new Set(), first: document };
        known.documents.add(document);
        known.first = Math.min(known.first, document);
        joined[token] = known;
      }
    }
  });
  return joined;
}

/** Tokens before and behind a span that its document has at the same places, with no two tokens that differ between them. */
function joinedTokens(
  index: SpanIndex,
  query: Int32Array,
  { start, end, shift }: { readonly start: number; readonly end: number; readonly shift: number },
): readonly number[] {
  const isSame = (token: number): boolean =>
    token >= 0 && token < query.length && (query[token] as number) >= 0 && index.text[shift + token] === query[token];
  const tokens: number[] = [];
  for (const [from, step] of [
    [end, 1],
    [start - 1, -1],
  ] as const) {
    for (let token = from; isSame(token) || isSame(token + step); token += step) if (isSame(token)) tokens.push(token);
  }
  return tokens;
}

function scaled(value: number): bigint {
  return BigInt(Math.round(value * 2 ** 20));
}

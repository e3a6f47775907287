/** How well spans find sources, and how well they predict a language model without half of its documents. */

import { subsetMembers } from "#kernels/ranks/quality.ts";
import { spearmanBps } from "#kernels/ranks/spearman.ts";
import { documentAt, findOccurrences, rankQuery, type SpanIndex } from "#kernels/span-index.ts";
import { attributeSpans, type Span, type SpanRules } from "#kernels/spans.ts";
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

/** Measures attribution of texts whose sources are known. */
export function measureSources(index: SpanIndex, texts: readonly CopiedText[], rules: SpanRules): SourceAccuracy {
  let [copied, found, recalled, exact] = [0, 0, 0, 0];
  for (const { ids, sources } of texts) {
    const query = rankQuery(index, ids);
    const { spans, spanOf } = attributeSpans(index, ids, rules);
    const holders = spans.map((span) => documentsOf(index, query, span));
    sources.forEach((source, token) => {
      if (source === undefined) return;
      copied++;
      const number = spanOf[token] as number;
      if (number === -1) return;
      found++;
      if (holders[number]?.has(source) === true) recalled++;
      if (spans[number]?.document === source) exact++;
    });
  }
  const share = (part: number, whole: number): number => Math.floor((part * 10_000) / Math.max(1, whole));
  return { recall: share(recalled, copied), exact: share(exact, copied), precision: share(recalled, found) };
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

function documentsOf(index: SpanIndex, query: Int32Array, { start, end }: Span): ReadonlySet<number> {
  const { low, high } = findOccurrences(index, query, start, end);
  return new Set(Array.from(index.suffixes.subarray(low, high), (position) => documentAt(index, position)));
}

function scaled(value: number): bigint {
  return BigInt(Math.round(value * 2 ** 20));
}

/** An interpolated n-gram model that forgets documents exactly: counts are kept by document, so that leaving some out needs no new training. */

import { assert } from "#lib/assert.ts";

/** Probability of texts under a model of some documents. */
export interface LanguageModel {
  readonly documents: number;
  readonly vocabulary: number;
  /** Natural logarithm of the probability of `text` when each document counts as often as `weights` says. */
  logProbability(text: Uint32Array, weights: Float64Array): number;
}

/** Tokens of the longest context and the token it predicts. */
export const MODEL_ORDER = 5;
/** Weight of the shorter context, by tokens of context (Dirichlet smoothing after MacKay and Peto, 1995). */
const SMOOTHING = [0, 2, 2, 1, 1];

/** Counts all runs of up to `MODEL_ORDER` tokens. */
export function trainLanguageModel(documents: readonly Uint32Array[]): LanguageModel {
  const counts = new Map<string, Map<number, number>>();
  const words = new Set<number>();
  documents.forEach((tokens, document) => {
    tokens.forEach((token, at) => {
      words.add(token);
      let run = "";
      for (let length = 0; length < MODEL_ORDER && at - length >= 0; length++) {
        run = length === 0 ? `${token}` : `${tokens[at - length]} ${run}`;
        const byDocument = counts.get(run) ?? new Map<number, number>();
        byDocument.set(document, (byDocument.get(document) ?? 0) + 1);
        counts.set(run, byDocument);
      }
    });
  });
  const sizes = documents.map(({ length }) => length);
  return {
    documents: documents.length,
    vocabulary: words.size,
    logProbability(text, weights) {
      assert(weights.length === sizes.length, "weights are not those of the documents");
      const countOf = (run: string): number => {
        let sum = 0;
        for (const [document, count] of counts.get(run) ?? []) sum += count * (weights[document] as number);
        return sum;
      };
      const total = sizes.reduce((sum, size, document) => sum + size * (weights[document] as number), 0);
      let logarithm = 0;
      text.forEach((token, at) => {
        let probability = (countOf(`${token}`) + 1) / (total + words.size);
        let context = "";
        for (let length = 1; length < MODEL_ORDER && at - length >= 0; length++) {
          context = length === 1 ? `${text[at - 1]}` : `${text[at - length]} ${context}`;
          const smoothing = SMOOTHING[length] as number;
          probability = (countOf(`${context} ${token}`) + smoothing * probability) / (countOf(context) + smoothing);
        }
        logarithm += Math.log(probability);
      });
      return logarithm;
    },
  };
}

/** Rank correlation and its bootstrap interval, as accuracy is measured with. */

import type { Random } from "#lib/prng.ts";

/** Spearman's ρ with average ranks for ties; zero when either side is constant. */
export function spearman(a: readonly number[], b: readonly number[]): number {
  return pearson(ranks(a), ranks(b));
}

/** What a linear datamodeling score is computed from: for every query, what was predicted and what retraining gave, by subset. */
export interface QueryOutcomes {
  readonly predicted: readonly number[];
  readonly actual: readonly number[];
}

/** Mean ρ over queries, and the 2.5 % quantile of `resamples` bootstrap means over queries and subsets. */
export function datamodelingScore(
  queries: readonly QueryOutcomes[],
  resamples: number,
  random: Random,
): { readonly score: number; readonly low: number } {
  const score = mean(queries.map(({ predicted, actual }) => spearman(predicted, actual)));
  const subsets = queries[0]?.actual.length ?? 0;
  const means = Array.from({ length: resamples }, () => {
    const drawn = Array.from({ length: subsets }, () => random.below(subsets));
    return mean(
      queries.map(() => {
        const { predicted, actual } = random.pick(queries);
        return spearman(
          drawn.map((i) => predicted[i] as number),
          drawn.map((i) => actual[i] as number),
        );
      }),
    );
  }).sort((a, b) => a - b);
  return { score, low: means[Math.floor(resamples * 0.025)] ?? score };
}

/** The arithmetic mean; zero for none. */
export function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

function ranks(values: readonly number[]): readonly number[] {
  const order = values.map((_, i) => i).sort((i, j) => (values[i] as number) - (values[j] as number));
  const result = new Array<number>(values.length);
  for (let start = 0; start < order.length; ) {
    let end = start + 1;
    while (end < order.length && values[order[end] as number] === values[order[start] as number]) end++;
    for (let i = start; i < end; i++) result[order[i] as number] = (start + end - 1) / 2;
    start = end;
  }
  return result;
}

function pearson(a: readonly number[], b: readonly number[]): number {
  const [meanA, meanB] = [mean(a), mean(b)];
  let product = 0;
  let squareA = 0;
  let squareB = 0;
  a.forEach((value, i) => {
    const x = value - meanA;
    const y = (b[i] as number) - meanB;
    product += x * y;
    squareA += x * x;
    squareB += y * y;
  });
  return squareA === 0 || squareB === 0 ? 0 : product / Math.sqrt(squareA * squareB);
}

/** How much nearer to what is right each contributor of a head brings its answers. */

import { improvementOf } from "#kernels/ranks/improvements.ts";
import { dotBytes } from "#kernels/ridge/exact.ts";
import { type ScoredHead, scoresOf } from "./shares.ts";

/** A question with the class that answers it right. */
export interface LabelledQuestion {
  readonly label: number;
  readonly vector: Int8Array;
}

/** How much nearer to the right answer to a question each contributor brings it. */
export function improvementsBy(head: ScoredHead, { label, vector }: LabelledQuestion): readonly bigint[] {
  const { params, weights } = head;
  const { dimension } = params;
  const answer = BigInt(dotBytes(weights.subarray(label * dimension, (label + 1) * dimension), vector));
  return scoresOf(head, vector, label).map((score) => improvementOf(params, { answer, contribution: BigInt(score) }));
}

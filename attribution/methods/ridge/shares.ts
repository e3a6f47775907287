/** The shares of one answer: exact leave-one-contributor-out scores under the contributors' gates, listed as a receipt is paid by. */

import { BPS, type Domain } from "#kernels/domain.ts";
import { bytesOfVector, queryCommitment } from "#kernels/questions.ts";
import type { ReceiptWeights } from "#kernels/receipt-shares.ts";
import { evidenceHash } from "#kernels/ridge/commitments.ts";
import { bytesOfShares, type ListedShare } from "#kernels/ridge/encoding.ts";
import { dotBytes } from "#kernels/ridge/exact.ts";
import { shareWeight, topShares } from "#kernels/ridge/shares.ts";
import type { RidgeEvidence, RidgeParams } from "#proto/tributary/attribution/v1/ridge.ts";

/** The weights a query is scored with. */
export interface ScoredHead {
  readonly params: RidgeParams;
  readonly weights: Int32Array;
  readonly leftOut: readonly Int32Array[];
}

/** An answer and whom it is owed to. */
export interface RidgeAnswer {
  /** The class with the largest answer, the smaller of equals. */
  readonly class: number;
  /** Exact scores of all contributors in order. */
  readonly scores: readonly number[];
  /** What is listed for payment. */
  readonly listed: readonly ListedShare[];
}

/** Answers a query and scores every contributor; without gates, in basis points by contributor, all are open. */
export function answerRidge(head: ScoredHead, vector: Int8Array, gates?: readonly number[]): RidgeAnswer {
  const answered = classOf(head, vector);
  const scores = scoresOf(head, vector, answered);
  const shares = scores.map((score, index) => ({ index, score, gateBps: gates?.[index] ?? Number(BPS) }));
  return { class: answered, scores, listed: topShares(shares) };
}

/** Exact scores of all contributors for the answer in one class. */
export function scoresOf(head: ScoredHead, vector: Int8Array, index: number): readonly number[] {
  const { dimension } = head.params;
  const rowOf = (weights: Int32Array): Int32Array => weights.subarray(index * dimension, (index + 1) * dimension);
  const all = dotBytes(rowOf(head.weights), vector);
  return head.leftOut.map((weights) => all - dotBytes(rowOf(weights), vector));
}

/** The class a head answers with. */
export function classOf({ params, weights }: Pick<ScoredHead, "params" | "weights">, vector: Int8Array): number {
  const { dimension, classes } = params;
  let best = 0;
  let most = Number.NEGATIVE_INFINITY;
  for (let k = 0; k < classes; k++) {
    const answer = dotBytes(weights.subarray(k * dimension, (k + 1) * dimension), vector);
    if (answer > most) [best, most] = [k, answer];
  }
  return best;
}

/** An answer's weights by contributor, for the payment of its receipt. */
export function receiptWeights({ listed }: RidgeAnswer): ReceiptWeights {
  return { owners: new Map(listed.map((share) => [share.index, shareWeight(share)])), commons: 0n };
}

/** What the commitments of a use are made under. */
export interface UseDomains {
  /** Of the head. */
  readonly domain: Domain;
  /** Of the receipts of the model version. */
  readonly queryDomain: Domain;
}

/** What is committed for one use, and the hash that names it. */
export function evidenceOf(
  { domain, queryDomain }: UseDomains,
  { salt, vector }: { readonly salt: Uint8Array; readonly vector: Int8Array },
  answer: RidgeAnswer,
): { readonly evidence: RidgeEvidence; readonly hash: Uint8Array } {
  const evidence = {
    query: queryCommitment(queryDomain, { salt, label: answer.class, vector: bytesOfVector(vector) }),
    class: answer.class,
    shares: bytesOfShares(answer.listed),
  };
  return { evidence, hash: evidenceHash(domain, evidence) };
}

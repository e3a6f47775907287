/** Uses that a head of real digits answers, listed as an attributor lists them, or as a forger does. */

import type { PublishedUse } from "#attribution/methods/ridge/find-share-fraud.ts";
import { scoredHead } from "#attribution/methods/ridge/retrain.ts";
import { answerRidge, evidenceOf, receiptWeights } from "#attribution/methods/ridge/shares.ts";
import { receiptDomain } from "#kernels/domains.ts";
import { evidenceHash } from "#kernels/ridge/commitments.ts";
import { bytesOfShares, type ListedShare } from "#kernels/ridge/encoding.ts";
import { seededRandom } from "#lib/prng.ts";
import type { WeighedUse } from "./attributed-market.ts";
import type { DigitMarket } from "./digit-market.ts";

/** A use as its attributor weighs and publishes it. */
export interface HeadUse extends WeighedUse {
  readonly published: PublishedUse;
}

/** What a head is asked, and how its answers are listed. */
export interface HeadUses {
  readonly count: number;
  /** In basis points, by contributor; absent where all are open. */
  readonly gates?: readonly number[];
  /** Changes what is listed for a use. */
  forge?(listed: readonly ListedShare[], use: number): readonly ListedShare[];
}

/** Digits that nobody trained on, answered by the head of a market. */
export function headUses(market: DigitMarket, { count, gates, forge }: HeadUses): readonly HeadUse[] {
  const { lab, modelId, head, domain, heldOut } = market;
  const domains = { domain, queryDomain: receiptDomain(lab.chainId, modelId, 1n) };
  const random = seededRandom("head queries");
  return heldOut.slice(0, count).map(({ vector }, use) => {
    const salt = random.bytes(32);
    const answer = answerRidge(scoredHead(head), vector, gates);
    const honest = evidenceOf(domains, { salt, vector }, answer).evidence;
    const listed = forge?.(answer.listed, use) ?? answer.listed;
    const evidence = { ...honest, shares: bytesOfShares(listed) };
    const hash = evidenceHash(domain, evidence);
    const published = { evidence, hash, salt, label: answer.class, vector };
    const weights = receiptWeights({ ...answer, listed });
    return { weights, queryCommitment: evidence.query, evidenceRoot: hash, published };
  });
}

/** Proofs against what is listed for one use: malformed lists, wrong scores, wrong gates, missing contributors, the wrong class. */

import { equalBytes } from "#lib/bytes.ts";
import type {
  RidgeClassProof,
  RidgeEvidence,
  RidgeQuery,
  RidgeShareProof,
} from "#proto/tributary/attribution/v1/ridge.ts";
import { BPS, type Domain } from "../domain.ts";
import { type GatesClaim, openGate } from "../ranks/gates.ts";
import { rejected, upheld, type Verdict } from "../verdict.ts";
import { evidenceHash } from "./commitments.ts";
import { type ListedShare, sharesOfBytes } from "./encoding.ts";
import { dotBytes, shareScore } from "./exact.ts";
import { openContributor, openQuery, openWeights, type RidgeClaim } from "./openings.ts";
import { isMissing, shareListFault } from "./shares.ts";
import { isHash, isRidgeProofSmall } from "./size.ts";

/** What the chain knows of one use. */
export interface RidgeUseClaim {
  /** Hash of the evidence, as the batch names it. */
  readonly evidence: Uint8Array;
  /** Of the head's contributors; absent where no certificate has measured them, so that all gates are open. */
  readonly gates: GatesClaim | undefined;
  /** Domain of the receipt, under which the query is committed to. */
  readonly queryDomain: Domain;
}

/** Upheld when the list is malformed, the opened contributor's score or gate is not the listed one, or the contributor is missing. */
export function verifyRidgeShare(claim: RidgeClaim, use: RidgeUseClaim, proof: RidgeShareProof): Verdict {
  if (!isRidgeProofSmall(proof)) return rejected("proof is too large");
  const { evidence, opening } = proof;
  if (!isEvidence(claim, use, evidence)) return rejected("evidence is not the use's");
  const listed = sharesOfBytes(evidence.shares);
  if (listed === undefined) return upheld("list of shares is malformed");
  const fault = evidenceFault(claim, evidence, listed);
  if (fault !== undefined) return upheld(fault);
  if (opening === undefined) return rejected("list of shares is well formed");
  const { index } = opening;
  const gateBps = gateIn(use, proof);
  if (gateBps === undefined) return rejected("gate does not lead to the certificate");
  const score = openScore(claim, use, proof);
  if (score === undefined) return rejected("query or weights do not match the claim");
  return judge({ index, score, gateBps }, listed);
}

/**
 * Upheld when the query was committed to with another class than the listed one, or when another class answers it with more; the
 * smaller class takes a tie. The weights are looked at for the second alone.
 */
export function verifyRidgeClass(claim: RidgeClaim, use: RidgeUseClaim, proof: RidgeClassProof): Verdict {
  if (!isRidgeProofSmall(proof)) return rejected("proof is too large");
  const { evidence, query } = proof;
  if (!isEvidence(claim, use, evidence)) return rejected("evidence is not the use's");
  const vector = openUse(claim, use, { evidence, query });
  if (vector === undefined) return rejected("query does not match the claim");
  if (query.label !== evidence.class) return upheld("the evidence names another class than was answered");
  const root = claim.head.weights;
  const listed = openWeights(claim, proof.weights, { root, index: evidence.class });
  const better = openWeights(claim, proof.better, { root, index: proof.class });
  if (listed === undefined || better === undefined) return rejected("weights do not match the claim");
  const gain = dotBytes(better, vector) - dotBytes(listed, vector);
  const isBetter = gain > 0 || (gain === 0 && proof.class < evidence.class);
  return isBetter ? upheld("another class answers with more") : rejected("listed class answers with more");
}

/** What is wrong with listed evidence as such, undefined when nothing is. */
export function evidenceFault(
  claim: RidgeClaim,
  evidence: RidgeEvidence,
  listed: readonly ListedShare[],
): string | undefined {
  if (!isHash(evidence.query)) return "query is not committed to";
  if (evidence.class >= claim.head.params.classes) return "listed class does not exist";
  return shareListFault(listed, claim.head.contributors);
}

function isEvidence(claim: RidgeClaim, use: RidgeUseClaim, evidence: RidgeEvidence): boolean {
  return equalBytes(evidenceHash(claim.domain, evidence), use.evidence);
}

function openUse(
  claim: RidgeClaim,
  { queryDomain: domain }: RidgeUseClaim,
  { evidence, query }: { readonly evidence: RidgeEvidence; readonly query: RidgeQuery },
): Int8Array | undefined {
  return openQuery(claim, query, { domain, commitment: evidence.query });
}

function openScore(claim: RidgeClaim, use: RidgeUseClaim, proof: RidgeShareProof): number | undefined {
  const { evidence, query, weights, opening, leftOut } = proof;
  if (query === undefined || weights === undefined || opening === undefined || leftOut === undefined) return undefined;
  const vector = openUse(claim, use, { evidence, query });
  const contributor = openContributor(claim, opening);
  if (vector === undefined || contributor === undefined) return undefined;
  const index = evidence.class;
  const all = openWeights(claim, weights, { root: claim.head.weights, index });
  const others = openWeights(claim, leftOut, { root: contributor.weights, index });
  return all === undefined || others === undefined ? undefined : shareScore(all, others, vector);
}

/** The gate of the opened contributor; undefined when it is not shown. */
function gateIn({ gates }: RidgeUseClaim, { opening, gate }: RidgeShareProof): number | undefined {
  if (gates === undefined) return Number(BPS);
  return opening === undefined || gate === undefined ? undefined : openGate(gates, opening.index, gate);
}

function judge(share: ListedShare, listed: readonly ListedShare[]): Verdict {
  const entry = listed.find(({ index }) => index === share.index);
  if (entry === undefined) {
    return isMissing(share, listed) ? upheld("a larger share is missing") : rejected("share belongs on no list");
  }
  if (entry.score !== share.score) return upheld("listed score is wrong");
  return entry.gateBps === share.gateBps ? rejected("listed share is right") : upheld("listed gate is wrong");
}

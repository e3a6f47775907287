/** Refuting a distribution: whoever is owed something is owed what was owed before and what the batches since then gave. */

import type { DistributionProof, WrongOwed } from "#proto/tributary/attribution/v1/batch_proofs.ts";
import type { Domain } from "../domain.ts";
import type { MerkleSumRoot } from "../merkle-sum.ts";
import { lookUpAmount, sumBelow } from "../merkle-sum-range.ts";
import { rejected, upheld, type Verdict } from "../verdict.ts";
import { CONTRIBUTOR_BYTES_MAX, pairBorders } from "./pairs.ts";
import { checkNodeSum, checkUnsorted } from "./sums.ts";

/** A Merkle-sum tree and the domain it speaks of. */
export interface SumTreeClaim {
  readonly domain: Domain;
  readonly root: MerkleSumRoot;
}

/** What the chain knows of a distribution. */
export interface DistributionClaim extends SumTreeClaim {
  readonly datanetId: bigint;
  /** The distribution before it; none for the first. */
  readonly previous: SumTreeClaim | undefined;
  /** Pairs of all batches whose deposits it adds; at most `DISTRIBUTION_BATCHES_MAX`. */
  readonly batches: readonly SumTreeClaim[];
}

/** Batches that one distribution may add: with two, a proof stays below 5 KB among a million pairs each. */
export const DISTRIBUTION_BATCHES_MAX = 2;

/** Whether a proof refutes a distribution; never throws. */
export function verifyDistributionProof(claim: DistributionClaim, { proof }: DistributionProof): Verdict {
  if (proof === undefined) return rejected("proof is empty");
  switch (proof.kind) {
    case "unsorted":
      return checkUnsorted(claim.domain, claim.root, proof.value, isContributor);
    case "sum":
      return checkNodeSum(claim.domain, claim.root, proof.value);
    case "owed":
      return checkOwed(claim, proof.value);
  }
}

function isContributor(id: Uint8Array): boolean {
  return id.length > 0 && id.length <= CONTRIBUTOR_BYTES_MAX;
}

function checkOwed(claim: DistributionClaim, { contributor, owed, before, batches }: WrongOwed): Verdict {
  const UNPROVEN = rejected("an amount is not shown");
  if (!isContributor(contributor) || batches.length !== claim.batches.length) return UNPROVEN;
  const { previous } = claim;
  const is = lookUpAmount(claim.domain, claim.root, contributor, owed);
  const was = previous === undefined ? 0n : lookUpAmount(previous.domain, previous.root, contributor, before);
  if (is === undefined || was === undefined) return UNPROVEN;
  let expected = was;
  const [low, high] = pairBorders(claim.datanetId, contributor);
  for (const [i, batch] of claim.batches.entries()) {
    const range = batches[i];
    if (range === undefined) return UNPROVEN;
    const from = sumBelow(batch.domain, batch.root, low, range.low);
    const to = sumBelow(batch.domain, batch.root, high, range.high);
    if (from === undefined || to === undefined) return UNPROVEN;
    expected += to - from;
  }
  return is === expected ? rejected("the amount is right") : upheld("a contributor is owed another amount");
}

/** What a leaf of a distribution is worth: cumulative less what was taken before. */

import { distributionDomain } from "#kernels/domains.ts";
import { verifyMerkleSum } from "#kernels/merkle-sum.ts";
import type { DistributionRoot } from "#proto/tributary/attribution/v1/types.ts";
import type { SumProof } from "#proto/tributary/merkle/v1/sum.ts";
import type { RewardsContext } from "./declaration.ts";
import { takeFromDatanet } from "./ledger.ts";

/** A leaf with its proof. */
export interface Claim {
  readonly contributor: string;
  readonly datanetId: bigint;
  readonly denom: string;
  readonly cumulative: bigint;
  readonly proof: SumProof;
}

/** Verifies a claim and takes from the pool what of it is new; returns that amount. Fails with `invalidProof`, `nothingToClaim` or `poolExhausted`. */
export function redeem(ctx: RewardsContext, distribution: DistributionRoot, claim: Claim): bigint {
  const { contributor, datanetId, denom, cumulative, proof } = claim;
  if (!isProven(ctx, distribution, claim)) ctx.fail.invalidProof({ siblings: proof.siblings.length });
  const key = [contributor, datanetId, denom] as const;
  const before = ctx.state.claimed.get(key)?.cumulative ?? 0n;
  const amount = cumulative - before;
  if (amount <= 0n) ctx.fail.nothingToClaim({ claimed: before });

  takeFromDatanet(ctx, datanetId, { denom, amount });
  ctx.state.claimed.set(key, { contributor, datanetId, denom, cumulative, height: ctx.block.height });
  return amount;
}

function isProven(ctx: RewardsContext, distribution: DistributionRoot, claim: Claim): boolean {
  const { datanetId, denom, cumulative, proof } = claim;
  if (cumulative < 0n || proof.siblings.length > ctx.state.params.get().proofDepthMax) return false;
  const domain = distributionDomain(ctx.block.chainId, { datanetId, denom }, distribution.number);
  const leaf = { id: ctx.addresses.account.toBytes(claim.contributor), amount: cumulative };
  return verifyMerkleSum(domain, distribution.root, { leaf, proof });
}

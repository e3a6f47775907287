/** Which proof is checked against what: the chain's side of every claim, put together for the verifiers. */

import { verifyBatchProof } from "#kernels/batch-proofs/verify-batch.ts";
import { type SumTreeClaim, verifyDistributionProof } from "#kernels/batch-proofs/verify-distribution.ts";
import { verifyConcentrationProof } from "#kernels/concentration.ts";
import { batchDomain, concentrationDomain, distributionDomain } from "#kernels/domains.ts";
import { verifyNeighbourIndexProof } from "#kernels/neighbours/verify-index.ts";
import { verifyRankProof } from "#kernels/ranks/verify.ts";
import { verifyRidgeProof } from "#kernels/ridge/verify.ts";
import { verifySpanIndexProof } from "#kernels/span-proofs/verify-index.ts";
import type { Verdict } from "#kernels/verdict.ts";
import type { ChallengeProof } from "#proto/tributary/attribution/v1/challenges.ts";
import type { Artefact, Concentration, DistributionRoot } from "#proto/tributary/attribution/v1/types.ts";
import { assertDefined } from "#sdk";
import { indexClaim, ridgeClaim, ridgeContext, shardContext } from "./artefact-claims.ts";
import { domainOf } from "./artefacts.ts";
import { batchClaim } from "./batch-claims.ts";
import type { AttributionContext } from "./declaration.ts";
import { measuredBy, qualityClaim } from "./measured.ts";
import type { Claim } from "./targets.ts";
import { verifyUse } from "./use-verification.ts";

/** Checks a proof against the claim it is made about; fails with `proofMismatch` when it is about something else. */
export function verifyClaim(
  ctx: AttributionContext,
  claim: Claim,
  made: { readonly proof: ChallengeProof; readonly earlierBatchId: bigint },
): Verdict {
  const { proof } = made.proof;
  if (proof === undefined) return ctx.fail.proofMismatch();
  switch (proof.kind) {
    case "batch":
      return claim.kind === "batch"
        ? verifyBatchProof(batchClaim(ctx, claim.record, ctx.state.batches.get(made.earlierBatchId)), proof.value)
        : ctx.fail.proofMismatch();
    case "use":
      return claim.kind === "batch" ? verifyUse(ctx, claim.record, proof.value) : ctx.fail.proofMismatch();
    case "head":
    case "items":
    case "index":
      return claim.kind === "artefact" ? verifyArtefact(ctx, claim.record, proof) : ctx.fail.proofMismatch();
    case "ranks": {
      if (claim.kind !== "certificate") return ctx.fail.proofMismatch();
      const { quality } = claim.record;
      return verifyRankProof(qualityClaim(ctx, quality), measuredBy(ctx, quality), proof.value);
    }
    case "distribution":
      return claim.kind === "distribution" ? verifyDistribution(ctx, claim.record, proof) : ctx.fail.proofMismatch();
    case "concentration":
      return claim.kind === "concentration" ? verifyConcentration(ctx, claim.record, proof) : ctx.fail.proofMismatch();
  }
}

type ArtefactProof = Extract<NonNullable<ChallengeProof["proof"]>, { kind: "head" | "items" | "index" }>;
type ProofOf<K extends string> = Extract<NonNullable<ChallengeProof["proof"]>, { kind: K }>;

function verifyArtefact(ctx: AttributionContext, artefact: Artefact, proof: ArtefactProof): Verdict {
  const { content } = artefact;
  if (proof.kind === "head" && (content?.kind === "ridge" || content?.kind === "gradients")) {
    return verifyRidgeProof(ridgeClaim(ctx, artefact, content.value), ridgeContext(ctx, artefact), proof.value);
  }
  if (proof.kind === "items" && content?.kind === "neighbours") {
    const index = indexClaim(ctx, artefact, content.value);
    return verifyNeighbourIndexProof(index, ridgeContext(ctx, artefact), proof.value);
  }
  if (proof.kind === "index" && content?.kind === "spans") {
    const domain = domainOf(ctx.block.chainId, artefact);
    const context = shardContext(ctx, artefact, content.value);
    return verifySpanIndexProof({ domain, shard: content.value.shard }, context, proof.value);
  }
  return ctx.fail.proofMismatch();
}

function verifyDistribution(
  ctx: AttributionContext,
  distribution: DistributionRoot,
  { value }: ProofOf<"distribution">,
): Verdict {
  const { datanetId, denom, number } = distribution;
  const treeOf = ({ number: n, root }: DistributionRoot): SumTreeClaim => ({
    domain: distributionDomain(ctx.block.chainId, { datanetId, denom }, n),
    root,
  });
  const before =
    distribution.previous === 0n ? undefined : ctx.state.distributions.get([datanetId, denom, distribution.previous]);
  const batches: SumTreeClaim[] = [];
  for (let n = (before?.throughDeposit ?? 0n) + 1n; n <= distribution.throughDeposit; n++) {
    const deposit = assertDefined(ctx.keepers.rewards.deposit(datanetId, denom, n), "a deposit is missing", { number });
    const batch = ctx.state.batches.get(deposit.batchId);
    // Gifts are nobody's by evidence: a distribution that adds one cannot be wrong about it.
    if (batch === undefined && value.proof?.kind === "owed") return ctx.fail.giftsIncluded({ deposit: n });
    if (batch === undefined) continue;
    const domain = batchDomain(ctx.block.chainId, batch, batch.firstSettlement);
    batches.push({ domain, root: batch.shares });
  }
  const previous = before === undefined ? undefined : treeOf(before);
  return verifyDistributionProof({ ...treeOf(distribution), datanetId, previous, batches }, value);
}

function verifyConcentration(
  ctx: AttributionContext,
  measured: Concentration,
  { value }: ProofOf<"concentration">,
): Verdict {
  const { datanetId, denom, epoch } = measured.key;
  const { chainId } = ctx.block;
  const found = ctx.state.distributions.get([datanetId, denom, measured.distribution]);
  const { root, number } = assertDefined(found, "a measured distribution is missing");
  const { sorted, ranked, squares, nakamoto } = measured;
  return verifyConcentrationProof(
    {
      domain: concentrationDomain(chainId, { datanetId, denom }, epoch),
      sorted,
      ranked,
      squares,
      nakamoto,
      distribution: { domain: distributionDomain(chainId, { datanetId, denom }, number), root },
    },
    value,
  );
}

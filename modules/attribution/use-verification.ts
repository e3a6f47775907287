/** Refuting one use of a batch: the use is shown under the batch's root, and the verifier of its method does the rest. */

import { type Domain, domainTag } from "#kernels/domain.ts";
import { batchDomain, receiptDomain } from "#kernels/domains.ts";
import { readSumRange, readSumRoot } from "#kernels/merkle-sum-range.ts";
import { verifyNeighbourProof } from "#kernels/neighbours/verify.ts";
import { verifyOpening } from "#kernels/openings.ts";
import { openUse, type Use } from "#kernels/receipts.ts";
import { evidenceHash } from "#kernels/ridge/commitments.ts";
import { verifyRidgeProof } from "#kernels/ridge/verify.ts";
import { verifySpanProof } from "#kernels/span-proofs/verify.ts";
import { rejected, upheld, type Verdict } from "#kernels/verdict.ts";
import type { UseProof } from "#proto/tributary/attribution/v1/challenges.ts";
import type { NeighbourProof } from "#proto/tributary/attribution/v1/neighbours.ts";
import type { RidgeProof } from "#proto/tributary/attribution/v1/ridge.ts";
import type { SpanProof } from "#proto/tributary/attribution/v1/spans.ts";
import type { Artefact, Batch } from "#proto/tributary/attribution/v1/types.ts";
import type { RangeOpening } from "#proto/tributary/merkle/v1/range.ts";
import { assertDefined, equalBytes } from "#sdk";
import { indexClaim, ridgeClaim, ridgeContext } from "./artefact-claims.ts";
import { domainOf } from "./artefacts.ts";
import type { AttributionContext } from "./declaration.ts";

/** Checks a proof about one use of a batch; fails with `proofMismatch` when its artefact is another's or of another method. */
export function verifyUse(
  ctx: AttributionContext,
  batch: Batch,
  { use: opening, artefactId, proof }: UseProof,
): Verdict {
  const domain = batchDomain(ctx.block.chainId, batch, batch.firstSettlement);
  const fault = useFault(domain, batch, opening);
  if (fault !== undefined) return fault;
  const use = openUse(domain, batch.receiptsRoot, opening);
  if (use === undefined || proof === undefined) return UNPROVEN;
  switch (proof.kind) {
    case "itself":
      return rejected("the use is well formed");
    case "total":
      return checkTotal(ctx, { batch, use, domain }, proof.value);
    case "neighbours":
      return checkNeighbours(ctx, { batch, use, domain, artefact: artefactOf(ctx, batch, artefactId) }, proof.value);
    case "spans":
      return checkSpans(ctx, { batch, use, domain, artefact: artefactOf(ctx, batch, artefactId) }, proof.value);
    case "ridge":
      return checkRidge(ctx, { batch, use, domain, artefact: artefactOf(ctx, batch, artefactId) }, proof.value);
  }
}

const UNPROVEN = rejected("the use does not lead to the batch");

interface ShownUse {
  readonly batch: Batch;
  readonly use: Use;
  /** Of the batch. */
  readonly domain: Domain;
}

interface FoundedUse extends ShownUse {
  readonly artefact: Artefact;
}

/** What an opening alone shows: a malformed use, another number of uses than the batch says, a fee above the dearest. */
function useFault(domain: Domain, batch: Batch, opening: RangeOpening): Verdict | undefined {
  if (opening.leaves.length !== 1) return UNPROVEN;
  if (!verifyOpening(domainTag("uses", domain), batch.receiptsRoot, opening)) return UNPROVEN;
  if (BigInt(opening.total) !== batch.uses) return upheld("the batch has another number of uses");
  const use = openUse(domain, batch.receiptsRoot, opening);
  if (use === undefined) return upheld("a use is malformed");
  return use.fee > batch.useFeeMax ? upheld("a use is dearer than the dearest") : undefined;
}

/** A use's shares sum to its part of the batch by fee; each datanet's part may be rounded by less than one unit. */
function checkTotal(
  ctx: AttributionContext,
  { batch, use, domain }: ShownUse,
  { shares, leaves }: Extract<NonNullable<UseProof["proof"]>, { kind: "total" }>["value"],
): Verdict {
  const root = readSumRoot(shares);
  if (root === undefined || !equalBytes(root.hash, use.sharesRoot)) return rejected("other shares are shown");
  if (readSumRange(domain, root, leaves) === undefined) return rejected("the shares do not lead to their root");
  const isRight = isProportional(ctx, batch, { fee: use.fee, sum: root.sum });
  return isRight ? rejected("the sum is right") : upheld("the shares of a use are not its part of the batch");
}

/** Whether `sum` is what a use of this fee is given of a batch. */
export function isProportional(
  ctx: Pick<AttributionContext, "keepers">,
  batch: Batch,
  { fee, sum }: { readonly fee: bigint; readonly sum: bigint },
): boolean {
  const version = ctx.keepers.model.version(batch.modelId, batch.version);
  const datanets = BigInt(Math.max(1, version?.dataShares.length ?? 0));
  const difference = sum * batch.fees.amount - fee * batch.shares.sum;
  const size = difference < 0n ? -difference : difference;
  return batch.fees.amount === 0n ? sum === 0n : size < datanets * batch.fees.amount;
}

function artefactOf(ctx: AttributionContext, batch: Batch, id: bigint): Artefact {
  if (!batch.artefactIds.includes(id)) ctx.fail.proofMismatch({ artefact: id });
  return assertDefined(ctx.state.artefacts.get(id), "a batch names an artefact that does not exist");
}

function checkNeighbours(ctx: AttributionContext, shown: FoundedUse, proof: NeighbourProof): Verdict {
  const { artefact, batch, use, domain } = shown;
  const { content } = artefact;
  if (content?.kind !== "neighbours" || proof.proof?.kind === "items") return ctx.fail.proofMismatch();
  const { neighbours, nearest } = content.value;
  return verifyNeighbourProof(
    {
      index: indexClaim(ctx, artefact, content.value),
      evidenceDomain: domain,
      evidenceRoot: use.evidenceRoot,
      queryDomain: receiptDomain(ctx.block.chainId, batch.modelId, batch.version),
      queryCommitment: use.queryCommitment,
      neighbours,
      nearest,
    },
    proof,
  );
}

function checkSpans(ctx: AttributionContext, { artefact, use, domain }: FoundedUse, proof: SpanProof): Verdict {
  const { content } = artefact;
  if (content?.kind !== "spans") return ctx.fail.proofMismatch();
  const { shard, tokensMin, bitsMin, familiesMax } = content.value;
  return verifySpanProof(
    {
      domain: domainOf(ctx.block.chainId, artefact),
      shard,
      evidenceDomain: domain,
      evidenceRoot: use.evidenceRoot,
      rules: { tokensMin, bitsMin, familiesMax },
    },
    proof,
  );
}

function checkRidge(ctx: AttributionContext, { artefact, use }: FoundedUse, proof: RidgeProof): Verdict {
  const { content } = artefact;
  if (content?.kind !== "ridge" && content?.kind !== "gradients") return ctx.fail.proofMismatch();
  const { sum } = proof;
  if (sum?.kind !== "share" && sum?.kind !== "class") return ctx.fail.proofMismatch();
  const claim = ridgeClaim(ctx, artefact, content.value);
  const { evidence } = sum.value;
  const isShown = equalBytes(evidenceHash(claim.domain, evidence), use.evidenceRoot);
  if (isShown && !equalBytes(evidence.query, use.queryCommitment)) return upheld("the evidence is of another query");
  const about = { evidence: use.evidenceRoot, values: content.value.valuesRoot };
  return verifyRidgeProof(claim, { ...ridgeContext(ctx, artefact), use: about }, proof);
}

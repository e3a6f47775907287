/** Queries that check what somebody was shown: a use, what it pays whom, a claim. */

import { BPS, minimalBytes } from "#kernels/domain.ts";
import { distributionDomain } from "#kernels/domains.ts";
import { verifyMerkleSum } from "#kernels/merkle-sum.ts";
import { openPart, openUse } from "#kernels/receipts.ts";
import { decodeReceivers, receiversHash, useShares } from "#kernels/receivers.ts";
import { Query, QueryLeafResponse } from "#proto/tributary/attribution/v1/query.ts";
import type { Batch } from "#proto/tributary/attribution/v1/types.ts";
import { equalBytes, failQuery } from "#sdk";
import { attributedUses, committedUses, drawClaim, shareTerms } from "./batch-claims.ts";
import { certificatesOf, kappaOf } from "./certificates.ts";
import { type AttributionQueryContext, attribution } from "./declaration.ts";
import { claimableDistribution } from "./distributions.ts";
import { sampledUses } from "./sampling.ts";

const methods = Query.methods;

/** The uses of a batch that its attributor must open. */
export const sampledLeaves = attribution.query(methods.sampledLeaves, (ctx, { batchId }) => {
  const batch = requireBatch(ctx, batchId);
  const uses = batch.sampleCount === 0 ? [] : (sampledUses(ctx, batch) ?? []);
  return { uses, opened: batch.sampleOpened, deadline: batch.sampleDeadline };
});

/** Whether a use is in a batch, and what it says. */
export const leaf = attribution.query(methods.leaf, (ctx, { batchId, use: opening }) => {
  const batch = requireBatch(ctx, batchId);
  const use = openUse(attributedUses(ctx, batch), opening) ?? openUse(committedUses(ctx, batch), opening);
  if (use === undefined) return QueryLeafResponse.create({ valid: false });
  return { valid: true, ...use };
});

/** How the revenue of a version is attributed now. */
export const attributionOf = attribution.query(methods.attributionOf, (ctx, { modelId, version }) => {
  const kappa = kappaOf(ctx, modelId, version);
  let newest: Batch | undefined;
  for (const [, id] of ctx.state.batches.by.version.keys({ prefix: [[modelId, version]], reverse: true })) {
    newest = ctx.state.batches.get(id);
    break;
  }
  return {
    kappaBps: Number(kappa),
    priorBps: Number(BPS - kappa),
    certificateId: certificatesOf(ctx, modelId, version).inForce?.id ?? 0n,
    artefactIds: newest?.artefactIds ?? [],
    newest,
  };
});

/** How one use was divided in one datanet: its part of what the batch gives by evidence, and to whom. Of a use that was not drawn, that it is not. */
export const explain = attribution.query(methods.explain, (ctx, request) => {
  const { receivers } = request;
  const batch = requireBatch(ctx, request.batchId);
  const { method, kappaBps, state } = batch;
  const draw = drawClaim(ctx, batch);
  const committed = draw && openUse(draw.committed, request.use);
  if (committed !== undefined && draw?.isDrawn(committed.position) === false) {
    return { method, kappaBps, fee: committed.fee, evidence: 0n, shares: [], state, notDrawn: true };
  }
  const attributed = attributedUses(ctx, batch);
  const { domain } = attributed;
  const use = openUse(attributed, request.use);
  const part = use === undefined ? undefined : openPart(domain, use, request.part);
  const list = decodeReceivers(receivers);
  const isOwn = part !== undefined && equalBytes(part.receivers, receiversHash(domain, receivers));
  if (use === undefined || part === undefined || list === undefined || !isOwn) {
    return failQuery.invalidArgument("the use or its receivers do not lead to the batch");
  }
  const shares = useShares(shareTerms(ctx, batch), use, { datanetId: part.datanetId, list });
  return {
    method,
    kappaBps,
    fee: use.fee,
    evidence: shares.reduce((sum, { amount }) => sum + amount, 0n),
    shares: shares.map(({ id, amount }) => ({ id, amount: minimalBytes(amount) })),
    state,
    notDrawn: false,
  };
});

/** Whether a contributor is owed an amount by the distribution in force. */
export const claimProof = attribution.query(methods.claimProof, (ctx, request) => {
  const { datanetId, denom, contributor, amount, proof } = request;
  const found = claimableDistribution(ctx, datanetId, denom) ?? failQuery.notFound("nothing is claimable");
  const domain = distributionDomain(ctx.block.chainId, { datanetId, denom }, found.number);
  const valid = verifyMerkleSum(domain, found.root, { leaf: { id: contributor, amount }, proof });
  return { valid, number: found.number };
});

function requireBatch(ctx: AttributionQueryContext, id: bigint): Batch {
  return ctx.state.batches.get(id) ?? failQuery.notFound(`batch ${id} does not exist`);
}

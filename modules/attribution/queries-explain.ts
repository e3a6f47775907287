/** Queries that check what somebody was shown: a use, what it pays whom, a claim. */

import { BPS, minimalBytes } from "#kernels/domain.ts";
import { distributionDomain } from "#kernels/domains.ts";
import { verifyMerkleSum } from "#kernels/merkle-sum.ts";
import { openPart, openUse, type UseHead } from "#kernels/receipts.ts";
import { decodeReceivers, receiversHash, useShares } from "#kernels/receivers.ts";
import { Query, QueryLeafResponse } from "#proto/tributary/attribution/v1/query.ts";
import type { Batch } from "#proto/tributary/attribution/v1/types.ts";
import type { RangeOpening } from "#proto/tributary/merkle/v1/range.ts";
import { equalBytes, failQuery } from "#sdk";
import { shareTerms, usesClaim } from "./batch-claims.ts";
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
  const use = shownUse(ctx, requireBatch(ctx, batchId), opening);
  if (use === undefined) return QueryLeafResponse.create({ valid: false });
  const { sessionId, sequence, fee, before, partsRoot } = use;
  return { valid: true, sessionId, sequence, fee, before, partsRoot };
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

/** How one use was divided in one datanet: its part of what the batch gives by evidence, and to whom. */
export const explain = attribution.query(methods.explain, (ctx, request) => {
  const { receivers } = request;
  const batch = requireBatch(ctx, request.batchId);
  const { domain } = usesClaim(ctx, batch);
  const use = shownUse(ctx, batch, request.use);
  const part = use === undefined ? undefined : openPart(domain, use, request.part);
  const list = decodeReceivers(receivers);
  const isOwn = part !== undefined && equalBytes(part.receivers, receiversHash(domain, receivers));
  if (use === undefined || part === undefined || list === undefined || !isOwn) {
    return failQuery.invalidArgument("the use or its receivers do not lead to the batch");
  }
  const shares = useShares(shareTerms(ctx, batch), use, { datanetId: part.datanetId, list });
  return {
    method: batch.method,
    kappaBps: batch.kappaBps,
    fee: use.fee,
    evidence: shares.reduce((sum, { amount }) => sum + amount, 0n),
    shares: shares.map(({ id, amount }) => ({ id, amount: minimalBytes(amount) })),
    state: batch.state,
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

function shownUse(ctx: AttributionQueryContext, batch: Batch, opening: RangeOpening): UseHead | undefined {
  const { domain, receiptsRoot } = usesClaim(ctx, batch);
  return openUse(domain, receiptsRoot, opening);
}

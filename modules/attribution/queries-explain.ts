/** Queries that check what somebody was shown: a use, its shares, a claim. */

import { BPS, minimalBytes } from "#kernels/domain.ts";
import { batchDomain, distributionDomain } from "#kernels/domains.ts";
import { verifyMerkleSum } from "#kernels/merkle-sum.ts";
import { readSumRange, readSumRoot } from "#kernels/merkle-sum-range.ts";
import { openUse, type Use } from "#kernels/receipts.ts";
import { Query, QueryLeafResponse } from "#proto/tributary/attribution/v1/query.ts";
import type { Batch } from "#proto/tributary/attribution/v1/types.ts";
import type { RangeOpening } from "#proto/tributary/merkle/v1/range.ts";
import { equalBytes, failQuery } from "#sdk";
import { certificatesOf, kappaOf } from "./certificates.ts";
import { type AttributionQueryContext, attribution } from "./declaration.ts";
import { claimableDistribution } from "./keeper.ts";
import { sampledUses } from "./sampling.ts";
import { isProportional } from "./use-verification.ts";

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
  const { sessionId, sequence, fee, sharesRoot, evidenceRoot } = use;
  return { valid: true, sessionId, sequence, fee, sharesRoot, evidenceRoot };
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

/** How one use was divided: its part of the batch by evidence, and to whom. */
export const explain = attribution.query(methods.explain, (ctx, request) => {
  const batch = requireBatch(ctx, request.batchId);
  const use = shownUse(ctx, batch, request.use);
  const root = readSumRoot(request.shares);
  const isOwn = use !== undefined && root !== undefined && equalBytes(root.hash, use.sharesRoot);
  if (!isOwn) return failQuery.invalidArgument("the use or its shares do not lead to the batch");
  const shown = readSumRange(domainOf(ctx, batch), root, request.leaves);
  if (shown === undefined) return failQuery.invalidArgument("the shares do not lead to their root");
  return {
    method: batch.method,
    kappaBps: batch.kappaBps,
    fee: use.fee,
    evidence: root.sum,
    proportional: isProportional(ctx, batch, { fee: use.fee, sum: root.sum }),
    shares: shown.leaves.map(({ id, amount }) => ({ id, amount: minimalBytes(amount) })),
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

function domainOf(ctx: AttributionQueryContext, batch: Batch): ReturnType<typeof batchDomain> {
  return batchDomain(ctx.block.chainId, batch, batch.firstSettlement);
}

function shownUse(ctx: AttributionQueryContext, batch: Batch, opening: RangeOpening): Use | undefined {
  return openUse(domainOf(ctx, batch), batch.receiptsRoot, opening);
}

import { BATCH_USES_MAX } from "#kernels/receipts.ts";
import { Msg, type MsgSubmitBatch } from "#proto/tributary/attribution/v1/tx.ts";
import type { Batch, DatanetPart, Params } from "#proto/tributary/attribution/v1/types.ts";
import type { ModelVersion } from "#proto/tributary/model/v1/types.ts";
import { compareBigints } from "#sdk";
import { requireActive } from "../attributors.ts";
import { type Run, sumRun } from "../batches.ts";
import { batchBond, largestGain, lock } from "../bonds.ts";
import { kappaOf } from "../certificates.ts";
import { type AttributionContext, attribution } from "../declaration.ts";
import { requireMethod } from "../methods.ts";
import {
  afterAttribution,
  attributedFees,
  beforeDraw,
  checkAttribution,
  enqueue,
  gateCertificates,
} from "../submissions.ts";

/** Claims the attribution of the settlements that follow the last batch, or commits to their uses before it is drawn which are attributed: every settlement is in one batch, and a batch costs the same for any number of uses. */
export const submitBatch = attribution.message(Msg.methods.submitBatch, {
  signer: "attributor",
  handle(ctx, msg) {
    const { state, emit } = ctx;
    const params = state.params.get();
    const { modelId, method, attributor } = msg;
    const claimant = requireActive(ctx, attributor);
    const version = requireMethod(ctx, { attributor: claimant, modelId, version: msg.version, method });
    checkRange(ctx, msg, params);
    const run = sumRun(ctx, version, { first: msg.firstSettlement, last: msg.lastSettlement });
    checkSums(ctx, msg, { ...run, denom: version.unitPrice.denom });
    const batch = batchOf(ctx, msg, { run, version, params });

    state.nextBatchId.next();
    state.cursors.set([modelId, msg.version], msg.lastSettlement);
    const windowEndHeight = enqueue(ctx, batch);
    lock(ctx, attributor, batch.bond);
    const { id: batchId, fees, uses } = batch;
    emit.batchSubmitted({ batchId, attributor, modelId, version: msg.version, fees, uses, windowEndHeight });
    return { batchId, windowEndHeight };
  },
});

interface BatchFacts {
  readonly run: Run;
  readonly version: ModelVersion;
  readonly params: Params;
}

/** The batch as it is stored; fails with `invalidRoot`, `invalidUseFee`, `invalidSettleBps`, or as its attribution does. */
function batchOf(ctx: AttributionContext, msg: MsgSubmitBatch, { run, version, params }: BatchFacts): Batch {
  const { keepers, fail, block, state } = ctx;
  const { denom } = version.unitPrice;
  const { fees, serving, uses } = run;
  const { settleBps, shares, artefactIds, familiesHeight } = msg;
  const kappaBps = kappaOf(ctx, msg.modelId, msg.version, msg.method);
  const waterfall = keepers.rewards.waterfall();
  const revenue = { version, denom, amount: fees, serving, waterfall };
  const parts = datanetParts(keepers.rewards.evidenceParts(revenue, kappaBps));
  const data = parts.reduce((sum, { amount }) => sum + amount, 0n);
  if (msg.receiptsRoot.length !== 32) fail.invalidRoot();
  checkCaps(ctx, msg, params);
  const useFeeMax = msg.useFeeMax === 0n ? fees : msg.useFeeMax;
  if (useFeeMax > fees || useFeeMax * uses < fees) fail.invalidUseFee({ fees, uses });
  const gain = largestGain(data, useFeeMax, attributedFees(ctx, { fees, useFeeMax, settleBps }));
  if (settleBps === 0) checkAttribution(ctx, msg, { shares, artefactIds, familiesHeight, data });
  else checkNothing(ctx, msg);
  return {
    ...(settleBps === 0 ? afterAttribution(ctx, uses) : beforeDraw(ctx)),
    id: state.nextBatchId.peek(),
    attributor: msg.attributor,
    modelId: msg.modelId,
    version: msg.version,
    firstSettlement: msg.firstSettlement,
    lastSettlement: msg.lastSettlement,
    receiptsRoot: msg.receiptsRoot,
    uses,
    fees: { denom, amount: fees },
    shares,
    method: msg.method,
    kappaBps: Number(kappaBps),
    submittedHeight: block.height,
    decidedHeight: 0n,
    serving,
    waterfall,
    artefactIds,
    gateCertificateIds: gateCertificates(ctx, msg),
    useFeeMax,
    bond: batchBond(params, gain, kappaBps),
    sampleOpened: 0,
    failure: "",
    parts,
    familiesHeight,
    sharesPerUseMax: params.sharesPerUseMax,
    familyCapBps: params.familyCapBps,
    settleBps,
    drawn: undefined,
  };
}

/** Nothing is attributed before it is drawn what is. */
function checkNothing(ctx: AttributionContext, { shares, artefactIds, familiesHeight }: MsgSubmitBatch): void {
  const { hash, sum, count } = shares;
  const isNothing = hash.length === 0 && sum === 0n && count === 0n && artefactIds.length === 0;
  if (!isNothing || familiesHeight !== 0n) ctx.fail.notDrawn();
}

/** What uses are divided for: the datanets with money, by rising id. */
function datanetParts(evidence: ReadonlyMap<bigint, bigint>): readonly DatanetPart[] {
  return [...evidence]
    .map(([datanetId, amount]) => ({ datanetId, amount }))
    .filter(({ amount }) => amount > 0n)
    .sort((a, b) => compareBigints(a.datanetId, b.datanetId));
}

/** An honest batch must not become refutable because the parameters changed while it was under way. */
function checkCaps({ fail }: AttributionContext, msg: MsgSubmitBatch, params: Params): void {
  const { sharesPerUseMax, familyCapBps } = params;
  const isAsExpected =
    (msg.sharesPerUseMax === 0 || msg.sharesPerUseMax === sharesPerUseMax) &&
    (msg.familyCapBps === 0 || msg.familyCapBps === familyCapBps);
  if (!isAsExpected) fail.capsChanged({ sharesPerUseMax, familyCapBps });
}

/** The first settlement must follow the cursor: that is the nullifier of all before it. */
function checkRange(ctx: AttributionContext, msg: MsgSubmitBatch, params: Params): void {
  const { fail, state } = ctx;
  const cursor = state.cursors.get([msg.modelId, msg.version]) ?? 0n;
  if (msg.firstSettlement <= cursor) fail.alreadyBatched({ last: cursor });
  if (msg.firstSettlement > cursor + 1n) fail.gap({ next: cursor + 1n });
  if (msg.lastSettlement < msg.firstSettlement) fail.settlementNotFound({ number: msg.lastSettlement });
  const settlements = msg.lastSettlement - msg.firstSettlement + 1n;
  if (settlements > params.batchSettlementsMax) fail.tooManySettlements({ most: params.batchSettlementsMax });
}

function checkSums(ctx: AttributionContext, msg: MsgSubmitBatch, run: Run & { readonly denom: string }): void {
  const { fail, state } = ctx;
  const least = state.params.get().batchUsesMin;
  if (run.uses < least) fail.tooFewUses({ least });
  if (run.uses > BATCH_USES_MAX) fail.tooManyUses({ most: BATCH_USES_MAX });
  if (msg.uses !== run.uses) fail.wrongUses({ uses: run.uses });
  if (msg.fees.amount !== run.fees || msg.fees.denom !== run.denom) fail.wrongFees({ fees: run.fees });
}

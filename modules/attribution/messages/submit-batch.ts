import { BATCH_USES_MAX } from "#kernels/receipts.ts";
import { Msg, type MsgSubmitBatch } from "#proto/tributary/attribution/v1/tx.ts";
import { type Batch, BatchState, type DatanetPart, type Params } from "#proto/tributary/attribution/v1/types.ts";
import type { ModelVersion } from "#proto/tributary/model/v1/types.ts";
import { compareBigints } from "#sdk";
import { ARTEFACTS_PER_BATCH_MAX, areFamiliesRecent, isUsable } from "../artefacts.ts";
import { holdLiable, requireActive } from "../attributors.ts";
import { type Run, sumRun } from "../batches.ts";
import { batchBond, largestGain, lock } from "../bonds.ts";
import { kappaOf } from "../certificates.ts";
import { type AttributionContext, attribution } from "../declaration.ts";
import { requireMethod } from "../methods.ts";

/** Claims the attribution of the settlements that follow the last batch: every settlement is in one batch, and a batch costs the same for any number of uses. */
export const submitBatch = attribution.message(Msg.methods.submitBatch, {
  signer: "attributor",
  handle(ctx, msg) {
    const { state, emit, fail } = ctx;
    const params = state.params.get();
    const { modelId, method, attributor } = msg;
    const claimant = requireActive(ctx, attributor);
    const version = requireMethod(ctx, { attributor: claimant, modelId, version: msg.version, method });
    checkRange(ctx, msg, params);
    const run = sumRun(ctx, version, { first: msg.firstSettlement, last: msg.lastSettlement });
    checkSums(ctx, msg, { ...run, denom: version.unitPrice.denom });
    checkArtefacts(ctx, msg);
    if (!areFamiliesRecent(msg.familiesHeight, ctx.block.height, params)) fail.invalidFamiliesHeight();
    const batch = batchOf(ctx, msg, { run, version, params });

    state.nextBatchId.next();
    state.batches.set(batch.id, batch);
    state.cursors.set([modelId, msg.version], msg.lastSettlement);
    const isSampled = batch.state === BatchState.BATCH_STATE_SUBMITTED;
    state.windows.add([isSampled ? batch.sampleDeadline : batch.windowEndHeight, batch.id]);
    lock(ctx, attributor, batch.bond);
    // A sampled batch's window begins when its sample is open, at the latest at the deadline.
    const windowEndHeight = isSampled ? batch.sampleDeadline + params.challengeWindow : batch.windowEndHeight;
    holdLiable(ctx, attributor, windowEndHeight);
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

/** The batch as it is stored; fails with `wrongSum`, `invalidRoot` or `invalidUseFee`. */
function batchOf(ctx: AttributionContext, msg: MsgSubmitBatch, { run, version, params }: BatchFacts): Batch {
  const { keepers, fail, block, state } = ctx;
  const { denom } = version.unitPrice;
  const { fees, serving, uses } = run;
  const kappaBps = kappaOf(ctx, msg.modelId, msg.version, msg.method);
  const waterfall = keepers.rewards.waterfall();
  const revenue = { version, denom, amount: fees, serving, waterfall };
  const parts = datanetParts(keepers.rewards.evidenceParts(revenue, kappaBps));
  const data = parts.reduce((sum, { amount }) => sum + amount, 0n);
  if (msg.shares.sum !== data) fail.wrongSum({ data });
  if (msg.shares.hash.length !== 32 || msg.receiptsRoot.length !== 32) fail.invalidRoot();
  if (data > 0n && msg.shares.count === 0n) fail.invalidRoot();
  const useFeeMax = msg.useFeeMax === 0n ? fees : msg.useFeeMax;
  if (useFeeMax > fees || useFeeMax * uses < fees) fail.invalidUseFee({ fees, uses });
  const sampleCount = uses < BigInt(params.sampleCount) ? Number(uses) : params.sampleCount;
  const isSampled = sampleCount > 0;
  const sampleHeight = isSampled ? keepers.beacon.request() : 0n;
  const windowEndHeight = isSampled ? 0n : block.height + params.challengeWindow;
  return {
    id: state.nextBatchId.peek(),
    attributor: msg.attributor,
    modelId: msg.modelId,
    version: msg.version,
    firstSettlement: msg.firstSettlement,
    lastSettlement: msg.lastSettlement,
    state: isSampled ? BatchState.BATCH_STATE_SUBMITTED : BatchState.BATCH_STATE_WINDOW,
    receiptsRoot: msg.receiptsRoot,
    uses,
    fees: { denom, amount: fees },
    shares: msg.shares,
    method: msg.method,
    kappaBps: Number(kappaBps),
    submittedHeight: block.height,
    windowEndHeight,
    decidedHeight: 0n,
    serving,
    waterfall,
    artefactIds: msg.artefactIds,
    useFeeMax,
    bond: batchBond(params, largestGain(data, useFeeMax, fees), kappaBps),
    sampleHeight,
    sampleDeadline: isSampled ? sampleHeight + params.sampleWindow : 0n,
    sampleCount,
    sampleOpened: 0,
    requestsEndHeight: windowEndHeight,
    failure: "",
    parts,
    familiesHeight: msg.familiesHeight,
    sharesPerUseMax: params.sharesPerUseMax,
    familyCapBps: params.familyCapBps,
  };
}

/** What uses are divided for: the datanets with money, by rising id. */
function datanetParts(evidence: ReadonlyMap<bigint, bigint>): readonly DatanetPart[] {
  return [...evidence]
    .map(([datanetId, amount]) => ({ datanetId, amount }))
    .filter(({ amount }) => amount > 0n)
    .sort((a, b) => compareBigints(a.datanetId, b.datanetId));
}

/** Artefacts are distinct, of this version and method, and beyond their own windows. */
function checkArtefacts(ctx: AttributionContext, msg: MsgSubmitBatch): void {
  const { fail, state, block } = ctx;
  const { artefactIds } = msg;
  const isUnfounded = artefactIds.length === 0 && msg.shares.sum > 0n && state.params.get().artefactsRequired;
  if (isUnfounded) fail.artefactNotFound("a batch must name an artefact");
  if (artefactIds.length > ARTEFACTS_PER_BATCH_MAX) fail.tooManyArtefacts({ most: ARTEFACTS_PER_BATCH_MAX });
  if (new Set(artefactIds).size !== artefactIds.length) fail.artefactNotFound("artefacts are named twice");
  for (const id of artefactIds) {
    const artefact = state.artefacts.get(id) ?? fail.artefactNotFound({ id });
    const isOwn = artefact.modelId === msg.modelId && artefact.version === msg.version;
    if (!isOwn || artefact.method !== msg.method) fail.artefactNotFound({ id });
    if (!isUsable(artefact, block.height)) fail.artefactNotUsable({ id });
  }
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

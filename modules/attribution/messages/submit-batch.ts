import { Msg, type MsgSubmitBatch } from "#proto/tributary/attribution/v1/tx.ts";
import { type Attributor, BatchState, type Params } from "#proto/tributary/attribution/v1/types.ts";
import type { ModelVersion } from "#proto/tributary/model/v1/types.ts";
import { holdLiable, requireActive } from "../attributors.ts";
import { type Run, sumRun } from "../batches.ts";
import { type AttributionContext, attribution } from "../declaration.ts";

/** Claims the attribution of the settlements that follow the last batch: every settlement is in one batch, and a batch costs the same for any number of uses. */
export const submitBatch = attribution.message(Msg.methods.submitBatch, {
  signer: "attributor",
  handle(ctx, msg) {
    const { state, keepers, emit, block } = ctx;
    const params = state.params.get();
    const attributor = requireActive(ctx, msg.attributor);
    const version = keepers.model.version(msg.modelId, msg.version) ?? ctx.fail.versionNotFound();
    checkMethod(ctx, { msg, attributor, version, params });
    checkRange(ctx, msg, params);
    const run = sumRun(ctx, version, { first: msg.firstSettlement, last: msg.lastSettlement });
    const waterfall = keepers.rewards.waterfall();
    const { denom } = version.unitPrice;
    checkSums(ctx, msg, { ...run, denom });
    const data = keepers.rewards.dataPart({ version, denom, amount: run.fees, serving: run.serving, waterfall });
    if (msg.shares.sum !== data) ctx.fail.wrongSum({ data });
    if (msg.shares.hash.length !== 32 || msg.receiptsRoot.length !== 32) ctx.fail.invalidRoot();
    if (data > 0n && msg.shares.count === 0n) ctx.fail.invalidRoot();

    const id = state.nextBatchId.next();
    const windowEndHeight = block.height + params.challengeWindow;
    state.batches.set(id, {
      id,
      attributor: msg.attributor,
      modelId: msg.modelId,
      version: msg.version,
      firstSettlement: msg.firstSettlement,
      lastSettlement: msg.lastSettlement,
      state: BatchState.BATCH_STATE_WINDOW,
      receiptsRoot: msg.receiptsRoot,
      uses: run.uses,
      fees: { denom, amount: run.fees },
      shares: msg.shares,
      method: msg.method,
      kappaBps: params.uncertifiedKappaBps,
      submittedHeight: block.height,
      windowEndHeight,
      decidedHeight: 0n,
      serving: run.serving,
      waterfall,
    });
    state.cursors.set([msg.modelId, msg.version], msg.lastSettlement);
    state.windows.add([windowEndHeight, id]);
    holdLiable(ctx, attributor, windowEndHeight);
    const { modelId, attributor: by } = msg;
    const fees = { denom, amount: run.fees };
    emit.batchSubmitted({
      batchId: id,
      attributor: by,
      modelId,
      version: msg.version,
      fees,
      uses: run.uses,
      windowEndHeight,
    });
    return { batchId: id, windowEndHeight };
  },
});

function checkMethod(
  ctx: AttributionContext,
  claim: {
    readonly msg: MsgSubmitBatch;
    readonly attributor: Attributor;
    readonly version: ModelVersion;
    readonly params: Params;
  },
): void {
  const { method } = claim.msg;
  const isEnabled = claim.params.methods.some((spec) => spec.method === method && spec.enabled);
  if (!isEnabled) ctx.fail.methodDisabled({ method });
  const isOffered = claim.attributor.methods.includes(method) && claim.version.methods.includes(method);
  if (!isOffered) ctx.fail.methodNotOffered({ method });
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
  if (msg.uses !== run.uses) fail.wrongUses({ uses: run.uses });
  if (msg.fees.amount !== run.fees || msg.fees.denom !== run.denom) fail.wrongFees({ fees: run.fees });
}

/** What a batch claims, with its submission or once its uses are drawn, and what it waits for after that. */

import { BPS } from "#kernels/domain.ts";
import { type Batch, BatchState, type Params } from "#proto/tributary/attribution/v1/types.ts";
import { ARTEFACTS_PER_BATCH_MAX, areFamiliesRecent, isUsable } from "./artefacts.ts";
import { holdLiable } from "./attributors.ts";
import type { AttributionContext } from "./declaration.ts";
import { gateCertificate } from "./gates.ts";

/** Dearest uses that a sample must be expected to be worth: fewer would say too little of all, and might be none. */
export const DRAWN_USES_MIN = 64n;

/** Who is given what for the attributed uses of a batch, and what that rests on. */
export type Attribution = Pick<Batch, "shares" | "artefactIds" | "familiesHeight">;

/** The certificates whose gates scale the evidence of a batch: those that were final at the height that its families are of. */
export function gateCertificates(
  ctx: AttributionContext,
  { artefactIds, familiesHeight }: Pick<Attribution, "artefactIds" | "familiesHeight">,
): readonly bigint[] {
  return artefactIds.map((id) => gateCertificate(ctx, id, familiesHeight));
}

/** What a batch waits for. */
type Stage = Pick<
  Batch,
  "state" | "sampleHeight" | "sampleDeadline" | "sampleCount" | "windowEndHeight" | "requestsEndHeight"
>;

/** The fees that attributed uses are expected to have paid together; fails with `invalidSettleBps`. */
export function attributedFees(
  ctx: AttributionContext,
  { fees, useFeeMax, settleBps }: { readonly fees: bigint; readonly useFeeMax: bigint; readonly settleBps: number },
): bigint {
  if (settleBps === 0) return fees;
  const { settleBpsMin: least } = ctx.state.params.get();
  const expected = (fees * BigInt(settleBps)) / BPS;
  const isChance = least > 0 && settleBps >= least && settleBps < BPS;
  const isLarge = expected > 0n && expected >= DRAWN_USES_MIN * useFeeMax;
  if (!isChance || !isLarge) ctx.fail.invalidSettleBps({ least, uses: DRAWN_USES_MIN });
  return expected;
}

/** Shares sum to the data's part, artefacts are of this version and method and beyond their windows, families are recent; fails with an error for each. */
export function checkAttribution(
  ctx: AttributionContext,
  batch: Pick<Batch, "modelId" | "version" | "method">,
  { shares, artefactIds, familiesHeight, data }: Attribution & { readonly data: bigint },
): void {
  const { fail, state, block } = ctx;
  const params = state.params.get();
  if (shares.sum !== data) fail.wrongSum({ data });
  if (shares.hash.length !== 32 || (data > 0n && shares.count === 0n)) fail.invalidRoot();
  if (!areFamiliesRecent(familiesHeight, block.height, params)) fail.invalidFamiliesHeight();
  const isUnfounded = artefactIds.length === 0 && data > 0n && params.artefactsRequired;
  if (isUnfounded) fail.artefactNotFound("a batch must name an artefact");
  if (artefactIds.length > ARTEFACTS_PER_BATCH_MAX) fail.tooManyArtefacts({ most: ARTEFACTS_PER_BATCH_MAX });
  if (new Set(artefactIds).size !== artefactIds.length) fail.artefactNotFound("artefacts are named twice");
  for (const id of artefactIds) {
    const artefact = state.artefacts.get(id) ?? fail.artefactNotFound({ id });
    const isOwn = artefact.modelId === batch.modelId && artefact.version === batch.version;
    if (!isOwn || artefact.method !== batch.method) fail.artefactNotFound({ id });
    if (!isUsable(artefact, block.height)) fail.artefactNotUsable({ id });
  }
}

/** What a batch waits for once so many uses are attributed: openings of some of them, or the end of its window when none are asked for. */
export function afterAttribution(ctx: AttributionContext, uses: bigint): Stage {
  const params = ctx.state.params.get();
  const sampleCount = uses < BigInt(params.sampleCount) ? Number(uses) : params.sampleCount;
  if (sampleCount > 0) return { ...awaitRandom(ctx, params), sampleCount };
  const windowEndHeight = ctx.block.height + params.challengeWindow;
  const state = BatchState.BATCH_STATE_WINDOW;
  const noSample = { sampleHeight: 0n, sampleDeadline: 0n, sampleCount };
  return { state, ...noSample, windowEndHeight, requestsEndHeight: windowEndHeight };
}

/** What a batch waits for whose uses are to be drawn. */
export function beforeDraw(ctx: AttributionContext): Stage {
  return awaitRandom(ctx, ctx.state.params.get());
}

/** Stores a batch with its turn in the queue; returns when its window ends at the latest, unless bytes of it are requested. */
export function enqueue(ctx: AttributionContext, batch: Batch): bigint {
  const { id, attributor, windowEndHeight: end, sampleDeadline } = batch;
  const isInWindow = batch.state === BatchState.BATCH_STATE_WINDOW;
  ctx.state.batches.set(id, batch);
  ctx.state.windows.add([isInWindow ? end : sampleDeadline, id]);
  const windowEndHeight = isInWindow ? end : sampleDeadline + ctx.state.params.get().challengeWindow;
  holdLiable(ctx, attributor, windowEndHeight);
  return windowEndHeight;
}

function awaitRandom(ctx: AttributionContext, { sampleWindow }: Params): Stage {
  const sampleHeight = ctx.keepers.beacon.request();
  return {
    state: BatchState.BATCH_STATE_SUBMITTED,
    sampleHeight,
    sampleDeadline: sampleHeight + sampleWindow,
    sampleCount: 0,
    windowEndHeight: 0n,
    requestsEndHeight: 0n,
  };
}

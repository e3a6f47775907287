import { Msg, type MsgSettleSample } from "#proto/tributary/attribution/v1/tx.ts";
import type { Batch } from "#proto/tributary/attribution/v1/types.ts";
import { isUnsettled } from "../batch-claims.ts";
import { isUndecided } from "../batches.ts";
import { type AttributionContext, attribution } from "../declaration.ts";
import { afterAttribution, checkAttribution, enqueue, gateCertificates } from "../submissions.ts";

/** Claims the attribution of those uses of a batch that a random value drew after the batch had committed to all; they divide the whole between them. */
export const settleSample = attribution.message(Msg.methods.settleSample, {
  signer: "attributor",
  handle(ctx, msg) {
    const { state, fail, keepers, emit } = ctx;
    const batch = state.batches.get(msg.batchId) ?? fail.batchNotFound({ id: msg.batchId });
    if (batch.attributor !== msg.attributor) fail.notAttributor();
    if (!isUndecided(batch) || !isUnsettled(batch)) fail.wrongState({ state: batch.state });
    const random = keepers.beacon.randomAt(batch.sampleHeight) ?? fail.beaconMissing({ height: batch.sampleHeight });
    checkDrawn(ctx, batch, msg);
    const { root, uses, fees, shares, artefactIds, familiesHeight } = msg;
    const data = batch.parts.reduce((sum, { amount }) => sum + amount, 0n);
    checkAttribution(ctx, batch, { shares, artefactIds, familiesHeight, data });

    const drawn = { root, uses, fees, random: random.value };
    const stage = afterAttribution(ctx, uses);
    state.windows.remove([batch.sampleDeadline, batch.id]);
    const gateCertificateIds = gateCertificates(ctx, msg);
    enqueue(ctx, { ...batch, ...stage, drawn, shares, artefactIds, familiesHeight, gateCertificateIds });
    emit.sampleSettled({ batchId: batch.id, uses, fees });
    return { state: stage.state, windowEndHeight: stage.windowEndHeight };
  },
});

/** What no draw can have been; all else is for proofs to show. */
function checkDrawn({ fail }: AttributionContext, batch: Batch, { root, uses, fees }: MsgSettleSample): void {
  if (root.length !== 32) fail.invalidRoot();
  if (uses < 1n || uses > batch.uses) fail.invalidDrawn({ uses: batch.uses });
  if (fees < 1n || fees > batch.fees.amount) fail.invalidDrawn({ fees: batch.fees.amount });
}

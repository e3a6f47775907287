import { Msg } from "#proto/tributary/attribution/v1/tx.ts";
import { requireActive } from "../attributors.ts";
import { publish } from "../certificates.ts";
import { attribution } from "../declaration.ts";

/** Publishes how well attribution predicts retraining, with everything that lets anybody prove it wrong. */
export const submitCertificate = attribution.message(Msg.methods.submitCertificate, {
  signer: "attributor",
  handle(ctx, msg) {
    const { keepers, emit, fail } = ctx;
    const { attributor, quality } = msg;
    const { modelId, version: number } = quality;
    requireActive(ctx, attributor);
    const version = keepers.model.version(modelId, number) ?? fail.versionNotFound();

    const { id, finalHeight } = publish(ctx, version, { attributor, quality, refreshes: 0n });
    const { ldsLowBps } = quality;
    emit.certificateSubmitted({ certificateId: id, attributor, modelId, version: number, ldsLowBps, finalHeight });
    return { certificateId: id, finalHeight };
  },
});

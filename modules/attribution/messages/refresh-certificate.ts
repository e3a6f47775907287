import { Msg } from "#proto/tributary/attribution/v1/tx.ts";
import { CertificateState } from "#proto/tributary/attribution/v1/types.ts";
import { requireActive } from "../attributors.ts";
import { publish } from "../certificates.ts";
import { attribution } from "../declaration.ts";

/** Measures a version again; the old certificate counts until the new one does. */
export const refreshCertificate = attribution.message(Msg.methods.refreshCertificate, {
  signer: "attributor",
  handle(ctx, msg) {
    const { state, keepers, emit, fail } = ctx;
    const { attributor, quality } = msg;
    requireActive(ctx, attributor);
    const before = state.certificates.get(msg.certificateId);
    const isOwn = before?.attributor === attributor && before.state !== CertificateState.CERTIFICATE_STATE_REFUTED;
    if (before === undefined || !isOwn) return fail.certificateNotFound({ id: msg.certificateId });
    const { modelId, version: number, method } = before.quality;
    const isSame = quality.modelId === modelId && quality.version === number && quality.method === method;
    if (!isSame) fail.invalidCertificate("it measures something else than the one before");
    const version = keepers.model.version(modelId, number) ?? fail.versionNotFound();

    const { id, finalHeight } = publish(ctx, version, { attributor, quality, refreshes: before.id });
    const { ldsLowBps } = quality;
    emit.certificateRefreshed({ certificateId: id, refreshes: before.id, modelId, version: number, ldsLowBps });
    return { certificateId: id, finalHeight };
  },
});

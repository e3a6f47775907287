import { Msg } from "#proto/tributary/attribution/v1/tx.ts";
import { attest } from "../attestations.ts";
import { requireActive } from "../attributors.ts";
import { attribution } from "../declaration.ts";

/** Says that the signer has retrained as well and found the same; its own bond is lost with the certificate. */
export const attestCertificate = attribution.message(Msg.methods.attestCertificate, {
  signer: "attestor",
  handle(ctx, { attestor, certificateId }) {
    const { state, emit, fail } = ctx;
    requireActive(ctx, attestor);
    const certificate = state.certificates.get(certificateId) ?? fail.certificateNotFound({ id: certificateId });
    const attestors = attest(ctx, certificate, attestor);
    emit.certificateAttested({ certificateId, attestor });
    return { attestors };
  },
});

import { Msg } from "#proto/tributary/datanet/v1/tx.ts";
import { datanet } from "../declaration.ts";
import { requireCurated } from "../lookups.ts";

/** Takes a leave back from now on; what was done under it stays on record. */
export const revokeAccess = datanet.message(Msg.methods.revokeAccess, {
  signer: "curator",
  cli: ["datanetId", "grantee", "purpose"],
  handle(ctx, msg) {
    const { state, emit, fail, block } = ctx;
    const { id: datanetId } = requireCurated(ctx, msg.datanetId, msg.curator);
    const key = [datanetId, msg.purpose, msg.grantee] as const;
    const consent = state.consents.get(key) ?? fail.consentNotFound();
    if (consent.revokedHeight !== 0n) fail.consentNotFound();

    state.consents.set(key, { ...consent, revokedHeight: block.height });
    emit.accessRevoked({ datanetId, grantee: msg.grantee, purpose: msg.purpose });
  },
});

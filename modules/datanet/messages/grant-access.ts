import { Msg } from "#proto/tributary/datanet/v1/tx.ts";
import { isLicensed, putConsent } from "../consents.ts";
import { datanet } from "../declaration.ts";
import { requireCurated } from "../lookups.ts";

/** Allows an account a use that the datanet's licence allows; granting again replaces the end. */
export const grantAccess = datanet.message(Msg.methods.grantAccess, {
  signer: "curator",
  cli: ["datanetId", "grantee", "purpose"],
  handle(ctx, msg) {
    const { emit, fail, block } = ctx;
    const net = requireCurated(ctx, msg.datanetId, msg.curator);
    const { grantee, purpose, expiresHeight } = msg;
    if (!isLicensed(ctx, net.policy.licenseId, purpose)) fail.purposeNotLicensed({ purpose });
    if (expiresHeight !== 0n && expiresHeight <= block.height) fail.invalidHeight();

    putConsent(ctx, { datanetId: net.id, grantee, purpose, expiresHeight });
    emit.accessGranted({ datanetId: net.id, grantee, purpose, expiresHeight });
  },
});

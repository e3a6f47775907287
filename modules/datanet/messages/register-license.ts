import { Msg } from "#proto/tributary/datanet/v1/tx.ts";
import { Purpose } from "#proto/tributary/datanet/v1/types.ts";
import { datanet } from "../declaration.ts";
import { checkName, checkOptionalHash, checkText } from "../lookups.ts";
import { BPS_MAX } from "../params.ts";

/** Records terms of use for good. */
export const registerLicense = datanet.message(Msg.methods.registerLicense, {
  signer: "registrar",
  cli: ["name", "uri"],
  handle(ctx, msg) {
    const { state, emit, fail, block } = ctx;
    const params = state.params.get();
    checkName(ctx, msg.name, params);
    checkText(ctx, msg.uri, params);
    checkOptionalHash(ctx, msg.textHash);
    if (!areDistinctPurposes(msg.purposes)) fail.invalidLicense("purposes must be known, distinct and not empty");
    if (msg.royaltyMinBps > BPS_MAX) fail.invalidLicense("royalty is above the whole");
    if (msg.expiresHeight !== 0n && msg.expiresHeight <= block.height) fail.invalidHeight();

    const id = state.nextLicenseId.next();
    state.licenses.set(id, {
      id,
      registrar: msg.registrar,
      name: msg.name,
      uri: msg.uri,
      textHash: msg.textHash,
      purposes: msg.purposes,
      commercial: msg.commercial,
      derivatives: msg.derivatives,
      royaltyMinBps: msg.royaltyMinBps,
      registeredHeight: block.height,
      expiresHeight: msg.expiresHeight,
      consentRequired: msg.consentRequired,
    });
    emit.licenseRegistered({ licenseId: id, registrar: msg.registrar, name: msg.name });
    return { licenseId: id };
  },
});

const PURPOSES: ReadonlySet<number> = new Set(
  Object.values(Purpose).filter((value) => value !== Purpose.PURPOSE_UNSPECIFIED),
);

function areDistinctPurposes(purposes: readonly number[]): boolean {
  return (
    purposes.length > 0 &&
    new Set(purposes).size === purposes.length &&
    purposes.every((purpose) => PURPOSES.has(purpose))
  );
}

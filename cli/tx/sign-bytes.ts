/** What the signers of a draft sign, in the modes this command line knows. */
import { aminoSignBytes, directSignBytes, type SignerContext } from "#codec/sign-doc.ts";
import type { TypeRegistry } from "#codec/type-registry.ts";
import { SignMode } from "#proto/cosmos/tx/signing/v1beta1/signing.ts";
import { AuthInfo, TxBody } from "#proto/cosmos/tx/v1beta1/tx.ts";
import { CliError } from "../errors.ts";
import type { DraftTx } from "./draft.ts";
import type { SignModeName } from "./options.ts";

/** Numbers of the modes on the wire. */
export const SIGN_MODES: Readonly<Record<SignModeName, number>> = {
  direct: SignMode.SIGN_MODE_DIRECT,
  "amino-json": SignMode.SIGN_MODE_LEGACY_AMINO_JSON,
};

/** The mode with a number; throws `CliError` for one that cannot be checked here. */
export function signModeOf(number: number): SignModeName {
  switch (number) {
    case SIGN_MODES.direct:
      return "direct";
    case SIGN_MODES["amino-json"]:
      return "amino-json";
  }
  throw new CliError(`signatures of mode ${number} are not supported: use direct or amino-json`);
}

/** The bytes for one signer; direct ones cover the signer infos in the draft. */
export function signBytesOf(
  draft: DraftTx,
  signing: { readonly mode: SignModeName; readonly signer: SignerContext },
  registry: TypeRegistry,
): Uint8Array {
  const { body, authInfo } = draft;
  switch (signing.mode) {
    case "direct":
      return directSignBytes(
        { bodyBytes: TxBody.encode(body), authInfoBytes: AuthInfo.encode(authInfo) },
        signing.signer,
      );
    case "amino-json": {
      const messages = body.messages.map((any) => {
        const type = registry.require(any.typeUrl);
        return { type, value: type.decode(any.value) };
      });
      return aminoSignBytes({ body, authInfo, messages, hasUnknownNonCriticals: false }, signing.signer, registry);
    }
  }
}

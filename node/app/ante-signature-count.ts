/** Ante check 9: not too many keys (`sdk:x/auth/ante/sigverify.go` ValidateSigCountDecorator). */
import { failSdk } from "#sdk";
import type { AnteContext } from "./ante.ts";
import { countKeys } from "./public-keys.ts";

/** Fails with code 14 when the keys of all signers, members of threshold keys included, are more than the auth parameters allow. */
export function checkSignatureCount({ keepers, tx }: AnteContext): void {
  const limit = keepers.accounts.params().txSigLimit;
  let count = 0;
  for (const { key } of tx.signatures) if (key !== undefined) count += countKeys(key);
  if (BigInt(count) > limit) failSdk.tooManySignatures(`signatures: ${count}, limit: ${limit}`);
}

/** Ante check 11: sequences and signatures (`sdk:x/auth/ante/sigverify.go` SigVerificationDecorator). */
import { failSdk } from "#sdk";
import type { AnteContext } from "./ante.ts";
import { signerAccount } from "./ante-public-keys.ts";
import { isOnlyAmino } from "./signature-data.ts";

/** Fails with code 32 for a wrong sequence and 4 for a wrong signature; a recheck or simulation looks at sequences alone. */
export function verifySignatures(ctx: AnteContext): void {
  const { lane, mode, tx } = ctx;
  if (tx.signatures.length !== tx.signers.length) {
    failSdk.unauthorized(`invalid number of signer;  expected: ${tx.signers.length}, got ${tx.signatures.length}`);
  }
  tx.signatures.forEach((signature, i) => {
    const { base } = signerAccount(ctx, tx.signers[i] ?? "");
    if (base.pubKey === undefined && mode !== "simulate") failSdk.invalidPubKey("pubkey on account is not set");
    if (signature.sequence !== base.sequence) {
      failSdk.wrongSequence(`account sequence mismatch, expected ${base.sequence}, got ${signature.sequence}`);
    }
    if (mode === "simulate" || mode === "recheck" || base.pubKey === undefined) return;
    const accountNumber = lane.block.height === 0n ? 0n : base.accountNumber;
    if (ctx.signatures.isValid(tx, i, { packedKey: base.pubKey, accountNumber })) return;
    const where = `account number (${accountNumber})`;
    const { chainId } = lane.block;
    failSdk.unauthorized(
      isOnlyAmino(signature.data)
        ? `signature verification failed; please verify ${where}, sequence (${base.sequence}) and chain-id (${chainId})`
        : `signature verification failed; please verify ${where} and chain-id (${chainId}): (unable to verify single signer signature)`,
    );
  });
}

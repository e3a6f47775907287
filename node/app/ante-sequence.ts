/** Ante check 12: each signer's sequence moves on, which makes every transaction single-use (`sdk:x/auth/ante/sigverify.go`). */
import type { AnteContext } from "./ante.ts";
import { signerAccount } from "./ante-public-keys.ts";

/** Adds one to the sequence of every signer. */
export function incrementSequences(ctx: AnteContext): void {
  for (const signer of ctx.tx.signers) {
    const account = signerAccount(ctx, signer);
    ctx.keepers.accounts.update(account, { sequence: account.base.sequence + 1n });
  }
}

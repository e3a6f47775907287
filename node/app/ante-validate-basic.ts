/** Ante check 3: what can be said of a transaction without state (`sdk:types/tx/types.go` ValidateBasic); skipped on recheck. */
import { I64_MAX } from "#lib/integer.ts";
import { failSdk, formatCoins, TxError } from "#sdk";
import type { AnteContext } from "./ante.ts";

/** Fails with code 18 (no fee, gas), 13 (fee), 7 (payer), 15 (no signatures) or 4 (number of signatures). */
export function validateBasics({ lane, mode, tx }: AnteContext): void {
  if (mode === "recheck") return;
  const fee = tx.decoded.authInfo.fee ?? failSdk.invalidRequest("missing fee");
  if (fee.gasLimit > I64_MAX) failSdk.invalidRequest(`invalid gas supplied; ${fee.gasLimit} > ${I64_MAX}`);
  if (fee.amount.some((coin) => coin.amount < 0n)) {
    failSdk.insufficientFee(`invalid fee provided: ${formatCoins(fee.amount)}`);
  }
  if (fee.payer !== "") requirePayer(fee.payer, (text) => lane.wiring.addresses.account.toBytes(text));
  const signatures = tx.decoded.raw.signatures.length;
  if (signatures === 0) failSdk.noSignatures();
  if (signatures !== tx.signers.length) {
    failSdk.unauthorized(`wrong number of signers; expected ${tx.signers.length}, got ${signatures}`);
  }
}

function requirePayer(payer: string, toBytes: (text: string) => Uint8Array): void {
  try {
    toBytes(payer);
  } catch (thrown) {
    if (!(thrown instanceof TxError)) throw thrown;
    failSdk.invalidAddress(`invalid fee payer address (${thrown.message})`);
  }
}

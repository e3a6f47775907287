/** Ante check 3: what can be said of a transaction without state (`sdk:types/tx/types.go` ValidateBasic); skipped on recheck. */
import { I64_MAX } from "#lib/integer.ts";
import { failSdk, formatCoins, TxError } from "#sdk";
import type { AnteContext } from "./ante.ts";

/** Fails with code 18 (no fee, gas), 13 (fee), 7 (payer), 15 (no signatures) or 4 (number of signatures). */
export function validateBasics({ lane, mode, tx }: AnteContext): void {
  if (mode === "recheck") return;
  if (!tx.hasFee) failSdk.invalidRequest("missing fee");
  if (tx.gasLimit > I64_MAX) failSdk.invalidRequest(`invalid gas supplied; ${tx.gasLimit} > ${I64_MAX}`);
  if (tx.fee.some((coin) => coin.amount < 0n)) {
    failSdk.insufficientFee(`invalid fee provided: ${formatCoins(tx.fee)}`);
  }
  if (tx.namedPayer !== "") requirePayer(tx.namedPayer, (text) => lane.wiring.addresses.account.toBytes(text));
  const signatures = tx.rawSignatureCount;
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

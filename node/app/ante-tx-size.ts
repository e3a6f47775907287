/** Ante check 6: gas for the bytes of a transaction (`sdk:x/auth/ante/basic.go`). */
import type { AnteContext } from "./ante.ts";
import { aminoKeyLength } from "./public-keys.ts";
import { isIncomplete } from "./signature-data.ts";
import { SIMULATION_KEY } from "./simulation-key.ts";

/** Bytes of an amino `StdSignature` beyond its key, and of what the SDK adds for its place in the transaction. */
const SIGNATURE_OVERHEAD = 2 + 64 + 2;
const PLACE_OVERHEAD = 6;

/** Charges each byte; a simulation is charged for the signatures it does not have yet. */
export function consumeSizeGas(ctx: AnteContext): void {
  const { lane, keepers, mode, tx } = ctx;
  const params = keepers.accounts.params();
  const perByte = Number(params.txSizeCostPerByte);
  lane.gas.consume(perByte * tx.bytes.length, "txSize");
  if (mode !== "simulate") return;
  tx.signers.forEach((signer, i) => {
    const signature = tx.signatures[i];
    if (signature !== undefined && !isIncomplete(signature.data)) return;
    const packed = keepers.accounts.get(signer)?.base.pubKey;
    const key = packed === undefined ? SIMULATION_KEY : ctx.signatures.parseKey(packed);
    const size = aminoKeyLength(key) + SIGNATURE_OVERHEAD + PLACE_OVERHEAD;
    const count = key.kind === "multisig" ? Number(params.txSigLimit) : 1;
    lane.gas.consume(perByte * size * count, "txSize");
  });
}

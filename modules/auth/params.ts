/** Parameters of transactions and signatures. */
import { Params } from "#proto/cosmos/auth/v1beta1/auth.ts";
import { failSdk } from "#sdk";

/** The SDK's defaults. */
export const DEFAULT_PARAMS: Params = Params.create({
  maxMemoCharacters: 256n,
  txSigLimit: 7n,
  txSizeCostPerByte: 10n,
  sigVerifyCostEd25519: 590n,
  sigVerifyCostSecp256k1: 1000n,
});

/** Fails with sdk code 18 when a parameter is zero. */
export function validateParams(params: Params): void {
  const { txSigLimit, sigVerifyCostEd25519, sigVerifyCostSecp256k1, maxMemoCharacters, txSizeCostPerByte } = params;
  requirePositive("tx signature limit", txSigLimit);
  requirePositive("ED25519 signature verification cost", sigVerifyCostEd25519);
  requirePositive("SECK256k1 signature verification cost", sigVerifyCostSecp256k1);
  requirePositive("max memo characters", maxMemoCharacters);
  requirePositive("tx size cost per byte", txSizeCostPerByte);
}

function requirePositive(name: string, value: bigint): void {
  if (value === 0n) failSdk.invalidRequest(`invalid ${name}: ${value}`);
}

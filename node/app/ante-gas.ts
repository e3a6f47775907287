/** Ante check 1: the gas meter of the transaction (`sdk:x/auth/ante/setup.go`). */
import { failSdk } from "#sdk";
import type { AnteContext } from "./ante.ts";

/** Starts the meter at the transaction's limit; simulations and genesis are not limited. Fails with code 41 above the block's maximum. */
export function setUpGas({ lane, mode, tx }: AnteContext): void {
  lane.gas.reset(isUnlimited(lane.block.height, mode) ? undefined : tx.gasLimit);
  const blockMax = lane.block.consensusParams?.block?.maxGas ?? -1n;
  if (blockMax > 0n && tx.gasLimit > blockMax) {
    failSdk.invalidGasLimit(`tx gas limit ${tx.gasLimit} exceeds block max gas ${blockMax}`);
  }
}

/** Whether a transaction runs with an infinite meter. */
export function isUnlimited(height: bigint, mode: AnteContext["mode"]): boolean {
  return mode === "simulate" || height === 0n;
}

/** The check that every amount put into the module passes. */

import { AMOUNT_MAX } from "#kernels/domain.ts";
import type { Coin } from "#sdk";
import type { RewardsContext } from "./declaration.ts";

/** Fails with `invalidAmount` unless the amount is positive, with `amountOutOfBounds` beyond the 128 bits that accumulators and proofs allow. */
export function checkAmount(ctx: RewardsContext, { amount }: Coin): void {
  if (amount <= 0n) ctx.fail.invalidAmount();
  if (amount > AMOUNT_MAX) ctx.fail.amountOutOfBounds({ most: AMOUNT_MAX });
}

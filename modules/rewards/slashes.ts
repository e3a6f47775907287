/** Where a slashed bond goes: half is burned, so that nobody gains by accusing himself. */

import { type Coin, coinsOf } from "#sdk";
import { REWARDS, type RewardsContext } from "./declaration.ts";
import { addToCommons, burn } from "./ledger.ts";
import { credit } from "./positions.ts";

/** Parts of a slash in bps; what is left is burned. */
export const REPORTER_BPS = 4_000n;
export const COMMONS_BPS = 1_000n;
const BPS = 10_000n;

/** A bond that is lost. */
export interface Slash {
  /** The module whose account holds it. */
  readonly payer: string;
  readonly coin: Coin;
  /** Who proved the fault; undefined when nobody did, and the commons takes that part. */
  readonly reporter: string | undefined;
}

/** Takes a lost bond and divides it; nothing happens for a zero amount. */
export function slash(ctx: RewardsContext, { payer, coin, reporter }: Slash): void {
  const { denom, amount } = coin;
  if (amount === 0n) return;
  ctx.keepers.bank.sendCoinsFromModuleToModule(payer, REWARDS, coinsOf(denom, amount));
  const reward = (amount * REPORTER_BPS) / BPS;
  const commons = (amount * COMMONS_BPS) / BPS;
  burn(ctx, { denom, amount: amount - reward - commons });
  if (reporter === undefined) {
    addToCommons(ctx, { denom, amount: reward + commons });
    return;
  }
  credit(ctx, reporter, { denom, amount: reward });
  addToCommons(ctx, { denom, amount: commons });
}

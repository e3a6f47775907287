/** Transfers: a part of an owner's income that is another's for some time. */

import type { Coin } from "#sdk";
import type { RewardsContext } from "./declaration.ts";
import { credit } from "./positions.ts";

const BPS = 10_000n;

/** Names, in a transfer, income that comes from no one datanet. */
export const ALL_POSITIONS = 0n;

/** Credits what of a payment to an owner is another's, and returns the owner's own part. */
export function shareOut(
  ctx: RewardsContext,
  { owner, datanetId, coin }: { readonly owner: string; readonly datanetId: bigint; readonly coin: Coin },
): bigint {
  const transfer = ctx.state.transfers.get([owner, datanetId]);
  if (transfer === undefined || transfer.untilHeight < ctx.block.height) return coin.amount;
  const part = (coin.amount * BigInt(transfer.bps)) / BPS;
  credit(ctx, transfer.to, { denom: coin.denom, amount: part });
  return coin.amount - part;
}

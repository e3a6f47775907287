/** Reputation: what an account earned from revenue of which a part was burned. It cannot be bought, bonded or given, and it halves with time. */

import type { Reputation } from "#proto/tributary/rewards/v1/types.ts";
import type { Coin } from "#sdk";
import type { RewardsContext, RewardsQueryContext } from "./declaration.ts";
import { epochNow } from "./epochs.ts";

/** Halvings after which nothing is left of any score. */
const HALVINGS_MAX = 256n;

/** A score of epoch `from` as it counts in epoch `to`: halved every `halfLife` epochs, straight lines between. Aging in two steps is aging in one, up to rounding down. */
export function decayed(
  score: bigint,
  { from, to, halfLife }: { readonly from: bigint; readonly to: bigint; readonly halfLife: bigint },
): bigint {
  const halvings = to / halfLife - from / halfLife;
  if (halvings >= HALVINGS_MAX) return 0n;
  return (score * (2n * halfLife - (to % halfLife))) / ((2n * halfLife - (from % halfLife)) << halvings);
}

/** The reputation of an account in this epoch. */
export function reputationOf(ctx: RewardsQueryContext, address: string): Reputation {
  const epoch = epochNow(ctx);
  const found = ctx.state.reputations.get(address);
  if (found === undefined) return { address, score: 0n, epoch };
  const halfLife = BigInt(ctx.state.params.get().halfLifeEpochs);
  return { address, score: decayed(found.score, { from: found.epoch, to: epoch, halfLife }), epoch };
}

/** Adds what an account has earned for good; only the reward denomination counts. */
export function addReputation(ctx: RewardsContext, address: string, { denom, amount }: Coin): void {
  if (amount === 0n || denom !== ctx.state.params.get().rewardDenom) return;
  const now = reputationOf(ctx, address);
  ctx.state.reputations.set(address, { ...now, score: now.score + amount });
}

/** Epochs: runs of blocks by which vesting, checkpoints, reputations and statistics are counted. */

import type { EpochStats } from "#proto/tributary/rewards/v1/types.ts";
import { firstOf } from "#sdk";
import type { RewardsContext, RewardsQueryContext } from "./declaration.ts";

/** Entries of a past that one write forgets; each write adds one, so nothing piles up. */
const FORGOTTEN_PER_WRITE_MAX = 8;

/** The epoch of a height. */
export function epochAt(ctx: Pick<RewardsQueryContext, "state">, height: bigint): bigint {
  return height / ctx.state.params.get().epochBlocks;
}

/** The epoch of this block. */
export function epochNow(ctx: Pick<RewardsQueryContext, "state" | "block">): bigint {
  return epochAt(ctx, ctx.block.height);
}

/** The first height after the epoch of `height`. */
export function epochEnd(ctx: Pick<RewardsQueryContext, "state">, height: bigint): bigint {
  return (epochAt(ctx, height) + 1n) * ctx.state.params.get().epochBlocks;
}

/** The first epoch whose statistics are kept. */
export function firstKeptEpoch(ctx: Pick<RewardsQueryContext, "state" | "block">): bigint {
  const first = epochNow(ctx) - BigInt(ctx.state.params.get().historyEpochs) + 1n;
  return first > 0n ? first : 0n;
}

/** Adds to the statistics of this epoch what is in the reward denomination. */
export function count(ctx: RewardsContext, denom: string, added: Partial<Omit<EpochStats, "epoch">>): void {
  if (denom !== ctx.state.params.get().rewardDenom) return;
  const epoch = epochNow(ctx);
  const before = ctx.state.epochs.get(epoch);
  if (before === undefined) forget(ctx);
  ctx.state.epochs.set(epoch, {
    epoch,
    revenue: (before?.revenue ?? 0n) + (added.revenue ?? 0n),
    burned: (before?.burned ?? 0n) + (added.burned ?? 0n),
    selfDealt: (before?.selfDealt ?? 0n) + (added.selfDealt ?? 0n),
  });
}

/** Forgets the subsidies of a model beyond the history. */
export function forgetSubsidies(ctx: RewardsContext, modelId: bigint): void {
  const past = ctx.state.subsidies.keys({ prefix: [modelId], until: [modelId, firstKeptEpoch(ctx)] });
  for (const key of firstOf(past, FORGOTTEN_PER_WRITE_MAX)) ctx.state.subsidies.remove(key);
}

function forget(ctx: RewardsContext): void {
  const past = ctx.state.epochs.keys({ until: firstKeptEpoch(ctx) });
  for (const epoch of firstOf(past, FORGOTTEN_PER_WRITE_MAX)) ctx.state.epochs.remove(epoch);
}

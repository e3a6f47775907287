/** The commons' reaction to concentration: where few have most of what a datanet's contributors earn, the commons has a growing part of it, until they have not. */

import type { CommonsPart, Waterfall } from "#proto/tributary/rewards/v1/types.ts";
import type { RewardsContext, RewardsQueryContext } from "./declaration.ts";

/** A pool of contributors' earnings. */
export interface Earnings {
  readonly datanetId: bigint;
  readonly denom: string;
}

/** A measurement of an epoch that nobody proved wrong in its window. */
export interface MeasuredConcentration extends Earnings {
  readonly epoch: bigint;
  readonly giniBps: number;
  readonly nakamoto: number;
}

/** What the commons has of a datanet's earnings by the terms of a height, in bps. */
export function commonsPartAt(
  { state }: Pick<RewardsQueryContext, "state">,
  { datanetId, denom }: Earnings,
  height: bigint,
): bigint {
  const through = [datanetId, denom, height] as const;
  for (const { bps } of state.commonsParts.values({ prefix: [datanetId, denom], through, reverse: true })) {
    return BigInt(bps);
  }
  return 0n;
}

/** The protocol's part in force at a height: batches are divided by the terms of the height they were submitted at. */
export function waterfallAt({ state }: Pick<RewardsQueryContext, "state">, height: bigint): Waterfall {
  return { ...state.params.get().waterfall, height };
}

/** Raises the commons' part by a step when a measurement shows concentration, and lowers it when it shows none; there is one an epoch. */
export function followConcentration(ctx: RewardsContext, measured: MeasuredConcentration): void {
  const { datanetId, denom, epoch, giniBps, nakamoto } = measured;
  const { nakamotoMin, giniMaxBps, commonsStepBps, commonsPartMaxBps } = ctx.state.params.get();
  // What a batch of this block was submitted under must stay what it is divided under.
  const height = ctx.block.height + 1n;
  const before = Number(commonsPartAt(ctx, measured, height));
  const isConcentrated = nakamoto < nakamotoMin || giniBps > giniMaxBps;
  const bps = isConcentrated
    ? Math.min(before + commonsStepBps, commonsPartMaxBps)
    : Math.max(before - commonsStepBps, 0);
  if (bps === before) return;
  const changed: CommonsPart = { datanetId, denom, height, bps, epoch, giniBps, nakamoto };
  ctx.state.commonsParts.set([datanetId, denom, height], changed);
  ctx.emit.commonsPartChanged(changed);
}

/** Distributions of a pool: a chain in which each adds to the one before, so that posting need not wait for windows. What adds to a wrong one is as wrong. */

import { type DistributionRoot, DistributionState } from "#proto/tributary/attribution/v1/types.ts";
import type { Coin } from "#sdk";
import { holdLiable } from "./attributors.ts";
import { forfeitTimed, keepLocked } from "./bonds.ts";
import type { AttributionContext, AttributionQueryContext } from "./declaration.ts";

/** Distributions of one pool that may be in their windows at a time: as many are read to find the claimable one, and fail with the first of them. */
export const DISTRIBUTIONS_PENDING_MAX = 16;

/** A pool whose distributions are meant. */
export interface DistributedPool {
  readonly datanetId: bigint;
  readonly denom: string;
}

type Reading = Pick<AttributionQueryContext, "state" | "block">;

/** The newest distribution of a pool, undefined before the first. */
export function newestDistribution(
  { state }: Pick<Reading, "state">,
  datanetId: bigint,
  denom: string,
): DistributionRoot | undefined {
  for (const found of state.distributions.values({ prefix: [datanetId, denom], reverse: true })) return found;
  return undefined;
}

/** The newest distribution of a pool that nobody refuted: what the next one adds to. */
export function standingDistribution(
  ctx: Pick<Reading, "state">,
  { datanetId, denom }: DistributedPool,
): DistributionRoot | undefined {
  let found = newestDistribution(ctx, datanetId, denom);
  while (found?.state === DistributionState.DISTRIBUTION_STATE_FAILED) found = previousOf(ctx, found);
  return found;
}

/** The newest distribution of a pool whose window has passed. */
export function claimableDistribution(ctx: Reading, datanetId: bigint, denom: string): DistributionRoot | undefined {
  let found = standingDistribution(ctx, { datanetId, denom });
  while (found !== undefined && !isClaimable(found, ctx.block.height)) found = previousOf(ctx, found);
  return found;
}

/** Distributions of a pool that are in their windows, newest first. */
export function pendingDistributions(ctx: Reading, pool: DistributedPool): readonly DistributionRoot[] {
  const pending: DistributionRoot[] = [];
  let found = standingDistribution(ctx, pool);
  while (found !== undefined && !isClaimable(found, ctx.block.height)) {
    pending.push(found);
    found = previousOf(ctx, found);
  }
  return pending;
}

/** Whether claims may be made against a distribution at a height. */
export function isClaimable(distribution: DistributionRoot, height: bigint): boolean {
  return distribution.state === DistributionState.DISTRIBUTION_STATE_POSTED && distribution.finalHeight <= height;
}

/** Fails a distribution in its window, and those that add to it; returns its bond, which is lost. Theirs are not: they may be right about what they add. */
export function failDistribution(ctx: AttributionContext, distribution: DistributionRoot, reason: string): Coin {
  const { number, attributor, bond, finalHeight } = distribution;
  const lost = forfeitTimed(ctx, attributor, { amount: bond, height: finalHeight });
  for (const next of pendingDistributions(ctx, distribution)) {
    if (next.number > number) setFailed(ctx, next, `it adds to distribution ${number}, which was proven wrong`);
  }
  setFailed(ctx, distribution, reason);
  return lost;
}

/** Keeps a distribution, and those that add to it, in their windows and their bonds locked up to a later height. */
export function prolongDistribution(ctx: AttributionContext, distribution: DistributionRoot, later: bigint): void {
  for (const pending of pendingDistributions(ctx, distribution)) {
    const { datanetId, denom, number, attributor, bond, finalHeight } = pending;
    if (number < distribution.number || finalHeight >= later) continue;
    keepLocked(ctx, attributor, { amount: bond, height: finalHeight, later });
    holdLiable(ctx, attributor, later);
    ctx.state.distributions.set([datanetId, denom, number], { ...pending, finalHeight: later });
  }
}

function setFailed(ctx: AttributionContext, distribution: DistributionRoot, reason: string): void {
  const { datanetId, denom, number } = distribution;
  const state = DistributionState.DISTRIBUTION_STATE_FAILED;
  ctx.state.distributions.set([datanetId, denom, number], { ...distribution, state, failure: reason });
  ctx.emit.distributionFailed({ datanetId, denom, number, reason });
}

function previousOf({ state }: Pick<Reading, "state">, found: DistributionRoot): DistributionRoot | undefined {
  const { datanetId, denom, previous } = found;
  return previous === 0n ? undefined : state.distributions.get([datanetId, denom, previous]);
}

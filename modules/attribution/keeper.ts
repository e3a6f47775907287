/** What `attribution` offers to other modules. */

import { type Certificate, type DistributionRoot, DistributionState } from "#proto/tributary/attribution/v1/types.ts";
import { certificatesOf, kappaOf } from "./certificates.ts";
import type { AttributionContext, AttributionQueryContext } from "./declaration.ts";

/** Reads of distributions and certificates. */
export interface AttributionKeeper {
  /** A distribution by its number. */
  distribution(datanetId: bigint, denom: string, number: bigint): DistributionRoot | undefined;
  /** The newest distribution whose window has passed. */
  claimable(datanetId: bigint, denom: string): DistributionRoot | undefined;
  /** The weight of evidence against prior for a model version now, 0 … 10000 bps. */
  kappaBps(modelId: bigint, version: bigint): bigint;
  /** The certificate in force of a model version. */
  certificate(modelId: bigint, version: bigint): Certificate | undefined;
}

/** The keeper over one lane's state. */
export function attributionKeeper(ctx: AttributionContext): AttributionKeeper {
  return {
    distribution: (datanetId, denom, number) => ctx.state.distributions.get([datanetId, denom, number]),
    claimable: (datanetId, denom) => claimableDistribution(ctx, datanetId, denom),
    kappaBps: (modelId, version) => kappaOf(ctx, modelId, version),
    certificate: (modelId, version) => certificatesOf(ctx, modelId, version).inForce,
  };
}

/** The newest distribution of a pool, undefined before the first. */
export function newestDistribution(
  ctx: Pick<AttributionQueryContext, "state">,
  datanetId: bigint,
  denom: string,
): DistributionRoot | undefined {
  for (const found of ctx.state.distributions.values({ prefix: [datanetId, denom], reverse: true })) return found;
  return undefined;
}

/** The newest distribution of a pool whose window has passed; only the newest of all can be in its window, or have failed without a later one. */
export function claimableDistribution(
  ctx: Pick<AttributionQueryContext, "state" | "block">,
  datanetId: bigint,
  denom: string,
): DistributionRoot | undefined {
  const newest = newestDistribution(ctx, datanetId, denom);
  if (newest === undefined || isClaimable(newest, ctx.block.height)) return newest;
  return newest.previous === 0n ? undefined : ctx.state.distributions.get([datanetId, denom, newest.previous]);
}

/** Whether claims may be made against a distribution at a height. */
export function isClaimable(distribution: DistributionRoot, height: bigint): boolean {
  return distribution.state === DistributionState.DISTRIBUTION_STATE_POSTED && distribution.finalHeight <= height;
}

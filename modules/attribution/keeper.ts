/** What `attribution` offers to other modules. */

import type { Certificate, DistributionRoot } from "#proto/tributary/attribution/v1/types.ts";
import { certificatesOf, kappaOf } from "./certificates.ts";
import type { AttributionContext } from "./declaration.ts";
import { claimableDistribution } from "./distributions.ts";

/** Reads of distributions and certificates. */
export interface AttributionKeeper {
  /** A distribution by its number. */
  distribution(datanetId: bigint, denom: string, number: bigint): DistributionRoot | undefined;
  /** The newest distribution whose window has passed. */
  claimable(datanetId: bigint, denom: string): DistributionRoot | undefined;
  /** The weight of evidence against prior for a model version now, by a method or by any, 0 … 10000 bps. */
  kappaBps(modelId: bigint, version: bigint, method?: number): bigint;
  /** The certificate in force of a model version. */
  certificate(modelId: bigint, version: bigint): Certificate | undefined;
}

/** The keeper over one lane's state. */
export function attributionKeeper(ctx: AttributionContext): AttributionKeeper {
  return {
    distribution: (datanetId, denom, number) => ctx.state.distributions.get([datanetId, denom, number]),
    claimable: (datanetId, denom) => claimableDistribution(ctx, datanetId, denom),
    kappaBps: (modelId, version, method) => kappaOf(ctx, modelId, version, method),
    certificate: (modelId, version) => certificatesOf(ctx, modelId, version).inForce,
  };
}

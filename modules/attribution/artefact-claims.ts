/** Artefacts as the verifiers of proofs know them. */

import { bundleDomain } from "#kernels/domains.ts";
import type { NeighbourIndexClaim } from "#kernels/neighbours/verify.ts";
import type { RidgeClaim } from "#kernels/ridge/openings.ts";
import type { RidgeContext } from "#kernels/ridge/verify.ts";
import type { Artefact, NeighbourArtefact, RidgeArtefact } from "#proto/tributary/attribution/v1/types.ts";
import { domainOf } from "./artefacts.ts";
import type { AttributionContext } from "./declaration.ts";

/** A ridge head as its verifiers know it. */
export function ridgeClaim(ctx: AttributionContext, artefact: Artefact, { head }: RidgeArtefact): RidgeClaim {
  return {
    domain: domainOf(ctx.block.chainId, artefact),
    itemDomain: bundleDomain(ctx.block.chainId, artefact.datanetId),
    head,
    attestedAllowed: false,
  };
}

/** What proofs against a head may ask of the datanet version it was trained on. */
export function ridgeContext(ctx: AttributionContext, artefact: Artefact): RidgeContext {
  const { datanetId, datanetVersion } = artefact;
  return {
    bundle(id) {
      const { datanet } = ctx.keepers;
      const bundle = datanet.bundle(id);
      if (bundle === undefined || datanet.memberWeight(datanetId, id, datanetVersion) === undefined) return undefined;
      const contributor = ctx.addresses.account.toBytes(bundle.contributor);
      return { contributor, root: bundle.root, items: BigInt(bundle.items) };
    },
  };
}

/** An index of items as its verifiers know it. */
export function indexClaim(
  ctx: AttributionContext,
  artefact: Artefact,
  { root, items, dimension }: NeighbourArtefact,
): NeighbourIndexClaim {
  return { domain: domainOf(ctx.block.chainId, artefact), root, items, dimension };
}

/** Artefacts as the verifiers of proofs know them. */

import type { Domain } from "#kernels/domain.ts";
import { bundleDomain } from "#kernels/domains.ts";
import type { NeighbourIndexClaim } from "#kernels/neighbours/verify-index.ts";
import type { MemberBundle, VersionData } from "#kernels/owners.ts";
import type { UsePart } from "#kernels/receipts.ts";
import type { ReceiverSource, ReceiversClaim } from "#kernels/receiver-proofs/claim.ts";
import type { BundleStatistics, RidgeClaim, RidgeData } from "#kernels/ridge/openings.ts";
import { ownersClaim, type ShardContext } from "#kernels/span-proofs/shard-claim.ts";
import type {
  Artefact,
  Batch,
  NeighbourArtefact,
  RidgeArtefact,
  SpanArtefact,
} from "#proto/tributary/attribution/v1/types.ts";
import { BundleState } from "#proto/tributary/datanet/v1/types.ts";
import { assertDefined } from "#sdk";
import { domainOf } from "./artefacts.ts";
import type { AttributionContext } from "./declaration.ts";

/** A ridge head as its verifiers know it. */
export function ridgeClaim(ctx: AttributionContext, artefact: Artefact, { head }: RidgeArtefact): RidgeClaim {
  return {
    domain: domainOf(ctx.block.chainId, artefact),
    itemDomain: bundleDomain(ctx.block.chainId, artefact.datanetId),
    head,
  };
}

/** What proofs may ask of the datanet version that an artefact is made from. */
function versionData(ctx: AttributionContext, artefact: Artefact): VersionData {
  const { datanetId, datanetVersion } = artefact;
  return {
    bundle(id): MemberBundle | undefined {
      const { datanet } = ctx.keepers;
      const bundle = datanet.bundle(id);
      if (bundle === undefined || datanet.memberWeight(datanetId, id, datanetVersion) === undefined) return undefined;
      const contributor = ctx.addresses.account.toBytes(bundle.contributor);
      // Of what resembles an earlier bundle the copies are dropped, and sums alone may be of no items that fit.
      const isOriginal = bundle.state === BundleState.BUNDLE_STATE_ACCEPTED && bundle.relations.length === 0;
      const isRequired = isOriginal && datanet.statisticsRoot(datanetId, id, datanetVersion) === undefined;
      return { contributor, root: bundle.root, items: BigInt(bundle.items), isRequired };
    },
  };
}

/** The same, and what is known of bundles that are statistics alone. */
export function ridgeContext(ctx: AttributionContext, artefact: Artefact): RidgeData {
  const { datanetId, datanetVersion } = artefact;
  return {
    ...versionData(ctx, artefact),
    items: ctx.keepers.datanet.frozenVersion(datanetId, datanetVersion)?.items ?? 0n,
    statistics(id): BundleStatistics {
      const { datanet } = ctx.keepers;
      const root = datanet.statisticsRoot(datanetId, id, datanetVersion);
      if (root !== undefined) return { kind: "root", root };
      return { kind: datanet.isErased(id) ? "erased" : "none" };
    },
  };
}

/** An index of items as its verifiers know it. */
export function indexClaim(
  ctx: AttributionContext,
  artefact: Artefact,
  { root, items, dimension, classes, ownersRoot, owners }: NeighbourArtefact,
): NeighbourIndexClaim {
  const domain = domainOf(ctx.block.chainId, artefact);
  const itemDomain = bundleDomain(ctx.block.chainId, artefact.datanetId);
  return { domain, itemDomain, root, items, dimension, classes, owners: { domain, root: ownersRoot, count: owners } };
}

/** What proofs against an index of text may ask of the datanet version, and of families as of the height that the index names. */
export function shardContext(
  ctx: AttributionContext,
  artefact: Artefact,
  { familiesHeight }: SpanArtefact,
): ShardContext {
  const { addresses, keepers } = ctx;
  return {
    ...versionData(ctx, artefact),
    itemDomain: bundleDomain(ctx.block.chainId, artefact.datanetId),
    familyOf: (address) => keepers.datanet.family(addresses.account.toText(address), familiesHeight),
  };
}

/** A part of a use as the verifiers of its receivers know it. */
export function receiversClaim(
  ctx: AttributionContext,
  shown: {
    readonly batch: Batch;
    readonly part: UsePart;
    /** Of the batch. */
    readonly domain: Domain;
    readonly artefact: Artefact;
  },
): ReceiversClaim {
  const { batch, part, domain, artefact } = shown;
  return { domain, part, source: receiverSource(ctx, artefact), receiversMax: batch.sharesPerUseMax };
}

function receiverSource(ctx: AttributionContext, artefact: Artefact): ReceiverSource {
  const content = assertDefined(artefact.content, "an artefact holds nothing");
  switch (content.kind) {
    case "ridge":
    case "gradients":
      return { kind: "ridge", head: ridgeClaim(ctx, artefact, content.value) };
    case "neighbours": {
      const { items, neighbours, nearest } = content.value;
      const { owners } = indexClaim(ctx, artefact, content.value);
      return { kind: "neighbours", owners, items, neighbours, nearest };
    }
    case "spans": {
      const domain = domainOf(ctx.block.chainId, artefact);
      return { kind: "spans", owners: ownersClaim({ domain, shard: content.value.shard }) };
    }
  }
}

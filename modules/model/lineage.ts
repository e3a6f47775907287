/** The royalty vector of a version: its own claims and those of its sources, flattened by the kernel. */

import {
  flattenLineage,
  type Lineage,
  type RoyaltyClaim,
  RoyaltyError,
  royaltyVector,
  type RoyaltyShare as VectorShare,
} from "#kernels/royalty.ts";
import { splitByWeight } from "#kernels/split.ts";
import type { DataShare, Edge, ModelVersion, Params, RoyaltyShare } from "#proto/tributary/model/v1/types.ts";
import type { ModelContext, ModelQueryContext } from "./declaration.ts";
import { disclosureOf } from "./disclosure.ts";
import { isDataEdge } from "./edge-types.ts";
import { requireVersion } from "./lookups.ts";
import { dataFloorBps } from "./params.ts";

/** A version's flattened claims and the final vector in the shape of its state. */
export interface Royalties {
  readonly depth: number;
  readonly royalties: readonly RoyaltyShare[];
  readonly dataShares: readonly DataShare[];
}

/** Flattens a version with the given edges; fails with the code of the bound that breaks. */
export function flattenRoyalties(ctx: ModelContext, version: ModelVersion, edges: readonly Edge[]): Royalties {
  const params = ctx.state.params.get();
  const parents = edges.filter((edge) => !isDataEdge(edge.type)).map((edge) => lineageOf(ctx, edge));
  const own = [...ownClaims(ctx, version), ...premiumClaims(ctx, version), ...dataClaims(version, edges)];
  const kappaBps = certifiedBps(ctx, version.modelId, version.number);
  const lineage = flatten(ctx, own, parents, { ...params, dataFloor: dataFloorBps(params, kappaBps) });
  const vector = royaltyVector(lineage.claims);
  const royalties = vector.flatMap((share) => accountShare(ctx, share));
  const dataShares = vector.flatMap(dataShare);
  if (lineage.depth > params.depthMax) ctx.fail.tooDeep({ depth: lineage.depth });
  if (royalties.length > params.royaltySharesMax || dataShares.length > params.dataSharesMax) {
    ctx.fail.tooManyPayees({ accounts: royalties.length, datanets: dataShares.length });
  }
  return { depth: lineage.depth, royalties, dataShares };
}

/** How much of a version's attribution a certificate vouches for, in bps; nothing without one. */
export function certifiedBps(ctx: Pick<ModelQueryContext, "keepers">, modelId: bigint, version: bigint): bigint {
  const { attribution } = ctx.keepers;
  return attribution.certificate(modelId, version) === undefined ? 0n : attribution.kappaBps(modelId, version);
}

function flatten(
  ctx: ModelContext,
  own: readonly RoyaltyClaim[],
  parents: readonly Lineage[],
  params: Params & { readonly dataFloor: bigint },
): Lineage {
  const limits = {
    dataFloorBps: params.dataFloor,
    stackCapBps: BigInt(params.inheritedBpsMax),
  };
  try {
    return flattenLineage(own, parents, limits);
  } catch (thrown) {
    if (thrown instanceof RoyaltyError) return failRoyalty(ctx, thrown);
    throw thrown;
  }
}

function failRoyalty(ctx: ModelContext, error: RoyaltyError): never {
  switch (error.reason) {
    case "rate":
    case "stack":
      return ctx.fail.stackOverflow(error.data);
    case "data-floor":
      return ctx.fail.dataBelowFloor(error.data);
    case "payees":
      return ctx.fail.tooManyPayees(error.data);
    case "depth":
      return ctx.fail.tooDeep(error.data);
  }
}

/** The version's own part, divided among its shareholders. */
function ownClaims(ctx: ModelContext, version: ModelVersion): readonly RoyaltyClaim[] {
  if (version.ownBps === 0) return [];
  const holders = version.ownShares.map(({ payee, bps }) => ({
    id: ctx.addresses.account.toBytes(payee),
    weight: BigInt(bps),
  }));
  const parts = splitByWeight(BigInt(version.ownBps), holders);
  return holders.flatMap(({ id }, index) => {
    const bps = parts[index] ?? 0n;
    return bps === 0n ? [] : [{ origin: originOf(version), payee: { kind: "account", address: id } as const, bps }];
  });
}

/** What the commons claims of a model that keeps secrets. */
function premiumClaims(ctx: ModelContext, version: ModelVersion): readonly RoyaltyClaim[] {
  const model = ctx.state.models.get(version.modelId) ?? ctx.fail.notFound({ id: version.modelId });
  const { premiumBps } = disclosureOf(ctx.state.params.get(), model);
  if (premiumBps === 0) return [];
  return [{ origin: originOf(version), payee: { kind: "commons" }, bps: BigInt(premiumBps) }];
}

function dataClaims(version: ModelVersion, edges: readonly Edge[]): readonly RoyaltyClaim[] {
  return edges
    .filter((edge) => isDataEdge(edge.type) && edge.royaltyBps > 0)
    .map((edge) => ({
      origin: originOf(version),
      payee: { kind: "datanet", id: edge.sourceId, version: edge.sourceVersion },
      bps: BigInt(edge.royaltyBps),
    }));
}

/** What a published source claims, itself and its ancestors. */
function lineageOf(ctx: ModelContext, edge: Edge): Lineage {
  const source = requireVersion(ctx, edge.sourceId, edge.sourceVersion);
  const accounts = source.royalties.map(
    (share): RoyaltyClaim => ({
      origin: { modelId: share.modelId, version: share.version },
      payee: { kind: "account", address: ctx.addresses.account.toBytes(share.payee) },
      bps: BigInt(share.bps),
    }),
  );
  const data = source.dataShares
    .filter((share) => share.claimedBps > 0)
    .map(
      (share): RoyaltyClaim => ({
        origin: { modelId: share.modelId, version: share.version },
        payee:
          share.datanetId === 0n
            ? { kind: "commons" }
            : { kind: "datanet", id: share.datanetId, version: share.datanetVersion },
        bps: BigInt(share.claimedBps),
      }),
    );
  return { depth: source.depth, claims: [...accounts, ...data] };
}

function accountShare(ctx: ModelContext, share: VectorShare): readonly RoyaltyShare[] {
  if (share.payee.kind !== "account") return [];
  const payee = ctx.addresses.account.toText(share.payee.address);
  return [{ payee, bps: Number(share.bps), modelId: share.origin.modelId, version: share.origin.version }];
}

function dataShare(share: VectorShare): readonly DataShare[] {
  if (share.payee.kind === "account") return [];
  const { id, version } = share.payee.kind === "datanet" ? share.payee : { id: 0n, version: 0n };
  return [
    {
      datanetId: id,
      datanetVersion: version,
      bps: Number(share.bps),
      modelId: share.origin.modelId,
      version: share.origin.version,
      claimedBps: Number(share.claimedBps),
    },
  ];
}

function originOf(version: ModelVersion): { readonly modelId: bigint; readonly version: bigint } {
  return { modelId: version.modelId, version: version.number };
}

/** Versions: the list of members that curators change, and the root over it that models name. */

import { versionDomain } from "#kernels/domains.ts";
import { versionLeaf } from "#kernels/item-tree.ts";
import { buildMerkleSum, type MerkleSumLeaf, type MerkleSumTree } from "#kernels/merkle-sum.ts";
import {
  type Bundle,
  BundleState,
  type Datanet,
  type Version,
  type VersionMember,
  VersionState,
} from "#proto/tributary/datanet/v1/types.ts";
import { concatBytes, u64ToBytes } from "#sdk";
import type { DatanetContext, DatanetQueryContext } from "./declaration.ts";
import { requireBundle } from "./lookups.ts";

/** Bytes of a bundle's id in front of a leaf. */
const BUNDLE_ID_BYTES = 8;

/** The version that is being built, begun if there is none. */
export function openVersion(ctx: DatanetContext, net: Datanet): Version {
  const number = net.latestVersion + 1n;
  return (
    ctx.state.versions.get([net.id, number]) ?? {
      datanetId: net.id,
      number,
      parent: net.latestVersion,
      state: VersionState.VERSION_STATE_BUILDING,
      root: new Uint8Array(0),
      totalWeight: 0n,
      bundles: ctx.state.versions.get([net.id, net.latestVersion])?.bundles ?? 0,
      items: 0n,
      policy: net.policy,
      frozenHeight: 0n,
    }
  );
}

/** The bundles of a frozen version in order of id; looks at every bundle that was ever in a version of the datanet. */
export function membersOf(ctx: DatanetQueryContext, datanetId: bigint, version: bigint): readonly Bundle[] {
  const bundles: Bundle[] = [];
  for (const member of ctx.state.members.values({ prefix: [datanetId] })) {
    const bundle = isMemberOf(member, version) ? ctx.state.bundles.get(member.bundleId) : undefined;
    if (bundle !== undefined) bundles.push(bundle);
  }
  return bundles;
}

/** Drops members that are no longer accepted, then fixes root, weight and policy of the version. */
export function freezeVersion(ctx: DatanetContext, net: Datanet, building: Version): Version {
  const { block, state, fail, emit } = ctx;
  const members = [...state.current.keys({ prefix: [net.id] })].map(([, id]) => requireBundle(ctx, id));
  const kept = members.filter((bundle) => bundle.state === BundleState.BUNDLE_STATE_ACCEPTED);
  if (kept.length === 0) fail.emptyVersion();

  for (const bundle of members) if (!kept.includes(bundle)) endMembership(ctx, net.id, bundle.id, building.number);
  const { root } = versionTree(ctx, building, kept);
  const frozen = {
    ...building,
    state: VersionState.VERSION_STATE_FROZEN,
    root: root.hash,
    totalWeight: root.sum,
    bundles: kept.length,
    items: kept.reduce((sum, bundle) => sum + BigInt(bundle.items), 0n),
    policy: net.policy,
    frozenHeight: block.height,
  };
  state.datanets.set(net.id, { ...net, latestVersion: frozen.number });
  emit.versionPublished({
    datanetId: net.id,
    version: frozen.number,
    root: frozen.root,
    totalWeight: frozen.totalWeight,
    bundles: frozen.bundles,
  });
  return frozen;
}

/** The tree over the members of a version. */
export function versionTree(ctx: DatanetQueryContext, version: Version, members: readonly Bundle[]): MerkleSumTree {
  const domain = versionDomain(ctx.block.chainId, version.datanetId, version.number);
  return buildMerkleSum(
    domain,
    members.map((bundle) => leafOf(ctx, bundle)),
  );
}

/** What the leaf of a member says of it besides id and weight: all that is kept of an erased one. */
export function leafFactsOf(ctx: DatanetQueryContext, bundle: Bundle): Uint8Array {
  return leafOf(ctx, bundle).id.slice(BUNDLE_ID_BYTES);
}

function leafOf(ctx: DatanetQueryContext, bundle: Bundle): MerkleSumLeaf {
  const { id: bundleId, weight, leafFacts } = bundle;
  if (leafFacts.length > 0) return { id: concatBytes(u64ToBytes(bundleId), leafFacts), amount: weight };
  const contributor = ctx.addresses.account.toBytes(bundle.contributor);
  return versionLeaf({ bundleId, contributor, root: bundle.root, items: BigInt(bundle.items), weight });
}

/** Adds an accepted bundle to the version being built. */
export function beginMembership(ctx: DatanetContext, datanetId: bigint, bundleId: bigint, version: bigint): void {
  ctx.state.members.set([datanetId, bundleId], { datanetId, bundleId, firstVersion: version, lastVersion: 0n });
  ctx.state.current.add([datanetId, bundleId]);
}

/** Ends a membership before `version`; one that only began with it leaves no trace. */
export function endMembership(ctx: DatanetContext, datanetId: bigint, bundleId: bigint, version: bigint): void {
  const key = [datanetId, bundleId] as const;
  const member = ctx.state.members.get(key);
  if (member === undefined) return;
  ctx.state.current.remove(key);
  if (member.firstVersion === version) ctx.state.members.remove(key);
  else ctx.state.members.set(key, { ...member, lastVersion: version - 1n });
}

function isMemberOf(member: VersionMember, version: bigint): boolean {
  return member.firstVersion <= version && (member.lastVersion === 0n || member.lastVersion >= version);
}

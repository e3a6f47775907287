/** What `datanet` offers to other modules. */

import {
  type Bundle,
  BundleState,
  BundleValue,
  type CanarySet,
  type Consent,
  type Datanet,
  type License,
  type Policy,
  type Version,
  VersionState,
} from "#proto/tributary/datanet/v1/types.ts";
import { checkConsent } from "./consents.ts";
import type { DatanetContext } from "./declaration.ts";
import { familyOf } from "./families.ts";

/** Reads of datanets, versions and licences. */
export interface DatanetKeeper {
  datanet(id: bigint): Datanet | undefined;
  /** The version once it is frozen. */
  frozenVersion(datanetId: bigint, number: bigint): Version | undefined;
  license(id: bigint): License | undefined;
  bundle(id: bigint): Bundle | undefined;
  /** The weight of a bundle in a frozen version it is a member of. */
  memberWeight(datanetId: bigint, bundleId: bigint, version: bigint): bigint | undefined;
  /** The account that stands for everybody known to belong together with this one; itself when nobody is. */
  family(address: string): string;
  /** Whether all that the chain knew of a bundle's content is erased. */
  isErased(bundleId: bigint): boolean;
  /** Who contributed a bundle. */
  contributorOf(bundleId: bigint): string | undefined;
  /** Whether an account may use a datanet for a purpose now. */
  grant(grantee: string, datanetId: bigint, purpose: Consent["purpose"]): boolean;
  /** The policy a datanet version was frozen under. */
  policyOf(datanetId: bigint, version: bigint): Policy | undefined;
  /** A datanet's canary set, counted from 1. */
  canaries(datanetId: bigint, number: bigint): CanarySet | undefined;
  /** Records what measurement says a bundle adds; its bond is released or forfeited by it. */
  setValue(bundleId: bigint, isPositive: boolean): void;
}

/** The keeper over one lane's state. */
export function datanetKeeper(ctx: DatanetContext): DatanetKeeper {
  return {
    datanet: (id) => ctx.state.datanets.get(id),
    frozenVersion(datanetId, number) {
      const version = ctx.state.versions.get([datanetId, number]);
      return version?.state === VersionState.VERSION_STATE_FROZEN ? version : undefined;
    },
    family: (address) => familyOf(ctx, address).head,
    isErased: (bundleId) => ctx.state.bundles.get(bundleId)?.state === BundleState.BUNDLE_STATE_TOMBSTONED,
    contributorOf: (bundleId) => ctx.state.bundles.get(bundleId)?.contributor,
    grant: (grantee, datanetId, purpose) => checkConsent(ctx, { grantee, datanetId, purpose }).allowed,
    policyOf: (datanetId, version) => ctx.state.versions.get([datanetId, version])?.policy,
    canaries: (datanetId, number) => ctx.state.canarySets.get([datanetId, number]),
    setValue(bundleId, isPositive) {
      const bundle = ctx.state.bundles.get(bundleId);
      const value = isPositive ? BundleValue.BUNDLE_VALUE_POSITIVE : BundleValue.BUNDLE_VALUE_NONE;
      if (bundle !== undefined) ctx.state.bundles.set(bundleId, { ...bundle, value });
    },
    license: (id) => ctx.state.licenses.get(id),
    bundle: (id) => ctx.state.bundles.get(id),
    memberWeight(datanetId, bundleId, version) {
      const isFrozen = ctx.state.versions.get([datanetId, version])?.state === VersionState.VERSION_STATE_FROZEN;
      const member = ctx.state.members.get([datanetId, bundleId]);
      if (!isFrozen || member === undefined || member.firstVersion > version) return undefined;
      const isMember = member.lastVersion === 0n || member.lastVersion >= version;
      return isMember ? ctx.state.bundles.get(bundleId)?.weight : undefined;
    },
  };
}

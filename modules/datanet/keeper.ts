/** What `datanet` offers to other modules. */

import { ROOT_BYTES } from "#kernels/item-tree.ts";
import {
  type Bundle,
  BundleState,
  type CanarySet,
  type Consent,
  type Datanet,
  type License,
  type Policy,
  Privacy,
  type Version,
  VersionState,
} from "#proto/tributary/datanet/v1/types.ts";
import { wasLetIn } from "./bonds.ts";
import { type ConsentStanding, consentStanding, type Grantees, granteesBefore } from "./consents.ts";
import type { DatanetContext } from "./declaration.ts";
import { familyOf } from "./families.ts";
import { requireBundle } from "./lookups.ts";

/** Reads of datanets, versions and licences, and the word that a bundle has shown merit. */
export interface DatanetKeeper {
  datanet(id: bigint): Datanet | undefined;
  /** The version once it is frozen. */
  frozenVersion(datanetId: bigint, number: bigint): Version | undefined;
  license(id: bigint): License | undefined;
  bundle(id: bigint): Bundle | undefined;
  /** The weight of a bundle in a frozen version it is a member of. */
  memberWeight(datanetId: bigint, bundleId: bigint, version: bigint): bigint | undefined;
  /** The account that stands for everybody known to belong together with this one, now or by what was known at a height; itself when nobody is. */
  family(address: string, height?: bigint): string;
  /** Whether all that the chain knew of a bundle's content is erased. */
  isErased(bundleId: bigint): boolean;
  /** What became of an account's leave to use a datanet for a purpose, whatever the licence says. */
  consent(grantee: string, datanetId: bigint, purpose: Consent["purpose"]): ConsentStanding;
  /** Up to `most` accounts that had leave to use a datanet before a height, those first that had it first. */
  granteesBefore(datanetId: bigint, by: { readonly height: bigint; readonly most: number }): Grantees;
  /** The root of a bundle's statistics, as a member of a version that was frozen as one of statistics alone: what heads trained on it may attest. */
  statisticsRoot(datanetId: bigint, bundleId: bigint, version: bigint): Uint8Array | undefined;
  /** The policy a datanet version was frozen under. */
  policyOf(datanetId: bigint, version: bigint): Policy | undefined;
  /** Whether a datanet's curator vouches for questions by the root of their evaluation. */
  areQuestionsApproved(datanetId: bigint, root: Uint8Array): boolean;
  /** A datanet's canary set, counted from 1. */
  canaries(datanetId: bigint, number: bigint): CanarySet | undefined;
  /**
   * Notes that a measurement shows that a bundle's contributor improves answers, so that its bond is paid back; once more changes
   * nothing. Fails with `bundleNotFound`, `bondSettled` when no bond is held, or `wrongState` for what was never let in.
   */
  recordMerit(bundleId: bigint): void;
}

/** The keeper over one lane's state. */
export function datanetKeeper(ctx: DatanetContext): DatanetKeeper {
  return {
    datanet: (id) => ctx.state.datanets.get(id),
    frozenVersion(datanetId, number) {
      const version = ctx.state.versions.get([datanetId, number]);
      return version?.state === VersionState.VERSION_STATE_FROZEN ? version : undefined;
    },
    family: (address, height) => familyOf(ctx, address, height).head,
    isErased: (bundleId) => ctx.state.bundles.get(bundleId)?.state === BundleState.BUNDLE_STATE_TOMBSTONED,
    consent: (grantee, datanetId, purpose) => consentStanding(ctx, { grantee, datanetId, purpose }),
    granteesBefore: (datanetId, by) => granteesBefore(ctx, datanetId, by),
    statisticsRoot(datanetId, bundleId, version) {
      const { state } = ctx;
      const frozen = state.versions.get([datanetId, version]);
      const isAlone = frozen?.policy.privacy === Privacy.PRIVACY_STATISTICS;
      if (!isAlone || weightOfMember(ctx, { datanetId, bundleId, version }) === undefined) return undefined;
      const root = state.bundles.get(bundleId)?.statisticsRoot;
      return root?.length === ROOT_BYTES ? root : undefined;
    },
    policyOf: (datanetId, version) => ctx.state.versions.get([datanetId, version])?.policy,
    areQuestionsApproved: (datanetId, root) => ctx.state.questions.has([datanetId, root]),
    canaries: (datanetId, number) => ctx.state.canarySets.get([datanetId, number]),
    license: (id) => ctx.state.licenses.get(id),
    bundle: (id) => ctx.state.bundles.get(id),
    memberWeight: (datanetId, bundleId, version) => weightOfMember(ctx, { datanetId, bundleId, version }),
    recordMerit(bundleId) {
      const bundle = requireBundle(ctx, bundleId);
      if (bundle.bond.amount === 0n) ctx.fail.bondSettled({ id: bundleId });
      if (!wasLetIn(bundle)) ctx.fail.wrongState({ state: bundle.state });
      if (!bundle.hasMerit) ctx.state.bundles.set(bundleId, { ...bundle, hasMerit: true });
    },
  };
}

function weightOfMember(
  { state }: DatanetContext,
  of: { readonly datanetId: bigint; readonly bundleId: bigint; readonly version: bigint },
): bigint | undefined {
  const { datanetId, bundleId, version } = of;
  const isFrozen = state.versions.get([datanetId, version])?.state === VersionState.VERSION_STATE_FROZEN;
  const member = state.members.get([datanetId, bundleId]);
  if (!isFrozen || member === undefined || member.firstVersion > version) return undefined;
  const isMember = member.lastVersion === 0n || member.lastVersion >= version;
  return isMember ? state.bundles.get(bundleId)?.weight : undefined;
}

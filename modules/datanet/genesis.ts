/** The genesis state of `datanet`: everything but indexes and the queue, which follow from it. */

import { GenesisState } from "#proto/tributary/datanet/v1/genesis.ts";
import { type Bundle, BundleState, type VersionMember } from "#proto/tributary/datanet/v1/types.ts";
import type { GenesisDefinition } from "#sdk";
import { addContributorWeight } from "./decisions.ts";
import type { DatanetContext, datanet } from "./declaration.ts";
import { exportJuries, importJuries } from "./genesis-juries.ts";
import { indexSketch, isIndexed } from "./near-duplicates.ts";
import { areParamsValid, defaultParams } from "./params.ts";

/** Import and export of the whole state. */
export const genesis: GenesisDefinition<(typeof datanet)["spec"], GenesisState> = {
  type: GenesisState,
  default: () => ({
    params: defaultParams(),
    nextDatanetId: 1n,
    nextBundleId: 1n,
    nextLicenseId: 1n,
    datanets: [],
    bundles: [],
    versions: [],
    versionMembers: [],
    licenses: [],
    nextRoundId: 1n,
    nextGoldId: 1n,
    reviewers: [],
    reviewRounds: [],
    reviewVotes: [],
    goldSets: [],
    familyLinks: [],
    declaredIdentities: [],
    quotaUses: [],
    dupCommitments: [],
    dupSlashes: [],
    consents: [],
    approvedQuestions: [],
    sampling: undefined,
    availabilityChecks: [],
    sketchChallenges: [],
    ownershipDisputes: [],
    curationVotes: [],
    curationTallies: [],
    canarySets: [],
  }),
  validate(ctx, state) {
    if (!areParamsValid(state.params)) ctx.fail.invalidParams();
    const counted: readonly (readonly [readonly { readonly id: bigint }[], bigint])[] = [
      [state.datanets, state.nextDatanetId],
      [state.bundles, state.nextBundleId],
      [state.licenses, state.nextLicenseId],
      [state.reviewRounds, state.nextRoundId],
      [state.goldSets, state.nextGoldId],
    ];
    if (!counted.every(([records, next]) => isCounted(records, next))) {
      ctx.fail.invalidGenesis("ids are repeated or not below the next one");
    }
    const nets = new Set(state.datanets.map(({ id }) => id));
    if (!state.bundles.every(({ datanetId }) => nets.has(datanetId))) {
      ctx.fail.invalidGenesis("a bundle has no datanet");
    }
  },
  import(ctx, genesisState) {
    const { state } = ctx;
    state.params.set(genesisState.params);
    state.nextDatanetId.set(genesisState.nextDatanetId);
    state.nextBundleId.set(genesisState.nextBundleId);
    state.nextLicenseId.set(genesisState.nextLicenseId);
    for (const license of genesisState.licenses) state.licenses.set(license.id, license);
    for (const net of genesisState.datanets) state.datanets.set(net.id, net);
    for (const version of genesisState.versions) state.versions.set([version.datanetId, version.number], version);
    for (const bundle of genesisState.bundles) importBundle(ctx, bundle);
    for (const member of genesisState.versionMembers) importMember(ctx, member);
    importJuries(ctx, genesisState);
  },
  export: ({ state }) => ({
    params: state.params.get(),
    nextDatanetId: state.nextDatanetId.peek(),
    nextBundleId: state.nextBundleId.peek(),
    nextLicenseId: state.nextLicenseId.peek(),
    datanets: [...state.datanets.values()],
    bundles: [...state.bundles.values()],
    versions: [...state.versions.values()],
    versionMembers: [...state.members.values()],
    licenses: [...state.licenses.values()],
    ...exportJuries(state),
  }),
};

function isCounted(records: readonly { readonly id: bigint }[], next: bigint): boolean {
  return (
    records.every(({ id }) => id >= 1n && id < next) && new Set(records.map(({ id }) => id)).size === records.length
  );
}

function importBundle(ctx: DatanetContext, bundle: Bundle): void {
  ctx.state.bundles.set(bundle.id, bundle);
  if (isIndexed(bundle)) indexSketch(ctx, bundle);
  if (bundle.state === BundleState.BUNDLE_STATE_ACCEPTED) addContributorWeight(ctx, bundle, bundle.weight);
  const dueHeight = queuedHeight(bundle);
  if (dueHeight !== undefined) ctx.state.queue.add([dueHeight, bundle.id]);
}

/** States in which a bond waits for its day. */
const HELD: ReadonlySet<Bundle["state"]> = new Set([
  BundleState.BUNDLE_STATE_ACCEPTED,
  BundleState.BUNDLE_STATE_WITHDRAWN,
  BundleState.BUNDLE_STATE_DUPLICATE,
  BundleState.BUNDLE_STATE_REJECTED,
  BundleState.BUNDLE_STATE_TOMBSTONED,
]);

/** Where a bundle stands in the queue: until it is revealed at its deadline, once decided at the release of its bond. */
function queuedHeight(bundle: Bundle): bigint | undefined {
  if (bundle.state === BundleState.BUNDLE_STATE_COMMITTED) return bundle.revealDeadline;
  return HELD.has(bundle.state) && bundle.bond.amount > 0n ? bundle.bondReleaseHeight : undefined;
}

function importMember(ctx: DatanetContext, member: VersionMember): void {
  ctx.state.members.set([member.datanetId, member.bundleId], member);
  if (member.lastVersion === 0n) ctx.state.current.add([member.datanetId, member.bundleId]);
}

import { Msg } from "#proto/tributary/datanet/v1/tx.ts";
import { BundleState, type Params } from "#proto/tributary/datanet/v1/types.ts";
import { type DatanetContext, datanet } from "../declaration.ts";
import { requireBundle, requireCurated } from "../lookups.ts";
import { isAppealable } from "../verdicts.ts";
import { beginMembership, endMembership, freezeVersion, openVersion } from "../versions.ts";

/** Changes the version being built, which begins with the members of the newest frozen one, and freezes it when complete. */
export const publishVersion = datanet.message(Msg.methods.publishVersion, {
  signer: "curator",
  cli: ["datanetId"],
  handle(ctx, msg) {
    const { state, fail } = ctx;
    const params = state.params.get();
    const net = requireCurated(ctx, msg.datanetId, msg.curator);
    const changes = msg.addBundleIds.length + msg.dropBundleIds.length;
    if (changes > params.publishBundlesMax) fail.tooManyBundles({ bundles: changes });
    const building = openVersion(ctx, net);

    for (const id of msg.dropBundleIds) dropBundle(ctx, net.id, id, building.number);
    for (const id of msg.addBundleIds) addBundle(ctx, net.id, id, building.number);
    const bundles = building.bundles + msg.addBundleIds.length - msg.dropBundleIds.length;
    checkSize(ctx, bundles, params);
    const changed = { ...building, bundles };
    const version = msg.complete ? freezeVersion(ctx, net, changed) : changed;
    state.versions.set([net.id, version.number], version);
    return { version: version.number, root: version.root, totalWeight: version.totalWeight };
  },
});

function checkSize(ctx: DatanetContext, bundles: number, params: Params): void {
  if (bundles > params.versionBundlesMax) ctx.fail.tooManyBundles({ bundles });
}

function addBundle(ctx: DatanetContext, datanetId: bigint, id: bigint, version: bigint): void {
  const bundle = requireBundle(ctx, id);
  if (bundle.datanetId !== datanetId || bundle.state !== BundleState.BUNDLE_STATE_ACCEPTED)
    ctx.fail.notAccepted({ id });
  if (isAppealable(ctx, bundle)) ctx.fail.appealable({ id });
  if (ctx.state.members.has([datanetId, id])) ctx.fail.alreadyMember({ id });
  beginMembership(ctx, datanetId, id, version);
}

function dropBundle(ctx: DatanetContext, datanetId: bigint, id: bigint, version: bigint): void {
  if (!ctx.state.current.has([datanetId, id])) ctx.fail.notMember({ id });
  endMembership(ctx, datanetId, id, version);
}

/** What is always true of the state of `datanet`. */

import { BundleState, VersionState } from "#proto/tributary/datanet/v1/types.ts";
import { amountOf } from "#sdk";
import { datanet } from "./declaration.ts";
import { BPS_MAX } from "./params.ts";
import { membersOf } from "./versions.ts";

/** The module account holds every bond, coin by coin. */
export const bondsAreCovered = datanet.invariant("the module account holds exactly the bonds", (ctx) => {
  const held = ctx.keepers.bank.getAllBalances(ctx.self);
  const owed = new Map<string, bigint>();
  for (const { bond } of ctx.state.bundles.values()) {
    if (bond.amount > 0n) owed.set(bond.denom, (owed.get(bond.denom) ?? 0n) + bond.amount);
  }
  const isExact = [...owed].every(([denom, amount]) => amountOf(held, denom) === amount);
  return (isExact && held.every(({ denom }) => owed.has(denom))) || `bonds are ${show(owed)}`;
});

/** Every bundle belongs to a datanet, and every datanet counts its accepted bundles. */
export const bundlesAreCounted = datanet.invariant("datanets count their accepted bundles", ({ state }) => {
  const counts = new Map<bigint, readonly [bundles: bigint, items: bigint]>();
  for (const bundle of state.bundles.values()) {
    if (!state.datanets.has(bundle.datanetId)) return `bundle ${bundle.id} has no datanet`;
    if (bundle.state !== BundleState.BUNDLE_STATE_ACCEPTED) continue;
    const [bundles, items] = counts.get(bundle.datanetId) ?? [0n, 0n];
    counts.set(bundle.datanetId, [bundles + 1n, items + BigInt(bundle.items)]);
  }
  for (const net of state.datanets.values()) {
    const [bundles, items] = counts.get(net.id) ?? [0n, 0n];
    if (net.bundlesAccepted !== bundles || net.itemsAccepted !== items) return `datanet ${net.id} miscounts`;
  }
  return true;
});

/** Weight is items times novelty, both within bounds. */
export const weightsFollow = datanet.invariant("an accepted bundle weighs its items times its novelty", ({ state }) => {
  for (const bundle of state.bundles.values()) {
    if (bundle.noveltyBps > BPS_MAX) return `bundle ${bundle.id} is too novel`;
    if (bundle.state !== BundleState.BUNDLE_STATE_ACCEPTED) continue;
    const weight = (BigInt(bundle.items) * BigInt(bundle.noveltyBps)) / BigInt(BPS_MAX);
    if (bundle.weight !== weight) return `bundle ${bundle.id} weighs ${bundle.weight}`;
  }
  return true;
});

/** A frozen version counts and weighs its members. */
export const versionsAreExact = datanet.invariant("a frozen version counts and weighs its members", (ctx) => {
  for (const version of ctx.state.versions.values()) {
    if (version.state !== VersionState.VERSION_STATE_FROZEN) continue;
    const members = membersOf(ctx, version.datanetId, version.number);
    const weight = members.reduce((sum, bundle) => sum + bundle.weight, 0n);
    if (members.length !== version.bundles || weight !== version.totalWeight) {
      return `version ${version.number} of datanet ${version.datanetId} is not what its members are`;
    }
  }
  return true;
});

/** A withdrawn bundle is in no version frozen after its withdrawal. */
export const withdrawnStayOut = datanet.invariant("no version has a bundle withdrawn before it was frozen", (ctx) => {
  for (const version of ctx.state.versions.values()) {
    if (version.state !== VersionState.VERSION_STATE_FROZEN) continue;
    const late = membersOf(ctx, version.datanetId, version.number).find((bundle) => isOutBefore(bundle, version));
    if (late !== undefined) return `bundle ${late.id} is in version ${version.number}`;
  }
  return true;
});

function isOutBefore(bundle: { withdrawnHeight: bigint }, version: { frozenHeight: bigint }): boolean {
  return bundle.withdrawnHeight !== 0n && bundle.withdrawnHeight < version.frozenHeight;
}

function show(coins: ReadonlyMap<string, bigint>): string {
  return [...coins].map(([denom, amount]) => `${amount}${denom}`).join(",");
}

/** What is always true of the state of `datanet`. */

import { BundleState, VersionState } from "#proto/tributary/datanet/v1/types.ts";
import { amountOf, type Coin } from "#sdk";
import { weightOf } from "./decisions.ts";
import { type DatanetQueryContext, datanet } from "./declaration.ts";
import { BPS_MAX } from "./params.ts";
import { membersOf } from "./versions.ts";

/** The module account holds every bond, stake and jury's pay, coin by coin. */
export const bondsAreCovered = datanet.invariant("the module account holds exactly what it owes", (ctx) => {
  const held = ctx.keepers.bank.getAllBalances(ctx.self);
  const owed = new Map<string, bigint>();
  for (const { denom, amount } of liabilities(ctx)) {
    if (amount > 0n) owed.set(denom, (owed.get(denom) ?? 0n) + amount);
  }
  const isExact = [...owed].every(([denom, amount]) => amountOf(held, denom) === amount);
  return (isExact && held.every(({ denom }) => owed.has(denom))) || `owed is ${show(owed)}`;
});

/** Every bundle belongs to a datanet, and every datanet counts its accepted bundles. */
export const bundlesAreCounted = datanet.invariant("datanets count their accepted bundles", ({ state }) => {
  const counts = new Map<bigint, readonly [bundles: bigint, items: bigint, weight: bigint]>();
  for (const bundle of state.bundles.values()) {
    if (!state.datanets.has(bundle.datanetId)) return `bundle ${bundle.id} has no datanet`;
    if (bundle.state !== BundleState.BUNDLE_STATE_ACCEPTED) continue;
    const [bundles, items, weight] = counts.get(bundle.datanetId) ?? [0n, 0n, 0n];
    counts.set(bundle.datanetId, [bundles + 1n, items + BigInt(bundle.items), weight + bundle.weight]);
  }
  for (const net of state.datanets.values()) {
    const [bundles, items, weight] = counts.get(net.id) ?? [0n, 0n, 0n];
    const isExact = net.bundlesAccepted === bundles && net.itemsAccepted === items && net.weightAccepted === weight;
    if (!isExact) return `datanet ${net.id} miscounts`;
  }
  return true;
});

/** Weight is items times novelty times quality, within bounds. */
export const weightsFollow = datanet.invariant(
  "an accepted bundle weighs its items times novelty and quality",
  ({ state }) => {
    for (const bundle of state.bundles.values()) {
      if (bundle.noveltyBps > BPS_MAX || bundle.qualityBps > BPS_MAX)
        return `bundle ${bundle.id} is too novel or too good`;
      if (bundle.state !== BundleState.BUNDLE_STATE_ACCEPTED) continue;
      if (bundle.weight !== weightOf(bundle)) return `bundle ${bundle.id} weighs ${bundle.weight}`;
    }
    return true;
  },
);

/** Merit is shown by what was decided about, and nothing else keeps a copy's bond. */
export const meritsFollow = datanet.invariant("merit is shown and owed by bundles that were decided about", (ctx) => {
  for (const { id, state, hasMerit, meritRequired, decidedHeight, bond } of ctx.state.bundles.values()) {
    if (hasMerit && decidedHeight === 0n) return `bundle ${id} has merit before anybody decided about it`;
    const isHeldCopy = state === BundleState.BUNDLE_STATE_DUPLICATE && bond.amount > 0n;
    if (isHeldCopy && !meritRequired) return `bundle ${id} is a duplicate, and its bond is held for nothing`;
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

function* liabilities({ state }: DatanetQueryContext): Iterable<Coin> {
  for (const { bond } of state.bundles.values()) yield bond;
  for (const { stake } of state.reviewers.values()) yield stake;
  for (const { bond } of state.sketchChallenges.values()) yield bond;
  for (const { bond } of state.disputes.values()) yield bond;
  for (const { deposit } of state.dupCommitments.values()) yield deposit;
  for (const { coin } of state.dupSlashes.values()) yield coin;
  for (const { pool, bond } of state.rounds.values()) yield* [pool, bond];
}

function isOutBefore(bundle: { withdrawnHeight: bigint }, version: { frozenHeight: bigint }): boolean {
  return bundle.withdrawnHeight !== 0n && bundle.withdrawnHeight < version.frozenHeight;
}

function show(coins: ReadonlyMap<string, bigint>): string {
  return [...coins].map(([denom, amount]) => `${amount}${denom}`).join(",");
}

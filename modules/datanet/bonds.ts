/** Money of bundles: fees are burned, bonds are held by the module account until they are released or cut. */

import { type Bundle, BundleState, BundleValue, type Datanet, Privacy } from "#proto/tributary/datanet/v1/types.ts";
import { type Coin, type Coins, coinsOf, normalizeCoins } from "#sdk";
import { DATANET, type DatanetContext } from "./declaration.ts";
import { BPS_MAX } from "./params.ts";

/** How many times the bond is what fewer can check: items seen by auditors alone, and bundles without a sketch. */
const COMMITTEE_FACTOR = 3n;
const SKETCHLESS_FACTOR = 2n;

/** Takes the fees of a bundle and burns them, takes its bond and returns it. */
export function takeFeesAndBond(
  ctx: DatanetContext,
  net: Datanet,
  bundle: { contributor: string; items: number; withoutSketch: boolean },
): Coin {
  const { bundleFee, itemFee, itemBond, privacy } = net.policy;
  const factor =
    (privacy === Privacy.PRIVACY_COMMITTEE ? COMMITTEE_FACTOR : 1n) * (bundle.withoutSketch ? SKETCHLESS_FACTOR : 1n);
  const items = BigInt(bundle.items);
  const fees = normalizeCoins([bundleFee, { denom: itemFee.denom, amount: itemFee.amount * items }]);
  const bond = { denom: itemBond.denom, amount: itemBond.amount * items * factor };
  burnFrom(ctx, bundle.contributor, fees);
  const bonds = coinsOf(bond.denom, bond.amount);
  if (bonds.length > 0) ctx.keepers.bank.sendCoinsFromAccountToModule(bundle.contributor, DATANET, bonds);
  return bond;
}

/** Takes coins from an account and burns them; nothing happens for no coins. */
export function burnFrom(ctx: DatanetContext, account: string, coins: Coins): void {
  if (coins.length === 0) return;
  ctx.keepers.bank.sendCoinsFromAccountToModule(account, DATANET, coins);
  ctx.keepers.bank.burnCoins(DATANET, coins);
}

/** Pays the whole bond back, takes its release off the queue, and returns the bundle without it. */
export function releaseBond(ctx: DatanetContext, bundle: Bundle): Bundle {
  const coins = coinsOf(bundle.bond.denom, bundle.bond.amount);
  ctx.state.queue.remove([bundle.bondReleaseHeight, bundle.id]);
  if (coins.length > 0) {
    ctx.keepers.bank.sendCoinsFromModuleToAccount(DATANET, bundle.contributor, coins);
    ctx.emit.bondReleased({ bundleId: bundle.id, contributor: bundle.contributor, bond: bundle.bond });
  }
  return { ...bundle, bond: { denom: bundle.bond.denom, amount: 0n }, bondReleaseHeight: 0n };
}

/** Slashes `slashBps` of the bond, pays the rest back, and returns the bundle without it and what was lost. */
export function cutBond(
  ctx: DatanetContext,
  bundle: Bundle,
  slash: { readonly bps: number; readonly reporter?: string },
): { readonly bundle: Bundle; readonly lost: Coin } {
  const { denom, amount } = bundle.bond;
  const cut = (amount * BigInt(slash.bps)) / BigInt(BPS_MAX);
  ctx.keepers.rewards.slash({ payer: DATANET, coin: { denom, amount: cut }, reporter: slash.reporter });
  const rest = { ...bundle, bond: { denom, amount: amount - cut } };
  return { bundle: releaseBond(ctx, rest), lost: { denom, amount: cut } };
}

/** Takes the bond off a bundle without moving it, for whoever is to have it later. */
export function holdBond(ctx: DatanetContext, bundle: Bundle): { readonly bundle: Bundle; readonly lost: Coin } {
  const { bond } = bundle;
  ctx.state.queue.remove([bundle.bondReleaseHeight, bundle.id]);
  return { bundle: { ...bundle, bond: { denom: bond.denom, amount: 0n }, bondReleaseHeight: 0n }, lost: bond };
}

/** Takes a coin from an account into the module account; nothing happens for no amount. */
export function takeCoin(ctx: DatanetContext, account: string, { denom, amount }: Coin): void {
  const coins = coinsOf(denom, amount);
  if (coins.length > 0) ctx.keepers.bank.sendCoinsFromAccountToModule(account, DATANET, coins);
}

/** Pays a coin out of the module account; nothing happens for no amount. */
export function payCoin(ctx: DatanetContext, account: string, { denom, amount }: Coin): void {
  const coins = coinsOf(denom, amount);
  if (coins.length > 0) ctx.keepers.bank.sendCoinsFromModuleToAccount(DATANET, account, coins);
}

/**
 * Settles a bond whose day has come. It is forfeited, half burned and half for the commons, by a bundle that a jury found
 * bad, and by one that was let in and weighs nothing, or had to show merit and did not; every other bond is paid back.
 *
 * Of a bundle that must show merit and did not by then:
 * - accepted: forfeits. What is let in late has `params.merit_window_min` blocks from then on all the same.
 * - challenged, or in review again by an appeal: the bond waits. If the bundle stays in it has those blocks once more; if a
 *   challenge is upheld the whole bond is lost, merit or not.
 * - withdrawn or a duplicate of an earlier commitment, after it was let in: forfeits on the day it would have, so that
 *   nobody gets away by leaving or by revealing an original of his own; until that day versions that have it may show merit.
 * - tombstoned: as what it was before.
 * - withdrawn or a duplicate before anybody let it in, rejected, returned without a jury: paid back, for nobody loses a bond
 *   for want of merit with what was never in. A jury's verdict costs it as ever, and so does silence after a commitment.
 * - revoked: nothing is left to settle.
 */
export function settleDeposit(ctx: DatanetContext, bundle: Bundle): Bundle {
  if (!isForfeited(bundle)) return releaseBond(ctx, bundle);
  const { denom, amount } = bundle.bond;
  ctx.keepers.rewards.slash({ payer: DATANET, coin: { denom, amount }, reporter: undefined });
  ctx.emit.bondForfeited({ bundleId: bundle.id, contributor: bundle.contributor, bond: bundle.bond });
  return { ...bundle, bond: { denom, amount: 0n }, bondReleaseHeight: 0n };
}

/** Whether a bundle still owes a measurement by which its contributor improves answers. */
export function owesMerit(bundle: Bundle): boolean {
  return bundle.meritRequired && !bundle.hasMerit && wasLetIn(bundle);
}

/** Whether a bundle is or was let in, whatever became of it since: nothing else has weight, and one that weighs nothing was decided about before it was taken back. */
export function wasLetIn({ state, weight, decidedHeight, withdrawnHeight }: Bundle): boolean {
  const wasTakenBack = withdrawnHeight !== 0n && decidedHeight !== 0n;
  return state === BundleState.BUNDLE_STATE_ACCEPTED || weight > 0n || wasTakenBack;
}

/** A jury's verdict comes first; where none said anything a bundle that was let in is worth what it weighs and what it has shown. */
function isForfeited(bundle: Bundle): boolean {
  if (bundle.value === BundleValue.BUNDLE_VALUE_NONE) return true;
  return wasLetIn(bundle) && (bundle.weight === 0n || owesMerit(bundle));
}

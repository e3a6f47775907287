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

/** Settles a bond whose day has come: a bundle that adds nothing forfeits it, half burned and half for the commons. */
export function settleDeposit(ctx: DatanetContext, bundle: Bundle): Bundle {
  if (!isWorthless(bundle)) return releaseBond(ctx, bundle);
  const { denom, amount } = bundle.bond;
  ctx.keepers.rewards.slash({ payer: DATANET, coin: { denom, amount }, reporter: undefined });
  ctx.emit.bondForfeited({ bundleId: bundle.id, contributor: bundle.contributor, bond: bundle.bond });
  return { ...bundle, bond: { denom, amount: 0n }, bondReleaseHeight: 0n };
}

/** A jury decides; where none said anything an accepted bundle is worth what it weighs. */
function isWorthless({ state, value, weight }: Bundle): boolean {
  if (value === BundleValue.BUNDLE_VALUE_NONE) return true;
  return state === BundleState.BUNDLE_STATE_ACCEPTED && weight === 0n;
}

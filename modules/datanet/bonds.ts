/** Money of bundles: fees are burned, bonds are held by the module account until they are released or cut. */

import type { Bundle, Datanet } from "#proto/tributary/datanet/v1/types.ts";
import { type Coin, type Coins, coinsOf, normalizeCoins } from "#sdk";
import { DATANET, type DatanetContext } from "./declaration.ts";
import { BPS_MAX } from "./params.ts";

/** Takes the fees of a bundle and burns them, takes its bond and returns it. */
export function takeFeesAndBond(
  ctx: DatanetContext,
  net: Datanet,
  bundle: { contributor: string; items: number },
): Coin {
  const { bundleFee, itemFee, itemBond } = net.policy;
  const items = BigInt(bundle.items);
  const fees = normalizeCoins([bundleFee, { denom: itemFee.denom, amount: itemFee.amount * items }]);
  const bond = { denom: itemBond.denom, amount: itemBond.amount * items };
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

/** Pays the whole bond back and returns the bundle without it. */
export function releaseBond(ctx: DatanetContext, bundle: Bundle): Bundle {
  const coins = coinsOf(bundle.bond.denom, bundle.bond.amount);
  if (coins.length > 0) {
    ctx.keepers.bank.sendCoinsFromModuleToAccount(DATANET, bundle.contributor, coins);
    ctx.emit.bondReleased({ bundleId: bundle.id, contributor: bundle.contributor, bond: bundle.bond });
  }
  return { ...bundle, bond: { denom: bundle.bond.denom, amount: 0n }, bondReleaseHeight: 0n };
}

/** Burns `slashBps` of the bond, pays the rest back, and returns the bundle without it and what was burned. */
export function cutBond(
  ctx: DatanetContext,
  bundle: Bundle,
  slashBps: number,
): { readonly bundle: Bundle; readonly burned: Coin } {
  const { denom, amount } = bundle.bond;
  const cut = (amount * BigInt(slashBps)) / BigInt(BPS_MAX);
  if (cut > 0n) ctx.keepers.bank.burnCoins(DATANET, coinsOf(denom, cut));
  const rest = { ...bundle, bond: { denom, amount: amount - cut } };
  return { bundle: releaseBond(ctx, rest), burned: { denom, amount: cut } };
}

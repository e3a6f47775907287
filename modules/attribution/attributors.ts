/** Attributors: who may claim attribution, and how long their bonds answer for it. */

import type { Attributor } from "#proto/tributary/attribution/v1/types.ts";
import { coinsOf } from "#sdk";
import { ATTRIBUTION, type AttributionContext } from "./declaration.ts";

/** The attributor while it may make claims; fails with `notAttributor`, `unbonding` or `bondTooSmall`. */
export function requireActive(ctx: AttributionContext, address: string): Attributor {
  const found = requireAttributor(ctx, address);
  const least = ctx.state.params.get().attributorBondMin.amount;
  if (found.bond.amount < least) ctx.fail.bondTooSmall({ least });
  return found;
}

/** The attributor unless it is leaving; fails with `notAttributor` or `unbonding`. */
export function requireAttributor(ctx: AttributionContext, address: string): Attributor {
  const found = ctx.state.attributors.get(address) ?? ctx.fail.notAttributor();
  if (found.unbondingHeight !== 0n) ctx.fail.unbonding({ height: found.unbondingHeight });
  return found;
}

/** Makes an attributor answer for its claims up to `height`. */
export function holdLiable(ctx: AttributionContext, address: string, height: bigint): void {
  const attributor = ctx.state.attributors.get(address);
  if (attributor === undefined || attributor.liableHeight >= height) return;
  ctx.state.attributors.set(address, { ...attributor, liableHeight: height });
}

/** Pays a bond back and forgets its attributor; one that still answers for something waits. */
export function releaseAttributor(ctx: AttributionContext, attributor: Attributor): void {
  const { address, bond, locked, openRequests } = attributor;
  if (locked > 0n || openRequests > 0) {
    const later = ctx.block.height + ctx.state.params.get().challengeWindow;
    ctx.state.attributors.set(address, { ...attributor, unbondingHeight: later });
    ctx.state.unbondings.add([later, address]);
    return;
  }
  const coins = coinsOf(bond.denom, bond.amount);
  if (coins.length > 0) ctx.keepers.bank.sendCoinsFromModuleToAccount(ATTRIBUTION, address, coins);
  ctx.state.attributors.remove(address);
  ctx.emit.attributorUnbonded({ attributor: address, bond });
}

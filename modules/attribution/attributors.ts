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
export function holdLiable(ctx: AttributionContext, attributor: Attributor, height: bigint): void {
  const liableHeight = attributor.liableHeight > height ? attributor.liableHeight : height;
  ctx.state.attributors.set(attributor.address, { ...attributor, liableHeight });
}

/** Pays a bond back and forgets its attributor. */
export function releaseAttributor(ctx: AttributionContext, attributor: Attributor): void {
  const { address, bond } = attributor;
  ctx.keepers.bank.sendCoinsFromModuleToAccount(ATTRIBUTION, address, coinsOf(bond.denom, bond.amount));
  ctx.state.attributors.remove(address);
  ctx.emit.attributorUnbonded({ attributor: address, bond });
}

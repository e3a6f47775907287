/** Numbers under which other modules hold up what unbonds (`sdk:x/staking/keeper/unbonding.go`). */
import type { StakingContext } from "./declaration.ts";
import { UNBONDING_TYPES, type UnbondingRef } from "./unbonding-ref.ts";

/** The next number; the first is 1. */
export function nextUnbondingId({ state }: StakingContext): bigint {
  const id = (state.lastUnbondingId.find() ?? 0n) + 1n;
  state.lastUnbondingId.set(id);
  return id;
}

/** Makes a record known by a number. */
export function referUnbonding({ state }: StakingContext, id: bigint, ref: UnbondingRef): void {
  state.unbondingRefs.set(id, ref);
  state.unbondingTypes.set(id, UNBONDING_TYPES[ref.kind]);
}

/** Tells listeners that something they can hold up began; what a failing one wrote is dropped. */
export function announceUnbonding(ctx: StakingContext, id: bigint): void {
  ctx.attempt(() => ctx.hooks.afterUnbondingInitiated(id));
}

/** Forgets which record a number belongs to; its kind stays. */
export function forgetUnbonding({ state }: StakingContext, id: bigint): void {
  state.unbondingRefs.remove(id);
}

/** Bonds: what a claim puts at stake, how long it stays there, and how it is lost. */

import { BPS } from "#kernels/domain.ts";
import type { Attributor, Params } from "#proto/tributary/attribution/v1/types.ts";
import { assertDefined, type Coin, firstOf } from "#sdk";
import { ATTRIBUTION, type AttributionContext } from "./declaration.ts";

/** What of a slashed bond is burned, in basis points: the part that no accomplice gets back. */
export const BURNED_BPS = 5_000n;
/** Releases of locked bonds that one block does. */
export const UNLOCKS_PER_BLOCK_MAX = 50;

/**
 * The bond that makes every number of wrong uses a loss: ⌈gain · (BPS − p) / p⌉ · safety / burned part, times 2 − κ. `gain` is
 * the most that one use can be wrong by, p the chance that it is audited.
 */
export function batchBond(params: Params, gain: bigint, kappaBps: bigint): bigint {
  const p = BigInt(params.auditBps);
  const odds = ceilDiv(gain * (BPS - p), p);
  const bond = ceilDiv(odds * BigInt(params.bondSafety) * BPS, BURNED_BPS);
  return ceilDiv(bond * (2n * BPS - kappaBps), BPS);
}

/** The most that one use of a batch can be wrong by: the data's part of the dearest. */
export function largestGain(shares: bigint, useFeeMax: bigint, fees: bigint): bigint {
  return fees === 0n ? 0n : ceilDiv(shares * useFeeMax, fees);
}

/** Locks a part of a bond; fails with `freeBondTooSmall`. */
export function lock(ctx: AttributionContext, address: string, amount: bigint): void {
  const attributor = attributorAt(ctx, address);
  const free = attributor.bond.amount - attributor.locked;
  if (free < amount) ctx.fail.freeBondTooSmall({ free, needed: amount });
  ctx.state.attributors.set(address, { ...attributor, locked: attributor.locked + amount });
}

/** Locks a part of a bond up to a height; fails with `freeBondTooSmall`. */
export function lockUntil(ctx: AttributionContext, address: string, { amount, height }: TimedLock): void {
  lock(ctx, address, amount);
  addTimed(ctx, address, { amount, height });
}

/** A part of a bond that is locked up to a height. */
export interface TimedLock {
  readonly amount: bigint;
  readonly height: bigint;
}

/** Frees a part of a bond that was locked without an end. */
export function unlock(ctx: AttributionContext, address: string, amount: bigint): void {
  const attributor = attributorAt(ctx, address);
  ctx.state.attributors.set(address, { ...attributor, locked: attributor.locked - amount });
}

/** Keeps what is locked up to a height, at most `amount`, locked up to a later one. */
export function keepLocked(
  ctx: AttributionContext,
  address: string,
  { amount, height, later }: TimedLock & { readonly later: bigint },
): void {
  const kept = takeTimed(ctx, address, { amount, height });
  if (kept > 0n) addTimed(ctx, address, { amount: kept, height: later });
}

/** Takes a locked part out of a bond; the coin stays in the module's account and is the caller's to give away. */
export function forfeit(ctx: AttributionContext, address: string, amount: bigint): Coin {
  const attributor = attributorAt(ctx, address);
  const { denom } = attributor.bond;
  ctx.state.attributors.set(address, {
    ...attributor,
    bond: { denom, amount: attributor.bond.amount - amount },
    locked: attributor.locked - amount,
    failedClaims: attributor.failedClaims + 1n,
  });
  return { denom, amount };
}

/** Takes what is still locked up to a height, at most `amount`; nothing once it was released. */
export function forfeitTimed(ctx: AttributionContext, address: string, timed: TimedLock): Coin {
  const lost = takeTimed(ctx, address, timed);
  if (lost === 0n) return { denom: ctx.state.params.get().attributorBondMin.denom, amount: 0n };
  return forfeit(ctx, address, lost);
}

/** Takes from what of a bond nothing has locked, at most `amount`. */
export function forfeitFree(ctx: AttributionContext, address: string, amount: bigint): Coin {
  const attributor = ctx.state.attributors.get(address);
  const { denom } = ctx.state.params.get().attributorBondMin;
  if (attributor === undefined) return { denom, amount: 0n };
  const free = attributor.bond.amount - attributor.locked;
  const lost = free < amount ? free : amount;
  if (lost > 0n) lock(ctx, address, lost);
  return lost > 0n ? forfeit(ctx, address, lost) : { denom, amount: 0n };
}

/** Gives a coin of this module back into a bond; to the commons when the attributor has gone. */
export function restore(ctx: AttributionContext, address: string, coin: Coin): void {
  const attributor = ctx.state.attributors.get(address);
  if (attributor === undefined) {
    ctx.keepers.rewards.toCommons({ payer: ATTRIBUTION, coin });
    return;
  }
  const bond = { denom: coin.denom, amount: attributor.bond.amount + coin.amount };
  ctx.state.attributors.set(address, { ...attributor, bond });
}

/** Frees what was locked up to this height. */
export function releaseLocks(ctx: AttributionContext): void {
  const due = ctx.state.unlocks.keys({ through: [ctx.block.height] });
  for (const key of firstOf(due, UNLOCKS_PER_BLOCK_MAX)) {
    const amount = ctx.state.unlocks.get(key) ?? 0n;
    ctx.state.unlocks.remove(key);
    unlock(ctx, key[1], amount);
  }
}

function addTimed({ state }: AttributionContext, address: string, { amount, height }: TimedLock): void {
  const key = [height, address] as const;
  state.unlocks.set(key, (state.unlocks.get(key) ?? 0n) + amount);
}

/** Takes off the queue what is still locked up to a height, at most `amount`; returns how much. */
function takeTimed({ state }: AttributionContext, address: string, { amount, height }: TimedLock): bigint {
  const key = [height, address] as const;
  const held = state.unlocks.get(key) ?? 0n;
  const taken = held < amount ? held : amount;
  if (held === taken) state.unlocks.remove(key);
  else state.unlocks.set(key, held - taken);
  return taken;
}

function attributorAt(ctx: AttributionContext, address: string): Attributor {
  // Whoever has something locked has not left: bonds are paid back only when nothing is.
  return assertDefined(ctx.state.attributors.get(address), "a bond is locked for nobody");
}

function ceilDiv(a: bigint, b: bigint): bigint {
  return (a + b - 1n) / b;
}

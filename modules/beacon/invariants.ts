/** What is always true of the state of `beacon`. */

import { amountOf } from "#sdk";
import { beacon } from "./declaration.ts";

/** The module account holds every deposit, coin by coin. */
export const depositsAreCovered = beacon.invariant("the module account holds exactly the deposits", (ctx) => {
  const held = ctx.keepers.bank.getAllBalances(ctx.self);
  const owed = new Map<string, bigint>();
  for (const { deposit } of ctx.state.commitments.values()) {
    if (deposit.amount > 0n) owed.set(deposit.denom, (owed.get(deposit.denom) ?? 0n) + deposit.amount);
  }
  return (
    [...owed].every(([denom, amount]) => amountOf(held, denom) === amount) && held.every(({ denom }) => owed.has(denom))
  );
});

/** A value is final once: nothing is pending for a height that has one, or that a newer one was mixed after. */
export const pastIsFinal = beacon.invariant("no height at or before the latest value is pending", ({ state }) => {
  const latest = state.latest.find();
  if (latest === undefined) return true;
  for (const height of state.pending.keys({ through: latest.height })) return `height ${height} is pending`;
  for (const { targetHeight } of state.commitments.values()) {
    if (targetHeight <= latest.height) return `height ${targetHeight} has a commitment`;
  }
  return true;
});

/** Nobody revealed twice for a height. */
export const revealsAreDistinct = beacon.invariant("reveals of a height are in the order of addresses", ({ state }) => {
  for (const { height, reveals } of state.pending.values()) {
    const by = reveals.map(({ validator }) => Array.from(validator, (byte) => String.fromCharCode(byte)).join(""));
    if (by.some((each, i) => i > 0 && each <= (by[i - 1] ?? ""))) return `height ${height} heard a validator twice`;
  }
  return true;
});

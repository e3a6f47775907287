/** What must hold of coins after every block. */
import { bank } from "./declaration.ts";

/** No coin appears or disappears except by minting and burning. */
export const supplyIsTheSumOfBalances = bank.invariant("supply is the sum of balances", ({ state }) => {
  const sums = new Map<string, bigint>();
  for (const [[, denom], amount] of state.balances.entries()) sums.set(denom, (sums.get(denom) ?? 0n) + amount);
  for (const [denom, amount] of state.supply.entries()) {
    if (sums.get(denom) !== amount) return `supply of ${denom} is ${amount}, balances are ${sums.get(denom) ?? 0n}`;
    sums.delete(denom);
  }
  return sums.size === 0 || `no supply of ${[...sums.keys()].join(", ")}`;
});

/** Zero balances are absent and none is below zero. */
export const balancesArePositive = bank.invariant("balances are positive", ({ state }) => {
  for (const [[address, denom], amount] of state.balances.entries()) {
    if (amount <= 0n) return `${address} holds ${amount}${denom}`;
  }
  return true;
});

/** The index by denomination lists exactly the balances. */
export const ownersAreIndexed = bank.invariant("owners are indexed", ({ state }) => {
  let count = 0;
  for (const [denom, address] of state.balances.by.denom.keys()) {
    if (!state.balances.has([address, denom])) return `${address} is listed for ${denom}`;
    count++;
  }
  return count === [...state.balances.keys()].length;
});

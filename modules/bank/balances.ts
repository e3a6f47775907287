/** Reading and changing balances; the order of store operations is the SDK's, because gas depends on it (`sdk:x/bank/keeper/{view,send}.go`). */
import { amountOf, areValidCoins, type Coins, failSdk, formatCoins } from "#sdk";
import type { BankContext, BankView } from "./declaration.ts";

/** Balance of one denomination. */
export function balanceOf({ state }: BankView, address: string, denom: string): bigint {
  return state.balances.get([address, denom]) ?? 0n;
}

/** Everything an account holds, sorted. */
export function allBalances({ state }: BankView, address: string): Coins {
  const coins: { denom: string; amount: bigint }[] = [];
  for (const [[, denom], amount] of state.balances.entries({ prefix: [address] })) coins.push({ denom, amount });
  return coins;
}

/** What an account may spend now, sorted. */
export function spendableCoins(ctx: BankView, address: string): Coins {
  const total = allBalances(ctx, address);
  const locked = ctx.keepers.auth.lockedCoins(address);
  return total.flatMap(({ denom, amount }) => {
    const free = amount - amountOf(locked, denom);
    return free > 0n ? [{ denom, amount: free }] : [];
  });
}

/** Takes unlocked coins from an account; fails with sdk code 5 when it has not enough, 10 for a malformed list. */
export function subUnlockedCoins(ctx: BankContext, address: string, coins: Coins): void {
  requireValid(coins);
  const locked = ctx.keepers.auth.lockedCoins(address);
  for (const { denom, amount } of coins) {
    const balance = balanceOf(ctx, address, denom);
    const lockedAmount = amountOf(locked, denom);
    if (balance < lockedAmount) {
      failSdk.insufficientFunds(
        `locked amount exceeds account balance funds: ${lockedAmount}${denom} > ${balance}${denom}`,
      );
    }
    const spendable = balance - lockedAmount;
    if (spendable < amount) {
      failSdk.insufficientFunds(`spendable balance ${spendable}${denom} is smaller than ${amount}${denom}`);
    }
    setBalance(ctx, { address, denom, amount: balance - amount });
  }
  ctx.emit.coinSpent({ spender: address, amount: formatCoins(coins) });
}

/** Gives coins to an account; fails with sdk code 10 for a malformed list. */
export function addCoinsTo(ctx: BankContext, address: string, coins: Coins): void {
  requireValid(coins);
  for (const { denom, amount } of coins) {
    setBalance(ctx, { address, denom, amount: balanceOf(ctx, address, denom) + amount });
  }
  ctx.emit.coinReceived({ receiver: address, amount: formatCoins(coins) });
}

/** Stores a balance; zero balances are removed. */
export function setBalance(
  { state }: BankContext,
  balance: { readonly address: string; readonly denom: string; readonly amount: bigint },
): void {
  const key = [balance.address, balance.denom] as const;
  if (balance.amount === 0n) state.balances.remove(key);
  else state.balances.set(key, balance.amount);
}

/** Fails with sdk code 10 unless the list is sorted, positive and without repetitions. */
export function requireValid(coins: Coins): void {
  if (!areValidCoins(coins)) failSdk.invalidCoins(formatCoins(coins));
}

/** Coins that an account holds but may not spend yet (`sdk:x/auth/vesting/types/vesting_account.go`). */
import { addCoins, amountOf, type Coins, coinsOf, decFromInt, decMul, decQuo, decRoundInt } from "#sdk";
import { type Account, type Vesting, vestingBase, withVestingBase } from "./accounts.ts";

/** What `account` may not spend at `seconds` since the Unix epoch: still vesting, less what of it is delegated. */
export function lockedCoins(account: Account | undefined, seconds: bigint): Coins {
  if (account?.kind !== "vesting") return [];
  const { delegatedVesting } = vestingBase(account.vesting);
  return minus(vestingCoins(account.vesting, seconds), delegatedVesting);
}

/** The account after `amount` was delegated: locked coins count as delegated first. */
export function trackDelegation(
  account: Extract<Account, { kind: "vesting" }>,
  moment: { readonly seconds: bigint; readonly amount: Coins },
): Account {
  const base = vestingBase(account.vesting);
  const vesting = vestingCoins(account.vesting, moment.seconds);
  let { delegatedVesting, delegatedFree } = base;
  for (const { denom, amount } of moment.amount) {
    const locked = maximum(0n, amountOf(vesting, denom) - amountOf(base.delegatedVesting, denom));
    const fromLocked = minimum(locked, amount);
    delegatedVesting = addCoins(delegatedVesting, coinsOf(denom, fromLocked));
    delegatedFree = addCoins(delegatedFree, coinsOf(denom, amount - fromLocked));
  }
  return { ...account, vesting: withVestingBase(account.vesting, { ...base, delegatedVesting, delegatedFree }) };
}

/** The account after `amount` came back from a delegation: free coins first. */
export function trackUndelegation(account: Extract<Account, { kind: "vesting" }>, amount: Coins): Account {
  const base = vestingBase(account.vesting);
  let { delegatedVesting, delegatedFree } = base;
  for (const coin of amount) {
    const fromFree = minimum(amountOf(base.delegatedFree, coin.denom), coin.amount);
    const fromLocked = minimum(amountOf(base.delegatedVesting, coin.denom), coin.amount - fromFree);
    delegatedFree = minus(delegatedFree, coinsOf(coin.denom, fromFree));
    delegatedVesting = minus(delegatedVesting, coinsOf(coin.denom, fromLocked));
  }
  return { ...account, vesting: withVestingBase(account.vesting, { ...base, delegatedVesting, delegatedFree }) };
}

function vestingCoins(vesting: Vesting, seconds: bigint): Coins {
  const { originalVesting, endTime } = vestingBase(vesting);
  switch (vesting.kind) {
    case "permanent":
      return originalVesting;
    case "delayed":
      return seconds >= endTime ? [] : originalVesting;
    case "continuous":
      return minus(originalVesting, continuouslyVested(vesting.value.startTime, { originalVesting, endTime, seconds }));
    case "periodic":
      return minus(originalVesting, periodicallyVested(vesting.value, seconds));
  }
}

function continuouslyVested(
  startTime: bigint,
  by: { readonly originalVesting: Coins; readonly endTime: bigint; readonly seconds: bigint },
): Coins {
  if (by.seconds <= startTime) return [];
  if (by.seconds >= by.endTime) return by.originalVesting;
  const share = decQuo(decFromInt(by.seconds - startTime), decFromInt(by.endTime - startTime));
  return by.originalVesting.flatMap(({ denom, amount }) =>
    coinsOf(denom, decRoundInt(decMul(decFromInt(amount), share))),
  );
}

function periodicallyVested(account: Extract<Vesting, { kind: "periodic" }>["value"], seconds: bigint): Coins {
  let vested: Coins = [];
  let end = account.startTime;
  for (const { length, amount } of account.vestingPeriods) {
    end += length;
    if (seconds < end) break;
    vested = addCoins(vested, amount);
  }
  return vested;
}

/** Amount by amount, never below zero. */
function minus(a: Coins, b: Coins): Coins {
  return a.flatMap(({ denom, amount }) => coinsOf(denom, maximum(0n, amount - amountOf(b, denom))));
}

function maximum(a: bigint, b: bigint): bigint {
  if (a > b) return a;
  return b;
}

function minimum(a: bigint, b: bigint): bigint {
  if (a < b) return a;
  return b;
}

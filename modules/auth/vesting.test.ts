import assert from "node:assert/strict";
import { test } from "node:test";
import { BaseAccount } from "#proto/cosmos/auth/v1beta1/auth.ts";
import type { Coins } from "#sdk";
import { type Account, type Vesting, vestingBase } from "./accounts.ts";
import { lockedCoins, trackDelegation, trackUndelegation } from "./vesting.ts";

type VestingAccount = Extract<Account, { kind: "vesting" }>;
const coins = (amount: bigint): Coins => (amount === 0n ? [] : [{ denom: "utrib", amount }]);
const base = BaseAccount.create({ address: "a" });
const shared = {
  baseAccount: base,
  originalVesting: coins(100n),
  delegatedFree: [],
  delegatedVesting: [],
  endTime: 200n,
};
const account = (vesting: Vesting): VestingAccount => ({ kind: "vesting", base, vesting });
const lockedAt = (vesting: Vesting, ...seconds: bigint[]): bigint[] =>
  seconds.map((at) => lockedCoins(account(vesting), at)[0]?.amount ?? 0n);

test("each kind unlocks in its own way", () => {
  const continuous: Vesting = { kind: "continuous", value: { baseVestingAccount: shared, startTime: 100n } };
  assert.deepEqual(lockedAt(continuous, 0n, 100n, 133n, 150n, 199n, 200n), [100n, 100n, 67n, 50n, 1n, 0n]);
  const delayed: Vesting = { kind: "delayed", value: { baseVestingAccount: shared } };
  assert.deepEqual(lockedAt(delayed, 0n, 199n, 200n), [100n, 100n, 0n]);
  const vestingPeriods = [
    { length: 20n, amount: coins(30n) },
    { length: 80n, amount: coins(70n) },
  ];
  const periodic: Vesting = {
    kind: "periodic",
    value: { baseVestingAccount: shared, startTime: 100n, vestingPeriods },
  };
  assert.deepEqual(lockedAt(periodic, 99n, 119n, 120n, 199n, 200n), [100n, 100n, 70n, 70n, 0n]);
  const permanent: Vesting = { kind: "permanent", value: { baseVestingAccount: shared } };
  assert.deepEqual(lockedAt(permanent, 10n ** 12n), [100n]);
  assert.deepEqual(lockedCoins({ kind: "base", base }, 0n), []);
});

test("delegations take locked coins first and give free coins back first", () => {
  const start = account({ kind: "continuous", value: { baseVestingAccount: shared, startTime: 100n } });
  const tracked = (of: Account): [bigint, bigint] => {
    assert(of.kind === "vesting");
    const { delegatedVesting, delegatedFree } = vestingBase(of.vesting);
    return [delegatedVesting[0]?.amount ?? 0n, delegatedFree[0]?.amount ?? 0n];
  };
  const delegated = trackDelegation(start, { seconds: 150n, amount: coins(60n) });
  assert.deepEqual(tracked(delegated), [50n, 10n]);
  assert.equal(lockedCoins(delegated, 150n)[0]?.amount ?? 0n, 0n);
  assert(delegated.kind === "vesting");
  const back = trackUndelegation(delegated, coins(25n));
  assert.deepEqual(tracked(back), [35n, 0n]);
});

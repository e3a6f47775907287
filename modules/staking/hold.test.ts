/** What other modules hold up waits until they let it go (`sdk:x/staking/keeper/unbonding_test.go`). */
import assert from "node:assert/strict";
import { test } from "node:test";
import { BondStatus } from "#proto/cosmos/staking/v1beta1/staking.ts";
import { failsWith } from "#test/support/cosmos-sandbox.ts";
import { POWER, type StakingLab, stakingLab } from "#test/support/staking-lab.ts";

/** Undelegation 1 and redelegation 2 of account 4, unbonding 3 of validator 3; the time of all has nearly come. */
function threeUnbondings(): StakingLab {
  const lab = stakingLab({ params: { maxValidators: 3 } });
  for (const n of [1, 2, 3]) lab.createValidator(n, 10n * POWER);
  lab.delegate(4, 1, 20n);
  lab.nextBlock();
  lab.undelegate(4, 1, 5n);
  lab.redelegate(4, [1, 2], 6n);
  lab.keeper.jail(lab.consensus(3));
  lab.nextBlock(99n);
  return lab;
}

const held = (lab: StakingLab) => lab.ctx.keepers.bank.getBalance(lab.account(4), "utrib");
const statusOf = (lab: StakingLab) => lab.keeper.getValidator(lab.operator(3))?.status;
const [UNDELEGATION, REDELEGATION, VALIDATOR] = [1n, 2n, 3n];

test("an undelegation that is held up is paid when the last hold goes", () => {
  const lab = threeUnbondings();
  const before = held(lab);
  lab.keeper.putUnbondingOnHold(UNDELEGATION);
  lab.keeper.putUnbondingOnHold(UNDELEGATION);
  lab.nextBlock();
  lab.nextBlock();
  assert.equal(held(lab), before);
  lab.keeper.unbondingCanComplete(UNDELEGATION);
  assert.equal(held(lab), before);
  lab.keeper.unbondingCanComplete(UNDELEGATION);
  assert.equal(held(lab), before + 5n);
  assert.equal(lab.keeper.getUnbondingDelegation(lab.account(4), lab.operator(1)), undefined);
  failsWith(() => lab.keeper.unbondingCanComplete(UNDELEGATION), ["staking", 26]);
  assert.deepEqual(lab.box.brokenInvariants(), []);
});

test("let go before its time, it completes with the others", () => {
  const lab = threeUnbondings();
  const before = held(lab);
  lab.keeper.putUnbondingOnHold(UNDELEGATION);
  lab.keeper.putUnbondingOnHold(REDELEGATION);
  lab.keeper.putUnbondingOnHold(VALIDATOR);
  for (const id of [UNDELEGATION, REDELEGATION, VALIDATOR]) lab.keeper.unbondingCanComplete(id);
  assert.equal(held(lab), before);
  lab.nextBlock();
  lab.nextBlock();
  assert.deepEqual([held(lab), statusOf(lab)], [before + 5n, BondStatus.BOND_STATUS_UNBONDED]);
  assert.equal(lab.keeper.getRedelegation(lab.account(4), lab.operator(1), lab.operator(2)), undefined);
});

test("a redelegation that is held up answers on", () => {
  const lab = threeUnbondings();
  lab.keeper.putUnbondingOnHold(REDELEGATION);
  lab.nextBlock();
  lab.nextBlock();
  const record = () => lab.keeper.getRedelegation(lab.account(4), lab.operator(1), lab.operator(2));
  assert.equal(record()?.entries.length, 1);
  lab.keeper.slash(lab.consensus(1), { height: 2n, power: 10n, fraction: 5n * 10n ** 17n });
  assert.equal(lab.keeper.getDelegation(lab.account(4), lab.operator(2))?.shares, 3n * 10n ** 18n);
  lab.keeper.unbondingCanComplete(REDELEGATION);
  assert.equal(record(), undefined);
  failsWith(() => lab.keeper.putUnbondingOnHold(REDELEGATION), ["staking", 28]);
  assert.deepEqual(lab.box.brokenInvariants(), []);
});

test("a validator that is held up stays unbonding until the block after", () => {
  const lab = threeUnbondings();
  lab.keeper.putUnbondingOnHold(VALIDATOR);
  lab.nextBlock();
  lab.nextBlock(10n);
  assert.equal(statusOf(lab), BondStatus.BOND_STATUS_UNBONDING);
  lab.keeper.unbondingCanComplete(VALIDATOR);
  assert.equal(statusOf(lab), BondStatus.BOND_STATUS_UNBONDING);
  lab.nextBlock();
  assert.equal(statusOf(lab), BondStatus.BOND_STATUS_UNBONDED);
  failsWith(() => lab.keeper.unbondingCanComplete(VALIDATOR), ["staking", 3]);
});

test("what is not held up cannot be let go, and what is unknown cannot be held up", () => {
  const lab = threeUnbondings();
  failsWith(
    () => lab.keeper.unbondingCanComplete(UNDELEGATION),
    ["staking", 42],
    "undelegation unbondingID(1), expecting UnbondingOnHoldRefCount > 0, got int64: cannot un-hold unbonding operation that is not on hold",
  );
  failsWith(() => lab.keeper.unbondingCanComplete(REDELEGATION), ["staking", 42]);
  failsWith(() => lab.keeper.unbondingCanComplete(VALIDATOR), ["staking", 42]);
  failsWith(() => lab.keeper.putUnbondingOnHold(9n), ["staking", 45]);
  lab.ctx.state.unbondingTypes.set(9n, 7n);
  failsWith(() => lab.keeper.putUnbondingOnHold(9n), ["staking", 41]);
});

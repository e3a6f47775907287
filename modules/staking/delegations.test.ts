/** Delegating, undelegating and moving, as `sdk:x/staking/keeper/delegation_test.go` has it. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { BondStatus } from "#proto/cosmos/staking/v1beta1/staking.ts";
import { decFromInt } from "#sdk";
import { failsWith } from "#test/support/cosmos-sandbox.ts";
import { POWER, type StakingLab, stakingLab } from "#test/support/staking-lab.ts";

const DELEGATOR = 4;
const { BOND_STATUS_UNBONDED, BOND_STATUS_UNBONDING } = BondStatus;

/** Validator 1 with ten of its own and ten of a delegator, validator 2 with ten, at height 10 and second 333. */
function twoValidators(params: Parameters<typeof stakingLab>[0] = {}): StakingLab {
  const lab = stakingLab(params);
  lab.createValidator(1, 10n * POWER);
  lab.createValidator(2, 10n * POWER);
  lab.delegate(DELEGATOR, 1, 10n * POWER);
  lab.nextBlock();
  lab.box.at(10n, { time: { seconds: 333n, nanos: 0 } });
  return lab;
}

const validator = (lab: StakingLab, n: number) => lab.keeper.getValidator(lab.operator(n));
const unbondingOf = (lab: StakingLab, n: number, from: number) =>
  lab.keeper.getUnbondingDelegation(lab.account(n), lab.operator(from))?.entries ?? [];
const redelegationOf = (lab: StakingLab, n: number, [from, to]: readonly [number, number]) =>
  lab.keeper.getRedelegation(lab.account(n), lab.operator(from), lab.operator(to))?.entries ?? [];

test("shares leave a delegation with their tokens", () => {
  const lab = twoValidators();
  assert.equal(lab.keeper.unbond(lab.account(DELEGATOR), lab.operator(1), decFromInt(6n * POWER)), 6n * POWER);
  assert.equal(lab.keeper.getDelegation(lab.account(DELEGATOR), lab.operator(1))?.shares, decFromInt(4n * POWER));
  assert.equal(validator(lab, 1)?.tokens, 14n * POWER);
  failsWith(() => lab.keeper.unbond(lab.account(9), lab.operator(1), 1n), ["staking", 21]);
  failsWith(
    () => lab.keeper.unbond(lab.account(DELEGATOR), lab.operator(1), decFromInt(5n * POWER)),
    ["staking", 24],
    "4000000.000000000000000000: not enough delegation shares",
  );
});

test("delegations are listed with their validator until they are gone", () => {
  const lab = twoValidators();
  const delegators = () =>
    lab.keeper.getValidatorDelegations(lab.operator(1)).map(({ delegatorAddress }) => delegatorAddress);
  assert.deepEqual(delegators(), [lab.account(1), lab.account(DELEGATOR)]);
  lab.undelegate(DELEGATOR, 1, 4n * POWER);
  assert.equal(delegators().length, 2);
  lab.undelegate(DELEGATOR, 1, 6n * POWER);
  assert.deepEqual(delegators(), [lab.account(1)]);
  assert.deepEqual(lab.keeper.getAllDelegatorDelegations(lab.account(DELEGATOR)), []);
});

test("an operator who falls below its minimum is jailed", () => {
  const lab = stakingLab();
  lab.createValidator(1, 10n * POWER, { minSelfDelegation: 10n * POWER });
  lab.createValidator(2, 10n * POWER);
  lab.delegate(DELEGATOR, 1, 10n * POWER);
  lab.nextBlock();
  lab.undelegate(1, 1, 6n * POWER);
  lab.nextBlock();
  const { tokens, status, jailed } = validator(lab, 1) ?? assert.fail();
  assert.deepEqual([tokens, status, jailed], [14n * POWER, BOND_STATUS_UNBONDING, true]);
  assert.deepEqual(lab.box.brokenInvariants(), []);
});

test("tokens of an unbonding validator wait a whole time of their own", () => {
  const lab = twoValidators();
  lab.undelegate(1, 1, 10n * POWER);
  assert.equal(validator(lab, 1)?.jailed, true);
  lab.nextBlock();
  assert.deepEqual([validator(lab, 1)?.unbondingHeight, validator(lab, 1)?.unbondingTime.seconds], [10n, 433n]);
  lab.box.at(20n, { time: { seconds: 400n, nanos: 0 } });
  lab.undelegate(DELEGATOR, 1, 6n);
  const [entry] = unbondingOf(lab, DELEGATOR, 1);
  assert.deepEqual([entry?.balance, entry?.creationHeight, entry?.completionTime.seconds], [6n, 20n, 500n]);
});

test("an unbonded validator goes with its last share", () => {
  const lab = twoValidators();
  lab.undelegate(1, 1, 10n * POWER);
  lab.nextBlock(200n);
  lab.nextBlock();
  assert.equal(validator(lab, 1)?.status, BOND_STATUS_UNBONDED);
  lab.undelegate(DELEGATOR, 1, 6n * POWER);
  assert.equal(validator(lab, 1)?.tokens, 4n * POWER);
  lab.undelegate(DELEGATOR, 1, 4n * POWER);
  assert.equal(validator(lab, 1), undefined);
  assert.deepEqual(lab.box.brokenInvariants(), []);
});

test("undelegations of one block are one entry, others are not, and there is a most", () => {
  const lab = twoValidators();
  lab.undelegate(DELEGATOR, 1, 10n);
  lab.undelegate(DELEGATOR, 1, 5n);
  const [first] = unbondingOf(lab, DELEGATOR, 1);
  assert.deepEqual([first?.balance, first?.initialBalance, first?.unbondingId], [15n, 15n, 1n]);
  for (let i = 0; i < 2; i++) {
    lab.nextBlock();
    lab.undelegate(DELEGATOR, 1, 5n);
  }
  assert.deepEqual(
    unbondingOf(lab, DELEGATOR, 1).map(({ unbondingId }) => unbondingId),
    [1n, 3n, 4n],
  );
  failsWith(() => lab.undelegate(DELEGATOR, 1, 5n), ["staking", 27]);
  const before = lab.ctx.keepers.bank.getBalance(lab.account(DELEGATOR), "utrib");
  lab.nextBlock(99n);
  lab.nextBlock();
  assert.equal(lab.ctx.keepers.bank.getBalance(lab.account(DELEGATOR), "utrib"), before + 20n);
  lab.undelegate(DELEGATOR, 1, 5n);
  assert.deepEqual(lab.box.brokenInvariants(), []);
});

test("moves within a block are entries of their own, up to a most, and free again when they mature", () => {
  const lab = twoValidators();
  const move = () => lab.redelegate(DELEGATOR, [1, 2], 1n);
  for (let i = 0; i < 3; i++) move();
  assert.equal(redelegationOf(lab, DELEGATOR, [1, 2]).length, 3);
  failsWith(move, ["staking", 33]);
  lab.nextBlock(100n);
  lab.nextBlock();
  assert.equal(redelegationOf(lab, DELEGATOR, [1, 2]).length, 0);
  move();
  assert.deepEqual(lab.box.brokenInvariants(), []);
});

test("tokens that moved do not move on until they answer for nothing", () => {
  const lab = twoValidators();
  lab.createValidator(3, 10n * POWER);
  lab.redelegate(DELEGATOR, [1, 2], 5n);
  failsWith(() => lab.redelegate(DELEGATOR, [2, 3], 5n), ["staking", 32]);
  failsWith(() => lab.redelegate(DELEGATOR, [1, 1], 5n), ["staking", 29]);
  failsWith(() => lab.redelegate(DELEGATOR, [1, 9], 5n), ["staking", 31]);
  failsWith(() => lab.redelegate(DELEGATOR, [9, 1], 5n), ["staking", 3]);
});

test("tokens of an unbonding validator answer as long as it does, those of an unbonded one not at all", () => {
  const lab = twoValidators();
  lab.undelegate(1, 1, 10n * POWER);
  lab.nextBlock(67n);
  lab.redelegate(DELEGATOR, [1, 2], 6n * POWER);
  const [entry] = redelegationOf(lab, DELEGATOR, [1, 2]);
  assert.deepEqual([entry?.creationHeight, entry?.completionTime.seconds], [10n, 433n]);
  lab.nextBlock(100n);
  lab.nextBlock();
  assert.equal(validator(lab, 1)?.status, BOND_STATUS_UNBONDED);
  lab.redelegate(DELEGATOR, [1, 2], 2n * POWER);
  assert.deepEqual(redelegationOf(lab, DELEGATOR, [1, 2]), []);
  // The SDK looks the source up again, and with the last share it is gone.
  failsWith(() => lab.redelegate(DELEGATOR, [1, 2], 2n * POWER), ["staking", 3]);
  assert.deepEqual(lab.box.brokenInvariants(), []);
});

test("rounding does not keep an account from taking everything", () => {
  const lab = twoValidators();
  lab.keeper.slash(lab.consensus(1), { height: 10n, power: 20n, fraction: 333_333_333_333_333_333n });
  const worth = lab.keeper.getDelegatorBonded(lab.account(DELEGATOR));
  assert.equal(worth, 6_666_667n);
  const shares = lab.keeper.validateUnbondAmount(lab.account(DELEGATOR), lab.operator(1), worth);
  assert.equal(shares, decFromInt(10n * POWER));
  failsWith(() => lab.keeper.validateUnbondAmount(lab.account(DELEGATOR), lab.operator(1), worth + 1n), ["sdk", 18]);
});

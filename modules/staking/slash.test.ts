/** The scenarios of `sdk:tests/integration/staking/keeper/slash_test.go`, to the last token. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { BondStatus } from "#proto/cosmos/staking/v1beta1/staking.ts";
import { DEC_ONE, decWithPlaces } from "#sdk";
import { failsWith } from "#test/support/cosmos-sandbox.ts";
import { POWER, type StakingLab, stakingLab } from "#test/support/staking-lab.ts";
import { BONDED_POOL, NOT_BONDED_POOL } from "./declaration.ts";
import { slashUnbondingDelegation } from "./slash.ts";

const HALF = decWithPlaces(5n, 1);
const DELEGATOR = 4;

/** Three validators of ten, at height 2. */
function threeValidators(): StakingLab {
  const lab = stakingLab();
  for (const n of [1, 2, 3]) lab.createValidator(n, 10n * POWER);
  lab.nextBlock();
  return lab;
}

function at(lab: StakingLab, height: bigint): StakingLab {
  while (lab.box.lane.block.height < height) lab.nextBlock();
  return lab;
}

const poolOf = (lab: StakingLab, name: string): bigint =>
  lab.ctx.keepers.bank.getBalance(lab.box.wiring.moduleAccounts.require(name).address, "utrib");
const tokensOf = (lab: StakingLab, n: number): bigint => lab.keeper.getValidator(lab.operator(n))?.tokens ?? -1n;
const statusOf = (lab: StakingLab, n: number) => lab.keeper.getValidator(lab.operator(n))?.status;
const slash = (lab: StakingLab, height: bigint, fraction: bigint, power = 10n): bigint =>
  lab.keeper.slash(lab.consensus(1), { height, power, fraction });

test("at the present height, and before the chain began, only the validator loses", () => {
  for (const height of [2n, -2n]) {
    const lab = threeValidators();
    assert.equal(slash(lab, height, HALF), 5n * POWER);
    assert.equal(poolOf(lab, BONDED_POOL), 25n * POWER);
    assert.deepEqual(
      lab.nextBlock().map(({ power }) => power),
      [5n],
    );
    assert.equal(tokensOf(lab, 1), 5n * POWER);
    assert.deepEqual(lab.box.brokenInvariants(), []);
  }
});

test("what began to unbond since the offence loses first", () => {
  const lab = threeValidators();
  lab.delegate(DELEGATOR, 1, 4n * POWER);
  at(lab, 11n).undelegate(DELEGATOR, 1, 4n * POWER);
  at(lab, 12n);
  const balance = () => lab.keeper.getDelegatorUnbonding(lab.account(DELEGATOR));
  assert.equal(slash(lab, 10n, HALF), 3n * POWER);
  assert.deepEqual([balance(), tokensOf(lab, 1), poolOf(lab, BONDED_POOL)], [2n * POWER, 7n * POWER, 27n * POWER]);
  assert.equal(slash(lab, 9n, HALF), 3n * POWER);
  assert.deepEqual([balance(), tokensOf(lab, 1), poolOf(lab, NOT_BONDED_POOL)], [0n, 4n * POWER, 0n]);
  // Once it is gone the validator alone pays, even for what was not there at the time of the offence.
  assert.equal(slash(lab, 9n, HALF), 3n * POWER);
  assert.equal(slash(lab, 9n, HALF), 1n * POWER);
  assert.deepEqual([tokensOf(lab, 1), poolOf(lab, BONDED_POOL)], [0n, 20n * POWER]);
  lab.nextBlock();
  assert.equal(statusOf(lab, 1), BondStatus.BOND_STATUS_UNBONDING);
  const [entry] = lab.keeper.getUnbondingDelegation(lab.account(DELEGATOR), lab.operator(1))?.entries ?? [];
  assert.deepEqual([entry?.initialBalance, entry?.balance], [4n * POWER, 0n]);
  assert.deepEqual(lab.box.brokenInvariants(), []);
});

test("what moved to another validator since the offence loses there", () => {
  const lab = threeValidators();
  lab.delegate(DELEGATOR, 1, 6n * POWER);
  at(lab, 11n).redelegate(DELEGATOR, [1, 2], 6n * POWER);
  at(lab, 12n);
  assert.equal(slash(lab, 10n, HALF), 2n * POWER);
  assert.deepEqual([tokensOf(lab, 1), tokensOf(lab, 2)], [8n * POWER, 13n * POWER]);
  assert.equal(slash(lab, 10n, DEC_ONE), 4n * POWER);
  assert.deepEqual([tokensOf(lab, 1), tokensOf(lab, 2)], [4n * POWER, 10n * POWER]);
  assert.equal(slash(lab, 10n, DEC_ONE), 4n * POWER);
  assert.deepEqual([tokensOf(lab, 1), poolOf(lab, BONDED_POOL)], [0n, 20n * POWER]);
  lab.nextBlock();
  assert.equal(statusOf(lab, 1), BondStatus.BOND_STATUS_UNBONDING);
  assert.equal(slash(lab, 10n, DEC_ONE), 0n);
  assert.equal(poolOf(lab, NOT_BONDED_POOL), 0n);
  assert.equal(lab.keeper.getDelegation(lab.account(DELEGATOR), lab.operator(2)), undefined);
  assert.deepEqual(lab.box.brokenInvariants(), []);
});

test("both together can spare the validator", () => {
  const lab = threeValidators();
  lab.delegate(DELEGATOR, 1, 10n * POWER);
  at(lab, 11n).redelegate(DELEGATOR, [1, 2], 6n * POWER);
  lab.undelegate(DELEGATOR, 1, 4n * POWER);
  at(lab, 12n);
  assert.equal(slash(lab, 10n, HALF), 0n);
  assert.deepEqual([tokensOf(lab, 1), tokensOf(lab, 2)], [10n * POWER, 13n * POWER]);
  assert.deepEqual([poolOf(lab, BONDED_POOL), poolOf(lab, NOT_BONDED_POOL)], [33n * POWER, 2n * POWER]);
  assert.deepEqual(lab.box.brokenInvariants(), []);
});

test("moved tokens that began to unbond from the target lose there first", () => {
  const lab = threeValidators();
  lab.delegate(DELEGATOR, 1, 6n * POWER);
  at(lab, 11n).redelegate(DELEGATOR, [1, 2], 6n * POWER);
  lab.undelegate(DELEGATOR, 2, 2n * POWER);
  at(lab, 12n);
  assert.equal(slash(lab, 10n, HALF), 2n * POWER);
  assert.equal(lab.keeper.getDelegatorUnbonding(lab.account(DELEGATOR)), 0n);
  // As the SDK does: the shares are cut as if nothing had been taken from the unbonding.
  assert.deepEqual([tokensOf(lab, 1), tokensOf(lab, 2)], [8n * POWER, 11n * POWER]);
  assert.deepEqual(lab.box.brokenInvariants(), []);
});

test("entries from before the offence, or past their time, are spared", () => {
  const lab = threeValidators();
  lab.delegate(DELEGATOR, 1, 10n);
  at(lab, 5n).undelegate(DELEGATOR, 1, 10n);
  const record = lab.keeper.getUnbondingDelegation(lab.account(DELEGATOR), lab.operator(1)) ?? assert.fail();
  assert.equal(slashUnbondingDelegation(lab.ctx, record, { height: 6n, fraction: HALF }), 0n);
  lab.box.at(6n, { time: { seconds: 105n, nanos: 0 } });
  assert.equal(slashUnbondingDelegation(lab.ctx, record, { height: 5n, fraction: HALF }), 0n);
  lab.box.at(6n, { time: { seconds: 104n, nanos: 999_999_999 } });
  assert.equal(slashUnbondingDelegation(lab.ctx, record, { height: 5n, fraction: HALF }), 5n);
  assert.equal(lab.keeper.getDelegatorUnbonding(lab.account(DELEGATOR)), 5n);
});

test("a validator that is gone costs nothing, and impossible offences fail", () => {
  const lab = threeValidators();
  const stranger = lab.box.wiring.addresses.consensus.toText(new Uint8Array(20).fill(99));
  assert.equal(lab.keeper.slash(stranger, { height: 1n, power: 10n, fraction: HALF }), 0n);
  failsWith(
    () => slash(lab, 3n, HALF),
    ["undefined", 1],
    "impossible attempt to slash future infraction at height 3 but we are at height 2",
  );
  failsWith(
    () => slash(lab, 1n, -HALF),
    ["undefined", 1],
    "attempted to slash with a negative slash factor: -0.500000000000000000",
  );
  lab.createValidator(5, 1n);
  const unbonded = { height: 1n, power: 1n, fraction: HALF };
  failsWith(() => lab.keeper.slash(lab.consensus(5), unbonded), ["undefined", 1]);
});

test("delegators share a loss, and nobody delegates to shares without tokens", () => {
  const lab = threeValidators();
  lab.delegate(DELEGATOR, 1, 10n * POWER);
  slash(lab, 2n, decWithPlaces(1n, 1), 20n);
  const worth = lab.keeper.getDelegatorBonded(lab.account(DELEGATOR));
  assert.equal(worth, 9n * POWER);
  lab.delegate(5, 1, 9n);
  assert.equal(lab.keeper.getDelegation(lab.account(5), lab.operator(1))?.shares, 10n * DEC_ONE);
  slash(lab, 2n, DEC_ONE, 20n);
  failsWith(() => lab.delegate(5, 1, 9n), ["staking", 34]);
});

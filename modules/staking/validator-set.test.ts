/** Who is in the set: `sdk:x/staking/keeper/validator_test.go` and what its comments promise. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { BondStatus } from "#proto/cosmos/staking/v1beta1/staking.ts";
import type { ValidatorUpdate } from "#proto/tendermint/abci/types.ts";
import { equalBytes } from "#sdk";
import { failsWith } from "#test/support/cosmos-sandbox.ts";
import { POWER, type StakingLab, stakingLab } from "#test/support/staking-lab.ts";
import { removeValidator } from "./validators.ts";

/** Updates as [account number, power]. */
function told(updates: readonly ValidatorUpdate[]): (readonly [number, bigint])[] {
  return updates.map(({ pubKey, power }) => [pubKey.sum?.value[0] ?? 0, power]);
}

const statusOf = (lab: StakingLab, n: number) => lab.keeper.getValidator(lab.operator(n))?.status;
const { BOND_STATUS_BONDED, BOND_STATUS_UNBONDING, BOND_STATUS_UNBONDED } = BondStatus;

test("the engine is told of the strongest first, and then only of changes", () => {
  const lab = stakingLab();
  lab.createValidator(1, 100n * POWER);
  lab.createValidator(2, 150n * POWER);
  assert.deepEqual(told(lab.nextBlock()), [
    [2, 150n],
    [1, 100n],
  ]);
  assert.deepEqual(lab.nextBlock(), []);
  lab.undelegate(1, 1, 20n * POWER);
  lab.undelegate(2, 2, 30n * POWER);
  lab.delegate(3, 1, POWER - 1n);
  assert.deepEqual(told(lab.nextBlock()), [
    [2, 120n],
    [1, 80n],
  ]);
  assert.equal(lab.keeper.getLastTotalPower(), 200n);
  assert.equal(lab.keeper.getLastValidatorPower(lab.operator(1)), 80n);
  assert.equal(lab.keeper.getLastValidatorPower(lab.operator(3)), 0n);
});

test("of equally strong validators the lowest address is in, and less than one power never is", () => {
  const lab = stakingLab({ params: { maxValidators: 2 } });
  for (const n of [3, 1, 2]) lab.createValidator(n, 10n * POWER);
  lab.createValidator(4, POWER - 1n);
  assert.deepEqual(told(lab.nextBlock()), [
    [1, 10n],
    [2, 10n],
  ]);
  assert.deepEqual([statusOf(lab, 3), statusOf(lab, 4)], [BOND_STATUS_UNBONDED, BOND_STATUS_UNBONDED]);
  // Tokens below one power do not count.
  lab.delegate(5, 3, POWER - 1n);
  assert.deepEqual(lab.nextBlock(), []);
  lab.delegate(5, 3, 1n);
  assert.deepEqual(told(lab.nextBlock()), [
    [3, 11n],
    [2, 0n],
  ]);
  assert.deepEqual(
    lab.keeper.getBondedValidatorsByPower().map(({ operatorAddress }) => operatorAddress),
    [lab.operator(3), lab.operator(1)],
  );
  assert.deepEqual(lab.box.brokenInvariants(), []);
});

test("tokens follow their validator between the pools, in one transfer", () => {
  const lab = stakingLab({ params: { maxValidators: 1 } });
  lab.createValidator(1, 10n * POWER);
  lab.nextBlock();
  lab.createValidator(2, 15n * POWER);
  lab.nextBlock();
  assert.equal(lab.keeper.totalBondedTokens(), 15n * POWER);
  assert.equal(statusOf(lab, 1), BOND_STATUS_UNBONDING);
  lab.delegate(3, 1, 10n * POWER);
  lab.nextBlock();
  assert.deepEqual([lab.keeper.totalBondedTokens(), statusOf(lab, 1)], [20n * POWER, BOND_STATUS_BONDED]);
  assert.deepEqual(lab.box.brokenInvariants(), []);
});

test("a validator that left waits the unbonding time, and is removed when nobody delegates to it", () => {
  const lab = stakingLab({ params: { maxValidators: 1 } });
  lab.createValidator(1, 10n * POWER);
  lab.nextBlock();
  lab.createValidator(2, 11n * POWER);
  lab.nextBlock();
  lab.undelegate(1, 1, 10n * POWER);
  lab.nextBlock(97n);
  assert.equal(statusOf(lab, 1), BOND_STATUS_UNBONDING);
  lab.nextBlock();
  lab.nextBlock(2n);
  assert.equal(statusOf(lab, 1), BOND_STATUS_UNBONDING);
  lab.nextBlock();
  assert.equal(statusOf(lab, 1), undefined);
  assert.deepEqual(lab.box.brokenInvariants(), []);
});

test("with an instant unbonding time all happens in one block", () => {
  const lab = stakingLab({ params: { unbondingTime: { seconds: 0n, nanos: 1 } } });
  lab.createValidator(1, 10n * POWER);
  lab.createValidator(2, 10n * POWER);
  lab.nextBlock();
  lab.keeper.jail(lab.consensus(1));
  lab.nextBlock();
  assert.equal(statusOf(lab, 1), BOND_STATUS_UNBONDING);
  lab.nextBlock();
  assert.equal(statusOf(lab, 1), BOND_STATUS_UNBONDED);
});

test("a jailed validator leaves, and comes back when it is unjailed", () => {
  const lab = stakingLab();
  lab.createValidator(1, 10n * POWER);
  lab.createValidator(2, 20n * POWER);
  lab.nextBlock();
  const consensus = lab.consensus(2);
  assert.equal(lab.keeper.isValidatorJailed(consensus), false);
  lab.keeper.jail(consensus);
  failsWith(() => lab.keeper.jail(consensus), ["staking", 7]);
  assert.deepEqual(told(lab.nextBlock()), [[2, 0n]]);
  assert.equal(lab.keeper.isValidatorJailed(consensus), true);
  lab.keeper.unjail(consensus);
  failsWith(() => lab.keeper.unjail(consensus), ["undefined", 1]);
  assert.deepEqual(told(lab.nextBlock()), [[2, 20n]]);
  const stranger = lab.box.wiring.addresses.consensus.toText(new Uint8Array(20).fill(99));
  failsWith(() => lab.keeper.isValidatorJailed(stranger), ["staking", 3]);
  assert.throws(() => lab.keeper.jail(stranger), /no validator has this consensus address/);
});

test("only a validator without a place and without tokens can be removed", () => {
  const lab = stakingLab();
  lab.createValidator(1, 10n * POWER);
  lab.createValidator(2, 1n);
  lab.nextBlock();
  failsWith(
    () => removeValidator(lab.ctx, lab.operator(1)),
    ["staking", 8],
    "cannot call RemoveValidator on bonded or unbonding validators: failed to remove validator",
  );
  failsWith(
    () => removeValidator(lab.ctx, lab.operator(2)),
    ["staking", 8],
    "attempting to remove a validator which still contains tokens: failed to remove validator",
  );
  removeValidator(lab.ctx, lab.operator(3));
  const { operatorAddress } = lab.keeper.getValidator(lab.operator(2)) ?? assert.fail();
  lab.undelegate(2, 2, 1n);
  assert.equal(lab.keeper.getValidator(operatorAddress), undefined);
});

test("keys are known by consensus address, in the engine's form", () => {
  const lab = stakingLab();
  lab.createValidator(1, 10n * POWER);
  const consensus = lab.consensus(1);
  const key = lab.keeper.getPubKeyByConsAddr(consensus)?.sum;
  assert.ok(key?.kind === "ed25519" && equalBytes(key.value, new Uint8Array(32).fill(1)));
  assert.equal(lab.keeper.getValidatorByConsAddr(consensus)?.operatorAddress, lab.operator(1));
  const stranger = lab.box.wiring.addresses.consensus.toText(new Uint8Array(20).fill(99));
  assert.equal(lab.keeper.getPubKeyByConsAddr(stranger), undefined);
});

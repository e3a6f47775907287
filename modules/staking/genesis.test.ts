/** Genesis: what may be in it, and that it reproduces the state. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { GenesisState as AuthGenesis } from "#proto/cosmos/auth/v1beta1/genesis.ts";
import { GenesisState as BankGenesis } from "#proto/cosmos/bank/v1beta1/genesis.ts";
import { GenesisState } from "#proto/cosmos/staking/v1beta1/genesis.ts";
import { BondStatus, type Validator } from "#proto/cosmos/staking/v1beta1/staking.ts";
import type { Sandbox } from "#sdk";
import { cosmosSandbox, failsWith } from "#test/support/cosmos-sandbox.ts";
import { POWER, type StakingLab, stakingLab } from "#test/support/staking-lab.ts";
import { genesis } from "./genesis.ts";
import stakingModule from "./module.ts";
import { DEFAULT_PARAMS } from "./params.ts";

const ORDER = { order: { beginBlock: ["staking"], endBlock: ["staking"] }, more: [stakingModule] };

/** A chain in which everything is going on at once. */
function busy(): StakingLab {
  const lab = stakingLab();
  for (const n of [1, 2, 3, 4]) lab.createValidator(n, BigInt(n) * 10n * POWER);
  lab.delegate(5, 2, 3n * POWER);
  lab.nextBlock();
  lab.undelegate(5, 2, POWER);
  lab.redelegate(5, [2, 3], POWER);
  lab.keeper.jail(lab.consensus(4));
  lab.keeper.slash(lab.consensus(3), { height: 2n, power: 30n, fraction: 333_333_333_333_333n });
  lab.nextBlock();
  lab.undelegate(5, 2, 7n);
  return lab;
}

function exported(box: Sandbox) {
  return {
    auth: box.exported("auth", AuthGenesis),
    bank: box.exported("bank", BankGenesis),
    staking: box.exported("staking", GenesisState),
  };
}

test("an exported chain goes on as it was", () => {
  const lab = busy();
  const state = exported(lab.box);
  assert.equal(state.staking.exported, true);
  const again = cosmosSandbox({ ...ORDER, genesis: { ...state } });
  assert.deepEqual(exported(again), state);
  const { height, time } = lab.box.lane.block;
  for (const box of [lab.box, again]) {
    box.at(height + 1n, { time: { seconds: time.seconds + 200n, nanos: 0 } });
    assert.deepEqual(again.brokenInvariants(), []);
  }
  assert.deepEqual(again.hooks("end-block"), lab.box.hooks("end-block"));
  assert.deepEqual(exported(again), exported(lab.box));
  assert.deepEqual(again.brokenInvariants(), []);
});

test("the powers of an exported chain are those of its last block", () => {
  const lab = busy();
  const { staking, bank } = exported(lab.box);
  const powers = staking.lastValidatorPowers.map((each) => ({ ...each, power: each.power + 1n }));
  const box = cosmosSandbox({ ...ORDER, more: [{ ...stakingModule, genesis: undefined }], genesis: { bank } });
  const given = { ...staking, lastValidatorPowers: powers };
  const updates = stakingModule.genesis?.import(box.lane.contextOf(box.wiring.indexOf("staking")), given as never);
  assert.deepEqual(
    updates?.map(({ power }) => power),
    powers.map(({ power }) => power),
  );
});

test("without validators nothing changes", () => {
  const box = cosmosSandbox(ORDER);
  box.at(1n);
  box.hooks("begin-block");
  assert.deepEqual(box.hooks("end-block"), []);
  assert.deepEqual(box.exported("staking", GenesisState).params, DEFAULT_PARAMS);
  assert.deepEqual(box.brokenInvariants(), []);
});

test("pools that do not hold what the state says are refused", () => {
  const { staking, bank } = exported(busy().box);
  const balances = bank.balances.map((balance) => ({
    ...balance,
    coins: balance.coins.map(({ denom, amount }) => ({ denom, amount: amount + 1n })),
  }));
  const more = BankGenesis.create({ ...bank, supply: [], balances });
  failsWith(
    () => cosmosSandbox({ ...ORDER, genesis: { staking, bank: more } }),
    ["undefined", 1],
    "bonded pool balance is different from bonded coins: 61989995utrib <-> 61989994utrib",
  );
});

test("impossible validators and parameters are refused", () => {
  const lab = busy();
  const state = lab.box.exported("staking", GenesisState);
  const refused = (changes: Partial<GenesisState>, text: RegExp): void => {
    assert.throws(() => genesis.validate?.(lab.ctx, { ...state, ...changes }), text);
  };
  const [first, ...others] = state.validators;
  assert.ok(first !== undefined);
  const changed = (changes: Partial<Validator>): Partial<GenesisState> => ({
    validators: [{ ...first, ...changes }, ...others],
  });
  genesis.validate?.(lab.ctx, state);
  refused({ validators: [first, first] }, /duplicate validator in genesis state: moniker validator 1/);
  refused(changed({ jailed: true, status: BondStatus.BOND_STATUS_BONDED }), /bonded and jailed/);
  refused(changed({ delegatorShares: 0n, status: BondStatus.BOND_STATUS_BONDED }), /cannot have zero delegator shares/);
  refused(changed({ status: BondStatus.BOND_STATUS_UNSPECIFIED }), /invalid validator status/);
  refused(changed({ status: 4 }), /invalid validator status/);
  refused({ params: { ...DEFAULT_PARAMS, maxValidators: 0 } }, /max validators must be positive/);
});

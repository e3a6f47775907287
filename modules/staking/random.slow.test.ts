/** Random use, block by block: whatever happens, every book is covered, and genesis reproduces the state. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { GenesisState as AuthGenesis } from "#proto/cosmos/auth/v1beta1/genesis.ts";
import { GenesisState as BankGenesis } from "#proto/cosmos/bank/v1beta1/genesis.ts";
import { GenesisState } from "#proto/cosmos/staking/v1beta1/genesis.ts";
import { cosmosSandbox } from "#test/support/cosmos-sandbox.ts";
import { POWER, stakingLab } from "#test/support/staking-lab.ts";
import { StakingSimulation } from "#test/support/staking-simulation.ts";
import stakingModule from "./module.ts";

const SEEDS = [1n, 2n, 3n];
const BLOCKS = 500;
const SIGNERS = 12;

for (const seed of SEEDS) {
  test(`${BLOCKS} random blocks, seed ${seed}`, () => {
    const lab = stakingLab({ tokens: 5_000n * POWER });
    const signers = Array.from({ length: SIGNERS }, (_, i) => lab.account(i + 1));
    const simulation = new StakingSimulation(lab.box, { seed, signers });
    for (let i = 0; i < BLOCKS; i++) assert.deepEqual(simulation.block(), [], `block ${i}`);
    for (const name of ["CreateValidator", "EditValidator", "Delegate", "Undelegate", "BeginRedelegate"]) {
      assert.ok((simulation.tally.get(name) ?? 0) > 10, `${name} was tried too rarely`);
    }
    assert.ok((simulation.tally.get("CancelUnbondingDelegation") ?? 0) > 5);
    const state = {
      auth: lab.box.exported("auth", AuthGenesis),
      bank: lab.box.exported("bank", BankGenesis),
      staking: lab.box.exported("staking", GenesisState),
    };
    const again = cosmosSandbox({
      genesis: state,
      more: [stakingModule],
      order: { beginBlock: ["staking"], endBlock: ["staking"] },
    });
    assert.deepEqual(again.exported("staking", GenesisState), state.staking);
    assert.deepEqual(again.brokenInvariants(), []);
  });
}

/** When listeners are called, and what their failures do. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { type AppModule, declareModule, failSdk } from "#sdk";
import { failsWith } from "#test/support/cosmos-sandbox.ts";
import { POWER, stakingLab } from "#test/support/staking-lab.ts";
import type { StakingHooks } from "./hooks.ts";

/** A module that refuses one kind of call. */
function refusing(name: keyof StakingHooks): AppModule {
  const module = declareModule("refuser", {});
  const hooks = { [name]: () => failSdk.logic(name) } as Partial<StakingHooks>;
  return module.define({ consensusVersion: 1, listeners: [module.listen<StakingHooks>("staking", () => hooks)] });
}

test("a refused message leaves nothing behind", () => {
  for (const name of ["afterValidatorCreated", "beforeDelegationCreated", "afterDelegationModified"] as const) {
    const lab = stakingLab({ more: [refusing(name)] });
    failsWith(() => lab.createValidator(1, POWER), ["sdk", 35], `${name}: internal logic error`);
    assert.equal(lab.keeper.getValidator(lab.operator(1)), undefined);
    assert.equal(lab.ctx.keepers.bank.getBalance(lab.account(1), "utrib"), 1_000_000n * POWER);
  }
  for (const name of ["beforeDelegationSharesModified", "beforeDelegationRemoved"] as const) {
    const lab = stakingLab({ more: [refusing(name)] });
    lab.createValidator(1, POWER);
    lab.delegate(2, 1, 5n);
    failsWith(() => lab.undelegate(2, 1, 5n), ["sdk", 35]);
    assert.equal(lab.keeper.getDelegation(lab.account(2), lab.operator(1))?.shares, 5n * 10n ** 18n);
  }
});

test("a refused change of the set stops the block", () => {
  const lab = stakingLab({ more: [refusing("afterValidatorBonded")] });
  lab.createValidator(1, POWER);
  failsWith(() => lab.nextBlock(), ["sdk", 35]);
});

test("slashing, removal and new entries go on without a listener that fails", () => {
  for (const name of ["beforeValidatorModified", "beforeValidatorSlashed", "afterUnbondingInitiated"] as const) {
    const lab = stakingLab({ more: [refusing(name)] });
    lab.createValidator(1, 10n * POWER);
    lab.delegate(2, 1, 5n);
    lab.nextBlock();
    lab.undelegate(2, 1, 5n);
    assert.equal(lab.keeper.slash(lab.consensus(1), { height: 2n, power: 10n, fraction: 10n ** 17n }), POWER);
    assert.deepEqual(lab.box.brokenInvariants(), []);
  }
  const lab = stakingLab({ more: [refusing("afterValidatorRemoved")] });
  lab.createValidator(1, 5n);
  lab.undelegate(1, 1, 5n);
  assert.equal(lab.keeper.getValidator(lab.operator(1)), undefined);
});

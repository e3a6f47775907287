import assert from "node:assert/strict";
import { test } from "node:test";
import { Msg, type MsgCancelUnbondingDelegation } from "#proto/cosmos/staking/v1beta1/tx.ts";
import { eventLines, failsWith } from "#test/support/cosmos-sandbox.ts";
import { POWER, stakingLab } from "#test/support/staking-lab.ts";

const open = () => {
  const lab = stakingLab();
  lab.createValidator(1, 10n * POWER);
  lab.delegate(2, 1, 100n);
  lab.nextBlock();
  lab.undelegate(2, 1, 40n);
  const message = {
    delegatorAddress: lab.account(2),
    validatorAddress: lab.operator(1),
    amount: { denom: "utrib", amount: 15n },
    creationHeight: 2n,
  };
  const cancel = (changes: Partial<MsgCancelUnbondingDelegation> = {}) =>
    lab.box.run(Msg.methods.cancelUnbondingDelegation, { ...message, ...changes });
  const entry = () => lab.keeper.getUnbondingDelegation(lab.account(2), lab.operator(1))?.entries[0];
  return { lab, cancel, entry };
};

test("coins on their way back are delegated again, in parts or whole", () => {
  const { lab, cancel, entry } = open();
  cancel();
  assert.deepEqual([entry()?.balance, entry()?.initialBalance], [25n, 25n]);
  assert.equal(
    eventLines(lab.box).at(-1),
    `cancel_unbonding_delegation amount=15utrib validator=${lab.operator(1)} delegator=${lab.account(2)} creation_height=2`,
  );
  cancel({ amount: { denom: "utrib", amount: 25n } });
  assert.equal(entry(), undefined);
  assert.equal(lab.keeper.getDelegation(lab.account(2), lab.operator(1))?.shares, 100n * 10n ** 18n);
  assert.deepEqual(lab.box.brokenInvariants(), []);
  lab.nextBlock(200n);
  assert.deepEqual(lab.nextBlock(), []);
});

test("each way to fail has its code and text", () => {
  const { lab, cancel } = open();
  const amountOf = (amount: bigint, denom = "utrib") => ({ amount: { denom, amount } });
  failsWith(() => cancel({ delegatorAddress: "x" }), ["sdk", 7]);
  failsWith(() => cancel({ validatorAddress: "x" }), ["sdk", 7]);
  failsWith(() => cancel(amountOf(0n)), ["sdk", 18], "invalid amount: invalid request");
  for (const creationHeight of [0n, -1n]) {
    failsWith(() => cancel({ creationHeight }), ["sdk", 18], "invalid height: invalid request");
  }
  failsWith(() => cancel(amountOf(1n, "other")), ["sdk", 18]);
  failsWith(() => cancel({ validatorAddress: lab.operator(9) }), ["staking", 3]);
  failsWith(() => cancel({ delegatorAddress: lab.account(9) }), ["undefined", 1]);
  failsWith(
    () => cancel({ creationHeight: 3n }),
    ["sdk", 38],
    "unbonding delegation entry is not found at block height 3: not found",
  );
  failsWith(
    () => cancel(amountOf(41n)),
    ["sdk", 18],
    "amount is greater than the unbonding delegation entry balance: invalid request",
  );
  lab.box.at(3n, { time: { seconds: 103n, nanos: 0 } });
  failsWith(() => cancel(), ["sdk", 18], "unbonding delegation is already processed: invalid request");
  lab.keeper.jail(lab.consensus(1));
  failsWith(() => cancel(), ["staking", 7], "validator for this address is currently jailed");
  lab.keeper.slash(lab.consensus(1), { height: 3n, power: 11n, fraction: 10n ** 18n });
  failsWith(() => cancel(), ["staking", 34]);
});

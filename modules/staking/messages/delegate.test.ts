import assert from "node:assert/strict";
import { test } from "node:test";
import { Msg, type MsgDelegate } from "#proto/cosmos/staking/v1beta1/tx.ts";
import { eventLines, failsWith } from "#test/support/cosmos-sandbox.ts";
import { POWER, stakingLab } from "#test/support/staking-lab.ts";

const open = () => {
  const lab = stakingLab();
  lab.createValidator(1, 10n * POWER);
  lab.nextBlock();
  const message = {
    delegatorAddress: lab.account(2),
    validatorAddress: lab.operator(1),
    amount: { denom: "utrib", amount: 100n },
  };
  const delegate = (changes: Partial<MsgDelegate> = {}) =>
    lab.box.run(Msg.methods.delegate, { ...message, ...changes });
  return { lab, delegate };
};

test("coins go to the pool of the validator's status", () => {
  const { lab, delegate } = open();
  delegate();
  const poolOf = (name: string) => lab.box.wiring.moduleAccounts.require(name).address;
  assert.deepEqual(eventLines(lab.box), [
    `coin_spent spender=${lab.account(2)} amount=100utrib`,
    `coin_received receiver=${poolOf("bonded_tokens_pool")} amount=100utrib`,
    `delegate validator=${lab.operator(1)} delegator=${lab.account(2)} amount=100utrib new_shares=100.000000000000000000`,
  ]);
  lab.createValidator(3, 5n);
  delegate({ validatorAddress: lab.operator(3) });
  assert.equal(eventLines(lab.box)[1], `coin_received receiver=${poolOf("not_bonded_tokens_pool")} amount=100utrib`);
  assert.deepEqual(lab.box.brokenInvariants(), []);
});

test("addresses in capitals mean the same", () => {
  const { lab, delegate } = open();
  delegate();
  delegate({ delegatorAddress: lab.account(2).toUpperCase(), validatorAddress: lab.operator(1).toUpperCase() });
  const [own, ...others] = lab.keeper.getValidatorDelegations(lab.operator(1));
  assert.ok(own !== undefined);
  assert.deepEqual(others, [
    { delegatorAddress: lab.account(2), validatorAddress: lab.operator(1), shares: 200n * 10n ** 18n },
  ]);
});

test("each way to fail has its code and text", () => {
  const { lab, delegate } = open();
  failsWith(() => delegate({ delegatorAddress: "x" }), ["sdk", 7]);
  failsWith(() => delegate({ validatorAddress: lab.account(1) }), ["sdk", 7]);
  for (const amount of [0n, -1n]) {
    failsWith(
      () => delegate({ amount: { denom: "utrib", amount } }),
      ["sdk", 18],
      "invalid delegation amount: invalid request",
    );
  }
  failsWith(() => delegate({ validatorAddress: lab.operator(9) }), ["staking", 3], "validator does not exist");
  failsWith(
    () => delegate({ amount: { denom: "other", amount: 1n } }),
    ["sdk", 18],
    "invalid coin denomination: got other, expected utrib: invalid request",
  );
  failsWith(() => delegate({ amount: { denom: "utrib", amount: 10n ** 30n } }), ["sdk", 5]);
  lab.keeper.slash(lab.consensus(1), { height: 2n, power: 10n, fraction: 10n ** 18n });
  failsWith(() => delegate(), ["staking", 34], "cannot delegate to validators with invalid (zero) ex-rate");
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { Msg, type MsgUndelegate } from "#proto/cosmos/staking/v1beta1/tx.ts";
import { eventLines, failsWith } from "#test/support/cosmos-sandbox.ts";
import { POWER, stakingLab } from "#test/support/staking-lab.ts";

const open = () => {
  const lab = stakingLab();
  lab.createValidator(1, 10n * POWER);
  lab.delegate(2, 1, 100n);
  lab.nextBlock();
  const message = {
    delegatorAddress: lab.account(2),
    validatorAddress: lab.operator(1),
    amount: { denom: "utrib", amount: 40n },
  };
  const undelegate = (changes: Partial<MsgUndelegate> = {}) =>
    lab.box.run(Msg.methods.undelegate, { ...message, ...changes });
  return { lab, undelegate };
};

test("coins come back when their time has passed", () => {
  const { lab, undelegate } = open();
  const { completionTime, amount } = undelegate();
  assert.deepEqual(
    [completionTime, amount],
    [
      { seconds: 102n, nanos: 0 },
      { denom: "utrib", amount: 40n },
    ],
  );
  const poolOf = (name: string) => lab.box.wiring.moduleAccounts.require(name).address;
  const [bonded, notBonded] = [poolOf("bonded_tokens_pool"), poolOf("not_bonded_tokens_pool")];
  assert.deepEqual(eventLines(lab.box), [
    `coin_spent spender=${bonded} amount=40utrib`,
    `coin_received receiver=${notBonded} amount=40utrib`,
    `transfer recipient=${notBonded} sender=${bonded} amount=40utrib`,
    `message sender=${bonded}`,
    `unbond validator=${lab.operator(1)} delegator=${lab.account(2)} amount=40utrib completion_time=1970-01-01T00:01:42Z`,
  ]);
  lab.nextBlock(100n);
  lab.box.hooks("end-block");
  assert.deepEqual(eventLines(lab.box), [
    `coin_spent spender=${notBonded} amount=40utrib`,
    `coin_received receiver=${lab.account(2)} amount=40utrib`,
    `complete_unbonding amount=40utrib validator=${lab.operator(1)} delegator=${lab.account(2)}`,
  ]);
  assert.deepEqual(lab.box.brokenInvariants(), []);
});

test("each way to fail has its code and text", () => {
  const { lab, undelegate } = open();
  failsWith(() => undelegate({ delegatorAddress: "x" }), ["sdk", 7]);
  failsWith(() => undelegate({ validatorAddress: "x" }), ["sdk", 7]);
  const amountOf = (amount: bigint, denom = "utrib") => ({ amount: { denom, amount } });
  failsWith(() => undelegate(amountOf(0n)), ["sdk", 18], "invalid shares amount: invalid request");
  failsWith(() => undelegate(amountOf(101n)), ["sdk", 18], "invalid shares amount: invalid request");
  failsWith(() => undelegate(amountOf(1n, "other")), ["sdk", 18]);
  failsWith(() => undelegate({ validatorAddress: lab.operator(9) }), ["staking", 3]);
  failsWith(() => undelegate({ delegatorAddress: lab.account(9) }), ["staking", 19]);
  lab.keeper.slash(lab.consensus(1), { height: 2n, power: 11n, fraction: 10n ** 18n });
  failsWith(() => undelegate(), ["staking", 22], "insufficient delegation shares");
});

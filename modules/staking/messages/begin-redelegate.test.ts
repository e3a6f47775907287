import assert from "node:assert/strict";
import { test } from "node:test";
import { Msg, type MsgBeginRedelegate } from "#proto/cosmos/staking/v1beta1/tx.ts";
import { GO_ZERO_TIME, TxError } from "#sdk";
import { eventLines, failsWith } from "#test/support/cosmos-sandbox.ts";
import { POWER, stakingLab } from "#test/support/staking-lab.ts";

const open = () => {
  const lab = stakingLab();
  lab.createValidator(1, 10n * POWER);
  lab.createValidator(2, 10n * POWER);
  lab.delegate(3, 1, 100n);
  lab.nextBlock();
  const message = {
    delegatorAddress: lab.account(3),
    validatorSrcAddress: lab.operator(1),
    validatorDstAddress: lab.operator(2),
    amount: { denom: "utrib", amount: 40n },
  };
  const redelegate = (changes: Partial<MsgBeginRedelegate> = {}) =>
    lab.box.run(Msg.methods.beginRedelegate, { ...message, ...changes });
  return { lab, redelegate };
};

test("coins move at once, and answer for the first validator until their time has passed", () => {
  const { lab, redelegate } = open();
  assert.deepEqual(redelegate().completionTime, { seconds: 102n, nanos: 0 });
  assert.deepEqual(eventLines(lab.box), [
    `redelegate source_validator=${lab.operator(1)} destination_validator=${lab.operator(2)} amount=40utrib completion_time=1970-01-01T00:01:42Z`,
  ]);
  assert.equal(lab.keeper.getDelegation(lab.account(3), lab.operator(2))?.shares, 40n * 10n ** 18n);
  lab.nextBlock(100n);
  lab.box.hooks("end-block");
  assert.deepEqual(eventLines(lab.box), [
    `complete_redelegation amount=40utrib delegator=${lab.account(3)} source_validator=${lab.operator(1)} destination_validator=${lab.operator(2)}`,
  ]);
  assert.deepEqual(lab.box.brokenInvariants(), []);
});

test("from a validator that answers for nothing there is nothing to wait for", () => {
  const { lab, redelegate } = open();
  lab.createValidator(4, 5n);
  lab.delegate(3, 4, 10n);
  const validatorSrcAddress = lab.operator(4);
  const { completionTime } = redelegate({ validatorSrcAddress, amount: { denom: "utrib", amount: 4n } });
  assert.deepEqual(completionTime, GO_ZERO_TIME);
  assert.match(eventLines(lab.box).at(-1) ?? "", /completion_time=0001-01-01T00:00:00Z$/);
  assert.equal(lab.keeper.getRedelegation(lab.account(3), validatorSrcAddress, lab.operator(2)), undefined);
});

test("each way to fail has its code and text", () => {
  const { lab, redelegate } = open();
  failsWith(() => redelegate({ delegatorAddress: "x" }), ["sdk", 7]);
  failsWith(() => redelegate({ validatorSrcAddress: "x" }), ["sdk", 7]);
  failsWith(() => redelegate({ validatorDstAddress: "x" }), ["sdk", 7]);
  const amountOf = (amount: bigint, denom = "utrib") => ({ amount: { denom, amount } });
  failsWith(() => redelegate(amountOf(0n)), ["sdk", 18], "invalid shares amount: invalid request");
  failsWith(() => redelegate(amountOf(1n, "other")), ["sdk", 18]);
  failsWith(() => redelegate({ validatorDstAddress: lab.operator(1) }), ["staking", 29]);
  failsWith(() => redelegate({ validatorDstAddress: lab.operator(9) }), ["staking", 31]);
  failsWith(() => redelegate({ validatorSrcAddress: lab.operator(9) }), ["staking", 3]);
  failsWith(() => redelegate({ delegatorAddress: lab.account(9) }), ["staking", 19]);
});

test("an amount whose shares are worth no whole token does not move", () => {
  // Which amounts those are depends on the last digit of the rate, so several rates are tried.
  const outcomes = Array.from({ length: 20 }, (_, i) => {
    const { lab, redelegate } = open();
    lab.keeper.slash(lab.consensus(1), { height: 2n, power: 10n, fraction: BigInt(i + 1) * 10n ** 16n });
    try {
      redelegate({ amount: { denom: "utrib", amount: 1n } });
      return "moved";
    } catch (thrown) {
      assert.ok(thrown instanceof TxError);
      return thrown.message;
    }
  });
  assert.deepEqual(new Set(outcomes), new Set(["moved", "too few tokens to redelegate (truncates to zero tokens)"]));
});

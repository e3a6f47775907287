import assert from "node:assert/strict";
import { test } from "node:test";
import { Query } from "#proto/cosmos/staking/v1beta1/query.ts";
import type { Params } from "#proto/cosmos/staking/v1beta1/staking.ts";
import { Msg } from "#proto/cosmos/staking/v1beta1/tx.ts";
import { DEC_ONE } from "#sdk";
import { failsWith } from "#test/support/cosmos-sandbox.ts";
import { LAB_PARAMS, stakingLab } from "#test/support/staking-lab.ts";

test("governance changes the parameters", () => {
  const { box } = stakingLab();
  const params = { ...LAB_PARAMS, maxValidators: 9, minCommissionRate: 1n };
  box.run(Msg.methods.updateParams, { authority: box.wiring.authority, params });
  assert.deepEqual(box.query(Query.methods.params, {}).params, params);
});

test("nobody else may, and parameters must be possible", () => {
  const { box, account } = stakingLab();
  const { authority } = box.wiring;
  failsWith(() => box.run(Msg.methods.updateParams, { authority: account(1), params: LAB_PARAMS }), ["gov", 13]);
  const refused = (changes: Partial<Params>, text: string): void => {
    const params = { ...LAB_PARAMS, ...changes };
    failsWith(() => box.run(Msg.methods.updateParams, { authority, params }), ["undefined", 1], text);
  };
  refused({ unbondingTime: { seconds: 0n, nanos: 0 } }, "unbonding time must be positive: 0");
  refused({ unbondingTime: { seconds: -1n, nanos: 0 } }, "unbonding time must be positive: -1000000000");
  refused({ unbondingTime: { seconds: 9_300_000_000n, nanos: 0 } }, "unbonding time is too long: 9300000000000000000");
  refused({ maxValidators: 0 }, "max validators must be positive: 0");
  refused({ maxEntries: 0 }, "max entries must be positive: 0");
  refused({ bondDenom: " " }, "bond denom cannot be blank");
  refused({ bondDenom: "?x" }, "invalid denom: ?x");
  refused({ minCommissionRate: -DEC_ONE }, "minimum commission rate cannot be negative: -1.000000000000000000");
  refused(
    { minCommissionRate: 2n * DEC_ONE },
    "minimum commission rate cannot be greater than 100%: 2.000000000000000000",
  );
});

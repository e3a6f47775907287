import assert from "node:assert/strict";
import { test } from "node:test";
import { Msg, type MsgEditValidator } from "#proto/cosmos/staking/v1beta1/tx.ts";
import { DEC_ONE, decWithPlaces } from "#sdk";
import { eventLines, failsWith } from "#test/support/cosmos-sandbox.ts";
import { stakingLab } from "#test/support/staking-lab.ts";

const KEEP = "[do-not-modify]";
const UNCHANGED = { moniker: KEEP, identity: KEEP, website: KEEP, securityContact: KEEP, details: KEEP };

const open = () => {
  const lab = stakingLab();
  lab.createValidator(1, 10n);
  const message = {
    description: UNCHANGED,
    validatorAddress: lab.operator(1),
    commissionRate: undefined,
    minSelfDelegation: undefined,
  };
  const edit = (changes: Partial<MsgEditValidator>) =>
    lab.box.run(Msg.methods.editValidator, { ...message, ...changes });
  const validator = () => lab.keeper.getValidator(lab.operator(1)) ?? assert.fail();
  return { lab, edit, validator };
};

test("what is given is replaced, and an empty text is a text", () => {
  const { lab, edit, validator } = open();
  edit({ description: { ...UNCHANGED, website: "https://validator.example", moniker: "" } });
  const { moniker, website, details } = validator().description;
  assert.deepEqual([moniker, website, details], ["", "https://validator.example", ""]);
  lab.box.at(2n, { time: { seconds: 86_401n, nanos: 0 } });
  edit({ commissionRate: decWithPlaces(6n, 2), minSelfDelegation: 3n });
  assert.equal(validator().commission.commissionRates.rate, decWithPlaces(6n, 2));
  assert.deepEqual(validator().commission.updateTime, { seconds: 86_401n, nanos: 0 });
  assert.equal(validator().minSelfDelegation, 3n);
  assert.deepEqual(eventLines(lab.box), [
    'edit_validator commission_rate=commission_rates:<rate:"60000000000000000" max_rate:"200000000000000000" max_change_rate:"10000000000000000" > update_time:<seconds:86401 >  min_self_delegation=3',
  ]);
});

test("each way to fail has its code and text", () => {
  const { lab, edit } = open();
  const refused = (changes: Partial<MsgEditValidator>, code: readonly [string, number], text?: string) =>
    failsWith(() => edit(changes), code, text);
  const empty = { moniker: "", identity: "", website: "", securityContact: "", details: "" };
  refused({ validatorAddress: lab.account(1) }, ["sdk", 7]);
  refused({ description: empty }, ["sdk", 18], "empty description: invalid request");
  refused(
    { minSelfDelegation: -1n },
    ["sdk", 18],
    "minimum self delegation must be a positive integer: invalid request",
  );
  refused({ minSelfDelegation: 0n }, ["sdk", 18]);
  for (const commissionRate of [2n * DEC_ONE, -1n]) {
    refused({ commissionRate }, ["sdk", 18], "commission rate must be between 0 and 1 (inclusive): invalid request");
  }
  refused({ validatorAddress: lab.operator(9) }, ["staking", 3]);
  refused({ description: { ...UNCHANGED, moniker: "x".repeat(71) } }, ["sdk", 18]);
  refused({ commissionRate: 0n }, ["staking", 12], "commission cannot be changed more than once in 24h");
  lab.box.at(2n, { time: { seconds: 86_401n, nanos: 0 } });
  refused({ commissionRate: decWithPlaces(7n, 2) }, ["staking", 15]);
  refused({ commissionRate: decWithPlaces(21n, 2) }, ["staking", 11]);
  refused({ commissionRate: 0n, minSelfDelegation: 1n }, ["staking", 17], "minimum self delegation cannot be decrease");
  refused({ minSelfDelegation: 11n }, ["staking", 16]);
  lab.ctx.state.params.set({ ...lab.keeper.params(), minCommissionRate: decWithPlaces(5n, 2) });
  refused(
    { commissionRate: decWithPlaces(4n, 2) },
    ["sdk", 18],
    "commission rate cannot be less than the min commission rate 0.050000000000000000: invalid request",
  );
  edit({ commissionRate: decWithPlaces(5n, 2) });
});

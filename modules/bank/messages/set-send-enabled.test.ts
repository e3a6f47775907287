import assert from "node:assert/strict";
import { test } from "node:test";
import { Query } from "#proto/cosmos/bank/v1beta1/query.ts";
import { Msg } from "#proto/cosmos/bank/v1beta1/tx.ts";
import { addressOf, bankOf, cosmosSandbox, failsWith } from "#test/support/cosmos-sandbox.ts";

test("governance sets entries and returns denominations to the default", () => {
  const box = cosmosSandbox();
  const { authority } = box.wiring;
  const entries = [
    { denom: "aaa", enabled: false },
    { denom: "bbb", enabled: true },
  ];
  box.run(Msg.methods.setSendEnabled, { authority, sendEnabled: entries, useDefaultFor: [] });
  const all = { denoms: [], pagination: undefined };
  assert.deepEqual(box.query(Query.methods.sendEnabled, all).sendEnabled, entries);
  assert.deepEqual(
    ["aaa", "bbb", "ccc"].map((denom) => bankOf(box).isSendEnabled(denom)),
    [false, true, true],
  );
  box.run(Msg.methods.setSendEnabled, { authority, sendEnabled: [], useDefaultFor: ["aaa"] });
  assert.equal(bankOf(box).isSendEnabled("aaa"), true);
});

test("nobody else may, and denominations must be valid and distinct", () => {
  const box = cosmosSandbox();
  const { authority } = box.wiring;
  const stranger = addressOf(box, 9);
  const run = (message: object) => () =>
    box.run(Msg.methods.setSendEnabled, { authority, sendEnabled: [], useDefaultFor: [], ...message });
  failsWith(
    run({ authority: stranger }),
    ["gov", 13],
    `invalid authority; expected ${authority}, got ${stranger}: expected gov account as only signer for proposal message`,
  );
  const entry = { denom: "aaa", enabled: true };
  failsWith(
    run({ sendEnabled: [entry, entry] }),
    ["sdk", 18],
    'duplicate denom entries found for "aaa": invalid request',
  );
  failsWith(run({ sendEnabled: [{ denom: "a", enabled: true }] }), ["sdk", 18]);
  failsWith(run({ useDefaultFor: ["?"] }), ["sdk", 18]);
});

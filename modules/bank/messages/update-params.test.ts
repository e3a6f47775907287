import assert from "node:assert/strict";
import { test } from "node:test";
import { Query } from "#proto/cosmos/bank/v1beta1/query.ts";
import { Msg } from "#proto/cosmos/bank/v1beta1/tx.ts";
import { addressOf, bankOf, cosmosSandbox, failsWith } from "#test/support/cosmos-sandbox.ts";

test("governance changes the default; deprecated entries move to their new place", () => {
  const box = cosmosSandbox();
  const { authority } = box.wiring;
  const sendEnabled = [{ denom: "aaa", enabled: true }];
  box.run(Msg.methods.updateParams, { authority, params: { sendEnabled, defaultSendEnabled: false } });
  assert.deepEqual(box.query(Query.methods.params, {}).params, { sendEnabled: [], defaultSendEnabled: false });
  assert.deepEqual([bankOf(box).isSendEnabled("aaa"), bankOf(box).isSendEnabled("bbb")], [true, false]);
});

test("nobody else may, and entries must be valid and distinct", () => {
  const box = cosmosSandbox();
  const { authority } = box.wiring;
  const params = { sendEnabled: [], defaultSendEnabled: false };
  failsWith(() => box.run(Msg.methods.updateParams, { authority: addressOf(box, 9), params }), ["gov", 13]);
  const entry = { denom: "aaa", enabled: true };
  for (const sendEnabled of [[entry, entry], [{ denom: "?", enabled: true }]]) {
    const bad = { authority, params: { ...params, sendEnabled } };
    failsWith(() => box.run(Msg.methods.updateParams, bad), ["sdk", 18]);
  }
});

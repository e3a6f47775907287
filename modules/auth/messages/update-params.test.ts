import assert from "node:assert/strict";
import { test } from "node:test";
import { DEFAULT_PARAMS } from "#modules/auth/params.ts";
import { Query } from "#proto/cosmos/auth/v1beta1/query.ts";
import { Msg } from "#proto/cosmos/auth/v1beta1/tx.ts";
import { addressOf, cosmosSandbox, failsWith } from "#test/support/cosmos-sandbox.ts";

test("governance changes the parameters", () => {
  const box = cosmosSandbox();
  const params = { ...DEFAULT_PARAMS, maxMemoCharacters: 512n };
  box.run(Msg.methods.updateParams, { authority: box.wiring.authority, params });
  assert.deepEqual(box.query(Query.methods.params, {}).params, params);
});

test("nobody else may, and no parameter may be zero", () => {
  const box = cosmosSandbox();
  const { authority } = box.wiring;
  failsWith(
    () => box.run(Msg.methods.updateParams, { authority: addressOf(box, 9), params: DEFAULT_PARAMS }),
    ["gov", 13],
  );
  for (const key of Object.keys(DEFAULT_PARAMS)) {
    const params = { ...DEFAULT_PARAMS, [key]: 0n };
    failsWith(() => box.run(Msg.methods.updateParams, { authority, params }), ["sdk", 18]);
  }
});

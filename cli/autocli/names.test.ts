/** Commands have the names that proto names suggest, and those operators know. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { commandOf, kebab } from "./names.ts";

test("every notation becomes kebab-case", () => {
  const cases: readonly (readonly [string, string])[] = [
    ["Send", "send"],
    ["MultiSend", "multi-send"],
    ["AccountAddressByID", "account-address-by-id"],
    ["aBCIQuery", "a-bci-query"],
    ["from_address", "from-address"],
    ["sig_verify_cost_secp256k1", "sig-verify-cost-secp256k1"],
  ];
  for (const [name, expected] of cases) assert.equal(kebab(name), expected);
});

test("a known name keeps the derived one as alias", () => {
  const at = (path: string) => commandOf({ name: path.split("/")[2] ?? "", path });
  assert.deepEqual(at("/cosmos.bank.v1beta1.Query/AllBalances"), {
    name: "balances",
    aliases: ["all-balances"],
    args: undefined,
  });
  assert.deepEqual(at("/cosmos.bank.v1beta1.Query/TotalSupply").aliases, ["total"]);
  assert.deepEqual(at("/cosmos.bank.v1beta1.Msg/Send").args, ["fromAddress", "toAddress", "amount"]);
  assert.deepEqual(at("/tributary.datanet.v1.Msg/CreateDatanet"), {
    name: "create-datanet",
    aliases: [],
    args: undefined,
  });
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { Msg } from "#proto/cosmos/bank/v1beta1/tx.ts";
import { addressOf, bankOf, coins, cosmosSandbox, eventLines, failsWith, fund } from "#test/support/cosmos-sandbox.ts";

const open = () => {
  const box = cosmosSandbox();
  const [alice, bob, carol] = [addressOf(box, 1), addressOf(box, 2), addressOf(box, 3)];
  fund(box, alice, coins(100n));
  const input = { address: alice, coins: coins(30n) };
  const outputs = [
    { address: bob, coins: coins(10n) },
    { address: carol, coins: coins(20n) },
  ];
  return { box, alice, bob, carol, input, outputs };
};

test("one payer, several payees", () => {
  const { box, alice, bob, carol, input, outputs } = open();
  box.run(Msg.methods.multiSend, { inputs: [input], outputs });
  assert.deepEqual(
    [alice, bob, carol].map((address) => bankOf(box).getBalance(address, "utrib")),
    [70n, 10n, 20n],
  );
  assert.deepEqual(eventLines(box), [
    `coin_spent spender=${alice} amount=30utrib`,
    `message sender=${alice}`,
    `coin_received receiver=${bob} amount=10utrib`,
    `transfer recipient=${bob} amount=10utrib`,
    `coin_received receiver=${carol} amount=20utrib`,
    `transfer recipient=${carol} amount=20utrib`,
  ]);
  assert.deepEqual(box.brokenInvariants(), []);
});

test("each way to fail has its code", () => {
  const { box, bob, input, outputs } = open();
  const run = (message: object) => () => box.run(Msg.methods.multiSend, { inputs: [input], outputs, ...message });
  failsWith(run({ inputs: [] }), ["bank", 2]);
  failsWith(run({ outputs: [] }), ["bank", 3]);
  failsWith(run({ inputs: [{ ...input, coins: coins(31n) }] }), ["bank", 4]);
  failsWith(run({ inputs: [input, input] }), ["bank", 9]);
  failsWith(run({ inputs: [{ ...input, address: "x" }] }), ["sdk", 7]);
  failsWith(run({ outputs: [{ address: bob, coins: [] }] }), ["sdk", 10]);
  failsWith(run({ outputs: [{ address: box.wiring.moduleAccounts.require("mint").address, coins: coins(30n) }] }), [
    "sdk",
    4,
  ]);
  failsWith(run({ inputs: [{ ...input, coins: coins(300n) }], outputs: [{ address: bob, coins: coins(300n) }] }), [
    "sdk",
    5,
  ]);
  assert.deepEqual(bankOf(box).getAllBalances(bob), []);
});

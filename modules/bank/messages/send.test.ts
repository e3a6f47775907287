import assert from "node:assert/strict";
import { test } from "node:test";
import { bank } from "#modules/bank/declaration.ts";
import { Msg } from "#proto/cosmos/bank/v1beta1/tx.ts";
import {
  addressOf,
  bankOf,
  coins,
  cosmosSandbox,
  DENOM,
  eventLines,
  failsWith,
  fund,
} from "#test/support/cosmos-sandbox.ts";

const open = () => {
  const box = cosmosSandbox();
  const [alice, bob] = [addressOf(box, 1), addressOf(box, 2)];
  fund(box, alice, coins(100n));
  const send = (changes: object = {}) =>
    box.run(Msg.methods.send, { fromAddress: alice, toAddress: bob, amount: coins(10n), ...changes });
  return { box, alice, bob, send };
};

test("sending moves coins and creates the receiver's account", () => {
  const { box, alice, bob, send } = open();
  send();
  assert.deepEqual(bankOf(box).getAllBalances(alice), coins(90n));
  assert.deepEqual(bankOf(box).getAllBalances(bob), coins(10n));
  assert.deepEqual(eventLines(box), [
    `coin_spent spender=${alice} amount=10utrib`,
    `coin_received receiver=${bob} amount=10utrib`,
    `transfer recipient=${bob} sender=${alice} amount=10utrib`,
    `message sender=${alice}`,
  ]);
  assert.deepEqual(box.brokenInvariants(), []);
});

test("sending everything leaves no entry behind; sending to oneself changes nothing", () => {
  const { box, alice, bob, send } = open();
  send({ amount: coins(100n) });
  assert.deepEqual([...box.context(bank).state.balances.keys({ prefix: [alice] })], []);
  box.run(Msg.methods.send, { fromAddress: bob, toAddress: bob, amount: coins(100n) });
  assert.deepEqual(bankOf(box).getAllBalances(bob), coins(100n));
  assert.deepEqual(box.brokenInvariants(), []);
});

test("each way to fail has its code and text", () => {
  const { box, bob, send } = open();
  failsWith(
    () => send({ amount: coins(101n) }),
    ["sdk", 5],
    "spendable balance 100utrib is smaller than 101utrib: insufficient funds",
  );
  failsWith(() => send({ amount: [] }), ["sdk", 10], ": invalid coins");
  failsWith(() => send({ amount: coins(0n) }), ["sdk", 10], "0utrib: invalid coins");
  failsWith(() => send({ toAddress: "x" }), ["sdk", 7]);
  failsWith(
    () => send({ fromAddress: "" }),
    ["sdk", 7],
    "invalid from address: empty address string is not allowed: invalid address: invalid address",
  );
  const mint = box.wiring.moduleAccounts.require("mint").address;
  failsWith(() => send({ toAddress: mint }), ["sdk", 4], `${mint} is not allowed to receive funds: unauthorized`);
  box.context(bank).state.sendEnabled.set(DENOM, false);
  failsWith(() => send(), ["bank", 5], "utrib transfers are currently disabled: send transactions are disabled");
  assert.deepEqual(bankOf(box).getAllBalances(bob), []);
});

test("a random transfer can be sent", async () => {
  const { box, alice, bob } = open();
  const { seededRandom } = await import("#sdk");
  const route = box.wiring.messages.get(Msg.methods.send.request.typeUrl);
  const random = seededRandom(5n);
  for (let i = 0; i < 20; i++) {
    const ctx = { ...box.context(bank), random, signers: [alice, bob] };
    const message = route?.handler.simulate?.(ctx as never);
    if (message !== undefined) box.run(Msg.methods.send, message as never);
  }
  assert.deepEqual(box.brokenInvariants(), []);
});

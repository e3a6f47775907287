import assert from "node:assert/strict";
import { test } from "node:test";
import { BaseAccount } from "#proto/cosmos/auth/v1beta1/auth.ts";
import { GenesisState } from "#proto/cosmos/auth/v1beta1/genesis.ts";
import { packAny } from "#sdk";
import { addressOf, cosmosSandbox } from "#test/support/cosmos-sandbox.ts";
import { unpackAccount } from "./accounts.ts";
import { auth } from "./declaration.ts";
import { DEFAULT_PARAMS } from "./params.ts";

const plain = cosmosSandbox();
const account = (n: number, accountNumber: bigint) =>
  packAny(BaseAccount, BaseAccount.create({ address: addressOf(plain, n), accountNumber }));
const numbersOf = (exported: GenesisState): [string, bigint][] =>
  exported.accounts.map(unpackAccount).map(({ base }) => [base.address, base.accountNumber]);

test("repeated numbers get the lowest free ones, and the counter stands behind the highest", () => {
  const accounts = [account(1, 0n), account(2, 0n), account(3, 5n), account(4, 0n), account(5, 1n)];
  const box = cosmosSandbox({ genesis: { auth: GenesisState.create({ params: DEFAULT_PARAMS, accounts }) } });
  const expected = [
    [1, 0n],
    [2, 2n],
    [3, 5n],
    [4, 3n],
    [5, 1n],
  ] as const;
  const numbers = new Map(numbersOf(box.exported("auth", GenesisState)));
  for (const [n, number] of expected) assert.equal(numbers.get(addressOf(box, n)), number);
  assert.equal(numbers.get(box.wiring.moduleAccounts.require("fee_collector").address), 6n);
  assert.equal(box.context(auth).state.accountNumber.peek(), 7n);
  assert.deepEqual(box.brokenInvariants(), []);
});

test("what is exported can be imported, and is the same again", () => {
  const accounts = [account(1, 0n), account(2, 1n)];
  const box = cosmosSandbox({ genesis: { auth: GenesisState.create({ params: DEFAULT_PARAMS, accounts }) } });
  const exported = box.exported("auth", GenesisState);
  const again = cosmosSandbox({ genesis: { auth: exported } });
  assert.deepEqual(again.exported("auth", GenesisState), exported);
  assert.equal(again.context(auth).state.accountNumber.peek(), 3n);
});

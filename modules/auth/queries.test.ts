import assert from "node:assert/strict";
import { test } from "node:test";
import { ModuleAccount } from "#proto/cosmos/auth/v1beta1/auth.ts";
import { Query } from "#proto/cosmos/auth/v1beta1/query.ts";
import { QueryError } from "#sdk";
import { addressOf, coins, cosmosSandbox, fund } from "#test/support/cosmos-sandbox.ts";

const failsAs = (grpcCode: number, message: string) => (thrown: unknown) =>
  thrown instanceof QueryError && thrown.grpcCode === grpcCode && thrown.message === message;

test("accounts are found by address and by number", () => {
  const box = cosmosSandbox();
  const alice = addressOf(box, 1);
  fund(box, alice, coins(1n));
  const { info } = box.query(Query.methods.accountInfo, { address: alice });
  assert.deepEqual(info, { address: alice, pubKey: undefined, accountNumber: 2n, sequence: 0n });
  assert.equal(box.query(Query.methods.accountAddressByID, { id: 0n, accountId: 2n }).accountAddress, alice);
  assert.equal(box.query(Query.methods.accountAddressByID, { id: 2n, accountId: 0n }).accountAddress, alice);
  const page = box.query(Query.methods.accounts, { pagination: undefined });
  assert.deepEqual([page.accounts.length, page.pagination?.total], [3, 3n]);
  const missing = addressOf(box, 8);
  assert.throws(
    () => box.query(Query.methods.account, { address: missing }),
    failsAs(5, `account ${missing} not found`),
  );
  assert.throws(
    () => box.query(Query.methods.accountAddressByID, { id: 0n, accountId: 77n }),
    failsAs(5, "account address not found with account number 77"),
  );
  assert.throws(
    () => box.query(Query.methods.account, { address: "x" }),
    (thrown) => thrown instanceof QueryError && thrown.grpcCode === 3,
  );
});

test("module accounts are listed by name once they exist", () => {
  const box = cosmosSandbox();
  fund(box, addressOf(box, 1), coins(1n));
  const { accounts } = box.query(Query.methods.moduleAccounts, {});
  assert.deepEqual(
    accounts.map(({ value }) => ModuleAccount.decode(value).name),
    ["fee_collector", "mint"],
  );
  const { account } = box.query(Query.methods.moduleAccountByName, { name: "mint" });
  assert.deepEqual(ModuleAccount.decode(account?.value ?? new Uint8Array()).permissions, ["minter", "burner"]);
  assert.throws(
    () => box.query(Query.methods.moduleAccountByName, { name: "pool" }),
    failsAs(5, "account pool not found"),
  );
  assert.throws(() => box.query(Query.methods.moduleAccountByName, { name: "" }), failsAs(3, "module name is empty"));
});

test("addresses convert both ways under the chain's prefix", () => {
  const box = cosmosSandbox();
  const addressBytes = new Uint8Array(20).fill(1);
  const { addressString } = box.query(Query.methods.addressBytesToString, { addressBytes });
  assert.equal(addressString, addressOf(box, 1));
  assert.deepEqual(box.query(Query.methods.addressStringToBytes, { addressString }).addressBytes, addressBytes);
  assert.equal(box.query(Query.methods.bech32Prefix, {}).bech32Prefix, "trib");
  assert.throws(
    () => box.query(Query.methods.addressStringToBytes, { addressString: "" }),
    failsAs(3, "empty address string is not allowed"),
  );
  assert.throws(
    () => box.query(Query.methods.addressBytesToString, { addressBytes: new Uint8Array() }),
    failsAs(3, "empty address bytes is not allowed"),
  );
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { BaseAccount, Params } from "#proto/cosmos/auth/v1beta1/auth.ts";
import { Query } from "#proto/cosmos/auth/v1beta1/query.ts";
import { PubKey } from "#proto/cosmos/crypto/secp256k1/keys.ts";
import { declareModule, fromHex, type Permission, packAny, type Sandbox, sandbox } from "#sdk";
import { queryGas } from "#test/support/query-gas.ts";
import { auth } from "./declaration.ts";
import type { AuthKeeper } from "./keeper.ts";
import authModule from "./module.ts";

const ADDRESS = "cosmos1j364pjm8jkxxmujj0vp2xjg0y7w8tyveuamfm6";
const PUBLIC_KEY = fromHex("01090C02812F010C25200ED40E004105160196E801F70005070EA21603FF06001E");

// The module accounts of the reference fixture; "random" is a permission the SDK lets a test invent.
const holders = declareModule("holders", {
  accounts: {
    mint: { permissions: ["minter"] },
    bonded_tokens_pool: { permissions: ["burner", "staking"] },
    not_bonded_tokens_pool: { permissions: ["burner", "staking"] },
    "multiple permissions account": { permissions: ["burner", "minter", "staking"] },
    "random permission": { permissions: ["random" as Permission] },
  },
}).define({ consensusVersion: 1 });

function chain(): Sandbox {
  const order = { genesis: [], preBlock: [], beginBlock: [], endBlock: [] };
  return sandbox({ modules: [{ ...authModule, genesis: undefined }, holders], order }, { bech32Prefix: "cosmos" });
}

function setAccount(
  box: Sandbox,
  account: { address: string; key: Uint8Array; number: bigint; sequence: bigint },
): void {
  const base = BaseAccount.create({
    address: account.address,
    pubKey: packAny(PubKey, { key: account.key }),
    accountNumber: account.number,
    sequence: account.sequence,
  });
  box.context(auth).state.accounts.set(account.address, { kind: "base", base });
}

function gasOf(box: Sandbox, run: () => unknown): bigint {
  run();
  return box.gasUsed();
}

test("account queries use the reference's gas", () => {
  const box = chain();
  setAccount(box, { address: ADDRESS, key: PUBLIC_KEY, number: 10087n, sequence: 98n });
  assert.equal(
    gasOf(box, () => box.query(Query.methods.account, { address: ADDRESS })),
    queryGas("TestGRPCQueryAccount"),
  );
  setAccount(box, { address: ADDRESS, key: PUBLIC_KEY, number: 10087n, sequence: 10n });
  assert.equal(
    gasOf(box, () => box.query(Query.methods.accountInfo, { address: ADDRESS })),
    queryGas("TestGRPCQueryAccountInfo"),
  );
  setAccount(box, { address: ADDRESS, key: PUBLIC_KEY, number: 10087n, sequence: 0n });
  assert.equal(
    gasOf(box, () => box.query(Query.methods.accountAddressByID, { id: 0n, accountId: 10087n })),
    queryGas("TestGRPCQueryAccountAddressByID"),
  );
});

test("a page of accounts uses the reference's gas", () => {
  const box = chain();
  const key = fromHex("D1002E1B019000010BB7034500E71F011F1CA90D5B000E134BFB0F3603030D0303");
  setAccount(box, { address: "cosmos1892yr6fzlj7ud0kfkah2ctrav3a4p4n060ze8f", key, number: 107n, sequence: 10001n });
  setAccount(box, { address: ADDRESS, key: PUBLIC_KEY, number: 100n, sequence: 10n });
  const gas = gasOf(box, () => box.query(Query.methods.accounts, { pagination: undefined }));
  assert.equal(gas, queryGas("TestGRPCQueryAccounts"));
});

test("parameters use the reference's gas", () => {
  const box = chain();
  box.context(auth).state.params.set(
    Params.create({
      maxMemoCharacters: 15n,
      txSigLimit: 167n,
      txSizeCostPerByte: 100n,
      sigVerifyCostEd25519: 1n,
      sigVerifyCostSecp256k1: 21457n,
    }),
  );
  const gas = gasOf(box, () => box.query(Query.methods.params, {}));
  assert.equal(gas, queryGas("TestGRPCQueryParameters"));
});

// The reference creates random accounts first, which decides how many bytes the numbers take.
function createModuleAccounts(box: Sandbox, firstNumber: bigint): void {
  box.context(auth).state.accountNumber.set(firstNumber);
  const keeper = box.lane.keeper<AuthKeeper>("auth");
  const names = box.wiring.moduleAccounts.all.map(({ name }) => name).sort((a, b) => (a < b ? -1 : 1));
  for (const name of names) keeper.moduleAccount(name);
}

test("module accounts use the reference's gas", () => {
  const many = chain();
  createModuleAccounts(many, 1000n);
  assert.equal(
    gasOf(many, () => many.query(Query.methods.moduleAccounts, {})),
    queryGas("TestGRPCQueryModuleAccounts"),
  );
  const few = chain();
  createModuleAccounts(few, 100n);
  const gas = gasOf(few, () => few.query(Query.methods.moduleAccountByName, { name: "mint" }));
  assert.equal(gas, queryGas("TestGRPCQueryModuleAccountByName"));
});

import assert from "node:assert/strict";
import { test } from "node:test";
import authModule from "#modules/auth/module.ts";
import { Metadata } from "#proto/cosmos/bank/v1beta1/bank.ts";
import { Query } from "#proto/cosmos/bank/v1beta1/query.ts";
import { type Coins, declareModule, type Sandbox, sandbox } from "#sdk";
import { queryGas } from "#test/support/query-gas.ts";
import { bank } from "./declaration.ts";
import type { BankKeeper } from "./keeper.ts";
import bankModule from "./module.ts";

const ADDRESS = "cosmos139f7kncmglres2nf3h4hc4tade85ekfr8sulz5";
const mint = declareModule("mint", { accounts: { mint: { permissions: ["minter"] } } }).define({ consensusVersion: 1 });

function chain(): Sandbox {
  const order = { genesis: ["auth", "bank"], preBlock: [], beginBlock: [], endBlock: [] };
  return sandbox({ modules: [authModule, bankModule, mint], order }, { bech32Prefix: "cosmos" });
}

function fund(box: Sandbox, address: string, coins: Coins): void {
  const keeper = box.lane.keeper<BankKeeper>("bank");
  keeper.mintCoins("mint", coins);
  keeper.sendCoinsFromModuleToAccount("mint", address, coins);
}

function same(box: Sandbox, run: () => unknown, name: string): void {
  run();
  assert.equal(box.gasUsed(), queryGas(name), name);
}

const coin = (denom: string, amount: bigint): { denom: string; amount: bigint } => ({ denom, amount });
const all = { pagination: undefined };

test("balance queries use the reference's gas", () => {
  const one = chain();
  fund(one, ADDRESS, [coin("denom", 10n)]);
  same(one, () => one.query(Query.methods.balance, { address: ADDRESS, denom: "denom" }), "TestGRPCQueryBalance");
  const two = chain();
  fund(two, ADDRESS, [coin("denom", 100n), coin("stake", 10n)]);
  const request = { address: ADDRESS, resolveDenom: false, ...all };
  same(two, () => two.query(Query.methods.allBalances, request), "TestGRPCQueryAllBalances");
  same(
    two,
    () => two.query(Query.methods.spendableBalances, { address: ADDRESS, ...all }),
    "TestGRPCQuerySpendableBalances",
  );
});

test("supply queries use the reference's gas", () => {
  const box = chain();
  box.lane.keeper<BankKeeper>("bank").mintCoins("mint", [coin("bar", 100n), coin("foo", 10n)]);
  same(box, () => box.query(Query.methods.totalSupply, all), "TestGRPCQueryTotalSupply");
  same(box, () => box.query(Query.methods.supplyOf, { denom: "bar" }), "TestGRPCQueryTotalSupplyOf");
});

test("parameter and send queries use the reference's gas", () => {
  const box = chain();
  const { state } = box.context(bank);
  state.params.set({ sendEnabled: [], defaultSendEnabled: false });
  same(box, () => box.query(Query.methods.params, {}), "TestGRPCQueryParams");
  state.sendEnabled.set("falsecoin", false);
  state.sendEnabled.set("truecoin", true);
  const answer = box.query(Query.methods.sendEnabled, { denoms: ["falsecoin", "truecoin"], ...all });
  assert.equal(box.gasUsed(), queryGas("TestGRPCSendEnabled"));
  assert.deepEqual(answer.sendEnabled, [
    { denom: "falsecoin", enabled: false },
    { denom: "truecoin", enabled: true },
  ]);
});

test("metadata queries use the reference's gas", () => {
  const box = chain();
  const atom = Metadata.create({
    description: "The native staking token of the Cosmos Hub.",
    denomUnits: [
      { denom: "uatom", exponent: 0, aliases: ["microatom"] },
      { denom: "atom", exponent: 6, aliases: ["ATOM"] },
    ],
    base: "uatom",
    display: "atom",
  });
  box.context(bank).state.metadata.set("uatom", atom);
  same(box, () => box.query(Query.methods.denomsMetadata, all), "TestGRPCDenomsMetadata");
  same(box, () => box.query(Query.methods.denomMetadata, { denom: "uatom" }), "TestGRPCDenomMetadata");
});

test("owner queries use the reference's gas", () => {
  const box = chain();
  fund(box, "cosmos1qg65a9q6k2sqq7l3ycp428sqqpmqcucgzze299", [coin("denom", 10n)]);
  fund(box, "cosmos1qglnsqgpq48l7qqzgs8qdshr6fh3gqq9ej3qut", [coin("denom", 10n)]);
  same(box, () => box.query(Query.methods.denomOwners, { denom: "denom", ...all }), "TestGRPCDenomOwners");
});

/** Accounts are added so that the books balance, and every problem of a document has its place. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { formatAddress } from "#codec/bech32.ts";
import { parseCoins } from "#codec/coins.ts";
import { type JsonObject, type JsonValue, requireObject } from "#codec/json-value.ts";
import { application as modules } from "#modules/index.ts";
import { testGenesis, testSigners } from "#test/support/chain.ts";
import { appGenesisText, genesisText } from "#types/genesis-json.ts";
import { applicationOf } from "../application.ts";
import { CliError } from "../errors.ts";
import { addGenesisAccount, sumCoins } from "./add-account.ts";
import { defaultAppState } from "./default-state.ts";
import { genesisBech32Prefix } from "./prefix.ts";
import { genesisProblems } from "./validate.ts";

const application = applicationOf(modules);
const chain = { denom: "utrib", bech32Prefix: "trib" };
const defaults = defaultAppState(application, chain);
const account = (n: number, coins: string, isAppended = false) => ({
  address: new Uint8Array(20).fill(n),
  prefix: "trib",
  coins: parseCoins(coins),
  isAppended,
});
const add = (state: JsonObject, ...given: Parameters<typeof account>) =>
  addGenesisAccount(state, account(...given), application.registry);
const problems = (state: JsonObject, text = documentWith(state)) =>
  genesisProblems(text, state, { application, bech32Prefix: "trib" }).map(({ path, problem }) => `${path}: ${problem}`);

function documentWith(state: JsonValue): string {
  return appGenesisText({ ...testGenesis(testSigners(1)), appState: JSON.stringify(state) });
}

test("accounts are sorted, and the supply is their sum", () => {
  const state = add(add(defaults, 9, "10utrib,3uatom"), 1, "5utrib");
  const bank = requireObject(state.bank, "bank");
  const addresses = (bank.balances as readonly JsonObject[]).map(({ address }) => address);
  assert.deepEqual(
    addresses,
    [1, 9].map((n) => formatAddress(new Uint8Array(20).fill(n), "trib")),
  );
  assert.deepEqual(bank.supply, [
    { denom: "uatom", amount: "3" },
    { denom: "utrib", amount: "15" },
  ]);
  assert.equal((requireObject(state.auth, "auth").accounts as readonly unknown[]).length, 2);
  assert.deepEqual(problems(state), []);
});

test("an account is added once, more coins only on demand", () => {
  const state = add(defaults, 1, "5utrib");
  assert.throws(() => add(state, 1, "5utrib"), CliError);
  const more = add(state, 1, "7utrib,1uatom", true);
  const [balance] = requireObject(more.bank, "bank").balances as readonly JsonObject[];
  assert.deepEqual(balance?.coins, [
    { denom: "uatom", amount: "1" },
    { denom: "utrib", amount: "12" },
  ]);
  assert.equal((requireObject(more.auth, "auth").accounts as readonly unknown[]).length, 1);
});

test("coins add up by denomination", () => {
  assert.deepEqual(sumCoins([...parseCoins("1b22,2aaa"), ...parseCoins("3aaa"), { denom: "ccc", amount: 0n }]), [
    { denom: "aaa", amount: 5n },
    { denom: "b22", amount: 1n },
  ]);
});

test("another denomination and prefix reach the whole state", () => {
  const state = defaultAppState(application, { denom: "uxyz", bech32Prefix: "xyz" });
  assert.ok(!JSON.stringify(state).includes("utrib"));
  assert.equal(state.bech32_prefix, "xyz");
  assert.equal(genesisBech32Prefix(documentWith(state)), "xyz");
  assert.equal(genesisBech32Prefix(documentWith(defaults)), "trib");
  assert.equal(genesisBech32Prefix(undefined), "trib");
  assert.throws(() => genesisBech32Prefix('{"app_state":{"bech32_prefix":7}}'), CliError);
  assert.throws(() => genesisBech32Prefix("{"), CliError);
});

test("a default document is valid in both layouts", () => {
  assert.deepEqual(problems(defaults), []);
  const comet = genesisText({ ...testGenesis(testSigners(1)), appState: JSON.stringify(defaults) });
  assert.deepEqual(problems(defaults, comet), []);
});

test("every problem is told with its path, down to the field", () => {
  const state = add(defaults, 1, "5utrib");
  const bank = requireObject(state.bank, "bank");
  const [balance] = bank.balances as readonly JsonObject[];
  const broken = {
    ...state,
    nosuch: {},
    auth: { ...requireObject(state.auth, "auth"), accounts: [{ "@type": "/no.such.Type" }], extra: 1 },
    bank: { ...bank, balances: [balance ?? {}, { address: 5, coins: [{ denom: "utrib", amount: "x" }] }] },
  };
  const text = documentWith(broken).replace('"power":"10"', '"power":"0"');
  assert.deepEqual(problems(broken, text), [
    "validators[0].power: the genesis file cannot contain validators with no voting power",
    "app_state.nosuch: no module has this name",
    "app_state.auth.accounts[0]: type url is not registered",
    "app_state.auth.extra: no such field",
    "app_state.bank.balances[1].address: expected a string",
    "app_state.bank.balances[1].coins[0].amount: text is not a decimal integer",
  ]);
});

test("what modules refuse is a problem of their part", () => {
  const state = add(defaults, 1, "5utrib");
  const bank = { ...requireObject(state.bank, "bank"), supply: [{ denom: "utrib", amount: "6" }] };
  const [found, ...rest] = problems({ ...state, bank });
  assert.match(found ?? "", /^app_state\.bank: /);
  assert.deepEqual(rest, []);
  const { auth, ...without } = state;
  assert.ok(auth !== undefined);
  assert.deepEqual(problems(without), ["app_state.auth: the module's state is missing"]);
});

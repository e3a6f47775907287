import assert from "node:assert/strict";
import { test } from "node:test";
import { typeRegistry } from "#codec/type-registry.ts";
import { utf8Encode } from "#lib/bytes.ts";
import { GenesisState } from "#proto/cosmos/bank/v1beta1/genesis.ts";
import type { MessageType } from "#wire";
import { GenesisError, genesisParts, partMessage, partValue } from "./genesis-parts.ts";

const TYPE = GenesisState as MessageType<unknown>;
const COUNT = 3000;
const balances = Array.from({ length: COUNT }, (_, i) => ({
  address: `trib${i}`,
  coins: [{ denom: "utrib", amount: String(i) }],
}));
const state = { params: { default_send_enabled: true }, balances, supply: [{ denom: "utrib", amount: "7" }] };
const registry = typeRegistry([]);
const part = (value: object | string, indent = 0): Uint8Array =>
  utf8Encode(typeof value === "string" ? value : JSON.stringify(value, null, indent));
const read = (bytes: Uint8Array, takers = {}) => partMessage(TYPE, bytes, { registry, takers }) as GenesisState;

test("parts are found without being parsed", () => {
  const parts = genesisParts(part({ bank: state, other: 5 }));
  assert.deepEqual([...parts.keys()], ["bank", "other"]);
  assert.deepEqual(partValue(parts.get("bank") ?? new Uint8Array()), state);
});

test("a large part is the same message however it is laid out", () => {
  const message = read(part(state));
  assert.equal(message.balances.length, COUNT);
  assert.deepEqual(message.balances[COUNT - 1]?.coins, [{ denom: "utrib", amount: BigInt(COUNT - 1) }]);
  assert.deepEqual([message.params.defaultSendEnabled, message.supply], [true, [{ denom: "utrib", amount: 7n }]]);
  assert.deepEqual(read(part(state, 2)), message);
});

test("a list that is taken comes in runs, and is empty in the rest", () => {
  const runs: number[] = [];
  const seen: string[] = [];
  const takers = {
    balances(run: readonly { readonly address: string }[]) {
      runs.push(run.length);
      seen.push(...run.map(({ address }) => address));
    },
  };
  const rest = read(part(state), takers);
  assert.deepEqual(rest.balances, []);
  assert.equal(rest.supply.length, 1);
  assert.ok(runs.length > 2, "one run only");
  assert.deepEqual(
    seen,
    balances.map(({ address }) => address),
  );
});

test("what a module says of an entry is not called malformed", () => {
  const refusal = new RangeError("not this one");
  const takers = {
    balances() {
      throw refusal;
    },
  };
  assert.throws(() => read(part(state), takers), refusal);
});

test("a malformed part is refused with a typed error", () => {
  const text = JSON.stringify(state);
  const bad = [
    "",
    "[]",
    "null",
    text.slice(0, -1),
    text.replace('"amount":"2999"', '"amount":x'),
    text.replace('"amount":"2999"', '"amount":"x"'),
    text.replace('"address":"trib1500"', '"adress":"trib1500"'),
    text.replace('"supply"', '"balances":[],"supply"'),
    text.replace('"supply":[', '"denomMetadata":[],"denom_metadata":['),
    text.replace('"balances":[', '"balances":[{},,'),
    text.replace('"balances":[', '"balances":{"x":['),
    text.replace('"supply":[', '"supply":5,"x":['),
  ];
  for (const each of bad) assert.throws(() => read(part(each)), GenesisError, each.slice(0, 60));
  const invalid = part(text);
  invalid[invalid.indexOf(0x74)] = 0xff;
  assert.throws(() => read(invalid), GenesisError);
});

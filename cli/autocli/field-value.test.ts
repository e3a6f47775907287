/** What is typed for a field becomes the value its description asks for. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { utf8Encode } from "#lib/bytes.ts";
import { Coin, DecCoin } from "#proto/cosmos/base/v1beta1/coin.ts";
import { Duration } from "#proto/google/protobuf/duration.ts";
import { Timestamp } from "#proto/google/protobuf/timestamp.ts";
import { DatanetStateEnum } from "#proto/tributary/datanet/v1/types.ts";
import type { Field, FieldType, MessageType } from "#wire";
import { CliError } from "../errors.ts";
import { enumChoices, type FieldContext, fieldHint, fieldJson } from "./field-value.ts";

const context: FieldContext = {
  address: (text, kind) => Promise.resolve(`${kind}:${text}`),
  file: (path) => utf8Encode(path === "coin.json" ? '{"denom":"uatom","amount":"1"}' : "raw"),
};

function field(type: FieldType, rest: Partial<Field> = {}): Field {
  return {
    number: 1,
    name: "f",
    key: "f",
    type,
    repeated: false,
    required: false,
    oneof: undefined,
    options: {},
    ...rest,
  };
}
const scalar = (name: "string" | "bytes" | "uint64" | "bool" | "int32"): FieldType => ({
  kind: "scalar",
  scalar: name,
});
const message = (type: MessageType<never>): FieldType => ({
  kind: "message",
  type: () => type as MessageType<unknown>,
});
const of = (type: FieldType, rest: Partial<Field>, ...texts: string[]) => fieldJson(field(type, rest), texts, context);
const STATE = { kind: "enum", type: DatanetStateEnum } as const;
const LIST = { repeated: true };
const COIN = message(Coin as MessageType<never>);
const DEC_COIN = message(DecCoin as MessageType<never>);

test("scalars stay texts, the last one counts", async () => {
  assert.equal(await of(scalar("string"), {}, "a,b"), "a,b");
  assert.equal(await of(scalar("uint64"), {}, "1", "18446744073709551615"), "18446744073709551615");
  assert.equal(await of({ kind: "dec" }, {}, "0.05"), "0.05");
  assert.equal(await of(scalar("bool"), {}, "true"), true);
  await assert.rejects(of(scalar("bool"), {}, "yes"), CliError);
});

test("addresses may be key names, of the kind that the field is for", async () => {
  const at = (kind: string) => ({ options: { "cosmos_proto.scalar": kind } });
  assert.equal(await of(scalar("string"), at("cosmos.AddressString"), "alice"), "account:alice");
  assert.equal(await of(scalar("string"), at("cosmos.ValidatorAddressString"), "val"), "validator:val");
  assert.equal(await of(scalar("string"), at("cosmos.AddressString"), ""), "");
});

test("bytes are hex, base64 or a file", async () => {
  assert.equal(await of(scalar("bytes"), {}, "00ff"), "AP8=");
  assert.equal(await of(scalar("bytes"), {}, "0x00FF"), "AP8=");
  assert.equal(await of(scalar("bytes"), {}, "AP8="), "AP8=");
  assert.equal(await of(scalar("bytes"), {}, "base64:abcd"), "abcd");
  assert.equal(await of(scalar("bytes"), {}, "abcd"), "q80=", "what could be hex is hex");
  assert.equal(await of(scalar("bytes"), {}, "@file"), "cmF3");
  await assert.rejects(of(scalar("bytes"), {}, "not either!"), /hex, in base64, or as @file/);
});

test("choices have short names, any case, and numbers", async () => {
  assert.deepEqual(enumChoices(STATE.type), ["unspecified", "open", "closed"]);
  for (const text of ["open", "Open", "DATANET_STATE_OPEN"]) {
    assert.equal(await of(STATE, {}, text), "DATANET_STATE_OPEN", text);
  }
  assert.equal(await of(STATE, {}, "2"), 2);
  await assert.rejects(of(STATE, {}, "ajar"), /use unspecified, open, closed/);
});

test("coins are written as everywhere, lists of them too", async () => {
  const atom = { denom: "uatom", amount: "5" };
  const trib = { denom: "utrib", amount: "10" };
  assert.deepEqual(await of(COIN, {}, "10utrib"), trib);
  assert.deepEqual(await of(COIN, LIST, "10utrib,5uatom"), [atom, trib], "lists are sorted");
  assert.deepEqual(await of(COIN, LIST, "10utrib", "5uatom"), [atom, trib]);
  assert.deepEqual(await of(COIN, LIST, '[{"denom":"utrib","amount":"10"}]'), [trib]);
  assert.deepEqual(await of(COIN, {}, "@coin.json"), { denom: "uatom", amount: "1" });
  assert.deepEqual(await of(DEC_COIN, LIST, "0.5utrib"), [{ denom: "utrib", amount: "0.500000000000000000" }]);
  await assert.rejects(of(COIN, {}, "ten"), /coin/);
});

test("lists take commas and repetition, times and durations their usual forms", async () => {
  assert.deepEqual(await of(scalar("uint64"), LIST, "1, 2", "3"), ["1", "2", "3"]);
  assert.deepEqual(await of(STATE, LIST, "open,closed"), ["DATANET_STATE_OPEN", "DATANET_STATE_CLOSED"]);
  const duration = message(Duration as MessageType<never>);
  assert.equal(await of(duration, {}, "1h30m"), "5400s");
  assert.equal(await of(duration, {}, "1.5s"), "1.5s");
  const time = "2030-01-01T00:00:00Z";
  assert.equal(await of(message(Timestamp as MessageType<never>), {}, time), time);
});

test("hints say what to type", () => {
  assert.equal(fieldHint(field(STATE)), "one of unspecified, open, closed");
  assert.equal(fieldHint(field(COIN, LIST)), "coins such as 10utrib");
  assert.equal(fieldHint(field(scalar("bytes"))), "hex, base64 or @file");
  assert.equal(fieldHint(field(scalar("int32"), LIST)), "whole number; comma-separated or repeated");
});

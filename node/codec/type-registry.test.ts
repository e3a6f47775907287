import assert from "node:assert/strict";
import { test } from "node:test";
import { AssertionError } from "#lib/assert.ts";
import { MsgSend } from "#proto/cosmos/bank/v1beta1/tx.ts";
import { Coin } from "#proto/cosmos/base/v1beta1/coin.ts";
import { WireError } from "#wire";
import { packAny, TYPE_URL_MAX, TypeUrlError, typeRegistry, unpackAny } from "./type-registry.ts";

const registry = typeRegistry([MsgSend, Coin, MsgSend]);

test("only exact urls of listed types are found", () => {
  assert.equal(registry.get("/cosmos.bank.v1beta1.MsgSend"), MsgSend);
  assert.equal(registry.require(Coin.typeUrl), Coin);
  assert.deepEqual(registry.types, [MsgSend, Coin]);
  const unknown = [
    "",
    "/",
    "cosmos.bank.v1beta1.MsgSend",
    "type.googleapis.com/cosmos.bank.v1beta1.MsgSend",
    "/__proto__",
    `/${"x".repeat(TYPE_URL_MAX)}`,
  ];
  for (const url of unknown) {
    assert.equal(registry.get(url), undefined, url);
    assert.throws(() => registry.require(url), TypeUrlError, url);
  }
});

test("two types of one name are a bug", () => {
  assert.throws(() => typeRegistry([Coin, { ...Coin }]), AssertionError);
});

test("packing and unpacking", () => {
  const coin = Coin.create({ denom: "utrib", amount: 5n });
  const any = packAny(Coin, coin);
  assert.equal(any.typeUrl, "/cosmos.base.v1beta1.Coin");
  assert.deepEqual(unpackAny(any, registry), { type: Coin, value: coin });
  assert.throws(() => unpackAny({ ...any, typeUrl: "/x" }, registry), TypeUrlError);
  assert.throws(() => unpackAny({ ...any, value: Uint8Array.of(0x0a, 0x05) }, registry), WireError);
});

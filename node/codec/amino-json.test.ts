import assert from "node:assert/strict";
import { test } from "node:test";
import { AminoTypes, createBankAminoConverters } from "@cosmjs/stargate";
import { MsgMultiSend, MsgSend } from "#proto/cosmos/bank/v1beta1/tx.ts";
import { DecCoin } from "#proto/cosmos/base/v1beta1/coin.ts";
import { LegacyAminoPubKey } from "#proto/cosmos/crypto/multisig/keys.ts";
import { PubKey } from "#proto/cosmos/crypto/secp256k1/keys.ts";
import { Fee, ModeInfo } from "#proto/cosmos/tx/v1beta1/tx.ts";
import { Any } from "#proto/google/protobuf/any.ts";
import { Duration } from "#proto/google/protobuf/duration.ts";
import { Timestamp } from "#proto/google/protobuf/timestamp.ts";
import { readVector } from "#test/support/vectors.ts";
import type { Field, MessageType } from "#wire";
import * as amino from "./amino-json.ts";
import { JsonError } from "./json-value.ts";
import { packAny, TypeUrlError, typeRegistry } from "./type-registry.ts";

const registry = typeRegistry([MsgSend, PubKey, LegacyAminoPubKey, Any, Fee]);
const coins = [{ denom: "stake", amount: 10n }];

test("the message of the SDK's sample transaction", () => {
  const address = "cosmos1hzw8v2kk4csg8xr3fhy8ykyymykknm2tdgvf7k";
  const tx = readVector<{ value: { msg: unknown[] } }>("cosmos__cosmos-sdk/tests/e2e/tx/testdata/tx_amino1.json");
  const json = amino.toNamedAminoJson(MsgSend, { fromAddress: address, toAddress: address, amount: coins }, registry);
  assert.deepEqual(json, tx.value.msg[0]);
});

test("CosmJS converts bank messages to the same json", () => {
  const converters = new AminoTypes(createBankAminoConverters());
  const texts = [{ denom: "stake", amount: "10" }];
  const send = { fromAddress: "a", toAddress: "b" };
  const theirs = converters.toAmino({ typeUrl: MsgSend.typeUrl, value: { ...send, amount: texts } });
  assert.deepEqual(amino.anyToAminoJson(packAny(MsgSend, { ...send, amount: coins }), registry), theirs);
  const multi = converters.toAmino({
    typeUrl: MsgMultiSend.typeUrl,
    value: { inputs: [{ address: "a", coins: texts }], outputs: [{ address: "b", coins: texts }] },
  });
  const ours = { inputs: [{ address: "a", coins }], outputs: [{ address: "b", coins }] };
  assert.deepEqual(amino.toNamedAminoJson(MsgMultiSend, ours, registry), multi);
});

test("empty fields go, lists of coins stay", () => {
  assert.deepEqual(amino.toAminoJson(MsgSend, MsgSend.create(), registry), { amount: [] });
  assert.deepEqual(amino.toAminoJson(MsgMultiSend, MsgMultiSend.create(), registry), { inputs: null, outputs: null });
  const fee = Fee.create({ amount: coins, gasLimit: 5n });
  assert.deepEqual(amino.toAminoJson(Fee, fee, registry), {
    amount: [{ denom: "stake", amount: "10" }],
    gas_limit: "5",
  });
  const zero = { denom: "", amount: 0n };
  assert.deepEqual(amino.toAminoJson(DecCoin, zero, registry), { amount: "0.000000000000000000" });
});

test("keys, threshold keys, times and spans have forms of their own", () => {
  const key = packAny(PubKey, { key: Uint8Array.of(1, 2) });
  const keyJson = { type: "tendermint/PubKeySecp256k1", value: "AQI=" };
  const multisig = packAny(LegacyAminoPubKey, { threshold: 1, publicKeys: [key, key] });
  assert.deepEqual(amino.anyToAminoJson(multisig, registry), {
    type: "tendermint/PubKeyMultisigThreshold",
    value: { threshold: "1", pubkeys: [keyJson, keyJson] },
  });
  assert.equal(amino.toAminoJson(Timestamp, { seconds: 1n, nanos: 500_000_000 }, registry), "1970-01-01T00:00:01.5Z");
  assert.equal(amino.toAminoJson(Duration, { seconds: 2n, nanos: 1 }, registry), "2000000001");
  assert.deepEqual(amino.anyToAminoJson(packAny(Fee, Fee.create()), registry), {
    type: Fee.typeUrl,
    value: { amount: [] },
  });
});

test("what amino cannot say is a typed error", () => {
  const mode = ModeInfo.create({ sum: { kind: "single", value: { mode: 1 } } });
  assert.throws(() => amino.toAminoJson(ModeInfo, mode, registry), amino.AminoJsonError);
  const odd: MessageType<unknown> = { ...PubKey, options: { "amino.message_encoding": "module_account" } };
  assert.throws(() => amino.toAminoJson(odd, PubKey.create(), registry), amino.AminoJsonError);
  const [publicKey] = Fee.fields as [Field];
  const required: MessageType<unknown> = { ...Fee, fields: [{ ...publicKey, repeated: false }] };
  assert.throws(() => amino.toAminoJson(required, { amount: undefined }, registry), amino.AminoJsonError);
  assert.throws(() => amino.anyToAminoJson({ typeUrl: "/x", value: new Uint8Array(0) }, registry), TypeUrlError);
  let any = packAny(Fee, Fee.create());
  for (let i = 0; i < 100; i++) any = packAny(Any, any);
  assert.throws(() => amino.anyToAminoJson(any, registry), JsonError);
});

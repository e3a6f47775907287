import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { test } from "node:test";
import fc from "fast-check";
import { TypedError } from "#lib/errors.ts";
import { BaseAccount } from "#proto/cosmos/auth/v1beta1/auth.ts";
import { MsgSend } from "#proto/cosmos/bank/v1beta1/tx.ts";
import { PageResponse } from "#proto/cosmos/base/query/v1beta1/pagination.ts";
import { DecCoin } from "#proto/cosmos/base/v1beta1/coin.ts";
import { PubKey } from "#proto/cosmos/crypto/secp256k1/keys.ts";
import { AuthInfo, Tx } from "#proto/cosmos/tx/v1beta1/tx.ts";
import { Any } from "#proto/google/protobuf/any.ts";
import { Duration } from "#proto/google/protobuf/duration.ts";
import { Int64Value } from "#proto/google/protobuf/wrappers.ts";
import { arbitraryMessage } from "#test/support/messages.ts";
import type { MessageType } from "#wire";
import { JsonError, type JsonValue, requireObject } from "./json-value.ts";
import { anyToProtoJson, ProtoJsonError, toProtoJson } from "./proto-json.ts";
import { anyFromProtoJson, fromProtoJson } from "./proto-json-parse.ts";
import { rejectUnknownFields } from "./strict-decode.ts";
import { packAny, TypeUrlError, typeRegistry } from "./type-registry.ts";

const registry = typeRegistry([MsgSend, PubKey, Duration, Any, Int64Value]);
const send = MsgSend.create({ fromAddress: "a", toAddress: "b", amount: [{ denom: "utrib", amount: 5n }] });
const sendJson = { from_address: "a", to_address: "b", amount: [{ denom: "utrib", amount: "5" }] };

test("a transaction as the gateway shows it", () => {
  const tx = Tx.create({
    body: {
      messages: [packAny(MsgSend, send)],
      memo: "<m>",
      timeoutHeight: 7n,
      unordered: false,
      timeoutTimestamp: undefined,
      extensionOptions: [],
      nonCriticalExtensionOptions: [],
    },
    authInfo: AuthInfo.create({
      signerInfos: [
        {
          publicKey: packAny(PubKey, { key: Uint8Array.of(1) }),
          modeInfo: { sum: { kind: "single", value: { mode: 1 } } },
          sequence: 2n ** 63n,
        },
      ],
      fee: { amount: [], gasLimit: 9n, payer: "", granter: "" },
    }),
    signatures: [Uint8Array.of(255)],
  });
  const json = {
    body: {
      messages: [{ "@type": "/cosmos.bank.v1beta1.MsgSend", ...sendJson }],
      memo: "<m>",
      timeout_height: "7",
      unordered: false,
      timeout_timestamp: null,
      extension_options: [],
      non_critical_extension_options: [],
    },
    auth_info: {
      signer_infos: [
        {
          public_key: { "@type": "/cosmos.crypto.secp256k1.PubKey", key: "AQ==" },
          mode_info: { single: { mode: "SIGN_MODE_DIRECT" } },
          sequence: "9223372036854775808",
        },
      ],
      fee: { amount: [], gas_limit: "9", payer: "", granter: "" },
      tip: null,
    },
    signatures: ["/w=="],
  };
  assert.deepEqual(toProtoJson(Tx, tx, registry), json);
  assert.deepEqual(Tx.encode(fromProtoJson(Tx, json, registry)), Tx.encode(tx));
});

test("absent bytes and messages are null, decimals have 18 places", () => {
  assert.deepEqual(toProtoJson(PageResponse, PageResponse.create(), registry), { next_key: null, total: "0" });
  const account = { address: "", pub_key: null, account_number: "0", sequence: "0" };
  assert.deepEqual(toProtoJson(BaseAccount, BaseAccount.create(), registry), account);
  const coin = { denom: "utrib", amount: "0.130000000000000000" };
  assert.deepEqual(toProtoJson(DecCoin, { denom: "utrib", amount: 130_000_000_000_000_000n }, registry), coin);
});

test("names of both kinds, numbers as text or number, enums by name or number", () => {
  const tx = fromProtoJson(
    Tx,
    { authInfo: { signer_infos: [{ modeInfo: { single: { mode: 127 } }, sequence: 3 }] } },
    registry,
  );
  assert.equal(tx.authInfo?.signerInfos[0]?.sequence, 3n);
  assert.deepEqual(tx.authInfo?.signerInfos[0]?.modeInfo?.sum, { kind: "single", value: { mode: 127 } });
  assert.deepEqual(
    fromProtoJson(PageResponse, { next_key: null, total: "4" }, registry),
    PageResponse.create({ total: 4n }),
  );
});

test("well-known types inside an Any stand under value", () => {
  const duration = packAny(Duration, { seconds: 3n, nanos: 0 });
  const json = { "@type": "/google.protobuf.Duration", value: "3s" };
  assert.deepEqual(anyToProtoJson(duration, registry), json);
  assert.deepEqual(anyFromProtoJson(json, registry), duration);
  const number = { "@type": "/google.protobuf.Int64Value", value: "8" };
  assert.deepEqual(anyToProtoJson(anyFromProtoJson(number, registry), registry), number);
  const nested = { "@type": "/google.protobuf.Any", value: { "@type": MsgSend.typeUrl, ...sendJson } };
  assert.deepEqual(anyToProtoJson(anyFromProtoJson(nested, registry), registry), nested);
});

test("every generated message survives its json, and its bytes pass the strict check", async () => {
  const types = await generatedTypes();
  assert.ok(types.length > 200, `${types.length} types`);
  for (const type of types) {
    const property = fc.property(arbitraryMessage(type), (value) => {
      const bytes = type.encode(value);
      const json = JSON.parse(JSON.stringify(toProtoJson(type, value, registry))) as JsonValue;
      assert.deepEqual(type.encode(fromProtoJson(type, json, registry)), bytes, type.typeName);
      assert.equal(rejectUnknownFields(type, bytes, { registry, allowNonCritical: false }), false);
    });
    fc.assert(property, { seed: 1, numRuns: 8 });
  }
});

test("json of another shape is a typed error", () => {
  const wrong: [MessageType<unknown>, JsonValue][] = [
    [MsgSend, null],
    [MsgSend, []],
    [MsgSend, "text"],
    [MsgSend, { from: "a" }],
    [MsgSend, { __proto__: { x: 1 }, constructor: 1 }],
    [MsgSend, { from_address: 5 }],
    [MsgSend, { from_address: "a", fromAddress: "b" }],
    [MsgSend, { amount: {} }],
    [MsgSend, { amount: [null] }],
    [MsgSend, { amount: [{ denom: "x", amount: "1.5" }] }],
    [MsgSend, { amount: [{ denom: "x", amount: 1.5 }] }],
    [PageResponse, { total: "-1" }],
    [PageResponse, { total: "18446744073709551616" }],
    [PageResponse, { total: 2 ** 60 }],
    [PageResponse, { next_key: "not base64" }],
    [DecCoin, { denom: "x", amount: "1.0000000000000000001" }],
    [Duration, "1m"],
    [Duration, 5],
    [Tx, { auth_info: { signer_infos: [{ mode_info: { single: { mode: "SIGN_MODE_NONE" } } }] } }],
    [Tx, { auth_info: { signer_infos: [{ mode_info: { single: { mode: 0.5 } } }] } }],
    [Tx, { auth_info: { signer_infos: [{ mode_info: { single: {}, multi: {} } }] } }],
    [Any, {}],
    [Any, { "@type": "/unknown.Type" }],
    [Any, { "@type": 5 }],
  ];
  for (const [type, json] of wrong) {
    const isTyped = (error: unknown) =>
      error instanceof ProtoJsonError || error instanceof JsonError || error instanceof TypeUrlError;
    assert.throws(() => fromProtoJson(type, json, registry), isTyped, JSON.stringify(json));
  }
});

test("nesting is bounded in both directions", () => {
  let json: JsonValue = { "@type": MsgSend.typeUrl, ...sendJson };
  let any = packAny(MsgSend, send);
  for (let i = 0; i < 100; i++) {
    json = { "@type": Any.typeUrl, value: json };
    any = packAny(Any, any);
  }
  assert.throws(() => anyFromProtoJson(json, registry), JsonError);
  assert.throws(() => anyToProtoJson(any, registry), JsonError);
  assert.throws(() => anyToProtoJson({ typeUrl: "/x", value: new Uint8Array(0) }, registry), TypedError);
  assert.equal(requireObject(anyToProtoJson(packAny(MsgSend, send), registry), "any")["@type"], MsgSend.typeUrl);
});

async function generatedTypes(): Promise<MessageType<unknown>[]> {
  const root = new URL("../../proto/gen/", import.meta.url);
  const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));
  const modules = await Promise.all(files.map((name) => import(new URL(name, root).href) as Promise<object>));
  return modules.flatMap((module) => Object.values(module)).filter(isMessageType);
}

function isMessageType(value: unknown): value is MessageType<unknown> {
  return typeof value === "object" && value !== null && "typeUrl" in value && "fields" in value;
}

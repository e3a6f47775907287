import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { concatBytes, fromHex } from "#lib/bytes.ts";
import { MsgSend } from "#proto/cosmos/bank/v1beta1/tx.ts";
import { AuthInfo, ModeInfo, Tx, TxBody, TxRaw } from "#proto/cosmos/tx/v1beta1/tx.ts";
import { Any } from "#proto/google/protobuf/any.ts";
import { readGoCorpus } from "#test/support/vectors.ts";
import { WireError, Writer } from "#wire";
import * as strict from "./strict-decode.ts";
import { packAny, TypeUrlError, typeRegistry } from "./type-registry.ts";

const registry = typeRegistry([MsgSend, Any]);
const lenient = { registry, allowNonCritical: true };
const severe = { registry, allowNonCritical: false };
const raw = TxRaw.encode({
  bodyBytes: Uint8Array.of(1),
  authInfoBytes: Uint8Array.of(2),
  signatures: [Uint8Array.of(3)],
});

/** One field of any number: a varint 1, or bytes. */
function field(number: number, value: 1 | Uint8Array): Uint8Array {
  const writer = new Writer().uint32(number * 8 + (value === 1 ? 0 : 2));
  return (value === 1 ? writer.uint32(1) : writer.bytes(value)).finish();
}

test("the envelope has one encoding", () => {
  strict.requireAdr027(raw);
  strict.requireAdr027(new Uint8Array(0));
  strict.requireAdr027(concatBytes(raw, field(3, Uint8Array.of(4))));
  // An empty signature is an element of its list, as the simulation of a multi-signer transaction has it.
  strict.requireAdr027(concatBytes(raw, field(3, new Uint8Array(0))));
  const wrong = {
    "descending fields": concatBytes(field(2, Uint8Array.of(1)), field(1, Uint8Array.of(1))),
    "two bodies": concatBytes(field(1, Uint8Array.of(1)), raw),
    "two auth infos": concatBytes(raw.subarray(0, 6), field(2, Uint8Array.of(1)), field(3, Uint8Array.of(3))),
    "an empty body": concatBytes(field(1, new Uint8Array(0)), field(2, Uint8Array.of(1))),
    "an empty auth info": concatBytes(field(1, Uint8Array.of(1)), field(2, new Uint8Array(0))),
    "a varint field": field(1, 1),
    "a tag in two bytes": fromHex("8a000101"),
    "a length in two bytes": fromHex("0a810001"),
    "a length of nine padding bytes": fromHex("0a8180808080808080800001"),
    "a truncated value": fromHex("0a05"),
    "a truncated length": fromHex("0a80"),
    "a truncated tag": fromHex("80"),
    "an endless varint": fromHex("ffffffffffffffffffffff"),
    "field number zero": fromHex("0200"),
  };
  for (const [name, bytes] of Object.entries(wrong)) {
    assert.throws(() => strict.requireAdr027(bytes), strict.StrictDecodeError, name);
  }
});

test("unknown fields: critical ones never pass, the others where allowed", () => {
  const body = TxBody.encode(TxBody.create({ memo: "m", messages: [packAny(MsgSend, MsgSend.create())] }));
  assert.equal(strict.rejectUnknownFields(TxBody, body, severe), false);
  const critical = concatBytes(body, field(1000, 1));
  const nonCritical = concatBytes(body, field(1025, 1), field(2046, Uint8Array.of(9)));
  assert.throws(() => strict.rejectUnknownFields(TxBody, critical, lenient), strict.StrictDecodeError);
  assert.throws(() => strict.rejectUnknownFields(TxBody, nonCritical, severe), strict.StrictDecodeError);
  assert.equal(strict.rejectUnknownFields(TxBody, nonCritical, lenient), true);
});

test("unknown fields are found inside messages, inside Any and inside what it packs", () => {
  const unknown = (number: number): Uint8Array[] => {
    const inner = concatBytes(MsgSend.encode(MsgSend.create({ toAddress: "b" })), field(number, 1));
    const packed = Any.encode({ typeUrl: MsgSend.typeUrl, value: inner });
    const besides = concatBytes(Any.encode(packAny(MsgSend, MsgSend.create())), field(number, 1));
    const coin = field(3, field(number, 1));
    const nested = Any.encode({ typeUrl: MsgSend.typeUrl, value: coin });
    return [packed, besides, nested].map((any) => field(1, any));
  };
  for (const body of unknown(5))
    assert.throws(() => strict.rejectUnknownFields(TxBody, body, lenient), strict.StrictDecodeError);
  for (const body of unknown(1031)) {
    assert.equal(strict.rejectUnknownFields(TxBody, body, lenient), true);
    assert.throws(() => strict.rejectUnknownFields(TxBody, body, severe), strict.StrictDecodeError);
  }
});

test("wrong wire types, unknown types, groups and depth", () => {
  const cases: [string, Uint8Array][] = [
    ["memo as a number", field(2, 1)],
    ["timeout as a fixed number", fromHex("190000000000000000")],
    ["a group", fromHex("0b0c")],
    ["wire type 6", fromHex("0e")],
    ["a truncated fixed number", fromHex("8d4000")],
  ];
  for (const [name, bytes] of cases) {
    assert.throws(() => strict.rejectUnknownFields(TxBody, bytes, lenient), strict.StrictDecodeError, name);
  }
  const stranger = field(1, Any.encode({ typeUrl: "/unknown.Msg", value: new Uint8Array(0) }));
  assert.throws(() => strict.rejectUnknownFields(TxBody, stranger, lenient), TypeUrlError);

  const nest = (levels: number): Uint8Array => {
    let mode = ModeInfo.encode(ModeInfo.create({ sum: { kind: "single", value: { mode: 1 } } }));
    for (let i = 0; i < levels; i++) mode = field(2, field(2, mode));
    return field(1, field(2, mode));
  };
  assert.equal(strict.rejectUnknownFields(AuthInfo, nest(20), severe), false);
  assert.throws(() => strict.rejectUnknownFields(AuthInfo, nest(2_000), severe), strict.StrictDecodeError);
  let any = packAny(MsgSend, MsgSend.create());
  for (let i = 0; i < 2_000; i++) any = packAny(Any, any);
  assert.throws(() => strict.rejectUnknownFields(TxBody, field(1, Any.encode(any)), lenient), strict.StrictDecodeError);
});

test("the SDK's corpus of unknown fields and random bytes give a verdict or a typed error", () => {
  const verdict = (bytes: Uint8Array): void => {
    for (const type of [Tx, TxRaw, TxBody, AuthInfo]) {
      for (const options of [lenient, severe]) {
        try {
          strict.rejectUnknownFields(type, bytes, options);
        } catch (error) {
          assert.ok(
            [strict.StrictDecodeError, TypeUrlError, WireError].some((known) => error instanceof known),
            String(error),
          );
        }
      }
    }
    try {
      strict.requireAdr027(bytes);
    } catch (error) {
      assert.ok(error instanceof strict.StrictDecodeError, String(error));
    }
  };
  const corpus = readGoCorpus("cosmos__cosmos-sdk/fuzz/tests/testdata/fuzz/FuzzUnknownProto");
  assert.equal(corpus.length, 156);
  for (const { values } of corpus) verdict(values[0] as Uint8Array);
  fc.assert(fc.property(fc.uint8Array({ maxLength: 60 }), verdict), { seed: 1, numRuns: 500 });
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { concatBytes, fromHex } from "#lib/bytes.ts";
import { MsgSend } from "#proto/cosmos/bank/v1beta1/tx.ts";
import { AuthInfo, TxBody, TxRaw } from "#proto/cosmos/tx/v1beta1/tx.ts";
import { Writer } from "#wire";
import { decodeTx, TxDecodeError } from "./decode-tx.ts";
import { StrictDecodeError } from "./strict-decode.ts";
import { packAny, TypeUrlError, typeRegistry } from "./type-registry.ts";

const registry = typeRegistry([MsgSend]);
const send = MsgSend.create({ fromAddress: "a", toAddress: "b", amount: [{ denom: "utrib", amount: 1n }] });
const body = TxBody.create({ messages: [packAny(MsgSend, send)], memo: "m" });
const authInfo = AuthInfo.create({ fee: { amount: [], gasLimit: 5n, payer: "", granter: "" } });

function envelope(bodyBytes: Uint8Array, authInfoBytes = AuthInfo.encode(authInfo)): Uint8Array {
  return TxRaw.encode({ bodyBytes, authInfoBytes, signatures: [Uint8Array.of(1)] });
}

test("every part of a transaction is decoded", () => {
  const bytes = envelope(TxBody.encode(body));
  assert.deepEqual(decodeTx(bytes, registry), {
    bytes,
    raw: TxRaw.decode(bytes),
    body,
    authInfo,
    messages: [{ type: MsgSend, value: send }],
    hasUnknownNonCriticals: false,
  });
});

test("unknown non-critical fields of the body are skipped and reported", () => {
  const unknown = new Writer()
    .uint32(1031 * 8 + 2)
    .bytes(Uint8Array.of(9, 9, 9))
    .finish();
  const decoded = decodeTx(envelope(concatBytes(unknown, TxBody.encode(body))), registry);
  assert.equal(decoded.hasUnknownNonCriticals, true);
  assert.deepEqual(decoded.body, body);
});

test("the cause says which rule was broken", () => {
  const known = TxBody.encode(body);
  const unknown = new Writer()
    .uint32(1031 * 8)
    .uint32(1)
    .finish();
  const stranger = TxBody.encode({ ...body, messages: [{ typeUrl: "/x.Y", value: new Uint8Array(0) }] });
  const cases: [string, Uint8Array, typeof StrictDecodeError | typeof TypeUrlError][] = [
    ["descending envelope", fromHex("12000a00"), StrictDecodeError],
    ["unknown envelope field", concatBytes(envelope(known), fromHex("2200")), StrictDecodeError],
    ["unknown fee field", envelope(known, concatBytes(AuthInfo.encode(authInfo), unknown)), StrictDecodeError],
    ["unknown message type", envelope(stranger), TypeUrlError],
  ];
  for (const [name, bytes, cause] of cases) {
    const isExpected = (error: unknown) => error instanceof TxDecodeError && error.cause instanceof cause;
    assert.throws(() => decodeTx(bytes, registry), isExpected, name);
  }
});

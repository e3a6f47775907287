import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { secp256k1Verify } from "#crypto/secp256k1.ts";
import { sha256 } from "#crypto/sha256.ts";
import { fromBase64, fromHex, toHex, utf8Decode } from "#lib/bytes.ts";
import { MsgSend } from "#proto/cosmos/bank/v1beta1/tx.ts";
import { PubKey } from "#proto/cosmos/crypto/secp256k1/keys.ts";
import { AuthInfo, SignDocDirectAux, TxBody, TxRaw } from "#proto/cosmos/tx/v1beta1/tx.ts";
import { readVector } from "#test/support/vectors.ts";
import { type DecodedTx, decodeTx, TxDecodeError } from "./decode-tx.ts";
import { aminoDocSignBytes, aminoSignBytes, directAuxSignBytes, directSignBytes, SignDocError } from "./sign-doc.ts";
import { packAny, typeRegistry } from "./type-registry.ts";

const registry = typeRegistry([MsgSend, PubKey]);

interface DirectVectors {
  chain_id: string;
  faucet: { pubkey: { value: string } };
  cases: {
    inputs: { accountNumber: number; sequence: number; bodyBytes: string; authInfoBytes: string };
    outputs: { signBytes: string; signature: string; signedTxBytes: string };
  }[];
}
const direct = readVector<DirectVectors>("derived/cosmjs_direct_sign.json");

test("direct sign bytes, signatures and envelopes of CosmJS", () => {
  const publicKey = fromBase64(direct.faucet.pubkey.value);
  for (const { inputs, outputs } of direct.cases) {
    const tx = decodeTx(fromHex(outputs.signedTxBytes), registry);
    assert.equal(toHex(tx.raw.bodyBytes), inputs.bodyBytes);
    assert.equal(toHex(tx.raw.authInfoBytes), inputs.authInfoBytes);
    assert.equal(tx.authInfo.signerInfos[0]?.sequence, BigInt(inputs.sequence));
    assert.deepEqual(tx.authInfo.signerInfos[0]?.publicKey, packAny(PubKey, { key: publicKey }));
    assert.equal(tx.hasUnknownNonCriticals, false);
    const signer = { chainId: direct.chain_id, accountNumber: BigInt(inputs.accountNumber) };
    const signBytes = directSignBytes(tx.raw, signer);
    assert.equal(toHex(signBytes), outputs.signBytes);
    assert.equal(toHex(tx.raw.signatures[0] as Uint8Array), outputs.signature);
    assert.ok(secp256k1Verify(publicKey, sha256(signBytes), fromHex(outputs.signature)));
    assert.equal(toHex(TxRaw.encode(tx.raw)), outputs.signedTxBytes);
  }
});

interface StdVectors {
  chain_id: string;
  account_number: number;
  sequence: number;
  memo: string;
  cases: {
    name: string;
    timeout_height: number;
    fee: { amount?: { denom: string; amount: string }[]; gas_limit?: string; payer?: string; granter?: string };
    want: string;
  }[];
}

test("amino sign bytes of the SDK", () => {
  const std = readVector<StdVectors>("derived/sdk_std_sign_bytes.json");
  for (const { name, timeout_height, fee, want } of std.cases) {
    const bytes = aminoDocSignBytes({
      chainId: std.chain_id,
      accountNumber: BigInt(std.account_number),
      sequence: BigInt(std.sequence),
      memo: std.memo,
      timeoutHeight: BigInt(timeout_height),
      msgs: [{ type: "testpb/TestMsg", value: { signers: ["<ADDR>"] } }],
      fee: {
        amount: (fee.amount ?? []).map(({ denom, amount }) => ({ denom, amount: BigInt(amount) })),
        gasLimit: BigInt(fee.gas_limit ?? "0"),
        payer: fee.payer ?? "",
        granter: fee.granter ?? "",
      },
    });
    // The vector's placeholder address is the one text in it that Go would escape.
    assert.equal(utf8Decode(bytes).replaceAll("\\u003cADDR\\u003e", "<ADDR>"), want, name);
  }
});

const signer = { chainId: "trib-1", accountNumber: 3n, sequence: 4n };
const message = MsgSend.create({ fromAddress: "a", toAddress: "b", amount: [{ denom: "utrib", amount: 1n }] });

function txWith(change: { body?: Partial<TxBody>; authInfo?: Partial<AuthInfo> }): DecodedTx {
  const fee = { amount: [], gasLimit: 5n, payer: "p", granter: "" };
  const body = TxBody.create({ messages: [packAny(MsgSend, message)], memo: "m", ...change.body });
  const authInfo = AuthInfo.create({ fee, ...change.authInfo });
  const raw = { bodyBytes: TxBody.encode(body), authInfoBytes: AuthInfo.encode(authInfo), signatures: [] };
  return decodeTx(TxRaw.encode(raw), registry);
}

test("amino sign bytes of a decoded transaction", () => {
  const head = '{"account_number":"3","chain_id":"trib-1","fee":{"amount":[],"gas":"5","payer":"p"},"memo":"m",';
  const msgs =
    '"msgs":[{"type":"cosmos-sdk/MsgSend","value":{"amount":[{"amount":"1","denom":"utrib"}],"from_address":"a","to_address":"b"}}],';
  const bytes = aminoSignBytes(txWith({}), signer, registry);
  assert.equal(utf8Decode(bytes), `${head}${msgs}"sequence":"4"}`);
  const unordered = { unordered: true, timeoutHeight: 9n, timeoutTimestamp: { seconds: 1n, nanos: 0 } };
  assert.equal(
    utf8Decode(aminoSignBytes(txWith({ body: unordered }), signer, registry)),
    `${head}${msgs}"sequence":"4","timeout_height":"9","timeout_timestamp":"1970-01-01T00:00:01Z","unordered":true}`,
  );
});

test("amino refuses what its document would leave unsigned", () => {
  const extension = packAny(MsgSend, message);
  const hidden = [
    txWith({ body: { extensionOptions: [extension] } }),
    txWith({ body: { nonCriticalExtensionOptions: [extension] } }),
    txWith({ authInfo: { tip: { amount: [], tipper: "t" } } }),
    txWith({ authInfo: { fee: undefined } }),
    { ...txWith({}), hasUnknownNonCriticals: true },
  ];
  for (const tx of hidden) assert.throws(() => aminoSignBytes(tx, signer, registry), SignDocError);
});

test("the auxiliary document binds the sequence", () => {
  const publicKey = packAny(PubKey, { key: new Uint8Array(33) });
  const bytes = directAuxSignBytes(Uint8Array.of(1), publicKey, signer);
  const doc = SignDocDirectAux.create({ bodyBytes: Uint8Array.of(1), publicKey, ...signer });
  assert.deepEqual(SignDocDirectAux.decode(bytes), doc);
});

test("no damage to a transaction escapes the typed error", () => {
  const good = fromHex((direct.cases[0] as DirectVectors["cases"][number]).outputs.signedTxBytes);
  const property = fc.property(fc.nat(good.length - 1), fc.nat(255), fc.nat(good.length), (at, byte, end) => {
    for (const bytes of [good.with(at, byte), good.slice(0, end)]) {
      try {
        assert.deepEqual(decodeTx(bytes, registry).bytes, bytes);
      } catch (error) {
        assert.ok(error instanceof TxDecodeError, String(error));
      }
    }
  });
  fc.assert(property, { seed: 1, numRuns: 1_000 });
  assert.throws(() => decodeTx(good, typeRegistry([PubKey])), TxDecodeError);
  assert.throws(() => decodeTx(good, typeRegistry([MsgSend])), TxDecodeError);
});

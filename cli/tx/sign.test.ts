/** Signatures are those of CosmJS, in both modes, and sit where their signers stand. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { makeSignDoc, Secp256k1Wallet, serializeSignDoc } from "@cosmjs/amino";
import { formatAddress } from "#codec/bech32.ts";
import { parseCoins } from "#codec/coins.ts";
import { directSignBytes } from "#codec/sign-doc.ts";
import { packAny, typeRegistry } from "#codec/type-registry.ts";
import { derivePrivateKey, seedFromMnemonic } from "#crypto/hd.ts";
import { secp256k1PublicKey, secp256k1Verify } from "#crypto/secp256k1.ts";
import { sha256 } from "#crypto/sha256.ts";
import { fromHex, toBase64, toHex, utf8Decode } from "#lib/bytes.ts";
import { MsgMultiSend, MsgSend } from "#proto/cosmos/bank/v1beta1/tx.ts";
import { TxRaw } from "#proto/cosmos/tx/v1beta1/tx.ts";
import { readVector } from "#test/support/vectors.ts";
import { COMMON_TYPES } from "../application.ts";
import { CliError } from "../errors.ts";
import { addressOf, type Key } from "../keyring/keyring.ts";
import { type DraftTx, decodeDraft, encodeDraft, newDraft, signersOfDraft } from "./draft.ts";
import { type Signing, signDraft } from "./sign.ts";
import { signBytesOf } from "./sign-bytes.ts";

const registry = typeRegistry([...COMMON_TYPES, MsgSend, MsgMultiSend]);

function keyFrom(name: string, privateKey: Uint8Array): Key {
  const single = { kind: "single", publicKey: secp256k1PublicKey(privateKey) } as const;
  return { name, address: addressOf(single), public: single, privateKey };
}
const keys = [1, 2].map((n) => keyFrom(`key${n}`, new Uint8Array(32).fill(n)));
const [first, second] = keys as [Key, Key];
const address = (key: Key): string => formatAddress(key.address, "trib");
const fee = { amount: parseCoins("5utrib"), gasLimit: 200_000n, payer: "", granter: "" };
const signer = { chainId: "trib-1", accountNumber: 3n, sequence: 4n };
const signing = (key: Key, mode: Signing["mode"]): Signing => ({ key, mode, signer, prefix: "trib" });

function draft(messages: DraftTx["body"]["messages"], memo = ""): DraftTx {
  return newDraft({ messages, memo, timeoutHeight: 0n, fee });
}
const send = (from: Key, to: Key) =>
  packAny(MsgSend, { fromAddress: address(from), toAddress: address(to), amount: parseCoins("1utrib") });

interface DirectVectors {
  chain_id: string;
  faucet: { mnemonic: string; address: string };
  cases: { inputs: { accountNumber: number; sequence: number }; outputs: { signedTxBytes: string } }[];
}

test("direct signatures reproduce CosmJS's transactions byte for byte", async () => {
  const vectors = readVector<DirectVectors>("derived/cosmjs_direct_sign.json");
  const key = keyFrom("faucet", derivePrivateKey(seedFromMnemonic(vectors.faucet.mnemonic)));
  assert.equal(formatAddress(key.address, "cosmos"), vectors.faucet.address);
  for (const { inputs, outputs } of vectors.cases) {
    const signed = decodeDraft(fromHex(outputs.signedTxBytes), registry);
    const unsigned = { ...signed, authInfo: { ...signed.authInfo, signerInfos: [] }, signatures: [] };
    const state = { accountNumber: BigInt(inputs.accountNumber), sequence: BigInt(inputs.sequence) };
    const request: Signing = { key, mode: "direct", signer: { chainId: vectors.chain_id, ...state }, prefix: "cosmos" };
    const again = await signDraft(unsigned, request, registry);
    assert.equal(toHex(encodeDraft(again)), outputs.signedTxBytes);
  }
});

test("amino signatures are those of CosmJS's wallet", async () => {
  const tx = draft([send(first, second)], "a <memo> & more");
  const signed = await signDraft(tx, signing(first, "amino-json"), registry);
  const value = {
    from_address: address(first),
    to_address: address(second),
    amount: [{ denom: "utrib", amount: "1" }],
  };
  const doc = makeSignDoc(
    [{ type: "cosmos-sdk/MsgSend", value }],
    { amount: [{ denom: "utrib", amount: "5" }], gas: "200000" },
    signer.chainId,
    "a <memo> & more",
    signer.accountNumber,
    Number(signer.sequence),
  );
  const bytes = serializeSignDoc(doc);
  const ours = signBytesOf(signed, { mode: "amino-json", signer }, registry);
  assert.equal(utf8Decode(ours), utf8Decode(bytes));
  const wallet = await Secp256k1Wallet.fromKey(first.privateKey ?? new Uint8Array(), "trib");
  const { signature } = await wallet.signAmino(address(first), doc);
  assert.equal(toBase64(signed.signatures[0] ?? new Uint8Array()), signature.signature);
});

test("a direct signature covers the signer info that travels with it", async () => {
  const signed = await signDraft(draft([send(first, second)]), signing(first, "direct"), registry);
  assert.equal(signed.authInfo.signerInfos[0]?.sequence, 4n);
  const { bodyBytes, authInfoBytes } = TxRaw.decode(encodeDraft(signed));
  const bytes = directSignBytes({ bodyBytes, authInfoBytes }, signer);
  const key = first.public.kind === "single" ? first.public.publicKey : new Uint8Array();
  assert.ok(secp256k1Verify(key, sha256(bytes), signed.signatures[0] ?? new Uint8Array()));
});

test("several signers sign in amino mode, in any order, and each stands in its place", async () => {
  const tx = draft([send(first, second), send(second, first)]);
  assert.deepEqual(signersOfDraft(tx, registry), [address(first), address(second)]);
  await assert.rejects(signDraft(tx, signing(first, "direct"), registry), CliError);
  const bySecond = await signDraft(tx, signing(second, "amino-json"), registry);
  assert.equal(bySecond.signatures.length, 1);
  const byBoth = await signDraft(bySecond, signing(first, "amino-json"), registry);
  const forward = await signDraft(
    await signDraft(tx, signing(first, "amino-json"), registry),
    signing(second, "amino-json"),
    registry,
  );
  assert.deepEqual(encodeDraft(byBoth), encodeDraft(forward));
  const again = await signDraft(byBoth, signing(second, "amino-json"), registry);
  assert.deepEqual(encodeDraft(again), encodeDraft(byBoth), "signing again replaces");
});

test("a fee payer signs too, a stranger does not", async () => {
  const payer = { ...fee, payer: address(second) };
  const tx = newDraft({ messages: [send(first, second)], memo: "", timeoutHeight: 0n, fee: payer });
  assert.deepEqual(signersOfDraft(tx, registry), [address(first), address(second)]);
  const stranger = keyFrom("stranger", new Uint8Array(32).fill(9));
  await assert.rejects(signDraft(tx, signing(stranger, "amino-json"), registry), /not a signer of this transaction/);
  const offline: Key = { ...first, privateKey: undefined };
  const alone = draft([send(first, second)]);
  await assert.rejects(signDraft(alone, signing(offline, "direct"), registry), /no private key here/);
});

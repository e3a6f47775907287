/** Joined signatures are those that CosmJS joins, and every mistake among them is named. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { createMultisigThresholdPubkey, encodeSecp256k1Pubkey, pubkeyToAddress } from "@cosmjs/amino";
import { makeMultisignedTxBytes } from "cosmjs-stargate-0.32";
import { formatAddress } from "#codec/bech32.ts";
import { parseCoins } from "#codec/coins.ts";
import { packAny, typeRegistry } from "#codec/type-registry.ts";
import { secp256k1Address } from "#crypto/address.ts";
import { secp256k1PublicKey } from "#crypto/secp256k1.ts";
import { toHex } from "#lib/bytes.ts";
import { MsgSend } from "#proto/cosmos/bank/v1beta1/tx.ts";
import { TxBody } from "#proto/cosmos/tx/v1beta1/tx.ts";
import { COMMON_TYPES } from "../application.ts";
import { addressOf, type Key } from "../keyring/keyring.ts";
import { encodeDraft, newDraft, signersOfDraft } from "./draft.ts";
import {
  bitArray,
  joinSignatures,
  MEMBER_SIGN_MODE,
  type MemberSignature,
  signatureJson,
  signaturesFromJson,
} from "./multisign.ts";
import { placeSignature, signBytes } from "./sign.ts";

const registry = typeRegistry([...COMMON_TYPES, MsgSend]);
const members = [1, 2, 3].map((n) => {
  const privateKey = new Uint8Array(32).fill(n);
  const publicKey = secp256k1PublicKey(privateKey);
  const key: Key = {
    name: `m${n}`,
    address: secp256k1Address(publicKey),
    public: { kind: "single", publicKey },
    privateKey,
  };
  return { key, publicKey };
});
const threshold = { kind: "multisig", threshold: 2, members: members.map(({ publicKey }) => publicKey) } as const;
const address = formatAddress(addressOf(threshold), "trib");
const signer = { chainId: "trib-1", accountNumber: 8n, sequence: 5n };
const draft = newDraft({
  messages: [packAny(MsgSend, { fromAddress: address, toAddress: address, amount: parseCoins("1utrib") })],
  memo: "together",
  timeoutHeight: 0n,
  fee: { amount: parseCoins("7utrib"), gasLimit: 300_000n, payer: "", granter: "" },
});

async function memberSignature(i: number, change: Partial<typeof signer> = {}): Promise<MemberSignature> {
  const { key, publicKey } = members[i] as (typeof members)[number];
  const signing = { key, mode: "amino-json", signer: { ...signer, ...change }, prefix: "trib" } as const;
  return { publicKey, mode: MEMBER_SIGN_MODE, signature: await signBytes(draft, signing, registry) };
}
const join = (signatures: readonly MemberSignature[]) =>
  joinSignatures(draft, { key: threshold, signer, prefix: "trib" }, { signatures, registry });

test("two of three signatures make the transaction that CosmJS makes of them", async () => {
  const signatures = [await memberSignature(2), await memberSignature(0)];
  const joined = join(signatures);
  const ours = placeSignature(draft, { ...joined, signers: signersOfDraft(draft, registry) }, "trib");
  const pubkey = createMultisigThresholdPubkey(threshold.members.map(encodeSecp256k1Pubkey), 2, true);
  assert.equal(pubkeyToAddress(pubkey, "trib"), address);
  const theirs = makeMultisignedTxBytes(
    pubkey,
    Number(signer.sequence),
    { amount: [{ denom: "utrib", amount: "7" }], gas: "300000" },
    TxBody.encode(draft.body),
    new Map(signatures.map((each) => [formatAddress(secp256k1Address(each.publicKey), "trib"), each.signature])),
  );
  assert.equal(toHex(encodeDraft(ours)), toHex(theirs));
});

test("bits are stored from the most significant on, with the number of those in a last, partial byte", () => {
  const cases: readonly (readonly [string, number, string])[] = [
    ["1", 1, "80"],
    ["0", 1, "00"],
    ["101", 3, "a0"],
    ["11111111", 0, "ff"],
    ["010000001", 1, "4080"],
    ["1111111100000001", 0, "ff01"],
  ];
  for (const [bits, extra, hex] of cases) {
    const { elems, extraBitsStored } = bitArray([...bits].map((bit) => bit === "1"));
    assert.deepEqual([extraBitsStored, toHex(elems)], [extra, hex], bits);
  }
});

test("too few, foreign and wrong signatures are refused by name", async () => {
  const [a, b] = [await memberSignature(0), await memberSignature(1)];
  assert.throws(() => join([a]), /1 of the 2 signatures needed/);
  assert.throws(() => join([a, a]), /1 of the 2 signatures needed/);
  const foreign = { ...a, publicKey: secp256k1PublicKey(new Uint8Array(32).fill(9)) };
  assert.throws(() => join([b, foreign]), /signed, but is not a member/);
  const late = await memberSignature(1, { sequence: 6n });
  assert.throws(() => join([a, late]), /does not fit this transaction with chain id trib-1, .*sequence 5/);
  assert.throws(() => join([a, { ...b, mode: 2 }]), /mode 2 are not supported/);
});

test("a signature survives its file", async () => {
  const signature = await memberSignature(1);
  const json = signatureJson(signature, 5n, registry);
  assert.deepEqual(signaturesFromJson(JSON.parse(JSON.stringify(json)), registry), [signature]);
  assert.throws(() => signaturesFromJson({ signatures: [{ sequence: "1" }] }, registry), /not of a single key/);
});

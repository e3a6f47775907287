import assert from "node:assert/strict";
import { test } from "node:test";
import { makeSignDoc as makeAminoSignDoc, Secp256k1Wallet } from "@cosmjs/amino";
import { DirectSecp256k1Wallet, encodePubkey, makeAuthInfoBytes, makeSignDoc, Registry } from "@cosmjs/proto-signing";
import { AminoTypes, createDefaultAminoConverters, defaultRegistryTypes } from "@cosmjs/stargate";
import { fromBase64 } from "#lib/bytes.ts";
import { SignMode } from "#proto/cosmos/tx/signing/v1beta1/signing.ts";
import { TxRaw } from "#proto/cosmos/tx/v1beta1/tx.ts";
import { APP_CHAIN_ID, APP_PREFIX, appChain, DENOM } from "#test/support/app-chain.ts";

const FEE = { amount: [{ denom: DENOM, amount: "500" }], gas: "200000" };
const registry = new Registry(defaultRegistryTypes);

test("transactions that CosmJS signs directly are accepted", async () => {
  const chain = await appChain();
  const [alice, bob] = chain.signers;
  assert(alice !== undefined && bob !== undefined);
  const wallet = await DirectSecp256k1Wallet.fromKey(alice.privateKey, APP_PREFIX);
  const [account] = await wallet.getAccounts();
  assert.equal(account?.address, alice.address);
  const value = { fromAddress: alice.address, toAddress: bob.address, amount: [{ denom: DENOM, amount: "77" }] };
  const messages = [{ typeUrl: "/cosmos.bank.v1beta1.MsgSend", value }];
  const bodyBytes = registry.encodeTxBody({ messages, memo: "from cosmjs" });
  const pubkey = encodePubkey({
    type: "tendermint/PubKeySecp256k1",
    value: Buffer.from(alice.publicKey).toString("base64"),
  });
  const authInfoBytes = makeAuthInfoBytes([{ pubkey, sequence: 0 }], FEE.amount, 200_000, undefined, undefined);
  const { signed, signature } = await wallet.signDirect(
    alice.address,
    makeSignDoc(bodyBytes, authInfoBytes, APP_CHAIN_ID, 0),
  );
  const signatures = [fromBase64(signature.signature)];
  const tx = TxRaw.encode({ bodyBytes: signed.bodyBytes, authInfoBytes: signed.authInfoBytes, signatures });
  assert.equal((await chain.check(tx)).log, "");
  assert.equal((await chain.block([tx])).txResults[0]?.code, 0);
  assert.equal(chain.balance(bob), 1_000_077n);
});

test("transactions that CosmJS signs in amino json are accepted", async () => {
  const chain = await appChain();
  const [alice, bob] = chain.signers;
  assert(alice !== undefined && bob !== undefined);
  const wallet = await Secp256k1Wallet.fromKey(alice.privateKey, APP_PREFIX);
  const amino = new AminoTypes(createDefaultAminoConverters());
  const value = { fromAddress: alice.address, toAddress: bob.address, amount: [{ denom: DENOM, amount: "77" }] };
  const message = amino.toAmino({ typeUrl: "/cosmos.bank.v1beta1.MsgSend", value });
  const document = makeAminoSignDoc([message], FEE, APP_CHAIN_ID, "<memo> & more", 0, 0);
  const { signed, signature } = await wallet.signAmino(alice.address, document);
  const bodyBytes = registry.encodeTxBody({
    messages: signed.msgs.map((each) => amino.fromAmino(each)),
    memo: signed.memo,
  });
  const pubkey = encodePubkey(signature.pub_key);
  const mode = SignMode.SIGN_MODE_LEGACY_AMINO_JSON;
  const authInfoBytes = makeAuthInfoBytes([{ pubkey, sequence: 0 }], FEE.amount, 200_000, undefined, undefined, mode);
  const tx = TxRaw.encode({ bodyBytes, authInfoBytes, signatures: [fromBase64(signature.signature)] });
  assert.equal((await chain.check(tx)).log, "");
  assert.equal((await chain.block([tx])).txResults[0]?.code, 0);
  assert.equal(chain.balance(bob), 1_000_077n);
});

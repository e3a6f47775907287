import assert from "node:assert/strict";
import { test } from "node:test";
import { createMultisigThresholdPubkey, encodeSecp256k1Pubkey, pubkeyToRawAddress } from "@cosmjs/amino";
import { concatBytes, fromHex, toHex, toHexUpper, utf8Encode } from "#lib/bytes.ts";
import { readVector } from "#test/support/vectors.ts";
import * as address from "./address.ts";
import { ed25519KeyPairFromSeed } from "./ed25519.ts";
import { secp256k1PublicKey } from "./secp256k1.ts";
import { sha256 } from "./sha256.ts";

test("account addresses of the SDK's derivation vectors", () => {
  const cases = readVector<{ pub: string; addr: string }[]>("cosmos__cosmos-sdk/crypto/hd/testdata/test.json");
  for (const { pub, addr } of cases) assert.equal(toHex(address.secp256k1Address(fromHex(pub))), addr);
});

test("consensus addresses agree with CosmJS", () => {
  const { publicKey } = ed25519KeyPairFromSeed(new Uint8Array(32).fill(4));
  const value = Buffer.from(publicKey).toString("base64");
  const want = pubkeyToRawAddress({ type: "tendermint/PubKeyEd25519", value });
  assert.equal(toHex(address.ed25519Address(publicKey)), toHex(want));
});

test("well-known module accounts", () => {
  // Addresses that every Cosmos chain shares: fee collector, gov, distribution, bonded pool.
  const known = {
    fee_collector: "F1829676DB577682E944FC3493D451B67FF3E29F",
    gov: "7B5FE22B5446F7C62EA27B8BD71CEF94E03F3DF2",
    distribution: "93354845030274CD4BF1686ABD60AB28EC52E1A7",
    bonded_tokens_pool: "4FEA76427B8345861E80A3540A8A9D936FD39391",
  };
  for (const [name, hex] of Object.entries(known)) assert.equal(toHexUpper(address.moduleAddress(name)), hex, name);
});

test("derived addresses follow ADR-028", () => {
  const [one, two] = [Uint8Array.of(1), Uint8Array.of(2)];
  assert.deepEqual(address.derivedModuleAddress("mod", []), address.moduleAddress("mod"));
  const first = sha256(concatBytes(sha256(utf8Encode("module")), utf8Encode("mod\0"), one));
  assert.deepEqual(address.derivedModuleAddress("mod", [one]), first);
  assert.deepEqual(address.derivedModuleAddress("mod", [one, two]), sha256(concatBytes(sha256(first), two)));
  assert.equal(address.secp256r1Address(new Uint8Array(33)).length, 32);
});

test("threshold keys have the amino address that CosmJS computes", () => {
  const publicKeys = [1, 2, 3, 200].map((byte) => secp256k1PublicKey(new Uint8Array(32).fill(byte)));
  const members = publicKeys.map(address.aminoSecp256k1Key);
  for (const threshold of [1, 2, 4]) {
    const pubkey = createMultisigThresholdPubkey(publicKeys.map(encodeSecp256k1Pubkey), threshold, true);
    assert.equal(toHex(address.multisigAddress(threshold, members)), toHex(pubkeyToRawAddress(pubkey)));
  }
  const ed25519 = address.aminoEd25519Key(new Uint8Array(32));
  assert.equal(toHex(ed25519), `1624de6420${"00".repeat(32)}`);
});

test("the escrow account of the first transfer channel", () => {
  const preimage = concatBytes(utf8Encode("ics20-1"), Uint8Array.of(0), utf8Encode("transfer/channel-0"));
  assert.deepEqual(address.escrowAddress("transfer", "channel-0"), sha256(preimage).slice(0, 20));
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { ed25519KeyPairFromSeed, ed25519Sign } from "#crypto/ed25519.ts";
import { secp256k1PublicKey, secp256k1Sign } from "#crypto/secp256k1.ts";
import { sha256 } from "#crypto/sha256.ts";
import { toHex, utf8Encode } from "#lib/bytes.ts";
import type { Domain } from "./domain.ts";
import {
  NO_EVIDENCE,
  openUse,
  outputRoot,
  type Receipt,
  type ReceiptKey,
  receiptSignBytes,
  textCommitment,
  type Use,
  usesRoot,
  usesTree,
  verifyReceipt,
} from "./receipts.ts";

const DOMAIN: Domain = { chainId: "tributary-dev-1", module: "model", datanetId: 0n, version: 5n };
const KEY = sha256(utf8Encode("client"));
const RECEIPT: Receipt = {
  sessionId: 3n,
  sequence: 7n,
  units: 900n,
  cost: 4_500n,
  outputRoot: new Uint8Array(32).fill(1),
};

const sign = (receipt: Receipt, domain = DOMAIN): Uint8Array =>
  secp256k1Sign(KEY, sha256(receiptSignBytes(domain, receipt)));

test("only the client's signature over these very fields in this domain is accepted", () => {
  const key: ReceiptKey = { kind: "secp256k1", publicKey: secp256k1PublicKey(KEY) };
  const signature = sign(RECEIPT);
  assert.ok(verifyReceipt(DOMAIN, RECEIPT, { key, signature }));
  for (const change of [
    { sessionId: 4n },
    { sequence: 8n },
    { units: 901n },
    { cost: 4_501n },
    { outputRoot: new Uint8Array(32).fill(2) },
    { outputRoot: new Uint8Array(31) },
  ]) {
    assert.equal(verifyReceipt(DOMAIN, { ...RECEIPT, ...change }, { key, signature }), false);
  }
  for (const change of [{ chainId: "tributary-1" }, { module: "rewards" }, { version: 6n }]) {
    assert.equal(verifyReceipt({ ...DOMAIN, ...change }, RECEIPT, { key, signature }), false);
  }
  const other: ReceiptKey = { kind: "secp256k1", publicKey: secp256k1PublicKey(sha256(KEY)) };
  assert.equal(verifyReceipt(DOMAIN, RECEIPT, { key: other, signature }), false);
  assert.equal(verifyReceipt(DOMAIN, RECEIPT, { key, signature: new Uint8Array(64) }), false);
});

test("an ed25519 key signs the bytes themselves", () => {
  const { publicKey, privateKey } = ed25519KeyPairFromSeed(KEY);
  const key: ReceiptKey = { kind: "ed25519", publicKey };
  const signature = ed25519Sign(privateKey, receiptSignBytes(DOMAIN, RECEIPT));
  assert.ok(verifyReceipt(DOMAIN, RECEIPT, { key, signature }));
  assert.equal(verifyReceipt(DOMAIN, { ...RECEIPT, cost: 1n }, { key, signature }), false);
  assert.equal(verifyReceipt(DOMAIN, RECEIPT, { key: { kind: "secp256k1", publicKey }, signature }), false);
});

test("the root of a batch binds every field of every use, their order and number", () => {
  const [a, b, c] = [1, 2, 3].map((n) => new Uint8Array(32).fill(n)) as [Uint8Array, Uint8Array, Uint8Array];
  const uses = [1n, 2n, 3n].map(
    (sequence): Use => ({
      sessionId: 3n,
      sequence,
      fee: 10n * sequence,
      queryCommitment: a,
      outputCommitment: b,
      sharesRoot: c,
      evidenceRoot: c,
    }),
  );
  const root = toHex(usesRoot(DOMAIN, uses));
  assert.notEqual(toHex(usesRoot(DOMAIN, uses.slice(0, 2))), root);
  assert.notEqual(toHex(usesRoot(DOMAIN, uses.toReversed())), root);
  assert.notEqual(toHex(usesRoot({ ...DOMAIN, version: 6n }, uses)), root);
  for (const change of [
    { sessionId: 9n },
    { sequence: 9n },
    { fee: 9n },
    { queryCommitment: b },
    { outputCommitment: a },
    { sharesRoot: a },
    { evidenceRoot: a },
  ]) {
    assert.notEqual(toHex(usesRoot(DOMAIN, uses.with(1, { ...(uses[1] as Use), ...change }))), root);
  }
});

test("any use opens from the root of its batch", () => {
  const roots = { queryCommitment: KEY, outputCommitment: KEY, sharesRoot: KEY, evidenceRoot: NO_EVIDENCE };
  const uses = [5n, 6n, 7n].map((sequence): Use => ({ sessionId: 3n, sequence, fee: sequence << 70n, ...roots }));
  const tree = usesTree(DOMAIN, uses);
  uses.forEach((use, i) => {
    assert.deepEqual(openUse(DOMAIN, tree.root, tree.open(i)), use);
  });
  assert.equal(openUse(DOMAIN, tree.root, { ...tree.open(1), start: 0 }), undefined);
  assert.equal(openUse({ ...DOMAIN, version: 77n }, tree.root, tree.open(1)), undefined);
  assert.equal(openUse(DOMAIN, tree.root, tree.open(1, 2)), undefined);
});

test("a text commitment says nothing without its salt", () => {
  const text = utf8Encode("answer");
  const [a, b] = [1, 2].map((n) => textCommitment(DOMAIN, new Uint8Array(32).fill(n), text));
  assert.notDeepEqual(a, b);
  assert.equal(outputRoot([a as Uint8Array, b as Uint8Array]).length, 32);
});

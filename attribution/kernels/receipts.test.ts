import assert from "node:assert/strict";
import { test } from "node:test";
import { ed25519KeyPairFromSeed, ed25519Sign } from "#crypto/ed25519.ts";
import { secp256k1PublicKey, secp256k1Sign } from "#crypto/secp256k1.ts";
import { sha256 } from "#crypto/sha256.ts";
import { toHex, utf8Encode } from "#lib/bytes.ts";
import { ChallengeProof } from "#proto/tributary/attribution/v1/challenges.ts";
import type { Domain } from "./domain.ts";
import {
  BATCH_USES_MAX,
  NO_EVIDENCE,
  NO_TOKENS,
  openPart,
  openUse,
  outputRoot,
  partsTree,
  type Receipt,
  type ReceiptKey,
  receiptSignBytes,
  textCommitment,
  type Use,
  type UsePart,
  usesRoot,
  usesTree,
  verifyReceipt,
} from "./receipts.ts";
import { PROOF_BYTES_MAX } from "./verdict.ts";

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
  const [a, b] = [1, 2].map((n) => new Uint8Array(32).fill(n)) as [Uint8Array, Uint8Array];
  const uses = [1n, 2n, 3n].map(
    (sequence): Use => ({
      sessionId: 3n,
      sequence,
      fee: 10n * sequence,
      queryCommitment: a,
      outputCommitment: b,
      tokensCommitment: a,
      before: 100n,
      parts: [
        { datanetId: 1n, artefactId: 7n, evidenceRoot: a, receivers: b },
        { datanetId: 3n, artefactId: 8n, evidenceRoot: b, receivers: a },
      ],
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
    { tokensCommitment: b },
    { before: 9n },
    { parts: [] },
    ...[{ datanetId: 4n }, { artefactId: 9n }, { evidenceRoot: a }, { receivers: b }].map((change) => ({
      parts: uses[1]?.parts.map((part, i) => (i === 1 ? { ...part, ...change } : part)) ?? [],
    })),
  ]) {
    assert.notEqual(toHex(usesRoot(DOMAIN, uses.with(1, { ...(uses[1] as Use), ...change }))), root);
  }
});

/** Of three uses that were drawn. */
const POSITIONS = [4, 5, 77];

test("any use opens from the root of its batch, and from that of the drawn ones", () => {
  const commitments = { queryCommitment: KEY, outputCommitment: KEY, tokensCommitment: KEY };
  const uses = [5n, 6n, 7n].map((sequence): Use => {
    const part = { artefactId: 0n, evidenceRoot: NO_EVIDENCE, receivers: KEY };
    const parts = Array.from({ length: Number(sequence) - 5 }, (_, i) => ({ ...part, datanetId: BigInt(i + 1) }));
    return { sessionId: 3n, sequence, before: sequence, fee: sequence << 70n, ...commitments, parts };
  });
  const tree = usesTree(DOMAIN, uses);
  const drawnTree = usesTree(DOMAIN, uses, POSITIONS);
  const root = { domain: DOMAIN, root: tree.root, isDrawn: false };
  const drawn = { domain: DOMAIN, root: drawnTree.root, isDrawn: true };
  uses.forEach((use, i) => {
    const { parts, ...head } = use;
    const partsRoot = partsTree(DOMAIN, parts).root;
    assert.deepEqual(openUse(root, tree.open(i)), { ...head, position: BigInt(i), partsRoot });
    assert.deepEqual(openUse(drawn, drawnTree.open(i)), { ...head, position: BigInt(POSITIONS[i] ?? 0), partsRoot });
  });
  assert.equal(openUse(root, { ...tree.open(1), start: 0 }), undefined);
  assert.equal(openUse({ ...root, domain: { ...DOMAIN, version: 77n } }, tree.open(1)), undefined);
  assert.equal(openUse(root, tree.open(1, 2)), undefined);
  assert.equal(openUse({ ...root, isDrawn: true }, tree.open(1)), undefined);
  assert.equal(openUse({ ...drawn, isDrawn: false }, drawnTree.open(1)), undefined);
  assert.throws(() => usesTree(DOMAIN, uses, [1, 2]));
});

test("a part opens from its use, and from no other", () => {
  const roots = { evidenceRoot: NO_EVIDENCE, receivers: KEY };
  const parts = [3n, 5n, 9n].map((datanetId): UsePart => ({ datanetId, artefactId: datanetId << 40n, ...roots }));
  const commitments = { queryCommitment: KEY, outputCommitment: KEY, tokensCommitment: KEY };
  const use: Use = { sessionId: 3n, sequence: 1n, before: 0n, fee: 5n, ...commitments, parts };
  const tree = usesTree(DOMAIN, [use, { ...use, parts: parts.slice(1) }]);
  const [first, second] = [0, 1].map((at) =>
    openUse({ domain: DOMAIN, root: tree.root, isDrawn: false }, tree.open(at)),
  );
  assert.ok(first !== undefined && second !== undefined);
  const shown = partsTree(DOMAIN, parts);
  parts.forEach((part, i) => {
    assert.deepEqual(openPart(DOMAIN, first, shown.open(i)), part);
    assert.equal(openPart(DOMAIN, second, shown.open(i)), undefined);
    assert.equal(openPart({ ...DOMAIN, version: 6n }, first, shown.open(i)), undefined);
  });
  assert.equal(openPart(DOMAIN, first, shown.open(0, 2)), undefined);
  assert.throws(() => partsTree(DOMAIN, [{ ...roots, datanetId: 1n, artefactId: 1n, receivers: KEY.subarray(1) }]));
});

test("in the largest batch, a use and its part of as many datanets as there may be leave 4 KB of a proof", () => {
  const opening = (total: number, bytes: number) => {
    const siblings = new Uint8Array(32 * Math.ceil(Math.log2(total)));
    return { start: total - 1, total, leaves: [new Uint8Array(bytes)], siblings };
  };
  const part = { evidenceRoot: KEY, receivers: KEY, datanetId: 1n, artefactId: 1n };
  const use = {
    sessionId: 1n,
    sequence: 1n,
    before: 0n,
    fee: 1n,
    queryCommitment: KEY,
    outputCommitment: KEY,
    tokensCommitment: KEY,
  };
  const [leaf] = usesTree(DOMAIN, [{ ...use, parts: [part] }]).open(0).leaves;
  const [partLeaf] = partsTree(DOMAIN, [part]).open(0).leaves;
  assert.deepEqual([leaf?.length, partLeaf?.length], [176, 80]);
  const shown = { use: opening(BATCH_USES_MAX, 176), part: opening(16, 80), proof: undefined };
  const proof = ChallengeProof.encode({ proof: { kind: "use", value: shown } });
  assert.ok(proof.length + 4_064 <= PROOF_BYTES_MAX, `${proof.length} bytes`);
});

test("a text commitment says nothing without its salt", () => {
  const text = utf8Encode("answer");
  const [a, b] = [1, 2].map((n) => textCommitment(DOMAIN, new Uint8Array(32).fill(n), text));
  assert.notDeepEqual(a, b);
  const [query, output] = [a as Uint8Array, b as Uint8Array];
  const uses = [
    { queryCommitment: query, outputCommitment: output, tokensCommitment: NO_TOKENS },
    { queryCommitment: output, outputCommitment: query, tokensCommitment: NO_TOKENS },
  ];
  assert.notDeepEqual(outputRoot(uses), outputRoot(uses.toReversed()));
});

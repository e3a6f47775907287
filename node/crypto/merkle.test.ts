import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { concatBytes, fromHex, toHex, utf8Encode } from "#lib/bytes.ts";
import { readVector } from "#test/support/vectors.ts";
import * as merkle from "./merkle.ts";
import { sha256 } from "./sha256.ts";

interface Vectors {
  cases: { leaves_hex: string[]; root: string }[];
  inner: { left_ascii: string; right_ascii: string; hash: string };
}

/** The definition as RFC 6962 states it, by recursion. */
function rootByDefinition(leaves: readonly Uint8Array[]): Uint8Array {
  const [only] = leaves;
  if (only === undefined) return sha256(new Uint8Array(0));
  if (leaves.length === 1) return sha256(concatBytes(Uint8Array.of(0), only));
  let split = 1;
  while (split * 2 < leaves.length) split *= 2;
  const [left, right] = [rootByDefinition(leaves.slice(0, split)), rootByDefinition(leaves.slice(split))];
  return sha256(concatBytes(Uint8Array.of(1), left, right));
}

const leafLists = fc.array(fc.uint8Array({ maxLength: 8 }), { minLength: 1, maxLength: 70 });

test("roots of CometBFT's vectors", () => {
  const { cases, inner } = readVector<Vectors>("derived/cometbft_merkle.json");
  for (const { leaves_hex, root } of cases) {
    assert.equal(toHex(merkle.hashFromByteSlices(leaves_hex.map(fromHex))), root);
  }
  assert.equal(toHex(merkle.innerHash(utf8Encode(inner.left_ascii), utf8Encode(inner.right_ascii))), inner.hash);
});

test("every leaf of every tree has a proof that leads to the root", () => {
  const property = fc.property(leafLists, (leaves) => {
    const { root, proofs } = merkle.proofsFromByteSlices(leaves);
    assert.deepEqual(root, rootByDefinition(leaves));
    assert.deepEqual(merkle.hashFromByteSlices(leaves), root);
    assert.equal(proofs.length, leaves.length);
    for (const [i, proof] of proofs.entries()) {
      assert.equal(proof.index, BigInt(i));
      assert.ok(merkle.verifyMerkleProof(proof, root, leaves[i] as Uint8Array));
    }
  });
  fc.assert(property, { seed: 1 });
  assert.deepEqual(merkle.proofsFromByteSlices([]), { root: sha256(new Uint8Array(0)), proofs: [] });
});

test("any change to a proof is refused", () => {
  const leaves = Array.from({ length: 11 }, (_, i) => Uint8Array.of(i));
  const { root, proofs } = merkle.proofsFromByteSlices(leaves);
  const flip = (hash: Uint8Array): Uint8Array => hash.map((byte, i) => (i === 0 ? byte ^ 1 : byte));
  for (const [i, proof] of proofs.entries()) {
    const leaf = leaves[i] as Uint8Array;
    const changed: merkle.MerkleProof[] = [
      { ...proof, index: -1n },
      { ...proof, index: 11n },
      { ...proof, index: (proof.index + 1n) % 11n },
      { ...proof, total: -1n },
      { ...proof, total: 0n },
      { ...proof, total: 2n ** 63n },
      { ...proof, leafHash: flip(proof.leafHash) },
      { ...proof, leafHash: proof.leafHash.slice(1) },
      { ...proof, aunts: proof.aunts.slice(1) },
      { ...proof, aunts: [...proof.aunts, root] },
      { ...proof, aunts: proof.aunts.map(flip) },
      { ...proof, aunts: [new Uint8Array(31), ...proof.aunts.slice(1)] },
      { ...proof, aunts: Array.from({ length: merkle.MERKLE_AUNTS_MAX + 1 }, () => root) },
    ];
    for (const wrong of changed) assert.equal(merkle.verifyMerkleProof(wrong, root, leaf), false);
    assert.equal(merkle.verifyMerkleProof(proof, root, Uint8Array.of(99)), false);
    assert.equal(merkle.verifyMerkleProof(proof, flip(root), leaf), false);
  }
});

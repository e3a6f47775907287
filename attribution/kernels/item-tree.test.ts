import assert from "node:assert/strict";
import { test } from "node:test";
import { sha256 } from "#crypto/sha256.ts";
import { toHex, utf8Encode } from "#lib/bytes.ts";
import type { Domain } from "./domain.ts";
import {
  bundleCommitment,
  bundleRoot,
  ItemTreeError,
  itemLeaf,
  proveItems,
  type VersionBundle,
  verifyItem,
  versionLeaf,
} from "./item-tree.ts";
import { buildMerkleSum, verifyMerkleSum } from "./merkle-sum.ts";

const DOMAIN: Domain = { chainId: "tributary-dev-1", module: "datanet", datanetId: 1n, version: 0n };
const salt = (n: number): Uint8Array => new Uint8Array(32).fill(n);
const items = Array.from({ length: 11 }, (_, i) => ({ salt: salt(i), content: utf8Encode(`item ${i}`), tokens: 2n }));
const leaves = items.map((item) => itemLeaf(DOMAIN, item));

test("every item of a bundle is proven under its root, and no other", () => {
  const root = bundleRoot(DOMAIN, leaves);
  const proofs = proveItems(leaves);
  leaves.forEach((leaf, i) => {
    const proof = proofs[i];
    assert.ok(proof !== undefined && verifyItem(DOMAIN, root, { leaf, proof }));
    assert.equal(verifyItem(DOMAIN, root, { leaf: sha256(leaf), proof }), false);
    assert.equal(verifyItem({ ...DOMAIN, datanetId: 2n }, root, { leaf, proof }), false);
    assert.equal(verifyItem(DOMAIN, sha256(root), { leaf, proof }), false);
    assert.equal(verifyItem(DOMAIN, root, { leaf, proof: { ...proof, total: 12n } }), false);
    assert.equal(verifyItem(DOMAIN, root, { leaf, proof: { ...proof, index: BigInt((i + 1) % 11) } }), false);
  });
});

test("the same content under two salts shows nothing in common", () => {
  const content = utf8Encode("the same words");
  const [a, b] = [1, 2].map((n) => itemLeaf(DOMAIN, { salt: salt(n), content, tokens: 3n }));
  assert.notDeepEqual(a, b);
  for (const leaf of [a, b]) assert.notEqual(toHex(leaf as Uint8Array), toHex(sha256(content)));
});

test("a leaf binds content, length and domain", () => {
  const item = { salt: salt(1), content: utf8Encode("x"), tokens: 1n };
  const leaf = toHex(itemLeaf(DOMAIN, item));
  for (const other of [
    itemLeaf(DOMAIN, { ...item, content: utf8Encode("y") }),
    itemLeaf(DOMAIN, { ...item, tokens: 2n }),
    itemLeaf({ ...DOMAIN, chainId: "tributary-1" }, item),
  ]) {
    assert.notEqual(toHex(other), leaf);
  }
  assert.throws(() => itemLeaf(DOMAIN, { ...item, salt: new Uint8Array(31) }), ItemTreeError);
});

test("a commitment binds root, salt and contributor", () => {
  const opening = { root: bundleRoot(DOMAIN, leaves), salt: salt(9), contributor: salt(3).slice(0, 20) };
  const commitment = toHex(bundleCommitment(DOMAIN, opening));
  assert.equal(toHex(bundleCommitment(DOMAIN, { ...opening })), commitment);
  for (const change of [{ root: salt(1) }, { salt: salt(8) }, { contributor: salt(4).slice(0, 20) }]) {
    assert.notEqual(toHex(bundleCommitment(DOMAIN, { ...opening, ...change })), commitment);
  }
  assert.throws(() => bundleCommitment(DOMAIN, { ...opening, root: new Uint8Array(3) }), ItemTreeError);
});

test("a bundle needs leaves of 32 bytes", () => {
  assert.throws(() => bundleRoot(DOMAIN, []), ItemTreeError);
  assert.throws(() => bundleRoot(DOMAIN, [new Uint8Array(31)]), ItemTreeError);
});

test("a version proves each of its bundles with its contributor and weight", () => {
  const bundles: readonly VersionBundle[] = [1, 2, 3, 4, 5].map((n) => ({
    bundleId: BigInt(n),
    contributor: salt(n).slice(0, 20),
    root: salt(n),
    items: 4n,
    weight: BigInt(10 * n),
  }));
  const domain = { ...DOMAIN, version: 1n };
  const tree = buildMerkleSum(domain, bundles.map(versionLeaf));
  assert.equal(tree.root.sum, 150n);
  bundles.forEach((bundle, i) => {
    const proof = tree.prove(i);
    const verifies = (changes: Partial<VersionBundle>, of = domain): boolean =>
      verifyMerkleSum(of, tree.root, { leaf: versionLeaf({ ...bundle, ...changes }), proof });
    assert.ok(verifies({}));
    assert.equal(verifies({ contributor: salt(99).slice(0, 20) }), false);
    assert.equal(verifies({ weight: bundle.weight + 1n }), false);
    assert.equal(verifies({ root: salt(9) }), false);
    assert.equal(verifies({ items: 5n }), false);
    assert.equal(verifies({}, DOMAIN), false);
  });
});

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { compareBytes, fromHex, toHex } from "#lib/bytes.ts";
import type { Domain } from "./domain.ts";
import {
  buildMerkleSum,
  MerkleSumError,
  type MerkleSumLeaf,
  type MerkleSumProof,
  merkleSumProofBytes,
  verifyMerkleSum,
} from "./merkle-sum.ts";

const DOMAIN: Domain = { chainId: "tributary-dev-1", module: "attribution", datanetId: 7n, version: 3n };

const leavesArbitrary = fc
  .uniqueArray(fc.uint8Array({ minLength: 1, maxLength: 24 }), { selector: toHex, minLength: 1, maxLength: 40 })
  .chain((ids) =>
    fc.tuple(
      fc.constant(ids.sort(compareBytes)),
      fc.array(fc.bigInt({ min: 0n, max: 1n << 100n }), { minLength: ids.length, maxLength: ids.length }),
    ),
  )
  .map(([ids, amounts]) => ids.map((id, i): MerkleSumLeaf => ({ id, amount: amounts[i] ?? 0n })));

test("the root commits to the exact sum and every leaf is proven", () => {
  fc.assert(
    fc.property(leavesArbitrary, (leaves) => {
      const tree = buildMerkleSum(DOMAIN, leaves);
      assert.equal(
        tree.root.sum,
        leaves.reduce((sum, { amount }) => sum + amount, 0n),
      );
      leaves.forEach((leaf, index) => {
        assert.equal(tree.indexOf(leaf.id), index);
        assert.ok(verifyMerkleSum(DOMAIN, tree.root, { leaf, proof: tree.prove(index) }));
      });
    }),
    { seed: 1, numRuns: 100 },
  );
});

test("a changed amount, id, index, sibling, sum, count or domain breaks the proof", () => {
  fc.assert(
    fc.property(leavesArbitrary, fc.nat(), fc.nat(), fc.integer({ min: 1, max: 255 }), (leaves, pick, at, flip) => {
      const tree = buildMerkleSum(DOMAIN, leaves);
      const index = pick % leaves.length;
      const leaf = leaves[index] as MerkleSumLeaf;
      const proof = tree.prove(index);
      const rejects = (changes: {
        domain?: Domain;
        root?: Partial<typeof tree.root>;
        leaf?: Partial<MerkleSumLeaf>;
        proof?: Partial<MerkleSumProof>;
      }): void => {
        const claim = { leaf: { ...leaf, ...changes.leaf }, proof: { ...proof, ...changes.proof } };
        assert.equal(verifyMerkleSum(changes.domain ?? DOMAIN, { ...tree.root, ...changes.root }, claim), false);
      };
      rejects({ leaf: { amount: leaf.amount + 1n } });
      rejects({ leaf: { id: flipped(leaf.id, at, flip) } });
      rejects({ proof: { index: proof.index + 1n } });
      rejects({ proof: { siblings: [...proof.siblings, new Uint8Array(32)] } });
      rejects({ root: { sum: tree.root.sum + 1n } });
      rejects({ root: { count: tree.root.count + 1n } });
      rejects({ root: { hash: flipped(tree.root.hash, at, flip) } });
      for (const change of [{ chainId: "other" }, { module: "rewards" }, { datanetId: 8n }, { version: 4n }]) {
        rejects({ domain: { ...DOMAIN, ...change } });
      }
      proof.siblings.forEach((sibling, level) => {
        rejects({ proof: { siblings: proof.siblings.with(level, flipped(sibling, at, flip)) } });
        rejects({ proof: { siblings: proof.siblings.toSpliced(level, 1) } });
        rejects({ proof: { siblings: proof.siblings.with(level, Uint8Array.of(...sibling, 0)) } });
      });
    }),
    { seed: 2, numRuns: 100 },
  );
});

test("moving an amount between two leaves changes the root although the sum stays", () => {
  const [a, b] = [Uint8Array.of(1), Uint8Array.of(2)];
  const before = buildMerkleSum(DOMAIN, [
    { id: a, amount: 5n },
    { id: b, amount: 5n },
  ]).root;
  const after = buildMerkleSum(DOMAIN, [
    { id: a, amount: 4n },
    { id: b, amount: 6n },
  ]).root;
  assert.equal(before.sum, after.sum);
  assert.notDeepEqual(before.hash, after.hash);
});

test("unsorted, repeated, empty and oversized leaves are refused", () => {
  const leaf = (id: Uint8Array, amount = 1n): MerkleSumLeaf => ({ id, amount });
  for (const leaves of [
    [leaf(Uint8Array.of(2)), leaf(Uint8Array.of(1))],
    [leaf(Uint8Array.of(1)), leaf(Uint8Array.of(1))],
    [leaf(new Uint8Array(0))],
    [leaf(new Uint8Array(65))],
    [leaf(Uint8Array.of(1), -1n)],
    [leaf(Uint8Array.of(1), 1n << 128n)],
    [leaf(Uint8Array.of(1), (1n << 128n) - 1n), leaf(Uint8Array.of(2), 1n)],
  ]) {
    assert.throws(() => buildMerkleSum(DOMAIN, leaves), MerkleSumError);
  }
  assert.throws(() => buildMerkleSum(DOMAIN, [leaf(Uint8Array.of(1))]).prove(1), MerkleSumError);
});

test("the tree of nobody sums to zero and proves nothing", () => {
  const { root } = buildMerkleSum(DOMAIN, []);
  assert.equal(root.sum, 0n);
  const claim = { leaf: { id: Uint8Array.of(1), amount: 0n }, proof: { index: 0n, siblings: [] } };
  assert.equal(verifyMerkleSum(DOMAIN, root, claim), false);
});

test("the root of three fixed leaves never changes", () => {
  const leaves = [1, 2, 3].map((n) => ({ id: new Uint8Array(20).fill(n), amount: BigInt(n) * 1_000_000n }));
  const { root } = buildMerkleSum(DOMAIN, leaves);
  assert.deepEqual(root, { hash: fromHex(GOLDEN_ROOT), sum: 6_000_000n, count: 3n });
});

test("a proof stays under one kilobyte at the depth of a million contributors", () => {
  // 20 levels of siblings whose sums need eight bytes: what 2^20 leaves of a 2^64 total give.
  const leaf = { id: new Uint8Array(28), amount: 1n << 40n };
  const siblings = Array.from({ length: 20 }, () => new Uint8Array(32 + 8));
  assert.ok(merkleSumProofBytes(leaf, { index: 0n, siblings }) <= 1024);
  const tree = buildMerkleSum(
    DOMAIN,
    Array.from({ length: 5_000 }, (_, i) => ({ id: Uint8Array.of(i >> 8, i & 0xff), amount: 1n << 43n })),
  );
  assert.equal(tree.prove(4_999).siblings.length <= 13, true);
});

/** Computed by a separate program from the definition of the hashes. */
const GOLDEN_ROOT = "6dc1b48809dd95b59c8af6fe7768660a9f185889158371e1f68dd9d370dfb067";

function flipped(bytes: Uint8Array, at: number, flip: number): Uint8Array {
  const copy = bytes.slice();
  const position = at % copy.length;
  copy[position] = (copy[position] as number) ^ flip;
  return copy;
}

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { hashFromByteSlices } from "#crypto/merkle.ts";
import { sha256 } from "#crypto/sha256.ts";
import { concatBytes, u64ToBytes } from "#lib/bytes.ts";
import { buildMerkleSum } from "./merkle-sum.ts";
import { lookUpAmount, proveBorder, proveLookUp, readSumRange, sumBelow } from "./merkle-sum-range.ts";
import { buildPositionTree, verifyOpening } from "./openings.ts";

const TAG = new Uint8Array(32).fill(7);
const DOMAIN = { chainId: "c", module: "m", datanetId: 1n, version: 2n };
const leavesOf = (count: number): Uint8Array[] => Array.from({ length: count }, (_, i) => Uint8Array.of(i, i >> 8, 9));

test("the top is the tree of crypto/merkle", () => {
  for (const count of [1, 2, 3, 5, 8, 13, 100]) {
    const leaves = leavesOf(count);
    const expected = sha256(concatBytes(TAG, u64ToBytes(BigInt(count)), hashFromByteSlices(leaves)));
    assert.deepEqual(buildPositionTree(TAG, leaves).root, expected);
  }
});

test("every range opens, and nothing else does", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 90 }), fc.nat(), fc.nat(), fc.nat(), (count, a, b, where) => {
      const start = a % count;
      const length = 1 + (b % Math.min(count - start, 64));
      const tree = buildPositionTree(TAG, leavesOf(count));
      const opening = tree.open(start, length);
      assert.ok(verifyOpening(TAG, tree.root, opening));
      assert.ok(!verifyOpening(sha256(TAG), tree.root, opening));
      assert.ok(!verifyOpening(TAG, tree.root, { ...opening, total: count + 1 }));
      assert.ok(!verifyOpening(TAG, tree.root, { ...opening, siblings: concatBytes(opening.siblings, TAG) }));
      if (start > 0) assert.ok(!verifyOpening(TAG, tree.root, { ...opening, start: start - 1 }));
      const leaves = opening.leaves.map((leaf) => Uint8Array.from(leaf));
      const leaf = leaves[where % length] as Uint8Array;
      leaf[where % 3] = (leaf[where % 3] as number) ^ 1;
      assert.ok(!verifyOpening(TAG, tree.root, { ...opening, leaves }));
    }),
    { seed: 1, numRuns: 200 },
  );
});

test("ranges of a Merkle-sum tree show leaves, absences and sums below any id", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.integer({ min: 0, max: 999 }), { maxLength: 40 }),
      fc.integer({ min: 0, max: 999 }),
      (numbers, wanted) => {
        const sorted = numbers.sort((a, b) => a - b);
        const leaves = sorted.map((n) => ({ id: u64ToBytes(BigInt(n)), amount: BigInt(n) * 3n + 1n }));
        const tree = buildMerkleSum(DOMAIN, leaves);
        const id = u64ToBytes(BigInt(wanted));
        const expected = leaves.find((_, i) => sorted[i] === wanted)?.amount ?? 0n;
        assert.equal(lookUpAmount(DOMAIN, tree.root, id, proveLookUp(tree, id)), expected);
        const below = leaves.filter((_, i) => (sorted[i] as number) < wanted).reduce((sum, l) => sum + l.amount, 0n);
        assert.equal(sumBelow(DOMAIN, tree.root, id, proveBorder(tree, id)), below);
      },
    ),
    { seed: 2, numRuns: 300 },
  );
});

test("a range that leaves out a neighbour proves no absence", () => {
  const leaves = [1n, 3n, 5n, 7n].map((n) => ({ id: u64ToBytes(n), amount: n }));
  const tree = buildMerkleSum(DOMAIN, leaves);
  const id = u64ToBytes(4n);
  assert.equal(lookUpAmount(DOMAIN, tree.root, id, tree.proveRange(2, 2)), undefined);
  assert.equal(lookUpAmount(DOMAIN, tree.root, id, tree.proveRange(0, 2)), undefined);
  assert.equal(lookUpAmount(DOMAIN, tree.root, id, tree.proveRange(1, 2)), 0n);
  assert.equal(readSumRange({ ...DOMAIN, version: 3n }, tree.root, tree.proveRange(1, 2)), undefined);
  assert.equal(readSumRange(DOMAIN, { ...tree.root, sum: -1n }, tree.proveRange(1, 2)), undefined);
});

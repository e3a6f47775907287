import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { seededRandom } from "#lib/prng.ts";
import { Part } from "#proto/tendermint/types/types.ts";
import { BLOCK_PART_SIZE_BYTES, MAX_BLOCK_PARTS_COUNT, MAX_BLOCK_SIZE_BYTES } from "./limits.ts";
import { PartSet, PartSetError, validatePartBasic } from "./part-set.ts";

const random = seededRandom("part-set");

function partsOf(set: PartSet): Part[] {
  return Array.from({ length: set.header.total }, (_, i) => set.get(i) as Part);
}

test("bytes survive splitting, shuffling, the wire and assembly", () => {
  const sizes = fc.oneof(
    fc.integer({ min: 1, max: 300 }),
    fc.constantFrom(
      BLOCK_PART_SIZE_BYTES - 1,
      BLOCK_PART_SIZE_BYTES,
      BLOCK_PART_SIZE_BYTES + 1,
      5 * BLOCK_PART_SIZE_BYTES,
    ),
    fc.integer({ min: 1, max: 400_000 }),
  );
  fc.assert(
    fc.property(sizes, fc.integer(), (size, fill) => {
      const bytes = Uint8Array.from({ length: size }, (_, i) => (i * 31 + fill) & 0xff);
      const set = PartSet.fromBytes(bytes);
      assert.equal(set.header.total, Math.ceil(size / BLOCK_PART_SIZE_BYTES));
      assert.ok(set.isComplete && set.bitArray().isFull());
      const collected = new PartSet(set.header);
      for (const part of random.shuffle(partsOf(set))) {
        assert.equal(collected.isComplete, false);
        assert.equal(collected.add(Part.decode(Part.encode(part))), true);
        assert.equal(collected.add(part), false);
        assert.equal(collected.bitArray().get(part.index), true);
      }
      assert.ok(collected.isComplete && collected.hasHeader(set.header));
      assert.equal(collected.byteSize, size);
      assert.equal(Buffer.compare(collected.bytes(), bytes), 0);
    }),
    { seed: 3, numRuns: 30 },
  );
});

test("a forged part is refused and the set stays as it was", () => {
  const bytes = random.bytes(3 * BLOCK_PART_SIZE_BYTES + 17);
  const set = PartSet.fromBytes(bytes);
  const [first, second, , last] = partsOf(set) as [Part, Part, Part, Part];
  const collecting = new PartSet(set.header);
  const forgeries: [Part, RegExp][] = [
    [{ ...first, bytes: first.bytes.with(5, (first.bytes[5] as number) ^ 1) }, /invalid proof/],
    [{ ...first, bytes: first.bytes.subarray(1) }, /inner part with invalid size/],
    [{ ...first, bytes: new Uint8Array(BLOCK_PART_SIZE_BYTES + 1) }, /part size too big/],
    [{ ...first, index: 1 }, /part index != proof index/],
    [{ ...second, index: 0, proof: { ...second.proof, index: 0n } }, /invalid proof/],
    [{ ...last, index: 4, proof: { ...last.proof, index: 4n } }, /unexpected index/],
    [{ ...first, proof: { ...first.proof, total: 5n } }, /invalid proof/],
    [{ ...last, proof: { ...last.proof, total: -1n } }, /wrong Proof/],
    [{ ...first, proof: { ...first.proof, leafHash: new Uint8Array(31) } }, /wrong Proof/],
    [{ ...first, proof: { ...first.proof, aunts: [] } }, /invalid proof/],
    [{ ...first, proof: { ...first.proof, aunts: new Array(101).fill(first.proof.leafHash) } }, /wrong Proof/],
  ];
  for (const [part, message] of forgeries) {
    assert.throws(
      () => collecting.add(part),
      (thrown) => thrown instanceof PartSetError && message.test(thrown.message),
      message.source,
    );
  }
  assert.equal(collecting.count, 0);
  assert.ok(collecting.bitArray().isEmpty());
  assert.equal(collecting.get(-1), undefined);
});

test("a header that no block has is refused before anything is allocated for it", () => {
  const hash = new Uint8Array(32);
  for (const header of [
    { total: 0, hash },
    { total: MAX_BLOCK_PARTS_COUNT + 1, hash },
    { total: 0xffff_ffff, hash },
    { total: 1, hash: new Uint8Array(31) },
  ]) {
    assert.throws(() => new PartSet(header), PartSetError);
  }
  assert.equal(new PartSet({ total: MAX_BLOCK_SIZE_BYTES / BLOCK_PART_SIZE_BYTES, hash }).count, 0);
  assert.throws(() => new PartSet({ total: 2, hash }, BLOCK_PART_SIZE_BYTES), PartSetError);
});

test("parts beyond the block's size are refused", () => {
  const set = PartSet.fromBytes(random.bytes(BLOCK_PART_SIZE_BYTES + 100));
  const collecting = new PartSet(set.header, BLOCK_PART_SIZE_BYTES + 99);
  const [first, second] = partsOf(set) as [Part, Part];
  assert.equal(collecting.add(first), true);
  assert.throws(() => collecting.add(second), /exceeds maximum block bytes/);
  assert.throws(() => collecting.bytes(), /part set is not complete/);
});

test("any part is either refused with a typed error or well-formed", () => {
  const arbitrary = fc.record({
    index: fc.nat(3),
    bytes: fc.uint8Array({ maxLength: 40 }),
    proof: fc.record({
      total: fc.bigInt({ min: -2n, max: 4n }),
      index: fc.bigInt({ min: -2n, max: 4n }),
      leafHash: fc.uint8Array({ minLength: 31, maxLength: 32 }),
      aunts: fc.array(fc.uint8Array({ minLength: 31, maxLength: 33 }), { maxLength: 3 }),
    }),
  });
  fc.assert(
    fc.property(arbitrary, (part) => {
      const set = new PartSet({ total: 3, hash: new Uint8Array(32) });
      assert.throws(() => set.add(part), PartSetError);
      try {
        validatePartBasic(part);
      } catch (thrown) {
        assert.ok(thrown instanceof PartSetError);
      }
    }),
    { seed: 5, numRuns: 300 },
  );
});

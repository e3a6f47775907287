import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { seededRandom } from "#lib/prng.ts";
import { BitArray as BitArrayProto } from "#proto/tendermint/libs/bits/types.ts";
import { BIT_ARRAY_BITS_MAX, BitArray } from "./bit-array.ts";
import { ValidationError } from "./errors.ts";

const lists = fc.array(fc.boolean(), { maxLength: 200 });

function fromList(list: readonly boolean[]): BitArray {
  return BitArray.from(list.length, (i) => list[i] === true);
}

function toList(bits: BitArray): boolean[] {
  return Array.from({ length: bits.size }, (_, i) => bits.get(i));
}

test("operations are those of lists of booleans", () => {
  fc.assert(
    fc.property(lists, lists, (a, b) => {
      const [x, y] = [fromList(a), fromList(b)];
      const at = (list: readonly boolean[], i: number): boolean => list[i] === true;
      assert.deepEqual(
        toList(x.or(y)),
        Array.from({ length: Math.max(a.length, b.length) }, (_, i) => at(a, i) || at(b, i)),
      );
      assert.deepEqual(
        toList(x.and(y)),
        Array.from({ length: Math.min(a.length, b.length) }, (_, i) => at(a, i) && at(b, i)),
      );
      assert.deepEqual(
        toList(x.sub(y)),
        a.map((bit, i) => bit && !at(b, i)),
      );
      assert.deepEqual(
        toList(x.not()),
        a.map((bit) => !bit),
      );
      assert.equal(x.not().count(), a.length - x.count());
      assert.equal(x.isEmpty(), !a.includes(true));
      assert.equal(x.isFull(), !a.includes(false));
      assert.deepEqual(
        [...x.indices()],
        a.flatMap((bit, i) => (bit ? [i] : [])),
      );
      assert.deepEqual(BitArray.fromProto(BitArrayProto.decode(BitArrayProto.encode(x.toProto()))), x);
    }),
    { seed: 1, numRuns: 200 },
  );
});

test("the wire form is CometBFT's: bit 0 is the lowest of the first element", () => {
  const bits = new BitArray(70);
  for (const index of [0, 2, 63, 64, 69]) assert.equal(bits.set(index, true), true);
  assert.deepEqual(bits.toProto(), { bits: 70n, elems: [(1n << 63n) | 5n, 33n] });
  assert.equal(bits.toString().slice(0, 4), "x_x_");
  assert.equal(bits.set(70, true), false);
  assert.equal(bits.get(-1), false);
  const copy = bits.copy();
  copy.set(0, false);
  assert.equal(bits.get(0), true);
});

test("a wire form that contradicts itself or asks for too much is refused", () => {
  for (const proto of [
    { bits: -1n, elems: [] },
    { bits: 65n, elems: [1n] },
    { bits: 0n, elems: [1n] },
    { bits: BigInt(BIT_ARRAY_BITS_MAX) + 1n, elems: [] },
    { bits: 1n << 62n, elems: [] },
  ]) {
    assert.throws(() => BitArray.fromProto(proto), ValidationError);
  }
  assert.deepEqual(toList(BitArray.fromProto({ bits: 2n, elems: [0xffn] })), [true, true]);
});

test("a random pick is a set bit, and every set bit is picked", () => {
  const random = seededRandom("pick");
  const bits = fromList([false, true, true, false, true]);
  const picked = new Set(Array.from({ length: 100 }, () => bits.pick(random)));
  assert.deepEqual(picked, new Set([1, 2, 4]));
  assert.equal(new BitArray(5).pick(random), undefined);
});

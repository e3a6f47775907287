/** A fixed number of bits: which votes or block parts somebody has (CometBFT libs/bits). */

import { assert } from "#lib/assert.ts";
import type { Random } from "#lib/prng.ts";
import type { BitArray as BitArrayProto } from "#proto/tendermint/libs/bits/types.ts";
import { check } from "./errors.ts";
import { MAX_VOTES_COUNT } from "./limits.ts";

/** Bits that `fromProto` accepts: one per validator is the most anybody has to say. */
export const BIT_ARRAY_BITS_MAX = MAX_VOTES_COUNT;

/** A mutable set of indices below `size`. */
export class BitArray {
  readonly size: number;
  readonly #words: Uint32Array;

  constructor(size: number) {
    assert(Number.isInteger(size) && size >= 0, "size of a bit array is not a count", { size });
    this.size = size;
    // Two words per 64-bit element of the wire form, so that conversion is a regrouping.
    this.#words = new Uint32Array(2 * Math.ceil(size / 64));
  }

  /** The bits for which `has` answers true. */
  static from(size: number, has: (index: number) => boolean): BitArray {
    const bits = new BitArray(size);
    for (let i = 0; i < size; i++) if (has(i)) bits.set(i, true);
    return bits;
  }

  /** Throws `ValidationError` when the parts disagree or the size exceeds `BIT_ARRAY_BITS_MAX`; bits past the end are dropped. */
  static fromProto(proto: BitArrayProto, sizeMax = BIT_ARRAY_BITS_MAX): BitArray {
    check(proto.bits >= 0n && proto.bits <= BigInt(sizeMax), `bit array has ${proto.bits} bits (max: ${sizeMax})`);
    const size = Number(proto.bits);
    const expected = Math.ceil(size / 64);
    const got = proto.elems.length;
    check(
      got === expected,
      `mismatch between specified number of bits ${size}, and number of elements ${got}, expected ${expected} elements`,
    );
    return BitArray.from(size, (i) => ((proto.elems[i >> 6] ?? 0n) >> BigInt(i & 63)) % 2n === 1n);
  }

  /** The wire form. */
  toProto(): BitArrayProto {
    const elems: bigint[] = [];
    for (let i = 0; i < this.#words.length; i += 2)
      elems.push((BigInt(this.#word(i + 1)) << 32n) | BigInt(this.#word(i)));
    return { bits: BigInt(this.size), elems };
  }

  /** Whether bit `index` is set; false outside the array. */
  get(index: number): boolean {
    return index >= 0 && index < this.size && ((this.#word(index >> 5) >>> (index & 31)) & 1) === 1;
  }

  /** Sets or clears a bit; returns false when there is no such bit. */
  set(index: number, value: boolean): boolean {
    if (index < 0 || index >= this.size) return false;
    const mask = 1 << (index & 31);
    const word = this.#word(index >> 5);
    this.#words[index >> 5] = value ? word | mask : word & ~mask;
    return true;
  }

  /** An independent array with the same bits. */
  copy(): BitArray {
    return this.#map(this.size, (word) => word);
  }

  /** Bits set in either; as long as the longer one. */
  or(other: BitArray): BitArray {
    return this.#map(Math.max(this.size, other.size), (word, i) => word | other.#word(i));
  }

  /** Bits set in both; as long as the shorter one. */
  and(other: BitArray): BitArray {
    return this.#map(Math.min(this.size, other.size), (word, i) => word & other.#word(i));
  }

  /** Bits set here and not in `other`; as long as this one. */
  sub(other: BitArray): BitArray {
    return this.#map(this.size, (word, i) => word & ~other.#word(i));
  }

  /** The complement. */
  not(): BitArray {
    return this.#map(this.size, (word) => ~word);
  }

  /** Number of set bits. */
  count(): number {
    let total = 0;
    for (const word of this.#words) for (let rest = word; rest !== 0; rest &= rest - 1) total++;
    return total;
  }

  /** Whether no bit is set. */
  isEmpty(): boolean {
    return this.#words.every((word) => word === 0);
  }

  /** Whether every bit is set. */
  isFull(): boolean {
    return this.count() === this.size;
  }

  /** Set indices, ascending. */
  *indices(): IterableIterator<number> {
    for (let i = 0; i < this.size; i++) if (this.get(i)) yield i;
  }

  /** A uniformly chosen set index; undefined when none is set. */
  pick(random: Random): number | undefined {
    const count = this.count();
    if (count === 0) return undefined;
    let skip = random.below(count);
    for (const index of this.indices()) if (skip-- === 0) return index;
    return undefined;
  }

  /** `x` for a set bit and `_` for a clear one, as CometBFT's JSON shows it. */
  toString(): string {
    let text = "";
    for (let i = 0; i < this.size; i++) text += this.get(i) ? "x" : "_";
    return text;
  }

  #word(index: number): number {
    return this.#words[index] ?? 0;
  }

  #map(size: number, word: (word: number, index: number) => number): BitArray {
    const result = new BitArray(size);
    for (let i = 0; i < result.#words.length; i++) result.#words[i] = word(this.#word(i), i);
    const used = size & 31;
    // Bits past the end stay clear, or counting and equality would see them.
    const last = size >> 5;
    if (used !== 0) result.#words[last] = result.#word(last) & ((1 << used) - 1);
    for (let i = used === 0 ? last : last + 1; i < result.#words.length; i++) result.#words[i] = 0;
    return result;
  }
}

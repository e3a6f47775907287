/** Deterministic randomness as an argument: every random choice of a run follows from one seed. Never for secrets. */

import { assert } from "./assert.ts";

/** A source of random choices; integers only, so that every platform draws the same. */
export interface Random {
  /** Uniform in [0, 2^32). */
  nextU32(): number;
  /** Uniform in [0, n) for 1 <= n <= 2^32, without modulo bias. */
  below(n: number): number;
  /** `length` uniform bytes. */
  bytes(length: number): Uint8Array;
  /** True with probability `numerator / denominator`. */
  chance(numerator: number, denominator: number): boolean;
  /** One element of a non-empty list. */
  pick<T>(items: readonly T[]): T;
  /** A new list with the same elements in uniform order (Fisher-Yates). */
  shuffle<T>(items: readonly T[]): T[];
}

/** A `Random` over xoshiro128** (Blackman, Vigna), its state expanded from `seed` by splitmix64; texts are hashed with FNV-1a. */
export function seededRandom(seed: bigint | string): Random {
  return randomFrom(xoshiro128(typeof seed === "bigint" ? BigInt.asUintN(64, seed) : fnv1a64(seed)));
}

/** Completes a generator of uniform 32-bit words to a `Random`. */
export function randomFrom(nextU32: () => number): Random {
  const below = (n: number): number => {
    assert(Number.isInteger(n) && n >= 1 && n <= U32_COUNT, "bound of a random choice is out of range", { n });
    const limit = U32_COUNT - (U32_COUNT % n);
    let word = nextU32();
    while (word >= limit) word = nextU32();
    return word % n;
  };
  return {
    nextU32,
    below,
    bytes: (length) => Uint8Array.from({ length }, () => nextU32() >>> 24),
    chance: (numerator, denominator) => below(denominator) < numerator,
    pick: (items) => {
      assert(items.length > 0, "cannot pick from an empty list");
      return items[below(items.length)] as (typeof items)[number];
    },
    shuffle: (items) => shuffled(items, below),
  };
}

const U32_COUNT = 2 ** 32;

function xoshiro128(seed: bigint): () => number {
  const [a, b] = splitmix64(seed);
  let s0 = Number(a & 0xffffffffn) | 0;
  let s1 = Number(a >> 32n) | 0;
  let s2 = Number(b & 0xffffffffn) | 0;
  // splitmix64 never yields two zero words in a row, so the state is never all zero.
  let s3 = Number(b >> 32n) | 0;
  return () => {
    const result = Math.imul(rotateLeft(Math.imul(s1, 5), 7), 9) >>> 0;
    const shifted = s1 << 9;
    s2 ^= s0;
    s3 ^= s1;
    s1 ^= s2;
    s0 ^= s3;
    s2 ^= shifted;
    s3 = rotateLeft(s3, 11);
    return result;
  };
}

function splitmix64(seed: bigint): readonly [bigint, bigint] {
  const mix = (state: bigint): bigint => {
    let z = state;
    z = BigInt.asUintN(64, (z ^ (z >> 30n)) * 0xbf58476d1ce4e5b9n);
    z = BigInt.asUintN(64, (z ^ (z >> 27n)) * 0x94d049bb133111ebn);
    return z ^ (z >> 31n);
  };
  const first = BigInt.asUintN(64, seed + 0x9e3779b97f4a7c15n);
  return [mix(first), mix(BigInt.asUintN(64, first + 0x9e3779b97f4a7c15n))];
}

function fnv1a64(text: string): bigint {
  let hash = 0xcbf29ce484222325n;
  for (let i = 0; i < text.length; i++) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(i))) * 0x100000001b3n);
  }
  return hash;
}

function rotateLeft(word: number, bits: number): number {
  return (word << bits) | (word >>> (32 - bits));
}

function shuffled<T>(items: readonly T[], below: (n: number) => number): T[] {
  const list = [...items];
  for (let i = list.length - 1; i > 0; i--) {
    const j = below(i + 1);
    const swapped = list[i] as T;
    list[i] = list[j] as T;
    list[j] = swapped;
  }
  return list;
}

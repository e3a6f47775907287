/** Mutations that know nothing of a format: flips, cuts, splices, and numbers where a length might be. */

import { concatBytes } from "#lib/bytes.ts";
import type { Random } from "#lib/prng.ts";

/** Numbers at which counters and lengths tend to break. */
export const INTERESTING_NUMBERS: readonly bigint[] = [
  0n,
  1n,
  2n,
  127n,
  128n,
  255n,
  256n,
  16_383n,
  16_384n,
  65_535n,
  65_536n,
  2n ** 31n - 1n,
  2n ** 31n,
  2n ** 32n - 1n,
  2n ** 32n,
  2n ** 53n - 1n,
  2n ** 53n,
  2n ** 63n - 1n,
  2n ** 63n,
  2n ** 64n - 1n,
];

/** Copies of a chunk when a chunk is repeated many times. */
const REPEATS_MAX = 4000;

type Mutation = (random: Random, input: Uint8Array, other: Uint8Array) => Uint8Array;

/** `input` with one change; `other` is another input to take from. */
export function mutateBytes(random: Random, input: Uint8Array, other: Uint8Array): Uint8Array {
  return random.pick(MUTATIONS)(random, input, other);
}

/** `bytes` with the part from `start` to `end` replaced. */
export function replaceRange(
  bytes: Uint8Array,
  [start, end]: readonly [number, number],
  replacement: Uint8Array,
): Uint8Array {
  return concatBytes(bytes.subarray(0, start), replacement, bytes.subarray(end));
}

/** `value` modulo 2^64 as a varint, `padding` bytes longer than needed. */
export function varintBytes(value: bigint, padding = 0): Uint8Array {
  const bytes: number[] = [];
  let rest = BigInt.asUintN(64, value);
  for (; rest > 0x7fn; rest >>= 7n) bytes.push(Number(rest & 0x7fn) | 0x80);
  bytes.push(Number(rest));
  for (let i = 0; i < padding; i++) {
    bytes[bytes.length - 1] = (bytes.at(-1) as number) | 0x80;
    bytes.push(0);
  }
  return Uint8Array.from(bytes);
}

const flipBit: Mutation = (random, input) => {
  if (input.length === 0) return input;
  const at = random.below(input.length);
  return input.with(at, (input[at] as number) ^ (1 << random.below(8)));
};

const setByte: Mutation = (random, input) => {
  if (input.length === 0) return input;
  return input.with(random.below(input.length), random.pick([0, 1, 0x7f, 0x80, 0xff, random.below(256)]));
};

const truncate: Mutation = (random, input) => input.slice(0, random.below(input.length + 1));

const dropRange: Mutation = (random, input) => replaceRange(input, rangeOf(random, input), new Uint8Array(0));

const repeatRange: Mutation = (random, input) => {
  const [start, end] = rangeOf(random, input);
  const part = input.subarray(start, end);
  const count = random.chance(1, 8) ? random.below(REPEATS_MAX) : 1 + random.below(3);
  const bytesMax = 1 << 16;
  const copies = Math.min(count, Math.floor(bytesMax / Math.max(1, part.length)));
  return replaceRange(input, [end, end], concatBytes(...Array.from({ length: copies }, () => part)));
};

const insertRandom: Mutation = (random, input) => {
  const at = random.below(input.length + 1);
  return replaceRange(input, [at, at], random.bytes(1 + random.below(8)));
};

const splice: Mutation = (random, input, other) => {
  const head = input.subarray(0, random.below(input.length + 1));
  return concatBytes(head, other.subarray(random.below(other.length + 1)));
};

const transplant: Mutation = (random, input, other) => {
  const [start, end] = rangeOf(random, other);
  return replaceRange(input, rangeOf(random, input), other.subarray(start, end));
};

/** Overwrites bytes with a number of 1, 2, 4 or 8 bytes in either order, or with a varint that may be overlong. */
const writeNumber: Mutation = (random, input) => {
  const value = random.pick(INTERESTING_NUMBERS);
  const at = random.below(input.length + 1);
  if (random.chance(1, 2)) {
    const bytes = varintBytes(value, random.pick([0, 0, 1, 4, 9]));
    return replaceRange(input, [at, Math.min(input.length, at + random.below(3))], bytes);
  }
  const width = random.pick([1, 2, 4, 8]);
  const bytes = Uint8Array.from({ length: width }, (_, i) => Number((value >> BigInt(8 * i)) & 0xffn));
  if (random.chance(1, 2)) bytes.reverse();
  return replaceRange(input, [at, Math.min(input.length, at + width)], bytes);
};

const MUTATIONS: readonly Mutation[] = [
  flipBit,
  flipBit,
  setByte,
  truncate,
  dropRange,
  repeatRange,
  insertRandom,
  splice,
  transplant,
  writeNumber,
];

function rangeOf(random: Random, bytes: Uint8Array): readonly [number, number] {
  const start = random.below(bytes.length + 1);
  const length = random.below(Math.min(bytes.length - start, random.chance(1, 4) ? bytes.length : 16) + 1);
  return [start, start + length];
}

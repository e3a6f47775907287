/**
 * The hash of a document's content in steps: SHA-256 over its token ids (FIPS 180-4), with the inner state kept every
 * `STEP_TOKENS`, so that one wrong token among any number has a small proof.
 */

import { assert } from "#lib/assert.ts";

/** The hash of a content, and the states within it: one for each whole step. */
export interface SteppedHash {
  readonly states: readonly Uint8Array[];
  readonly hash: Uint8Array;
}

/** Tokens between two states. */
export const STEP_TOKENS = 128;

/** Whole steps of so many tokens. */
export function stepsOf(tokens: number): number {
  return Math.floor(tokens / STEP_TOKENS);
}

/** Hashes a content, given as token ids, with its states. */
export function hashInSteps(tokens: Uint32Array): SteppedHash {
  const states: Uint8Array[] = [];
  const state = INITIAL.slice();
  for (let step = 0; step < stepsOf(tokens.length); step++) {
    absorb(state, tokens.subarray(step * STEP_TOKENS, (step + 1) * STEP_TOKENS));
    states.push(bytesOf(state));
  }
  return { states, hash: finish(state, tokens.subarray(states.length * STEP_TOKENS), tokens.length) };
}

/** The state behind a whole step; without a state before it the step is the first. */
export function stateAfter(before: Uint8Array | undefined, tokens: Uint32Array): Uint8Array {
  assert(tokens.length === STEP_TOKENS, "step is not whole", { tokens: tokens.length });
  const state = stateOf(before);
  absorb(state, tokens);
  return bytesOf(state);
}

/** The hash of a content of `total` tokens from its last state and the tokens behind it, fewer than a step. */
export function hashAfter(before: Uint8Array | undefined, rest: Uint32Array, total: number): Uint8Array {
  assert(rest.length < STEP_TOKENS, "rest is a step", { tokens: rest.length });
  return finish(stateOf(before), rest, total);
}

const BLOCK_WORDS = 16;
const PRIMES: readonly bigint[] = firstPrimes(64);
/** The first 32 bits behind the point of the square roots of the first eight primes. */
const INITIAL = Uint32Array.from(PRIMES.slice(0, 8), (prime) => Number(root(prime << 64n, 2n) & 0xffff_ffffn));
/** The same of the cube roots of the first 64. */
const ROUNDS = Uint32Array.from(PRIMES, (prime) => Number(root(prime << 96n, 3n) & 0xffff_ffffn));

/** Token ids are big-endian in a content, so that they are the words of its blocks. */
function absorb(state: Uint32Array, words: Uint32Array): void {
  for (let at = 0; at < words.length; at += BLOCK_WORDS) compress(state, words.subarray(at, at + BLOCK_WORDS));
}

function finish(state: Uint32Array, rest: Uint32Array, total: number): Uint8Array {
  const padded = new Uint32Array(Math.ceil((rest.length + 3) / BLOCK_WORDS) * BLOCK_WORDS);
  padded.set(rest);
  padded[rest.length] = 0x8000_0000;
  padded[padded.length - 2] = Math.floor(total / 2 ** 27);
  padded[padded.length - 1] = (total * 32) % 2 ** 32;
  absorb(state, padded);
  return bytesOf(state);
}

// Blocks are compressed one after the other, so that all share these words.
const words = new Uint32Array(64);

function compress(state: Uint32Array, block: Uint32Array): void {
  words.set(block);
  for (let i = BLOCK_WORDS; i < 64; i++) {
    const [w15, w2] = [words[i - 15] as number, words[i - 2] as number];
    const s0 = rotate(w15, 7) ^ rotate(w15, 18) ^ (w15 >>> 3);
    const s1 = rotate(w2, 17) ^ rotate(w2, 19) ^ (w2 >>> 10);
    words[i] = (words[i - 16] as number) + s0 + (words[i - 7] as number) + s1;
  }
  // The eight words of the state move by one place each round.
  const lanes = Int32Array.from(state);
  for (let i = 0; i < 64; i++) {
    const at = (lane: number): number => lanes[(lane - i) & 7] as number;
    const [a, b, c, e] = [at(0), at(1), at(2), at(4)];
    const chosen = (e & at(5)) ^ (~e & at(6));
    const mixed = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
    const first = (at(7) + mixed + chosen + (ROUNDS[i] as number) + (words[i] as number)) | 0;
    const majority = (a & b) ^ (a & c) ^ (b & c);
    lanes[(3 - i) & 7] = at(3) + first;
    lanes[(7 - i) & 7] = first + (rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) + majority;
  }
  lanes.forEach((value, i) => {
    state[i] = (state[i] as number) + value;
  });
}

function rotate(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}

function stateOf(bytes: Uint8Array | undefined): Uint32Array {
  if (bytes === undefined) return INITIAL.slice();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  return Uint32Array.from({ length: 8 }, (_, i) => view.getUint32(4 * i));
}

function bytesOf(state: Uint32Array): Uint8Array {
  const bytes = new Uint8Array(32);
  const view = new DataView(bytes.buffer);
  state.forEach((word, i) => {
    view.setUint32(4 * i, word);
  });
  return bytes;
}

function firstPrimes(count: number): readonly bigint[] {
  const primes: bigint[] = [];
  for (let n = 2n; primes.length < count; n++) if (primes.every((prime) => n % prime !== 0n)) primes.push(n);
  return primes;
}

/** The largest integer whose power is at most `value`. */
function root(value: bigint, power: bigint): bigint {
  let [low, high] = [0n, 1n << 64n];
  while (high - low > 1n) {
    const middle = (low + high) / 2n;
    if (middle ** power <= value) low = middle;
    else high = middle;
  }
  return low;
}

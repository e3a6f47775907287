/** Sketches: 64 words that estimate how much two bundles share, without showing either. MinHash words of 32 bits for text, bytes for vectors. */

import { assert } from "#lib/assert.ts";
import { equalBytes } from "#lib/bytes.ts";
import { BPS } from "./domain.ts";

/** Words of a sketch. */
export const SKETCH_WORDS = 64;
/** Bytes of an encoded text sketch, and of a vector sketch. */
export const SKETCH_BYTES = 4 * SKETCH_WORDS;
export const VECTOR_SKETCH_BYTES = SKETCH_WORDS;
/** Bands of four words: two bundles of which no band agrees are taken as unrelated. */
export const SKETCH_BANDS = 16;
/** Tokens of one shingle. */
export const SHINGLE_TOKENS = 3;

/** Gathers the sketch of a bundle token list by token list; shingles never span two lists. */
export interface Sketcher {
  add(tokens: Uint32Array): void;
  /** The sketch so far, encoded. */
  sketch(): Uint8Array;
}

/** A sketcher that has seen nothing; its sketch is all ones. */
export function createSketcher(): Sketcher {
  const minima = new Uint32Array(SKETCH_WORDS).fill(0xffffffff);
  return {
    add: (tokens) => {
      for (let i = 0; i + SHINGLE_TOKENS <= tokens.length; i++) addShingle(minima, shingleHash(tokens, i));
    },
    sketch: () => encodeSketch(minima),
  };
}

/** How many of the 64 words of two encoded sketches agree; both must have the same length, that of a text or of a vector sketch. */
export function sketchMatches(a: Uint8Array, b: Uint8Array): number {
  const width = wordBytes(a);
  assert(a.length === b.length, "sketches have different lengths");
  let matches = 0;
  for (let at = 0; at < a.length; at += width)
    if (equalBytes(a.subarray(at, at + width), b.subarray(at, at + width))) matches++;
  return matches;
}

/** Estimated Jaccard similarity of two encoded sketches, in basis points. */
export function similarityBps(a: Uint8Array, b: Uint8Array): bigint {
  return (BigInt(sketchMatches(a, b)) * BPS) / BigInt(SKETCH_WORDS);
}

/** The bytes of one band of an encoded sketch, its number in front: equal bands put two bundles into one bucket. */
export function sketchBand(sketch: Uint8Array, band: number): Uint8Array {
  assert(band >= 0 && band < SKETCH_BANDS, "no such band", { band });
  const width = (wordBytes(sketch) * SKETCH_WORDS) / SKETCH_BANDS;
  return Uint8Array.of(band, ...sketch.subarray(band * width, (band + 1) * width));
}

function wordBytes(sketch: Uint8Array): number {
  assert(sketch.length === SKETCH_BYTES || sketch.length === VECTOR_SKETCH_BYTES, "sketch has the wrong length");
  return sketch.length / SKETCH_WORDS;
}

/** Odd multipliers and offsets of the 64 hash functions, from a fixed linear congruential sequence. */
const [MULTIPLIERS, OFFSETS] = hashConstants();

function hashConstants(): readonly [Uint32Array, Uint32Array] {
  const multipliers = new Uint32Array(SKETCH_WORDS);
  const offsets = new Uint32Array(SKETCH_WORDS);
  let state = 0x74726962;
  const next = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return mix(state);
  };
  for (let i = 0; i < SKETCH_WORDS; i++) {
    multipliers[i] = next() | 1;
    offsets[i] = next();
  }
  return [multipliers, offsets];
}

/** A bijection of 32-bit words that spreads every input bit (xor-shift and odd multiplication, as in MurmurHash3's finaliser). */
function mix(word: number): number {
  let x = word;
  x = Math.imul(x ^ (x >>> 16), 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
  return (x ^ (x >>> 16)) >>> 0;
}

function shingleHash(tokens: Uint32Array, start: number): number {
  let hash = 0;
  for (let i = start; i < start + SHINGLE_TOKENS; i++) hash = mix((Math.imul(hash, 31) + (tokens[i] as number)) >>> 0);
  return hash;
}

function addShingle(minima: Uint32Array, shingle: number): void {
  for (let i = 0; i < SKETCH_WORDS; i++) {
    const value = mix((Math.imul(shingle, MULTIPLIERS[i] as number) + (OFFSETS[i] as number)) >>> 0);
    if (value < (minima[i] as number)) minima[i] = value;
  }
}

function encodeSketch(minima: Uint32Array): Uint8Array {
  const bytes = new Uint8Array(SKETCH_BYTES);
  const view = new DataView(bytes.buffer);
  minima.forEach((word, index) => {
    view.setUint32(4 * index, word);
  });
  return bytes;
}

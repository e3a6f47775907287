/**
 * Signed feature hashing: a text encoder without weights. Words, pairs of words and 4-grams of characters fall into buckets
 * with signs; integer roots damp repetition and an integer norm gives every text the same reach.
 */

import { utf8Encode } from "#lib/bytes.ts";
import { ceilSqrt, fixNorm } from "./ridge/items.ts";

/** How a text becomes a vector: `dimension` buckets, and a constant in front of the norm-bound rest. */
export interface FeatureHashing {
  /** Entries of the vector, the constant included. */
  readonly dimension: number;
  /** Length of the hashed part. */
  readonly norm: number;
  /** The constant last entry, which lets a head learn an offset. */
  readonly constant: number;
}

/** Characters of a text that are looked at. */
export const FEATURE_TEXT_MAX = 1 << 16;
/** Length of character grams. */
export const GRAM_LENGTH = 4;

/** The vector of a text; the same for the same characters on every platform. Upper and lower case of ASCII are one. */
export function hashFeatures(text: string, { dimension, norm, constant }: FeatureHashing): Int8Array {
  const buckets = new Int32Array(dimension - 1);
  const add = (feature: string, weight: number): void => {
    const hash = hashBytes(utf8Encode(feature));
    const bucket = hash % buckets.length;
    buckets[bucket] = (buckets[bucket] as number) + (hash >>> 31 === 1 ? weight : -weight);
  };
  const words = lowerAscii(text.slice(0, FEATURE_TEXT_MAX)).match(/[a-z0-9']+|[^\sa-z0-9']/gu) ?? [];
  words.forEach((word, i) => {
    add(`w${word}`, WORD_WEIGHT);
    if (i > 0) add(`b${words[i - 1]} ${word}`, 1);
    const framed = `<${word}>`;
    for (let start = 0; start + GRAM_LENGTH <= framed.length; start++) {
      add(`c${framed.slice(start, start + GRAM_LENGTH)}`, 1);
    }
  });
  const damped = Array.from(buckets, dampen);
  const vector = new Int8Array(dimension);
  vector.set(fixNorm(damped, norm));
  vector[dimension - 1] = constant;
  return vector;
}

/** Words say more than pairs and grams. */
const WORD_WEIGHT = 3;

/** Signed root in sixteenths. */
function dampen(count: number): number {
  const root = Number(ceilSqrt(BigInt(Math.abs(count)) * 256n));
  return count < 0 ? -root : root;
}

/** FNV-1a, finished so that the top bit, which is the sign, does not depend on the bucket. */
function hashBytes(bytes: Uint8Array): number {
  let hash = 2_166_136_261;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 16_777_619);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}

function lowerAscii(text: string): string {
  return text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

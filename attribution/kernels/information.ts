/** Information of tokens in fixed point: −log2 p with 16 fractional bits, by a table of integers, the same on every machine. */

import { assert } from "#lib/assert.ts";

/** One bit of information. */
export const BIT = 1 << 16;

/** floor-like log2 of a positive integer below 2^53, in 1/65536 bits; exact for n < 2048, otherwise at most 1/700 bit low. */
export function log2Fixed(n: number): number {
  assert(Number.isSafeInteger(n) && n > 0, "logarithm needs a positive integer", { n });
  let exponent = TABLE_BITS;
  let mantissa = n;
  for (; mantissa >= 2 * TABLE_SIZE; mantissa = Math.floor(mantissa / 2)) exponent++;
  for (; mantissa < TABLE_SIZE; mantissa *= 2) exponent--;
  return exponent * BIT + (FRACTIONS[mantissa - TABLE_SIZE] as number);
}

/** −log2(count / total) in 1/65536 bits, never negative; needs 1 ≤ count ≤ total. */
export function informationOf(count: number, total: number): number {
  return Math.max(0, log2Fixed(total) - log2Fixed(count));
}

const TABLE_BITS = 10;
const TABLE_SIZE = 1 << TABLE_BITS;
const FRACTIONS = fractionTable();

/** Fractional bits of log2(1 + i/1024), one at a time: squaring the mantissa doubles its logarithm. */
function fractionTable(): Uint16Array {
  const one = 1n << 64n;
  return Uint16Array.from({ length: TABLE_SIZE }, (_, i) => {
    let mantissa = one + (BigInt(i) << BigInt(64 - TABLE_BITS));
    let fraction = 0;
    for (let bit = 15; bit >= 0; bit--) {
      mantissa = (mantissa * mantissa) >> 64n;
      if (mantissa < 2n * one) continue;
      mantissa >>= 1n;
      fraction |= 1 << bit;
    }
    return fraction;
  });
}

/** Decimal integers in text form: strict, bounded before any conversion. */

import { TypedError } from "./errors.ts";

/** A text that is not a decimal integer, or one outside its bounds. */
export class IntegerError extends TypedError {}

export const U8_MAX = 255;
export const U16_MAX = 65_535;
export const U32_MAX = 4_294_967_295;
export const I32_MIN = -2_147_483_648;
export const I32_MAX = 2_147_483_647;
export const U64_MAX = 18_446_744_073_709_551_615n;
export const I64_MIN = -9_223_372_036_854_775_808n;
export const I64_MAX = 9_223_372_036_854_775_807n;
/** The largest magnitude of the SDK's `math.Int`: 256 bits. */
export const INT_MAX = (1n << 256n) - 1n;
/** Digits (with sign) accepted before a text is converted; 256 bits need 78. */
export const INTEGER_DIGITS_MAX = 100;

/** Parses `-?[0-9]+` into a number within safe-integer bounds; throws `IntegerError`. */
export function parseInteger(text: string, bounds: { readonly min?: number; readonly max?: number } = {}): number {
  const { min = Number.MIN_SAFE_INTEGER, max = Number.MAX_SAFE_INTEGER } = bounds;
  return Number(parseBigint(text, { min: BigInt(min), max: BigInt(max) }));
}

/** Parses `-?[0-9]+` into a bigint, by default within the 256 bits of `math.Int`; throws `IntegerError`. */
export function parseBigint(text: string, bounds: { readonly min?: bigint; readonly max?: bigint } = {}): bigint {
  const { min = -INT_MAX, max = INT_MAX } = bounds;
  if (text.length > INTEGER_DIGITS_MAX) throw new IntegerError("integer has too many digits", { length: text.length });
  if (!/^-?[0-9]+$/.test(text)) throw new IntegerError("text is not a decimal integer");
  const value = BigInt(text);
  if (value < min || value > max) throw new IntegerError("integer is out of range", { value, min, max });
  return value;
}

/** Quotient rounded toward negative infinity (BigInt `/` truncates toward zero); the divisor must not be zero. */
export function floorDiv(dividend: bigint, divisor: bigint): bigint {
  const quotient = dividend / divisor;
  return dividend % divisor !== 0n && dividend < 0n !== divisor < 0n ? quotient - 1n : quotient;
}

/** Number of bits of the magnitude, as Go's `big.Int.BitLen`; zero has none. */
export function bitLength(value: bigint): number {
  const magnitude = value < 0n ? -value : value;
  if (magnitude === 0n) return 0;
  const hex = magnitude.toString(16);
  return (hex.length - 1) * 4 + (32 - Math.clz32(Number.parseInt(hex.charAt(0), 16)));
}

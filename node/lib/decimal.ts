/**
 * Fixed-point decimals with 18 places, held as integers scaled by 10^18: the arithmetic of the SDK's `LegacyDec`
 * (cosmos-sdk math/dec.go), rounding included, because shares, rates and rewards must agree to the last digit.
 */

import { TypedError } from "./errors.ts";
import { bitLength } from "./integer.ts";

/** A decimal value times 10^18. */
export type Dec = bigint;

/** Malformed decimal text, an overflow beyond 315 bits, or a division by zero. */
export class DecimalError extends TypedError {}

/** Places after the point. */
export const DEC_PLACES = 18;
export const DEC_ZERO: Dec = 0n;
export const DEC_ONE: Dec = 10n ** 18n;
/** The smallest positive decimal, 10^-18. */
export const DEC_SMALLEST: Dec = 1n;
/** Bits of the largest scaled value: 256 of an integer and 59 of the scale. */
export const DEC_BITS_MAX = 315;
/** Characters accepted by `parseDec`. */
export const DEC_TEXT_MAX = 120;

/** The decimal of an integer. */
export function decFromInt(value: bigint): Dec {
  return checked(value * DEC_ONE);
}

/** The decimal `value * 10^-places`, for 0 <= places <= 18; rates read best as `decWithPlaces(5n, 2)` = 0.05. */
export function decWithPlaces(value: bigint, places: number): Dec {
  if (!Number.isInteger(places) || places < 0 || places > DEC_PLACES) {
    throw new DecimalError("places are out of range", { places });
  }
  return checked(value * 10n ** BigInt(DEC_PLACES - places));
}

/** Sum. */
export function decAdd(a: Dec, b: Dec): Dec {
  return checked(a + b);
}

/** Difference. */
export function decSub(a: Dec, b: Dec): Dec {
  return checked(a - b);
}

/** Product, rounded half to even. */
export function decMul(a: Dec, b: Dec): Dec {
  return checked(roundHalfEven(a * b));
}

/** Product, rounded toward zero. */
export function decMulTruncate(a: Dec, b: Dec): Dec {
  return checked((a * b) / DEC_ONE);
}

/** Product, rounded up when positive and toward zero when negative. */
export function decMulRoundUp(a: Dec, b: Dec): Dec {
  return checked(roundUp(a * b));
}

/** Product with an integer, exact. */
export function decMulInt(a: Dec, integer: bigint): Dec {
  return checked(a * integer);
}

/** Quotient, truncated at 36 places and then rounded half to even. */
export function decQuo(a: Dec, b: Dec): Dec {
  return checked(roundHalfEven(quotientTimesScale(a, b)));
}

/** Quotient, rounded toward zero. */
export function decQuoTruncate(a: Dec, b: Dec): Dec {
  return checked(quotientTimesScale(a, b) / DEC_ONE);
}

/** Quotient, truncated at 36 places and then rounded up when positive, toward zero when negative. */
export function decQuoRoundUp(a: Dec, b: Dec): Dec {
  return checked(roundUp(quotientTimesScale(a, b)));
}

/** Quotient by an integer, rounded toward zero. */
export function decQuoInt(a: Dec, integer: bigint): Dec {
  if (integer === 0n) throw new DecimalError("division by zero");
  return a / integer;
}

/** The integer part, rounded toward zero. */
export function decTruncateInt(a: Dec): bigint {
  return a / DEC_ONE;
}

/** The decimal without its fraction, rounded toward zero. */
export function decTruncate(a: Dec): Dec {
  return a - (a % DEC_ONE);
}

/** The nearest integer, half to even. */
export function decRoundInt(a: Dec): bigint {
  return roundHalfEven(a);
}

/** The smallest whole decimal that is not below `a`. */
export function decCeil(a: Dec): Dec {
  const fraction = a % DEC_ONE;
  return fraction > 0n ? checked(a - fraction + DEC_ONE) : a - fraction;
}

/** `a` to a whole power, every product rounded half to even, in the SDK's square-and-multiply order. */
export function decPower(a: Dec, power: bigint): Dec {
  if (power < 0n || power > 0xffffffffffffffffn) throw new DecimalError("power is out of range", { power });
  if (power === 0n) return DEC_ONE;
  let odd = DEC_ONE;
  let base = a;
  for (let i = power; i > 1n; i /= 2n) {
    if (i % 2n !== 0n) odd = decMul(odd, base);
    base = decMul(base, base);
  }
  return decMul(base, odd);
}

/** Parses `-?digits[.digits]` with at most 18 places, the whole part optional before a point; throws `DecimalError`. */
export function parseDec(text: string): Dec {
  const match = text.length > DEC_TEXT_MAX ? null : DEC_TEXT.exec(text);
  if (match === null) throw new DecimalError("text is not a decimal with at most 18 places", { length: text.length });
  const [, sign, whole, fraction = ""] = match;
  const magnitude = BigInt(`${whole}${fraction.padEnd(DEC_PLACES, "0")}`);
  return checked(sign === "-" ? -magnitude : magnitude);
}

/** Text with all 18 places, as the SDK prints decimals. */
export function formatDec(value: Dec): string {
  const magnitude = value < 0n ? -value : value;
  const digits = magnitude.toString().padStart(DEC_PLACES + 1, "0");
  const point = digits.length - DEC_PLACES;
  return `${value < 0n ? "-" : ""}${digits.slice(0, point)}.${digits.slice(point)}`;
}

const DEC_TEXT = /^(-?)(?=\.?[0-9])([0-9]*)(?:\.([0-9]{1,18}))?$/;
const MAGNITUDE_LIMIT = 1n << BigInt(DEC_BITS_MAX);

function checked(value: Dec): Dec {
  if (value >= MAGNITUDE_LIMIT || value <= -MAGNITUDE_LIMIT) {
    throw new DecimalError("decimal overflows", { bits: bitLength(value) });
  }
  return value;
}

function quotientTimesScale(a: Dec, b: Dec): bigint {
  if (b === 0n) throw new DecimalError("division by zero");
  return (a * DEC_ONE * DEC_ONE) / b;
}

function roundHalfEven(value: bigint): bigint {
  if (value < 0n) return -roundHalfEven(-value);
  const quotient = value / DEC_ONE;
  const twiceRemainder = (value % DEC_ONE) * 2n;
  if (twiceRemainder < DEC_ONE) return quotient;
  if (twiceRemainder > DEC_ONE) return quotient + 1n;
  return quotient % 2n === 0n ? quotient : quotient + 1n;
}

function roundUp(value: bigint): bigint {
  return value > 0n && value % DEC_ONE !== 0n ? value / DEC_ONE + 1n : value / DEC_ONE;
}

/** The two Cosmos string types that are numbers in memory, Go's zero time and the empty bytes. */
import type { Reader } from "./reader.ts";

/** Digits of the largest number accepted: 2^315 has 95. */
const DIGITS_MAX = 96;
/** Magnitudes from here on do not fit: 256 bits (SDK math/int.go), and 59 more for the scale (SDK math/dec.go). */
const INT_LIMIT = 1n << 256n;
const DEC_LIMIT = 1n << 315n;
const INTEGER = /^-?[0-9]+$/;

/** Reads `cosmos.Int`: ASCII decimal digits of at most 256 bits, empty meaning zero (SDK math/int.go Unmarshal). */
export function readInt(reader: Reader): bigint {
  return readBelow(reader, INT_LIMIT);
}

/** Reads `cosmos.Dec`, a decimal times 10^18: the same within 315 bits (SDK math/dec.go Unmarshal). */
export function readDec(reader: Reader): bigint {
  return readBelow(reader, DEC_LIMIT);
}

/** The default of every bytes field; nothing can be written into it. */
export const EMPTY_BYTES = new Uint8Array(0);

/** Go's `time.Time{}`: midnight of 1 January of year 1, what gogoproto writes for an unset stdtime. */
export const GO_ZERO_TIMESTAMP: { readonly seconds: bigint; readonly nanos: number } = {
  seconds: -62_135_596_800n,
  nanos: 0,
};

function readBelow(reader: Reader, limit: bigint): bigint {
  const text = reader.string();
  if (text === "") return 0n;
  if (text.length > DIGITS_MAX || !INTEGER.test(text)) return reader.fail("number is not a decimal integer");
  const value = BigInt(text);
  return value < limit && value > -limit ? value : reader.fail("number is out of range");
}

/** The two Cosmos string types that are numbers in memory, Go's zero time and the empty bytes. */
import type { Reader } from "./reader.ts";

/** Digits of the largest number accepted: 2^315, the limit of the SDK's decimals, has 95. */
const DIGITS_MAX = 96;
const INTEGER = /^-?[0-9]+$/;

/** Reads `cosmos.Int` and `cosmos.Dec`: ASCII decimal digits, empty meaning zero (SDK math/int.go Unmarshal). */
export function readBigint(reader: Reader): bigint {
  const text = reader.string();
  if (text === "") return 0n;
  if (text.length > DIGITS_MAX || !INTEGER.test(text)) return reader.fail("number is not a decimal integer");
  return BigInt(text);
}

/** The default of every bytes field; nothing can be written into it. */
export const EMPTY_BYTES = new Uint8Array(0);

/** Go's `time.Time{}`: midnight of 1 January of year 1, what gogoproto writes for an unset stdtime. */
export const GO_ZERO_TIMESTAMP: { readonly seconds: bigint; readonly nanos: number } = {
  seconds: -62_135_596_800n,
  nanos: 0,
};

/** Bech32 itself (BIP-173): bytes in groups of five bits, and a checksum over them and the prefix. */

const ALPHABET = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
const CHECKSUM_LENGTH = 6;
const GENERATORS = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];

/** The text of any bytes under a prefix, undefined when that is empty or not printable ASCII; the text's length is the caller's concern. */
export function writeBech32(prefix: string, bytes: Uint8Array): string | undefined {
  if (!PRINTABLE.test(prefix)) return undefined;
  const lower = prefix.toLowerCase();
  const { values, carry, rest } = regroup(bytes, 8, 5);
  if (rest > 0) values.push((carry << (5 - rest)) & 31);
  const sum = checksum(lower, [...values, ...NO_CHECKSUM]) ^ 1;
  for (let shift = 25; shift >= 0; shift -= 5) values.push((sum >>> shift) & 31);
  let text = `${lower}1`;
  for (const value of values) text += ALPHABET.charAt(value);
  return text;
}

/** The lower-case prefix and the bytes of a text of one case; undefined when it is not bech32. */
export function readBech32(text: string): { readonly prefix: string; readonly bytes: Uint8Array } | undefined {
  // Letters outside of ASCII may have ASCII ones as their lower case.
  if (!PRINTABLE.test(text)) return undefined;
  const lower = text.toLowerCase();
  if (text !== lower && text !== text.toUpperCase()) return undefined;
  const separator = lower.lastIndexOf("1");
  if (separator < 1 || lower.length - separator <= CHECKSUM_LENGTH) return undefined;
  const prefix = lower.slice(0, separator);
  const values: number[] = [];
  for (let i = separator + 1; i < lower.length; i++) {
    const value = VALUES[lower.charCodeAt(i)];
    if (value === undefined) return undefined;
    values.push(value);
  }
  if (checksum(prefix, values) !== 1) return undefined;
  const groups = regroup(values.slice(0, -CHECKSUM_LENGTH), 5, 8);
  // Fewer than five bits may be left over, and only zeros.
  const isPadding = groups.rest < 5 && (groups.carry & ((1 << groups.rest) - 1)) === 0;
  return isPadding ? { prefix, bytes: Uint8Array.from(groups.values) } : undefined;
}

const PRINTABLE = /^[!-~]+$/;
const NO_CHECKSUM: readonly number[] = new Array<number>(CHECKSUM_LENGTH).fill(0);
/** By character code. */
const VALUES = Array.from({ length: 128 }, (_, code) => {
  const value = ALPHABET.indexOf(String.fromCharCode(code));
  return value < 0 ? undefined : value;
});
/** What the five bits that leave the checksum change in it. */
const FEEDBACK = Array.from({ length: 32 }, (_, top) =>
  GENERATORS.reduce((sum, g, i) => ((top >> i) % 2 === 1 ? sum ^ g : sum), 0),
);

function checksum(prefix: string, values: readonly number[]): number {
  let sum = 1;
  for (let i = 0; i < prefix.length; i++) sum = checksumStep(sum, prefix.charCodeAt(i) >> 5);
  sum = checksumStep(sum, 0);
  for (let i = 0; i < prefix.length; i++) sum = checksumStep(sum, prefix.charCodeAt(i) & 31);
  return values.reduce(checksumStep, sum);
}

const checksumStep = (sum: number, value: number): number =>
  ((sum & 0x1ffffff) << 5) ^ value ^ (FEEDBACK[sum >>> 25] ?? 0);

/** Whole groups of `to` bits, and the `rest` low bits of `carry` that do not fill one. */
function regroup(
  input: Iterable<number>,
  from: number,
  to: number,
): { readonly values: number[]; readonly carry: number; readonly rest: number } {
  const values: number[] = [];
  let carry = 0;
  let rest = 0;
  for (const group of input) {
    carry = ((carry << from) | group) & 0xfff;
    for (rest += from; rest >= to; rest -= to) values.push((carry >> (rest - to)) & ((1 << to) - 1));
  }
  return { values, carry, rest };
}

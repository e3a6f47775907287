/** Byte strings: comparison, concatenation and the text forms of the ecosystem. Everything here is pure and total or throws `BytesError`. */

import { TypedError } from "./errors.ts";

/** A text that is not the encoding it claims to be. */
export class BytesError extends TypedError {}

/** No bytes. */
export const EMPTY_BYTES: Uint8Array = new Uint8Array(0);

/** Whether both byte strings are the same; not constant-time, see `#crypto/native.ts` for secrets. */
export function equalBytes(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

/** Bytewise lexicographic order, as Go's `bytes.Compare`: negative, zero or positive. */
export function compareBytes(a: Uint8Array, b: Uint8Array): number {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    const difference = (a[i] as number) - (b[i] as number);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

/** Order of UTF-16 strings by code unit, independent of locale; equals byte order for ASCII. */
export function compareStrings(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Order of two integers. */
export function compareBigints(a: bigint, b: bigint): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Whether `bytes` begins with `prefix`. */
export function startsWithBytes(bytes: Uint8Array, prefix: Uint8Array): boolean {
  if (bytes.length < prefix.length) return false;
  for (let i = 0; i < prefix.length; i++) if (bytes[i] !== prefix[i]) return false;
  return true;
}

/** All parts in one new byte string. */
export function concatBytes(...parts: readonly Uint8Array[]): Uint8Array {
  let length = 0;
  for (const part of parts) length += part.length;
  const joined = new Uint8Array(length);
  let offset = 0;
  for (const part of parts) {
    joined.set(part, offset);
    offset += part.length;
  }
  return joined;
}

/** The smallest byte string greater than every string that starts with `prefix`; undefined when there is none (all 0xff). */
export function prefixEnd(prefix: Uint8Array): Uint8Array | undefined {
  let last = prefix.length - 1;
  while (last >= 0 && prefix[last] === 0xff) last--;
  if (last < 0) return undefined;
  const end = prefix.slice(0, last + 1);
  end[last] = (prefix[last] as number) + 1;
  return end;
}

/** `value` as 8 big-endian bytes; only the low 64 bits are kept. */
export function u64ToBytes(value: bigint): Uint8Array {
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setBigUint64(0, value);
  return bytes;
}

/** The unsigned integer in 8 big-endian bytes; throws `BytesError` for any other length. */
export function u64FromBytes(bytes: Uint8Array): bigint {
  if (bytes.length !== 8) throw new BytesError("expected 8 bytes", { length: bytes.length });
  return new DataView(bytes.buffer, bytes.byteOffset, 8).getBigUint64(0);
}

/** One character per byte: the cheapest map key for a byte string. */
export function latin1FromBytes(bytes: Uint8Array): string {
  if (bytes.length <= LATIN1_CHUNK) return fromCharCodes(bytes);
  let text = "";
  for (let i = 0; i < bytes.length; i += LATIN1_CHUNK) text += fromCharCodes(bytes.subarray(i, i + LATIN1_CHUNK));
  return text;
}

/** The inverse of `latin1FromBytes`; throws `BytesError` for a character above U+00FF. */
export function bytesFromLatin1(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  let seen = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    seen |= code;
    bytes[i] = code;
  }
  if (seen > 0xff) throw new BytesError("text is not latin1");
  return bytes;
}

/** UTF-8 bytes of a text; unpaired surrogates become U+FFFD. */
export function utf8Encode(text: string): Uint8Array {
  if (text.length > ASCII_LOOP_MAX) return utf8Encoder.encode(text);
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 0x7f) return utf8Encoder.encode(text);
    bytes[i] = code;
  }
  return bytes;
}

/** The text of UTF-8 bytes, a byte-order mark kept as text; throws `BytesError` for malformed input. */
export function utf8Decode(bytes: Uint8Array): string {
  try {
    return utf8Decoder.decode(bytes);
  } catch (cause) {
    throw new BytesError("bytes are not valid utf-8", { length: bytes.length }, { cause });
  }
}

/** Lower-case hex. */
export function toHex(bytes: Uint8Array): string {
  let text = "";
  for (let i = 0; i < bytes.length; i++) text += HEX_PAIRS[bytes[i] as number];
  return text;
}

/** Upper-case hex, as CometBFT prints hashes and addresses. */
export function toHexUpper(bytes: Uint8Array): string {
  let text = "";
  for (let i = 0; i < bytes.length; i++) text += HEX_PAIRS_UPPER[bytes[i] as number];
  return text;
}

/** The bytes of hex digits in either case; throws `BytesError` for an odd length or another character. */
export function fromHex(text: string): Uint8Array {
  if (text.length % 2 !== 0) throw new BytesError("hex has an odd length", { length: text.length });
  const bytes = new Uint8Array(text.length / 2);
  let bad = 0;
  for (let i = 0; i < bytes.length; i++) {
    const high = hexDigit(text.charCodeAt(2 * i));
    const low = hexDigit(text.charCodeAt(2 * i + 1));
    bad |= high | low;
    bytes[i] = (high << 4) | low;
  }
  if (bad > 0xf) throw new BytesError("text is not hex", { length: text.length });
  return bytes;
}

/** Base64 with padding (RFC 4648 §4), as Go's `base64.StdEncoding`. */
export function toBase64(bytes: Uint8Array): string {
  const codes = new Uint8Array(Math.ceil(bytes.length / 3) * 4);
  let out = 0;
  for (let i = 0; i < bytes.length; i += 3) {
    const group = ((bytes[i] as number) << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
    codes[out++] = BASE64_CODES[group >> 18] as number;
    codes[out++] = BASE64_CODES[(group >> 12) & 63] as number;
    codes[out++] = BASE64_CODES[(group >> 6) & 63] as number;
    codes[out++] = BASE64_CODES[group & 63] as number;
  }
  const missing = (3 - (bytes.length % 3)) % 3;
  codes.fill(BASE64_PAD, out - missing);
  return latin1FromBytes(codes);
}

/** The bytes of padded base64; throws `BytesError` for another alphabet, missing padding or stray bits. */
export function fromBase64(text: string): Uint8Array {
  if (text.length % 4 !== 0) throw new BytesError("base64 length is not a multiple of four", { length: text.length });
  const padding = text.endsWith("==") ? 2 : text.endsWith("=") ? 1 : 0;
  const digits = text.length - padding;
  const bytes = new Uint8Array((text.length / 4) * 3 - padding);
  let group = 0;
  let bad = 0;
  let out = 0;
  for (let i = 0; i < digits; i++) {
    const digit = base64Digit(text.charCodeAt(i));
    bad |= digit;
    group = ((group << 6) | digit) & 0xffffff;
    if (i % 4 === 3) {
      bytes[out++] = group >> 16;
      bytes[out++] = group >> 8;
      bytes[out++] = group;
    }
  }
  if (bad > 63) throw new BytesError("text is not base64", { length: text.length });
  const strayBits = padding === 2 ? group & 0xf : padding === 1 ? group & 0x3 : 0;
  if (strayBits !== 0) throw new BytesError("base64 has stray bits", { length: text.length });
  if (padding === 2) bytes[out] = group >> 4;
  if (padding === 1) {
    bytes[out] = group >> 10;
    bytes[out + 1] = group >> 2;
  }
  return bytes;
}

const BASE64_ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const BASE64_CODES = Uint8Array.from(BASE64_ALPHABET, (digit) => digit.charCodeAt(0));
const BASE64_PAD = 0x3d;
const BASE64_DIGITS = digitTable(BASE64_ALPHABET);
const HEX_DIGITS = digitTable("0123456789abcdef");
for (const upper of "ABCDEF") HEX_DIGITS[upper.charCodeAt(0)] = upper.charCodeAt(0) - 0x37;
const HEX_PAIRS = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, "0"));
const HEX_PAIRS_UPPER = HEX_PAIRS.map((pair) => pair.toUpperCase());
const LATIN1_CHUNK = 4096;
const ASCII_LOOP_MAX = 256;

// The two text codecs of the language platform; declared here because pure code compiles without platform types.
declare const TextEncoder: new () => { encode(text: string): Uint8Array };
declare const TextDecoder: new (
  label: string,
  options: { fatal: boolean; ignoreBOM: boolean },
) => { decode(bytes: Uint8Array): string };

const utf8Encoder = new TextEncoder();
const utf8Decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

function fromCharCodes(bytes: Uint8Array): string {
  // `apply` takes any array-like at run time; its declared type asks for a real array.
  return String.fromCharCode.apply(null, bytes as unknown as number[]);
}

/** Value of each character code in `alphabet`; 0x80 marks every other code. */
function digitTable(alphabet: string): Uint8Array {
  const table = new Uint8Array(128).fill(0x80);
  for (let value = 0; value < alphabet.length; value++) table[alphabet.charCodeAt(value)] = value;
  return table;
}

function hexDigit(code: number): number {
  return HEX_DIGITS[code] ?? 0x80;
}

function base64Digit(code: number): number {
  return BASE64_DIGITS[code] ?? 0x80;
}

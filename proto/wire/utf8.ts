/** UTF-8 for protobuf strings: strict decoding (protobuf requires valid UTF-8), no platform text codecs. */

/** Characters that are turned into a string at once. */
const RUN_MAX = 64;
/** Character codes of a run, one list for each length: a string made of them at once is flat, one grown by characters is a chain. */
const RUNS: readonly number[][] = Array.from({ length: RUN_MAX + 1 }, (_, length) => new Array<number>(length).fill(0));

/** Decodes `bytes[start, end)`; returns undefined when the bytes are not valid UTF-8 (RFC 3629). */
export function decodeUtf8(bytes: Uint8Array, start: number, end: number): string | undefined {
  let text = "";
  for (let at = start; at < end; at += RUN_MAX) {
    const run = asciiRun(bytes, at, Math.min(end, at + RUN_MAX));
    if (run === undefined) return decodeAny(bytes, start, end);
    text += run;
  }
  return text;
}

function asciiRun(bytes: Uint8Array, start: number, end: number): string | undefined {
  const codes = RUNS[end - start] as number[];
  for (let i = start; i < end; i++) {
    const code = bytes[i] as number;
    if (code >= 0x80) return undefined;
    codes[i - start] = code;
  }
  return String.fromCharCode.apply(null, codes);
}

function decodeAny(bytes: Uint8Array, start: number, end: number): string | undefined {
  let text = "";
  let at = start;
  while (at < end) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) {
      text += String.fromCharCode(lead);
      at++;
      continue;
    }
    const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
    if (lead < 0xc2 || lead > 0xf4 || at + length > end) return undefined;
    let point = lead & (0xff >> (length + 1));
    for (let i = 1; i < length; i++) {
      const next = bytes[at + i] ?? 0;
      if ((next & 0xc0) !== 0x80) return undefined;
      point = (point << 6) | (next & 0x3f);
    }
    if (length === 3 && (point < 0x800 || (point >= 0xd800 && point <= 0xdfff))) return undefined;
    if (length === 4 && (point < 0x10000 || point > 0x10ffff)) return undefined;
    text += String.fromCodePoint(point);
    at += length;
  }
  return text;
}

/** Upper bound of the encoded size of `text` in bytes. */
export const utf8SizeMax = (text: string): number => text.length * 3;

/** Writes `text` at `at` and returns the position after it; a lone surrogate becomes U+FFFD. */
export function encodeUtf8Into(target: Uint8Array, at: number, text: string): number {
  let pos = at;
  for (let i = 0; i < text.length; i++) {
    let point = text.charCodeAt(i);
    if (point < 0x80) {
      target[pos++] = point;
      continue;
    }
    if (point >= 0xd800 && point <= 0xdfff) {
      const low = text.charCodeAt(i + 1);
      const paired = point <= 0xdbff && low >= 0xdc00 && low <= 0xdfff;
      point = paired ? 0x10000 + ((point - 0xd800) << 10) + (low - 0xdc00) : 0xfffd;
      if (paired) i++;
    }
    if (point < 0x800) {
      target[pos++] = 0xc0 | (point >> 6);
    } else {
      if (point < 0x10000) {
        target[pos++] = 0xe0 | (point >> 12);
      } else {
        target[pos++] = 0xf0 | (point >> 18);
        target[pos++] = 0x80 | ((point >> 12) & 0x3f);
      }
      target[pos++] = 0x80 | ((point >> 6) & 0x3f);
    }
    target[pos++] = 0x80 | (point & 0x3f);
  }
  return pos;
}

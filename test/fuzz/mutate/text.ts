/** Mutations of texts: words of the format and strange characters put in, parts repeated, moved and cut. */

import { utf8Encode } from "#lib/bytes.ts";
import type { Random } from "#lib/prng.ts";

/** What a mutation may use. */
export interface TextMaterial {
  readonly other: Uint8Array;
  readonly dictionary: readonly string[];
  readonly bytesMax: number;
}

/** Texts that parsers tend to trip over. */
export const STRANGE_TEXTS: readonly string[] = [
  "",
  " ",
  "\t",
  "\n",
  "\r\n",
  "\u0000",
  "\u2028",
  "\ufeff",
  "\u00e9",
  "\u0661",
  "\u{1f600}",
  "\ud800",
  "-",
  "-0",
  "+1",
  "00",
  "0x",
  "0x0g",
  "1e400",
  "NaN",
  "Infinity",
  "0.1",
  ".",
  "..",
  "../",
  "%",
  "%00",
  "%zz",
  "%ff",
  "\\",
  '"',
  "'",
  "`",
  "=",
  "==",
  ",",
  ";",
  ":",
  "/",
  "{",
  "}",
  "[",
  "]",
  "()",
  "null",
  "true",
  "__proto__",
  "constructor",
  "toString",
  "9223372036854775807",
  "9223372036854775808",
  "-9223372036854775809",
  "18446744073709551616",
  "1".repeat(79),
  "9".repeat(200),
];

/** `input` read as UTF-8 with one change; malformed bytes do not survive this, they are for byte mutations. */
export function mutateText(random: Random, input: Uint8Array, material: TextMaterial): Uint8Array {
  const text = Buffer.from(input).toString("utf8");
  return utf8Encode(mutateString(random, text, material));
}

/** `text` with one change. */
export function mutateString(random: Random, text: string, material: TextMaterial): string {
  const word = (): string =>
    material.dictionary.length > 0 && random.chance(1, 2)
      ? random.pick(material.dictionary)
      : random.pick(STRANGE_TEXTS);
  const [start, end] = rangeOf(random, text);
  const part = text.slice(start, end);
  switch (random.below(10)) {
    case 0:
      return text.slice(0, start) + word() + text.slice(start);
    case 1:
      return text.slice(0, start) + word() + text.slice(end);
    case 2:
      return text.slice(0, start) + text.slice(end);
    case 3:
      return text.slice(0, end) + part + text.slice(end);
    case 4:
      return (
        text.slice(0, end) + blowUp(random, part === "" ? word() || "a" : part, material.bytesMax) + text.slice(end)
      );
    case 5:
      return text.slice(0, start);
    case 6:
      return text.slice(0, start) + Buffer.from(material.other).toString("utf8").slice(start);
    case 7:
      return text.slice(0, start) + changeCase(part) + text.slice(end);
    case 8:
      return text.slice(0, start) + blowUp(random, word() || "a", material.bytesMax) + text.slice(start);
  }
  return text.slice(0, start) + String.fromCodePoint(random.below(0x2100)) + text.slice(start + 1);
}

/** `part` many times over: where work grows faster than its input, this shows it. */
function blowUp(random: Random, part: string, bytesMax: number): string {
  const times = random.chance(1, 3) ? Math.floor(bytesMax / part.length) : random.below(64);
  return part.repeat(Math.max(1, Math.min(times, Math.floor(bytesMax / part.length))));
}

function changeCase(part: string): string {
  const upper = part.toUpperCase();
  return part === upper ? part.toLowerCase() : upper;
}

function rangeOf(random: Random, text: string): readonly [number, number] {
  const start = random.below(text.length + 1);
  return [start, start + random.below(Math.min(text.length - start, 24) + 1)];
}

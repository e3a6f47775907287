/** Small helpers of the targets: text inputs, proof that a codec agrees with itself, and vectors as inputs. */

import assert from "node:assert/strict";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { utf8Encode } from "#lib/bytes.ts";
import { readGoCorpus, vectorPath } from "#test/support/vectors.ts";
import type { MessageType } from "#wire";

/** Inputs that are texts. */
export function texts(...lines: readonly string[]): Uint8Array[] {
  return lines.map(utf8Encode);
}

/** The text of an input as a file or socket delivers it: malformed UTF-8 becomes U+FFFD. */
export function textOf(input: Uint8Array): string {
  return Buffer.from(input).toString("utf8");
}

/** The value in `input`; asserts that what was accepted has one encoding that leads back to it. */
export function decodeTwice<T>(type: MessageType<T>, input: Uint8Array): T {
  const value = type.decode(input);
  const canonical = type.encode(value);
  const again = type.decode(canonical);
  assert.deepEqual(again, value, "decoding what was encoded gives another value");
  assert.deepEqual(type.encode(again), canonical, "encoding is not deterministic");
  return value;
}

/** Asserts that `parse` accepts what `format` printed and that it means the same. */
export function assertTextRoundTrip<T>(value: T, format: (value: T) => string, parse: (text: string) => T): void {
  const text = format(value);
  const again = parse(text);
  assert.deepEqual(again, value, `"${text.slice(0, 80)}" is read as another value`);
  assert.equal(format(again), text, "formatting is not deterministic");
}

/** The byte strings of a Go fuzz corpus below the vectors, numbers left out. */
export function goCorpus(folder: string): Uint8Array[] {
  return readGoCorpus(folder).flatMap(({ values }) => values.filter((value) => value instanceof Uint8Array));
}

/** The contents of the files below a folder of the vectors, those that fit an input, at most `max` of them. */
export function vectorFiles(folder: string, options: { readonly suffix: string; readonly max: number }): Uint8Array[] {
  const root = vectorPath(folder);
  const paths = readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(options.suffix))
    .map((path) => join(root, path))
    .filter((path) => statSync(path).size <= FILE_BYTES_MAX)
    .sort((a, b) => (a < b ? -1 : 1));
  // Spread over the folder rather than the first few, which tend to resemble each other.
  const step = Math.max(1, Math.floor(paths.length / options.max));
  return paths
    .filter((_, i) => i % step === 0)
    .slice(0, options.max)
    .map((path) => new Uint8Array(readFileSync(path)));
}

/** What the language says of a bug; a reply that quotes it hides an error that nobody declared. */
const ENGINE_TEXT =
  /is not a function|is not iterable|cannot (?:read|convert|mix|destructure)|of undefined|of null|maximum call stack|invalid (?:array|string) length|is not defined|unexpected token .* is not valid json at|assert/i;

/** Asserts that a text for clients does not quote an error that nobody declared. */
export function requireDeclared(reply: string): void {
  assert.doesNotMatch(reply, ENGINE_TEXT, "a reply quotes an undeclared error");
}

const FILE_BYTES_MAX = 60_000;

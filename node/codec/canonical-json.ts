/** The one text of a JSON value that is signed and hashed: keys sorted by their bytes, no whitespace, Go's escapes. */

import { compareBytes, utf8Encode } from "#lib/bytes.ts";
import { JsonError, type JsonObject, type JsonValue, requireDepth } from "./json-value.ts";

/** Canonical text as `sdk.SortJSON` and Go's `encoding/json` write it; throws `JsonError` for depth and for fractions. */
export function canonicalJson(value: JsonValue): string {
  return write(value, 0);
}

/** UTF-8 of the canonical text. */
export function canonicalJsonBytes(value: JsonValue): Uint8Array {
  return utf8Encode(canonicalJson(value));
}

/** A JSON string literal with the characters escaped that Go escapes for HTML. */
export function goString(text: string): string {
  return JSON.stringify(text.toWellFormed()).replace(HTML_UNSAFE, escapeUnit);
}

const HTML_UNSAFE = /[<>&\u2028\u2029]/g;

function write(value: JsonValue, depth: number): string {
  requireDepth(depth);
  if (value === null || typeof value === "boolean") return String(value);
  if (typeof value === "string") return goString(value);
  if (typeof value === "number") return integerText(value);
  if (isArray(value)) return `[${value.map((item) => write(item, depth + 1)).join(",")}]`;
  const members = Object.keys(value)
    .sort(compareKeys)
    .map((key) => `${goString(key)}:${write(value[key] ?? null, depth + 1)}`);
  return `{${members.join(",")}}`;
}

function isArray(value: readonly JsonValue[] | JsonObject): value is readonly JsonValue[] {
  return Array.isArray(value);
}

function integerText(value: number): string {
  if (!Number.isSafeInteger(value)) throw new JsonError("canonical json holds integers only");
  return value.toFixed(0);
}

/** Go sorts by UTF-8 bytes, which differs from UTF-16 units beyond the basic plane. */
function compareKeys(a: string, b: string): number {
  return compareBytes(utf8Encode(a), utf8Encode(b));
}

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

/** JSON as data: its type, bounded parsing, and the checks that turn a stranger's JSON into known shapes. */

import { TypedError } from "#lib/errors.ts";

/** Anything JSON can say; numbers are only ever integers here. */
export type JsonValue = null | boolean | number | string | readonly JsonValue[] | JsonObject;

/** A JSON object. */
export interface JsonObject {
  readonly [key: string]: JsonValue;
}

/** JSON that is malformed, too large, too deep, or not of the expected shape. */
export class JsonError extends TypedError {}

/** Characters of text that `parseJson` accepts unless told otherwise. */
export const JSON_TEXT_MAX = 16 * 1024 * 1024;
/** Deepest nesting that walks over JSON accept. */
export const JSON_DEPTH_MAX = 64;

/** The value of a JSON text of at most `lengthMax` characters; throws `JsonError`. */
export function parseJson(text: string, lengthMax: number = JSON_TEXT_MAX): JsonValue {
  if (text.length > lengthMax) throw new JsonError("json is too large", { length: text.length, max: lengthMax });
  try {
    return JSON.parse(text) as JsonValue;
  } catch (cause) {
    throw new JsonError("text is not json", { length: text.length }, { cause });
  }
}

/** Whether a value is a JSON object. */
export function isJsonObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** `value` as an object; throws `JsonError` naming `where`. */
export function requireObject(value: JsonValue | undefined, where: string): JsonObject {
  if (!isJsonObject(value)) throw new JsonError("expected an object", { where });
  return value;
}

/** `value` as a list; throws `JsonError` naming `where`. */
export function requireArray(value: JsonValue | undefined, where: string): readonly JsonValue[] {
  if (!Array.isArray(value)) throw new JsonError("expected a list", { where });
  return value;
}

/** `value` as a text; throws `JsonError` naming `where`. */
export function requireString(value: JsonValue | undefined, where: string): string {
  if (typeof value !== "string") throw new JsonError("expected a string", { where });
  return value;
}

/** `value` as a boolean; throws `JsonError` naming `where`. */
export function requireBoolean(value: JsonValue | undefined, where: string): boolean {
  if (typeof value !== "boolean") throw new JsonError("expected true or false", { where });
  return value;
}

/** `value` as an integer that a double holds exactly; throws `JsonError` naming `where`. */
export function requireInteger(value: JsonValue | undefined, where: string): number {
  if (typeof value !== "number" || !Number.isSafeInteger(value)) throw new JsonError("expected an integer", { where });
  return value;
}

/** Throws `JsonError` when a walk has gone deeper than `JSON_DEPTH_MAX`. */
export function requireDepth(depth: number): void {
  if (depth > JSON_DEPTH_MAX) throw new JsonError("json is nested too deeply", { max: JSON_DEPTH_MAX });
}

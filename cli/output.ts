/** Results as people and as programs want them: YAML with sorted keys, as the SDK prints it, or one line of JSON. */
import { isJsonObject, type JsonObject, type JsonValue } from "#codec/json-value.ts";

/** The two forms of `--output`. */
export type OutputFormat = "text" | "json";

/** `value` in the form asked for, without a final newline. */
export function formatResult(value: JsonValue, format: OutputFormat): string {
  return format === "json" ? JSON.stringify(value) : toYaml(value);
}

/** YAML of a JSON value: keys sorted, lists not indented below their key, texts that look like something else quoted. */
export function toYaml(value: JsonValue): string {
  return isBlock(value) ? block(value, "").join("\n") : inline(value);
}

function isBlock(value: JsonValue): boolean {
  if (Array.isArray(value)) return value.length > 0;
  return isJsonObject(value) && Object.keys(value).length > 0;
}

function block(value: JsonValue, indent: string): string[] {
  if (Array.isArray(value)) return value.flatMap((item: JsonValue) => listItem(item, indent));
  return isJsonObject(value) ? members(value, indent) : [indent + inline(value)];
}

function listItem(item: JsonValue, indent: string): string[] {
  if (!isBlock(item)) return [`${indent}- ${scalar(item, `${indent}  `)}`];
  const [first = "", ...rest] = block(item, `${indent}  `);
  return [`${indent}- ${first.slice(indent.length + 2)}`, ...rest];
}

function members(value: JsonObject, indent: string): string[] {
  const keys = Object.keys(value).sort((a, b) => (a < b ? -1 : 1));
  return keys.flatMap((key) => {
    const held = value[key] ?? null;
    const head = `${indent}${inline(key)}:`;
    if (!isBlock(held)) return [`${head} ${scalar(held, `${indent}  `)}`];
    return [head, ...block(held, Array.isArray(held) ? indent : `${indent}  `)];
  });
}

/** A value on the rest of a line; a text of several lines follows as a literal block. */
function scalar(value: JsonValue, indent: string): string {
  if (typeof value !== "string" || !/^[^\n\r\t ][^\r\t]*\n[^\r\t]*[^\r\t]$/.test(value)) return inline(value);
  const [chomp, body] = value.endsWith("\n") ? ["|", value.slice(0, -1)] : ["|-", value];
  if (body.endsWith("\n")) return inline(value);
  return [chomp, ...body.split("\n").map((line) => (line === "" ? "" : indent + line))].join("\n");
}

function inline(value: JsonValue): string {
  if (typeof value === "string") return text(value);
  if (Array.isArray(value)) return "[]";
  return isJsonObject(value) ? "{}" : String(value);
}

/** Texts that YAML would read as another type. */
const OTHER_TYPE =
  /^(?:[-+]?[0-9][0-9_,]*(?:\.[0-9_]*)?(?:e[-+]?[0-9]+)?|[-+]?\.[0-9]+|0[xob][0-9a-f_]+|y|yes|n|no|on|off|true|false|null|~|[-+]?\.(?:inf|nan)|[0-9]{4}-[0-9]{2}-[0-9]{2}.*|=|<<)$/i;
/** Characters that mean something at the start of a plain text, or anywhere in it. */
const SPECIAL = /^[\s\-?:,[\]{}#&*!|>'"%@`]|: |:$| #|\s$/;

function text(value: string): string {
  if (value === "" || OTHER_TYPE.test(value) || hasControl(value)) return JSON.stringify(value);
  if (/^-[^\s]/.test(value) && !SPECIAL.test(value.slice(1))) return value;
  return SPECIAL.test(value) ? `'${value.replaceAll("'", "''")}'` : value;
}

function hasControl(value: string): boolean {
  for (const character of value) if (character < " " || character === "\u007f") return true;
  return false;
}

/** Reads, checks, overrides and writes one configuration file described by a `FileSpec`. */

import { parse } from "smol-toml";
import { TypedError } from "#lib/errors.ts";
import { formatDuration, parseDurationMs } from "./duration.ts";
import { type Columns, defaultsOf, type FileSpec, type Setting, type ValuesOf } from "./spec.ts";

/** A setting that cannot be used; the message names file, key, what is wrong and what is accepted. */
export class ConfigError extends TypedError {}

/** A file's values, and the keys in it that nothing here reads. */
export interface ReadResult<F extends FileSpec> {
  readonly values: ValuesOf<F>;
  readonly unknownKeys: readonly string[];
}

type Values = Record<string, Record<string, unknown>>;

/** Checks `content` against `spec`; missing keys take their defaults. `fileName` is for messages. */
export function readToml<F extends FileSpec>(spec: F, content: string, fileName: string): ReadResult<F> {
  const tree = parseTree(content, fileName);
  const values = structuredClone(defaultsOf(spec)) as unknown as Values;
  const unknownKeys: string[] = [];
  for (const [key, value] of flatten(spec, tree)) {
    const { section, name } = splitKey(spec, key);
    const setting = settingOf(spec, section, name);
    if (setting === undefined) unknownKeys.push(key);
    else put(values, [section, name], checked(setting, value, `${fileName}: ${key}`));
  }
  return { values: values as unknown as ValuesOf<F>, unknownKeys };
}

/** The values with `overrides` ("section.key" or "key" → text, as flags and environment variables give them) applied. */
export function overrideToml<F extends FileSpec>(
  spec: F,
  values: ValuesOf<F>,
  overrides: ReadonlyMap<string, string>,
): ValuesOf<F> {
  const changed = structuredClone(values) as unknown as Values;
  for (const [key, text] of overrides) {
    const { section, name } = splitKey(spec, key);
    const setting = settingOf(spec, section, name);
    if (setting === undefined) throw new ConfigError(`there is no setting called ${key}`, { key });
    put(changed, [section, name], checked(setting, fromText(setting, text), key));
  }
  return changed as unknown as ValuesOf<F>;
}

/** The text of a file: every key with its help as a comment. */
export function writeToml<F extends FileSpec>(spec: F, values: ValuesOf<F>, title: string): string {
  const blocks = Object.entries(spec).map(([name, section]) => {
    const lines = Object.entries(section).map(
      ([key, setting]) =>
        `${comment(setting)}\n${key} = ${literal(setting, (values as unknown as Values)[name]?.[key])}\n`,
    );
    return `${name === "" ? "" : `\n[${name}]\n\n`}${lines.join("\n")}`;
  });
  return `# ${title}\n\n${blocks.join("\n")}`;
}

/** All keys of a file as "section.key". */
export function keysOf(spec: FileSpec): string[] {
  return Object.entries(spec).flatMap(([section, settings]) =>
    Object.keys(settings).map((key) => (section === "" ? key : `${section}.${key}`)),
  );
}

function parseTree(content: string, fileName: string): Record<string, unknown> {
  try {
    return parse(content);
  } catch (cause) {
    const detail = cause instanceof Error ? (cause.message.split("\n")[0] ?? "") : String(cause);
    throw new ConfigError(`${fileName} is not valid TOML: ${detail}`, { fileName }, { cause });
  }
}

/** Deepest nesting of tables; a header such as [a.b.c] nests as deeply as it has names. */
const TABLE_DEPTH_MAX = 32;

function flatten(
  spec: FileSpec,
  tree: Readonly<Record<string, unknown>>,
  path: readonly string[] = [],
): [string, unknown][] {
  if (path.length > TABLE_DEPTH_MAX) {
    throw new ConfigError(`tables are nested too deeply below ${path.slice(0, 3).join(".")}`, { max: TABLE_DEPTH_MAX });
  }
  return Object.entries(tree).flatMap(([key, value]) => {
    const inner = [...path, key];
    return isTable(value) ? flatten(spec, value, inner) : [[inner.join("."), value]];
  });
}

function splitKey(spec: FileSpec, key: string): { section: string; name: string } {
  const sections = Object.keys(spec).filter((name) => name !== "" && key.startsWith(`${name}.`));
  const section = sections.sort((a, b) => b.length - a.length)[0] ?? "";
  return { section, name: section === "" ? key : key.slice(section.length + 1) };
}

/** Own keys only: a file may say "constructor". */
function settingOf(spec: FileSpec, section: string, name: string): Setting | undefined {
  const settings = spec[section] ?? {};
  return Object.hasOwn(settings, name) ? settings[name] : undefined;
}

function put(values: Values, [section, name]: readonly [string, string], value: unknown): void {
  values[section] = { ...values[section], [name]: value };
}

function fromText(setting: Setting, text: string): unknown {
  switch (setting.kind) {
    case "flag":
      return text === "true" ? true : text === "false" ? false : text;
    case "int":
      return /^-?\d+$/.test(text) ? Number(text) : text;
    case "texts":
      return text === "" ? [] : text.split(",").map((item) => item.trim());
    case "text":
    case "duration":
      return text;
    case "tables":
      return parseTables(text);
  }
}

/** A list of inline tables as a flag or variable gives it; what is not TOML is left for `checked` to refuse. */
function parseTables(text: string): unknown {
  try {
    return parse(`value = ${text.replace(/[\r\n]/g, " ")}`).value;
  } catch {
    return text;
  }
}

function checked(setting: Setting, value: unknown, where: string): unknown {
  const refuse = (expected: string): never => {
    const shown = JSON.stringify(value, (_, v: unknown) => (typeof v === "bigint" ? v.toString() : v));
    throw new ConfigError(`${where} = ${shown} is not usable: expected ${expected}`, { setting: where });
  };
  switch (setting.kind) {
    case "text":
      if (typeof value !== "string") return refuse("a string in quotes");
      if (setting.oneOf !== undefined && !setting.oneOf.includes(value))
        return refuse(`one of ${setting.oneOf.join(", ")}`);
      return value;
    case "flag":
      return typeof value === "boolean" ? value : refuse("true or false");
    case "int": {
      // Existing files write some whole numbers in quotes.
      const number = typeof value === "string" && /^-?\d+$/.test(value) ? Number(value) : value;
      if (typeof number !== "number" || !Number.isSafeInteger(number) || number < setting.min) {
        return refuse(`a whole number, at least ${setting.min}`);
      }
      return number;
    }
    case "duration":
      return (
        (typeof value === "string" ? parseDurationMs(value) : undefined) ?? refuse('a duration such as "500ms" or "3s"')
      );
    case "texts":
      return Array.isArray(value) && value.every((item) => typeof item === "string")
        ? value
        : refuse("a list of strings");
    case "tables":
      return Array.isArray(value) && value.length <= TABLES_MAX && value.every(isTable)
        ? value.map((table, i) => checkedTable(setting.columns, table, `${where}[${i}]`))
        : refuse(`a list of at most ${TABLES_MAX} tables`);
  }
}

/** Most tables in a list. */
const TABLES_MAX = 1000;

function checkedTable(
  columns: Columns,
  table: Readonly<Record<string, unknown>>,
  where: string,
): Record<string, unknown> {
  const unknown = Object.keys(table).find((key) => !Object.hasOwn(columns, key));
  if (unknown !== undefined) throw new ConfigError(`${where} has no key called ${unknown}`, { setting: where });
  const values = Object.entries(columns).map(([key, column]) => {
    const value = Object.hasOwn(table, key) ? checked(column, table[key], `${where}.${key}`) : column.default;
    return [key, value] as const;
  });
  return Object.fromEntries(values);
}

function isTable(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date);
}

const comment = (setting: Setting): string => {
  const choices = setting.kind === "text" && setting.oneOf !== undefined ? ` (${setting.oneOf.join(" | ")})` : "";
  return `# ${setting.help}${choices}`;
};

function literal(setting: Setting, value: unknown): string {
  if (setting.kind === "tables")
    return tablesLiteral(setting.columns, value as readonly Readonly<Record<string, unknown>>[]);
  if (setting.kind === "duration") return JSON.stringify(formatDuration(Number(value)));
  return Array.isArray(value) ? `[${value.map((item) => JSON.stringify(item)).join(", ")}]` : JSON.stringify(value);
}

/** One inline table per line; columns at their default are left out. */
function tablesLiteral(columns: Columns, list: readonly Readonly<Record<string, unknown>>[]): string {
  const lines = list.map((table) => {
    const entries = Object.entries(columns).filter(([key, column]) => table[key] !== column.default);
    return `  { ${entries.map(([key, column]) => `${key} = ${literal(column, table[key])}`).join(", ")} },\n`;
  });
  return lines.length === 0 ? "[]" : `[\n${lines.join("")}]`;
}

/** Tables of a TOML file, read key by key with the expected kind of each. */
import { parse } from "smol-toml";
import { parseDurationMs } from "#config/duration.ts";
import { errorMessage, TypedError } from "#lib/errors.ts";

/** A manifest that describes no network. */
export class ManifestError extends TypedError {}

/** The root table of a text; throws `ManifestError`. */
export function parseTable(text: string): TomlTable {
  try {
    return new TomlTable(parse(text), "");
  } catch (cause) {
    throw new ManifestError(errorMessage(cause), {}, { cause });
  }
}

/** Requires one of some words; throws `ManifestError` naming the key. */
export function oneOf<T extends string>(key: string, text: unknown, words: readonly T[]): T {
  const found = words.find((word) => word === text);
  if (found === undefined) throw new ManifestError(`${key} = "${String(text)}" is none of ${words.join(", ")}`);
  return found;
}

interface Bounds {
  readonly min: number;
  readonly max: number;
}

/** A TOML table that knows which of its keys were asked for. */
export class TomlTable {
  readonly #values: Record<string, unknown>;
  readonly #path: string;
  readonly #read = new Set<string>();

  constructor(values: Record<string, unknown>, path: string) {
    this.#values = values;
    this.#path = path;
  }

  has(key: string): boolean {
    return this.#get(key) !== undefined;
  }

  table(key: string): TomlTable {
    const value = this.#get(key) ?? {};
    if (!isTable(value)) throw this.#wrong(key, "a table");
    return new TomlTable(value, this.#name(key));
  }

  tables(key: string): (readonly [string, TomlTable])[] {
    const tables = this.table(key);
    return Object.keys(tables.#values).map((name) => [name, tables.table(name)] as const);
  }

  list(key: string): TomlTable[] {
    const value = this.#get(key) ?? [];
    if (!Array.isArray(value) || !value.every(isTable)) throw this.#wrong(key, "a list of tables");
    return value.map((each, i) => new TomlTable(each, `${this.#name(key)}[${i}]`));
  }

  number(key: string, fallback: number, { min, max }: Bounds): number {
    const value = this.#get(key) ?? fallback;
    if (typeof value !== "number" || !(value >= min && value <= max)) throw this.#wrong(key, `from ${min} to ${max}`);
    return value;
  }

  integer(key: string, fallback: number, bounds: Bounds): number {
    const value = this.number(key, fallback, bounds);
    if (!Number.isSafeInteger(value)) throw this.#wrong(key, "an integer");
    return value;
  }

  flag(key: string, fallback: boolean): boolean {
    const value = this.#get(key) ?? fallback;
    if (typeof value !== "boolean") throw this.#wrong(key, "true or false");
    return value;
  }

  optionalText(key: string): string | undefined {
    const value = this.#get(key);
    if (value !== undefined && typeof value !== "string") throw this.#wrong(key, "a text");
    return value;
  }

  oneOf<T extends string>(key: string, words: readonly T[], fallback: T | undefined): T {
    return oneOf(this.#name(key), this.#get(key) ?? fallback, words);
  }

  durationText(key: string, fallback: string): string {
    const text = this.optionalText(key) ?? fallback;
    if (parseDurationMs(text) === undefined) throw this.#wrong(key, 'a duration such as "5s"');
    return text;
  }

  durationMs(key: string, fallback: number): number {
    return parseDurationMs(this.durationText(key, `${fallback}ms`)) ?? fallback;
  }

  words(key: string): readonly string[] {
    const value = this.#get(key) ?? [];
    if (!isWords(value)) throw this.#wrong(key, "a list of texts");
    return value;
  }

  wordLists(key: string): readonly (readonly string[])[] {
    const value = this.#get(key) ?? [];
    if (!Array.isArray(value) || !value.every(isWords)) throw this.#wrong(key, "a list of lists of texts");
    return value;
  }

  texts(): Readonly<Record<string, string>> {
    const members = this.#members;
    if (!members.every(([, value]) => typeof value === "string")) throw this.#wrong("*", "a text");
    return Object.fromEntries(members) as Record<string, string>;
  }

  numbers(): Readonly<Record<string, number>> {
    const members = this.#members;
    const isPower = (value: unknown): boolean => Number.isSafeInteger(value) && Number(value) > 0;
    if (!members.every(([, value]) => isPower(value))) throw this.#wrong("*", "a positive integer");
    return Object.fromEntries(members) as Record<string, number>;
  }

  /** A key that nobody asked for is a mistake of the writer. */
  requireAllRead(): void {
    const unknown = Object.keys(this.#values).find((key) => !this.#read.has(key));
    if (unknown !== undefined) throw new ManifestError(`${this.#name(unknown)} is no setting`);
  }

  get #members(): [string, unknown][] {
    return Object.entries(this.#values);
  }

  #get(key: string): unknown {
    this.#read.add(key);
    return this.#values[key];
  }

  #name(key: string): string {
    return this.#path === "" ? key : `${this.#path}.${key}`;
  }

  #wrong(key: string, wanted: string): ManifestError {
    return new ManifestError(`${this.#name(key)} must be ${wanted}`);
  }
}

const isTable = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isWords = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((each) => typeof each === "string");

/** A configuration file as data: from one table come its types, its defaults, its commented text and its checks. */

/** One setting. */
export type Setting =
  | { readonly kind: "text"; readonly default: string; readonly help: string; readonly oneOf?: readonly string[] }
  | { readonly kind: "flag"; readonly default: boolean; readonly help: string }
  | { readonly kind: "int"; readonly default: number; readonly help: string; readonly min: number }
  /** A duration in milliseconds, written as Go writes it: "500ms", "1m30s". */
  | { readonly kind: "duration"; readonly default: number; readonly help: string }
  | { readonly kind: "texts"; readonly default: readonly string[]; readonly help: string }
  /** A list of tables, all with the same columns; a column that is left out takes its default. */
  | { readonly kind: "tables"; readonly default: readonly []; readonly help: string; readonly columns: Columns };

/** What the tables of a list hold: plain settings by key. */
export type Columns = Readonly<Record<string, Exclude<Setting, { readonly kind: "tables" }>>>;

/** Settings by key. */
export type Section = Readonly<Record<string, Setting>>;

/** A file: section "" holds the keys before the first header. */
export type FileSpec = Readonly<Record<string, Section>>;

type ValueOf<S extends Setting> = S extends { kind: "text" }
  ? string
  : S extends { kind: "flag" }
    ? boolean
    : S extends { kind: "texts" }
      ? readonly string[]
      : S extends { kind: "tables"; columns: infer C extends Columns }
        ? readonly { readonly [K in keyof C]: ValueOf<C[K]> }[]
        : number;

/** The values of a file, by section and key. */
export type ValuesOf<F extends FileSpec> = {
  readonly [S in keyof F]: { readonly [K in keyof F[S]]: ValueOf<F[S][K]> };
};

/** A string setting. */
export function text(initial: string, help: string, oneOf?: readonly string[]) {
  return { kind: "text", default: initial, help, ...(oneOf === undefined ? {} : { oneOf }) } as const;
}

/** A yes-or-no setting. */
export const flag = (initial: boolean, help: string) => ({ kind: "flag", default: initial, help }) as const;

/** A whole number, at least `min`. */
export const int = (initial: number, help: string, min = 0) => ({ kind: "int", default: initial, help, min }) as const;

/** A duration; `initialMs` in milliseconds. */
export const duration = (initialMs: number, help: string) => ({ kind: "duration", default: initialMs, help }) as const;

/** A list of strings. */
export const texts = (initial: readonly string[], help: string) => ({ kind: "texts", default: initial, help }) as const;

/** A list of tables. */
export const tables = <C extends Columns>(columns: C, help: string) =>
  ({ kind: "tables", default: [], help, columns }) as const;

/** The defaults of a file. */
export function defaultsOf<F extends FileSpec>(spec: F): ValuesOf<F> {
  const sections = Object.entries(spec).map(([name, section]) => [
    name,
    Object.fromEntries(Object.entries(section).map(([key, setting]) => [key, setting.default])),
  ]);
  return Object.fromEntries(sections) as ValuesOf<F>;
}

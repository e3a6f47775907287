/** Typed access to the values of flags, with errors that name the flag. */
import { type Coin, type DecCoin, parseCoins, parseDecCoins } from "#codec/coins.ts";
import { errorMessage } from "#lib/errors.ts";
import { parseBigint, parseInteger, U64_MAX } from "#lib/integer.ts";
import { CliError } from "./errors.ts";

/** The flags of one invocation, by their name without dashes. */
export class Flags {
  readonly #values: Readonly<Record<string, unknown>>;

  constructor(values: Readonly<Record<string, unknown>>) {
    this.#values = values;
  }

  /** The text of a flag, undefined when it is absent. */
  text(name: string): string | undefined {
    const value = this.#get(name);
    return typeof value === "string" ? value : undefined;
  }

  /** The text of a flag that the command cannot do without; `hint` says where it comes from. */
  requireText(name: string, hint: string): string {
    const value = this.text(name);
    if (value === undefined || value === "") throw new CliError(`--${name} is missing: ${hint}`);
    return value;
  }

  /** Whether a yes-or-no flag is given. */
  has(name: string): boolean {
    return this.#get(name) === true;
  }

  /** Whether `--no-<name>` is given. */
  isNegated(name: string): boolean {
    return this.#get(name) === false;
  }

  /** All values of a flag that may be repeated. */
  list(name: string): readonly string[] {
    const value = this.#get(name);
    if (Array.isArray(value)) return value.map(String);
    return typeof value === "string" ? [value] : [];
  }

  /** A whole number that fits 64 bits unsigned. */
  uint64(name: string): bigint | undefined {
    return this.#parsed(name, (text) => parseBigint(text, { min: 0n, max: U64_MAX }));
  }

  /** A whole number between `min` and `max`. */
  integer(name: string, bounds: { readonly min: number; readonly max: number }): number | undefined {
    return this.#parsed(name, (text) => parseInteger(text, bounds));
  }

  /** Coins such as 10utrib,5uatom. */
  coins(name: string): readonly Coin[] | undefined {
    return this.#parsed(name, parseCoins);
  }

  /** Decimal coins such as 0.025utrib. */
  decCoins(name: string): readonly DecCoin[] | undefined {
    return this.#parsed(name, parseDecCoins);
  }

  /** One of a few texts. */
  choice<const T extends string>(name: string, choices: readonly T[]): T | undefined {
    const value = this.text(name);
    const found = choices.find((choice) => choice === value);
    if (value !== undefined && found === undefined) {
      throw new CliError(`--${name} ${value} is not known: use ${choices.join(" or ")}`);
    }
    return found;
  }

  #parsed<T>(name: string, parse: (text: string) => T): T | undefined {
    const value = this.text(name);
    if (value === undefined || value === "") return undefined;
    try {
      return parse(value);
    } catch (cause) {
      throw new CliError(`--${name} ${value} cannot be used: ${errorMessage(cause)}`, {}, { cause });
    }
  }

  #get(name: string): unknown {
    return this.#values[attributeName(name)];
  }
}

/** The property under which commander keeps a flag: words after the first capitalised. */
export function attributeName(flag: string): string {
  return flag.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}

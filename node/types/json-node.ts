/** Reading JSON that nobody vouches for, by the rules of CometBFT's libs/json: what is absent or null has its zero value. */

import { BytesError, EMPTY_BYTES, fromBase64, fromHex } from "#lib/bytes.ts";
import { TypedError } from "#lib/errors.ts";
import { I32_MAX, I32_MIN, I64_MAX, I64_MIN, IntegerError, parseBigint, U32_MAX, U64_MAX } from "#lib/integer.ts";
import { GO_ZERO_TIME, parseRfc3339, TimeError, type Timestamp } from "#lib/time.ts";

export type { JsonObject, JsonValue } from "#codec/json-value.ts";

/** JSON of the wrong shape; `data.path` says where. */
export class JsonError extends TypedError {}

/** Entries of a list. */
export const JSON_ARRAY_MAX = 100_000;
/** Characters of a text, encoded bytes included. */
export const JSON_TEXT_MAX = 2_097_152;

/** One value inside a document and the path that leads to it. */
export class JsonNode {
  readonly value: unknown;
  readonly path: string;

  constructor(value: unknown, path = "") {
    this.value = value;
    this.path = path;
  }

  /** The document in a text; throws `JsonError`. */
  static parse(text: string, path = ""): JsonNode {
    try {
      return new JsonNode(JSON.parse(text), path);
    } catch (cause) {
      throw new JsonError(`${path === "" ? "text" : path} is not json`, { path }, { cause });
    }
  }

  /** Whether there is a value other than null. */
  get isPresent(): boolean {
    return this.value !== undefined && this.value !== null;
  }

  /** Member `key` of an object; of an absent value, an absent value. */
  get(key: string): JsonNode {
    const path = this.path === "" ? key : `${this.path}.${key}`;
    if (!this.isPresent) return new JsonNode(undefined, path);
    if (typeof this.value !== "object" || Array.isArray(this.value)) return this.fail("is not an object");
    // Only own members count: a peer must not reach what every object inherits.
    const entry = Object.getOwnPropertyDescriptor(this.value, key);
    return new JsonNode(entry?.value, path);
  }

  /** The first of the members that is present. */
  oneOf(...keys: readonly [string, ...string[]]): JsonNode {
    const nodes = keys.map((key) => this.get(key));
    return nodes.find((node) => node.isPresent) ?? this.get(keys[0]);
  }

  /** This node; throws `JsonError` when it is absent. */
  required(): JsonNode {
    return this.isPresent ? this : this.fail("is missing");
  }

  /** The entries of a list. */
  items(max = JSON_ARRAY_MAX): JsonNode[] {
    if (!this.isPresent) return [];
    if (!Array.isArray(this.value)) return this.fail("is not a list");
    if (this.value.length > max) return this.fail(`has more than ${max} entries`);
    return this.value.map((item, i) => new JsonNode(item, `${this.path}[${i}]`));
  }

  /** A text. */
  text(max = JSON_TEXT_MAX): string {
    if (!this.isPresent) return "";
    if (typeof this.value !== "string") return this.fail("is not a text");
    if (this.value.length > max) return this.fail(`has more than ${max} characters`);
    return this.value;
  }

  /** A 64-bit signed integer, which libs/json writes as text. */
  int64(): bigint {
    return this.#integer64(I64_MIN, I64_MAX);
  }

  /** A 64-bit unsigned integer, which libs/json writes as text. */
  uint64(): bigint {
    return this.#integer64(0n, U64_MAX);
  }

  /** A 64-bit integer as text or, as the standard Go encoder writes it, as a number. */
  int64OrNumber(): bigint {
    return Number.isSafeInteger(this.value) ? BigInt(this.value as number) : this.int64();
  }

  /** A 32-bit signed integer, a JSON number. */
  int32(): number {
    return this.#integer32(I32_MIN, I32_MAX);
  }

  /** A 32-bit unsigned integer, a JSON number. */
  uint32(): number {
    return this.#integer32(0, U32_MAX);
  }

  /** Bytes in hex, either case. */
  hex(): Uint8Array {
    return this.#bytes(fromHex, "hex");
  }

  /** Bytes in base64. */
  base64(): Uint8Array {
    return this.#bytes(fromBase64, "base64");
  }

  /** A time in RFC 3339. */
  time(): Timestamp {
    if (!this.isPresent) return GO_ZERO_TIME;
    try {
      return parseRfc3339(this.text());
    } catch (thrown) {
      if (!(thrown instanceof TimeError)) throw thrown;
      return this.fail("is not an rfc 3339 time");
    }
  }

  /** Throws `JsonError` naming this place. */
  fail(fact: string): never {
    throw new JsonError(`${this.path === "" ? "value" : this.path} ${fact}`, { path: this.path });
  }

  #integer64(min: bigint, max: bigint): bigint {
    if (!this.isPresent) return 0n;
    if (typeof this.value !== "string") return this.fail("is an invalid 64-bit integer encoding, expected string");
    try {
      return parseBigint(this.value, { min, max });
    } catch (thrown) {
      if (!(thrown instanceof IntegerError)) throw thrown;
      return this.fail("is not a 64-bit integer");
    }
  }

  #integer32(min: number, max: number): number {
    if (!this.isPresent) return 0;
    if (!Number.isInteger(this.value)) return this.fail("is not an integer");
    const value = this.value as number;
    return value < min || value > max ? this.fail("is not a 32-bit integer") : value;
  }

  #bytes(decode: (text: string) => Uint8Array, name: string): Uint8Array {
    const text = this.text();
    if (text === "") return EMPTY_BYTES;
    try {
      return decode(text);
    } catch (thrown) {
      if (!(thrown instanceof BytesError)) throw thrown;
      return this.fail(`is not ${name}`);
    }
  }
}

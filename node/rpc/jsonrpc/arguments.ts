/** How arguments are written: as JSON in a POST body or websocket, as text in a URI (cmt:rpc/jsonrpc/server). */
import { BytesError, EMPTY_BYTES, fromBase64, fromHex, utf8Decode, utf8Encode } from "#lib/bytes.ts";
import { TypedError } from "#lib/errors.ts";
import { I64_MAX, I64_MIN, U64_MAX } from "#lib/integer.ts";

/** An argument that is not of its type. */
export class ArgumentError extends TypedError {}

/** One argument type: its zero value and its two notations; both throw `ArgumentError`. */
export interface ArgType<T> {
  readonly zero: T;
  fromJson(value: unknown): T;
  /** `text` is URI-decoded and not empty. */
  fromUri(text: string): T;
}

const INTEGER = /^-?\d{1,20}$/;
const HEX = /^0[xX][0-9a-fA-F]*$/;

const refuse = (detail: string): never => {
  throw new ArgumentError(detail);
};

function integerType(min: bigint, max: bigint): ArgType<bigint> {
  const integer = (text: string): bigint => {
    const value = INTEGER.test(text) ? BigInt(text) : undefined;
    return value === undefined || value < min || value > max
      ? refuse(`"${text.slice(0, 40)}" is not a 64-bit integer`)
      : value;
  };
  return {
    zero: 0n,
    fromJson(value) {
      if (typeof value === "string") return integer(value);
      return refuse(
        typeof value === "number"
          ? `invalid 64-bit integer encoding "${value}", expected string`
          : "expected an integer as string",
      );
    },
    fromUri(text) {
      if (HEX.test(text)) return refuse("got a hex string arg, but expected an integer");
      return integer(text.replace(/^"(.*)"$/, "$1"));
    },
  };
}

/** `int64` and `int`: a string in JSON, bare or quoted in a URI. */
export const int64: ArgType<bigint> = integerType(I64_MIN, I64_MAX);

/** `uint`: as `int64`, not negative. */
export const uint64: ArgType<bigint> = integerType(0n, U64_MAX);

/** A Go pointer: null or an absent argument is undefined. */
export function optional<T>(type: ArgType<T>): ArgType<T | undefined> {
  return {
    zero: undefined,
    fromJson: (value) => (value === null ? undefined : type.fromJson(value)),
    fromUri: (text) => type.fromUri(text),
  };
}

/** `string`: quoted as JSON in a URI, or 0x-hex of its bytes. */
export const text: ArgType<string> = {
  zero: "",
  fromJson: (value) => (typeof value === "string" ? value : refuse("expected a string")),
  fromUri: (raw) => (HEX.test(raw) ? decoded(() => utf8Decode(fromHex(raw.slice(2)))) : unquoted(raw)),
};

/** `[]byte`: base64 in JSON; 0x-hex or a quoted string's bytes in a URI. */
export const bytes: ArgType<Uint8Array> = {
  zero: EMPTY_BYTES,
  fromJson(value) {
    if (value === null) return EMPTY_BYTES;
    return typeof value === "string" ? base64(value) : refuse("expected base64");
  },
  fromUri: bytesFromUri,
};

/** `HexBytes`: hex in JSON; 0x-hex or a quoted string's bytes in a URI. */
export const hexBytes: ArgType<Uint8Array> = {
  zero: EMPTY_BYTES,
  fromJson(value) {
    if (value === null) return EMPTY_BYTES;
    return typeof value === "string" ? decoded(() => fromHex(value)) : refuse("expected hex");
  },
  fromUri: bytesFromUri,
};

/** `bool`. */
export const bool: ArgType<boolean> = {
  zero: false,
  fromJson: (value) => (typeof value === "boolean" ? value : refuse("expected true or false")),
  fromUri: (raw) => (raw === "true" ? true : raw === "false" ? false : refuse("expected true or false")),
};

/** `[]string`: JSON in either notation, at most `max` entries. */
export function texts(max: number): ArgType<readonly string[]> {
  const fromJson = (value: unknown): readonly string[] => {
    if (value === null) return [];
    if (!Array.isArray(value) || value.length > max) return refuse(`expected a list of at most ${max} strings`);
    return value.map((item) => text.fromJson(item));
  };
  return { zero: [], fromJson, fromUri: (raw) => fromJson(anyJson.fromUri(raw)) };
}

/** Any JSON value, left to the method to check. */
export const anyJson: ArgType<unknown> = {
  zero: null,
  fromJson: (value) => value,
  fromUri(raw) {
    try {
      return JSON.parse(raw) as unknown;
    } catch {
      return refuse("expected JSON");
    }
  },
};

/** The platform decodes several times faster than our own code, but skips what is not base64: then it finds too little. */
function base64(text: string): Uint8Array {
  const padding = text.endsWith("==") ? 2 : text.endsWith("=") ? 1 : 0;
  const found = text.length % 4 === 0 && !/[-_]/.test(text) ? Buffer.from(text, "base64") : undefined;
  if (found?.length !== (text.length / 4) * 3 - padding) return decoded(() => fromBase64(text));
  return new Uint8Array(found.buffer, found.byteOffset, found.length);
}

function bytesFromUri(raw: string): Uint8Array {
  return HEX.test(raw) ? decoded(() => fromHex(raw.slice(2))) : utf8Encode(unquoted(raw));
}

function unquoted(raw: string): string {
  try {
    const value: unknown = JSON.parse(raw);
    if (typeof value === "string") return value;
  } catch {
    // Reported below: the text is not a JSON string.
  }
  return refuse(`expected a string in double quotes or 0x-hex, got ${raw.slice(0, 40)}`);
}

function decoded<T>(decode: () => T): T {
  try {
    return decode();
  } catch (error) {
    if (error instanceof BytesError) return refuse(error.message);
    throw error;
  }
}

/** How arguments are written: as JSON in a POST body or websocket, as text in a URI (cmt:rpc/jsonrpc/server). */
import { BytesError, fromBase64, fromHex, utf8Decode, utf8Encode } from "#lib/bytes.ts";
import { I64_MAX, I64_MIN } from "#lib/integer.ts";
import { CODE, RpcError } from "./envelope.ts";

/** One argument type: its zero value and its two notations. */
export interface ArgType<T> {
  readonly zero: T;
  fromJson(value: unknown): T;
  /** `text` is URI-decoded. */
  fromUri(text: string): T;
}

const INTEGER = /^-?\d{1,19}$/;
const HEX = /^0x[0-9a-fA-F]*$/;

const refuse = (detail: string): never => {
  throw new RpcError(CODE.invalidParams, `error converting json params to arguments: ${detail}`);
};

function integer(text: string): bigint {
  const value = INTEGER.test(text) ? BigInt(text) : undefined;
  return value === undefined || value < I64_MIN || value > I64_MAX
    ? refuse(`"${text.slice(0, 40)}" is not a 64-bit integer`)
    : value;
}

/** `int64`: a string in JSON, bare or quoted in a URI. */
export const int64: ArgType<bigint> = {
  zero: 0n,
  fromJson(value) {
    if (typeof value === "number") return refuse("invalid 64-bit integer encoding, expected string");
    return typeof value === "string" ? integer(value) : refuse("expected an integer as string");
  },
  fromUri: (text) => integer(text.replace(/^"(.*)"$/, "$1")),
};

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
  zero: new Uint8Array(),
  fromJson(value) {
    if (value === null) return new Uint8Array();
    return typeof value === "string" ? decoded(() => fromBase64(value)) : refuse("expected base64");
  },
  fromUri: bytesFromUri,
};

/** `HexBytes`: hex in JSON; 0x-hex or a quoted string's bytes in a URI. */
export const hexBytes: ArgType<Uint8Array> = {
  zero: new Uint8Array(),
  fromJson(value) {
    if (value === null) return new Uint8Array();
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

/** CometBFT's JSON dialect (libs/json): 64-bit integers as strings, bytes in base64, hashes in upper-case hex, typed values. */

import { ed25519Address, secp256k1Address } from "#crypto/address.ts";
import { BytesError, fromBase64, fromHex, toBase64, toHexUpper } from "#lib/bytes.ts";
import { I64_MAX, I64_MIN, IntegerError, parseBigint } from "#lib/integer.ts";
import { formatRfc3339Nano, parseRfc3339, TimeError, type Timestamp } from "#lib/time.ts";
import { JsonError, type JsonObject, type JsonValue, requireObject, requireString } from "./json-value.ts";

/** A validator's key in memory, as the union inside `tendermint.crypto.PublicKey`. */
export type GoPublicKey =
  | { readonly kind: "ed25519"; readonly value: Uint8Array }
  | { readonly kind: "secp256k1"; readonly value: Uint8Array };

/** An `int64`, `uint64` or `int`. */
export function goInteger(value: bigint | number): string {
  return value.toString();
}

/** A `[]byte`: base64, or null for a nil slice. */
export function goBytes(value: Uint8Array | undefined): string | null {
  return value === undefined ? null : toBase64(value);
}

/** A `HexBytes`. */
export function goHex(value: Uint8Array): string {
  return toHexUpper(value);
}

/** A `time.Time`. */
export function goTime(value: Timestamp): string {
  return formatRfc3339Nano(value);
}

/** A value registered under a type name. */
export function goTyped(type: string, value: JsonValue): JsonObject {
  return { type, value };
}

/** A public key under its registered name. */
export function goPublicKey(key: GoPublicKey): JsonObject {
  return goTyped(KEY_NAMES[key.kind], toBase64(key.value));
}

/** The 20-byte address of a validator's key. */
export function validatorAddress(key: GoPublicKey): Uint8Array {
  switch (key.kind) {
    case "ed25519":
      return ed25519Address(key.value);
    case "secp256k1":
      return secp256k1Address(key.value);
  }
}

/** Reads an integer in string form within int64, or the bounds given; throws `JsonError` naming `where`. */
export function parseGoInteger(
  value: JsonValue | undefined,
  where: string,
  bounds: { readonly min?: bigint; readonly max?: bigint } = {},
): bigint {
  const { min = I64_MIN, max = I64_MAX } = bounds;
  return renamed(IntegerError, where, () => parseBigint(requireString(value, where), { min, max }));
}

/** Reads base64; null means no bytes; throws `JsonError` naming `where`. */
export function parseGoBytes(value: JsonValue | undefined, where: string): Uint8Array {
  if (value === null) return new Uint8Array(0);
  return renamed(BytesError, where, () => fromBase64(requireString(value, where)));
}

/** Reads hex of either case; throws `JsonError` naming `where`. */
export function parseGoHex(value: JsonValue | undefined, where: string): Uint8Array {
  return renamed(BytesError, where, () => fromHex(requireString(value, where)));
}

/** Reads an RFC 3339 time; throws `JsonError` naming `where`. */
export function parseGoTime(value: JsonValue | undefined, where: string): Timestamp {
  return renamed(TimeError, where, () => parseRfc3339(requireString(value, where)));
}

/** Reads a registered public key; throws `JsonError` naming `where`. */
export function parseGoPublicKey(value: JsonValue | undefined, where: string): GoPublicKey {
  const { type, value: encoded } = requireObject(value, where);
  const kind = type === KEY_NAMES.ed25519 ? "ed25519" : type === KEY_NAMES.secp256k1 ? "secp256k1" : undefined;
  if (kind === undefined) throw new JsonError("public key type is not known", { where });
  const key = parseGoBytes(encoded, where);
  const want = kind === "ed25519" ? 32 : 33;
  if (key.length !== want) throw new JsonError("public key has the wrong length", { where, length: key.length, want });
  return { kind, value: key };
}

const KEY_NAMES = { ed25519: "tendermint/PubKeyEd25519", secp256k1: "tendermint/PubKeySecp256k1" } as const;

/** Runs `parse`, turning its own typed error into a `JsonError` that names the place. */
function renamed<T>(
  from: typeof BytesError | typeof IntegerError | typeof TimeError,
  where: string,
  parse: () => T,
): T {
  try {
    return parse();
  } catch (cause) {
    if (!(cause instanceof from)) throw cause;
    throw new JsonError(cause.message, { where }, { cause });
  }
}

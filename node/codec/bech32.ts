/** Addresses as text: bech32 (BIP-173) with a chain's prefix. */

import { ADDRESS_LENGTH_MAX } from "#crypto/address.ts";
import { latin1FromBytes } from "#lib/bytes.ts";
import { TypedError } from "#lib/errors.ts";
import { readBech32, writeBech32 } from "./bech32-text.ts";

/** Text that is not an address of the expected kind, or bytes that cannot be one. */
export class AddressError extends TypedError {}

/** Longest bech32 text accepted, characters; the SDK's limit, not BIP-173's 90. */
export const BECH32_TEXT_MAX = 1023;
/** Entries of one generation of a codec's caches. */
export const ADDRESS_CACHE_MAX = 8192;

/** Both directions for one prefix, remembering recent answers; the bytes it returns are shared and must not be changed. */
export interface AddressCodec {
  readonly prefix: string;
  /** The bytes of an address; throws `AddressError`. */
  parse(text: string): Uint8Array;
  /** The text of 1 to 255 bytes; throws `AddressError`. */
  format(bytes: Uint8Array): string;
}

/** The prefixes a chain derives from its base prefix. */
export interface AddressPrefixes {
  readonly account: string;
  readonly validator: string;
  readonly consensus: string;
}

/** Prefixes of accounts, validator operators and consensus keys. */
export function addressPrefixes(base: string): AddressPrefixes {
  return { account: base, validator: `${base}valoper`, consensus: `${base}valcons` };
}

/** A caching codec for `prefix`; throws `AddressError` when the prefix could not head a bech32 text. */
export function addressCodec(prefix: string): AddressCodec {
  if (!/^[a-z][a-z0-9]{0,62}$/.test(prefix)) throw new AddressError("prefix is not lower-case letters and digits");
  const parsed = recentCache<Uint8Array>();
  const formatted = recentCache<string>();
  return {
    prefix,
    parse: (text) => parsed(text, () => parseAddress(text, prefix)),
    format: (bytes) => formatted(latin1FromBytes(bytes), () => formatAddress(bytes, prefix)),
  };
}

/** The text of 1 to 255 bytes under `prefix`; throws `AddressError`. */
export function formatAddress(bytes: Uint8Array, prefix: string): string {
  if (bytes.length === 0 || bytes.length > ADDRESS_LENGTH_MAX) {
    throw new AddressError("address length is out of range", { length: bytes.length, max: ADDRESS_LENGTH_MAX });
  }
  return encodeBech32(prefix, bytes);
}

/** The bytes of an address under `prefix`, 1 to 255 of them; throws `AddressError`. */
export function parseAddress(text: string, prefix: string): Uint8Array {
  const decoded = decodeBech32(text);
  if (decoded.prefix !== prefix) throw new AddressError("address has another prefix", { want: prefix });
  if (decoded.bytes.length === 0 || decoded.bytes.length > ADDRESS_LENGTH_MAX) {
    throw new AddressError("address length is out of range", { length: decoded.bytes.length, max: ADDRESS_LENGTH_MAX });
  }
  return decoded.bytes;
}

/** Bech32 text of any bytes; throws `AddressError` when the result would be too long. */
export function encodeBech32(prefix: string, bytes: Uint8Array): string {
  const text = writeBech32(prefix, bytes);
  if (text !== undefined && text.length <= BECH32_TEXT_MAX) return text;
  throw new AddressError("bytes cannot be written as bech32", { length: bytes.length });
}

/** Prefix and bytes of a bech32 text; throws `AddressError`. */
export function decodeBech32(text: string): { readonly prefix: string; readonly bytes: Uint8Array } {
  if (text.length > BECH32_TEXT_MAX) throw new AddressError("bech32 text is too long", { length: text.length });
  const decoded = readBech32(text);
  if (decoded === undefined) throw new AddressError("text is not bech32", { length: text.length });
  return decoded;
}

/** Remembers at most two generations of answers: when the young one is full it becomes the old one, and the old one goes. */
function recentCache<T>(): (key: string, make: () => T) => T {
  let young = new Map<string, T>();
  let old = new Map<string, T>();
  return (key, make) => {
    const hit = young.get(key);
    if (hit !== undefined) return hit;
    const value = old.get(key) ?? make();
    if (young.size >= ADDRESS_CACHE_MAX) {
      old = young;
      young = new Map();
    }
    young.set(key, value);
    return value;
  };
}

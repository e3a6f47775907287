/** Addresses as text and bytes: bech32 with the chain's prefix, cached because every message names several. */
import { decodeBech32, encodeBech32 } from "#codec/bech32.ts";
import { latin1FromBytes } from "#lib/bytes.ts";
import { errorMessage } from "#lib/errors.ts";
import { failSdk } from "./errors.ts";

/** An account address in text form that was parsed or derived, not merely received. */
export type Address = string & { readonly __brand: "Address" };

/** Converts the addresses of one kind; both directions are cached in bounded memory. */
export interface AddressCodec {
  /** Human-readable part, such as "trib" or "tribvaloper". */
  readonly prefix: string;
  /** The bytes of `text`; fails with sdk code 7 for another prefix, a bad checksum or an impossible length. */
  toBytes(text: string): Uint8Array;
  /** The text of 1 to 255 bytes. */
  toText(bytes: Uint8Array): Address;
  /** `text` itself once it has proved well formed and canonical; fails with sdk code 7. */
  parse(text: string): Address;
}

/** The three kinds of address of a chain. */
export interface Addresses {
  readonly account: AddressCodec;
  readonly validator: AddressCodec;
  readonly consensus: AddressCodec;
}

/** The longest address the SDK accepts, bytes. */
export const ADDRESS_BYTES_MAX = 255;
/** Entries per cache and direction; about 10 MB when full. */
export const ADDRESS_CACHE_MAX = 65_536;

/** The address codecs of a chain whose account prefix is `prefix`. */
export function addressesOf(prefix: string): Addresses {
  return {
    account: addressCodec(prefix),
    validator: addressCodec(`${prefix}valoper`),
    consensus: addressCodec(`${prefix}valcons`),
  };
}

/** A cached codec for one human-readable part. */
export function addressCodec(prefix: string): AddressCodec {
  const byText = new Map<string, Forms>();
  const textByBytes = new Map<string, Address>();
  const recent: (Forms | undefined)[] = new Array<Forms | undefined>(RECENT).fill(undefined);
  let next = 0;
  const formsOf = (text: string): Forms => {
    // A transaction names few addresses many times, as the very same string objects.
    for (let i = 0; i < RECENT; i++) if (recent[i]?.text === text) return recent[i] as Forms;
    let forms = byText.get(text);
    if (forms === undefined) {
      const bytes = decode(prefix, text);
      forms = { text, bytes };
      remember(byText, text, forms);
    }
    recent[next] = forms;
    next = (next + 1) % RECENT;
    return forms;
  };
  return {
    prefix,
    toBytes: (text) => formsOf(text).bytes,
    toText(bytes) {
      const key = latin1FromBytes(bytes);
      const known = textByBytes.get(key);
      if (known !== undefined) return known;
      const text = encodeBech32(prefix, bytes) as Address;
      remember(textByBytes, key, text);
      return text;
    },
    parse(text) {
      formsOf(text);
      return text as Address;
    },
  };
}

/** One address in both forms. */
interface Forms {
  readonly text: string;
  readonly bytes: Uint8Array;
}

/** Addresses looked at before the cache. */
const RECENT = 4;

function decode(prefix: string, text: string): Uint8Array {
  if (text.trim() === "") failSdk.invalidAddress("empty address string is not allowed");
  const { prefix: found, bytes: data } = decodeText(text);
  if (found !== prefix) {
    failSdk.invalidAddress(`hrp does not match bech32 prefix: expected '${prefix}' got '${found}'`);
  }
  if (data.length === 0) failSdk.invalidAddress("addresses cannot be empty");
  if (data.length > ADDRESS_BYTES_MAX) {
    failSdk.invalidAddress(`address max length is ${ADDRESS_BYTES_MAX}, got ${data.length}`);
  }
  return data;
}

function decodeText(text: string): { readonly prefix: string; readonly bytes: Uint8Array } {
  try {
    return decodeBech32(text);
  } catch (thrown) {
    return failSdk.invalidAddress(`decoding bech32 failed: ${errorMessage(thrown)}`);
  }
}

/** Adds to a cache and drops the oldest half when full: no bookkeeping per hit. */
function remember<V>(cache: Map<string, V>, key: string, value: V): void {
  if (cache.size >= ADDRESS_CACHE_MAX) {
    let drop = ADDRESS_CACHE_MAX >> 1;
    for (const old of cache.keys()) {
      if (drop-- === 0) break;
      cache.delete(old);
    }
  }
  cache.set(key, value);
}
